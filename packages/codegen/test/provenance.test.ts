import { expect, test } from 'vitest';
import { typeCheck } from './compile.ts';
import { fileOf, generateFrom, yamlWith } from './fixture.ts';

const mark = (status: string) => `x-sdk-provenance: {status: ${status}, source: somewhere}`;

const document = `openapi: 3.1.0
info: {title: Test, version: '1', ${mark('seed')}}
x-sdk: {vocabulary: 1}
paths:
  /a:
    ${mark('docs')}
    get:
      operationId: fromPath
      responses:
        '200': {description: Inherited}
        '400': {$ref: '#/components/responses/Marked'}
        '404': {$ref: '#/components/responses/Bare'}
        '409': {$ref: '#/components/responses/Marked', ${mark('seed')}}
        4XX: {description: Own, ${mark('inferred')}}
        default: {description: Inherited}
    put:
      operationId: own-mark
      ${mark('inferred')}
      responses: {'204': {description: Inherited}}
  /b:
    get: {operationId: fromInfo, responses: {'204': {description: Inherited}}}
components:
  responses:
    Marked: {description: Marked, ${mark('client')}}
    Bare: {description: Bare}
`;

test('the nearest mark holds; a reference starts anew at the document, and a mark beside it wins', async () => {
  const generated = await generateFrom({ 'openapi.yaml': document });
  expect(fileOf(generated, 'provenance.ts')).toBe(`// Generated from openapi.yaml. Do not edit; run the test.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  fromInfo: { operation: 'seed', answers: { 204: 'seed' } },
  fromPath: {
    operation: 'docs',
    answers: { 200: 'docs', 400: 'client', 404: 'seed', 409: 'seed', '4XX': 'inferred', default: 'docs' },
  },
  'own-mark': { operation: 'inferred', answers: { 204: 'inferred' } },
} as const satisfies Provenance;
`);
  expect(typeCheck(generated.files)).toEqual([]);
}, 60_000);

test('where only some facts are marked, the others are left out', async () => {
  const paths = `paths:
  /a:
    get:
      operationId: partly
      responses: {'200': {description: A}, '404': {description: B, ${mark('docs')}}}
`;
  const generated = await generateFrom({ 'openapi.yaml': yamlWith(paths) });
  expect(fileOf(generated, 'provenance.ts')).toContain("partly: { answers: { 404: 'docs' } },");
  expect(typeCheck(generated.files)).toEqual([]);
}, 60_000);

test('a document that says nothing of it, or does not use the vocabulary, gives no such file', async () => {
  const silent = await generateFrom({
    'openapi.yaml': yamlWith("paths:\n  /a:\n    get: {operationId: a, responses: {'204': {description: A}}}\n"),
  });
  expect(silent.files.has('operations.ts')).toBe(true);
  expect(silent.files.has('provenance.ts')).toBe(false);
  const foreign = await generateFrom({ 'openapi.yaml': document.replace('x-sdk: {vocabulary: 1}\n', '') });
  expect(foreign.files.has('operations.ts')).toBe(true);
  expect(foreign.files.has('provenance.ts')).toBe(false);
});
