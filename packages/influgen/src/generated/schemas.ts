// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { also, keep, maxLength, minLength, minProperties, requires, uniqueItems, where } from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const adapterBuilder = () =>
  z.object({
    base_url: z.url(),
    capabilities: z.array(z.lazy(Capability)),
    description: z.string(),
    docs_url: z.exactOptional(z.url()),
    enabled: z.boolean(),
    id: z.string().check(z.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/u)),
    name: z.string(),
    version: z.string(),
  });

/** A provider that generates, built in or of the community. */
export const Adapter: () => z.ZodMiniType<S['Adapter']> = /* @__PURE__ */ once(adapterBuilder);

export const adapterHealthBuilder = () =>
  z.object({
    checked_at: z.iso.datetime({ offset: true }),
    healthy: z.boolean(),
    message: z.nullable(z.string()),
    provider_id: z.string(),
  });

/** How an adapter is doing. */
export const AdapterHealth: () => z.ZodMiniType<S['AdapterHealth']> = /* @__PURE__ */ once(adapterHealthBuilder);

export const adapterHealthResponseBuilder = () => z.object({ health: z.lazy(AdapterHealth) });

/** The health in its wrapper. */
export const AdapterHealthResponse: () => z.ZodMiniType<S['AdapterHealthResponse']> =
  /* @__PURE__ */ once(adapterHealthResponseBuilder);

export const adapterInputBuilder = () =>
  z.object({
    base_url: z.url(),
    capabilities: z.array(z.lazy(Capability)),
    description: z.string(),
    docs_url: z.exactOptional(z.url()),
    enabled: z.exactOptional(z.boolean()),
    id: z.string().check(z.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/u)),
    name: z.string(),
    version: z.string(),
  });

/** An adapter to register. */
export const AdapterInput: () => z.ZodMiniType<S['AdapterInput']> = /* @__PURE__ */ once(adapterInputBuilder);

export const adapterListBuilder = () => z.object({ adapters: z.array(z.lazy(Adapter)) });

/** All adapters. */
export const AdapterList: () => z.ZodMiniType<S['AdapterList']> = /* @__PURE__ */ once(adapterListBuilder);

export const adapterResponseBuilder = () => z.object({ adapter: z.lazy(Adapter) });

/** An adapter in its wrapper. */
export const AdapterResponse: () => z.ZodMiniType<S['AdapterResponse']> = /* @__PURE__ */ once(adapterResponseBuilder);

export const affiliateLinkBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    click_count: z.int().check(z.minimum(0)),
    created_at: z.iso.datetime({ offset: true }),
    id: z.lazy(Id),
    platform: z.string().check(z.minLength(1)),
    revenue: z.number().check(z.minimum(0)),
    shortcode: z.string().check(z.minLength(1), z.regex(/^[A-Za-z0-9_-]+$/u)),
    url: z.url().check(z.regex(/^https?:\/\//u)),
  });

/** An affiliate link of a character. */
export const AffiliateLink: () => z.ZodMiniType<S['AffiliateLink']> = /* @__PURE__ */ once(affiliateLinkBuilder);

