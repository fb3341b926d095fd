import Papa from 'papaparse';
import type { BatchUpload } from '../generated/models.ts';
import type { Csv, NewBatch } from './new-batch.ts';

/** docs: 10 MB, read as those of 1024, so that nothing is refused that the service might take */
const mostBytes = 10 * 1024 * 1024;
const mostRows = 10_000;
const longestHandle = 200;

/** What is sent for a batch. */
export interface UploadParts {
  readonly body: BatchUpload;
  readonly rows: number;
}

/**
 * Turns what to enrich into the form that is sent.
 *
 * @throws TypeError for the wrong kind of input, RangeError for what the service would refuse; nothing is sent then.
 */
export async function makeUpload(input: NewBatch): Promise<UploadParts> {
  const { mode, handles, emails, csv, ...options } = (input ?? {}) as NewBatch & {
    readonly handles?: Iterable<string>;
    readonly emails?: Iterable<string>;
  };
  if (mode !== 'raw' && mode !== 'full' && mode !== 'basic') {
    throw new RangeError(`${action}: mode must be 'raw', 'full' or 'basic', got ${show(mode)}`);
  }
  const column = mode === 'basic' ? 'email' : 'handle';
  const [own, foreign] = mode === 'basic' ? [emails, handles] : [handles, emails];
  const wanted = `${column}s or csv`;
  if (foreign !== undefined || (own === undefined) === (csv === undefined)) {
    const given = Object.entries({ handles, emails, csv }).flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    );
    throw new TypeError(`${action}: mode '${mode}' takes either ${wanted}, got ${given.join(' and ') || 'neither'}`);
  }
  checkOptions(mode, options);
  const made = own === undefined ? await checkCsv(csv as Csv, column) : makeCsv(own, column);
  if (made.file.size > mostBytes) {
    throw new RangeError(`${action}: the CSV may have at most ${mostBytes} bytes, and has ${made.file.size}`);
  }
  // The options are those of the mode, by the type of the input.
  return { body: { ...options, enrichment_mode: mode, file: made.file } as BatchUpload, rows: made.rows };
}

const action = 'Cannot create a batch';

function checkOptions(
  mode: NewBatch['mode'],
  options: { readonly platform?: unknown; readonly metadata?: unknown },
): void {
  const { platform, metadata } = options;
  if (mode !== 'basic' && (typeof platform !== 'string' || platform === '')) {
    throw new TypeError(`${action}: mode '${mode}' needs the platform of the handles, got ${show(platform)}`);
  }
  if (metadata !== undefined && (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata))) {
    throw new TypeError(`${action}: metadata must be an object, got ${show(metadata)}`);
  }
}

interface Made {
  readonly file: File;
  readonly rows: number;
}

function makeCsv(values: Iterable<string>, column: 'handle' | 'email'): Made {
  if (typeof values === 'string' || typeof values?.[Symbol.iterator] !== 'function') {
    throw new TypeError(`${action}: ${column}s must be a list, got ${show(values)}`);
  }
  const rows = Array.from(values, (value: unknown, index) => {
    const place = `${action}: ${column}s[${index}]`;
    if (typeof value !== 'string') throw new TypeError(`${place} must be a text, got ${show(value)}`);
    if (value.trim() === '') throw new RangeError(`${place} must not be empty`);
    if (column === 'handle' && value.length > longestHandle) {
      throw new RangeError(`${place} must have at most ${longestHandle} characters, and has ${value.length}`);
    }
    return [value];
  });
  checkCount(rows.length, `${column}s`);
  return { file: toFile([Papa.unparse([[column], ...rows], { newline: '\n' })]), rows: rows.length };
}

function checkCount(rows: number, what: string): void {
  if (rows === 0) throw new RangeError(`${action}: ${what} must have at least one row, got none`);
  if (rows > mostRows) throw new RangeError(`${action}: ${what} may have at most ${mostRows} rows, got ${rows}`);
}

async function checkCsv(csv: Csv, column: 'handle' | 'email'): Promise<Made> {
  if (typeof csv !== 'string' && !(csv instanceof Blob)) {
    throw new TypeError(`${action}: csv must be a text or a file, got ${show(csv)}`);
  }
  const file = csv instanceof File && /\.csv$/i.test(csv.name) ? csv : toFile([csv]);
  // Not worth reading, and perhaps not readable.
  if (file.size > mostBytes) return { file, rows: 0 };
  const text = (typeof csv === 'string' ? csv : await csv.text()).replace(/^\ufeff/, '');
  return { file, rows: countRows(text, column) };
}

/** Counts the rows below the header, and refuses what is no file of one column. */
function countRows(text: string, column: string): number {
  let rows = -1;
  let start = 0;
  Papa.parse<readonly string[]>(text, {
    delimiter: ',',
    step({ data, errors, meta: { cursor } }) {
      const place = () => `${action}: line ${text.slice(0, start).split(/\r\n|\n|\r/).length} of the CSV`;
      const [broken] = errors;
      if (broken) throw new RangeError(`${place()} cannot be read: ${broken.message}`);
      const isBlank = data.length === 1 && data[0]?.trim() === '';
      if (!isBlank && rows === -1 && (data.length !== 1 || data[0]?.trim() !== column)) {
        throw new RangeError(`${place()} must be the header "${column}" alone, got ${show(data.join(','))}`);
      }
      if (data.length > 1) throw new RangeError(`${place()} must have one value, got ${data.length}`);
      if (!isBlank) rows += 1;
      start = cursor;
    },
  });
  if (rows === -1) throw new RangeError(`${action}: the CSV is empty`);
  checkCount(rows, 'the CSV');
  return rows;
}

const toFile = (parts: (string | Blob)[]): File => new File(parts, 'batch.csv', { type: 'text/csv' });

/** Names a refused value; long ones are cut. */
function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null || typeof value !== 'object') return String(value);
  return Array.isArray(value) ? 'an array' : 'an object';
}
