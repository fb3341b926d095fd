import { describe, expect, it } from 'vitest';
import { type Api, type Operation, type RateLimitHeaders, readStructuredRateLimit } from '../../src/index.ts';
import { api, createBench, json, type Responder } from '../synthetic.ts';

interface Dialect {
  readonly name: string;
  readonly headers: RateLimitHeaders;
  readonly tell: (limit: number, remaining: number, resetMs: number, now: number) => Record<string, string>;
}

const dialects: readonly Dialect[] = [
  {
    name: 'epoch seconds',
    headers: { limit: 'X-Limit', remaining: 'X-Remaining', reset: { name: 'X-Reset', format: 'epoch-seconds' } },
    tell: (limit, remaining, resetMs, now) => ({
      Date: new Date(now).toUTCString(),
      'X-Limit': String(limit),
      'X-Remaining': String(remaining),
      'X-Reset': String(Math.ceil((now + resetMs) / 1000)),
    }),
  },
  {
    name: 'delta seconds',
    headers: { limit: 'X-Limit', remaining: 'X-Remaining', reset: { name: 'X-Reset', format: 'delta-seconds' } },
    tell: (limit, remaining, resetMs) => ({
      'X-Limit': String(limit),
      'X-Remaining': String(remaining),
      'X-Reset': String(resetMs / 1000),
    }),
  },
  {
    name: 'delta seconds rounded down',
    headers: { limit: 'X-Limit', remaining: 'X-Remaining', reset: { name: 'X-Reset', format: 'delta-seconds' } },
    tell: (limit, remaining, resetMs) => ({
      'X-Limit': String(limit),
      'X-Remaining': String(remaining),
      'X-Reset': String(Math.floor((resetMs - 1) / 1000)),
    }),
  },
  {
    name: 'structured fields',
    headers: { dialect: 'ietf' },
    tell: (limit, remaining, resetMs) => ({
      'RateLimit-Policy': `"herd";q=${limit};w=1`,
      RateLimit: `"herd";r=${remaining};t=${Math.ceil(resetMs / 1000)}`,
    }),
  },
  { name: 'Retry-After alone', headers: { retryAfter: 'Retry-After' }, tell: () => ({}) },
];

const operation: Operation = {
  id: 'herd',
  method: 'GET',
  path: '/herd',
  security: [],
  rateLimit: { policies: ['herd'] },
};

/** Ten a second, in windows of a second that begin with the first call in them. */
function createHerd(dialect: Dialect, isDeclared = false) {
  let windowEnd = Number.NEGATIVE_INFINITY;
  let used = 0;
  const statuses: number[] = [];
  const respond: Responder = ({ at }) => {
    if (at >= windowEnd) {
      windowEnd = at + 1_000;
      used = 0;
    }
    const isRefused = used >= 10;
    if (!isRefused) used++;
    statuses.push(isRefused ? 429 : 200);
    const told = dialect.tell(10, 10 - used, windowEnd - at, at);
    return isRefused
      ? json({}, { status: 429, headers: { ...told, 'Retry-After': String(Math.ceil((windowEnd - at) / 1000)) } })
      : json({}, { headers: told });
  };
  const declared = { herd: { partition: ['user'], unit: 'request', limits: [{ quota: 10, window: 1 }] } } as const;
  const herdApi: Api = {
    ...api,
    rateLimits: { headers: dialect.headers, policies: isDeclared ? declared : {}, exceeded: { status: 429 } },
  };
  return {
    ...createBench(respond, {
      api: herdApi,
      readRateLimit: dialect.headers.dialect && readStructuredRateLimit,
    }),
    statuses,
  };
}

describe.each(dialects)('sixty calls at once where ten a second are allowed, told in $name', (dialect) => {
  it('are all answered in five seconds and a half without one refusal, when the limit is declared', async () => {
    const { core, clock, statuses } = createHerd(dialect, true);
    const start = clock.now();
    await Promise.all(Array.from({ length: 60 }, () => core.call(operation, [], undefined)));
    expect(statuses).toEqual(Array(60).fill(200));
    expect(clock.now() - start).toBeLessThanOrEqual(5_500);
  });

  it.each([
    ['only names the limit', operation],
    ['names no limit', { ...operation, rateLimit: undefined }],
  ])('are all answered with at most 66 requests, when the document %s', async (_, silent) => {
    const { core, clock, statuses } = createHerd(dialect);
    const start = clock.now();
    await Promise.all(Array.from({ length: 60 }, () => core.call(silent as Operation, [], undefined)));
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.length).toBeLessThanOrEqual(66);
    expect(clock.now() - start).toBeLessThanOrEqual(6_500);
  });
});

it('is not paced at all where the document says that no limit counts', async () => {
  const { core, statuses } = createHerd(dialects[0] as Dialect);
  const free: Operation = { ...operation, rateLimit: { policies: [] } };
  await Promise.all(Array.from({ length: 10 }, () => core.call(free, [], undefined)));
  expect(statuses).toEqual(Array(10).fill(200));
  expect(await core.explain(free, [], undefined)).not.toHaveProperty('rateLimit');
});

describe('a server that is down for a minute', () => {
  it('is not stormed by two hundred callers, and serves the first call after its return', async () => {
    const bench = createBench(({ at }) => (at < back ? json({}, { status: 503 }) : json({ data: 1 })));
    const back = bench.clock.now() + 60_000;
    const down: Operation = { id: 'down', method: 'GET', path: '/down', security: [], unwrap: '/data' };
    const callers = Array.from({ length: 200 }, async (_, index) => {
      await new Promise<void>((resolve) => {
        bench.clock.sleep(index * 250, resolve);
      });
      return bench.core.call(down, [], undefined).catch(() => undefined);
    });
    await Promise.all(callers);
    expect(bench.requests.length / 200).toBeLessThan(1.1);
    await bench.clock.advance({ ms: Math.max(0, back - bench.clock.now()) });
    expect(await bench.core.call(down, [], undefined)).toBe(1);
  });
});
