// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import {
  also,
  discriminated,
  keep,
  maxLength,
  minLength,
  minProperties,
  otherString,
  requires,
  uniqueItems,
  where,
} from './keywords.ts';
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

export const audienceCountryBuilder = () =>
  z.object({
    code: z.string(),
    id: z.int(),
    name: z.string(),
    weight: z.number(),
  });

/** A country where an audience is. */
export const AudienceCountry: () => z.ZodMiniType<S['AudienceCountry']> = /* @__PURE__ */ once(audienceCountryBuilder);

export const audienceDataBuilder = () =>
  z.object({
    audience_accounts_created_at: z.exactOptional(z.array(z.object({
      code: z.string(),
      weight: z.number(),
    }))),
    audience_ages: z.exactOptional(z.array(z.object({
      code: z.enum(['13-17', '18-24', '25-34', '35-44', '45-64', '65-']),
      weight: z.number(),
    }))),
    audience_brand_affinity: z.exactOptional(z.array(z.object({
      affinity: z.number(),
      id: z.int(),
      interest: z.exactOptional(z.array(z.object({
        id: z.int(),
        name: z.string(),
      }))),
      name: z.string(),
      weight: z.number(),
    }))),
    audience_credibility: z.exactOptional(z.number()),
    audience_ethnicities: z.exactOptional(z.array(z.object({
      code: z.enum(['white', 'asian', 'african_american', 'hispanic']),
      name: z.string(),
      weight: z.number(),
    }))),
    audience_genders: z.exactOptional(z.array(z.object({
      code: z.enum(['MALE', 'FEMALE']),
      weight: z.number(),
    }))),
    audience_genders_per_age: z.exactOptional(z.array(z.object({
      code: z.enum(['13-17', '18-24', '25-34', '35-44', '45-64', '65-']),
      female: z.number(),
      male: z.number(),
    }))),
    audience_geo: z.exactOptional(z.lazy(AudienceGeography)),
    audience_interests: z.exactOptional(z.array(z.object({
      affinity: z.number(),
      id: z.int(),
      name: z.string(),
      weight: z.number(),
    }))),
    audience_languages: z.exactOptional(z.array(z.object({
      code: z.string(),
      name: z.string(),
      weight: z.number(),
    }))),
    audience_lookalikes: z.exactOptional(z.array(z.lazy(AudienceUser))),
    audience_reachability: z.exactOptional(z.array(z.object({
      code: z.enum(['-500', '500-1000', '1000-1500', '1500-']),
      weight: z.number(),
    }))),
    audience_types: z.exactOptional(z.array(z.object({
      code: z.enum(['mass_followers', 'suspicious', 'influencers', 'real']),
      weight: z.number(),
    }))),
    credibility_class: z.exactOptional(z.lazy(CredibilityClass)),
    notable_users: z.exactOptional(z.array(z.lazy(AudienceUser))),
    notable_users_ratio: z.exactOptional(z.number()),
  });

/**
 * Who an audience is. Instagram has all keys. YouTube has the notable users and their ratio, genders,
 * ages, genders by age, languages, countries and lookalikes; TikTok has the same and the reachability.
 */
export const AudienceData: () => z.ZodMiniType<S['AudienceData']> = /* @__PURE__ */ once(audienceDataBuilder);

export const audienceFilterBuilder = () =>
  z.object({
    age: z.exactOptional(z.array(z.object({
      min_pct: z.number().check(z.minimum(0), z.maximum(100)),
      range: z.enum(['13-17', '18-24', '25-34', '35-44', '45-64', '65-']),
    }))),
    brand_categories: z.exactOptional(z.array(z.string())),
    brands: z.exactOptional(z.array(z.string())),
    credibility: z.exactOptional(z.lazy(CredibilityClass)),
    gender: z.exactOptional(z.object({
      min_pct: z.number().check(z.minimum(0), z.maximum(100)),
      type: z.enum(['male', 'female']),
    })),
    interests: z.exactOptional(z.array(z.object({
      min_pct: z.number().check(z.minimum(0), z.maximum(100)),
      name: z.string(),
    }))),
    language: z.exactOptional(z.array(z.object({
      language_abbr: z.string(),
      min_pct: z.number().check(z.minimum(0), z.maximum(100)),
    }))),
    location: z.exactOptional(z.array(z.object({
      min_pct: z.number().check(z.minimum(0), z.maximum(100)),
      name: z.string(),
      type: z.enum(['country', 'state', 'city']),
    }))),
  });

/** Who must follow the creator. Only Instagram creators with at least 10,000 followers are found by it. */
export const AudienceFilter: () => z.ZodMiniType<S['AudienceFilter']> = /* @__PURE__ */ once(audienceFilterBuilder);

export const audienceGeographyBuilder = () =>
  z.object({
    cities: z.exactOptional(z.array(z.object({
      coords: z.exactOptional(z.object({
        lat: z.number(),
        lon: z.number(),
      })),
      country: z.exactOptional(z.lazy(PlaceOfAudience)),
      id: z.int(),
      name: z.string(),
      state: z.exactOptional(z.lazy(PlaceOfAudience)),
      weight: z.number(),
    }))),
    countries: z.exactOptional(z.array(z.lazy(AudienceCountry))),
    states: z.exactOptional(z.array(z.object({
      country: z.exactOptional(z.lazy(PlaceOfAudience)),
      id: z.int(),
      name: z.string(),
      weight: z.number(),
    }))),
    subdivisions: z.exactOptional(z.array(z.object({
      code: z.exactOptional(z.string()),
      id: z.int(),
      items: z.exactOptional(z.array(z.object({
        id: z.int(),
        name: z.string(),
        weight: z.number(),
      }))),
      name: z.string(),
    }))),
  });

/** Where an audience is. YouTube and TikTok tell countries only. */
export const AudienceGeography: () => z.ZodMiniType<S['AudienceGeography']> =
  /* @__PURE__ */ once(audienceGeographyBuilder);

export const audienceLocationBuilder = () =>
  z.object({
    name: z.string(),
    type: z.enum(['country', 'state', 'city']),
  });

/** A place where audiences are. */
export const AudienceLocation: () => z.ZodMiniType<S['AudienceLocation']> =
  /* @__PURE__ */ once(audienceLocationBuilder);

