// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';

/** Any string beside the known ones; the type leaves them visible. */
export const otherString = (): z.ZodMiniType<string & {}> => z.string();
