import { type ApiError, type AuthenticationError, contextOf, NetworkError } from './errors.ts';
import type { Operation } from './operation.ts';
import type { SocketEnding } from './socket.ts';

/** The service says that coming back would not help. */
export function refusal(
  type: typeof ApiError | typeof AuthenticationError,
  operation: Operation,
  { code, complaint, reason }: SocketEnding,
): ApiError {
  const words = [code, complaint?.message ?? reason].filter(Boolean).join(' ');
  const text = `Cannot subscribe to ${operation.id}: the service closed the connection${words && `: ${words}`}`;
  return new type(text, { code: complaint?.code }, contextOf(operation));
}

/** One connection after another was lost. */
export function unreachable(operation: Operation, { reason, cause }: SocketEnding, losses: number): NetworkError {
  const text = `Cannot subscribe to ${operation.id}: ${losses} connections were lost, the last time: ${reason}`;
  return new NetworkError(text, { ...contextOf(operation), cause });
}

/** The constructor threw: on a page that must not open it, say. */
export function unopenable(operation: Operation, url: string, cause: unknown): NetworkError {
  const text = `Cannot subscribe to ${operation.id}: no WebSocket can be made for ${url}`;
  return new NetworkError(text, { ...contextOf(operation), cause });
}

export const noWebSocket = ({ id }: Operation): TypeError =>
  new TypeError(`Cannot subscribe to ${id}: this runtime has no WebSocket; give the client one as \`WebSocket\``);
