// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import type {
  AccountLimitsEnvelope,
  AccountUsageEnvelope,
  BloggerEnvelope,
  BloggerTrackJobEnvelope,
  ErrorResponse,
  GetBloggerByUsernameQuery,
  GetBloggerInfoQuery,
  ListVideoStatsQuery,
  SearchTrendsQuery,
  TrackBloggerEnvelope,
  TrackBloggerRequest,
  TrackVideosEnvelope,
  TrackVideosRequest,
  TrendPage,
  VideoEnvelope,
  VideoStatsPage,
  VideoUpdate,
  VideoUpdateEnvelope,
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `GET /v1/account/limits` */
export interface GetAccountLimitsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetAccountLimitsAnswer =
  | { readonly status: 200; readonly body: AccountLimitsEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/account/usage` */
export interface GetAccountUsageRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetAccountUsageAnswer =
  | { readonly status: 200; readonly body: AccountUsageEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/bloggers/by-username/{username}` */
export interface GetBloggerByUsernameRequest {
  readonly path: { readonly username: string };
  readonly query: GetBloggerByUsernameQuery;
  readonly body: undefined;
}

export type GetBloggerByUsernameAnswer =
  | { readonly status: 200; readonly body: BloggerEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/bloggers/info` */
export interface GetBloggerInfoRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetBloggerInfoQuery;
  readonly body: undefined;
}

export type GetBloggerInfoAnswer =
  | { readonly status: 200; readonly body: BloggerEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/bloggers/jobs/{jobId}` */
export interface GetBloggerTrackJobRequest {
  readonly path: { readonly jobId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetBloggerTrackJobAnswer =
  | { readonly status: 200; readonly body: BloggerTrackJobEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 410; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/videos/by-external-id/{externalId}` */
export interface GetVideoByExternalIdRequest {
  readonly path: { readonly externalId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetVideoByExternalIdAnswer =
  | { readonly status: 200; readonly body: VideoEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/videos/by-id/{id}` */
export interface GetVideoByIdRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetVideoByIdAnswer =
  | { readonly status: 200; readonly body: VideoEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/videos/stats` */
export interface ListVideoStatsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListVideoStatsQuery;
  readonly body: undefined;
}

export type ListVideoStatsAnswer =
  | { readonly status: 200; readonly body: VideoStatsPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /v1/trends/search` */
export interface SearchTrendsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: SearchTrendsQuery;
  readonly body: undefined;
}

export type SearchTrendsAnswer =
  | { readonly status: 200; readonly body: TrendPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /v1/bloggers/track` */
export interface TrackBloggerHandlerRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TrackBloggerRequest;
}

export type TrackBloggerAnswer =
  | { readonly status: 202; readonly body: TrackBloggerEnvelope; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /v1/videos/track` */
export interface TrackVideosHandlerRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TrackVideosRequest;
}

export type TrackVideosAnswer =
  | { readonly status: 200; readonly body: TrackVideosEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /v1/videos/by-external-id/{externalId}` */
export interface UpdateVideoByExternalIdRequest {
  readonly path: { readonly externalId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: VideoUpdate;
}

export type UpdateVideoByExternalIdAnswer =
  | { readonly status: 200; readonly body: VideoUpdateEnvelope; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Read the rate limits. */
  getAccountLimits(request: GetAccountLimitsRequest, context: Context):
    | GetAccountLimitsAnswer
    | Promise<GetAccountLimitsAnswer>;
  /** Read the usage. */
  getAccountUsage(request: GetAccountUsageRequest, context: Context):
    | GetAccountUsageAnswer
    | Promise<GetAccountUsageAnswer>;
  /** Read a tracked creator. */
  getBloggerByUsername(request: GetBloggerByUsernameRequest, context: Context):
    | GetBloggerByUsernameAnswer
    | Promise<GetBloggerByUsernameAnswer>;
  /** Look a creator up. */
  getBloggerInfo(request: GetBloggerInfoRequest, context: Context):
    | GetBloggerInfoAnswer
    | Promise<GetBloggerInfoAnswer>;
  /** Read a tracking job. */
  getBloggerTrackJob(request: GetBloggerTrackJobRequest, context: Context):
    | GetBloggerTrackJobAnswer
    | Promise<GetBloggerTrackJobAnswer>;
  /** Read a video by the platform's id. */
  getVideoByExternalId(request: GetVideoByExternalIdRequest, context: Context):
    | GetVideoByExternalIdAnswer
    | Promise<GetVideoByExternalIdAnswer>;
  /** Read a video. */
  getVideoById(request: GetVideoByIdRequest, context: Context): GetVideoByIdAnswer | Promise<GetVideoByIdAnswer>;
  /** List the videos with their statistics. */
  listVideoStats(request: ListVideoStatsRequest, context: Context):
    | ListVideoStatsAnswer
    | Promise<ListVideoStatsAnswer>;
  /** Search the trends. */
  searchTrends(request: SearchTrendsRequest, context: Context): SearchTrendsAnswer | Promise<SearchTrendsAnswer>;
  /** Track a creator. */
  trackBlogger(request: TrackBloggerHandlerRequest, context: Context): TrackBloggerAnswer | Promise<TrackBloggerAnswer>;
  /** Track videos. */
  trackVideos(request: TrackVideosHandlerRequest, context: Context): TrackVideosAnswer | Promise<TrackVideosAnswer>;
  /** Note something about a video. */
  updateVideoByExternalId(request: UpdateVideoByExternalIdRequest, context: Context):
    | UpdateVideoByExternalIdAnswer
    | Promise<UpdateVideoByExternalIdAnswer>;
}
