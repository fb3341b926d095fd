import { ContractError, type Core, type Costs, DecodeError, type Operation } from '@creatorkit/runtime';
import type { BatchStatus, EnrichmentMode } from '../generated/models.ts';
import { batchResume, batchStatus, batchUpload } from '../generated/operations.ts';

type Rest<Method> = Method extends (operation: Operation, ...rest: infer Arguments) => unknown ? Arguments : never;
type Reservation = ReturnType<Costs<never>['reserve']>;

/**
 * What one batch takes of a client's budget: its rows at their price are set aside when it is created or resumed, what its
 * state tells is spent as it goes on, and what is left when it stands still is free again.
 */
export interface Spending {
  /** Sends what goes out for the batch, and hears of its costs. */
  readonly core: Core;
  /** Sets aside what all rows of a new batch can cost. @returns With what it is to be created. */
  begin(rows: number): Operation;
  /** It was not created, or its answer cannot be read: then it goes on, and nobody can tell. */
  fail(error: unknown): void;
  /**
   * Sets aside what a batch that stands still can cost yet. @returns What takes that back, when it is not to go on;
   * `undefined` for one that goes on already.
   */
  goOn(readState: () => PromiseLike<BatchStatus>): Promise<(() => void) | undefined>;
}

/** @param mode - Of a batch that was made again by its id alone nobody knows it: then any may be. */
export function createSpending(
  core: Core,
  costs: Pick<Costs<never>, 'reserve'>,
  mode: EnrichmentMode | undefined,
): Spending {
  const prices = batchUpload.cost.by.amounts;
  const price = mode === undefined ? Math.max(...Object.values(prices)) : prices[mode];
  let reservation: Reservation | undefined;
  /** What it had cost when the reservation was made. */
  let before = 0;
  let last: BatchStatus | undefined;

  const hear = (state: BatchStatus): void => {
    last = state;
    const used = cents(Number(state.credits_used) - before);
    if (!Number.isFinite(used) || used < 0) return; // not as documented: what is set aside stays so
    if (goesOn(state)) reservation?.charge(used);
    else {
      reservation?.settle(used);
      reservation = undefined;
    }
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
    begin(rows) {
      const upload = { ...batchUpload };
      reservation = costs.reserve(total(rows, price), upload);
      return upload;
    },
    fail(error) {
      if (error instanceof DecodeError || error instanceof ContractError) reservation?.settle();
      else reservation?.release();
    },
    async goOn(readState) {
      if (reservation) return undefined;
      const state = last ?? (await readState());
      if (goesOn(state)) return undefined;
      before = Number(state.credits_used);
      const held = costs.reserve(total(state.total_rows - state.processed_rows, price), batchResume);
      reservation = held;
      return () => {
        held.release();
        if (reservation === held) reservation = undefined;
      };
    },
  };
}

const goesOn = ({ status }: BatchStatus): boolean => status === 'queued' || status === 'processing';

/** Exact: prices are whole hundredths of a credit. */
const total = (rows: number, price: number): number => (rows * Math.round(price * 100)) / 100;

const cents = (amount: number): number => Math.round(amount * 100) / 100;
