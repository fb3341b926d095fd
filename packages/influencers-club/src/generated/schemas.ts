// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { also, discriminated, keep, maxLength, requires, uniqueItems, where } from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const apiKeyBuilder = () =>
  z.object({
    active: z.boolean(),
    created_at: z.iso.datetime({ offset: true }),
    expires_at: z.nullable(z.iso.datetime({ offset: true })),
    id: z.int(),
    label: z.nullable(z.string()),
    last_used_at: z.nullable(z.iso.datetime({ offset: true })),
    scopes: z.array(z.lazy(Scope)),
    token: z.string(),
  });

/** A key of the account with its value, which acts as its user. */
export const ApiKey: () => z.ZodMiniType<S['ApiKey']> = /* @__PURE__ */ once(apiKeyBuilder);

export const apiKeyInputBuilder = () =>
  z.object({
    expires_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    label: z.exactOptional(z.string().check(maxLength(255))),
    scopes: z.exactOptional(z.array(z.lazy(Scope))),
  });

/** A new key. */
export const ApiKeyInput: () => z.ZodMiniType<S['ApiKeyInput']> = /* @__PURE__ */ once(apiKeyInputBuilder);

export const apiKeyUpdateBuilder = () =>
  z.object({
    active: z.exactOptional(z.boolean()),
    expires_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    label: z.exactOptional(z.nullable(z.string().check(maxLength(255)))),
    scopes: z.exactOptional(z.array(z.lazy(Scope))),
  });

/** What to change of a key; the rest stays. */
export const ApiKeyUpdate: () => z.ZodMiniType<S['ApiKeyUpdate']> = /* @__PURE__ */ once(apiKeyUpdateBuilder);

export const authorizationCodeGrantBuilder = () =>
  z.object({
    client_id: z.string().check(z.minLength(1)),
    client_secret: z.exactOptional(z.string()),
    code: z.string().check(z.minLength(1)),
    code_verifier: z.string().check(z.regex(/^[A-Za-z0-9._~-]{43,128}$/u)),
    grant_type: z.literal('authorization_code'),
    redirect_uri: z.url(),
  });

/** The code that the user came back with (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export const AuthorizationCodeGrant: () => z.ZodMiniType<S['AuthorizationCodeGrant']> =
  /* @__PURE__ */ once(authorizationCodeGrantBuilder);

export const backingSubscriptionBuilder = () =>
  z.object({
    id: z.int(),
    platform: z.lazy(ContentPlatform),
    status: z.lazy(SubscriptionStatus),
  });

/** The subscription that detects for a campaign on one platform. Its life is the campaign's. */
export const BackingSubscription: () => z.ZodMiniType<S['BackingSubscription']> =
  /* @__PURE__ */ once(backingSubscriptionBuilder);

