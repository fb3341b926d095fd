import { expect, test } from 'vitest';
import { Components } from '../src/components.ts';
import { exampleOf, withFiles } from '../src/example-value.ts';
import { printLiteral } from '../src/print.ts';

const file = { type: 'string', contentMediaType: 'application/octet-stream' };
const components = new Components({
  components: {
    schemas: {
      File: file,
      ByHandle: {
        type: 'object',
        properties: { file: { $ref: '#/components/schemas/File' }, mode: { enum: ['full'] } },
      },
      ByEmail: { type: 'object', properties: { file, mode: { enum: ['basic'] } } },
    },
  },
});
const upload = { oneOf: [{ $ref: '#/components/schemas/ByHandle' }, { $ref: '#/components/schemas/ByEmail' }] };

test.each([
  [
    'a file of one of several forms',
    upload,
    { file: 'handle\nmira', mode: 'full' },
    `{ file: new Blob(['handle\\nmira']), mode: 'full' }`,
  ],
  [
    'several files',
    { properties: { files: { items: file } } },
    { files: ['a', 'b'] },
    `{ files: [new Blob(['a']), new Blob(['b'])] }`,
  ],
  [
    'a part of a form',
    { allOf: [upload, { properties: { note: { type: 'string' } } }] },
    { file: 'a', note: 'b' },
    `{ file: new Blob(['a']), note: 'b' }`,
  ],
  ['no file', { properties: { file: { type: 'string' } } }, { file: 'a', other: null }, `{ file: 'a', other: null }`],
])('an example of %s', (_, schema, example, want) => {
  expect(printLiteral(withFiles(components, schema, example))).toBe(want);
});

test.each([
  ['date-time-local', undefined, '2025-11-16T08:00:00'],
  ['date-time-local', '\\.\\d{6}$', '2025-11-16T08:00:00.000000'],
  ['date-time', '\\.\\d{3}Z$', '2025-11-16T08:00:00.000Z'],
  ['date', '^[a-z]+$', '2025-11-16'],
])('an example of the format %s with the pattern %s is %s', (format, pattern, want) => {
  expect(exampleOf(components, { type: 'string', format, pattern })).toBe(want);
});
