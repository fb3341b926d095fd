import { api } from '../generated/operations.ts';
import { SignInError } from './sign-in-error.ts';

const providers = ['google', 'github', 'linkedin', 'facebook'] as const;

type Provider = (typeof providers)[number];

/** The parts of a page that a sign-in uses. A browser's `window` is one. */
export interface SignInPage {
  readonly location: { readonly href: string; assign(url: string): void };
  readonly history: { readonly state: unknown; replaceState(state: unknown, unused: string, url: string): void };
  readonly sessionStorage: {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
  };
}

export interface StartOptions {
  readonly provider: Provider;
  /** Where the API is. @defaultValue the document's server */
  readonly baseUrl?: string | undefined;
  /** @defaultValue the browser's window */
  readonly page?: SignInPage | undefined;
}

/** What a sign-in brings; a client takes it as its `auth`. */
export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly provider: Provider;
}

/** Remembers, for this tab and until it comes back, which sign-in was started. */
const startedKey = 'creatorkit.backsuit.sign-in';

/**
 * Sends the browser to a provider, by way of the API. It comes back to the page that the API's operator has set, with the
 * tokens in its address: there, {@link finishSignIn} reads them.
 *
 * @throws TypeError for a provider that there is none of, and SignInError where the browser keeps nothing for this tab,
 * before the browser is sent anywhere.
 * @example
 * ```ts
 * import { startSignIn } from '@creatorkit/backsuit/oauth';
 *
 * document.querySelector('button')?.addEventListener('click', () => startSignIn({ provider: 'google' }));
 * ```
 */
export function startSignIn({ provider, baseUrl = api.baseUrl, page = thisPage() }: StartOptions): void {
  if (!isProvider(provider)) {
    throw new TypeError(
      `Cannot start a sign-in: provider must be one of ${providers.join(', ')}, got '${String(provider)}'`,
    );
  }
  try {
    page.sessionStorage.setItem(startedKey, provider);
  } catch (cause) {
    throw new SignInError(
      'no_storage',
      'Cannot start a sign-in: this page may not use sessionStorage, without which it cannot tell its own sign-in from another',
      provider,
      { cause },
    );
  }
  page.location.assign(`${baseUrl.replace(/\/+$/, '')}/api/v1/auth/oauth/${provider}`);
}

/**
 * Reads what a sign-in has brought, and takes it out of the address before it gives it: neither the address bar nor the
 * history of the tab keep a token. Call it first on the page that the API sends browsers back to, before anything there
 * may send the address elsewhere.
 *
 * @returns `undefined` on a page that no sign-in has come back to.
 * @throws SignInError when the sign-in failed, or when this tab has not started it.
 * @example
 * ```ts
 * import { BackSuit } from '@creatorkit/backsuit';
 * import { finishSignIn } from '@creatorkit/backsuit/oauth';
 *
 * const auth = finishSignIn();
 * if (auth) console.log((await new BackSuit({ auth }).auth.me()).email);
 * ```
 */
export function finishSignIn({
  page = thisPage(),
}: {
  readonly page?: SignInPage | undefined;
} = {}): SignedIn | undefined {
  const { taken, rest } = takeParameters(page.location.href);
  const { access_token: accessToken, refresh_token: refreshToken, error, provider } = taken;
  // A page may have an `error` of its own; the API's comes with the provider.
  const hasFailed = error !== undefined && provider !== undefined;
  if (accessToken === undefined && refreshToken === undefined && !hasFailed) return undefined;
  page.history.replaceState(page.history.state, '', rest);
  const started = takeStarted(page);
  if (error !== undefined) throw failedSignIn(error, provider ?? started);
  if (!isProvider(started) || (provider ?? started) !== started) {
    throw new SignInError(
      'unexpected',
      'Cannot sign in: this tab has not started the sign-in that came back',
      provider,
    );
  }
  if (!accessToken || !refreshToken) {
    throw new SignInError(
      'oauth_failed',
      'Cannot sign in: the API has sent the browser back without both tokens',
      started,
    );
  }
  return { accessToken, refreshToken, provider: started };
}

const ours = ['access_token', 'refresh_token', 'error', 'provider'] as const;

/** Takes what the API has put into an address out of it; all else stays as it is, to the byte. */
function takeParameters(href: string): {
  readonly taken: { readonly [Name in (typeof ours)[number]]?: string };
  readonly rest: string;
} {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(.*)$/s.exec(href) ?? [];
  const taken: { [name: string]: string } = {};
  const kept = query.split('&').filter((pair) => {
    const [[name, value] = ['', '']] = new URLSearchParams(pair);
    if (!(ours as readonly string[]).includes(name)) return true;
    taken[name] ??= value;
    return false;
  });
  return { taken, rest: `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}` };
}

/** A tab that keeps nothing has started nothing: `startSignIn` refuses to. */
function takeStarted(page: SignInPage): string | undefined {
  try {
    const started = page.sessionStorage.getItem(startedKey) ?? undefined;
    page.sessionStorage.removeItem(startedKey);
    return started;
  } catch {
    return undefined;
  }
}

/** Anybody can write an address: what is no code of the API is not shown as its words. */
function failedSignIn(error: string, provider: string | undefined): SignInError {
  if (/^[\w-]{1,40}$/.test(error)) return new SignInError(error, `Cannot sign in: the API says ${error}`, provider);
  return new SignInError('oauth_failed', 'Cannot sign in: the API does not say why in words of its own', provider);
}

const isProvider = (value: unknown): value is Provider => (providers as readonly unknown[]).includes(value);

function thisPage(): SignInPage {
  const { window } = globalThis as { readonly window?: SignInPage };
  if (!window) throw new TypeError('Cannot sign in here: there is no browser window; hand one in as page');
  return window;
}
