// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  getHealth: { operation: 'seed', answers: { 200: 'seed', 500: 'seed' } },
} as const satisfies Provenance;
