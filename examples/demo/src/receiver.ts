import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { parseEvent, type ReceivedEvent } from '@creatorkit/influencers-club';

/** An endpoint of ours, to which a service posts its events. */
export interface Receiver {
  readonly url: string;
  readonly secret: string;
  /** The first event, as soon as it is there. */
  readonly firstEvent: () => Promise<ReceivedEvent>;
  close(): Promise<void>;
}

/** Listens on a free port of this machine; what is not signed is refused. */
export async function startReceiver(secret: string): Promise<Receiver> {
  const first = Promise.withResolvers<ReceivedEvent>();
  const server = createServer(async (request, response) => {
    try {
      first.resolve(await parseEvent(await buffer(request), { secret, headers: request.headers }));
      response.writeHead(204).end();
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  return {
    url: `http://127.0.0.1:${port}/events`,
    secret,
    firstEvent: () => first.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
