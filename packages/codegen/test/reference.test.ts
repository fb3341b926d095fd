import * as runtime from '@creatorkit/runtime';
import { type Api, createCore, type Operation } from '@creatorkit/runtime';
import { expect, test } from 'vitest';
import { errorClassOf, jobError, otherErrors } from '../src/error-classes.ts';
import { code, prose, table } from '../src/markdown.ts';
import { durationWords, markWords } from '../src/reference.ts';
import { TypeWords } from '../src/type-words.ts';
import { fileOf, generateFrom, yamlWith } from './fixture.ts';

const pageOf = async (yaml: string): Promise<string> =>
  fileOf(await generateFrom({ 'openapi.yaml': yaml }, { files: ['reference.md'] }), 'reference.md');

const done = "responses: {'204': {description: Done}}";

/** The page without code, where a `#` or a `|` means nothing. */
const textOf = (page: string): string[] => page.replaceAll(/^```[\s\S]*?^```$/gm, '').split('\n');

test('every link leads to a heading, and every row has the cells of its head', async () => {
  const page = await pageOf(
    yamlWith(`tags: [{name: Errors, description: A group with the name of a section.}]
paths:
  /a/{id}:
    get:
      operationId: one
      summary: Thing
      tags: [Errors]
      description: "# Heading\\n\\nText with a | pipe."
      parameters:
        - {name: id, in: path, required: true, description: "Either a|b or \`c|d\`\\nor e\\\\|f.", schema: {enum: [a, 'a|b']}}
        - {name: like, in: query, schema: {type: string, pattern: '^(a|b)$'}}
      responses:
        '200':
          description: The | thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
        default: {description: Other.}
  /b:
    put: {operationId: two, summary: Thing., tags: [Errors], ${done}}
components:
  schemas:
    Thing:
      type: object
      required: [z, a]
      properties:
        a: {$ref: '#/components/schemas/Thing'}
        b: {type: array, items: {type: object, properties: {c: {type: 'null'}}}}
        z: {type: [integer, 'null'], minimum: 1}
`),
  );
  const lines = textOf(page);
  const seen = new Map<string, number>();
  const anchors = lines.flatMap((line) => {
    const title = /^#{1,6} (.*)$/.exec(line)?.[1];
    if (title === undefined) return [];
    const slug = title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return [count === 0 ? slug : `${slug}-${count}`];
  });
  expect(anchors).toEqual(expect.arrayContaining(['errors', 'errors-1', 'thing', 'thing-1', 'thing-2']));
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((anchor) => !anchors.includes(String(anchor)))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ /, ''))).not.toContain('Heading');
  const widths = lines.map((line) => (line.startsWith('|') ? [...line.matchAll(/(?<!\\)\|/g)].length : 0));
  for (const [index, width] of widths.entries()) {
    const above = widths[index - 1] ?? 0;
    if (width > 0 && above > 0) expect(width, lines[index]).toBe(above);
  }
  const fields = lines.filter((line) => /^\| `[abz]/.test(line)).map((line) => line.split('|')[1]?.trim());
  expect(fields).toEqual(['`z`', '`a`', '`b`', '`b[].c`']);
});

test('an operation says its request, its method, what it needs and what it gives', async () => {
  const page = await pageOf(
    yamlWith(`security: [{key: []}]
x-sdk-rate-limits: {policies: {plain: {partition: [user], unit: request, limits: [{quota: 1, window: 60}]}}}
x-sdk-roles: {order: [clerk, boss]}
x-sdk-cost: {unit: coins}
paths:
  /a:
    post:
      operationId: sendIt
      summary: Send it
      x-sdk-method: things.send
      x-sdk-rate-limit: {policies: [plain]}
      x-sdk-role: clerk
      x-sdk-cost: {per: call, amount: 2, chargedWhen: success}
      x-sdk-idempotency: {header: Idempotency-Key}
      x-sdk-provenance: {status: docs, source: 'docs: the manual', note: The name is a guess}
      security: []
      parameters: [{name: X-Trace, in: header, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: integer, default: 3}}}}}
      responses:
        '200': {description: Sent., content: {text/plain: {schema: {type: string}}}}
        '402': {description: No coins., x-sdk-provenance: {status: inferred, source: us, note: Nobody says so}}
  /hidden:
    get: {operationId: hidden, x-sdk-ignore: true, deprecated: true, ${done}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
`),
  );
  const section = page.slice(page.indexOf('### Send it'), page.indexOf('### hidden'));
  expect(section).toBe(`### Send it

\`POST /a\` as \`shop.things.send(body, options?)\`

- **Gives:** string
- **Body:** \`{ a }\` (required)
- **Signing in:** not needed
- **Scope:** [\`plain\`](#limits), 1 request per 60 s
- **Role:** [\`clerk\`](#roles) or above
- **Cost:** 2 coins per call
- **Repeats:** recognised by the header \`Idempotency-Key\`
- **Known from:** docs: the manual. The name is a guess.

\`\`\`ts
const result = await shop.things.send({ a: 3 });
\`\`\`

| Parameter | In | Type | From |
| --- | --- | --- | --- |
| \`X-Trace\` | header | string | docs |

Headers are sent with \`options.headers\`.

| Body field | Type | Required | Default |
| --- | --- | --- | --- |
| \`a\` | integer | yes | \`3\` |

| Status | Throws | Body | From | Meaning |
| --- | --- | --- | --- | --- |
| 200 |  | \`text/plain\` | docs | Sent. |
| 402 | \`InsufficientCreditsError\` |  | inferred | No coins. _Nobody says so._ |

`);
  expect(page).toContain('`GET /hidden`, not in the client\n\n**Deprecated.**');
  expect(page).toContain('These need no credential: [Send it](#send-it).');
  expect(page).toContain('These operations cost some: [Send it](#send-it).');
});

