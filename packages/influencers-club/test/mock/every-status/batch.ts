import type { operations } from '../../../src/generated/operations.ts';
import { csvOf, handlesOf } from '../../batch/stage.ts';
import { v1 } from '../bench.ts';
import { type Calls, call, type Prepared, type Sent, type Stage } from './calls.ts';

export type BatchId = Extract<keyof typeof operations, `batch.${string}`>;

const batches = `${v1}/enrichment/batch/`;
const missing = `${batches}bch_${'0'.repeat(32)}/`;

export const batchCalls: { readonly [Id in BatchId]: Calls } = {
  'batch.upload': {
    good: async ({ mock }) => upload('handle', handlesOf(mock, 3)),
    bad: { 400: upload('name', ['miravale']), 422: call(batches, {}) },
  },
  'batch.status': { good: queued('status/'), bad: { 404: call(`${missing}status/`) } },
  'batch.results': {
    good: finished(''),
    bad: { 400: queued(''), 404: call(missing) },
  },
  'batch.download': {
    good: finished('download/'),
    bad: { 400: queued('download/'), 404: call(`${missing}download/`) },
  },
  'batch.resume': {
    good: paused('resume/'),
    bad: { 404: call(`${missing}resume/`), 409: finished('resume/') },
  },
};

function upload(column: string, values: readonly string[]): Sent {
  const body = new FormData();
  body.append('file', new File([csvOf(column, values)], 'batch.csv', { type: 'text/csv' }));
  body.append('enrichment_mode', 'raw');
  body.append('platform', 'instagram');
  return { path: batches, body };
}

/** The place of a batch of three rows that was just begun. */
async function begin({ mock, send }: Stage): Promise<string> {
  const { path, body } = upload('handle', handlesOf(mock, 3));
  const answer = await send('POST', path, body);
  return `${batches}${answer.body.batch_id}/`;
}

function queued(rest: string): Prepared {
  return async (stage) => call((await begin(stage)) + rest);
}

function finished(rest: string): Prepared {
  return async (stage) => call((await finish(stage)) + rest);
}

/** Credits for one row only, and then enough again. */
function paused(rest: string): Prepared {
  return async (stage) => {
    stage.mock.control('credits', { available: 0.03 });
    const path = await finish(stage);
    stage.mock.control('credits', { available: 1 });
    return call(path + rest);
  };
}

/** The place of such a batch at its end. */
async function finish(stage: Stage): Promise<string> {
  const path = await begin(stage);
  await stage.mock.clock.advance({ seconds: 10 });
  return path;
}
