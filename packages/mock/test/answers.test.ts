import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Reply } from '../src/index.ts';
import { createMock } from '../src/index.ts';
import { contracts, definition } from './shelf.ts';

/** A shelf whose `ping` answers JSON or a text with 200, and redirects with 302. */
const answering = (reply: Reply) =>
  createMock({
    ...definition,
    contracts: {
      ...contracts,
      ping: { answers: { 200: () => z.union([z.object({ pong: z.boolean() }), z.string()]), 302: null } },
    },
    handlers: { ...definition.handlers, ping: () => reply },
  }).fetch('https://shelf.example/v1/ping', { redirect: 'manual' });

test('JSON and a text may stand side by side', async () => {
  expect(await (await answering({ status: 200, body: { pong: true } })).json()).toEqual({ pong: true });
  const csv = await answering({ status: 200, text: 'pong\ntrue\n', headers: { 'Content-Type': 'text/csv' } });
  expect([csv.headers.get('content-type'), await csv.text()]).toEqual(['text/csv', 'pong\ntrue\n']);
  await expect(answering({ status: 200, body: { pong: 1 } })).rejects.toThrow('breaks the document');
});

test('a text says what it is', async () => {
  await expect(answering({ status: 200, text: 'pong' })).rejects.toThrow('a text must have a Content-Type');
});

test('a redirect says where it leads', async () => {
  const response = await answering({ status: 302, headers: { location: '/elsewhere' } });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/elsewhere']);
  await expect(answering({ status: 302 })).rejects.toThrow('a redirect must have a Location');
  await expect(answering({ status: 302, headers: { Location: '/x' }, body: {} })).rejects.toThrow('must be empty');
});