test('the fields of an answer without a model are told, and a list of the description stays apart from ours', async () => {
  const page = await pageOf(
    yamlWith(`paths:
  /a:
    get:
      operationId: one
      description: "Either\\n\\n- this\\n- that"
      responses:
        '200':
          description: A.
          content:
            application/json:
              schema: {type: object, required: [b], properties: {b: {type: array, items: {type: object, properties: {c: {type: string}}}}}}
`),
  );
  expect(page).toContain('- this\n- that\n\n<!-- -->\n\n- **Gives:** `{ b }`');
  expect(page).toContain(
    '| Field of 200 | Type | Required |\n| --- | --- | --- |\n| `b` | list of `{ c }` | yes |\n| `b[].c` | string |  |',
  );
});

test('limits of plans stand beside the name of the plan', async () => {
  const page = await pageOf(
    yamlWith(`x-sdk-plans: {order: [free, paid]}
x-sdk-rate-limits:
  policies:
    calls: {partition: [user], unit: request, plans: {free: [{quota: 1, window: 3600}], paid: [{quota: 5, window: 3600}]}}
paths: {}
`),
  );
  expect(page).toContain(
    '| `calls` | free | 1 request | 1 hour | user |\n| `calls` | paid | 5 requests | 1 hour | user |',
  );
});

test('what shares an answer says it in short, and in full among the errors', async () => {
  const page = await pageOf(
    yamlWith(`paths:
  /a:
    get: {operationId: one, responses: {'404': {$ref: '#/components/responses/Gone'}}}
components:
  responses:
    Gone: {description: It is gone. Or it never was., x-sdk-provenance: {status: client, source: x, note: Seen twice.}}
    Unused: {description: Never.}
`),
  );
  expect(page).toContain('| 404 | client | It is gone. Or it never was. _Seen twice._ |');
  expect(page).toContain('| 404 | `NotFoundError` | client | It is gone. |');
  expect(page).not.toContain('Never.');
});

test('the page counts how many facts are how sure', async () => {
  const page = await pageOf(`openapi: 3.1.0
info: {title: Test, version: '1', x-sdk-provenance: {status: seed, source: x}}
x-sdk: {vocabulary: 1}
paths:
  /a:
    get:
      operationId: one
      parameters:
        - {name: a, in: query, schema: {type: string}, x-sdk-provenance: {status: client, source: x}}
        - {$ref: '#/components/parameters/b'}
      responses:
        '200':
          description: A.
          x-sdk-provenance: {status: inferred, source: x}
          content: {application/json: {schema: {type: object, properties: {c: {type: string}}}}}
        '404': {description: B.}
components:
  parameters:
    b: {name: b, in: query, schema: {type: string}}
  schemas:
    D:
      type: object
      x-sdk-provenance: {status: client, source: x}
      properties:
        e: {type: string}
        f: {type: object, properties: {g: {type: string, x-sdk-provenance: {status: seed, source: x}}}}
`);
  expect(page.slice(page.indexOf('| Facts'))).toBe(`| Facts | seed | client | inferred | all |
| --- | --- | --- | --- | --- |
| operations | 1 | 0 | 0 | 1 |
| parameters | 1 | 1 | 0 | 2 |
| answers | 1 | 0 | 1 | 2 |
| models | 0 | 1 | 0 | 1 |
| properties | 1 | 2 | 1 | 4 |
`);
});

