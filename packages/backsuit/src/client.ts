import {
  type CallPlan,
  type ClientOptions,
  type CredentialSource,
  createCore,
  explain,
  meaningByCode,
  type TokenSource,
} from '@creatorkit/runtime';
import type { Client } from 'openapi-fetch';
import { api, operations } from './generated/operations.ts';
import { Resources } from './generated/resources.ts';
import type { paths } from './generated/types.ts';
import { Tenant } from './tenant.ts';

/**
 * How the client signs in: with an email and a password, with tokens that a login gave before, with a function that hands
 * out an access token (and is asked again, with the refused one, when the API refuses it), or with an API key.
 */
export type BackSuitAuth =
  | {
      readonly email: string;
      readonly password: string;
      /**
       * The tenant of which this is a user, for users who belong to one tenant alone. Users of the platform, who are members
       * of tenants, sign in without it.
       */
      readonly userOf?: string | undefined;
    }
  | { readonly accessToken: string; readonly refreshToken?: string | undefined }
  | {
      /** The key, or a function that hands it out; it is asked again, with the refused key, when the API refuses that one. */
      readonly apiKey: string | TokenSource;
    }
  | TokenSource;

export interface BackSuitOptions extends ClientOptions {
  /** Without it only the calls that need no credential work. */
  readonly auth?: BackSuitAuth | undefined;
}

/**
 * The BackSuit API: articles of many tenants, their teams, schedules and readers.
 *
 * The session opens with the first call that needs it, renews itself before its hour is over, and is shared by all calls
 * of the client and of its tenants.
 *
 * @example
 * ```ts
 * import { BackSuit } from '@creatorkit/backsuit';
 *
 * const backsuit = new BackSuit({ auth: { email: 'owner@example.com', password: 'correct-horse' } });
 * for (const { id, name } of await backsuit.tenants.list()) {
 *   const blog = backsuit.tenant(id);
 *   for await (const article of blog.articles.list({ status: 'draft' })) console.log(name, article.title);
 * }
 * ```
 */
export class BackSuit extends Resources {
  constructor(options: BackSuitOptions = {}) {
    super(
      createCore({
        ...options,
        api,
        operations,
        credentials: readAuth(options.auth),
        meaningOf: meaningByCode(api),
        contracts: async () => (await import('./generated/contracts.ts')).contracts,
      }),
    );
  }

  /**
   * The view of one tenant: what belongs to it, with the tenant filled in. It shares session and options with this client,
   * sends nothing by itself, and cannot reach another tenant.
   *
   * @param id - A UUID, as `tenants.list` gives it.
   * @throws TypeError for an id that is no string. @throws RangeError for one that no path can carry.
   * @example
   * ```ts
   * const blog = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const article = await blog.articles.create({ title: 'First light', content: '# Morning', category_id: 1 });
   * await blog.articles.schedule(article.id, { local: '2026-06-01T09:00', timeZone: 'America/New_York' });
   * ```
   */
  override tenant(id: string): Tenant {
    return new Tenant(this.core, id);
  }

  /**
   * What a call would do, without doing it: URL, credential, wait for the limit, repeats, bounds, cost.
   *
   * @example
   * ```ts
   * const plan = await backsuit.explain(({ tenants }) => tenants.list());
   * console.log(plan.rateLimit, plan.repeats);
   * ```
   */
  explain(use: (resources: Resources) => unknown): Promise<CallPlan> {
    return explain(this.core, Resources, use);
  }

  /**
   * An openapi-fetch client over the same pipeline (session, repeats), by path. It knows no tenant but those that are
   * named to it.
   *
   * @example
   * ```ts
   * const { data } = await backsuit.raw.GET('/health');
   * ```
   */
  get raw(): Client<paths> {
    return this.core.raw<paths>();
  }
}

function readAuth(auth: BackSuitAuth | undefined): { readonly [scheme: string]: CredentialSource | undefined } {
  if (auth === undefined || typeof auth === 'function') return { session: auth };
  const given = (auth ?? {}) as { readonly [field: string]: unknown };
  const { accessToken, refreshToken, apiKey, email, password, userOf } = given;
  if (typeof apiKey === 'function') return { apiKey: apiKey as TokenSource };
  if (isText(apiKey)) return { apiKey: () => apiKey };
  if (isText(accessToken)) {
    return {
      session: { tokens: { accessToken, refreshToken: isText(refreshToken) ? refreshToken : undefined } },
    };
  }
  if (userOf !== undefined && !isText(userOf)) {
    throw new TypeError('Cannot create a client: auth.userOf must be the id of a tenant, where it is given');
  }
  if (typeof email === 'string' && typeof password === 'string')
    return { session: { credentials: { email, password, userOf } } };
  throw new TypeError(
    'Cannot create a client: auth must hold email and password, accessToken, or apiKey, or be a function',
  );
}

/** What a variable of the environment that nobody has set often becomes is no credential. */
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
