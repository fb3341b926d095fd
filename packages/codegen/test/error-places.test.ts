import { expect, test } from 'vitest';
import { fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

const documentOf = (error: string, requestId = '$response.header.X-Id'): string =>
  yamlWith(`x-sdk-request-id: ${requestId}
x-sdk-error:
${error.replaceAll(/^/gm, '  ')}
paths:
  /a:
    get:
      operationId: one
      responses:
        '200':
          description: Fine
          headers: {X-Id: {schema: {type: string}}}
          content: {application/json: {schema: {type: object, properties: {meta: {type: object, properties: {id: {type: string}}}}}}}
        '400':
          description: Wrong
          content:
            application/json:
              schema:
                oneOf:
                  - {type: object, properties: {error: {type: string}, wait: {type: integer}}}
                  - {type: object, properties: {error: {type: object, properties: {message: {type: string}}}}}
`);

test('an error that has several shapes is read at several places', async () => {
  const text = documentOf(
    'message: [$response.body#/error, $response.body#/error/message]\nretryAfter: $response.body#/wait',
    '$response.body#/meta/id',
  );
  const generated = await generateFrom({ 'openapi.yaml': text }, { files: ['operations.ts', 'reference.md'] });
  const operations = fileOf(generated, 'operations.ts');
  expect(operations).toContain("error: { message: ['/error', '/error/message'], retryAfter: '/wait' },");
  expect(operations).toContain("requestIdPointer: '/meta/id',");
  const reference = fileOf(generated, 'reference.md');
  expect(reference).toContain('`message` from `/error` or `/error/message`, `retryAfter` from `/wait`');
  expect(reference).toContain('`/meta/id` of the answer');
});

test.each([
  [
    'a place that no error has',
    'message: [$response.body#/error, $response.body#/eror/message]',
    ['openapi.yaml:6:36: $response.body#/eror/message points at nothing in any error response'],
  ],
  ['an empty list', 'message: []', ['openapi.yaml:6:12: x-sdk-error/message must NOT have fewer than 1 items']],
  ['what is no expression', 'message: [error]', ['openapi.yaml:6:13: x-sdk-error/message/0 is malformed: "error"']],
])('%s is told', async (_, error, want) => {
  const issues = await issuesOf({ 'openapi.yaml': documentOf(error) });
  expect(issues.map((issue) => issue.split('\n')[0])).toEqual(want);
});
