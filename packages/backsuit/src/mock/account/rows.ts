import { type Collection, createTokens, type Tokens, type World } from '@creatorkit/mock';

// Times are milliseconds; other names are the API's where it has the field.

export type Provider = 'google' | 'github' | 'linkedin' | 'facebook';

export interface UserRow {
  readonly id: number;
  /** docs: the tenant that the user belongs to alone; null for a user of the platform (fact sheet §1.3) */
  readonly tenant_id: string | null;
  readonly email: string;
  readonly username: string;
  readonly full_name: string | null;
  readonly is_platform_admin: boolean;
  readonly is_active: boolean;
  readonly is_verified: boolean;
  readonly oauth_provider: Provider | null;
  readonly profile_image: string | null;
  /** Not the password, and no way back to it; null for who has none. */
  readonly password_digest: string | null;
  readonly created_at: number;
  readonly last_login_at: number | null;
}

/** What a login opens. Its tokens carry its id, and are good while the row is there. */
export interface SessionRow {
  readonly id: string;
  readonly user_id: number;
  readonly created_at: number;
}

export interface ApiKeyRow {
  readonly id: number;
  readonly user_id: number;
  /** The one tenant that it opens; null for as many as its user has. */
  readonly tenant_id: string | null;
  readonly name: string;
  readonly prefix: string;
  /** docs: of the key nothing else is kept (fact sheet §4, operation 8) */
  readonly key_digest: string;
  readonly request_count: number;
  readonly last_used_at: number | null;
  readonly created_at: number;
}

export interface MessageRow {
  readonly id: number;
  /** Whose readers it is for: a tenant's, or the platform's. */
  readonly tenant_id: string | null;
  readonly sender_id: number | null;
  readonly sender_name: string;
  readonly sender_email: string;
  readonly subject: string;
  readonly body: string;
  readonly status: 'pending' | 'read' | 'replied' | 'archived' | 'spam';
  readonly created_at: number;
}

/** A sign-in by a provider that is under way. */
export interface OAuthFlowRow {
  /** The `state` that has to come back. */
  readonly state: string;
  readonly provider: Provider;
  readonly tenant_id: string | null;
  /** Where the browser has been sent from the page of the provider: what the code stands for. */
  readonly code: string | null;
  readonly identity: { readonly email: string; readonly full_name: string } | null;
  readonly expires_at: number;
}

export interface AccountState {
  readonly users: Collection<UserRow, number, 'email' | 'username' | 'tenant' | 'active' | 'platformAdmin'>;
  readonly sessions: Collection<SessionRow, string, 'user'>;
  readonly apiKeys: Collection<ApiKeyRow, number, 'user' | 'digest'>;
  readonly messages: Collection<MessageRow, number, 'tenant'>;
  readonly oauthFlows: Collection<OAuthFlowRow, string>;
  readonly tokens: Tokens;
}

/** What stands for "of no tenant" in indexes. */
const platform = '';

/** docs: an email is unique within its scope, a tenant or the platform (fact sheet §1.3); inferred: however capitalised */
export const emailKey = (tenantId: string | null, email: string) =>
  [tenantId ?? platform, email.toLowerCase()] as const;

/** docs: so is a username (fact sheet §1.3) */
export const usernameKey = (tenantId: string | null, username: string) =>
  [tenantId ?? platform, username.toLowerCase()] as const;

/** Whose messages: a tenant's, or the platform's. */
export const messageScope = (tenantId: string | null): string => tenantId ?? platform;

export const createAccountRows = (world: World): AccountState => ({
  users: world.collection('users', {
    id: (row: UserRow) => row.id,
    indexes: {
      email: (row) => emailKey(row.tenant_id, row.email),
      username: (row) => usernameKey(row.tenant_id, row.username),
      tenant: (row) => row.tenant_id ?? undefined,
      active: (row) => row.is_active,
      platformAdmin: (row) => row.is_platform_admin,
    },
    unique: ['email', 'username'],
  }),
  sessions: world.collection('sessions', {
    id: (row: SessionRow) => row.id,
    indexes: { user: (row) => row.user_id },
  }),
  apiKeys: world.collection('api keys', {
    id: (row: ApiKeyRow) => row.id,
    indexes: { user: (row) => row.user_id, digest: (row) => row.key_digest },
    unique: ['digest'],
  }),
  messages: world.collection('messages', {
    id: (row: MessageRow) => row.id,
    indexes: { tenant: (row) => messageScope(row.tenant_id) },
  }),
  oauthFlows: world.collection('oauth flows', { id: (row: OAuthFlowRow) => row.state }),
  tokens: createTokens(world),
});

/** What is stored of an API key, and what it is found by. */
export const keyDigest = (world: World, key: string): string => world.random.uuid('api key digest', key);

/** What is stored of a password: it cannot be read back, and is no protection beyond a mock. */
export const passwordDigest = (world: World, userId: number, password: string): string =>
  world.random.uuid('password', userId, password);
