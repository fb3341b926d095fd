import { expect, test } from 'vitest';
import { fileOf, generateFrom, yamlWith } from './fixture.ts';

const policies =
  'x-sdk-rate-limits: {policies: {root: &p {partition: [user], unit: request, limits: [{quota: 1, window: 1}]}, path: *p, own: *p}}';
const done = "responses: {'204': {description: Done}}";

const document = yamlWith(`${policies}
x-sdk-rate-limit: {policies: [root]}
x-sdk-roles: {order: [clerk, boss]}
paths:
  /a:
    get: {operationId: fromRoot, ${done}}
  /b:
    x-sdk-rate-limit: {policies: [path]}
    x-sdk-role: boss
    get: {operationId: fromPath, ${done}}
    put: {operationId: ownValue, x-sdk-rate-limit: {policies: [own]}, x-sdk-role: clerk, ${done}}
    post: {operationId: switchedOff, x-sdk-rate-limit: false, x-sdk-role: false, ${done}}
`);

test.each([
  ['fromRoot', "  rateLimit: { policies: ['root'] },\n  answer: 'empty',\n"],
  ['fromPath', "  rateLimit: { policies: ['path'] },\n  answer: 'empty',\n  role: 'boss',\n"],
  ['ownValue', "  rateLimit: { policies: ['own'] },\n  answer: 'empty',\n  role: 'clerk',\n"],
  ['switchedOff', "  rateLimit: { policies: [] },\n  answer: 'empty',\n"],
])('%s: operation wins over path over root, and false switches off', async (id, want) => {
  const operations = fileOf(await generateFrom({ 'openapi.yaml': document }), 'operations.ts');
  const table = new RegExp(`export const ${id} = \\{[\\s\\S]*?security: \\[\\],\\n([\\s\\S]*?)\\} as const`).exec(
    operations,
  );
  expect(table?.[1]).toBe(want);
});

test('methods without a place get one from tag and id; those that collide a number, by the order of ids', async () => {
  const text = yamlWith(`paths:
  /a:
    get: {operationId: get-thing, tags: [Some things], ${done}}
    put: {operationId: get_thing, tags: [Some things], ${done}}
    post: {operationId: constructor, tags: [Some things], ${done}}
    patch: {operationId: someThings, ${done}}
`);
  const resources = fileOf(await generateFrom({ 'openapi.yaml': text }), 'resources.ts');
  expect([...resources.matchAll(/^ {2}(?:get )?(\w+)\(/gm)].map(([, name]) => name)).toEqual([
    'constructor_',
    'getThing',
    'getThing2',
    'someThings',
    'someThings2',
  ]);
});

test('an operation that is ignored has a table and a handler, and no method', async () => {
  const generated = await generateFrom({
    'openapi.yaml': yamlWith(`paths:\n  /a:\n    get: {operationId: hidden, x-sdk-ignore: true, ${done}}\n`),
  });
  expect(fileOf(generated, 'operations.ts')).toContain('export const hidden =');
  expect(fileOf(generated, 'handlers.ts')).toContain('hidden(request: HiddenRequest');
  expect(fileOf(generated, 'resources.ts')).not.toContain('hidden');
});
