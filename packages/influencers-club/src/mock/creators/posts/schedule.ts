import { clamp, type Draws, normal } from '../draws.ts';
import type { Platform } from '../types.ts';

const day = 86_400_000;
const week = 7 * day;
const year = 365.25 * day;
const epoch = Date.UTC(2026, 0, 1);

/** Days since something that never was. */
export const never = 9999;

export type PostKind = 'video' | 'short' | 'stream';

/** When an account posts: at its pace from the day it joined on, each post a little off the beat. */
export interface Schedule {
  /** Posts a week, in tenths. */
  frequency(person: number): number;
  joinedAt(person: number): number;
  publishedAt(person: number, index: number): number;
  /** The last post not after the instant; -1 before the first. */
  latest(person: number, instant: number): number;
  /** Whole days since the latest post, or the latest of a kind; {@link never} where there is none. */
  daysSince(person: number, asOf: number, kind: PostKind | undefined): number;
  kind(person: number, index: number): PostKind;
  /** Of YouTube: what part of the videos are shorts. */
  shortsPercent(person: number): number;
  streams(person: number): boolean;
}

/** How far back a kind is looked for. */
const lookBack = 60;

export function createSchedule(platform: Platform, draws: Draws, perWeek: number): Schedule {
  const draw = (name: string) => draws.field(`${platform} ${name}`);
  const [pace, age, beat, stop, kinds, shorts, live] = [
    draw('pace'),
    draw('age'),
    draw('beat'),
    draw('stop'),
    draw('kinds'),
    draw('shorts'),
    draw('streams'),
  ] as const;
  const isLive = platform === 'twitch';

  const frequency = (person: number): number =>
    Math.round(clamp(perWeek * Math.exp(0.7 * normal(pace, person)), 0.1, 40) * 10);
  const interval = (person: number): number => (week * 10) / frequency(person);
  const joinedAt = (person: number): number => epoch - Math.floor((1 + 8 * age.of(person)) * year);
  /** One in twelve has stopped, up to a year before the epoch. */
  const stoppedAt = (person: number): number => {
    const drawn = stop.of(person) * 12;
    return drawn < 1 ? epoch - Math.floor(drawn * 0.95 * year) : Number.POSITIVE_INFINITY;
  };
  const publishedAt = (person: number, index: number): number =>
    Math.floor((joinedAt(person) + (index + 0.8 * beat.at(person, index)) * interval(person)) / 1000) * 1000;

  function latest(person: number, instant: number): number {
    const until = Math.min(instant, stoppedAt(person));
    const index = Math.floor((until - joinedAt(person)) / interval(person));
    if (index < 0) return -1;
    return publishedAt(person, index) <= until ? index : index - 1;
  }

  const shortsPercent = (person: number): number => {
    const drawn = shorts.of(person);
    return drawn < 0.25 ? 0 : Math.floor((drawn - 0.25) * 120);
  };
  const streams = (person: number): boolean => live.of(person) < 0.16;
  const kind = (person: number, index: number): PostKind => {
    if (isLive || (streams(person) && index % 6 === 4)) return 'stream';
    return kinds.at(person, index) * 100 < shortsPercent(person) ? 'short' : 'video';
  };

  return {
    frequency,
    joinedAt,
    publishedAt,
    latest,
    kind,
    shortsPercent,
    streams,
    daysSince(person, asOf, wanted) {
      const last = latest(person, asOf);
      for (let index = last; index >= 0 && index > last - lookBack; index--) {
        if (wanted !== undefined && kind(person, index) !== wanted) continue;
        return Math.floor((asOf - publishedAt(person, index)) / day);
      }
      return never;
    },
  };
}
