// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import { type Call, type CallOptions, Resource } from '@creatorkit/runtime';
import type { Health } from './models.ts';
import { getHealth } from './operations.ts';

/** `backsuit.health` */
export class HealthResource extends Resource {
  /**
   * Ask whether the service works.
   *
   * Tells the state of the service and of its database. It needs no credential.
   *
   * Errors: 500.
   *
   * @see `GET /health` (seed: Health Check)
   * @example
   * ```ts
   * const health = await backsuit.health.check();
   * ```
   */
  check(options?: CallOptions): Call<Health> {
    return this.core.call(getHealth, [], undefined, options);
  }
}

/** All operations of backsuit, in groups. */
export class Resources extends Resource {
  /** `backsuit.health` */
  get health(): HealthResource {
    return new HealthResource(this.core);
  }
}
