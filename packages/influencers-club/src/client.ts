import { type CallPlan, type ClientOptions, createCore, explain, type TokenSource } from '@creatorkit/runtime';
import type { Client } from 'openapi-fetch';
import { api, operations } from './generated/operations.ts';
import { Resources } from './generated/resources.ts';
import type { paths } from './generated/types.ts';

/** What a client signs its calls with: an API key of the account, or an OAuth access token of another user. */
export type InfluencersClubAuth =
  | {
      /** The key, or a function that hands it out; it is asked again, with the refused key, when the API refuses that one. */
      readonly apiKey: string | TokenSource;
    }
  | {
      /** Hands out the access token, and a new one when the API refuses that one: what `@creatorkit/influencers-club/oauth` gives. */
      readonly accessToken: TokenSource;
    };

export interface InfluencersClubOptions extends ClientOptions {
  /** Without it only the operations of OAuth work. */
  readonly auth?: InfluencersClubAuth | undefined;
}

/**
 * The influencers.club API: finding creators, all that is known of them, batches, social listening.
 *
 * @example
 * ```ts
 * import { InfluencersClub } from '@creatorkit/influencers-club';
 *
 * const club = new InfluencersClub({ auth: { apiKey: 'your-api-key' } });
 * const { credits_available } = await club.credits.retrieve();
 * ```
 */
export class InfluencersClub extends Resources {
  /** @throws TypeError for a credential that is none. */
  constructor(options: InfluencersClubOptions = {}) {
    const { auth, ...rest } = options;
    super(
      createCore({
        ...rest,
        api,
        operations,
        credentials: { Bearer: readAuth(auth) },
        contracts: async () => (await import('./generated/contracts.ts')).contracts,
      }),
    );
  }

  /**
   * What a call would do, without making it: request, credential, wait for the limit, repeats, bounds, cost.
   *
   * @example
   * ```ts
   * const plan = await club.explain(({ credits }) => credits.retrieve());
   * console.log(plan.rateLimit, plan.repeats, plan.cost);
   * ```
   */
  explain(use: (resources: Resources) => unknown): Promise<CallPlan> {
    return explain(this.core, Resources, use);
  }

  /**
   * An openapi-fetch client over the same pipeline (credential, pace, repeats), by path.
   *
   * @example
   * ```ts
   * const { data } = await club.raw.GET('/public/v1/accounts/credits/');
   * ```
   */
  get raw(): Client<paths> {
    return this.core.raw<paths>();
  }
}

function readAuth(auth: InfluencersClubAuth | undefined): TokenSource | undefined {
  if (auth === undefined) return undefined;
  const { apiKey, accessToken } = (auth ?? {}) as { readonly apiKey?: unknown; readonly accessToken?: unknown };
  const given = apiKey ?? accessToken;
  if (typeof given === 'function') return given as TokenSource;
  if (typeof given !== 'string' || given.trim() === '') {
    throw new TypeError('Cannot create a client: auth must have an apiKey or an accessToken');
  }
  return () => given;
}
