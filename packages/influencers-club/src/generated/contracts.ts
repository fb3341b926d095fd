// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import {
  CreditsBalance,
  ErrorResponse,
} from './schemas.ts';

export const contracts = {
  account_credits_usage_retrieve: {
    answers: {
      200: CreditsBalance,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
} as const satisfies Contracts;