export const basicBatchUploadBuilder = () =>
  z.object({
    enrichment_mode: z.literal('basic'),
    exclude_platforms: z.exactOptional(z.array(z.lazy(DiscoveryPlatform))),
    file: z.lazy(BatchFile),
    metadata: z.exactOptional(z.lazy(BatchMetadata)),
    min_followers: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** Email addresses, enriched with the strongest account of each. */
export const BasicBatchUpload: () => z.ZodMiniType<S['BasicBatchUpload']> =
  /* @__PURE__ */ once(basicBatchUploadBuilder);

export const batchCreatedBuilder = () =>
  z.object({
    batch_id: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    enrichment_mode: z.exactOptional(z.lazy(EnrichmentMode)),
    message: z.exactOptional(z.string()),
    metadata: z.exactOptional(z.nullable(z.lazy(BatchMetadata))),
    og_input_number: z.exactOptional(z.int().check(z.minimum(0))),
    platform: z.exactOptional(z.nullable(z.string())),
    status: z.lazy(BatchState),
    type_report: z.exactOptional(z.enum(['ENRICH_BY_HANDLE', 'ENRICH_BY_EMAIL'])),
  });

/** A batch as it was accepted. */
export const BatchCreated: () => z.ZodMiniType<S['BatchCreated']> = /* @__PURE__ */ once(batchCreatedBuilder);

export const batchDownloadBuilder = () =>
  z.object({
    batch_id: z.string(),
    download_url: z.url(),
    expires_at: z.iso.datetime({ offset: true }),
    expires_in: z.int().check(z.minimum(0)),
    filename: z.string(),
    invalid_records: z.int().check(z.minimum(0)),
    total_results: z.int().check(z.minimum(0)),
  });

/** Where the CSV of the results lies for a while. */
export const BatchDownload: () => z.ZodMiniType<S['BatchDownload']> = /* @__PURE__ */ once(batchDownloadBuilder);

export const batchFileBuilder = () => z.instanceof(Blob);

/**
 * A CSV of at most 10 MB and 10,000 rows, with one column: `handle` for the modes `raw` and `full`, `email` for
 * `basic`. A row that occurs twice is enriched, and charged, twice.
 */
export const BatchFile: () => z.ZodMiniType<S['BatchFile']> = /* @__PURE__ */ once(batchFileBuilder);

export const batchMetadataBuilder = () => z.record(z.string(), z.unknown());

/** Anything; it comes back with the batch. In the form it is a JSON text. */
export const BatchMetadata: () => z.ZodMiniType<S['BatchMetadata']> = /* @__PURE__ */ once(batchMetadataBuilder);

export const batchRecordBuilder = () =>
  z.object({
    enrichment_data: z.nullable(z.record(z.string(), z.unknown())),
    input_value: z.string(),
    status: z.string(),
  });

/** What became of one row of the file. */
export const BatchRecord: () => z.ZodMiniType<S['BatchRecord']> = /* @__PURE__ */ once(batchRecordBuilder);

export const batchResumedBuilder = () =>
  z.object({
    batch_id: z.string(),
    credits_used: z.string(),
    failed_count: z.int().check(z.minimum(0)),
    message: z.string(),
    processed_rows: z.int().check(z.minimum(0)),
    status: z.lazy(BatchState),
    success_count: z.int().check(z.minimum(0)),
    total_rows: z.int().check(z.minimum(0)),
  });

/** A batch that goes on. */
export const BatchResumed: () => z.ZodMiniType<S['BatchResumed']> = /* @__PURE__ */ once(batchResumedBuilder);

export const batchStateBuilder = () =>
  z.enum(['queued', 'processing', 'finished', 'failed', 'paused_insufficient_credits']);

/**
 * Where a batch stands. `queued` and `processing` go on by themselves. `finished` has results. `failed` and
 * `paused_insufficient_credits` stay as they are until the batch is resumed, the latter after a top-up.
 */
export const BatchState: () => z.ZodMiniType<S['BatchState']> = /* @__PURE__ */ once(batchStateBuilder);

export const batchStatusBuilder = () =>
  z.object({
    batch_id: z.string(),
    credits_used: z.string(),
    estimated_completion: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    failed_count: z.int().check(z.minimum(0)),
    metadata: z.lazy(BatchMetadata),
    processed_rows: z.int().check(z.minimum(0)),
    started_at: z.iso.datetime({ offset: true }),
    status: z.lazy(BatchState),
    status_message: z.exactOptional(z.nullable(z.string())),
    success_count: z.int().check(z.minimum(0)),
    total_rows: z.int().check(z.minimum(0)),
  });

/** Where a batch stands, and what it has cost. */
export const BatchStatus: () => z.ZodMiniType<S['BatchStatus']> = /* @__PURE__ */ once(batchStatusBuilder);

export const batchUploadBuilder = () =>
  z.xor([z.lazy(RawBatchUpload), z.lazy(FullBatchUpload), z.lazy(BasicBatchUpload)]);

/** A file to enrich, and how. The mode says which other fields count. */
export const BatchUpload: () => z.ZodMiniType<S['BatchUpload']> = /* @__PURE__ */ once(batchUploadBuilder);

export const bioChangeNotificationBuilder = () =>
  z.intersection(
    z.lazy(EventNotification),
    z.object({
      event_type: z.literal('bio_change'),
      payload: z.lazy(BioChangePayload),
    }),
  );

/** Tells an endpoint of another biography. */
export const BioChangeNotification: () => z.ZodMiniType<S['BioChangeNotification']> =
  /* @__PURE__ */ once(bioChangeNotificationBuilder);

export const bioChangePayloadBuilder = () =>
  z.object({
    new_bio: z.nullable(z.string()),
    old_bio: z.nullable(z.string()),
  });

/** The biography changed. */
export const BioChangePayload: () => z.ZodMiniType<S['BioChangePayload']> =
  /* @__PURE__ */ once(bioChangePayloadBuilder);

export const campaignBuilder = () =>
  z.object({
    archived_at: z.nullable(z.iso.datetime({ offset: true })),
    budget: z.nullable(z.number().check(z.minimum(0))),
    content_types: z.array(z.lazy(CampaignContentType)),
    created_at: z.iso.datetime({ offset: true }),
    creators_count: z.int().check(z.minimum(0)),
    credits_spent: z.number().check(z.minimum(0)),
    daily_cost: z.number().check(z.minimum(0)),
    end_date: z.nullable(z.iso.date()),
    hashtags: z.array(z.string()),
    id: z.int(),
    keywords: z.array(z.string()),
    mentions: z.array(z.string()),
    name: z.string(),
    platforms: z.array(z.lazy(ContentPlatform)).check(z.minLength(1)),
    posts_count: z.int().check(z.minimum(0)),
    start_date: z.nullable(z.iso.date()),
    status: z.lazy(CampaignStatus),
    subscriptions: z.array(z.lazy(BackingSubscription)),
    updated_at: z.iso.datetime({ offset: true }),
  });

/** Monitoring over several platforms, with statistics. It has one subscription a platform, which it drives. */
export const Campaign: () => z.ZodMiniType<S['Campaign']> = /* @__PURE__ */ once(campaignBuilder);

export const campaignContentTypeBuilder = () => z.enum(['post', 'reel', 'story', 'video', 'short']);

/** A kind of post. */
export const CampaignContentType: () => z.ZodMiniType<S['CampaignContentType']> =
  /* @__PURE__ */ once(campaignContentTypeBuilder);

export const campaignCreatorBuilder = () =>
  z.intersection(
    z.intersection(z.lazy(MonitoredCreator), z.lazy(CampaignMetrics)),
    z.object({
      last_post_at: z.nullable(z.iso.datetime({ offset: true })),
      status: z.enum(['awaiting_first_post', 'active']),
      trend: z.array(z.lazy(CreatorTrendDay)),
    }),
  );

/** A creator of a campaign, with what the posts brought. */
export const CampaignCreator: () => z.ZodMiniType<S['CampaignCreator']> = /* @__PURE__ */ once(campaignCreatorBuilder);

export const campaignCreatorListBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    results: z.array(z.lazy(CampaignCreator)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of creators. */
export const CampaignCreatorList: () => z.ZodMiniType<S['CampaignCreatorList']> =
  /* @__PURE__ */ once(campaignCreatorListBuilder);

export const campaignCreatorsAddedBuilder = () =>
  z.intersection(z.lazy(CreatorsAdded), z.object({ platform: z.lazy(ContentPlatform) }));

/** What became of the creators to add. */
export const CampaignCreatorsAdded: () => z.ZodMiniType<S['CampaignCreatorsAdded']> =
  /* @__PURE__ */ once(campaignCreatorsAddedBuilder);

export const campaignCreatorsInputBuilder = () =>
  keep(z.object({
    discovery_list_id: z.exactOptional(z.int()),
    handles: z.exactOptional(z.array(z.string().check(z.minLength(1), maxLength(200)))),
    platform: z.lazy(ContentPlatform),
  })).check(also(z.union([
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('handles'))),
      ),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('discovery_list_id'))),
      ),
    ])));

/** Creators of one platform: by handle, by discovery list, or both. */
export const CampaignCreatorsInput: () => z.ZodMiniType<S['CampaignCreatorsInput']> =
  /* @__PURE__ */ once(campaignCreatorsInputBuilder);

export const campaignCreatorsRemovalBuilder = () => z.object({ creator_ids: z.array(z.int()).check(z.minLength(1)) });

