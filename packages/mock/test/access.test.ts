import { describe, expect, test } from 'vitest';
import { createMock, type Definition } from '../src/index.ts';
import { ada, bob, definition, operations, type Reader, type ShelfContext, type ShelfState } from './shelf.ts';

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

describe('a call that takes a credential or nothing', () => {
  const greeting = 'https://shelf.example/v1/greeting';
  const schemes = {
    key: { type: 'apiKey', in: 'header', name: 'X-Shelf-Key' },
    asked: { type: 'apiKey', in: 'query', name: 'key' },
    baked: { type: 'apiKey', in: 'cookie', name: 'crumb' },
    session: { type: 'http', scheme: 'bearer' },
  } as const;
  const security = [...Object.keys(schemes).map((name) => ({ [name]: [] })), {}];
  const { fetch } = createMock<ShelfState, Reader>(
    {
      ...definition,
      api: { ...definition.api, securitySchemes: schemes },
      operations: { ...operations, greet: { id: 'greet', method: 'GET', path: '/greeting', security } },
      contracts: {},
      handlers: {
        ...definition.handlers,
        greet: (_request: unknown, { principal }: ShelfContext) => ({
          status: 200,
          body: principal?.name ?? 'stranger',
        }),
      },
    },
    { selfCheck: 'off' },
  );
  const said = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).json();

  test('knows who calls by a good credential, and does without any', async () => {
    expect(await said(greeting, ada)).toBe('ada');
    expect(await said(greeting)).toBe('stranger');
    expect(await said(`${greeting}?keys=1`, { Cookie: 'crumbs=1; other=crumb=1' })).toBe('stranger');
  });

  test.each<[string, string, Record<string, string>?]>([
    ['header', greeting, { 'X-Shelf-Key': 'bad' }],
    ['query', `${greeting}?key=bad`],
    ['cookie', greeting, { Cookie: 'other=1; crumb=bad' }],
    ['Authorization header', greeting, { Authorization: 'Bearer bad' }],
  ])('refuses a bad credential in the %s', async (_, url, headers = {}) => {
    const refused = await fetch(url, { headers });
    expect([refused.status, await refused.json()]).toEqual([401, { problem: 'who are you' }]);
  });
});

describe('headers that the document marks as secret', () => {
  test('are not shown in the journal', async () => {
    const mock = createMock({ ...definition, api: { ...definition.api, secrets: ['X-Pin'] } });
    await mock.fetch('https://shelf.example/v1/ping', { headers: { 'x-pin': '1234' } });
    expect(mock.journal()[0]?.request.headers['x-pin']).toBe('[redacted]');
  });
});

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
