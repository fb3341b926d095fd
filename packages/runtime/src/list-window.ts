import { type BoundInput, inputPointer } from './list.ts';
import type { Operation, RequestPlace } from './operation.ts';
import { readPointer, writePointer } from './pointer.ts';

/**
 * Keeps a list inside of what the service lets anybody reach (`window` of `x-sdk-pagination`): the last page reaches
 * just up to its end; and keeps it from reading its first page twice. Handed to `core.list` by the lists that have one.
 */
export const withinWindow: BoundInput = (operation, given, count) => {
  const input = fromFirstPage(operation, given);
  const { window, style, page, pageStart = 1, offset, limit } = operation.pagination ?? {};
  if (window === undefined || style === 'cursor') return input;
  const read = (place: RequestPlace | undefined): number | undefined => {
    const value = place && readPointer(input, inputPointer(operation, place));
    return typeof value === 'number' ? value : undefined;
  };
  const write = (into: unknown, place: RequestPlace, value: number): unknown =>
    writePointer(into, inputPointer(operation, place), value);
  const isFirst = count === undefined;
  const size = read(limit) ?? count ?? 0;
  const before = style === 'offset' ? (read(offset) ?? 0) : ((read(page) ?? pageStart) - pageStart) * size;
  const left = window - before;
  if (size <= left) return input;
  // Who begins beyond the end is told so by the service itself.
  if (left <= 0 || !limit) return isFirst ? input : undefined;
  if (style === 'offset') return write(input, limit, left);
  // A page of another size can begin here only where that size divides what lies before.
  const fitting = largestDivisor(before, left);
  return page && write(write(input, limit, fitting), page, before / fitting + pageStart);
};

/** Services take a page before the first for the first: asked for so, it would come again as the one after. */
function fromFirstPage(operation: Operation, input: unknown): unknown {
  const { page, pageStart = 1 } = operation.pagination ?? {};
  const pointer = page && inputPointer(operation, page);
  const asked = pointer && readPointer(input, pointer);
  return pointer && typeof asked === 'number' && asked < pageStart ? writePointer(input, pointer, pageStart) : input;
}

/** The largest number, up to a bound, of which the other is a multiple. */
function largestDivisor(of: number, bound: number): number {
  let divisor = bound;
  while (of % divisor !== 0) divisor--;
  return divisor;
}
