// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';

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
