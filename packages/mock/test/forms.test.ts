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
    const both = shelf({ operations, contracts, forms: { addBook: () => cover } });
    const { fetch } = createMock(both, { limits: 'off' });
    const statuses = [
      await fetch(at, post(formOf(['cover', file]))),
      await fetch(at, post('{"title":"Emma"}', { 'Content-Type': 'application/json' })),
      await fetch(at, post(formOf(['title', 'Emma']))),
    ].map(({ status }) => status);
    expect(statuses).toEqual([201, 201, 400]);
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
