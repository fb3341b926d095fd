import type { Clock } from './clock.ts';
import { ApiError, AuthenticationError } from './errors.ts';
import type { SecurityScheme, TokenCall } from './operation.ts';
import { readPointer, writePointer } from './pointer.ts';
import type { Scope } from './scope.ts';
import type { TokenStore, Tokens } from './token-store.ts';

interface Values {
  readonly [name: string]: string | undefined;
}

/** What a client signs in with: names of the scheme's credentials and their values, or tokens it has already. */
export interface SessionAuth {
  readonly credentials?: Values | undefined;
  readonly tokens?: Tokens | undefined;
}

/**
 * A credential that somebody else keeps: asked before each attempt, and again with the refused one when the API refused
 * it; concurrent callers share that second question.
 */
export type TokenSource = (request: { readonly refused?: string }) => string | Promise<string>;

/** What a credential is taken from. */
export type CredentialSource = SessionAuth | TokenSource;

/** Hands out a credential, and replaces one that was refused. */
export interface Credential {
  current(scope: Scope): string | Promise<string>;
  /** Resolves when there is another credential than the refused one; all who ask meanwhile share one renewal. */
  renew(refused: string, scope: Scope): Promise<void>;
}

export interface SessionOptions {
  readonly scheme: SecurityScheme;
  readonly source: SessionAuth;
  readonly store: TokenStore;
  readonly clock: Clock;
  /** Sends a token call in a scope of its own and gives its body. */
  readonly send: (operationId: string, body: unknown, headers: Record<string, string>) => Promise<unknown>;
  readonly onRenewal?: (event: { readonly how: 'refresh' | 'obtain' }) => void;
}

export function createTokenCredential(source: TokenSource): Credential {
  let renewal: Promise<void> | undefined;
  let replaced: { readonly refused: string; readonly token: string } | undefined;

  /** The refused token is not handed out again, although its source may still think it good. */
  const replacement = (token: string): string => (token === replaced?.refused ? replaced.token : token);

  const replace = async (refused: string): Promise<void> => {
    replaced = { refused, token: requireToken(await source({ refused })) };
  };

  return {
    current: () => {
      const token = source({});
      if (token instanceof Promise) return token.then((given) => replacement(requireToken(given)));
      return replacement(requireToken(token));
    },
    async renew(refused, scope) {
      // A replacement that was refused in its turn is asked for again.
      if (replaced?.refused === refused && replaced.token !== refused) return;
      renewal ??= replace(refused).finally(() => {
        renewal = undefined;
      });
      await scope.race(renewal);
    },
  };
}

function requireToken(token: unknown): string {
  if (typeof token === 'string' && token !== '') return token;
  throw new TypeError(`Cannot sign in: the auth function must give a token, got ${token === '' ? "''" : typeof token}`);
}

/**
 * A session that opens and renews itself. The password is used when there is no refresh token or the refresh token is
 * refused, never before.
 */
