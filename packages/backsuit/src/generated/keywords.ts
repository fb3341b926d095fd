// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

/** Any string beside the known ones; the type leaves them visible. */
export const otherString = (): z.ZodMiniType<string & {}> => z.string();

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

/** `minProperties`. */
export const minProperties = (minimum: number) =>
  z.check<object>(({ value, issues }) => {
    if (Object.keys(value).length < minimum) {
      issues.push({ code: 'too_small', origin: 'object', minimum, inclusive: true, input: value });
    }
  });
