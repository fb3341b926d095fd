import { isObject, type JsonObject, listOf, objectOf, stringsOf } from './json.ts';

/** A schema in normal form: a boolean, or an object as {@link normalizeSchema} leaves it. */
export type Schema = boolean | JsonObject;

/** Words about a value that never decide whether it is valid. */
const annotations = new Set([
  'title',
  'description',
  'default',
  'deprecated',
  'example',
  'examples',
  'readOnly',
  'writeOnly',
  '$comment',
  'externalDocs',
  'xml',
]);

const isAnnotation = (key: string): boolean => annotations.has(key) || key.startsWith('x-');

const compositions = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/**
 * Brings a schema to the form that the type and the zod schema are made from, without changing what it accepts:
 * 3.1 spelling; `enum` without `type`; a type where other keywords imply one; and never two of `$ref`, `allOf`, `anyOf`,
 * `oneOf` and plain keywords side by side, but an `allOf` of them. The schemas inside must be in normal form already.
 */
export function normalizeSchema(given: JsonObject, isVersion30: boolean): Schema {
  const schema = isVersion30 ? upgrade(given) : given;
  return splitCompositions(withOpenEnum(withImpliedType(withPlainValues(schema))));
}

/**
 * An enum that may grow, `anyOf: [{enum: [a, b]}, {type: string}]`: the member for all other strings is marked, so that it
 * does not swallow the values that are known.
 */
function withOpenEnum(schema: JsonObject): JsonObject {
  const members = listOf(schema.anyOf);
  const [open, ...more] = members.filter(isAnyString);
  const known = members.filter((member) => member !== open && !isNull(member));
  if (open === undefined || more.length > 0 || known.length === 0 || !known.every(isStringEnum)) return schema;
  return {
    ...schema,
    anyOf: members.map((member) => (member === open ? { ...objectOf(open), isOther: true } : member)),
  };
}

const isAnyString = (schema: unknown): boolean =>
  isObject(schema) &&
  schema.type === 'string' &&
  Object.keys(schema).every((key) => key === 'type' || isAnnotation(key));

const isNull = (schema: unknown): boolean =>
  isObject(schema) && (schema.type === 'null' || isEnumOf(schema, isJsonNull));

const isJsonNull = (value: unknown): boolean => value === null;

/** Or a reference, which nobody has a reason to put beside any string unless it leads to an enum. */
const isStringEnum = (schema: unknown): boolean =>
  isObject(schema) && (schema.$ref !== undefined || isEnumOf(schema, (value) => typeof value === 'string'));

const isEnumOf = ({ enum: values }: JsonObject, is: (value: unknown) => boolean): boolean =>
  Array.isArray(values) && values.every(is);

/** OpenAPI 3.0 says `nullable` and exclusive bounds in words of its own, and ignores what stands beside a `$ref`. */
function upgrade(given: JsonObject): JsonObject {
  const { nullable, ...schema } = given as Record<string, unknown>;
  if (schema.$ref !== undefined) return pick(given, (key) => key === '$ref' || isAnnotation(key));
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue;
    if (schema[exclusive] === true && schema[bound] !== undefined) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else delete schema[exclusive];
  }
  if (nullable !== true) return schema;
  if (Array.isArray(schema.enum)) {
    schema.enum = schema.enum.includes(null) ? schema.enum : [...schema.enum, null];
  }
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  if (schema.enum !== undefined) return schema;
  const rest = pick(schema, (key) => !isAnnotation(key));
  if (Object.keys(rest).length === 0) return schema;
  return { ...pick(schema, isAnnotation), anyOf: [rest, { type: 'null' }] };
}

function withPlainValues(schema: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...schema };
  const types = Array.isArray(schema.type) ? [...new Set(stringsOf(schema.type))] : undefined;
  if (types) result.type = types.length === 1 ? types[0] : types;
  if (schema.const === null) {
    delete result.const;
    result.enum = [null];
  }
  if (result.const !== undefined) {
    result.enum = [result.const];
    delete result.const;
  }
  if (!Array.isArray(result.enum)) return result;
  const allowed = types ?? (typeof schema.type === 'string' ? [schema.type] : undefined);
  const values = allowed ? result.enum.filter((value) => allowed.some((type) => isOfType(value, type))) : result.enum;
  delete result.type;
  return { ...result, enum: values };
}

function withImpliedType(schema: JsonObject): JsonObject {
  if (schema.type !== undefined || schema.enum !== undefined) return schema;
  const has = (...keys: string[]) => keys.some((key) => schema[key] !== undefined);
  if (has('properties', 'additionalProperties', 'patternProperties')) return { ...schema, type: 'object' };
  if (has('items', 'prefixItems')) return { ...schema, type: 'array' };
  return schema;
}

function splitCompositions(schema: JsonObject): JsonObject {
  const present = compositions.filter((key) => schema[key] !== undefined);
  const core = pick(
    schema,
    (key) => !isAnnotation(key) && key !== 'discriminator' && !(compositions as readonly string[]).includes(key),
  );
  const hasCore = Object.keys(core).length > 0;
  if (present.length === 0 || (present.length === 1 && !hasCore)) return schema;
  const required = stringsOf(core.required);
  const owned = Object.keys(objectOf(core.properties));
  const parts: unknown[] = [];
  if (schema.$ref !== undefined) parts.push({ $ref: schema.$ref });
  for (const item of listOf(schema.allOf)) parts.push(withRequired(item, required));
  if (schema.anyOf !== undefined)
    parts.push(pick(schema, (key) => key === 'anyOf' || (key === 'discriminator' && !schema.oneOf)));
  if (schema.oneOf !== undefined) parts.push(pick(schema, (key) => key === 'oneOf' || key === 'discriminator'));
  const elsewhere = parts.some(describesObject) ? required.filter((name) => !owned.includes(name)) : [];
  const rest = { ...core, required: required.filter((name) => !elsewhere.includes(name)) };
  if (hasCore && !(isPlainObject(core) && parts.some(describesObject)))
    parts.unshift(required.length > 0 ? rest : core);
  return {
    ...pick(schema, isAnnotation),
    allOf: parts,
    ...(elsewhere.length > 0 ? { requiredInParts: elsewhere } : {}),
  };
}

/** `type: object` beside parts that describe an object adds nothing. */
const isPlainObject = (core: JsonObject): boolean =>
  Object.keys(core).every((key) => key === 'type' || key === 'required') && (core.type ?? 'object') === 'object';

const describesObject = (part: unknown): boolean =>
  isObject(part) && (part.$ref !== undefined || part.allOf !== undefined || part.type === 'object');

/** Hands the names that the whole requires to an inline part that describes them. */
function withRequired(part: unknown, required: readonly string[]): unknown {
  if (!isObject(part) || required.length === 0) return part;
  const own = (key: string) => [...new Set([...stringsOf(part[key]), ...required])];
  if (part.allOf !== undefined) return { ...part, requiredInParts: own('requiredInParts') };
  const described = required.filter((name) => Object.hasOwn(objectOf(part.properties), name));
  if (described.length === 0) return part;
  return { ...part, required: [...new Set([...stringsOf(part.required), ...described])] };
}

/** Whether a JSON value is of a JSON Schema type. */
export function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** The part of an object whose keys pass. */
export function pick(schema: JsonObject, keep: (key: string, schema: JsonObject) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keep(key, schema)));
}
