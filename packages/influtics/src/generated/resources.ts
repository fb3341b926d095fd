// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import { type Call, type CallOptions, type JobHandle, type List, Resource, startJob } from '@creatorkit/runtime';
import type {
  AccountLimits,
  AccountUsage,
  Blogger,
  BloggerTrackJob,
  BloggerTracking,
  GetBloggerByUsernameQuery,
  GetBloggerInfoQuery,
  ListVideoStatsQuery,
  SearchTrendsQuery,
  TrackBloggerRequest,
  TrackBloggerResult,
  TrackVideosRequest,
  TrackVideosResult,
  Trend,
  Video,
  VideoStats,
  VideoUpdate,
  VideoUpdateResult,
} from './models.ts';
import {
  getAccountLimits,
  getAccountUsage,
  getBloggerByUsername,
  getBloggerInfo,
  getBloggerTrackJob,
  getVideoByExternalId,
  getVideoById,
  listVideoStats,
  searchTrends,
  trackBlogger,
  trackVideos,
  updateVideoByExternalId,
} from './operations.ts';

/** `influtics.account` */
export class Account extends Resource {
  /**
   * Read the rate limits.
   *
   * Tells how often the organisation may call. It costs nothing and no plan is needed, so it serves to check a key.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 401, 429, 500.
   *
   * @see `GET /v1/account/limits` (client: Influtics connector for n8n (fact sheet §2.2))
   * @example
   * ```ts
   * const accountLimits = await influtics.account.limits();
   * ```
   */
  limits(options?: CallOptions): Call<AccountLimits> {
    return this.core.call(getAccountLimits, [], undefined, options);
  }

  /**
   * Read the usage.
   *
   * Tells the plan, what is left of videos and credits, and what was used on each of the last 30 days by each
   * endpoint, newest first. Credits count by calendar month.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 401, 429, 500.
   *
   * Provenance: seed. The seed shows the request; the answer is the vendor's connector's (fact sheet §2.1).
   *
   * @see `GET /v1/account/usage` (seed: Example Requests)
   * @example
   * ```ts
   * const accountUsage = await influtics.account.usage();
   * ```
   */
  usage(options?: CallOptions): Call<AccountUsage> {
    return this.core.call(getAccountUsage, [], undefined, options);
  }
}

/** `influtics.bloggers.jobs` */
export class BloggersJobs extends Resource {
  /**
   * Read a tracking job.
   *
   * Tells how a job of `bloggers.track` stands. A job that was unfinished after an hour is gone for good: 410, track
   * again. A job of another organisation answers 404, like one that does not exist.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 401, 404, 410, 429, 500.
   *
   * @see `GET /v1/bloggers/jobs/{jobId}` (client: Influtics connector for n8n (fact sheet §4.4))
   * @example
   * ```ts
   * const bloggerTrackJob = await influtics.bloggers.jobs.retrieve('4c4f7a0e-6f2c-4b0b-8a0d-2d9f6f1f7b3e');
   * ```
   */
  retrieve(jobId: string, options?: CallOptions): Call<BloggerTrackJob> {
    return this.core.call(getBloggerTrackJob, [jobId], undefined, options);
  }
}

/** `influtics.bloggers` */
export class Bloggers extends Resource {
  /** `influtics.bloggers.jobs` */
  get jobs(): BloggersJobs {
    return new BloggersJobs(this.core);
  }

  /**
   * Read a tracked creator.
   *
   * Reads the profile of a creator whom the organisation tracks. It never starts tracking.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 400, 401, 404, 429, 500.
   *
   * @see `GET /v1/bloggers/by-username/{username}` (client: Influtics connector for n8n (fact sheet §4.5))
   * @example
   * ```ts
   * const blogger = await influtics.bloggers.retrieve('someone');
   * ```
   */
  retrieve(username: string, query?: GetBloggerByUsernameQuery, options?: CallOptions): Call<Blogger> {
    return this.core.call(getBloggerByUsername, [username], query, options);
  }

