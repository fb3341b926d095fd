import { isObject, type JsonObject, listOf, objectOf, stringsOf } from './json.ts';
import { rewriteSchemas } from './normalize-document.ts';
import { pick, type Schema } from './normalize-schema.ts';

/** Keywords that TypeScript has no word for: the zod schema checks them, the type leaves them out. */
const uncheckedByTypes = new Set([
  'discriminator',
  'readOnly',
  'writeOnly',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'patternProperties',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
  'unevaluatedItems',
  'prefixItems',
  '$defs',
  'definitions',
  'requiredInParts',
  'contentSchema',
]);

/** A document in normal form as the types see it: what openapi-typescript reads. */
export const typeViewOfDocument = (normal: JsonObject): JsonObject =>
  objectOf(rewriteSchemas(normal, 'document', typeView));

/** A schema in normal form without what types cannot say. */
export function typeView(schema: JsonObject): Schema {
  const view: Record<string, unknown> = { ...pick(schema, (key) => !uncheckedByTypes.has(key)) };
  if (Array.isArray(schema.enum)) return viewOfEnum(view, schema.enum);
  if (isExactTuple(schema)) view.prefixItems = schema.prefixItems;
  else if (Array.isArray(schema.prefixItems)) delete view.items;
  if (schema.patternProperties !== undefined) view.additionalProperties = true;
  if (Array.isArray(schema.allOf)) {
    view.allOf = schema.allOf.filter(isTyped);
    if (schema.requiredInParts !== undefined) view.required = schema.requiredInParts;
    if (listOf(view.allOf).length === 0) delete view.allOf;
  }
  return view;
}

function viewOfEnum(view: JsonObject, values: readonly unknown[]): Schema {
  if (values.length === 0) return false;
  if (values.some(isStructured)) return pick(view, (key) => key !== 'enum');
  const [type, ...others] = new Set(values.map((value) => typeof value));
  return others.length === 0 && type !== 'object' ? { ...view, type } : view;
}

/** Whether a schema in normal form says anything that a type can repeat; else its type is `unknown`. */
export function isTyped(schema: unknown): boolean {
  if (!isObject(schema)) return schema === false;
  if (Array.isArray(schema.enum)) return !schema.enum.some(isStructured);
  if (schema.type !== undefined || schema.$ref !== undefined) return true;
  if (Array.isArray(schema.allOf)) return schema.allOf.some(isTyped);
  const members = listOf(schema.anyOf ?? schema.oneOf);
  return members.length > 0 && members.every(isTyped);
}

/** Whether `prefixItems` leave no choice of length, so that the type is a tuple. */
export function isExactTuple(schema: JsonObject): boolean {
  const count = listOf(schema.prefixItems).length;
  const closed = schema.items === false || schema.maxItems === count;
  return count > 0 && schema.minItems === count && closed;
}

/** Whether a value is an object or a list, for which no literal schema exists. */
export const isStructured = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The names of an `allOf` that the type of a referenced part is to require. */
export const requiredOfPart = (schema: JsonObject, properties: JsonObject): string[] =>
  stringsOf(schema.requiredInParts).filter((name) => isObject(properties[name]));
