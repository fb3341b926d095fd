import type { FieldErrors } from './errors.ts';
import type { Pointers } from './operation.ts';
import { readPointer } from './pointer.ts';

/** Deeper than any request; what is below is not shown, and can't exhaust the stack. */
const deepest = 20;

/**
 * Reads what is wrong with which field where an API nests it as deep as the request, or lists it by place, for clients
 * that hand it to their core. Fields within fields are told by their path (`filters.location`); texts of no field by the
 * name of the property that has them.
 *
 * @example
 * ```ts
 * import { type ErrorShape, readNestedFields } from '@creatorkit/runtime';
 *
 * const error: ErrorShape = { fields: ['/error', '/detail'], readFields: readNestedFields };
 * ```
 */
export function readNestedFields(body: unknown, pointers: Pointers = []): FieldErrors {
  const fields = new Map<string, string[]>();

  function collect(value: unknown, path: readonly string[], whole: string, depth = 0): void {
    const field = path.join('.') || whole;
    const add = (text: string) => fields.set(field, [...(fields.get(field) ?? []), text]);
    if (depth > deepest) add('[too deep to show]');
    else if (typeof value !== 'object' || value === null) add(String(value));
    else if (isPlaced(value)) collect(value.msg, [...path, ...placeOf(value.loc)], whole, depth + 1);
    else if (Array.isArray(value)) for (const item of value) collect(item, path, whole, depth + 1);
    else for (const [name, inner] of Object.entries(value)) collect(inner, [...path, name], whole, depth + 1);
  }

  for (const pointer of [pointers].flat()) {
    const found = readPointer(body, pointer);
    if (typeof found === 'object' && found !== null) collect(found, [], pointer.slice(pointer.lastIndexOf('/') + 1));
  }
  return Object.fromEntries(fields);
}

/** An entry of a list that tells the place of a mistake: `{loc: ['body', 'count'], msg}`. */
interface Placed {
  readonly loc: readonly unknown[];
  readonly msg: string;
}

const isPlaced = (value: object): value is Placed =>
  'loc' in value && Array.isArray(value.loc) && 'msg' in value && typeof value.msg === 'string';

/** Without the part of the request that it begins with, unless that is all. */
const placeOf = (loc: readonly unknown[]): string[] => (loc.length > 1 ? loc.slice(1) : loc).map(String);
