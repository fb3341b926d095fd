import type {
  CampaignCreatorList,
  CampaignMetrics,
  ListeningCampaignsCreatorsListQuery as Query,
} from '../../generated/models.ts';
import { timestampOrNull } from '../timestamp.ts';
import type { InfluencersClubState } from '../world.ts';
import { contains } from './filters.ts';
import { pageOf } from './list-page.ts';
import { engagementOf, followersAt, metricsOf, type PostEvent, postsOf } from './metrics.ts';
import type { CampaignRow, CreatorRow, LinkRow } from './rows.ts';
import { showCreator } from './show-subscription.ts';
import { trendOf, trendSum } from './trends.ts';

interface Entry {
  readonly link: LinkRow;
  readonly posts: readonly PostEvent[];
  readonly metrics: CampaignMetrics;
}

/**
 * Creators of a campaign with what their posts brought. seed: search by handle and name, sorting by any metric, those
 * without a post too; inferred: the highest EMV first, and trends by their views (fact sheet §2.36)
 */
export function listCampaignCreators(
  state: InfluencersClubState,
  campaign: CampaignRow,
  query: Query,
  now: number,
): CampaignCreatorList {
  const { sort_by = 'emv', sort_order = 'desc', platform } = query;
  const posts = Map.groupBy(postsOf(state, campaign.id), ({ creator_id }) => creator_id);
  const search = query.search?.replace(/^@/, '') ?? '';
  const entries = state.subscriptions
    .find('campaign', campaign.id)
    .filter((subscription) => platform === undefined || subscription.platform === platform)
    .flatMap(({ id }) => state.links.find('subscription', id))
    .flatMap((link): Entry[] => {
      const creator = state.monitored.get(link.creator_id);
      if (!creator || !isNamed(state, creator, search, now)) return [];
      const own = posts.get(creator.id) ?? [];
      return [{ link, posts: own, metrics: metricsOf(state, own, followersAt(state, creator, now), now) }];
    });
  const value = ({ posts: own, metrics }: Entry): number =>
    sort_by === 'trend' ? trendSum(trendOf(state, own, now)).views : metrics[sort_by];
  const sign = sort_order === 'asc' ? 1 : -1;
  const sorted = entries
    .map((entry) => ({ entry, value: value(entry) }))
    .sort((one, other) => sign * (one.value - other.value))
    .map(({ entry }) => entry);
  const page = pageOf(sorted, query);
  return { ...page, results: page.results.map((entry) => showEntry(state, entry, now)) };
}

function isNamed({ creators }: InfluencersClubState, creator: CreatorRow, search: string, now: number): boolean {
  const { platform, person, handle } = creator;
  return contains(handle, search) || contains(creators.social({ platform, person }, now).fullname, search);
}

function showEntry(state: InfluencersClubState, { link, posts, metrics }: Entry, now: number) {
  const last = posts.reduce<number | null>((latest, { happening: { post } }) => {
    return Math.max(latest ?? post.publishedAt, post.publishedAt);
  }, null);
  return {
    ...showCreator(state, link, now),
    ...metrics,
    status: posts.length === 0 ? ('awaiting_first_post' as const) : ('active' as const),
    trend: trendOf(state, posts, now).map(({ date, gained }) => ({
      date,
      views: gained.views,
      engagement: engagementOf(gained),
    })),
    last_post_at: timestampOrNull(last),
  };
}
