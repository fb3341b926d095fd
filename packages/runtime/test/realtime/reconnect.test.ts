import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  type DisconnectEvent,
  type Liveness,
  NetworkError,
  type Subscription,
} from '../../src/index.ts';
import { json, operations, type SeenRequest } from '../synthetic.ts';
import { createRealtimeBench, createTokens, type FakeSocket, type ItemEvent } from './fake-sockets.ts';

const letIn = (socket: FakeSocket): void => {
  socket.open();
  socket.message({ type: 'auth.ok' });
};

const refuse = (socket: FakeSocket, code = 4401): void => {
  socket.open();
  socket.message({ type: 'error', error: 'Who are you?' });
  socket.end(code);
};

/** What a reading ends with, once it does. */
function outcomeOf(subscription: Subscription<ItemEvent>): { error: unknown } {
  const outcome: { error: unknown } = { error: undefined };
  subscription[Symbol.asyncIterator]()
    .next()
    .catch((error: unknown) => {
      outcome.error = error;
    });
  return outcome;
}

describe('a connection that is lost', () => {
  it('comes back after waits that double, each drawn by the random source, up to the policy’s longest', async () => {
    const { network, watchItems, settle, clock } = createRealtimeBench({ random: () => 1 });
    const openedAt: number[] = [];
    const start = clock.now();
    network.serve = (socket) => {
      openedAt.push(clock.now() - start);
      if (openedAt.length < 8) socket.fail();
      else letIn(socket);
    };
    const subscription = watchItems();
    outcomeOf(subscription);
    await clock.advance({ minutes: 1 });
    expect(openedAt).toEqual([0, 500, 1500, 3500, 7500, 15_500, 23_500, 31_500]);
    subscription.close();
    await settle();
    expect(network).toMatchObject({ timers: 0, listeners: 0 });
  });

  it('begins with short waits again once it has held for a while, and not before', async () => {
    const waits: unknown[] = [];
    const { network, watchItems, settle, clock } = createRealtimeBench({
      random: () => 1,
      hooks: { onDisconnect: ({ waitMs }) => waits.push(waitMs) },
    });
    const subscription = watchItems();
    outcomeOf(subscription);
    await settle();
    for (const heldMs of [0, 0, 8000]) {
      await clock.advance({ ms: 1000 + heldMs });
      network.last.end();
      await settle();
    }
    expect(waits).toEqual([500, 1000, 500]);
    subscription.close();
  });

  it('tells how long the gap may be that nobody told of', async () => {
    const { network, watchItems, settle, clock } = createRealtimeBench({ random: () => 1 });
    const told: (Liveness | string)[] = [];
    const subscription = watchItems({
      onLive: (liveness) => told.push(liveness),
      onLost: () => told.push('lost'),
    });
    outcomeOf(subscription);
    await settle();
    await clock.advance({ seconds: 20 });
    network.last.message({ type: 'item.moved', id: 1 });
    await clock.advance({ seconds: 10 });
    network.last.end();
    await clock.advance({ seconds: 1 });
    expect(told).toEqual([{}, 'lost', { gapMs: 10_500 }]);
    subscription.close();
  });

  it('renews nothing and does not come back when onLost closes the last subscription', async () => {
    const { calls, respond } = createTokens();
    const waits: unknown[] = [];
    const { network, watchItems, settle, clock } = createRealtimeBench(
      { hooks: { onDisconnect: ({ waitMs }) => waits.push(waitMs) } },
      respond,
    );
    const subscription = watchItems({ onLost: () => subscription.close() });
    outcomeOf(subscription);
    await settle();
    network.last.end(4401);
    await clock.advance({ minutes: 1 });
    expect(calls).toEqual(['/login']);
    expect(waits).toEqual([undefined]);
    expect(network.sockets).toHaveLength(1);
    expect(network).toMatchObject({ timers: 0, listeners: 0 });
  });

  it('gives up after maxReconnects losses in a row, where that is wanted', async () => {
    const { network, watchItems, clock } = createRealtimeBench({ maxReconnects: 2 });
    network.serve = (socket) => socket.end();
    const outcome = outcomeOf(watchItems());
    await clock.advance({ minutes: 1 });
    expect(outcome.error).toBeInstanceOf(NetworkError);
    expect(outcome.error).toMatchObject({
      message: 'Cannot subscribe to watchItems: 3 connections were lost, the last time: the connection was lost',
      operation: { id: 'watchItems', method: 'GET', path: '/ws' },
    });
    expect(network.sockets).toHaveLength(3);
    expect(network).toMatchObject({ timers: 0, listeners: 0 });
  });

  it('is given up at once when the service says that coming back would not help', async () => {
    const { network, watchItems, settle } = createRealtimeBench();
    network.serve = (socket) => refuse(socket, 4400);
    const outcomes = [outcomeOf(watchItems()), outcomeOf(watchItems())];
    await settle();
    for (const { error } of outcomes) {
      expect(error).toBeInstanceOf(ApiError);
      expect(error).not.toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({
        message: 'Cannot subscribe to watchItems: the service closed the connection: 4400 Who are you?',
      });
    }
    expect(network.sockets).toHaveLength(1);
    expect(network).toMatchObject({ timers: 0, listeners: 0 });
  });

  it('is replaced when it brings nothing for maxQuietMs, pings being invisible', async () => {
    const { network, watchItems, settle, clock } = createRealtimeBench({ maxQuietMs: 60_000 });
    const subscription = watchItems();
    outcomeOf(subscription);
    await settle();
    const [first] = network.sockets;
    await clock.advance({ seconds: 59 });
    first?.message({ type: 'unknown' });
    await clock.advance({ seconds: 59 });
    expect(network.sockets).toHaveLength(1);
    await clock.advance({ seconds: 2 });
    expect([network.sockets.length, first?.closedWith]).toEqual([2, 1000]);
    expect(first?.listeners).toBe(0);
    subscription.close();
  });

  it('is replaced when the service does not let it in within timeoutMs', async () => {
    const reasons: string[] = [];
    const { network, watchItems, settle, clock } = createRealtimeBench({
      hooks: { onDisconnect: ({ reason }) => reasons.push(reason) },
    });
    network.serve = (socket) => socket.open();
    const subscription = watchItems();
    outcomeOf(subscription);
    await settle();
    await clock.advance({ seconds: 30 });
    expect(reasons).toEqual(['not let in within 30000 ms']);
    subscription.close();
  });

  it('waits for the network when no token can be had, and comes back with one', async () => {
    const { calls, respond } = createTokens();
    let down = true;
    const { network, watchItems, clock } = createRealtimeBench({ retry: false }, (request, index) => {
      if (!down) return respond(request, index);
      down = false;
      throw new TypeError('fetch failed');
    });
    const subscription = watchItems();
    outcomeOf(subscription);
    await clock.advance({ seconds: 1 });
    expect(calls).toEqual(['/login']);
    expect(network.last.sent).toEqual([{ type: 'auth', token: 'access-1' }]);
    subscription.close();
  });

  it('tells the hooks', async () => {
    const events: unknown[] = [];
    const { network, watchItems, settle, clock } = createRealtimeBench({
      hooks: {
        onConnect: (event) => events.push(['connect', event]),
        onDisconnect: (event: DisconnectEvent) => events.push(['disconnect', event]),
      },
    });
    const subscription = watchItems();
    outcomeOf(subscription);
    await settle();
    network.last.end(1012, 'restarting');
    await clock.advance({ seconds: 1 });
    subscription.close();
    await settle();
    const where = { operation: 'watchItems', url: 'wss://api.example.com/ws' };
    expect(events).toEqual([
      ['connect', where],
      ['disconnect', { ...where, code: 1012, reason: 'restarting', wasLive: true, waitMs: 250 }],
      ['connect', where],
      ['disconnect', { ...where, reason: 'left', wasLive: true }],
    ]);
  });
});

