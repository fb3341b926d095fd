const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The instant that a timestamp of the API means: it is in UTC and does not say so, and `new Date(timestamp)` would take it
 * for a time of the machine's own zone. A timestamp with a zone is read as it is.
 *
 * @throws RangeError for what is no timestamp.
 * @example
 * ```ts
 * import { toDate } from '@creatorkit/backsuit';
 *
 * toDate('2025-01-01T00:00:00.000000').toISOString(); // 2025-01-01T00:00:00.000Z
 * ```
 */
export function toDate(timestamp: string): Date {
  const [whole, zone] = isoTime.exec(timestamp) ?? [];
  const date = new Date(whole && !zone ? `${whole}Z` : (whole ?? Number.NaN));
  if (Number.isNaN(date.getTime())) throw new RangeError(`Cannot read a timestamp: '${timestamp}' is none`);
  return date;
}
