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
 * How the client signs in. Each way opens one surface: a session (email and password, or the tokens that a registration
 * or a login answered) the product API, an API key the public one. A key can be a function that hands it out, which is
 * asked again, with the refused key, when the API refuses it.
 */
export type InflugenAuth =
  | { readonly email: string; readonly password: string }
  | { readonly access_token: string; readonly refresh_token?: string | undefined }
  | { readonly apiKey: string | TokenSource };

export interface InflugenOptions extends ClientOptions {
  /** Without it only the calls that need no credential work: `auth.register`, `auth.login`, `auth.refresh`. */
  readonly auth?: InflugenAuth | undefined;
}

/**
 * The Influgen API: AI characters, their content, publishing, audience, income and marketplace.
 *
 * A session opens with the first call that needs it, renews itself before its hour is over, and is shared by all calls
 * of the client. Calls are paced to the API's limits before it has to refuse them.
 *
 * @example
 * ```ts
 * import { Influgen } from '@creatorkit/influgen';
 *
 * const influgen = new Influgen({ auth: { email: 'operator@example.com', password: 'correct-horse-battery-staple' } });
 * for await (const character of influgen.characters.list()) console.log(character.name, character.niche);
 * ```
 */
export class Influgen extends Resources {
  /** @throws TypeError for an auth that is none of the three. */
  constructor(options: InflugenOptions = {}) {
    super(
      createCore({
        ...options,
        api,
        operations,
        credentials: readAuth(options.auth),
        contracts: async () => (await import('./generated/contracts.ts')).contracts,
      }),
    );
  }

  /**
   * What a call would do, without doing it: URL, credential, wait for the limit, repeats, bounds, cost.
   *
   * @example
   * ```ts
   * const plan = await influgen.explain(({ characters }) => characters.create({ name: 'Maya Stone' }));
   * console.log(plan.rateLimit, plan.repeats, plan.cost);
   * ```
   */
  explain(use: (resources: Resources) => unknown): Promise<CallPlan> {
    return explain(this.core, Resources, use);
  }

  /**
   * An openapi-fetch client over the same pipeline (session or key, pace, repeats), by path.
   *
   * @example
   * ```ts
   * const { data } = await influgen.raw.GET('/api/v1/characters', { params: { query: { niche: 'fitness' } } });
   * ```
   */
  get raw(): Client<paths> {
    return this.core.raw<paths>();
  }
}

/** The credential under the name of its security scheme. */
function readAuth(auth: InflugenAuth | undefined): { readonly [scheme: string]: CredentialSource } {
  if (auth === undefined) return {};
  const { access_token, apiKey, email, password, refresh_token } = (auth ?? {}) as {
    readonly [field: string]: unknown;
  };
  if (typeof apiKey === 'function') return { apiKey: apiKey as TokenSource };
  if (isText(apiKey)) return { apiKey: () => apiKey };
  if (isText(access_token)) {
    return {
      session: {
        tokens: { accessToken: access_token, refreshToken: isText(refresh_token) ? refresh_token : undefined },
      },
    };
  }
  if (isText(email) && isText(password)) return { session: { credentials: { email, password } } };
  throw new TypeError('Cannot create a client: auth must hold email and password, or access_token, or apiKey');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
