import { expect, it } from 'vitest';
import { createBench, nothing, overlap } from './bench.ts';
import { sender } from './send.ts';

const compare = (...creators: string[]) => ({ platform: 'instagram', creators });

it('costs 1 credit for two and for ten, and tells the balance as a number', async () => {
  const { mock, post, left } = createBench();
  const two = await post(overlap, compare('miravale', 'https://www.instagram.com/odefinch/'));
  expect([two.status, two.body.credits_cost, two.body.credits_left]).toEqual([200, 1, 99]);
  expect(two.body).toMatchObject({ status: true, success: true, trial_searches_left: null });
  expect(two.body.details.map(({ username }: { username: string }) => username)).toEqual(['miravale', 'odefinch']);
  for (const { unique_percentage, overlapping_percentage } of two.body.details) {
    expect(unique_percentage + overlapping_percentage).toBeCloseTo(100, 8);
  }
  const { total_followers, total_unique_followers } = two.body.basics;
  expect(total_followers).toBe(50_210 + 48_811);
  expect(total_unique_followers).toBeLessThanOrEqual(total_followers);
  const { creators } = mock.state;
  const found = creators.search('instagram', {}, {}, { offset: 0, limit: 10 }, mock.clock.now());
  const ten = found.accounts.map((account) => creators.social(account, mock.clock.now()).username);
  expect((await post(overlap, compare(...ten))).body).toMatchObject({ credits_cost: 1, credits_left: 98 });
  expect(await left()).toBe(98);
});

it('refuses who is not known, too few, too many and the same twice, for nothing', async () => {
  const { post, left } = createBench();
  expect(await post(overlap, compare('miravale', 'nobody.at.all'))).toMatchObject({ status: 400, body: nothing });
  expect((await post(overlap, compare('miravale'))).body).toEqual({
    error: { creators: ['Ensure this value is at least 2 items.'] },
  });
  expect((await post(overlap, compare(...Array.from({ length: 11 }, () => 'miravale')))).status).toBe(400);
  expect((await post(overlap, compare('miravale', '@MiraVale'))).body).toEqual({
    error: { creators: ['At least 2 different creators are needed.'] },
  });
  for (const platform of ['twitch', 'twitter', 'onlyfans']) {
    expect((await post(overlap, { ...compare('tessarden', 'odefinch'), platform })).body.error.platform).toHaveLength(
      1,
    );
  }
  expect(await left()).toBe(100);
});

it('is refused to who cannot pay it', async () => {
  const { mock } = createBench();
  const { status } = await sender(mock, 'broke')('POST', overlap, compare('miravale', 'odefinch'));
  expect(status).toBe(402);
});
