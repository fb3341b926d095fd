import type { AnswerInfo } from './call.ts';
import type { ResponsePlace } from './operation.ts';
import { readPointer } from './pointer.ts';

/** The value at a place of an answer; a header of digits is a number. */
export function readPlace(place: ResponsePlace | undefined, body: unknown, info: AnswerInfo | undefined): unknown {
  if (!place) return undefined;
  if (place.in === 'body') return readPointer(body, place.pointer);
  const value = info?.response.headers.get(place.name);
  return value && /^\d+$/.test(value) ? Number(value) : (value ?? undefined);
}
