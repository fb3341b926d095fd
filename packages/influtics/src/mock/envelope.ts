import type { InfluticsContext } from './world.ts';

/** docs: processing_time_ms and request_id (fact sheet §1.3); inferred: the time, which the seed of the world decides */
export function metaOf({ world, requestId }: InfluticsContext) {
  return {
    processing_time_ms: world.random.integer('processing time', requestId, { min: 4, max: 60 }),
    request_id: requestId,
  };
}

/** docs: the envelope of a success (fact sheet §1.3) */
export const success = <Data>(context: InfluticsContext, data: Data) => ({
  success: true as const,
  data,
  meta: metaOf(context),
});

/** docs: ISO 8601 with offset, and without the zeros at the end of a fraction (fact sheet §1.1) */
export function instant(ms: number, microseconds = ''): string {
  const text = new Date(ms).toISOString();
  const fraction = `${text.slice(20, 23)}${microseconds}`.replace(/0+$/, '');
  return `${text.slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}+00:00`;
}

/** docs: the keys of the histories, the third form of instants (fact sheet §1.1) */
export function historyKey(ms: number, microseconds: string): string {
  const text = new Date(ms).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 23)}${microseconds}+00`;
}

/** 2026-01-01 */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
