import { type Collection, type Context, createTokens, type Tokens, type World } from '@creatorkit/mock';
import type {
  ContentStatus,
  ContentType,
  JobStatus,
  JobType,
  LoraStatus,
  Permission,
  PlanId,
  Platform,
  Variant,
} from '../generated/models.ts';
import { type BusinessState, createBusinessState } from './business/state.ts';
import { createPublishingState, type PublishingState } from './publishing/state.ts';
import type { InflugenMockSettings } from './settings.ts';

// Row types of the backend. Times are milliseconds; other names are the API's where it has the field.

/** Text keys and any values: what a person may freely put in. */
export interface Open {
  readonly [name: string]: unknown;
}

/** inferred: what credits and plan belong to; a user has one (fact sheet §3.1) */
export interface WorkspaceRow {
  readonly id: string;
  readonly plan: PlanId;
  /** What is left of this month's. */
  readonly monthly_remaining: number;
  /** Packs and the grant at sign-up. */
  readonly purchased_remaining: number;
  /** When the plan began, which decides the billing date; null on the free plan. */
  readonly billed_since: number | null;
  /** When the monthly credits come anew; null on the free plan. */
  readonly renews_at: number | null;
  readonly created_at: number;
}

export interface UserRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly email: string;
  readonly display_name: string;
  readonly status: 'active' | 'suspended' | 'deleted';
  readonly role: 'user' | 'admin';
  readonly locale: string;
  readonly onboarding_step: 'welcome' | 'character' | 'platforms' | 'done';
  readonly password_digest: string;
}

/** Which tokens of a session are good: the latest ones. */
export interface SessionRow {
  readonly id: string;
  readonly user_id: string;
  /** How often it was renewed: tokens carry the number that was up when they were made. */
  readonly generation: number;
  readonly ended: boolean;
}

export interface ApiKeyRow {
  readonly id: string;
  readonly workspace_id: string;
  /** Who made it, and hears of the progress of what it starts. */
  readonly user_id: string;
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly key_prefix: string;
  /** What is stored of the secret. */
  readonly digest: string;
  readonly last_used_at: number | null;
  readonly created_at: number;
}

export interface CharacterRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly name: string;
  readonly niche: string | null;
  readonly reference_images: readonly string[];
  readonly appearance: Open;
  readonly identity: Open;
  readonly personality: Open;
  readonly style: Open;
  readonly settings: Open;
  readonly talking_head_enabled: boolean;
  readonly follower_count: number;
  readonly last_post_date: number | null;
  readonly is_default: boolean;
  readonly lora_status: LoraStatus;
  readonly lora_model_url: string | null;
  readonly lora_trained_at: number | null;
  readonly lora_error: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface ImageRow {
  readonly id: string;
  readonly character_id: string;
  readonly use: 'primary' | 'reference' | 'lora';
  readonly url: string;
  readonly created_at: number;
}

export interface ContentRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly character_id: string;
  readonly status: ContentStatus;
  readonly platform: Platform;
  readonly content_type: ContentType;
  /** Whether it is a video: a story may be one or not. */
  readonly is_video: boolean;
  readonly image_prompt: string;
  readonly caption: string | null;
  readonly hashtags: readonly string[];
  readonly cta: string | null;
  readonly planned_date: number | null;
  readonly image_urls: readonly string[];
  readonly video_url: string | null;
  readonly thumbnail_url: string | null;
  /** What was asked for; shown when the video is there. */
  readonly duration_seconds: number | null;
  readonly aspect_ratio: string | null;
  readonly media_review_state: 'pending' | 'passed' | 'needs_review' | null;
  readonly credits_used: number;
  readonly face_match_score: number | null;
  readonly config_snapshot: Open | null;
  readonly selected_variant_idx: number | null;
  readonly rejection_reason: string | null;
  readonly error: string | null;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface VariantRow extends Variant {
  readonly content_id: string;
  readonly prompt: string;
}

/** Credits that are taken and may be given back, to where they came from. */
export interface Reservation {
  readonly monthly: number;
  readonly purchased: number;
  /** The end of the month that the monthly ones were of. */
  readonly renews_at: number | null;
}

export interface JobRow {
  readonly id: string;
  readonly workspace_id: string;
  /** Who hears of its progress. */
  readonly user_id: string;
  readonly character_id: string;
  readonly job_type: JobType;
  readonly status: JobStatus;
  readonly progress: number;
  readonly content_id: string | null;
  readonly error: string | null;
  readonly created_at: number;
  readonly finished_at: number | null;
  /** What comes next, by its number, and when; null once it ended. */
  readonly next_step: number;
  readonly next_at: number | null;
  readonly reserved: Reservation | null;
  /** The request that only the job's end needs: which week, which variants. */
  readonly input: Open;
}

