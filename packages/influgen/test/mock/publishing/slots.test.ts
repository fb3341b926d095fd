import { createRandom } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { createLocalTime, isTimezone, localDays } from '../../../src/mock/publishing/local-time.ts';
import { engagementOf, metricsOf } from '../../../src/mock/publishing/metrics.ts';
import { createSlots, postingTimes, preferenceFor } from '../../../src/mock/publishing/slots.ts';

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();

describe('local time', () => {
  test.each([
    ['America/New_York', { day: '2026-03-22', weekday: 6, hour: 22, minute: 30 }],
    ['Asia/Kolkata', { day: '2026-03-23', weekday: 0, hour: 8, minute: 0 }],
    ['Europe/Berlin', { day: '2026-03-23', weekday: 0, hour: 3, minute: 30 }],
  ])('in %s', (timezone, expected) => {
    expect(createLocalTime(timezone)(at('2026-03-23T02:30:00Z'))).toEqual(expected);
  });

  test('a day begins at the first full hour that is asked for, and has the hours that the place has', () => {
    const days = localDays('America/New_York', at('2026-03-07T21:15:00Z'));
    const first = days.next().value;
    expect(first.map(({ hour }) => hour)).toEqual([17, 18, 19, 20, 21, 22, 23]);
    // Clocks go forward at 2 o'clock on 2026-03-08.
    const second = days.next().value;
    expect(second).toHaveLength(23);
    expect(second.map(({ hour }) => hour)).not.toContain(2);
    expect(iso(days.next().value[0]?.instant ?? 0)).toBe('2026-03-09T04:00:00.000Z');
  });

  test('an hour begins at the full one of the place', () => {
    const [hour] = localDays('Asia/Kolkata', at('2026-03-23T02:31:00Z')).next().value;
    expect(hour).toMatchObject({ hour: 9, instant: at('2026-03-23T03:30:00Z') });
  });

  test('a name that is no timezone is told', () => {
    expect([isTimezone('Europe/Berlin'), isTimezone('Mars/Olympus'), isTimezone(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('slots', () => {
  const monday = at('2026-03-23T00:00:00Z');

  test('the hours of platform and niche come before those of one alone', () => {
    const find = createSlots('UTC', monday);
    const preference = preferenceFor({ platform: 'instagram', niche: 'Fitness', history: [] });
    const taken = new Set<number>();
    const found = Array.from({ length: 5 }, () => {
      const instant = find(preference, (hour) => !taken.has(hour.instant));
      taken.add(instant);
      return iso(instant).slice(0, 13);
    });
    expect(found).toEqual(['2026-03-23T18', '2026-03-23T11', '2026-03-23T21', '2026-03-23T06', '2026-03-24T18']);
  });

  test('what did well comes before all templates, on its weekday alone', () => {
    const history = [{ weekday: 1, hour: 3, score: 0.1 }];
    const preference = preferenceFor({ platform: 'twitter', niche: null, history });
    const find = createSlots('UTC', monday);
    expect(iso(find(preference, () => true))).toBe('2026-03-23T08:00:00.000Z');
    expect(iso(find(preference, ({ weekday }) => weekday === 1))).toBe('2026-03-24T03:00:00.000Z');
  });

  test('posting times are those of the place, and the best has 1', () => {
    const random = createRandom(7);
    const posts = ['2026-03-16T18:05:00Z', '2026-03-17T01:00:00Z', '2026-03-23T18:40:00Z'].map((time, index) => ({
      id: `sch_${index}`,
      published_at: at(time),
    }));
    const slots = postingTimes(random, posts, 'America/New_York', at('2026-03-30T00:00:00Z'));
    expect(slots.map(({ weekday, hour }) => [weekday, hour]).sort()).toEqual([
      [0, 14],
      [0, 21],
    ]);
    expect(slots[0]?.score).toBe(1);
    expect(slots[1]?.score).toBeLessThan(1);
  });
});

describe('numbers of a post', () => {
  const random = createRandom(7);
  const post = { id: 'sch_1', published_at: at('2026-03-23T09:00:00Z') };

  test('are zero up to its publication, and without one', () => {
    const zeros = Object.values(metricsOf(random, post, post.published_at));
    expect(zeros.every((count) => count === 0)).toBe(true);
    expect(metricsOf(random, { id: 'sch_1', published_at: null }, at('2027-01-01T00:00:00Z')).impressions).toBe(0);
  });

  test('never fall, fit together and come to an end', () => {
    const hours = Array.from({ length: 24 * 30 }, (_, hour) =>
      metricsOf(random, post, post.published_at + hour * 3.6e6),
    );
    hours.slice(1).forEach((now, index) => {
      for (const name of Object.keys(now) as (keyof typeof now)[])
        expect(now[name]).toBeGreaterThanOrEqual(hours[index]?.[name] ?? 0);
      expect(now.reach).toBeLessThanOrEqual(now.impressions);
      expect(engagementOf(now)).toBeLessThanOrEqual(now.impressions);
    });
    const last = hours.at(-1);
    expect(last?.impressions).toBeGreaterThan(1000);
    expect((last?.impressions ?? 0) - (hours.at(-24)?.impressions ?? 0)).toBeLessThan(5);
  });

  test('depend on seed and post', () => {
    const later = post.published_at + 1e9;
    expect(metricsOf(random, post, later)).toEqual(metricsOf(createRandom(7), post, later));
    expect(metricsOf(random, post, later)).not.toEqual(metricsOf(createRandom(8), post, later));
    expect(metricsOf(random, post, later)).not.toEqual(metricsOf(random, { ...post, id: 'sch_2' }, later));
  });
});
