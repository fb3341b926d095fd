import type { Account, Creators } from '../creators/index.ts';
import type { BatchRow, Outcome } from './rows.ts';

/** client: what a handle may be (fact sheet §1.8) */
const longestHandle = 200;

/** Whom a row names. inferred: what can be no handle or address has failed, and the rest is not found */
export function lookUp(creators: Creators, batch: BatchRow, input: string, at: number): Outcome {
  if (batch.mode === 'basic') {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input)) return 'failed';
    return creators.findByEmail(input, at, batch.options) ?? 'not_found';
  }
  if (input === '' || input.length > longestHandle) return 'failed';
  const account = batch.platform === null ? undefined : creators.find(batch.platform, input);
  return account && isWanted(creators, batch, account) ? account : 'not_found';
}

/** client: with `must_have`, a creator without an address counts as none (fact sheet §2.14) */
const isWanted = (creators: Creators, { mode, options }: BatchRow, account: Account): boolean =>
  mode !== 'full' || options.email_required !== 'must_have' || creators.emailOf(account) !== null;

/** What is known of whom a row names, as the result of the single call of the mode. */
export function enrich(creators: Creators, { mode, options }: BatchRow, account: Account, at: number): object {
  if (mode === 'basic') return creators.emailResult(account, at);
  if (mode === 'raw') return creators.raw(account, at);
  const { include_lookalikes = false, include_audience_data = true } = options;
  return creators.full(account, at, { include_lookalikes, include_audience_data });
}
