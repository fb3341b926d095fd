import { describe, expect, it } from 'vitest';
import { filtersOf } from '../../../src/mock/creators/discovery/filter-rules.ts';
import { type DiscoveryPlatform, discoveryPlatforms } from '../../../src/mock/creators/index.ts';
import { cases } from './filter-cases.ts';
import { now, type Shown, show, smallWorld } from './small-world.ts';

const world = smallWorld(1200);
const shownOn = new Map<DiscoveryPlatform, readonly Shown[]>();

function allOn(platform: DiscoveryPlatform): readonly Shown[] {
  const known = shownOn.get(platform) ?? world.accountsOn(platform).map((account) => show(world, account));
  shownOn.set(platform, known);
  return known;
}

const found = (platform: DiscoveryPlatform, filters: object): readonly number[] => {
  const { total, accounts, ignored } = world.creators.search(platform, filters, {}, { offset: 0, limit: 10_000 }, now);
  expect(ignored).toEqual([]);
  expect(total).toBe(accounts.length);
  return accounts.map(({ person }) => person).sort((left, right) => left - right);
};

describe('a filter finds all that it describes and nothing else', () => {
  it.each(cases.map((each) => [`${each.platform} ${JSON.stringify(each.filters)}`, each] as const))('%s', (_, each) => {
    const all = allOn(each.platform);
    const wanted = all.filter(each.holds).map(({ account }) => account.person);
    expect(found(each.platform, each.filters)).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(all.length);
  });
});

describe('filters', () => {
  it('are all held against what is shown', () => {
    const tested = new Set(cases.flatMap(({ filters }) => Object.keys(filters)));
    const elsewhere = ['exclude_handles', 'similar_to'];
    const untested = discoveryPlatforms
      .flatMap(filtersOf)
      .filter((name) => !tested.has(name) && !elsewhere.includes(name));
    expect(untested).toEqual([]);
  });

  it('hold together', () => {
    const filters = {
      number_of_followers: { min: 2000 },
      is_verified: false,
      keywords_in_bio: ['coffee'],
      last_post: 30,
    };
    const wanted = allOn('instagram')
      .filter(
        ({ block, value }) =>
          Number(block.follower_count) >= 2000 &&
          block.is_verified === false &&
          /coffee/i.test(String(block.biography)) &&
          value('lastPost') <= 30,
      )
      .map(({ account }) => account.person);
    expect(wanted.length).toBeGreaterThan(0);
    expect(found('instagram', filters)).toEqual(wanted);
  });

  it('leave out handles, however they are written', () => {
    const everybody = found('instagram', {});
    const without = found('instagram', {
      exclude_handles: ['@MiraVale', 'https://www.instagram.com/odefinch/', 'no.such.person'],
    });
    expect(without).toEqual(everybody.filter((person) => person > 1));
  });

  it('find who is similar to others, but not them', () => {
    const similar = found('instagram', { similar_to: ['miravale', 'odefinch'] });
    const niches = ['Travel', 'Food'];
    const wanted = allOn('instagram').filter(
      ({ texts, account }) => account.person > 1 && niches.includes(texts('niche')[0] ?? ''),
    );
    expect(similar).toEqual(wanted.map(({ account }) => account.person));
    expect(found('instagram', { similar_to: ['nobody.at.all'] })).toEqual([]);
  });

  it('that are null, or have no bound, narrow nothing', () => {
    const everybody = found('instagram', {});
    expect(
      found('instagram', { location: null, number_of_followers: { min: null }, creator_has: {}, brands: [] }),
    ).toEqual(everybody);
  });

  it('of other platforms, and lists kept elsewhere, are ignored and told', () => {
    const { total, ignored } = world.creators.search(
      'twitch',
      { number_of_followers: { min: 1e9 }, exclude_list: [1], nonsense: 1, is_verified: true },
      {},
      { offset: 0, limit: 5 },
      now,
    );
    expect(ignored).toEqual(['number_of_followers', 'exclude_list', 'nonsense']);
    expect(total).toBe(found('twitch', { is_verified: true }).length);
  });
});
