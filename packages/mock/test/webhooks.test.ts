import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { createFlowingClock, createMockClock, MockError } from '../src/index.ts';
import { startMockServer } from '../src/server/index.ts';
import { born, createHerald, type Parcel, startReceiver } from './herald.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function receiverThat(answer: Parameters<typeof startReceiver>[0]) {
  const receiver = await startReceiver(answer);
  cleanups.push(receiver.close);
  return receiver;
}

/** A way to send that answers with the statuses in turn, and notes what it was sent. */
function answering(...statuses: number[]) {
  const seen: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    seen.push(`${request.url} ${await request.text()}`);
    return new Response(null, { status: statuses[seen.length - 1] ?? 200 });
  };
  return { fetch, seen };
}

const refusals: readonly (readonly [url: string, reason: string])[] = [
  [
    'http://hooks.example.com/a',
    'Cannot send a webhook to http://hooks.example.com: only loopback addresses may be called by http',
  ],
  [
    'https://hooks.example.com/token/a',
    "Cannot send a webhook to https://hooks.example.com: the host is not allowed; allow it by --allow-webhooks-to hooks.example.com, or webhooks: { allowTo: ['hooks.example.com'] }",
  ],
  [
    'https://10.0.0.1/',
    "Cannot send a webhook to https://10.0.0.1: the host is not allowed; allow it by --allow-webhooks-to 10.0.0.1, or webhooks: { allowTo: ['10.0.0.1'] }",
  ],
  [
    'http://169.254.169.254/',
    'Cannot send a webhook to http://169.254.169.254: only loopback addresses may be called by http',
  ],
  [
    'http://[::ffff:10.0.0.1]/',
    'Cannot send a webhook to http://[::ffff:a00:1]: only loopback addresses may be called by http',
  ],
  [
    'http://127.0.0.1.example.com/',
    'Cannot send a webhook to http://127.0.0.1.example.com: only loopback addresses may be called by http',
  ],
  [
    'http://notlocalhost/',
    'Cannot send a webhook to http://notlocalhost: only loopback addresses may be called by http',
  ],
  ['http://me:pass@127.0.0.1/', 'Cannot send a webhook to http://127.0.0.1: its URL has credentials in it'],
  ['ftp://127.0.0.1/', 'Cannot send a webhook by ftp: only by http and https'],
  ['/hooks', 'Cannot send a webhook: the URL of the endpoint is not absolute'],
];

