import {
  type ContentPlatform,
  type CreatorKitError,
  type DiscoveryAccount,
  type DiscoveryPlatform,
  type EnrichedCreator,
  type InfluencersClub,
  isCreatorKitError,
  ValidationError,
} from '@creatorkit/influencers-club';
import { type Criteria, toSearch } from './criteria.ts';

/** The API compares no more audiences at once. */
export const mostFinalists = 10;

/** How far to go. */
export interface Extent {
  /** How many creators there shall be, up to 10. */
  readonly size: number;
  /** How many to look at for that. */
  readonly lookAt: number;
  /** How much of an audience may follow other finalists, in percent. */
  readonly maxOverlap: number;
  /** How often to compare audiences. */
  readonly maxComparisons: number;
}

export interface Finalist {
  readonly account: DiscoveryAccount;
  /** In percent; left out where the audience was not compared. */
  readonly overlap?: number;
  /** `null` where nothing is known; left out where nobody asked. */
  readonly details?: EnrichedCreator | null;
}

export interface ShortList {
  readonly finalists: readonly Finalist[];
  /** Whose audience is too much that of others. */
  readonly leftOut: readonly Finalist[];
  /** What ended it before its end, such as the cap of the client (`BudgetError`) or of the account. */
  readonly stopped?: CreatorKitError;
}

/** What a list can cost at most, in credits. */
export function estimate({ credits }: InfluencersClub, criteria: Criteria, extent: Extent) {
  const { platform } = criteria;
  const { size, lookAt, maxComparisons } = extent;
  const search = credits.estimate('discovery.search', toSearch(criteria, pageSizeOf(extent)), { items: lookAt });
  const comparison = credits.estimate('audience.overlap', { platform: 'instagram', creators: [] });
  const details = credits.estimate('enrich.full', { platform, handle: '' });
  const comparisons = isComparable(platform) && size > 1 ? maxComparisons : 0;
  return {
    search: search.amount ?? 0,
    comparisons: comparisons * (comparison.amount ?? 0),
    details: size * (details.amount ?? 0),
  };
}

/**
 * Looks for creators, the best first, until there are enough whose audiences differ, and asks for all that is known of
 * these. Pages are read as they are needed. What was found before it was stopped is in the list: it has been paid.
 */
export async function buildShortList(club: InfluencersClub, criteria: Criteria, extent: Extent): Promise<ShortList> {
  const { platform } = criteria;
  const { size, maxOverlap, maxComparisons } = extent;
  const candidates = look(club, criteria, extent);
  const leftOut: Finalist[] = [];
  let finalists: Finalist[] = [];

  try {
    await fill();
    for (let left = maxComparisons; isComparable(platform) && left > 0 && finalists.length > 1; left--) {
      finalists = await compare(club, platform, finalists);
      const isLast = left === 1;
      const out = chooseToLeave(finalists, maxOverlap, isLast);
      if (out.length === 0) break;
      leftOut.push(...out);
      finalists = finalists.filter((finalist) => !out.includes(finalist));
      if (!isLast) await fill(); // whoever came after the last comparison could overlap as well
    }
    if (finalists.length === 1) finalists = finalists.map(({ account }) => ({ account })); // nobody is left to overlap with
    for (const [index, finalist] of finalists.entries()) {
      finalists[index] = { ...finalist, details: await enrich(club, platform, finalist.account) };
    }
    return { finalists, leftOut };
  } catch (error) {
    if (!isCreatorKitError(error)) throw error;
    return { finalists, leftOut, stopped: error };
  }

  async function fill(): Promise<void> {
    while (finalists.length < size) {
      const { done, value } = await candidates.next();
      if (done) return;
      finalists.push({ account: value });
    }
  }
}

async function* look(
  club: InfluencersClub,
  criteria: Criteria,
  extent: Extent,
): AsyncGenerator<DiscoveryAccount, void> {
  let looked = 0;
  for await (const account of club.discovery.search(toSearch(criteria, pageSizeOf(extent)))) {
    yield account;
    looked += 1;
    if (looked === extent.lookAt) return;
  }
}

async function compare(club: InfluencersClub, platform: ContentPlatform, finalists: readonly Finalist[]) {
  const creators = finalists.map(({ account }) => account.profile.username);
  const { details } = await club.audience.overlap({ platform, creators });
  const overlaps = new Map(details.map(({ username, overlapping_percentage }) => [username, overlapping_percentage]));
  return finalists.map(({ account }) => ({ account, overlap: overlaps.get(account.profile.username) ?? 0 }));
}

/**
 * Of those who overlap too much the half with the most, since the others may do without them. After the last comparison
 * nobody could tell, so that all of them go; where that is everybody, the best one stays.
 */
function chooseToLeave(finalists: readonly Finalist[], maxOverlap: number, isLast: boolean): readonly Finalist[] {
  const over = finalists.filter(({ overlap = 0 }) => overlap > maxOverlap);
  if (isLast) return over.length === finalists.length ? over.slice(1) : over;
  const most = over.toSorted((one, other) => (other.overlap ?? 0) - (one.overlap ?? 0));
  return most.slice(0, Math.ceil(over.length / 2));
}

async function enrich(club: InfluencersClub, platform: DiscoveryPlatform, { user_id, profile }: DiscoveryAccount) {
  const handle = platform === 'youtube' ? user_id : profile.username;
  try {
    return await club.enrich.full({ platform, handle });
  } catch (error) {
    if (error instanceof ValidationError) return null; // 400: no data, and no charge
    throw error;
  }
}

const isComparable = (platform: DiscoveryPlatform): platform is ContentPlatform =>
  platform === 'instagram' || platform === 'tiktok' || platform === 'youtube';

/** Each creator on a page costs, read or not. */
const pageSizeOf = ({ size, lookAt }: Extent): number => Math.min(size, lookAt);
