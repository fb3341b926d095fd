import type { Collection, World } from '@creatorkit/mock';
import type {
  CampaignContentType,
  CampaignStatus,
  ContentPlatform,
  DeliveryState,
  DeliveryStep,
  DetectionFilters,
  EventType,
  MonitoredCreator,
  SubscriptionStatus,
} from '../../generated/models.ts';
import type { Happening } from './happening.ts';
import type { HistoryRow } from './history.ts';

// Row types. Times are milliseconds; other names are the API's where it has the field.

/** seed: a list of creators that was made in the dashboard, which is no part of the API */
export interface DiscoveryListRow {
  readonly id: number;
  readonly account_id: number;
  readonly name: string;
  readonly platform: ContentPlatform;
  readonly handles: readonly string[];
}

export interface EndpointRow {
  readonly id: number;
  readonly url: string;
  /** No answer shows it. */
  readonly secret: string | null;
  readonly active: boolean;
}

export interface SubscriptionRow {
  readonly id: number;
  readonly account_id: number;
  /** `null` for a plain one. */
  readonly campaign_id: number | null;
  readonly name: string;
  readonly platform: ContentPlatform;
  readonly status: SubscriptionStatus;
  readonly event_types: readonly EventType[];
  readonly filters: DetectionFilters;
  readonly endpoints: readonly EndpointRow[];
  /** What happened until then is never detected: it began, or went on after a pause. */
  readonly watches_from: number;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface CampaignRow {
  readonly id: number;
  readonly account_id: number;
  readonly name: string;
  readonly status: CampaignStatus;
  readonly platforms: readonly ContentPlatform[];
  readonly content_types: readonly CampaignContentType[];
  readonly budget: number | null;
  readonly hashtags: readonly string[];
  readonly mentions: readonly string[];
  readonly keywords: readonly string[];
  /** The midnight with which the first day begins. */
  readonly start_date: number | null;
  /** The midnight with which the last day begins. */
  readonly end_date: number | null;
  readonly credits_spent: number;
  readonly created_at: number;
  readonly updated_at: number;
  readonly archived_at: number | null;
}

/** A creator whom an account watches or has watched. Whoever comes again has the id of the first time. */
export interface CreatorRow {
  readonly id: number;
  readonly account_id: number;
  readonly platform: ContentPlatform;
  readonly person: number;
  readonly handle: string;
}

/** That a subscription watches a creator. */
export interface LinkRow {
  readonly id: number;
  readonly subscription_id: number;
  readonly creator_id: number;
  readonly source: MonitoredCreator['source'];
  readonly source_list_id: number | null;
  readonly added_at: number;
}

/** Something that will be detected, unless a pause or a removal comes between. */
export interface Detection {
  readonly at: number;
  readonly creator_id: number;
  readonly happening: Happening;
}

/** What is due of an active subscription. */
export interface WatchRow {
  /** Of the subscription. */
  readonly id: number;
  /** Of what happens until `tick_at`, in the order of time. */
  readonly detections: readonly Detection[];
  /** How many of them have come about. */
  readonly done: number;
  /** The midnight at which the day is charged, and the next one planned. */
  readonly tick_at: number;
}

export interface EventRow {
  readonly id: number;
  readonly account_id: number;
  /** It may be gone. */
  readonly subscription_id: number;
  readonly campaign_id: number | null;
  readonly creator_id: number;
  readonly platform: ContentPlatform;
  readonly happening: Happening;
  /** Of a post: its id here. */
  readonly post_id: number | null;
  readonly detected_at: number;
}

export interface DeliveryRow {
  /** A UUID: `X-IC-Delivery`. */
  readonly id: string;
  readonly event_id: number;
  readonly subscription_id: number;
  readonly endpoint_id: number;
  readonly url: string;
  readonly status: DeliveryState;
  readonly attempts: number;
  readonly attempted_at: number | null;
  /** When it is to be tried next; `null` while it is on its way, and when it is not to be. */
  readonly due_at: number | null;
  readonly response_status: number | null;
  readonly error: string | null;
  readonly history: readonly (Omit<DeliveryStep, 'at'> & { readonly at: number })[];
}

export interface ListeningState {
  readonly discoveryLists: Collection<DiscoveryListRow>;
  readonly subscriptions: Collection<SubscriptionRow, number, 'account' | 'campaign'>;
  readonly campaigns: Collection<CampaignRow, number, 'account'>;
  readonly monitored: Collection<CreatorRow, number, 'person'>;
  readonly links: Collection<LinkRow, number, 'subscription' | 'pair'>;
  readonly watches: Collection<WatchRow>;
  readonly histories: Collection<HistoryRow>;
  readonly events: Collection<EventRow, number, 'account' | 'subscription' | 'posts'>;
  readonly listeningDeliveries: Collection<DeliveryRow, string, 'event' | 'subscription' | 'open' | 'endpoint'>;
}

export const createListeningRows = (world: World): ListeningState => ({
  discoveryLists: world.collection('discovery lists', { id: (row: DiscoveryListRow) => row.id }),
  subscriptions: world.collection('subscriptions', {
    id: (row: SubscriptionRow) => row.id,
    indexes: { account: (row) => row.account_id, campaign: (row) => row.campaign_id ?? undefined },
  }),
  campaigns: world.collection('campaigns', {
    id: (row: CampaignRow) => row.id,
    indexes: { account: (row) => row.account_id },
  }),
  monitored: world.collection('monitored creators', {
    id: (row: CreatorRow) => row.id,
    indexes: { person: (row) => [row.account_id, row.platform, row.person] },
    unique: ['person'],
  }),
  links: world.collection('monitored by', {
    id: (row: LinkRow) => row.id,
    indexes: { subscription: (row) => row.subscription_id, pair: (row) => [row.subscription_id, row.creator_id] },
    unique: ['pair'],
  }),
  watches: world.collection('watches', { id: (row: WatchRow) => row.id }),
  histories: world.collection('histories', { id: (row: HistoryRow) => row.id }),
  events: world.collection('events', {
    id: (row: EventRow) => row.id,
    indexes: {
      account: (row) => row.account_id,
      subscription: (row) => row.subscription_id,
      posts: (row) => (row.post_id === null || row.campaign_id === null ? undefined : row.campaign_id),
    },
  }),
  listeningDeliveries: world.collection('listening deliveries', {
    id: (row: DeliveryRow) => row.id,
    indexes: {
      event: (row) => row.event_id,
      subscription: (row) => row.subscription_id,
      endpoint: (row) => row.endpoint_id,
      open: (row) => (isOpen(row) ? true : undefined),
    },
  }),
});

/** A delivery that is neither sent nor given up. */
export const isOpen = ({ status }: Pick<DeliveryRow, 'status'>): boolean => status !== 'sent' && status !== 'failed';
