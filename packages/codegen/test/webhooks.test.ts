import { describe, expect, test } from 'vitest';
import { typeCheck } from './compile.ts';
import { fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

const head = yamlWith('paths: {}\n');

const webhook = (name: string, schema: string, more = ''): string => `  ${name}:
    post:
      ${more || 'summary: An event'}
      requestBody: {content: {application/json: {schema: ${schema}}}}
      responses: {'200': {description: Received.}}
`;

const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;

const event = (name: string, properties: string, required = '[kind]'): string =>
  `    ${name}: {type: object, required: ${required}, properties: {${properties}}}\n`;

const documentWith = (webhooks: string, schemas: string, root = ''): string =>
  `${head}${root}webhooks:\n${webhooks}components:\n  schemas:\n${schemas}`;

const signature = (more: string): string =>
  `x-sdk-webhook-signature: {header: X-Signature, algorithm: hmac-sha256, encoding: hex, ${more}}\n`;

const twoWebhooks = webhook('born', ref('Born')) + webhook('gone', ref('Gone'));
const bornAndGone = event('Born', 'kind: {const: born}') + event('Gone', 'kind: {const: gone}');

const apart = '  hint: give each body exactly one required property with a const that no other body has';

const cases: readonly (readonly [name: string, document: string, issues: readonly string[]])[] = [
  [
    'a body that is no component',
    documentWith(webhook('born', '{type: object, required: [kind], properties: {kind: {const: born}}}'), bornAndGone),
    [
      'openapi.yaml:6:3: The webhook born has no body that is one of the components\n  hint: let its schema of application/json be a $ref, or a oneOf of them',
    ],
  ],
  [
    'bodies of one type',
    documentWith(twoWebhooks, event('Born', 'kind: {const: born}') + event('Gone', 'kind: {enum: [gone, born]}')),
    [`openapi.yaml:5:1: No property tells the bodies of the webhooks apart\n${apart}`],
  ],
  [
    'a type that can be left out',
    documentWith(twoWebhooks, event('Born', 'kind: {const: born}', '[]') + event('Gone', 'kind: {const: gone}')),
    [`openapi.yaml:5:1: No property tells the bodies of the webhooks apart\n${apart}`],
  ],
  [
    'two properties that could be the type',
    documentWith(
      webhook('born', ref('Born')),
      event('Born', 'kind: {const: born}, version: {const: v1}', '[kind, version]'),
    ),
    [`openapi.yaml:5:1: No property tells the bodies of the webhooks apart\n${apart}`],
  ],
  [
    'an event that is called unknown',
    documentWith(webhook('other', ref('Born')), event('Born', 'kind: {const: unknown}')),
    [
      'openapi.yaml:6:3: No event can be of type unknown\n  hint: receivers are given that for types that nobody documented',
    ],
  ],
  [
    'one body in two of them',
    documentWith(webhook('born', ref('Born')) + webhook('reborn', ref('Born')), bornAndGone),
    ['openapi.yaml:11:3: The webhook reborn tells of born, as born does\n  hint: give one of them a body of its own'],
  ],
  [
    'a signature, and nothing to sign',
    head + signature("payload: '{body}'"),
    ['openapi.yaml:5:1: warning: x-sdk-webhook-signature says how webhooks are signed, and the document has none'],
  ],
  [
    'signatures of two kinds',
    documentWith(
      webhook('born', ref('Born')) + webhook('gone', ref('Gone'), signature("payload: '{body}', prefix: v1=").trim()),
      bornAndGone,
      signature("payload: '{body}'"),
    ),
    [
      'openapi.yaml:12:3: The webhook gone is signed in another way than born\n  hint: write x-sdk-webhook-signature at the root',
    ],
  ],
  [
    'a signature of a timestamp, which is not carried',
    documentWith(twoWebhooks, bornAndGone, signature("payload: '{timestamp}.{body}', tolerance: 300")),
    [
      "openapi.yaml:5:96: warning: x-sdk-webhook-signature is carried only where the body alone is signed\n  hint: write payload: '{body}', if that is true",
      'openapi.yaml:5:118: warning: x-sdk-webhook-signature/tolerance is checked, but not carried yet: no timestamp is signed',
    ],
  ],
  [
    'a body that no JSON carries, where the vocabulary is not used',
    documentWith(webhook('born', '{type: string}'), bornAndGone).replace('x-sdk: {vocabulary: 1}\n', ''),
    [
      'openapi.yaml:4:1: warning: webhooks have types, but nothing more\n  hint: The webhook born has no body that is one of the components: let its schema of application/json be a $ref, or a oneOf of them',
    ],
  ],
];

describe('webhooks', () => {
  test.each(cases)('with %s are reported with their place', async (_, document, issues) => {
    expect(await issuesOf({ 'openapi.yaml': document })).toEqual(issues);
  });

  test('are told apart by the property that differs, whatever else is constant', async () => {
    const envelope = (kind: string): string =>
      `object: {const: event}, kind: {const: ${kind}}, platform: {enum: [a, b]}`;
    const schemas =
      event('Born', envelope('born'), '[object, kind, platform]') + event('Gone', envelope('gone'), '[kind, object]');
    const generated = await generateFrom({ 'openapi.yaml': documentWith(twoWebhooks, schemas) });
    expect(generated.issues).toEqual([]);
    expect(fileOf(generated, 'webhooks.ts')).toContain(`export const webhooks = {
  type: 'kind',
  events: { born: { webhook: 'born' }, gone: { webhook: 'gone' } },
}`);
    expect(fileOf(generated, 'models.ts')).toContain('export type WebhookEvent = Born | Gone;');
  });

  test('may share path items, and carry a signature that is written there', async () => {
    const shared = `x-items:
  born: &born
    ${signature("payload: '{body}', prefix: v1=").trim()}
    post:
      requestBody: {content: {application/json: {schema: ${ref('Born')}}}}
      responses: {'200': {description: Received.}}
`;
    const document = documentWith("  born: {$ref: '#/x-items/born'}\n", bornAndGone, shared).replace('&born', '');
    const generated = await generateFrom({ 'openapi.yaml': document });
    expect(generated.issues).toEqual([]);
    expect(fileOf(generated, 'webhooks.ts')).toContain(
      "signature: { header: 'X-Signature', algorithm: 'hmac-sha256', encoding: 'hex', prefix: 'v1=' },",
    );
  });

  test('make no file where there are none', async () => {
    const generated = await generateFrom({ 'openapi.yaml': head });
    expect(generated.files.has('webhooks.ts')).toBe(false);
    expect(fileOf(generated, 'contracts.ts')).not.toContain('webhook');
  });

  test('give receivers a type for each event, and one for those that came later', async () => {
    const schemas =
      event('Born', 'kind: {const: born}, weight: {type: number}', '[kind, weight]') +
      event('Gone', 'kind: {const: gone}, where: {type: string}', '[kind, where]');
    const generated = await generateFrom({ 'openapi.yaml': documentWith(twoWebhooks, schemas) });
    const uses = `import { parseWebhook } from '@creatorkit/runtime';
import type { WebhookEvent } from './models.ts';
import { webhooks } from './webhooks.ts';
const contracts = async () => (await import('./contracts.ts')).webhookContracts;
export async function receive(body: string): Promise<number | string> {
  const event = await parseWebhook<WebhookEvent, 'kind'>(webhooks, contracts, body);
  switch (event.kind) {
    case 'born':
      return event.weight;
    case 'gone':
      return event.where;
    case 'unknown':
      return event.unknownType;
  }
}
export async function wrong(body: string): Promise<string> {
  const event = await parseWebhook<WebhookEvent, 'kind'>(webhooks, contracts, body);
  return event.kind === 'gone' ? event.where : event.weight;
}
`;
    const mistakes = typeCheck(new Map([...generated.files, ['uses.ts', uses]]));
    expect(mistakes.map((text) => text.split(':').slice(0, 2).join(':'))).toEqual(['uses.ts:18']);
  }, 60_000);
});