describe('a webhook over the network', () => {
  test('is a POST of JSON, signed over its very bytes', async () => {
    const receiver = await receiverThat(() => ({ status: 204 }));
    const { mock, listenAt, tell, parcels } = createHerald();
    await listenAt(receiver.url, 'whsec');
    await tell(born('Zoë'));
    await mock.clock.advance({ ms: 0 });
    const [{ headers = {}, text = '' } = {}, ...others] = receiver.received;
    expect(others).toEqual([]);
    expect(text).toBe('{"event":"born","name":"Zoë"}');
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-herald-event': 'born',
      'x-herald-signature': `sha256=${createHmac('sha256', 'whsec').update(text).digest('hex')}`,
    });
    expect(parcels()).toEqual(['sent: 0 204']);
  });

  test('is not signed for an endpoint without a secret, and is sent to every endpoint', async () => {
    const receiver = await receiverThat(() => ({ status: 200 }));
    const { mock, listenAt, tell, parcels } = createHerald();
    await listenAt(receiver.url);
    await listenAt(receiver.url.replace('127.0.0.1', 'localhost'));
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(receiver.received.map(({ headers }) => headers['x-herald-signature'])).toEqual([undefined, undefined]);
    expect(parcels()).toEqual(['sent: 0 200', 'sent: 0 200']);
  });

  test('is tried again under the clock, and an advance resolves when all tries in it have their outcomes', async () => {
    const receiver = await receiverThat((count) => ({ status: [500, 503, 429, 404][count - 1] ?? 200 }));
    const { mock, listenAt, tell, parcels } = createHerald();
    await listenAt(receiver.url);
    await tell(born('Ada'));
    await mock.clock.advance({ seconds: 59 });
    expect(parcels()).toEqual(['retrying: 0 500']);
    await mock.clock.advance({ seconds: 1 });
    expect(parcels()).toEqual(['retrying: 0 500, 1 503']);
    await mock.clock.advance({ days: 1 });
    expect(parcels()).toEqual(['failed: 0 500, 1 503, 6 429, 36 404']);
    expect(receiver.received).toHaveLength(4);
  });

  test('follows no redirect', async () => {
    const target = await receiverThat(() => ({ status: 200 }));
    const receiver = await receiverThat(() => ({ status: 307, headers: { Location: target.url } }));
    const { mock, listenAt, tell, parcels } = createHerald();
    await listenAt(receiver.url);
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(parcels()).toEqual(['retrying: 0 307']);
    expect(target.received).toEqual([]);
  });

  test('that nobody takes has an outcome in words, and no status', async () => {
    const receiver = await receiverThat(() => ({ status: 200 }));
    await receiver.close();
    const { mock, listenAt, tell, parcels } = createHerald();
    await listenAt(receiver.url);
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(parcels()).toEqual(['retrying: 0 The endpoint did not answer (ECONNREFUSED)']);
    expect(mock.deliveries()).toMatchObject([{ error: 'The endpoint did not answer (ECONNREFUSED)' }]);
    expect(mock.deliveries()[0]).not.toHaveProperty('response');
  });

  test.each(refusals)('does not go to %s, and says why', async (url, reason) => {
    const { mock, listenAt, tell, parcels } = createHerald();
    await listenAt(url);
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(parcels()).toEqual([`retrying: 0 ${reason}`]);
    expect(mock.diagnostics()).toMatchObject([{ kind: 'not-modelled', operation: 'born', message: reason }]);
  });

  test.each([
    ['https://hooks.example.com/a', true],
    ['https://HOOKS.example.com.:8443/a', true],
    ['https://a.b.example.org/', true],
    ['https://example.org/', false],
    ['https://evilexample.org/', false],
    ['https://hooks.example.com.evil.net/', false],
    ['http://hooks.example.com/a', false],
    ['http://127.9.9.9:1/', true],
    ['http://[::1]:1/', true],
    ['http://a.localhost:1/', true],
  ])('may go to %s: %s', async (url, expected) => {
    const real = globalThis.fetch;
    let isSent = false;
    globalThis.fetch = async () => {
      isSent = true;
      return new Response();
    };
    cleanups.push(() => {
      globalThis.fetch = real;
    });
    const { mock, listenAt, tell } = createHerald({ webhooks: { allowTo: ['Hooks.example.com', '*.example.org'] } });
    await listenAt(url);
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(isSent).toBe(expected);
  });

  test.each(['https://a.example', 'a.example/b', 'a.example:443', '*', '*.', '', 'a b', 'me@a.example', '*.*.example'])(
    'cannot be allowed to %j',
    (host) => {
      expect(() => createHerald({ webhooks: { allowTo: [host] } })).toThrow(
        `Cannot allow webhooks to ${JSON.stringify(host)}: it must be a host like hooks.example.com or *.example.org, without scheme, port and path`,
      );
    },
  );
});

