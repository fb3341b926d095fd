import type { OperationFacts } from './facts.ts';
import { objectOf, stringOf } from './json.ts';
import { code, inline, type Link, table } from './markdown.ts';
import type { MessageFacts } from './realtime.ts';
import { durationWords, keyOf, markWords, type Reference } from './reference.ts';

const actions: { readonly [action: string]: string } = {
  renew: 'comes back once with another token, else throws `AuthenticationError`',
  stop: 'throws `ApiError`',
  reconnect: 'comes back after a while',
};

/** What a subscription gives. */
export function eventsWords(reference: Reference, { realtime }: OperationFacts, link: Link): string {
  const models = [...new Set((realtime?.events ?? []).map(({ schema }) => modelLink(reference, schema, link)))];
  return `a subscription: ${models.join(' or ')}, as it happens`;
}

/** The messages of a WebSocket, and what its close codes mean. */
export function realtimeBlocks(reference: Reference, { realtime }: OperationFacts, link: Link): (string | undefined)[] {
  if (!realtime) return [];
  const { send, receive, closeCodes, heartbeatSeconds, mark } = realtime;
  const rows = [
    ...send.map((message) => messageRow(reference, 'client', message, link)),
    ...receive.map((message) => messageRow(reference, 'service', message, link)),
  ];
  const codes = closeCodes.map(({ code: number, description, action }) => [
    number,
    inline(description),
    actions[action] ?? action,
  ]);
  const pings =
    heartbeatSeconds === undefined
      ? ''
      : `The service pings every ${durationWords(heartbeatSeconds)}; clients do not see it. `;
  return [
    table(['From', 'Message', 'Model', 'Meaning'], rows),
    table(['Close code', 'Meaning', 'The client'], codes),
    `${pings}After any other end the client comes back after a while.`,
    mark && `**Messages known from** ${markWords(mark)}`,
  ];
}

function messageRow(reference: Reference, from: string, { type, schema }: MessageFacts, link: Link): string[] {
  const { description } = objectOf(reference.facts.components.section('schemas')[schema]);
  return [from, code(type), modelLink(reference, schema, link), inline(stringOf(description) ?? '')];
}

const modelLink = ({ signatures }: Reference, schema: string, link: Link): string =>
  link(keyOf.model(schema), signatures.names.model(schema));
