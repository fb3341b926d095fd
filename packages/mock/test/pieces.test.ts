import { afterEach, describe, expect, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { type MockServer, startMockServer } from '../src/server/index.ts';
import { api, definition } from './shelf.ts';

const base = api.baseUrl;

describe('an answer in pieces', () => {
  const servers: MockServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  /** A backend that answers with numbers, and what became of them. */
  function createCounting(count: number) {
    const seen = { made: 0, left: false };
    function* numbers() {
      try {
        for (let number = 0; number < count; number++) {
          seen.made += 1;
          yield `${String(number).padStart(9, '0')}\n`;
        }
      } finally {
        seen.left = true;
      }
    }
    const ping = () => ({ status: 200, headers: { 'Content-Type': 'text/plain' }, pieces: numbers() });
    const handlers = { ...definition.handlers, ping };
    const mock = createMock({ ...definition, handlers });
    return { mock, seen };
  }

  test('comes whole, in process and over HTTP', async () => {
    const want = Array.from({ length: 20_000 }, (_, number) => `${String(number).padStart(9, '0')}\n`).join('');
    const { mock } = createCounting(20_000);
    expect(await (await mock.fetch(`${base}/ping`)).text()).toBe(want);
    const served = createCounting(20_000).mock;
    const server = await startMockServer({ mocks: [served], clock: served.clock, port: 0 });
    servers.push(server);
    const response = await fetch(`${server.baseUrlOf('shelf')}/ping`);
    expect(response.headers.get('content-length')).toBe(null);
    expect(await response.text()).toBe(want);
    expect(served.journal().at(-1)?.response.body).toBe('[in pieces]');
  });

  test('is made as it is read, and no further than its reader goes', async () => {
    const { mock, seen } = createCounting(1_000_000);
    const response = await mock.fetch(`${base}/ping`);
    expect(seen.made).toBe(0);
    const reader = response.body?.getReader();
    await reader?.read();
    expect(seen.made).toBeLessThan(10_000);
    await reader?.cancel();
    expect(seen.left).toBe(true);
  });

  test('is not made for who asks for its head alone', async () => {
    const { mock, seen } = createCounting(10);
    expect(await (await mock.fetch(`${base}/ping`, { method: 'HEAD' })).text()).toBe('');
    expect(seen.made).toBe(0);
  });
});
