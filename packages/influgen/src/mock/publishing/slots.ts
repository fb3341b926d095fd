import type { Random } from '@creatorkit/mock';
import type { Platform, PostingTime } from '../../generated/models.ts';
import { createLocalTime, type LocalHour, localDays } from './local-time.ts';
import { engagementOf, metricsOf, type Published, rateOf } from './metrics.ts';

/**
 * How well posts did by weekday and hour, the best first. inferred: the mean engagement rate of the posts of an hour, in
 * parts of the best (fact sheet §9.1)
 */
export function postingTimes(
  random: Random,
  posts: readonly Published[],
  timezone: string,
  now: number,
): readonly PostingTime[] {
  const read = createLocalTime(timezone);
  const rates = new Map<string, { readonly weekday: number; readonly hour: number; readonly rates: number[] }>();
  for (const post of posts) {
    if (post.published_at === null) continue;
    const { weekday, hour } = read(post.published_at);
    const metrics = metricsOf(random, post, now);
    const slot = rates.get(`${weekday} ${hour}`) ?? { weekday, hour, rates: [] };
    slot.rates.push(rateOf(engagementOf(metrics), metrics.impressions));
    rates.set(`${weekday} ${hour}`, slot);
  }
  const slots = [...rates.values()].map(({ rates: all, ...slot }) => ({ ...slot, mean: sum(all) / all.length }));
  const best = Math.max(...slots.map(({ mean }) => mean));
  return slots
    .map(({ mean, ...slot }) => ({ ...slot, score: best === 0 ? 0 : Math.round((mean / best) * 100) / 100 }))
    .sort((one, other) => other.score - one.score || one.weekday - other.weekday || one.hour - other.hour);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** docs: there are templates for platform and niche; inferred: their hours (fact sheet §8.3) */
const platformHours: { readonly [Name in Platform]: readonly number[] } = {
  instagram: [11, 18, 21],
  tiktok: [12, 19, 22],
  twitter: [8, 12, 17],
  youtube: [12, 17, 20],
  pinterest: [10, 15, 20],
};

const nicheHours: { readonly [niche: string]: readonly number[] } = {
  beauty: [9, 19],
  fashion: [9, 19],
  fitness: [6, 18],
  food: [11, 17],
  gaming: [16, 22],
  tech: [8, 13],
  travel: [12, 20],
};

interface SlotOptions {
  readonly platform: Platform;
  readonly niche: string | null;
  readonly history: readonly PostingTime[];
}

/** How much an hour is wanted; 0 for one that is no slot. */
type Preference = (hour: LocalHour) => number;

/** docs: hours that did well come before those of the templates (fact sheet §8.3) */
export function preferenceFor({ platform, niche, history }: SlotOptions): Preference {
  const scores = new Map(history.map(({ weekday, hour, score }) => [weekday * 24 + hour, score]));
  const ofNiche = nicheHours[niche?.toLowerCase() ?? ''] ?? [];
  return ({ weekday, hour }) => {
    const score = scores.get(weekday * 24 + hour);
    if (score) return 1 + score;
    const isOfPlatform = platformHours[platform].includes(hour);
    return (isOfPlatform ? 0.6 : 0) + (ofNiche.includes(hour) ? 0.4 : 0);
  };
}

/** Days from an instant on, read once however many slots are looked for. */
export function createSlots(timezone: string, from: number) {
  const coming = localDays(timezone, from);
  const days: (readonly LocalHour[])[] = [];

  /** The first day that has a free slot, and of its free slots the one that is wanted most. */
  return function find(preference: Preference, isFree: (hour: LocalHour) => boolean): number {
    for (let index = 0; ; index++) {
      days[index] ??= coming.next().value;
      const wanted = (days[index] ?? [])
        .map((hour) => ({ hour, score: preference(hour) }))
        .filter(({ score }) => score > 0)
        .sort((one, other) => other.score - one.score || one.hour.instant - other.hour.instant);
      const found = wanted.find(({ hour }) => isFree(hour));
      if (found) return found.hour.instant;
    }
  };
}
