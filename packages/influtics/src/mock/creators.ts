import type { World } from '@creatorkit/mock';
import { instant } from './envelope.ts';
import { type CreatorPlatform, type CreatorRow, creatorKey, type InfluticsState } from './world.ts';

const minute = 60_000;
export const day = 24 * 60 * minute;

/** docs: the profile is known for 7 days (fact sheet §4.2) */
export const cacheMs = 7 * day;

/** inferred: names that begin so are nobody's, for tests (fact sheet §4.2) */
export const isNobody = (username: string): boolean => username.toLowerCase().startsWith('missing');

export function makeCreator({ random }: World, platform: CreatorPlatform, username: string, now: number): CreatorRow {
  return {
    id: random.uuid('creator', creatorKey(platform, username)),
    platform,
    username,
    created_at: now,
    updated_at: now,
    stats_updated_at: now,
    completes_at: now + 5 * minute, // inferred: a few minutes (fact sheet §4.2)
  };
}

/** The creator as the service knows it; fetched at an instant where it does not. */
export function knownCreator(
  world: World,
  state: InfluticsState,
  { platform, username }: Pick<CreatorRow, 'platform' | 'username'>,
  at: number,
): CreatorRow {
  const known = state.creators.first('name', creatorKey(platform, username));
  return known ?? state.creators.insert(makeCreator(world, platform, username, at));
}

/** What an answer says beside the profile itself. */
export interface Standing {
  readonly platform: CreatorPlatform | 'TikTok' | 'Instagram' | 'YouTube';
  readonly is_tracked: boolean;
  readonly tracking_id: string | null;
  readonly last_scraped_at: string | null;
  readonly initial_videos_enqueued: boolean;
  readonly estimated_completion: string | null;
  readonly stats_update_enqueued: boolean;
  readonly videos_refresh_enqueued: boolean;
  readonly cached: boolean;
}

/** docs: fields, and averages that are rounded (fact sheet §4.1); inferred: numbers, which grow day by day */
export function showCreator({ random }: World, row: CreatorRow, standing: Standing, updatedAt = row.updated_at) {
  const { platform, ...rest } = standing;
  const key = creatorKey(row.platform, row.username);
  const draw = (field: string): number => random.number('creator', key, field);
  const days = Math.floor(row.stats_updated_at / day);
  const subscribers = Math.round(10 ** (3 + 3.5 * draw('subscribers')) * growth(Math.floor(updatedAt / day)));
  const video_count = Math.floor(4 + 300 * draw('videos'));
  const total_views = Math.round(subscribers * (0.05 + draw('reach')) * video_count * growth(days));
  const average = (rate: number): number => Math.round((total_views * rate) / video_count);
  return {
    id: row.id,
    channel_name: row.username.replace(
      /(^|[._-])([a-z])/g,
      (_, gap: string, first: string) => `${gap && ' '}${first.toUpperCase()}`,
    ),
    channel_username: row.username,
    channel_thumbnail: `https://cdn.influtics.test/${row.platform}/${encodeURIComponent(row.username)}.jpg`,
    url: `${profileUrls[row.platform]}${encodeURIComponent(row.username)}`,
    platform,
    number_of_subscribers: subscribers,
    created_at: instant(row.created_at),
    updated_at: instant(updatedAt),
    video_count,
    avg_views: average(1),
    median_views: average(0.6 + 0.3 * draw('median')),
    total_views,
    avg_likes: average(0.03 + 0.07 * draw('likes')),
    avg_comments: average(0.001 + 0.005 * draw('comments')),
    avg_reposts: average(0.001 + 0.01 * draw('reposts')),
    cache_expires_at: new Date(updatedAt + cacheMs).toISOString(), // docs: another form of instant (fact sheet §1.1)
    ...rest,
  };
}

/** A thousandth a day, from a fixed day on. */
const growth = (days: number): number => 1 + Math.max(0, days - 20_000) / 1000;

const profileUrls: { readonly [Name in CreatorPlatform]: string } = {
  tiktok: 'https://www.tiktok.com/@',
  instagram: 'https://www.instagram.com/',
  youtube: 'https://www.youtube.com/@',
  vk: 'https://vk.com/',
};
