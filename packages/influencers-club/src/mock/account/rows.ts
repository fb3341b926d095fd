import type { Collection, World } from '@creatorkit/mock';

// Row types. Times are milliseconds; other names are the API's where it has the field.

/** seed: all that a client (a team) owns, its members share; inferred: a client has one user */
export interface AccountRow {
  readonly id: number;
  /** The name under which the fixtures hand out its key. */
  readonly name: string;
  readonly email: string;
  /** Credits that it was ever given: what is available and what was used add up to them. */
  readonly granted: number;
}

export interface ApiKeyRow {
  readonly id: number;
  readonly account_id: number;
  readonly token: string;
  readonly label: string | null;
  readonly active: boolean;
  readonly scopes: readonly string[];
  readonly expires_at: number | null;
  readonly created_at: number;
  readonly last_used_at: number | null;
}

export interface AccountState {
  readonly accounts: Collection<AccountRow, number, 'name'>;
  readonly keys: Collection<ApiKeyRow, number, 'token' | 'account'>;
}

export const createAccountRows = (world: World): AccountState => ({
  accounts: world.collection('accounts', {
    id: (row: AccountRow) => row.id,
    indexes: { name: (row) => row.name },
    unique: ['name'],
  }),
  keys: world.collection('keys', {
    id: (row: ApiKeyRow) => row.id,
    indexes: { token: (row) => row.token, account: (row) => row.account_id },
    unique: ['token'],
  }),
});
