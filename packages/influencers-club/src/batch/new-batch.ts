import type {
  BasicBatchUpload,
  BatchRecord,
  BatchStatus,
  CreatorByEmail,
  EnrichedCreator,
  EnrichmentMode,
  FullBatchUpload,
  RawBatchUpload,
  RawCreator,
} from '../generated/models.ts';

type Options<Upload> = Omit<Upload, 'file' | 'enrichment_mode'>;

/** A file of one column: its text, or the file itself. */
export type Csv = string | Blob;

interface Handles {
  /** Usernames, profile URLs, or YouTube channel ids, each up to 200 characters; one that is there twice is charged twice. */
  readonly handles: Iterable<string>;
  readonly csv?: undefined;
}

interface Emails {
  readonly emails: Iterable<string>;
  readonly csv?: undefined;
}

interface HandlesCsv {
  /** With the one column `handle`: up to 10 MB and 10,000 rows. */
  readonly csv: Csv;
  readonly handles?: undefined;
}

interface EmailsCsv {
  /** With the one column `email`: up to 10 MB and 10,000 rows. */
  readonly csv: Csv;
  readonly emails?: undefined;
}

/** Handles, enriched with what the platform itself tells: 0.03 credits each that is found. */
export type NewRawBatch = Options<RawBatchUpload> & (Handles | HandlesCsv) & { readonly mode: 'raw' };

/** Handles, enriched with all that is known: 1 credit each that is found. */
export type NewFullBatch = Options<FullBatchUpload> & (Handles | HandlesCsv) & { readonly mode: 'full' };

/** Email addresses, enriched with the strongest account of each: 0.05 credits each that is found. */
export type NewBasicBatch = Options<BasicBatchUpload> & (Emails | EmailsCsv) & { readonly mode: 'basic' };

/** What to enrich, and how. The mode says whether it takes handles or emails, and which options count. */
export type NewBatch = NewRawBatch | NewFullBatch | NewBasicBatch;

/** What is known of a creator, by mode. */
export interface EnrichmentByMode {
  readonly raw: RawCreator;
  readonly full: EnrichedCreator;
  readonly basic: CreatorByEmail;
}

/** What became of one row: `enrichment_data` is null where nothing is known, and then the row has cost nothing. */
export interface EnrichedRecord<Mode extends EnrichmentMode = EnrichmentMode>
  extends Omit<BatchRecord, 'enrichment_data'> {
  readonly enrichment_data: EnrichmentByMode[Mode] | null;
}

/**
 * Where a wait for a batch ends: it is done, or it has paused because the credits do not suffice for the next success. A
 * paused one keeps what is done and paid, and goes on after a top-up and `resume()`.
 */
export type BatchOutcome = BatchStatus & { readonly status: 'finished' | 'paused_insufficient_credits' };
