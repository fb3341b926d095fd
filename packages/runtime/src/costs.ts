import { describe } from './arguments.ts';
import type { Answer } from './attempt.ts';
import { createBudget, type Reservation } from './budget.ts';
import { readCharged } from './charged.ts';
import type { OperationRef } from './errors.ts';
import { type Estimate, type EstimateOptions, estimateOf } from './estimate.ts';
import type { Cost, CostTable } from './operation.ts';
import { requireNumber } from './options.ts';
import { valuesOfInput, valuesOfRecipe } from './request-values.ts';
import { surelyNotSent } from './retry.ts';
import { type Sending, send, type Wire } from './send.ts';

/** What a client reckons its costs with. */
export interface CostOptions {
  /** The most that its calls may cost together. @defaultValue no cap */
  readonly max?: number | undefined;
  /** What the option of the client is called, for errors. @defaultValue 'max' */
  readonly option?: string | undefined;
}

/** The input of a method, and what the estimate is to be of. */
export type EstimateArguments<Input> = undefined extends Input
  ? [input?: Input, options?: EstimateOptions]
  : [input: Input, options?: EstimateOptions];

/** What the calls of a client cost: beforehand, and so far. Amounts are exact decimals in `unit`. */
export interface Costs<Inputs> {
  readonly unit: string;
  /** The most that calls may cost together. */
  readonly max: number | undefined;
  /**
   * What calls have cost: what their answers report, or else what follows from the document's prices. A call of which
   * nobody can tell whether it was carried out counts in full.
   */
  readonly spent: number;
  /** How much of `spent` nobody can tell. */
  readonly inDoubt: number;
  /** What is set aside for calls under way. */
  readonly reserved: number;
  /** What the account had left when an answer told it last. */
  readonly remaining: number | undefined;
  /**
   * The most that a method can cost, from the document; nothing is sent.
   *
   * @throws RangeError for a name that is no method, and for a number of items that is none.
   */
  estimate<Method extends keyof Inputs & string>(method: Method, ...args: EstimateArguments<Inputs[Method]>): Estimate;
  /**
   * Sets an amount aside for what is charged later than its call is answered: for the very operation that is then sent, a
   * copy of the document's. The reservation ends where the call is refused, was never sent, or nobody can tell.
   *
   * @throws BudgetError where the maximum could be passed.
   */
  reserve(amount: number, operation?: OperationRef): Reservation;
  /** Goes to `createCore`, which lets it send all calls. */
  readonly send: typeof send;
}

/**
 * Reckons with the prices of an API, as `costs.ts` of its generated files has them: estimates, and a budget that every
 * request of a client passes before it is sent.
 *
 * @throws RangeError for a maximum that is no amount.
 */
export function createCosts<Inputs>(
  { unit, methods }: CostTable,
  { max, option = 'max' }: CostOptions = {},
): Costs<Inputs> {
  requireNumber('create a client', option, max, 0);
  const budget = createBudget(unit, max);
  const setAside = new WeakMap<OperationRef, Reservation>();
  let remaining: number | undefined;

  const reserveFor = (cost: Cost, { operation, values }: Counted): Reservation => {
    if (cost.chargedWhen !== 'later') return budget.reserve(estimateOf(cost, operation, values).amount, operation);
    const own = setAside.get(operation);
    setAside.delete(operation);
    // Where nobody has set an amount aside for it, nothing bounds it.
    return own ?? budget.reserve(undefined, operation);
  };

  const settle = (cost: Cost, reservation: Reservation, sending: Counted, answer: Answer): void => {
    const charged = readCharged(cost, sending.operation, sending.values, answer);
    remaining = charged.remaining ?? remaining;
    const { status, ok } = answer.response;
    if (cost.chargedWhen === 'later' && ok) return;
    const isRefused = status >= 400 && sending.unrefused === 0 && cost.chargedWhen !== 'always';
    if (charged.amount === undefined && isRefused) reservation.release();
    else reservation.settle(charged.amount);
  };

  return {
    unit,
    max,
    get spent() {
      return budget.spent;
    },
    get inDoubt() {
      return budget.inDoubt;
    },
    get reserved() {
      return budget.reserved;
    },
    get remaining() {
      return remaining;
    },

    estimate(method, ...[input, options = {}]) {
      const operation = Object.hasOwn(methods, method) ? methods[method] : undefined;
      if (!operation) throw new RangeError(`Cannot estimate a cost: there is no method ${describe(method)}`);
      const { items } = options;
      if (items !== undefined && !(Number.isInteger(items) && items >= 0))
        throw new RangeError(
          `Cannot estimate ${method}: items must be a whole number of 0 or more, got ${describe(items)}`,
        );
      if (!operation.cost) return { unit, amount: 0 };
      return estimateOf(operation.cost, operation, valuesOfInput(operation, input), options);
    },

    reserve(amount, operation) {
      const reservation = budget.reserve(amount, operation);
      if (operation) setAside.set(operation, reservation);
      return reservation;
    },

    async send(wire, sending) {
      const { operation, recipe } = sending;
      const { cost } = operation;
      if (!cost || cost.unit !== unit) return send(wire, sending);
      const counted: Counted = { operation, values: valuesOfRecipe(operation, recipe), unrefused: 0 };
      const reservation = reserveFor(cost, counted);
      try {
        const answer = await send(watch(wire, counted), sending);
        settle(cost, reservation, counted, answer);
        return answer;
      } catch (error) {
        if (counted.unrefused > 0) reservation.settle();
        else reservation.release();
        throw error;
      }
    },
  };
}

/** A call on its way, with what is to be known of it when it comes back. */
interface Counted extends Pick<Sending, 'operation'> {
  readonly values: ReturnType<typeof valuesOfRecipe>;
  /** Requests that may have been carried out: sent, and not refused. */
  unrefused: number;
}

/** Counts the requests of a call, the repeats included. */
function watch(wire: Wire, counted: Counted): Wire {
  return {
    ...wire,
    async fetch(input, init) {
      counted.unrefused += 1;
      try {
        const response = await wire.fetch(input, init);
        if (response.status >= 400 && response.status < 500) counted.unrefused -= 1;
        return response;
      } catch (error) {
        if (surelyNotSent(error)) counted.unrefused -= 1;
        throw error;
      }
    },
  };
}
