import type { Api } from '@creatorkit/runtime';
import { expect, it } from 'vitest';
import { createMock, type Definition } from '../src/index.ts';
import { createLimitWindows } from '../src/limit-windows.ts';
import { createThrottle } from '../src/throttle.ts';
import { ada, definition, json, type Reader, type ShelfContext, type ShelfState } from './shelf.ts';

it('tells limits in structured fields where the document says so', () => {
  const limits = [{ quota: 3, window: 60 }];
  const api: Api = {
    id: 'synthetic',
    title: 'Synthetic',
    baseUrl: 'https://api.example.com',
    securitySchemes: {},
    rateLimits: {
      headers: { dialect: 'ietf', retryAfter: 'Retry-After' },
      policies: { items: { partition: [], unit: 'request', limits } },
    },
  };
  const throttle = createThrottle(
    api,
    createLimitWindows(() => 0, true),
    () => 0,
  );
  const use = () => throttle.use(['items'], { address: '::1', operation: 'getItem' });
  expect(use().headers).toEqual({ 'RateLimit-Policy': '"items";q=3;w=60', RateLimit: '"items";r=2;t=60' });
  use();
  use();
  expect(use()).toEqual({
    refused: true,
    headers: { 'RateLimit-Policy': '"items";q=3;w=60', RateLimit: '"items";r=0;t=60', 'Retry-After': '60' },
  });
});

it('lifts a quota that a rule counts with the same switch, and counts on', async () => {
  const quota = 4; // three books are there from the start
  const { addBook } = definition.handlers;
  const counted: Definition<ShelfState, Reader> = {
    ...definition,
    handlers: {
      ...definition.handlers,
      addBook: (request, context: ShelfContext) =>
        context.world.limits.enabled && context.state.books.count('shelf', 'ada') >= quota
          ? { status: 429, body: { problem: 'the shelf is full' } }
          : (addBook?.(request, context) ?? { status: 500 }),
    },
    operations: {
      ...definition.operations,
      addBook: { ...definition.operations.addBook, rateLimit: { policies: [] } },
    },
  } as Definition<ShelfState, Reader>;
  const mock = createMock(counted);
  let added = 0;
  const add = async () => {
    added += 1;
    const body = JSON.stringify({ title: `one more, ${added}` });
    const headers = { ...ada, ...json };
    return (await mock.fetch('https://shelf.example/v1/books', { method: 'POST', headers, body })).status;
  };
  expect([await add(), await add()]).toEqual([201, 429]);
  mock.limits.enabled = false;
  expect([await add(), await add()]).toEqual([201, 201]);
  mock.limits.enabled = true;
  expect(await add()).toBe(429);
  mock.limits.enabled = false;
  mock.reset();
  expect([await add(), await add()]).toEqual([201, 429]);
});