describe('a webhook in process', () => {
  test('goes where the given function takes it, whatever the host', async () => {
    const { fetch, seen } = answering(200);
    const { mock, listenAt, tell, parcels } = createHerald({ webhooks: { fetch } });
    await listenAt('http://hooks.example.com/a');
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(seen).toEqual(['http://hooks.example.com/a {"event":"born","name":"Ada"}']);
    expect(parcels()).toEqual(['sent: 0 200']);
  });

  test('holds the clock: an advance does not pass it', async () => {
    let answer = (_response: Response): void => {};
    const answered = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const { mock, listenAt, tell, parcels } = createHerald({ webhooks: { fetch: () => answered } });
    await listenAt('http://hooks.example.com/a');
    await tell(born('Ada'));
    const before = mock.clock.now();
    let isOver = false;
    const advance = mock.clock.advance({ hours: 1 }).then(() => {
      isOver = true;
    });
    await new Promise((later) => setTimeout(later, 20)); // real time passes, and nothing moves
    expect([mock.clock.now() - before, isOver, parcels()]).toEqual([0, false, ['sending: ']]);
    answer(new Response());
    await advance;
    expect([mock.clock.now() - before, parcels()]).toEqual([3_600_000, ['sent: 0 200']]);
  });

  test('leaves in its order, and outcomes come in it, whoever answers first', async () => {
    const pending: (() => void)[] = [];
    const sent: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      sent.push(((await request.clone().json()) as { name: string }).name);
      const isLast = sent.length === 3;
      await new Promise<void>((go) => {
        pending.push(go);
        if (isLast) for (const next of pending.toReversed()) next();
      });
      return new Response();
    };
    const { mock, listenAt, tell } = createHerald({ webhooks: { fetch } });
    await listenAt('http://one.example', 'signed');
    const { parcels } = mock.state;
    const settled: string[] = [];
    for (const name of ['Ada', 'Bob', 'Cleo']) await tell(born(name));
    await mock.clock.advance({ ms: 0 });
    for (const { request } of mock.deliveries()) settled.push((request.body as { name: string }).name);
    expect([sent, settled]).toEqual([
      ['Ada', 'Bob', 'Cleo'],
      ['Ada', 'Bob', 'Cleo'],
    ]);
    expect([...parcels.values()].map(({ status }: Parcel) => status)).toEqual(['sent', 'sent', 'sent']);
  });

  test('ends after a while, though what it was sent with heeds no signal', async () => {
    const { mock, listenAt, tell, parcels } = createHerald({
      webhooks: { fetch: () => new Promise(() => {}), timeoutMs: 5 },
    });
    await listenAt('http://one.example');
    await tell(born('Ada'));
    await mock.clock.advance({ ms: 0 });
    expect(parcels()).toEqual(['retrying: 0 The endpoint did not answer within 5 ms']);
  });

  test('is answered by a status: a body without end is not read to it', async () => {
    const cancelled: string[] = [];
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(4096)),
      cancel: () => void cancelled.push('endless'),
    });
    const silent = new ReadableStream({
      pull: () => new Promise(() => {}),
      cancel: () => void cancelled.push('silent'),
    });
    const bodies = [endless, silent];
    const fetch = async (): Promise<Response> => new Response(bodies.shift());
    const { mock, listenAt, tell, parcels } = createHerald({ webhooks: { fetch, timeoutMs: 50 } });
    await listenAt('http://one.example');
    await tell(born('Ada'));
    await tell(born('Bob'));
    await mock.clock.advance({ ms: 0 });
    expect(parcels()).toEqual(['sent: 0 200', 'sent: 0 200']);
    expect(mock.deliveries().map(({ response }) => response)).toEqual([
      { status: 200, body: '[longer than 16384 bytes]' },
      { status: 200 },
    ]);
    expect(cancelled).toEqual(['endless', 'silent']);
  });

  test('is in the journal, without signature and credentials', async () => {
    const fetch = async (): Promise<Response> => Response.json({ token: 't-1', ok: true });
    const { mock, listenAt, tell } = createHerald({ webhooks: { fetch } });
    await listenAt('http://one.example/hooks', 'whsec');
    await tell({ ...born('Ada'), token: 't-0' });
    await mock.clock.advance({ ms: 0 });
    expect(mock.deliveries()).toEqual([
      {
        at: '2026-01-01T00:00:00.000Z',
        api: 'herald',
        event: 'born',
        request: {
          url: 'http://one.example/hooks',
          headers: {
            'Content-Type': 'application/json',
            'X-Herald-Event': 'born',
            'X-Herald-Signature': '[redacted]',
          },
          body: { event: 'born', name: 'Ada', token: '[redacted]' },
        },
        response: { status: 200, body: { token: '[redacted]', ok: true } },
      },
    ]);
    expect(JSON.stringify([mock.deliveries(), mock.journal()])).not.toMatch(/whsec|t-[01]/);
  });
});

