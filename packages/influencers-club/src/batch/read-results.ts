import {
  ApiError,
  type CallOptions,
  type Core,
  DecodeError,
  openStream,
  openUrl,
  PermissionError,
} from '@creatorkit/runtime';
import type { EnrichmentMode } from '../generated/models.ts';
import { batchDownload, batchResults } from '../generated/operations.ts';
import type { BatchJob, ResultsOptions } from './batch-job.ts';
import type { EnrichedRecord } from './new-batch.ts';

/** Reads the results of a batch as they come, from where the options say. */
export async function* readResults(
  core: Core,
  batch: BatchJob,
  { from = 'json', ...call }: ResultsOptions,
): AsyncGenerator<EnrichedRecord, void> {
  if (from !== 'json' && from !== 'csv') {
    throw new RangeError(`Cannot read the results of ${batch.id}: from must be 'json' or 'csv', got ${String(from)}`);
  }
  const records = from === 'json' ? readJson(core, batch.id, call) : readCsv(core, batch, batch.mode, call);
  let row = 0;
  try {
    for await (const record of records) {
      row += 1;
      yield record;
    }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const { id, method, path } = batchResults;
    const message = `Cannot read the results of ${batch.id} after ${row} records: ${cause.message}`;
    throw new DecodeError(message, { status: 200, excerpt: '' }, { operation: { id, method, path }, cause });
  }
}

async function* readJson(core: Core, id: string, call: CallOptions): AsyncGenerator<EnrichedRecord, void> {
  const { readJsonItems } = await import('./read-json.ts');
  const { read } = await openStream(core, batchResults, [id], { format: 'json' }, call);
  yield* readJsonItems(read()) as AsyncGenerator<EnrichedRecord, void>; // by the document
}

async function* readCsv(
  core: Core,
  batch: BatchJob,
  mode: EnrichmentMode | undefined,
  call: CallOptions,
): AsyncGenerator<EnrichedRecord, void> {
  if (mode === undefined) {
    throw new TypeError(`Cannot read the results of ${batch.id} from the CSV: say its mode, batch.from(id, { mode })`);
  }
  const [{ readCsvRows }, { createToRecord }] = await Promise.all([import('./read-csv.ts'), import('./to-records.ts')]);
  let toRecord: ReturnType<typeof createToRecord> | undefined;
  for await (const row of readCsvRows(await openCsv(core, batch, call))) {
    if (toRecord)
      yield toRecord(row) as EnrichedRecord; // built after the document
    else toRecord = createToRecord(mode, row);
  }
  if (!toRecord) throw new SyntaxError('it is empty');
}

/** A URL may be refused because it has expired on the way: then another one is asked for, once. */
async function openCsv(core: Core, batch: BatchJob, call: CallOptions): Promise<AsyncIterable<Uint8Array>> {
  const open = async () => openUrl(core, batchDownload, (await batch.download(call)).download_url, call);
  let opened = await open();
  if (opened.response.status === 403) {
    await opened.response.body?.cancel();
    opened = await open();
  }
  const { response, read } = opened;
  if (response.ok) return read();
  await response.body?.cancel();
  const message = `Cannot read the results of ${batch.id}: the storage answers ${response.status}`;
  const { id, method, path } = batchDownload;
  const Refusal = response.status === 403 ? PermissionError : ApiError;
  throw new Refusal(message, { status: response.status }, { operation: { id, method, path } });
}
