import { costOf, type World } from '@creatorkit/mock';
import type { EnrichmentMode } from '../../generated/models.ts';
import { batchUpload } from '../../generated/operations.ts';
import type { InfluencersClubState } from '../world.ts';
import { lookUp } from './look-up.ts';
import type { BatchRow, Outcome } from './rows.ts';

/** inferred: how long a batch waits for its worker, in milliseconds (fact sheet §3.1) */
export const queuedMs = 1000;

/** inferred: 50 rows a second, and no batch in less than three seconds with those in the queue (fact sheet §3.1) */
export const rowMs = (rows: number): number => Math.max(20, 2000 / rows);

/** seed: what a record costs when it succeeds, by mode (fact sheet §1.5) */
export const priceOf = (mode: EnrichmentMode): number =>
  costOf(batchUpload.cost, 1, { path: {}, query: {}, body: { enrichment_mode: mode } });

/** When a row will be done, if the worker gets to it. */
const dueAt = ({ runs_from, first_row, row_ms }: BatchRow, row: number): number =>
  runs_from + Math.ceil((row - first_row + 1) * row_ms);

/** When all rows will be done, if the credits suffice. */
export const completesAt = (batch: BatchRow): number => dueAt(batch, batch.inputs.length - 1);

/**
 * Takes all batches to where they are at an instant, the rows of all of them in the order of time, and says when the next
 * change of a state may come. Rows in between change what is read, and everything that reads calls this first.
 */
export function settleBatches(world: World, state: InfluencersClubState, until: number): number | undefined {
  const runs = state.batches.find('open', true).map((batch) => new Run(batch, until));
  for (let run = earliest(runs); run && run.nextAt <= until; run = earliest(runs)) run.doRow(world, state);
  for (const run of runs) run.store(state);
  const open = runs.filter(({ isOver }) => !isOver);
  const wakes = open.map((run) =>
    run.isQueued ? run.startsAt : Math.min(run.endsAt, pauseAt(world, run, open, until)),
  );
  return wakes.length > 0 ? Math.min(...wakes) : undefined;
}

/** The one whose row is due first; of several, the one that was created first. */
function earliest(runs: readonly Run[]): Run | undefined {
  let first: Run | undefined;
  for (const run of runs) if (run.nextAt < (first?.nextAt ?? Number.POSITIVE_INFINITY)) first = run;
  return first;
}

/** The earliest instant at which the account can have run out of credits: when each row succeeds. */
function pauseAt({ ledger }: World, run: Run, open: readonly Run[], until: number): number {
  const account = run.batch.account_id;
  const spentPerMs = open
    .filter(({ batch }) => batch.account_id === account)
    .reduce((sum, { batch, price }) => sum + price / batch.row_ms, 0);
  return Math.max(run.nextAt, until + Math.ceil(ledger.balance(account) / spentPerMs));
}

/** A batch on its way from one look to the next. */
class Run {
  readonly batch: BatchRow;
  readonly price: number;
  readonly isQueued: boolean;
  readonly #done: Outcome[];
  #successes: number;
  #status: BatchRow['status'];

  constructor(batch: BatchRow, until: number) {
    this.batch = batch;
    this.price = priceOf(batch.mode);
    this.isQueued = batch.runs_from > until;
    this.#status = this.isQueued ? batch.status : 'processing';
    this.#done = [];
    this.#successes = batch.success_count;
  }

  get isOver(): boolean {
    return this.#status === 'finished' || this.#status === 'paused_insufficient_credits';
  }

  get startsAt(): number {
    return this.batch.runs_from;
  }

  get endsAt(): number {
    return completesAt(this.batch);
  }

  /** Infinite where none comes. */
  get nextAt(): number {
    return this.isOver ? Number.POSITIVE_INFINITY : dueAt(this.batch, this.#next);
  }

  get #next(): number {
    return this.batch.outcomes.length + this.#done.length;
  }

  /** seed: a success is charged, nothing else is, and one that cannot be paid pauses the batch (fact sheet §2.17, §3.1) */
  doRow(world: World, state: InfluencersClubState): void {
    const { batch, price } = this;
    const row = this.#next;
    const at = this.nextAt;
    const outcome = lookUp(state.creators, batch, batch.inputs[row] ?? '', at);
    const isSuccess = typeof outcome === 'object';
    if (isSuccess && !world.ledger.spend(batch.account_id, price, `${batch.id} row ${row + 1}`, at)) {
      this.#status = 'paused_insufficient_credits';
      return;
    }
    if (isSuccess) this.#successes += 1;
    this.#done.push(outcome);
    if (this.#next === batch.inputs.length) this.#status = 'finished';
  }

  store({ batches }: InfluencersClubState): void {
    if (this.#done.length === 0 && this.#status === this.batch.status) return;
    batches.update(this.batch.id, {
      status: this.#status,
      outcomes: [...this.batch.outcomes, ...this.#done],
      success_count: this.#successes,
      finished_at: this.#status === 'finished' ? this.endsAt : null,
    });
  }
}
