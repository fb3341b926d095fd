import type { CoreParts } from './core.ts';
import { ContractError, contextOf, DecodeError, type Deviation } from './errors.ts';
import type { Delivery } from './message-queue.ts';
import type { Contracts, Operation } from './operation.ts';
import { deviationsFrom } from './read.ts';
import { excerptOf } from './redact.ts';
import type { SocketMessage } from './socket.ts';

/** What the subscribers are given for a message; `undefined` where it is none of theirs. */
export type MessageReader = (message: SocketMessage) => Delivery<object> | undefined;

/** The status of the answer that a message belongs to: the connection was switched by it (RFC 6455, section 4.1). */
const status = 101;

const unknownType: Deviation = { pointer: '/type', message: 'is not in the document' };

/** Tells events from other messages, and compares them with the document where that is asked for. */
export function createMessageReader(
  operation: Operation,
  { options, logger, isNews }: Pick<CoreParts, 'options' | 'logger' | 'isNews'>,
  contracts: Contracts | undefined,
): MessageReader {
  const { id, realtime } = operation;
  const { validate = 'off' } = options;
  const events = new Set(realtime?.events);
  const expected = contracts?.[id]?.messages?.receive;
  const context = contextOf(operation);

  const compare = (type: string, value: object): Delivery<object> => {
    const isKnown = expected !== undefined && Object.hasOwn(expected, type);
    const deviations = isKnown ? deviationsFrom(expected[type]?.(), value) : [unknownType];
    if (deviations.length === 0) return { event: value };
    const places = deviations.map(({ pointer, message }) => `${pointer || '(the message)'} ${message}`).join('; ');
    const text = `Cannot trust a message ${excerptOf(type)} of ${id}: ${places}`;
    if (validate === 'throw') return { error: new ContractError(text, status, deviations, context) };
    if (isNews(text)) logger.warn(text);
    return { event: value };
  };

  return (message) => {
    if (message.type === undefined) {
      const text = `Cannot read a message of ${id}: it is no JSON object with a type`;
      return { error: new DecodeError(text, { status, excerpt: excerptOf(message.text) }, context) };
    }
    const { type, value } = message;
    const delivery = expected ? compare(type, value) : { event: value };
    if (delivery.error) return delivery;
    return events.has(type) ? { event: Object.freeze(value) } : undefined;
  };
}
