import { ApiError, type Core, type Costs, NetworkError, type Operation, ServerError } from '@creatorkit/runtime';
import type { BatchStatus } from '../generated/models.ts';
import { batchStatus, batchUpload } from '../generated/operations.ts';

type Rest<Method> = Method extends (operation: Operation, ...rest: infer Arguments) => unknown ? Arguments : never;
type Reservation = ReturnType<Costs<never>['reserve']>;

/**
 * What one batch takes of a client's budget: its rows at their price are set aside when it is created, what its state tells
 * is spent as it goes on, and what is left when it stands still is free again.
 */
export interface Spending {
  /** Sends what goes out for the batch, and hears of its costs. */
  readonly core: Core;
  /** The batch was not created, or nobody can tell whether it was: then all of it counts as spent. */
  fail(error: unknown): void;
  /** Sets aside what a batch that stands still can cost yet. */
  goOn(readState: () => PromiseLike<BatchStatus>): Promise<Pick<Reservation, 'release'>>;
}

export function createSpending(
  core: Core,
  costs: Pick<Costs<never>, 'reserve'>,
  rows: number,
  price: number,
): Spending {
  let reservation = costs.reserve(total(rows, price), batchUpload);
  /** What it had cost when the reservation was made. */
  let before = 0;
  let last: BatchStatus | undefined;

  const hear = (state: BatchStatus): void => {
    last = state;
    const used = cents(Number(state.credits_used) - before);
    if (goesOn(state)) reservation.charge(used);
    else reservation.settle(used);
  };

  return {
    core: {
      ...core,
      call<T>(operation: Operation, ...rest: Rest<Core['call']>) {
        const call = core.call<T>(operation, ...rest);
        if (operation === batchStatus) call.then((state) => hear(state as BatchStatus)).catch(() => {}); // its own caller hears of it
        return call;
      },
      async settle(operation, ...rest) {
        const settled = await core.settle(operation, ...rest);
        if (operation === batchStatus) hear(settled.data as BatchStatus); // by the document
        return settled;
      },
    },
    fail: (error) => (isSurelyNotDone(error) ? reservation.release() : reservation.settle()),
    async goOn(readState) {
      const { credits_used, total_rows, processed_rows } = last && !goesOn(last) ? last : await readState();
      before = Number(credits_used);
      reservation = costs.reserve(total(total_rows - processed_rows, price), batchUpload);
      return reservation;
    },
  };
}

const goesOn = ({ status }: BatchStatus): boolean => status === 'queued' || status === 'processing';

/** Exact: prices are whole hundredths of a credit. */
const total = (rows: number, price: number): number => (rows * Math.round(price * 100)) / 100;

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** It was refused, or never sent. An abort may have come on the way back. */
const isSurelyNotDone = (error: unknown): boolean =>
  (error instanceof ApiError && !(error instanceof ServerError)) ||
  error instanceof NetworkError ||
  error instanceof TypeError ||
  error instanceof RangeError;
