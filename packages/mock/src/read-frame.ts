import type { Check } from '@creatorkit/runtime';
import { inspect } from './request-issue.ts';
import type { InvalidFrame, SocketMessage } from './socket.ts';
import { pointerOf } from './unknown-properties.ts';

/** A frame from a client, read. */
export type ReadFrame =
  | {
      readonly message: SocketMessage;
      /** Pointers of what the schema of its type does not know. */
      readonly unknown: readonly string[];
      readonly invalid?: undefined;
    }
  | { readonly invalid: InvalidFrame };

/** Reads a frame by the schema of its type. */
export function readFrame(schemas: { readonly [type: string]: () => Check }, text: string | undefined): ReadFrame {
  if (text === undefined) return { invalid: { reason: 'binary', issues: [] } };
  const message = parseMessage(text);
  if (!message) return { invalid: { reason: 'malformed', issues: [] } };
  const { type } = message;
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (!schema) return { invalid: { reason: 'unknown_type', type, issues: [] } };
  const { issues, unknown } = inspect(schema(), message, 'body');
  if (issues.length === 0) return { message, unknown };
  return {
    invalid: { reason: 'invalid', type, issues: issues.map(({ path, code }) => `${pointerOf(path)}: ${code}`) },
  };
}

function parseMessage(text: string): SocketMessage | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isMessage = typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
    return isMessage ? (value as SocketMessage) : undefined; // checked just now
  } catch {
    return undefined;
  }
}
