import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';

/** Passes an upgraded connection on as it is, byte for byte, handshake included; it ends on both sides when it ends on one. */
export function tunnel(request: IncomingMessage, client: Duplex, head: Buffer, upstream: string): void {
  const { hostname, port } = new URL(upstream);
  const server = connect(Number(port || 80), hostname.replace(/^\[|\]$/g, ''));
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`];
  for (let at = 0; at + 1 < request.rawHeaders.length; at += 2) {
    lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`);
  }
  server.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  server.write(head);
  const end = (): void => {
    client.destroy();
    server.destroy();
  };
  pipeline(client, server, end);
  pipeline(server, client, end);
}

/** Any other upgrade that a client offers is to be ignored (RFC 9110 §7.8). */
export const isWebSocketRequest = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';
