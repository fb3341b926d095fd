import { describe, expect, test } from 'vitest';
import { formatIssue, generate } from '../src/index.ts';
import { folderWith, generateFrom, issuesOf, yamlWith } from './fixture.ts';

const ok = "responses: {'204': {description: Done}}";

/** One operation with more lines in it; its own lines begin with line 9. */
const operation = (lines: string, rest = ''): string =>
  yamlWith(`# one operation
paths:
  /a:
    get:
      operationId: one
${lines.trimEnd().replaceAll(/^/gm, '      ')}
${rest}`);

const page = `x-sdk-pagination: {style: page, page: $request.query.page, items: $response.body#/items}
parameters: [{name: page, in: query, schema: {type: integer}}]
responses: {'200': {description: A page, content: {application/json: {schema: {type: object, properties: {items: {type: array, items: {}}}}}}}}`;

/** An operation that starts a job and one that tells of it; the job begins with line 9, the link with line 18. */
const job = (
  facts: Readonly<Record<string, string>>,
  link = '{operationId: two, parameters: {id: $response.body#/id}}',
) =>
  yamlWith(`paths:
  /a:
    post:
      operationId: one
      x-sdk-job:
${Object.entries({
  poll: 'look',
  state: '$response.body#/state',
  states: '{running: [busy], succeeded: [done]}',
  ...facts,
})
  .map(([key, value]) => `        ${key}: ${value}\n`)
  .join('')}      responses:
        '202':
          description: Begun.
          content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}
          links:
            look: ${link}
  /a/{id}:
    get:
      operationId: two
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: header, schema: {}}]
      responses:
        '200':
          description: So far.
          content: {application/json: {schema: {type: object, properties: {state: {enum: [busy, done]}, part: {type: integer}}}}}
    put:
      operationId: three
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/json: {schema: {}}}}
      responses: {'204': {description: Done.}}
`);

const syntaxHint = '\n  hint: correct the syntax; nothing else of this file was checked';

