import { startMockServer } from '@creatorkit/mock/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auth, authOk, createFeed, listen } from '../../mock/test/feed.ts';
import { type PrismProxy, startPrismProxy } from '../src/prism.ts';

let mock: ReturnType<typeof createFeed>;
let proxy: PrismProxy;
let closeServer: () => Promise<void>;

beforeEach(async () => {
  mock = createFeed();
  const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
  closeServer = server.close;
  proxy = await startPrismProxy({ upstream: server.url, documents: {} });
});
afterEach(async () => {
  await proxy.close();
  await closeServer();
});

const connect = (path: string) => listen(new WebSocket(`${proxy.baseUrlOf('feed').replace('http', 'ws')}${path}`));

it('passes WebSockets on: messages both ways, and the close', async () => {
  const client = connect('/live?page=1');
  await client.until(1);
  client.say(auth);
  await client.until(2);
  client.say({ type: 'auth', token: 'wrong' });
  await client.closed;
  const problem = '{"type":"error","code":"unauthorized"}';
  expect(client.transcript).toEqual(['open', authOk, problem, 'close 4401 unauthorized']);
  expect(mock.journal()[0]?.request.url).toBe(`${proxy.url.replace('http', 'ws')}/feed/live?page=1`);
});

it('passes on that a connection is lost, and that there is none', async () => {
  const client = connect('/live');
  await client.until(1);
  mock.dropSockets();
  await client.closed;
  expect(client.transcript).toEqual(['open', 'error', 'close 1006']);
  const nowhere = connect('/nowhere');
  await nowhere.closed;
  expect(nowhere.transcript).toEqual(['error', 'close 1006']);
  expect(mock.journal().at(-1)?.response.status).toBe(404);
});

it('ends WebSockets when it is closed', async () => {
  const client = connect('/live');
  await client.until(1);
  await proxy.close();
  await client.closed;
  expect(client.transcript.at(-1)).toBe('close 1006');
  proxy = await startPrismProxy({ upstream: 'http://127.0.0.1:1', documents: {} });
});
