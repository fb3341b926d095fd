import { isObject, parsePointer } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';

/**
 * The schema at a pointer into a value: through references, compositions, properties, items and maps. `'unknown'` where
 * the schema says nothing that could confirm or refuse the pointer; undefined where the pointer leads nowhere.
 */
export function schemaAt(library: Library, schema: Node, pointer: string): Node | 'unknown' | undefined {
  const found = schemasAt(library, schema, pointer);
  return found.find((at) => at !== 'unknown') ?? found[0];
}

/** All schemas at a pointer into a value: one for each of the alternatives that have it. */
export function schemasAt(library: Library, schema: Node, pointer: string): readonly (Node | 'unknown')[] {
  let found: readonly (Node | 'unknown')[] = [schema];
  for (const token of parsePointer(pointer)) {
    found = found.flatMap((at) => (at === 'unknown' ? [at] : step(library, at, token, 0)));
  }
  return found;
}

/** The schemas that one key of a value can have; none when the schema has no such key. */
function step(library: Library, given: Node, token: string, depth: number): (Node | 'unknown')[] {
  const schema = library.resolve(given);
  if (!schema || depth > 30) return [];
  if (schema.value === true) return ['unknown'];
  if (!isObject(schema.value)) return [];
  const property = descend(schema, 'properties', token);
  if (property.value !== undefined) return [property];
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => children(child(schema, key)));
  const inside = parts.flatMap((part) => step(library, part, token, depth + 1));
  if (inside.length > 0) return inside;
  const additional = child(schema, 'additionalProperties');
  if (isObject(additional.value)) return [additional];
  if (additional.value === true) return ['unknown'];
  const items = child(schema, 'items');
  if (/^\d+$/.test(token) && items.value !== undefined) return [items];
  const saysNothing =
    parts.length === 0 &&
    ['type', 'properties', 'enum', 'const', 'items'].every((key) => child(schema, key).value === undefined);
  return saysNothing ? ['unknown'] : [];
}

/** The schema of the JSON that a request body or a response carries; undefined where it carries none. */
export function bodySchema(library: Library, holder: Node | undefined): Node | undefined {
  const resolved = holder && library.resolve(holder);
  if (!resolved) return undefined;
  const media = children(child(resolved, 'content'));
  const json = media.find(({ key }) => /json/i.test(key ?? '')) ?? media[0];
  const schema = json && child(json, 'schema');
  return schema?.value === undefined ? undefined : schema;
}
