import type { CampaignMetrics } from '../../generated/models.ts';
import type { PostMetrics } from '../creators/index.ts';
import type { InfluencersClubState } from '../world.ts';
import type { CreatorRow, EventRow } from './rows.ts';

/** A post that was detected for a campaign, with its event. */
export type PostEvent = EventRow & {
  readonly happening: { readonly event_type: 'new_post' };
  readonly post_id: number;
};

/** seed: the posts of a campaign, one for each event of them (fact sheet §2.40), oldest first. */
export function postsOf({ events }: InfluencersClubState, campaign: number, platform?: string): PostEvent[] {
  return events
    .find('posts', campaign)
    .filter((event): event is PostEvent => platform === undefined || event.platform === platform);
}

/** What posts have brought by an instant. */
export function tally({ creators }: InfluencersClubState, posts: readonly PostEvent[], at: number): PostMetrics {
  const sum = { views: 0, likes: 0, comments: 0, shares: 0 };
  for (const { happening } of posts) {
    const { views, likes, comments, shares } = creators.metricsAt(happening.post, at);
    sum.views += views;
    sum.likes += likes;
    sum.comments += comments;
    sum.shares += shares;
  }
  return sum;
}

/** inferred (fact sheet §2.22) */
export const engagementOf = ({ likes, comments, shares }: PostMetrics): number => likes + comments + shares;

/** inferred: 0.02 a view, 0.10 a like, 0.50 a comment, 0.80 a share, in US dollars; whole cents, so that sums are exact (fact sheet §2.22) */
export const emvOf = ({ views, likes, comments, shares }: PostMetrics): number =>
  (2 * views + 10 * likes + 50 * comments + 80 * shares) / 100;

/** inferred: percent of the views or, without any, of the followers; two digits (fact sheet §2.22) */
export function engagementRateOf(metrics: PostMetrics, followers: number): number {
  const base = metrics.views > 0 ? metrics.views : followers;
  return base > 0 ? Math.round((engagementOf(metrics) / base) * 1e4) / 100 : 0;
}

/** What posts of some creators have brought by an instant. */
export function metricsOf(
  state: InfluencersClubState,
  posts: readonly PostEvent[],
  followers: number,
  at: number,
): CampaignMetrics {
  const sum = tally(state, posts, at);
  return {
    posts: posts.length,
    ...sum,
    engagement: engagementOf(sum),
    engagement_rate: engagementRateOf(sum, followers),
    emv: emvOf(sum),
  };
}

/** The followers of those who made the posts. */
export function followersOf(state: InfluencersClubState, posts: readonly PostEvent[], at: number): number {
  const ids = new Set(posts.map(({ creator_id }) => creator_id));
  let sum = 0;
  for (const id of ids) {
    const creator = state.monitored.get(id);
    if (creator) sum += followersAt(state, creator, at);
  }
  return sum;
}

export const followersAt = ({ creators }: InfluencersClubState, { platform, person }: CreatorRow, at: number): number =>
  creators.followersAt({ platform, person }, at);
