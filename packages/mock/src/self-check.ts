import type { Contract } from '@creatorkit/runtime';
import type { Reply } from './exchange.ts';
import type { Reading } from './request-issue.ts';
import { pointerOf, unknownProperties } from './unknown-properties.ts';

/** What becomes of an answer that the document does not allow: the call fails, it is noted, or nobody looks. */
export type SelfCheck = 'throw' | 'warn' | 'off';

/**
 * Holds an answer against the document, and says what is wrong: pointers and kinds, never values.
 *
 * @returns One sentence for each violation; none when the answer is as documented.
 */
export function findViolations(contract: Contract | undefined, reply: Reply): string[] {
  if (!contract) return ['the operation has no contract'];
  if (!Object.hasOwn(contract.answers, reply.status)) return [`status ${reply.status} is not documented`];
  const schema = contract.answers[reply.status];
  if (!schema) return reply.body === undefined && reply.text === undefined ? [] : ['the body must be empty'];
  // Undefined properties are not sent, so they are not looked at.
  const body = reply.body === undefined ? reply.text : reply.body;
  const { success, error, data } = schema().safeParse(body) as Reading;
  if (!success) {
    return (error?.issues ?? []).map(({ path, code = 'invalid', ...rest }) => {
      const expected = (rest as { readonly expected?: unknown }).expected;
      return `${pointerOf(path) || '(whole body)'}: ${code}${typeof expected === 'string' ? ` (expected ${expected})` : ''}`;
    });
  }
  return data === undefined ? [] : unknownProperties(body, data).map((pointer) => `${pointer}: not documented`);
}
