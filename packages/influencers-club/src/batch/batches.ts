import { type CallOptions, type Core, type Costs, continueJob, type JobHandle, startJob } from '@creatorkit/runtime';
import type { BatchCreated, BatchStatus, EnrichmentMode } from '../generated/models.ts';
import { batchUpload } from '../generated/operations.ts';
import { Batch } from '../generated/resources.ts';
import { BatchJob } from './batch-job.ts';
import { createSpending } from './budget.ts';
import type { NewBasicBatch, NewBatch, NewFullBatch, NewRawBatch } from './new-batch.ts';

type Job = JobHandle<BatchCreated, BatchStatus, BatchStatus>;

/** `club.batch`: the operations of batches, and batches as things that one can wait for and read. */
export class Batches extends Batch {
  readonly #costs: Pick<Costs<never>, 'reserve'>;

  constructor(core: Core, costs: Pick<Costs<never>, 'reserve'>) {
    super(core);
    this.#costs = costs;
  }

  /**
   * Creates a batch of a list, or of a CSV with the one column `handle` or `email`. What the service would refuse (no rows,
   * more than 10,000, more than 10 MB, another column) is refused before anything is sent. Creating costs nothing; each
   * record that succeeds is charged, 0.03 credits in the mode `raw`, 1 in `full`, 0.05 in `basic`.
   *
   * @throws TypeError for input of the wrong kind, RangeError for what the service would refuse.
   * @throws BudgetError when all rows together could cost more than `maxCredits` leaves.
   * @throws OutcomeUnknownError when the answer is lost: the batch may exist, so it is not sent again.
   * @example
   * ```ts
   * const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: ['miravale', 'odefinch'] });
   * const { status, credits_used } = await batch.wait({ deadlineMs: 60 * 60_000 });
   * if (status === 'finished') for await (const record of batch.results()) console.log(record.input_value, record.status);
   * console.log(batch.id, credits_used);
   * ```
   */
  create(input: NewRawBatch, options?: CallOptions): Promise<BatchJob<'raw'>>;
  create(input: NewFullBatch, options?: CallOptions): Promise<BatchJob<'full'>>;
  create(input: NewBasicBatch, options?: CallOptions): Promise<BatchJob<'basic'>>;
  create(input: NewBatch, options?: CallOptions): Promise<BatchJob>;
  async create(input: NewBatch, options?: CallOptions): Promise<BatchJob> {
    const { makeUpload } = await import('./make-upload.ts');
    const { body, rows } = await makeUpload(input);
    const { mode } = input;
    const spending = createSpending(this.core, this.#costs, mode);
    const { core } = spending;
    const upload = spending.begin(rows);
    try {
      const job = await startJob<Job>(core, upload, [], body, options);
      return new BatchJob({ core, id: job.start.batch_id, mode, job, spending });
    } catch (error) {
      spending.fail(error);
      throw error;
    }
  }

  /**
   * A batch that was created before, in this process or another. Nothing is asked; a wait looks at once.
   *
   * @param options - With the `mode`, records have its type and can be read from the CSV, and a `resume()` under
   * `maxCredits` sets aside no more than the mode can cost.
   * @example
   * ```ts
   * const outcome = await club.batch.from('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35').wait();
   * ```
   */
  from<Mode extends EnrichmentMode = EnrichmentMode>(
    id: string,
    options: { readonly mode?: Mode } = {},
  ): BatchJob<Mode> {
    const spending = createSpending(this.core, this.#costs, options.mode);
    const { core } = spending;
    const job = continueJob<Job>(core, batchUpload, { batch_id: id });
    return new BatchJob({ core, id, mode: options.mode, job, spending });
  }
}
