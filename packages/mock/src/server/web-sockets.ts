import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket, WebSocketServer } from 'ws';
import type { WorldClock } from '../clock.ts';
import type { SocketEnd, SocketEndpoint, SocketLink, SocketRequest } from '../socket.ts';

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
    clientTracking: false,
  };
  const server: WebSocketServer = new WebSocketServer(options);
  const ends = new Map<WebSocket, SocketEnd>();

  return {
    accept({ request, socket, head }, endpoint, { url, headers }) {
      server.handleUpgrade(request, socket, head, (connection) => {
        ends.set(connection, carry(connection, endpoint, { url, headers }, clock));
        connection.once('close', () => ends.delete(connection));
      });
    },
    async close() {
      const gone = Array.from(ends, ([connection]) => new Promise((resolve) => connection.once('close', resolve)));
      for (const end of ends.values()) end.close(1001, 'The mock server stops');
      await Promise.all(gone);
    },
  };
}

function carry(connection: WebSocket, endpoint: SocketEndpoint, request: SocketRequest, clock: WorldClock): SocketEnd {
  const arrival = createArrival(connection, clock);
  const link: SocketLink = {
    send(text) {
      arrival.send(text);
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
  return end;
}

interface Arrival {
  send(text: string): void;
  /** The connection has ended. */
  over(): void;
}

/**
 * Sends, and keeps a virtual clock where it is meanwhile: from moving until the frame has left, and from jumping by itself
 * until the client has it. A ping follows the frame; when the client answers, it has what came before.
 */
function createArrival(connection: WebSocket, { busy, begin, end }: WorldClock): Arrival {
  if (!busy) return { send: (text) => connection.send(text), over: () => {} };
  const isBusy = busy;
  let arrived: (() => void) | undefined;
  let sentSince = false;

  function over(): void {
    arrived?.();
    arrived = undefined;
  }

  function expect(): void {
    if (connection.readyState !== connection.OPEN) return;
    sentSince = arrived !== undefined;
    if (sentSince) return;
    arrived = isBusy();
    connection.ping(arrivalMark);
  }

  connection.on('pong', (data: Buffer) => {
    if (data.toString() !== arrivalMark) return;
    over();
    if (sentSince) expect();
  });
  return {
    send(text) {
      begin();
      connection.send(text, end);
      expect();
    },
    over,
  };
}

const arrivalMark = 'arrived';
