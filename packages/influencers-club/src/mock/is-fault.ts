import type { Operation } from '@creatorkit/runtime';
import { operations } from '../generated/operations.ts';

/**
 * docs: 400 and 422 are declared wherever there may be a mistake (fact sheet §1.6); inferred: 422 is a body's, and 400
 * of something that was sent
 */
export function isFault(id: string, status: number): boolean {
  const { body, parameters = [] }: Operation = operations[id as keyof typeof operations];
  if (status === 422) return body === undefined;
  if (status === 400) return body === undefined && parameters.length === 0;
  return status >= 500;
}
