import { expect, test } from 'vitest';
import { fileOf, generateFrom, yamlWith } from './fixture.ts';

/** The views in the resources of a document whose operations, by `x-sdk-method`, need this. */
async function viewsOf(operations: Readonly<Record<string, string>>): Promise<string[]> {
  const paths = Object.entries(operations).map(
    ([method, security], index) => `
  /things/${index}:
    get:
      operationId: ${method.replaceAll('.', '_')}
      x-sdk-method: ${method}
      security: ${security}
      responses: {'204': {description: Done.}}`,
  );
  const schemes = '{session: {type: http, scheme: bearer}, apiKey: {type: apiKey, in: header, name: X-Key}}';
  const yaml = yamlWith(`components: {securitySchemes: ${schemes}}\npaths:${paths.join('')}\n`);
  const resources = fileOf(await generateFrom({ 'openapi.yaml': yaml }), 'resources.ts');
  return resources.match(/^export type .*$/gm) ?? [];
}

test('a scheme that opens only a part of the client has a view of it', async () => {
  const views = await viewsOf({
    'auth.login': '[]',
    'auth.me': '[{session: []}]',
    'orders.list': '[{session: []}]',
    'orders.items.list': '[{session: []}]',
    'open.orders.list': '[{apiKey: [orders]}]',
  });
  expect(views).toEqual([
    `export type ApiKeyResources = Pick<Resources, 'open'>;`,
    `export type SessionResources = Omit<Resources, 'open'>;`,
  ]);
});

test('a group that takes both, or none, is in every view', async () => {
  const views = await viewsOf({
    'status.show': '[]',
    'orders.list': '[{session: []}, {apiKey: []}]',
    'users.list': '[{session: []}]',
  });
  expect(views).toEqual([`export type ApiKeyResources = Omit<Resources, 'users'>;`]);
});

test('what takes a session or nothing is in every view', async () => {
  const operations = {
    'status.show': '[{session: []}, {}]',
    'orders.list': '[{apiKey: []}]',
    'me.show': '[{session: []}]',
  };
  expect(await viewsOf(operations)).toEqual([
    `export type ApiKeyResources = Omit<Resources, 'me'>;`,
    `export type SessionResources = Omit<Resources, 'orders'>;`,
  ]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['one scheme', { 'auth.login': '[]', 'orders.list': '[{session: []}]' }],
  ['schemes that open the same', { 'orders.list': '[{session: []}, {apiKey: []}]' }],
])('%s needs no views', async (_, operations) => {
  expect(await viewsOf(operations)).toEqual([]);
});
