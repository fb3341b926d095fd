// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  getAccountLimits: { operation: 'client', answers: { 200: 'client', 401: 'client', 429: 'client', 500: 'inferred' } },
  getAccountUsage: { operation: 'seed', answers: { 200: 'client', 401: 'client', 429: 'client', 500: 'inferred' } },
  getBloggerByUsername: {
    operation: 'client',
    answers: { 200: 'inferred', 400: 'client', 401: 'client', 404: 'client', 429: 'client', 500: 'inferred' },
  },
  getBloggerInfo: {
    operation: 'docs',
    answers: {
      200: 'docs',
      400: 'client',
      401: 'client',
      402: 'client',
      404: 'inferred',
      429: 'client',
      500: 'inferred',
    },
  },
  getBloggerTrackJob: {
    operation: 'client',
    answers: { 200: 'client', 401: 'client', 404: 'client', 410: 'client', 429: 'client', 500: 'inferred' },
  },
  getVideoByExternalId: {
    operation: 'client',
    answers: { 200: 'inferred', 401: 'client', 404: 'inferred', 429: 'client', 500: 'inferred' },
  },
  getVideoById: {
    operation: 'client',
    answers: { 200: 'inferred', 401: 'client', 404: 'inferred', 429: 'client', 500: 'inferred' },
  },
  listVideoStats: {
    operation: 'docs',
    answers: { 200: 'docs', 400: 'client', 401: 'client', 429: 'client', 500: 'inferred' },
  },
  searchTrends: {
    operation: 'client',
    answers: { 200: 'inferred', 400: 'client', 401: 'client', 402: 'client', 429: 'client', 500: 'inferred' },
  },
  trackBlogger: {
    operation: 'client',
    answers: {
      202: 'client',
      401: 'client',
      402: 'client',
      409: 'client',
      422: 'client',
      429: 'client',
      500: 'inferred',
    },
  },
  trackVideos: {
    operation: 'docs',
    answers: { 200: 'docs', 400: 'client', 401: 'client', 402: 'client', 429: 'client', 500: 'inferred' },
  },
  updateVideoByExternalId: {
    operation: 'client',
    answers: { 200: 'inferred', 400: 'client', 401: 'client', 404: 'inferred', 429: 'client', 500: 'inferred' },
  },
} as const satisfies Provenance;
