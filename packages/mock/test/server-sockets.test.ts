import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket as Client } from 'ws';
import { createFlowingClock, createMockClock, type WorldClock } from '../src/index.ts';
import { type MockServer, startMockServer } from '../src/server/index.ts';
import { auth, authOk, createFeed, listen, progress } from './feed.ts';

let clock: WorldClock;
let mock: ReturnType<typeof createFeed>;
let server: MockServer;
const maxBodyBytes = 1000;

beforeEach(async () => {
  clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
  mock = createFeed({ clock, selfCheck: 'warn' }) as unknown as typeof mock;
  server = await startMockServer({ mocks: [mock], clock, port: 0, maxBodyBytes });
});
afterEach(() => server.close());

const at = (path: string): string => `${server.baseUrlOf('feed')}${path}`.replace('http', 'ws');
const control = async (path: string, init?: RequestInit): Promise<unknown> =>
  (await fetch(`${server.url}/_mock/${path}`, init)).json();

async function signedIn() {
  const client = listen(new WebSocket(at('/live')));
  await client.until(1);
  client.say(auth);
  await client.until(2);
  return client;
}

/** The whole of what the server answers to bytes, until it closes the connection. */
async function exchange(bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  socket.write(bytes);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

describe('WebSockets of the mock server', () => {
  it('tell the rule who asked: URL with query, and headers', async () => {
    const client = new Client(at('/live?page=1'), { headers: { 'X-Caller': 'me' } });
    await once(client, 'open');
    expect(mock.state.seen).toEqual([['?page=1', 'me']]);
    client.terminate();
    await vi.waitFor(() => expect(mock.state.seen.at(-1)).toEqual({ by: 'client', code: 1006, reason: '' }));
  });

  it.each(['/nowhere', '/jobs'])('are not at %s: the API answers as to any request', async (path) => {
    const client = new Client(at(path));
    const [, response] = await once(client, 'unexpected-response');
    const status = path === '/jobs' ? 405 : 404;
    expect(response.statusCode).toBe(status);
    expect(mock.journal()).toMatchObject([{ request: { method: 'GET' }, response: { status } }]);
    client.on('error', () => {}).terminate();
  });

  it('answer with 426 where no upgrade is asked for', async () => {
    const answer = await fetch(`${server.baseUrlOf('feed')}/live`);
    expect([answer.status, answer.headers.get('upgrade')]).toEqual([426, 'websocket']);
  });

  it('take no part in other upgrades: those are ignored', async () => {
    const head = 'GET /feed/nowhere HTTP/1.1\r\nHost: mock\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n';
    expect(await exchange(head)).toMatch(/^HTTP\/1\.1 404 .*no such page/s);
  });

  it('answer a broken handshake with 400', async () => {
    const head = 'GET /feed/live HTTP/1.1\r\nHost: mock\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    expect(await exchange(head)).toMatch(/^HTTP\/1\.1 400 /);
    expect(mock.world.sockets.size).toBe(0);
  });

  it('are refused to a target that is no URL, and the server goes on', async () => {
    const target = 'GET http://elsewhere/feed/live HTTP/1.1\r\nHost: mock:80\r\n';
    expect(await exchange(`${target}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`)).toBe('');
    expect((await signedIn()).transcript).toEqual(['open', authOk]);
  });

  it('speak no subprotocol', async () => {
    const client = listen(new WebSocket(at('/live'), 'graphql'));
    await client.closed;
    expect(client.transcript).toEqual(['error', 'close 1006']);
  });

  it('ping every 30 s of the clock', async () => {
    const client = new Client(at('/live'));
    const pings: number[] = [];
    client.on('ping', (data: Buffer) => {
      if (data.length === 0) pings.push(clock.now());
    });
    await once(client, 'open');
    client.send(JSON.stringify(auth)); // else it is closed after 10 s
    await once(client, 'message');
    await clock.advance({ seconds: 29 });
    expect(pings).toEqual([]);
    await clock.advance({ seconds: 1 });
    await vi.waitFor(() => expect(pings).toHaveLength(1));
    await clock.advance({ seconds: 30 });
    await vi.waitFor(() => expect(pings).toHaveLength(2));
    client.terminate();
  });

  it('refuse a message that is too long, with 1009', async () => {
    const client = await signedIn();
    client.say({ type: 'echo', text: 'x'.repeat(maxBodyBytes) });
    await client.closed;
    expect(client.transcript.at(-1)).toMatch(/^close 1009/);
    await vi.waitFor(() => expect(mock.world.sockets.size).toBe(0));
  });

  it('cut off a client that does not read', async () => {
    const client = new Client(at('/live'));
    await once(client, 'open');
    client.send(JSON.stringify(auth));
    await once(client, 'message');
    client.pause();
    const reading = await signedIn();
    // 'warn': undocumented, and as long as the test needs it.
    const padding = 'x'.repeat(1_000_000);
    for (let count = 0; count < 12; count++) {
      mock.world.sockets.publish('jobs of ada', { type: 'echo', text: padding } as { type: 'echo' });
      await reading.until(3 + count);
    }
    expect(mock.world.sockets.size).toBe(1);
    expect(reading.transcript).toHaveLength(14);
    client.terminate();
  });

  it('are cut by the control surface', async () => {
    const clients = await Promise.all([signedIn(), signedIn()]);
    expect(await control('feed/sockets/drop', { method: 'POST' })).toEqual({ dropped: 2 });
    await Promise.all(clients.map(({ closed }) => closed));
    expect(clients.map(({ transcript }) => transcript.at(-1))).toEqual(['close 1006', 'close 1006']);
    const message = 'Cannot drop sockets: no API is called food';
    expect(await control('food/sockets/drop', { method: 'POST' })).toEqual({ error: { message } });
  });

  it('are shown in the journal', async () => {
    const client = await signedIn();
    client.socket.close(4000, 'enough');
    await client.closed;
    const frame = { at: '2026-01-01T00:00:00.000Z', close: null };
    await vi.waitFor(async () =>
      expect(await control('journal?operation=watch')).toMatchObject({
        entries: [
          {
            request: { method: 'GET', url: at('/live') },
            response: { status: 101 },
            frames: [
              { ...frame, from: 'client', message: { type: 'auth', token: '[redacted]' } },
              { ...frame, from: 'server', message: { type: 'auth.ok', user: 'ada' } },
              { ...frame, from: 'client', message: null, close: { code: 4000, reason: 'enough' } },
            ],
          },
        ],
      }),
    );
  });

  it('are closed with the server, also when a client does not answer', async () => {
    const client = await signedIn();
    const deaf = connect(server.port, '127.0.0.1');
    deaf.write(
      'GET /feed/live HTTP/1.1\r\nHost: mock\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    );
    await once(deaf, 'data');
    expect(mock.world.sockets.size).toBe(2);
    const closed = once(deaf, 'close');
    await server.close();
    await Promise.all([client.closed, closed]);
    expect(client.transcript).toEqual(['open', authOk, 'close 1001 The mock server stops']);
    expect(mock.world.sockets.size).toBe(0);
    expect(mock.state.seen.slice(2)).toEqual(
      Array(2).fill({ by: 'server', code: 1001, reason: 'The mock server stops' }),
    );
    server = await startMockServer({ mocks: [mock], clock, port: 0 });
  });

  it('serve a thousand clients', { timeout: 30_000 }, async () => {
    const clients = await Promise.all(Array.from({ length: 1000 }, signedIn));
    await fetch(`${server.baseUrlOf('feed')}/jobs`, { method: 'POST' });
    await clock.advance({ seconds: 5 });
    await Promise.all(clients.map(({ until }) => until(7)));
    const want = [20, 40, 60, 80, 100].map((percent) => progress(1, percent));
    for (const { transcript } of clients) expect(transcript.slice(2)).toEqual(want);
    for (const { socket } of clients) socket.close();
  });
});

describe('a clock that jumps by itself', () => {
  it('waits for frames that are on their way to a client', async () => {
    const jumping = createFeed();
    const own = await startMockServer({ mocks: [jumping], clock: jumping.clock, port: 0 });
    const client = new Client(`${own.baseUrlOf('feed').replace('http', 'ws')}/live`);
    await once(client, 'open');
    client.send(JSON.stringify(auth));
    await once(client, 'message');
    const start = jumping.clock.now();
    const age = (): number => jumping.clock.now() - start;

    client.pause();
    const ages: number[] = [];
    client.on('message', () => ages.push(age()));
    const message = { type: 'job.progress', job: 1, progress: 1 };
    for (let count = 0; count < 3; count++) jumping.world.sockets.publish('jobs of ada', message);
    const woken = new Promise<void>((wake) => jumping.clock.sleep(1000, wake));
    const another = createMockClock();
    for (let count = 0; count < 20; count++) await new Promise<void>((wake) => another.sleep(1000, wake));
    expect(age()).toBe(0);

    client.resume();
    await woken;
    expect([ages, age()]).toEqual([[0, 0, 0], 1000]);
    client.terminate();
    await own.close();
  });
});