/** The creators to remove. */
export const CampaignCreatorsRemoval: () => z.ZodMiniType<S['CampaignCreatorsRemoval']> =
  /* @__PURE__ */ once(campaignCreatorsRemovalBuilder);

export const campaignCreatorsRemovedBuilder = () => z.object({ removed: z.int().check(z.minimum(0)) });

/** What was removed. */
export const CampaignCreatorsRemoved: () => z.ZodMiniType<S['CampaignCreatorsRemoved']> =
  /* @__PURE__ */ once(campaignCreatorsRemovedBuilder);

export const campaignCreatorsUploadBuilder = () =>
  keep(z.object({
    discovery_list_id: z.exactOptional(z.int()),
    file: z.exactOptional(z.lazy(HandlesFile)),
    handles: z.exactOptional(z.array(z.string().check(z.minLength(1), maxLength(200)))),
    platform: z.lazy(ContentPlatform),
  })).check(also(z.union([
      z.unknown().check(where('object', z.record(z.string(), z.unknown()).check(requires('file')))),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('handles'))),
      ),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('discovery_list_id'))),
      ),
    ])));

/** Creators of one platform: by file, by handle, by discovery list, or any of them together. */
export const CampaignCreatorsUpload: () => z.ZodMiniType<S['CampaignCreatorsUpload']> =
  /* @__PURE__ */ once(campaignCreatorsUploadBuilder);

export const campaignInputBuilder = () =>
  z.object({
    budget: z.exactOptional(z.nullable(z.number().check(z.minimum(0)))),
    content_types: z.exactOptional(z.array(z.lazy(CampaignContentType))),
    creators: z.exactOptional(z.array(z.lazy(CampaignCreatorsInput))),
    end_date: z.exactOptional(z.nullable(z.iso.date())),
    endpoints: z.exactOptional(z.array(z.lazy(NotifyEndpointInput))),
    hashtags: z.exactOptional(z.array(z.string())),
    keywords: z.exactOptional(z.array(z.string())),
    mentions: z.exactOptional(z.array(z.string())),
    name: z.string().check(z.minLength(1), maxLength(255)),
    platforms: keep(z.array(z.lazy(ContentPlatform))).check(z.minLength(1), z.maxLength(3), uniqueItems()),
    start_date: z.exactOptional(z.nullable(z.iso.date())),
  });

/** A new campaign. */
export const CampaignInput: () => z.ZodMiniType<S['CampaignInput']> = /* @__PURE__ */ once(campaignInputBuilder);

export const campaignListBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    results: z.array(z.lazy(Campaign)),
    status_counts: z.lazy(CampaignStatusCounts),
    total: z.int().check(z.minimum(0)),
  });

/** A page of campaigns. */
export const CampaignList: () => z.ZodMiniType<S['CampaignList']> = /* @__PURE__ */ once(campaignListBuilder);

export const campaignMetricsBuilder = () =>
  z.object({
    comments: z.int().check(z.minimum(0)),
    emv: z.number().check(z.minimum(0)),
    engagement: z.int().check(z.minimum(0)),
    engagement_rate: z.number().check(z.minimum(0)),
    likes: z.int().check(z.minimum(0)),
    posts: z.int().check(z.minimum(0)),
    shares: z.int().check(z.minimum(0)),
    views: z.int().check(z.minimum(0)),
  });

/** What posts brought. */
export const CampaignMetrics: () => z.ZodMiniType<S['CampaignMetrics']> = /* @__PURE__ */ once(campaignMetricsBuilder);

export const campaignOverviewBuilder = () =>
  z.object({
    by_platform: z.array(z.lazy(PlatformMetrics)),
    campaign_id: z.int(),
    creators: z.object({
      awaiting_first_post: z.int().check(z.minimum(0)),
      posted: z.int().check(z.minimum(0)),
      total: z.int().check(z.minimum(0)),
    }),
    platform: z.nullable(z.lazy(ContentPlatform)),
    totals: z.lazy(CampaignMetrics),
    trends: z.lazy(CampaignTrends),
  });

/** What a campaign brought, in all or on one platform. */
export const CampaignOverview: () => z.ZodMiniType<S['CampaignOverview']> =
  /* @__PURE__ */ once(campaignOverviewBuilder);

export const campaignPostBuilder = () => z.intersection(z.lazy(DetectedPost), z.object({ top: z.boolean() }));

/** A detected post in the feed of its campaign. */
export const CampaignPost: () => z.ZodMiniType<S['CampaignPost']> = /* @__PURE__ */ once(campaignPostBuilder);

