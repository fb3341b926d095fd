import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type JobHandle, startJob, TimeoutError, type WaitOptions } from '../../src/index.ts';
import { counted, settle } from '../counted.ts';
import { createBench, json, operations, type Responder } from '../synthetic.ts';

const never = (): Promise<never> => new Promise(() => {});

/** A place in which a wait can hang, by what the service does after the job has begun. */
const places: readonly (readonly [string, Responder])[] = [
  ['between two polls', () => json({ data: { state: 'counting', wait: 50 } })],
  ['in a poll', never],
  ['in the wait before a poll is tried again', () => json({}, { status: 429, headers: { 'Retry-After': '50' } })],
  ['in the result', ({ url }) => (url.pathname.endsWith('/pages') ? never() : json({ data: { state: 'done' } }))],
];

/** A job on a clock that counts what is open and moves only when it is told to. */
async function createHangingJob(respond: Responder) {
  const { clock } = createBench(respond);
  clock.autoAdvance = false;
  const { counting, open } = counted({ ...clock, busy: () => () => {} });
  let subscriptions = 0;
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    if (init.method === 'POST') return json({ data: { id: 'r-1' } }, { status: 202 });
    const url = new URL(String(input));
    return respond({ method: 'GET', url, headers: new Headers(), body: undefined, at: clock.now() }, 0);
  };
  const subscribe = () => {
    subscriptions++;
    return () => {
      subscriptions--;
    };
  };
  const { core } = createBench(respond, { clock: counting, fetch, jobEvents: { subscribe } });
  const job = await startJob<JobHandle<unknown, string[]>>(core, operations.startReport, [], {});
  const wait = (options: WaitOptions) =>
    job.wait(options).then(
      () => 'no error',
      (caught: unknown) => caught,
    );
  /** Goes on to where the wait hangs: at most three seconds. */
  const hang = async () => {
    for (let step = 0; step < 3; step++) {
      await settle();
      await clock.advance({ seconds: 1 });
    }
    await settle();
  };
  return { clock, wait, hang, open, subscriptions: () => subscriptions };
}

describe.each(places)('a wait that hangs %s', (_, respond) => {
  it('ends at its deadline, and leaves no timer and no subscription', async () => {
    const { clock, wait, hang, open, subscriptions } = await createHangingJob(respond);
    const start = clock.now();
    const error = wait({ deadlineMs: 9_000 });
    await hang();
    expect(subscriptions()).toBe(1);
    await clock.advance({ ms: 5_999 });
    expect(open()).toBeGreaterThan(0);
    await clock.advance({ ms: 1 });
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({
      message: 'Cannot wait for startReport: not done within 9000 ms',
      bound: 'deadlineMs',
      limitMs: 9_000,
      operation: { id: 'startReport' },
    });
    expect(clock.now() - start).toBe(9_000);
    await settle();
    expect([open(), subscriptions()]).toEqual([0, 0]);
  });

  it('ends with the reason of its signal, at once, and leaves no timer, listener or subscription', async () => {
    const { clock, wait, hang, open, subscriptions } = await createHangingJob(respond);
    const controller = new AbortController();
    const error = wait({ signal: controller.signal, deadlineMs: 100_000 });
    await hang();
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    const reason = { why: 'closed the tab' };
    const at = clock.now();
    controller.abort(reason);
    expect(await error).toBe(reason);
    await settle();
    expect([clock.now() - at, open(), subscriptions()]).toEqual([0, 0, 0]);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

describe('a wait', () => {
  it('that is aborted before it begins asks nobody', async () => {
    const { core, requests } = createBench(() => json({ data: { id: 'r-1' } }));
    const job = await startJob<JobHandle<unknown, string[]>>(core, operations.startReport, [], {});
    const reason = new Error('not today');
    await expect(job.wait({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  it('that makes no sense is refused', async () => {
    const { core } = createBench(() => json({ data: { id: 'r-1' } }));
    const job = await startJob<JobHandle<unknown, string[]>>(core, operations.startReport, [], {});
    const message = 'Cannot wait for startReport: deadlineMs must be a number >= 1, got 0';
    await expect(job.wait({ deadlineMs: 0 })).rejects.toThrow(new RangeError(message));
  });

  it('has nothing in common with another one of the same job', async () => {
    let polls = 0;
    const { core, clock } = createBench(({ method, url }) => {
      if (method === 'POST') return json({ data: { id: 'r-1' } }, { status: 202 });
      if (url.pathname.endsWith('/pages')) return json({ data: ['one'] });
      return json({ data: { state: polls++ < 6 ? 'counting' : 'done' } });
    });
    const job = await startJob<JobHandle<unknown, string[]>>(core, operations.startReport, [], {});
    const controller = new AbortController();
    const states: string[] = [];
    const first = job.wait({ signal: controller.signal, onProgress: ({ phase }) => states.push(`first ${phase}`) });
    const second = job.wait({ onProgress: ({ phase }) => states.push(`second ${phase}`) });
    const stopped = expect(first).rejects.toBe('enough');
    clock.guard(6_000, () => controller.abort('enough'));
    await stopped;
    expect(await second).toEqual(['one']);
    expect(states.sort()).toEqual(['first running', 'second running', 'second succeeded']);
    expect(await job.wait()).toEqual(['one']);
  });

  it('leaves nothing on a signal that outlives a thousand of them', async () => {
    const { core } = createBench(({ method, url }) => {
      if (method === 'POST') return json({ data: { id: 'r-1' } }, { status: 202 });
      return json({ data: url.pathname.endsWith('/pages') ? [] : { state: 'done' } });
    });
    const { signal } = new AbortController();
    const job = await startJob<JobHandle<unknown, string[]>>(core, operations.startReport, [], {});
    for (let i = 0; i < 1_000; i++) await job.wait({ signal, deadlineMs: 60_000 });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
