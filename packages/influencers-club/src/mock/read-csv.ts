import Papa from 'papaparse';

/** seed: 10 MB for batches; inferred: those of 1024, and as much for lists of creators (fact sheet §2.17, §2.28) */
const longestFile = 10 * 1024 * 1024;

export type CsvReading =
  | {
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly refusal?: undefined;
    }
  | { readonly header?: undefined; readonly rows?: undefined; readonly refusal: string };

/** The lines of a CSV, without those that are empty. inferred: what is refused, and the texts (fact sheet §2.17, §2.28) */
export async function readCsv(file: Blob, delimiter?: string): Promise<CsvReading> {
  if (file.size > longestFile) return { refusal: 'The file is larger than 10 MB.' };
  const text = decoded(await file.arrayBuffer());
  if (text === undefined) return { refusal: 'The file is no CSV.' };
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter, skipEmptyLines: 'greedy' });
  if (errors.some(({ type }) => type === 'Quotes')) return { refusal: 'The file is no CSV.' };
  const [header, ...rows] = data;
  return header ? { header, rows } : { refusal: 'The file is empty.' };
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
