import { createMockClock } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { createLimiter, type Permit, RateLimitError } from '../src/index.ts';
import { openScope } from '../src/scope.ts';
import { api } from './synthetic.ts';

function createPace() {
  const clock = createMockClock();
  const limiter = createLimiter({ clock });
  const scope = openScope({ clock, onDeadline: () => new Error('deadline') });
  const acquire = (policy = 'items', options: { maxWaitMs?: number; signal?: AbortSignal; operation?: string } = {}) =>
    limiter.acquire({
      api: api.id,
      operation: options.operation ?? 'getItem',
      policies: [{ name: policy, declared: policy === 'items' ? api.rateLimits.policies.items : undefined }],
      amount: 1,
      maxWaitMs: options.maxWaitMs ?? 60_000,
      scope: options.signal
        ? openScope({ clock, signal: options.signal, onDeadline: () => new Error('deadline') })
        : scope,
    });
  return { clock, acquire, start: clock.now() };
}

const state = (clock: { now(): number }, remaining: number, resetMs: number) => ({
  rateLimit: { limit: 10, remaining, resetAt: new Date(clock.now() + resetMs) },
});

describe('limiter', () => {
  it('lets the declared quota through at once, and the rest when the window is over', async () => {
    const { clock, acquire, start } = createPace();
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const permit = await acquire('items', { maxWaitMs: 300_000 });
        times.push(clock.now() - start);
        permit.release();
      }),
    );
    expect(times).toEqual([...Array(10).fill(0), ...Array(10).fill(60_000), ...Array(5).fill(120_000)]);
  });

  it('believes the headers over its own count', async () => {
    const { clock, acquire, start } = createPace();
    (await acquire()).release(state(clock, 1, 7_000));
    const second = acquire();
    expect(second).not.toBeInstanceOf(Promise);
    (second as Permit).release(state(clock, 0, 7_000));
    await acquire();
    expect(clock.now() - start).toBe(7_000);
  });

  it('counts calls in flight against what the headers left', async () => {
    const { clock, acquire } = createPace();
    (await acquire()).release(state(clock, 2, 7_000));
    const [first, second, third] = [acquire(), acquire(), acquire()];
    expect(first).not.toBeInstanceOf(Promise);
    expect(second).not.toBeInstanceOf(Promise);
    expect(third).toBeInstanceOf(Promise);
  });

  it('admits callers in the order in which they came', async () => {
    const { acquire } = createPace();
    const order: number[] = [];
    for (let i = 0; i < 10; i++) (await acquire()).release();
    await Promise.all([1, 2, 3].map(async (name) => (await acquire()).release() ?? order.push(name)));
    expect(order).toEqual([1, 2, 3]);
  });

  it('refuses at once a wait that is longer than allowed, and says when there is room', async () => {
    const { clock, acquire, start } = createPace();
    for (let i = 0; i < 10; i++) (await acquire()).release();
    const refusal = await Promise.resolve(acquire('items', { maxWaitMs: 1_000 })).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RateLimitError);
    expect(refusal).toMatchObject({ status: undefined, scope: 'items', retryAt: new Date(start + 60_000) });
    expect(clock.now()).toBe(start);
  });

  it('reckons with those who wait already', async () => {
    const { acquire } = createPace();
    for (let i = 0; i < 10; i++) (await acquire()).release();
    const waiting = Array.from({ length: 10 }, () => acquire());
    await expect(acquire()).rejects.toBeInstanceOf(RateLimitError);
    expect(await Promise.all(waiting)).toHaveLength(10);
  });

  it('leaves the queue when its caller gives up, with the reason of the signal', async () => {
    const { clock, acquire, start } = createPace();
    for (let i = 0; i < 10; i++) (await acquire()).release();
    clock.autoAdvance = false;
    const controller = new AbortController();
    const gone = acquire('items', { signal: controller.signal });
    controller.abort('changed my mind');
    await expect(gone).rejects.toBe('changed my mind');
    expect(clock.now()).toBe(start);
  });

  it('holds everybody back after a refusal, as long as it asked', async () => {
    const { clock, acquire, start } = createPace();
    (await acquire()).release({ refused: { waitMs: 5_000 } });
    await acquire();
    expect(clock.now() - start).toBe(5_000);
  });

  it('starts an undeclared limit with one call, and widens with success', async () => {
    const { acquire } = createPace();
    const first = await acquire('unknown');
    const second = acquire('unknown');
    expect(second).toBeInstanceOf(Promise);
    first.release();
    (await second).release();
    const two = [acquire('unknown'), acquire('unknown')];
    expect(two.every((permit) => !(permit instanceof Promise))).toBe(true);
    const third = acquire('unknown');
    expect(third).toBeInstanceOf(Promise);
    for (const permit of two) (permit as Permit).release();
    (await third).release();
  });

  it('guesses an undeclared limit from the first refusal, and keeps to the guess', async () => {
    const { clock, acquire, start } = createPace();
    for (let i = 0; i < 4; i++) (await acquire('unknown')).release();
    (await acquire('unknown')).release({ refused: { waitMs: 2_000 } });
    const times: number[] = [];
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const permit = await acquire('unknown');
        times.push(clock.now() - start);
        permit.release();
      }),
    );
    expect(times).toEqual([...Array(4).fill(2_000), ...Array(4).fill(4_000), ...Array(2).fill(6_000)]);
  });

  it('lets one more call go for each second without an answer, where no limit is known', async () => {
    const { clock, acquire, start } = createPace();
    await acquire('unknown');
    const times: number[] = [];
    const waiting = Array.from({ length: 3 }, async () => {
      await acquire('unknown');
      times.push(clock.now() - start);
    });
    for (let i = 0; i < 4; i++) await clock.advance({ ms: 1_000 });
    await Promise.all(waiting);
    expect(times).toEqual([1_000, 2_000, 3_000]);
  });

  it('refuses nobody for a limit that nobody knows', () => {
    const { acquire } = createPace();
    expect(acquire('unknown', { maxWaitMs: 0 })).not.toBeInstanceOf(Promise);
    expect(acquire('unknown', { maxWaitMs: 0 })).not.toBeInstanceOf(Promise);
  });

  it('loses patience with an answer that never comes, where a limit on calls at once is known', async () => {
    const clock = createMockClock();
    const limiter = createLimiter({ clock });
    const scope = openScope({ clock, onDeadline: () => new Error('deadline') });
    const declared = { partition: [], unit: 'concurrent', limits: [{ quota: 1, window: 1 }] } as const;
    const request = { api: api.id, operation: 'getItem', policies: [{ name: 'atOnce', declared }], amount: 1, scope };
    await limiter.acquire({ ...request, maxWaitMs: 200 });
    const refusal = Promise.resolve(limiter.acquire({ ...request, maxWaitMs: 200 })).catch((error: unknown) => error);
    await clock.advance({ ms: 201 });
    expect(await refusal).toBeInstanceOf(RateLimitError);
    expect(String(await refusal)).toContain('maxWaitMs allows 200 ms');
  });

  it('holds back only the operation that was told to stay away for longer than anybody waits', async () => {
    const { clock, acquire, start } = createPace();
    const month = 30 * 86_400_000;
    (await acquire('items', { operation: 'trackVideos' })).release({ refused: { waitMs: month } });
    const refusal = Promise.resolve(acquire('items', { operation: 'trackVideos' }));
    await expect(refusal).rejects.toMatchObject({ retryAt: new Date(start + month) });
    expect(acquire('items', { operation: 'getUsage' })).not.toBeInstanceOf(Promise);
    await clock.advance({ ms: month });
    expect(acquire('items', { operation: 'trackVideos' })).not.toBeInstanceOf(Promise);
  });

  it('keeps the limits of two APIs apart', async () => {
    const clock = createMockClock();
    const limiter = createLimiter({ clock });
    const scope = openScope({ clock, onDeadline: () => new Error('deadline') });
    const policies = [{ name: 'items', declared: api.rateLimits.policies.items }];
    const take = (name: string) =>
      limiter.acquire({ api: name, operation: 'getItem', policies, amount: 1, maxWaitMs: 0, scope });
    for (let i = 0; i < 10; i++) expect(take('one')).not.toBeInstanceOf(Promise);
    await expect(take('one')).rejects.toBeInstanceOf(RateLimitError);
    expect(take('other')).not.toBeInstanceOf(Promise);
  });

  it('learns an undeclared limit from headers', async () => {
    const { clock, acquire, start } = createPace();
    (await acquire('unknown')).release({ rateLimit: { limit: 3, remaining: 2, resetAt: new Date(start + 9_000) } });
    (await acquire('unknown')).release({ rateLimit: { limit: 3, remaining: 1, resetAt: new Date(start + 9_000) } });
    (await acquire('unknown')).release({ rateLimit: { limit: 3, remaining: 0, resetAt: new Date(start + 9_000) } });
    await acquire('unknown');
    expect(clock.now() - start).toBe(9_000);
  });
});