export const campaignPostListBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    results: z.array(z.lazy(CampaignPost)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of posts. */
export const CampaignPostList: () => z.ZodMiniType<S['CampaignPostList']> =
  /* @__PURE__ */ once(campaignPostListBuilder);

export const campaignStatusBuilder = () => z.enum(['active', 'paused', 'completed', 'archived']);

/**
 * Where a campaign stands. `active` detects; `paused` can be resumed. `completed`, at its end date or with its budget
 * used up (inferred), and `archived` are for good: such a campaign cannot be edited.
 */
export const CampaignStatus: () => z.ZodMiniType<S['CampaignStatus']> = /* @__PURE__ */ once(campaignStatusBuilder);

export const campaignStatusCountsBuilder = () =>
  z.object({
    active: z.int().check(z.minimum(0)),
    archived: z.int().check(z.minimum(0)),
    completed: z.int().check(z.minimum(0)),
    paused: z.int().check(z.minimum(0)),
  });

/** How many campaigns there are in each status. The search counts, the filter by status does not. */
export const CampaignStatusCounts: () => z.ZodMiniType<S['CampaignStatusCounts']> =
  /* @__PURE__ */ once(campaignStatusCountsBuilder);

export const campaignTrendDayBuilder = () =>
  z.object({
    date: z.iso.date(),
    emv: z.number().check(z.minimum(0)),
    engagement: z.int().check(z.minimum(0)),
    posts: z.int().check(z.minimum(0)),
    views: z.int().check(z.minimum(0)),
  });

/** What a campaign brought on one day. */
export const CampaignTrendDay: () => z.ZodMiniType<S['CampaignTrendDay']> =
  /* @__PURE__ */ once(campaignTrendDayBuilder);

export const campaignTrendsBuilder = () =>
  z.object({
    change_percent: z.object({
      emv: z.nullable(z.number()),
      engagement: z.nullable(z.number()),
      posts: z.nullable(z.number()),
      views: z.nullable(z.number()),
    }),
    from: z.iso.date(),
    points: z.array(z.lazy(CampaignTrendDay)),
    to: z.iso.date(),
  });

/** How a campaign went from day to day. */
export const CampaignTrends: () => z.ZodMiniType<S['CampaignTrends']> = /* @__PURE__ */ once(campaignTrendsBuilder);

export const campaignUpdateBuilder = () =>
  z.object({
    budget: z.exactOptional(z.nullable(z.number().check(z.minimum(0)))),
    content_types: z.exactOptional(z.array(z.lazy(CampaignContentType))),
    status: z.exactOptional(z.enum(['active', 'paused'])),
  });

/** What to change of a campaign; the rest stays. */
export const CampaignUpdate: () => z.ZodMiniType<S['CampaignUpdate']> = /* @__PURE__ */ once(campaignUpdateBuilder);

export const clientRegistrationBuilder = () =>
  z.object({
    client_name: z.exactOptional(z.string()),
    grant_types: z.exactOptional(z.array(z.enum(['authorization_code', 'refresh_token']))),
    redirect_uris: z.array(z.url()).check(z.minLength(1)),
    response_types: z.exactOptional(z.array(z.literal('code'))),
    scope: z.exactOptional(z.string()),
    token_endpoint_auth_method: z.exactOptional(z.enum(['none', 'client_secret_post'])),
  });

/** An application that is to act for users (RFC 7591). */
export const ClientRegistration: () => z.ZodMiniType<S['ClientRegistration']> =
  /* @__PURE__ */ once(clientRegistrationBuilder);

export const connectedAppBuilder = () =>
  z.object({
    authorized_at: z.iso.datetime({ offset: true }),
    client_id: z.string(),
    id: z.int(),
    last_used_at: z.nullable(z.iso.datetime({ offset: true })),
    name: z.string(),
    scopes: z.array(z.lazy(Scope)),
  });

/** An application that may act for the user. */
export const ConnectedApp: () => z.ZodMiniType<S['ConnectedApp']> = /* @__PURE__ */ once(connectedAppBuilder);

export const contentPlatformBuilder = () => z.enum(['instagram', 'tiktok', 'youtube']);

/** A platform whose posts can be read. */
export const ContentPlatform: () => z.ZodMiniType<S['ContentPlatform']> = /* @__PURE__ */ once(contentPlatformBuilder);

export const creatorTrendDayBuilder = () =>
  z.object({
    date: z.iso.date(),
    engagement: z.int().check(z.minimum(0)),
    views: z.int().check(z.minimum(0)),
  });

/** What a creator's posts brought on one day. */
export const CreatorTrendDay: () => z.ZodMiniType<S['CreatorTrendDay']> = /* @__PURE__ */ once(creatorTrendDayBuilder);

export const creatorsAddedBuilder = () =>
  z.object({
    added: z.int().check(z.minimum(0)),
    already_present: z.int().check(z.minimum(0)),
    creators_count: z.int().check(z.minimum(0)),
    daily_cost: z.number().check(z.minimum(0)),
    invalid: z.array(z.string()),
  });

/** What became of the creators to add. */
export const CreatorsAdded: () => z.ZodMiniType<S['CreatorsAdded']> = /* @__PURE__ */ once(creatorsAddedBuilder);

export const creditsBalanceBuilder = () =>
  z.object({
    credits_available: z.number(),
    credits_used: z.number(),
  });

/** The credits of an account. What is available and what was used add up to all that was ever granted. */
export const CreditsBalance: () => z.ZodMiniType<S['CreditsBalance']> = /* @__PURE__ */ once(creditsBalanceBuilder);

export const deliveryCountsBuilder = () =>
  z.object({
    failed: z.int().check(z.minimum(0)),
    pending: z.int().check(z.minimum(0)),
    retrying: z.int().check(z.minimum(0)),
    sending: z.int().check(z.minimum(0)),
    sent: z.int().check(z.minimum(0)),
    total: z.int().check(z.minimum(0)),
  });

/** How many deliveries there are in each state. */
export const DeliveryCounts: () => z.ZodMiniType<S['DeliveryCounts']> = /* @__PURE__ */ once(deliveryCountsBuilder);

export const deliveryStateBuilder = () => z.enum(['pending', 'sending', 'sent', 'failed', 'retrying']);

/**
 * Where the delivery of an event to an endpoint stands: `pending` from the beginning, `sending` while the request is
 * open, `sent` once the endpoint has answered 2xx, `retrying` between two attempts, `failed` after the last.
 */
export const DeliveryState: () => z.ZodMiniType<S['DeliveryState']> = /* @__PURE__ */ once(deliveryStateBuilder);

export const deliveryStepBuilder = () =>
  z.object({
    at: z.iso.datetime({ offset: true }),
    response_status: z.nullable(z.int()),
    status: z.lazy(DeliveryState),
  });

/** A step of a delivery. */
export const DeliveryStep: () => z.ZodMiniType<S['DeliveryStep']> = /* @__PURE__ */ once(deliveryStepBuilder);

export const detectedPostBuilder = () =>
  z.object({
    caption: z.nullable(z.string()),
    content_type: z.lazy(CampaignContentType),
    creator: z.lazy(DetectedPostCreator),
    detected_at: z.iso.datetime({ offset: true }),
    emv: z.number().check(z.minimum(0)),
    engagement_rate: z.number().check(z.minimum(0)),
    event_id: z.int(),
    id: z.int(),
    media: z.array(z.lazy(DetectedPostMedia)),
    metrics: z.lazy(DetectedPostMetrics),
    platform: z.lazy(ContentPlatform),
    post_id: z.string(),
    posted_at: z.iso.datetime({ offset: true }),
    url: z.url(),
  });

/** A post that was detected. */
export const DetectedPost: () => z.ZodMiniType<S['DetectedPost']> = /* @__PURE__ */ once(detectedPostBuilder);

export const detectedPostCreatorBuilder = () =>
  z.object({
    followers: z.nullable(z.int().check(z.minimum(0))),
    full_name: z.nullable(z.string()),
    handle: z.string(),
    id: z.int(),
    picture: z.nullable(z.url()),
  });

/** Who made the post. */
export const DetectedPostCreator: () => z.ZodMiniType<S['DetectedPostCreator']> =
  /* @__PURE__ */ once(detectedPostCreatorBuilder);

export const detectedPostMediaBuilder = () =>
  z.object({
    thumbnail_url: z.nullable(z.url()),
    type: z.enum(['image', 'video']),
    url: z.url(),
  });

/** A picture or a video of the post. */
export const DetectedPostMedia: () => z.ZodMiniType<S['DetectedPostMedia']> =
  /* @__PURE__ */ once(detectedPostMediaBuilder);

export const detectedPostMetricsBuilder = () =>
  z.object({
    comments: z.int().check(z.minimum(0)),
    engagement: z.int().check(z.minimum(0)),
    likes: z.int().check(z.minimum(0)),
    shares: z.int().check(z.minimum(0)),
    views: z.int().check(z.minimum(0)),
  });

/** What the post brought. */
export const DetectedPostMetrics: () => z.ZodMiniType<S['DetectedPostMetrics']> =
  /* @__PURE__ */ once(detectedPostMetricsBuilder);

export const detectionFiltersBuilder = () =>
  z.object({
    content_types: z.exactOptional(z.array(z.lazy(CampaignContentType))),
    follower_thresholds: z.exactOptional(z.array(z.int().check(z.minimum(0)))),
    hashtags: z.exactOptional(z.array(z.string())),
    keywords: z.exactOptional(z.array(z.string())),
    mentions: z.exactOptional(z.array(z.string())),
  });

/** What of the activity counts; what is left out, or empty, leaves everything in. */
export const DetectionFilters: () => z.ZodMiniType<S['DetectionFilters']> =
  /* @__PURE__ */ once(detectionFiltersBuilder);

export const discoveryPlatformBuilder = () =>
  z.enum(['instagram', 'youtube', 'tiktok', 'twitch', 'twitter', 'onlyfans']);

/** A platform that can be searched. Connected socials start from these, and an email address leads to one of them. */
export const DiscoveryPlatform: () => z.ZodMiniType<S['DiscoveryPlatform']> =
  /* @__PURE__ */ once(discoveryPlatformBuilder);

export const endpointStatsBuilder = () =>
  z.object({
    endpoint_id: z.int(),
    failed: z.int().check(z.minimum(0)),
    last_status: z.nullable(z.lazy(DeliveryState)),
    sent: z.int().check(z.minimum(0)),
    url: z.url(),
  });

/** How the deliveries to one endpoint went. */
export const EndpointStats: () => z.ZodMiniType<S['EndpointStats']> = /* @__PURE__ */ once(endpointStatsBuilder);

export const enrichmentModeBuilder = () => z.enum(['raw', 'full', 'basic']);

/** How each record is enriched: `raw` and `full` as the single calls by handle do, `basic` as the one by email does. */
export const EnrichmentMode: () => z.ZodMiniType<S['EnrichmentMode']> = /* @__PURE__ */ once(enrichmentModeBuilder);

export const errorResponseBuilder = () =>
  z.object({
    current_status: z.exactOptional(z.string()),
    detail: z.exactOptional(z.union([z.string(), z.array(z.lazy(ValidationDetail))])),
    error: z.exactOptional(z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())])),
    error_description: z.exactOptional(z.string()),
    message: z.exactOptional(z.string()),
    response_meta: z.exactOptional(z.object({ error_message: z.exactOptional(z.string()) })),
  });

