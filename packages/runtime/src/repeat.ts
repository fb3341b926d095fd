import ky from 'ky';
import type { Api, Operation } from './operation.ts';
import type { Recipe } from './recipe.ts';
import { askedWaitMs, mayRepeat, type Outcome, type RetryBudget, type RetryPolicy } from './retry.ts';
import type { Scope } from './scope.ts';

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
  // To be told to come back at once is to be told nothing.
  const asked = askedWaitMs(outcome, options) || undefined;
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
