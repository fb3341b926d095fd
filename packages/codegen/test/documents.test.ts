import { expect, test } from 'vitest';
import { runModule, typeCheck } from './compile.ts';
import { documentWith, fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

interface Schema {
  safeParse(value: unknown): { success: boolean };
}

const accepted = (files: ReadonlyMap<string, string>, name: string, values: readonly unknown[]): unknown[] => {
  const schema = (runModule(files, 'schemas.ts')[name] as () => Schema)();
  return values.filter((value) => schema.safeParse(value).success);
};

test('a document of version 3.0 means what it means there', async () => {
  const schemas = {
    Nullable: { type: 'string', nullable: true },
    NullableEnum: { type: 'string', nullable: true, enum: ['a'] },
    NullableRef: { nullable: true, allOf: [{ $ref: '#/components/schemas/Bound' }] },
    Bound: { type: 'number', minimum: 1, exclusiveMinimum: true },
    Loose: { type: 'number', minimum: 1, exclusiveMinimum: false },
    Beside: { $ref: '#/components/schemas/Bound', minimum: 100 },
  };
  const { files } = await generateFrom({ 'openapi.json': documentWith(schemas, {}, '3.0.3') });
  expect(accepted(files, 'Nullable', ['x', null, 1])).toEqual(['x', null]);
  expect(accepted(files, 'NullableEnum', ['a', null, 'b'])).toEqual(['a', null]);
  expect(accepted(files, 'NullableRef', [2, null, 1])).toEqual([2, null]);
  expect(accepted(files, 'Bound', [1, 1.5])).toEqual([1.5]);
  expect(accepted(files, 'Loose', [1, 0.5])).toEqual([1]);
  expect(accepted(files, 'Beside', [2])).toEqual([2]);
  expect(typeCheck(files)).toEqual([]);
}, 60_000);

test('files are bundled: each target once, named after its pointer, its file or the component that refers to it', async () => {
  const generated = await generateFrom({
    'openapi.yaml': `openapi: 3.1.0
info: {title: Test, version: '1'}
paths:
  /a: {$ref: 'paths/a.yaml'}
components:
  schemas:
    Named: {$ref: 'schemas/named.yaml'}
    word: {type: string}
`,
    'paths/a.yaml': `get:
  operationId: getA
  parameters: [{$ref: '../shared.yaml#/parameters/limit'}]
  responses:
    '200':
      description: A
      content:
        application/json:
          schema: {$ref: '../schemas/tree-node.yaml'}
`,
    'shared.yaml':
      'parameters:\n  limit: {name: limit, in: query, schema: {$ref: "#/defs/word"}}\ndefs:\n  word: {type: integer}\n',
    'schemas/named.yaml': "type: object\nproperties: {node: {$ref: 'tree-node.yaml'}}\n",
    'schemas/tree-node.yaml':
      "type: object\nproperties:\n  children: {type: array, items: {$ref: '#'}}\n  owner: {$ref: './named.yaml'}\n",
  });
  expect(generated.issues).toEqual([]);
  const { components, paths } = JSON.parse(fileOf(generated, 'openapi.json')) as {
    components: { schemas: Record<string, object>; parameters: object };
    paths: Record<string, Record<string, object>>;
  };
  expect(Object.keys(components.schemas)).toEqual(['Named', 'tree-node', 'word', 'word2']);
  expect(components.schemas['tree-node']).toEqual({
    properties: {
      children: { items: { $ref: '#/components/schemas/tree-node' }, type: 'array' },
      owner: { $ref: '#/components/schemas/Named' },
    },
    type: 'object',
  });
  expect(components.parameters).toEqual({
    limit: { in: 'query', name: 'limit', schema: { $ref: '#/components/schemas/word2' } },
  });
  expect(paths['/a']?.get).toMatchObject({
    operationId: 'getA',
    parameters: [{ $ref: '#/components/parameters/limit' }],
  });
  expect(fileOf(generated, 'models.ts')).toContain("export type TreeNode = components['schemas']['tree-node'];");
  expect(typeCheck(generated.files)).toEqual([]);
}, 60_000);

test('what looks like a reference in an example is left alone', async () => {
  const { issues, files } = await generateFrom({
    'openapi.json': documentWith({ A: { type: 'object', example: { $ref: '#/nowhere' } } }),
  });
  expect(issues).toEqual([]);
  expect(files.get('openapi.json')).toContain('#/nowhere');
});

const familyFile = `/a/{id}:
  parameters:
    - {name: id, in: path, required: true, schema: {type: string}}
  get:
    operationId: getA
    x-sdk-method: a.retrieve
    x-sdk-provenance: &documented {status: docs, source: the manual}
    responses: &gone
      '410': {$ref: '../openapi.yaml#/components/responses/Gone'}
/live:
  get:
    operationId: watchA
    x-sdk-method: a.watch
    x-sdk-provenance: *documented
    x-sdk-realtime: {url: /live, receive: [{$ref: '../schemas/messages.yaml#/Moved'}]}
    responses: *gone
`;
const filesOfFamily = (family: string) => ({
  'openapi.yaml': `openapi: 3.1.0
info: {title: Test, version: '1', x-sdk-provenance: {status: seed, source: the seed}}
x-sdk: {vocabulary: 1}
paths:
  /a/{id}: {$ref: 'paths/a.yaml#/~1a~1{id}'}
  /live: {$ref: 'paths/a.yaml#/~1live'}
components:
  responses:
    Gone: {description: Gone, content: {application/json: {schema: {$ref: 'schemas/common.yaml#/Problem'}}}}
`,
  'paths/a.yaml': family,
  'schemas/common.yaml': 'Problem: {type: object, properties: {code: {type: string}}}\n',
  'schemas/messages.yaml': `Moved:
  type: object
  required: [type, problem]
  properties:
    type: {const: moved}
    problem: {$ref: 'common.yaml#/Problem'}
`,
});

test('the paths of a family stand in a file of their own, which refers back to the document', async () => {
  const generated = await generateFrom(filesOfFamily(familyFile));
  expect(generated.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { components, paths } = JSON.parse(fileOf(generated, 'openapi.json')) as {
    components: { schemas: object };
    paths: Record<string, { get: object }>;
  };
  expect(Object.keys(paths)).toEqual(['/a/{id}', '/live']);
  expect(paths['/live']?.get).toMatchObject({
    responses: { 410: { $ref: '#/components/responses/Gone' } },
    'x-sdk-realtime': { receive: [{ $ref: '#/components/schemas/Moved' }] },
  });
  expect(components.schemas).toMatchObject({
    Moved: { properties: { problem: { $ref: '#/components/schemas/Problem' } } },
  });
  expect(fileOf(generated, 'provenance.ts')).toContain("getA: { operation: 'docs', answers: { 410: 'seed' } }");
});

test('what is wrong in the file of a family is reported with its place there', async () => {
  const wrong = familyFile
    .replace('a.retrieve', 'a.Retrieve')
    .replace('responses/Gone', 'responses/Gon')
    .replace('#/Moved', '#/Move');
  const issues = (await issuesOf(filesOfFamily(wrong))).map((issue) => issue.split('\n')[0] ?? '');
  expect(issues.filter((issue) => !issue.includes(': warning: '))).toEqual([
    'paths/a.yaml:6:19: x-sdk-method is malformed: "a.Retrieve"',
    'paths/a.yaml:9:21: Cannot resolve ../openapi.yaml#/components/responses/Gon: there is nothing at #/components/responses/Gon',
    'paths/a.yaml:15:51: Cannot resolve ../schemas/messages.yaml#/Move: there is nothing at #/Move',
  ]);
});

test('names that would clash with others give way', async () => {
  const schemas = {
    Call: { type: 'string' },
    List: {},
    Record: {},
    event: {},
    Event: {},
    'a-b': {},
    'a b': {},
    not: { not: {} },
    z: {},
    '1st': {},
  };
  const answer = (name: string) => ({
    200: { description: 'x', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
  });
  const paths = {
    '/{body}/{options}/{query}': {
      parameters: ['body', 'options', 'query'].map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      get: { operationId: 'query', tags: ['event'], responses: answer('Call') },
      put: {
        operationId: 'Call',
        tags: ['Call'],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/event' } } },
        },
        responses: answer('Record'),
      },
    },
  };
  const generated = await generateFrom({ 'openapi.json': documentWith(schemas, { paths }) });
  expect(
    fileOf(generated, 'models.ts')
      .match(/^export type \w+/gm)
      ?.map((line) => line.slice(12)),
  ).toEqual(['AB', 'AB2', 'CallModel', 'Event', 'Event2', 'ListModel', 'Not', 'RecordModel', 'Z', '_1st']);
  expect(typeCheck(generated.files)).toEqual([]);
}, 60_000);

test('a body with a default stays optional for who sends it', async () => {
  const generated = await generateFrom({
    'openapi.json': documentWith({ A: { type: 'object', properties: { a: { type: 'string', default: 'x' } } } }),
  });
  expect(fileOf(generated, 'types.ts')).toContain('a?: string;');
});

test('only the files that are asked for are given', async () => {
  const { files } = await generateFrom(
    { 'openapi.json': documentWith({ A: { not: {} } }) },
    { files: ['types.ts', 'schemas.ts'] },
  );
  expect([...files.keys()]).toEqual(['keywords.ts', 'schemas.ts', 'types.ts']);
});

test('the first line names the document and the command', async () => {
  const { files } = await generateFrom({ 'api/openapi.json': documentWith({}) }, { command: undefined });
  expect(files.get('types.ts')?.split('\n', 1)[0]).toBe(
    '// Generated from api/openapi.json. Do not edit; run creatorkit generate api/openapi.json.',
  );
});

test('the id is that of the folder, or the name of the document', async () => {
  const id = async (name: string) =>
    /id: '([^']+)'/.exec(
      fileOf(await generateFrom({ [name]: documentWith({}) }, { id: undefined }), 'operations.ts'),
    )?.[1];
  expect([await id('my-shop/openapi.json'), await id('my-shop/pets.json')]).toEqual(['my-shop', 'pets']);
});

test('an id that a framework made of the path names nothing: the place in the client does', async () => {
  const operation = (id: string, method: string) => `
    get:
      operationId: ${id}
      x-sdk-method: ${method}
      parameters: [{name: search, in: query, schema: {type: string}}]
      responses: {'204': {description: Done.}}`;
  const yaml = yamlWith(`paths:
  /v1/orders/:${operation('v1_orders_retrieve', 'orders.find')}
  /v1/users/:${operation('listUsers', 'users.list')}
`);
  const generated = await generateFrom({ 'openapi.yaml': yaml });
  const models = fileOf(generated, 'models.ts');
  expect(models.match(/^export type \w+/gm)).toEqual(['export type ListUsersQuery', 'export type OrdersFindQuery']);
  const operations = fileOf(generated, 'operations.ts');
  expect(operations.match(/^ {2}id: .*$/gm)).toEqual([`  id: 'listUsers',`, `  id: 'orders.find',`]);
});
