import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A server that listens, and that can be stopped whatever its clients do. */
export interface Listener {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  /** Marks a connection as having an exchange in hand; the function that comes back says that it is answered. */
  begin(socket: Socket): () => void;
  /** Stops listening and closes every connection: at once, or after the answer where an exchange is in hand. */
  close(): Promise<void>;
}

/**
 * Listens on an address.
 *
 * @throws The system's error when it can't: `EADDRINUSE` when the port is taken.
 */
export async function listen(server: Server, port: number, host: string): Promise<Listener> {
  const inHand = new Map<Socket, number>();
  let isClosing = false;

  // Browsers open spare connections on which nothing is ever sent: no server waits for those when it stops.
  server.on('connection', (socket: Socket) => {
    inHand.set(socket, 0);
    socket.once('close', () => inHand.delete(socket));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo; // it listens on TCP

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    begin(socket) {
      inHand.set(socket, (inHand.get(socket) ?? 0) + 1);
      return () => {
        const left = (inHand.get(socket) ?? 1) - 1;
        inHand.set(socket, left);
        if (isClosing && left === 0) socket.end();
      };
    },
    close: () =>
      new Promise((resolve, reject) => {
        isClosing = true;
        server.close((error) => (error ? reject(error) : resolve()));
        for (const [socket, count] of inHand) if (count === 0) socket.destroy();
      }),
  };
}
