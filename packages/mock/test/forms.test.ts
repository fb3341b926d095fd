import { createFlowingClock } from '@creatorkit/mock';
import { startMockServer } from '@creatorkit/mock/server';
import type { Check } from '@creatorkit/runtime';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod/mini';
import { createMock, type Definition } from '../src/index.ts';
import { ada, contracts, definition, operations, type Reader, type ShelfState } from './shelf.ts';

const cover = z.object({ cover: z.instanceof(Blob), note: z.optional(z.string()) });

/** A shelf whose `addBook` takes a form; what it was sent is the title of the book. */
function shelf(
  change: Partial<Definition<ShelfState, Reader>> = {},
  form: Check = cover,
): Definition<ShelfState, Reader> {
  return {
    ...definition,
    operations: {
      ...operations,
      addBook: { ...operations.addBook, body: { contentType: 'multipart/form-data', required: true } },
    },
    contracts: {
      ...contracts,
      addBook: { ...contracts.addBook, answers: contracts.addBook?.answers ?? {}, body: () => form },
    },
    handlers: { ...definition.handlers, addBook: describeBody },
    ...change,
  };
}

async function describeBody({ body }: { readonly body: unknown }) {
  const parts = Object.entries(body as { readonly [name: string]: unknown }).map(async ([name, part]) => {
    const shown = Array.isArray(part) ? `${part.length} parts` : part;
    return `${name}: ${shown instanceof Blob ? `${shown.type} ${[...new Uint8Array(await shown.arrayBuffer())]}` : shown}`;
  });
  return { status: 201, body: { id: 9, title: (await Promise.all(parts)).join('; '), shelf: 'ada' } };
}

const bytes = new Uint8Array([0, 255, 10, 128, 195, 40]); // no UTF-8

function formOf(...parts: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, part] of parts) form.append(name, part);
  return form;
}

const file = new Blob([bytes], { type: 'image/png' });
const post = (body: BodyInit, headers: HeadersInit = {}) => ({ method: 'POST', headers: { ...ada, ...headers }, body });
const at = 'https://shelf.example/v1/books';

const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' };
const { addBook } = operations;
const answers = contracts.addBook?.answers ?? {};

/** A shelf whose `addBook` takes JSON, or a form with a cover. */
const bothWays = shelf({
  operations: {
    ...operations,
    addBook: { ...addBook, body: { ...addBook.body, alternatives: ['multipart/form-data'] } },
  },
  contracts: {
    ...contracts,
    addBook: { answers, ...contracts.addBook, bodies: { 'multipart/form-data': () => cover } },
  },
});

/** A shelf whose `addBook` takes fields of all types; what was read of them is the title of the book. */
const withFields = (contentType: string) =>
  shelf({
    operations: { ...operations, addBook: { ...addBook, body: { contentType, required: true } } },
    contracts: {
      ...contracts,
      addBook: {
        answers,
        body: () =>
          z.partial(
            z.object({
              ids: z.array(z.int()),
              open: z.boolean(),
              pages: z.int(),
              place: z.object({ row: z.int() }),
              price: z.number(),
              tags: z.array(z.string()),
              note: z.string(),
            }),
          ),
        forms: {
          [contentType]: {
            ids: { type: 'array', items: 'integer' },
            open: { type: 'boolean' },
            pages: { type: 'integer' },
            place: { type: 'object' },
            price: { type: 'number' },
            tags: { type: 'array' },
          },
        },
      },
    },
    handlers: {
      ...definition.handlers,
      addBook: ({ body }: { readonly body: unknown }) => ({
        status: 201,
        body: { id: 9, title: JSON.stringify(body), shelf: 'ada' },
      }),
    },
  });

describe('a form of fields', () => {
  test('has its text read into what the document calls it', async () => {
    const { fetch } = createMock(withFields('application/x-www-form-urlencoded'), { limits: 'off' });
    const fields = 'open=false&pages=12&ids=1&ids=2&place=%7B%22row%22%3A3%7D&note=a+b%26c';
    const response = await fetch(at, post(fields, urlencoded));
    const read = { open: false, pages: 12, ids: [1, 2], place: { row: 3 }, note: 'a b&c' };
    expect(JSON.parse((await response.json()).title)).toEqual(read);
    const sent = await fetch(at, post(new URLSearchParams({ pages: '7' })));
    expect(JSON.parse((await sent.json()).title)).toEqual({ pages: 7 });
  });

  test('is refused where it is none', async () => {
    const { fetch } = createMock(withFields('application/x-www-form-urlencoded'), { limits: 'off' });
    const fieldsOf = async (init: RequestInit) => (await (await fetch(at, init)).json()).fields;
    expect(await fieldsOf(post('{}', { 'Content-Type': 'application/json' }))).toEqual(['body.content_type']);
    expect(await fieldsOf(post(formOf(['pages', '1'])))).toEqual(['body.content_type']);
    expect(await fieldsOf(post('pages=many', urlencoded))).toEqual(['body.pages.invalid_type']);
  });

  test('is shown in the journal by its fields, without its secrets, even where it is refused', async () => {
    const mock = createMock(withFields('application/x-www-form-urlencoded'), { limits: 'off' });
    await mock.fetch(at, post('note=hello&password=secret', urlencoded));
    await mock.fetch(at, { method: 'POST', headers: urlencoded, body: 'note=hello&password=secret' });
    const shown = mock.journal().map(({ request }) => request.body);
    const expected = { note: 'hello', password: '[redacted]' };
    expect(shown).toEqual([expected, expected]);
  });
});

