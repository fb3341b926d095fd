import { readPointer } from './pointer.ts';

/** `undefined` for what is no JSON: nothing in JSON is. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The text at a place of a value; an empty one says nothing. */
export function textAt(value: unknown, pointer: string | undefined): string | undefined {
  const text = pointer === undefined ? undefined : readPointer(value, pointer);
  return typeof text === 'string' && text !== '' ? text : undefined;
}
