import { plus } from './decimal.ts';

export type Account = string | number;

/** One change of a balance. */
export interface LedgerEntry {
  readonly id: number;
  readonly account: Account;
  /** When, in milliseconds. */
  readonly at: number;
  /** What was added; negative for what was spent. */
  readonly delta: number;
  readonly balance_after: number;
  readonly reason: string;
}

/**
 * Balances, and every change that led to them: a balance is always the sum of its account's entries, reckoned in decimals.
 */
export interface Ledger {
  balance(account: Account): number;
  /** Adds to a balance (or takes from it, unconditionally). */
  add(account: Account, amount: number, reason: string): LedgerEntry;
  /**
   * Takes an amount if the balance covers it; otherwise nothing happens and there is no entry. `at` is when, for what has
   * come due before now. @defaultValue now
   */
  spend(account: Account, amount: number, reason: string, at?: number): LedgerEntry | undefined;
  /** All entries of an account, oldest first. */
  entries(account: Account): readonly LedgerEntry[];
}

interface Book {
  readonly balances: Map<Account, number>;
  readonly entries: Map<Account, readonly LedgerEntry[]>;
  readonly count: number;
}

export function createLedger(now: () => number): Ledger & { snapshot(): Book; restore(saved: Book): void } {
  let balances = new Map<Account, number>();
  let entries = new Map<Account, LedgerEntry[]>();
  let count = 0;

  function add(account: Account, delta: number, reason: string, at = now()): LedgerEntry {
    if (!Number.isFinite(delta)) throw new RangeError(`Cannot change a balance: not an amount: ${delta}`);
    const balance = plus(balances.get(account) ?? 0, delta);
    const entry = { id: ++count, account, at, delta, balance_after: balance, reason };
    balances.set(account, balance);
    const list = entries.get(account);
    if (list) list.push(entry);
    else entries.set(account, [entry]);
    return entry;
  }

  return {
    balance: (account) => balances.get(account) ?? 0,
    add: (account, amount, reason) => add(account, amount, reason),
    spend(account, amount, reason, at) {
      if (!(amount >= 0)) throw new RangeError(`Cannot spend: the amount must be zero or more, got ${amount}`);
      return (balances.get(account) ?? 0) < amount ? undefined : add(account, -amount, reason, at);
    },
    entries: (account) => entries.get(account) ?? [],
    snapshot: () => ({
      balances: new Map(balances),
      entries: new Map(Array.from(entries, ([account, list]) => [account, [...list]])),
      count,
    }),
    restore(saved) {
      balances = new Map(saved.balances);
      entries = new Map(Array.from(saved.entries, ([account, list]) => [account, [...list]]));
      count = saved.count;
    },
  };
}
