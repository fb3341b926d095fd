import type { Handlers } from '../../generated/handlers.ts';
import type { BrowseMarketplaceQuery, Listing } from '../../generated/models.ts';
import { notFound } from '../errors.ts';
import { pageOf } from '../paging.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, type InflugenState, workspaceOf } from '../world.ts';
import type { ListingRow } from './state.ts';

export const marketplace = {
  // docs: the query; inferred: active listings, newest first, and what is searched (fact sheet §1.7, §11.1)
  browseMarketplace({ query }, { state }) {
    const rows = state.listings.find('active', true).filter((row) => matches(state, row, query));
    const { items: listings, ...paging } = pageOf(query, rows.reverse(), (row) => showListing(state, row));
    return { status: 200, body: { listings, ...paging } };
  },

  // docs: path (fact sheet §11.1)
  getMarketplaceListing({ path }, context) {
    const listing = visibleListing(context, path.id);
    return listing ? { status: 200, body: { listing: showListing(context.state, listing) } } : notFound('listing');
  },
} satisfies Pick<Handlers<InflugenContext>, 'browseMarketplace' | 'getMarketplaceListing'>;

/** inferred: nobody sees what was removed, and others no drafts (fact sheet §11.1) */
export function visibleListing(context: InflugenContext, id: string): ListingRow | undefined {
  const listing = context.state.listings.get(id);
  if (!listing || listing.status === 'removed') return undefined;
  return listing.status === 'draft' && listing.workspace_id !== workspaceOf(context) ? undefined : listing;
}

export function showListing(state: InflugenState, { workspace_id: _, created_at, ...listing }: ListingRow): Listing {
  return { ...listing, niche: nicheOf(state, listing), created_at: timestamp(created_at) };
}

function matches(state: InflugenState, listing: ListingRow, query: BrowseMarketplaceQuery): boolean {
  const { q = '', niche, min_price = 0, max_price = Number.POSITIVE_INFINITY, rating = 0 } = query;
  const { price, description, character_id } = listing;
  const text = `${state.characters.get(character_id)?.name} ${description}`.toLowerCase();
  return (
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (niche === undefined || nicheOf(state, listing)?.toLowerCase() === niche.toLowerCase()) &&
    price >= min_price &&
    price <= max_price &&
    (listing.rating ?? 0) >= rating
  );
}

const nicheOf = ({ characters }: InflugenState, { character_id }: Pick<ListingRow, 'character_id'>) =>
  characters.get(character_id)?.niche ?? null;
