// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import { type Call, type CallOptions, Resource } from '@creatorkit/runtime';
import type { CreditsBalance } from './models.ts';
import { accountCreditsUsageRetrieve } from './operations.ts';

/** `influencersClub.credits` */
export class Credits extends Resource {
  /**
   * Read the balance of credits.
   *
   * Tells how many credits are left and how many were used. Asking costs nothing.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 429, 500.
   *
   * @see `GET /public/v1/accounts/credits/` (seed: Account credits & usage)
   * @example
   * ```ts
   * const creditsBalance = await influencersClub.credits.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<CreditsBalance> {
    return this.core.call(accountCreditsUsageRetrieve, [], undefined, options);
  }
}

/** All operations of influencersClub, in groups. */
export class Resources extends Resource {
  /** `influencersClub.credits` */
  get credits(): Credits {
    return new Credits(this.core);
  }
}
