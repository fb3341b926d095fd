import type { Check, Contract } from '@creatorkit/runtime';
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
  const isRedirect = reply.status > 300 && reply.status < 400 && reply.status !== 304;
  const names = Object.keys(reply.headers ?? {}).map((name) => name.toLowerCase());
  if (isRedirect && !names.includes('location')) return ['a redirect must have a Location'];
  const isText = reply.text !== undefined || reply.pieces !== undefined;
  if (isText && !names.includes('content-type')) return ['a text must have a Content-Type'];
  if (!schema) return reply.body === undefined && !isText ? [] : ['the body must be empty'];
  if (reply.pieces) return [];
  return violationsOf(schema(), reply.body === undefined ? reply.text : reply.body);
}

/** What is wrong with a message of a WebSocket, in the words of {@link findViolations}. */
export function findMessageViolations(
  schemas: { readonly [type: string]: () => Check },
  message: { readonly type: string },
): string[] {
  const schema = Object.hasOwn(schemas, message.type) ? schemas[message.type] : undefined;
  return schema ? violationsOf(schema(), message) : ['its type is not documented'];
}

/** What is wrong with a delivery to a webhook: its body, and headers that it lacks. */
export function findDeliveryViolations(
  schema: (() => Check) | undefined,
  body: unknown,
  missingHeaders: readonly string[],
): string[] {
  const ofBody = schema ? violationsOf(schema(), body) : ['its type is not documented'];
  return [...ofBody, ...missingHeaders.map((name) => `header ${name}: missing`)];
}

/** Undefined properties are not sent, so they are not looked at. */
function violationsOf(schema: Check, value: unknown): string[] {
  const { success, error, data } = schema.safeParse(value) as Reading;
  if (!success) {
    return (error?.issues ?? []).map(({ path, code = 'invalid', ...rest }) => {
      const expected = (rest as { readonly expected?: unknown }).expected;
      return `${pointerOf(path) || '(whole body)'}: ${code}${typeof expected === 'string' ? ` (expected ${expected})` : ''}`;
    });
  }
  return data === undefined ? [] : unknownProperties(value, data).map((pointer) => `${pointer}: not documented`);
}
