import Papa from 'papaparse';
import type { Creators } from '../creators/index.ts';
import { enrich } from './look-up.ts';
import type { BatchRow } from './rows.ts';

/** seed: the three keys; client: `not_found` and `failed`; inferred: `success` (fact sheet §2.21) */
interface BatchRecord {
  readonly input_value: string;
  readonly status: 'success' | 'not_found' | 'failed';
  readonly enrichment_data: object | null;
}

/** The results as JSON, in pieces: a large batch is longer than any text can be. */
export function* jsonOf(creators: Creators, batch: BatchRow): Generator<string> {
  let before = '[';
  for (const record of recordsOf(creators, batch)) {
    yield before + JSON.stringify(record);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

/**
 * The results as CSV, in pieces. inferred: all of it but `input_value` and `status` (fact sheet §2.21): what lies further in
 * is in a column named by its path with dots, lists are JSON texts, null and what is not there are empty cells.
 */
export function* csvOf(creators: Creators, batch: BatchRow): Generator<string> {
  const columns = columnsOf(creators, batch);
  yield line(['input_value', 'status', ...columns]);
  for (const { input_value, status, enrichment_data } of recordsOf(creators, batch)) {
    const cells = new Map(enrichment_data ? cellsOf(enrichment_data) : []);
    yield line([input_value, status, ...Array.from(columns, (column) => cells.get(column) ?? '')]);
  }
}

/** The rows that are done; all were read at one instant, the last. */
function* recordsOf(creators: Creators, batch: BatchRow): Generator<BatchRecord> {
  const { inputs, outcomes, finished_at } = batch;
  for (const [row, outcome] of outcomes.entries()) {
    const input_value = inputs[row] ?? '';
    if (typeof outcome === 'string') yield { input_value, status: outcome, enrichment_data: null };
    else {
      const enrichment_data = enrich(creators, batch, outcome, finished_at ?? batch.created_at);
      yield { input_value, status: 'success', enrichment_data };
    }
  }
}

/** Every column that any row fills, in the order in which they turn up. */
function columnsOf(creators: Creators, batch: BatchRow): ReadonlySet<string> {
  const columns = new Set<string>();
  for (const { enrichment_data } of recordsOf(creators, batch)) {
    for (const [column] of cellsOf(enrichment_data ?? {})) columns.add(column);
  }
  return columns;
}

function* cellsOf(value: object, path = ''): Generator<[column: string, text: string]> {
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    const column = path + name;
    if (isRecord(inner) && isPlain(inner)) yield* cellsOf(inner, `${column}.`);
    else if (typeof inner === 'object' && inner !== null) yield [column, JSON.stringify(inner)];
    else yield [column, inner === null || inner === undefined ? '' : String(inner)];
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the paths of its values tell where they belong; of an empty one nothing would be left. */
function isPlain(value: object): boolean {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name !== '' && !name.includes('.'));
}

/** RFC 4180 §2, with the line ends that most tools write. */
const line = (cells: readonly string[]): string => `${Papa.unparse([cells], { newline: '\n' })}\n`;
