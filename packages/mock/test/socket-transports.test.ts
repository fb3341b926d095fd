import { setupServer } from 'msw/node';
import { ws as ws2 } from 'msw-2';
import { setupServer as setupServer2 } from 'msw-2/node';
import { describe, expect, it, vi } from 'vitest';
import { createMswConnector, createMswHandlers, type MswConnection } from '../src/msw/index.ts';
import { startMockServer } from '../src/server/index.ts';
import { auth, authOk, createFeed, type Listener, listen, progress } from './feed.ts';

type Feed = ReturnType<typeof createFeed>;

interface Way {
  readonly url: string;
  readonly Socket: typeof WebSocket;
  close(): void | Promise<void>;
}

const socketUrl = 'wss://feed.example/v1/live';

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

/** Each goes on when it has seen what it waits for; the mock's clock moves only when told. */
const scenarios: {
  readonly [name: string]: {
    play(client: Listener, mock: Feed): Promise<void>;
    readonly transcript: readonly string[];
    readonly journal: readonly unknown[];
  };
} = {
  'progress of a job on the clock': {
    async play(client, mock) {
      await client.until(1);
      client.say(auth);
      await client.until(2);
      await mock.fetch('https://feed.example/v1/jobs', { method: 'POST' });
      await mock.clock.advance({ seconds: 5 });
      await client.until(7);
      client.say({ type: 'echo', text: 'ä' });
      await client.until(8);
      client.socket.close(4000, 'enough');
    },
    transcript: [
      'open',
      authOk,
      ...[20, 40, 60, 80, 100].map((percent) => progress(1, percent)),
      '{"type":"echo","text":"ä"}',
      'close 4000 enough',
    ],
    journal: [
      ['client', { type: 'auth', token: '[redacted]' }],
      ['server', { type: 'auth.ok', user: 'ada' }],
      ...[20, 40, 60, 80, 100].map((percent) => ['server', { type: 'job.progress', job: 1, progress: percent }]),
      ['client', { type: 'echo', text: 'ä' }],
      ['server', { type: 'echo', text: 'ä' }],
      ['client', { code: 4000, reason: 'enough' }],
    ],
  },
  'a refused token': {
    async play(client) {
      await client.until(1);
      client.say({ type: 'auth', token: 'wrong' });
    },
    transcript: ['open', '{"type":"error","code":"unauthorized"}', 'close 4401 unauthorized'],
    journal: [
      ['client', { type: 'auth', token: '[redacted]' }],
      ['server', { type: 'error', code: 'unauthorized' }],
      ['server', { code: 4401, reason: 'unauthorized' }],
    ],
  },
  'no token in time': {
    async play(client, mock) {
      await client.until(1);
      await mock.clock.advance({ ms: 9_999 });
      expect(client.transcript).toEqual(['open']);
      await mock.clock.advance({ ms: 1 });
    },
    transcript: ['open', '{"type":"error","code":"too_late"}', 'close 4408 too_late'],
    journal: [
      ['server', { type: 'error', code: 'too_late' }],
      ['server', { code: 4408, reason: 'too_late' }],
    ],
  },
  'a message that the document does not have': {
    async play(client) {
      await client.until(1);
      client.say({ type: 'subscribe' });
    },
    transcript: ['open', '{"type":"error","code":"unknown_type"}', 'close 4400 unknown_type'],
    journal: [
      ['client', { type: 'subscribe' }],
      ['server', { type: 'error', code: 'unknown_type' }],
      ['server', { code: 4400, reason: 'unknown_type' }],
    ],
  },
  'a binary frame': {
    async play(client) {
      await client.until(1);
      client.socket.send(new TextEncoder().encode('{}'));
    },
    transcript: ['open', '{"type":"error","code":"binary"}', 'close 4400 binary'],
    journal: [
      ['client', '[binary]'],
      ['server', { type: 'error', code: 'binary' }],
      ['server', { code: 4400, reason: 'binary' }],
    ],
  },
  'a lost connection': {
    async play(client, mock) {
      await client.until(1);
      client.say(auth);
      await client.until(2);
      expect(mock.dropSockets()).toBe(1);
    },
    transcript: ['open', authOk, 'error', 'close 1006'],
    journal: [
      ['client', { type: 'auth', token: '[redacted]' }],
      ['server', { type: 'auth.ok', user: 'ada' }],
      ['server', { code: 1006, reason: '' }],
    ],
  },
  'a reset of the mock': {
    async play(client, mock) {
      await client.until(1);
      mock.reset();
    },
    transcript: ['open', 'close 1012 The mock was reset'],
    journal: [],
  },
};

describe.each(Object.entries(transports))('over %s', (_transport, openWay) => {
  it.each(Object.entries(scenarios))('%s', async (_name, { play, transcript, journal }) => {
    const mock = createFeed();
    const way = await openWay(mock);
    try {
      const client = listen(new way.Socket(way.url));
      await play(client, mock);
      await client.closed;
      expect(client.transcript).toEqual(transcript);
      // Over a network the server is the last to hear.
      await vi.waitFor(() => expect(mock.world.sockets.size).toBe(0));
      const frames = mock.journal().flatMap((entry) => entry.frames ?? []);
      expect(frames.map(({ from, message, close }) => [from, close ?? message])).toEqual(journal);
    } finally {
      await way.close();
    }
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
