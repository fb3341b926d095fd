import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, vi } from 'vitest';
import { startMockServer } from '../src/server/index.ts';
import { createFeed } from './feed.ts';

vi.mock('ws', () => {
  throw new Error("Cannot find package 'ws'");
});

it('says which package is missing, and serves everything else', async () => {
  const mock = createFeed();
  const server = await startMockServer({ mocks: [mock], clock: mock.clock, port: 0 });
  const socket = connect(server.port, '127.0.0.1');
  socket.write('GET /feed/live HTTP/1.1\r\nHost: mock\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 501 .*the mock server needs the package ws for it \(npm install ws@8\)/s);
  expect((await fetch(`${server.baseUrlOf('feed')}/jobs`, { method: 'POST' })).status).toBe(202);
  await server.close();
});