/** An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const eventCreatorBuilder = () =>
  z.object({
    handle: z.string(),
    id: z.int(),
    user_id: z.nullable(z.string()),
  });

/** The creator of an event. */
export const EventCreator: () => z.ZodMiniType<S['EventCreator']> = /* @__PURE__ */ once(eventCreatorBuilder);

export const eventDeliveryBuilder = () =>
  z.object({
    attempted_at: z.nullable(z.iso.datetime({ offset: true })),
    attempts: z.int().check(z.minimum(0)),
    endpoint_id: z.int(),
    error: z.nullable(z.string()),
    history: z.array(z.lazy(DeliveryStep)),
    id: z.guid(),
    next_retry_at: z.nullable(z.iso.datetime({ offset: true })),
    response_status: z.nullable(z.int()),
    status: z.lazy(DeliveryState),
    url: z.url(),
  });

/** How the delivery to one endpoint went. */
export const EventDelivery: () => z.ZodMiniType<S['EventDelivery']> = /* @__PURE__ */ once(eventDeliveryBuilder);

export const eventNotificationBuilder = () =>
  z.object({
    campaign_id: z.nullable(z.int()),
    creator: z.lazy(EventCreator),
    detected_at: z.iso.datetime({ offset: true }),
    event_id: z.int(),
    platform: z.lazy(ContentPlatform),
    subscription_id: z.int(),
  });

/** What every notification of an event says. */
export const EventNotification: () => z.ZodMiniType<S['EventNotification']> =
  /* @__PURE__ */ once(eventNotificationBuilder);

export const eventPayloadBuilder = () =>
  z.union([
    z.lazy(NewPostPayload),
    z.lazy(BioChangePayload),
    z.lazy(FollowerThresholdPayload),
    z.record(z.string(), z.unknown()),
  ]);

/** What happened, in the form that the kind of the event says; an unknown kind may have any. */
export const EventPayload: () => z.ZodMiniType<S['EventPayload']> = /* @__PURE__ */ once(eventPayloadBuilder);

export const eventTypeBuilder = () => z.enum(['new_post', 'bio_change', 'follower_threshold']);

/**
 * What can be detected of a creator: `new_post` for a post, `bio_change` for another biography, `follower_threshold`
 * for a number of followers that is passed, up or down. There may be others some day.
 */
export const EventType: () => z.ZodMiniType<S['EventType']> = /* @__PURE__ */ once(eventTypeBuilder);

export const followerThresholdNotificationBuilder = () =>
  z.intersection(
    z.lazy(EventNotification),
    z.object({
      event_type: z.literal('follower_threshold'),
      payload: z.lazy(FollowerThresholdPayload),
    }),
  );

