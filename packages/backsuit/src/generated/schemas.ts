// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { otherString } from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const errorResponseBuilder = () =>
  z.object({
    error: z.string(),
    message: z.string(),
    status: z.int(),
  });

/** An error. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const healthBuilder = () =>
  z.object({
    db: z.union([z.enum(['connected', 'disconnected']), otherString()]),
    status: z.string(),
    version: z.string(),
  });

/** The state of the service. */
export const Health: () => z.ZodMiniType<S['Health']> = /* @__PURE__ */ once(healthBuilder);
