// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { maxLength, propertyNames } from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const accountLimitsBuilder = () =>
  z.object({
    burst_allowance: z.int(),
    requests_per_day: z.int(),
    requests_per_hour: z.int(),
    requests_per_minute: z.int(),
    requests_per_month: z.int(),
  });

/** How often the organisation may call. */
export const AccountLimits: () => z.ZodMiniType<S['AccountLimits']> = /* @__PURE__ */ once(accountLimitsBuilder);

export const accountLimitsEnvelopeBuilder = () =>
  z.object({
    data: z.object({ rate_limits: z.lazy(AccountLimits) }),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer with the rate limits. */
export const AccountLimitsEnvelope: () => z.ZodMiniType<S['AccountLimitsEnvelope']> =
  /* @__PURE__ */ once(accountLimitsEnvelopeBuilder);

export const accountUsageBuilder = () =>
  z.object({
    summary: z.lazy(UsageSummary),
    usage_history: z.array(z.lazy(UsageRow)),
  });

/** What the organisation used, and what it may use. */
export const AccountUsage: () => z.ZodMiniType<S['AccountUsage']> = /* @__PURE__ */ once(accountUsageBuilder);

export const accountUsageEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(AccountUsage),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer with the usage. */
export const AccountUsageEnvelope: () => z.ZodMiniType<S['AccountUsageEnvelope']> =
  /* @__PURE__ */ once(accountUsageEnvelopeBuilder);

export const bloggerBuilder = () =>
  z.object({
    avg_comments: z.int().check(z.minimum(0)),
    avg_likes: z.int().check(z.minimum(0)),
    avg_reposts: z.int().check(z.minimum(0)),
    avg_views: z.int().check(z.minimum(0)),
    cache_expires_at: z.iso.datetime({ offset: true }),
    cached: z.boolean(),
    channel_name: z.string(),
    channel_thumbnail: z.url(),
    channel_username: z.string(),
    created_at: z.iso.datetime({ offset: true }),
    estimated_completion: z.nullable(z.iso.datetime({ offset: true })),
    id: z.guid(),
    initial_videos_enqueued: z.boolean(),
    is_tracked: z.boolean(),
    last_scraped_at: z.nullable(z.iso.datetime({ offset: true })),
    median_views: z.int().check(z.minimum(0)),
    number_of_subscribers: z.int().check(z.minimum(0)),
    platform: z.enum(['TikTok', 'Instagram', 'YouTube', 'tiktok', 'instagram', 'youtube', 'vk']),
    stats_update_enqueued: z.boolean(),
    total_views: z.int().check(z.minimum(0)),
    tracking_id: z.nullable(z.guid()),
    updated_at: z.iso.datetime({ offset: true }),
    url: z.url(),
    video_count: z.int().check(z.minimum(0)),
    videos_refresh_enqueued: z.boolean(),
  });

/** A creator on a platform. */
export const Blogger: () => z.ZodMiniType<S['Blogger']> = /* @__PURE__ */ once(bloggerBuilder);

export const bloggerEnvelopeBuilder = () =>
  z.object({
    data: z.object({ blogger: z.lazy(Blogger) }),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer with one creator. */
export const BloggerEnvelope: () => z.ZodMiniType<S['BloggerEnvelope']> = /* @__PURE__ */ once(bloggerEnvelopeBuilder);

export const bloggerTrackJobBuilder = () =>
  z.object({
    blogger_id: z.exactOptional(z.nullable(z.guid())),
    error: z.exactOptional(z.object({
      code: z.string(),
      message: z.string(),
    })),
    job_id: z.guid(),
    platform: z.exactOptional(z.string()),
    polling: z.exactOptional(z.lazy(Polling)),
    result: z.exactOptional(z.lazy(BloggerTracking)),
    status: z.lazy(JobStatus),
    tracked_account_id: z.exactOptional(z.nullable(z.guid())),
    username: z.exactOptional(z.string()),
  });

/** A tracking job. */
export const BloggerTrackJob: () => z.ZodMiniType<S['BloggerTrackJob']> = /* @__PURE__ */ once(bloggerTrackJobBuilder);

export const bloggerTrackJobEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(BloggerTrackJob),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer with a job. */
export const BloggerTrackJobEnvelope: () => z.ZodMiniType<S['BloggerTrackJobEnvelope']> =
  /* @__PURE__ */ once(bloggerTrackJobEnvelopeBuilder);

export const bloggerTrackingBuilder = () =>
  z.object({
    blogger_id: z.guid(),
    is_active: z.boolean(),
    tracked_account_id: z.guid(),
  });

/** A creator who is tracked. */
export const BloggerTracking: () => z.ZodMiniType<S['BloggerTracking']> = /* @__PURE__ */ once(bloggerTrackingBuilder);

export const errorCodeBuilder = () => z.string();

/**
 * What went wrong, to branch on: `MISSING_AUTH`, `INVALID_API_KEY`, `EXPIRED_API_KEY`, `UNAUTHORIZED` (newer, for
 * the three before), `VALIDATION_ERROR`, `PAID_PLAN_REQUIRED`, `VIDEO_NOT_FOUND`, `BLOGGER_NOT_FOUND`,
 * `BLOGGER_NOT_TRACKED`, `NOT_FOUND`, `CREATOR_ALREADY_TRACKED`, `JOB_TIMEOUT`, `SUBSCRIPTION_LIMIT`,
 * `RATE_LIMITED`, `INTERNAL_ERROR`. More may come, and it may be missing.
 */
export const ErrorCode: () => z.ZodMiniType<S['ErrorCode']> = /* @__PURE__ */ once(errorCodeBuilder);

export const errorRequestIdBuilder = () => z.guid();

/** The id of the request that failed; quote it to the service's support. */
export const ErrorRequestId: () => z.ZodMiniType<S['ErrorRequestId']> = /* @__PURE__ */ once(errorRequestIdBuilder);

export const errorResponseBuilder = () => z.xor([z.lazy(FlatError), z.lazy(NestedError)]);

/** The answer to a request that failed, in one of two shapes, told apart by the type of `error`. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const flatErrorBuilder = () =>
  z.intersection(
    z.object({
      code: z.exactOptional(z.lazy(ErrorCode)),
      error: z.string(),
      request_id: z.exactOptional(z.lazy(ErrorRequestId)),
      retry_after: z.exactOptional(z.lazy(RetryAfter)),
      success: z.literal(false),
      tracked_account_id: z.exactOptional(z.lazy(TrackedAccountId)),
      upgrade_url: z.exactOptional(z.lazy(UpgradeUrl)),
    }),
    z.record(z.string(), z.unknown()),
  );

/** The answer to a request that failed. */
export const FlatError: () => z.ZodMiniType<S['FlatError']> = /* @__PURE__ */ once(flatErrorBuilder);

export const jobStatusBuilder = () => z.enum(['queued', 'processing', 'succeeded', 'error']);

/** How a job stands. */
export const JobStatus: () => z.ZodMiniType<S['JobStatus']> = /* @__PURE__ */ once(jobStatusBuilder);

export const metaBuilder = () =>
  z.intersection(
    z.object({
      credits_used: z.exactOptional(z.int().check(z.minimum(0))),
      processing_time_ms: z.exactOptional(z.int().check(z.minimum(0))),
      request_id: z.exactOptional(z.guid()),
    }),
    z.record(z.string(), z.unknown()),
  );

/** What there is to say of the answer itself; more members may come. */
export const Meta: () => z.ZodMiniType<S['Meta']> = /* @__PURE__ */ once(metaBuilder);

export const nestedErrorBuilder = () =>
  z.intersection(
    z.object({
      error: z.lazy(NestedErrorDetail),
      success: z.literal(false),
    }),
    z.record(z.string(), z.unknown()),
  );

/** The newer shape of errors. */
export const NestedError: () => z.ZodMiniType<S['NestedError']> = /* @__PURE__ */ once(nestedErrorBuilder);

export const nestedErrorDetailBuilder = () =>
  z.intersection(
    z.object({
      code: z.exactOptional(z.lazy(ErrorCode)),
      message: z.string(),
      request_id: z.exactOptional(z.lazy(ErrorRequestId)),
      retry_after: z.exactOptional(z.lazy(RetryAfter)),
      tracked_account_id: z.exactOptional(z.lazy(TrackedAccountId)),
      upgrade_url: z.exactOptional(z.lazy(UpgradeUrl)),
    }),
    z.record(z.string(), z.unknown()),
  );

/** What went wrong. */
export const NestedErrorDetail: () => z.ZodMiniType<S['NestedErrorDetail']> =
  /* @__PURE__ */ once(nestedErrorDetailBuilder);

export const offsetPaginationBuilder = () =>
  z.object({
    has_more: z.boolean(),
    limit: z.int(),
    offset: z.int().check(z.minimum(0)),
    total: z.int().check(z.minimum(0)),
  });

/** Where in the list the page is. */
export const OffsetPagination: () => z.ZodMiniType<S['OffsetPagination']> =
  /* @__PURE__ */ once(offsetPaginationBuilder);

export const pollingBuilder = () => z.object({ retry_after_seconds: z.int().check(z.minimum(0)) });

/** When to ask again. */
export const Polling: () => z.ZodMiniType<S['Polling']> = /* @__PURE__ */ once(pollingBuilder);

export const retryAfterBuilder = () => z.int().check(z.minimum(0));

/** How many seconds to wait; days, where the month's credits are used up. */
export const RetryAfter: () => z.ZodMiniType<S['RetryAfter']> = /* @__PURE__ */ once(retryAfterBuilder);

export const statsHistoryBuilder = () => z.record(z.string(), z.int()).check(propertyNames(z.string()));

/** A number at each instant at which it was read, oldest first. */
export const StatsHistory: () => z.ZodMiniType<S['StatsHistory']> = /* @__PURE__ */ once(statsHistoryBuilder);

export const successBuilder = () => z.literal(true);

/** Always true. */
export const Success: () => z.ZodMiniType<S['Success']> = /* @__PURE__ */ once(successBuilder);

export const trackBloggerEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(TrackBloggerResult),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer to a request to track a creator. */
export const TrackBloggerEnvelope: () => z.ZodMiniType<S['TrackBloggerEnvelope']> =
  /* @__PURE__ */ once(trackBloggerEnvelopeBuilder);

export const trackBloggerRequestBuilder = () =>
  z.object({
    initial_videos_count: z.int().check(z.minimum(1), z.maximum(500)),
    platform: z.enum(['tiktok', 'instagram', 'youtube', 'vk']),
    username: z.string().check(z.minLength(1), maxLength(64), z.regex(/^[^@]/u)),
  });

/** A creator to track. */
export const TrackBloggerRequest: () => z.ZodMiniType<S['TrackBloggerRequest']> =
  /* @__PURE__ */ once(trackBloggerRequestBuilder);

export const trackBloggerResultBuilder = () =>
  z.object({
    estimated_duration_seconds: z.exactOptional(z.int().check(z.minimum(0))),
    job_id: z.guid(),
    platform: z.exactOptional(z.string()),
    polling: z.lazy(Polling),
    status: z.lazy(JobStatus),
    status_url: z.string(),
    username: z.exactOptional(z.string()),
  });

/** A job that was queued. */
export const TrackBloggerResult: () => z.ZodMiniType<S['TrackBloggerResult']> =
  /* @__PURE__ */ once(trackBloggerResultBuilder);

export const trackResultBuilder = () =>
  z.object({
    error: z.nullable(z.string()),
    external_video_id: z.nullable(z.string()),
    index: z.int().check(z.minimum(0)),
    platform: z.literal(['tiktok', 'instagram', 'youtube', 'vk', 'pinterest', 'threads', 'telegram', 'ok', 'dzen', null]),
    status: z.enum(['tracked', 'already_tracked', 'error']),
    url: z.string(),
    video_id: z.nullable(z.guid()),
  });

/** What became of one URL. */
export const TrackResult: () => z.ZodMiniType<S['TrackResult']> = /* @__PURE__ */ once(trackResultBuilder);

export const trackVideosEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(TrackVideosResult),
    meta: z.lazy(TrackVideosMeta),
    success: z.lazy(Success),
  });

/** The answer to a request to track videos. */
export const TrackVideosEnvelope: () => z.ZodMiniType<S['TrackVideosEnvelope']> =
  /* @__PURE__ */ once(trackVideosEnvelopeBuilder);

export const trackVideosMetaBuilder = () =>
  z.intersection(
    z.object({
      credits_used: z.exactOptional(z.int().check(z.minimum(0))),
      processing_time_ms: z.exactOptional(z.int().check(z.minimum(0))),
      request_id: z.exactOptional(z.guid()),
      summary: z.object({
        already_tracked: z.int(),
        errors: z.int(),
        total: z.int(),
        tracked: z.int(),
      }),
    }),
    z.record(z.string(), z.unknown()),
  );

/** The results, counted. */
export const TrackVideosMeta: () => z.ZodMiniType<S['TrackVideosMeta']> = /* @__PURE__ */ once(trackVideosMetaBuilder);

export const trackVideosRequestBuilder = () =>
  z.object({ urls: z.array(z.string()).check(z.minLength(1), z.maxLength(50)) });

/** The videos to track. */
export const TrackVideosRequest: () => z.ZodMiniType<S['TrackVideosRequest']> =
  /* @__PURE__ */ once(trackVideosRequestBuilder);

export const trackVideosResultBuilder = () => z.object({ results: z.array(z.lazy(TrackResult)) });

/** What became of the URLs. */
export const TrackVideosResult: () => z.ZodMiniType<S['TrackVideosResult']> =
  /* @__PURE__ */ once(trackVideosResultBuilder);

export const trackedAccountIdBuilder = () => z.guid();

/** The tracking that exists already. */
export const TrackedAccountId: () => z.ZodMiniType<S['TrackedAccountId']> =
  /* @__PURE__ */ once(trackedAccountIdBuilder);

export const trackingStatusBuilder = () => z.enum(['active', 'completed', 'failed']);

/** Tracked now; tracked for 30 days and done; given up because the platform did not answer. */
export const TrackingStatus: () => z.ZodMiniType<S['TrackingStatus']> = /* @__PURE__ */ once(trackingStatusBuilder);

export const trendBuilder = () =>
  z.intersection(
    z.object({
      keyword: z.exactOptional(z.string()),
      post_count: z.exactOptional(z.int().check(z.minimum(0))),
      volume: z.exactOptional(z.int().check(z.minimum(0))),
    }),
    z.record(z.string(), z.unknown()),
  );

/** What is searched for; the members are a guess, and others may come. */
export const Trend: () => z.ZodMiniType<S['Trend']> = /* @__PURE__ */ once(trendBuilder);

export const trendMetaBuilder = () =>
  z.intersection(
    z.object({
      credits_used: z.exactOptional(z.int().check(z.minimum(0))),
      next_cursor: z.exactOptional(z.string()),
      processing_time_ms: z.exactOptional(z.int().check(z.minimum(0))),
      request_id: z.exactOptional(z.guid()),
    }),
    z.record(z.string(), z.unknown()),
  );

/** What there is to say of the page. */
export const TrendMeta: () => z.ZodMiniType<S['TrendMeta']> = /* @__PURE__ */ once(trendMetaBuilder);

export const trendPageBuilder = () =>
  z.object({
    data: z.array(z.lazy(Trend)),
    meta: z.exactOptional(z.lazy(TrendMeta)),
    success: z.lazy(Success),
  });

/** A page of trends. */
export const TrendPage: () => z.ZodMiniType<S['TrendPage']> = /* @__PURE__ */ once(trendPageBuilder);

export const upgradeUrlBuilder = () => z.url();

/** Where to get a plan that includes the operation. */
export const UpgradeUrl: () => z.ZodMiniType<S['UpgradeUrl']> = /* @__PURE__ */ once(upgradeUrlBuilder);

export const usageRowBuilder = () =>
  z.intersection(
    z.object({
      created_at: z.string(),
      credits_used: z.number(),
      endpoint: z.string(),
    }),
    z.record(z.string(), z.unknown()),
  );

/** What one endpoint used on one day; more members may come. */
export const UsageRow: () => z.ZodMiniType<S['UsageRow']> = /* @__PURE__ */ once(usageRowBuilder);

export const usageSummaryBuilder = () =>
  z.object({
    credits: z.object({
      total: z.number(),
      used: z.number(),
    }),
    is_unlimited: z.boolean(),
    plan: z.literal(['free', 'pro', 'business', null]),
    videos: z.object({
      limit: z.nullable(z.int()),
      used: z.nullable(z.int()),
    }),
  });

/** The plan, and what is used of it. */
export const UsageSummary: () => z.ZodMiniType<S['UsageSummary']> = /* @__PURE__ */ once(usageSummaryBuilder);

export const videoBuilder = () =>
  z.object({
    blogger: z.nullable(z.string()),
    budget: z.nullable(z.number().check(z.minimum(0))),
    campaign: z.nullable(z.string()),
    comments: z.int().check(z.minimum(0)),
    cpm: z.number().check(z.minimum(0)),
    created_at: z.iso.datetime({ offset: true }),
    er: z.number().check(z.minimum(0)),
    external_video_id: z.string(),
    id: z.guid(),
    likes: z.int().check(z.minimum(0)),
    notes: z.nullable(z.string()),
    platform: z.lazy(VideoPlatform),
    reposts: z.int().check(z.minimum(0)),
    stats: z.lazy(VideoHistories),
    stats_last_updated: z.nullable(z.iso.datetime({ offset: true })),
    status: z.lazy(TrackingStatus),
    tags: z.array(z.string()),
    thumbnail_url: z.nullable(z.url()),
    title: z.nullable(z.string()),
    tracking_ends_at: z.iso.datetime({ offset: true }),
    updated_at: z.iso.datetime({ offset: true }),
    url: z.string(),
    video_id: z.guid(),
    views: z.int().check(z.minimum(0)),
    workflow_status: z.nullable(z.lazy(WorkflowStatus)),
  });

/** A tracked video with its statistics, and with what the organisation notes about it. */
export const Video: () => z.ZodMiniType<S['Video']> = /* @__PURE__ */ once(videoBuilder);

export const videoEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(Video),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer with one video. */
export const VideoEnvelope: () => z.ZodMiniType<S['VideoEnvelope']> = /* @__PURE__ */ once(videoEnvelopeBuilder);

export const videoHistoriesBuilder = () =>
  z.object({
    comments: z.lazy(StatsHistory),
    likes: z.lazy(StatsHistory),
    reposts: z.lazy(StatsHistory),
    views: z.lazy(StatsHistory),
  });

/** The histories of a video; empty until it is read for the first time. */
export const VideoHistories: () => z.ZodMiniType<S['VideoHistories']> = /* @__PURE__ */ once(videoHistoriesBuilder);

export const videoPlatformBuilder = () =>
  z.enum(['TikTok', 'Instagram', 'YouTube', 'vk', 'pinterest', 'threads', 'telegram', 'ok', 'dzen']);

/** The platform, in the spelling of answers about statistics. */
export const VideoPlatform: () => z.ZodMiniType<S['VideoPlatform']> = /* @__PURE__ */ once(videoPlatformBuilder);

export const videoPlatformFilterBuilder = () =>
  z.enum([
      'TikTok',
      'Instagram',
      'YouTube',
      'tiktok',
      'instagram',
      'youtube',
      'vk',
      'pinterest',
      'threads',
      'telegram',
      'ok',
      'dzen',
    ]);

/** A platform, in either spelling. */
export const VideoPlatformFilter: () => z.ZodMiniType<S['VideoPlatformFilter']> =
  /* @__PURE__ */ once(videoPlatformFilterBuilder);

export const videoStatsBuilder = () =>
  z.object({
    comments: z.int().check(z.minimum(0)),
    cpm: z.number().check(z.minimum(0)),
    created_at: z.iso.datetime({ offset: true }),
    er: z.number().check(z.minimum(0)),
    external_video_id: z.string(),
    likes: z.int().check(z.minimum(0)),
    platform: z.lazy(VideoPlatform),
    reposts: z.int().check(z.minimum(0)),
    stats: z.lazy(VideoHistories),
    stats_last_updated: z.nullable(z.iso.datetime({ offset: true })),
    thumbnail_url: z.nullable(z.url()),
    title: z.nullable(z.string()),
    video_id: z.guid(),
    views: z.int().check(z.minimum(0)),
  });

/** A tracked video with its statistics. */
export const VideoStats: () => z.ZodMiniType<S['VideoStats']> = /* @__PURE__ */ once(videoStatsBuilder);

export const videoStatsPageBuilder = () =>
  z.object({
    data: z.object({
      data: z.array(z.lazy(VideoStats)),
      pagination: z.lazy(OffsetPagination),
    }),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** A page of videos. The page itself is inside `data`, once more as `data`. */
export const VideoStatsPage: () => z.ZodMiniType<S['VideoStatsPage']> = /* @__PURE__ */ once(videoStatsPageBuilder);

export const videoUpdateBuilder = () =>
  z.object({
    budget: z.exactOptional(z.number().check(z.minimum(0))),
    campaign: z.exactOptional(z.string()),
    notes: z.exactOptional(z.string()),
    status: z.exactOptional(z.lazy(WorkflowStatus)),
    tags: z.exactOptional(z.array(z.string())),
    video_status: z.exactOptional(z.string()),
  });

/** What to change about a video; at least one field. */
export const VideoUpdate: () => z.ZodMiniType<S['VideoUpdate']> = /* @__PURE__ */ once(videoUpdateBuilder);

export const videoUpdateEnvelopeBuilder = () =>
  z.object({
    data: z.lazy(VideoUpdateResult),
    meta: z.exactOptional(z.lazy(Meta)),
    success: z.lazy(Success),
  });

/** The answer to a change of a video. */
export const VideoUpdateEnvelope: () => z.ZodMiniType<S['VideoUpdateEnvelope']> =
  /* @__PURE__ */ once(videoUpdateEnvelopeBuilder);

export const videoUpdateResultBuilder = () =>
  z.object({
    external_video_id: z.string(),
    tags_result: z.exactOptional(z.object({
      created: z.array(z.string()),
      matched: z.array(z.string()),
    })),
    updated_fields: z.array(z.string()),
    video_id: z.guid(),
  });

/** What was changed. */
export const VideoUpdateResult: () => z.ZodMiniType<S['VideoUpdateResult']> =
  /* @__PURE__ */ once(videoUpdateResultBuilder);

export const workflowStatusBuilder = () => z.enum(['to do', 'running', 'ended']);

/** A label that the organisation sets; it has nothing to do with tracking. */
export const WorkflowStatus: () => z.ZodMiniType<S['WorkflowStatus']> = /* @__PURE__ */ once(workflowStatusBuilder);
