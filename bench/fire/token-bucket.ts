import type { RequestListener } from 'node:http';
import type { RateLimitHeaders } from '@creatorkit/runtime';
import { answer } from './serve.ts';

/** A way of telling limits in headers: what the server writes, and what a document says of it. */
export interface Dialect {
  readonly title: string;
  readonly headers: RateLimitHeaders;
  write(state: BucketState): Readonly<Record<string, string>>;
}

interface BucketState {
  readonly limit: number;
  readonly remaining: number;
  /** Until there is room for one more; 0 where there is. */
  readonly waitMs: number;
  /** Until the whole burst is there again. */
  readonly fullMs: number;
  readonly refused: boolean;
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);

const inSeconds: RateLimitHeaders = {
  limit: 'X-RateLimit-Limit',
  remaining: 'X-RateLimit-Remaining',
  reset: { name: 'X-RateLimit-Reset', format: 'delta-seconds' },
};

export const dialects: readonly Dialect[] = [
  {
    title: 'X-Throttle-*, reset in epoch seconds, Date',
    headers: {
      limit: 'X-Throttle-Limit',
      remaining: 'X-Throttle-Remaining',
      reset: { name: 'X-Throttle-Reset', format: 'epoch-seconds' },
    },
    write: ({ limit, remaining, waitMs }) => ({
      'x-throttle-limit': String(limit),
      'x-throttle-remaining': String(remaining),
      'x-throttle-reset': String(seconds(Date.now() + waitMs)),
    }),
  },
  {
    title: 'X-RateLimit-*, reset in seconds from now',
    headers: inSeconds,
    write: ({ limit, remaining, fullMs }) => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(seconds(fullMs)),
    }),
  },
  {
    title: 'X-RateLimit-*, reset in seconds rounded down (0: within this second)',
    headers: inSeconds,
    write: ({ limit, remaining, fullMs }) => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(Math.max(0, Math.ceil(fullMs / 1000) - 1)),
    }),
  },
  {
    title: 'IETF RateLimit, and Retry-After on a refusal',
    headers: { dialect: 'ietf', retryAfter: 'Retry-After' },
    write: ({ limit, remaining, waitMs, fullMs, refused }) => ({
      'ratelimit-policy': `"default";q=${limit};w=1`,
      ratelimit: `"default";r=${remaining};t=${seconds(fullMs)}`,
      ...(refused && { 'retry-after': String(seconds(waitMs)) }),
    }),
  },
];

/** Allows `rate` requests a second and `burst` at once, as a token bucket does, and counts what it was asked. */
export function createTokenBucket(dialect: Dialect, rate: number, burst: number) {
  let tokens = burst;
  let filledAt = performance.now();
  const seen = { requests: 0, refusals: 0 };
  const listener: RequestListener = (request, response) => {
    request.resume();
    const now = performance.now();
    tokens = Math.min(burst, tokens + ((now - filledAt) * rate) / 1000);
    filledAt = now;
    const refused = tokens < 1;
    if (!refused) tokens -= 1;
    seen.requests += 1;
    if (refused) seen.refusals += 1;
    const remaining = Math.floor(tokens);
    const waitMs = remaining >= 1 ? 0 : ((1 - tokens) * 1000) / rate;
    const fullMs = ((burst - tokens) * 1000) / rate;
    const headers = dialect.write({ limit: burst, remaining, waitMs, fullMs, refused });
    if (refused) answer(response, 429, { error: { message: 'slow down' } }, headers);
    else answer(response, 200, { id: '1' }, headers);
  };
  return { listener, seen };
}
