// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** A key of the account with its value, which acts as its user. */
export type ApiKey = components['schemas']['ApiKey'];

/** A new key. */
export type ApiKeyInput = components['schemas']['ApiKeyInput'];

/** What to change of a key; the rest stays. */
export type ApiKeyUpdate = components['schemas']['ApiKeyUpdate'];

/** The code that the user came back with (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export type AuthorizationCodeGrant = components['schemas']['AuthorizationCodeGrant'];

/** The subscription that detects for a campaign on one platform. Its life is the campaign's. */
export type BackingSubscription = components['schemas']['BackingSubscription'];

/** Email addresses, enriched with the strongest account of each. */
export type BasicBatchUpload = components['schemas']['BasicBatchUpload'];

/** A batch as it was accepted. */
export type BatchCreated = components['schemas']['BatchCreated'];

/** Where the CSV of the results lies for a while. */
export type BatchDownload = components['schemas']['BatchDownload'];

/**
 * A CSV of at most 10 MB and 10,000 rows, with one column: `handle` for the modes `raw` and `full`, `email` for
 * `basic`. A row that occurs twice is enriched, and charged, twice.
 */
export type BatchFile = components['schemas']['BatchFile'];

/** Anything; it comes back with the batch. In the form it is a JSON text. */
export type BatchMetadata = components['schemas']['BatchMetadata'];

/** What became of one row of the file. */
export type BatchRecord = components['schemas']['BatchRecord'];

/** A batch that goes on. */
export type BatchResumed = components['schemas']['BatchResumed'];

/**
 * Where a batch stands. `queued` and `processing` go on by themselves. `finished` has results. `failed` and
 * `paused_insufficient_credits` stay as they are until the batch is resumed, the latter after a top-up.
 */
export type BatchState = components['schemas']['BatchState'];

/** Where a batch stands, and what it has cost. */
export type BatchStatus = components['schemas']['BatchStatus'];

/** A file to enrich, and how. The mode says which other fields count. */
export type BatchUpload = components['schemas']['BatchUpload'];

/** Tells an endpoint of another biography. */
export type BioChangeNotification = components['schemas']['BioChangeNotification'];

/** The biography changed. */
export type BioChangePayload = components['schemas']['BioChangePayload'];

/** Monitoring over several platforms, with statistics. It has one subscription a platform, which it drives. */
export type Campaign = components['schemas']['Campaign'];

/** A kind of post. */
export type CampaignContentType = components['schemas']['CampaignContentType'];

/** A creator of a campaign, with what the posts brought. */
export type CampaignCreator = components['schemas']['CampaignCreator'];

/** A page of creators. */
export type CampaignCreatorList = components['schemas']['CampaignCreatorList'];

/** What became of the creators to add. */
export type CampaignCreatorsAdded = components['schemas']['CampaignCreatorsAdded'];

/** Creators of one platform: by handle, by discovery list, or both. */
export type CampaignCreatorsInput = components['schemas']['CampaignCreatorsInput'];

/** The creators to remove. */
export type CampaignCreatorsRemoval = components['schemas']['CampaignCreatorsRemoval'];

/** What was removed. */
export type CampaignCreatorsRemoved = components['schemas']['CampaignCreatorsRemoved'];

/** Creators of one platform: by file, by handle, by discovery list, or any of them together. */
export type CampaignCreatorsUpload = components['schemas']['CampaignCreatorsUpload'];

/** A new campaign. */
export type CampaignInput = components['schemas']['CampaignInput'];

/** A page of campaigns. */
export type CampaignList = components['schemas']['CampaignList'];

/** What posts brought. */
export type CampaignMetrics = components['schemas']['CampaignMetrics'];

/** What a campaign brought, in all or on one platform. */
export type CampaignOverview = components['schemas']['CampaignOverview'];

/** A detected post in the feed of its campaign. */
export type CampaignPost = components['schemas']['CampaignPost'];

/** A page of posts. */
export type CampaignPostList = components['schemas']['CampaignPostList'];

/**
 * Where a campaign stands. `active` detects; `paused` can be resumed. `completed`, at its end date or with its budget
 * used up (inferred), and `archived` are for good: such a campaign cannot be edited.
 */
export type CampaignStatus = components['schemas']['CampaignStatus'];

/** How many campaigns there are in each status. The search counts, the filter by status does not. */
export type CampaignStatusCounts = components['schemas']['CampaignStatusCounts'];

/** What a campaign brought on one day. */
export type CampaignTrendDay = components['schemas']['CampaignTrendDay'];

