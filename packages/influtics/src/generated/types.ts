// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/v1/account/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the rate limits
     * @description Tells how often the organisation may call. It costs nothing and no plan is needed, so it serves
     *     to check a key.
     */
    get: operations['getAccountLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/account/usage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the usage
     * @description Tells the plan, what is left of videos and credits, and what was used on each of the last 30
     *     days by each
     *     endpoint, newest first. Credits count by calendar month.
     */
    get: operations['getAccountUsage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bloggers/by-username/{username}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a tracked creator
     * @description Reads the profile of a creator whom the organisation tracks. It never starts tracking.
     */
    get: operations['getBloggerByUsername'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bloggers/info': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look a creator up
     * @deprecated
     * @description Reads a creator's profile, tracked or not. What is known is answered for 7 days at no cost; then
     *     the profile is
     *     fetched again, which costs 1 credit, may take many seconds and needs a paid plan. Statistics older than a day
     *     are
     *     queued for an update.
     *
     *     According to the vendor's connector this was removed on 2026-08-20: read tracked creators with
     *     `bloggers.retrieve`.
     */
    get: operations['getBloggerInfo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bloggers/jobs/{jobId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a tracking job
     * @description Tells how a job of `bloggers.track` stands. A job that was unfinished after an hour is gone for
     *     good: 410, track
     *     again. A job of another organisation answers 404, like one that does not exist.
     */
    get: operations['getBloggerTrackJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bloggers/track': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Track a creator
     * @description Starts to track a creator and answers at once, with a job: the profile and the first videos are
     *     fetched after
     *     the answer. A job that takes more than an hour is given up; track again then.
     *
     *     A creator who is tracked already gives 409 with `tracked_account_id`; so does one whose job is unfinished.
     */
    post: operations['trackBlogger'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/trends/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the trends
     * @description Finds what is searched for around a keyword. Each page is a call of its own and costs 1 credit.
     */
    get: operations['searchTrends'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/videos/by-external-id/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The platform's own id of the video. The platform itself is not asked for. */
        externalId: string;
      };
      cookie?: never;
    };
    /**
     * Read a video by the platform's id
     * @description Reads a tracked video by the id that its platform gave it.
     */
    get: operations['getVideoByExternalId'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Note something about a video
     * @description Changes what the organisation notes about a video: at least one field. Tags are added, never
     *     removed. An empty
     *     string is passed over, as if it had not been sent.
     */
    patch: operations['updateVideoByExternalId'];
    trace?: never;
  };
  '/v1/videos/by-id/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a video
     * @description Reads a tracked video by its internal id, with its statistics and what was noted about it.
     */
    get: operations['getVideoById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/videos/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the videos with their statistics
     * @description Lists the organisation's tracked videos, each with its latest numbers and their whole history.
     *     It costs nothing.
     *
     *     A page of 100 videos that were tracked for 30 days is long: each of them has four histories.
     */
    get: operations['listVideoStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/videos/track': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Track videos
     * @description Starts 30 days of tracking for each URL and answers at once, with a result for each in the order
     *     of the request:
     *     `tracked`, `already_tracked` (which costs nothing), or `error` with the reason. One URL that is wrong does
     *     not
     *     fail the others.
     *
     *     The client recognises every URL before it sends any, and refuses what it cannot read; see `parseVideoUrl`.
     *
     *     Where the month's credits do not cover all new videos, none is tracked.
     */
    post: operations['trackVideos'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description How often the organisation may call. */
    AccountLimits: {
      /** @description How many at once; how it counts is unknown. */
      burst_allowance: number;
      /** @description In a day. */
      requests_per_day: number;
      /** @description In an hour. */
      requests_per_hour: number;
      /** @description In a minute. */
      requests_per_minute: number;
      /** @description In a month. */
      requests_per_month: number;
    };
    /** @description The answer with the rate limits. */
    AccountLimitsEnvelope: {
      /** @description Holds the limits. */
      data: {
        rate_limits: components['schemas']['AccountLimits'];
      };
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description What the organisation used, and what it may use. */
    AccountUsage: {
      summary: components['schemas']['UsageSummary'];
      /** @description The last 30 days by day and endpoint, newest first. */
      usage_history: components['schemas']['UsageRow'][];
    };
    /** @description The answer with the usage. */
    AccountUsageEnvelope: {
      data: components['schemas']['AccountUsage'];
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description A creator on a platform. */
    Blogger: {
      /** @description Comments on a video on average, rounded. */
      avg_comments: number;
      /** @description Likes of a video on average, rounded. */
      avg_likes: number;
      /** @description Reposts of a video on average, rounded. */
      avg_reposts: number;
      /** @description Views of a video on average, rounded. */
      avg_views: number;
      /**
       * Format: date-time
       * @description When it is fetched anew, 7 days after `updated_at`.
       */
      cache_expires_at: string;
      /** @description Whether the profile comes from the cache; then the call cost nothing. */
      cached: boolean;
      /** @description The name that people see. */
      channel_name: string;
      /**
       * Format: uri
       * @description The picture.
       */
      channel_thumbnail: string;
      /** @description The name on the platform, without `@`. */
      channel_username: string;
      /**
       * Format: date-time
       * @description When the service first heard of the creator.
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When they will be there, or null.
       */
      estimated_completion: string | null;
      /**
       * Format: uuid
       * @description The internal id.
       */
      id: string;
      /** @description Whether the first videos are still to be fetched. */
      initial_videos_enqueued: boolean;
      /** @description Whether the organisation tracks the creator. */
      is_tracked: boolean;
      /**
       * Format: date-time
       * @description When the tracking last read the creator, or null.
       */
      last_scraped_at: string | null;
      /** @description The median of their views. */
      median_views: number;
      /** @description Followers. */
      number_of_subscribers: number;
      /**
       * @description The platform; `bloggers.info` spells it TikTok, `bloggers.retrieve` tiktok.
       * @enum {string}
       */
      platform: 'TikTok' | 'Instagram' | 'YouTube' | 'tiktok' | 'instagram' | 'youtube' | 'vk';
      /** @description Whether the statistics are older than a day and queued. */
      stats_update_enqueued: boolean;
      /** @description Their views together. */
      total_views: number;
      /**
       * Format: uuid
       * @description The tracking, or null.
       */
      tracking_id: string | null;
      /**
       * Format: date-time
       * @description When the profile was fetched.
       */
      updated_at: string;
      /**
       * Format: uri
       * @description The page on the platform.
       */
      url: string;
      /** @description How many videos the statistics are of. */
      video_count: number;
      /** @description Whether a search for new videos is queued. */
      videos_refresh_enqueued: boolean;
    };
    /** @description The answer with one creator. */
    BloggerEnvelope: {
      /** @description Holds the creator. */
      data: {
        blogger: components['schemas']['Blogger'];
      };
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description A tracking job. */
    BloggerTrackJob: {
      /**
       * Format: uuid
       * @description The creator; null until it is done.
       */
      blogger_id?: string | null;
      /** @description Why it failed; only on failure. */
      error?: {
        /** @description What went wrong, to branch on. */
        code: string;
        /** @description What went wrong, in English. */
        message: string;
      };
      /**
       * Format: uuid
       * @description The id of the job.
       */
      job_id: string;
      /** @description The platform. */
      platform?: string;
      polling?: components['schemas']['Polling'];
      /** @description What came of it; only on success. */
      result?: components['schemas']['BloggerTracking'];
      status: components['schemas']['JobStatus'];
      /**
       * Format: uuid
       * @description The tracking; null until it is done.
       */
      tracked_account_id?: string | null;
      /** @description The creator, without `@`. */
      username?: string;
    };
    /** @description The answer with a job. */
    BloggerTrackJobEnvelope: {
      data: components['schemas']['BloggerTrackJob'];
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description A creator who is tracked. */
    BloggerTracking: {
      /**
       * Format: uuid
       * @description The creator.
       */
      blogger_id: string;
      /** @description Whether it goes on. */
      is_active: boolean;
      /**
       * Format: uuid
       * @description The tracking.
       */
      tracked_account_id: string;
    };
    /**
     * @description What went wrong, to branch on: `MISSING_AUTH`, `INVALID_API_KEY`, `EXPIRED_API_KEY`,
     *     `UNAUTHORIZED` (newer, for
     *     the three before), `VALIDATION_ERROR`, `PAID_PLAN_REQUIRED`, `VIDEO_NOT_FOUND`, `BLOGGER_NOT_FOUND`,
     *     `BLOGGER_NOT_TRACKED`, `NOT_FOUND`, `CREATOR_ALREADY_TRACKED`, `JOB_TIMEOUT`, `SUBSCRIPTION_LIMIT`,
     *     `RATE_LIMITED`, `INTERNAL_ERROR`. More may come, and it may be missing.
     * @example INVALID_API_KEY
     */
    ErrorCode: string;
    /**
     * Format: uuid
     * @description The id of the request that failed; quote it to the service's support.
     */
    ErrorRequestId: string;
    /** @description The answer to a request that failed, in one of two shapes, told apart by the type of `error`. */
    ErrorResponse: components['schemas']['FlatError'] | components['schemas']['NestedError'];
    /** @description The answer to a request that failed. */
    FlatError: {
      code?: components['schemas']['ErrorCode'];
      /** @description What went wrong, in English. */
      error: string;
      request_id?: components['schemas']['ErrorRequestId'];
      retry_after?: components['schemas']['RetryAfter'];
      /**
       * @description Always false.
       * @enum {boolean}
       */
      success: false;
      tracked_account_id?: components['schemas']['TrackedAccountId'];
      upgrade_url?: components['schemas']['UpgradeUrl'];
    } & {
      [key: string]: unknown;
    };
    /**
     * @description How a job stands.
     * @enum {string}
     */
    JobStatus: 'queued' | 'processing' | 'succeeded' | 'error';
    /** @description What there is to say of the answer itself; more members may come. */
    Meta: {
      /** @description What the call cost. */
      credits_used?: number;
      /** @description How long the service took, in milliseconds. */
      processing_time_ms?: number;
      /**
       * Format: uuid
       * @description The id of this request; quote it to the service's support.
       */
      request_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The newer shape of errors. */
    NestedError: {
      error: components['schemas']['NestedErrorDetail'];
      /**
       * @description Always false.
       * @enum {boolean}
       */
      success: false;
    } & {
      [key: string]: unknown;
    };
    /** @description What went wrong. */
    NestedErrorDetail: {
      code?: components['schemas']['ErrorCode'];
      /** @description What went wrong, in English. */
      message: string;
      request_id?: components['schemas']['ErrorRequestId'];
      retry_after?: components['schemas']['RetryAfter'];
      tracked_account_id?: components['schemas']['TrackedAccountId'];
      upgrade_url?: components['schemas']['UpgradeUrl'];
    } & {
      [key: string]: unknown;
    };
    /** @description Where in the list the page is. */
    OffsetPagination: {
      /** @description Whether there is another page. */
      has_more: boolean;
      /** @description Videos a page. */
      limit: number;
      /** @description How many were skipped. */
      offset: number;
      /** @description How many videos there are on all pages. */
      total: number;
    };
    /** @description When to ask again. */
    Polling: {
      /** @description The wait, in seconds. */
      retry_after_seconds: number;
    };
    /** @description How many seconds to wait; days, where the month's credits are used up. */
    RetryAfter: number;
    /**
     * @description A number at each instant at which it was read, oldest first.
     * @example {
     *       "2025-06-30 08:26:03.730104+00": 11730
     *     }
     */
    StatsHistory: {
      [key: string]: number;
    };
    /**
     * @description Always true.
     * @enum {boolean}
     */
    Success: true;
    /** @description The answer to a request to track a creator. */
    TrackBloggerEnvelope: {
      data: components['schemas']['TrackBloggerResult'];
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description A creator to track. */
    TrackBloggerRequest: {
      /** @description How many of the latest videos to fetch. */
      initial_videos_count: number;
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'tiktok' | 'instagram' | 'youtube' | 'vk';
      /** @description The name on the platform, without a leading `@`. */
      username: string;
    };
    /** @description A job that was queued. */
    TrackBloggerResult: {
      /** @description How long it will take, about. */
      estimated_duration_seconds?: number;
      /**
       * Format: uuid
       * @description The id of the job.
       */
      job_id: string;
      /** @description The platform. */
      platform?: string;
      polling: components['schemas']['Polling'];
      status: components['schemas']['JobStatus'];
      /**
       * Format: uri-reference
       * @description The path that tells how it stands.
       */
      status_url: string;
      /** @description The creator, without `@`. */
      username?: string;
    };
    /** @description What became of one URL. */
    TrackResult: {
      /** @description Why it is not tracked; null where it is. */
      error: string | null;
      /** @description The platform's own id; null with an error. */
      external_video_id: string | null;
      /** @description The place in the request, from 0. */
      index: number;
      /**
       * @description The platform; null where the URL tells none.
       * @enum {unknown}
       */
      platform: 'tiktok' | 'instagram' | 'youtube' | 'vk' | 'pinterest' | 'threads' | 'telegram' | 'ok' | 'dzen' | null;
      /**
       * @description Whether it is tracked now, was before, or is not.
       * @enum {string}
       */
      status: 'tracked' | 'already_tracked' | 'error';
      /** @description The URL as it was sent. */
      url: string;
      /**
       * Format: uuid
       * @description The internal id; null with an error.
       */
      video_id: string | null;
    };
    /** @description The answer to a request to track videos. */
    TrackVideosEnvelope: {
      data: components['schemas']['TrackVideosResult'];
      meta: components['schemas']['TrackVideosMeta'];
      success: components['schemas']['Success'];
    };
    /** @description The results, counted. */
    TrackVideosMeta: {
      /** @description What the call cost. */
      credits_used?: number;
      /** @description How long the service took, in milliseconds. */
      processing_time_ms?: number;
      /**
       * Format: uuid
       * @description The id of this request.
       */
      request_id?: string;
      /** @description How many URLs came out how. */
      summary: {
        /** @description Tracked before. */
        already_tracked: number;
        /** @description Not tracked. */
        errors: number;
        /** @description All. */
        total: number;
        /** @description Tracked now. */
        tracked: number;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description The videos to track. */
    TrackVideosRequest: {
      /**
       * @description URLs of videos, at most 50. Documented are `www.tiktok.com/@{user}/video/{digits}`,
       *     `m.tiktok.com` likewise,
       *     short links on `vm.tiktok.com` and `vt.tiktok.com`; `instagram.com/reel/{code}/` and `/p/{code}/`;
       *     `youtube.com/watch?v={id}`, `youtu.be/{id}` and `youtube.com/shorts/{id}`.
       */
      urls: string[];
    };
    /** @description What became of the URLs. */
    TrackVideosResult: {
      /** @description One for each URL, in the order of the request. */
      results: components['schemas']['TrackResult'][];
    };
    /**
     * Format: uuid
     * @description The tracking that exists already.
     */
    TrackedAccountId: string;
    /**
     * @description Tracked now; tracked for 30 days and done; given up because the platform did not answer.
     * @enum {string}
     */
    TrackingStatus: 'active' | 'completed' | 'failed';
    /** @description What is searched for; the members are a guess, and others may come. */
    Trend: {
      /** @description The words. */
      keyword?: string;
      /** @description How many posts there are. */
      post_count?: number;
      /** @description How often they are searched for. */
      volume?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description What there is to say of the page. */
    TrendMeta: {
      /** @description What the call cost. */
      credits_used?: number;
      /** @description Where the next page begins; missing on the last. */
      next_cursor?: string;
      /** @description How long the service took, in milliseconds. */
      processing_time_ms?: number;
      /**
       * Format: uuid
       * @description The id of this request.
       */
      request_id?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of trends. */
    TrendPage: {
      /** @description The trends of this page. */
      data: components['schemas']['Trend'][];
      meta?: components['schemas']['TrendMeta'];
      success: components['schemas']['Success'];
    };
    /**
     * Format: uri
     * @description Where to get a plan that includes the operation.
     */
    UpgradeUrl: string;
    /** @description What one endpoint used on one day; more members may come. */
    UsageRow: {
      /** @description The day, such as 2026-08-23. */
      created_at: string;
      /** @description The credits. */
      credits_used: number;
      /** @description The path, such as /v1/videos/track. */
      endpoint: string;
    } & {
      [key: string]: unknown;
    };
    /** @description The plan, and what is used of it. */
    UsageSummary: {
      /** @description The credits of this calendar month. */
      credits: {
        /** @description What the month allows. */
        total: number;
        /** @description What was spent of it. */
        used: number;
      };
      /** @description Whether nothing is limited. */
      is_unlimited: boolean;
      /**
       * @description The plan, or null.
       * @enum {unknown}
       */
      plan: 'free' | 'pro' | 'business' | null;
      /** @description How many videos may be tracked, and are. */
      videos: {
        /** @description How many; null for any number. */
        limit: number | null;
        /** @description How many are. */
        used: number | null;
      };
    };
    /** @description A tracked video with its statistics, and with what the organisation notes about it. */
    Video: {
      /** @description The name of its creator, without `@`, where it is known. */
      blogger: string | null;
      /** @description What was paid for it. */
      budget: number | null;
      /** @description The campaign that it belongs to. */
      campaign: string | null;
      /** @description Comments, latest. */
      comments: number;
      /** @description The cost of a thousand views; 0 without a budget. */
      cpm: number;
      /**
       * Format: date-time
       * @description When tracking began.
       */
      created_at: string;
      /** @description The engagement rate in percent: likes, comments and reposts by views. */
      er: number;
      /** @description The platform's own id. */
      external_video_id: string;
      /**
       * Format: uuid
       * @description The internal id, also `video_id`.
       */
      id: string;
      /** @description Likes, latest. */
      likes: number;
      /** @description The organisation's notes. */
      notes: string | null;
      platform: components['schemas']['VideoPlatform'];
      /** @description Reposts, latest. */
      reposts: number;
      stats: components['schemas']['VideoHistories'];
      /**
       * Format: date-time
       * @description When the numbers were read; null before the first time.
       */
      stats_last_updated: string | null;
      status: components['schemas']['TrackingStatus'];
      /** @description Names of tags. */
      tags: string[];
      /**
       * Format: uri
       * @description The thumbnail.
       */
      thumbnail_url: string | null;
      /** @description The title. */
      title: string | null;
      /**
       * Format: date-time
       * @description When tracking ends, 30 days after it began.
       */
      tracking_ends_at: string;
      /**
       * Format: date-time
       * @description When anything of it changed last, numbers included.
       */
      updated_at: string;
      /** @description The URL by which it was tracked. */
      url: string;
      /**
       * Format: uuid
       * @description The internal id.
       */
      video_id: string;
      /** @description How often it was seen, latest. */
      views: number;
      /** @description The organisation's label, or null. */
      workflow_status: components['schemas']['WorkflowStatus'] | null;
    };
    /** @description The answer with one video. */
    VideoEnvelope: {
      data: components['schemas']['Video'];
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description The histories of a video; empty until it is read for the first time. */
    VideoHistories: {
      comments: components['schemas']['StatsHistory'];
      likes: components['schemas']['StatsHistory'];
      reposts: components['schemas']['StatsHistory'];
      views: components['schemas']['StatsHistory'];
    };
    /**
     * @description The platform, in the spelling of answers about statistics.
     * @enum {string}
     */
    VideoPlatform: 'TikTok' | 'Instagram' | 'YouTube' | 'vk' | 'pinterest' | 'threads' | 'telegram' | 'ok' | 'dzen';
    /**
     * @description A platform, in either spelling.
     * @enum {string}
     */
    VideoPlatformFilter:
      | 'TikTok'
      | 'Instagram'
      | 'YouTube'
      | 'tiktok'
      | 'instagram'
      | 'youtube'
      | 'vk'
      | 'pinterest'
      | 'threads'
      | 'telegram'
      | 'ok'
      | 'dzen';
    /** @description A tracked video with its statistics. */
    VideoStats: {
      /** @description Comments, latest. */
      comments: number;
      /** @description The cost of a thousand views; 0 without a budget. */
      cpm: number;
      /**
       * Format: date-time
       * @description When tracking began.
       */
      created_at: string;
      /**
       * @description The engagement rate in percent: likes, comments and reposts together by views. The documented
       *     example has
       *     that of an earlier snapshot; here it is of the latest.
       */
      er: number;
      /** @description The platform's own id. */
      external_video_id: string;
      /** @description Likes, latest. */
      likes: number;
      platform: components['schemas']['VideoPlatform'];
      /** @description Reposts, latest. */
      reposts: number;
      stats: components['schemas']['VideoHistories'];
      /**
       * Format: date-time
       * @description When the numbers were read; null before the first time.
       */
      stats_last_updated: string | null;
      /**
       * Format: uri
       * @description The thumbnail.
       */
      thumbnail_url: string | null;
      /** @description The title. */
      title: string | null;
      /**
       * Format: uuid
       * @description The internal id.
       */
      video_id: string;
      /** @description How often it was seen, latest. */
      views: number;
    };
    /** @description A page of videos. The page itself is inside `data`, once more as `data`. */
    VideoStatsPage: {
      /** @description The page. */
      data: {
        /** @description The videos of this page. */
        data: components['schemas']['VideoStats'][];
        pagination: components['schemas']['OffsetPagination'];
      };
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description What to change about a video; at least one field. */
    VideoUpdate: {
      /** @description What was paid for it. */
      budget?: number;
      /** @description The campaign that it belongs to; answered as `campaign_tag`. */
      campaign?: string;
      /** @description The organisation's notes. */
      notes?: string;
      status?: components['schemas']['WorkflowStatus'];
      /** @description Names of tags to add; those that it has stay. */
      tags?: string[];
      /** @description Accepted by the service; what it means is unknown. */
      video_status?: string;
    };
    /** @description The answer to a change of a video. */
    VideoUpdateEnvelope: {
      data: components['schemas']['VideoUpdateResult'];
      meta?: components['schemas']['Meta'];
      success: components['schemas']['Success'];
    };
    /** @description What was changed. */
    VideoUpdateResult: {
      /** @description The platform's own id. */
      external_video_id: string;
      /** @description What became of the tags; only where some were sent. */
      tags_result?: {
        /** @description Those that are new. */
        created: string[];
        /** @description Those that the organisation had. */
        matched: string[];
      };
      /** @description The fields that were changed; `campaign` is called `campaign_tag`. */
      updated_fields: string[];
      /**
       * Format: uuid
       * @description The internal id.
       */
      video_id: string;
    };
    /**
     * @description A label that the organisation sets; it has nothing to do with tracking.
     * @enum {string}
     */
    WorkflowStatus: 'to do' | 'running' | 'ended';
  };
  responses: {
    /** @description The creator. */
    BloggerFound: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['BloggerEnvelope'];
      };
    };
    /** @description The plan does not include the operation. It says nothing about credits. */
    PaidPlanRequired: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * @description Too many requests, or the month's credits are used up or do not suffice: then `retry_after` is
     *     long, and a
     *     repeat is of no use.
     */
    RateLimited: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The service failed. */
    ServerError: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is missing, unknown, deleted or expired; `code` tells which. */
    Unauthorized: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A parameter or the body is not valid; the text says what. */
    ValidationFailed: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The video. */
    VideoFound: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['VideoEnvelope'];
      };
    };
    /** @description The organisation tracks no such video. */
    VideoNotFound: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description How many seconds to wait, as `retry_after` in the body. */
    'Retry-After': number;
    /** @description How many requests the window allows that is nearest to its end of the quota. */
    'X-RateLimit-Limit': number;
    /** @description How many requests are left in that window. */
    'X-RateLimit-Remaining': number;
    /** @description When that window ends, in Unix seconds. */
    'X-RateLimit-Reset': number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getAccountLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountLimitsEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getAccountUsage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The usage. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountUsageEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getBloggerByUsername: {
    parameters: {
      query?: {
        /** @description The platform. */
        platform?: 'tiktok' | 'instagram' | 'youtube' | 'vk';
      };
      header?: never;
      path: {
        /** @description The creator's name on the platform, with or without `@`. */
        username: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['BloggerFound'];
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      /** @description The organisation does not track this creator. */
      404: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getBloggerInfo: {
    parameters: {
      query: {
        /** @description The creator's name on the platform, without `@`. */
        username: string;
        /** @description The platform, in either spelling. */
        platform?: 'TikTok' | 'Instagram' | 'YouTube' | 'tiktok' | 'instagram' | 'youtube';
        /** @description Looks for new videos, where the statistics are 5 days old or older on average. */
        refresh?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['BloggerFound'];
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaidPlanRequired'];
      /** @description No such creator is on the platform, or the operation is gone. */
      404: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getBloggerTrackJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the job. */
        jobId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BloggerTrackJobEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such job, or another organisation's. */
      404: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The job was unfinished after an hour, and was given up. */
      410: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  trackBlogger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The creator. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TrackBloggerRequest'];
      };
    };
    responses: {
      /** @description The job is queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackBloggerEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaidPlanRequired'];
      /** @description The creator is tracked already. */
      409: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The body is not valid, or the plan's number of creators is reached (`SUBSCRIPTION_LIMIT`). */
      422: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  searchTrends: {
    parameters: {
      query: {
        /** @description What to look for; not only spaces. */
        keyword: string;
        /** @description Where to look. */
        platform: 'tiktok' | 'youtube';
        /** @description Where to go on, from an earlier answer to the same search. */
        cursor?: string;
        /** @description Only this country, by ISO 3166-1 alpha-2. */
        region?: string;
        /** @description Only the last days; 0 sets no limit. */
        days?: 0 | 1 | 7 | 30 | 90 | 180;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of trends. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrendPage'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaidPlanRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getVideoByExternalId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The platform's own id of the video. The platform itself is not asked for. */
        externalId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['VideoFound'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['VideoNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  updateVideoByExternalId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The platform's own id of the video. The platform itself is not asked for. */
        externalId: string;
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoUpdate'];
      };
    };
    responses: {
      /** @description The video is changed. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VideoUpdateEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['VideoNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getVideoById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The internal id of the video, `video_id` elsewhere. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['VideoFound'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['VideoNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  listVideoStats: {
    parameters: {
      query?: {
        /** @description Videos a page. The service counts more than 100 as 100. */
        limit?: number;
        /** @description Videos to skip. */
        offset?: number;
        /** @description Only videos of this platform, in either spelling. */
        platform?: components['schemas']['VideoPlatformFilter'];
        /** @description Only videos whose tracking stands so. */
        status?: components['schemas']['TrackingStatus'];
        /** @description What to order by. */
        sort?: 'created_at' | 'views' | 'likes' | 'updated_at';
        /** @description Which comes first - the greatest (desc) or the least (asc). */
        order?: 'desc' | 'asc';
        /** @description Only videos of this creator, with or without a leading `@`. */
        blogger_username?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of videos. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VideoStatsPage'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  trackVideos: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The videos. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TrackVideosRequest'];
      };
    };
    responses: {
      /** @description What became of each URL. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackVideosEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaidPlanRequired'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
}
