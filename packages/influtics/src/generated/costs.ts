// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import type { CostTable } from '@creatorkit/runtime';
import type {
  GetBloggerByUsernameQuery,
  GetBloggerInfoQuery,
  ListVideoStatsQuery,
  SearchTrendsQuery,
  TrackBloggerRequest,
  TrackVideosRequest,
  VideoUpdate,
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

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    'account.limits': getAccountLimits,
    'account.usage': getAccountUsage,
    'bloggers.info': getBloggerInfo,
    'bloggers.jobs.retrieve': getBloggerTrackJob,
    'bloggers.retrieve': getBloggerByUsername,
    'bloggers.track': trackBlogger,
    'trends.search': searchTrends,
    'videos.list': listVideoStats,
    'videos.retrieve': getVideoById,
    'videos.retrieveByExternalId': getVideoByExternalId,
    'videos.track': trackVideos,
    'videos.updateByExternalId': updateVideoByExternalId,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'account.limits': undefined;
  'account.usage': undefined;
  'bloggers.info': GetBloggerInfoQuery;
  'bloggers.jobs.retrieve': undefined;
  'bloggers.retrieve': GetBloggerByUsernameQuery | undefined;
  'bloggers.track': TrackBloggerRequest;
  'trends.search': SearchTrendsQuery;
  'videos.list': ListVideoStatsQuery | undefined;
  'videos.retrieve': undefined;
  'videos.retrieveByExternalId': undefined;
  'videos.track': TrackVideosRequest;
  'videos.updateByExternalId': VideoUpdate;
}
