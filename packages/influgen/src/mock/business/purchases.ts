import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import type { Purchase } from '../../generated/models.ts';
import { cloneCharacter, hasRoom, showCharacter } from '../characters.ts';
import { creditsOf, spendCredits } from '../credits.ts';
import { conflict, forbidden, insufficientCredits, notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { pageOf } from '../paging.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, type InflugenState, workspaceOf } from '../world.ts';
import type { ListingRow, PurchaseRow } from './state.ts';

export const purchases = {
  // docs: a clone, and the ways to fail; inferred: statuses, codes, and that credits pay the price (fact sheet §11.1)
  purchaseListing({ path }, context) {
    const { state, world } = context;
    const workspace = workspaceOf(context);
    // inferred: what the plan forbids comes before all that is about the thing (fact sheet §1.6)
    if (!hasRoom(state, workspace)) return forbidden('character_limit_reached', 'The plan allows no more characters.');
    const listing = state.listings.get(path.id);
    const isOwn = listing?.workspace_id === workspace;
    if (!listing || (listing.status === 'draft' && !isOwn)) return notFound('listing');
    if (isOwn) return conflict('own_listing', 'The listing is your own.');
    if (state.purchases.first('bought', [workspace, listing.id])) {
      return conflict('already_purchased', 'The listing was bought already.');
    }
    if (listing.status !== 'active') return conflict('listing_unavailable', 'The listing is not for sale any more.');
    const { balance } = creditsOf(world, state, workspace);
    if (balance < creditsFor(listing)) return insufficientCredits(context, creditsFor(listing), balance);
    const { purchase, clone } = buy(world, state, listing, workspace);
    return { status: 201, body: { purchase: show(purchase), character: showCharacter(state, clone) } };
  },

  // docs: path; inferred: newest first (fact sheet §1.7, §11.1)
  listMyPurchases({ query }, context) {
    const rows = context.state.purchases.find('workspace', workspaceOf(context)).reverse();
    const { items: purchases, ...paging } = pageOf(query, rows, show);
    return { status: 200, body: { purchases, ...paging } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'purchaseListing' | 'listMyPurchases'>;

/** inferred: a credit for each unit of the price, whatever its currency (fact sheet §11.1, §13.8) */
const creditsFor = ({ price }: Pick<ListingRow, 'price'>): number => Math.ceil(price);

/** A clone for the buyer, paid with credits. What is exclusive is sold then. */
export function buy(world: World, state: InflugenState, listing: ListingRow, workspace_id: string) {
  const original = state.characters.get(listing.character_id);
  if (!original) throw new RangeError(`Cannot buy ${listing.id}: its character is gone`);
  const clone = cloneCharacter(world, state, original, workspace_id);
  spendCredits(world, state, workspace_id, creditsFor(listing), 'marketplace_purchase');
  const { id: listing_id, price, currency, license_type, purchase_count } = listing;
  const purchase = state.purchases.insert({
    id: newId(world, 'pur'),
    workspace_id,
    listing_id,
    price,
    currency,
    license_type,
    character_id: clone.id,
    created_at: world.now(),
  });
  // inferred: an exclusive license goes to one buyer (fact sheet §11.1)
  const status = license_type === 'exclusive' ? 'sold' : 'active';
  state.listings.update(listing_id, { purchase_count: purchase_count + 1, status });
  return { purchase, clone };
}

function show({ workspace_id: _, created_at, ...purchase }: PurchaseRow): Purchase {
  return { ...purchase, created_at: timestamp(created_at) };
}
