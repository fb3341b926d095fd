import type { Pointers } from './operation.ts';
import { readFirst } from './pointer.ts';

/** `undefined` for what is no JSON: nothing in JSON is. */
export function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** The text at the first of the places of a value that has one; an empty one says nothing. */
export const textAt = (value: unknown, pointers: Pointers | undefined): string | undefined =>
  readFirst(value, pointers, isText);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
