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

async function sentForm(body: unknown): Promise<FormData> {
  let sent: unknown;
  const { core } = createBench(() => json({}), {
    fetch: async (_, init) => {
      sent = init?.body;
      return json({});
    },
  });
  await core.call(upload, [], body);
  expect(sent).toBeInstanceOf(FormData);
  return sent as FormData;
}

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
