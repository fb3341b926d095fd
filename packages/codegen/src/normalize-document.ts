import { canonical, define, isObject, type JsonObject, listOf, objectOf, stringsOf } from './json.ts';
import { normalizeSchema } from './normalize-schema.ts';
import { fieldOf, type Kind } from './openapi-grammar.ts';
import { mappingRef } from './visit-document.ts';

/** Every schema of a bundled document in normal form, and the discriminators written into the schemas they choose. */
export function normalizeDocument(document: JsonObject): JsonObject {
  const isVersion30 = String(document.openapi).startsWith('3.0');
  const patched = withDiscriminators(document);
  return objectOf(rewriteSchemas(patched, 'document', (schema) => normalizeSchema(schema, isVersion30)));
}

/** Rewrites every schema of a document, the inner before the outer. */
export function rewriteSchemas(value: unknown, kind: Kind, rewrite: (schema: JsonObject) => unknown): unknown {
  if (!isObject(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, inside] of Object.entries(value)) {
    const field = fieldOf(kind, key);
    define(result, key, field ? rewriteField(inside, field.kind, field.shape, rewrite) : inside);
  }
  return kind === 'schema' || kind === 'property' ? rewrite(result) : result;
}

function rewriteField(
  value: unknown,
  kind: Kind,
  shape: 'one' | 'list' | 'map',
  rewrite: (schema: JsonObject) => unknown,
): unknown {
  if (shape === 'one') return rewriteSchemas(value, kind, rewrite);
  if (shape === 'list') return Array.isArray(value) ? value.map((item) => rewriteSchemas(item, kind, rewrite)) : value;
  if (!isObject(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) define(result, key, rewriteSchemas(item, kind, rewrite));
  return result;
}

/**
 * A discriminator says which member a value is: the member's property gets the values that choose it, so that types
 * narrow on it. The mapping is completed with the names of the members that it leaves out.
 */
function withDiscriminators(document: JsonObject): JsonObject {
  const chosen = new Map<string, Map<string, Set<string>>>();
  const complete = rewriteSchemas(document, 'document', (schema) => {
    const discriminator = objectOf(schema.discriminator);
    const property = discriminator.propertyName;
    const members = listOf(schema.oneOf ?? schema.anyOf);
    if (typeof property !== 'string' || members.length === 0) return schema;
    const refs = members.map((member) => (isObject(member) ? member.$ref : undefined));
    if (!refs.every((ref) => typeof ref === 'string')) return schema;
    const mapping = new Map(
      Object.entries(objectOf(discriminator.mapping)).map(([value, ref]) => [value, mappingRef(String(ref))]),
    );
    for (const ref of refs) {
      if (![...mapping.values()].includes(ref)) mapping.set(ref.slice(ref.lastIndexOf('/') + 1), ref);
    }
    for (const [value, ref] of mapping) {
      if (!refs.includes(ref)) {
        mapping.delete(value);
        continue;
      }
      const properties = chosen.get(ref) ?? new Map<string, Set<string>>();
      chosen.set(ref, properties);
      properties.set(property, (properties.get(property) ?? new Set()).add(value));
    }
    return { ...schema, discriminator: canonical({ propertyName: property, mapping: Object.fromEntries(mapping) }) };
  });
  const result = objectOf(complete);
  const schemas = objectOf(objectOf(result.components).schemas);
  if (chosen.size === 0) return result;
  const patched: Record<string, unknown> = { ...schemas };
  for (const [ref, properties] of chosen) {
    const name = ref.slice('#/components/schemas/'.length);
    if (isObject(schemas[name])) patched[name] = withChosenValues(schemas[name], properties);
  }
  return { ...result, components: { ...objectOf(result.components), schemas: patched } };
}

function withChosenValues(schema: JsonObject, chosen: ReadonlyMap<string, ReadonlySet<string>>): JsonObject {
  const properties: Record<string, unknown> = {};
  for (const [name, values] of chosen) {
    const declared = objectOf(objectOf(schema.properties)[name]);
    const says = declared.const !== undefined || declared.enum !== undefined || declared.$ref !== undefined;
    properties[name] = says ? declared : { ...declared, type: 'string', enum: [...values].sort() };
  }
  const required = [...new Set([...stringsOf(schema.required), ...chosen.keys()])].sort();
  if (isObject(schema.properties)) {
    return { ...schema, required, properties: { ...schema.properties, ...properties } };
  }
  if (!Array.isArray(schema.allOf)) return schema;
  return { ...schema, allOf: [...schema.allOf, { type: 'object', required, properties }] };
}
