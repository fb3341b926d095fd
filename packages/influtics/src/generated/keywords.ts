// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';

type Schema = z.ZodMiniType;

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

/** `maxLength`, counted in characters as JSON Schema does: zod counts UTF-16 units. */
export const maxLength = (maximum: number) =>
  z.check<string>(({ value, issues }) => {
    if (value.length > maximum && [...value].length > maximum) {
      issues.push({ code: 'too_big', origin: 'string', maximum, inclusive: true, input: value });
    }
  });

/** `propertyNames`: every name satisfies the schema. */
export const propertyNames = (schema: Schema) =>
  z.check<object>((payload) => {
    for (const name of Object.keys(payload.value)) report(payload, schema, name, [name]);
  });
