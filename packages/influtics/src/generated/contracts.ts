// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  AccountLimitsEnvelope,
  AccountUsageEnvelope,
  BloggerEnvelope,
  BloggerTrackJobEnvelope,
  ErrorResponse,
  TrackBloggerEnvelope,
  TrackBloggerRequest,
  TrackVideosEnvelope,
  TrackVideosRequest,
  TrackingStatus,
  TrendPage,
  VideoEnvelope,
  VideoPlatformFilter,
  VideoStatsPage,
  VideoUpdate,
  VideoUpdateEnvelope,
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  getAccountLimits: {
    answers: {
      200: AccountLimitsEnvelope,
      401: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getAccountUsage: {
    answers: {
      200: AccountUsageEnvelope,
      401: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getBloggerByUsername: {
    path: once(() => z.object({ username: z.string().check(z.minLength(1)) })),
    query: once(() => z.object({ platform: z.exactOptional(z.enum(['tiktok', 'instagram', 'youtube', 'vk'])) })),
    answers: {
      200: BloggerEnvelope,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getBloggerInfo: {
    query: once(() =>
      z.object({
        platform: z.exactOptional(
          z.enum(['TikTok', 'Instagram', 'YouTube', 'tiktok', 'instagram', 'youtube']),
        ),
        refresh: z.exactOptional(z.boolean()),
        username: z.string().check(z.minLength(1)),
      }),
    ),
    answers: {
      200: BloggerEnvelope,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getBloggerTrackJob: {
    path: once(() => z.object({ jobId: z.guid() })),
    answers: {
      200: BloggerTrackJobEnvelope,
      401: ErrorResponse,
      404: ErrorResponse,
      410: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getVideoByExternalId: {
    path: once(() => z.object({ externalId: z.string().check(z.minLength(1)) })),
    answers: {
      200: VideoEnvelope,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getVideoById: {
    path: once(() => z.object({ id: z.guid() })),
    answers: {
      200: VideoEnvelope,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listVideoStats: {
    query: once(() =>
      z.object({
        blogger_username: z.exactOptional(z.string()),
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        order: z.exactOptional(z.enum(['desc', 'asc'])),
        platform: z.exactOptional(z.lazy(VideoPlatformFilter)),
        sort: z.exactOptional(z.enum(['created_at', 'views', 'likes', 'updated_at'])),
        status: z.exactOptional(z.lazy(TrackingStatus)),
      }),
    ),
    answers: {
      200: VideoStatsPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  searchTrends: {
    query: once(() =>
      z.object({
        cursor: z.exactOptional(z.string().check(z.minLength(1))),
        days: z.exactOptional(z.literal([0, 1, 7, 30, 90, 180])),
        keyword: z.string().check(z.minLength(1), z.regex(/\S/u)),
        platform: z.enum(['tiktok', 'youtube']),
        region: z.exactOptional(z.string().check(z.regex(/^[A-Za-z]{2}$/u))),
      }),
    ),
    answers: {
      200: TrendPage,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  trackBlogger: {
    body: TrackBloggerRequest,
    answers: {
      202: TrackBloggerEnvelope,
      401: ErrorResponse,
      402: ErrorResponse,
      409: ErrorResponse,
      422: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  trackVideos: {
    body: TrackVideosRequest,
    answers: {
      200: TrackVideosEnvelope,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
  updateVideoByExternalId: {
    path: once(() => z.object({ externalId: z.string().check(z.minLength(1)) })),
    body: VideoUpdate,
    answers: {
      200: VideoUpdateEnvelope,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
      500: ErrorResponse,
    },
  },
} as const satisfies Contracts;
