import type { Facts } from './facts.ts';
import { isObject, type JsonObject, listOf, objectOf, parsePointer } from './json.ts';

/** Every schema that says something about the value at a pointer: through references and compositions. */
export function schemasAt(facts: Facts, schema: unknown, pointer: string): JsonObject[] {
  return parsePointer(pointer).reduce(
    (found, token) => found.flatMap((each) => partsOf(facts, objectOf(each.properties)[token])),
    partsOf(facts, schema),
  );
}

/** A schema and those that it is composed of. */
function partsOf(facts: Facts, given: unknown, depth = 0): JsonObject[] {
  const schema = facts.components.resolve(given);
  if (!isObject(schema) || depth > 30) return [];
  // A default beside a reference speaks of this use of it.
  const beside = isObject(given) && given !== schema ? [{ ...given, $ref: undefined }] : [];
  const inside = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listOf(schema[key]));
  return [...beside, schema, ...inside.flatMap((part) => partsOf(facts, part, depth + 1))];
}
