// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { components } from './types.ts';

/** The credits of an account. What is available and what was used add up to all that was ever granted. */
export type CreditsBalance = components['schemas']['CreditsBalance'];

/** An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** What is wrong at one place of the request. */
export type ValidationDetail = components['schemas']['ValidationDetail'];
