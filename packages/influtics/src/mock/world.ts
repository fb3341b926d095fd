import type { Collection, Context, World } from '@creatorkit/mock';
import type { InfluticsMockSettings } from './settings.ts';

// Row types of the backend. Times are milliseconds; other names are the API's where it has the field.

/** client: all data belong to the organisation of the key (fact sheet §1.2) */
export interface Organisation {
  readonly id: number;
  readonly plan: 'free' | 'pro' | 'business';
  /** Credits of a calendar month. */
  readonly monthly_credits: number;
  /** Another sum for one month, which a test has set. */
  readonly granted: { readonly month: string; readonly credits: number } | null;
  readonly video_limit: number;
  readonly creator_limit: number;
}

export interface ApiKey {
  readonly key: string;
  readonly organisation_id: number;
  /** The name under which the fixtures hand it out. */
  readonly account: string;
  readonly expires_at: number | null;
}

/** How the numbers of a video grow: all that the seed decides about them. */
export interface Curve {
  readonly first_views: number;
  readonly last_views: number;
  /** After so many hours most of the growth is over. */
  readonly hours: number;
  readonly like_rate: number;
  readonly comment_rate: number;
  readonly repost_rate: number;
  /** Between tracking and the first snapshot. */
  readonly delay_ms: number;
  /** The microseconds of all its snapshots, three digits. */
  readonly microseconds: string;
}

export type Platform = 'tiktok' | 'instagram' | 'youtube' | 'vk' | 'pinterest' | 'threads' | 'telegram' | 'ok' | 'dzen';

export interface VideoRow {
  readonly id: string;
  readonly organisation_id: number;
  readonly platform: Platform;
  readonly external_id: string;
  readonly url: string;
  /** The creator's name, where the URL or the tracking of a creator tells it. */
  readonly username: string | null;
  /** Whether it was tracked by its URL, which counts and costs, or came with a creator. */
  readonly origin: 'url' | 'creator';
  readonly title: string;
  readonly created_at: number;
  readonly updated_at: number;
  /** When the platform stopped to answer for good. */
  readonly failed_at: number | null;
  readonly curve: Curve;
  readonly notes: string | null;
  readonly budget: number | null;
  readonly campaign: string | null;
  readonly workflow_status: 'to do' | 'running' | 'ended' | null;
  readonly tags: readonly string[];
}

export type CreatorPlatform = 'tiktok' | 'instagram' | 'youtube' | 'vk';

/** docs: what the service knows of a creator, for all organisations (fact sheet §4.2) */
export interface CreatorRow {
  readonly id: string;
  readonly platform: CreatorPlatform;
  readonly username: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly stats_updated_at: number;
  /** When the first videos are there. */
  readonly completes_at: number;
}

/** A creator whom an organisation tracks. */
export interface TrackingRow {
  readonly id: string;
  readonly organisation_id: number;
  readonly platform: CreatorPlatform;
  readonly username: string;
  readonly creator_id: string;
  readonly created_at: number;
}

export interface JobRow {
  readonly id: string;
  readonly organisation_id: number;
  readonly platform: CreatorPlatform;
  readonly username: string;
  readonly initial_videos_count: number;
  readonly tracking_id: string;
  readonly created_at: number;
  /** When it ends; a stalled one never does. */
  readonly ends_at: number | null;
  readonly outcome: 'succeeded' | 'error';
  /** Whether what it brings about is in the world. */
  readonly settled: boolean;
}

/** client: a daily usage table (fact sheet §2.1) */
export interface UsageRow {
  readonly organisation_id: number;
  /** 2026-01-01 */
  readonly day: string;
  readonly endpoint: string;
  readonly credits_used: number;
}

export interface TagRow {
  readonly organisation_id: number;
  readonly name: string;
}

/** Everything that the backend stores. */
export interface InfluticsState {
  readonly settings: InfluticsMockSettings;
  readonly organisations: Collection<Organisation>;
  readonly keys: Collection<ApiKey, string, 'account'>;
  readonly videos: Collection<VideoRow, string, 'organisation' | 'external' | 'counted'>;
  readonly creators: Collection<CreatorRow, string, 'name'>;
  readonly trackings: Collection<TrackingRow, string, 'organisation' | 'name'>;
  readonly jobs: Collection<JobRow, string, 'busy' | 'open'>;
  readonly usage: Collection<UsageRow, string, 'organisation' | 'month'>;
  readonly tags: Collection<TagRow, string>;
}

/** Who calls: a key speaks for its organisation. */
export interface Caller {
  readonly organisation: Organisation;
}

export type InfluticsContext = Context<InfluticsState, Caller>;

/** The organisation of the key. */
export function organisationOf({ principal, operation }: InfluticsContext): Organisation {
  if (!principal) throw new TypeError(`Cannot tell who calls ${operation?.id}: there is no key`);
  return principal.organisation;
}

/** inferred: a creator is one, however the name is capitalised (fact sheet §4.3) */
export const creatorKey = (platform: string, username: string): string => `${platform} ${username.toLowerCase()}`;

export const trackingKey = (organisation: number, platform: string, username: string) =>
  [organisation, creatorKey(platform, username)] as const;

export const usageKey = (organisation: number, day: string, endpoint: string): string =>
  `${organisation} ${day} ${endpoint}`;

export const tagKey = (organisation: number, name: string): string => `${organisation} ${name}`;

export function createState(world: World, settings: InfluticsMockSettings): InfluticsState {
  return {
    settings,
    organisations: world.collection('organisations', { id: (row: Organisation) => row.id }),
    keys: world.collection('keys', { id: (row: ApiKey) => row.key, indexes: { account: (row) => row.account } }),
    videos: world.collection('videos', {
      id: (row: VideoRow) => row.id,
      indexes: {
        organisation: (row) => row.organisation_id,
        external: (row) => [row.organisation_id, row.external_id],
        counted: (row) => (row.origin === 'url' ? row.organisation_id : undefined),
      },
      unique: ['external'], // client: unique per organisation and external id (fact sheet §1.9)
    }),
    creators: world.collection('creators', {
      id: (row: CreatorRow) => row.id,
      indexes: { name: (row) => creatorKey(row.platform, row.username) },
      unique: ['name'],
    }),
    trackings: world.collection('trackings', {
      id: (row: TrackingRow) => row.id,
      indexes: {
        organisation: (row) => row.organisation_id,
        name: (row) => trackingKey(row.organisation_id, row.platform, row.username),
      },
      unique: ['name'],
    }),
    jobs: world.collection('jobs', {
      id: (row: JobRow) => row.id,
      indexes: {
        busy: (row) => (row.settled ? undefined : row.organisation_id),
        open: (row) => (row.settled ? undefined : true),
      },
    }),
    usage: world.collection('usage', {
      id: (row: UsageRow) => usageKey(row.organisation_id, row.day, row.endpoint),
      indexes: {
        organisation: (row) => row.organisation_id,
        month: (row) => [row.organisation_id, row.day.slice(0, 7)],
      },
    }),
    tags: world.collection('tags', { id: (row: TagRow) => tagKey(row.organisation_id, row.name) }),
  };
}