export const audienceOverlapBuilder = () =>
  z.object({
    basics: z.exactOptional(z.nullable(z.object({
        total_followers: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
        total_unique_followers: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
      }))),
    credits_cost: z.exactOptional(z.nullable(z.number().check(z.minimum(0)))),
    credits_left: z.exactOptional(z.nullable(z.number())),
    details: z.array(z.lazy(CreatorOverlap)),
    status: z.exactOptional(z.nullable(z.boolean())),
    success: z.exactOptional(z.nullable(z.boolean())),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** How much of their audiences creators share, and what it cost to know it. */
export const AudienceOverlap: () => z.ZodMiniType<S['AudienceOverlap']> = /* @__PURE__ */ once(audienceOverlapBuilder);

export const audienceOverlapRequestBuilder = () =>
  z.object({
    creators: z.array(z.string().check(z.minLength(1), maxLength(200))).check(
      z.minLength(2),
      z.maxLength(10),
    ),
    platform: z.lazy(ContentPlatform),
  });

/** The creators to compare, all on one platform. */
export const AudienceOverlapRequest: () => z.ZodMiniType<S['AudienceOverlapRequest']> =
  /* @__PURE__ */ once(audienceOverlapRequestBuilder);

export const audienceReportBuilder = () =>
  z.object({
    data: z.exactOptional(z.lazy(AudienceData)),
    error: z.exactOptional(z.string()),
    is_hidden: z.exactOptional(z.boolean()),
    success: z.boolean(),
  });

/** A report about one part of the audience, or why there is none. */
export const AudienceReport: () => z.ZodMiniType<S['AudienceReport']> = /* @__PURE__ */ once(audienceReportBuilder);

export const audienceTermBuilder = () => z.object({ name: z.string() });

/** A value of a filter of audiences. */
export const AudienceTerm: () => z.ZodMiniType<S['AudienceTerm']> = /* @__PURE__ */ once(audienceTermBuilder);

export const audienceUserBuilder = () =>
  z.object({
    avg_likes: z.exactOptional(z.number()),
    avg_views: z.exactOptional(z.number()),
    custom_name: z.exactOptional(z.string()),
    engagements: z.exactOptional(z.number()),
    followers: z.exactOptional(z.int().check(z.minimum(0))),
    fullname: z.exactOptional(z.string()),
    geo: z.exactOptional(z.object({
      city: z.exactOptional(z.lazy(PlaceOfAudience)),
      country: z.exactOptional(z.lazy(PlaceOfAudience)),
      subdivision: z.exactOptional(z.lazy(PlaceOfAudience)),
    })),
    handle: z.exactOptional(z.string()),
    is_verified: z.exactOptional(z.boolean()),
    picture: z.exactOptional(z.url()),
    score: z.exactOptional(z.number()),
    stats: z.exactOptional(z.array(z.object({
      engagements: z.number(),
      post_type: z.string(),
    }))),
    url: z.exactOptional(z.url()),
    user_id: z.string(),
    username: z.string(),
  });

/** A person of an audience, or one with a similar audience. */
export const AudienceUser: () => z.ZodMiniType<S['AudienceUser']> = /* @__PURE__ */ once(audienceUserBuilder);

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
    enrichment_data: z.nullable(z.union([z.lazy(CreatorByEmail), z.lazy(EnrichedCreator), z.lazy(RawCreator)])),
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
  discriminated('enrichment_mode', {
    raw: z.lazy(RawBatchUpload),
    full: z.lazy(FullBatchUpload),
    basic: z.lazy(BasicBatchUpload),
  });

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

export const brandBuilder = () =>
  z.object({
    cleaned: z.string(),
    full_name: z.string(),
    username: z.string(),
  });

/** A brand that creators can be searched by. */
export const Brand: () => z.ZodMiniType<S['Brand']> = /* @__PURE__ */ once(brandBuilder);

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

export const connectedAccountBuilder = () =>
  z.object({
    followers: z.int().check(z.minimum(0)),
    fullname: z.exactOptional(z.string()),
    picture: z.exactOptional(z.url()),
    platform: z.string(),
    url: z.exactOptional(z.url()),
    user_id: z.exactOptional(z.string()),
    username: z.string(),
  });

/** One account of a creator. */
export const ConnectedAccount: () => z.ZodMiniType<S['ConnectedAccount']> =
  /* @__PURE__ */ once(connectedAccountBuilder);

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

export const connectedProfileBuilder = () =>
  z.object({
    engagement_percent: z.exactOptional(z.number()),
    follower_count: z.exactOptional(z.int().check(z.minimum(0))),
    full_name: z.exactOptional(z.string()),
    is_verified: z.exactOptional(z.boolean()),
    profile_picture: z.exactOptional(z.url()),
    username: z.exactOptional(z.string()),
  });

/** What a small block tells, that of a connected platform that was not asked for, beside an id. */
export const ConnectedProfile: () => z.ZodMiniType<S['ConnectedProfile']> =
  /* @__PURE__ */ once(connectedProfileBuilder);

export const connectedSocialsBuilder = () =>
  z.object({
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    response_meta: z.exactOptional(z.object({ error_message: z.exactOptional(z.string()) })),
    result: z.array(z.lazy(ConnectedAccount)),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** The accounts of a creator, and what it cost to know them. */
export const ConnectedSocials: () => z.ZodMiniType<S['ConnectedSocials']> =
  /* @__PURE__ */ once(connectedSocialsBuilder);

export const connectedSocialsRequestBuilder = () =>
  z.object({
    handle: z.string().check(z.minLength(1), maxLength(200)),
    platform: z.lazy(DiscoveryPlatform),
  });

/** The account to start from. */
export const ConnectedSocialsRequest: () => z.ZodMiniType<S['ConnectedSocialsRequest']> =
  /* @__PURE__ */ once(connectedSocialsRequestBuilder);

export const contentPlatformBuilder = () => z.enum(['instagram', 'tiktok', 'youtube']);

/** A platform whose posts can be read. */
export const ContentPlatform: () => z.ZodMiniType<S['ContentPlatform']> = /* @__PURE__ */ once(contentPlatformBuilder);

export const creatorAudienceBuilder = () =>
  z.object({
    audience_commenters: z.exactOptional(z.lazy(AudienceReport)),
    audience_credibility_followers_histogram: z.exactOptional(z.nullable(z.array(z.lazy(CredibilityBucket)))),
    audience_credibility_likers_histogram: z.exactOptional(z.nullable(z.array(z.lazy(CredibilityBucket)))),
    audience_followers: z.exactOptional(z.lazy(AudienceReport)),
    audience_likers: z.exactOptional(z.lazy(AudienceReport)),
  });

/** The audience of a creator on Instagram, YouTube or TikTok. */
export const CreatorAudience: () => z.ZodMiniType<S['CreatorAudience']> = /* @__PURE__ */ once(creatorAudienceBuilder);

export const creatorByEmailBuilder = () =>
  z.object({
    followers: z.int().check(z.minimum(0)),
    fullname: z.exactOptional(z.string()),
    picture: z.exactOptional(z.url()),
    platform: z.lazy(DiscoveryPlatform),
    url: z.exactOptional(z.url()),
    userId: z.string(),
    username: z.string(),
  });

/** The creator on the one platform where they have the most followers. */
export const CreatorByEmail: () => z.ZodMiniType<S['CreatorByEmail']> = /* @__PURE__ */ once(creatorByEmailBuilder);

export const creatorHasRequestBuilder = () =>
  z.object({
    has_amazonaffiliates: z.exactOptional(z.boolean()),
    has_anchor: z.exactOptional(z.boolean()),
    has_applemusic: z.exactOptional(z.boolean()),
    has_bandcamp: z.exactOptional(z.boolean()),
    has_behance: z.exactOptional(z.boolean()),
    has_buymeacoffee: z.exactOptional(z.boolean()),
    has_cameo: z.exactOptional(z.boolean()),
    has_canva: z.exactOptional(z.boolean()),
    has_clubhouse: z.exactOptional(z.boolean()),
    has_community: z.exactOptional(z.boolean()),
    has_discord: z.exactOptional(z.boolean()),
    has_dribbble: z.exactOptional(z.boolean()),
    has_etsy: z.exactOptional(z.boolean()),
    has_facebook: z.exactOptional(z.boolean()),
    has_fiverr: z.exactOptional(z.boolean()),
    has_github: z.exactOptional(z.boolean()),
    has_gofundme: z.exactOptional(z.boolean()),
    has_goodreads: z.exactOptional(z.boolean()),
    has_instagram: z.exactOptional(z.boolean()),
    has_kakao: z.exactOptional(z.boolean()),
    has_kickstarter: z.exactOptional(z.boolean()),
    has_kofi: z.exactOptional(z.boolean()),
    has_linkedin: z.exactOptional(z.boolean()),
    has_linktree: z.exactOptional(z.boolean()),
    has_medium: z.exactOptional(z.boolean()),
    has_onlyfans: z.exactOptional(z.boolean()),
    has_patreon: z.exactOptional(z.boolean()),
    has_personal_website: z.exactOptional(z.boolean()),
    has_phone: z.exactOptional(z.boolean()),
    has_pinterest: z.exactOptional(z.boolean()),
    has_podcast: z.exactOptional(z.boolean()),
    has_redbubble: z.exactOptional(z.boolean()),
    has_shopify: z.exactOptional(z.boolean()),
    has_shopltk: z.exactOptional(z.boolean()),
    has_snapchat: z.exactOptional(z.boolean()),
    has_soundcloud: z.exactOptional(z.boolean()),
    has_spotify: z.exactOptional(z.boolean()),
    has_spring: z.exactOptional(z.boolean()),
    has_streamlabs: z.exactOptional(z.boolean()),
    has_substack: z.exactOptional(z.boolean()),
    has_telegram: z.exactOptional(z.boolean()),
    has_tiktok: z.exactOptional(z.boolean()),
    has_tumblr: z.exactOptional(z.boolean()),
    has_twitch: z.exactOptional(z.boolean()),
    has_twitter: z.exactOptional(z.boolean()),
    has_udemy: z.exactOptional(z.boolean()),
    has_viber: z.exactOptional(z.boolean()),
    has_vimeo: z.exactOptional(z.boolean()),
    has_vk: z.exactOptional(z.boolean()),
    has_weebly: z.exactOptional(z.boolean()),
    has_whatsApp: z.exactOptional(z.boolean()),
    has_wix: z.exactOptional(z.boolean()),
    has_youtube: z.exactOptional(z.boolean()),
  });

/** On which other platforms and services the creator must be (true) or must not be (false). */
export const CreatorHasRequest: () => z.ZodMiniType<S['CreatorHasRequest']> =
  /* @__PURE__ */ once(creatorHasRequestBuilder);

export const creatorOverlapBuilder = () =>
  z.object({
    followers: z.int().check(z.minimum(0)),
    overlapping_percentage: z.number().check(z.minimum(0), z.maximum(100)),
    unique_percentage: z.number().check(z.minimum(0), z.maximum(100)),
    user: z.lazy(OverlapUser),
    user_id: z.string(),
    username: z.string(),
  });

/** One creator's part of an overlap. The two percentages make 100 together. */
export const CreatorOverlap: () => z.ZodMiniType<S['CreatorOverlap']> = /* @__PURE__ */ once(creatorOverlapBuilder);

export const creatorPostBuilder = () =>
  z.object({
    caption: z.exactOptional(z.nullable(z.string())),
    device_timestamp: z.exactOptional(z.int()),
    engagement: z.lazy(PostEngagement),
    image_versions: z.exactOptional(z.object({
      candidates: z.exactOptional(z.array(z.object({
        height: z.int(),
        url: z.url(),
        width: z.int(),
      }))),
    })),
    media_id: z.exactOptional(z.string()),
    media_type: z.exactOptional(z.int()),
    media_url: z.exactOptional(z.url()),
    pk: z.string(),
    taken_at: z.int(),
    thumbnails: z.exactOptional(z.record(z.string(), z.unknown())),
    url: z.url(),
    user: z.exactOptional(z.object({
      full_name: z.exactOptional(z.string()),
      pk: z.string(),
      profile_pic_url: z.exactOptional(z.url()),
      username: z.string(),
    })),
  });

/** A post. */
export const CreatorPost: () => z.ZodMiniType<S['CreatorPost']> = /* @__PURE__ */ once(creatorPostBuilder);

export const creatorPostsBuilder = () =>
  z.object({
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    result: z.lazy(CreatorPostsPage),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** A page of posts, and what it cost. */
export const CreatorPosts: () => z.ZodMiniType<S['CreatorPosts']> = /* @__PURE__ */ once(creatorPostsBuilder);

export const creatorPostsPageBuilder = () =>
  z.object({
    items: z.array(z.lazy(CreatorPost)),
    more_available: z.exactOptional(z.boolean()),
    next_token: z.exactOptional(z.nullable(z.string())),
    num_results: z.exactOptional(z.int().check(z.minimum(0))),
    status: z.exactOptional(z.string()),
  });

/** A page of posts. */
export const CreatorPostsPage: () => z.ZodMiniType<S['CreatorPostsPage']> =
  /* @__PURE__ */ once(creatorPostsPageBuilder);

export const creatorPostsRequestBuilder = () =>
  z.object({
    count: z.exactOptional(z.int().check(z.minimum(1), z.maximum(50))),
    handle: z.string().check(z.minLength(1), maxLength(200)),
    pagination_token: z.exactOptional(z.string()),
    platform: z.lazy(ContentPlatform),
  });

/** Whose posts, and which page of them. */
export const CreatorPostsRequest: () => z.ZodMiniType<S['CreatorPostsRequest']> =
  /* @__PURE__ */ once(creatorPostsRequestBuilder);

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

export const credibilityBucketBuilder = () =>
  z.object({
    max: z.exactOptional(z.number()),
    median: z.exactOptional(z.boolean()),
    min: z.exactOptional(z.number()),
    total: z.int().check(z.minimum(0)),
  });

/** One column of a histogram. */
export const CredibilityBucket: () => z.ZodMiniType<S['CredibilityBucket']> =
  /* @__PURE__ */ once(credibilityBucketBuilder);

export const credibilityClassBuilder = () => z.enum(['bad', 'low', 'normal', 'good', 'high', 'best']);

/** How credible an audience is. */
export const CredibilityClass: () => z.ZodMiniType<S['CredibilityClass']> =
  /* @__PURE__ */ once(credibilityClassBuilder);

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

export const discoveryAccountBuilder = () =>
  z.object({
    audience: z.exactOptional(z.lazy(AudienceData)),
    profile: z.lazy(DiscoveryProfile),
    similarity_score: z.exactOptional(z.number()),
    user_id: z.string(),
  });

/** A creator as a search returns it. Extra keys may appear. */
export const DiscoveryAccount: () => z.ZodMiniType<S['DiscoveryAccount']> =
  /* @__PURE__ */ once(discoveryAccountBuilder);

export const discoveryFiltersBuilder = () =>
  z.object({
    ai_search: z.exactOptional(z.string().check(minLength(3), maxLength(150))),
    brands: z.exactOptional(z.array(z.string())),
    creator_has: z.exactOptional(z.lazy(CreatorHasRequest)),
    does_live_streaming: z.exactOptional(z.boolean()),
    exclude_all_lists: z.exactOptional(z.boolean()),
    exclude_default_list: z.exactOptional(z.boolean()),
    exclude_handles: z.exactOptional(z.array(z.string()).check(z.maxLength(10000))),
    exclude_list: z.exactOptional(z.array(z.int())),
    exclude_role_based_emails: z.exactOptional(z.boolean()),
    gender: z.exactOptional(z.enum(['male', 'female', 'MALE', 'FEMALE'])),
    has_done_brand_deals: z.exactOptional(z.boolean()),
    has_link_in_bio: z.exactOptional(z.boolean()),
    has_merch: z.exactOptional(z.boolean()),
    is_verified: z.exactOptional(z.boolean()),
    location: z.exactOptional(z.array(z.string())),
    profile_language: z.exactOptional(z.array(z.string())),
    promotes_affiliate_links: z.exactOptional(z.boolean()),
    similar_to: z.exactOptional(z.array(z.string())),
  });

/**
 * The filters that every platform has. All filters hold together; of several values of one filter one
 * suffices, and an exclusion removes whatever it matches (inferred). The values of `location`,
 * `profile_language` and `brands` come from the dictionary.
 */
export const DiscoveryFilters: () => z.ZodMiniType<S['DiscoveryFilters']> =
  /* @__PURE__ */ once(discoveryFiltersBuilder);

export const discoveryPageBuilder = () =>
  z.object({
    accounts: z.array(z.lazy(DiscoveryAccount)),
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    credits_left: z.union([z.string(), z.number()]),
    limit: z.int(),
    total: z.int().check(z.minimum(0)),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** A page of creators, and what it cost. */
export const DiscoveryPage: () => z.ZodMiniType<S['DiscoveryPage']> = /* @__PURE__ */ once(discoveryPageBuilder);

export const discoveryPlatformBuilder = () =>
  z.enum(['instagram', 'youtube', 'tiktok', 'twitch', 'twitter', 'onlyfans']);

/** A platform that can be searched. Connected socials start from these, and an email address leads to one of them. */
export const DiscoveryPlatform: () => z.ZodMiniType<S['DiscoveryPlatform']> =
  /* @__PURE__ */ once(discoveryPlatformBuilder);

export const discoveryProfileBuilder = () =>
  z.object({
    engagement_percent: z.number(),
    followers: z.int().check(z.minimum(0)),
    full_name: z.string(),
    picture: z.url(),
    username: z.string(),
  });

/** What a search tells of a creator. No email addresses; those come from full enrichment. */
export const DiscoveryProfile: () => z.ZodMiniType<S['DiscoveryProfile']> =
  /* @__PURE__ */ once(discoveryProfileBuilder);

export const discoveryRequestBuilder = () =>
  discriminated('platform', {
    instagram: z.lazy(InstagramDiscoveryRequest),
    youtube: z.lazy(YouTubeDiscoveryRequest),
    tiktok: z.lazy(TikTokDiscoveryRequest),
    twitch: z.lazy(TwitchDiscoveryRequest),
    twitter: z.lazy(TwitterDiscoveryRequest),
    onlyfans: z.lazy(OnlyFansDiscoveryRequest),
  });

/** A search on one platform. */
export const DiscoveryRequest: () => z.ZodMiniType<S['DiscoveryRequest']> =
  /* @__PURE__ */ once(discoveryRequestBuilder);

export const discoverySortBuilder = () =>
  z.object({
    sort_by: z.exactOptional(z.enum(['relevancy', 'engagement_rate', 'number_of_followers', 'growth_rate'])),
    sort_order: z.exactOptional(z.enum(['asc', 'desc'])),
  });

/** The order of the results on Instagram, YouTube and TikTok. */
export const DiscoverySort: () => z.ZodMiniType<S['DiscoverySort']> = /* @__PURE__ */ once(discoverySortBuilder);

export const discoverySortWithoutGrowthBuilder = () =>
  z.object({
    sort_by: z.exactOptional(z.enum(['relevancy', 'engagement_rate', 'number_of_followers'])),
    sort_order: z.exactOptional(z.enum(['asc', 'desc'])),
  });

/** The order of the results on Twitch and Twitter. */
export const DiscoverySortWithoutGrowth: () => z.ZodMiniType<S['DiscoverySortWithoutGrowth']> =
  /* @__PURE__ */ once(discoverySortWithoutGrowthBuilder);

export const emailEnrichmentBuilder = () =>
  z.object({
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    result: z.lazy(CreatorByEmail),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** The creator behind an email address, and what it cost to know them. */
export const EmailEnrichment: () => z.ZodMiniType<S['EmailEnrichment']> = /* @__PURE__ */ once(emailEnrichmentBuilder);

export const emailEnrichmentRequestBuilder = () => z.object({ email: z.email() });

/** The email address of a creator. */
export const EmailEnrichmentRequest: () => z.ZodMiniType<S['EmailEnrichmentRequest']> =
  /* @__PURE__ */ once(emailEnrichmentRequestBuilder);

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

export const enrichedCreatorBuilder = () =>
  z.object({
    ai_brand_collaborations: z.exactOptional(z.nullable(z.array(z.object({
        brand: z.string(),
        percentage: z.number(),
      })))),
    ai_niches: z.exactOptional(z.nullable(z.array(z.object({
        niche: z.string(),
        percentage: z.number(),
      })))),
    ai_subniches: z.exactOptional(z.nullable(z.array(z.object({
        percentage: z.number(),
        subniche: z.string(),
      })))),
    audience_interests: z.exactOptional(z.nullable(z.array(z.object({
        name: z.string(),
        weight: z.number(),
      })))),
    creator_has: z.exactOptional(z.nullable(z.record(z.string(), z.boolean()))),
    discord: z.exactOptional(z.nullable(z.lazy(PlatformProfile))),
    email: z.nullable(z.string()),
    email_type: z.nullable(z.string()),
    facebook: z.exactOptional(z.nullable(z.lazy(PlatformProfile))),
    first_name: z.exactOptional(z.nullable(z.string())),
    gender: z.exactOptional(z.literal(['male', 'female', null])),
    has_brand_deals: z.exactOptional(z.nullable(z.boolean())),
    has_link_in_bio: z.exactOptional(z.nullable(z.boolean())),
    instagram: z.exactOptional(z.nullable(z.lazy(InstagramProfile))),
    is_business: z.exactOptional(z.nullable(z.boolean())),
    is_creator: z.exactOptional(z.nullable(z.boolean())),
    linkedin: z.exactOptional(z.nullable(z.lazy(LinkedInProfile))),
    links_in_bio: z.exactOptional(z.nullable(z.array(z.string()))),
    location: z.exactOptional(z.nullable(z.string())),
    lookalikes: z.exactOptional(z.nullable(z.array(z.lazy(DiscoveryAccount)))),
    onlyfans: z.exactOptional(z.nullable(z.lazy(OnlyFansProfile))),
    other_links: z.exactOptional(z.nullable(z.array(z.string()))),
    pinterest: z.exactOptional(z.nullable(z.lazy(PlatformProfile))),
    snapchat: z.exactOptional(z.nullable(z.lazy(PlatformProfile))),
    speaking_language: z.exactOptional(z.nullable(z.string())),
    tiktok: z.exactOptional(z.nullable(z.lazy(TikTokProfile))),
    twitch: z.exactOptional(z.nullable(z.lazy(TwitchProfile))),
    twitter: z.exactOptional(z.nullable(z.lazy(TwitterProfile))),
    youtube: z.exactOptional(z.nullable(z.lazy(YouTubeProfile))),
  });

/**
 * All that is known of a creator. The platform that was asked for has its whole block under its name;
 * other platforms of the creator may have a small one, with ids, names and the main numbers. What else
 * there is differs by creator: there may be nothing but the two keys of the email address.
 */
export const EnrichedCreator: () => z.ZodMiniType<S['EnrichedCreator']> = /* @__PURE__ */ once(enrichedCreatorBuilder);

export const enrichmentModeBuilder = () => z.enum(['raw', 'full', 'basic']);

/** How each record is enriched: `raw` and `full` as the single calls by handle do, `basic` as the one by email does. */
export const EnrichmentMode: () => z.ZodMiniType<S['EnrichmentMode']> = /* @__PURE__ */ once(enrichmentModeBuilder);

export const enrichmentPlatformBuilder = () =>
  z.enum([
      'instagram',
      'youtube',
      'tiktok',
      'onlyfans',
      'twitter',
      'snapchat',
      'discord',
      'pinterest',
      'facebook',
      'linkedin',
      'twitch',
    ]);

/** A platform whose creators full enrichment knows. */
export const EnrichmentPlatform: () => z.ZodMiniType<S['EnrichmentPlatform']> =
  /* @__PURE__ */ once(enrichmentPlatformBuilder);

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

export const followerGrowthBuilder = () =>
  z.object({
    '12_months_ago': z.exactOptional(z.number()),
    '3_months_ago': z.exactOptional(z.number()),
    '6_months_ago': z.exactOptional(z.number()),
    '9_months_ago': z.exactOptional(z.number()),
  });

/** By how much the followers have grown since then, in percent. */
export const FollowerGrowth: () => z.ZodMiniType<S['FollowerGrowth']> = /* @__PURE__ */ once(followerGrowthBuilder);

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

export const fullEnrichmentBuilder = () =>
  z.object({
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    result: z.lazy(EnrichedCreator),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** All that is known of a creator, and what it cost to know it. */
export const FullEnrichment: () => z.ZodMiniType<S['FullEnrichment']> = /* @__PURE__ */ once(fullEnrichmentBuilder);

export const fullEnrichmentRequestBuilder = () =>
  z.object({
    email_required: z.exactOptional(z.enum(['must_have', 'preferred'])),
    handle: z.string().check(z.minLength(1), maxLength(200)),
    include_audience_data: z.exactOptional(z.boolean()),
    include_lookalikes: z.exactOptional(z.boolean()),
    platform: z.lazy(EnrichmentPlatform),
  });

/** The creator to know all about. */
export const FullEnrichmentRequest: () => z.ZodMiniType<S['FullEnrichmentRequest']> =
  /* @__PURE__ */ once(fullEnrichmentRequestBuilder);

export const growthFilterBuilder = () =>
  z.object({
    growth_percentage: z.number(),
    time_range_months: z.exactOptional(z.int().check(z.minimum(1))),
  });

/** How fast the audience has grown. */
export const GrowthFilter: () => z.ZodMiniType<S['GrowthFilter']> = /* @__PURE__ */ once(growthFilterBuilder);

export const handlesFileBuilder = () => z.instanceof(Blob);

/** A CSV of at most 10 MB with a column `handle`. */
export const HandlesFile: () => z.ZodMiniType<S['HandlesFile']> = /* @__PURE__ */ once(handlesFileBuilder);

export const incomeEstimateBuilder = () =>
  z.object({
    currency: z.exactOptional(z.string()),
    max: z.exactOptional(z.int()),
    min: z.exactOptional(z.int()),
  });

/** What the creator is estimated to earn. */
export const IncomeEstimate: () => z.ZodMiniType<S['IncomeEstimate']> = /* @__PURE__ */ once(incomeEstimateBuilder);

export const instagramDiscoveryFiltersBuilder = () =>
  z.intersection(
    z.lazy(DiscoveryFilters),
    z.object({
      audience: z.exactOptional(z.lazy(AudienceFilter)),
      average_comments: z.exactOptional(z.lazy(NumberRange)),
      average_likes: z.exactOptional(z.lazy(NumberRange)),
      average_views_for_reels: z.exactOptional(z.lazy(NumberRange)),
      engagement_percent: z.exactOptional(z.lazy(NumberRange)),
      exclude_keywords_in_bio: z.exactOptional(z.array(z.string())),
      exclude_private_profile: z.exactOptional(z.boolean()),
      follower_growth: z.exactOptional(z.lazy(GrowthFilter)),
      has_videos: z.exactOptional(z.boolean()),
      hashtags: z.exactOptional(z.array(z.string())),
      income: z.exactOptional(z.lazy(NumberRange)),
      keywords_in_bio: z.exactOptional(z.array(z.string())),
      keywords_in_captions: z.exactOptional(z.array(z.string())),
      keywords_not_in_captions: z.exactOptional(z.array(z.string())),
      last_post: z.exactOptional(z.int().check(z.minimum(0))),
      link_in_bio: z.exactOptional(z.array(z.string())),
      not_hashtags: z.exactOptional(z.array(z.string())),
      not_link_in_bio: z.exactOptional(z.array(z.string())),
      number_of_followers: z.exactOptional(z.lazy(NumberRange)),
      number_of_posts: z.exactOptional(z.lazy(NumberRange)),
      posting_frequency: z.exactOptional(z.number().check(z.minimum(0))),
      reels_percent: z.exactOptional(z.lazy(NumberRange)),
      type: z.exactOptional(z.enum(['creator', 'business', 'CREATOR', 'BUSINESS'])),
      video_percentage: z.exactOptional(z.lazy(NumberRange)),
    }),
  );

/** The filters of a search on Instagram. */
export const InstagramDiscoveryFilters: () => z.ZodMiniType<S['InstagramDiscoveryFilters']> =
  /* @__PURE__ */ once(instagramDiscoveryFiltersBuilder);

export const instagramDiscoveryRequestBuilder = () =>
  z.object({
    filters: z.exactOptional(z.nullable(z.lazy(InstagramDiscoveryFilters))),
    paging: z.lazy(Paging),
    platform: z.literal('instagram'),
    sort: z.exactOptional(z.lazy(DiscoverySort)),
  });

/** A search on Instagram. */
export const InstagramDiscoveryRequest: () => z.ZodMiniType<S['InstagramDiscoveryRequest']> =
  /* @__PURE__ */ once(instagramDiscoveryRequestBuilder);

export const instagramPostBuilder = () =>
  z.object({
    caption: z.exactOptional(z.string()),
    created_at: z.exactOptional(z.string()),
    engagement: z.exactOptional(z.object({
      comments: z.exactOptional(z.int().check(z.minimum(0))),
      likes: z.exactOptional(z.int().check(z.minimum(0))),
      view_count: z.exactOptional(z.int().check(z.minimum(0))),
    })),
    hashtags: z.exactOptional(z.array(z.string())),
    is_carousel: z.exactOptional(z.boolean()),
    media: z.exactOptional(z.array(z.object({
      media_id: z.exactOptional(z.string()),
      type: z.enum(['image', 'video']),
      url: z.url(),
    }))),
    media_type: z.exactOptional(z.int()),
    post_id: z.string(),
    post_url: z.exactOptional(z.url()),
    product_type: z.exactOptional(z.string()),
    tagged_users: z.exactOptional(z.array(z.string())),
  });

/** A post on Instagram. */
export const InstagramPost: () => z.ZodMiniType<S['InstagramPost']> = /* @__PURE__ */ once(instagramPostBuilder);

export const instagramPostDataBuilder = () =>
  z.object({
    caption: z.exactOptional(z.nullable(z.object({ text: z.exactOptional(z.string()) }))),
    metrics: z.lazy(PostMetrics),
    music_metadata: z.exactOptional(z.nullable(z.object({
        music_info: z.exactOptional(z.nullable(z.object({ title: z.exactOptional(z.nullable(z.string())) }))),
      }))),
  });

/** The data of a post on Instagram. */
export const InstagramPostData: () => z.ZodMiniType<S['InstagramPostData']> =
  /* @__PURE__ */ once(instagramPostDataBuilder);

export const instagramProfileBuilder = () =>
  z.intersection(
    z.intersection(z.lazy(InstagramRawProfile), z.lazy(ProfileSponsors)),
    z.object({
      account_type: z.exactOptional(z.int()),
      audience: z.exactOptional(z.lazy(CreatorAudience)),
      avg_comments: z.exactOptional(z.number()),
      avg_likes: z.exactOptional(z.number()),
      comments_median: z.exactOptional(z.number()),
      creator_follower_growth: z.exactOptional(z.lazy(FollowerGrowth)),
      engagement_percent: z.exactOptional(z.number()),
      has_merch: z.exactOptional(z.boolean()),
      hashtags: z.exactOptional(z.array(z.string())),
      hashtags_count: z.exactOptional(z.array(z.object({
        count: z.int().check(z.minimum(0)),
        name: z.string(),
      }))),
      income: z.exactOptional(z.lazy(IncomeEstimate)),
      language_code: z.exactOptional(z.array(z.string())),
      likes_median: z.exactOptional(z.number()),
      locations: z.exactOptional(z.array(z.unknown())),
      most_recent_post_date: z.exactOptional(z.iso.date()),
      niche_class: z.exactOptional(z.array(z.string())),
      niche_sub_class: z.exactOptional(z.array(z.string())),
      posting_frequency_recent_months: z.exactOptional(z.number()),
      promotes_affiliate_links: z.exactOptional(z.boolean()),
      reels: z.exactOptional(z.object({
        avg_like_count: z.exactOptional(z.number()),
        avg_view_count: z.exactOptional(z.number()),
        comments_count: z.exactOptional(z.array(z.int())),
        median_like_count: z.exactOptional(z.int()),
        median_view_count: z.exactOptional(z.int()),
      })),
      reels_percentage_last_12_posts: z.exactOptional(z.number()),
      streamer: z.exactOptional(z.boolean()),
      tagged: z.exactOptional(z.array(z.object({
        userid: z.exactOptional(z.string()),
        username: z.string(),
      }))),
    }),
  );

/** All that is known of a creator on Instagram. */
export const InstagramProfile: () => z.ZodMiniType<S['InstagramProfile']> =
  /* @__PURE__ */ once(instagramProfileBuilder);

export const instagramRawProfileBuilder = () =>
  z.object({
    biography: z.exactOptional(z.nullable(z.string())),
    category: z.exactOptional(z.nullable(z.string())),
    exists: z.exactOptional(z.boolean()),
    follower_count: z.exactOptional(z.int().check(z.minimum(0))),
    following_count: z.exactOptional(z.int().check(z.minimum(0))),
    full_name: z.exactOptional(z.string()),
    has_profile_pic: z.exactOptional(z.boolean()),
    is_business_account: z.exactOptional(z.boolean()),
    is_private: z.exactOptional(z.boolean()),
    is_verified: z.exactOptional(z.boolean()),
    links_in_bio: z.exactOptional(z.array(z.string())),
    media_count: z.exactOptional(z.int().check(z.minimum(0))),
    post_data: z.exactOptional(z.array(z.lazy(InstagramPost))),
    profile_picture: z.exactOptional(z.url()),
    profile_picture_hd: z.exactOptional(z.url()),
    userid: z.exactOptional(z.string()),
    username: z.exactOptional(z.string()),
    uses_link_in_bio: z.exactOptional(z.boolean()),
    video_content_creator: z.exactOptional(z.boolean()),
  });

/** What Instagram tells of a creator. */
export const InstagramRawProfile: () => z.ZodMiniType<S['InstagramRawProfile']> =
  /* @__PURE__ */ once(instagramRawProfileBuilder);

export const languageBuilder = () =>
  z.object({
    abbreviation: z.string(),
    language: z.string(),
  });

/** A language that creators can be searched by. */
export const Language: () => z.ZodMiniType<S['Language']> = /* @__PURE__ */ once(languageBuilder);

export const linkedInProfileBuilder = () =>
  z.intersection(
    z.lazy(ProfileSponsors),
    z.object({
      biography: z.exactOptional(z.string()),
      connections: z.exactOptional(z.int().check(z.minimum(0))),
      engagement_percent: z.exactOptional(z.number()),
      first_name: z.exactOptional(z.string()),
      follower_count: z.exactOptional(z.int().check(z.minimum(0))),
      full_name: z.exactOptional(z.string()),
      full_name_and_organization_job_title: z.exactOptional(z.string()),
      gender: z.exactOptional(z.string()),
      hashtags: z.exactOptional(z.array(z.string())),
      is_verified: z.exactOptional(z.boolean()),
      post_data: z.exactOptional(z.record(z.string(), z.unknown())),
      profile_picture: z.exactOptional(z.url()),
      user_id: z.exactOptional(z.string()),
      username: z.exactOptional(z.string()),
    }),
  );

/** What is known of a person on LinkedIn. */
export const LinkedInProfile: () => z.ZodMiniType<S['LinkedInProfile']> = /* @__PURE__ */ once(linkedInProfileBuilder);

export const linkedInRawProfileBuilder = () =>
  z.object({
    background_image: z.exactOptional(z.unknown()),
    connection: z.exactOptional(z.int().check(z.minimum(0))),
    first_name: z.exactOptional(z.string()),
    followers: z.exactOptional(z.int().check(z.minimum(0))),
    full_positions: z.exactOptional(z.array(z.unknown())),
    geo: z.exactOptional(z.record(z.string(), z.unknown())),
    headline: z.exactOptional(z.string()),
    id: z.exactOptional(z.string()),
    is_creator: z.exactOptional(z.boolean()),
    is_premium: z.exactOptional(z.boolean()),
    last_name: z.exactOptional(z.string()),
    multi_locale_first_name: z.exactOptional(z.record(z.string(), z.unknown())),
    multi_locale_headline: z.exactOptional(z.record(z.string(), z.unknown())),
    multi_locale_last_name: z.exactOptional(z.record(z.string(), z.unknown())),
    position: z.exactOptional(z.record(z.string(), z.unknown())),
    profile_picture: z.exactOptional(z.url()),
    profile_pictures: z.exactOptional(z.array(z.unknown())),
    projects: z.exactOptional(z.array(z.unknown())),
    skills: z.exactOptional(z.array(z.unknown())),
    summary: z.exactOptional(z.string()),
    supported_locales: z.exactOptional(z.array(z.unknown())),
    username: z.exactOptional(z.string()),
  });

/** What LinkedIn tells of a person. */
export const LinkedInRawProfile: () => z.ZodMiniType<S['LinkedInRawProfile']> =
  /* @__PURE__ */ once(linkedInRawProfileBuilder);

export const listeningEventBuilder = () =>
  z.object({
    campaign_id: z.nullable(z.int()),
    creator: z.lazy(EventCreator),
    delivery_status: z.lazy(DeliveryState),
    detected_at: z.iso.datetime({ offset: true }),
    event_type: z.union([z.lazy(EventType), otherString()]),
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
    event_types: z.array(z.union([z.lazy(EventType), otherString()])),
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

export const numberRangeBuilder = () =>
  keep(z.object({
    max: z.exactOptional(z.nullable(z.number())),
    min: z.exactOptional(z.nullable(z.number())),
  })).check(minProperties(1));

/** A range, its bounds included. At least one bound is expected. */
export const NumberRange: () => z.ZodMiniType<S['NumberRange']> = /* @__PURE__ */ once(numberRangeBuilder);

export const oAuthErrorResponseBuilder = () =>
  z.object({
    error: z.string(),
    error_description: z.exactOptional(z.string()),
  });

/** An error in the form of OAuth (RFC 6749 §5.2). */
export const OAuthErrorResponse: () => z.ZodMiniType<S['OAuthErrorResponse']> =
  /* @__PURE__ */ once(oAuthErrorResponseBuilder);

export const onlyFansDiscoveryFiltersBuilder = () =>
  z.intersection(
    z.lazy(DiscoveryFilters),
    z.object({
      has_free_account: z.exactOptional(z.boolean()),
      has_live_streams: z.exactOptional(z.boolean()),
      has_videos: z.exactOptional(z.boolean()),
      last_active: z.exactOptional(z.int().check(z.minimum(0))),
      number_of_likes: z.exactOptional(z.lazy(NumberRange)),
      number_of_photos: z.exactOptional(z.lazy(NumberRange)),
      subscription_price: z.exactOptional(z.lazy(NumberRange)),
    }),
  );

/** The filters of a search on OnlyFans. */
export const OnlyFansDiscoveryFilters: () => z.ZodMiniType<S['OnlyFansDiscoveryFilters']> =
  /* @__PURE__ */ once(onlyFansDiscoveryFiltersBuilder);

export const onlyFansDiscoveryRequestBuilder = () =>
  z.object({
    filters: z.exactOptional(z.nullable(z.lazy(OnlyFansDiscoveryFilters))),
    paging: z.lazy(Paging),
    platform: z.literal('onlyfans'),
    sort: z.exactOptional(z.lazy(OnlyFansDiscoverySort)),
  });

/** A search on OnlyFans. */
export const OnlyFansDiscoveryRequest: () => z.ZodMiniType<S['OnlyFansDiscoveryRequest']> =
  /* @__PURE__ */ once(onlyFansDiscoveryRequestBuilder);

export const onlyFansDiscoverySortBuilder = () =>
  z.object({
    sort_by: z.exactOptional(z.enum(['relevancy', 'engagement_rate'])),
    sort_order: z.exactOptional(z.enum(['asc', 'desc'])),
  });

/** The order of the results on OnlyFans. */
export const OnlyFansDiscoverySort: () => z.ZodMiniType<S['OnlyFansDiscoverySort']> =
  /* @__PURE__ */ once(onlyFansDiscoverySortBuilder);

export const onlyFansProfileBuilder = () =>
  z.intersection(
    z.lazy(PlatformProfile),
    z.object({
      likes_count: z.exactOptional(z.int().check(z.minimum(0))),
      photos_count: z.exactOptional(z.int().check(z.minimum(0))),
      subscription_price: z.exactOptional(z.number().check(z.minimum(0))),
      videos_count: z.exactOptional(z.int().check(z.minimum(0))),
    }),
  );

/** What is known of a creator on OnlyFans. */
export const OnlyFansProfile: () => z.ZodMiniType<S['OnlyFansProfile']> = /* @__PURE__ */ once(onlyFansProfileBuilder);

export const overlapUserBuilder = () =>
  z.object({
    engagements: z.exactOptional(z.nullable(z.int())),
    followers: z.exactOptional(z.nullable(z.int())),
    fullname: z.exactOptional(z.nullable(z.string())),
    is_verified: z.exactOptional(z.nullable(z.boolean())),
    stats: z.exactOptional(z.array(z.object({
      engagements: z.exactOptional(z.nullable(z.int())),
      post_type: z.exactOptional(z.nullable(z.string())),
    }))),
    url: z.exactOptional(z.nullable(z.string())),
    user_id: z.exactOptional(z.nullable(z.string())),
    username: z.exactOptional(z.nullable(z.string())),
  });

/** The profile of a compared creator. */
export const OverlapUser: () => z.ZodMiniType<S['OverlapUser']> = /* @__PURE__ */ once(overlapUserBuilder);

export const pagingBuilder = () =>
  z.object({
    limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(50))),
    page: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** Which page of the results. The first 10,000 results can be reached. */
export const Paging: () => z.ZodMiniType<S['Paging']> = /* @__PURE__ */ once(pagingBuilder);

export const placeOfAudienceBuilder = () =>
  z.object({
    code: z.exactOptional(z.string()),
    id: z.exactOptional(z.int()),
    name: z.string(),
  });

/** A place. */
export const PlaceOfAudience: () => z.ZodMiniType<S['PlaceOfAudience']> = /* @__PURE__ */ once(placeOfAudienceBuilder);

export const platformMetricsBuilder = () =>
  z.intersection(z.lazy(CampaignMetrics), z.object({ platform: z.lazy(ContentPlatform) }));

/** What a campaign brought on one platform. */
export const PlatformMetrics: () => z.ZodMiniType<S['PlatformMetrics']> = /* @__PURE__ */ once(platformMetricsBuilder);

export const platformProfileBuilder = () =>
  z.object({
    biography: z.exactOptional(z.nullable(z.string())),
    engagement_percent: z.exactOptional(z.number()),
    exists: z.exactOptional(z.boolean()),
    follower_count: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    full_name: z.exactOptional(z.nullable(z.string())),
    is_verified: z.exactOptional(z.nullable(z.boolean())),
    links_in_bio: z.exactOptional(z.array(z.string())),
    post_data: z.exactOptional(z.array(z.record(z.string(), z.unknown()))),
    profile_picture: z.exactOptional(z.nullable(z.url())),
    user_id: z.exactOptional(z.string()),
    username: z.exactOptional(z.string()),
  });

/** What is known of a creator on Snapchat, Discord, Pinterest or Facebook. */
export const PlatformProfile: () => z.ZodMiniType<S['PlatformProfile']> = /* @__PURE__ */ once(platformProfileBuilder);

export const postAudioBuilder = () => z.object({ audio_url: z.url() });

/** The sound of a post on Instagram or TikTok. */
export const PostAudio: () => z.ZodMiniType<S['PostAudio']> = /* @__PURE__ */ once(postAudioBuilder);

export const postCommentBuilder = () =>
  z.object({
    created_at: z.exactOptional(z.int()),
    like_count: z.exactOptional(z.int().check(z.minimum(0))),
    pk: z.string(),
    text: z.string(),
    user: z.exactOptional(z.object({
      pk: z.string(),
      profile_pic_url: z.exactOptional(z.url()),
      username: z.string(),
    })),
  });

/** A comment. */
export const PostComment: () => z.ZodMiniType<S['PostComment']> = /* @__PURE__ */ once(postCommentBuilder);

export const postCommentsBuilder = () =>
  z.object({
    comments: z.array(z.lazy(PostComment)),
    more_available: z.exactOptional(z.boolean()),
    next_token: z.exactOptional(z.nullable(z.string())),
    num_results: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** A page of comments. */
export const PostComments: () => z.ZodMiniType<S['PostComments']> = /* @__PURE__ */ once(postCommentsBuilder);

export const postDataBuilder = () => z.intersection(z.lazy(CreatorPost), z.object({ metrics: z.lazy(PostMetrics) }));

/** The data of a post on TikTok or YouTube. */
export const PostData: () => z.ZodMiniType<S['PostData']> = /* @__PURE__ */ once(postDataBuilder);

export const postDetailsBuilder = () =>
  z.object({
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    result: z.union([z.lazy(PostComments), z.lazy(PostTranscript), z.lazy(PostAudio), z.lazy(PostData), z.lazy(InstagramPostData)]),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** What was asked of a post, and what it cost to know it. */
export const PostDetails: () => z.ZodMiniType<S['PostDetails']> = /* @__PURE__ */ once(postDetailsBuilder);

export const postDetailsRequestBuilder = () =>
  z.object({
    content_type: z.enum(['data', 'comments', 'transcript', 'audio']),
    pagination_token: z.exactOptional(z.string()),
    platform: z.lazy(ContentPlatform),
    post_id: z.string().check(z.minLength(1)),
  });

/** Which post, and what of it. */
export const PostDetailsRequest: () => z.ZodMiniType<S['PostDetailsRequest']> =
  /* @__PURE__ */ once(postDetailsRequestBuilder);

export const postEngagementBuilder = () =>
  z.object({
    comments: z.exactOptional(z.int().check(z.minimum(0))),
    likes: z.exactOptional(z.int().check(z.minimum(0))),
    shares: z.exactOptional(z.int().check(z.minimum(0))),
    views: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** How people have reacted to a post. */
export const PostEngagement: () => z.ZodMiniType<S['PostEngagement']> = /* @__PURE__ */ once(postEngagementBuilder);

export const postMetricsBuilder = () =>
  z.object({
    comment_count: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    ig_play_count: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    like_count: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    play_count: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    share_count: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
  });

/** How people have reacted to a post, as the platform counts it. */
export const PostMetrics: () => z.ZodMiniType<S['PostMetrics']> = /* @__PURE__ */ once(postMetricsBuilder);

export const postTranscriptBuilder = () => z.object({ transcript: z.string() });

/** What is said in a video. */
export const PostTranscript: () => z.ZodMiniType<S['PostTranscript']> = /* @__PURE__ */ once(postTranscriptBuilder);

export const profileSponsorsBuilder = () =>
  z.object({
    brand_affinity: z.exactOptional(z.array(z.object({
      interest: z.exactOptional(z.array(z.object({ name: z.string() }))),
      name: z.string(),
    }))),
    brands_found: z.exactOptional(z.array(z.string())),
    past_sponsors: z.exactOptional(z.array(z.object({
      name: z.string(),
      post_ids: z.exactOptional(z.array(z.string())),
      username: z.exactOptional(z.string()),
    }))),
    posts: z.exactOptional(z.array(z.record(z.string(), z.unknown()))),
    sponsored_posts: z.exactOptional(z.array(z.record(z.string(), z.unknown()))),
    user_media: z.exactOptional(z.array(z.record(z.string(), z.unknown()))),
  });

/** What a block of full enrichment may tell of sponsors and posts beside its own keys. */
export const ProfileSponsors: () => z.ZodMiniType<S['ProfileSponsors']> = /* @__PURE__ */ once(profileSponsorsBuilder);

export const rawBatchUploadBuilder = () =>
  z.object({
    enrichment_mode: z.literal('raw'),
    file: z.lazy(BatchFile),
    metadata: z.exactOptional(z.lazy(BatchMetadata)),
    platform: z.enum(['instagram', 'youtube', 'tiktok', 'twitter', 'onlyfans']),
  });

/** Handles, enriched with what the platform itself tells. */
export const RawBatchUpload: () => z.ZodMiniType<S['RawBatchUpload']> = /* @__PURE__ */ once(rawBatchUploadBuilder);

export const rawCreatorBuilder = () =>
  z.object({
    discord: z.exactOptional(z.lazy(PlatformProfile)),
    facebook: z.exactOptional(z.lazy(PlatformProfile)),
    instagram: z.exactOptional(z.lazy(InstagramRawProfile)),
    linkedin: z.exactOptional(z.lazy(LinkedInRawProfile)),
    onlyfans: z.exactOptional(z.lazy(OnlyFansProfile)),
    pinterest: z.exactOptional(z.lazy(PlatformProfile)),
    snapchat: z.exactOptional(z.lazy(PlatformProfile)),
    tiktok: z.exactOptional(z.lazy(TikTokRawProfile)),
    twitter: z.exactOptional(z.lazy(TwitterRawProfile)),
    youtube: z.exactOptional(z.lazy(YouTubeRawProfile)),
  });

/** What the platform itself tells of a creator, under its name. */
export const RawCreator: () => z.ZodMiniType<S['RawCreator']> = /* @__PURE__ */ once(rawCreatorBuilder);

export const rawEnrichmentBuilder = () =>
  z.object({
    credits_cost: z.exactOptional(z.number().check(z.minimum(0))),
    result: z.lazy(RawCreator),
    trial_searches_left: z.exactOptional(z.nullable(z.int())),
  });

/** What the platform itself tells of a creator, and what it cost to know it. */
export const RawEnrichment: () => z.ZodMiniType<S['RawEnrichment']> = /* @__PURE__ */ once(rawEnrichmentBuilder);

export const rawEnrichmentRequestBuilder = () =>
  z.object({
    handle: z.string().check(z.minLength(1), maxLength(200)),
    platform: z.enum([
      'instagram',
      'youtube',
      'tiktok',
      'onlyfans',
      'twitter',
      'snapchat',
      'discord',
      'pinterest',
      'facebook',
      'linkedin',
    ]),
  });

/** The creator to get the platform's own data of. */
export const RawEnrichmentRequest: () => z.ZodMiniType<S['RawEnrichmentRequest']> =
  /* @__PURE__ */ once(rawEnrichmentRequestBuilder);

export const refreshTokenGrantBuilder = () =>
  z.object({
    client_id: z.string().check(z.minLength(1)),
    client_secret: z.exactOptional(z.string()),
    grant_type: z.literal('refresh_token'),
    refresh_token: z.string().check(z.minLength(1)),
    scope: z.exactOptional(z.string()),
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
    client_secret_expires_at: z.exactOptional(z.int()),
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

export const similarCreatorsRequestBuilder = () =>
  discriminated('platform', {
    instagram: z.lazy(SimilarInstagramCreatorsRequest),
    youtube: z.lazy(SimilarYouTubeCreatorsRequest),
    tiktok: z.lazy(SimilarTikTokCreatorsRequest),
    twitch: z.lazy(SimilarTwitchCreatorsRequest),
    onlyfans: z.lazy(SimilarOnlyFansCreatorsRequest),
  });

/** The creator to be similar to, on one platform. Twitter has no similar creators. */
export const SimilarCreatorsRequest: () => z.ZodMiniType<S['SimilarCreatorsRequest']> =
  /* @__PURE__ */ once(similarCreatorsRequestBuilder);

export const similarInstagramCreatorsRequestBuilder = () =>
  z.object({
    filter_key: z.enum(['url', 'username', 'id']),
    filter_value: z.string().check(z.minLength(1), maxLength(200)),
    filters: z.exactOptional(z.lazy(InstagramDiscoveryFilters)),
    paging: z.lazy(Paging),
    platform: z.literal('instagram'),
  });

/** An Instagram creator to be similar to. */
export const SimilarInstagramCreatorsRequest: () => z.ZodMiniType<S['SimilarInstagramCreatorsRequest']> =
  /* @__PURE__ */ once(similarInstagramCreatorsRequestBuilder);

export const similarOnlyFansCreatorsRequestBuilder = () =>
  z.object({
    filter_key: z.enum(['url', 'username', 'id']),
    filter_value: z.string().check(z.minLength(1), maxLength(200)),
    filters: z.exactOptional(z.lazy(OnlyFansDiscoveryFilters)),
    paging: z.lazy(Paging),
    platform: z.literal('onlyfans'),
  });

/** An OnlyFans creator to be similar to. */
export const SimilarOnlyFansCreatorsRequest: () => z.ZodMiniType<S['SimilarOnlyFansCreatorsRequest']> =
  /* @__PURE__ */ once(similarOnlyFansCreatorsRequestBuilder);

export const similarTikTokCreatorsRequestBuilder = () =>
  z.object({
    filter_key: z.enum(['url', 'username', 'id']),
    filter_value: z.string().check(z.minLength(1), maxLength(200)),
    filters: z.exactOptional(z.lazy(TikTokDiscoveryFilters)),
    paging: z.lazy(Paging),
    platform: z.literal('tiktok'),
  });

/** A TikTok creator to be similar to. */
export const SimilarTikTokCreatorsRequest: () => z.ZodMiniType<S['SimilarTikTokCreatorsRequest']> =
  /* @__PURE__ */ once(similarTikTokCreatorsRequestBuilder);

export const similarTwitchCreatorsRequestBuilder = () =>
  z.object({
    filter_key: z.enum(['url', 'username', 'id']),
    filter_value: z.string().check(z.minLength(1), maxLength(200)),
    filters: z.exactOptional(z.lazy(TwitchDiscoveryFilters)),
    paging: z.lazy(Paging),
    platform: z.literal('twitch'),
  });

/** A Twitch creator to be similar to. */
export const SimilarTwitchCreatorsRequest: () => z.ZodMiniType<S['SimilarTwitchCreatorsRequest']> =
  /* @__PURE__ */ once(similarTwitchCreatorsRequestBuilder);

export const similarYouTubeCreatorsRequestBuilder = () =>
  z.object({
    filter_key: z.enum(['url', 'username', 'id']),
    filter_value: z.string().check(z.minLength(1), maxLength(200)),
    filters: z.exactOptional(z.lazy(YouTubeDiscoveryFilters)),
    paging: z.lazy(Paging),
    platform: z.literal('youtube'),
  });

/** A YouTube creator to be similar to. */
export const SimilarYouTubeCreatorsRequest: () => z.ZodMiniType<S['SimilarYouTubeCreatorsRequest']> =
  /* @__PURE__ */ once(similarYouTubeCreatorsRequestBuilder);

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

export const tikTokDiscoveryFiltersBuilder = () =>
  z.intersection(
    z.lazy(DiscoveryFilters),
    z.object({
      average_comments: z.exactOptional(z.lazy(NumberRange)),
      average_likes: z.exactOptional(z.lazy(NumberRange)),
      average_video_downloads: z.exactOptional(z.lazy(NumberRange)),
      average_views: z.exactOptional(z.lazy(NumberRange)),
      engagement_percent: z.exactOptional(z.lazy(NumberRange)),
      exclude_keywords_in_bio: z.exactOptional(z.array(z.string())),
      exclude_private_profile: z.exactOptional(z.boolean()),
      follower_growth: z.exactOptional(z.lazy(GrowthFilter)),
      has_tik_tok_shop: z.exactOptional(z.boolean()),
      hashtags: z.exactOptional(z.array(z.string())),
      keywords_in_bio: z.exactOptional(z.array(z.string())),
      last_post: z.exactOptional(z.int().check(z.minimum(0))),
      link_in_bio: z.exactOptional(z.array(z.string())),
      not_hashtags: z.exactOptional(z.array(z.string())),
      not_link_in_bio: z.exactOptional(z.array(z.string())),
      not_video_description: z.exactOptional(z.array(z.string())),
      number_of_followers: z.exactOptional(z.lazy(NumberRange)),
      posting_frequency: z.exactOptional(z.number().check(z.minimum(0))),
      type: z.exactOptional(z.enum(['creator', 'business', 'CREATOR', 'BUSINESS'])),
      video_count: z.exactOptional(z.lazy(NumberRange)),
      video_description: z.exactOptional(z.array(z.string())),
    }),
  );

/** The filters of a search on TikTok. */
export const TikTokDiscoveryFilters: () => z.ZodMiniType<S['TikTokDiscoveryFilters']> =
  /* @__PURE__ */ once(tikTokDiscoveryFiltersBuilder);

export const tikTokDiscoveryRequestBuilder = () =>
  z.object({
    filters: z.exactOptional(z.nullable(z.lazy(TikTokDiscoveryFilters))),
    paging: z.lazy(Paging),
    platform: z.literal('tiktok'),
    sort: z.exactOptional(z.lazy(DiscoverySort)),
  });

/** A search on TikTok. */
export const TikTokDiscoveryRequest: () => z.ZodMiniType<S['TikTokDiscoveryRequest']> =
  /* @__PURE__ */ once(tikTokDiscoveryRequestBuilder);

export const tikTokPostBuilder = () =>
  z.object({
    caption: z.exactOptional(z.string()),
    created_at: z.exactOptional(z.string()),
    engagement: z.exactOptional(z.object({
      comment_count: z.exactOptional(z.int().check(z.minimum(0))),
      download_count: z.exactOptional(z.int().check(z.minimum(0))),
      like_count: z.exactOptional(z.int().check(z.minimum(0))),
      share_count: z.exactOptional(z.int().check(z.minimum(0))),
      view_count: z.exactOptional(z.int().check(z.minimum(0))),
    })),
    hashtags: z.exactOptional(z.array(z.string())),
    media: z.exactOptional(z.object({
      media_id: z.exactOptional(z.string()),
      type: z.exactOptional(z.string()),
      url: z.exactOptional(z.url()),
      video_duration: z.exactOptional(z.int().check(z.minimum(0))),
    })),
    mentions: z.exactOptional(z.array(z.string())),
    post_id: z.string(),
    post_url: z.exactOptional(z.url()),
    sound: z.exactOptional(z.object({
      sound_name: z.exactOptional(z.string()),
      sound_url: z.exactOptional(z.string()),
    })),
  });

/** A video on TikTok. */
export const TikTokPost: () => z.ZodMiniType<S['TikTokPost']> = /* @__PURE__ */ once(tikTokPostBuilder);

export const tikTokProfileBuilder = () =>
  z.intersection(
    z.intersection(z.lazy(TikTokRawProfile), z.lazy(ProfileSponsors)),
    z.object({
      audience: z.exactOptional(z.lazy(CreatorAudience)),
      avg_comments: z.exactOptional(z.number()),
      avg_likes: z.exactOptional(z.number()),
      avg_views: z.exactOptional(z.number()),
      brands_found: z.exactOptional(z.array(z.string())),
      category: z.exactOptional(z.nullable(z.string())),
      challenges_list: z.exactOptional(z.array(z.string())),
      comment_count_avg: z.exactOptional(z.number()),
      comments_median: z.exactOptional(z.int()),
      creator_follower_growth: z.exactOptional(z.lazy(FollowerGrowth)),
      duration_avg: z.exactOptional(z.number()),
      engagement_percent: z.exactOptional(z.number()),
      has_merch: z.exactOptional(z.boolean()),
      has_paid_partnership: z.exactOptional(z.boolean()),
      hashtags: z.exactOptional(z.array(z.string())),
      hashtags_count: z.exactOptional(z.array(z.object({
        count: z.int().check(z.minimum(0)),
        name: z.string(),
      }))),
      is_business_account: z.exactOptional(z.boolean()),
      language_code: z.exactOptional(z.array(z.string())),
      likes_median: z.exactOptional(z.int()),
      mention_status: z.exactOptional(z.unknown()),
      most_recent_post_date: z.exactOptional(z.iso.date()),
      niche_class: z.exactOptional(z.array(z.string())),
      niche_sub_class: z.exactOptional(z.array(z.string())),
      paid_partnership: z.exactOptional(z.boolean()),
      play_count_avg: z.exactOptional(z.number()),
      play_count_median: z.exactOptional(z.int()),
      posting_frequency: z.exactOptional(z.number()),
      posting_frequency_recent_months: z.exactOptional(z.number()),
      promotes_affiliate_links: z.exactOptional(z.boolean()),
      reach_score: z.exactOptional(z.number()),
      reach_score_list: z.exactOptional(z.array(z.int())),
      region: z.exactOptional(z.string()),
      related_platforms: z.exactOptional(z.record(z.string(), z.unknown())),
      saves_median: z.exactOptional(z.int()),
      shares_median: z.exactOptional(z.int()),
      streamer: z.exactOptional(z.boolean()),
      tagged: z.exactOptional(z.array(z.string())),
      uses_link_in_bio: z.exactOptional(z.boolean()),
    }),
  );

/** All that is known of a creator on TikTok. */
export const TikTokProfile: () => z.ZodMiniType<S['TikTokProfile']> = /* @__PURE__ */ once(tikTokProfileBuilder);

export const tikTokRawProfileBuilder = () =>
  z.object({
    biography: z.exactOptional(z.string()),
    duet_setting: z.exactOptional(z.boolean()),
    exists: z.exactOptional(z.boolean()),
    follower_count: z.exactOptional(z.int().check(z.minimum(0))),
    following_count: z.exactOptional(z.int().check(z.minimum(0))),
    full_name: z.exactOptional(z.string()),
    is_ad: z.exactOptional(z.boolean()),
    is_commerce: z.exactOptional(z.boolean()),
    is_private: z.exactOptional(z.boolean()),
    is_verified: z.exactOptional(z.boolean()),
    links_in_bio: z.exactOptional(z.array(z.string())),
    post_data: z.exactOptional(z.array(z.lazy(TikTokPost))),
    profile_picture: z.exactOptional(z.url()),
    profile_picture_hd: z.exactOptional(z.url()),
    saves_count_list: z.exactOptional(z.array(z.int())),
    sec_user_id: z.exactOptional(z.string()),
    total_likes: z.exactOptional(z.int().check(z.minimum(0))),
    total_saves: z.exactOptional(z.int().check(z.minimum(0))),
    total_shares: z.exactOptional(z.int().check(z.minimum(0))),
    tt_seller: z.exactOptional(z.unknown()),
    user_id: z.exactOptional(z.string()),
    username: z.exactOptional(z.string()),
    video_count: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** What TikTok tells of a creator. */
export const TikTokRawProfile: () => z.ZodMiniType<S['TikTokRawProfile']> =
  /* @__PURE__ */ once(tikTokRawProfileBuilder);

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

export const twitchDiscoveryFiltersBuilder = () =>
  z.intersection(
    z.lazy(DiscoveryFilters),
    z.object({
      active_subscribers: z.exactOptional(z.lazy(NumberRange)),
      avg_views_last_30_days: z.exactOptional(z.lazy(NumberRange)),
      followers: z.exactOptional(z.lazy(NumberRange)),
      games_played: z.exactOptional(z.array(z.string())),
      is_twitch_partner: z.exactOptional(z.boolean()),
      keywords_in_description: z.exactOptional(z.array(z.string())),
      keywords_not_in_description: z.exactOptional(z.array(z.string())),
      link_in_bio: z.exactOptional(z.array(z.string())),
      maximum_views_count: z.exactOptional(z.lazy(NumberRange)),
      most_recent_stream_date: z.exactOptional(z.int().check(z.minimum(0))),
      streamed_hours_last_30_days: z.exactOptional(z.lazy(NumberRange)),
      streams_count_last_30_days: z.exactOptional(z.lazy(NumberRange)),
      total_hours_streamed: z.exactOptional(z.lazy(NumberRange)),
    }),
  );

/** The filters of a search on Twitch. */
export const TwitchDiscoveryFilters: () => z.ZodMiniType<S['TwitchDiscoveryFilters']> =
  /* @__PURE__ */ once(twitchDiscoveryFiltersBuilder);

export const twitchDiscoveryRequestBuilder = () =>
  z.object({
    filters: z.exactOptional(z.nullable(z.lazy(TwitchDiscoveryFilters))),
    paging: z.lazy(Paging),
    platform: z.literal('twitch'),
    sort: z.exactOptional(z.lazy(DiscoverySortWithoutGrowth)),
  });

/** A search on Twitch. */
export const TwitchDiscoveryRequest: () => z.ZodMiniType<S['TwitchDiscoveryRequest']> =
  /* @__PURE__ */ once(twitchDiscoveryRequestBuilder);

export const twitchProfileBuilder = () =>
  z.intersection(
    z.intersection(z.lazy(ConnectedProfile), z.lazy(ProfileSponsors)),
    z.object({
      avg_views: z.exactOptional(z.number()),
      displayName: z.exactOptional(z.string()),
      has_merch: z.exactOptional(z.boolean()),
      has_paid_partnership: z.exactOptional(z.boolean()),
      isPartner: z.exactOptional(z.boolean()),
      language_code: z.exactOptional(z.array(z.string())),
      last_broadcast_game: z.exactOptional(z.string()),
      last_broadcast_id: z.exactOptional(z.string()),
      last_streamed: z.exactOptional(z.iso.date()),
      links_in_bio: z.exactOptional(z.array(z.string())),
      other_links: z.exactOptional(z.array(z.string())),
      panels_descriptions: z.exactOptional(z.array(z.string())),
      panels_image: z.exactOptional(z.array(z.string())),
      panels_titles: z.exactOptional(z.array(z.string())),
      panels_type: z.exactOptional(z.array(z.string())),
      panels_urls: z.exactOptional(z.array(z.string())),
      post_data: z.exactOptional(z.array(z.record(z.string(), z.unknown()))),
      profileImageURL: z.exactOptional(z.url()),
      profile_picture_hd: z.exactOptional(z.url()),
      promotes_affiliate_links: z.exactOptional(z.boolean()),
      social_media: z.exactOptional(z.record(z.string(), z.string())),
      streamed_hours_last_30_days: z.exactOptional(z.number()),
      streams_count_last_30_days: z.exactOptional(z.int().check(z.minimum(0))),
      total_followers: z.exactOptional(z.int().check(z.minimum(0))),
      user_id: z.exactOptional(z.string()),
      username: z.exactOptional(z.string()),
    }),
  );

/** All that is known of a creator on Twitch. The mixed spelling is the service's own. */
export const TwitchProfile: () => z.ZodMiniType<S['TwitchProfile']> = /* @__PURE__ */ once(twitchProfileBuilder);

export const twitterDiscoveryFiltersBuilder = () =>
  z.intersection(
    z.lazy(DiscoveryFilters),
    z.object({
      average_likes: z.exactOptional(z.lazy(NumberRange)),
      engagement_percent: z.exactOptional(z.lazy(NumberRange)),
      exclude_keywords_in_bio: z.exactOptional(z.array(z.string())),
      hashtags: z.exactOptional(z.array(z.string())),
      keywords_in_bio: z.exactOptional(z.array(z.string())),
      keywords_in_tweets: z.exactOptional(z.array(z.string())),
      keywords_not_in_tweets: z.exactOptional(z.array(z.string())),
      last_post: z.exactOptional(z.int().check(z.minimum(0))),
      link_in_bio: z.exactOptional(z.array(z.string())),
      not_hashtags: z.exactOptional(z.array(z.string())),
      not_link_in_bio: z.exactOptional(z.array(z.string())),
      number_of_followers: z.exactOptional(z.lazy(NumberRange)),
      number_of_tweets: z.exactOptional(z.lazy(NumberRange)),
      tweets: z.exactOptional(z.array(z.string())),
      tweets_count: z.exactOptional(z.lazy(NumberRange)),
      type: z.exactOptional(z.enum(['creator', 'business', 'CREATOR', 'BUSINESS'])),
    }),
  );

/** The filters of a search on Twitter. */
export const TwitterDiscoveryFilters: () => z.ZodMiniType<S['TwitterDiscoveryFilters']> =
  /* @__PURE__ */ once(twitterDiscoveryFiltersBuilder);

export const twitterDiscoveryRequestBuilder = () =>
  z.object({
    filters: z.exactOptional(z.nullable(z.lazy(TwitterDiscoveryFilters))),
    paging: z.lazy(Paging),
    platform: z.literal('twitter'),
    sort: z.exactOptional(z.lazy(DiscoverySortWithoutGrowth)),
  });

/** A search on Twitter. */
export const TwitterDiscoveryRequest: () => z.ZodMiniType<S['TwitterDiscoveryRequest']> =
  /* @__PURE__ */ once(twitterDiscoveryRequestBuilder);

export const twitterPostBuilder = () =>
  z.object({
    created_at: z.exactOptional(z.string()),
    engagement: z.exactOptional(z.object({
      like_count: z.exactOptional(z.int().check(z.minimum(0))),
      quote_count: z.exactOptional(z.int().check(z.minimum(0))),
      reply_count: z.exactOptional(z.int().check(z.minimum(0))),
      retweet_count: z.exactOptional(z.int().check(z.minimum(0))),
      view_count: z.exactOptional(z.int().check(z.minimum(0))),
    })),
    hashtags: z.exactOptional(z.array(z.string())),
    is_pinned: z.exactOptional(z.boolean()),
    lang: z.exactOptional(z.string()),
    media: z.exactOptional(z.array(z.object({
      media_key: z.exactOptional(z.string()),
      type: z.exactOptional(z.string()),
      url: z.exactOptional(z.string()),
    }))),
    mentions: z.exactOptional(z.array(z.string())),
    text: z.exactOptional(z.string()),
    tweet_id: z.string(),
    tweet_url: z.exactOptional(z.url()),
  });

/** A tweet. */
export const TwitterPost: () => z.ZodMiniType<S['TwitterPost']> = /* @__PURE__ */ once(twitterPostBuilder);

export const twitterProfileBuilder = () =>
  z.intersection(
    z.intersection(z.lazy(TwitterRawProfile), z.lazy(ProfileSponsors)),
    z.object({
      avg_likes: z.exactOptional(z.number()),
      avg_quotes: z.exactOptional(z.number()),
      avg_reply: z.exactOptional(z.number()),
      avg_retweet: z.exactOptional(z.number()),
      avg_views: z.exactOptional(z.number()),
      engagement_percent: z.exactOptional(z.number()),
      has_merch: z.exactOptional(z.boolean()),
      has_paid_partnership: z.exactOptional(z.boolean()),
      hashtags: z.exactOptional(z.array(z.string())),
      hashtags_count: z.exactOptional(z.array(z.object({
        count: z.int().check(z.minimum(0)),
        name: z.string(),
      }))),
      language_code: z.exactOptional(z.array(z.string())),
      languages_tweet: z.exactOptional(z.array(z.string())),
      most_recent_post_date: z.exactOptional(z.iso.date()),
      other_links: z.exactOptional(z.array(z.string())),
      platforms: z.exactOptional(z.record(z.string(), z.array(z.string()))),
      promotes_affiliate_links: z.exactOptional(z.boolean()),
      recommended_users: z.exactOptional(z.array(z.string())),
      retweet_users: z.exactOptional(z.array(z.string())),
      retweets_count: z.exactOptional(z.array(z.int())),
      streamer: z.exactOptional(z.boolean()),
      tagged: z.exactOptional(z.array(z.string())),
      tagged_usernames: z.exactOptional(z.array(z.string())),
      tweets: z.exactOptional(z.array(z.string())),
      uses_link_in_bio: z.exactOptional(z.boolean()),
    }),
  );

/** All that is known of a creator on Twitter. There is no audience. */
export const TwitterProfile: () => z.ZodMiniType<S['TwitterProfile']> = /* @__PURE__ */ once(twitterProfileBuilder);

export const twitterRawProfileBuilder = () =>
  z.object({
    biography: z.exactOptional(z.string()),
    creator_favorite_count: z.exactOptional(z.int().check(z.minimum(0))),
    direct_messaging: z.exactOptional(z.boolean()),
    exists: z.exactOptional(z.boolean()),
    follower_count: z.exactOptional(z.int().check(z.minimum(0))),
    following_count: z.exactOptional(z.int().check(z.minimum(0))),
    full_name: z.exactOptional(z.string()),
    is_verified: z.exactOptional(z.boolean()),
    join_date: z.exactOptional(z.iso.date()),
    links_in_bio: z.exactOptional(z.array(z.string())),
    location: z.exactOptional(z.string()),
    media_count: z.exactOptional(z.int().check(z.minimum(0))),
    post_data: z.exactOptional(z.array(z.lazy(TwitterPost))),
    profile_picture: z.exactOptional(z.url()),
    profile_picture_hd: z.exactOptional(z.url()),
    subscriber_button: z.exactOptional(z.boolean()),
    super_followed_by: z.exactOptional(z.boolean()),
    tweets_count: z.exactOptional(z.int().check(z.minimum(0))),
    tweets_type: z.exactOptional(z.object({
      conversation: z.exactOptional(z.int().check(z.minimum(0))),
      ordinary: z.exactOptional(z.int().check(z.minimum(0))),
      quoted: z.exactOptional(z.int().check(z.minimum(0))),
      retweeted: z.exactOptional(z.int().check(z.minimum(0))),
    })),
    userid: z.exactOptional(z.string()),
    username: z.exactOptional(z.string()),
  });

/** What Twitter tells of a creator. */
export const TwitterRawProfile: () => z.ZodMiniType<S['TwitterRawProfile']> =
  /* @__PURE__ */ once(twitterRawProfileBuilder);

export const validationDetailBuilder = () =>
  z.object({
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    type: z.string(),
  });

/** What is wrong at one place of the request. */
export const ValidationDetail: () => z.ZodMiniType<S['ValidationDetail']> =
  /* @__PURE__ */ once(validationDetailBuilder);

export const youTubeDiscoveryFiltersBuilder = () =>
  z.intersection(
    z.lazy(DiscoveryFilters),
    z.object({
      average_stream_duration: z.exactOptional(z.lazy(NumberRange)),
      average_stream_views: z.exactOptional(z.lazy(NumberRange)),
      average_views_on_long_videos: z.exactOptional(z.lazy(NumberRange)),
      average_views_on_shorts: z.exactOptional(z.lazy(NumberRange)),
      engagement_percent: z.exactOptional(z.lazy(NumberRange)),
      has_community_posts: z.exactOptional(z.boolean()),
      has_courses: z.exactOptional(z.boolean()),
      has_live_videos: z.exactOptional(z.boolean()),
      has_membership: z.exactOptional(z.boolean()),
      has_podcast: z.exactOptional(z.boolean()),
      has_shorts: z.exactOptional(z.boolean()),
      hashtags: z.exactOptional(z.array(z.string())),
      income: z.exactOptional(z.lazy(NumberRange)),
      is_monetizing: z.exactOptional(z.boolean()),
      keywords_in_description: z.exactOptional(z.array(z.string())),
      keywords_in_video_description: z.exactOptional(z.array(z.string())),
      keywords_in_video_titles: z.exactOptional(z.array(z.string())),
      keywords_not_in_description: z.exactOptional(z.array(z.string())),
      keywords_not_in_video_description: z.exactOptional(z.array(z.string())),
      keywords_not_in_video_titles: z.exactOptional(z.array(z.string())),
      last_stream_upload: z.exactOptional(z.int().check(z.minimum(0))),
      last_upload_long_video: z.exactOptional(z.int().check(z.minimum(0))),
      last_upload_short_video: z.exactOptional(z.int().check(z.minimum(0))),
      links_from_description: z.exactOptional(z.array(z.string())),
      links_from_video_description: z.exactOptional(z.array(z.string())),
      long_video_duration: z.exactOptional(z.lazy(NumberRange)),
      median_views_long: z.exactOptional(z.lazy(NumberRange)),
      not_hashtags: z.exactOptional(z.array(z.string())),
      number_of_subscribers: z.exactOptional(z.lazy(NumberRange)),
      number_of_videos: z.exactOptional(z.lazy(NumberRange)),
      posting_frequency: z.exactOptional(z.number().check(z.minimum(0))),
      shorts_percentage: z.exactOptional(z.lazy(NumberRange)),
      streams_live: z.exactOptional(z.boolean()),
      subscriber_growth: z.exactOptional(z.lazy(GrowthFilter)),
      topics: z.exactOptional(z.array(z.string())),
      type: z.exactOptional(z.enum(['creator', 'business', 'CREATOR', 'BUSINESS'])),
    }),
  );

/** The filters of a search on YouTube. */
export const YouTubeDiscoveryFilters: () => z.ZodMiniType<S['YouTubeDiscoveryFilters']> =
  /* @__PURE__ */ once(youTubeDiscoveryFiltersBuilder);

export const youTubeDiscoveryRequestBuilder = () =>
  z.object({
    filters: z.exactOptional(z.nullable(z.lazy(YouTubeDiscoveryFilters))),
    paging: z.lazy(Paging),
    platform: z.literal('youtube'),
    sort: z.exactOptional(z.lazy(DiscoverySort)),
  });

/** A search on YouTube. */
export const YouTubeDiscoveryRequest: () => z.ZodMiniType<S['YouTubeDiscoveryRequest']> =
  /* @__PURE__ */ once(youTubeDiscoveryRequestBuilder);

export const youTubePostBuilder = () =>
  z.object({
    category_id: z.exactOptional(z.string()),
    default_audio_language: z.exactOptional(z.string()),
    default_language: z.exactOptional(z.string()),
    description: z.exactOptional(z.string()),
    engagement: z.exactOptional(z.object({
      comment_count: z.exactOptional(z.string().check(z.regex(/^\d+$/u))),
      favorite_count: z.exactOptional(z.string().check(z.regex(/^\d+$/u))),
      like_count: z.exactOptional(z.string().check(z.regex(/^\d+$/u))),
      view_count: z.exactOptional(z.string().check(z.regex(/^\d+$/u))),
    })),
    media: z.exactOptional(z.object({
      definition: z.exactOptional(z.string()),
      duration: z.exactOptional(z.string()),
      embed_html: z.exactOptional(z.string()),
      thumbnails: z.exactOptional(z.object({
        default: z.exactOptional(z.record(z.string(), z.unknown())),
        high: z.exactOptional(z.record(z.string(), z.unknown())),
        maxres: z.exactOptional(z.record(z.string(), z.unknown())),
        medium: z.exactOptional(z.record(z.string(), z.unknown())),
        standard: z.exactOptional(z.record(z.string(), z.unknown())),
      })),
    })),
    post_url: z.exactOptional(z.url()),
    published_at: z.exactOptional(z.iso.datetime({ offset: true })),
    title: z.exactOptional(z.string()),
    topic_categories: z.exactOptional(z.array(z.string())),
    video_id: z.string(),
  });

/** A video on YouTube. */
export const YouTubePost: () => z.ZodMiniType<S['YouTubePost']> = /* @__PURE__ */ once(youTubePostBuilder);

export const youTubeProfileBuilder = () =>
  z.intersection(
    z.intersection(
      z.intersection(z.lazy(YouTubeRawProfile), z.lazy(ConnectedProfile)),
      z.lazy(ProfileSponsors),
    ),
    z.object({
      audience: z.exactOptional(z.lazy(CreatorAudience)),
      avg_comments: z.exactOptional(z.number()),
      avg_likes: z.exactOptional(z.number()),
      avg_views: z.exactOptional(z.number()),
      avg_views_long: z.exactOptional(z.number()),
      avg_views_shorts: z.exactOptional(z.number()),
      email_from_video_desc: z.exactOptional(z.array(z.string())),
      engagement_by_comments_and_views_long: z.exactOptional(z.number()),
      engagement_by_comments_and_views_shorts: z.exactOptional(z.number()),
      engagement_by_likes_and_views_long: z.exactOptional(z.number()),
      engagement_by_likes_and_views_shorts: z.exactOptional(z.number()),
      engagement_by_views_and_subs_long: z.exactOptional(z.number()),
      engagement_by_views_and_subs_shorts: z.exactOptional(z.number()),
      engagement_percent_long: z.exactOptional(z.number()),
      engagement_percent_shorts: z.exactOptional(z.number()),
      first_name: z.exactOptional(z.string()),
      has_paid_partnership: z.exactOptional(z.boolean()),
      hashtags_count: z.exactOptional(z.array(z.object({
        count: z.int().check(z.minimum(0)),
        name: z.string(),
      }))),
      income: z.exactOptional(z.lazy(IncomeEstimate)),
      is_monetization_enabled: z.exactOptional(z.boolean()),
      keywords: z.exactOptional(z.array(z.string())),
      language_code: z.exactOptional(z.array(z.string())),
      last_long_video_upload_date: z.exactOptional(z.iso.date()),
      last_short_video_upload_date: z.exactOptional(z.iso.date()),
      least_views: z.exactOptional(z.int().check(z.minimum(0))),
      location: z.exactOptional(z.string()),
      median_views_long: z.exactOptional(z.int().check(z.minimum(0))),
      most_recent_post_date: z.exactOptional(z.iso.date()),
      niche_class: z.exactOptional(z.nullable(z.union([z.string(), z.array(z.string())]))),
      niche_sub_class: z.exactOptional(z.array(z.string())),
      posting_frequency: z.exactOptional(z.number()),
      posting_frequency_long: z.exactOptional(z.number()),
      posting_frequency_recent_months: z.exactOptional(z.number()),
      posting_frequency_shorts: z.exactOptional(z.number()),
      posts_per_month: z.exactOptional(z.record(z.string(), z.record(z.string(), z.int().check(z.minimum(0))))),
      promotes_affiliate_links: z.exactOptional(z.boolean()),
      shorts_percentage: z.exactOptional(z.number()),
      speaking_language: z.exactOptional(z.string()),
      streamer: z.exactOptional(z.boolean()),
      uses_link_in_bio: z.exactOptional(z.boolean()),
      video_categories: z.exactOptional(z.array(z.string())),
      video_hashtags: z.exactOptional(z.array(z.string())),
      video_topics: z.exactOptional(z.array(z.string())),
    }),
  );

/** All that is known of a creator on YouTube. */
export const YouTubeProfile: () => z.ZodMiniType<S['YouTubeProfile']> = /* @__PURE__ */ once(youTubeProfileBuilder);

export const youTubeRawProfileBuilder = () =>
  z.object({
    country: z.exactOptional(z.string()),
    custom_url: z.exactOptional(z.string()),
    description: z.exactOptional(z.string()),
    exists: z.exactOptional(z.boolean()),
    has_community_posts: z.exactOptional(z.boolean()),
    has_shorts: z.exactOptional(z.boolean()),
    id: z.exactOptional(z.string()),
    link: z.exactOptional(z.string()),
    made_for_kids: z.exactOptional(z.boolean()),
    moderate_comments: z.exactOptional(z.boolean()),
    post_data: z.exactOptional(z.array(z.lazy(YouTubePost))),
    privacy_status: z.exactOptional(z.string()),
    profile_picture: z.exactOptional(z.url()),
    profile_picture_hd: z.exactOptional(z.url()),
    published_at: z.exactOptional(z.iso.date()),
    related_playlist_id: z.exactOptional(z.string()),
    subscriber_count: z.exactOptional(z.int().check(z.minimum(0))),
    title: z.exactOptional(z.string()),
    topic_details: z.exactOptional(z.array(z.string())),
    total_comments_last_50: z.exactOptional(z.int().check(z.minimum(0))),
    unsubscribed_trailer_id: z.exactOptional(z.string()),
    video_count: z.exactOptional(z.int().check(z.minimum(0))),
    view_count: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** What YouTube tells of a creator. */
export const YouTubeRawProfile: () => z.ZodMiniType<S['YouTubeRawProfile']> =
  /* @__PURE__ */ once(youTubeRawProfileBuilder);

export const youTubeTopicBuilder = () =>
  z.object({
    sub_topic_details: z.array(z.string()),
    topic_details: z.string(),
  });

/** A category of YouTube and the topics in it. */
export const YouTubeTopic: () => z.ZodMiniType<S['YouTubeTopic']> = /* @__PURE__ */ once(youTubeTopicBuilder);
