import { describe, expect, it } from 'vitest';
import { type Operation, withinWindow } from '../src/index.ts';
import { createBench, json, type Responder, type SeenRequest } from './synthetic.ts';

interface Paging {
  readonly page?: number;
  readonly limit?: number;
  readonly offset?: number;
  readonly cursor?: string;
}

const pagingOf = ({ body }: SeenRequest): Paging => (body as { paging?: Paging } | undefined)?.paging ?? {};
const inBody = (name: string) => ({ in: 'body', pointer: `/paging/${name}` }) as const;

const search = (pagination: Operation['pagination']): Operation => ({
  id: 'search',
  method: 'POST',
  path: '/search',
  body: { contentType: 'application/json', required: true },
  security: [],
  idempotency: { natural: true },
  ...(pagination && { pagination }),
});

const byPage = search({
  style: 'page',
  page: inBody('page'),
  limit: inBody('limit'),
  items: '/found',
  total: { in: 'body', pointer: '/total' },
  window: 100,
});
const byOffset = search({ style: 'offset', offset: inBody('offset'), limit: inBody('limit'), items: '' });

/** So many numbered items, of which a service lets nobody reach those after the hundredth. */
const numbered =
  (length: number, usual = 30): Responder =>
  (request) => {
    const { page = 1, limit = usual, offset = (page - 1) * limit } = pagingOf(request);
    if (offset + limit > 100) return json({ error: 'too far' }, { status: 400 });
    const found = Array.from({ length }, (_, index) => index).slice(offset, offset + limit);
    return json({ found, total: length });
  };

describe('lists whose pages are named in the body', () => {
  it('go from page to page, and change nothing of their input', async () => {
    const { core, requests } = createBench(numbered(25));
    const paging = { limit: 10 };
    const input = { kind: 'a', paging };
    const list = core.list<number>(byPage, [], input);
    expect(requests).toEqual([]);
    paging.limit = 99;
    expect(await list.toArray()).toHaveLength(25);
    expect(requests.map(pagingOf)).toEqual([{ limit: 10 }, { limit: 10, page: 2 }, { limit: 10, page: 3 }]);
    expect(requests.every(({ body }) => (body as { kind: string }).kind === 'a')).toBe(true);
    expect(input).toEqual({ kind: 'a', paging: { limit: 99 } });
  });

  it('need neither limit nor page', async () => {
    const { core, requests } = createBench(numbered(50));
    expect(await core.list<number>(byPage, [], { kind: 'a' }).toArray()).toHaveLength(50);
    expect(requests.map(pagingOf)).toEqual([{}, { page: 2 }]);
  });

  it('read the first page once, be it asked for as the one before', async () => {
    const { core, requests } = createBench((request) => {
      const { limit = 10, page = 1 } = pagingOf(request);
      return numbered(25)({ ...request, body: { paging: { limit, page: Math.max(1, page) } } }, 0);
    });
    const list = core.list<number>(byPage, [], { paging: { limit: 10, page: 0 } }, undefined, withinWindow);
    expect(new Set(await list.toArray()).size).toBe(25);
    expect(requests.map((request) => pagingOf(request).page)).toEqual([1, 2, 3]);
  });

  it('stand beside a query', async () => {
    const both: Operation = { ...byPage, parameters: [{ name: 'lang', in: 'query' }] };
    const { core, requests } = createBench(numbered(15));
    await core.list<number>(both, [], { body: { paging: { limit: 10 } }, query: { lang: 'en' } }).toArray();
    expect(requests.map(({ url, body }) => [url.search, body])).toEqual([
      ['?lang=en', { paging: { limit: 10 } }],
      ['?lang=en', { paging: { limit: 10, page: 2 } }],
    ]);
  });

  it('follow a cursor', async () => {
    const { core, requests } = createBench((request) => {
      const { cursor } = pagingOf(request);
      return json({ found: [cursor ?? 'first'], next: cursor === 'c2' ? null : cursor ? 'c2' : 'c1' });
    });
    const operation = search({
      style: 'cursor',
      cursor: inBody('cursor'),
      items: '/found',
      next: { in: 'body', pointer: '/next' },
    });
    expect(await core.list<string>(operation, [], {}).toArray()).toEqual(['first', 'c1', 'c2']);
    expect(requests.map(({ body }) => body)).toEqual([{}, { paging: { cursor: 'c1' } }, { paging: { cursor: 'c2' } }]);
  });

  it('end with a page that is not full where only a bare array comes', async () => {
    const bare: Responder = (request) => {
      const { offset = 0, limit = 10 } = pagingOf(request);
      return json(Array.from({ length: 25 }, (_, index) => index).slice(offset, offset + limit));
    };
    const limited = createBench(bare);
    const page = await limited.core.list<number>(byOffset, [], { paging: { limit: 10 } });
    expect([page.total, page.hasNext]).toEqual([undefined, true]);
    expect(await page.toArray()).toHaveLength(25);
    expect(limited.requests.map(pagingOf).map(({ offset }) => offset)).toEqual([undefined, 10, 20]);
    const unlimited = createBench(bare);
    expect(await unlimited.core.list<number>(byOffset, [], {}).toArray()).toHaveLength(25);
    expect(unlimited.requests.map(pagingOf).map(({ offset }) => offset)).toEqual([undefined, 10, 20, 25]);
  });
});

