import Papa from 'papaparse';

/** The rows of a CSV, its header first, as their bytes come. @throws SyntaxError for what is no CSV. */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[], void> {
  const decoder = new TextDecoder();
  let rest = '';
  let newline: '\n' | '\r\n' | undefined;

  /** The whole rows of what is there; the last one may go on. */
  function take(isEnd: boolean): readonly (readonly string[])[] {
    newline ??= /\r?\n/.exec(rest)?.[0] as typeof newline;
    if (!newline && !isEnd) return [];
    const parser = new Papa.Parser({ delimiter: ',', newline: newline ?? '\n' });
    const { data, errors, meta } = parser.parse(rest, 0, !isEnd) as Papa.ParseResult<readonly string[]>; // not typed
    const [broken] = isEnd ? errors : [];
    if (broken) throw new SyntaxError(broken.message);
    rest = rest.slice(meta.cursor);
    return data.filter((row) => row.length > 1 || row[0] !== '');
  }

  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    yield* take(false);
  }
  rest += decoder.decode();
  yield* take(true);
}
