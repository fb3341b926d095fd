import { type Answer, attempt } from './attempt.ts';
import type { Clock } from './clock.ts';
import { attach, type SchemeCredential } from './credentials.ts';
import {
  CreatorKitError,
  contextOf,
  type ErrorContext,
  NetworkError,
  OutcomeUnknownError,
  TimeoutError,
} from './errors.ts';
import type { Notify } from './hooks.ts';
import type { DeclaredLimits, Limiter, LimitLook, LimitReport } from './limiter.ts';
import type { Api, Operation } from './operation.ts';
import type { Settings } from './options.ts';
import { requestIdOf } from './read.ts';
import type { Recipe } from './recipe.ts';
import { redactHeaders, redactUrl } from './redact.ts';
import type { MeaningOf } from './refusal.ts';
import {
  askedWaitMs,
  exceededStatus,
  isHarmlessTwice,
  mayRepeat,
  type Outcome,
  type RetryBudget,
  type RetryPolicy,
  surelyNotSent,
} from './retry.ts';
import type { Scope } from './scope.ts';
import type { RateLimitState, ReadRateLimit } from './wait-hints.ts';

/** What all calls of a client have in common on their way out. */
export interface Wire {
  readonly api: Api;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly random: () => number;
  readonly limiter: Limiter | undefined;
  /** What the headers of an answer say about the limit that it was counted against. */
  readonly readRateLimit: ReadRateLimit;
  /** The limits that hold for the client, by policy. */
  readonly limits: { readonly [policy: string]: DeclaredLimits } | undefined;
  readonly policy: RetryPolicy;
  readonly meaningOf: MeaningOf;
  readonly budget: RetryBudget;
  readonly notify: Notify | undefined;
  readonly secrets: ReadonlySet<string>;
  /** What drives repeats; `undefined` where it could not be loaded, and then the first outcome stands. */
  readonly loadRepeats: () => Promise<typeof import('./repeat.ts') | undefined>;
}

/** One call on its way: its bounds and what has been sent of it. */
export interface Sending {
  readonly operation: Operation;
  readonly recipe: Recipe;
  readonly scope: Scope;
  readonly settings: Settings;
  readonly chosen: SchemeCredential | undefined;
  sends: number;
  /** What the latest answer says of the limit it was counted against: read once, for limiter, hooks and caller. */
  rateLimit: RateLimitState | undefined;
  /** A request that does harm twice is out, or was lost on its way back; no later answer has settled it. */
  inDoubt: boolean;
  reauthenticated: boolean;
}

/**
 * Sends a call and repeats it where that may help. The first attempt runs directly; only an outcome that may be
 * repeated pays for the machinery of repeats. Resolves with an answer of whatever status.
 */
export async function send(wire: Wire, sending: Sending): Promise<Answer> {
  const { operation, scope, settings } = sending;
  try {
    let outcome = await sendAuthorized(wire, sending);
    const attempts = attemptsOf(wire, operation, settings);
    const mayHelp = attempts > 1 && mayRepeat(wire, operation, outcome);
    const repeats = mayHelp ? await wire.loadRepeats() : undefined;
    if (repeats) {
      outcome = await repeats.repeat(outcome, sending.recipe, () => sendAuthorized(wire, sending), {
        attempts,
        mayRepeat: (each) => mayRepeat(wire, operation, each),
        waitForTurn: (each, count) => waitForTurn(wire, sending, each, count),
      });
      scope.throwIfEnded();
    }
    if (!outcome.answer) throw failureOf(sending, outcome.error);
    if (outcome.answer.response.status < 500) wire.budget.deposit();
    return outcome.answer;
  } catch (error) {
    if (scope.ended && sending.inDoubt && scope.reason instanceof TimeoutError) throw inDoubt(sending, scope.reason);
    throw error;
  }
}

/** Waits as long as it takes before the next attempt; `false` when there is to be none. */
async function waitForTurn(wire: Wire, sending: Sending, outcome: Outcome, repeats: number): Promise<boolean> {
  const { api, policy, budget, random, notify, clock } = wire;
  const { operation, settings, scope } = sending;
  // To be told to come back at once is to be told nothing.
  const asked = askedWaitMs(outcome, { ...sending, api, now: () => clock.now() }) || undefined;
  if (asked !== undefined && asked > settings.maxWaitMs) return false;
  // Coming back when told to is no pressure; only repeats of our own accord are budgeted.
  if (asked === undefined && !budget.withdraw()) return false;
  const ceilingMs = Math.min(policy.maxMs, policy.initialMs * 2 ** (repeats - 1));
  const waitMs = asked ?? Math.ceil(random() * ceilingMs);
  const status = outcome.answer?.response.status;
  notify?.('onRetry', { operation: operation.id, attempt: repeats + 1, waitMs, ...(status && { status }) });
  await scope.sleep(waitMs);
  return true;
}

/** Sends with the credential attached; when it is refused, once more with a renewed one. */
async function sendAuthorized(wire: Wire, sending: Sending): Promise<Outcome> {
  const { chosen, recipe, scope } = sending;
  const attached = chosen && (await attach(chosen, recipe, scope));
  const outcome = await sendPaced(wire, sending);
  const status = outcome.answer?.response.status;
  if (!chosen || !attached || sending.reauthenticated) return outcome;
  if (status === undefined || !attached.reauthOn.includes(status)) return outcome;
  sending.reauthenticated = true;
  await attached.credential.renew(attached.value, scope);
  const renewed = await attach(chosen, recipe, scope);
  return renewed.value === attached.value ? outcome : sendPaced(wire, sending);
}

