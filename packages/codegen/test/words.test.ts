import { expect, test } from 'vitest';
import { docComment } from '../src/doc-comment.ts';
import { parseExpression, placeOf } from '../src/expression.ts';
import { formatPointer, parsePointer } from '../src/json.ts';
import { offsetInJson } from '../src/json-position.ts';
import { camelCase, pascalCase, safeIdentifier } from '../src/names.ts';
import { printLiteral, propertyName, quote } from '../src/print.ts';
import { closest } from '../src/suggest.ts';

test.each([
  ['auto-cluster keywords', 'autoClusterKeywords', 'AutoClusterKeywords'],
  ['list_things', 'listThings', 'ListThings'],
  ['HTTPError', 'httpError', 'HTTPError'],
  ['API', 'api', 'API'],
  ['1st', '_1st', '_1st'],
  ['écoute', 'écoute', 'Écoute'],
  ['', '_', '_'],
])('names: %j is %s and %s', (given, camel, pascal) => {
  expect([camelCase(given), pascalCase(given)]).toEqual([camel, pascal]);
});

test('a reserved word gets an underscore', () => {
  expect(['delete', 'order', 'class'].map(safeIdentifier)).toEqual(['delete_', 'order', 'class_']);
});

test.each([
  ["it's", `"it's"`],
  ['say "x"', `'say "x"'`],
  [`both ' and "`, `'both \\' and "'`],
  ['back\\slash\nline', `'back\\\\slash\\nline'`],
  ['\u2028', `'\\u2028'`],
])('quote %j', (given, want) => {
  expect(quote(given)).toBe(want);
  expect(new Function(`return ${quote(given)}`)()).toBe(given);
});

test('property names are quoted only where they must be', () => {
  expect(['a', 'a-b', '1', '01', '$x', 'ä'].map(propertyName)).toEqual(['a', "'a-b'", '1', "'01'", '$x', "'ä'"]);
});

test('a literal stands on one line where it fits, and else one entry a line', () => {
  expect(printLiteral({ a: 1, b: ['x'], c: {} })).toBe("{ a: 1, b: ['x'], c: {} }");
  expect(printLiteral({ a: 'x'.repeat(100), b: 'y'.repeat(20) })).toBe(
    `{\n  a: '${'x'.repeat(100)}',\n  b: '${'y'.repeat(20)}',\n}`,
  );
});

test.each([
  ['$request.query.page', { in: 'query', name: 'page' }],
  ['$request.path.tenant_id', { in: 'path', name: 'tenant_id' }],
  ['$request.body#/paging/page', { in: 'body', pointer: '/paging/page' }],
  ['$request.body', { in: 'body', pointer: '' }],
  ['$response.body#/results', { in: 'body', pointer: '/results' }],
  ['$response.header.X-Total', { in: 'header', name: 'X-Total' }],
  ['$response.query.page', undefined],
  ['$request.cookie.x', undefined],
  ['$url', undefined],
  ['page', undefined],
])('expression %s', (given, want) => {
  expect(placeOf(given)).toEqual(want);
  expect(parseExpression(given) === undefined).toBe(want === undefined);
});

test.each([
  ['', []],
  ['/a/0', ['a', '0']],
  ['/a~1b/c~0d', ['a/b', 'c~d']],
  ['/', ['']],
])('pointer %j', (pointer, tokens) => {
  expect(parsePointer(pointer)).toEqual(tokens);
  expect(formatPointer(tokens)).toBe(pointer);
});

test('places in JSON are found behind strings, escapes and nesting', () => {
  const text = '{"a\\"b": "}", "list": [1, {"x": [2]}, "]"], "a": {"b" : null}}';
  const at = (path: string[], place: 'key' | 'value' = 'value') =>
    text.slice(offsetInJson(text, path, place)).slice(0, 4);
  expect(at(['list', '1', 'x', '0'])).toBe('2]},');
  expect(at(['list', '2'])).toBe('"]"]');
  expect(at(['a', 'b'])).toBe('null');
  expect(at(['a', 'b'], 'key')).toBe('"b" ');
  expect(at(['a"b'])).toBe('"}",');
});

test('a close name is suggested, a distant one is not', () => {
  const known = ['planner', 'writer', 'x-sdk-method'];
  expect(['planer', 'wirter', 'x-sdk-metod', 'zebra'].map((name) => closest(name, known))).toEqual([
    'planner',
    'writer',
    'x-sdk-method',
    undefined,
  ]);
});

test.each([
  [['One.'], '/** One. */\n'],
  [['Ends */ here.'], '/** Ends *\\/ here. */\n'],
  [['One.', undefined, '', 'Two.'], '/**\n * One.\n *\n * Two.\n */\n'],
  [[undefined], ''],
])('doc comment of %j', (given, want) => {
  expect(docComment(given)).toBe(want);
});

test('long lines of a comment are broken, code is not', () => {
  const long = 'word '.repeat(40).trim();
  const lines = docComment([long, `\`\`\`ts\n${long}\n\`\`\``]).split('\n');
  expect(lines.filter((line) => line.length > 120)).toEqual([` * ${long}`]);
});
