import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ContractError, ValidationError } from '../src/index.ts';
import { createBench, json, operations } from './synthetic.ts';

describe('core', () => {
  it('sends what the operation says, and gives the unwrapped resource', async () => {
    const { core, requests } = createBench(() => json({ success: true, data: { id: 7 } }, { status: 201 }));
    expect(await core.call(operations.createItem, [], { name: 'a' }, { headers: { 'X-Trace': 't' } })).toEqual({
      id: 7,
    });
    expect(requests[0]).toMatchObject({ method: 'POST', body: { name: 'a' } });
    expect(requests[0]?.url.href).toBe('https://api.example.com/items');
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
    expect(requests[0]?.headers.get('x-trace')).toBe('t');
  });

  it('encodes path values', async () => {
    const { core, requests } = createBench(() => json({ data: 1 }));
    for (const id of ['a/b', '?x', '#y', '%2e%2e', 'ü']) await core.call(operations.openItem, [id], undefined);
    expect(requests.map(({ url }) => url.pathname)).toEqual([
      '/open/a%2Fb',
      '/open/%3Fx',
      '/open/%23y',
      '/open/%252e%252e',
      '/open/%C3%BC',
    ]);
  });

  it('gives nothing for an empty answer', async () => {
    const { core } = createBench(() => new Response(null, { status: 204 }));
    expect(await core.call(operations.deleteItem, [1], undefined)).toBeUndefined();
  });

  it('shows the answer around the resource to who asks', async () => {
    const headers = { 'X-Request-ID': 'r-9', 'X-Limit': '10', 'X-Remaining': '9', 'X-Reset': '60' };
    const { core, clock } = createBench(() => json({ id: 1 }, { headers }));
    const { data, response, requestId, rateLimit } = await core
      .call(operations.pacedItem, [], undefined)
      .withResponse();
    expect(data).toEqual({ id: 1 });
    expect(response.status).toBe(200);
    expect(requestId).toBe('r-9');
    expect(rateLimit).toEqual({ scope: 'items', limit: 10, remaining: 9, resetAt: new Date(clock.now() + 60_000) });
  });

  it('gives field errors, the request id and a redacted body with a refusal', async () => {
    const body = {
      error: 'Validation failed',
      errors: { name: ['is required'] },
      request_id: 'r-1',
      password: 'hunter2',
    };
    const { core } = createBench(() => json(body, { status: 400 }));
    const error = await core.call(operations.createItem, [], {}).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      message: 'Cannot createItem: 400 Validation failed (name: is required)',
      fields: { name: ['is required'] },
      requestId: 'r-1',
      body: { password: '[redacted]' },
    });
  });

  it('paces a declared scope through its window', async () => {
    const { core, requests, clock } = createBench(() => json({}));
    const start = clock.now();
    await Promise.all(Array.from({ length: 15 }, () => core.call(operations.pacedItem, [], undefined)));
    expect(requests.map(({ at }) => at - start)).toEqual([...Array(10).fill(0), ...Array(5).fill(60_000)]);
  });

  it('paces nothing without a limiter', async () => {
    const { core, requests } = createBench(() => json({}), { limiter: false });
    await Promise.all(Array.from({ length: 15 }, () => core.call(operations.pacedItem, [], undefined)));
    expect(new Set(requests.map(({ at }) => at)).size).toBe(1);
  });

  it('tells hooks and logger what happens, credentials masked', async () => {
    const seen: unknown[] = [];
    const lines: string[] = [];
    const { core } = createBench(
      ({ url }, index) =>
        url.pathname === '/login'
          ? json({ access: 'access-token-1', refresh: 'refresh-token-1' })
          : index === 1
            ? json({}, { status: 503 })
            : json({ data: 1 }),
      {
        credentials: { session: { credentials: { email: 'a@example.com', password: 'correct-horse' } } },
        hooks: {
          onRequest: (event) => seen.push(['request', event.operation, event.attempt, event.headers.authorization]),
          onResponse: (event) => seen.push(['response', event.status]),
          onRetry: (event) => seen.push(['retry', event.attempt, event.waitMs, event.status]),
          onRenewal: (event) => seen.push(['renewal', event.how]),
        },
        logger: { debug: (line) => lines.push(line), warn: (line) => lines.push(line) },
      },
    );
    await core.call(operations.getItem, [1], undefined);
    expect(seen).toEqual([
      ['renewal', 'obtain'],
      ['request', 'login', 1, undefined],
      ['response', 200],
      ['request', 'getItem', 1, '[redacted]'],
      ['response', 503],
      ['retry', 2, 250, 503],
      ['request', 'getItem', 2, '[redacted]'],
      ['response', 200],
    ]);
    expect(lines.join('\n')).not.toMatch(/access-token-1|refresh-token-1|correct-horse/);
  });

  it('is not harmed by a hook that throws', async () => {
    const { core, warnings } = createBench(() => json({ data: 1 }), {
      hooks: {
        onRequest: () => {
          throw new Error('broken hook');
        },
      },
    });
    expect(await core.call(operations.openItem, [1], undefined)).toBe(1);
    expect(warnings).toEqual(['The hook onRequest threw: broken hook']);
  });

  it('is not harmed by a hook that rejects, nor by a logger that throws', async () => {
    const throwing = () => {
      throw new Error('broken logger');
    };
    const { core, requests } = createBench(() => json({ data: 1 }), {
      hooks: {
        onRequest: async () => {
          throw new Error('broken hook');
        },
      },
      logger: { debug: throwing, warn: throwing },
    });
    expect(await core.call(operations.openItem, [1], undefined)).toBe(1);
    expect(requests).toHaveLength(1);
  });

  it('refuses options that make no sense', () => {
    const make = (options: object) => () => createBench(() => json({}), options);
    expect(make({ baseUrl: 'localhost:4010' })).toThrow(/absolute http\(s\) URL/);
    expect(make({ baseUrl: 'https://user:hunter2@api.example.com' })).toThrow(
      'Cannot create a client: baseUrl must not hold a user name or a password',
    );
    expect(make({ fetch: 'x' })).toThrow('fetch must be a function, got a string');
    expect(make({ validate: 'yes' })).toThrow("validate must be 'off', 'warn' or 'throw', got yes");
    expect(make({ retry: { initialMs: Number.NaN } })).toThrow(RangeError);
    expect(make({ timeoutMs: '1' })).toThrow(TypeError);
  });

  it("asks the API's own check before anything is sent", async () => {
    const { core, requests } = createBench(() => json({ data: { id: 1 } }), {
      checks: {
        createItem: ({ body }) => {
          if ((body as { name: string }).name === 'x') throw new RangeError('no x');
        },
      },
    });
    await expect(core.call(operations.createItem, [], { name: 'x' })).rejects.toThrow(new RangeError('no x'));
    await expect(core.explain(operations.createItem, [], { name: 'x' })).rejects.toThrow('no x');
    expect(requests).toEqual([]);
    expect(await core.call(operations.createItem, [], { name: 'y' })).toEqual({ id: 1 });
  });

  it('does not invent a resource that the answer lacks', async () => {
    const { core } = createBench(() => json(null));
    const error = await core.call(operations.openItem, [1], undefined).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'DecodeError',
      message: 'Cannot read the answer of openItem: nothing is at /data',
    });
    await expect(Promise.resolve(core.list(operations.listItems, [], undefined))).rejects.toMatchObject({
      name: 'DecodeError',
      message: 'Cannot read the answer of listItems: no list at /results',
    });
  });

  it('shows no credential when it is inspected', async () => {
    const { core } = createBench(() => json({}), {
      credentials: { session: { credentials: { email: 'a@example.com', password: 'correct-horse' } } },
    });
    expect(inspect(core, { depth: 9, showHidden: true })).not.toContain('correct-horse');
    expect(JSON.stringify(core)).not.toContain('correct-horse');
  });

  it('reports drift by place, never by value', async () => {
    const contracts = async () => ({
      openItem: {
        answers: {
          200: () => ({
            safeParse: () => ({
              success: false,
              error: { issues: [{ path: ['data', 'a/b', 0], code: 'invalid_type', message: 'got hunter2' }] },
            }),
          }),
        },
      },
    });
    const warning = createBench(() => json({ data: 1 }), { validate: 'warn', contracts });
    expect(await warning.core.call(operations.openItem, [1], undefined)).toBe(1);
    expect(warning.warnings).toEqual(['Cannot trust the answer of openItem: /data/a~1b/0 invalid type']);
    const strict = createBench(() => json({ data: 1 }), { validate: 'throw', contracts });
    const error = await strict.core.call(operations.openItem, [1], undefined).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ deviations: [{ pointer: '/data/a~1b/0', message: 'invalid type' }] });
  });

  it('refuses a base URL that is none', () => {
    expect(() => createBench(() => json({}), { baseUrl: 'api.example.com' })).toThrow(
      'Cannot create a client: baseUrl must be an absolute http(s) URL, got "api.example.com"',
    );
  });
});

describe('raw', () => {
  interface Paths {
    '/items': {
      get: {
        parameters: { query?: { page?: number } };
        responses: { 200: { content: { 'application/json': { count: number } } } };
      };
    };
  }

  it('takes the same way, and gives openapi-fetch answers', async () => {
    const { core, requests } = createBench((_, index) =>
      index === 0 ? json({}, { status: 503 }) : json({ count: 3 }),
    );
    const { data, response } = await core.raw<Paths>().GET('/items', { params: { query: { page: 2 } } });
    expect(data).toEqual({ count: 3 });
    expect(response.status).toBe(200);
    expect(requests.map(({ url }) => url.search)).toEqual(['?page=2', '?page=2']);
  });

  it('gives a refusal as an error value, as openapi-fetch does', async () => {
    const { core } = createBench(() => json({ error: 'No' }, { status: 404 }));
    const { error, response } = await core.raw<Paths>().GET('/items', {});
    expect(error).toEqual({ error: 'No' });
    expect(response.status).toBe(404);
  });
});
