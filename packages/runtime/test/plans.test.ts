import { describe, expect, it } from 'vitest';
import { limitsOfPlan, RateLimitError } from '../src/index.ts';
import { api, createBench, json, operations } from './synthetic.ts';

/** When each of some calls made at once was sent, in seconds, on an account that may do `quota` in 60 seconds. */
async function sentAt(count: number, { plan, quota }: { readonly plan?: string; readonly quota?: number } = {}) {
  const used: number[] = [];
  const { core, clock, requests } = createBench(
    ({ at }) => {
      if (quota === undefined) return json({});
      const inWindow = used.filter((sent) => sent > at - 60_000);
      const refused = inWindow.length >= quota;
      if (!refused) used.push(at);
      const reset = Math.ceil(((inWindow[0] ?? at) + 60_000 - at) / 1000);
      const remaining = Math.max(0, quota - inWindow.length - 1);
      const headers = { 'X-Limit': `${quota}`, 'X-Remaining': `${remaining}`, 'X-Reset': `${reset}` };
      return json({}, { status: refused ? 429 : 200, headers });
    },
    { limits: limitsOfPlan(api, plan) },
  );
  const start = clock.now();
  await Promise.all(Array.from({ length: count }, () => core.call(operations.exportItem, [], undefined)));
  return requests.map(({ at }) => Math.round((at - start) / 1000));
}

describe('limits by plan', () => {
  it.each([
    ['free', [0, 0, 60]],
    ['pro', [0, 0, 0]],
    ['max', [0, 0, 0]],
  ])('a client on the plan %s is paced by its limits, or by those of the nearest lesser plan', async (plan, times) => {
    expect(await sentAt(3, { plan })).toEqual(times);
  });

  it('without a plan the least one is assumed, and nobody is refused', async () => {
    expect(await sentAt(3)).toEqual([0, 0, 60]);
    expect(await sentAt(3, { quota: 2 })).toEqual([0, 0, 60]);
  });

  it('without a plan the first answer tells of more room, and nobody waits any longer', async () => {
    expect(await sentAt(8, { quota: 8 })).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('gives up no call by the assumed limits before an answer has come', async () => {
    const { core, clock, requests } = createBench(
      () => json({}, { headers: { 'X-Limit': '100', 'X-Remaining': '99', 'X-Reset': '60' } }),
      { maxWaitMs: 1_000, limits: limitsOfPlan(api, undefined) },
    );
    const calls = Array.from({ length: 20 }, () => core.call(operations.exportItem, [], undefined));
    await Promise.all(calls);
    expect(requests).toHaveLength(20);
    expect(clock.now()).toBe(requests[0]?.at);
  });

  it('gives up at once by limits that no answer contradicts', async () => {
    const { core } = createBench(() => json({}), { maxWaitMs: 1_000, limits: limitsOfPlan(api, undefined) });
    for (let i = 0; i < 2; i++) await core.call(operations.exportItem, [], undefined);
    await expect(core.call(operations.exportItem, [], undefined)).rejects.toBeInstanceOf(RateLimitError);
  });

  it('an answer that tells of no limit leaves the assumed one as it is', async () => {
    const never = new Promise<Response>(() => {});
    const options = { maxWaitMs: 1_000, limits: limitsOfPlan(api, undefined) };
    const { core } = createBench((_, index) => (index === 0 ? json({}) : never), options);
    const call = () => core.call(operations.exportItem, [], undefined);
    await call();
    call().catch(() => {});
    await expect(call()).rejects.toBeInstanceOf(RateLimitError);
  });

  it('headers of a lesser plan than the one that was told are believed', async () => {
    expect(await sentAt(3, { plan: 'pro', quota: 1 })).toEqual([0, 0, 0, 60, 120]);
  });

  it('a higher limit in the middle of a window is believed at once', async () => {
    const before = { 'X-Limit': '2', 'X-Remaining': '0', 'X-Reset': '60' };
    const after = { 'X-Limit': '100', 'X-Remaining': '98', 'X-Reset': '60' };
    const { core, clock, requests } = createBench((_, index) => json({}, { headers: index === 0 ? before : after }), {
      limits: limitsOfPlan(api, 'free'),
    });
    const call = () => core.call(operations.exportItem, [], undefined);
    await Promise.all([call(), call()]);
    await call();
    expect([clock.now(), requests.length]).toEqual([requests[0]?.at, 3]);
  });

  it('are learned where a client is told of none', async () => {
    const { core, clock, requests } = createBench(() =>
      json({}, { headers: { 'X-Limit': '7', 'X-Remaining': '6', 'X-Reset': '60' } }),
    );
    await Promise.all(Array.from({ length: 7 }, () => core.call(operations.exportItem, [], undefined)));
    expect([clock.now(), requests.length]).toEqual([requests[0]?.at, 7]);
  });

  it('a plan that the API does not have is refused when the client is made', () => {
    expect(() => limitsOfPlan(api, 'gold')).toThrow(
      new RangeError('Cannot create a client: plan must be one of free, pro, max, got "gold"'),
    );
  });
});

describe('a policy that is only named', () => {
  const policies = { ...api.rateLimits.policies, undeclared: { partition: ['user'], unit: 'request' } } as const;
  const named = { ...api, rateLimits: { ...api.rateLimits, policies } };

  it('is learned, whatever the plan', () => {
    expect(limitsOfPlan(named, 'pro').undeclared?.limits).toBeUndefined();
  });

  it('is refused with the instant that the reset header tells', async () => {
    const headers = { 'X-Limit': '5', 'X-Remaining': '0', 'X-Reset': '7' };
    const { core, clock } = createBench(() => json({}, { status: 429, headers }), { api: named, maxWaitMs: 1_000 });
    const error = await core.call(operations.learnedItem, [], undefined).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 429, retryAt: new Date(clock.now() + 7_000) });
  });
});

it('a call says beforehand which plan it needs', async () => {
  const { core, requests } = createBench(() => json({}));
  const { plan } = await core.explain(operations.exportItem, [], undefined);
  expect(plan).toEqual({ min: 'pro', denied: { status: 403, code: 'plan_required' } });
  expect((await core.explain(operations.pacedItem, [], undefined)).plan).toBeUndefined();
  expect(requests).toEqual([]);
});
