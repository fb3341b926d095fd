import type { CredentialSource, TokenSource } from '@creatorkit/runtime';

/**
 * A session, which opens the product API: email and password, or the tokens that a registration or a login answered.
 */
export type InflugenSession =
  | { readonly email: string; readonly password: string; readonly apiKey?: never }
  | { readonly access_token: string; readonly refresh_token?: string | undefined; readonly apiKey?: never };

/**
 * A key of an Agency workspace, which opens the public API: the key itself, or a function that hands it out, and is asked
 * again, with the refused key, when the API refuses it.
 */
export interface InflugenKey {
  readonly apiKey: string | TokenSource;
  readonly email?: never;
  readonly access_token?: never;
}

/** How a client signs in. */
export type InflugenAuth = InflugenSession | InflugenKey;

/**
 * The credential under the name of its security scheme.
 *
 * @throws TypeError for an auth that is no way in, or two.
 */
export function readAuth(auth: InflugenAuth | undefined): { readonly [scheme: string]: CredentialSource } {
  if (auth === undefined) return {};
  const { access_token, apiKey, email, password, refresh_token } = (auth ?? {}) as {
    readonly [field: string]: unknown;
  };
  const isKey = typeof apiKey === 'function' || isText(apiKey);
  const hasTokens = isText(access_token);
  const hasPassword = isText(email) && isText(password);
  if (isKey && (hasTokens || hasPassword)) {
    throw new TypeError('Cannot create a client: auth must hold a session or an apiKey, not both; make two clients');
  }
  if (isKey) return { apiKey: typeof apiKey === 'string' ? () => apiKey : (apiKey as TokenSource) };
  if (hasTokens) {
    const refreshToken = isText(refresh_token) ? refresh_token : undefined;
    return { session: { tokens: { accessToken: access_token, refreshToken } } };
  }
  if (hasPassword) return { session: { credentials: { email, password } } };
  throw new TypeError('Cannot create a client: auth must hold email and password, or access_token, or apiKey');
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
