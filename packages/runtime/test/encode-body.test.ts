import { expect, it } from 'vitest';
import type { Operation } from '../src/index.ts';
import { createBench, json } from './synthetic.ts';

const upload: Operation = {
  id: 'upload',
  method: 'POST',
  path: '/uploads',
  body: { contentType: 'multipart/form-data', required: true },
  security: [],
};

async function send(operation: Operation, body: unknown) {
  let sent: RequestInit = {};
  const { core } = createBench(() => json({}), {
    fetch: async (_, init = {}) => {
      sent = init;
      return json({});
    },
  });
  await core.call(operation, [], body);
  return { body: sent.body, type: new Headers(sent.headers).get('content-type') };
}

async function sentForm(body: unknown): Promise<FormData> {
  const sent = await send(upload, body);
  expect(sent.body).toBeInstanceOf(FormData);
  expect(sent.type).toBeNull();
  return sent.body as FormData;
}

const taking = (contentType: string, ...alternatives: string[]): Operation => ({
  ...upload,
  body: { contentType, ...(alternatives.length > 0 && { alternatives }), required: true },
});
const multipart = 'multipart/form-data';
const urlencoded = 'application/x-www-form-urlencoded';

it('sends an object as a form: files as they are, objects as JSON, the rest as text', async () => {
  const image = new File(['png'], 'face.png', { type: 'image/png' });
  const form = await sentForm({ image, type: 'primary', size: 3, tags: ['a'], left: undefined });
  expect([...form.keys()]).toEqual(['image', 'type', 'size', 'tags']);
  expect(await (form.get('image') as File).text()).toBe('png');
  expect(form.get('type')).toBe('primary');
  expect(form.get('size')).toBe('3');
  expect(form.get('tags')).toBe('["a"]');
});

it('sends a form that is one already as it is', async () => {
  const form = new FormData();
  form.append('image', new Blob(['png']));
  expect(await sentForm(form)).toBe(form);
});

it('sends each file of an array as a part of its own, and a date without quotes', async () => {
  const form = await sentForm({ images: [new Blob(['one']), new Blob(['two'])], at: new Date(0) });
  expect(await Promise.all(form.getAll('images').map((image) => (image as File).text()))).toEqual(['one', 'two']);
  expect(form.get('at')).toBe('1970-01-01T00:00:00.000Z');
});

it('sends fields as the URL standard has them: lists by repeating the name, objects as JSON', async () => {
  const body = { grant_type: 'a b&c', on: true, ids: [1, 2], at: new Date(0), deep: { a: 1 }, left: undefined };
  const sent = await send(taking(urlencoded), body);
  expect(sent.type).toBe(urlencoded);
  expect(String(sent.body)).toBe(
    'grant_type=a+b%26c&on=true&ids=1&ids=2&at=1970-01-01T00%3A00%3A00.000Z&deep=%7B%22a%22%3A1%7D',
  );
  const own = new URLSearchParams({ a: '1' });
  expect((await send(taking(urlencoded), own)).body).toBe(own);
});

it('sends JSON where it can choose, and a form where only that can carry the body', async () => {
  const both = taking('application/json', multipart);
  expect(await send(both, { handles: ['ada'] })).toEqual({ body: '{"handles":["ada"]}', type: 'application/json' });
  const file = new Blob(['ada'], { type: 'text/csv' });
  const form = await send(both, { file, dry_run: true });
  expect((form.body as FormData).get('dry_run')).toBe('true');
  expect(form.type).toBeNull();
  const several = await send(both, { 'files[]': [file, file] });
  expect((several.body as FormData).getAll('files[]')).toHaveLength(2);
  const own = new FormData();
  expect((await send(both, own)).body).toBe(own);
  const oauth = taking('application/json', urlencoded);
  expect((await send(oauth, { a: 1 })).type).toBe('application/json');
  expect((await send(oauth, new URLSearchParams({ a: '1' }))).type).toBe(urlencoded);
});

it('sends what is neither JSON nor a form as it is', async () => {
  expect(await send(taking('text/csv'), 'a,b')).toEqual({ body: 'a,b', type: 'text/csv' });
  const bytes = new Uint8Array([1, 2]);
  expect(await send(taking('application/octet-stream'), bytes)).toEqual({
    body: bytes,
    type: 'application/octet-stream',
  });
  expect(await send(taking('application/json', 'text/csv'), 'a,b')).toEqual({ body: 'a,b', type: 'text/csv' });
  expect((await send(taking('application/merge-patch+json'), { a: 1 })).type).toBe('application/merge-patch+json');
  expect((await send(taking('*/*'), { a: 1 })).type).toBe('application/json');
});

it('refuses what none of the content types can carry, and sends nothing', async () => {
  const file = new Blob(['x']);
  await expect(send(taking('application/json', urlencoded), { file })).rejects.toThrow(
    `Cannot call upload: a body with a file cannot be sent as application/json or ${urlencoded}`,
  );
  await expect(send(taking(multipart), new URLSearchParams())).rejects.toThrow(
    `Cannot call upload: a form cannot be sent as ${multipart}`,
  );
  await expect(send(taking(multipart), 7)).rejects.toThrow(
    `Cannot call upload: a number cannot be sent as ${multipart}`,
  );
  await expect(send(taking('text/csv'), { a: 1 })).rejects.toThrow('an object cannot be sent as text/csv');
});

it('sends no body, and no content type, where there is none', async () => {
  const optional: Operation = { ...upload, body: { contentType: 'application/json', alternatives: [multipart] } };
  expect(await send(optional, undefined)).toEqual({ body: null, type: null });
});
