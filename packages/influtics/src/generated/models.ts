// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** How often the organisation may call. */
export type AccountLimits = components['schemas']['AccountLimits'];

/** The answer with the rate limits. */
export type AccountLimitsEnvelope = components['schemas']['AccountLimitsEnvelope'];

/** What the organisation used, and what it may use. */
export type AccountUsage = components['schemas']['AccountUsage'];

/** The answer with the usage. */
export type AccountUsageEnvelope = components['schemas']['AccountUsageEnvelope'];

/** A creator on a platform. */
export type Blogger = components['schemas']['Blogger'];

/** The answer with one creator. */
export type BloggerEnvelope = components['schemas']['BloggerEnvelope'];

/** A tracking job. */
export type BloggerTrackJob = components['schemas']['BloggerTrackJob'];

/** The answer with a job. */
export type BloggerTrackJobEnvelope = components['schemas']['BloggerTrackJobEnvelope'];

/** A creator who is tracked. */
export type BloggerTracking = components['schemas']['BloggerTracking'];

/**
 * What went wrong, to branch on: `MISSING_AUTH`, `INVALID_API_KEY`, `EXPIRED_API_KEY`, `UNAUTHORIZED` (newer, for
 * the three before), `VALIDATION_ERROR`, `PAID_PLAN_REQUIRED`, `VIDEO_NOT_FOUND`, `BLOGGER_NOT_FOUND`,
 * `BLOGGER_NOT_TRACKED`, `NOT_FOUND`, `CREATOR_ALREADY_TRACKED`, `JOB_TIMEOUT`, `SUBSCRIPTION_LIMIT`,
 * `RATE_LIMITED`, `INTERNAL_ERROR`. More may come, and it may be missing.
 */
export type ErrorCode = components['schemas']['ErrorCode'];

/** The id of the request that failed; quote it to the service's support. */
export type ErrorRequestId = components['schemas']['ErrorRequestId'];

/** The answer to a request that failed, in one of two shapes, told apart by the type of `error`. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** The answer to a request that failed. */
export type FlatError = components['schemas']['FlatError'];

/** How a job stands. */
export type JobStatus = components['schemas']['JobStatus'];

/** What there is to say of the answer itself; more members may come. */
export type Meta = components['schemas']['Meta'];

/** The newer shape of errors. */
export type NestedError = components['schemas']['NestedError'];

/** What went wrong. */
export type NestedErrorDetail = components['schemas']['NestedErrorDetail'];

/** Where in the list the page is. */
export type OffsetPagination = components['schemas']['OffsetPagination'];

/** When to ask again. */
export type Polling = components['schemas']['Polling'];

/** How many seconds to wait; days, where the month's credits are used up. */
export type RetryAfter = components['schemas']['RetryAfter'];

/** A number at each instant at which it was read, oldest first. */
export type StatsHistory = components['schemas']['StatsHistory'];

/** Always true. */
export type Success = components['schemas']['Success'];

/** The answer to a request to track a creator. */
export type TrackBloggerEnvelope = components['schemas']['TrackBloggerEnvelope'];

/** A creator to track. */
export type TrackBloggerRequest = components['schemas']['TrackBloggerRequest'];

/** A job that was queued. */
export type TrackBloggerResult = components['schemas']['TrackBloggerResult'];

/** What became of one URL. */
export type TrackResult = components['schemas']['TrackResult'];

/** The answer to a request to track videos. */
export type TrackVideosEnvelope = components['schemas']['TrackVideosEnvelope'];

/** The results, counted. */
export type TrackVideosMeta = components['schemas']['TrackVideosMeta'];

/** The videos to track. */
export type TrackVideosRequest = components['schemas']['TrackVideosRequest'];

/** What became of the URLs. */
export type TrackVideosResult = components['schemas']['TrackVideosResult'];

/** The tracking that exists already. */
export type TrackedAccountId = components['schemas']['TrackedAccountId'];

/** Tracked now; tracked for 30 days and done; given up because the platform did not answer. */
export type TrackingStatus = components['schemas']['TrackingStatus'];

/** What is searched for; the members are a guess, and others may come. */
export type Trend = components['schemas']['Trend'];

/** What there is to say of the page. */
export type TrendMeta = components['schemas']['TrendMeta'];

/** A page of trends. */
export type TrendPage = components['schemas']['TrendPage'];

/** Where to get a plan that includes the operation. */
export type UpgradeUrl = components['schemas']['UpgradeUrl'];

/** What one endpoint used on one day; more members may come. */
export type UsageRow = components['schemas']['UsageRow'];

/** The plan, and what is used of it. */
export type UsageSummary = components['schemas']['UsageSummary'];

/** A tracked video with its statistics, and with what the organisation notes about it. */
export type Video = components['schemas']['Video'];

/** The answer with one video. */
export type VideoEnvelope = components['schemas']['VideoEnvelope'];

/** The histories of a video; empty until it is read for the first time. */
export type VideoHistories = components['schemas']['VideoHistories'];

/** The platform, in the spelling of answers about statistics. */
export type VideoPlatform = components['schemas']['VideoPlatform'];

/** A platform, in either spelling. */
export type VideoPlatformFilter = components['schemas']['VideoPlatformFilter'];

/** A tracked video with its statistics. */
export type VideoStats = components['schemas']['VideoStats'];

/** A page of videos. The page itself is inside `data`, once more as `data`. */
export type VideoStatsPage = components['schemas']['VideoStatsPage'];

/** What to change about a video; at least one field. */
export type VideoUpdate = components['schemas']['VideoUpdate'];

/** The answer to a change of a video. */
export type VideoUpdateEnvelope = components['schemas']['VideoUpdateEnvelope'];

/** What was changed. */
export type VideoUpdateResult = components['schemas']['VideoUpdateResult'];

/** A label that the organisation sets; it has nothing to do with tracking. */
export type WorkflowStatus = components['schemas']['WorkflowStatus'];

export type GetBloggerByUsernameQuery = NonNullable<operations['getBloggerByUsername']['parameters']['query']>;

export type GetBloggerInfoQuery = NonNullable<operations['getBloggerInfo']['parameters']['query']>;

export type ListVideoStatsQuery = NonNullable<operations['listVideoStats']['parameters']['query']>;

export type SearchTrendsQuery = NonNullable<operations['searchTrends']['parameters']['query']>;
