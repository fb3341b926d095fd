// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  account_credits_usage_retrieve: {
    operation: 'seed',
    answers: { 200: 'seed', 401: 'docs', 403: 'inferred', 429: 'docs', 500: 'client' },
  },
} as const satisfies Provenance;
