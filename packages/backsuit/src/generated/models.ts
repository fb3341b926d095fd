// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { components } from './types.ts';

/** An error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** The state of the service. */
export type Health = components['schemas']['Health'];
