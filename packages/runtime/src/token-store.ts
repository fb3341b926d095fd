/** The tokens of a session. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token expires, in milliseconds since the epoch on the client's clock; unknown where left out. */
  readonly expiresAt?: number | undefined;
}

/**
 * Where a session's tokens are kept between calls, and between processes if you like.
 *
 * @example
 * ```ts
 * import type { Tokens, TokenStore } from '@creatorkit/runtime';
 *
 * const browserStore: TokenStore = {
 *   get: () => JSON.parse(sessionStorage.getItem('tokens') ?? 'null') as Tokens | undefined,
 *   set: (tokens) => sessionStorage.setItem('tokens', JSON.stringify(tokens ?? null)),
 * };
 * ```
 */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>;
  /** Keeps the tokens; `undefined` forgets them. */
  set(tokens: Tokens | undefined): void | Promise<void>;
}

/** Keeps the tokens in memory, out of sight of `inspect` and `JSON.stringify`. */
export function createMemoryTokenStore(initial?: Tokens): TokenStore {
  let tokens = initial;
  return {
    get: () => tokens,
    set: (next) => {
      tokens = next;
    },
  };
}
