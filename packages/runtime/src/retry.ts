import type { Answer } from './attempt.ts';
import { parseJson } from './error-body.ts';
import { DecodeError } from './errors.ts';
import type { Api, Operation } from './operation.ts';
import { readFirst } from './pointer.ts';
import type { MeaningOf } from './refusal.ts';
import { type RateLimitState, retryAfterMs } from './wait-hints.ts';

/** What came of one attempt: an answer of any status, or what was thrown after it began. */
export type Outcome =
  | { readonly answer: Answer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: unknown };

/** How often and after what waits a call is repeated. Only calls that are safe to repeat ever are. */
export interface RetryOptions {
  /** Attempts in all, the first included. @defaultValue 3 */
  readonly attempts?: number | undefined;
  /** The backoff before the second attempt, in milliseconds; doubles each time, drawn with full jitter. @defaultValue 500 */
  readonly initialMs?: number | undefined;
  /** The longest backoff, in milliseconds. @defaultValue 8000 */
  readonly maxMs?: number | undefined;
  /** Statuses that are repeated. @defaultValue [408, 429, 500, 502, 503, 504] */
  readonly statuses?: readonly number[] | undefined;
}

export type RetryPolicy = { readonly [key in keyof RetryOptions]-?: NonNullable<RetryOptions[key]> };

export const defaultRetry: RetryPolicy = {
  attempts: 3,
  initialMs: 500,
  maxMs: 8000,
  statuses: [408, 429, 500, 502, 503, 504],
};

/** Whether calling twice does no more than calling once. */
export const isHarmlessTwice = (operation: Operation): boolean =>
  operation.method === 'GET' ||
  operation.method === 'HEAD' ||
  operation.method === 'PUT' ||
  operation.method === 'DELETE' ||
  operation.idempotency?.natural === true;

/** Whether the request of a call may be sent again: under a key the server knows it for the same call. */
export const isSafeToRepeat = (operation: Operation): boolean =>
  isHarmlessTwice(operation) || operation.idempotency?.header !== undefined;

/** `cause.code`s of Node's fetch that mean: no connection was made, so nothing was sent. Browsers don't tell. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether an attempt that threw surely had no effect. */
export function surelyNotSent(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === 'string' && neverSent.has(cause.code);
}

/** What decides on repeats. */
interface Rules {
  readonly policy: RetryPolicy;
  readonly meaningOf: MeaningOf;
}

/** Whether another attempt at the operation may mend this outcome. */
export function mayRepeat({ policy, meaningOf }: Rules, operation: Operation, outcome: Outcome): boolean {
  if (outcome.answer) {
    const { status, retryable, throttling = status === 429 } = meaningOf(outcome.answer, operation);
    if (status < 400 || retryable === false) return false;
    if (!(operation.retry?.statuses ?? policy.statuses).includes(status)) return false;
    // A call refused for pace was not carried out, so even an unsafe one may be sent again.
    return throttling || isSafeToRepeat(operation);
  }
  if (outcome.error instanceof DecodeError) return false;
  return isSafeToRepeat(operation) || surelyNotSent(outcome.error);
}

/**
 * Keeps repeats to a small share of the traffic, so that a server in trouble is not pressed by its own clients: each
 * repeat takes a token, each success brings back a tenth of one, and there are never more than ten.
 */
export interface RetryBudget {
  deposit(): void;
  withdraw(): boolean;
}

const budgetCapacity = 10;
const budgetShare = 0.1;

export function createRetryBudget(): RetryBudget {
  let tokens = budgetCapacity;
  return {
    deposit: () => {
      tokens = Math.min(budgetCapacity, tokens + budgetShare);
    },
    withdraw: () => {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}

/** How long the server asked to wait, in milliseconds; `undefined` where it did not say. */
export function askedWaitMs(
  outcome: Outcome,
  { api, operation, rateLimit, now }: AskedWaitOptions,
): number | undefined {
  if (!outcome.answer) return undefined;
  const { text, response } = outcome.answer;
  const { headers, status } = response;
  const nowMs = now();
  const seconds = readFirst(parseJson(text), api.error?.retryAfter, isSpan);
  const retryAfter = retryAfterMs(headers, api.rateLimits?.headers?.retryAfter, nowMs) ?? (seconds && seconds * 1000);
  if (retryAfter !== undefined || status !== exceededStatus(api)) return retryAfter;
  const resetAt = rateLimit?.resetAt;
  // A reset of whole seconds that is over already was rounded down: there is none to wait for.
  if (resetAt && resetAt.getTime() <= nowMs) return undefined;
  return resetAt && Math.min(resetAt.getTime() - nowMs, longestWindowMs(api, operation));
}

/** Whether a value is a number of seconds to wait, and none that no `Date` can hold. */
export const isSpan = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e12;

export interface AskedWaitOptions {
  readonly api: Api;
  readonly operation: Operation;
  /** What the headers of the answer say. */
  readonly rateLimit: RateLimitState | undefined;
  readonly now: () => number;
}

/** The status with which the API refuses for pace. */
export const exceededStatus = (api: Api): number => api.rateLimits?.exceeded?.status ?? 429;

/** No window lasts longer than declared, whatever whole seconds in headers add up to. */
function longestWindowMs(api: Api, operation: Operation): number {
  const policies = (operation.rateLimit?.policies ?? []).map((name) => api.rateLimits?.policies[name]);
  const declared = policies.map((policy) => policy?.limits ?? Object.values(policy?.plans ?? {}).flat());
  if (!declared[0] || declared.some((limits) => limits.length === 0)) return Number.POSITIVE_INFINITY;
  return Math.max(...declared.flat().map(({ window }) => window * 1000));
}