/** Tells an endpoint of a number of followers that was passed. */
export const FollowerThresholdNotification: () => z.ZodMiniType<S['FollowerThresholdNotification']> =
  /* @__PURE__ */ once(followerThresholdNotificationBuilder);

export const followerThresholdPayloadBuilder = () =>
  z.object({
    current_followers: z.int().check(z.minimum(0)),
    direction: z.enum(['up', 'down']),
    previous_followers: z.int().check(z.minimum(0)),
    threshold: z.int().check(z.minimum(0)),
  });

/** The number of followers passed a threshold. */
export const FollowerThresholdPayload: () => z.ZodMiniType<S['FollowerThresholdPayload']> =
  /* @__PURE__ */ once(followerThresholdPayloadBuilder);

export const fullBatchUploadBuilder = () =>
  z.object({
    email_required: z.exactOptional(z.enum(['must_have', 'preferred'])),
    enrichment_mode: z.literal('full'),
    file: z.lazy(BatchFile),
    include_audience_data: z.exactOptional(z.boolean()),
    include_lookalikes: z.exactOptional(z.boolean()),
    metadata: z.exactOptional(z.lazy(BatchMetadata)),
    platform: z.lazy(DiscoveryPlatform),
  });

/** Handles, enriched with all that is known. */
export const FullBatchUpload: () => z.ZodMiniType<S['FullBatchUpload']> = /* @__PURE__ */ once(fullBatchUploadBuilder);

export const handlesFileBuilder = () => z.instanceof(Blob);

/** A CSV of at most 10 MB with a column `handle`. */
export const HandlesFile: () => z.ZodMiniType<S['HandlesFile']> = /* @__PURE__ */ once(handlesFileBuilder);

export const listeningEventBuilder = () =>
  z.object({
    campaign_id: z.nullable(z.int()),
    creator: z.lazy(EventCreator),
    delivery_status: z.lazy(DeliveryState),
    detected_at: z.iso.datetime({ offset: true }),
    event_type: z.union([z.lazy(EventType), z.string()]),
    id: z.int(),
    platform: z.lazy(ContentPlatform),
    subscription_id: z.int(),
  });

/** Something that was detected. */
export const ListeningEvent: () => z.ZodMiniType<S['ListeningEvent']> = /* @__PURE__ */ once(listeningEventBuilder);

export const listeningEventDetailBuilder = () =>
  z.intersection(
    z.lazy(ListeningEvent),
    z.object({
      deliveries: z.array(z.lazy(EventDelivery)),
      payload: z.lazy(EventPayload),
    }),
  );

/** An event with all that is known of it, and how its deliveries went. */
export const ListeningEventDetail: () => z.ZodMiniType<S['ListeningEventDetail']> =
  /* @__PURE__ */ once(listeningEventDetailBuilder);

export const listeningEventListBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    results: z.array(z.lazy(ListeningEvent)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of events, newest first. */
export const ListeningEventList: () => z.ZodMiniType<S['ListeningEventList']> =
  /* @__PURE__ */ once(listeningEventListBuilder);

export const listeningSubscriptionBuilder = () =>
  z.object({
    campaign_id: z.nullable(z.int()),
    created_at: z.iso.datetime({ offset: true }),
    creators_count: z.int().check(z.minimum(0)),
    daily_cost: z.number().check(z.minimum(0)),
    endpoints: z.array(z.lazy(NotifyEndpoint)),
    event_types: z.array(z.union([z.lazy(EventType), z.string()])),
    filters: z.lazy(DetectionFilters),
    id: z.int(),
    name: z.string(),
    platform: z.lazy(ContentPlatform),
    status: z.lazy(SubscriptionStatus),
    type: z.lazy(SubscriptionType),
    updated_at: z.iso.datetime({ offset: true }),
  });

/** A set of creators of one platform who are watched, and the endpoints that are told. */
export const ListeningSubscription: () => z.ZodMiniType<S['ListeningSubscription']> =
  /* @__PURE__ */ once(listeningSubscriptionBuilder);

export const listeningSubscriptionCreatedBuilder = () =>
  z.intersection(z.lazy(ListeningSubscriptionDetail), z.object({ invalid_handles: z.array(z.string()) }));

/** The new subscription, and what could not be watched. */
export const ListeningSubscriptionCreated: () => z.ZodMiniType<S['ListeningSubscriptionCreated']> =
  /* @__PURE__ */ once(listeningSubscriptionCreatedBuilder);

export const listeningSubscriptionDetailBuilder = () =>
  z.intersection(
    z.lazy(ListeningSubscription),
    z.object({
      creators: z.array(z.lazy(MonitoredCreator)),
      stats: z.nullable(z.lazy(SubscriptionStats)),
    }),
  );

/** A subscription with its creators and, for that of a campaign, its statistics. */
export const ListeningSubscriptionDetail: () => z.ZodMiniType<S['ListeningSubscriptionDetail']> =
  /* @__PURE__ */ once(listeningSubscriptionDetailBuilder);

export const listeningSubscriptionInputBuilder = () =>
  keep(z.object({
    discovery_list_ids: z.exactOptional(z.array(z.int())),
    endpoints: z.array(z.lazy(NotifyEndpointInput)).check(z.minLength(1), z.maxLength(5)),
    event_types: z.exactOptional(z.array(z.lazy(EventType))),
    filters: z.exactOptional(z.lazy(DetectionFilters)),
    handles: z.exactOptional(z.array(z.string().check(z.minLength(1), maxLength(200)))),
    name: z.string().check(z.minLength(1), maxLength(255)),
    platform: z.lazy(ContentPlatform),
  })).check(also(z.union([
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('handles'))),
      ),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('discovery_list_ids'))),
      ),
    ])));

/** A new subscription, to handles, to discovery lists, or to both. */
export const ListeningSubscriptionInput: () => z.ZodMiniType<S['ListeningSubscriptionInput']> =
  /* @__PURE__ */ once(listeningSubscriptionInputBuilder);

