import type { AnswerInfo, Settled } from './call.ts';
import { contextOf, DecodeError, PaginationError } from './errors.ts';
import type { Operation, Pagination, RequestPlace } from './operation.ts';
import { readPointer, writePointer } from './pointer.ts';
import { readPlace } from './response-place.ts';

/** How many items `toArray` takes. */
export interface ToArrayOptions {
  /** Stops after this many items, and fetches no page that holds only more. */
  readonly limit?: number | undefined;
}

/**
 * A list that has not been fetched yet. Reading it fetches page by page: `for await` over the items, `.pages()` over
 * the pages, `await` for the first page alone. What is never read is never sent.
 */
export interface List<T> extends AsyncIterable<T>, PromiseLike<Page<T>> {
  /** The pages, fetched as they are read. */
  pages(): AsyncIterableIterator<Page<T>>;
  /** All items, or the first `limit`. */
  toArray(options?: ToArrayOptions): Promise<T[]>;
}

/** One page of a list. Iterating it gives its items and goes on with the pages after it. */
export interface Page<T> extends AsyncIterable<T>, AnswerInfo {
  readonly items: readonly T[];
  /** How many items there are in all, where the API says so. */
  readonly total: number | undefined;
  readonly hasNext: boolean;
  /** The page after this one; `undefined` after the last. */
  next(): Promise<Page<T> | undefined>;
  /** This page and the pages after it. */
  pages(): AsyncIterableIterator<Page<T>>;
  /** The items of this page and the pages after it, or the first `limit`. */
  toArray(options?: ToArrayOptions): Promise<T[]>;
}

/** Gives the whole body of a page, and what came with it. */
export type FetchPage = (input: unknown) => Promise<Settled<unknown>>;

/**
 * Where a list ends although there is more: fits the input of the page after `count` items to what may still be asked
 * for; `undefined` where that is nothing.
 */
export type BoundInput = (operation: Operation, input: unknown, count?: number) => unknown;

/** Makes a lazy list of an operation that declares how it is paged. */
export function createList<T>(operation: Operation, input: unknown, fetchPage: FetchPage, bound?: BoundInput): List<T> {
  const { pagination } = operation;
  if (!pagination) throw new TypeError(`Cannot list ${operation.id}: it has no pages`);
  const source = new PageSource<T>(operation, pagination, fetchPage, bound);
  // A copy: what the caller does to the input before the list is read changes nothing.
  const start = copyOf(input);
  const first = (): Promise<Page<T>> => source.fetch(bound ? bound(operation, start) : start, noTrail);
  return {
    // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
    then: (onFulfilled, onRejected) => first().then(onFulfilled, onRejected),
    pages: () => iteratePages(first),
    toArray: (options) => collect(iterateItems(first), options),
    [Symbol.asyncIterator]: () => iterateItems(first),
  };
}

/** Of plain objects and arrays; a date or a file is nobody's to change. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return value && Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)]))
    : value;
}

/**
 * Finds a circle of any length in O(1) memory: a milestone is compared with every next page named after it, and moved
 * on at distances that double (R. P. Brent, "An improved Monte Carlo factorization algorithm", BIT 20, 1980).
 */
interface Trail {
  readonly milestone: unknown;
  readonly since: number;
  readonly reach: number;
}

const noTrail: Trail = { milestone: undefined, since: 0, reach: 1 };

const walk = ({ milestone, since, reach }: Trail, next: unknown): Trail =>
  since + 1 >= reach ? { milestone: next, since: 0, reach: reach * 2 } : { milestone, since: since + 1, reach };

/** Fetches pages and knows what comes after each. */
class PageSource<T> {
  readonly #operation: Operation;
  readonly #pagination: Pagination;
  readonly #fetchPage: FetchPage;
  readonly #bound: BoundInput | undefined;

  constructor(operation: Operation, pagination: Pagination, fetchPage: FetchPage, bound: BoundInput | undefined) {
    this.#operation = operation;
    this.#pagination = pagination;
    this.#fetchPage = fetchPage;
    this.#bound = bound;
  }

