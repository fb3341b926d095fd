import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type CallOptions, OutcomeUnknownError, TimeoutError } from '../../src/index.ts';
import { counted, settle } from '../counted.ts';
import { createBench, json, operations, type Responder } from '../synthetic.ts';

const never = (): Promise<never> => new Promise(() => {});
const halfAnswer = (): Response =>
  new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"da')) }));
const credentials = { session: { credentials: { email: 'a@example.com', password: 'correct-horse' } } };

type Bench = ReturnType<typeof createBench>;

/** A place where a call can hang: what the server does, and the call that runs into it. */
interface Place {
  readonly name: string;
  readonly respond: Responder;
  readonly call: (bench: Bench, options: CallOptions) => PromiseLike<unknown>;
  /** What the deadline's error is. */
  readonly unsafe?: true;
}

const places: readonly Place[] = [
  {
    name: 'before the headers',
    respond: never,
    call: ({ core }, options) => core.call(operations.openItem, [1], undefined, options),
  },
  {
    name: 'before the headers of an unsafe call',
    respond: never,
    call: ({ core }, options) => core.call(operations.createItem, [], { name: 'a' }, options),
    unsafe: true,
  },
  {
    name: 'in the body',
    respond: halfAnswer,
    call: ({ core }, options) => core.call(operations.openItem, [1], undefined, options),
  },
  {
    name: 'in the queue',
    respond: ({ url }) => (url.pathname === '/learned' ? never() : json({})),
    call({ core }, options) {
      core.call(operations.learnedItem, [], undefined).catch(() => {});
      return core.call(operations.learnedItem, [], undefined, options);
    },
  },
  {
    name: 'in the renewal of the token',
    respond: ({ url }) => (url.pathname === '/login' ? never() : json({ data: 1 })),
    call: ({ core }, options) => core.call(operations.getItem, [1], undefined, options),
  },
  {
    name: 'in the wait before another try',
    respond: () => json({}, { status: 429, headers: { 'Retry-After': '50' } }),
    call: ({ core }, options) => core.call(operations.openItem, [1], undefined, options),
  },
  {
    name: 'between pages',
    respond: ({ url }) =>
      url.searchParams.get('page') === '2' ? never() : json({ results: [1], next: 'https://api.example.com/?page=2' }),
    call: ({ core }, options) => core.list(operations.listItems, [], undefined, options).toArray(),
  },
];

/** A bench whose requests the clock does not count: they never end. */
function createHangingBench({ respond }: Place) {
  const bench = createBench(respond);
  bench.clock.autoAdvance = false;
  const { counting, open } = counted({ ...bench.clock, busy: () => () => {} });
  let index = 0;
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const request = { method: init.method ?? 'GET', url, headers: new Headers(init.headers), body: undefined, at: 0 };
    return respond(request, index++);
  };
  return { ...createBench(respond, { clock: counting, fetch, credentials }), clock: bench.clock, open };
}

describe('a deadline', () => {
  it.each(places)('ends a call $name', async (place) => {
    const bench = createHangingBench(place);
    const start = bench.clock.now();
    const error = Promise.resolve(place.call(bench, { deadlineMs: 5_000 })).then(
      () => 'no error',
      (caught: unknown) => caught,
    );
    await settle();
    await bench.clock.advance({ ms: 4_999 });
    await bench.clock.advance({ ms: 1 });
    expect(await error).toBeInstanceOf(place.unsafe ? OutcomeUnknownError : TimeoutError);
    expect(bench.clock.now() - start).toBe(5_000);
  });
});

describe('an abort', () => {
  it.each(places)('ends a call $name with its own reason, and leaves no timer and no listener', async (place) => {
    const bench = createHangingBench(place);
    const controller = new AbortController();
    const reason = { why: 'closed the tab' };
    const error = Promise.resolve(place.call(bench, { signal: controller.signal })).catch((caught: unknown) => caught);
    await settle();
    const others = place.name === 'in the queue' || place.name === 'in the renewal of the token' ? 1 : 0;
    expect(getEventListeners(controller.signal, 'abort').length).toBeGreaterThan(0);
    controller.abort(reason);
    expect(await error).toBe(reason);
    await settle();
    // The call that others wait behind goes on, within its own attempt timeout.
    expect(bench.open()).toBe(others);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('leaves nothing behind on a signal that outlives ten thousand calls', async () => {
    const { core } = createBench(() => json({ data: 1 }));
    const { signal } = new AbortController();
    for (let i = 0; i < 10_000; i++)
      await core.call(operations.openItem, [1], undefined, { signal, deadlineMs: 1_000 });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
