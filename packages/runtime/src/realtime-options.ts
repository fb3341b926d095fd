/** The part of the events of a WebSocket that a client reads: `data` of a message, `code` and `reason` of a close. */
export interface WebSocketEventLike {
  readonly type: string;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
}

type WebSocketListener = (event: WebSocketEventLike) => void;

/** What a client needs of a WebSocket; the standard one (WHATWG) and the one of `ws` have it. */
export interface WebSocketLike {
  send(data: string): void;
  close(code?: number, reason?: string): void;
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: WebSocketListener): void;
  removeEventListener(type: 'open' | 'message' | 'close' | 'error', listener: WebSocketListener): void;
}

export type WebSocketConstructor = new (url: string) => WebSocketLike;

/** What a client of an API with WebSockets can be given besides. */
export interface RealtimeOptions {
  /** What opens connections. @defaultValue `globalThis.WebSocket`, which browsers and Node 22 and newer have */
  readonly WebSocket?: WebSocketConstructor | undefined;
  /**
   * How long a connection may bring nothing before it is replaced, in milliseconds; `Infinity` trusts it for ever. A
   * connection that died without a word looks like one on which nothing happens: pings show to servers alone, and a
   * reader sends nothing that could fail. @defaultValue 300000
   */
  readonly maxQuietMs?: number | undefined;
  /**
   * How often in a row a lost connection is opened anew, before the subscriptions fail with a `NetworkError`. One that held
   * for a while ends the row. @defaultValue Infinity
   */
  readonly maxReconnects?: number | undefined;
}
