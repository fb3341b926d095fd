import {
  type CallPlan,
  type ClientOptions,
  type CredentialSource,
  createCore,
  explain,
  type TokenSource,
} from '@creatorkit/runtime';
import type { Client } from 'openapi-fetch';
import { api, operations } from './generated/operations.ts';
import { Resources } from './generated/resources.ts';
import type { paths } from './generated/types.ts';

/**
 * How the client signs in: with an email and a password, with tokens that a login gave before, or with a function that
 * hands out an access token (and is asked again, with the refused one, when the API refuses it).
 */
export type Igny8Auth =
  | { readonly email: string; readonly password: string }
  | { readonly access: string; readonly refresh?: string | undefined }
  | TokenSource;

export interface Igny8Options extends ClientOptions {
  /** Without it only the calls that need no credential work: `auth.login`, `auth.register`, `auth.refresh`. */
  readonly auth?: Igny8Auth | undefined;
}

/**
 * The IGNY8 API: SEO keywords, clusters, writing tasks, prompts and credits.
 *
 * The session opens with the first call that needs it, renews itself before its 15 minutes are over, and is shared by
 * all calls of the client. Calls are paced to the API's limits before it has to refuse them.
 *
 * @example
 * ```ts
 * import { Igny8 } from '@creatorkit/igny8';
 *
 * const igny8 = new Igny8({ auth: { email: 'owner@example.com', password: 'correct-horse' } });
 * for await (const keyword of igny8.planner.keywords.list({ page_size: 100 })) console.log(keyword.name);
 * ```
 */
export class Igny8 extends Resources {
  constructor(options: Igny8Options = {}) {
    super(
      createCore({
        ...options,
        api,
        operations,
        credentials: { session: readAuth(options.auth) },
        contracts: async () => (await import('./generated/contracts.ts')).contracts,
      }),
    );
  }

  /**
   * What a call would do, without doing it: URL, credential, wait for the limit, repeats, bounds, cost.
   *
   * @example
   * ```ts
   * const plan = await igny8.explain(({ planner }) => planner.keywords.autoCluster({ ids: [1, 2, 3, 4, 5] }));
   * console.log(plan.rateLimit, plan.repeats, plan.cost);
   * ```
   */
  explain(use: (resources: Resources) => unknown): Promise<CallPlan> {
    return explain(this.core, Resources, use);
  }

  /**
   * An openapi-fetch client over the same pipeline (session, pace, repeats), by path.
   *
   * @example
   * ```ts
   * const { data } = await igny8.raw.GET('/api/v1/planner/keywords/', { params: { query: { page: 2 } } });
   * ```
   */
  get raw(): Client<paths> {
    return this.core.raw<paths>();
  }
}

function readAuth(auth: Igny8Auth | undefined): CredentialSource | undefined {
  if (auth === undefined || typeof auth === 'function') return auth;
  const { access, email, password } = (auth ?? {}) as { readonly [field: string]: unknown };
  if (typeof access !== 'string' && (typeof email !== 'string' || typeof password !== 'string')) {
    throw new TypeError('Cannot create a client: auth must hold email and password, or access, or be a function');
  }
  if ('access' in auth) return { tokens: { accessToken: auth.access, refreshToken: auth.refresh } };
  return { credentials: { email: auth.email, password: auth.password } };
}
