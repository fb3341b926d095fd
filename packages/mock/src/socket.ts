import type { Operation } from '@creatorkit/runtime';
import type { World } from './world.ts';

/** A message over a WebSocket: a JSON object that its `type` tells apart. */
export interface SocketMessage {
  readonly type: string;
}

/** The messages of a WebSocket; `send` and `receive` as the client sees it. The generated `Sockets` hold one for each. */
export interface SocketMessages {
  readonly send: SocketMessage;
  readonly receive: SocketMessage;
}

/** The service's end of a WebSocket, as a rule holds it. When the socket ends, its timers and subscriptions do. */
export interface MockSocket<Message extends SocketMessage = SocketMessage> {
  /**
   * Sends a message; nothing happens when the socket has ended.
   *
   * @throws MockError for a message that the document does not describe, with `selfCheck: 'throw'`.
   */
  send(message: Message): void;
  /**
   * Ends the socket after what was sent before.
   *
   * @param code - 1000 to 1003, 1007 to 1014, or the service's own: 3000 to 4999 (RFC 6455 §7.4).
   * @param reason - At most 123 bytes.
   * @throws RangeError for any other.
   */
  close(code: number, reason?: string): void;
  /** From now on it receives what `world.sockets.publish` sends to the topic. */
  subscribe(topic: string): void;
  unsubscribe(topic: string): void;
  /** Runs once, on the world's clock; the function that comes back cancels it. Clients' waits alone move the clock. */
  after(ms: number, run: () => void | Promise<void>): () => void;
  /** Runs again and again, on the world's clock; the function that comes back ends it. */
  every(ms: number, run: () => void | Promise<void>): () => void;
}

/** Who ended a socket, and with what: 1005 for no code, 1006 for no close frame (RFC 6455 §7.4.1). */
export interface SocketClose {
  readonly by: 'client' | 'server';
  readonly code: number;
  readonly reason: string;
}

/** A frame from the client that is no message of the document. */
export interface InvalidFrame {
  /**
   * - `binary`: no text
   * - `malformed`: no JSON object with a `type`
   * - `unknown_type`: the document has no message of this type
   * - `invalid`: the schema of its type does not allow it
   */
  readonly reason: 'binary' | 'malformed' | 'unknown_type' | 'invalid';
  readonly type?: string | undefined;
  /** Pointers and kinds, never values; empty unless the reason is `invalid`. */
  readonly issues: readonly string[];
}

/** What a rule wants to be told. Messages and exchanges of one world are handled one after another. */
export interface SocketListeners<Message extends SocketMessage = SocketMessage> {
  /** A message that the document describes. */
  message?(message: Message): void | Promise<void>;
  /** Without it such frames are noted as not modelled, and nothing happens. */
  invalid?(frame: InvalidFrame): void | Promise<void>;
  /** The socket has ended, whoever ended it. */
  closed?(how: SocketClose): void;
}

/** What a rule of a WebSocket knows. */
export interface SocketContext<State> {
  readonly world: World;
  readonly state: State;
  readonly operation: Operation;
  /** As the client opened it, query included. */
  readonly url: string;
  /** Names in lower case. Browsers and MSW hand over none of the client's own. */
  readonly headers: { readonly [name: string]: string };
  /** Notes that something was accepted and has no effect here. */
  notModelled(what: string): void;
}

/**
 * Serves a WebSocket: called when one is opened, it says what it wants to be told.
 *
 * @example
 * ```ts
 * import type { SocketRule } from '@creatorkit/mock';
 *
 * interface Messages {
 *   readonly send: { readonly type: 'hello'; readonly name: string };
 *   readonly receive: { readonly type: 'welcome'; readonly name: string };
 * }
 *
 * const greet: SocketRule<undefined, Messages> = (socket, { world }) => {
 *   const tooLate = socket.after(10_000, () => socket.close(4408, 'Say hello within 10 s'));
 *   return {
 *     message({ name }) {
 *       tooLate();
 *       socket.subscribe(`news for ${name}`); // world.sockets.publish('news for ada', …)
 *       socket.send({ type: 'welcome', name });
 *     },
 *     invalid: () => socket.close(4400, 'Say hello first'),
 *     closed: ({ code }) => console.log(new Date(world.now()), code),
 *   };
 * };
 * ```
 */
export type SocketRule<State, Messages extends SocketMessages = SocketMessages> = (
  socket: MockSocket<Messages['receive']>,
  context: SocketContext<State>,
) => SocketListeners<Messages['send']> | undefined;

/** A rule for every WebSocket of an API: `SocketRules<State, Sockets>` with the generated `Sockets`. */
export type SocketRules<State, Sockets extends { readonly [Id in keyof Sockets]: SocketMessages }> = {
  readonly [Id in keyof Sockets]: SocketRule<State, Sockets[Id]>;
};

/** The way to a client, as a transport makes it. Frames arrive in the order in which they were sent. */
export interface SocketLink {
  send(text: string): void;
  /** After what was sent before. */
  close(code: number, reason: string): void;
  /** Ends the connection without a close frame. */
  cut(): void;
  /** A ping of the protocol, where clients can be reached by one (RFC 6455 §5.5.2). */
  ping?(): void;
}

/** Where a transport reports what comes from a client. */
export interface SocketEnd {
  /** @param text - `undefined` for a binary frame. */
  receive(text: string | undefined): void;
  /** The client has closed it, or is gone (1006). */
  closed(code: number, reason: string): void;
  /** The transport itself ends: the socket is closed from this side. */
  close(code: number, reason: string): void;
}

/** How a client asked for a WebSocket. */
export interface SocketRequest {
  readonly url: string;
  /** Names in lower case. */
  readonly headers: { readonly [name: string]: string };
}

/** A WebSocket that a mock serves, for transports. */
export interface SocketEndpoint {
  /** Path within the API. */
  readonly path: string;
  /** A client is connected. */
  open(link: SocketLink, request: SocketRequest): SocketEnd;
}
