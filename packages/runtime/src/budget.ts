import { describe } from './arguments.ts';
import { BudgetError } from './budget-error.ts';
import { plus } from './decimal.ts';
import type { OperationRef } from './errors.ts';

/** An amount that is set aside, until it is known what becomes of it. */
export interface Reservation {
  readonly amount: number;
  /** So much of it has been charged so far, in all; the rest stays set aside. */
  charge(total: number): void;
  /**
   * The end: so much has been charged in all, be it more than was set aside. Without a total nobody can tell, and the whole
   * amount counts as spent. What comes after the end is not heard.
   */
  settle(total?: number): void;
  /** The end: nothing more is charged, and what is left of it is free again. */
  release(): void;
}

/** What has been spent, and what may be. Amounts are exact decimals. */
export interface Budget {
  readonly max: number | undefined;
  readonly spent: number;
  readonly inDoubt: number;
  readonly reserved: number;
  /** @throws BudgetError where the maximum could be passed, or where nothing bounds the amount. */
  reserve(amount: number | undefined, operation?: OperationRef): Reservation;
}

export function createBudget(unit: string, max: number | undefined): Budget {
  let [spent, inDoubt, reserved] = [0, 0, 0];

  /** A cap holds only where the most that is to come is known. */
  function refuse(amount: number | undefined, operation: OperationRef | undefined): void {
    if (max === undefined || max === Number.POSITIVE_INFINITY) return;
    const taken = plus(spent, reserved);
    if (amount === 0 || (amount !== undefined && plus(taken, amount) <= max)) return;
    const what = operation ? `Cannot ${operation.id}` : 'Cannot reserve';
    const why =
      amount === undefined
        ? `nothing bounds what it can cost, and at most ${max} ${unit} may be spent`
        : `it can cost ${amount} ${unit}, and of at most ${max} there are ${taken} spent or reserved`;
    throw new BudgetError(`${what}: ${why}`, { unit, estimate: amount, spent, reserved, max }, operation);
  }

  return {
    max,
    get spent() {
      return spent;
    },
    get inDoubt() {
      return inDoubt;
    },
    get reserved() {
      return reserved;
    },
    reserve(given, operation) {
      refuse(given, operation);
      const amount = given === undefined ? 0 : readAmount(given);
      let [charged, held, isOpen] = [0, amount, true];
      reserved = plus(reserved, amount);
      const take = (total: number, rest: number): void => {
        spent = plus(spent, plus(total, -charged));
        reserved = plus(reserved, plus(rest, -held));
        [charged, held] = [total, rest];
      };
      const end = (total: number): void => {
        take(total, 0);
        isOpen = false;
      };
      return {
        amount,
        charge(total) {
          if (isOpen) take(readAmount(total), Math.max(0, plus(amount, -total)));
        },
        settle(total) {
          if (!isOpen) return;
          if (total === undefined) inDoubt = plus(inDoubt, held);
          end(total === undefined ? plus(charged, held) : readAmount(total));
        },
        release() {
          if (isOpen) end(charged);
        },
      };
    },
  };
}

function readAmount(amount: number): number {
  if (Number.isFinite(amount) && amount >= 0) return amount;
  throw new RangeError(`Cannot count a cost: an amount must be zero or more, got ${describe(amount)}`);
}
