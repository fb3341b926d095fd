// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

/** Any string beside the known ones; the type leaves them visible. */
export const otherString = (): z.ZodMiniType<string & {}> => z.string();

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

/** `minProperties`. */
export const minProperties = (minimum: number) =>
  z.check<object>(({ value, issues }) => {
    if (Object.keys(value).length < minimum) {
      issues.push({ code: 'too_small', origin: 'object', minimum, inclusive: true, input: value });
    }
  });

/** `additionalProperties` beside `properties`: every value whose name is not among these satisfies the schema. */
export const others = <T extends Schema>(
  names: readonly string[],
  schema: T,
): z.ZodMiniType<{ [key: string]: z.output<T> }> =>
  z.custom<{ [key: string]: z.output<T> }>(isObject).check(
    z.check<unknown>((payload) => {
      for (const [name, value] of Object.entries(isObject(payload.value) ? payload.value : {})) {
        if (!names.includes(name)) report(payload, schema, value, [name]);
      }
    }),
  );