  /**
   * Look a creator up.
   *
   * Reads a creator's profile, tracked or not. What is known is answered for 7 days at no cost; then the profile is
   * fetched again, which costs 1 credit, may take many seconds and needs a paid plan. Statistics older than a day are
   * queued for an update.
   *
   * According to the vendor's connector this was removed on 2026-08-20: read tracked creators with
   * `bloggers.retrieve`.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: 1 credits per call, for what is found. Errors: 400, 401, 402, 404, 429, 500.
   *
   * Provenance: docs. That a paid plan is needed for what is not cached is inferred.
   *
   * @deprecated
   * @see `GET /v1/bloggers/info` (docs: Influtics documentation, GET /v1/bloggers/info (fact sheet §4.2))
   * @example
   * ```ts
   * const blogger = await influtics.bloggers.info({ username: 'someone' });
   * ```
   */
  info(query: GetBloggerInfoQuery, options?: CallOptions): Call<Blogger> {
    return this.core.call(getBloggerInfo, [], query, options);
  }

  /**
   * Track a creator.
   *
   * Starts to track a creator and answers at once, with a job: the profile and the first videos are fetched after
   * the answer. A job that takes more than an hour is given up; track again then.
   *
   * A creator who is tracked already gives 409 with `tracked_account_id`; so does one whose job is unfinished.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Plan: pro or above. Cost: 1 credits per call. Starts a job, polled with `getBloggerTrackJob`. Errors:
   * 401, 402, 409, 422, 429, 500.
   *
   * Provenance: client. That an unfinished job gives 409 as well is inferred.
   *
   * @see `POST /v1/bloggers/track` (client: Influtics connector for n8n (fact sheet §4.3))
   * @example
   * ```ts
   * const job = await influtics.bloggers.track({ initial_videos_count: 10, platform: 'tiktok', username: 'someone' });
   * const bloggerTracking = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  track(
    body: TrackBloggerRequest,
    options?: CallOptions,
  ): Call<JobHandle<TrackBloggerResult, BloggerTracking, BloggerTrackJob>> {
    return startJob(this.core, trackBlogger, [], body, options);
  }
}

/** `influtics.trends` */
export class Trends extends Resource {
  /**
   * Search the trends.
   *
   * Finds what is searched for around a keyword. Each page is a call of its own and costs 1 credit.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Plan: pro or above. Cost: 1 credits per call. Errors: 400, 401, 402, 429, 500.
   *
   * @see `GET /v1/trends/search` (client: Influtics connector for n8n (fact sheet §5.1))
   * @example
   * ```ts
   * for await (const trend of influtics.trends.search({ keyword: 'pasta recipe', platform: 'tiktok' })) console.log(trend);
   * ```
   */
  search(query: SearchTrendsQuery, options?: CallOptions): List<Trend> {
    return this.core.list(searchTrends, [], query, options);
  }
}

/** `influtics.videos` */
export class Videos extends Resource {
  /**
   * List the videos with their statistics.
   *
   * Lists the organisation's tracked videos, each with its latest numbers and their whole history. It costs nothing.
   *
   * A page of 100 videos that were tracked for 30 days is long: each of them has four histories.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 400, 401, 429, 500.
   *
   * @see `GET /v1/videos/stats` (docs: Influtics documentation, GET /v1/videos/stats (fact sheet §3.2))
   * @example
   * ```ts
   * for await (const videoStats of influtics.videos.list({ limit: 100 })) console.log(videoStats);
   * ```
   */
  list(query?: ListVideoStatsQuery, options?: CallOptions): List<VideoStats> {
    return this.core.list(listVideoStats, [], query, options);
  }

