import type { Collection, World } from '@creatorkit/mock';

// Row types. Times are milliseconds; other names are those of the RFCs.

/** An application, as it registered itself. */
export interface ClientRow {
  readonly client_id: string;
  /** `null` for a public client. */
  readonly client_secret: string | null;
  readonly client_name: string;
  readonly redirect_uris: readonly string[];
  /** The most that it can get. */
  readonly scopes: readonly string[];
  readonly grant_types: readonly GrantType[];
  readonly issued_at: number;
}

export type GrantType = 'authorization_code' | 'refresh_token';

/** What an application asked a user for, and what the user is yet to answer. */
export interface AuthorizationRequestRow {
  readonly request_id: string;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly code_challenge: string;
  readonly state: string | null;
  readonly scopes: readonly string[];
  readonly expires_at: number;
}

/** The word of a user that an application may act for the account. */
export interface AppRow {
  readonly id: number;
  readonly account_id: number;
  readonly client_id: string;
  readonly scopes: readonly string[];
  readonly authorized_at: number;
  readonly last_used_at: number | null;
}

export interface CodeRow {
  readonly code: string;
  readonly app_id: number;
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly code_challenge: string;
  readonly scopes: readonly string[];
  readonly expires_at: number;
  /** It stays, so that a second use is known for one. */
  readonly used: boolean;
}

/** An access token that can be used, with the refresh token that replaces both. */
export interface TokenRow {
  readonly id: number;
  readonly app_id: number;
  readonly client_id: string;
  /** The code that it all began with. */
  readonly code: string;
  readonly access_token: string;
  /** `null` for an application that does not use any. */
  readonly refresh_token: string | null;
  /** What the access token may do. */
  readonly scopes: readonly string[];
  /** What the user agreed to: the most that the next one may do. */
  readonly granted: readonly string[];
  readonly expires_at: number;
}

export interface OAuthState {
  readonly clients: Collection<ClientRow, string>;
  readonly authorizationRequests: Collection<AuthorizationRequestRow, string>;
  readonly apps: Collection<AppRow, number, 'account' | 'grant'>;
  readonly codes: Collection<CodeRow, string, 'app'>;
  readonly tokens: Collection<TokenRow, number, 'access' | 'refresh' | 'code' | 'app'>;
}

export const createOAuthRows = (world: World): OAuthState => ({
  clients: world.collection('oauth clients', { id: (row: ClientRow) => row.client_id }),
  authorizationRequests: world.collection('oauth requests', { id: (row: AuthorizationRequestRow) => row.request_id }),
  apps: world.collection('oauth apps', {
    id: (row: AppRow) => row.id,
    indexes: { account: (row) => row.account_id, grant: (row) => [row.account_id, row.client_id] },
    unique: ['grant'],
  }),
  codes: world.collection('oauth codes', { id: (row: CodeRow) => row.code, indexes: { app: (row) => row.app_id } }),
  tokens: world.collection('oauth tokens', {
    id: (row: TokenRow) => row.id,
    indexes: {
      access: (row) => row.access_token,
      refresh: (row) => row.refresh_token ?? undefined,
      code: (row) => row.code,
      app: (row) => row.app_id,
    },
    unique: ['access', 'refresh'],
  }),
});
