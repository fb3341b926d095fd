import type { Igny8Context } from './world.ts';

/** seed: Success Response */
export function success<Data>({ requestId }: Igny8Context, data: Data, message?: string) {
  return { success: true as const, data, ...(message === undefined ? {} : { message }), request_id: requestId };
}

/** inferred: ISO 8601 in UTC with microseconds (fact sheet §1.1) */
export const timestamp = (ms: number): string => new Date(ms).toISOString().replace('Z', '000Z');
