import type { BatchResultsAnswer, Handlers } from '../../generated/handlers.ts';
import { availableTo } from '../account/credits.ts';
import { insufficientCredits, invalidFields, notFound } from '../errors.ts';
import { timestamp } from '../timestamp.ts';
import { accountOf, type InfluencersClubContext } from '../world.ts';
import { csvHeaders, fileNameOf, lifetimeSeconds, presign } from './download.ts';
import { completesAt, priceOf, queuedMs, rowMs } from './progress.ts';
import { readFile } from './read-file.ts';
import { csvOf, jsonOf } from './results.ts';
import { type BatchRow, isOpen } from './rows.ts';

export const batch = {
  // seed: Create Batch Enrichment; docs: 200 (fact sheet §2.17)
  async 'batch.upload'({ body }, context) {
    const { file, enrichment_mode: mode, metadata = null, ...fields } = body;
    const { platform = null, ...options } = { platform: null, ...fields };
    const { inputs, refusal } = await readFile(file, mode);
    if (!inputs) return invalidFields({ file: [refusal] });
    const { world, state, now } = context;
    const created = state.batches.insert({
      id: `bch_${world.random.uuid('batch', world.nextId('batch')).replaceAll('-', '')}`,
      account_id: accountOf(context).id,
      mode,
      platform: mode === 'basic' ? null : platform,
      options,
      metadata,
      status: 'queued',
      inputs,
      outcomes: [],
      success_count: 0,
      created_at: now,
      runs_from: now + queuedMs,
      first_row: 0,
      row_ms: rowMs(inputs.length),
      finished_at: null,
    });
    return {
      status: 200,
      body: {
        batch_id: created.id,
        status: created.status,
        created_at: timestamp(now),
        platform: created.platform,
        metadata,
        og_input_number: inputs.length,
        type_report: mode === 'basic' ? 'ENRICH_BY_EMAIL' : 'ENRICH_BY_HANDLE',
        enrichment_mode: mode,
        message: 'Batch accepted.',
      },
    };
  },

  // docs: Get Batch Enrichment Status (fact sheet §2.18)
  'batch.status'({ path }, context) {
    const found = ownBatch(path.batch_id, context);
    if (!found) return notFound('Batch');
    return {
      status: 200,
      body: {
        ...progressOf(found),
        started_at: timestamp(found.created_at),
        metadata: found.metadata ?? {},
        estimated_completion: isOpen(found) ? timestamp(completesAt(found)) : null,
        status_message: found.status === 'paused_insufficient_credits' ? pausedMessage : null,
      },
    };
  },

  // seed: Resume Batch Enrichment; inferred: states, answers and 402 (fact sheet §2.19)
  'batch.resume'({ path }, context) {
    const { world, state, now } = context;
    const found = ownBatch(path.batch_id, context);
    if (!found) return notFound('Batch');
    const isPaused = found.status === 'paused_insufficient_credits';
    if (!isPaused && found.status !== 'failed') {
      const text = `A batch that is ${found.status} cannot be resumed.`;
      return { status: 409, body: { error: text, message: text, current_status: found.status } };
    }
    if (isPaused && availableTo(world, found.account_id) < priceOf(found.mode)) return insufficientCredits();
    const resumed = state.batches.update(found.id, {
      status: isPaused ? 'processing' : 'queued',
      runs_from: isPaused ? now : now + queuedMs,
      first_row: found.outcomes.length,
    });
    return { status: 200, body: { ...progressOf(resumed), message: 'Batch resumed.' } };
  },

  // seed: Download Batch Enrichment CSV; docs: further fields (fact sheet §2.20)
  'batch.download'({ path }, context) {
    const found = ownBatch(path.batch_id, context);
    if (!found) return notFound('Batch');
    if (found.status !== 'finished') return unfinished(found);
    const expires = Math.floor(context.now / 1000) + lifetimeSeconds;
    return {
      status: 200,
      body: {
        download_url: presign(context, found, expires),
        expires_in: lifetimeSeconds,
        expires_at: timestamp(expires * 1000),
        filename: fileNameOf(found),
        batch_id: found.id,
        total_results: found.outcomes.length,
        invalid_records: found.outcomes.filter((outcome) => outcome === 'failed').length,
      },
    };
  },

  // seed: Download Batch Enrichment Results (fact sheet §2.21)
  'batch.results'({ path, query }, context) {
    const { creators } = context.state;
    const found = ownBatch(path.batch_id, context);
    if (!found) return notFound('Batch');
    if (found.status !== 'finished') return unfinished(found);
    const pieces = query.format === 'json' ? jsonOf(creators, found) : csvOf(creators, found);
    const headers = query.format === 'json' ? { 'Content-Type': 'application/json' } : csvHeaders(found);
    // The types of answers know values and texts; these pieces are the same records, made as they are read.
    return { status: 200, headers, pieces } as object as BatchResultsAnswer;
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;

/** seed: somebody else's batch is not there (fact sheet §2.20) */
function ownBatch(id: string, context: InfluencersClubContext): BatchRow | undefined {
  const found = context.state.batches.get(id);
  return found?.account_id === accountOf(context).id ? found : undefined;
}

function progressOf({ id, status, mode, inputs, outcomes, success_count }: BatchRow) {
  return {
    batch_id: id,
    status,
    total_rows: inputs.length,
    processed_rows: outcomes.length,
    success_count,
    failed_count: outcomes.length - success_count,
    credits_used: ((success_count * Math.round(priceOf(mode) * 100)) / 100).toFixed(2),
  };
}

/** seed: 400; client: its body (fact sheet §1.6) */
const unfinished = ({ status }: BatchRow) => ({
  status: 400 as const,
  body: {
    error: 'Batch is not finished.',
    message: 'Results can be read once the batch is finished.',
    current_status: status,
  },
});

/** inferred */
const pausedMessage = 'The credits do not suffice for the next record. Top up, then resume.';
