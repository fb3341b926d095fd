import { describe, expect, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { shortTimersPassed } from '../src/turn.ts';
import { ada, createShelf, definition, json } from './shelf.ts';

const base = 'https://shelf.example/v1';

describe('mock.fetch', () => {
  test('takes a text, a URL or a Request, with or without init', async () => {
    const { fetch } = createShelf({ limits: 'off' });
    const body = JSON.stringify({ title: 'Emma' });
    const headers = { ...ada, ...json };
    expect((await fetch(new URL(`${base}/ping`))).status).toBe(200);
    expect((await fetch(`${base}/books`, { method: 'post', headers: new Headers(headers), body })).status).toBe(201);
    expect(
      (
        await fetch(`${base}/books`, {
          method: 'POST',
          headers: Object.entries(headers),
          body: body.replace('Emma', 'Ada'),
        })
      ).status,
    ).toBe(201);
    expect((await fetch(new Request(`${base}/books`, { method: 'POST', headers, body }))).status).toBe(400); // a duplicate
    const bytes = new TextEncoder().encode(body.replace('Emma', 'Bea'));
    expect((await fetch(`${base}/books`, { method: 'POST', headers, body: bytes })).status).toBe(201);
    const request = new Request(`${base}/books`, { method: 'POST', headers, body: body.replace('Emma', 'Eve') });
    expect((await fetch(request, { headers: { ...headers, 'X-Shelf-Key': 'bob-key' } })).status).toBe(403);
  });

  test('sends text without a type as plain text, and leaves odd methods as they are, as fetch does', async () => {
    const mock = createShelf();
    await mock.fetch(`${base}/session`, { method: 'POST', body: '{}' });
    await mock.fetch(`${base}/session`, { method: 'patch' });
    expect(mock.journal().map(({ request }) => [request.method, request.headers['content-type']])).toEqual([
      ['POST', 'text/plain;charset=UTF-8'],
      ['patch', undefined],
    ]);
    await expect(mock.fetch(`${base}/ping`, { body: 'x' })).rejects.toThrow(TypeError);
  });

  test('gives no body where there must be none', async () => {
    const response = await createShelf().fetch(`${base}/books/1`, { method: 'DELETE' });
    expect([response.status, response.body]).toEqual([204, null]);
  });

  test.each([
    'https://other.example/v1/ping',
    'https://shelf.example/v2/ping',
    'https://shelf.example/v11',
    'http://shelf.example/v1/ping',
  ])('answers for no other address: %s', async (url) => {
    const error = await createShelf()
      .fetch(url)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({
      message: 'fetch failed',
      cause: { message: expect.stringContaining('https://shelf.example/v1 alone') },
    });
  });

  test('answers where it is told to', async () => {
    const { fetch } = createShelf({ baseUrl: 'http://127.0.0.1:4010/shelf/' });
    expect((await fetch('http://127.0.0.1:4010/shelf/ping')).status).toBe(200);
  });

  test('rejects with the reason of the signal, before and during the exchange', async () => {
    let release = () => {};
    const mock = createMock({
      ...definition,
      handlers: {
        ...definition.handlers,
        ping: () => new Promise((resolve) => (release = () => resolve({ status: 200, body: { pong: true } }))),
      },
    });
    const reason = new Error('enough');
    await expect(mock.fetch(`${base}/ping`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(mock.journal()).toEqual([]);
    const controller = new AbortController();
    const call = mock.fetch(`${base}/ping`, { signal: controller.signal });
    await shortTimersPassed();
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    release();
    await shortTimersPassed();
    expect(mock.journal()).toHaveLength(1); // the backend finished all the same
    const request = new Request(`${base}/ping`, { signal: AbortSignal.abort(reason) });
    await expect(mock.fetch(request)).rejects.toBe(reason);
  });

  test('keeps the clock from jumping while an exchange is in flight', async () => {
    let release = () => {};
    const mock = createMock({
      ...definition,
      handlers: {
        ...definition.handlers,
        ping: () => new Promise((resolve) => (release = () => resolve({ status: 200, body: { pong: true } }))),
      },
    });
    const started = mock.clock.now();
    const slept = new Promise<void>((resolve) => mock.clock.sleep(1000, resolve));
    const call = mock.fetch(`${base}/ping`);
    for (let count = 0; count < 5; count++) await shortTimersPassed();
    expect(mock.clock.now()).toBe(started);
    release();
    await call;
    await slept;
    expect(mock.clock.now()).toBe(started + 1000);
  });

  test('leaves nothing on a signal that is used for many calls', async () => {
    const mock = createShelf();
    const controller = new AbortController();
    let listening = 0;
    const { addEventListener, removeEventListener } = controller.signal;
    controller.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listening++;
      addEventListener.apply(controller.signal, args);
    };
    controller.signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listening--;
      removeEventListener.apply(controller.signal, args);
    };
    for (let count = 0; count < 100; count++) await mock.fetch(`${base}/ping`, { signal: controller.signal });
    expect(listening).toBe(0);
  });
});
