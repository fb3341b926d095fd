import {
  type CallPlan,
  type ClientOptions,
  type Costs,
  createCore,
  createCosts,
  explain,
  type TokenSource,
} from '@creatorkit/runtime';
import type { Client } from 'openapi-fetch';
import { Batches } from './batch/batches.ts';
import { CreatorContent } from './content.ts';
import { CreditsWithCosts } from './credits.ts';
import { costs, type MethodInputs } from './generated/costs.ts';
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
  /**
   * The most that the calls of this client may cost together, in credits. A call that could pass it is refused with a
   * `BudgetError` before anything is sent. @defaultValue no cap
   */
  readonly maxCredits?: number | undefined;
}

/**
 * The influencers.club API: finding creators, all that is known of them, batches, social listening.
 *
 * @example
 * ```ts
 * import { InfluencersClub } from '@creatorkit/influencers-club';
 *
 * const club = new InfluencersClub({ auth: { apiKey: 'your-api-key' }, maxCredits: 5 });
 * const search = club.discovery.search({
 *   platform: 'instagram',
 *   filters: { number_of_followers: { min: 10_000 }, ai_search: 'slow travel by train' },
 *   sort: { sort_by: 'engagement_rate' },
 *   paging: { limit: 50 },
 * });
 * for (const { profile } of await search.toArray({ limit: 100 })) console.log(profile.username, profile.followers);
 * ```
 */
export class InfluencersClub extends Resources {
  readonly #costs: Costs<MethodInputs>;

  /** @throws TypeError for a credential that is none. @throws RangeError for `maxCredits` that is no amount. */
  constructor(options: InfluencersClubOptions = {}) {
    const { auth, maxCredits, ...rest } = options;
    const reckoning = createCosts<MethodInputs>(costs, { max: maxCredits, option: 'maxCredits' });
    super(
      createCore({
        ...rest,
        api,
        operations,
        credentials: { Bearer: readAuth(auth) },
        send: reckoning.send,
        contracts: async () => (await import('./generated/contracts.ts')).contracts,
      }),
    );
    this.#costs = reckoning;
  }

  /** The balance of the account, estimates, and what this client has spent. */
  override get credits(): CreditsWithCosts {
    return new CreditsWithCosts(this.core, this.#costs);
  }

  /** Batches: the operations, and batches as things that one can wait for and read. */
  override get batch(): Batches {
    return new Batches(this.core, this.#costs);
  }

  /** The posts of creators, and what there is to know of each. */
  override get content(): CreatorContent {
    return new CreatorContent(this.core);
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
