import type { Collection, World } from '@creatorkit/mock';
import type { BatchState, EnrichmentMode } from '../../generated/models.ts';
import type { Account, DiscoveryPlatform } from '../creators/index.ts';

/** What became of a row: whom it names, or why there is nobody. */
export type Outcome = Account | 'not_found' | 'failed';

/** What is asked for beside the rows; each counts in its own mode only (fact sheet §2.17). */
export interface BatchOptions {
  readonly email_required?: 'must_have' | 'preferred' | undefined;
  readonly include_lookalikes?: boolean | undefined;
  readonly include_audience_data?: boolean | undefined;
  readonly exclude_platforms?: readonly DiscoveryPlatform[] | undefined;
  readonly min_followers?: number | undefined;
}

/** Times are milliseconds. How far a batch is by an instant follows from `runs_from`, `first_row` and `row_ms`. */
export interface BatchRow {
  readonly id: string;
  readonly account_id: number;
  readonly mode: EnrichmentMode;
  /** `null` for emails. */
  readonly platform: DiscoveryPlatform | null;
  readonly options: BatchOptions;
  readonly metadata: { readonly [name: string]: unknown } | null;
  readonly status: BatchState;
  /** The rows of the file, in its order; the same one may be there twice. */
  readonly inputs: readonly string[];
  /** Of the rows that are done, in their order. */
  readonly outcomes: readonly Outcome[];
  readonly success_count: number;
  readonly created_at: number;
  /** When the worker takes it up, first or again; until then it is queued. */
  readonly runs_from: number;
  /** The row with which the worker begins. */
  readonly first_row: number;
  /** How long a row takes. */
  readonly row_ms: number;
  readonly finished_at: number | null;
}

export interface BatchRows {
  readonly batches: Collection<BatchRow, string, 'open'>;
}

/** A batch that goes on by itself. */
export const isOpen = ({ status }: Pick<BatchRow, 'status'>): boolean => status === 'queued' || status === 'processing';

export const createBatchRows = (world: World): BatchRows => ({
  batches: world.collection('batches', {
    id: (row: BatchRow) => row.id,
    indexes: { open: (row) => (isOpen(row) ? true : undefined) },
  }),
});