describe('the self-check', () => {
  const wrong = { event: 'storm', force: 13, colour: 'red' };
  const text = "The mock's own webhook storm breaks the document: /force: too_big";

  test('fails the call that would send what the document does not describe; nothing is sent', async () => {
    const { fetch, seen } = answering(200);
    const { mock, listenAt, tell } = createHerald({ webhooks: { fetch } });
    await listenAt('http://one.example');
    await expect(tell(wrong)).rejects.toThrow(new MockError('self-check', 'storm', text));
    await mock.clock.advance({ ms: 0 });
    expect(seen).toEqual([]);
  });

  test('only notes it where it is to warn', async () => {
    const { fetch, seen } = answering();
    const { mock, listenAt, tell } = createHerald({ webhooks: { fetch }, selfCheck: 'warn' });
    await listenAt('http://one.example');
    await tell(wrong);
    await tell({ event: 'quake' });
    await mock.clock.advance({ ms: 0 });
    expect(mock.diagnostics()).toMatchObject([
      { kind: 'self-check', operation: 'storm', message: text },
      { kind: 'self-check', operation: 'quake', message: expect.stringContaining('its type is not documented') },
    ]);
    expect(seen).toHaveLength(2);
  });

  test('misses the headers that each delivery has', () => {
    const { mock } = createHerald({ webhooks: { fetch: async () => new Response() } });
    const delivery = { id: 'p', url: 'http://one.example', body: born('Ada') };
    expect(() => mock.world.webhooks.post(delivery, () => {})).toThrow('header X-Herald-Event: missing');
    expect(mock.world.webhooks.isUnderWay('p')).toBe(false);
  });

  test('lets nobody send one parcel twice at a time', async () => {
    const { mock } = createHerald({ webhooks: { fetch: async () => new Response() } });
    const headers = { 'x-herald-event': 'born' };
    const delivery = { id: 'p', url: 'http://one.example', headers, body: born('Ada') };
    mock.world.webhooks.post(delivery, () => {});
    expect(() => mock.world.webhooks.post(delivery, () => {})).toThrow('Cannot send the webhook p: it is under way');
    await mock.clock.advance({ ms: 0 });
    expect(mock.world.webhooks.isUnderWay('p')).toBe(false);
  });
});

describe('a world that goes back', () => {
  /** A herald with a delivery under way, that ends when told to. */
  async function underWay() {
    const signals: AbortSignal[] = [];
    const ends: (() => void)[] = [];
    const fetch = (request: Request): Promise<Response> => {
      signals.push(request.signal);
      return new Promise((resolve) => ends.push(() => resolve(new Response())));
    };
    const herald = createHerald({ webhooks: { fetch } });
    await herald.listenAt('http://one.example', 'whsec');
    await herald.tell(born('Ada'));
    while (signals.length === 0) await new Promise((later) => setImmediate(later));
    return { ...herald, signals, ends };
  }

  test('to its start gives up what is under way: it is ended, and has no outcome', async () => {
    const { mock, parcels, signals, ends } = await underWay();
    mock.reset();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    ends[0]?.();
    await mock.clock.advance({ hours: 1 });
    expect([parcels(), mock.deliveries(), signals]).toEqual([[], [], [expect.anything()]]);
  });

  test('to a snapshot sends anew what was under way in it', async () => {
    const { mock, parcels, signals, ends } = await underWay();
    const saved = mock.snapshot();
    ends[0]?.();
    await mock.clock.advance({ minutes: 1 });
    expect([parcels(), mock.deliveries().length]).toEqual([['sent: 0 200'], 1]);
    mock.restore(saved);
    expect(parcels()).toEqual(['sending: ']);
    while (signals.length === 1) await new Promise((later) => setImmediate(later));
    ends[1]?.();
    await mock.clock.advance({ ms: 0 });
    expect([parcels(), mock.deliveries().length]).toEqual([['sent: 0 200'], 1]);
  });

  test('does not take the outcome of the world that it left', async () => {
    const { mock, parcels, signals, ends } = await underWay();
    const saved = mock.snapshot();
    mock.restore(saved);
    ends[0]?.();
    while (signals.length === 1) await new Promise((later) => setImmediate(later));
    expect([parcels(), signals.map(({ aborted }) => aborted)]).toEqual([['sending: '], [true, false]]);
    ends[1]?.();
    await mock.clock.advance({ ms: 0 });
    expect(parcels()).toEqual(['sent: 0 200']);
  });
});

