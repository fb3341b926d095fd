import { describe, expect, it } from 'vitest';
import { auth, authOk, createFeed, listen } from './feed.ts';

const url = 'wss://feed.example/v1/live';
const open = (mock = createFeed()) => new mock.WebSocket(url);

const nameOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as DOMException).name;
  }
  return 'nothing thrown';
};

/** What the WebSockets standard says, which Node's own WebSocket keeps over HTTP. */
describe('mock.WebSocket', () => {
  it('passes through the states in their order', async () => {
    const { WebSocket: Socket } = createFeed();
    const socket = new Socket(url);
    const states = [socket.readyState];
    socket.onopen = () => {
      states.push(socket.readyState);
      socket.close(3000);
      states.push(socket.readyState);
    };
    const closed = new Promise((resolve) => {
      socket.onclose = resolve;
    });
    expect(await closed).toMatchObject({ code: 3000, reason: '', wasClean: true });
    expect([...states, socket.readyState]).toEqual([Socket.CONNECTING, Socket.OPEN, Socket.CLOSING, Socket.CLOSED]);
    expect([socket.CONNECTING, socket.OPEN, socket.CLOSING, socket.CLOSED]).toEqual([0, 1, 2, 3]);
    expect([socket.bufferedAmount, socket.protocol, socket.extensions, socket.binaryType]).toEqual([0, '', '', 'blob']);
  });

  it('takes http: for ws:, as URLs of the API are written', async () => {
    const mock = createFeed();
    const socket = new mock.WebSocket('https://feed.example/v1/live');
    expect(socket.url).toBe(url);
    await listen(socket).until(1);
  });

  it('is reached below the base URL that the mock was given', async () => {
    const mock = createFeed({ baseUrl: 'http://127.0.0.1:4010/feed/' });
    await listen(new mock.WebSocket('ws://127.0.0.1:4010/feed/live')).until(1);
  });

  it.each([
    ['no URL', () => new (createFeed().WebSocket)('live'), 'SyntaxError'],
    ['another scheme', () => new (createFeed().WebSocket)('ftp://feed.example/v1/live'), 'SyntaxError'],
    ['a fragment', () => new (createFeed().WebSocket)(`${url}#now`), 'SyntaxError'],
    ['a protocol twice', () => new (createFeed().WebSocket)(url, ['a', 'A']), 'SyntaxError'],
    ['a protocol that is no token', () => new (createFeed().WebSocket)(url, 'a b'), 'SyntaxError'],
    ['a message too early', () => open().send('early'), 'InvalidStateError'],
    ['a code that is not for clients', () => open().close(1001), 'InvalidAccessError'],
    ['a reason too long', () => open().close(1000, 'ä'.repeat(62)), 'SyntaxError'],
  ])('refuses %s', (_what, run, name) => {
    expect(nameOf(run)).toBe(name);
  });

  it.each([
    ['a path without a WebSocket', (mock: ReturnType<typeof createFeed>) => new mock.WebSocket(`${url}ly`)],
    ['another host', (mock: ReturnType<typeof createFeed>) => new mock.WebSocket('wss://elsewhere.example/v1/live')],
    ['a protocol, as no API has one', (mock: ReturnType<typeof createFeed>) => new mock.WebSocket(url, 'graphql')],
  ])('fails to open %s', async (_what, connect) => {
    const mock = createFeed();
    const client = listen(connect(mock));
    await client.closed;
    expect(client.transcript).toEqual(['error', 'close 1006']);
    expect([mock.world.sockets.size, mock.journal()]).toEqual([0, []]);
  });

  it('fails when it is closed before it is open', async () => {
    const mock = createFeed();
    const client = listen(new mock.WebSocket(url));
    client.socket.close();
    expect(client.socket.readyState).toBe(WebSocket.CLOSING);
    await client.closed;
    expect(client.transcript).toEqual(['error', 'close 1006']);
    expect(mock.journal()).toEqual([]);
  });

  it('takes nothing any more once it is closed', async () => {
    const mock = createFeed();
    const client = listen(new mock.WebSocket(url));
    await client.until(1);
    client.say(auth);
    client.socket.close(1000, 'bye');
    client.say(auth);
    client.socket.close(4000);
    await client.closed;
    // The answer to the first message comes after the close.
    expect(client.transcript).toEqual(['open', 'close 1000 bye']);
    expect(mock.journal()[0]?.frames?.map(({ from, close }) => [from, close?.code])).toEqual([
      ['client', undefined],
      ['server', undefined],
      ['client', 1000],
    ]);
  });

  it('calls the handler that was set last, with events as in browsers', async () => {
    const mock = createFeed();
    const socket = new mock.WebSocket(url);
    const heard: unknown[] = [];
    const client = listen(socket);
    socket.onmessage = () => heard.push('replaced');
    socket.onmessage = ({ data, origin }) => heard.push([data, origin]);
    expect(socket.onerror).toBeNull();
    await client.until(1);
    client.say(auth);
    await client.until(2);
    expect(heard).toEqual([[authOk, 'wss://feed.example']]);
    socket.onmessage = null;
    client.say({ type: 'echo', text: '' });
    await client.until(3);
    expect(heard).toHaveLength(1);
  });
});
