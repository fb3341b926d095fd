// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type * as z from 'zod/mini';
import type {
  errorResponseBuilder,
  healthBuilder,
} from './schemas.ts';
import type { components } from './types.ts';

type S = components['schemas'];
/** Equal in every respect: assignable both ways is too weak, as an optional field could be missing. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Expect<T extends true> = T;

export type Proofs = [
  Expect<Equal<z.output<ReturnType<typeof errorResponseBuilder>>, S['ErrorResponse']>>,
  Expect<Equal<z.output<ReturnType<typeof healthBuilder>>, S['Health']>>,
];