describe('on a server', () => {
  test('with a clock that flows they are sent as time comes', async () => {
    let real = Date.parse('2026-01-01T00:00:00Z');
    const wakes: (() => void)[] = [];
    const clock = createFlowingClock({
      now: () => real,
      timer(_ms, run) {
        wakes.splice(0, 1, run);
        return () => void wakes.splice(0);
      },
    });
    const receiver = await receiverThat((count) => ({ status: count === 1 ? 500 : 200 }));
    const { listenAt, tell, parcels } = createHerald({ clock });
    const until = async (...expected: string[]): Promise<void> => {
      while (parcels().join() !== expected.join()) await new Promise((later) => setImmediate(later));
    };
    await listenAt(receiver.url);
    await tell(born('Ada'));
    await until('retrying: 0 500');
    real += 60_000;
    wakes[0]?.();
    await until('sent: 0 500, 1 200');
  });

  test('with a clock that is frozen an advance waits for them', async () => {
    const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
    const receiver = await receiverThat((count) => ({ status: count === 1 ? 500 : 200 }));
    const { listenAt, tell, parcels } = createHerald({ clock });
    await listenAt(receiver.url);
    await tell(born('Ada'));
    await clock.advance({ minutes: 1 });
    expect(parcels()).toEqual(['sent: 0 500, 1 200']);
  });

  test('they can be read beside the APIs, as they are documented', async () => {
    const clock = createFlowingClock({ now: () => 0, frozenAt: '2026-01-01T00:00:00Z' });
    const receiver = await receiverThat(() => ({ status: 200 }));
    const { mock, listenAt, tell } = createHerald({ clock });
    const server = await startMockServer({ mocks: [mock], clock, port: 0 });
    cleanups.push(server.close);
    await listenAt(receiver.url, 'whsec');
    await listenAt('http://hooks.example.com');
    await tell(born('Ada'));
    await tell(born('Bob'));
    await clock.advance({ ms: 0 });
    const read = async (query: string) =>
      (await (await fetch(`${server.url}/_mock/deliveries${query}`)).json()) as object;
    const common = { at: '2026-01-01T00:00:00.000Z', api: 'herald', event: 'born' };
    const headers = { 'content-type': 'application/json', 'x-herald-event': 'born' };
    expect(await read('?limit=2')).toEqual({
      deliveries: [
        {
          ...common,
          request: {
            url: receiver.url,
            headers: { ...headers, 'x-herald-signature': '[redacted]' },
            body: born('Bob'),
          },
          response: { status: 200, body: { token: '[redacted]' } },
          error: null,
        },
        {
          ...common,
          request: { url: 'http://hooks.example.com', headers: { ...headers }, body: born('Bob') },
          response: null,
          error: 'Cannot send a webhook to http://hooks.example.com: only loopback addresses may be called by http',
        },
      ],
    });
    expect(await read('?api=herald')).toMatchObject({ deliveries: { length: 4 } });
    expect(await read('?api=other')).toHaveProperty('error');
  });

  test('a client that waits does not carry the clock past one', async () => {
    const clock = createMockClock();
    const { fetch } = answering(500, 200);
    const { listenAt, tell, parcels } = createHerald({ clock, webhooks: { fetch } });
    await listenAt('http://one.example');
    await tell(born('Ada'));
    await new Promise<void>((wake) => clock.sleep(90_000, wake));
    expect(parcels()).toEqual(['sent: 0 500, 1 200']);
  });
});
