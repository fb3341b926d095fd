import { describe, expect, it } from 'vitest';
import {
  type Api,
  type ApiError,
  InsufficientCreditsError,
  meaningByCode,
  type Operation,
  RateLimitError,
  ServerError,
} from '../src/index.ts';
import { api, createBench, json, operations } from './synthetic.ts';

const named: Api = {
  ...api,
  error: { ...api.error, code: '/code' },
  refusals: {
    429: [
      { code: 'rate_limited', throttling: true },
      { code: 'credits_exhausted', like: 402 },
    ],
    503: [{ code: 'closed_for_good', retryable: false }],
  },
};

/** Calls once against a service that gives these answers in turn, then a success. Tells the seconds of the requests. */
async function callWith(answers: readonly Response[], operation: Operation = operations.createItem) {
  const { core, requests, clock } = createBench((_, index) => answers[index] ?? json({ data: { id: 1 } }), {
    api: named,
    meaningOf: meaningByCode(named),
    random: () => 0.5,
  });
  const start = clock.now();
  const call = () => (operation.method === 'GET' ? core.call(operation, [1], undefined) : core.call(operation, [], {}));
  const error = (await call().then(
    () => undefined,
    (caught: unknown) => caught,
  )) as ApiError | undefined;
  return { error, call, requests, seconds: requests.map(({ at }) => (at - start) / 1000), clock };
}

const refused = (status: number, code: string, headers: Record<string, string> = {}) =>
  json({ error: 'No', code }, { status, headers });

describe('an answer whose code the document names', () => {
  it('is repeated where it is about the pace, although the call does harm twice', async () => {
    const { error, seconds } = await callWith([refused(429, 'rate_limited')]);
    expect(error).toBeUndefined();
    expect(seconds).toEqual([0, 1]);
  });

  it('is an error of the class of the status that it is like, and not repeated', async () => {
    const { error, seconds } = await callWith([refused(429, 'credits_exhausted')]);
    expect(error).toBeInstanceOf(InsufficientCreditsError);
    expect(error).toMatchObject({ status: 429, code: 'credits_exhausted' });
    expect(seconds).toEqual([0]);
  });

  it('is not repeated, whenever it says to come back, where that is in vain', async () => {
    const gone = refused(503, 'closed_for_good', { 'Retry-After': '1' });
    const { error, seconds } = await callWith([gone], operations.openItem);
    expect(error).toBeInstanceOf(ServerError);
    expect(seconds).toEqual([0]);
  });

  it('holds up no other call where it is not about the pace', async () => {
    const reset = { 'X-Limit': '10', 'X-Remaining': '9', 'X-Reset': '40' };
    const { call, requests, clock, error } = await callWith([refused(429, 'credits_exhausted', reset)]);
    expect(error).toBeInstanceOf(InsufficientCreditsError);
    const before = clock.now();
    await call();
    expect(requests[1]?.at).toBe(before);
  });

  it('means what its operation says before what the API says', async () => {
    const own = { ...operations.openItem, refusals: { 429: [{ code: 'credits_exhausted', throttling: true }] } };
    const { error, seconds } = await callWith([refused(429, 'credits_exhausted')], own);
    expect(error).toBeUndefined();
    expect(seconds).toEqual([0, 1]);
  });
});

describe('an answer that none of the named codes is in', () => {
  it.each([
    ['another code', () => refused(429, 'odd')],
    ['a text', () => new Response('Too many requests', { status: 429 })],
  ])('(%s) is not about the pace unless it says when to come back', async (_, answer) => {
    const { error, seconds } = await callWith([answer()]);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(seconds).toEqual([0]);
    const later = answer();
    later.headers.set('Retry-After', '7');
    expect((await callWith([later])).seconds).toEqual([0, 7]);
  });

  it('means what the entry without a code says, unless it says when to come back', async () => {
    const spent = { ...operations.createItem, refusals: { 429: [{ retryable: false, throttling: false }] } };
    const { error, seconds, call, clock, requests } = await callWith([json({ error: 'No' }, { status: 429 })], spent);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(seconds).toEqual([0]);
    const before = clock.now();
    await call();
    expect(requests[1]?.at).toBe(before);
    expect((await callWith([refused(429, 'odd', { 'Retry-After': '7' })], spent)).seconds).toEqual([0, 7]);
  });

  it('is repeated as its status says where none of them is about the pace', async () => {
    const { error, seconds } = await callWith(
      [new Response('upstream', { status: 503 }), refused(503, 'odd')],
      operations.openItem,
    );
    expect(error).toBeUndefined();
    expect(seconds).toEqual([0, 0.25, 0.75]);
  });

  it.each([
    ['another header', () => new Response('', { status: 429, headers: { 'X-Retry': '7' } })],
    ['the body', () => json({ wait: 7 }, { status: 429 })],
  ])('is about the pace where %s says when to come back', async (_, answer) => {
    const rateLimits = { ...api.rateLimits, headers: { ...api.rateLimits.headers, retryAfter: 'X-Retry' } };
    const told: Api = { ...named, rateLimits, error: { ...named.error, retryAfter: '/wait' } };
    const { core, requests } = createBench((__, index) => (index === 0 ? answer() : json({ data: {} })), {
      api: told,
      meaningOf: meaningByCode(told),
    });
    await core.call(operations.createItem, [], {});
    expect((requests[1]?.at ?? 0) - (requests[0]?.at ?? 0)).toBe(7_000);
  });
});
