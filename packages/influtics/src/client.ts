import { type CallPlan, type ClientOptions, createCore, explain, type TokenSource } from '@creatorkit/runtime';
import type { Client } from 'openapi-fetch';
import { checkVideoUrls } from './check-video-urls.ts';
import { api, operations } from './generated/operations.ts';
import { Resources } from './generated/resources.ts';
import type { paths } from './generated/types.ts';
import { isBrowser } from './is-browser.ts';

/** An API key of the dashboard. */
export interface InfluticsAuth {
  /**
   * The key, or a function that hands it out: it is asked before each call, and again, with the refused key, when the API
   * refuses that one. So a key can be rotated while the client lives.
   */
  readonly apiKey: string | TokenSource;
}

export interface InfluticsOptions extends ClientOptions {
  /** Without it no call works: every operation needs a key. */
  readonly auth?: InfluticsAuth | undefined;
  /**
   * Lets the client take a key in a browser, where everybody who opens the page can read it. Influtics forbids it: "Never
   * include API keys in client-side JavaScript". Meant for tests whose keys are a mock's. @defaultValue false
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * What becomes of a URL given to `videos.track` that `parseVideoUrl` does not recognise: `'refuse'` rejects the call
   * before anything is sent, `'send'` leaves it to the API, which answers with an `error` for that URL. @defaultValue 'refuse'
   */
  readonly unrecognisedVideoUrls?: 'refuse' | 'send' | undefined;
}

/**
 * The Influtics API: statistics of videos and creators, trends and credits. For servers only: its keys are secret.
 *
 * Calls are paced to the API's limits before it has to refuse them. When the month's credits are used up, the API answers
 * 429 with a wait of days: that is a `RateLimitError` at once, with `retryAt`. A plan that does not include an operation
 * is an `InsufficientCreditsError` (402) with the code `PAID_PLAN_REQUIRED`.
 *
 * @example
 * ```ts
 * import { Influtics } from '@creatorkit/influtics';
 *
 * const influtics = new Influtics({ auth: { apiKey: 'your-api-key' } });
 * await influtics.videos.track({ urls: ['https://www.tiktok.com/@someone/video/7301234567890123456'] });
 * for await (const video of influtics.videos.list({ sort: 'views' })) console.log(video.views, video.er, video.title);
 * ```
 */
export class Influtics extends Resources {
  /** @throws TypeError for a key that is none, and for a key in a browser. */
  constructor(options: InfluticsOptions = {}) {
    const { auth, dangerouslyAllowBrowser = false, unrecognisedVideoUrls = 'refuse', ...rest } = options;
    if (auth !== undefined && !dangerouslyAllowBrowser && isBrowser()) throw new TypeError(browserRefusal);
    if (!['refuse', 'send'].includes(unrecognisedVideoUrls)) {
      const got = JSON.stringify(unrecognisedVideoUrls);
      throw new TypeError(`Cannot create a client: unrecognisedVideoUrls must be 'refuse' or 'send', got ${got}`);
    }
    super(
      createCore({
        ...rest,
        api,
        operations,
        credentials: { apiKey: readAuth(auth) },
        checks: unrecognisedVideoUrls === 'refuse' ? { trackVideos: checkVideoUrls } : undefined,
        contracts: async () => (await import('./generated/contracts.ts')).contracts,
      }),
    );
  }

  /**
   * What a call would do, without doing it: URL, credential, wait for the limit, repeats, bounds, cost, plan.
   *
   * @example
   * ```ts
   * const plan = await influtics.explain(({ videos }) => videos.track({ urls: ['https://youtu.be/dQw4w9WgXcQ'] }));
   * console.log(plan.rateLimit, plan.repeats, plan.cost, plan.plan);
   * ```
   */
  explain(use: (resources: Resources) => unknown): Promise<CallPlan> {
    return explain(this.core, Resources, use);
  }

  /**
   * An openapi-fetch client over the same pipeline (key, pace, repeats), by path. It sends what it is given: URLs of
   * videos are not looked at.
   *
   * @example
   * ```ts
   * const { data } = await influtics.raw.GET('/v1/account/limits');
   * ```
   */
  get raw(): Client<paths> {
    return this.core.raw<paths>();
  }
}

const browserRefusal =
  'Cannot create a client: this is a browser, and an Influtics API key is for servers only ("Never include API keys in ' +
  'client-side JavaScript", Influtics API: Authentication). Call Influtics from a server; dangerouslyAllowBrowser: true ' +
  "is there for keys that are no secret, such as a mock's";

function readAuth(auth: InfluticsAuth | undefined): TokenSource | undefined {
  if (auth === undefined) return undefined;
  const { apiKey } = (auth ?? {}) as { readonly apiKey?: unknown };
  if (typeof apiKey === 'function') return apiKey as TokenSource;
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    throw new TypeError('Cannot create a client: auth.apiKey must be a key or a function that gives one');
  }
  return () => apiKey;
}
