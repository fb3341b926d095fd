import ky from 'ky';
import type { Recipe } from './recipe.ts';
import type { Outcome } from './retry.ts';

export interface RepeatOptions {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** Whether another attempt may mend an outcome. */
  readonly mayRepeat: (outcome: Outcome) => boolean;
  /** Waits as long as it takes before the next attempt; `false` when there is to be none. */
  readonly waitForTurn: (outcome: Outcome, repeats: number) => Promise<boolean>;
}

/**
 * Repeats a call whose first outcome is in hand, until an outcome stands. ky drives the repeats; whether and when is
 * decided by who asks, on the client's clock. ky sees only `Repeat`, so no error of its own, with the credential in it,
 * can come out.
 */
export async function repeat(
  first: Outcome,
  recipe: Recipe,
  send: () => Promise<Outcome>,
  { attempts, mayRepeat, waitForTurn }: RepeatOptions,
): Promise<Outcome> {
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
        if (mayRepeat(last)) throw new Repeat(last);
        return new Response(null);
      },
      retry: {
        limit: attempts - 1,
        methods: [recipe.method.toLowerCase() as 'get'],
        delay: () => 0,
        shouldRetry: async ({ error, retryCount }) =>
          error instanceof Repeat && (await waitForTurn(error.outcome, retryCount)),
      },
    });
  } catch (error) {
    if (!(error instanceof Repeat)) throw error;
  }
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