  /**
   * Read a video.
   *
   * Reads a tracked video by its internal id, with its statistics and what was noted about it.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 401, 404, 429, 500.
   *
   * Provenance: client. Only the path is known; the answer is inferred.
   *
   * @see `GET /v1/videos/by-id/{id}` (client: Influtics connector for n8n (fact sheet §3.3))
   * @example
   * ```ts
   * const video = await influtics.videos.retrieve('0b6f3a52-58a2-4e0e-9b7d-0a8f4f2f9c11');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<Video> {
    return this.core.call(getVideoById, [id], undefined, options);
  }

  /**
   * Read a video by the platform's id.
   *
   * Reads a tracked video by the id that its platform gave it.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 401, 404, 429, 500.
   *
   * Provenance: client. Only the path is known; the answer is inferred.
   *
   * @see `GET /v1/videos/by-external-id/{externalId}` (client: Influtics connector for n8n (fact sheet §3.4))
   * @example
   * ```ts
   * const video = await influtics.videos.retrieveByExternalId('7301234567890123456');
   * ```
   */
  retrieveByExternalId(externalId: string, options?: CallOptions): Call<Video> {
    return this.core.call(getVideoByExternalId, [externalId], undefined, options);
  }

  /**
   * Track videos.
   *
   * Starts 30 days of tracking for each URL and answers at once, with a result for each in the order of the request:
   * `tracked`, `already_tracked` (which costs nothing), or `error` with the reason. One URL that is wrong does not
   * fail the others.
   *
   * The client recognises every URL before it sends any, and refuses what it cannot read; see `parseVideoUrl`.
   *
   * Where the month's credits do not cover all new videos, none is tracked.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Plan: pro or above. Cost: 30 credits per item of `$request.body#/urls`, for what is found. Errors: 400,
   * 401, 402, 429, 500.
   *
   * Provenance: docs. That a wrong URL does not fail the others, and that none is tracked where the credits do not
   * cover all, is inferred.
   *
   * @see `POST /v1/videos/track` (docs: Influtics documentation, POST /v1/videos/track (fact sheet §3.1))
   * @example
   * ```ts
   * const trackVideos = await influtics.videos.track({
   *   urls: ['https://www.tiktok.com/@someone/video/7301234567890123456', 'https://www.instagram.com/reel/XYZ987/'],
   * });
   * ```
   */
  track(body: TrackVideosRequest, options?: CallOptions): Call<TrackVideosResult> {
    return this.core.call(trackVideos, [], body, options);
  }

  /**
   * Note something about a video.
   *
   * Changes what the organisation notes about a video: at least one field. Tags are added, never removed. An empty
   * string is passed over, as if it had not been sent.
   *
   * Scope `default`: 60 requests per 60 s, 3600 requests per 3600 s, 86400 requests per 86400 s, 10000 requests per
   * 2592000 s. Cost: none. Errors: 400, 401, 404, 429, 500.
   *
   * @see `PATCH /v1/videos/by-external-id/{externalId}` (client: Influtics connector for n8n (fact sheet §3.5))
   * @example
   * ```ts
   * const videoUpdate = await influtics.videos.updateByExternalId('7301234567890123456', {
   *   campaign: 'spring',
   *   notes: 'Paid on delivery',
   *   status: 'running',
   *   tags: ['urgent'],
   * });
   * ```
   */
  updateByExternalId(externalId: string, body: VideoUpdate, options?: CallOptions): Call<VideoUpdateResult> {
    return this.core.call(updateVideoByExternalId, [externalId], body, options);
  }
}

/** All operations of influtics, in groups. */
export class Resources extends Resource {
  /** `influtics.account` */
  get account(): Account {
    return new Account(this.core);
  }

  /** `influtics.bloggers` */
  get bloggers(): Bloggers {
    return new Bloggers(this.core);
  }

  /** `influtics.trends` */
  get trends(): Trends {
    return new Trends(this.core);
  }

  /** `influtics.videos` */
  get videos(): Videos {
    return new Videos(this.core);
  }
}
