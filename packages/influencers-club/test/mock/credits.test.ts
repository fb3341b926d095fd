import { createRandom } from '@creatorkit/mock';
import { expect, it } from 'vitest';
import * as at from './bench.ts';
import { sender } from './send.ts';

/** Of seed: the price of a call that gives data, by hand. */
const prices: { readonly [path: string]: number } = {
  [at.overlap]: 1,
  [at.socials]: 0.5,
  [at.full]: 1,
  [at.raw]: 0.03,
  [at.byEmail]: 0.05,
  [at.posts]: 0.03,
  [at.details]: 0.03,
};

const handles = ['miravale', 'odefinch', 'tessarden', 'junoreyes', 'nobody.at.all'] as const;
const platforms = ['instagram', 'youtube', 'tiktok', 'twitch', 'twitter', 'onlyfans', 'linkedin'] as const;

/** One of all calls that charge: some give nothing, some are refused. */
function drawCall(seed: number, number: number): readonly [path: string, body: object] {
  const random = createRandom(seed);
  const key = ['call', number] as const;
  const platform = random.pick(...key, 'platform', platforms);
  const handle = random.pick(...key, 'handle', handles);
  const limit = random.integer(...key, 'limit', { min: 0, max: 60 });
  const page = random.integer(...key, 'page', { min: 0, max: 9 });
  const paging = { limit, page };
  const calls: readonly (readonly [string, object])[] = [
    [at.discovery, { platform, paging, filters: { number_of_followers: { min: 50_000 } } }],
    [at.similar, { platform, paging, filter_key: 'username', filter_value: handle }],
    [at.overlap, { platform, creators: ['miravale', handle] }],
    [at.socials, { platform, handle }],
    [at.full, { platform, handle }],
    [at.raw, { platform, handle }],
    [at.byEmail, { email: `${handle.slice(0, 4)}@${handle}.example` }],
    [at.posts, { platform, handle, count: limit }],
    [at.details, { platform, content_type: 'data', post_id: handle }],
  ];
  return random.pick(...key, 'kind', calls);
}

it.each([1, 2, 3, 4])('what calls are charged adds up to the hundredth, many at once (%i)', async (seed) => {
  const { mock, call, left } = at.createBench({ seed });
  mock.control('credits', { available: 8 });
  let expected = 0;
  const statuses = new Set<number>();
  for (let round = 0; round < 30; round++) {
    const drawn = Array.from({ length: 5 }, (_, index) => drawCall(seed, round * 5 + index));
    const answers = await Promise.all(
      drawn.map(async ([path, body]) => ({ path, ...(await call('POST', path, body)) })),
    );
    for (const { path, status, body } of answers) {
      statuses.add(status);
      if (status !== 200) continue;
      const price = prices[path] ?? body.accounts.length / 100;
      expect([path, body.credits_cost]).toEqual([path, price]);
      expected += Math.round(price * 100);
    }
    expect(Math.round((await left()) * 100)).toBe(800 - expected);
  }
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 400, 402]));
  const [, , ...spent] = mock.world.ledger.entries(1);
  expect(spent.reduce((sum, { delta }) => sum - Math.round(delta * 100), 0)).toBe(expected);
  expect(spent.every(({ delta, balance_after }) => delta < 0 && balance_after >= 0)).toBe(true);
  const { body } = await call('GET', `${at.v1}/accounts/credits/`);
  expect(body.credits_available + body.credits_used).toBeCloseTo(8, 10);
});

it('of one account are not those of another', async () => {
  const { mock, left } = at.createBench();
  await sender(mock, 'other')('POST', at.full, { platform: 'instagram', handle: 'miravale' });
  expect([await left(), mock.world.ledger.balance(2)]).toEqual([100, 99]);
});

it('come back with a snapshot, and the creators are the same', async () => {
  const { mock, post, left } = at.createBench();
  const request = { platform: 'instagram', handle: 'miravale' };
  const saved = mock.snapshot();
  const first = await post(at.full, request);
  expect(await left()).toBe(99);
  mock.restore(saved);
  expect(await left()).toBe(100);
  expect((await post(at.full, request)).body).toEqual(first.body);
});
