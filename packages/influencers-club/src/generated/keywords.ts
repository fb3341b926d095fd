// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

/** Any string beside the known ones; the type leaves them visible. */
export const otherString = (): z.ZodMiniType<string & {}> => z.string();

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two JSON values are equal, whatever the order of keys. */
function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  );
}

interface Payload {
  readonly value: unknown;
  readonly issues: unknown[];
}

/** Hands the issues of an inner schema on, from where the value is. */
function report(payload: Payload, schema: Schema, value: unknown, path: readonly PropertyKey[] = []): void {
  const result = schema.safeParse(value);
  for (const issue of result.error?.issues ?? []) {
    payload.issues.push({ ...issue, path: [...path, ...issue.path], input: value });
  }
}

/** The schema, with the value itself as output: `z.object` drops unknown keys, and checks would not see them. */
export const keep = <T extends Schema>(schema: T): z.ZodMiniType<z.output<T>> =>
  z.custom<z.output<T>>().check(z.check<unknown>((payload) => report(payload, schema, payload.value)));

/** `allOf`: the value satisfies the schema as well. */
export const also = (schema: Schema) => z.check<unknown>((payload) => report(payload, schema, payload.value));

const kinds = {
  string: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  array: Array.isArray,
  object: isObject,
};

/** A value of this kind satisfies the schema; any other is left alone. */
export const where = (kind: keyof typeof kinds, schema: Schema) =>
  z.check<unknown>((payload) => {
    if (kinds[kind](payload.value)) report(payload, schema, payload.value);
  });

/** `minLength`, counted in characters as JSON Schema does: zod counts UTF-16 units. */
export const minLength = (minimum: number) =>
  z.check<string>(({ value, issues }) => {
    if ([...value].length < minimum) {
      issues.push({ code: 'too_small', origin: 'string', minimum, inclusive: true, input: value });
    }
  });

/** `maxLength`, counted in characters as JSON Schema does: zod counts UTF-16 units. */
export const maxLength = (maximum: number) =>
  z.check<string>(({ value, issues }) => {
    if (value.length > maximum && [...value].length > maximum) {
      issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: value });
    }
  });

/** `uniqueItems`: no two items are equal. */
export const uniqueItems = () =>
  z.refine<readonly unknown[]>((items) => {
    if (items.every((item) => typeof item !== 'object')) return new Set(items).size === items.length;
    return items.every((item, index) => !items.slice(0, index).some((earlier) => sameJson(earlier, item)));
  }, 'Items must differ from each other');

/** `minProperties`. */
export const minProperties = (minimum: number) =>
  z.check<object>(({ value, issues }) => {
    if (Object.keys(value).length < minimum) {
      issues.push({ code: 'too_small', origin: 'object', minimum, inclusive: true, input: value });
    }
  });

/** `required`, for names that `properties` does not describe. */
export const requires = (...names: readonly string[]) =>
  z.check<object>(({ value, issues }) => {
    for (const name of names) {
      if (Object.hasOwn(value, name)) continue;
      issues.push({ code: 'invalid_type', expected: 'nonoptional', path: [name], input: undefined });
    }
  });

/** The member that a property chooses; only its issues are reported. */
export const discriminated = <T extends Readonly<Record<string, Schema>>>(
  property: string,
  members: T,
): z.ZodMiniType<{ [K in keyof T]: z.output<T[K]> }[keyof T]> =>
  z.custom<{ [K in keyof T]: z.output<T[K]> }[keyof T]>().check(
    z.check<unknown>((payload) => {
      const { value, issues } = payload;
      if (!isObject(value)) {
        issues.push({ code: 'invalid_type', expected: 'object', path: [], input: value });
        return;
      }
      const choice = value[property];
      const member = typeof choice === 'string' && Object.hasOwn(members, choice) ? members[choice] : undefined;
      const read = member?.safeParse(value);
      if (read?.success) payload.value = read.data;
      else if (member) report(payload, member, value);
      else {
        const options = Object.keys(members);
        const path = [property];
        issues.push({ code: 'invalid_union', errors: [], discriminator: property, options, path, input: value });
      }
    }),
  );
