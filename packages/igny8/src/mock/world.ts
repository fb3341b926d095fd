import { type Collection, type Context, createTokens, type Tokens, type World } from '@creatorkit/mock';

// Row types of the backend. Times are milliseconds; other names are the API's where it has the field.

export interface Plan {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly included_credits: number;
  readonly max_keywords: number;
  readonly is_active: boolean;
}

export interface Account {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly plan_id: number;
  readonly status: 'active' | 'suspended' | 'trial' | 'cancelled';
}

export interface User {
  readonly id: number;
  readonly account_id: number;
  readonly email: string;
  readonly username: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly role: 'developer' | 'owner' | 'admin' | 'editor' | 'viewer' | 'system_bot';
  readonly is_active: boolean;
  /** Not the password, and no way back to it. */
  readonly password_digest: string;
}

export interface Site {
  readonly id: number;
  readonly account_id: number;
  readonly name: string;
  readonly industry: string;
}

export interface Sector {
  readonly id: number;
  readonly account_id: number;
  readonly site_id: number;
  readonly name: string;
  /** The industry's sector that it follows. */
  readonly template: string;
}

/** An entry of the global library, the same for all accounts. */
export interface SeedKeyword {
  readonly id: number;
  readonly keyword: string;
  readonly volume: number;
  readonly difficulty: number;
  readonly intent: 'informational' | 'navigational' | 'commercial' | 'transactional';
  readonly industry: string;
  readonly template: string;
}

export interface KeywordRow {
  readonly id: number;
  readonly account_id: number;
  readonly site_id: number;
  readonly sector_id: number;
  readonly seed_keyword_id: number;
  readonly volume_override: number | null;
  readonly difficulty_override: number | null;
  readonly cluster_id: number | null;
  readonly status: 'pending' | 'active' | 'archived';
  readonly disabled: boolean;
  readonly created_at: number;
  readonly updated_at: number;
  /** docs: deleted rows stay, unseen (fact sheet §4.6) */
  readonly is_deleted: boolean;
}

export interface ClusterRow {
  readonly id: number;
  readonly account_id: number;
  readonly site_id: number;
  readonly sector_id: number;
  readonly name: string;
  readonly description: string;
  readonly created_at: number;
}

export interface TaskRow {
  readonly id: number;
  readonly account_id: number;
  readonly site_id: number;
  readonly sector_id: number;
  readonly cluster_id: number;
  readonly title: string;
  readonly description: string | null;
  readonly idea_id: number | null;
  readonly content_type: 'post' | 'page' | 'product' | 'taxonomy';
  readonly content_structure: string;
  readonly taxonomy_term_id: number | null;
  readonly keywords: string;
  readonly word_count: number;
  readonly status: 'queued' | 'completed';
  readonly created_at: number;
  readonly updated_at: number;
}

export interface PromptRow {
  readonly id: number;
  readonly account_id: number;
  readonly prompt_type: string;
  readonly prompt_value: string;
  readonly default_prompt: string;
  readonly is_active: boolean;
  readonly created_at: number;
  readonly updated_at: number;
}

/** docs: a row for each AI run, beside the ledger's (fact sheet §1.9) */
export interface UsageRow {
  readonly id: number;
  readonly account_id: number;
  readonly operation_type: string;
  readonly credits_used: number;
  readonly model_used: string;
  readonly created_at: number;
}

/** Everything that the backend stores. */
export interface Igny8State {
  readonly plans: Collection<Plan>;
  readonly accounts: Collection<Account, number, 'slug'>;
  readonly users: Collection<User, number, 'email'>;
  readonly sites: Collection<Site>;
  readonly sectors: Collection<Sector>;
  readonly seedKeywords: Collection<SeedKeyword>;
  readonly keywords: Collection<KeywordRow, number, 'account' | 'place' | 'cluster'>;
  readonly clusters: Collection<ClusterRow, number, 'name'>;
  readonly tasks: Collection<TaskRow, number, 'account'>;
  readonly prompts: Collection<PromptRow, number, 'account'>;
  readonly usage: Collection<UsageRow, number, 'account'>;
  readonly tokens: Tokens;
}

/** A signed-in user, with the account and the plan. */
export interface Member {
  readonly user: User;
  readonly account: Account;
}

export type Igny8Context = Context<Igny8State, Member>;

/** The caller of an operation that needs a session. */
export function memberOf({ principal, operation }: Igny8Context): Member {
  if (!principal) throw new TypeError(`Cannot tell who calls ${operation?.id}: it needs no session`);
  return principal;
}

export function createState(world: World): Igny8State {
  return {
    plans: world.collection('plans', { id: (row: Plan) => row.id }),
    accounts: world.collection('accounts', {
      id: (row: Account) => row.id,
      indexes: { slug: (row) => row.slug }, // docs: unique (fact sheet §1.3)
      unique: ['slug'],
    }),
    users: world.collection('users', {
      id: (row: User) => row.id,
      indexes: { email: (row) => emailKey(row.email) },
      unique: ['email'], // docs: a registered email gives 409 (fact sheet §3.2)
    }),
    sites: world.collection('sites', { id: (row: Site) => row.id }),
    sectors: world.collection('sectors', { id: (row: Sector) => row.id }),
    seedKeywords: world.collection('seed keywords', { id: (row: SeedKeyword) => row.id }),
    keywords: world.collection('keywords', {
      id: (row: KeywordRow) => row.id,
      indexes: {
        account: (row) => (row.is_deleted ? undefined : row.account_id),
        place: (row) => (row.is_deleted ? undefined : placeKey(row)),
        cluster: (row) => (row.is_deleted || row.cluster_id === null ? undefined : row.cluster_id),
      },
      unique: ['place'], // docs: one row per seed keyword, site and sector (fact sheet §2.2); inferred: of live rows
    }),
    clusters: world.collection('clusters', {
      id: (row: ClusterRow) => row.id,
      indexes: { name: (row) => [row.site_id, row.sector_id, row.name] },
      unique: ['name'], // docs: unique per site and sector (fact sheet §2.3)
    }),
    tasks: world.collection('tasks', { id: (row: TaskRow) => row.id, indexes: { account: (row) => row.account_id } }),
    prompts: world.collection('prompts', {
      id: (row: PromptRow) => row.id,
      indexes: { account: (row) => row.account_id },
    }),
    usage: world.collection('usage', { id: (row: UsageRow) => row.id, indexes: { account: (row) => row.account_id } }),
    tokens: createTokens(world),
  };
}

/** inferred: an email is one, however it is capitalised */
export const emailKey = (email: string): string => email.toLowerCase();

export const placeKey = (row: Pick<KeywordRow, 'seed_keyword_id' | 'site_id' | 'sector_id'>) =>
  [row.seed_keyword_id, row.site_id, row.sector_id] as const;

/** What is stored of a password: it cannot be read back, and is no protection beyond a mock. */
export const passwordDigest = (world: World, email: string, password: string): string =>
  world.random.uuid('password', emailKey(email), password);