export interface TransactionRow {
  readonly id: string;
  readonly workspace_id: string;
  /** Negative for what was spent. */
  readonly amount: number;
  readonly reason: string;
  readonly content_id: string | null;
  readonly balance_after: number;
  readonly at: number;
}

/** Everything that the backend stores. */
export interface InflugenState extends PublishingState, BusinessState {
  readonly settings: InflugenMockSettings;
  readonly tokens: Tokens;
  readonly workspaces: Collection<WorkspaceRow, string>;
  readonly users: Collection<UserRow, string, 'email' | 'workspace'>;
  readonly sessions: Collection<SessionRow, string>;
  readonly apiKeys: Collection<ApiKeyRow, string, 'workspace' | 'digest'>;
  readonly characters: Collection<CharacterRow, string, 'workspace'>;
  readonly images: Collection<ImageRow, string, 'character'>;
  readonly content: Collection<ContentRow, string, 'workspace' | 'character'>;
  readonly variants: Collection<VariantRow, string, 'content'>;
  readonly jobs: Collection<JobRow, string, 'open' | 'content' | 'character'>;
  readonly transactions: Collection<TransactionRow, string, 'workspace'>;
}

/** Who calls: a user with a session, or with a key that the user made. */
export interface Caller {
  readonly user: UserRow;
  readonly workspace: WorkspaceRow;
  readonly plan: PlanId;
  /** Of the product API. */
  readonly session?: SessionRow | undefined;
  /** Of the public API. */
  readonly key?: ApiKeyRow | undefined;
}

export type InflugenContext = Context<InflugenState, Caller>;

/** The caller of an operation that needs a credential. */
export function callerOf({ principal, operation }: InflugenContext): Caller {
  if (!principal) throw new TypeError(`Cannot tell who calls ${operation?.id}: it needs no credential`);
  return principal;
}

/** The user whose session or key it is. */
export const userOf = (context: InflugenContext): UserRow => callerOf(context).user;

/** The id of the workspace that all data of the caller belong to. */
export const workspaceOf = (context: InflugenContext): string => callerOf(context).workspace.id;

/** inferred: an email is one, however it is capitalised (fact sheet §3.1) */
export const emailKey = (email: string): string => email.toLowerCase();

/** What is stored of a secret: it cannot be read back, and is no protection beyond a mock. */
export const digestOf = (world: World, kind: 'password' | 'api key', secret: string): string =>
  world.random.uuid(kind, secret);

export const variantKey = (content: string, idx: number): string => `${content} ${idx}`;

export function createState(world: World, settings: InflugenMockSettings): InflugenState {
  return {
    settings,
    tokens: createTokens(world),
    ...createAccounts(world),
    ...createStudio(world),
    ...createPublishingState(world),
    ...createBusinessState(world),
  };
}

const createAccounts = (world: World) => ({
  workspaces: world.collection('workspaces', { id: (row: WorkspaceRow) => row.id }),
  users: world.collection('users', {
    id: (row: UserRow) => row.id,
    indexes: { email: (row) => emailKey(row.email), workspace: (row) => row.workspace_id },
    unique: ['email'], // seed: 409 for a duplicate (fact sheet §3.1)
  }),
  sessions: world.collection('sessions', { id: (row: SessionRow) => row.id }),
  apiKeys: world.collection('api keys', {
    id: (row: ApiKeyRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id, digest: (row) => row.digest },
    unique: ['digest'],
  }),
  transactions: world.collection('credit transactions', {
    id: (row: TransactionRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id },
  }),
});

const createStudio = (world: World) => ({
  characters: world.collection('characters', {
    id: (row: CharacterRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id },
  }),
  images: world.collection('images', {
    id: (row: ImageRow) => row.id,
    indexes: { character: (row) => [row.character_id, row.use === 'lora'] },
  }),
  content: world.collection('content', {
    id: (row: ContentRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id, character: (row) => row.character_id },
  }),
  variants: world.collection('variants', {
    id: (row: VariantRow) => variantKey(row.content_id, row.idx),
    indexes: { content: (row) => row.content_id },
  }),
  jobs: world.collection('jobs', {
    id: (row: JobRow) => row.id,
    indexes: {
      open: (row) => (row.next_at === null ? undefined : true),
      content: (row) => row.content_id ?? undefined,
      character: (row) => row.character_id,
    },
  }),
});