/** Waits for its place in the pace, sends, and reports what the answer says of the limit. */
async function sendPaced(wire: Wire, sending: Sending): Promise<Outcome> {
  const { operation, settings, scope } = sending;
  const request = limitRequestOf(wire, operation, settings);
  if (!wire.limiter || !request) return sendOnce(wire, sending);
  const acquired = wire.limiter.acquire({
    ...request,
    scope,
    onWait: (waitMs) => wire.notify?.('onWait', { operation: operation.id, scope: scopeNamed(request), waitMs }),
  });
  const permit = acquired instanceof Promise ? await acquired : acquired;
  let report: LimitReport | undefined;
  try {
    const outcome = await sendOnce(wire, sending);
    report = reportOf(wire, sending, outcome);
    return outcome;
  } finally {
    permit.release(report);
  }
}

/** What the limiter is asked for a call; `undefined` where the document says that it counts against no limit. */
export function limitRequestOf(
  { api, limits }: Wire,
  operation: Operation,
  { maxWaitMs }: Settings,
): LimitLook | undefined {
  const { id, rateLimit } = operation;
  if (rateLimit?.policies.length === 0) return undefined;
  // Where the document is silent, the operation is a limit of its own, to be learned.
  const names = rateLimit?.policies ?? [`operation ${id}`];
  const policies = names.map((name) => ({ name, declared: limits?.[name] }));
  return { api: api.id, operation: id, policies, amount: rateLimit?.amount ?? 1, maxWaitMs };
}

/** Attempts in all: the caller's word, else the document's, else the default. */
export const attemptsOf = (wire: Wire, operation: Operation, settings: Settings): number =>
  settings.attempts ?? operation.retry?.attempts ?? wire.policy.attempts;

/** The limits that a call waits for, by name. */
export const scopeNamed = ({ policies }: LimitLook): string => policies.map(({ name }) => name).join(' ');

function reportOf(wire: Wire, { operation, rateLimit }: Sending, outcome: Outcome): LimitReport | undefined {
  if (!outcome.answer) return undefined;
  const now = (): number => wire.clock.now();
  const { status, throttling = status === exceededStatus(wire.api) } = wire.meaningOf(outcome.answer, operation);
  // Where the limit has room left, the refusal is about something else: credits that are used up, say.
  if (!throttling || rateLimit?.remaining) return { rateLimit };
  return { rateLimit, refused: { waitMs: askedWaitMs(outcome, { api: wire.api, operation, rateLimit, now }) } };
}

async function sendOnce(wire: Wire, sending: Sending): Promise<Outcome> {
  const { operation, recipe, scope, settings } = sending;
  scope.throwIfEnded();
  sending.sends += 1;
  const startedAt = wire.clock.now();
  const request = wire.notify && describeRequest(wire, sending);
  if (request) wire.notify?.('onRequest', request);
  const wasInDoubt = sending.inDoubt;
  sending.inDoubt = !isHarmlessTwice(operation);
  try {
    const answer = await attempt(operation, recipe, {
      fetch: wire.fetch,
      clock: wire.clock,
      timeoutMs: settings.timeoutMs,
      maxBytes: settings.maxAnswerBytes,
      scope,
      context: () => sendingContext(sending),
    });
    // A refusal says nothing about an earlier request whose answer was lost.
    sending.inDoubt = wasInDoubt && !answer.response.ok;
    const { headers } = answer.response;
    sending.rateLimit = wire.readRateLimit(headers, wire.clock.now());
    if (request) {
      const requestId = requestIdOf(wire.api, answer.response);
      const durationMs = wire.clock.now() - startedAt;
      const { rateLimit } = sending;
      wire.notify?.('onResponse', { ...request, status: answer.response.status, requestId, rateLimit, durationMs });
    }
    return { answer };
  } catch (error) {
    if (surelyNotSent(error)) sending.inDoubt = wasInDoubt;
    scope.throwIfEnded();
    return { error };
  }
}

function describeRequest(wire: Wire, { operation, recipe, sends }: Sending) {
  return {
    operation: operation.id,
    method: recipe.method,
    url: redactUrl(recipe.url, wire.secrets),
    headers: redactHeaders(recipe.headers, wire.secrets),
    attempt: sends,
  };
}

/** What an error says of its call. */
export function sendingContext({ operation, sends }: Sending): ErrorContext {
  return { ...contextOf(operation), attempts: sends };
}

/** The error for a call that got no answer. */
function failureOf(sending: Sending, cause: unknown): Error {
  if (cause instanceof CreatorKitError && !(cause instanceof TimeoutError)) return cause;
  if (sending.inDoubt) return inDoubt(sending, cause);
  if (cause instanceof TimeoutError) return cause;
  const text = `Cannot ${sending.operation.id}: no answer from ${new URL(sending.recipe.url).origin}`;
  return new NetworkError(text, { ...sendingContext(sending), cause });
}

/** The error for a call of which nobody can tell whether it took effect. */
export function inDoubt(sending: Sending, cause: unknown): OutcomeUnknownError {
  const text = `Cannot tell whether ${sending.operation.id} took effect: an answer was lost, and it does harm twice`;
  return new OutcomeUnknownError(text, { ...sendingContext(sending), cause });
}
