import { describe, expect, test } from 'vitest';
import { type Context, createMock, type Definition } from '../src/index.ts';
import { ada, bob, definition, operations, type Reader, type ShelfState } from './shelf.ts';

const inBoth = { path: 'library', header: 'X-Library' } as const;

/** The shelf in libraries: ada belongs to the one named A, where she writes; in B she is a reader. */
const walled: Definition<ShelfState, Reader> = {
  ...definition,
  operations: {
    ...operations,
    listBooks: { ...operations.listBooks, path: '/libraries/{library}/books', tenant: inBoth },
    addBook: { ...operations.addBook, path: '/libraries/{library}/books', tenant: inBoth },
    getBook: { ...operations.getBook, path: '/libraries/{library}/books/{id}', tenant: inBoth },
    newestBook: { ...operations.newestBook, tenant: { header: 'X-Library' } },
  },
  roleOf: ({ name }, { tenant }) =>
    name === 'ada' ? (tenant?.toUpperCase() === 'A' ? 'writer' : 'reader') : undefined,
  admit: ({ tenant, principal }) =>
    ['A', 'B'].includes(tenant.toUpperCase())
      ? undefined
      : { status: 404, body: { problem: `no library ${tenant}${principal ? ` for ${principal.name}` : ''}` } },
  handlers: {
    ...definition.handlers,
    newestBook: (_request, { tenant }: Context<ShelfState, Reader>) => ({
      status: 200,
      body: { id: 1, title: tenant ?? 'none', shelf: 'x' },
    }),
  },
  refusals: {
    ...definition.refusals,
    tenantMismatch: ({ tenant }) => ({ status: 400, body: { problem: `not ${tenant} alone` } }),
  },
};

const call = async (path: string, init: RequestInit = {}, given = walled) => {
  const response = await createMock(given).fetch(`https://shelf.example/v1${path}`, init);
  return [response.status, (await response.json()) as { problem?: string; title?: string }] as const;
};
const book = { method: 'POST', body: JSON.stringify({ title: 'Emma' }) };
const json = { 'Content-Type': 'application/json' };

describe('tenants', () => {
  test('are read from the path, else from the header, of operations that have one', async () => {
    const seen: (string | undefined)[] = [];
    const headers = ({ tenant }: Context<ShelfState, Reader>) => {
      seen.push(tenant);
      return {};
    };
    const spy = { ...walled, headers };
    await call('/libraries/A/books', { headers: ada }, spy);
    await call('/libraries/A/books/1', { headers: { 'X-Library': 'a' } }, spy);
    await call('/books/newest', { headers: { 'x-library': 'B' } }, spy);
    await call('/books/newest', { headers: { 'X-Library': ' ' } }, spy);
    await call('/books/newest', {}, spy);
    await call('/ping', { headers: { 'X-Library': 'B' } }, spy);
    await call('/nowhere', { headers: { 'X-Library': 'B' } }, spy);
    expect(seen).toEqual(['A', 'A', 'B', undefined, undefined, undefined, undefined]);
  });

  test('that path and header name differently are refused, letter case aside, after the credential was read', async () => {
    const headers = { ...ada, 'X-Library': 'B' };
    expect(await call('/libraries/A/books', { headers })).toEqual([400, { problem: 'not A alone' }]);
    expect((await call('/libraries/A/books', { headers: { ...ada, 'X-Library': 'a' } }))[0]).toBe(200);
    expect((await call('/libraries/A/books', { headers: { 'X-Library': 'B' } }))[0]).toBe(401);
    expect((await call('/libraries/A/books', { headers: { ...ada, 'X-Library': 'A, B' } }))[0]).toBe(400);
  });

  test('are let in or not before the role is compared, also where nobody is signed in', async () => {
    expect(await call('/libraries/C/books', { ...book, headers: { ...bob, ...json } })).toEqual([
      404,
      { problem: 'no library C for bob' },
    ]);
    expect(await call('/libraries/C/books/1')).toEqual([404, { problem: 'no library C' }]);
    expect(await call('/books/newest', { headers: { 'X-Library': 'C' } })).toEqual([404, { problem: 'no library C' }]);
    expect((await call('/books/newest'))[0]).toBe(200);
  });

  test('are what a role is held in; who has none reaches nothing that asks for one', async () => {
    const add = (library: string, headers: object) =>
      call(`/libraries/${library}/books`, { ...book, headers: { ...headers, ...json } });
    expect((await add('A', ada))[0]).toBe(201);
    expect(await add('B', ada)).toEqual([403, { problem: 'not you' }]);
    expect((await call('/libraries/B/books', { headers: ada }))[0]).toBe(200);
    expect(await call('/libraries/B/books', { headers: bob })).toEqual([403, { problem: 'not you' }]);
  });

  test('need a refusal where two can be named', async () => {
    const { tenantMismatch: _, ...refusals } = walled.refusals;
    const headers = { ...ada, 'X-Library': 'B' };
    const [status] = await call('/libraries/A/books', { headers }, { ...walled, refusals }).catch((error: unknown) => [
      error,
    ]);
    expect(String((status as Error).cause)).toBe('RangeError: Cannot refuse listBooks: there is no tenantMismatch');
  });
});
