import { isObject, type JsonObject, listOf, objectOf, sortedKeys, stringsOf } from './json.ts';
import type { Mark, MarkReader } from './provenance.ts';

/** One property of an object, with the inner ones of an object that has no name of its own. */
export interface Field {
  /** `data.entries` inside another. */
  readonly path: string;
  readonly required: boolean;
  readonly schema: unknown;
  readonly mark: Mark | undefined;
}

/** The properties that a schema in normal form writes itself, in the order of `required` and then by name. */
export function fieldsOf(schema: unknown, marks: MarkReader, inherited: Mark | undefined, prefix = ''): Field[] {
  if (!isObject(schema) || schema.$ref !== undefined) return [];
  const properties = objectOf(schema.properties);
  const required = new Set(stringsOf(schema.required));
  const own = byRequired(schema).flatMap((name): Field[] => {
    const inside = properties[name];
    const mark = marks.near(inside, inherited);
    const path = `${prefix}${name}`;
    const field = { path, required: required.has(name), schema: inside, mark };
    return [
      field,
      ...fieldsOf(inside, marks, mark, `${path}.`),
      ...fieldsOf(objectOf(inside).items, marks, mark, `${path}[].`),
    ];
  });
  return [...own, ...listOf(schema.allOf).flatMap((part) => fieldsOf(part, marks, inherited, prefix))];
}

/** The names of the properties: the required ones as the document lists them, then the others by name. */
export function byRequired(schema: JsonObject): string[] {
  const names = sortedKeys(objectOf(schema.properties));
  const required = [...new Set(stringsOf(schema.required))].filter((name) => names.includes(name));
  return [...required, ...names.filter((name) => !required.includes(name))];
}