/** How a campaign went from day to day. */
export type CampaignTrends = components['schemas']['CampaignTrends'];

/** What to change of a campaign; the rest stays. */
export type CampaignUpdate = components['schemas']['CampaignUpdate'];

/** An application that is to act for users (RFC 7591). */
export type ClientRegistration = components['schemas']['ClientRegistration'];

/** An application that may act for the user. */
export type ConnectedApp = components['schemas']['ConnectedApp'];

/** A platform whose posts can be read. */
export type ContentPlatform = components['schemas']['ContentPlatform'];

/** What a creator's posts brought on one day. */
export type CreatorTrendDay = components['schemas']['CreatorTrendDay'];

/** What became of the creators to add. */
export type CreatorsAdded = components['schemas']['CreatorsAdded'];

/** The credits of an account. What is available and what was used add up to all that was ever granted. */
export type CreditsBalance = components['schemas']['CreditsBalance'];

/** How many deliveries there are in each state. */
export type DeliveryCounts = components['schemas']['DeliveryCounts'];

/**
 * Where the delivery of an event to an endpoint stands: `pending` from the beginning, `sending` while the request is
 * open, `sent` once the endpoint has answered 2xx, `retrying` between two attempts, `failed` after the last.
 */
export type DeliveryState = components['schemas']['DeliveryState'];

/** A step of a delivery. */
export type DeliveryStep = components['schemas']['DeliveryStep'];

/** A post that was detected. */
export type DetectedPost = components['schemas']['DetectedPost'];

/** Who made the post. */
export type DetectedPostCreator = components['schemas']['DetectedPostCreator'];

/** A picture or a video of the post. */
export type DetectedPostMedia = components['schemas']['DetectedPostMedia'];

/** What the post brought. */
export type DetectedPostMetrics = components['schemas']['DetectedPostMetrics'];

/** What of the activity counts; what is left out, or empty, leaves everything in. */
export type DetectionFilters = components['schemas']['DetectionFilters'];

/** A platform that can be searched. Connected socials start from these, and an email address leads to one of them. */
export type DiscoveryPlatform = components['schemas']['DiscoveryPlatform'];

/** How the deliveries to one endpoint went. */
export type EndpointStats = components['schemas']['EndpointStats'];

/** How each record is enriched: `raw` and `full` as the single calls by handle do, `basic` as the one by email does. */
export type EnrichmentMode = components['schemas']['EnrichmentMode'];

/** An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** The creator of an event. */
export type EventCreator = components['schemas']['EventCreator'];

/** How the delivery to one endpoint went. */
export type EventDelivery = components['schemas']['EventDelivery'];

/** What every notification of an event says. */
export type EventNotification = components['schemas']['EventNotification'];

/** What happened, in the form that the kind of the event says; an unknown kind may have any. */
export type EventPayload = components['schemas']['EventPayload'];

/**
 * What can be detected of a creator: `new_post` for a post, `bio_change` for another biography, `follower_threshold`
 * for a number of followers that is passed, up or down. There may be others some day.
 */
export type EventType = components['schemas']['EventType'];

/** Tells an endpoint of a number of followers that was passed. */
export type FollowerThresholdNotification = components['schemas']['FollowerThresholdNotification'];

/** The number of followers passed a threshold. */
export type FollowerThresholdPayload = components['schemas']['FollowerThresholdPayload'];

/** Handles, enriched with all that is known. */
export type FullBatchUpload = components['schemas']['FullBatchUpload'];

/** A CSV of at most 10 MB with a column `handle`. */
export type HandlesFile = components['schemas']['HandlesFile'];

/** Something that was detected. */
export type ListeningEvent = components['schemas']['ListeningEvent'];

/** An event with all that is known of it, and how its deliveries went. */
export type ListeningEventDetail = components['schemas']['ListeningEventDetail'];

/** A page of events, newest first. */
export type ListeningEventList = components['schemas']['ListeningEventList'];

/** A set of creators of one platform who are watched, and the endpoints that are told. */
export type ListeningSubscription = components['schemas']['ListeningSubscription'];

/** The new subscription, and what could not be watched. */
export type ListeningSubscriptionCreated = components['schemas']['ListeningSubscriptionCreated'];

/** A subscription with its creators and, for that of a campaign, its statistics. */
export type ListeningSubscriptionDetail = components['schemas']['ListeningSubscriptionDetail'];

/** A new subscription, to handles, to discovery lists, or to both. */
export type ListeningSubscriptionInput = components['schemas']['ListeningSubscriptionInput'];

