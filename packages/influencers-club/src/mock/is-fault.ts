import type { Operation } from '@creatorkit/runtime';
import { operations } from '../generated/operations.ts';

/** docs: 400 is declared; inferred: all that is sent is an id, and one that is wrong is not found (fact sheet §2.18, §2.19) */
const takesAnId = new Set(['batch.status', 'batch.resume']);

/**
 * docs: 400 and 422 are declared wherever there may be a mistake (fact sheet §1.6); inferred: 422 is a body's, and 400
 * of something that was sent
 */
export function isFault(id: string, status: number): boolean {
  const { body, parameters = [] }: Operation = operations[id as keyof typeof operations];
  if (status === 422) return body === undefined;
  if (status === 400) return takesAnId.has(id) || (body === undefined && parameters.length === 0);
  return status >= 500;
}