/** What a document holds, and what is said about it, up to the first hint. */
const cases: readonly (readonly [name: string, files: Readonly<Record<string, string>>, issues: readonly string[]])[] =
  [
    [
      'a syntax error',
      { 'openapi.yaml': 'openapi: 3.1.0\ninfo: {title: x\npaths: {}\n' },
      [
        `openapi.yaml:3:1: Cannot read the file: Flow map in block collection must be sufficiently indented and end with a }${syntaxHint}`,
      ],
    ],
    [
      'a syntax error in JSON',
      { 'openapi.json': '{\n  "openapi": "3.1.0",\n  "info": {"title": "x" "version": "1"},\n  "paths": {}\n}' },
      [`openapi.json:3:25: Cannot read the file: Expected ',' or '}' after property value${syntaxHint}`],
    ],
    [
      'another version',
      { 'openapi.yaml': "swagger: '2.0'\npaths: {}\n" },
      ['openapi.yaml:1:10: The document is not OpenAPI 3.0 or 3.1\n  hint: begin it with openapi: 3.1.0'],
    ],
    [
      'a missing target',
      {
        'openapi.yaml': operation(
          "responses: {'200': {$ref: '#/components/responses/Okay'}}",
          'components: {responses: {Okey: {description: x}}}',
        ),
      },
      [
        'openapi.yaml:9:33: Cannot resolve #/components/responses/Okay: there is nothing at #/components/responses/Okay\n  hint: did you mean Okey?',
      ],
    ],
    [
      'a missing file',
      { 'openapi.yaml': operation("responses: {'200': {$ref: 'other.yaml#/Okay'}}") },
      [
        'openapi.yaml:9:33: Cannot resolve other.yaml#/Okay: there is no file other.yaml\n  hint: a path is read from openapi.yaml: check its spelling and its folder',
      ],
    ],
    [
      'a missing target in another file',
      {
        'openapi.yaml': operation("responses: {'200': {$ref: 'b/other.yaml'}}"),
        'b/other.yaml': "description: x\ncontent:\n  application/json:\n    schema: {$ref: '#/Nothing'}\n",
      },
      [
        'b/other.yaml:4:20: Cannot resolve #/Nothing: there is nothing at #/Nothing\n  hint: known are content, description',
      ],
    ],
    [
      'a remote reference',
      { 'openapi.yaml': operation("responses: {'200': {$ref: 'https://example.com/x.yaml'}}") },
      [
        'openapi.yaml:9:33: Cannot resolve https://example.com/x.yaml: only files beside the document are read\n  hint: copy what is meant beside the document, and refer to the copy',
      ],
    ],
    [
      'a broken file behind a reference',
      { 'openapi.yaml': operation("responses: {'200': {$ref: 'other.yaml'}}"), 'other.yaml': 'description: "x\n' },
      [
        'openapi.yaml:9:33: Cannot resolve other.yaml: other.yaml cannot be read\n  hint: put that right first',
        `other.yaml:2:1: Cannot read the file: Missing closing "quote${syntaxHint}`,
      ],
    ],
    [
      'a missing target of a discriminator',
      {
        'openapi.yaml': operation(
          ok,
          'components: {schemas: {Pet: {oneOf: [], discriminator: {propertyName: kind, mapping: {cat: Cat}}}}}',
        ),
      },
      [
        'openapi.yaml:10:92: Cannot resolve Cat: there is nothing at #/components/schemas/Cat\n  hint: add it to components/schemas, or name another',
      ],
    ],
    [
      'a missing operationId',
      { 'openapi.yaml': yamlWith(`paths:\n  /a:\n    get: {${ok}}\n`) },
      ['openapi.yaml:6:5: GET /a has no operationId\n  hint: add an operationId such as listThings'],
    ],
    [
      'a duplicate operationId',
      {
        'openapi.yaml': yamlWith(
          `paths:\n  /a:\n    get: {operationId: one, ${ok}}\n    put: {operationId: one, ${ok}}\n`,
        ),
      },
      ['openapi.yaml:7:24: The operationId one occurs twice\n  hint: it stands first at openapi.yaml:6:24'],
    ],
    [
      'an unknown key',
      { 'openapi.yaml': operation(`x-sdk-metod: a.b\n${ok}`) },
      ['openapi.yaml:9:7: Unknown key x-sdk-metod\n  hint: did you mean x-sdk-method?'],
    ],
    [
      'an unknown key that is like no other',
      { 'openapi.yaml': operation(`x-sdk-qqqqqqqq: 1\n${ok}`) },
      ['openapi.yaml:9:7: Unknown key x-sdk-qqqqqqqq\n  hint: see openapi/README.md for the vocabulary'],
    ],
    [
      'a key in a wrong place',
      { 'openapi.yaml': operation(`${ok}`, 'components: {schemas: {A: {type: object, x-sdk-method: a.b}}}') },
      ['openapi.yaml:10:42: x-sdk-method has no meaning here (schema)\n  hint: it may stand at: operation'],
    ],
    [
      'a key where nothing is read',
      { 'openapi.yaml': yamlWith('paths: {}\nexternalDocs: {url: /, x-sdk-role: clerk}\n') },
      ['openapi.yaml:5:24: x-sdk-role has no meaning here\n  hint: it may stand at: root, path, operation'],
    ],
    [
      'a malformed value',
      { 'openapi.yaml': operation(`x-sdk-method: Not A Method\n${ok}`) },
      [
        'openapi.yaml:9:21: x-sdk-method is malformed: "Not A Method"\n  hint: it must match ^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*$',
      ],
    ],
    [
      'a misspelt member',
      { 'openapi.yaml': operation(page.replace('style: page,', 'style: page, pagestart: 0,')) },
      ['openapi.yaml:9:39: x-sdk-pagination has no key pagestart\n  hint: did you mean pageStart?'],
    ],
    [
      'a missing member',
      { 'openapi.yaml': operation(page.replace('style: page, ', '')) },
      ["openapi.yaml:9:25: x-sdk-pagination must have required property 'style'"],
    ],
    [
      'a value outside the choice',
      { 'openapi.yaml': operation(page.replace('style: page,', 'style: pages,')) },
      [
        'openapi.yaml:9:33: x-sdk-pagination/style must be one of page, offset, cursor, itemCursor, link, single\n  hint: did you mean page?',
      ],
    ],
    [
      'an expression that points at no parameter',
      { 'openapi.yaml': operation(page.replace('query.page,', 'query.pag,')) },
      ['openapi.yaml:9:45: $request.query.pag points at nothing in one\n  hint: did you mean page?'],
    ],
    [
      'an expression that points at no property',
      { 'openapi.yaml': operation(page.replace('body#/items', 'body#/itms')) },
      ['openapi.yaml:9:73: $response.body#/itms points at nothing in one\n  hint: did you mean items?'],
    ],
    [
      'items that are no list',
      { 'openapi.yaml': operation(page.replace('{type: array, items: {}}', '{type: string}')) },
      ['openapi.yaml:9:73: $response.body#/items points at nothing in one\n  hint: it points at string, not at array'],
    ],
    [
      'a named scheme that does not fit',
      {
        'openapi.yaml': operation(
          page.replace(/^x-sdk.*/, 'x-sdk-pagination: pages'),
          'x-sdk-pagination: {pages: {style: page, page: $request.query.p, items: $response.body#/items}}',
        ),
      },
      ['openapi.yaml:9:25: $request.query.p points at nothing in one\n  hint: known are page'],
    ],
    [
      'an envelope that is not there',
      { 'openapi.yaml': operation(`x-sdk-unwrap: $response.body#/data\n${ok}`) },
      ['openapi.yaml:9:21: $response.body#/data points at nothing: one answers no such body'],
    ],
    [
      'a header that is not answered',
      { 'openapi.yaml': operation(ok, 'x-sdk-request-id: $response.header.X-Id') },
      ['openapi.yaml:10:19: $response.header.X-Id points at nothing in any response'],
    ],
    [
      'a scheme of pagination that is not there',
      { 'openapi.yaml': operation(`x-sdk-pagination: pages\n${ok}`) },
      ['openapi.yaml:9:25: There is no pagination scheme pages\n  hint: the document declares no pagination scheme'],
    ],
    [
      'a policy that is not there',
      {
        'openapi.yaml': operation(
          `x-sdk-rate-limit: {policies: [planer]}\n${ok}`,
          'x-sdk-rate-limits: {policies: {planner: {partition: [user], unit: request, limits: [{quota: 1, window: 1}]}}}',
        ),
      },
      ['openapi.yaml:9:37: There is no rate limit policy planer\n  hint: did you mean planner?'],
    ],
    [
      'a role that is not there',
      { 'openapi.yaml': operation(`x-sdk-role: boss\n${ok}`, 'x-sdk-roles: {order: [clerk]}') },
      ['openapi.yaml:9:19: There is no role boss\n  hint: known are clerk'],
    ],
    [
      'a plan that is not there',
      {
        'openapi.yaml': operation(
          `x-sdk-plan: {min: gold}\n${ok}`,
          `x-sdk-plans: {order: [free, pro], default: fre}
x-sdk-rate-limits: {policies: {calls: {partition: [user], unit: request, plans: {fee: [{quota: 1, window: 1}]}}}}`,
        ),
      },
      [
        'openapi.yaml:9:25: There is no plan gold\n  hint: known are free, pro',
        'openapi.yaml:11:44: There is no plan fre\n  hint: did you mean free?',
        'openapi.yaml:12:82: There is no plan fee\n  hint: did you mean free?',
      ],
    ],
    [
      'a plan that is refused with a status of which the operation knows nothing',
      {
        'openapi.yaml': operation(
          "x-sdk-plan: {min: pro, denied: {status: 402}}\nresponses: {'204': {description: Done}, '403': {description: No}}",
          'x-sdk-plans: {order: [free, pro]}',
        ),
      },
      ['openapi.yaml:9:47: one does not answer 402\n  hint: did you mean 403?'],
    ],
    [
      'a feature of plans that nobody can tell, and a plan that is looked up',
      {
        'openapi.yaml': operation(
          `x-sdk-plan: {feature: bulk}\nresponses: {'200': {description: x, content: {text/plain: {schema: {type: string}}}}}`,
          'x-sdk-plans: {order: [free], detect: {operation: one, at: $response.body}}',
        ),
      },
      [
        'openapi.yaml:9:20: warning: which plans have a feature is not known: only x-sdk-plan/min is enforced',
        'openapi.yaml:11:30: warning: x-sdk-plans/detect is checked, but not carried yet',
      ],
    ],
    [
      'a security scheme that is not there',
      {
        'openapi.yaml': operation(
          `security: [{sesion: []}]\n${ok}`,
          'components: {securitySchemes: {session: {type: http, scheme: bearer}}}',
        ),
      },
      ['openapi.yaml:9:19: There is no security scheme sesion\n  hint: did you mean session?'],
    ],
    [
      'an operation of a session that is not there',
      {
        'openapi.yaml': operation(
          ok,
          `components:
  securitySchemes:
    session:
      type: http
      scheme: bearer
      x-sdk-auth: {obtain: {operation: login, request: {$request.body#/a: user}, response: {accessToken: $response.body#/t}}}`,
        ),
      },
      [
        'openapi.yaml:15:40: There is no operation login\n  hint: known are one',
        'openapi.yaml:15:75: There is no credential or token user\n  hint: known are accessToken, refreshToken',
      ],
    ],
    [
      'a token that is sent nowhere',
      {
        'openapi.yaml': operation(
          ok,
          `components:
  securitySchemes:
    session:
      type: http
      scheme: bearer
      x-sdk-auth: {credentials: {user: {}}, obtain: {operation: one, request: {$request.body#/a: user}, response: {accessToken: $response.body#/t}}}`,
        ),
      },
      [
        'openapi.yaml:15:80: $request.body#/a points at nothing in one\n  hint: there is no body',
        'openapi.yaml:15:129: $response.body#/t points at nothing: one answers no such body',
      ],
    ],
    [
      'a place in a request that may not be left empty, for an optional credential',
      {
        'openapi.yaml': operation(
          `parameters: [{name: X-Shop, in: header, required: true, schema: {type: string}}]
requestBody: {content: {application/json: {schema: {type: object, required: [a], properties: {a: {type: string}, b: {type: string}}}}}}
responses: {'200': {description: x, content: {application/json: {schema: {type: object, properties: {t: {type: string}}}}}}}`,
          `components:
  securitySchemes:
    session:
      type: http
      scheme: bearer
      x-sdk-auth:
        credentials: {user: {optional: true}, shop: {optional: true}}
        obtain:
          operation: one
          request:
            $request.body#/a: user
            $request.body#/b: user
            $request.header.x-shop: shop
            $request.header.X-Shpo: shop
            $request.query.shop: shop
          response: {accessToken: $response.body#/t}`,
        ),
      },
      [
        'openapi.yaml:22:13: user is optional, but one requires $request.body#/a',
        'openapi.yaml:24:13: shop is optional, but one requires $request.header.x-shop',
        'openapi.yaml:25:13: $request.header.X-Shpo points at nothing in one\n  hint: did you mean x-shop?',
        'openapi.yaml:26:13: $request.query.shop points at nothing in one\n  hint: there is no query parameter',
        'openapi.yaml:26:13: warning: x-sdk-auth carries only places in the body and the headers of a request',
      ],
    ],
    [
      'a link to nowhere',
      {
        'openapi.yaml': operation(
          "responses: {'200': {description: x, links: {next: {operationId: two}, self: {operationId: one, parameters: {id: $response.body#/id}}}}}",
        ),
      },
      [
        'openapi.yaml:9:71: There is no operation two\n  hint: known are one',
        'openapi.yaml:9:115: one has no parameter id',
        'openapi.yaml:9:119: $response.body#/id points at nothing: one answers no such body',
      ],
    ],
    ['a job that is in order', { 'openapi.yaml': job({ progress: '{done: $response.body#/part}' }) }, []],
    [
      'links of a job that are not there',
      { 'openapi.yaml': job({ poll: 'loock', result: 'pages', cancel: 'stop' }) },
      [
        'openapi.yaml:9:15: There is no link loock\n  hint: did you mean look?',
        'openapi.yaml:12:17: There is no link pages\n  hint: known are look',
        'openapi.yaml:13:17: There is no link stop\n  hint: known are look',
      ],
    ],
    [
      'a link of a job to nowhere',
      { 'openapi.yaml': job({}, '{operationId: tow, parameters: {id: $response.body#/id}}') },
      ['openapi.yaml:17:33: There is no operation tow\n  hint: did you mean two?'],
    ],
    [
      'a link of a job that names no operation',
      { 'openapi.yaml': job({}, "{operationRef: '#/paths/~1a/get'}") },
      ['openapi.yaml:17:13: The link look names no operation\n  hint: write operationId: …'],
    ],
    [
      'a link of a job with another parameter',
      { 'openapi.yaml': job({}, '{operationId: two, parameters: {idd: $response.body#/id}}') },
      [
        'openapi.yaml:17:13: The link look leaves out the path parameter id of two\n  hint: add it to its parameters',
        'openapi.yaml:17:51: two has no parameter idd\n  hint: did you mean id?',
      ],
    ],
    [
      'links of a job that a call cannot follow',
      {
        'openapi.yaml': job(
          { cancel: 'stop' },
          `{operationId: two, parameters: {id: $request.header.X-Id, header.q: 1}}
            stop: {operationId: three, parameters: {id: $response.body#/id}}`,
        ),
      },
      [
        'openapi.yaml:12:17: three needs a body, and a link of a job sends none',
        'openapi.yaml:18:55: $request.header.X-Id points at nothing in one\n  hint: there is no header parameter',
        'openapi.yaml:18:55: The link look of a job cannot hand on a header of the request',
        'openapi.yaml:18:77: The link look of a job cannot carry a header parameter',
      ],
    ],
    [
      'a state that is never answered, one that has no meaning, and one that has two',
      { 'openapi.yaml': job({ states: '{running: [busi], failed: [busi], succeeded: [done]}' }) },
      [
        'openapi.yaml:11:9: The state busy of two has no place in x-sdk-job/states\n  hint: add it to what it means',
        'openapi.yaml:11:28: two never answers the state busi\n  hint: did you mean busy?',
        'openapi.yaml:11:44: The state busi is running already',
        'openapi.yaml:11:44: two never answers the state busi\n  hint: did you mean busy?',
      ],
    ],
    [
      'places of a job that are not in the answer',
      {
        'openapi.yaml': job({
          state: '$response.body#/sate',
          progress: '{done: $response.body#/p, total: $response.body#/t}',
          error: '$response.body#/error',
          result: '{from: poll, at: $response.body#/r}',
          delay: '{min: 5, max: 2, honour: [Retry-After, $response.header.X-Wait]}',
        }),
      },
      [
        'openapi.yaml:10:16: $response.body#/sate points at nothing in two\n  hint: did you mean state?',
        'openapi.yaml:12:26: $response.body#/p points at nothing in two\n  hint: known are part, state',
        'openapi.yaml:12:52: $response.body#/t points at nothing in two\n  hint: known are part, state',
        'openapi.yaml:13:16: $response.body#/error points at nothing in two\n  hint: known are part, state',
        'openapi.yaml:14:34: $response.body#/r points at nothing in two\n  hint: known are part, state',
        'openapi.yaml:15:30: x-sdk-job/delay/max is less than min (5)',
        'openapi.yaml:15:55: $response.header.X-Wait points at nothing in two',
      ],
    ],
    [
      'a wait that is read from nowhere',
      { 'openapi.yaml': job({ delay: '{honour: [Retry-after]}' }) },
      [
        'openapi.yaml:12:26: x-sdk-job/delay/honour/0 is malformed: "Retry-after"\n  hint: it must match ^(Retry-After|\\$response\\.(header\\.|body).*)$',
      ],
    ],
    [
      'a webhook that tells the end, which is not carried',
      {
        'openapi.yaml': `${job({ callback: 'ended' })}webhooks: {ended: {post: {responses: {'204': {description: Heard.}}}}}\n`,
      },
      ['openapi.yaml:12:9: warning: x-sdk-job/callback is checked, but not carried yet'],
    ],
    [
      'a method twice',
      {
        'openapi.yaml': yamlWith(`paths:
  /a:
    get: {operationId: one, x-sdk-method: a.b, ${ok}}
    put: {operationId: two, x-sdk-method: a.b, ${ok}}
`),
      },
      ['openapi.yaml:7:43: The method a.b is taken\n  hint: it stands first at openapi.yaml:6:43'],
    ],
    [
      'a method that clients have already',
      {
        'openapi.yaml': yamlWith(`paths:
  /a:
    get: {operationId: one, x-sdk-method: raw.list, ${ok}}
    put: {operationId: two, x-sdk-method: a.core, ${ok}}
    post: {operationId: three, x-sdk-method: a.raw, ${ok}}
`),
      },
      [
        'openapi.yaml:6:43: The method raw.list cannot be called raw: every client has a member of that name',
        'openapi.yaml:7:43: The method a.core cannot be called core: every client has a member of that name',
      ],
    ],
    [
      'a method that is a group',
      {
        'openapi.yaml': yamlWith(`paths:
  /a:
    get: {operationId: one, x-sdk-method: a.b, ${ok}}
    put: {operationId: two, x-sdk-method: a.b.c, ${ok}}
`),
      },
      ['openapi.yaml:6:43: The method a.b is a group of methods as well\n  hint: see a.b.c at openapi.yaml:7:43'],
    ],
    [
      'a path parameter that is not declared',
      { 'openapi.yaml': yamlWith(`paths:\n  /a/{id}:\n    get: {operationId: one, ${ok}}\n`) },
      [
        'openapi.yaml:6:5: GET /a/{id} does not declare the path parameter id\n  hint: add {name: id, in: path, required: true, schema: …}',
      ],
    ],
    [
      'a path parameter without a place',
      {
        'openapi.yaml': operation(`parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n${ok}`),
      },
      [
        'openapi.yaml:9:27: The path /a has no place for the parameter id\n  hint: write {id} into the path, or remove the parameter',
      ],
    ],
    [
      'a parameter twice',
      {
        'openapi.yaml': operation(
          `parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}]\n${ok}`,
        ),
      },
      ['openapi.yaml:9:54: The query parameter q is declared twice'],
    ],
    [
      'a type that is none',
      { 'openapi.yaml': operation(ok, 'components: {schemas: {A: {type: int}}}') },
      [
        'openapi.yaml:10:34: There is no type int\n  hint: types are string, number, integer, boolean, null, array, object',
      ],
    ],
    [
      'a pattern that is none',
      { 'openapi.yaml': operation(ok, "components: {schemas: {A: {type: string, pattern: '('}}}") },
      ['openapi.yaml:10:51: JavaScript cannot read the pattern ('],
    ],
    [
      'a format that nothing checks',
      {
        'openapi.yaml': operation(
          ok,
          `components:
  schemas:
    A: {type: string, format: date-time-local}
    B: {type: [string, 'null'], format: datetime}
    C: {type: string, format: date-time-local, pattern: ^\\d+$}
    D: {type: string, format: password}
    E: {type: integer, format: int64}`,
        ),
      },
      [
        'openapi.yaml:12:31: warning: The format date-time-local is not checked: add a pattern\n  hint: known are byte, date, date-time, duration, email, hostname, ipv4, ipv6, uri, uuid',
        'openapi.yaml:13:41: warning: The format datetime is not checked: add a pattern\n  hint: did you mean date-time?',
      ],
    ],
    [
      'what is not carried',
      {
        'openapi.yaml': operation('responses: {4XX: {description: x}}'),
      },
      ['openapi.yaml:9:19: warning: answers to 4XX are not checked\n  hint: list the statuses, or use default'],
    ],
  ];

