import { Igny8 } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { expect, it } from 'vitest';

it('tells what a call would do, and sends nothing', async () => {
  const { fetch, clock, credentials, journal } = createIgny8Mock();
  const igny8 = new Igny8({ fetch, clock, auth: credentials.owner, deadlineMs: 5_000 });
  const plan = await igny8.explain(({ planner }) => planner.keywords.autoCluster({ ids: [1, 2, 3, 4, 5] }));
  expect(plan).toMatchObject({
    operation: 'autoClusterKeywords',
    method: 'POST',
    url: 'https://api.igny8.com/api/v1/planner/keywords/auto_cluster/',
    credential: { scheme: 'session', source: 'session' },
    rateLimit: { scope: 'ai_function', waitMs: 0 },
    repeats: 'unsafe',
    attempts: 3,
    timeoutMs: 30_000,
    deadlineMs: 5_000,
    cost: { unit: 'credits', amount: 0.2, round: 'up' },
  });
  expect(journal()).toEqual([]);
});

it('knows how long a call would have to wait', async () => {
  const { fetch, clock, credentials } = createIgny8Mock();
  const igny8 = new Igny8({ fetch, clock, auth: credentials.owner });
  for (let i = 0; i < 60; i++) await igny8.planner.keywords.retrieve(1);
  await clock.advance({ seconds: 15 });
  const plan = await igny8.explain(({ planner }) => planner.keywords.list({ page_size: 5 }));
  expect(plan).toMatchObject({ repeats: 'safe', rateLimit: { scope: 'planner', waitMs: 45_000 } });
  expect(plan.url).toBe('https://api.igny8.com/api/v1/planner/keywords/?page_size=5');
});

it('refuses wrong arguments as the call itself would, and says when there was no call', async () => {
  const igny8 = new Igny8({ auth: () => 'token' });
  await expect(igny8.explain(({ planner }) => planner.keywords.retrieve(Number.NaN))).rejects.toThrow(TypeError);
  await expect(igny8.explain(() => undefined)).rejects.toThrow('Cannot explain a call: none was made');
});
