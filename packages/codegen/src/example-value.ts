import type { Components } from './components.ts';
import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringsOf } from './json.ts';
import { quote, SourceCode } from './print.ts';
import { readPattern } from './zod-checks.ts';
import { isBinary } from './zod-expression.ts';

/** The first example that a parameter or a media type gives, by name. */
export function givenExample(components: Components, holder: unknown): unknown {
  const object = objectOf(holder);
  const named = objectOf(object.examples);
  for (const name of Object.keys(named)) {
    const { value } = components.object(named[name]);
    if (value !== undefined) return value;
  }
  return object.example;
}

/** An example with files in place of the texts that it gives for them: a document has no other way to show a file. */
export function withFiles(components: Components, given: unknown, value: unknown): unknown {
  const schema = components.object(given);
  if (typeof value === 'string') return isBinary(schema) ? new SourceCode(`new Blob([${quote(value)}])`) : value;
  const parts = [...listOf(schema.allOf), ...listOf(schema.oneOf), ...listOf(schema.anyOf)];
  const inParts = parts.reduce((example, part) => withFiles(components, part, example), value);
  if (Array.isArray(inParts)) return inParts.map((item) => withFiles(components, schema.items, item));
  if (!isObject(inParts) || inParts instanceof SourceCode) return inParts;
  const properties = objectOf(schema.properties);
  return Object.fromEntries(
    Object.entries(inParts).map(([name, entry]) => [name, withFiles(components, properties[name], entry)]),
  );
}

/** A value that satisfies a schema in normal form: its own example where it has one, and no more than it requires. */
export function exampleOf(components: Components, given: unknown, depth = 0): unknown {
  const schema = components.object(given);
  const own = [schema.example, listOf(schema.examples)[0], schema.default].find(
    (value) => value !== undefined && value !== null,
  );
  if (own !== undefined) return own;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (depth > 8) return null;
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((part) => exampleOf(components, part, depth + 1));
    return parts.every(isObject) ? Object.assign({}, ...parts) : parts[0];
  }
  const [member] = listOf(schema.oneOf ?? schema.anyOf);
  if (member !== undefined) return exampleOf(components, member, depth + 1);
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== 'null') : schema.type;
  switch (type) {
    case 'integer':
    case 'number':
      return Math.max(1, Number(schema.minimum ?? 1));
    case 'boolean':
      return true;
    case 'array':
      return Number(schema.minItems ?? 1) > 0 ? [exampleOf(components, schema.items, depth + 1)] : [];
    case 'object': {
      const properties = objectOf(schema.properties);
      const required = stringsOf(schema.required).filter((name) => Object.hasOwn(properties, name));
      const chosen = sortedKeys(properties).filter((name) => required.includes(name));
      return Object.fromEntries(chosen.map((name) => [name, exampleOf(components, properties[name], depth + 1)]));
    }
    case 'string':
      return isBinary(schema) ? new SourceCode("new Blob(['…'])") : exampleText(schema);
    default:
      return type === undefined ? 'text' : null;
  }
}

const texts: { readonly [format: string]: readonly [string, ...string[]] } = {
  'date-time': ['2025-11-16T08:00:00Z', '2025-11-16T08:00:00.000Z', '2025-11-16T08:00:00.000000Z'],
  'date-time-local': ['2025-11-16T08:00:00', '2025-11-16T08:00:00.000', '2025-11-16T08:00:00.000000'],
  date: ['2025-11-16'],
  email: ['user@example.com'],
  uri: ['https://example.com/'],
  uuid: ['550e8400-e29b-41d4-a716-446655440000'],
};

/** The first text of the format that the pattern allows; a pattern that allows none is left to an example of its own. */
function exampleText({ format, pattern }: JsonObject): string {
  const known = texts[String(format)] ?? ['text'];
  const allowed = typeof pattern === 'string' ? readPattern(pattern) : undefined;
  return known.find((text) => allowed?.test(text)) ?? known[0];
}
