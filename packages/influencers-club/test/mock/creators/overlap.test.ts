import { createRandom } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { now, smallWorld } from './small-world.ts';

const { creators, accountsOn } = smallWorld(400);
const random = createRandom('sets');
const all = accountsOn('instagram');

/** Of 2 to 10 accounts, all different. */
function someOf(set: number) {
  const count = random.integer('count', set, { min: 2, max: 10 });
  const first = random.integer('first', set, { min: 0, max: all.length - 1 });
  const step = random.integer('step', set, { min: 1, max: 30 });
  return Array.from(
    { length: count },
    (_, index) => all[(first + index * step) % all.length] ?? { platform: 'instagram' as const, person: 0 },
  );
}

describe('overlap', () => {
  it('obeys the laws of sets', () => {
    for (let set = 0; set < 300; set++) {
      const accounts = someOf(set);
      const { basics, details } = creators.overlap(accounts, now);
      expect(basics.total_followers).toBe(details.reduce((sum, { followers }) => sum + followers, 0));
      expect(basics.total_unique_followers).toBeLessThanOrEqual(basics.total_followers);
      expect(basics.total_unique_followers).toBeGreaterThanOrEqual(
        Math.max(...details.map(({ followers }) => followers)) - 1,
      );
      for (const { unique_percentage, overlapping_percentage, followers, username } of details) {
        expect(unique_percentage + overlapping_percentage).toBeCloseTo(100, 9);
        expect(unique_percentage).toBeGreaterThanOrEqual(0);
        expect(overlapping_percentage).toBeGreaterThanOrEqual(0);
        const account = creators.find('instagram', username);
        expect(account && creators.social(account, now).followers).toBe(followers);
      }
      // Who follows one only, added up, is no more than all there are.
      const alone = details.reduce((sum, each) => sum + (each.unique_percentage / 100) * each.followers, 0);
      expect(alone).toBeLessThanOrEqual(basics.total_unique_followers * 1.0002 + 1);
    }
  });

  it('never gets smaller reach by another creator, nor more unique followers of one', () => {
    for (let set = 0; set < 200; set++) {
      const accounts = someOf(set);
      if (accounts.length < 3) continue;
      const [more, less] = [creators.overlap(accounts, now), creators.overlap(accounts.slice(0, -1), now)];
      expect(more.basics.total_unique_followers).toBeGreaterThanOrEqual(less.basics.total_unique_followers);
      for (const [index, detail] of less.details.entries()) {
        expect(more.details[index]?.unique_percentage).toBeLessThanOrEqual(detail.unique_percentage);
      }
      // The last one's unique followers are just what it adds.
      const last = more.details.at(-1);
      const added = more.basics.total_unique_followers - less.basics.total_unique_followers;
      const unique = ((last?.unique_percentage ?? 0) / 100) * (last?.followers ?? 0);
      expect(Math.abs(added - unique)).toBeLessThanOrEqual(2 + (last?.followers ?? 0) * 1e-4);
    }
  });

  it('is the same in any order, and counts an account once', () => {
    const accounts = someOf(11);
    const [one, other] = [creators.overlap(accounts, now), creators.overlap([...accounts].reverse(), now)];
    expect(other.basics).toEqual(one.basics);
    expect([...other.details].reverse()).toEqual(one.details);
    expect(creators.overlap([...accounts, ...accounts.slice(0, 1)], now)).toEqual(one);
  });

  it('is larger among those who are alike', () => {
    const [mira, ode] = [creators.find('instagram', 'miravale'), creators.find('instagram', 'odefinch')];
    if (!mira || !ode) throw new Error('Cannot compare: the fixed people are missing');
    const [alike] = creators.similar(
      mira,
      { number_of_followers: { min: 10_000 } },
      { offset: 0, limit: 1 },
      now,
    ).accounts;
    if (!alike) throw new Error('Cannot compare: nobody is alike');
    const shared = (other: typeof alike) =>
      creators.overlap([mira, other], now).details[0]?.overlapping_percentage ?? 0;
    expect(shared(alike)).toBeGreaterThan(shared(ode));
  });
});
