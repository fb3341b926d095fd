import { type Components, nameOfRef } from './components.ts';
import { isObject, type JsonObject, listOf, objectOf, parsePointer } from './json.ts';
import type { ModelNames } from './model-names.ts';
import { quote } from './print.ts';

const primitives: { readonly [type: string]: string } = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** Any string, in a union with the known ones, which editors go on to propose. */
export const otherString = '(string & {})';

/** A TypeScript type as source code, and the schema that it is of. */
export interface TypeOf {
  readonly text: string;
  readonly schema: unknown;
}

/** Writes the types of schemas with the names of the models, as a person would. */
export class SchemaTypes {
  readonly #components: Components;
  readonly #names: ModelNames;

  constructor(components: Components, names: ModelNames) {
    this.#components = components;
    this.#names = names;
  }

  /** The type in plain words (`Keyword`, `number`, `Keyword[]`, `Keyword | null`); undefined where there are none. */
  plain(schema: unknown): string | undefined {
    if (!isObject(schema)) return schema === true || schema === undefined ? 'unknown' : undefined;
    if (typeof schema.$ref === 'string') return this.#names.model(nameOfRef(schema.$ref));
    const members = schema.anyOf ?? schema.oneOf;
    if (Array.isArray(members)) return this.#union(members);
    const parts = listOf(schema.allOf);
    if (parts.length === 1 && schema.requiredInParts === undefined) return this.plain(parts[0]);
    if (schema.allOf !== undefined || schema.enum !== undefined) return undefined;
    if (schema.isOther === true) return otherString;
    const { type } = schema;
    if (Array.isArray(type)) return this.#union(type.map((each) => ({ ...schema, type: each })));
    if (type === 'array') {
      if (schema.prefixItems !== undefined) return undefined;
      const item = this.plain(schema.items);
      return item === undefined ? undefined : item.includes(' ') ? `(${item})[]` : `${item}[]`;
    }
    if (schema.format === 'binary' || schema.contentMediaType !== undefined) return undefined;
    return typeof type === 'string' ? primitives[type] : Object.keys(schema).length === 0 ? 'unknown' : undefined;
  }

  /** The type at a pointer into a value whose type is `base`; what may be missing counts as there. */
  at(base: string, schema: unknown, pointer: string): TypeOf {
    let text = base;
    let current: unknown = schema;
    for (const token of parsePointer(pointer)) {
      const inside = this.property(current, token);
      current = inside.schema;
      text =
        this.plain(current) ?? (inside.required ? `${text}[${quote(token)}]` : `NonNullable<${text}[${quote(token)}]>`);
    }
    return { text, schema: current };
  }

  /** The schema of a property, looked for in all parts of a composition. */
  property(schema: unknown, name: string): { readonly schema: unknown; readonly required: boolean } {
    const object = this.#components.object(schema);
    const own = objectOf(object.properties);
    if (Object.hasOwn(own, name)) return { schema: own[name], required: listOf(object.required).includes(name) };
    for (const part of [...listOf(object.allOf), ...listOf(object.anyOf), ...listOf(object.oneOf)]) {
      const inside = this.property(part, name);
      if (inside.schema !== undefined) return inside;
    }
    return { schema: undefined, required: false };
  }

  #union(members: readonly unknown[]): string | undefined {
    const texts = members.map((member) => this.plain(member));
    return texts.every((text) => text !== undefined) ? [...new Set(texts)].join(' | ') : undefined;
  }
}

/** Whether a schema is of an object that may be empty: an input of it can be left out. */
export function mayBeEmpty(components: Components, schema: unknown): boolean {
  const object: JsonObject = components.object(schema);
  if (object.type !== 'object') return false;
  return listOf(object.required).length === 0 && !((object.minProperties as number | undefined) ?? 0);
}
