import { expect, it } from 'vitest';
import { createBench, discovery, v1 } from './bench.ts';

const list = (name: string) => `${v1}/discovery/classifier/${name}/`;
const all = [
  'languages',
  'locations/instagram',
  'brands',
  'yt-topics',
  'games',
  'audience-brand-categories',
  'audience-brand-names',
  'audience-interests',
  'audience-locations',
];

it('all are lists, free, and the same each time', async () => {
  const { mock, get, left } = createBench();
  mock.control('credits', { available: 0 });
  for (const name of all) {
    const [first, second] = [await get(list(name)), await get(list(name))];
    expect([name, first.status, first.body.length > 5]).toEqual([name, 200, true]);
    expect(second.body).toEqual(first.body);
  }
  expect(await left()).toBe(0);
});

it('are searched within names, in any case of letters, and then paged', async () => {
  const { get } = createBench();
  const read = async (query: string) => (await get(`${list('locations/instagram')}?${query}`)).body as string[];
  const found = await read('search=KINGDOM');
  expect(found[0]).toBe('United Kingdom');
  expect(found).toContain('London, United Kingdom');
  expect(found.every((name) => name.toLowerCase().includes('kingdom'))).toBe(true);
  expect(await read('search=kingdom&offset=1&limit=2')).toEqual(found.slice(1, 3));
  expect(await read('search=kingdom&offset=5000')).toEqual([]);
  expect(await read('search=nowhere%20at%20all')).toEqual([]);
  expect((await get(`${list('brands')}?search=PEAK`)).body).toContainEqual({
    full_name: 'Northpeak Outdoor',
    cleaned: 'northpeakoutdoor',
    username: 'northpeak',
  });
  for (const name of [
    'audience-brand-categories',
    'audience-brand-names',
    'audience-interests',
    'audience-locations',
  ]) {
    const [whole, second] = [await get(`${list(name)}?limit=20`), await get(`${list(name)}?limit=10&offset=10`)];
    expect(second.body).toEqual(whole.body.slice(10));
  }
});

it('give 100 values a page, but all locations, where nothing is said', async () => {
  const { get } = createBench();
  expect((await get(list('audience-brand-names'))).body).toHaveLength(100);
  expect((await get(`${list('audience-brand-names')}?limit=1000`)).body.length).toBeGreaterThan(100);
  expect((await get(list('locations/instagram'))).body.length).toBeGreaterThan(300);
});

it('refuse pages that are none, and platforms that have none', async () => {
  const { get } = createBench();
  expect((await get(`${list('brands')}?limit=0`)).body).toEqual({
    error: { limit: ['Ensure this value is at least 1.'] },
  });
  expect((await get(`${list('brands')}?offset=x`)).body).toEqual({
    error: { offset: ['A valid number is required.'] },
  });
  expect((await get(list('locations/snapchat'))).status).toBe(400);
  expect((await get(list('locations/twitch'))).body).not.toContain('London, United Kingdom');
});

it('have values that narrow a search', async () => {
  const { get, post } = createBench();
  const total = async (platform: string, filters: object) =>
    (await post(discovery, { platform, paging: { limit: 1 }, filters })).body.total as number;
  const first = async (name: string, at = 0) => (await get(list(name))).body[at];
  const interest = await first('audience-interests');
  const place = await first('audience-locations');
  const searches: readonly [platform: string, filters: object][] = [
    ['instagram', { location: [await first('locations/instagram')] }],
    ['instagram', { profile_language: ['en'] }],
    ['instagram', { brands: [(await first('brands')).cleaned] }],
    ['youtube', { topics: [(await first('yt-topics')).sub_topic_details[9]] }],
    ['twitch', { games_played: [await first('games')] }],
    ['instagram', { audience: { interests: [{ name: interest.name, min_pct: 5 }] } }],
    ['instagram', { audience: { location: [{ ...place, min_pct: 10 }] } }],
    ['instagram', { audience: { brands: [(await first('audience-brand-names')).name] } }],
    ['instagram', { audience: { brand_categories: [(await first('audience-brand-categories')).name] } }],
  ];
  for (const [platform, filters] of searches) {
    const found = await total(platform, filters);
    expect([filters, found > 0]).toEqual([filters, true]);
    expect([filters, found < (await total(platform, {}))]).toEqual([filters, true]);
  }
});
