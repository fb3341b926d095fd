import type { Api, Contracts, Operation } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  type Collection,
  type Context,
  type ControlActions,
  ControlError,
  createMock,
  type Definition,
  type MockOptions,
  type World,
} from '../src/index.ts';

/** A made-up API, small enough to read, that uses every part of the engine. */

export const api = {
  id: 'shelf',
  title: 'Shelf',
  baseUrl: 'https://shelf.example/v1',
  securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Shelf-Key' } },
  rateLimits: {
    headers: {
      limit: 'X-Limit',
      remaining: 'X-Remaining',
      reset: { name: 'X-Reset', format: 'epoch-seconds' },
      retryAfter: 'Retry-After',
    },
    policies: {
      reading: { partition: ['user'], unit: 'request', limits: [{ quota: 3, window: 60 }] },
      writing: { partition: ['user'], unit: 'request', algorithm: 'sliding', limits: [{ quota: 2, window: 10 }] },
      open: { partition: ['user'], unit: 'request', limits: [{ quota: 5, window: 60 }] },
    },
  },
  roles: ['reader', 'writer'],
  secrets: ['password', 'token'],
} as const satisfies Api;

const secured = [{ key: [] }];

export const operations = {
  listBooks: {
    id: 'listBooks',
    method: 'GET',
    path: '/books',
    parameters: [
      { name: 'limit', in: 'query', type: 'integer', default: 10 },
      { name: 'tags', in: 'query', type: 'array', items: 'string', explode: false },
    ],
    security: secured,
    role: 'reader',
    rateLimit: { policies: ['reading'] },
  },
  addBook: {
    id: 'addBook',
    method: 'POST',
    path: '/books',
    body: { contentType: 'application/json', required: true },
    security: secured,
    role: 'writer',
    rateLimit: { policies: ['writing'] },
  },
  getBook: {
    id: 'getBook',
    method: 'GET',
    path: '/books/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }],
    security: [],
  },
  newestBook: { id: 'newestBook', method: 'GET', path: '/books/newest', security: [] },
  removeBook: {
    id: 'removeBook',
    method: 'DELETE',
    path: '/books/{id}',
    parameters: [{ name: 'id', in: 'path', required: true, type: 'integer' }],
    security: [],
  },
  ping: { id: 'ping', method: 'GET', path: '/ping', security: [] },
  signIn: {
    id: 'signIn',
    method: 'POST',
    path: '/session',
    body: { contentType: 'application/json', required: true },
    security: [],
  },
} as const satisfies { readonly [id: string]: Operation };

const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const book = z.object({ id: z.int(), title: z.string(), shelf: z.string() });
const problem = once(() => z.object({ problem: z.string(), fields: z.optional(z.array(z.string())) }));
const failures = { 400: problem, 401: problem, 403: problem, 404: problem, 429: problem, 500: problem };
const id = once(() => z.object({ id: z.int().check(z.minimum(1)) }));

export const contracts: Contracts = {
  listBooks: {
    query: once(() =>
      z.object({ limit: z.int().check(z.minimum(1)), tags: z.optional(z.array(z.string().check(z.minLength(1)))) }),
    ),
    answers: {
      200: once(() => z.object({ books: z.array(book), tags: z.optional(z.array(z.string())) })),
      ...failures,
    },
  },
  addBook: {
    body: once(() => z.object({ title: z.string().check(z.minLength(3)), pages: z.optional(z.int()) })),
    answers: { 201: once(() => book), ...failures },
  },
  getBook: { path: id, answers: { 200: once(() => book), ...failures } },
  newestBook: { answers: { 200: once(() => book), ...failures } },
  removeBook: { path: id, answers: { 204: null, ...failures } },
  ping: { answers: { 200: once(() => z.object({ pong: z.boolean() })) } },
  signIn: {
    body: once(() => z.object({ password: z.string() })),
    answers: { 200: once(() => z.object({ token: z.string() })), ...failures },
  },
};

export interface Book {
  readonly id: number;
  readonly title: string;
  readonly shelf: string;
}

export interface ShelfState {
  readonly books: Collection<Book, number, 'shelf' | 'title'>;
}

export interface Reader {
  readonly name: string;
  readonly role: string;
}

export type ShelfContext = Context<ShelfState, Reader>;