describe('checks', () => {
  test.each(cases)('%s is reported with its place', async (_, files, issues) => {
    const { issues: _all, files: output } = await generateFrom(files);
    expect(await issuesOf(files)).toEqual(issues);
    expect(output.size > 0).toBe(issues.every((issue) => issue.includes(': warning: ')));
  });

  test('an alias without an anchor is reported with its place', async () => {
    expect(await issuesOf({ 'openapi.yaml': 'openapi: 3.1.0\ninfo: *gone\n' })).toEqual([
      'openapi.yaml:2:7: Cannot read the file: no anchor &gone stands before the alias *gone\n  hint: correct the syntax; nothing else of this file was checked',
    ]);
  });

  test('a document that is not there is an issue, not a throw', async () => {
    const { issues } = await generate('openapi.yaml', { cwd: folderWith({}) });
    expect(issues.map(formatIssue)).toEqual([
      'openapi.yaml:1:1: Cannot find the document\n  hint: check the path; it is read from the working directory',
    ]);
  });

  test('all issues come together, in the order of the file', async () => {
    const issues = await issuesOf({
      'openapi.yaml': yamlWith(`paths:
  /a/{id}:
    get:
      x-sdk-role: boss
      x-sdk-metod: a
      responses: {'200': {$ref: '#/nowhere'}}
`),
    });
    expect(issues.map((issue) => issue.split(': ').slice(0, 2).join(': '))).toEqual([
      'openapi.yaml:6:5: GET /a/{id} has no operationId\n  hint',
      'openapi.yaml:6:5: GET /a/{id} does not declare the path parameter id\n  hint',
      'openapi.yaml:7:19: There is no role boss\n  hint',
      'openapi.yaml:8:7: Unknown key x-sdk-metod\n  hint',
      'openapi.yaml:9:33: Cannot resolve #/nowhere',
    ]);
  });

  test('without the marker the vocabulary is not read', async () => {
    const text = operation(`x-sdk-metod: a.b\nx-sdk-role: nobody\n${ok}`).replace(/x-sdk: .*\n/, '');
    const { files, issues } = await generateFrom({ 'openapi.yaml': text });
    expect(issues.map(formatIssue)).toEqual([
      'openapi.yaml:8:7: warning: x-sdk-metod is not read: the document has no vocabulary marker\n  hint: write `x-sdk: {vocabulary: 1}` at the root to have the x-sdk-* keys read',
    ]);
    expect(files.get('operations.ts')).not.toContain('role');
  });

  test('positions in JSON are as good as in YAML', async () => {
    const json = JSON.stringify(
      {
        openapi: '3.1.0',
        info: { title: 'a "quoted" {title}', version: '1' },
        paths: { '/a': { get: { operationId: 'one', responses: { 200: { $ref: '#/x' } } } } },
      },
      null,
      2,
    );
    const [issue = ''] = await issuesOf({ 'openapi.json': json });
    const [, line = 0, column = 0] = /:(\d+):(\d+):/.exec(issue)?.map(Number) ?? [];
    expect(json.split('\n')[line - 1]?.slice(column - 1)).toBe('"#/x"');
  });

  test('a shared alias is resolved where it is used', async () => {
    const issues = await issuesOf({
      'openapi.yaml': operation("responses: {'200': &gone {$ref: '#/gone'}, '404': *gone}"),
    });
    expect(issues).toEqual([
      'openapi.yaml:9:39: Cannot resolve #/gone: there is nothing at #/gone\n  hint: known are info, openapi, paths, x-sdk',
    ]);
  });
});