describe('a form of parts', () => {
  test('comes to the rule with its files byte by byte', async () => {
    const { fetch } = createMock(shelf(), { limits: 'off' });
    const response = await fetch(at, post(formOf(['cover', file], ['note', 'naïve'])));
    expect((await response.json()).title).toBe('cover: image/png 0,255,10,128,195,40; note: naïve');
  });

  test('comes so over HTTP as well', async () => {
    const clock = createFlowingClock({ now: () => Date.now() });
    const server = await startMockServer({ mocks: [createMock(shelf(), { clock })], clock, port: 0 });
    onTestFinished(() => server.close());
    const response = await fetch(`${server.baseUrlOf('shelf')}/books`, post(formOf(['cover', file])));
    expect((await response.json()).title).toBe('cover: image/png 0,255,10,128,195,40');
  });

  test('is held against its schema', async () => {
    const { fetch } = createMock(shelf(), { limits: 'off' });
    const fieldsOf = async (form: FormData) => (await (await fetch(at, post(form))).json()).fields;
    expect(await fieldsOf(formOf(['cover', 'a text']))).toEqual(['body.cover.invalid_type']);
    expect(await fieldsOf(formOf(['note', 'no file']))).toEqual(['body.cover.required']);
  });

  test('has a list where a name comes again, or ends in brackets', async () => {
    const lists = z.object({ a: z.array(z.string()), 'b[]': z.array(z.string()) });
    const { fetch } = createMock(shelf({}, lists));
    const response = await fetch(at, post(formOf(['a', '1'], ['a', '2'], ['b[]', '3'])));
    expect((await response.json()).title).toBe('a: 2 parts; b[]: 1 parts');
  });

  test('is refused where it cannot be read, or is none', async () => {
    const { fetch } = createMock(shelf(), { limits: 'off' });
    const fieldsOf = async (init: RequestInit) => (await (await fetch(at, init)).json()).fields;
    const torn = post('--x\r\nnonsense', { 'Content-Type': 'multipart/form-data; boundary=x' });
    expect(await fieldsOf(torn)).toEqual(['body.malformed']);
    expect(await fieldsOf(post('{}', { 'Content-Type': 'application/json' }))).toEqual(['body.content_type']);
    const plain = createMock(definition);
    const refused = await plain.fetch(at, post(formOf(['cover', file])));
    expect((await refused.json()).fields).toEqual(['body.content_type']);
  });

  test('may be taken beside JSON, by a schema of its own', async () => {
    const { fetch } = createMock(bothWays, { limits: 'off' });
    const statuses = [
      await fetch(at, post(formOf(['cover', file]))),
      await fetch(at, post('{"title":"Emma"}', { 'Content-Type': 'application/json' })),
      await fetch(at, post(formOf(['title', 'Emma']))),
      await fetch(at, post('title=Emma', urlencoded)),
    ].map(({ status }) => status);
    expect(statuses).toEqual([201, 201, 400, 400]);
  });

  test('has its text read into what the document calls it', async () => {
    const { fetch } = createMock(withFields('multipart/form-data'), { limits: 'off' });
    const fields = [
      ['open', 'true'],
      ['pages', '12'],
      ['price', '1.5'],
      ['ids', '1'],
      ['ids', '2'],
      ['tags', '["a","b"]'],
      ['place', '{"row":3}'],
      ['note', '7'],
    ] as const;
    const response = await fetch(at, post(formOf(...fields)));
    const read = { open: true, pages: 12, price: 1.5, ids: [1, 2], tags: ['a', 'b'], place: { row: 3 }, note: '7' };
    expect(JSON.parse((await response.json()).title)).toEqual(read);
    const place = new Blob(['{"row":3}'], { type: 'application/json' });
    const single = await fetch(at, post(formOf(['ids', '1'], ['tags', 'a'], ['place', place])));
    expect(JSON.parse((await single.json()).title)).toEqual({ ids: [1], tags: ['a'], place: { row: 3 } });
  });

  test('says which field is none of what the document calls it', async () => {
    const { fetch } = createMock(withFields('multipart/form-data'), { limits: 'off' });
    const wrong = await fetch(at, post(formOf(['open', 'yes'], ['pages', 'x'], ['ids', 'one'], ['place', '{row'])));
    expect((await wrong.json()).fields).toEqual([
      'body.ids.0.invalid_type',
      'body.open.invalid_type',
      'body.pages.invalid_type',
      'body.place.invalid_type',
    ]);
  });

  test('is shown in the journal without what is in its files', async () => {
    const mock = createMock(shelf(), { limits: 'off' });
    await mock.fetch(at, post(formOf(['cover', file], ['note', 'hello'], ['password', 'secret'])));
    await mock.fetch(at, { method: 'POST', body: formOf(['cover', file]) });
    expect(mock.journal().map(({ request }) => request.body)).toEqual([
      { cover: '[image/png of 6 bytes]', note: 'hello', password: '[redacted]' },
      expect.stringMatching(/^\[form of \d+ bytes\]$/),
    ]);
  });
});
