import { describe, expect, test } from 'vitest';
import { createMock, type Definition } from '../src/index.ts';
import { ada, bob, definition, operations, type Reader, type ShelfState } from './shelf.ts';

/** The shelf where keys have scopes: ada may read and write, bob nothing. */
const scoped: Definition<ShelfState, Reader> = {
  ...definition,
  operations: {
    ...operations,
    listBooks: { ...operations.listBooks, security: [{ key: ['books:read', 'books:list'] }, { key: ['books:all'] }] },
  },
  scopesOf: ({ name }) => (name === 'ada' ? ['books:list', 'books:read'] : name === 'eve' ? ['books:all'] : []),
  refusals: {
    ...definition.refusals,
    insufficientScope: (missing) => ({ status: 403, body: { problem: missing.join(' ') } }),
  },
};

const books = 'https://shelf.example/v1/books';

describe('scopes', () => {
  test('let in whom one of the ways in is open to, and tell what is missing of the nearest one', async () => {
    const { fetch } = createMock(scoped);
    expect((await fetch(books, { headers: ada })).status).toBe(200);
    const refused = await fetch(books, { headers: bob });
    expect([refused.status, await refused.json()]).toEqual([403, { problem: 'books:all' }]);
    const eve = { ...scoped, authenticate: () => ({ principal: { name: 'eve', role: 'reader' } }) };
    expect((await createMock(eve).fetch(books)).status).toBe(200);
  });

  test('come before the request is validated, and after the role', async () => {
    const { fetch } = createMock(scoped);
    expect((await fetch(`${books}?limit=0`, { headers: bob })).status).toBe(403);
    const low = createMock({ ...scoped, roleOf: () => 'nobody' });
    expect(await (await low.fetch(books, { headers: ada })).json()).toEqual({ problem: 'not you' });
  });
});

describe('older names of paths', () => {
  const aliased = createMock({ ...definition, aliases: { '/tomes': '/books' } });
  const statusOf = async (path: string) => (await aliased.fetch(`https://shelf.example/v1${path}`)).status;

  test('lead to the same rules, segment by segment', async () => {
    expect(await statusOf('/tomes/1')).toBe(200);
    expect(await statusOf('/tomes')).toBe(401);
    expect(await statusOf('/tomes2/1')).toBe(404);
    expect(await statusOf('/books/1')).toBe(200);
    expect(aliased.coverage().find(({ operation, status }) => operation === 'getBook' && status === 200)?.count).toBe(
      2,
    );
    expect(aliased.journal()[0]?.request.url).toBe('https://shelf.example/v1/tomes/1');
  });
});
