import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket, WebSocketServer } from 'ws';
import type { WorldClock } from '../clock.ts';
import type { SocketEndpoint, SocketLink, SocketRequest } from '../socket.ts';

/** An upgrade request as node:http hands it over. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What came behind the request. */
  readonly head: Buffer;
}

/** Carries the WebSockets of mocks. */
export interface WebSockets {
  /** Completes the handshake; what is wrong with it is answered by `ws`. */
  accept(upgrade: Upgrade, endpoint: SocketEndpoint, request: SocketRequest): void;
  /** Closes all with 1001; resolves when they are gone. Those that do not answer within a second are cut off. */
  close(): Promise<void>;
}

/** A client that leaves this much unread is cut off, so that one of a thousand cannot fill the memory. */
const maxUnreadBytes = 4 * 1024 * 1024;

/** @throws Error that names the package when `ws` is not installed. */
export async function loadWebSockets(clock: WorldClock, maxMessageBytes: number): Promise<WebSockets> {
  const { WebSocketServer } = await import('ws').catch((cause: unknown) => {
    throw new Error('Cannot open a WebSocket: the mock server needs the package ws for it (npm install ws@8)', {
      cause,
    });
  });
  const options = {
    noServer: true,
    maxPayload: maxMessageBytes,
    // No document names a protocol, and a client that asks for some then fails, as by RFC 6455 §4.2.2.
    handleProtocols: () => false as const,
    closeTimeout: 1000,
  };
  const server: WebSocketServer = new WebSocketServer(options);

  return {
    accept({ request, socket, head }, endpoint, { url, headers }) {
      server.handleUpgrade(request, socket, head, (connection) => carry(connection, endpoint, { url, headers }, clock));
    },
    async close() {
      const gone = Array.from(
        server.clients,
        (connection) => new Promise((resolve) => connection.once('close', resolve)),
      );
      for (const connection of server.clients) connection.close(1001, 'The mock server stops');
      await Promise.all(gone);
    },
  };
}

function carry(connection: WebSocket, endpoint: SocketEndpoint, request: SocketRequest, clock: WorldClock): void {
  const arrival = createArrival(connection, clock);
  const link: SocketLink = {
    send(text) {
      clock.begin();
      connection.send(text, () => clock.end());
      arrival.expect();
      if (connection.bufferedAmount > maxUnreadBytes) connection.terminate();
    },
    close: (code, reason) => connection.close(code, reason),
    cut: () => connection.terminate(),
    ping: () => connection.ping(),
  };
  const end = endpoint.open(link, request);
  connection.on('message', (data: RawData, isBinary: boolean) => end.receive(isBinary ? undefined : String(data)));
  connection.on('close', (code, reason) => {
    arrival.over();
    end.closed(code, reason.toString());
  });
  // A frame against the protocol, or one that is too long: `ws` closes with the code for it.
  connection.on('error', () => {});
}

/**
 * Keeps a virtual clock from jumping while a frame is on its way to the client: a ping follows it, and the client has
 * what came before when it answers.
 */
function createArrival(connection: WebSocket, { busy }: WorldClock): { expect(): void; over(): void } {
  let arrived: (() => void) | undefined;
  let sentSince = false;
  if (!busy) return { expect: () => {}, over: () => {} };

  function over(): void {
    arrived?.();
    arrived = undefined;
  }

  function expect(): void {
    if (connection.readyState !== connection.OPEN) return;
    sentSince = arrived !== undefined;
    if (sentSince) return;
    arrived = busy?.();
    connection.ping(arrivalMark);
  }

  connection.on('pong', (data: Buffer) => {
    if (data.toString() !== arrivalMark) return;
    over();
    if (sentSince) expect();
  });
  return { expect, over };
}

const arrivalMark = 'arrived';
