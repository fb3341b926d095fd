import { type Components, nameOfRef } from './components.ts';
import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringOf, stringsOf } from './json.ts';
import { type Mark, ownMark } from './provenance.ts';

/** One message of a WebSocket: what its `type` says, and the component that it is. */
export interface MessageFacts {
  readonly type: string;
  readonly schema: string;
}

/** What the service means by a close code of its own. */
export interface CloseCodeFacts {
  readonly code: string;
  readonly action: string;
  readonly description: string;
}

/** The WebSocket that an operation opens. */
export interface RealtimeFacts {
  readonly url: string;
  readonly first: (MessageFacts & { readonly token: string | undefined }) | undefined;
  readonly accepted: MessageFacts | undefined;
  readonly error: MessageFacts | undefined;
  /** All that the client may send, the first message first. */
  readonly send: readonly MessageFacts[];
  /** All that the service may send: what lets the client in, events, errors. */
  readonly receive: readonly MessageFacts[];
  /** What a subscription gives. */
  readonly events: readonly MessageFacts[];
  readonly closeCodes: readonly CloseCodeFacts[];
  readonly heartbeatSeconds: number | undefined;
  /** Where the messages are known from. */
  readonly mark: Mark | undefined;
}

/** Reads `x-sdk-realtime` of an operation; undefined where it has none. */
export function readRealtime(components: Components, given: unknown): RealtimeFacts | undefined {
  if (!isObject(given)) return undefined;
  const auth = objectOf(given.auth);
  const messages = (refs: readonly unknown[]): MessageFacts[] => distinct(refs.flatMap((ref) => read(components, ref)));
  const [first] = messages([auth.firstMessage]);
  const [accepted] = messages([auth.accepted]);
  const [error] = messages([given.error]);
  const receive = messages([auth.accepted, ...listOf(given.receive), given.error]);
  return {
    url: stringOf(given.url) ?? '',
    first: first && { ...first, token: secretOf(components, first) },
    accepted,
    error,
    send: messages([auth.firstMessage, ...listOf(given.send)]),
    receive,
    events: receive.filter(({ type }) => type !== accepted?.type && type !== error?.type),
    closeCodes: readCloseCodes(given.closeCodes),
    heartbeatSeconds: typeof given.heartbeatSeconds === 'number' ? given.heartbeatSeconds : undefined,
    mark: ownMark(given),
  };
}

/** A message, or the members of a choice between messages. */
function read(components: Components, given: unknown): MessageFacts[] {
  const ref = objectOf(given).$ref;
  if (typeof ref !== 'string') return [];
  const members = membersOf(components.object(given));
  if (members.length > 0) return members.flatMap((member) => read(components, member));
  const type = property(components, given, 'type');
  return stringsOf(type?.enum).map((value) => ({ type: value, schema: nameOfRef(ref) }));
}

const membersOf = (schema: JsonObject): readonly unknown[] => listOf(schema.oneOf ?? schema.anyOf);

function property(components: Components, given: unknown, name: string): JsonObject | undefined {
  const schema = components.object(given);
  const own = objectOf(schema.properties)[name];
  if (own !== undefined) return components.object(own);
  for (const part of listOf(schema.allOf)) {
    const inside = property(components, part, name);
    if (inside) return inside;
  }
  return undefined;
}

/** The pointer of the property that takes the token. */
function secretOf(components: Components, { schema }: MessageFacts): string | undefined {
  const properties = objectOf(components.object({ $ref: `#/components/schemas/${schema}` }).properties);
  const name = sortedKeys(properties).find((each) => objectOf(properties[each])['x-sdk-secret'] !== undefined);
  return name === undefined ? undefined : `/${name}`;
}

function readCloseCodes(given: unknown): CloseCodeFacts[] {
  const codes = objectOf(given);
  return sortedKeys(codes).map((code) => {
    const { action, description } = objectOf(codes[code]);
    return { code, action: stringOf(action) ?? 'reconnect', description: stringOf(description) ?? '' };
  });
}

function distinct(messages: readonly MessageFacts[]): MessageFacts[] {
  return [...new Map(messages.map((message) => [message.type, message])).values()];
}
