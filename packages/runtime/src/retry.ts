import ky from 'ky';
import type { Answer } from './attempt.ts';
import { DecodeError } from './errors.ts';
import type { Api, Operation } from './operation.ts';
import type { Recipe } from './recipe.ts';
import type { Scope } from './scope.ts';
import { readRateLimit, retryAfterMs } from './wait-hints.ts';

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

/** Whether sending the call twice does no more than sending it once. */
export const isSafeToRepeat = (operation: Operation): boolean =>
  operation.method === 'GET' ||
  operation.method === 'HEAD' ||
  operation.method === 'PUT' ||
  operation.method === 'DELETE' ||
  operation.idempotency !== undefined;

/** `cause.code`s of Node's fetch that mean: no connection was made, so nothing was sent. Browsers don't tell. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether an attempt that threw surely had no effect. */
export function surelyNotSent(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === 'string' && neverSent.has(cause.code);
}

/** Whether another attempt at the operation may mend this outcome. */
export function mayRepeat(operation: Operation, policy: RetryPolicy, outcome: Outcome): boolean {
  if (outcome.answer) {
    const { status } = outcome.answer.response;
    if (status < 400 || !(operation.retry?.statuses ?? policy.statuses).includes(status)) return false;
    // A call refused for pace was not carried out, so even an unsafe one may be sent again.
    return status === 429 || isSafeToRepeat(operation);
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

export interface RepeatOptions {
  readonly api: Api;
  readonly operation: Operation;
  readonly policy: RetryPolicy;
  /** Attempts in all, the first included. */
  readonly attempts: number;
  readonly budget: RetryBudget;
  readonly maxWaitMs: number;
  readonly now: () => number;
  readonly random: () => number;
  readonly scope: Scope;
  readonly onRetry?: (event: { readonly attempt: number; readonly waitMs: number; readonly status?: number }) => void;
}

/**
 * Repeats a call whose first outcome is in hand, until an outcome stands. ky drives the repeats; whether and when is
 * decided here, on the client's clock. ky sees only `Repeat`, so no error of its own, with the credential in it, can
 * come out.
 */
export async function repeat(
  first: Outcome,
  recipe: Recipe,
  send: () => Promise<Outcome>,
  options: RepeatOptions,
): Promise<Outcome> {
  const { operation, policy, attempts, scope } = options;
  let pending: Outcome | undefined = first;
  let last = first;
  try {
    await ky(recipe.url, {
      method: recipe.method,
      timeout: false,
      throwHttpErrors: false,
      fetch: async () => {
        last = pending ?? (await send());
        pending = undefined;
        if (mayRepeat(operation, policy, last)) throw new Repeat(last);
        return new Response(null);
      },
      retry: {
        limit: attempts - 1,
        methods: [recipe.method.toLowerCase() as 'get'],
        delay: () => 0,
        shouldRetry: async ({ error, retryCount }) =>
          error instanceof Repeat && (await waitForTurn(error.outcome, retryCount, options)),
      },
    });
  } catch (error) {
    if (!(error instanceof Repeat)) throw error;
  }
  scope.throwIfEnded();
  return last;
}

/** Carries an outcome through ky, which only repeats what was thrown. */
class Repeat extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super('repeat');
    this.outcome = outcome;
  }
}

/** Waits as long as it takes before the next attempt; `false` when there is to be none. */
async function waitForTurn(outcome: Outcome, repeats: number, options: RepeatOptions): Promise<boolean> {
  const { policy, budget, maxWaitMs, random, scope, onRetry } = options;
  const asked = askedWaitMs(outcome, options);
  if (asked !== undefined && asked > maxWaitMs) return false;
  // Coming back when told to is no pressure; only repeats of our own accord are budgeted.
  if (asked === undefined && !budget.withdraw()) return false;
  const ceilingMs = Math.min(policy.maxMs, policy.initialMs * 2 ** (repeats - 1));
  const waitMs = asked ?? Math.ceil(random() * ceilingMs);
  const status = outcome.answer?.response.status;
  onRetry?.({ attempt: repeats + 1, waitMs, ...(status === undefined ? {} : { status }) });
  await scope.sleep(waitMs);
  return true;
}

/** How long the server asked to wait, in milliseconds; `undefined` where it did not say. */
export function askedWaitMs(outcome: Outcome, { api, operation, now }: AskedWaitOptions): number | undefined {
  if (!outcome.answer) return undefined;
  const { headers, status } = outcome.answer.response;
  const nowMs = now();
  const retryAfter = retryAfterMs(headers, api.rateLimits?.headers?.retryAfter, nowMs);
  if (retryAfter !== undefined || status !== exceededStatus(api)) return retryAfter;
  const resetAt = readRateLimit(headers, api.rateLimits?.headers, nowMs)?.resetAt;
  return resetAt && Math.min(resetAt.getTime() - nowMs, longestWindowMs(api, operation));
}

export interface AskedWaitOptions {
  readonly api: Api;
  readonly operation: Operation;
  readonly now: () => number;
}

/** The status with which the API refuses for pace. */
export const exceededStatus = (api: Api): number => api.rateLimits?.exceeded?.status ?? 429;

/** No window lasts longer than declared, whatever whole seconds in headers add up to. */
function longestWindowMs(api: Api, operation: Operation): number {
  const declared = (operation.rateLimit?.policies ?? []).map((name) => api.rateLimits?.policies[name]?.limits);
  if (declared.length === 0 || declared.includes(undefined)) return Number.POSITIVE_INFINITY;
  return Math.max(...declared.flatMap((limits) => (limits ?? []).map((limit) => limit.window * 1000)));
}
