import { byCodeUnit, isObject, type JsonObject, listOf, objectOf, stringsOf } from './json.ts';

/** Objects of which a property tells which one a value is. */
export interface Choice {
  readonly property: string;
  readonly members: readonly { readonly schema: unknown; readonly values: readonly string[] }[];
  /** Whether each member is written here and is an object and nothing more: no composition, and no check of the whole. */
  readonly isPlain: boolean;
}

/** The reference's target, in normal form. */
export type Resolve = (ref: string) => unknown;

/**
 * How the members of a `oneOf` or `anyOf` are told apart: by a property that all of them require, each with strings of
 * its own. The property that the document names as `discriminator` comes first, else the first by name.
 */
export function choiceOf(schema: JsonObject, resolve: Resolve): Choice | undefined {
  const members = listOf(schema.oneOf ?? schema.anyOf);
  if (members.length < 2) return undefined;
  const tags = members.map((member) => tagsOf(member, resolve));
  const named = objectOf(schema.discriminator).propertyName;
  const property = [...(tags[0]?.keys() ?? [])]
    .sort((a, b) => Number(b === named) - Number(a === named) || byCodeUnit(a, b))
    .find((name) => {
      const values = tags.flatMap((each) => each.get(name) ?? []);
      return tags.every((each) => each.has(name)) && new Set(values).size === values.length;
    });
  if (property === undefined) return undefined;
  return {
    property,
    members: members.map((member, index) => ({ schema: member, values: tags[index]?.get(property) ?? [] })),
    isPlain: members.every(isPlainObject),
  };
}

/** The properties of an object that are required and can only be certain strings. */
function tagsOf(given: unknown, resolve: Resolve): Map<string, readonly string[]> {
  const tags = new Map<string, readonly string[]>();
  const required = requiredOf(given, resolve);
  for (const [name, property] of propertiesOf(given, resolve)) {
    const values = listOf(objectOf(follow(property, resolve)).enum);
    const isTag = values.length > 0 && values.every((value) => typeof value === 'string');
    if (isTag && required.has(name)) tags.set(name, stringsOf(values));
  }
  return tags;
}

function propertiesOf(given: unknown, resolve: Resolve, depth = 0): [string, unknown][] {
  const schema = objectOf(follow(given, resolve));
  const parts = depth > 20 ? [] : listOf(schema.allOf);
  return [
    ...parts.flatMap((part) => propertiesOf(part, resolve, depth + 1)),
    ...Object.entries(schema.type === 'object' ? objectOf(schema.properties) : {}),
  ];
}

function requiredOf(given: unknown, resolve: Resolve, depth = 0): Set<string> {
  const schema = objectOf(follow(given, resolve));
  const parts = depth > 20 ? [] : listOf(schema.allOf);
  return new Set([
    ...parts.flatMap((part) => [...requiredOf(part, resolve, depth + 1)]),
    ...stringsOf(schema.required),
    ...stringsOf(schema.requiredInParts),
  ]);
}

const plainKeywords = new Set(['type', 'properties', 'required', 'title', 'description', 'example', 'examples']);

const isPlainObject = (schema: unknown): boolean =>
  isObject(schema) &&
  schema.type === 'object' &&
  Object.keys(schema).every(
    (key) =>
      plainKeywords.has(key) || key.startsWith('x-') || (key === 'additionalProperties' && schema[key] === false),
  );

function follow(given: unknown, resolve: Resolve): unknown {
  let at = given;
  for (let hops = 0; hops < 100 && isObject(at) && typeof at.$ref === 'string'; hops++) at = resolve(at.$ref);
  return at;
}
