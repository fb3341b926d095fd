import type { Random } from '@creatorkit/mock';
import { historyKey } from './envelope.ts';
import type { Curve, Platform, VideoRow } from './world.ts';

const hour = 60 * 60 * 1000;

/** docs: 30 days of automatic tracking (fact sheet §1.9) */
export const trackingMs = 30 * 24 * hour;

/** The numbers of a video at one instant. */
export interface Numbers {
  readonly views: number;
  readonly likes: number;
  readonly comments: number;
  readonly reposts: number;
}

const none: Numbers = { views: 0, likes: 0, comments: 0, reposts: 0 };

/** What the seed decides about a video. inferred: everything in it (fact sheet §3.2) */
export function curveOf(random: Random, platform: Platform, externalId: string): Curve {
  const draw = (field: string): number => random.number('video', platform, externalId, field);
  const last_views = Math.round(10 ** (2.5 + 3.8 * draw('views')));
  return {
    last_views,
    first_views: Math.round(last_views * (0.02 + 0.2 * draw('start'))),
    hours: 12 + 180 * draw('pace'),
    like_rate: 0.02 + 0.1 * draw('likes'),
    comment_rate: 0.001 + 0.008 * draw('comments'),
    repost_rate: 0.001 + 0.015 * draw('reposts'),
    // docs: half a minute in the example (fact sheet §3.2)
    delay_ms: 30_000 + Math.floor(30_000 * draw('delay')),
    microseconds: String(random.integer('video', platform, externalId, 'microseconds', { min: 1, max: 999 })).padStart(
      3,
      '0',
    ),
  };
}

/** How many snapshots there are: one soon after tracking began, then one an hour, until it ends or fails. */
export function snapshotsOf({ created_at, failed_at, curve }: VideoRow, now: number): number {
  // The instant at which tracking ends is no part of it.
  const end = Math.min(now, created_at + trackingMs - 1, failed_at ?? Number.POSITIVE_INFINITY);
  return Math.max(0, Math.floor((end - created_at - curve.delay_ms) / hour) + 1);
}

/** When a snapshot was taken, counted from 0. */
const takenAt = ({ created_at, curve }: VideoRow, snapshot: number): number =>
  created_at + curve.delay_ms + snapshot * hour;

/** The numbers of a snapshot: they depend on nothing but the video and the hour, and grow with every hour. */
function numbersAt({ first_views, last_views, hours, ...rates }: Curve, snapshot: number): Numbers {
  const grown = (last_views - first_views) * (1 - Math.exp(-snapshot / hours));
  const views = Math.floor(first_views + grown) + snapshot;
  return {
    views,
    likes: Math.floor(views * rates.like_rate),
    comments: Math.floor(views * rates.comment_rate),
    reposts: Math.floor(views * rates.repost_rate),
  };
}

/** The latest numbers, and when they were taken; inferred: zeros before the first snapshot (fact sheet §3.2) */
export function latestOf(video: VideoRow, now: number): Numbers & { readonly takenAt: number | undefined } {
  const count = snapshotsOf(video, now);
  if (count === 0) return { ...none, takenAt: undefined };
  return { ...numbersAt(video.curve, count - 1), takenAt: takenAt(video, count - 1) };
}

interface History {
  [instant: string]: number;
}

/** docs: a map by instant for each number (fact sheet §3.2) */
export function historiesOf(video: VideoRow, now: number) {
  const histories = { views: {} as History, likes: {} as History, comments: {} as History, reposts: {} as History };
  const count = snapshotsOf(video, now);
  for (let snapshot = 0; snapshot < count; snapshot++) {
    const key = historyKey(takenAt(video, snapshot), video.curve.microseconds);
    const { views, likes, comments, reposts } = numbersAt(video.curve, snapshot);
    histories.views[key] = views;
    histories.likes[key] = likes;
    histories.comments[key] = comments;
    histories.reposts[key] = reposts;
  }
  return histories;
}

/** inferred: of the latest numbers, in percent, not rounded (fact sheet §3.2) */
export const engagementOf = ({ views, likes, comments, reposts }: Numbers): number =>
  views === 0 ? 0 : ((likes + comments + reposts) / views) * 100;

/** docs: the values (fact sheet §1.9); inferred: what leads from one to another */
export function trackingStatusOf({ created_at, failed_at }: VideoRow, now: number) {
  if (failed_at !== null && failed_at <= now) return 'failed' as const;
  return now < created_at + trackingMs ? ('active' as const) : ('completed' as const);
}
