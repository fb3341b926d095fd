import { describe, expect, it } from 'vitest';
import {
  DecodeError,
  NetworkError,
  OutcomeUnknownError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../src/index.ts';
import { createBench, json, operations } from './synthetic.ts';

const item = { data: { id: 1 } };
const failed = (code?: string) => Object.assign(new TypeError('fetch failed'), code ? { cause: { code } } : {});
const stalled = () => new Promise<never>(() => {});
const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('repeats', () => {
  it('tries a safe call again after 503, with doubling waits', async () => {
    const { core, requests } = createBench((_, index) => (index < 2 ? json({}, { status: 503 }) : json(item)));
    expect(await core.call(operations.openItem, [1], undefined)).toEqual({ id: 1 });
    const [first, second, third] = requests.map(({ at }) => at - (requests[0]?.at ?? 0));
    expect([first, second, third]).toEqual([0, 250, 750]);
  });

  it('gives up after the third attempt, with what the last one said', async () => {
    const { core, requests } = createBench(() => json({ error: 'Down' }, { status: 503 }));
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 503, attempts: 3, message: 'Cannot openItem: 503 Down' });
    expect((error as ServerError).outcome).toBeUndefined();
    expect(requests).toHaveLength(3);
  });

  it('never repeats an unsafe call after 503, and says that it may have taken effect', async () => {
    const { core, requests } = createBench(() => json({}, { status: 503 }));
    const error = await caught(core.call(operations.createItem, [], { name: 'a' }));
    expect(error).toMatchObject({ name: 'ServerError', outcome: 'unknown', attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it('never repeats an unsafe call whose answer was lost', async () => {
    const { core, requests } = createBench(() => {
      throw failed('ECONNRESET');
    });
    const error = await caught(core.call(operations.createItem, [], { name: 'a' }));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect((error as Error).cause).toBeInstanceOf(TypeError);
    expect(requests).toHaveLength(1);
  });

  it('repeats an unsafe call that was surely never sent', async () => {
    const { core, requests } = createBench((_, index) => {
      if (index === 0) throw failed('ECONNREFUSED');
      return json(item, { status: 201 });
    });
    expect(await core.call(operations.createItem, [], { name: 'a' })).toEqual({ id: 1 });
    expect(requests.map(({ body }) => body)).toEqual([{ name: 'a' }, { name: 'a' }]);
  });

  it('sends an unsafe call again that was refused for pace', async () => {
    const { core, requests } = createBench((_, index) =>
      index === 0 ? json({}, { status: 429, headers: { 'Retry-After': '7' } }) : json(item, { status: 201 }),
    );
    await core.call(operations.createItem, [], { name: 'a' });
    expect(requests.map(({ at }) => at - (requests[0]?.at ?? 0))).toEqual([0, 7000]);
  });

  it('does not wait longer than maxWaitMs, but says when to come back', async () => {
    const { core, requests, clock } = createBench(() => json({}, { status: 429, headers: { 'Retry-After': '120' } }));
    const before = clock.now();
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, retryAt: new Date(before + 120_000) });
    expect(clock.now()).toBe(before);
    expect(requests).toHaveLength(1);
  });

  it('turns a lost connection into a NetworkError that carries the cause and no secret', async () => {
    const { core } = createBench(() => {
      throw failed();
    });
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ message: 'Cannot openItem: no answer from https://api.example.com', attempts: 3 });
  });

  it('stops repeating when the budget is used up', async () => {
    const { core, requests } = createBench(() => json({}, { status: 503 }));
    for (let i = 0; i < 50; i++) await caught(core.call(operations.openItem, [1], undefined));
    expect(requests).toHaveLength(60);
  });

  it('does not repeat an answer that cannot be read', async () => {
    const { core, requests } = createBench(() => new Response('<html>secret-token-0123456789abcdef</html>'));
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200 });
    expect((error as DecodeError).excerpt).not.toContain('0123456789abcdef');
    expect(requests).toHaveLength(1);
  });

  it('reads no more of an answer than allowed', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) });
    const { core } = createBench(() => new Response(endless), { maxAnswerBytes: 4096 });
    expect(await caught(core.call(operations.openItem, [1], undefined))).toMatchObject({
      name: 'DecodeError',
      message: 'Cannot read the answer of openItem: longer than 4096 bytes',
    });
  });
});

