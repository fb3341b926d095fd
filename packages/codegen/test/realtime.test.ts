import { describe, expect, test } from 'vitest';
import { typeCheck } from './compile.ts';
import { fileOf, generateFrom, issuesOf, yamlWith } from './fixture.ts';

/** The head of a document with one WebSocket; `realtime` stands on lines 12 and after. */
const socket = (realtime: string, schemas = '', operation = 'get'): string =>
  yamlWith(`# one WebSocket
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
paths:
  /live:
    ${operation}:
      operationId: watch
      security: [{key: []}]
${realtime.trimEnd().replaceAll(/^/gm, '      ')}
      responses: {'101': {description: Switched.}}
x-schemas:
  Hello: &hello {type: object, required: [type, token], properties: {type: {const: hello}, token: {type: string, x-sdk-secret: always}}}
  Moved: &moved {type: object, required: [type], properties: {type: {const: moved}}}
${schemas}`).replace(
    'components:\n',
    `components:
  schemas: {Hello: {$ref: '#/x-schemas/Hello'}, Moved: {$ref: '#/x-schemas/Moved'}}
`,
  );

const named = (realtime: string): string => `x-sdk-realtime:\n${realtime.trimEnd().replaceAll(/^/gm, '  ')}`;

const hello = "auth: {firstMessage: {$ref: '#/x-schemas/Hello'}}";
const moved = "receive: [{$ref: '#/x-schemas/Moved'}]";
const withMessage = (schema: string): string =>
  socket(named(`url: /live\nreceive: [{$ref: '#/x-schemas/Odd'}]`), `  Odd: ${schema}\n`);

const cases: readonly (readonly [name: string, document: string, issues: readonly string[]])[] = [
  [
    'a message that is no object',
    withMessage('{type: string}'),
    ['openapi.yaml:15:19: A message must be an object: #/x-schemas/Odd is a schema of type string'],
  ],
  [
    'a message without a type',
    withMessage('{type: object, properties: {kind: {const: odd}}}'),
    ['openapi.yaml:20:3: The message Odd has no discriminator type\n  hint: add a required property type with a const'],
  ],
  [
    'a message whose type can be anything',
    withMessage('{type: object, required: [type], properties: {type: {type: string}}}'),
    ['openapi.yaml:20:3: The message Odd has no discriminator type\n  hint: add a required property type with a const'],
  ],
  [
    'a message whose type can be left out',
    withMessage('{type: object, properties: {type: {const: odd}}}'),
    ['openapi.yaml:20:3: The message Odd does not require its type'],
  ],
  [
    'two messages of one type',
    socket(
      named(`url: /live\nreceive: [{$ref: '#/x-schemas/Moved'}, {$ref: '#/x-schemas/Odd'}]`),
      '  Odd: {type: object, required: [type], properties: {type: {enum: [moved, odd]}}}\n',
    ),
    [
      'openapi.yaml:15:48: Two messages of one side are of type moved\n  hint: the other one stands at openapi.yaml:19:17',
    ],
  ],
  [
    'a reference that leads nowhere',
    socket(named("url: /live\nreceive: [{$ref: '#/x-schemas/Moving'}]")),
    [
      'openapi.yaml:15:26: Cannot resolve #/x-schemas/Moving: there is nothing at #/x-schemas/Moving\n  hint: known are Hello, Moved',
    ],
  ],
  [
    'a first message without a place for the token',
    socket(named(`url: /live\nauth: {firstMessage: {$ref: '#/x-schemas/Moved'}}\n${moved}`)),
    [
      'openapi.yaml:20:3: The first message Moved has no place for the token\n  hint: mark one property with x-sdk-secret: always',
    ],
  ],
  [
    'a first message that nobody could write',
    socket(
      named(`url: /live\nauth: {firstMessage: {$ref: '#/x-schemas/Odd'}}\n${moved}`),
      '  Odd: {type: object, required: [type, token, room], properties: {type: {const: odd}, token: {x-sdk-secret: once}, room: {type: string}}}\n',
    ),
    [
      'openapi.yaml:21:3: The first message Odd requires room, which no client could know\n  hint: only type and the token can be required',
    ],
  ],
  [
    'a first message where no credential is asked for',
    socket(named(`url: /live\n${hello}\n${moved}`)).replace('security: [{key: []}]', 'security: []'),
    [
      'openapi.yaml:15:30: The first message takes a token, and the operation asks for no credential\n  hint: write security: with the scheme whose token goes into the message',
    ],
  ],
  [
    'a message that accepts nothing',
    socket(named(`url: /live\nauth: {accepted: {$ref: '#/x-schemas/Hello'}}\n${moved}`)),
    ['openapi.yaml:15:26: There is no first message that could be accepted'],
  ],
  [
    'no events at all',
    socket(named(`url: /live\n${hello}`)),
    ['openapi.yaml:13:7: The WebSocket brings no events\n  hint: list the messages of the service as receive'],
  ],
  [
    'another path',
    socket(named(`url: /alive\n${moved}`)),
    [
      'openapi.yaml:14:14: The url /alive is not the path of the operation\n  hint: write /live, or an absolute wss: URL where the WebSocket is on another server',
    ],
  ],
  [
    'a URL of HTTP',
    socket(named(`url: https://live.example/\n${moved}`)),
    [
      'openapi.yaml:14:14: https://live.example/ is no URL of a WebSocket\n  hint: write wss://…, or the path of the operation',
    ],
  ],
  [
    'another method',
    socket(named(`url: /live\n${moved}`), '', 'post'),
    ['openapi.yaml:13:7: A WebSocket is opened by GET, not by POST\n  hint: move x-sdk-realtime to the GET operation'],
  ],
  [
    'an action that nobody knows',
    socket(named(`url: /live\n${moved}\ncloseCodes: {'4401': {action: renewal}, '99': {action: stop}}`)),
    [
      'openapi.yaml:16:39: x-sdk-realtime/closeCodes/4401/action must be one of renew, stop, reconnect\n  hint: did you mean renew?',
      'openapi.yaml:16:49: x-sdk-realtime/closeCodes has no key 99',
    ],
  ],
];