describe('the token', () => {
  it('is fresh each time: one that has expired is renewed before the connection comes back', async () => {
    const { calls, respond } = createTokens();
    const { network, watchItems, settle, clock } = createRealtimeBench(
      { maxQuietMs: Number.POSITIVE_INFINITY },
      respond,
    );
    const subscription = watchItems();
    outcomeOf(subscription);
    await settle();
    await clock.advance({ minutes: 16 });
    network.last.end();
    await clock.advance({ seconds: 1 });
    expect(calls).toEqual(['/login', '/refresh']);
    expect(network.last.sent).toEqual([{ type: 'auth', token: 'access-2' }]);
    subscription.close();
  });

  it.each([
    ['by its close code', 4401],
    ['by a message, and the code was lost', 1006],
  ])('is renewed once when it is refused %s, at once and without a wait', async (_, code) => {
    const { calls, respond } = createTokens();
    const { network, watchItems, settle, clock } = createRealtimeBench({}, respond);
    network.serve = (socket) => (network.sockets.length === 1 ? refuse(socket, code) : letIn(socket));
    const start = clock.now();
    const subscription = watchItems();
    outcomeOf(subscription);
    await settle();
    expect(calls).toEqual(['/login', '/refresh']);
    expect(network.sockets.map(({ sent }) => sent)).toEqual([
      [{ type: 'auth', token: 'access-1' }],
      [{ type: 'auth', token: 'access-2' }],
    ]);
    expect(clock.now()).toBe(start);
    subscription.close();
  });

  it('that is refused again is an AuthenticationError for all', async () => {
    const { calls, respond } = createTokens();
    const { network, watchItems, settle } = createRealtimeBench({}, respond);
    network.serve = (socket) => refuse(socket);
    const outcomes = [outcomeOf(watchItems()), outcomeOf(watchItems())];
    await settle();
    for (const { error } of outcomes) {
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({
        message: 'Cannot subscribe to watchItems: the service closed the connection: 4401 Who are you?',
        code: 'authentication_failed',
        status: undefined,
      });
    }
    expect(calls).toEqual(['/login', '/refresh']);
    expect(network.sockets).toHaveLength(2);
    expect(network).toMatchObject({ timers: 0, listeners: 0 });
  });

  it('that is let in and refused at once does not end in a storm of renewals', async () => {
    const { calls, respond } = createTokens();
    const { network, watchItems, settle } = createRealtimeBench({}, respond);
    network.serve = (socket) => {
      letIn(socket);
      socket.end(4401);
    };
    const outcome = outcomeOf(watchItems());
    await settle();
    expect(outcome.error).toBeInstanceOf(AuthenticationError);
    expect(calls).toEqual(['/login', '/refresh']);
  });

  it('may be refused again after a connection that held', async () => {
    const { calls, respond } = createTokens();
    const { network, watchItems, settle, clock } = createRealtimeBench({}, respond);
    const subscription = watchItems();
    const outcome = outcomeOf(subscription);
    for (let session = 0; session < 3; session++) {
      await settle();
      await clock.advance({ minutes: 1 });
      network.last.end(4401);
    }
    await settle();
    expect(outcome.error).toBeUndefined();
    expect(calls).toEqual(['/login', '/refresh', '/refresh', '/refresh']);
    subscription.close();
  });

  it('is renewed once for a refused connection and refused calls together', async () => {
    const { calls, respond } = createTokens();
    let held: (() => void) | undefined;
    const { core, network, watchItems, settle } = createRealtimeBench({}, async (request: SeenRequest, index) => {
      if (request.url.pathname === '/refresh') {
        await new Promise<void>((resolve) => {
          held = resolve;
        });
      }
      if (request.headers.get('authorization') === 'Bearer access-1') return json({ error: 'no' }, { status: 401 });
      return respond(request, index);
    });
    network.serve = (socket) => (network.sockets.length === 1 ? refuse(socket) : letIn(socket));
    const subscription = watchItems();
    outcomeOf(subscription);
    const call = core.call(operations.getItem, [1], undefined);
    await vi.waitFor(() => expect(held).toBeDefined());
    held?.();
    await call;
    await settle();
    expect(calls).toEqual(['/login', '/refresh']);
    expect(network.last.sent).toEqual([{ type: 'auth', token: 'access-2' }]);
    subscription.close();
  });

  it('that cannot be had any more ends the subscription with what refused it', async () => {
    const { network, watchItems, settle } = createRealtimeBench({}, () =>
      json({ error: 'No active account' }, { status: 401 }),
    );
    const outcome = outcomeOf(watchItems());
    await settle();
    expect(outcome.error).toBeInstanceOf(AuthenticationError);
    expect(network.sockets).toHaveLength(0);
    expect(network.timers).toBe(0);
  });

  it('is shown nowhere', async () => {
    const token = 'correct-token-battery';
    const events: unknown[] = [];
    const { core, network, watchItems, settle, warnings } = createRealtimeBench({
      credentials: { session: () => token },
      hooks: { onConnect: (event) => events.push(event), onDisconnect: (event) => events.push(event) },
      logger: { debug: (message) => events.push(message), warn: (message) => events.push(message) },
    });
    network.serve = (socket) => {
      socket.open();
      socket.message({ type: 'error', error: `Nobody knows ${token}` });
      socket.end(4401, `bad ${token}`);
    };
    const subscription = watchItems();
    const outcome = outcomeOf(subscription);
    await settle();
    expect(outcome.error).toMatchObject({
      message: 'Cannot subscribe to watchItems: the service closed the connection: 4401 Nobody knows [redacted]',
    });
    expect(events.length).toBeGreaterThan(1);
    const shown = [outcome.error, events, warnings, subscription, core].map((value) =>
      [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value)].join(),
    );
    expect(shown.join()).not.toContain(token);
  });
});

describe('what cannot work', () => {
  it('says that the client has no credential', async () => {
    const { watchItems } = createRealtimeBench({ credentials: {} });
    await expect(watchItems()[Symbol.asyncIterator]().next()).rejects.toThrow(
      'Cannot call watchItems: it needs a credential (session); give the client one as `auth`',
    );
  });

  it('says that the runtime has no WebSocket', async () => {
    vi.stubGlobal('WebSocket', undefined);
    const { watchItems, network } = createRealtimeBench({ WebSocket: undefined });
    await expect(watchItems()[Symbol.asyncIterator]().next()).rejects.toThrow(
      'Cannot subscribe to watchItems: this runtime has no WebSocket; give the client one as `WebSocket`',
    );
    vi.unstubAllGlobals();
    expect(network.timers).toBe(0);
  });

  it('hands on what the constructor throws', async () => {
    const insecure = new Error('An insecure WebSocket connection may not be initiated from a page loaded over HTTPS');
    const { watchItems, network } = createRealtimeBench({
      WebSocket: class {
        constructor() {
          throw insecure;
        }
      } as never,
    });
    await expect(watchItems()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ cause: insecure });
    expect(network.timers).toBe(0);
  });
});
