// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import {
  ErrorResponse,
  Health,
} from './schemas.ts';

export const contracts = {
  getHealth: {
    answers: {
      200: Health,
      500: ErrorResponse,
    },
  },
} as const satisfies Contracts;