export const shelfControls = {
  shred: {
    input: z.object({ shelf: z.string(), keep: z.optional(z.int().check(z.minimum(0))) }),
    run({ shelf, keep = 0 }: { readonly shelf: string; readonly keep?: number }, _world: World, { books }: ShelfState) {
      const rows = books.find('shelf', shelf);
      if (rows.length === 0) throw new ControlError('refused', `Cannot shred: no book is on the shelf ${shelf}`);
      for (const { id } of rows.slice(keep)) books.delete(id);
      return { left: books.count('shelf', shelf) };
    },
  },
  'books/forget': {
    input: z.object({}),
    run(_input: object, _world: World, { books }: ShelfState): void {
      for (const { id } of [...books.values()]) books.delete(id);
    },
  },
} satisfies ControlActions<ShelfState>;

const refuse = (status: number, text: string) => ({ status, body: { problem: text } });

export const definition: Definition<ShelfState, Reader> = {
  api,
  operations,
  contracts,
  handlers: {
    listBooks: ({ query }: { readonly query: { limit?: number; tags?: string[] } }, { state }: ShelfContext) => ({
      status: 200,
      body: { books: [...state.books.values()].slice(0, query.limit), tags: query.tags },
    }),
    addBook({ body }: { readonly body: unknown }, { state, world, principal }: ShelfContext) {
      const { title } = body as { title: string };
      const shelf = principal?.name ?? 'nobody';
      if (state.books.first('title', [shelf, title])) return refuse(400, 'there already');
      return { status: 201, body: state.books.insert({ id: world.nextId('book'), title, shelf }) };
    },
    getBook({ path }: { readonly path: { id?: unknown } }, { state }: ShelfContext) {
      const found = state.books.get(path.id as number);
      return found ? { status: 200, body: found } : refuse(404, 'no such book');
    },
    newestBook: (_request, { state }: ShelfContext) => ({ status: 200, body: [...state.books.values()].at(-1) }),
    removeBook({ path }: { readonly path: { id?: unknown } }, { state }: ShelfContext) {
      return state.books.delete(path.id as number) ? { status: 204 } : refuse(404, 'no such book');
    },
    ping: () => ({ status: 200, body: { pong: true } }),
    signIn: () => ({ status: 200, body: { token: 'opens everything' } }),
  },
  createState: (world) => ({
    books: world.collection('books', {
      id: (row: Book) => row.id,
      indexes: { shelf: (row) => row.shelf, title: (row) => [row.shelf, row.title] },
      unique: ['title'],
    }),
  }),
  seed(world, { books }) {
    for (let count = 0; count < 3; count++) {
      const bookId = world.nextId('book');
      const title = `${world.random.pick('book', bookId, 'adjective', ['red', 'blue', 'grey'])} book ${bookId}`;
      books.insert({ id: bookId, title, shelf: 'ada' });
    }
  },
  authenticate({ exchange }) {
    const key = exchange.headers['x-shelf-key'];
    if (key === 'ada-key') return { principal: { name: 'ada', role: 'writer' } };
    if (key === 'bob-key') return { principal: { name: 'bob', role: 'reader' } };
    return { refusal: refuse(401, 'who are you') };
  },
  roleOf: (principal) => principal.role,
  partitionsOf: (principal) => ({ user: principal.name }),
  refusals: {
    notFound: () => refuse(404, 'no such page'),
    methodNotAllowed: () => refuse(405, 'not so'),
    forbidden: () => refuse(403, 'not you'),
    invalid: (issues) => ({
      status: 400,
      body: {
        problem: 'invalid',
        fields: issues.map((issue) => [issue.in, ...issue.path, issue.code].join('.')),
      },
    }),
    throttled: () => refuse(429, 'slow down'),
    failed: () => refuse(500, 'broken'),
  },
  fallbackPolicies: ['open'],
  headers: ({ requestId }) => ({ 'X-Request-Id': requestId }),
  pages: { '/about': () => ({ status: 200, headers: { 'Content-Type': 'text/html' }, text: '<h1>Shelf</h1>' }) },
  controls: shelfControls,
  credentials: { ada: { apiKey: 'ada-key' }, bob: { apiKey: 'bob-key' } },
  fixtures: { books: '1-3' },
};

export const createShelf = (options: MockOptions = {}) => createMock(definition, options);

export const ada = { 'X-Shelf-Key': 'ada-key' };
export const bob = { 'X-Shelf-Key': 'bob-key' };
export const json = { 'Content-Type': 'application/json' };
