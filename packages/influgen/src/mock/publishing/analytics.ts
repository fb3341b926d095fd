import type { Handlers } from '../../generated/handlers.ts';
import type {
  AnalyticsOverview,
  AnalyticsPoint,
  GetCharacterAnalyticsQuery,
  TopContent,
} from '../../generated/models.ts';
import { dayOf, type Period, periodOf } from '../business/period.ts';
import { invalid, notFound } from '../errors.ts';
import { type InflugenContext, workspaceOf } from '../world.ts';
import { engagementOf, type Metrics, rateOf, totalOf } from './metrics.ts';
import { timezoneOf } from './posts.ts';
import { postingTimes } from './slots.ts';
import type { PostRow } from './state.ts';

const dayMs = 24 * 3_600_000;

/** inferred: without a range, so many days up to today (fact sheet §9.1) */
const usualDays = 30;

/** A post that went out. */
type PublishedPost = PostRow & { readonly published_at: number };

export const analytics = {
  // inferred: all of it (fact sheet §9.1)
  getAnalyticsOverview({ query }, context) {
    const period = periodOf(query, context.now, usualDays);
    if (!period) return backwards();
    const posts = publishedOf(context, query).filter(
      (post) => query.character_id === undefined || post.character_id === query.character_id,
    );
    return { status: 200, body: { overview: overviewOf(context, posts, period) } };
  },

  // inferred: all of it (fact sheet §9.1)
  getCharacterAnalytics({ path, query }, context) {
    const period = periodOf(query, context.now, usualDays);
    if (!period) return backwards();
    if (context.state.characters.get(path.id)?.workspace_id !== workspaceOf(context)) return notFound('character');
    const posts = publishedOf(context, query).filter(({ character_id }) => character_id === path.id);
    const by_platform = [...groupBy(posts, ({ platform }) => platform)].map(([platform, own]) => {
      const { followers, impressions, engagement, engagement_rate } = overviewOf(context, own, period);
      return { platform, followers, impressions, engagement, engagement_rate };
    });
    const overview = { ...overviewOf(context, posts, period), by_platform, top_content: topOf(context, posts, period) };
    return { status: 200, body: { overview } };
  },

  // inferred: zeros before publication (fact sheet §9.1)
  getContentAnalytics({ path }, context) {
    const { world, state, now } = context;
    const item = state.content.get(path.id);
    if (item?.workspace_id !== workspaceOf(context)) return notFound('content item');
    const total = totalOf(world.random, state.posts.find('content', item.id), now);
    const { impressions, likes, comments, shares, saves, clicks } = total;
    const engagement_rate = rateOf(engagementOf(total), impressions);
    return { status: 200, body: { metrics: { impressions, likes, comments, shares, saves, clicks, engagement_rate } } };
  },

  // docs: such slots are kept; inferred: path and answer, for the timezone of the default character (fact sheet §9.1)
  getPostingTimes(_, context) {
    const { world, state, now } = context;
    const characters = state.characters.find('workspace', workspaceOf(context));
    const character = characters.find(({ is_default }) => is_default);
    const timezone = timezoneOf(character ?? { settings: {}, identity: {} });
    return { status: 200, body: { slots: [...postingTimes(world.random, publishedOf(context, {}), timezone, now)] } };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'getAnalyticsOverview' | 'getCharacterAnalytics' | 'getContentAnalytics' | 'getPostingTimes'
>;

const backwards = () => invalid({ from: 'must not be after to' });

const publishedOf = (context: InflugenContext, { platform }: Pick<GetCharacterAnalyticsQuery, 'platform'>) =>
  context.state.posts
    .find('workspace', workspaceOf(context))
    .filter((post): post is PublishedPost => post.published_at !== null)
    .filter((post) => platform === undefined || post.platform === platform);

function overviewOf(
  { world, now }: InflugenContext,
  posts: readonly PublishedPost[],
  { start, end }: Period,
): AnalyticsOverview {
  const totalAt = (instant: number) => totalOf(world.random, posts, Math.min(instant, now));
  const first = totalAt(start);
  const series: AnalyticsPoint[] = [];
  let before = first;
  for (let day = start; day < end; day += dayMs) {
    const after = totalAt(day + dayMs);
    series.push({
      date: dayOf(day),
      impressions: after.impressions - before.impressions,
      engagement: engagementOf(after) - engagementOf(before),
      followers: after.followers,
    });
    before = after;
  }
  const gained = (name: keyof Metrics) => before[name] - first[name];
  const engagement = engagementOf(before) - engagementOf(first);
  return {
    followers: before.followers,
    followers_change: gained('followers'),
    impressions: gained('impressions'),
    reach: gained('reach'),
    engagement,
    engagement_rate: rateOf(engagement, gained('impressions')),
    posts_published: posts.filter(({ published_at }) => start <= published_at && published_at < end).length,
    series,
  };
}

/** inferred: the ten items with the most engagement in the period, by platform (fact sheet §9.1) */
function topOf({ world, now }: InflugenContext, posts: readonly PublishedPost[], { start, end }: Period): TopContent[] {
  return posts
    .map((post) => {
      const [before, after] = [start, end].map((instant) => totalOf(world.random, [post], Math.min(instant, now)));
      if (!before || !after) throw new TypeError('Cannot rank a post: a period has two ends');
      return {
        content_id: post.content_id,
        platform: post.platform,
        impressions: after.impressions - before.impressions,
        engagement: engagementOf(after) - engagementOf(before),
      };
    })
    .filter(({ impressions }) => impressions > 0)
    .sort((one, other) => other.engagement - one.engagement)
    .slice(0, 10);
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
