import type { PostMetrics } from '../creators/index.ts';
import type { InfluencersClubState } from '../world.ts';
import { dateOf, dayMs, midnightBefore } from './days.ts';
import { emvOf, engagementOf, type PostEvent, tally } from './metrics.ts';

/** seed: a trend of 7 days; inferred: the last of them is today, UTC (fact sheet §2.36) */
const days = 7;

export interface TrendDay {
  readonly date: string;
  /** Made on the day. */
  readonly posts: number;
  /** What all posts gained on the day. */
  readonly gained: PostMetrics;
}

/** What posts brought day by day; `daysAgo` moves the last day back. inferred: what was gained on the day (fact sheet §2.36) */
export function trendOf(
  state: InfluencersClubState,
  posts: readonly PostEvent[],
  now: number,
  daysAgo = 0,
): TrendDay[] {
  const first = midnightBefore(now) - (days - 1 + daysAgo) * dayMs;
  const end = Math.min(now, first + days * dayMs);
  const lively = posts.filter((post) => tally(state, [post], first).views < tally(state, [post], end).views);
  let before = tally(state, lively, first);
  return Array.from({ length: days }, (_, index) => {
    const from = first + index * dayMs;
    const until = Math.min(now, from + dayMs);
    const after = tally(state, lively, until);
    const gained = difference(after, before);
    before = after;
    const made = posts.filter(({ happening: { post } }) => post.publishedAt >= from && post.publishedAt < from + dayMs);
    return { date: dateOf(from), posts: made.length, gained };
  });
}

const difference = (one: PostMetrics, other: PostMetrics): PostMetrics => ({
  views: one.views - other.views,
  likes: one.likes - other.likes,
  comments: one.comments - other.comments,
  shares: one.shares - other.shares,
});

/** Of all days of a trend. */
export function trendSum(trend: readonly TrendDay[]) {
  const sum = { posts: 0, views: 0, engagement: 0, emvCents: 0 };
  for (const { posts, gained } of trend) {
    sum.posts += posts;
    sum.views += gained.views;
    sum.engagement += engagementOf(gained);
    sum.emvCents += Math.round(emvOf(gained) * 100);
  }
  return sum;
}

/** inferred: against as many days before, in percent with two digits; null where there was nothing before (fact sheet §2.39) */
export function changePercent(now: readonly TrendDay[], before: readonly TrendDay[]) {
  const [later, earlier] = [trendSum(now), trendSum(before)];
  const change = (name: keyof typeof later): number | null =>
    earlier[name] === 0 ? null : Math.round((later[name] / earlier[name] - 1) * 1e4) / 100;
  return {
    posts: change('posts'),
    views: change('views'),
    engagement: change('engagement'),
    emv: change('emvCents'),
  };
}