  /** `usual` is how many items the first page had, for who does not say how many a page is to have. */
  async fetch(input: unknown, trail: Trail, usual?: number): Promise<Page<T>> {
    const { data: body, info } = await this.#fetchPage(input);
    const list = this.#itemsOf(body, info);
    const total = readPlace(this.#pagination.total, body, info);
    // A server that names the same next page twice goes in a circle.
    const next = readPlace(this.#pagination.next, body, info) || undefined;
    if (next !== undefined && next === trail.milestone) {
      const text = `Cannot go on with ${this.#operation.id}: the server named the same next page twice (${String(next).slice(0, 80)})`;
      throw new PaginationError(text, contextOf(this.#operation));
    }
    const size = usual ?? list.length;
    const following = this.#after(input, list.length, size, body, info);
    const after = following && this.#bound ? this.#bound(this.#operation, following, size) : following;
    const fetchNext = after ? () => this.fetch(after, walk(trail, next), size) : undefined;
    return new FetchedListPage(list, typeof total === 'number' ? total : undefined, info, fetchNext);
  }

  #itemsOf(body: unknown, { response, requestId }: AnswerInfo): readonly T[] {
    const items = readPointer(body, this.#pagination.items);
    if (Array.isArray(items)) return items;
    const text = `Cannot read the answer of ${this.#operation.id}: no list at ${this.#pagination.items || 'its place'}`;
    throw new DecodeError(text, { status: response.status, excerpt: '', requestId }, contextOf(this.#operation));
  }

  /** The input that asks for the page after; `undefined` where there is none. */
  #after(input: unknown, count: number, usual: number, body: unknown, info: AnswerInfo): unknown {
    const { style, page, pageStart = 1, offset, cursor } = this.#pagination;
    if (!this.#hasNext(input, count, usual, body, info)) return undefined;
    if (style === 'cursor') {
      const next = readPlace(this.#pagination.next, body, info);
      return this.#write(input, cursor, next);
    }
    if (style === 'offset') return this.#write(input, offset, this.#number(input, offset, 0) + count);
    return this.#write(input, page, this.#number(input, page, pageStart) + 1);
  }

  #hasNext(input: unknown, count: number, usual: number, body: unknown, info: AnswerInfo): boolean {
    const { next, hasMore, total, totalPages, style, page, pageStart = 1, offset, limit } = this.#pagination;
    if (next) return Boolean(readPlace(next, body, info));
    if (hasMore) return readPlace(hasMore, body, info) === true;
    if (count === 0) return false;
    const pages = readPlace(totalPages, body, info);
    const pagesBefore = this.#number(input, page, pageStart) - pageStart;
    if (typeof pages === 'number') return pagesBefore + 1 < pages;
    const all = readPlace(total, body, info);
    if (typeof all !== 'number') return count >= this.#number(input, limit, count);
    const before =
      style === 'offset' ? this.#number(input, offset, 0) : pagesBefore * this.#number(input, limit, usual);
    return before + count < all;
  }

  #number(input: unknown, place: RequestPlace | undefined, fallback: number): number {
    const value = place && readPointer(input, inputPointer(this.#operation, place));
    return typeof value === 'number' ? value : fallback;
  }

  #write(input: unknown, place: RequestPlace | undefined, value: unknown): unknown {
    return place ? writePointer(input, inputPointer(this.#operation, place), value) : input;
  }
}

/** Where in a method's input a place of the request is: the input is the body, the query, or both by name. */
export function inputPointer({ body, parameters }: Operation, place: RequestPlace): string {
  const both = body && parameters?.some((parameter) => parameter.in === 'query');
  if (place.in === 'body') return both ? `/body${place.pointer}` : place.pointer;
  return both ? `/query/${place.name}` : `/${place.name}`;
}

class FetchedListPage<T> implements Page<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
  readonly hasNext: boolean;
  readonly response: Response;
  readonly requestId: string | undefined;
  readonly rateLimit: AnswerInfo['rateLimit'];
  readonly #fetchNext: (() => Promise<Page<T>>) | undefined;

  constructor(
    items: readonly T[],
    total: number | undefined,
    info: AnswerInfo,
    fetchNext: (() => Promise<Page<T>>) | undefined,
  ) {
    this.items = items;
    this.total = total;
    this.hasNext = fetchNext !== undefined;
    this.response = info.response;
    this.requestId = info.requestId;
    this.rateLimit = info.rateLimit;
    this.#fetchNext = fetchNext;
  }

  async next(): Promise<Page<T> | undefined> {
    return this.#fetchNext?.();
  }

  pages(): AsyncIterableIterator<Page<T>> {
    return iteratePages(async () => this);
  }

  toArray(options?: ToArrayOptions): Promise<T[]> {
    return collect(this, options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return iterateItems(async () => this);
  }
}

const end = { done: true, value: undefined } as const;

/** Hand-written, because a generator is finished once it throws: here the page that failed is asked for again. */
function iteratePages<T>(first: () => Promise<Page<T>>): AsyncIterableIterator<Page<T>> {
  let fetchNext: () => Promise<Page<T> | undefined> = first;
  let done = false;
  const iterator: AsyncIterableIterator<Page<T>> = {
    async next() {
      const page = done ? undefined : await fetchNext();
      if (!page) {
        done = true;
        return end;
      }
      fetchNext = () => page.next();
      return { done: false, value: page };
    },
    async return() {
      done = true;
      return end;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

function iterateItems<T>(first: () => Promise<Page<T>>): AsyncIterableIterator<T> {
  const pages = iteratePages(first);
  let items: readonly T[] = [];
  let index = 0;
  const iterator: AsyncIterableIterator<T> = {
    async next() {
      while (index >= items.length) {
        const page = await pages.next();
        if (page.done) return end;
        items = page.value.items;
        index = 0;
      }
      return { done: false, value: items[index++] as T };
    },
    async return() {
      items = [];
      await pages.return?.();
      return end;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

async function collect<T>(
  items: AsyncIterable<T>,
  { limit = Number.POSITIVE_INFINITY }: ToArrayOptions = {},
): Promise<T[]> {
  const collected: T[] = [];
  if (limit <= 0) return collected;
  for await (const item of items) {
    collected.push(item);
    if (collected.length >= limit) break;
  }
  return collected;
}
