import { describe, expect, it } from 'vitest';
import { DecodeError, NetworkError, RateLimitError, RedirectError } from '../../src/index.ts';
import { createBench, json, operations } from '../synthetic.ts';

const caught = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('a hostile answer', () => {
  it('of a hundred megabytes is not read to its end', async () => {
    let sent = 0;
    const chunk = new Uint8Array(64 * 1024).fill(0x20);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.byteLength;
        if (sent > 100 * 1024 * 1024) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const { core } = createBench(() => new Response(body));
    expect(await caught(core.call(operations.openItem, [1], undefined))).toBeInstanceOf(DecodeError);
    expect(sent).toBeLessThan(18 * 1024 * 1024);
  });

  it.each([200, 404])(
    'with a hundred thousand levels and status %i is read or refused, and harms nobody',
    async (status) => {
      const deep = `{"data":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`;
      const { core } = createBench(() => new Response(deep, { status }));
      const result = await core.call(operations.openItem, [1], undefined).catch((error: unknown) => error);
      expect(result).not.toBeInstanceOf(RangeError);
      expect(result).toBeDefined();
    },
  );

  it('touches no prototype', async () => {
    const text = '{"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}';
    const { core } = createBench((_, index) => new Response(text, { status: index === 0 ? 200 : 400 }));
    await core.call(operations.openItem, [1], undefined);
    await caught(core.call(operations.openItem, [1], undefined));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([
    ['an HTML page', '<!doctype html><title>Bad gateway</title>', 'text/html'],
    ['nothing', '', 'application/json'],
    ['half an object', '{"data": {', 'application/json'],
    ['two objects', '{}{}', 'application/json'],
  ])('that is %s is a DecodeError with a short excerpt', async (_, text, type) => {
    const { core } = createBench(() => new Response(text, { headers: { 'content-type': type } }));
    const error = await caught(core.call(operations.openItem, [1], undefined));
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as DecodeError).excerpt.length).toBeLessThanOrEqual(80);
    expect((error as DecodeError).message).toContain('status 200');
  });

  it('that breaks off, as a truncated gzip does, is tried again and then a NetworkError', async () => {
    const torn = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"data":'));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    const { core, requests } = createBench(torn);
    expect(await caught(core.call(operations.openItem, [1], undefined))).toBeInstanceOf(NetworkError);
    expect(requests).toHaveLength(3);
  });
});

describe('a redirect', () => {
  const to =
    (location: string, status = 307) =>
    () =>
      new Response(null, { status, headers: { location } });

  it.each([
    ['another origin', 'https://evil.example/steal?token=1', 'https://evil.example/steal'],
    ['http', 'http://api.example.com/items', 'http://api.example.com/items'],
    ['a path', '/elsewhere', 'https://api.example.com/elsewhere'],
  ])('to %s is an error that names the target, and is not followed', async (_, location, target) => {
    for (const operation of [operations.openItem, operations.createItem]) {
      const { core, requests } = createBench(to(location));
      const input = operation === operations.createItem ? { name: 'a' } : undefined;
      const error = await caught(core.call(operation, operation === operations.openItem ? [1] : [], input));
      expect(error).toBeInstanceOf(RedirectError);
      expect(error).toMatchObject({ status: 307, target, attempts: 1 });
      expect((error as Error).message).toBe(`Cannot ${operation.id}: the server redirects to ${target}`);
      expect(requests).toHaveLength(1);
    }
  });

  it('that a browser hides is an error all the same', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const { core } = createBench(() => hidden);
    expect(await caught(core.call(operations.openItem, [1], undefined))).toMatchObject({
      name: 'RedirectError',
      message: 'Cannot openItem: the server redirects to a hidden place',
    });
  });

  it('that the document declares is an answer', async () => {
    const declared = { ...operations.deleteItem, redirects: [303] };
    const { core } = createBench(to('/done', 303));
    const { response } = await core.call(declared, [1], undefined).withResponse();
    expect(response.headers.get('location')).toBe('/done');
  });
});

describe('drift', () => {
  it('is told once for each kind, by place', async () => {
    const issues = [
      { path: ['results', 0, 'volume'], code: 'invalid_type', message: 'secret value' },
      { path: ['results', 1, 'volume'], code: 'invalid_type', message: 'secret value' },
    ];
    const check = () => ({ safeParse: () => ({ success: false, error: { issues } }) });
    const { core, warnings } = createBench(() => json({ results: [{}, {}], next: null }), {
      validate: 'warn',
      contracts: async () => ({ listItems: { answers: { 200: check } } }),
    });
    for (let i = 0; i < 3; i++) await core.list(operations.listItems, [], undefined);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('/results/0/volume invalid type');
    expect(warnings[0]).not.toContain('secret value');
  });
});

describe('a wait that no date can hold', () => {
  it('asked for by a refusal, is taken for not said', async () => {
    const headers = { 'Retry-After': '99999999999999' };
    const { core } = createBench(() => json({ error: 'no' }, { status: 429, headers }));
    for (let i = 0; i < 2; i++) {
      const error = await caught(core.call(operations.pacedItem, [], undefined));
      expect(error).toBeInstanceOf(RateLimitError);
      expect((error as RateLimitError).retryAt).toBeUndefined();
    }
  });

  it('told by limit headers, does not stop the calls for ever', async () => {
    const headers = { 'X-Limit': '5', 'X-Remaining': '0', 'X-Reset': '999999999999999999' };
    const { core, clock } = createBench(() => json({ data: 1 }, { headers }));
    await core.call(operations.learnedItem, [], undefined);
    clock.autoAdvance = false;
    const second = core.call(operations.learnedItem, [], undefined).then(() => 'done');
    await clock.advance({ ms: 2_000 });
    expect(await second).toBe('done');
  });
});