export const listeningSubscriptionListBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    results: z.array(z.lazy(ListeningSubscription)),
    summary: z.lazy(SubscriptionSummary),
    total: z.int().check(z.minimum(0)),
  });

/** A page of subscriptions, newest first. */
export const ListeningSubscriptionList: () => z.ZodMiniType<S['ListeningSubscriptionList']> =
  /* @__PURE__ */ once(listeningSubscriptionListBuilder);

export const listeningSubscriptionUpdateBuilder = () =>
  z.object({
    discovery_list_ids: z.exactOptional(z.array(z.int())),
    endpoints: z.exactOptional(z.array(z.lazy(NotifyEndpointInput)).check(z.minLength(1), z.maxLength(5))),
    handles: z.exactOptional(z.array(z.string().check(z.minLength(1), maxLength(200)))),
    name: z.exactOptional(z.string().check(z.minLength(1), maxLength(255))),
    status: z.exactOptional(z.enum(['active', 'paused'])),
  });

/** What to change of a subscription; the rest stays. */
export const ListeningSubscriptionUpdate: () => z.ZodMiniType<S['ListeningSubscriptionUpdate']> =
  /* @__PURE__ */ once(listeningSubscriptionUpdateBuilder);

export const listeningUsageBuilder = () =>
  z.object({
    daily_cost: z.number().check(z.minimum(0)),
    limits: z.object({
      max_active_campaigns: z.int().check(z.minimum(0)),
      max_active_subscriptions: z.int().check(z.minimum(0)),
      max_creators: z.int().check(z.minimum(0)),
    }),
    remaining: z.object({
      campaigns: z.int().check(z.minimum(0)),
      creators: z.int().check(z.minimum(0)),
      subscriptions: z.int().check(z.minimum(0)),
    }),
    usage: z.object({
      active_campaign_subscriptions: z.int().check(z.minimum(0)),
      active_campaigns: z.int().check(z.minimum(0)),
      active_subscriptions: z.int().check(z.minimum(0)),
      active_webhook_subscriptions: z.int().check(z.minimum(0)),
      monitored_creators: z.int().check(z.minimum(0)),
    }),
  });

/** The limits of monitoring, and what is used of them. */
export const ListeningUsage: () => z.ZodMiniType<S['ListeningUsage']> = /* @__PURE__ */ once(listeningUsageBuilder);

export const monitoredCreatorBuilder = () =>
  z.object({
    added_at: z.iso.datetime({ offset: true }),
    followers: z.nullable(z.int().check(z.minimum(0))),
    full_name: z.nullable(z.string()),
    handle: z.string(),
    id: z.int(),
    picture: z.nullable(z.url()),
    platform: z.lazy(ContentPlatform),
    source: z.enum(['handle', 'discovery_list', 'csv']),
    source_list_id: z.nullable(z.int()),
    user_id: z.nullable(z.string()),
  });

/** A creator who is watched. */
export const MonitoredCreator: () => z.ZodMiniType<S['MonitoredCreator']> =
  /* @__PURE__ */ once(monitoredCreatorBuilder);

export const monitoredCreatorListBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    results: z.array(z.lazy(MonitoredCreator)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of creators. */
export const MonitoredCreatorList: () => z.ZodMiniType<S['MonitoredCreatorList']> =
  /* @__PURE__ */ once(monitoredCreatorListBuilder);

export const newPostNotificationBuilder = () =>
  z.intersection(
    z.lazy(EventNotification),
    z.object({
      event_type: z.literal('new_post'),
      payload: z.lazy(NewPostPayload),
    }),
  );

/** Tells an endpoint of a post. */
export const NewPostNotification: () => z.ZodMiniType<S['NewPostNotification']> =
  /* @__PURE__ */ once(newPostNotificationBuilder);

export const newPostPayloadBuilder = () => z.object({ post: z.lazy(DetectedPost) });

/** A post was made. */
export const NewPostPayload: () => z.ZodMiniType<S['NewPostPayload']> = /* @__PURE__ */ once(newPostPayloadBuilder);

export const notifyEndpointBuilder = () =>
  z.object({
    active: z.boolean(),
    id: z.int(),
    type: z.literal('webhook'),
    url: z.url(),
  });

/** Where events are sent. */
export const NotifyEndpoint: () => z.ZodMiniType<S['NotifyEndpoint']> = /* @__PURE__ */ once(notifyEndpointBuilder);

export const notifyEndpointInputBuilder = () =>
  z.object({
    active: z.exactOptional(z.boolean()),
    secret: z.exactOptional(z.string().check(z.minLength(1))),
    type: z.literal('webhook'),
    url: z.url().check(
      z.regex(/^(https:\/\/|http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])([:/?#]|$))/u),
    ),
  });

/** Where to send events. */
export const NotifyEndpointInput: () => z.ZodMiniType<S['NotifyEndpointInput']> =
  /* @__PURE__ */ once(notifyEndpointInputBuilder);

export const oAuthErrorResponseBuilder = () =>
  z.object({
    error: z.string(),
    error_description: z.exactOptional(z.string()),
  });

/** An error in the form of OAuth (RFC 6749 §5.2). */
export const OAuthErrorResponse: () => z.ZodMiniType<S['OAuthErrorResponse']> =
  /* @__PURE__ */ once(oAuthErrorResponseBuilder);

export const platformMetricsBuilder = () =>
  z.intersection(z.lazy(CampaignMetrics), z.object({ platform: z.lazy(ContentPlatform) }));

/** What a campaign brought on one platform. */
export const PlatformMetrics: () => z.ZodMiniType<S['PlatformMetrics']> = /* @__PURE__ */ once(platformMetricsBuilder);

export const rawBatchUploadBuilder = () =>
  z.object({
    enrichment_mode: z.literal('raw'),
    file: z.lazy(BatchFile),
    metadata: z.exactOptional(z.lazy(BatchMetadata)),
    platform: z.lazy(DiscoveryPlatform),
  });

/** Handles, enriched with what the platform itself tells. */
export const RawBatchUpload: () => z.ZodMiniType<S['RawBatchUpload']> = /* @__PURE__ */ once(rawBatchUploadBuilder);

export const refreshTokenGrantBuilder = () =>
  z.object({
    client_id: z.string().check(z.minLength(1)),
    client_secret: z.exactOptional(z.string()),
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().check(z.minLength(1)),
  });

/** A refresh token (RFC 6749 §6). */
export const RefreshTokenGrant: () => z.ZodMiniType<S['RefreshTokenGrant']> =
  /* @__PURE__ */ once(refreshTokenGrantBuilder);

export const registeredClientBuilder = () =>
  z.object({
    client_id: z.string(),
    client_id_issued_at: z.exactOptional(z.int()),
    client_name: z.exactOptional(z.string()),
    client_secret: z.exactOptional(z.string()),
    grant_types: z.exactOptional(z.array(z.string())),
    redirect_uris: z.array(z.url()),
    response_types: z.exactOptional(z.array(z.string())),
    scope: z.exactOptional(z.string()),
    token_endpoint_auth_method: z.exactOptional(z.string()),
  });

/** An application as it was registered. */
export const RegisteredClient: () => z.ZodMiniType<S['RegisteredClient']> =
  /* @__PURE__ */ once(registeredClientBuilder);

export const scopeBuilder = () => z.string();

/**
 * What a credential may do. Today there is `all` alone, full access; finer scopes are announced. Unknown ones are
 * dropped without a word, and a credential that is left with none is refused by every call.
 */
export const Scope: () => z.ZodMiniType<S['Scope']> = /* @__PURE__ */ once(scopeBuilder);

export const subscriptionCreatorsInputBuilder = () =>
  keep(z.object({
    discovery_list_ids: z.exactOptional(z.array(z.int())),
    handles: z.exactOptional(z.array(z.string().check(z.minLength(1), maxLength(200)))),
  })).check(also(z.union([
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('handles'))),
      ),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('discovery_list_ids'))),
      ),
    ])));

