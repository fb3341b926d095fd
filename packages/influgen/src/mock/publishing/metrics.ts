import type { Random } from '@creatorkit/mock';

/** What a post has gathered up to an instant. */
export interface Metrics {
  readonly impressions: number;
  readonly reach: number;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly clicks: number;
  /** Followers that came because of it. */
  readonly followers: number;
}

/** What a post on a platform is known by, and when it went out. */
export interface Published {
  readonly id: string;
  readonly published_at: number | null;
}

const halfLifeMs = 18 * 3_600_000;

/** What becomes of an impression in the end, in parts of a thousand: the least and the most. */
const perThousand = {
  reach: { min: 600, max: 850 },
  likes: { min: 30, max: 80 },
  comments: { min: 2, max: 9 },
  shares: { min: 2, max: 8 },
  saves: { min: 1, max: 7 },
  clicks: { min: 1, max: 5 },
  followers: { min: 1, max: 6 },
} as const;

/**
 * The numbers of a post at an instant: a function of seed, post and time. inferred: they grow from zero at publication,
 * half of what is left every 18 hours (fact sheet §9.1)
 */
export function metricsOf(random: Random, post: Published, at: number): Metrics {
  const age = post.published_at === null ? 0 : Math.max(0, at - post.published_at);
  const growth = 1 - 2 ** (-age / halfLifeMs);
  const impressions = random.integer('post', post.id, 'impressions', { min: 2000, max: 20_000 });
  const count = (name: keyof typeof perThousand) =>
    Math.floor((growth * impressions * random.integer('post', post.id, name, perThousand[name])) / 1000);
  return {
    impressions: Math.floor(growth * impressions),
    reach: count('reach'),
    likes: count('likes'),
    comments: count('comments'),
    shares: count('shares'),
    saves: count('saves'),
    clicks: count('clicks'),
    followers: count('followers'),
  };
}

/** inferred: likes, comments, shares, saves and clicks together */
export const engagementOf = ({ likes, comments, shares, saves, clicks }: Metrics): number =>
  likes + comments + shares + saves + clicks;

/** inferred: engagement by impressions, to four places; 0 without impressions */
export const rateOf = (engagement: number, impressions: number): number =>
  impressions === 0 ? 0 : Math.round((engagement / impressions) * 10_000) / 10_000;

/** The numbers of several posts together. */
export function totalOf(random: Random, posts: readonly Published[], at: number): Metrics {
  const total = { impressions: 0, reach: 0, likes: 0, comments: 0, shares: 0, saves: 0, clicks: 0, followers: 0 };
  for (const post of posts) {
    const metrics = metricsOf(random, post, at);
    for (const name of Object.keys(total) as (keyof Metrics)[]) total[name] += metrics[name];
  }
  return total;
}
