import type { Handlers } from '../../generated/handlers.ts';
import type {
  CampaignOverview,
  CampaignPostList,
  ContentPlatform,
  ListeningCampaignsContentQuery as ContentQuery,
} from '../../generated/models.ts';
import { notFound } from '../errors.ts';
import type { InfluencersClubContext, InfluencersClubState } from '../world.ts';
import { foreignPlatform } from './campaign-creators.ts';
import { pageOf } from './list-page.ts';
import { emvOf, engagementOf, engagementRateOf, followersOf, metricsOf, type PostEvent, postsOf } from './metrics.ts';
import { ownCampaign } from './own.ts';
import type { CampaignRow } from './rows.ts';
import { showPost } from './show-post.ts';
import { changePercent, trendOf } from './trends.ts';

/** inferred: the number; that the posts with the highest engagement rate are marked is the seed's (fact sheet §2.40) */
const topPosts = 3;

export const campaignResults = {
  // seed: Get campaign overview (fact sheet §2.39)
  'listening.campaigns.overview'({ path, query: { platform } }, context) {
    const found = ownCampaign(path.campaign_id, context);
    if (!found) return notFound('Campaign');
    if (platform !== undefined && !found.platforms.includes(platform)) return foreignPlatform();
    return { status: 200, body: overviewOf(context.state, found, platform, context.now) };
  },

  // seed: List campaign content (fact sheet §2.40)
  'listening.campaigns.content'({ path, query }, context) {
    const found = ownCampaign(path.campaign_id, context);
    if (!found) return notFound('Campaign');
    if (query.platform !== undefined && !found.platforms.includes(query.platform)) return foreignPlatform();
    return { status: 200, body: listContent(context.state, found, query, context.now) };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;

function overviewOf(
  state: InfluencersClubState,
  campaign: CampaignRow,
  platform: ContentPlatform | undefined,
  now: number,
): CampaignOverview {
  const posts = postsOf(state, campaign.id, platform);
  const platforms = campaign.platforms.filter((own) => platform === undefined || own === platform);
  const watched = state.subscriptions
    .find('campaign', campaign.id)
    .filter((subscription) => platforms.includes(subscription.platform))
    .flatMap(({ id }) => state.links.find('subscription', id));
  const posters = new Set(posts.map(({ creator_id }) => creator_id));
  const posted = watched.filter(({ creator_id }) => posters.has(creator_id)).length;
  const of = (own: readonly PostEvent[]) => metricsOf(state, own, followersOf(state, own, now), now);
  const trend = trendOf(state, posts, now);
  return {
    campaign_id: campaign.id,
    platform: platform ?? null,
    totals: of(posts),
    creators: { total: watched.length, posted, awaiting_first_post: watched.length - posted },
    trends: {
      from: trend[0]?.date ?? '',
      to: trend.at(-1)?.date ?? '',
      points: trend.map(({ date, posts: made, gained }) => ({
        date,
        posts: made,
        views: gained.views,
        engagement: engagementOf(gained),
        emv: emvOf(gained),
      })),
      change_percent: changePercent(trend, trendOf(state, posts, now, trend.length)),
    },
    by_platform: platforms.map((own) => ({
      platform: own,
      ...of(posts.filter((post) => post.platform === own)),
    })),
  };
}

/** seed: newest first unless a metric is asked for, and the top posts are marked; inferred: newer ones before equals (fact sheet §2.40) */
function listContent(
  state: InfluencersClubState,
  campaign: CampaignRow,
  query: ContentQuery,
  now: number,
): CampaignPostList {
  const { platform, sort_by = 'posted_at', sort_order = 'desc' } = query;
  const newestFirst = postsOf(state, campaign.id).sort(
    (one, other) => postedAt(other) - postedAt(one) || other.id - one.id,
  );
  const rates = newestFirst.map((post) => ({ id: post.id, rate: sortValue(state, post, 'engagement_rate', now) }));
  const top = new Set(
    rates
      .sort((one, other) => other.rate - one.rate)
      .slice(0, topPosts)
      .map(({ id }) => id),
  );
  const sign = sort_order === 'asc' ? 1 : -1;
  const sorted = newestFirst
    .filter((post) => platform === undefined || post.platform === platform)
    .map((post) => ({ post, value: sortValue(state, post, sort_by, now) }))
    .sort((one, other) => sign * (one.value - other.value));
  const page = pageOf(sorted, query);
  const results = page.results.map(({ post }) => ({ ...showPost(state, post, now), top: top.has(post.id) }));
  return { ...page, results };
}

const postedAt = ({ happening }: PostEvent): number => happening.post.publishedAt;

function sortValue(
  state: InfluencersClubState,
  event: PostEvent,
  sortBy: NonNullable<ContentQuery['sort_by']>,
  now: number,
): number {
  const { post } = event.happening;
  if (sortBy === 'posted_at') return post.publishedAt;
  const metrics = state.creators.metricsAt(post, now);
  if (sortBy === 'engagement') return engagementOf(metrics);
  if (sortBy === 'emv') return emvOf(metrics);
  if (sortBy === 'engagement_rate') return engagementRateOf(metrics, state.creators.followersAt(post.account, now));
  return metrics[sortBy];
}
