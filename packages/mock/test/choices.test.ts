import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createMock } from '../src/index.ts';
import { ada, contracts, definition, json } from './shelf.ts';

/** A shelf whose books are told apart by what they are; filters are of their kind alone. */
const body = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('novel'), filters: z.object({ plot: z.exactOptional(z.string()) }) }),
  z.object({ kind: z.literal('atlas'), filters: z.object({ scale: z.exactOptional(z.int()) }) }),
]);

const issues: unknown[] = [];
const mock = createMock(
  {
    ...definition,
    contracts: {
      ...contracts,
      addBook: { body: () => body, answers: contracts.addBook?.answers ?? {} },
    },
    handlers: {
      ...definition.handlers,
      addBook: () => ({ status: 201, body: { id: 1, title: 'one', shelf: 'ada' } }),
    },
    refusals: {
      ...definition.refusals,
      invalid: (found, context) => {
        issues.splice(0, issues.length, ...found);
        return definition.refusals.invalid(found, context);
      },
    },
  },
  { limits: 'off' },
);

const send = (value: unknown) =>
  mock.fetch('https://shelf.example/v1/books', {
    method: 'POST',
    headers: { ...ada, ...json },
    body: JSON.stringify(value),
  });

test('only what is wrong with the chosen object is told', async () => {
  const response = await send({ kind: 'atlas', filters: { scale: 'large' } });
  expect((await response.json()).fields).toEqual(['body.filters.scale.invalid_type']);
});

test('a choice that there is not is a wrong value, and the right ones are named', async () => {
  const response = await send({ kind: 'poem', filters: {} });
  expect((await response.json()).fields).toEqual(['body.kind.invalid_value']);
  expect(issues).toEqual([
    {
      in: 'body',
      path: ['kind'],
      code: 'invalid_value',
      message: 'Invalid input',
      details: { values: ['novel', 'atlas'] },
    },
  ]);
  expect((await (await send({ filters: {} })).json()).fields).toEqual(['body.kind.required']);
  expect((await (await send([])).json()).fields).toEqual(['body.invalid_type']);
});

test('what another object has is without effect here', async () => {
  const response = await send({ kind: 'novel', filters: { plot: 'none', scale: 3 } });
  expect(response.status).toBe(201);
  expect(response.headers.get('X-Mock-Not-Modelled')).toBe(encodeURI('body /filters/scale'));
});