test('a document without the vocabulary has a page without provenance', async () => {
  const page = await pageOf(`openapi: 3.0.3
info: {title: Plain, version: '1', x-sdk-provenance: {status: seed, source: x}}
paths:
  /a:
    get: {operationId: one, summary: One, ${done}}
`);
  expect(page).toContain('`GET /a` as `shop.one(options?)`\n\n- **Gives:** nothing\n\n```ts');
  expect(page).not.toMatch(/seed|nown from/);
});

test('the page comes only when it is asked for', async () => {
  const { files } = await generateFrom({ 'openapi.yaml': yamlWith('paths: {}\n') });
  expect([...files.keys()].filter((name) => name.endsWith('.md'))).toEqual([]);
});

const api: Api = { id: 'test', title: 'Test', baseUrl: 'https://api.example', securitySchemes: {} };
const ping: Operation = { id: 'ping', method: 'GET', path: '/ping', security: [] };

test.each([400, 401, 402, 403, 404, 409, 410, 418, 422, 429, 451, 500, 501, 503])(
  'the class on the page for %i is the one that the runtime throws',
  async (status) => {
    const core = createCore({
      api,
      operations: { ping },
      fetch: async () => new Response('{}', { status, headers: { 'content-type': 'application/json' } }),
      retry: { attempts: 1 },
      contracts: async () => ({}),
    });
    const error: unknown = await core.call(ping, [], undefined, {}).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: errorClassOf(String(status))?.name, status });
  },
);

test('the other classes on the page are exported by the runtime', () => {
  for (const { name } of [...otherErrors, jobError]) expect(runtime).toHaveProperty(name);
});

const words = new TypeWords((schema) => `[${schema}]`);

test.each([
  [true, 'anything'],
  [{}, 'anything'],
  [false, 'nothing'],
  [{ $ref: '#/components/schemas/Thing' }, '[Thing]'],
  [{ enum: ['a'] }, '`a`'],
  [{ enum: ['a', 1, null] }, 'one of `a`, `1`, `null`'],
  [{ type: ['integer', 'null'], minimum: 0, maximum: 9 }, 'integer (0 to 9) or null'],
  [{ type: 'number', exclusiveMinimum: 0, multipleOf: 0.01 }, 'number (> 0, in steps of 0.01)'],
  [{ type: 'string', format: 'email', maxLength: 9 }, 'string (email, at most 9 characters)'],
  [{ type: 'string', minLength: 1 }, 'string (at least 1 character)'],
  [
    { type: 'string', minLength: 3, maxLength: 3, pattern: '^x|y$' },
    'string (3 characters, like <code>^x&#124;y$</code>)',
  ],
  [
    { type: 'array', items: { type: 'string' }, maxItems: 2, uniqueItems: true },
    'list of string, at most 2 items, all different',
  ],
  [{ type: 'array', items: { type: ['string', 'null'] } }, 'list of (string or null)'],
  [{ type: 'array' }, 'list'],
  [{ type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] }, 'list of string, then integer'],
  [{ type: 'object' }, 'object'],
  [{ type: 'object', properties: { b: {}, a: {} }, required: ['b'] }, '`{ b, a }`'],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, 'object, each value integer'],
  [{ oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }, '[A] or null'],
  [{ allOf: [{ $ref: '#/components/schemas/A' }, { minimum: 1 }] }, '[A]'],
  [{ allOf: [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, { not: {} }] }, 'string or integer'],
])('the type %j in words', (schema, want) => {
  expect(words.of(schema)).toBe(want);
});

test('Markdown: nothing in the text breaks what is around it', () => {
  expect(code('a*b')).toBe('`a*b`');
  expect(code('a|`b`')).toBe('<code>a&#124;&#96;b&#96;</code>');
  expect(prose('# One #\n\n```\n# two\n```\n  three  ')).toBe('**One**\n\n```\n# two\n```\n  three');
  expect(table(['a', 'b', 'c'], [['1|2', '', 'x\n y'], ['1\\|2']])).toBe(
    '| a | c |\n| --- | --- |\n| 1\\|2 | x y |\n| 1\\|2 |  |',
  );
  expect(table(['a'], [])).toBeUndefined();
});

test('marks and durations in words', () => {
  expect(markWords({ status: 'seed', source: 'seed: Login' })).toBe('seed: Login.');
  expect(markWords({ status: 'docs', source: 'a page (2025)', note: 'The form is [X_*], as in `a_*`' })).toBe(
    'docs: a page (2025). The form is [X\\_\\*], as in `a_*`.',
  );
  expect([1, 60, 90, 3600, 604_800].map(durationWords)).toEqual([
    '1 second',
    '1 minute',
    '90 seconds',
    '1 hour',
    '7 days',
  ]);
});
