import { describe, expect, test } from 'vitest';
import { fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

/** A search with a price; the price is line 10. */
const search = (cost: string, unit = 'x-sdk-cost: {unit: credits}'): Readonly<Record<string, string>> => ({
  'openapi.yaml': yamlWith(`${unit}
paths:
  /search:
    post:
      operationId: search
      x-sdk-method: pictures.search
      x-sdk-cost: ${cost}
      parameters:
        - {name: tags, in: query, schema: {type: array, maxItems: 4, items: {type: string}}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}}
      responses:
        '200':
          description: Found.
          headers: {X-Cost: {schema: {type: number}}}
          content:
            application/json:
              schema:
                type: object
                properties: {pictures: {type: array, items: {}}, charged: {type: [string, number]}, next: {type: object}}
  /about:
    get: {operationId: about, x-sdk-method: about, responses: {'204': {description: Done.}}}
components:
  schemas:
    Search:
      type: object
      required: [mode]
      properties:
        mode: {default: raw, allOf: [{$ref: '#/components/schemas/Mode'}]}
        deep: {type: boolean}
        word: {type: string}
        paging: {anyOf: [{$ref: '#/components/schemas/Paging'}, {type: 'null'}]}
        ids: {type: array, maxItems: 20, items: {type: string}}
    Paging: {type: object, properties: {limit: {type: integer, default: 5, maximum: 50}, size: {type: integer}}}
    Mode: {enum: [raw, basic, full]}
`),
});

const perItem = 'per: item, amount: 0.01, count: $response.body#/pictures';

const mistakes: readonly (readonly [cost: string, ...issues: string[]])[] = [
  [`{${perItem}, max: {count: $request.body#/paging/size}, reported: X-Cost, remaining: $response.body#/charged}`],
  ['{per: item, amount: 1, chargedWhen: later}'],
  ['{amount: -0.5}', 'openapi.yaml:10:28: x-sdk-cost/amount must be >= 0'],
  [
    '{by: {field: $request.body#/mode, raw: 1, basic: -1, full: 1}}',
    'openapi.yaml:10:68: x-sdk-cost/by/basic must be >= 0',
  ],
  [
    `{${perItem}, max: {count: $request.body#/paging/limt}}`,
    'openapi.yaml:10:91: $request.body#/paging/limt points at nothing in search',
  ],
  [
    `{${perItem}, max: {count: $response.body#/pictures}}`,
    'openapi.yaml:10:91: x-sdk-cost/max/count is malformed: "$response.body#/pictures"\n  hint: it must match ^\\$request\\.',
  ],
  [
    `{${perItem}, max: {count: $request.body#/word}}`,
    'openapi.yaml:10:91: $request.body#/word is nothing that x-sdk-cost/max/count can be\n  hint: it must be array or number or integer, and is string',
  ],
  [
    '{amount: 1, max: {count: $request.body#/ids}}',
    'openapi.yaml:10:31: x-sdk-cost/max bounds items, but the price is per call',
  ],
  ['{per: item, amount: 1}', 'openapi.yaml:10:25: x-sdk-cost/per is item, but nothing says which\n  hint: add count'],
  [
    '{amount: 1, reported: $response.body#/charge}',
    'openapi.yaml:10:41: $response.body#/charge points at nothing in search\n  hint: did you mean charged?',
  ],
  [
    '{amount: 1, reported: $response.body#/next}',
    'openapi.yaml:10:41: $response.body#/next is nothing that x-sdk-cost/reported can be\n  hint: it must be number or integer or string, and is object',
  ],
  [
    '{amount: 1, remaining: X-Coast}',
    'openapi.yaml:10:42: X-Coast is no header of a success\n  hint: did you mean X-Cost?',
  ],
  [
    '{by: {field: $request.body#/mode, raw: 1, bsic: 2, full: 3}}',
    'openapi.yaml:10:20: x-sdk-cost/by has no price for basic\n  hint: add it, or amount for all others',
    'openapi.yaml:10:61: x-sdk-cost/by has a price for bsic, which the field cannot be\n  hint: did you mean basic?',
  ],
  ['{by: {field: $request.body#/mode}}', 'openapi.yaml:10:24: x-sdk-cost/by must NOT have fewer than 2 properties'],
  [
    '{amount: 1, chargedWhen: sometimes}',
    'openapi.yaml:10:44: x-sdk-cost/chargedWhen must be one of success, found, always, later\n  hint: known are always, found, later, success',
  ],
];

describe('a price', () => {
  test.each(mistakes)('%s', async (cost, ...issues) => {
    expect(await issuesOf(search(cost))).toEqual(issues);
  });

  test('needs a unit', async () => {
    const issues = await issuesOf(search('{amount: 1}', 'tags: []'));
    expect(issues).toEqual([
      'openapi.yaml:10:7: x-sdk-cost has no unit\n  hint: write `x-sdk-cost: {unit: credits}` at the root',
    ]);
  });

  test.each([
    [
      `{${perItem}, max: {count: $request.body#/paging/limit}, chargedWhen: found, reported: $response.body#/charged, remaining: X-Cost}`,
      "max: { count: { in: 'body', pointer: '/paging/limit' }, default: 5 }",
      "reported: { in: 'body', pointer: '/charged' }",
      "remaining: { in: 'header', name: 'X-Cost' }",
      "count: { of: 'response', in: 'body', pointer: '/pictures' }",
    ],
    [`{${perItem}, max: {count: $request.body#/ids}}`, "max: { count: { in: 'body', pointer: '/ids' }, default: 20 }"],
    [`{${perItem}, max: {count: $request.query.tags}}`, "max: { count: { in: 'query', name: 'tags' }, default: 4 }"],
    [
      `{${perItem}, max: {count: $request.body#/paging/size}}`,
      "max: { count: { in: 'body', pointer: '/paging/size' } }",
    ],
    [
      '{by: {field: $request.body#/mode, raw: 0.03, full: 1, basic: 0.05}}',
      "field: { in: 'body', pointer: '/mode' }",
      'amounts: { basic: 0.05, full: 1, raw: 0.03 }',
      "default: 'raw'",
    ],
    ['{by: {field: $request.body#/deep, true: 5, false: 1}}', 'amounts: { false: 1, true: 5 }'],
    ['{reported: X-Cost}', "per: 'call', reported: { in: 'header', name: 'X-Cost' }"],
  ])('%s is carried', async (cost, ...parts) => {
    const text = fileOf(await generateFrom(search(cost)), 'operations.ts');
    for (const part of parts) expect(text).toContain(part);
  });

  test.each([
    [
      `{${perItem}, max: {count: $request.body#/paging/limit}, chargedWhen: found, reported: X-Cost}`,
      '0.01 credits per item of `$response.body#/pictures`, for at most as many as `$request.body#/paging/limit` says (5 where it does not say), for what is found, told by `X-Cost`',
    ],
    [
      '{per: item, chargedWhen: later, amount: 2, by: {field: $request.body#/mode, raw: 0.03}}',
      'credits per item by `$request.body#/mode`: raw 0.03, otherwise 2, as the work that it starts goes on',
    ],
    ['{reported: X-Cost}', 'credits, as many as the answer tells, told by `X-Cost`'],
    ['{amount: 1, chargedWhen: always}', '1 credits per call, whether it succeeds or not'],
  ])('%s is told in words', async (cost, words) => {
    const { files } = await generateFrom(search(cost), { files: ['reference.md', 'resources.ts'] });
    expect(files.get('reference.md')).toContain(`- **Cost:** ${words}\n`);
    expect(files.get('resources.ts')?.replaceAll(/\s+\*\s/g, ' ')).toContain(`Cost: ${words}.`);
  });
});

describe('costs.ts', () => {
  test('has every method and what it takes', async () => {
    expect(
      fileOf(await generateFrom(search('{amount: 1}')), 'costs.ts'),
    ).toBe(`// Generated from openapi.yaml. Do not edit; run the test.

import type { CostTable } from '@creatorkit/runtime';
import type { Search, SearchQuery } from './models.ts';
import { about, search } from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    about,
    'pictures.search': search,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  about: undefined;
  'pictures.search': { readonly body: Search; readonly query?: SearchQuery };
}
`);
  });

  test('is left out where nothing has a price', async () => {
    expect((await generateFrom(search('false'))).files.has('costs.ts')).toBe(false);
    const foreign = search('{amount: 1}')['openapi.yaml']?.replace('x-sdk: {vocabulary: 1}\n', '');
    expect((await generateFrom({ 'openapi.yaml': String(foreign) })).files.has('costs.ts')).toBe(false);
  });
});
