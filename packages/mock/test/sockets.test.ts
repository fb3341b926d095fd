import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createMock, type Definition, type SocketMessage, type SocketRule } from '../src/index.ts';
import { auth, authOk, createFeed, definition, type FeedState, listen, progress } from './feed.ts';

const url = 'wss://feed.example/v1/live';

/** The feed with another rule, which need not keep to the types. */
const feedWith = (watch: SocketRule<FeedState>, options: Parameters<typeof createFeed>[0] = {}) =>
  createMock({ ...definition, sockets: { watch } } as Definition<FeedState, undefined>, options);

type Feed = ReturnType<typeof createFeed>;

async function signedIn(mock: Feed) {
  const client = listen(new mock.WebSocket(url));
  await client.until(1);
  client.say(auth);
  await client.until(2);
  return client;
}

/** Resolves when no frame is on its way. */
const rest = (mock: Feed): Promise<void> => mock.clock.advance({});

/** What surfaces as an uncaught error during the test, in place of Vitest's own report. */
function catchUncaught(): unknown[] {
  const caught: unknown[] = [];
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', (error) => caught.push(error));
  onTestFinished(() => {
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
  });
  return caught;
}

describe('a rule', () => {
  it('is told the URL, the headers, and how its socket ended', async () => {
    const mock = createFeed();
    // Node's own WebSocket takes headers, TypeScript's type does not know it.
    const init = { headers: { 'X-Caller': 'me' } } as unknown as string[];
    const client = listen(new mock.WebSocket(`${url}?page=1`, init));
    await client.until(1);
    client.socket.close();
    await client.closed;
    expect(mock.state.seen).toEqual([['?page=1', 'me'], { by: 'client', code: 1005, reason: '' }]);
  });

  it('runs its timers in order, and what they send arrives before the advance is over', async () => {
    const mock = feedWith((socket) => {
      let count = 0;
      const stop = socket.every(1000, () => {
        socket.send({ type: 'echo', text: `${++count}` } as SocketMessage);
        if (count === 3) stop();
      });
      socket.after(2500, () => socket.send({ type: 'echo', text: 'between' } as SocketMessage));
      socket.after(2600, () => socket.send({ type: 'echo', text: 'never' } as SocketMessage))();
      return undefined;
    });
    const client = listen(new mock.WebSocket(url));
    await mock.clock.advance({ seconds: 10 });
    const texts = client.transcript.slice(1).map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts).toEqual(['1', '2', 'between', '3']);
  });

  it('has no timers and no subscriptions left when its socket ends', async () => {
    let rang = 0;
    const mock = feedWith((socket) => {
      socket.subscribe('all');
      socket.every(1000, () => void rang++);
      return undefined;
    });
    const client = listen(new mock.WebSocket(url));
    await mock.clock.advance({ seconds: 2 });
    client.socket.close(1000);
    await client.closed;
    await mock.clock.advance({ seconds: 5 });
    expect([rang, mock.world.sockets.publish('all', { type: 'nobody hears' }), mock.world.sockets.size]).toEqual([
      2, 0, 0,
    ]);
  });

  it('handles messages one after another, and not in the midst of an exchange', async () => {
    const order: string[] = [];
    const mock = feedWith((socket) => {
      socket.subscribe('all');
      return {
        async message() {
          order.push('message begins');
          await new Promise(setImmediate);
          order.push('message ends');
        },
      };
    });
    const client = listen(new mock.WebSocket(url));
    await client.until(1);
    client.say({ type: 'echo', text: '' });
    client.say({ type: 'echo', text: '' });
    await mock.world.serialise(async () => {
      order.push('exchange begins');
      await vi.waitFor(() => expect(mock.journal()[0]?.frames).toHaveLength(2)); // they are there, and wait
      order.push('exchange ends');
    });
    await rest(mock);
    expect(order).toEqual([
      ...['exchange begins', 'exchange ends'],
      ...['message begins', 'message ends', 'message begins', 'message ends'],
    ]);
  });

  it('that throws ends the socket with 1011, and is not hidden', async () => {
    const caught = catchUncaught();
    const rule: SocketRule<FeedState> = () => ({
      message() {
        throw new Error('oh');
      },
    });
    for (const selfCheck of ['warn', 'throw'] as const) {
      const mock = feedWith(rule, { selfCheck });
      const client = listen(new mock.WebSocket(url));
      await client.until(1);
      client.say(auth);
      await client.closed;
      expect(client.transcript).toEqual(['open', 'close 1011 The mock failed']);
      expect(mock.diagnostics()).toMatchObject([
        { kind: 'failure', operation: 'watch', message: expect.stringMatching('oh') },
      ]);
      expect(caught).toEqual(selfCheck === 'warn' ? [] : [expect.objectContaining({ name: 'MockError' })]);
    }
  });

  it('cannot close with a code that is never sent', async () => {
    const refused: unknown[] = [];
    const mock = feedWith((socket) => {
      for (const code of [999, 1005, 1006, 1015, 2000, 5000, 1000.5]) {
        try {
          socket.close(code);
        } catch (error) {
          refused.push((error as RangeError).name);
        }
      }
      expect(() => socket.close(1000, 'ä'.repeat(62))).toThrow(/124 bytes/);
      return undefined;
    });
    const client = listen(new mock.WebSocket(url));
    await client.until(1);
    expect(refused).toEqual(Array(7).fill('RangeError'));
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('needs a WebSocket in the document', () => {
    const stray = { ...definition, sockets: { startJob: () => undefined } };
    expect(() => createMock(stray)).toThrow('Cannot serve startJob: the document describes no such WebSocket');
  });
});

describe('the self-check of messages', () => {
  const wrong = { type: 'job.progress', job: 1, progress: 101 };

  it('lets nobody receive what the document does not describe', async () => {
    const mock = createFeed();
    const client = await signedIn(mock);
    expect(() => mock.world.sockets.publish('jobs of ada', wrong)).toThrow(
      /job\.progress on watch .*\/progress: too_big/,
    );
    expect(() => mock.world.sockets.publish('jobs of ada', { type: 'news' })).toThrow(/its type is not documented/);
    const extra = { type: 'job.progress', job: 1, progress: 1, secret: 1 };
    expect(() => mock.world.sockets.publish('jobs of ada', extra)).toThrow(/\/secret: not documented/);
    await rest(mock);
    expect(client.transcript).toEqual(['open', authOk]);
    expect(mock.diagnostics().map(({ kind }) => kind)).toEqual(['self-check', 'self-check', 'self-check']);
  });

  it('notes it and sends it all the same, when told to warn', async () => {
    const mock = createFeed({ selfCheck: 'warn' });
    const client = await signedIn(mock);
    expect(mock.world.sockets.publish('jobs of ada', wrong)).toBe(1);
    await rest(mock);
    expect(client.transcript.at(-1)).toBe(JSON.stringify(wrong));
    expect(mock.diagnostics()).toMatchObject([{ kind: 'self-check', operation: 'watch' }]);
  });
});

describe('frames from clients', () => {
  it.each([
    ['nonsense', 'malformed'],
    ['"auth"', 'malformed'],
    ['{"kind":"auth"}', 'malformed'],
    ['{"type":"subscribe"}', 'unknown_type'],
    ['{"type":"toString"}', 'unknown_type'],
    ['{"type":"auth","token":7}', 'invalid'],
  ])('%s is %s', async (text, reason) => {
    const mock = createFeed();
    const client = listen(new mock.WebSocket(url));
    await client.until(1);
    client.socket.send(text);
    await client.closed;
    expect(client.transcript.at(-1)).toBe(`close 4400 ${reason}`);
  });

  it('that a rule does not look at are noted as not modelled, and so is what a schema does not know', async () => {
    const mock = feedWith(() => ({ message: () => {} }));
    const client = listen(new mock.WebSocket(url));
    await client.until(1);
    client.socket.send('nonsense');
    client.say({ ...auth, device: 'phone' });
    await rest(mock);
    expect(mock.diagnostics().map(({ kind, message }) => [kind, message])).toEqual([
      ['not-modelled', 'malformed frame'],
      ['not-modelled', 'message auth /device'],
    ]);
  });
});

describe('topics', () => {
  it('reach their subscribers in the order in which they subscribed, with one text for all', async () => {
    let written = 0;
    const mock = createFeed();
    const heard: number[] = [];
    const clients = await Promise.all([1, 2, 3].map(() => signedIn(mock)));
    for (const [index, { socket }] of clients.entries()) socket.addEventListener('message', () => heard.push(index));
    const message = { type: 'job.progress', job: 1, progress: 1 };
    Object.defineProperty(message, 'toJSON', {
      value() {
        written++;
        return { ...message };
      },
    });
    expect(mock.world.sockets.publish('jobs of ada', message)).toBe(3);
    await rest(mock);
    expect(heard).toEqual([0, 1, 2]);
    expect(written).toBe(1);
  });

  it('are left by who unsubscribes', async () => {
    const mock = feedWith((socket) => {
      socket.subscribe('a');
      socket.subscribe('b');
      socket.unsubscribe('a');
      return undefined;
    });
    await listen(new mock.WebSocket(url)).until(1);
    const { sockets } = mock.world;
    const message = { type: 'echo', text: '' };
    expect([sockets.publish('a', message), sockets.publish('b', message), sockets.publish('c', message)]).toEqual([
      0, 1, 0,
    ]);
  });
});

describe('the world', () => {
  it('cuts all sockets, and new ones are as good as before', async () => {
    const mock = createFeed();
    const clients = await Promise.all([1, 2].map(() => signedIn(mock)));
    expect(mock.dropSockets()).toBe(2);
    await Promise.all(clients.map(({ closed }) => closed));
    expect(clients.map(({ transcript }) => transcript.slice(2))).toEqual(Array(2).fill(['error', 'close 1006']));
    expect(mock.state.seen.slice(2)).toEqual(Array(2).fill({ by: 'server', code: 1006, reason: '' }));
    expect(mock.dropSockets()).toBe(0);
    const again = await signedIn(mock);
    expect(mock.world.sockets.publish('jobs of ada', { type: 'job.progress', job: 1, progress: 1 })).toBe(1);
    await rest(mock);
    expect(again.transcript).toEqual(['open', authOk, progress(1, 1)]);
  });

  it('leaves sockets open when it goes back to a snapshot', async () => {
    const mock = createFeed();
    const saved = mock.snapshot();
    const client = await signedIn(mock);
    mock.restore(saved);
    expect(mock.world.sockets.publish('jobs of ada', { type: 'job.progress', job: 1, progress: 1 })).toBe(1);
    await rest(mock);
    expect(client.transcript.at(-1)).toBe(progress(1, 1));
  });

  it('does not jump while frames are on their way', async () => {
    const mock = createFeed();
    const times = new Set<number>();
    let woken = false;
    mock.clock.sleep(60_000, () => {
      woken = true;
    });
    const client = listen(new mock.WebSocket(url));
    await client.until(1);
    client.say(auth);
    const start = mock.clock.now();
    for (let count = 0; count < 500; count++) {
      client.say({ type: 'echo', text: '' });
      await client.until(3 + count);
      times.add(mock.clock.now() - start);
    }
    client.socket.addEventListener('message', () => times.add(mock.clock.now() - start));
    const message = { type: 'job.progress', job: 1, progress: 1 };
    for (let count = 0; count < 500; count++) mock.world.sockets.publish('jobs of ada', message);
    await client.until(1002);
    expect([[...times], woken, client.socket.readyState]).toEqual([[0], false, WebSocket.OPEN]);
  });

  it('has delivered all that a timer sent when an advance is over', async () => {
    const mock = createFeed();
    const client = await signedIn(mock);
    mock.clock.guard(1000, () => {
      const message = { type: 'job.progress', job: 1, progress: 1 };
      for (let count = 0; count < 500; count++) mock.world.sockets.publish('jobs of ada', message);
    });
    await mock.clock.advance({ seconds: 1 });
    expect(client.transcript).toHaveLength(502);
  });

  it('counts an opened socket, and keeps what went over it without secrets', async () => {
    const mock = createFeed();
    const client = await signedIn(mock);
    await mock.clock.advance({ seconds: 1 });
    client.socket.close(1000, 'enough');
    await client.closed;
    expect(mock.coverage().find(({ operation, status }) => operation === 'watch' && status === 101)?.count).toBe(1);
    const at = '2026-01-01T00:00:00.000Z';
    expect(mock.journal()).toEqual([
      {
        at,
        api: 'feed',
        operation: 'watch',
        request: { method: 'GET', url, headers: {} },
        response: { status: 101, headers: {} },
        frames: [
          { at, from: 'client', message: { type: 'auth', token: '[redacted]' } },
          { at, from: 'server', message: { type: 'auth.ok', user: 'ada' } },
          { at: '2026-01-01T00:00:01.000Z', from: 'client', close: { code: 1000, reason: 'enough' } },
        ],
      },
    ]);
  });

  it('keeps the latest frames of a socket, as many as it keeps exchanges', async () => {
    const mock = createFeed({ journalSize: 3 });
    const client = await signedIn(mock);
    for (const text of ['a', 'b']) client.say({ type: 'echo', text });
    await rest(mock);
    const kept = mock.journal()[0]?.frames?.map(({ from, message }) => [from, (message as { text: string }).text]);
    expect(kept).toEqual([
      ['server', 'a'],
      ['client', 'b'],
      ['server', 'b'],
    ]);
  });

  it('answers a request without an upgrade with 426', async () => {
    const mock = createFeed();
    const answer = await mock.fetch('https://feed.example/v1/live');
    expect([answer.status, answer.headers.get('upgrade'), await answer.text()]).toEqual([426, 'websocket', '']);
  });
});