describe('lists that end at a window', () => {
  const within = (operation: Operation, responder: Responder, input: unknown) => {
    const bench = createBench(responder);
    return { ...bench, list: bench.core.list<number>(operation, [], input, undefined, withinWindow) };
  };

  it('end where the window does, although there is more', async () => {
    const { list, requests } = within(byPage, numbered(1000), { paging: { limit: 50 } });
    const pages: unknown[] = [];
    for await (const { items, total, hasNext } of list.pages()) pages.push([items.length, total, hasNext]);
    expect(pages).toEqual([
      [50, 1000, true],
      [50, 1000, false],
    ]);
    expect(requests).toHaveLength(2);
  });

  it.each([30, 7, 99, 1, 100])('reach all of it with %i a page, and ask for nothing beyond', async (limit) => {
    const { list, requests } = within(byPage, numbered(1000), { paging: { limit } });
    expect(await list.toArray()).toEqual(Array.from({ length: 100 }, (_, index) => index));
    expect(requests.length).toBeLessThanOrEqual(Math.ceil(100 / limit) + 6);
  });

  it('reach all of it where the service chooses the size of a page', async () => {
    const { list, requests } = within(byPage, numbered(1000), {});
    expect(await list.toArray()).toHaveLength(100);
    expect(requests.map(pagingOf)).toEqual([{}, { page: 2 }, { page: 3 }, { page: 10, limit: 10 }]);
  });

  it('end as others do where there is less than the window', async () => {
    const { list, requests } = within(byPage, numbered(60), { paging: { limit: 30 } });
    expect(await list.toArray()).toHaveLength(60);
    expect(requests).toHaveLength(2);
  });

  it('shorten the last page where an offset names it, and the first where that is the last', async () => {
    const operation = search({ ...byOffset.pagination, style: 'offset', items: '/found', window: 100 });
    const { list, requests } = within(operation, numbered(1000), { paging: { limit: 40 } });
    expect(await list.toArray()).toHaveLength(100);
    expect(requests.map(pagingOf)).toEqual([{ limit: 40 }, { limit: 40, offset: 40 }, { limit: 20, offset: 80 }]);
    const late = within(operation, numbered(1000), { paging: { offset: 95, limit: 40 } });
    const page = await late.list;
    expect([page.items.length, page.hasNext]).toEqual([5, false]);
  });

  it('leave it to the service to refuse who begins beyond the end', async () => {
    const { list, requests } = within(byPage, numbered(1000), { paging: { page: 11, limit: 10 } });
    await expect(list.toArray()).rejects.toThrow('Cannot search: 400 too far');
    expect(requests).toHaveLength(1);
  });
});

it('sends a body with a DELETE', async () => {
  const { core, requests } = createBench(() => new Response(null, { status: 204 }));
  const operation: Operation = { ...search(undefined), id: 'remove', method: 'DELETE', answer: 'empty' };
  await core.call(operation, [], { ids: [1, 2] });
  expect(requests.map(({ method, body }) => [method, body])).toEqual([['DELETE', { ids: [1, 2] }]]);
});
