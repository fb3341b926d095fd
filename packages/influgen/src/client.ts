import {
  type CallPlan,
  type ClientOptions,
  type Core,
  createCore,
  explain,
  limitsOfPlan,
  meaningByCode,
  type RealtimeOptions,
  subscribe,
} from '@creatorkit/runtime';
import type { Client } from 'openapi-fetch';
import { type InflugenAuth, type InflugenKey, type InflugenSession, readAuth } from './auth.ts';
import type { PlanId, ProgressEvent } from './generated/models.ts';
import { api, openProgressSocket, operations } from './generated/operations.ts';
import { type ApiKeyResources, Resources, type SessionResources } from './generated/resources.ts';
import type { paths } from './generated/types.ts';
import { createJobNews } from './job-news.ts';

/** The plans of Influgen, from the least to the greatest. */
export type InflugenPlan = PlanId;

export interface InflugenOptions<Auth extends InflugenAuth = InflugenAuth> extends ClientOptions, RealtimeOptions {
  /** Without it only the calls that need no credential work: `auth.register`, `auth.login`, `auth.refresh`. */
  readonly auth?: Auth | undefined;
  /**
   * The plan of the workspace, whose limits pace the calls from the first one on. @defaultValue assumed to be `'free'`
   * until an answer's headers tell more
   */
  readonly plan?: InflugenPlan | undefined;
  /**
   * Whether a wait for a job listens to the WebSocket between its polls; an API key has none. @defaultValue `true`, but
   * `false` for a client with a `fetch` of its own and no `WebSocket`: what is to pass through the one is not to go round it
   */
  readonly liveJobs?: boolean | undefined;
}

/** What clients of either surface have. */
interface Tools<View> {
  /**
   * What a call would do, without doing it: URL, credential, wait for the limit, repeats, bounds, cost.
   *
   * @example
   * ```ts
   * const plan = await influgen.explain(({ characters }) => characters.create({ name: 'Maya Stone' }));
   * console.log(plan.rateLimit, plan.repeats, plan.cost);
   * ```
   */
  explain(use: (resources: View) => unknown): Promise<CallPlan>;
  /**
   * An openapi-fetch client over the same pipeline (session or key, pace, repeats), by path.
   *
   * @example
   * ```ts
   * const { data } = await influgen.raw.GET('/api/v1/characters', { params: { query: { niche: 'fitness' } } });
   * ```
   */
  readonly raw: Client<paths>;
}

/**
 * A client of the product API: characters, their content, publishing, audience, income and marketplace.
 *
 * The session opens with the first call that needs it, renews itself before its hour is over, and is shared by all calls
 * of the client and by its WebSocket.
 */
export interface Influgen extends SessionResources, Tools<SessionResources> {}

/** A client of the public API: the narrow, stable part for automation, with the API key of an Agency workspace. */
export interface InflugenPublic extends ApiKeyResources, Tools<ApiKeyResources> {}

/** Makes a client of the surface that `auth` opens. */
export interface InflugenConstructor {
  /**
   * With an API key: the public API.
   *
   * @throws TypeError for an auth that is no way in, RangeError for a plan that Influgen does not have.
   */
  new (options: InflugenOptions<InflugenKey> & { readonly auth: InflugenKey }): InflugenPublic;
  /**
   * With a session: the product API.
   *
   * @throws TypeError for an auth that is no way in, RangeError for a plan that Influgen does not have.
   */
  new (options?: InflugenOptions<InflugenSession>): Influgen;
  /**
   * With one or the other: all calls. One that the credential does not open is refused before anything is sent.
   *
   * @throws TypeError for an auth that is no way in, RangeError for a plan that Influgen does not have.
   */
  new (options: InflugenOptions): Influgen & InflugenPublic;
  readonly prototype: Influgen & InflugenPublic;
}

/**
 * The Influgen API: AI characters, their content, publishing, audience, income and marketplace.
 *
 * Calls are paced to the API's limits before it has to refuse them, and only what is safe to repeat is repeated.
 *
 * @example
 * ```ts
 * import { Influgen } from '@creatorkit/influgen';
 *
 * const influgen = new Influgen({ auth: { email: 'operator@example.com', password: 'correct-horse-battery-staple' } });
 * const character = await influgen.characters.create({ name: 'Maya Stone', niche: 'fitness' });
 * const job = await influgen.content.generate({ character_id: character.id, prompt: 'on a rooftop at dawn' });
 * const item = await job.wait({ onProgress: ({ percent }) => console.log(percent) });
 * console.log(item.status, item.image_urls);
 * ```
 * @example An API key opens the public API, and nothing else.
 * ```ts
 * import { Influgen } from '@creatorkit/influgen';
 *
 * const automation = new Influgen({ auth: { apiKey: 'igk_live_…' }, plan: 'agency' });
 * console.log((await automation.public.credits()).balance);
 * ```
 */
export const Influgen: InflugenConstructor = class Influgen extends Resources {
  constructor(options: InflugenOptions = {}) {
    super(createInflugenCore(options));
  }

  explain(use: (resources: Resources) => unknown): Promise<CallPlan> {
    return explain(this.core, Resources, use);
  }

  get raw(): Client<paths> {
    return this.core.raw<paths>();
  }
};

function createInflugenCore(options: InflugenOptions): Core {
  const { auth, fetch, plan, WebSocket, liveJobs = fetch === undefined || WebSocket !== undefined } = options;
  const credentials = readAuth(auth);
  const core: Core = createCore({
    ...options,
    api,
    operations,
    credentials,
    limits: limitsOfPlan(api, plan),
    meaningOf: meaningByCode(api),
    jobEvents:
      liveJobs && credentials.session
        ? createJobNews((use) => subscribe<ProgressEvent>(core, openProgressSocket, use))
        : undefined,
    contracts: async () => (await import('./generated/contracts.ts')).contracts,
  });
  return core;
}
