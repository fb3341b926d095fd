import type { Handlers } from '../../generated/handlers.ts';
import type { ListingInput } from '../../generated/models.ts';
import { characterOf } from '../characters.ts';
import { forbidden, invalid, notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { pageOf } from '../paging.ts';
import { type InflugenContext, userOf, workspaceOf } from '../world.ts';
import { showListing, visibleListing } from './marketplace.ts';
import type { ListingRow } from './state.ts';

export const listings = {
  // docs: what is sent and refused; inferred: statuses (fact sheet §11.1)
  createListing({ body }, context) {
    const { state, world, now } = context;
    if (!characterOf(context, body.character_id)) return unknownCharacter();
    const listing = state.listings.insert({
      id: newId(world, 'mkt'),
      ...written(body),
      workspace_id: workspaceOf(context),
      seller_id: userOf(context).id,
      rating: null,
      purchase_count: 0,
      created_at: now,
    });
    return { status: 201, body: { listing: showListing(state, listing) } };
  },

  // docs: path and body; inferred: all is replaced, and statuses (fact sheet §11.1)
  updateListing({ path, body }, context) {
    const listing = visibleListing(context, path.id);
    if (!listing) return notFound('listing');
    if (listing.workspace_id !== workspaceOf(context)) return forbidden();
    if (!characterOf(context, body.character_id)) return unknownCharacter();
    const { state } = context;
    return {
      status: 200,
      body: { listing: showListing(state, state.listings.update(listing.id, written(body))) },
    };
  },

  // docs: path; inferred: it is removed from sight, and purchases keep their clones (fact sheet §11.1)
  deleteListing({ path }, context) {
    const listing = visibleListing(context, path.id);
    if (!listing) return notFound('listing');
    if (listing.workspace_id !== workspaceOf(context)) return forbidden();
    context.state.listings.update(listing.id, { status: 'removed' });
    return { status: 204 };
  },

  // docs: path; inferred: in every state, newest first (fact sheet §1.7, §11.1)
  listMyListings({ query }, context) {
    const { state } = context;
    const rows = state.listings.find('workspace', workspaceOf(context)).reverse();
    const { items: listings, ...paging } = pageOf(query, rows, (row) => showListing(state, row));
    return { status: 200, body: { listings, ...paging } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'createListing' | 'updateListing' | 'deleteListing' | 'listMyListings'>;

const unknownCharacter = () => invalid({ character_id: 'is no character of the workspace' });

type Written = Pick<ListingRow, keyof ListingInput>;

function written({ preview_images = [], description = '', ...body }: ListingInput): Written {
  return { ...body, preview_images, description };
}
