import Papa from 'papaparse';
import type { EnrichmentMode } from '../../generated/models.ts';

/** seed: 10 MB; inferred: those of 1024 (fact sheet §2.17) */
const longestFile = 10 * 1024 * 1024;

/** client (fact sheet §2.17) */
const mostRows = 10_000;

export type FileReading =
  | { readonly inputs: readonly string[]; readonly refusal?: undefined }
  | { readonly inputs?: undefined; readonly refusal: string };

/** The column that a mode needs. */
export const columnOf = (mode: EnrichmentMode): 'email' | 'handle' => (mode === 'basic' ? 'email' : 'handle');

/**
 * Reads the rows of a file. seed: a .csv of one column, `handle` or `email`, 10 MB at most; inferred: what else is refused,
 * and all texts; that lines without a value are no rows (fact sheet §2.17)
 */
export async function readFile(file: Blob, mode: EnrichmentMode): Promise<FileReading> {
  const name = file instanceof File ? file.name : '';
  if (!/\.csv$/i.test(name)) return { refusal: 'Only .csv files are supported.' };
  if (file.size > longestFile) return { refusal: 'The file is larger than 10 MB.' };
  const text = decoded(await file.arrayBuffer());
  if (text === undefined) return { refusal: 'The file is no CSV.' };
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter: ',', skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) return { refusal: 'The file is no CSV.' };
  const [header, ...rows] = data;
  if (!header) return { refusal: 'The file is empty.' };
  const wanted = columnOf(mode);
  if (header.length !== 1 || header[0]?.trim().toLowerCase() !== wanted) {
    return { refusal: `The file must have one column, "${wanted}".` };
  }
  if (rows.length === 0) return { refusal: 'The file has no rows.' };
  if (rows.length > mostRows) return { refusal: `The file has more than ${mostRows} rows.` };
  if (rows.some((row) => row.length !== 1)) return { refusal: 'The file must have one value in each row.' };
  return { inputs: rows.map(([input = '']) => input.trim()) };
}

/** `undefined` for what is no text. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
