import type { Clock, TokenSource, TokenStore, Tokens } from '@creatorkit/runtime';
import { OAuthError } from './oauth-error.ts';

export interface TokenKeeperOptions {
  readonly store: TokenStore;
  readonly clock: Clock;
  /** @throws OAuthError when the service refuses the refresh token. */
  readonly refresh: (refreshToken: string) => Promise<Tokens>;
}

export interface TokenKeeper {
  readonly accessToken: TokenSource;
  /** Puts tokens into the store; `undefined` takes them out. */
  keep(tokens: Tokens | undefined): Promise<void>;
}

/** Renewed so long before it expires, so that it does not do so on its way. */
const marginMs = 30_000;

/** How long another process that was faster may take to store what it got. */
const storePausesMs = [0, 250, 1000];

/**
 * Hands out the store's access token and renews it. The store is asked every time: a login or a logout elsewhere counts
 * at once. Whoever asks during a renewal shares it. A refresh token works once, so that of two processes one is refused:
 * it takes what the other has stored.
 */
export function createTokenKeeper({ store, clock, refresh }: TokenKeeperOptions): TokenKeeper {
  let renewal: Promise<string> | undefined;
  /** What the store did not take; the only copy of what the service gave. */
  let unsaved: { readonly tokens: Tokens | undefined } | undefined;
  /** What the service gave for a refresh token, which it takes no more; the only copy until the store has it. */
  let renewed: { readonly from: string; readonly tokens: Tokens } | undefined;
  /** The service has refused it, and nobody is to send it again. */
  let refusedRefreshToken: string | undefined;

  const keep = async (tokens: Tokens | undefined): Promise<void> => {
    const pending = { tokens };
    unsaved = pending;
    await store.set(tokens);
    if (unsaved === pending) unsaved = undefined;
  };

  const read = async (): Promise<Tokens> => {
    if (unsaved) await keep(unsaved.tokens);
    let tokens = await store.get();
    if (renewed) {
      // A login or a logout meanwhile has the last word.
      const next = tokens?.refreshToken === renewed.from ? renewed.tokens : undefined;
      renewed = undefined;
      if (next) await keep(next);
      tokens = next ?? tokens;
    }
    if (tokens) return tokens;
    throw new OAuthError('login_required', 'Cannot sign in: nobody has logged in, or the login has ended');
  };

  const isGood = ({ accessToken, expiresAt }: Tokens, refused: string | undefined, margin: number): boolean =>
    accessToken !== refused && (expiresAt === undefined || expiresAt - margin > clock.now());

  const pause = (ms: number): Promise<void> => new Promise((resolve) => clock.sleep(ms, resolve));

  /** What another process has got for the refresh token that we were refused. */
  const findLater = async (refreshToken: string, refused: string | undefined): Promise<Tokens | undefined> => {
    for (const ms of storePausesMs) {
      if (ms > 0) await pause(ms);
      const tokens = await store.get();
      if (tokens && tokens.refreshToken !== refreshToken && tokens.accessToken !== refused) return tokens;
    }
    return undefined;
  };

  const exchange = async (refreshToken: string | undefined, refused: string | undefined): Promise<string> => {
    if (refreshToken === undefined || refreshToken === refusedRefreshToken) {
      throw new OAuthError('login_required', 'Cannot renew the access token: the user has to log in again');
    }
    try {
      renewed = { from: refreshToken, tokens: await refresh(refreshToken) };
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      const later = await findLater(refreshToken, refused);
      if (later) return later.accessToken;
      refusedRefreshToken = refreshToken;
      throw error;
    }
    return (await read()).accessToken;
  };

  const renew = async (refused: string | undefined): Promise<string> => {
    const tokens = await read();
    if (isGood(tokens, refused, marginMs)) return tokens.accessToken;
    try {
      return await exchange(tokens.refreshToken, refused);
    } catch (error) {
      // Renewing early is a courtesy: while the token still lives, a failure to renew it is no failure of the call.
      if (!unsaved && !renewed && isGood(tokens, refused, 0)) return tokens.accessToken;
      throw error;
    }
  };

  const renewOnce = (refused: string | undefined): Promise<string> => {
    renewal ??= renew(refused).finally(() => {
      renewal = undefined;
    });
    return renewal;
  };

  return {
    keep,
    async accessToken({ refused }) {
      const tokens = await read();
      if (isGood(tokens, refused, marginMs)) return tokens.accessToken;
      const token = await renewOnce(refused);
      // The renewal was one that began before this token was refused.
      return token === refused ? renewOnce(refused) : token;
    },
  };
}
