import { expect, test } from 'vitest';
import { fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

const paths = (...errors: readonly (string | undefined)[]): string =>
  yamlWith(`paths:${errors
    .map(
      (error, index) => `
  /things/${index}:
    get:
      operationId: get${index}
      responses:
        '204': {description: Done.}
        '429':
          description: Not now.${error === undefined ? '' : `\n          x-sdk-error: ${error}`}`,
    )
    .join('')}
`);

const tablesOf = async (yaml: string): Promise<string[]> =>
  fileOf(await generateFrom({ 'openapi.yaml': yaml }), 'operations.ts').match(/^ +refusals: .*$/gm) ?? [];

const paced = '{code: slow, throttling: true, retryable: true}';

test('what all answers of a status say of their errors is a fact of the API', async () => {
  expect(await tablesOf(paths(paced, paced))).toEqual([`  refusals: { 429: [{ code: 'slow', throttling: true }] },`]);
});

test('what only some say is a fact of their operations', async () => {
  const both = `[${paced}, {code: empty, like: 402, retryable: false}]`;
  expect(await tablesOf(paths(paced, both, undefined))).toEqual([
    `  refusals: { 429: [{ code: 'slow', throttling: true }] },`,
    `  refusals: { 429: [{ code: 'slow', throttling: true }, { code: 'empty', retryable: false, like: 402 }] },`,
  ]);
});

test('an error without a code stands for all others of its status', async () => {
  expect(await tablesOf(paths('{retryable: false, throttling: false}'))).toEqual([
    '  refusals: { 429: [{ retryable: false, throttling: false }] },',
  ]);
});

test.each([
  ['[]', 'openapi.yaml:12:24: x-sdk-error must NOT have fewer than 1 items'],
  ['{code: slow, like: 200}', 'openapi.yaml:12:43: x-sdk-error/like must be >= 400'],
  [
    '{code: locked, retryable: true}',
    'openapi.yaml:12:39: warning: x-sdk-error/retryable makes no client repeat a status that it does not: see x-sdk-retry',
  ],
])('%s is told', async (error, issue) => {
  expect(await issuesOf({ 'openapi.yaml': paths(error) })).toEqual([issue]);
});