/** Creators to add: by handle, by discovery list, or both. */
export const SubscriptionCreatorsInput: () => z.ZodMiniType<S['SubscriptionCreatorsInput']> =
  /* @__PURE__ */ once(subscriptionCreatorsInputBuilder);

export const subscriptionCreatorsUploadBuilder = () =>
  keep(z.object({
    discovery_list_ids: z.exactOptional(z.array(z.int())),
    file: z.exactOptional(z.lazy(HandlesFile)),
    handles: z.exactOptional(z.array(z.string().check(z.minLength(1), maxLength(200)))),
  })).check(also(z.union([
      z.unknown().check(where('object', z.record(z.string(), z.unknown()).check(requires('file')))),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('handles'))),
      ),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('discovery_list_ids'))),
      ),
    ])));

/** Creators to add: by file, by handle, by discovery list, or any of them together. */
export const SubscriptionCreatorsUpload: () => z.ZodMiniType<S['SubscriptionCreatorsUpload']> =
  /* @__PURE__ */ once(subscriptionCreatorsUploadBuilder);

export const subscriptionStatsBuilder = () =>
  z.object({
    campaign_id: z.int(),
    deliveries: z.lazy(DeliveryCounts),
    endpoints: z.array(z.lazy(EndpointStats)),
    events_by_type: z.record(z.string(), z.int().check(z.minimum(0))),
    events_total: z.int().check(z.minimum(0)),
    last_delivery_at: z.nullable(z.iso.datetime({ offset: true })),
    last_event_at: z.nullable(z.iso.datetime({ offset: true })),
    period: z.object({
      from: z.iso.datetime({ offset: true }),
      to: z.iso.datetime({ offset: true }),
    }),
    subscription_id: z.int(),
    success_rate: z.number().check(z.minimum(0), z.maximum(100)),
  });

/** How the deliveries of a campaign's subscription went. */
export const SubscriptionStats: () => z.ZodMiniType<S['SubscriptionStats']> =
  /* @__PURE__ */ once(subscriptionStatsBuilder);

export const subscriptionStatusBuilder = () => z.enum(['active', 'paused', 'disabled']);

/** Whether it detects anything. A `disabled` one, whose campaign is over, never does again. */
export const SubscriptionStatus: () => z.ZodMiniType<S['SubscriptionStatus']> =
  /* @__PURE__ */ once(subscriptionStatusBuilder);

export const subscriptionSummaryBuilder = () =>
  z.object({
    active: z.int().check(z.minimum(0)),
    creators: z.int().check(z.minimum(0)),
    daily_cost: z.number().check(z.minimum(0)),
    disabled: z.int().check(z.minimum(0)),
    paused: z.int().check(z.minimum(0)),
    total: z.int().check(z.minimum(0)),
  });

/** Counts of all subscriptions of the account, whatever the page and the filter. */
export const SubscriptionSummary: () => z.ZodMiniType<S['SubscriptionSummary']> =
  /* @__PURE__ */ once(subscriptionSummaryBuilder);

export const subscriptionTypeBuilder = () => z.enum(['webhook', 'campaign']);

/** `webhook` for a plain subscription, `campaign` for one that a campaign drives. */
export const SubscriptionType: () => z.ZodMiniType<S['SubscriptionType']> =
  /* @__PURE__ */ once(subscriptionTypeBuilder);

export const tokenRequestBuilder = () =>
  discriminated('grant_type', {
    authorization_code: z.lazy(AuthorizationCodeGrant),
    refresh_token: z.lazy(RefreshTokenGrant),
  });

/** A grant to exchange for tokens. */
export const TokenRequest: () => z.ZodMiniType<S['TokenRequest']> = /* @__PURE__ */ once(tokenRequestBuilder);

export const tokenResponseBuilder = () =>
  z.object({
    access_token: z.string(),
    expires_in: z.int().check(z.minimum(0)),
    refresh_token: z.exactOptional(z.string()),
    scope: z.exactOptional(z.string()),
    token_type: z.literal('Bearer'),
  });

/** Tokens that act for the user who agreed. */
export const TokenResponse: () => z.ZodMiniType<S['TokenResponse']> = /* @__PURE__ */ once(tokenResponseBuilder);

export const validationDetailBuilder = () =>
  z.object({
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    type: z.string(),
  });

/** What is wrong at one place of the request. */
export const ValidationDetail: () => z.ZodMiniType<S['ValidationDetail']> =
  /* @__PURE__ */ once(validationDetailBuilder);
