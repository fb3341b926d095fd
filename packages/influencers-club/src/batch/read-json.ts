import { JSONParser } from '@streamparser/json';

/** The items of a JSON array, as their bytes come. @throws SyntaxError for what is no whole JSON array. */
export async function* readJsonItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown, void> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let items: unknown[] = [];
  parser.onValue = ({ key, value }) => {
    if (typeof key !== 'number')
      throw new SyntaxError(`there must be a list, and there is an object with ${String(key)}`);
    items.push(value);
  };
  function write(chunk: Uint8Array): void {
    try {
      parser.write(chunk);
    } catch (cause) {
      throw cause instanceof SyntaxError
        ? cause
        : new SyntaxError(`it is no JSON: ${(cause as Error).message}`, { cause });
    }
  }

  for await (const chunk of chunks) {
    if (!parser.isEnded) write(chunk);
    yield* items;
    items = [];
  }
  if (!parser.isEnded) throw new SyntaxError('it ends in the middle');
}
