import type { EnrichmentMode } from '../../generated/models.ts';
import { readCsv } from '../read-csv.ts';

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
  const { header, rows, refusal } = await readCsv(file, ',');
  if (!rows) return { refusal };
  const wanted = columnOf(mode);
  if (header.length !== 1 || header[0]?.trim().toLowerCase() !== wanted) {
    return { refusal: `The file must have one column, "${wanted}".` };
  }
  if (rows.length === 0) return { refusal: 'The file has no rows.' };
  if (rows.length > mostRows) return { refusal: `The file has more than ${mostRows} rows.` };
  if (rows.some((row) => row.length !== 1)) return { refusal: 'The file must have one value in each row.' };
  return { inputs: rows.map(([input = '']) => input.trim()) };
}