describe('bounds', () => {
  /** A fetch that never answers, outside the clock's count of what is in flight. */
  const silence = { fetch: stalled as unknown as typeof fetch };

  it('ends an attempt after timeoutMs', async () => {
    const { core, clock } = createBench(() => json(item), { ...silence, timeoutMs: 1000, retry: false });
    const error = caught(core.call(operations.openItem, [1], undefined));
    await clock.advance({ seconds: 1 });
    expect(await error).toBeInstanceOf(TimeoutError);
    expect(await error).toMatchObject({ bound: 'timeoutMs', limitMs: 1000, attempts: 1 });
  });

  it('ends a body that stalls after timeoutMs', async () => {
    const half = () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"da')) }));
    const { core, clock } = createBench(() => json(item), {
      fetch: (async () => half()) as typeof fetch,
      timeoutMs: 1000,
      retry: false,
    });
    const error = caught(core.call(operations.openItem, [1], undefined));
    await clock.advance({ seconds: 1 });
    expect(await error).toMatchObject({ name: 'TimeoutError', bound: 'timeoutMs' });
  });

  it('ends the whole call at its deadline, wherever it is', async () => {
    const { core, clock } = createBench(() => json(item), silence);
    const error = caught(core.call(operations.openItem, [1], undefined, { deadlineMs: 500 }));
    await clock.advance({ ms: 500 });
    expect(await error).toMatchObject({ name: 'TimeoutError', bound: 'deadlineMs', limitMs: 500 });
  });

  it('says that an unsafe call is in doubt when its deadline ends it in flight', async () => {
    const { core, clock } = createBench(() => json(item), silence);
    const error = caught(core.call(operations.createItem, [], { name: 'a' }, { deadlineMs: 500 }));
    await clock.advance({ ms: 500 });
    expect(await error).toBeInstanceOf(OutcomeUnknownError);
    expect(((await error) as Error).cause).toBeInstanceOf(TimeoutError);
  });

  it('knows that an unsafe call never left when its deadline ends the wait for another try', async () => {
    const { core } = createBench(() => {
      throw failed('ECONNREFUSED');
    });
    const error = await caught(core.call(operations.createItem, [], { name: 'a' }, { deadlineMs: 100 }));
    expect(error).toMatchObject({ name: 'TimeoutError', bound: 'deadlineMs' });
  });

  it('takes the word of the caller over that of the document on how often to try', async () => {
    const eager = { ...operations.openItem, retry: { attempts: 5 } };
    const down = () => json({}, { status: 503 });
    const counts: number[] = [];
    for (const [options, call] of [
      [{}, {}],
      [{ retry: false as const }, {}],
      [{}, { attempts: 2 }],
    ] as const) {
      const { core, requests } = createBench(down, options);
      await caught(core.call(eager, [1], undefined, call));
      counts.push(requests.length);
    }
    expect(counts).toEqual([5, 1, 2]);
  });

  it('ends a wait between attempts at the deadline', async () => {
    const { core, requests } = createBench(() => json({}, { status: 429, headers: { 'Retry-After': '50' } }));
    const error = await caught(core.call(operations.openItem, [1], undefined, { deadlineMs: 10_000 }));
    expect(error).toMatchObject({ name: 'TimeoutError', bound: 'deadlineMs' });
    expect(requests).toHaveLength(1);
  });

  it('rejects with the reason of the caller, before and during the call', async () => {
    const { core, requests } = createBench(() => json(item), silence);
    const reason = new Error('closed the tab');
    expect(await caught(core.call(operations.openItem, [1], undefined, { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
    expect(requests).toHaveLength(0);
    const controller = new AbortController();
    const error = caught(core.call(operations.openItem, [1], undefined, { signal: controller.signal }));
    controller.abort(reason);
    expect(await error).toBe(reason);
  });

  it.each([
    [{ timeoutMs: 0 }, 'timeoutMs must be a number >= 1, got 0'],
    [{ deadlineMs: -5 }, 'deadlineMs must be a number >= 1, got -5'],
    [{ attempts: Number.NaN }, 'attempts must be a whole number >= 1, got NaN'],
  ])('refuses %j', async (options, text) => {
    const { core } = createBench(() => json(item));
    await expect(core.call(operations.openItem, [1], undefined, options)).rejects.toThrow(
      new RangeError(`Cannot call openItem: ${text}`),
    );
  });
});
