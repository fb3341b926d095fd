import { describe, expect, test } from 'vitest';
import { createMock, MockError } from '../src/index.ts';
import { ada, bob, createShelf, definition, json, type ShelfContext } from './shelf.ts';

const base = 'https://shelf.example/v1';
type Fetch = typeof fetch;
const post = (fetch: Fetch, body: unknown, headers: HeadersInit = ada) =>
  fetch(`${base}/books`, { method: 'POST', headers: { ...headers, ...json }, body: JSON.stringify(body) });

describe('an exchange', () => {
  test('is answered by the rule of its operation, with the headers of the API', async () => {
    const { fetch } = createShelf();
    const response = await fetch(`${base}/books/2`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: 2, title: expect.stringMatching(/ book 2$/), shelf: 'ada' });
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'application/json',
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test('finds unknown paths, wrong methods and pages without an operation', async () => {
    const { fetch } = createShelf();
    const unknown = await fetch(`${base}/shoes`);
    expect([unknown.status, await unknown.json()]).toEqual([404, { problem: 'no such page' }]);
    expect([unknown.headers.get('x-limit'), unknown.headers.get('x-remaining')]).toEqual(['5', '5']);
    const wrong = await fetch(`${base}/books`, { method: 'PUT' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    const page = await fetch(`${base}/about`);
    expect([page.headers.get('content-type'), await page.text()]).toEqual(['text/html', '<h1>Shelf</h1>']);
    const head = await fetch(`${base}/books/2`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('goes through the steps in their order: who, what role, how often, is it valid', async () => {
    const { fetch } = createShelf();
    expect((await post(fetch, {}, {})).status).toBe(401);
    expect((await post(fetch, {}, bob)).status).toBe(403);
    expect((await post(fetch, {})).status).toBe(400);
    expect((await post(fetch, {})).status).toBe(400);
    expect((await post(fetch, {})).status).toBe(429);
  });

  test('may be refused by a rule of the API before anything of it is read', async () => {
    const { fetch } = createMock({
      ...definition,
      authorize: ({ operation, principal }) =>
        operation?.id === 'addBook' && principal?.name !== 'eve'
          ? { status: 403, body: { problem: 'eve alone' } }
          : undefined,
    });
    expect((await post(fetch, {}, {})).status).toBe(401);
    const refused = await post(fetch, {});
    expect([refused.status, await refused.json()]).toEqual([403, { problem: 'eve alone' }]);
    expect((await fetch(`${base}/books`, { headers: ada })).status).toBe(200);
  });

  test('is told with its answer, whatever it is, and what is noted of it belongs to the world', async () => {
    const mock = createMock({
      ...definition,
      onAnswer({ operation, state, world }, { status }) {
        const title = `${operation?.id} ${status}`;
        state.books.insert({ id: world.nextId('book'), title, shelf: 'answers' });
      },
    });
    const noted = () => mock.state.books.find('shelf', 'answers').map(({ title }) => title);
    await mock.fetch(`${base}/books/2`);
    await post(mock.fetch, {}, bob);
    await mock.fetch(`${base}/shoes`);
    expect(noted()).toEqual(['getBook 200', 'addBook 403', 'undefined 404']);
    mock.reset();
    expect(noted()).toEqual([]);
  });

  test('another order is a line of the definition', async () => {
    const { fetch } = createMock({ ...definition, steps: ['validate', 'authenticate', 'authorize', 'throttle'] });
    expect((await post(fetch, {}, {})).status).toBe(400);
    expect((await post(fetch, { title: 'Emma' }, {})).status).toBe(401);
  });

  test('is put right in its query and body where the API forgives, before it is validated', async () => {
    const { fetch } = createMock({
      ...definition,
      forgiveQuery: (values, { id }) => (id === 'listBooks' ? { ...values, limit: 1 } : values),
      forgiveBody: (body, { id }) => (id === 'addBook' ? { title: 'Emma', ...(body as object) } : body),
    });
    expect((await fetch(`${base}/books?limit=0`, { headers: ada })).status).toBe(200);
    const added = await post(fetch, {});
    expect([added.status, await added.json()]).toEqual([201, expect.objectContaining({ title: 'Emma' })]);
    expect((await post(fetch, { title: 'E' })).status).toBe(400);
  });

  test('runs after the one before it, however long that takes', async () => {
    const order: string[] = [];
    const { fetch } = createMock({
      ...definition,
      handlers: {
        ...definition.handlers,
        async addBook({ body }, { state, world }: ShelfContext) {
          const title = (body as { title: string }).title;
          const free = state.books.count('title', ['ada', title]) === 0;
          order.push(`look ${title}`);
          await new Promise((resolve) => setTimeout(resolve, 1));
          order.push(`write ${title}`);
          if (!free) return { status: 400, body: { problem: 'there already' } };
          return { status: 201, body: state.books.insert({ id: world.nextId('book'), title, shelf: 'ada' }) };
        },
      },
    });
    const [one, two] = await Promise.all([post(fetch, { title: 'Emma' }), post(fetch, { title: 'Emma' })]);
    expect([one.status, two.status]).toEqual([201, 400]);
    expect(order).toEqual(['look Emma', 'write Emma', 'look Emma', 'write Emma']);
  });
});

describe('reading a request', () => {
  test('gives path and query values their types, and the defaults of the document', async () => {
    const { fetch, limits } = createShelf();
    limits.enabled = false;
    const list = async (query: string) => (await fetch(`${base}/books${query}`, { headers: ada })).json();
    expect(await list('')).toMatchObject({ books: [{ id: 1 }, { id: 2 }, { id: 3 }] });
    expect(await list('?limit=2&tags=a,b')).toMatchObject({ books: [{ id: 1 }, { id: 2 }], tags: ['a', 'b'] });
    expect(await list('?limit=two')).toEqual({ problem: 'invalid', fields: ['query.limit.invalid_type'] });
    expect(await list('?limit=0&tags=')).toEqual({
      problem: 'invalid',
      fields: ['query.limit.too_small', 'query.tags.0.too_small'],
    });
    expect(await (await fetch(`${base}/books/abc`)).json()).toMatchObject({ fields: ['path.id.invalid_type'] });
  });

  test('says which part of a body is wrong, and how', async () => {
    const { fetch, limits } = createShelf();
    limits.enabled = false;
    const fields = async (body: unknown) => ((await (await post(fetch, body)).json()) as { fields: string[] }).fields;
    expect(await fields({})).toEqual(['body.title.required']);
    expect(await fields({ title: null, pages: 'x' })).toEqual(['body.title.null', 'body.pages.invalid_type']);
    expect(await fields({ title: 'ab' })).toEqual(['body.title.too_small']);
    const raw = (body: string, headers: HeadersInit) =>
      fetch(`${base}/books`, { method: 'POST', headers: { ...ada, ...headers }, body }).then((answer) => answer.json());
    expect(await raw('{', json)).toMatchObject({ fields: ['body.malformed'] });
    expect(await raw('['.repeat(501) + ']'.repeat(501), json)).toMatchObject({ fields: ['body.malformed'] });
    expect(await raw('['.repeat(99_999) + ']'.repeat(99_999), json)).toMatchObject({ fields: ['body.malformed'] });
    expect(await raw('['.repeat(500) + ']'.repeat(500), json)).not.toMatchObject({ fields: ['body.malformed'] });
    expect(await raw('title=x', {})).toMatchObject({ fields: ['body.content_type'] });
    expect(await raw('', json)).toMatchObject({ fields: ['body.required'] });
  });

  test('notes a query parameter that the document does not have', async () => {
    const mock = createShelf();
    const response = await mock.fetch(`${base}/books/1?verbose=1`);
    await mock.fetch(`${base}/books/2?verbose=2`);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-mock-not-modelled')).toBe('query%20parameter%20verbose');
    expect(mock.diagnostics()).toEqual([
      {
        kind: 'not-modelled',
        operation: 'getBook',
        message: 'query parameter verbose',
        count: 2,
        firstAt: '2026-01-01T00:00:00.000Z',
        lastAt: '2026-01-01T00:00:00.000Z',
      },
    ]);
  });

  test('notes no query parameter by which a test steers it', async () => {
    const { fetch, diagnostics } = createMock({ ...definition, steering: { getBook: ['verbose'] } });
    expect((await fetch(`${base}/books/1?verbose=1`)).headers.has('x-mock-not-modelled')).toBe(false);
    expect(diagnostics()).toEqual([]);
    expect((await fetch(`${base}/books/1?loud=1`)).headers.get('x-mock-not-modelled')).toBe('query%20parameter%20loud');
  });
});

test('notes properties of a body that the document does not have', async () => {
  const mock = createShelf();
  const response = await post(mock.fetch, { title: 'Emma', colour: 'red', pages: 3 });
  expect([response.status, response.headers.get('x-mock-not-modelled')]).toEqual([201, 'body%20/colour']);
  expect(mock.diagnostics()).toMatchObject([{ kind: 'not-modelled', operation: 'addBook', message: 'body /colour' }]);
});

test('notes a property whose name is no well-formed text', async () => {
  const response = await post(createShelf().fetch, { title: 'Emma', '\ud800': 'red' });
  expect([response.status, response.headers.get('x-mock-not-modelled')]).toEqual([201, 'body%20/%EF%BF%BD']);
});

test('notes what is said twice in one call once', async () => {
  const addBook = (_request: unknown, context: ShelfContext) => {
    context.notModelled('body /colour');
    context.notModelled('body /shape');
    return { status: 201, body: { id: 1, title: 'Emma', shelf: 'ada' } };
  };
  const mock = createMock({ ...definition, handlers: { ...definition.handlers, addBook } });
  const response = await post(mock.fetch, { title: 'Emma', colour: 'red' });
  expect(response.headers.get('x-mock-not-modelled')).toBe('body%20/colour; body%20/shape');
  await post(mock.fetch, { title: 'Emma', colour: 'red' });
  expect(mock.diagnostics()).toMatchObject([
    { message: 'body /colour', count: 2 },
    { message: 'body /shape', count: 2 },
  ]);
});

describe('limits', () => {
  test('count by caller, tell how they stand on every answer, and refuse with a time', async () => {
    const mock = createShelf();
    await mock.clock.advance({ ms: 1 });
    const list = (headers = ada) => mock.fetch(`${base}/books`, { headers });
    const headers = (response: Response) =>
      ['x-limit', 'x-remaining', 'x-reset', 'retry-after'].map((name) => response.headers.get(name));
    const reset = String(Date.parse('2026-01-01T00:01:01Z') / 1000); // rounded up
    expect(headers(await list())).toEqual(['3', '2', reset, null]);
    await mock.clock.advance({ seconds: 20 });
    expect(headers(await list())).toEqual(['3', '1', reset, null]);
    expect(headers(await list())).toEqual(['3', '0', reset, null]);
    const refused = await list();
    expect([refused.status, await refused.json()]).toEqual([429, { problem: 'slow down' }]);
    expect(headers(refused)).toEqual(['3', '0', reset, '40']);
    expect((await list(bob)).status).toBe(200);
    await mock.clock.advance({ seconds: 40 });
    expect((await list()).status).toBe(200);
  });

  test('tell how they stand without counting when a call is refused before', async () => {
    const mock = createShelf();
    const answer = await mock.fetch(`${base}/books`);
    expect([answer.status, answer.headers.get('x-remaining')]).toEqual([401, '3']);
    expect((await mock.fetch(`${base}/books`)).headers.get('x-remaining')).toBe('3');
  });

  test('slide where the document says so', async () => {
    const mock = createShelf();
    const add = async (title: string) => (await post(mock.fetch, { title })).status;
    expect(await add('one')).toBe(201);
    await mock.clock.advance({ seconds: 6 });
    expect([await add('two'), await add('three')]).toEqual([201, 429]);
    await mock.clock.advance({ seconds: 4 });
    expect([await add('three'), await add('four')]).toEqual([201, 429]);
  });

  test('switched off they still count and tell, and refuse nothing', async () => {
    const mock = createShelf({ limits: 'off' });
    const remaining = [];
    for (let count = 0; count < 5; count++) {
      const response = await mock.fetch(`${base}/books`, { headers: ada });
      remaining.push(`${response.status} ${response.headers.get('x-remaining')}`);
    }
    expect(remaining).toEqual(['200 2', '200 1', '200 0', '200 0', '200 0']);
    mock.limits.enabled = true;
    expect((await mock.fetch(`${base}/books`, { headers: ada })).status).toBe(429);
  });
});

describe('the self-check', () => {
  const broken = (reply: { status: number; body?: unknown }, selfCheck?: 'throw' | 'warn' | 'off') =>
    createMock({ ...definition, handlers: { ...definition.handlers, getBook: () => reply } }, { selfCheck });

  test.each([
    [
      { status: 200, body: { id: 'secret', title: 'secret' } },
      '/id: invalid_type (expected number); /shelf: invalid_type (expected string)',
    ],
    [{ status: 200, body: { id: 1, title: 'x', shelf: 'y', extra: { a: 1 } } }, '/extra: not documented'],
    [{ status: 418, body: {} }, 'status 418 is not documented'],
    [{ status: 200 }, '(whole body): invalid_type (expected object)'],
  ])('fails the call that got %j, and names the places without the values', async (reply, what) => {
    const mock = broken(reply);
    const error = await mock.fetch(`${base}/books/1`).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MockError);
    expect(error).toMatchObject({ code: 'self-check', operation: 'getBook' });
    expect((error as Error).message).toBe(
      `The mock's own answer ${reply.status} to getBook breaks the document: ${what}`,
    );
    expect(mock.diagnostics()).toMatchObject([{ kind: 'self-check', operation: 'getBook' }]);
  });

  test('sees a body where there must be none', async () => {
    const mock = createMock({
      ...definition,
      handlers: { ...definition.handlers, removeBook: () => ({ status: 204, body: {} }) },
    });
    await expect(mock.fetch(`${base}/books/1`, { method: 'DELETE' })).rejects.toThrow('the body must be empty');
  });

  test('only takes a note, or does not look, when told so', async () => {
    const warned = broken({ status: 418, body: {} }, 'warn');
    expect((await warned.fetch(`${base}/books/1`)).status).toBe(418);
    expect(warned.diagnostics()).toHaveLength(1);
    const off = broken({ status: 418, body: {} }, 'off');
    expect((await off.fetch(`${base}/books/1`)).status).toBe(418);
    expect(off.diagnostics()).toEqual([]);
  });

  test('a rule that throws fails the call with its cause, or answers 500 on a server', async () => {
    const cause = new Error('index 3 is missing');
    const handlers = {
      ...definition.handlers,
      getBook() {
        throw cause;
      },
    };
    const inProcess = createMock({ ...definition, handlers });
    await expect(inProcess.fetch(`${base}/books/1`)).rejects.toMatchObject({
      code: 'failure',
      operation: 'getBook',
      cause,
    });
    expect((await inProcess.fetch(`${base}/ping`)).status).toBe(200); // the next exchange has its turn
    const server = createMock({ ...definition, handlers }, { selfCheck: 'warn' });
    const response = await server.fetch(`${base}/books/1`);
    expect([response.status, await response.json()]).toEqual([500, { problem: 'broken' }]);
    expect(server.diagnostics()).toMatchObject([
      { kind: 'failure', message: expect.stringContaining('index 3 is missing') },
    ]);
  });
});

describe('the journal', () => {
  test('keeps what was asked and answered, without credentials', async () => {
    const mock = createShelf();
    await mock.fetch(`${base}/session?x=1`, {
      method: 'POST',
      headers: { ...json, ...ada, Cookie: 'sid=s3cret', Authorization: 'Bearer s3cret' },
      body: JSON.stringify({ password: 's3cret', nested: [{ token: 's3cret', name: 'Ada' }] }),
    });
    const [entry] = mock.journal();
    expect(entry).toEqual({
      at: '2026-01-01T00:00:00.000Z',
      api: 'shelf',
      operation: 'signIn',
      request: {
        method: 'POST',
        url: `${base}/session?x=1`,
        headers: {
          'content-type': 'application/json',
          'x-shelf-key': '[redacted]',
          cookie: '[redacted]',
          authorization: '[redacted]',
        },
        body: { password: '[redacted]', nested: [{ token: '[redacted]', name: 'Ada' }] },
      },
      response: {
        status: 200,
        headers: expect.objectContaining({ 'Content-Type': 'application/json' }),
        body: { token: '[redacted]' },
      },
    });
    expect(JSON.stringify([...mock.snapshot().parts])).not.toContain('s3cret');
  });

  test('hides what is secret in links', async () => {
    const Location = 'app:/back?token=s3cret&state=1';
    const pages = { 'POST /away': () => ({ status: 303, headers: { Location } }) };
    const mock = createMock({ ...definition, pages });
    const answer = await mock.fetch(`${base}/away?a=1&%74oken=s3cret`, { method: 'POST' });
    expect(answer.headers.get('location')).toBe(Location);
    const [{ request, response } = {}] = mock.journal();
    expect(request?.url).toBe(`${base}/away?a=1&%74oken=[redacted]`);
    expect(response?.headers.Location).toBe('app:/back?token=[redacted]&state=1');
  });

  test('does not show a body that no rule has read and that is no JSON', async () => {
    const mock = createShelf();
    await mock.fetch(`${base}/session`, { method: 'POST', headers: json, body: '{"password":"s3cret"' });
    await mock.fetch(`${base}/nothing`, { method: 'POST', headers: json, body: '{"password":"s3cret"}' });
    expect(mock.journal().map((entry) => [entry.operation, entry.request.body])).toEqual([
      ['signIn', '[not JSON: 20 characters]'],
      [null, { password: '[redacted]' }],
    ]);
  });

  test('keeps no answer whole that is very long', async () => {
    const title = 'long '.repeat(30_000);
    const mock = createMock({
      ...definition,
      handlers: { ...definition.handlers, getBook: () => ({ status: 200, body: { id: 1, title, shelf: 'ada' } }) },
    });
    const response = await mock.fetch(`${base}/books/1`);
    expect(await response.json()).toMatchObject({ title });
    const [entry] = mock.journal();
    expect(entry?.response.body).toBe(`[too long to show: ${title.length + 33} characters]`);
  });

  test('drops the oldest when it is full, and comes back with a snapshot', async () => {
    const mock = createShelf({ journalSize: 3 });
    for (let id = 1; id <= 5; id++) await mock.fetch(`${base}/books/${id}`);
    const paths = () => mock.journal().map((entry) => new URL(entry.request.url).pathname.slice(-1));
    expect(paths()).toEqual(['3', '4', '5']);
    const saved = mock.snapshot();
    await mock.fetch(`${base}/books/6`);
    expect(paths()).toEqual(['4', '5', '6']);
    mock.restore(saved);
    expect(paths()).toEqual(['3', '4', '5']);
    await mock.fetch(`${base}/books/7`);
    expect(paths()).toEqual(['4', '5', '7']);
    mock.reset();
    expect([mock.journal(), mock.world.journal.total]).toEqual([[], 0]);
  });
});

test('the same seed and calls give the same bytes, another seed others', async () => {
  const story = async (seed: number) => {
    const mock = createShelf({ seed });
    await post(mock.fetch, { title: 'Emma' });
    const response = await mock.fetch(`${base}/books`, { headers: ada });
    return [...response.headers, await response.text()].join('\n');
  };
  expect(await story(3)).toBe(await story(3));
  expect(await story(3)).not.toBe(await story(4));
});

test('describes itself', () => {
  expect(createShelf().describe('http://127.0.0.1:4010/shelf')).toEqual({
    id: 'shelf',
    baseUrl: 'http://127.0.0.1:4010/shelf',
    operations: 7,
    credentials: { ada: { apiKey: 'ada-key' }, bob: { apiKey: 'bob-key' } },
    fixtures: { books: '1-3' },
    controls: ['shred', 'books/forget'],
  });
});
