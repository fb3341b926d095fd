// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const creditsBalanceBuilder = () =>
  z.object({
    credits_available: z.number(),
    credits_used: z.number(),
  });

/** The credits of an account. What is available and what was used add up to all that was ever granted. */
export const CreditsBalance: () => z.ZodMiniType<S['CreditsBalance']> = /* @__PURE__ */ once(creditsBalanceBuilder);

export const errorResponseBuilder = () =>
  z.object({
    current_status: z.exactOptional(z.string()),
    detail: z.exactOptional(z.union([z.string(), z.array(z.lazy(ValidationDetail))])),
    error: z.exactOptional(z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())])),
    error_description: z.exactOptional(z.string()),
    message: z.exactOptional(z.string()),
    response_meta: z.exactOptional(z.object({ error_message: z.exactOptional(z.string()) })),
  });

/** An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const validationDetailBuilder = () =>
  z.object({
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    type: z.string(),
  });

/** What is wrong at one place of the request. */
export const ValidationDetail: () => z.ZodMiniType<S['ValidationDetail']> =
  /* @__PURE__ */ once(validationDetailBuilder);
