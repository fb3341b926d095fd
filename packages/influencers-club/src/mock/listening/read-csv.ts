import Papa from 'papaparse';

/** inferred: 10 MB of 1024 (fact sheet §2.28) */
const longestFile = 10 * 1024 * 1024;

export type CsvReading =
  | { readonly handles: readonly string[]; readonly refusal?: undefined }
  | { readonly handles?: undefined; readonly refusal: string };

/** Reads the column `handle` of a CSV. seed: the column; inferred: whatever its case, among others; texts of refusals (fact sheet §2.28) */
export async function readHandles(file: Blob): Promise<CsvReading> {
  if (file.size > longestFile) return { refusal: 'The file is larger than 10 MB.' };
  const text = decode(await file.arrayBuffer());
  if (text === undefined) return { refusal: 'The file is no CSV.' };
  const { data, errors } = Papa.parse<readonly string[]>(text, { skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) return { refusal: 'The file is no CSV.' };
  const [header, ...rows] = data;
  if (!header) return { refusal: 'The file is empty.' };
  const column = header.findIndex((name) => name.trim().toLowerCase() === 'handle');
  if (column === -1) return { refusal: 'The file must have a column "handle".' };
  return { handles: rows.map((row) => row[column]?.trim() ?? '').filter((handle) => handle !== '') };
}

/** `undefined` for what is no text. */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
