import { describe, expect, it } from 'vitest';
import { PaginationError } from '../src/index.ts';
import { createBench, json, operations, type Responder } from './synthetic.ts';

/** Twenty-five numbered items, ten a page. */
const numbered: Responder = ({ url }) => {
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Number(url.searchParams.get('page_size') ?? 10);
  const all = Array.from({ length: 25 }, (_, index) => index + 1);
  const next = page * size < all.length ? `https://api.example.com/items?page=${page + 1}` : null;
  return json({ count: all.length, next, results: all.slice((page - 1) * size, page * size) });
};

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

describe('lists', () => {
  it('send nothing until they are read', async () => {
    const { core, requests } = createBench(numbered);
    const list = core.list(operations.listItems, [], undefined);
    await Promise.resolve();
    expect(list).toBeDefined();
    expect(requests).toHaveLength(0);
  });

  it('give every item, page by page, with no call too many', async () => {
    const { core, requests } = createBench(numbered);
    expect(await collect(core.list<number>(operations.listItems, [], { page_size: 10 }))).toHaveLength(25);
    expect(requests.map(({ url }) => url.search)).toEqual([
      '?page_size=10',
      '?page_size=10&page=2',
      '?page_size=10&page=3',
    ]);
  });

  it('fetch no page after a break', async () => {
    const { core, requests } = createBench(numbered);
    for await (const item of core.list<number>(operations.listItems, [], undefined)) if (item === 3) break;
    expect(requests).toHaveLength(1);
  });

  it('are awaited for the first page, which goes on from its place', async () => {
    const { core } = createBench(numbered);
    const page = await core.list<number>(operations.listItems, [], { page: 2 });
    expect(page.items).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(page.total).toBe(25);
    expect(page.hasNext).toBe(true);
    expect(await collect(page)).toEqual(Array.from({ length: 15 }, (_, index) => index + 11));
    const last = await page.next();
    expect(last?.items).toHaveLength(5);
    expect(await last?.next()).toBeUndefined();
  });

  it('give whole pages, and a bounded array', async () => {
    const { core, requests } = createBench(numbered);
    const list = core.list<number>(operations.listItems, [], undefined);
    expect((await collect(list.pages())).map((page) => page.items.length)).toEqual([10, 10, 5]);
    requests.length = 0;
    expect(await list.toArray({ limit: 10 })).toHaveLength(10);
    expect(requests).toHaveLength(1);
  });

  it('go on after a page that failed once', async () => {
    let failures = 1;
    const { core } = createBench(
      (request, index) =>
        request.url.searchParams.get('page') === '2' && failures-- > 0
          ? json({ error: 'Oops' }, { status: 500 })
          : numbered(request, index),
      { retry: false },
    );
    const items: number[] = [];
    const iterator = core.list<number>(operations.listItems, [], undefined)[Symbol.asyncIterator]();
    const errors: unknown[] = [];
    for (;;) {
      try {
        const { done, value } = await iterator.next();
        if (done) break;
        items.push(value);
      } catch (error) {
        errors.push(error);
      }
    }
    expect(errors).toHaveLength(1);
    expect(items).toHaveLength(25);
  });

  it('do not keep a first page that failed', async () => {
    const { core } = createBench(
      (request, index) => (index === 0 ? json({}, { status: 500 }) : numbered(request, index)),
      { retry: false },
    );
    const list = core.list<number>(operations.listItems, [], undefined);
    await expect(Promise.resolve(list)).rejects.toMatchObject({ status: 500 });
    expect((await list).items).toHaveLength(10);
  });

  it('end with an error when the server goes in a circle', async () => {
    const { core, requests } = createBench(() => json({ results: [1], next: 'https://api.example.com/items?page=2' }));
    await expect(collect(core.list(operations.listItems, [], undefined))).rejects.toBeInstanceOf(PaginationError);
    expect(requests).toHaveLength(2);
  });

  it.each([2, 3, 7])('end with an error in a circle of %i pages', async (length) => {
    const { core, requests } = createBench(({ url }) => {
      const page = Number(url.searchParams.get('page') ?? 1);
      return json({ results: [page], next: `https://api.example.com/items?page=${(page % length) + 1}` });
    });
    await expect(collect(core.list(operations.listItems, [], undefined))).rejects.toBeInstanceOf(PaginationError);
    expect(requests.length).toBeLessThanOrEqual(4 * length);
  });

  it('keep their input as it was when they were made', async () => {
    const { core, requests } = createBench(numbered);
    const input = { page_size: 20 };
    const list = core.list<number>(operations.listItems, [], input);
    input.page_size = 1;
    await list;
    expect(requests[0]?.url.search).toBe('?page_size=20');
  });

  it('follow a cursor in the body', async () => {
    const { core, requests } = createBench(({ body }) => {
      const cursor = (body as { paging?: { cursor?: string } }).paging?.cursor;
      return json(cursor === 'b' ? { items: [3] } : { items: [1, 2], cursor: 'b' });
    });
    expect(await collect(core.list(operations.searchItems, [], { text: 'x' }))).toEqual([1, 2, 3]);
    expect(requests.map(({ body }) => body)).toEqual([{ text: 'x' }, { text: 'x', paging: { cursor: 'b' } }]);
  });

  it('count an offset up to the total that a header tells', async () => {
    const { core, requests } = createBench(({ url }) => {
      const offset = Number(url.searchParams.get('offset') ?? 0);
      return json([1, 2, 3, 4, 5].slice(offset, offset + 2), { headers: { 'X-Total': '5' } });
    });
    expect(await collect(core.list(operations.bareItems, [], { limit: 2 }))).toEqual([1, 2, 3, 4, 5]);
    expect(requests.map(({ url }) => url.searchParams.get('offset'))).toEqual([null, '2', '4']);
  });
});
