/** One end of a WebSocket, as the backend holds it. Transports that can carry sockets make it. */
export interface MockSocket {
  readonly url: string;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onMessage(listener: (text: string) => void): void;
  onClose(listener: () => void): void;
}

/** A WebSocket that a mock serves: where, and what happens on it. */
export interface SocketEndpoint {
  /** Path within the API. */
  readonly path: string;
  open(socket: MockSocket): void;
}