export function createSession(options: SessionOptions): Credential {
  const { scheme, source, store, clock, send, onRenewal } = options;
  const renewBeforeMs = (scheme.renewBefore ?? 0) * 1000;
  let tokens: Tokens | undefined;
  let loading: Promise<void> | undefined;
  let hasLoaded = false;
  let renewal: Promise<void> | undefined;
  /** A store that lags behind may still hold them. */
  const refusedTokens = new Set<string>();

  const isFresh = (marginMs = renewBeforeMs): boolean =>
    tokens !== undefined && (tokens.expiresAt === undefined || tokens.expiresAt - marginMs > clock.now());

  const load = async (): Promise<void> => {
    // The tokens that the client was made with count once: they may have been refused since.
    tokens = (await store.get()) ?? (hasLoaded ? undefined : source.tokens);
    hasLoaded = true;
  };

  const keep = async (next: Tokens | undefined): Promise<void> => {
    tokens = next;
    await store.set(next);
  };

  const runTokenCall = async (call: TokenCall, how: 'refresh' | 'obtain', values: Values) => {
    onRenewal?.({ how });
    let body: unknown = {};
    const headers: Record<string, string> = {};
    for (const [pointer, name] of Object.entries(call.request)) {
      if (values[name] !== undefined) body = writePointer(body, pointer, values[name]);
    }
    for (const [header, name] of Object.entries(call.headers ?? {})) {
      if (values[name] !== undefined) headers[header] = values[name];
    }
    const answer = await send(call.operation, body, headers);
    await keep(readTokens(call, answer, clock.now(), values.refreshToken));
  };

  const obtain = async (): Promise<void> => {
    if (!scheme.obtain || !source.credentials) {
      throw new AuthenticationError('Cannot renew the session: it has no refresh token and no credentials', {});
    }
    await runTokenCall(scheme.obtain, 'obtain', source.credentials);
  };

  const renewOnce = async (): Promise<void> => {
    const refreshToken = tokens?.refreshToken;
    if (!scheme.refresh || refreshToken === undefined) return obtain();
    try {
      await runTokenCall(scheme.refresh, 'refresh', { ...source.credentials, refreshToken });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // Another process may have put newer tokens into the store meanwhile: those are good.
      if (await adoptStored()) return;
      // The refresh token is dead for good: nobody is to send it again.
      await keep(undefined);
      if (!source.credentials) throw asAuthenticationError(error);
      await obtain();
    }
  };

  /** Takes what another client or process has stored, unless it is known to be refused, or older: a store may lag behind. */
  const adoptStored = async (): Promise<boolean> => {
    const stored = await store.get();
    if (!stored || stored.accessToken === tokens?.accessToken || refusedTokens.has(stored.accessToken)) return false;
    if (tokens?.expiresAt && stored.expiresAt && stored.expiresAt <= tokens.expiresAt) return false;
    tokens = stored;
    return true;
  };

  /** The store is asked within the renewal, so that all who wait for one get the same tokens. */
  const renewUnlessStored = async (refused: string | undefined): Promise<void> => {
    if (refused !== undefined) {
      if (refusedTokens.size >= rememberedRefusals) refusedTokens.clear();
      refusedTokens.add(refused);
    }
    if ((await adoptStored()) && isFresh()) return;
    await renewOnce();
  };

  const startRenewal = (refused?: string): Promise<void> => {
    renewal ??= renewUnlessStored(refused).finally(() => {
      renewal = undefined;
    });
    return renewal;
  };

  const currentOrRenewed = async (scope: Scope): Promise<string> => {
    if (!tokens) {
      loading ??= load().finally(() => {
        loading = undefined;
      });
      await scope.race(loading);
    }
    if (tokens && isFresh()) return tokens.accessToken;
    try {
      await scope.race(startRenewal());
    } catch (error) {
      // Renewing early is a courtesy: while the token still lives, a failure to renew it is no failure of the call.
      if (scope.ended || !isFresh(0)) throw error;
    }
    if (!tokens) throw new AuthenticationError('Cannot sign in: the session was ended meanwhile', {});
    return tokens.accessToken;
  };

  return {
    current: (scope) => (tokens && isFresh() ? tokens.accessToken : currentOrRenewed(scope)),
    async renew(refused, scope) {
      if (tokens && tokens.accessToken !== refused) return;
      await scope.race(startRenewal(refused));
    },
  };
}

const rememberedRefusals = 20;

const isRefusal = (error: unknown): error is ApiError =>
  error instanceof ApiError && (error.status === 400 || error.status === 401 || error.status === 403);

/** A refresh token that was refused with another status is a failed authentication all the same. */
const asAuthenticationError = (error: ApiError): AuthenticationError =>
  error instanceof AuthenticationError ? error : new AuthenticationError(error.message, error, error);

function readTokens(call: TokenCall, answer: unknown, now: number, oldRefreshToken: string | undefined): Tokens {
  const accessToken = readPointer(answer, call.response.accessToken);
  if (typeof accessToken !== 'string' || accessToken === '') {
    throw new AuthenticationError(`Cannot sign in: ${call.operation} answered without an access token`, {});
  }
  const refreshToken = call.response.refreshToken && readPointer(answer, call.response.refreshToken);
  const { expiresIn } = call.response;
  const lifetime = typeof expiresIn === 'string' ? Number(readPointer(answer, expiresIn)) : expiresIn;
  return {
    accessToken,
    refreshToken: typeof refreshToken === 'string' ? refreshToken : oldRefreshToken,
    expiresAt: lifetime === undefined || Number.isNaN(lifetime) ? undefined : now + lifetime * 1000,
  };
}