export const affiliateLinkInputBuilder = () =>
  z.object({
    click_count: z.exactOptional(z.int().check(z.minimum(0))),
    platform: z.string().check(z.minLength(1)),
    revenue: z.exactOptional(z.number().check(z.minimum(0))),
    shortcode: z.string().check(z.minLength(1), z.regex(/^[A-Za-z0-9_-]+$/u)),
    url: z.url().check(z.regex(/^https?:\/\//u)),
  });

/** A new affiliate link. */
export const AffiliateLinkInput: () => z.ZodMiniType<S['AffiliateLinkInput']> =
  /* @__PURE__ */ once(affiliateLinkInputBuilder);

export const affiliateLinkPageBuilder = () =>
  z.object({
    affiliate_links: z.array(z.lazy(AffiliateLink)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of affiliate links. */
export const AffiliateLinkPage: () => z.ZodMiniType<S['AffiliateLinkPage']> =
  /* @__PURE__ */ once(affiliateLinkPageBuilder);

export const affiliateLinkResponseBuilder = () => z.object({ affiliate_link: z.lazy(AffiliateLink) });

/** A link in its wrapper. */
export const AffiliateLinkResponse: () => z.ZodMiniType<S['AffiliateLinkResponse']> =
  /* @__PURE__ */ once(affiliateLinkResponseBuilder);

export const affiliateLinkUpdateBuilder = () =>
  keep(z.object({
    click_count: z.exactOptional(z.int().check(z.minimum(0))),
    platform: z.exactOptional(z.string().check(z.minLength(1))),
    revenue: z.exactOptional(z.number().check(z.minimum(0))),
    shortcode: z.exactOptional(z.string().check(z.minLength(1), z.regex(/^[A-Za-z0-9_-]+$/u))),
    url: z.exactOptional(z.url().check(z.regex(/^https?:\/\//u))),
  })).check(minProperties(1));

/** What changes. */
export const AffiliateLinkUpdate: () => z.ZodMiniType<S['AffiliateLinkUpdate']> =
  /* @__PURE__ */ once(affiliateLinkUpdateBuilder);

export const affiliateProgramBuilder = () =>
  z.object({
    approval_days: z.int().check(z.minimum(0)),
    approved: z.number().check(z.minimum(0)),
    commission_rate: z.number().check(z.minimum(0), z.maximum(1)),
    min_payout: z.number().check(z.minimum(0)),
    paid: z.number().check(z.minimum(0)),
    pending: z.number().check(z.minimum(0)),
    referral_code: z.string(),
  });

/** The affiliate program, by which the workspace earns on those it refers. */
export const AffiliateProgram: () => z.ZodMiniType<S['AffiliateProgram']> =
  /* @__PURE__ */ once(affiliateProgramBuilder);

export const affiliateProgramResponseBuilder = () => z.object({ program: z.lazy(AffiliateProgram) });

/** The program in its wrapper. */
export const AffiliateProgramResponse: () => z.ZodMiniType<S['AffiliateProgramResponse']> =
  /* @__PURE__ */ once(affiliateProgramResponseBuilder);

export const analyticsOverviewBuilder = () =>
  z.object({
    engagement: z.int().check(z.minimum(0)),
    engagement_rate: z.number().check(z.minimum(0)),
    followers: z.int().check(z.minimum(0)),
    followers_change: z.int(),
    impressions: z.int().check(z.minimum(0)),
    posts_published: z.int().check(z.minimum(0)),
    reach: z.int().check(z.minimum(0)),
    series: z.array(z.lazy(AnalyticsPoint)),
  });

/** The numbers of a period. */
export const AnalyticsOverview: () => z.ZodMiniType<S['AnalyticsOverview']> =
  /* @__PURE__ */ once(analyticsOverviewBuilder);

export const analyticsOverviewResponseBuilder = () => z.object({ overview: z.lazy(AnalyticsOverview) });

/** An overview in its wrapper. */
export const AnalyticsOverviewResponse: () => z.ZodMiniType<S['AnalyticsOverviewResponse']> =
  /* @__PURE__ */ once(analyticsOverviewResponseBuilder);

export const analyticsPointBuilder = () =>
  z.object({
    date: z.iso.date(),
    engagement: z.int().check(z.minimum(0)),
    followers: z.int().check(z.minimum(0)),
    impressions: z.int().check(z.minimum(0)),
  });

/** The numbers of one day. */
export const AnalyticsPoint: () => z.ZodMiniType<S['AnalyticsPoint']> = /* @__PURE__ */ once(analyticsPointBuilder);

export const apiKeyBuilder = () =>
  z.object({
    created_at: z.iso.datetime({ offset: true }),
    id: z.lazy(Id),
    key_prefix: z.string(),
    last_used_at: z.nullable(z.iso.datetime({ offset: true })),
    name: z.string(),
    permissions: z.array(z.lazy(Permission)),
  });

/** A key of the public API, without its secret. */
export const ApiKey: () => z.ZodMiniType<S['ApiKey']> = /* @__PURE__ */ once(apiKeyBuilder);

export const apiKeyCreatedBuilder = () =>
  z.object({
    api_key: z.lazy(ApiKey),
    key: z.string(),
  });

/** A key and, this once, its secret. */
export const ApiKeyCreated: () => z.ZodMiniType<S['ApiKeyCreated']> = /* @__PURE__ */ once(apiKeyCreatedBuilder);

export const apiKeyInputBuilder = () =>
  z.object({
    name: z.string().check(z.minLength(1), maxLength(100)),
    permissions: keep(z.array(z.lazy(Permission))).check(z.minLength(1), uniqueItems()),
  });

/** A new key. */
export const ApiKeyInput: () => z.ZodMiniType<S['ApiKeyInput']> = /* @__PURE__ */ once(apiKeyInputBuilder);

export const apiKeyListBuilder = () => z.object({ api_keys: z.array(z.lazy(ApiKey)) });

/** All keys of the workspace. */
export const ApiKeyList: () => z.ZodMiniType<S['ApiKeyList']> = /* @__PURE__ */ once(apiKeyListBuilder);

export const auditEntryBuilder = () =>
  z.object({
    action: z.string(),
    actor_email: z.email(),
    actor_user_id: z.lazy(Id),
    created_at: z.iso.datetime({ offset: true }),
    details: z.record(z.string(), z.unknown()),
    target_id: z.string(),
    target_type: z.string(),
  });

/** What a manager did in the organization. */
export const AuditEntry: () => z.ZodMiniType<S['AuditEntry']> = /* @__PURE__ */ once(auditEntryBuilder);

export const auditLogBuilder = () => z.object({ entries: z.array(z.lazy(AuditEntry)) });

/** The latest entries. */
export const AuditLog: () => z.ZodMiniType<S['AuditLog']> = /* @__PURE__ */ once(auditLogBuilder);

export const authResponseBuilder = () =>
  z.object({
    access_token: z.string(),
    expires_in: z.int().check(z.minimum(1)),
    refresh_token: z.string(),
    token_type: z.literal('Bearer'),
    user: z.lazy(User),
  });

/** A session that is open. */
export const AuthResponse: () => z.ZodMiniType<S['AuthResponse']> = /* @__PURE__ */ once(authResponseBuilder);

export const authUrlBuilder = () => z.object({ url: z.url() });

/** Where a person goes to connect the platform. */
export const AuthUrl: () => z.ZodMiniType<S['AuthUrl']> = /* @__PURE__ */ once(authUrlBuilder);

export const billingUrlBuilder = () => z.object({ url: z.url() });

/** A page of the payment provider. */
export const BillingUrl: () => z.ZodMiniType<S['BillingUrl']> = /* @__PURE__ */ once(billingUrlBuilder);

export const bulkModerationInputBuilder = () =>
  z.object({
    action: z.enum(['approve', 'reject']),
    ids: z.array(z.string().check(z.minLength(1))).check(z.minLength(1), z.maxLength(100)),
    reason: z.exactOptional(z.string()),
  });

/** What to do with which items. */
export const BulkModerationInput: () => z.ZodMiniType<S['BulkModerationInput']> =
  /* @__PURE__ */ once(bulkModerationInputBuilder);

export const bulkModerationResponseBuilder = () => z.object({ results: z.array(z.lazy(BulkModerationResult)) });

/** What became of each item. */
export const BulkModerationResponse: () => z.ZodMiniType<S['BulkModerationResponse']> =
  /* @__PURE__ */ once(bulkModerationResponseBuilder);

export const bulkModerationResultBuilder = () =>
  z.object({
    error: z.nullable(z.string()),
    id: z.string(),
    status: z.nullable(z.lazy(ContentStatus)),
  });

/** What became of one item. */
export const BulkModerationResult: () => z.ZodMiniType<S['BulkModerationResult']> =
  /* @__PURE__ */ once(bulkModerationResultBuilder);

export const calendarBuilder = () => z.object({ days: z.array(z.lazy(CalendarDay)) });

/** The days on which something is planned. */
export const Calendar: () => z.ZodMiniType<S['Calendar']> = /* @__PURE__ */ once(calendarBuilder);

export const calendarDayBuilder = () =>
  z.object({
    date: z.iso.date(),
    items: z.array(z.lazy(ContentItem)),
  });

/** What is planned for a day. */
export const CalendarDay: () => z.ZodMiniType<S['CalendarDay']> = /* @__PURE__ */ once(calendarDayBuilder);

export const capabilityBuilder = () => z.string();

/**
 * What an adapter can do: `text-to-image`, `text-to-video`, `talking-head`, `text-to-speech`, `image-to-image` or
 * another.
 */
export const Capability: () => z.ZodMiniType<S['Capability']> = /* @__PURE__ */ once(capabilityBuilder);

export const characterBuilder = () =>
  z.object({
    appearance: z.exactOptional(z.record(z.string(), z.unknown())),
    autopilot: z.boolean(),
    content_count: z.int().check(z.minimum(0)),
    created_at: z.exactOptional(z.iso.datetime({ offset: true })),
    face_consistency_tier: z.string(),
    follower_count: z.int().check(z.minimum(0)),
    id: z.lazy(Id),
    identity: z.exactOptional(z.record(z.string(), z.unknown())),
    is_default: z.boolean(),
    last_post_date: z.nullable(z.iso.datetime({ offset: true })),
    lora_model_url: z.exactOptional(z.nullable(z.url())),
    lora_training_status: z.lazy(LoraStatus),
    name: z.string(),
    niche: z.exactOptional(z.nullable(z.string())),
    personality: z.exactOptional(z.record(z.string(), z.unknown())),
    reference_images: z.array(z.url()),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
    style: z.exactOptional(z.record(z.string(), z.unknown())),
    talking_head_enabled: z.exactOptional(z.boolean()),
    updated_at: z.exactOptional(z.iso.datetime({ offset: true })),
    voice_clone_id: z.exactOptional(z.nullable(z.string())),
  });

/** An AI character of the workspace. */
export const Character: () => z.ZodMiniType<S['Character']> = /* @__PURE__ */ once(characterBuilder);

export const characterAnalyticsBuilder = () =>
  z.object({
    by_platform: z.array(z.lazy(PlatformAnalytics)),
    engagement: z.int().check(z.minimum(0)),
    engagement_rate: z.number().check(z.minimum(0)),
    followers: z.int().check(z.minimum(0)),
    followers_change: z.int(),
    impressions: z.int().check(z.minimum(0)),
    posts_published: z.int().check(z.minimum(0)),
    reach: z.int().check(z.minimum(0)),
    series: z.array(z.lazy(AnalyticsPoint)),
    top_content: z.array(z.lazy(TopContent)).check(z.maxLength(10)),
  });

/** The numbers of one character in a period. */
export const CharacterAnalytics: () => z.ZodMiniType<S['CharacterAnalytics']> =
  /* @__PURE__ */ once(characterAnalyticsBuilder);

export const characterAnalyticsResponseBuilder = () => z.object({ overview: z.lazy(CharacterAnalytics) });

/** The numbers of a character in their wrapper. */
export const CharacterAnalyticsResponse: () => z.ZodMiniType<S['CharacterAnalyticsResponse']> =
  /* @__PURE__ */ once(characterAnalyticsResponseBuilder);

export const characterInputBuilder = () =>
  z.object({
    appearance: z.exactOptional(z.record(z.string(), z.unknown())),
    identity: z.exactOptional(z.record(z.string(), z.unknown())),
    name: z.string().check(z.minLength(1), maxLength(80)),
    niche: z.exactOptional(z.string()),
    personality: z.exactOptional(z.record(z.string(), z.unknown())),
    reference_images: z.exactOptional(z.array(z.url())),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
    style: z.exactOptional(z.record(z.string(), z.unknown())),
    talking_head_enabled: z.exactOptional(z.boolean()),
  });

/** What a new character is. */
export const CharacterInput: () => z.ZodMiniType<S['CharacterInput']> = /* @__PURE__ */ once(characterInputBuilder);

export const characterListBuilder = () =>
  z.object({
    characters: z.array(z.lazy(Character)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of characters. */
export const CharacterList: () => z.ZodMiniType<S['CharacterList']> = /* @__PURE__ */ once(characterListBuilder);

export const characterResponseBuilder = () => z.object({ character: z.lazy(Character) });

/** A character in its wrapper. */
export const CharacterResponse: () => z.ZodMiniType<S['CharacterResponse']> =
  /* @__PURE__ */ once(characterResponseBuilder);

export const characterUpdateBuilder = () =>
  z.object({
    appearance: z.exactOptional(z.record(z.string(), z.unknown())),
    identity: z.exactOptional(z.record(z.string(), z.unknown())),
    name: z.exactOptional(z.string().check(z.minLength(1), maxLength(80))),
    niche: z.exactOptional(z.string()),
    personality: z.exactOptional(z.record(z.string(), z.unknown())),
    reference_images: z.exactOptional(z.array(z.url())),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
    style: z.exactOptional(z.record(z.string(), z.unknown())),
    talking_head_enabled: z.exactOptional(z.boolean()),
  });

/** What changes. Objects are merged key by key, one level deep. */
export const CharacterUpdate: () => z.ZodMiniType<S['CharacterUpdate']> = /* @__PURE__ */ once(characterUpdateBuilder);

export const characterWeekInputBuilder = () =>
  z.object({
    guidance: z.exactOptional(z.string()),
    platforms: z.exactOptional(z.array(z.lazy(Platform)).check(z.minLength(1))),
    posts_per_day: z.exactOptional(z.int().check(z.minimum(1), z.maximum(5))),
    target_language: z.exactOptional(z.string()),
    trending_topics: z.exactOptional(z.array(z.string())),
    week: z.iso.date(),
  });

/** Which week to plan, and how. */
export const CharacterWeekInput: () => z.ZodMiniType<S['CharacterWeekInput']> =
  /* @__PURE__ */ once(characterWeekInputBuilder);

export const checkoutInputBuilder = () => z.xor([z.lazy(PlanCheckoutInput), z.lazy(CreditPackCheckoutInput)]);

/** What to buy: a plan or a pack of credits. */
export const CheckoutInput: () => z.ZodMiniType<S['CheckoutInput']> = /* @__PURE__ */ once(checkoutInputBuilder);

export const contentItemBuilder = () =>
  z.object({
    aspect_ratio: z.exactOptional(z.nullable(z.string())),
    caption: z.exactOptional(z.nullable(z.string())),
    character_id: z.lazy(Id),
    config_snapshot: z.exactOptional(z.nullable(z.record(z.string(), z.unknown()))),
    content_type: z.lazy(ContentType),
    created_at: z.exactOptional(z.iso.datetime({ offset: true })),
    credits_used: z.exactOptional(z.int().check(z.minimum(0))),
    cta: z.exactOptional(z.nullable(z.string())),
    duration_seconds: z.exactOptional(z.nullable(z.int())),
    error: z.exactOptional(z.nullable(z.string())),
    face_match_score: z.exactOptional(z.nullable(z.number().check(z.minimum(0), z.maximum(1)))),
    hashtags: z.exactOptional(z.array(z.string().check(z.regex(/^#/u)))),
    id: z.lazy(Id),
    image_prompt: z.string(),
    image_urls: z.exactOptional(z.array(z.url())),
    media_review_state: z.exactOptional(z.nullable(z.enum(['pending', 'passed', 'needs_review']))),
    planned_date: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    platform: z.lazy(Platform),
    rejection_reason: z.exactOptional(z.nullable(z.string())),
    selected_variant_idx: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    status: z.lazy(ContentStatus),
    thumbnail_url: z.exactOptional(z.nullable(z.url())),
    updated_at: z.exactOptional(z.iso.datetime({ offset: true })),
    video_url: z.exactOptional(z.nullable(z.url())),
  });

/** One piece of content of a character for a platform. */
export const ContentItem: () => z.ZodMiniType<S['ContentItem']> = /* @__PURE__ */ once(contentItemBuilder);

export const contentListBuilder = () =>
  z.object({
    items: z.array(z.lazy(ContentItem)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of content items. */
export const ContentList: () => z.ZodMiniType<S['ContentList']> = /* @__PURE__ */ once(contentListBuilder);

export const contentMetricsBuilder = () =>
  z.object({
    clicks: z.int().check(z.minimum(0)),
    comments: z.int().check(z.minimum(0)),
    engagement_rate: z.number().check(z.minimum(0)),
    impressions: z.int().check(z.minimum(0)),
    likes: z.int().check(z.minimum(0)),
    saves: z.int().check(z.minimum(0)),
    shares: z.int().check(z.minimum(0)),
  });

/** The numbers of a content item on all platforms; zeros before it is published. */
export const ContentMetrics: () => z.ZodMiniType<S['ContentMetrics']> = /* @__PURE__ */ once(contentMetricsBuilder);

export const contentMetricsResponseBuilder = () => z.object({ metrics: z.lazy(ContentMetrics) });

/** The numbers of a content item in their wrapper. */
export const ContentMetricsResponse: () => z.ZodMiniType<S['ContentMetricsResponse']> =
  /* @__PURE__ */ once(contentMetricsResponseBuilder);

export const contentResponseBuilder = () => z.object({ item: z.lazy(ContentItem) });

/** A content item in its wrapper. */
export const ContentResponse: () => z.ZodMiniType<S['ContentResponse']> = /* @__PURE__ */ once(contentResponseBuilder);

export const contentScheduleInputBuilder = () =>
  z.object({
    platforms: keep(z.array(z.lazy(Platform))).check(z.minLength(1), uniqueItems()),
    scheduled_at: z.iso.datetime({ offset: true }),
  });

/** When to publish, and where. */
export const ContentScheduleInput: () => z.ZodMiniType<S['ContentScheduleInput']> =
  /* @__PURE__ */ once(contentScheduleInputBuilder);

export const contentStatusBuilder = () =>
  z.enum(['queued', 'generating', 'ready', 'approved', 'rejected', 'published', 'failed']);

/**
 * Where a content item stands. A generation goes `queued`, `generating`, then `ready` (the character is in manual
 * review) or `approved` (autopilot), or `failed`. A face that matches too little may also make it `rejected`, send it
 * back to `queued`, or hold it for review. Moderation moves `ready` to `approved` or `rejected`; publishing moves
 * `approved` to `published`.
 */
export const ContentStatus: () => z.ZodMiniType<S['ContentStatus']> = /* @__PURE__ */ once(contentStatusBuilder);

export const contentTypeBuilder = () => z.enum(['single', 'carousel', 'story', 'video', 'reel', 'short']);

/**
 * What a content item is. Instagram takes all six; TikTok and YouTube take `video`, `reel` and `short`; `twitter` and
 * Pinterest take `single` and `carousel`. Any other pair is refused before it is queued.
 */
export const ContentType: () => z.ZodMiniType<S['ContentType']> = /* @__PURE__ */ once(contentTypeBuilder);

export const contentUpdateBuilder = () =>
  z.object({
    caption: z.exactOptional(z.nullable(z.string().check(maxLength(2200)))),
    cta: z.exactOptional(z.nullable(z.string())),
    hashtags: z.exactOptional(z.array(z.string().check(z.regex(/^#/u))).check(z.maxLength(30))),
    planned_date: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    prompt: z.exactOptional(z.string().check(z.minLength(1), maxLength(2000))),
  });

/** What changes; what is left out stays. */
export const ContentUpdate: () => z.ZodMiniType<S['ContentUpdate']> = /* @__PURE__ */ once(contentUpdateBuilder);

export const creditPackCheckoutInputBuilder = () =>
  z.object({
    cancel_url: z.url(),
    credit_pack: z.literal([100, 250, 500, 1000]),
    success_url: z.url(),
  });

/** A pack of credits to buy. Its credits never expire. */
export const CreditPackCheckoutInput: () => z.ZodMiniType<S['CreditPackCheckoutInput']> =
  /* @__PURE__ */ once(creditPackCheckoutInputBuilder);

export const creditTransactionBuilder = () =>
  z.object({
    amount: z.int(),
    balance_after: z.int().check(z.minimum(0)),
    content_id: z.nullable(z.lazy(Id)),
    created_at: z.iso.datetime({ offset: true }),
    id: z.lazy(Id),
    reason: z.string(),
  });

/** A change of the balance. */
export const CreditTransaction: () => z.ZodMiniType<S['CreditTransaction']> =
  /* @__PURE__ */ once(creditTransactionBuilder);

export const creditTransactionPageBuilder = () =>
  z.object({
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
    transactions: z.array(z.lazy(CreditTransaction)),
  });

/** A page of transactions. */
export const CreditTransactionPage: () => z.ZodMiniType<S['CreditTransactionPage']> =
  /* @__PURE__ */ once(creditTransactionPageBuilder);

export const creditsBuilder = () =>
  z.object({
    balance: z.int().check(z.minimum(0)),
    monthly: z.int().check(z.minimum(0)),
    monthly_remaining: z.int().check(z.minimum(0)),
    plan: z.lazy(PlanId),
    purchased_remaining: z.int().check(z.minimum(0)),
    resets_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
  });

/** The credits of the workspace. Monthly ones do not roll over and are spent first; bought ones stay. */
export const Credits: () => z.ZodMiniType<S['Credits']> = /* @__PURE__ */ once(creditsBuilder);

export const creditsResponseBuilder = () => z.object({ credits: z.lazy(Credits) });

/** Credits in their wrapper. */
export const CreditsResponse: () => z.ZodMiniType<S['CreditsResponse']> = /* @__PURE__ */ once(creditsResponseBuilder);

export const defaultBoardInputBuilder = () => z.object({ board_id: z.string().check(z.minLength(1)) });

/** The board to make the default. */
export const DefaultBoardInput: () => z.ZodMiniType<S['DefaultBoardInput']> =
  /* @__PURE__ */ once(defaultBoardInputBuilder);

export const dmConversationBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    contact: z.string(),
    id: z.lazy(Id),
    last_message_at: z.iso.datetime({ offset: true }),
    platform: z.lazy(Platform),
    status: z.lazy(DmConversationStatus),
  });

/** A conversation with one contact. */
export const DmConversation: () => z.ZodMiniType<S['DmConversation']> = /* @__PURE__ */ once(dmConversationBuilder);

export const dmConversationPageBuilder = () =>
  z.object({
    conversations: z.array(z.lazy(DmConversation)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of conversations. */
export const DmConversationPage: () => z.ZodMiniType<S['DmConversationPage']> =
  /* @__PURE__ */ once(dmConversationPageBuilder);

export const dmConversationResponseBuilder = () => z.object({ conversation: z.lazy(DmConversation) });

/** A conversation in its wrapper. */
export const DmConversationResponse: () => z.ZodMiniType<S['DmConversationResponse']> =
  /* @__PURE__ */ once(dmConversationResponseBuilder);

export const dmConversationStatusBuilder = () => z.enum(['active', 'paused']);

/** Whether the responder answers. While it is paused, only people do. */
export const DmConversationStatus: () => z.ZodMiniType<S['DmConversationStatus']> =
  /* @__PURE__ */ once(dmConversationStatusBuilder);

export const dmMessageBuilder = () =>
  z.object({
    author: z.enum(['contact', 'auto', 'operator']),
    created_at: z.iso.datetime({ offset: true }),
    direction: z.enum(['in', 'out']),
    id: z.lazy(Id),
    text: z.string(),
  });

/** A direct message. */
export const DmMessage: () => z.ZodMiniType<S['DmMessage']> = /* @__PURE__ */ once(dmMessageBuilder);

export const dmMessagePageBuilder = () =>
  z.object({
    messages: z.array(z.lazy(DmMessage)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of messages. */
export const DmMessagePage: () => z.ZodMiniType<S['DmMessagePage']> = /* @__PURE__ */ once(dmMessagePageBuilder);

export const dmMessageResponseBuilder = () => z.object({ message: z.lazy(DmMessage) });

/** A message in its wrapper. */
export const DmMessageResponse: () => z.ZodMiniType<S['DmMessageResponse']> =
  /* @__PURE__ */ once(dmMessageResponseBuilder);

export const dmReplyInputBuilder = () => z.object({ message: z.string().check(z.minLength(1)) });

/** A reply by hand. */
export const DmReplyInput: () => z.ZodMiniType<S['DmReplyInput']> = /* @__PURE__ */ once(dmReplyInputBuilder);

export const dmResponderBuilder = () =>
  z.object({
    banned_topics: z.array(z.string()),
    enabled: z.boolean(),
    greeting_message: z.string(),
    max_replies_per_hour: z.int().check(z.minimum(0)),
    platforms_enabled: z.array(z.enum(['instagram', 'tiktok', 'twitter'])).check(uniqueItems()),
    response_delay_seconds: z.int().check(z.minimum(0)),
  });

/** How direct messages to a character are answered. */
export const DmResponder: () => z.ZodMiniType<S['DmResponder']> = /* @__PURE__ */ once(dmResponderBuilder);

export const dmResponderInputBuilder = () =>
  z.object({
    banned_topics: z.exactOptional(z.array(z.string())),
    enabled: z.exactOptional(z.boolean()),
    greeting_message: z.exactOptional(z.string()),
    max_replies_per_hour: z.exactOptional(z.int().check(z.minimum(0))),
    platforms_enabled: z.exactOptional(z.array(z.enum(['instagram', 'tiktok', 'twitter'])).check(uniqueItems())),
    response_delay_seconds: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** All settings. What is left out falls back to its default. */
export const DmResponderInput: () => z.ZodMiniType<S['DmResponderInput']> =
  /* @__PURE__ */ once(dmResponderInputBuilder);

export const dmResponderResponseBuilder = () => z.object({ dm_responder: z.lazy(DmResponder) });

/** The settings in their wrapper. */
export const DmResponderResponse: () => z.ZodMiniType<S['DmResponderResponse']> =
  /* @__PURE__ */ once(dmResponderResponseBuilder);

export const duplicateInputBuilder = () =>
  z.object({ name: z.exactOptional(z.string().check(z.minLength(1), maxLength(80))) });

/** What the copy is called. */
export const DuplicateInput: () => z.ZodMiniType<S['DuplicateInput']> = /* @__PURE__ */ once(duplicateInputBuilder);

export const endpointStatusBuilder = () => z.enum(['active', 'disabled']);

/** Whether requests may go to the endpoint. */
export const EndpointStatus: () => z.ZodMiniType<S['EndpointStatus']> = /* @__PURE__ */ once(endpointStatusBuilder);

export const errorDetailBuilder = () =>
  z.object({
    code: z.string(),
    details: z.exactOptional(z.intersection(
      z.object({ fields: z.exactOptional(z.record(z.string(), z.string())) }),
      z.record(z.string(), z.unknown()),
    )),
    message: z.string(),
  });

/** What went wrong. */
export const ErrorDetail: () => z.ZodMiniType<S['ErrorDetail']> = /* @__PURE__ */ once(errorDetailBuilder);

export const errorResponseBuilder = () => z.object({ error: z.lazy(ErrorDetail) });

/** The answer to a request that failed. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const generatedScheduleBuilder = () =>
  z.object({
    scheduledPosts: z.array(z.lazy(ScheduledPost)),
    timezone: z.string(),
  });

/** What was scheduled, and in which timezone the slots were chosen. */
export const GeneratedSchedule: () => z.ZodMiniType<S['GeneratedSchedule']> =
  /* @__PURE__ */ once(generatedScheduleBuilder);

export const generationBuilder = () =>
  z.object({
    item: z.lazy(ContentItem),
    job: z.lazy(Job),
  });

/** An item that is being generated, and the job that does it. */
export const Generation: () => z.ZodMiniType<S['Generation']> = /* @__PURE__ */ once(generationBuilder);

export const generationInputBuilder = () =>
  z.object({
    caption: z.exactOptional(z.string().check(maxLength(2200))),
    character_id: z.string().check(z.minLength(1)),
    cta: z.exactOptional(z.string()),
    hashtags: z.exactOptional(z.array(z.string().check(z.regex(/^#/u))).check(z.maxLength(30))),
    model_id: z.exactOptional(z.string()),
    planned_date: z.exactOptional(z.iso.datetime({ offset: true })),
    platform: z.exactOptional(z.lazy(Platform)),
    prompt: z.string().check(z.minLength(1), maxLength(2000)),
    quality_tier: z.exactOptional(z.string()),
    target_language: z.exactOptional(z.string()),
    type: z.exactOptional(z.lazy(ContentType)),
  });

/** What to generate. */
export const GenerationInput: () => z.ZodMiniType<S['GenerationInput']> = /* @__PURE__ */ once(generationInputBuilder);

export const idBuilder = () => z.string().check(z.regex(/^[a-z]+_[0-9A-Z]{26}$/u));

/** An id. Its prefix tells the kind; the rest looks like a ULID, but is not always one. */
export const Id: () => z.ZodMiniType<S['Id']> = /* @__PURE__ */ once(idBuilder);

export const integrationBuilder = () =>
  z.object({
    account_id: z.nullable(z.string()),
    account_name: z.nullable(z.string()),
    connected: z.boolean(),
    connected_at: z.nullable(z.iso.datetime({ offset: true })),
    expires_at: z.nullable(z.iso.datetime({ offset: true })),
    platform: z.lazy(Platform),
    status: z.lazy(IntegrationStatus),
  });

/** The connection of the workspace to one platform. */
export const Integration: () => z.ZodMiniType<S['Integration']> = /* @__PURE__ */ once(integrationBuilder);

export const integrationResponseBuilder = () => z.object({ integration: z.lazy(Integration) });

/** A connection in its wrapper. */
export const IntegrationResponse: () => z.ZodMiniType<S['IntegrationResponse']> =
  /* @__PURE__ */ once(integrationResponseBuilder);

export const integrationStatusBuilder = () => z.enum(['connected', 'disconnected', 'expired']);

/** Whether the platform is connected. Posts to an expired connection fail with `token_expired`. */
export const IntegrationStatus: () => z.ZodMiniType<S['IntegrationStatus']> =
  /* @__PURE__ */ once(integrationStatusBuilder);

export const jobBuilder = () =>
  z.object({
    content_id: z.exactOptional(z.nullable(z.lazy(Id))),
    created_at: z.exactOptional(z.iso.datetime({ offset: true })),
    error: z.exactOptional(z.nullable(z.string())),
    finished_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    id: z.exactOptional(z.lazy(Id)),
    job_type: z.lazy(JobType),
    progress: z.exactOptional(z.int().check(z.minimum(0), z.maximum(100))),
    status: z.lazy(JobStatus),
  });

/** Work that goes on after an answer. */
export const Job: () => z.ZodMiniType<S['Job']> = /* @__PURE__ */ once(jobBuilder);

export const jobResponseBuilder = () => z.object({ job: z.lazy(Job) });

/** A job in its wrapper. */
export const JobResponse: () => z.ZodMiniType<S['JobResponse']> = /* @__PURE__ */ once(jobResponseBuilder);

export const jobStatusBuilder = () => z.enum(['pending', 'running', 'completed', 'failed']);

/** How far a job is. */
export const JobStatus: () => z.ZodMiniType<S['JobStatus']> = /* @__PURE__ */ once(jobStatusBuilder);

export const jobTypeBuilder = () =>
  z.enum(['generate_image', 'generate_video', 'generate_week', 'generate_variants', 'train_lora']);

/** What a job does. */
export const JobType: () => z.ZodMiniType<S['JobType']> = /* @__PURE__ */ once(jobTypeBuilder);

export const licenseTypeBuilder = () => z.enum(['commercial', 'personal', 'exclusive']);

/** What the buyer may do with the character. */
export const LicenseType: () => z.ZodMiniType<S['LicenseType']> = /* @__PURE__ */ once(licenseTypeBuilder);

export const listingBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    created_at: z.exactOptional(z.iso.datetime({ offset: true })),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
    description: z.exactOptional(z.string()),
    id: z.lazy(Id),
    license_type: z.lazy(LicenseType),
    niche: z.exactOptional(z.nullable(z.string())),
    preview_images: z.exactOptional(z.array(z.url())),
    price: z.number().check(z.gt(0)),
    purchase_count: z.exactOptional(z.int().check(z.minimum(0))),
    rating: z.exactOptional(z.nullable(z.number().check(z.minimum(0), z.maximum(5)))),
    seller_id: z.exactOptional(z.lazy(Id)),
    status: z.lazy(ListingStatus),
  });

/** A character that is offered as a template. */
export const Listing: () => z.ZodMiniType<S['Listing']> = /* @__PURE__ */ once(listingBuilder);

export const listingInputBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
    description: z.exactOptional(z.string()),
    license_type: z.lazy(LicenseType),
    preview_images: z.exactOptional(z.array(z.url())),
    price: z.number().check(z.gt(0)),
    status: z.lazy(ListingStatus),
  });

/** A listing, as its seller writes it. */
export const ListingInput: () => z.ZodMiniType<S['ListingInput']> = /* @__PURE__ */ once(listingInputBuilder);

export const listingPageBuilder = () =>
  z.object({
    listings: z.array(z.lazy(Listing)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of listings. */
export const ListingPage: () => z.ZodMiniType<S['ListingPage']> = /* @__PURE__ */ once(listingPageBuilder);

export const listingResponseBuilder = () => z.object({ listing: z.lazy(Listing) });

/** A listing in its wrapper. */
export const ListingResponse: () => z.ZodMiniType<S['ListingResponse']> = /* @__PURE__ */ once(listingResponseBuilder);

export const listingStatusBuilder = () => z.enum(['draft', 'active', 'paused', 'sold', 'removed']);

/** Where a listing stands. Only an `active` one can be bought. */
export const ListingStatus: () => z.ZodMiniType<S['ListingStatus']> = /* @__PURE__ */ once(listingStatusBuilder);

export const loginInputBuilder = () =>
  z.object({
    email: z.email(),
    password: z.string(),
  });

/** The credentials of a user. */
export const LoginInput: () => z.ZodMiniType<S['LoginInput']> = /* @__PURE__ */ once(loginInputBuilder);

export const logoutInputBuilder = () => z.object({ refresh_token: z.exactOptional(z.string().check(z.minLength(1))) });

/** The session to end. */
export const LogoutInput: () => z.ZodMiniType<S['LogoutInput']> = /* @__PURE__ */ once(logoutInputBuilder);

export const loraBuilder = () =>
  z.object({
    error: z.nullable(z.string()),
    image_count: z.int().check(z.minimum(0)),
    min_images: z.int().check(z.minimum(1)),
    model_url: z.nullable(z.url()),
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    status: z.lazy(LoraStatus),
    trained_at: z.nullable(z.iso.datetime({ offset: true })),
  });

/** A model that was trained, or is being trained, on pictures of the character. */
export const Lora: () => z.ZodMiniType<S['Lora']> = /* @__PURE__ */ once(loraBuilder);

export const loraImageBuilder = () =>
  z.object({
    created_at: z.iso.datetime({ offset: true }),
    id: z.lazy(Id),
    url: z.url(),
  });

/** A picture to train on. */
export const LoraImage: () => z.ZodMiniType<S['LoraImage']> = /* @__PURE__ */ once(loraImageBuilder);

export const loraImageListBuilder = () => z.object({ images: z.array(z.lazy(LoraImage)) });

/** Pictures to train on. */
export const LoraImageList: () => z.ZodMiniType<S['LoraImageList']> = /* @__PURE__ */ once(loraImageListBuilder);

export const loraImagesInputBuilder = () => z.object({ image_urls: z.array(z.url()).check(z.minLength(1)) });

/** Pictures to train on, by their addresses. */
export const LoraImagesInput: () => z.ZodMiniType<S['LoraImagesInput']> = /* @__PURE__ */ once(loraImagesInputBuilder);

export const loraImagesUploadBuilder = () =>
  z.object({ 'files[]': z.array(z.instanceof(Blob)).check(z.minLength(1)) });

/** Pictures to train on, as files. */
export const LoraImagesUpload: () => z.ZodMiniType<S['LoraImagesUpload']> =
  /* @__PURE__ */ once(loraImagesUploadBuilder);

export const loraProgressBuilder = () =>
  z.object({
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    status: z.lazy(LoraStatus),
  });

/** How far the training is. */
export const LoraProgress: () => z.ZodMiniType<S['LoraProgress']> = /* @__PURE__ */ once(loraProgressBuilder);

export const loraResponseBuilder = () => z.object({ lora: z.lazy(Lora) });

/** A LoRA in its wrapper. */
export const LoraResponse: () => z.ZodMiniType<S['LoraResponse']> = /* @__PURE__ */ once(loraResponseBuilder);

export const loraStatusBuilder = () => z.enum(['none', 'queued', 'training', 'ready', 'failed']);

/** How far the training of the character's LoRA is. */
export const LoraStatus: () => z.ZodMiniType<S['LoraStatus']> = /* @__PURE__ */ once(loraStatusBuilder);

export const loraTrainingBuilder = () =>
  z.object({
    job: z.lazy(Job),
    lora: z.lazy(Lora),
  });

/** The LoRA that is being trained, and the job that does it. */
export const LoraTraining: () => z.ZodMiniType<S['LoraTraining']> = /* @__PURE__ */ once(loraTrainingBuilder);

export const memberInvitationBuilder = () =>
  keep(z.object({
    email: z.exactOptional(z.email()),
    role: z.lazy(OrganizationRole),
    user_id: z.exactOptional(z.lazy(Id)),
  })).check(also(z.union([
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('email'))),
      ),
      z.unknown().check(
        where('object', z.record(z.string(), z.unknown()).check(requires('user_id'))),
      ),
    ])));

/** Whom to invite, by email or by user, and as what. */
export const MemberInvitation: () => z.ZodMiniType<S['MemberInvitation']> =
  /* @__PURE__ */ once(memberInvitationBuilder);

export const memberListBuilder = () => z.object({ members: z.array(z.lazy(OrganizationMember)) });

/** The members. */
export const MemberList: () => z.ZodMiniType<S['MemberList']> = /* @__PURE__ */ once(memberListBuilder);

export const memberResponseBuilder = () => z.object({ member: z.lazy(OrganizationMember) });

/** A member in its wrapper. */
export const MemberResponse: () => z.ZodMiniType<S['MemberResponse']> = /* @__PURE__ */ once(memberResponseBuilder);

export const memberUpdateBuilder = () => z.object({ role: z.lazy(OrganizationRole) });

/** The new role. */
export const MemberUpdate: () => z.ZodMiniType<S['MemberUpdate']> = /* @__PURE__ */ once(memberUpdateBuilder);

export const organizationBuilder = () =>
  z.object({
    billing: z.record(z.string(), z.unknown()),
    id: z.lazy(Id),
    logo_url: z.nullable(z.url()),
    members: z.array(z.lazy(OrganizationMember)),
    name: z.string().check(z.minLength(1)),
    primary_color: z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u))),
    secondary_color: z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u))),
    slug: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)),
    sso: z.lazy(Sso),
  });

/** An organization and its branding. */
export const Organization: () => z.ZodMiniType<S['Organization']> = /* @__PURE__ */ once(organizationBuilder);

export const organizationInputBuilder = () =>
  z.object({
    billing: z.exactOptional(z.record(z.string(), z.unknown())),
    logo_url: z.exactOptional(z.nullable(z.url())),
    name: z.string().check(z.minLength(1)),
    primary_color: z.exactOptional(z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u)))),
    secondary_color: z.exactOptional(z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u)))),
    slug: z.exactOptional(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u))),
  });

/** An organization, as its managers write it. What is left out falls back to nothing, but a slug stays as it is. */
export const OrganizationInput: () => z.ZodMiniType<S['OrganizationInput']> =
  /* @__PURE__ */ once(organizationInputBuilder);

export const organizationListBuilder = () => z.object({ organizations: z.array(z.lazy(Organization)) });

/** The organizations of the caller. */
export const OrganizationList: () => z.ZodMiniType<S['OrganizationList']> =
  /* @__PURE__ */ once(organizationListBuilder);

export const organizationMemberBuilder = () =>
  z.object({
    email: z.email(),
    joined_at: z.nullable(z.iso.datetime({ offset: true })),
    role: z.lazy(OrganizationRole),
    status: z.enum(['invited', 'active']),
    user_id: z.nullable(z.lazy(Id)),
  });

/** A member of an organization. */
export const OrganizationMember: () => z.ZodMiniType<S['OrganizationMember']> =
  /* @__PURE__ */ once(organizationMemberBuilder);

export const organizationResponseBuilder = () => z.object({ organization: z.lazy(Organization) });

/** An organization in its wrapper. */
export const OrganizationResponse: () => z.ZodMiniType<S['OrganizationResponse']> =
  /* @__PURE__ */ once(organizationResponseBuilder);

export const organizationRoleBuilder = () => z.enum(['owner', 'admin', 'editor', 'viewer']);

/**
 * The role of a member, from the greatest to the least: an owner does everything and alone handles owners, an admin
 * manages, an editor works on content, a viewer reads.
 */
export const OrganizationRole: () => z.ZodMiniType<S['OrganizationRole']> =
  /* @__PURE__ */ once(organizationRoleBuilder);

export const pageItemsBuilder = () => z.int().check(z.minimum(1));

/** Items a page. */
export const PageItems: () => z.ZodMiniType<S['PageItems']> = /* @__PURE__ */ once(pageItemsBuilder);

export const pageNumberBuilder = () => z.int().check(z.minimum(1));

/** The number of this page. */
export const PageNumber: () => z.ZodMiniType<S['PageNumber']> = /* @__PURE__ */ once(pageNumberBuilder);

export const pageTotalBuilder = () => z.int().check(z.minimum(0));

/** How many items there are on all pages. */
export const PageTotal: () => z.ZodMiniType<S['PageTotal']> = /* @__PURE__ */ once(pageTotalBuilder);

export const permissionBuilder = () =>
  z.enum(['characters:read', 'characters:write', 'content:generate', 'content:read', 'content:publish', 'credits:read']);

/** What a key may do. */
export const Permission: () => z.ZodMiniType<S['Permission']> = /* @__PURE__ */ once(permissionBuilder);

export const pinterestBoardBuilder = () =>
  z.object({
    id: z.string(),
    is_default: z.boolean(),
    name: z.string(),
  });

/** A board of the connected Pinterest account. */
export const PinterestBoard: () => z.ZodMiniType<S['PinterestBoard']> = /* @__PURE__ */ once(pinterestBoardBuilder);

export const pinterestBoardListBuilder = () => z.object({ boards: z.array(z.lazy(PinterestBoard)) });

/** The boards of the account. */
export const PinterestBoardList: () => z.ZodMiniType<S['PinterestBoardList']> =
  /* @__PURE__ */ once(pinterestBoardListBuilder);

export const pinterestBoardResponseBuilder = () => z.object({ board: z.lazy(PinterestBoard) });

/** A board in its wrapper. */
export const PinterestBoardResponse: () => z.ZodMiniType<S['PinterestBoardResponse']> =
  /* @__PURE__ */ once(pinterestBoardResponseBuilder);

export const planBuilder = () =>
  z.object({
    character_limit: z.int().check(z.minimum(0)),
    features: z.array(z.string()),
    id: z.lazy(PlanId),
    monthly_credits: z.int().check(z.minimum(0)),
    name: z.string(),
    requests_per_minute: z.int().check(z.minimum(1)),
  });

/** A plan that a workspace can have. */
export const Plan: () => z.ZodMiniType<S['Plan']> = /* @__PURE__ */ once(planBuilder);

export const planCheckoutInputBuilder = () =>
  z.object({
    cancel_url: z.url(),
    plan: z.enum(['starter', 'pro', 'agency']),
    success_url: z.url(),
  });

/** A plan to subscribe to. */
export const PlanCheckoutInput: () => z.ZodMiniType<S['PlanCheckoutInput']> =
  /* @__PURE__ */ once(planCheckoutInputBuilder);

export const planIdBuilder = () => z.enum(['free', 'starter', 'pro', 'agency']);

/** A plan. */
export const PlanId: () => z.ZodMiniType<S['PlanId']> = /* @__PURE__ */ once(planIdBuilder);

export const planListBuilder = () => z.object({ plans: z.array(z.lazy(Plan)) });

/** All plans. */
export const PlanList: () => z.ZodMiniType<S['PlanList']> = /* @__PURE__ */ once(planListBuilder);

export const platformBuilder = () => z.enum(['instagram', 'tiktok', 'twitter', 'youtube', 'pinterest']);

/** A social platform. X is `twitter`. */
export const Platform: () => z.ZodMiniType<S['Platform']> = /* @__PURE__ */ once(platformBuilder);

export const platformAnalyticsBuilder = () =>
  z.object({
    engagement: z.int().check(z.minimum(0)),
    engagement_rate: z.number().check(z.minimum(0)),
    followers: z.int().check(z.minimum(0)),
    impressions: z.int().check(z.minimum(0)),
    platform: z.lazy(Platform),
  });

/** The numbers of a period on one platform. */
export const PlatformAnalytics: () => z.ZodMiniType<S['PlatformAnalytics']> =
  /* @__PURE__ */ once(platformAnalyticsBuilder);

export const postingTimeBuilder = () =>
  z.object({
    hour: z.int().check(z.minimum(0), z.maximum(23)),
    score: z.number().check(z.minimum(0)),
    weekday: z.int().check(z.minimum(0), z.maximum(6)),
  });

/** How well posts do at an hour of a weekday. */
export const PostingTime: () => z.ZodMiniType<S['PostingTime']> = /* @__PURE__ */ once(postingTimeBuilder);

export const postingTimeListBuilder = () => z.object({ slots: z.array(z.lazy(PostingTime)) });

/** All slots. */
export const PostingTimeList: () => z.ZodMiniType<S['PostingTimeList']> = /* @__PURE__ */ once(postingTimeListBuilder);

export const progressEventBuilder = () =>
  z.object({
    channel: z.literal('generation_progress'),
    character_id: z.lazy(Id),
    content_id: z.nullable(z.lazy(Id)),
    content_status: z.nullable(z.lazy(ContentStatus)),
    job_id: z.lazy(Id),
    job_status: z.lazy(JobStatus),
    job_type: z.lazy(JobType),
    message: z.string(),
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    timestamp: z.iso.datetime({ offset: true }),
    type: z.literal('generation.progress'),
  });

/**
 * How far a job is. `progress` never falls for one job; the last event of a job has `job_status` `completed` or
 * `failed`.
 */
export const ProgressEvent: () => z.ZodMiniType<S['ProgressEvent']> = /* @__PURE__ */ once(progressEventBuilder);

export const publicGenerationInputBuilder = () =>
  z.intersection(
    z.lazy(GenerationInput),
    z.object({
      aspect_ratio: z.exactOptional(z.enum(['9:16', '1:1', '16:9'])),
      duration_seconds: z.exactOptional(z.int().check(z.minimum(5), z.maximum(60))),
    }),
  );

/** What to generate. For a video the prompt describes the scene. */
export const PublicGenerationInput: () => z.ZodMiniType<S['PublicGenerationInput']> =
  /* @__PURE__ */ once(publicGenerationInputBuilder);

export const publishInputBuilder = () =>
  z.object({
    caption: z.exactOptional(z.string().check(maxLength(2200))),
    content_id: z.string().check(z.minLength(1)),
    platforms: z.exactOptional(keep(z.array(z.lazy(Platform))).check(z.minLength(1), uniqueItems())),
    scheduled_at: z.exactOptional(z.iso.datetime({ offset: true })),
  });

/** What to publish, where and when. */
export const PublishInput: () => z.ZodMiniType<S['PublishInput']> = /* @__PURE__ */ once(publishInputBuilder);

export const publishResponseBuilder = () => z.object({ scheduled_posts: z.array(z.lazy(ScheduledPost)) });

/** What is scheduled. */
export const PublishResponse: () => z.ZodMiniType<S['PublishResponse']> = /* @__PURE__ */ once(publishResponseBuilder);

export const publishingErrorCodeBuilder = () =>
  z.enum(['token_expired', 'rate_limited', 'content_rejected', 'network_error', 'unknown_error']);

/** Why publishing failed. After `token_expired` the platform has to be connected anew; the content stays approved. */
export const PublishingErrorCode: () => z.ZodMiniType<S['PublishingErrorCode']> =
  /* @__PURE__ */ once(publishingErrorCodeBuilder);

export const purchaseBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    created_at: z.iso.datetime({ offset: true }),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
    id: z.lazy(Id),
    license_type: z.lazy(LicenseType),
    listing_id: z.lazy(Id),
    price: z.number().check(z.gt(0)),
  });

/** What was bought, at the terms of that time. */
export const Purchase: () => z.ZodMiniType<S['Purchase']> = /* @__PURE__ */ once(purchaseBuilder);

export const purchasePageBuilder = () =>
  z.object({
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    purchases: z.array(z.lazy(Purchase)),
    total: z.lazy(PageTotal),
  });

/** A page of purchases. */
export const PurchasePage: () => z.ZodMiniType<S['PurchasePage']> = /* @__PURE__ */ once(purchasePageBuilder);

export const purchaseResponseBuilder = () =>
  z.object({
    character: z.lazy(Character),
    purchase: z.lazy(Purchase),
  });

/** A purchase and the character it brought. */
export const PurchaseResponse: () => z.ZodMiniType<S['PurchaseResponse']> =
  /* @__PURE__ */ once(purchaseResponseBuilder);

export const referenceImageBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    created_at: z.iso.datetime({ offset: true }),
    id: z.lazy(Id),
    type: z.enum(['primary', 'reference']),
    url: z.url(),
  });

/** A picture of the face. */
export const ReferenceImage: () => z.ZodMiniType<S['ReferenceImage']> = /* @__PURE__ */ once(referenceImageBuilder);

export const referenceImageResponseBuilder = () =>
  z.object({
    character: z.lazy(Character),
    reference_image: z.lazy(ReferenceImage),
  });

/** The picture, and the character that has it now. */
export const ReferenceImageResponse: () => z.ZodMiniType<S['ReferenceImageResponse']> =
  /* @__PURE__ */ once(referenceImageResponseBuilder);

export const referenceImageUploadBuilder = () =>
  z.xor([
    z.object({
      file: z.instanceof(Blob),
      type: z.exactOptional(z.enum(['primary', 'reference'])),
    }),
    z.object({
      image: z.instanceof(Blob),
      type: z.exactOptional(z.enum(['primary', 'reference'])),
    }),
    z.object({
      reference_image: z.instanceof(Blob),
      type: z.exactOptional(z.enum(['primary', 'reference'])),
    }),
  ]);

/** A picture of the face under one of three names. One primary and 4 to 8 references are advised. */
export const ReferenceImageUpload: () => z.ZodMiniType<S['ReferenceImageUpload']> =
  /* @__PURE__ */ once(referenceImageUploadBuilder);

export const refreshInputBuilder = () => z.object({ refresh_token: z.string().check(z.minLength(1)) });

/** The session to renew. */
export const RefreshInput: () => z.ZodMiniType<S['RefreshInput']> = /* @__PURE__ */ once(refreshInputBuilder);

export const regenerationInputBuilder = () =>
  z.object({ prompt: z.exactOptional(z.string().check(z.minLength(1), maxLength(2000))) });

/** What to do differently. */
export const RegenerationInput: () => z.ZodMiniType<S['RegenerationInput']> =
  /* @__PURE__ */ once(regenerationInputBuilder);

export const registerInputBuilder = () =>
  z.object({
    accept_privacy: z.literal(true),
    accept_terms: z.literal(true),
    display_name: z.exactOptional(z.string()),
    email: z.email(),
    locale: z.exactOptional(z.string()),
    password: z.string().check(minLength(8)),
  });

/** A new account. */
export const RegisterInput: () => z.ZodMiniType<S['RegisterInput']> = /* @__PURE__ */ once(registerInputBuilder);

export const rejectionInputBuilder = () => z.object({ reason: z.exactOptional(z.string()) });

/** Why. */
export const RejectionInput: () => z.ZodMiniType<S['RejectionInput']> = /* @__PURE__ */ once(rejectionInputBuilder);

export const revenueEventBuilder = () =>
  z.object({
    amount: z.number(),
    character_id: z.lazy(Id),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
    id: z.lazy(Id),
    metadata: z.record(z.string(), z.unknown()),
    occurred_at: z.iso.datetime({ offset: true }),
    source: z.lazy(RevenueSource),
  });

/** An income. */
export const RevenueEvent: () => z.ZodMiniType<S['RevenueEvent']> = /* @__PURE__ */ once(revenueEventBuilder);

export const revenueEventPageBuilder = () =>
  z.object({
    events: z.array(z.lazy(RevenueEvent)),
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    total: z.lazy(PageTotal),
  });

/** A page of incomes. */
export const RevenueEventPage: () => z.ZodMiniType<S['RevenueEventPage']> =
  /* @__PURE__ */ once(revenueEventPageBuilder);

export const revenuePointBuilder = () =>
  z.object({
    date: z.iso.date(),
    total: z.number(),
  });

/** The income of one day. */
export const RevenuePoint: () => z.ZodMiniType<S['RevenuePoint']> = /* @__PURE__ */ once(revenuePointBuilder);

export const revenueSourceBuilder = () => z.enum(['affiliate', 'brand_deal', 'subscription']);

/** Where income comes from. */
export const RevenueSource: () => z.ZodMiniType<S['RevenueSource']> = /* @__PURE__ */ once(revenueSourceBuilder);

export const revenueSummaryBuilder = () =>
  z.object({
    by_source: z.object({
      affiliate: z.number(),
      brand_deal: z.number(),
      subscription: z.number(),
    }),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/u)),
    series: z.array(z.lazy(RevenuePoint)),
    top_characters: z.array(z.lazy(TopEarner)),
    total: z.number(),
  });

/** The income of a period. */
export const RevenueSummary: () => z.ZodMiniType<S['RevenueSummary']> = /* @__PURE__ */ once(revenueSummaryBuilder);

export const revenueSummaryResponseBuilder = () => z.object({ summary: z.lazy(RevenueSummary) });

/** A summary in its wrapper. */
export const RevenueSummaryResponse: () => z.ZodMiniType<S['RevenueSummaryResponse']> =
  /* @__PURE__ */ once(revenueSummaryResponseBuilder);

export const routingLogBuilder = () =>
  z.object({
    capability: z.lazy(Capability),
    created_at: z.iso.datetime({ offset: true }),
    endpoint_id: z.nullable(z.lazy(Id)),
    outcome: z.enum(['self_hosted', 'cloud', 'fallback']),
  });

/** Where a request went. */
export const RoutingLog: () => z.ZodMiniType<S['RoutingLog']> = /* @__PURE__ */ once(routingLogBuilder);

export const scheduleGenerateInputBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    start_date: z.iso.datetime({ offset: true }),
  });

/** Whose content to schedule, and from when. */
export const ScheduleGenerateInput: () => z.ZodMiniType<S['ScheduleGenerateInput']> =
  /* @__PURE__ */ once(scheduleGenerateInputBuilder);

export const scheduledPostBuilder = () =>
  z.object({
    attempts: z.exactOptional(z.int().check(z.minimum(0))),
    caption: z.exactOptional(z.nullable(z.string())),
    character_id: z.exactOptional(z.lazy(Id)),
    content_id: z.lazy(Id),
    created_at: z.exactOptional(z.iso.datetime({ offset: true })),
    error_code: z.exactOptional(z.nullable(z.lazy(PublishingErrorCode))),
    external_post_id: z.exactOptional(z.nullable(z.string())),
    external_url: z.exactOptional(z.nullable(z.url())),
    id: z.lazy(Id),
    media: z.exactOptional(z.nullable(z.record(z.string(), z.unknown()))),
    next_attempt_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    platform: z.lazy(Platform),
    published_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    scheduled_at: z.exactOptional(z.iso.datetime({ offset: true })),
    status: z.lazy(ScheduledPostStatus),
    updated_at: z.exactOptional(z.iso.datetime({ offset: true })),
  });

/** A content item that goes out, or went out, on one platform. */
export const ScheduledPost: () => z.ZodMiniType<S['ScheduledPost']> = /* @__PURE__ */ once(scheduledPostBuilder);

export const scheduledPostListBuilder = () => z.object({ scheduled_posts: z.array(z.lazy(ScheduledPost)) });

/** Scheduled posts, one for each platform. */
export const ScheduledPostList: () => z.ZodMiniType<S['ScheduledPostList']> =
  /* @__PURE__ */ once(scheduledPostListBuilder);

export const scheduledPostPageBuilder = () =>
  z.object({
    page: z.lazy(PageNumber),
    page_size: z.lazy(PageItems),
    scheduled_posts: z.array(z.lazy(ScheduledPost)),
    total: z.lazy(PageTotal),
  });

/** A page of scheduled posts. */
export const ScheduledPostPage: () => z.ZodMiniType<S['ScheduledPostPage']> =
  /* @__PURE__ */ once(scheduledPostPageBuilder);

export const scheduledPostResponseBuilder = () => z.object({ scheduled_post: z.lazy(ScheduledPost) });

/** A scheduled post in its wrapper. */
export const ScheduledPostResponse: () => z.ZodMiniType<S['ScheduledPostResponse']> =
  /* @__PURE__ */ once(scheduledPostResponseBuilder);

export const scheduledPostStatusBuilder = () => z.enum(['pending', 'published', 'failed', 'cancelled']);

/**
 * Where a scheduled post stands. After a rate limit or a network error it stays `pending` and is tried again, by
 * inference up to three times, after 5, 15 and 60 minutes; other failures make it `failed` at once.
 */
export const ScheduledPostStatus: () => z.ZodMiniType<S['ScheduledPostStatus']> =
  /* @__PURE__ */ once(scheduledPostStatusBuilder);

export const scheduledPostUpdateBuilder = () =>
  keep(z.object({
    caption: z.exactOptional(z.nullable(z.string().check(maxLength(2200)))),
    scheduled_at: z.exactOptional(z.iso.datetime({ offset: true })),
    status: z.exactOptional(z.literal('cancelled')),
  })).check(minProperties(1));

/** What changes. */
export const ScheduledPostUpdate: () => z.ZodMiniType<S['ScheduledPostUpdate']> =
  /* @__PURE__ */ once(scheduledPostUpdateBuilder);

export const selfHostedBuilder = () =>
  z.object({
    endpoints: z.array(z.lazy(SelfHostedEndpoint)),
    recent_logs: z.array(z.lazy(RoutingLog)),
    routing: z.lazy(SelfHostedRouting),
  });

/** Routing, endpoints and recent logs. */
export const SelfHosted: () => z.ZodMiniType<S['SelfHosted']> = /* @__PURE__ */ once(selfHostedBuilder);

export const selfHostedEndpointBuilder = () =>
  z.object({
    average_latency_ms: z.nullable(z.number().check(z.minimum(0))),
    capabilities: z.array(z.lazy(Capability)),
    circuit_open_until: z.nullable(z.iso.datetime({ offset: true })),
    consecutive_failures: z.int().check(z.minimum(0)),
    current_load: z.int().check(z.minimum(0)),
    has_api_key: z.boolean(),
    health: z.enum(['healthy', 'unhealthy', 'unknown']),
    id: z.lazy(Id),
    last_error: z.nullable(z.string()),
    max_concurrency: z.int().check(z.minimum(1)),
    name: z.string().check(z.minLength(1)),
    status: z.lazy(EndpointStatus),
    url: z.url(),
  });

/** An endpoint and what was measured of it. After 3 failures its circuit opens for 5 minutes. */
export const SelfHostedEndpoint: () => z.ZodMiniType<S['SelfHostedEndpoint']> =
  /* @__PURE__ */ once(selfHostedEndpointBuilder);

export const selfHostedEndpointInputBuilder = () =>
  z.object({
    api_key: z.exactOptional(z.string().check(z.minLength(1))),
    capabilities: z.exactOptional(z.array(z.lazy(Capability))),
    max_concurrency: z.exactOptional(z.int().check(z.minimum(1))),
    name: z.string().check(z.minLength(1)),
    status: z.exactOptional(z.lazy(EndpointStatus)),
    url: z.url(),
  });

/** An endpoint to add. */
export const SelfHostedEndpointInput: () => z.ZodMiniType<S['SelfHostedEndpointInput']> =
  /* @__PURE__ */ once(selfHostedEndpointInputBuilder);

export const selfHostedEndpointListBuilder = () => z.object({ endpoints: z.array(z.lazy(SelfHostedEndpoint)) });

/** All endpoints. */
export const SelfHostedEndpointList: () => z.ZodMiniType<S['SelfHostedEndpointList']> =
  /* @__PURE__ */ once(selfHostedEndpointListBuilder);

export const selfHostedEndpointResponseBuilder = () => z.object({ endpoint: z.lazy(SelfHostedEndpoint) });

/** An endpoint in its wrapper. */
export const SelfHostedEndpointResponse: () => z.ZodMiniType<S['SelfHostedEndpointResponse']> =
  /* @__PURE__ */ once(selfHostedEndpointResponseBuilder);

export const selfHostedEndpointUpdateBuilder = () =>
  keep(z.object({
    api_key: z.exactOptional(z.string().check(z.minLength(1))),
    capabilities: z.exactOptional(z.array(z.lazy(Capability))),
    max_concurrency: z.exactOptional(z.int().check(z.minimum(1))),
    name: z.exactOptional(z.string().check(z.minLength(1))),
    status: z.exactOptional(z.lazy(EndpointStatus)),
    url: z.exactOptional(z.url()),
  })).check(minProperties(1));

/** What changes. */
export const SelfHostedEndpointUpdate: () => z.ZodMiniType<S['SelfHostedEndpointUpdate']> =
  /* @__PURE__ */ once(selfHostedEndpointUpdateBuilder);

export const selfHostedRoutingBuilder = () =>
  z.object({
    enabled: z.boolean(),
    routing_percentage: z.number().check(z.minimum(0), z.maximum(100)),
  });

/** How much of the generation goes to own GPUs. */
export const SelfHostedRouting: () => z.ZodMiniType<S['SelfHostedRouting']> =
  /* @__PURE__ */ once(selfHostedRoutingBuilder);

export const selfHostedRoutingResponseBuilder = () => z.object({ routing: z.lazy(SelfHostedRouting) });

/** The routing in its wrapper. */
export const SelfHostedRoutingResponse: () => z.ZodMiniType<S['SelfHostedRoutingResponse']> =
  /* @__PURE__ */ once(selfHostedRoutingResponseBuilder);

export const socketAuthBuilder = () =>
  z.object({
    token: z.string(),
    type: z.literal('auth'),
  });

/** The first message of the client. */
export const SocketAuth: () => z.ZodMiniType<S['SocketAuth']> = /* @__PURE__ */ once(socketAuthBuilder);

export const socketAuthenticatedBuilder = () =>
  z.object({
    channels: z.array(z.string()),
    type: z.literal('auth.ok'),
    user_id: z.lazy(Id),
  });

/** The token is accepted. */
export const SocketAuthenticated: () => z.ZodMiniType<S['SocketAuthenticated']> =
  /* @__PURE__ */ once(socketAuthenticatedBuilder);

export const socketErrorBuilder = () =>
  z.object({
    error: z.lazy(ErrorDetail),
    type: z.literal('error'),
  });

/** What is wrong; the service closes the connection next. */
export const SocketError: () => z.ZodMiniType<S['SocketError']> = /* @__PURE__ */ once(socketErrorBuilder);

export const ssoBuilder = () =>
  z.object({
    integration_points: z.array(z.string()),
    status: z.string(),
    supported_protocols: z.array(z.string()),
  });

/** Single sign-on, which is only planned. */
export const Sso: () => z.ZodMiniType<S['Sso']> = /* @__PURE__ */ once(ssoBuilder);

export const subscriptionModelBuilder = () =>
  z.object({
    cancel_at_period_end: z.boolean(),
    current_period_end: z.nullable(z.iso.datetime({ offset: true })),
    plan: z.lazy(PlanId),
    status: z.lazy(SubscriptionStatus),
  });

/** The subscription of the workspace. */
export const SubscriptionModel: () => z.ZodMiniType<S['Subscription']> =
  /* @__PURE__ */ once(subscriptionModelBuilder);

export const subscriptionResponseBuilder = () => z.object({ subscription: z.lazy(SubscriptionModel) });

/** The subscription in its wrapper. */
export const SubscriptionResponse: () => z.ZodMiniType<S['SubscriptionResponse']> =
  /* @__PURE__ */ once(subscriptionResponseBuilder);

export const subscriptionStatusBuilder = () => z.enum(['active', 'past_due', 'canceled', 'none']);

/** The state of the subscription; `none` where there never was one. */
export const SubscriptionStatus: () => z.ZodMiniType<S['SubscriptionStatus']> =
  /* @__PURE__ */ once(subscriptionStatusBuilder);

export const topContentBuilder = () =>
  z.object({
    content_id: z.lazy(Id),
    engagement: z.int().check(z.minimum(0)),
    impressions: z.int().check(z.minimum(0)),
    platform: z.lazy(Platform),
  });

/** A content item that did well. */
export const TopContent: () => z.ZodMiniType<S['TopContent']> = /* @__PURE__ */ once(topContentBuilder);

export const topEarnerBuilder = () =>
  z.object({
    character_id: z.lazy(Id),
    total: z.number(),
  });

/** A character and its income. */
export const TopEarner: () => z.ZodMiniType<S['TopEarner']> = /* @__PURE__ */ once(topEarnerBuilder);

export const userBuilder = () =>
  z.object({
    display_name: z.string(),
    email: z.email(),
    id: z.lazy(Id),
    locale: z.string(),
    onboarding_step: z.string(),
    role: z.string(),
    status: z.string(),
  });

/** A person with an account. */
export const User: () => z.ZodMiniType<S['User']> = /* @__PURE__ */ once(userBuilder);

export const userResponseBuilder = () => z.object({ user: z.lazy(User) });

/** A user in its wrapper. */
export const UserResponse: () => z.ZodMiniType<S['UserResponse']> = /* @__PURE__ */ once(userResponseBuilder);

export const variantBuilder = () =>
  z.object({
    face_match_score: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
    idx: z.int().check(z.minimum(0)),
    image_url: z.nullable(z.url()),
    selected: z.boolean(),
    status: z.enum(['pending', 'ready', 'failed']),
  });

/** Another picture for an item. */
export const Variant: () => z.ZodMiniType<S['Variant']> = /* @__PURE__ */ once(variantBuilder);

export const variantGenerationBuilder = () =>
  z.object({
    job: z.lazy(Job),
    variants: z.array(z.lazy(Variant)),
  });

/** Variants that are being generated, and the job that does it. */
export const VariantGeneration: () => z.ZodMiniType<S['VariantGeneration']> =
  /* @__PURE__ */ once(variantGenerationBuilder);

export const variantListBuilder = () => z.object({ variants: z.array(z.lazy(Variant)) });

/** All variants of an item. */
export const VariantList: () => z.ZodMiniType<S['VariantList']> = /* @__PURE__ */ once(variantListBuilder);

export const variantsInputBuilder = () =>
  z.object({
    count: z.exactOptional(z.int().check(z.minimum(1), z.maximum(4))),
    prompt: z.exactOptional(z.string().check(z.minLength(1), maxLength(2000))),
  });

/** How many variants to make. */
export const VariantsInput: () => z.ZodMiniType<S['VariantsInput']> = /* @__PURE__ */ once(variantsInputBuilder);

export const videoInputBuilder = () =>
  z.object({
    aspect_ratio: z.exactOptional(z.enum(['9:16', '1:1', '16:9'])),
    caption: z.exactOptional(z.string().check(maxLength(2200))),
    character_id: z.string().check(z.minLength(1)),
    cta: z.exactOptional(z.string()),
    duration_seconds: z.exactOptional(z.int().check(z.minimum(5), z.maximum(60))),
    hashtags: z.exactOptional(z.array(z.string().check(z.regex(/^#/u))).check(z.maxLength(30))),
    model_id: z.exactOptional(z.string()),
    planned_date: z.exactOptional(z.iso.datetime({ offset: true })),
    platform: z.exactOptional(z.lazy(Platform)),
    quality_tier: z.exactOptional(z.string()),
    scene_description: z.string().check(z.minLength(1)),
    type: z.exactOptional(z.enum(['video', 'reel', 'short', 'story'])),
  });

/** What video to generate. */
export const VideoInput: () => z.ZodMiniType<S['VideoInput']> = /* @__PURE__ */ once(videoInputBuilder);

export const weekInputBuilder = () =>
  z.intersection(z.lazy(CharacterWeekInput), z.object({ character_id: z.string().check(z.minLength(1)) }));

/** Which week to plan for which character, and how. */
export const WeekInput: () => z.ZodMiniType<S['WeekInput']> = /* @__PURE__ */ once(weekInputBuilder);

export const whiteLabelBuilder = () =>
  z.object({
    custom_domain: z.nullable(z.string()),
    domain_status: z.nullable(z.enum(['pending', 'verified'])),
    hide_influgen_branding: z.boolean(),
    logo_url: z.nullable(z.url()),
    primary_color: z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u))),
    product_name: z.nullable(z.string()),
    secondary_color: z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u))),
  });

/** How the product looks under the name of the organization. */
export const WhiteLabel: () => z.ZodMiniType<S['WhiteLabel']> = /* @__PURE__ */ once(whiteLabelBuilder);

export const whiteLabelInputBuilder = () =>
  z.object({
    custom_domain: z.exactOptional(z.nullable(z.string())),
    hide_influgen_branding: z.exactOptional(z.boolean()),
    logo_url: z.exactOptional(z.nullable(z.url())),
    primary_color: z.exactOptional(z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u)))),
    product_name: z.exactOptional(z.nullable(z.string())),
    secondary_color: z.exactOptional(z.nullable(z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/u)))),
  });

/** All white-label settings. What is left out falls back to nothing. */
export const WhiteLabelInput: () => z.ZodMiniType<S['WhiteLabelInput']> = /* @__PURE__ */ once(whiteLabelInputBuilder);

export const whiteLabelResponseBuilder = () => z.object({ white_label: z.lazy(WhiteLabel) });

/** The settings in their wrapper. */
export const WhiteLabelResponse: () => z.ZodMiniType<S['WhiteLabelResponse']> =
  /* @__PURE__ */ once(whiteLabelResponseBuilder);