describe('a WebSocket', () => {
  test.each(cases)('with %s is reported with its place', async (_, document, issues) => {
    expect(await issuesOf({ 'openapi.yaml': document })).toEqual(issues);
  });

  test('on another server, without a first message, and with a choice of messages is carried', async () => {
    const choice = `  Any: {oneOf: [{$ref: '#/x-schemas/Moved'}, {$ref: '#/x-schemas/Gone'}]}
  Gone: {allOf: [{$ref: '#/x-schemas/Base'}, {type: object, properties: {type: {const: gone}}}]}
  Base: {type: object, required: [type], properties: {at: {type: string, format: date-time}}}
`;
    const realtime = named("url: wss://live.example/feed\nreceive: [{$ref: '#/x-schemas/Any'}]");
    const generated = await generateFrom({ 'openapi.yaml': socket(realtime, choice) });
    expect(generated.issues).toEqual([]);
    expect(fileOf(generated, 'operations.ts')).toContain(
      "realtime: { url: 'wss://live.example/feed', events: ['moved', 'gone'] },",
    );
    expect(fileOf(generated, 'models.ts')).toContain('export type WatchEvent = Moved | Gone;');
    expect(typeCheck(generated.files)).toEqual([]);
  }, 60_000);

  test('has a method that is a subscription, and no handler', async () => {
    const generated = await generateFrom({ 'openapi.yaml': socket(named(`url: /live\n${hello}\n${moved}`)) });
    expect(generated.issues).toEqual([]);
    const uses = `import type { Core } from '@creatorkit/runtime';
import type { Handlers, Sockets } from './handlers.ts';
import { Resources } from './resources.ts';
export async function read(core: Core): Promise<'moved'> {
  for await (const event of new Resources(core).watch({ maxQueued: 10 })) return event.type;
  throw new Error('over');
}
export const none: Handlers<unknown> = {};
export const hello: Sockets['watch']['send'] = { type: 'hello', token: 'x' };
export const wrong: Sockets['watch']['receive'] = { type: 'hello' };
`;
    const mistakes = typeCheck(new Map([...generated.files, ['uses.ts', uses]]));
    expect(mistakes.map((text) => text.split(':').slice(0, 2).join(':'))).toEqual(['uses.ts:10']);
  }, 60_000);
});