/** A page of subscriptions, newest first. */
export type ListeningSubscriptionList = components['schemas']['ListeningSubscriptionList'];

/** What to change of a subscription; the rest stays. */
export type ListeningSubscriptionUpdate = components['schemas']['ListeningSubscriptionUpdate'];

/** The limits of monitoring, and what is used of them. */
export type ListeningUsage = components['schemas']['ListeningUsage'];

/** A creator who is watched. */
export type MonitoredCreator = components['schemas']['MonitoredCreator'];

/** A page of creators. */
export type MonitoredCreatorList = components['schemas']['MonitoredCreatorList'];

/** Tells an endpoint of a post. */
export type NewPostNotification = components['schemas']['NewPostNotification'];

/** A post was made. */
export type NewPostPayload = components['schemas']['NewPostPayload'];

/** Where events are sent. */
export type NotifyEndpoint = components['schemas']['NotifyEndpoint'];

/** Where to send events. */
export type NotifyEndpointInput = components['schemas']['NotifyEndpointInput'];

/** An error in the form of OAuth (RFC 6749 §5.2). */
export type OAuthErrorResponse = components['schemas']['OAuthErrorResponse'];

/** What a campaign brought on one platform. */
export type PlatformMetrics = components['schemas']['PlatformMetrics'];

/** Handles, enriched with what the platform itself tells. */
export type RawBatchUpload = components['schemas']['RawBatchUpload'];

/** A refresh token (RFC 6749 §6). */
export type RefreshTokenGrant = components['schemas']['RefreshTokenGrant'];

/** An application as it was registered. */
export type RegisteredClient = components['schemas']['RegisteredClient'];

/**
 * What a credential may do. Today there is `all` alone, full access; finer scopes are announced. Unknown ones are
 * dropped without a word, and a credential that is left with none is refused by every call.
 */
export type Scope = components['schemas']['Scope'];

/** Creators to add: by handle, by discovery list, or both. */
export type SubscriptionCreatorsInput = components['schemas']['SubscriptionCreatorsInput'];

/** Creators to add: by file, by handle, by discovery list, or any of them together. */
export type SubscriptionCreatorsUpload = components['schemas']['SubscriptionCreatorsUpload'];

/** How the deliveries of a campaign's subscription went. */
export type SubscriptionStats = components['schemas']['SubscriptionStats'];

/** Whether it detects anything. A `disabled` one, whose campaign is over, never does again. */
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];

/** Counts of all subscriptions of the account, whatever the page and the filter. */
export type SubscriptionSummary = components['schemas']['SubscriptionSummary'];

/** `webhook` for a plain subscription, `campaign` for one that a campaign drives. */
export type SubscriptionType = components['schemas']['SubscriptionType'];

/** A grant to exchange for tokens. */
export type TokenRequest = components['schemas']['TokenRequest'];

/** Tokens that act for the user who agreed. */
export type TokenResponse = components['schemas']['TokenResponse'];

/** What is wrong at one place of the request. */
export type ValidationDetail = components['schemas']['ValidationDetail'];

export type PublicV1EnrichmentBatchRetrieveQuery =
  NonNullable<operations['public_v1_enrichment_batch_retrieve']['parameters']['query']>;

export type PublicV1OauthAuthorizeListQuery =
  NonNullable<operations['public_v1_oauth_authorize_list']['parameters']['query']>;

export type PublicV1SocialListeningCampaignContentRetrieveQuery =
  NonNullable<operations['public_v1_social_listening_campaign_content_retrieve']['parameters']['query']>;

export type PublicV1SocialListeningCampaignCreatorsRetrieveQuery =
  NonNullable<operations['public_v1_social_listening_campaign_creators_retrieve']['parameters']['query']>;

export type PublicV1SocialListeningCampaignListQuery =
  NonNullable<operations['public_v1_social_listening_campaign_list']['parameters']['query']>;

export type PublicV1SocialListeningCampaignOverviewRetrieveQuery =
  NonNullable<operations['public_v1_social_listening_campaign_overview_retrieve']['parameters']['query']>;

export type PublicV1SocialListeningEventsListQuery =
  NonNullable<operations['public_v1_social_listening_events_list']['parameters']['query']>;

export type PublicV1SocialListeningSubscriptionCreatorsRetrieveQuery =
  NonNullable<operations['public_v1_social_listening_subscription_creators_retrieve']['parameters']['query']>;

export type PublicV1SocialListeningSubscriptionListQuery =
  NonNullable<operations['public_v1_social_listening_subscription_list']['parameters']['query']>;
