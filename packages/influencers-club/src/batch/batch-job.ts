import {
  ApiError,
  type Call,
  type CallOptions,
  type Core,
  continueJob,
  type JobHandle,
  type JobWait,
  ServerError,
  type WaitOptions,
} from '@creatorkit/runtime';
import type { BatchCreated, BatchDownload, BatchResumed, BatchStatus, EnrichmentMode } from '../generated/models.ts';
import { batchDownload, batchResume, batchStatus, batchUpload } from '../generated/operations.ts';
import type { Spending } from './budget.ts';
import type { BatchOutcome, EnrichedRecord } from './new-batch.ts';

/** How to read results. What a call can be given holds for each request that is sent. */
export interface ResultsOptions extends CallOptions {
  /**
   * `'json'` reads the service's own list. `'csv'` reads the file behind the presigned URL, which the service recommends for
   * large batches: the same records, but that null and what is not there are one. @defaultValue 'json'
   */
  readonly from?: 'json' | 'csv' | undefined;
}

/** What the handle of a batch stands on. */
export interface BatchParts<Mode> {
  readonly core: Core;
  readonly id: string;
  readonly mode: Mode | undefined;
  readonly job: JobHandle<BatchCreated, BatchStatus, BatchStatus>;
  readonly spending: Spending;
}

/** A batch in the hands of the service. Nothing is asked until a method is called. */
export class BatchJob<Mode extends EnrichmentMode = EnrichmentMode> {
  /** By which `batch.from(id)` goes on in another process. */
  readonly id: string;
  /** `undefined` for a batch that was made again by its id alone. */
  readonly mode: Mode | undefined;
  readonly #core: Core;
  readonly #spending: Spending;
  #job: JobHandle<BatchCreated, BatchStatus, BatchStatus>;

  constructor({ core, id, mode, job, spending }: BatchParts<Mode>) {
    this.id = id;
    this.mode = mode;
    this.#core = core;
    this.#spending = spending;
    this.#job = job;
  }

  /**
   * Waits until the batch is finished or has paused for credits, asking every 30 to 60 seconds.
   *
   * @throws JobError when it failed; `resume()` lets it go on from where it was.
   * @throws TimeoutError when `deadlineMs` passes; the batch itself goes on.
   * @example
   * ```ts
   * const batch = club.batch.from('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35');
   * const outcome = await batch.wait({ onProgress: ({ percent }) => console.log(percent) });
   * if (outcome.status === 'paused_insufficient_credits') console.log(outcome.status_message, outcome.processed_rows);
   * ```
   */
  wait(options?: WaitOptions): JobWait<BatchOutcome, BatchStatus> {
    // The document gives a wait these two ends; every other rejects.
    return this.#job.wait(options) as JobWait<BatchOutcome, BatchStatus>;
  }

  /** Looks once. */
  status(options?: CallOptions): Call<BatchStatus> {
    return this.#core.call(batchStatus, [this.id], undefined, options);
  }

  /**
   * Lets a batch go on that has paused, after a top-up, or that has failed. What is done stays done and paid. A batch of
   * which this handle has seen no state is looked at first.
   *
   * @throws InsufficientCreditsError while the credits do not suffice for the next success.
   * @throws ConflictError when it is queued, at work or finished.
   * @throws BudgetError when the rows that are left could cost more than `maxCredits` leaves.
   */
  async resume(options?: CallOptions): Promise<BatchResumed> {
    const giveBack = await this.#spending.goOn(() => this.status(options));
    try {
      const { data, info } = await this.#core.settle(batchResume, [this.id], undefined, options);
      this.#job = continueJob(this.#core, batchUpload, data, info);
      return data as BatchResumed; // by the document; `validate` checks it for who does not trust the service
    } catch (error) {
      // Where nobody can tell whether it goes on, the next look does.
      if (error instanceof ApiError && !(error instanceof ServerError)) giveBack?.();
      throw error;
    }
  }

  /** A URL of the results as CSV, good for an hour: whoever has it can read them. @throws ValidationError before the end. */
  download(options?: CallOptions): Call<BatchDownload> {
    return this.#core.call(batchDownload, [this.id], undefined, options);
  }

  /**
   * The records of a finished batch, in the order of its rows, read as they come: a batch of any size takes no more memory
   * than a few rows. Leaving the loop ends the download.
   *
   * @throws ValidationError before the end, DecodeError for an answer that cannot be read.
   * @example
   * ```ts
   * const batch = club.batch.from('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35', { mode: 'raw' });
   * for await (const { input_value, enrichment_data } of batch.results()) {
   *   console.log(input_value, enrichment_data?.instagram?.follower_count ?? 'unknown');
   * }
   * ```
   */
  async *results(options: ResultsOptions = {}): AsyncGenerator<EnrichedRecord<Mode>, void> {
    const { readResults } = await import('./read-results.ts');
    // What the service sends for a mode is what the document says it sends.
    yield* readResults(this.#core, this, options) as AsyncGenerator<EnrichedRecord<Mode>, void>;
  }
}
