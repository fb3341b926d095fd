import { setupServer } from 'msw/node';
import { ws as ws2 } from 'msw-2';
import { setupServer as setupServer2 } from 'msw-2/node';
import { describe, expect, it } from 'vitest';
import { createMswConnector, createMswHandlers, type MswConnection } from '../src/msw/index.ts';
import { startMockServer } from '../src/server/index.ts';
import { createFeed, listen } from './feed.ts';
import { playOver, scenarios, socketUrl, type Way } from './socket-scenarios.ts';

type Feed = ReturnType<typeof createFeed>;

const transports: { readonly [name: string]: (mock: Feed) => Way | Promise<Way> } = {
  'mock.WebSocket': (mock) => ({ url: socketUrl, Socket: mock.WebSocket, close: () => {} }),
  async HTTP(mock) {
    const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
    const url = `${server.baseUrlOf('feed').replace('http', 'ws')}/live`;
    return { url, Socket: WebSocket, close: () => server.close() };
  },
  'MSW 3 in Node'(mock) {
    const server = setupServer(...createMswHandlers(mock));
    server.listen({ onUnhandledFrame: 'error' });
    return { url: socketUrl, Socket: WebSocket, close: () => server.close() };
  },
  'MSW 2 in Node'(mock) {
    const [endpoint] = mock.sockets;
    if (!endpoint) throw new Error('The feed has a socket');
    const connect = createMswConnector(mock, endpoint);
    const handler = ws2.link(socketUrl).addEventListener('connection', (connection) => {
      connect(connection as unknown as MswConnection); // the same thing, named by another copy of MSW
    });
    const server = setupServer2(handler);
    server.listen({ onUnhandledRequest: 'error' });
    return { url: socketUrl, Socket: WebSocket, close: () => server.close() };
  },
};

describe.each(Object.entries(transports))('over %s', (_transport, openWay) => {
  it.each(Object.entries(scenarios))('%s', async (_name, scenario) => {
    const mock = createFeed();
    await playOver(await openWay(mock), mock, scenario);
  });
});

describe('where MSW differs', () => {
  it.each(['MSW 3 in Node', 'MSW 2 in Node'] as const)('over %s, as docs/testing.md says', async (transport) => {
    const mock = createFeed();
    const way = await transports[transport]?.(mock);
    if (!way) throw new Error('no such transport');
    const ends: unknown[] = [];
    for (const end of [(socket: WebSocket) => socket.close(), () => mock.dropSockets()]) {
      const client = listen(new way.Socket(way.url, 'graphql'));
      client.socket.addEventListener('close', ({ code, wasClean }) =>
        ends.push([code, wasClean, client.socket.protocol]),
      );
      await client.until(1);
      end(client.socket);
      await client.closed;
    }
    await way.close();
    expect(ends).toEqual([
      [1000, true, 'graphql'],
      [1006, true, 'graphql'],
    ]);
  });
});
