// Generated from openapi/influtics/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'influtics',
  title: 'Influtics API',
  baseUrl: 'https://api.influtics.com',
  securitySchemes: {
    apiKey: { type: 'http', scheme: 'bearer', credentials: { apiKey: { secret: true } }, reauthOn: [401] },
  },
  rateLimits: {
    headers: {
      limit: 'X-RateLimit-Limit',
      remaining: 'X-RateLimit-Remaining',
      reset: { name: 'X-RateLimit-Reset', format: 'epoch-seconds' },
      retryAfter: 'Retry-After',
    },
    policies: {
      default: {
        partition: ['account'],
        unit: 'request',
        algorithm: 'fixed',
        limits: [
          { quota: 60, window: 60 },
          { quota: 3600, window: 3600 },
          { quota: 86400, window: 86400 },
          { quota: 10000, window: 2592000 },
        ],
      },
    },
    exceeded: { status: 429 },
  },
  requestIdPointer: '/meta/request_id',
  error: {
    message: ['/error', '/error/message'],
    code: ['/code', '/error/code'],
    requestId: ['/request_id', '/error/request_id'],
    retryAfter: ['/retry_after', '/error/retry_after'],
  },
  plans: { order: ['free', 'pro', 'business'] },
  responseHeaders: ['Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
} as const satisfies Api;

export const getAccountLimits = {
  id: 'getAccountLimits',
  method: 'GET',
  path: '/v1/account/limits',
  security: [{ apiKey: [] }],
  unwrap: '/data/rate_limits',
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const getAccountUsage = {
  id: 'getAccountUsage',
  method: 'GET',
  path: '/v1/account/usage',
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const getBloggerByUsername = {
  id: 'getBloggerByUsername',
  method: 'GET',
  path: '/v1/bloggers/by-username/{username}',
  parameters: [
    { name: 'username', in: 'path', required: true, type: 'string' },
    { name: 'platform', in: 'query', type: 'string', default: 'tiktok' },
  ],
  security: [{ apiKey: [] }],
  unwrap: '/data/blogger',
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const getBloggerInfo = {
  id: 'getBloggerInfo',
  method: 'GET',
  path: '/v1/bloggers/info',
  parameters: [
    { name: 'username', in: 'query', required: true, type: 'string' },
    { name: 'platform', in: 'query', type: 'string', default: 'TikTok' },
    { name: 'refresh', in: 'query', type: 'boolean', default: false },
  ],
  security: [{ apiKey: [] }],
  unwrap: '/data/blogger',
  rateLimit: { policies: ['default'] },
  cost: { unit: 'credits', per: 'call', amount: 1, chargedWhen: 'found' },
} as const satisfies Operation;

export const getBloggerTrackJob = {
  id: 'getBloggerTrackJob',
  method: 'GET',
  path: '/v1/bloggers/jobs/{jobId}',
  parameters: [{ name: 'jobId', in: 'path', required: true, type: 'string', format: 'uuid' }],
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const getVideoByExternalId = {
  id: 'getVideoByExternalId',
  method: 'GET',
  path: '/v1/videos/by-external-id/{externalId}',
  parameters: [{ name: 'externalId', in: 'path', required: true, type: 'string' }],
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const getVideoById = {
  id: 'getVideoById',
  method: 'GET',
  path: '/v1/videos/by-id/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string', format: 'uuid' }],
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const listVideoStats = {
  id: 'listVideoStats',
  method: 'GET',
  path: '/v1/videos/stats',
  parameters: [
    { name: 'limit', in: 'query', type: 'integer', default: 50, minimum: 1, maximum: 100 },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'platform', in: 'query', type: 'string' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'sort', in: 'query', type: 'string', default: 'created_at' },
    { name: 'order', in: 'query', type: 'string', default: 'desc' },
    { name: 'blogger_username', in: 'query', type: 'string' },
  ],
  security: [{ apiKey: [] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '/data/data',
    hasMore: { in: 'body', pointer: '/data/pagination/has_more' },
    total: { in: 'body', pointer: '/data/pagination/total' },
  },
  rateLimit: { policies: ['default'] },
} as const satisfies Operation;

export const searchTrends = {
  id: 'searchTrends',
  method: 'GET',
  path: '/v1/trends/search',
  parameters: [
    { name: 'keyword', in: 'query', required: true, type: 'string' },
    { name: 'platform', in: 'query', required: true, type: 'string' },
    { name: 'cursor', in: 'query', type: 'string' },
    { name: 'region', in: 'query', type: 'string' },
    { name: 'days', in: 'query', type: 'integer', default: 0 },
  ],
  security: [{ apiKey: [] }],
  pagination: {
    style: 'cursor',
    cursor: { in: 'query', name: 'cursor' },
    items: '/data',
    next: { in: 'body', pointer: '/meta/next_cursor' },
  },
  rateLimit: { policies: ['default'] },
  cost: { unit: 'credits', per: 'call', amount: 1 },
  plan: { min: 'pro', denied: { status: 402, code: 'PAID_PLAN_REQUIRED' } },
} as const satisfies Operation;

export const trackBlogger = {
  id: 'trackBlogger',
  method: 'POST',
  path: '/v1/bloggers/track',
  body: { contentType: 'application/json', required: true },
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
  cost: { unit: 'credits', per: 'call', amount: 1 },
  plan: { min: 'pro', denied: { status: 402, code: 'PAID_PLAN_REQUIRED' } },
  job: {
    poll: {
      operation: 'getBloggerTrackJob',
      parameters: [{ name: 'jobId', in: 'path', value: { of: 'response', in: 'body', pointer: '/data/job_id' } }],
    },
    state: { in: 'body', pointer: '/data/status' },
    states: { pending: ['queued'], running: ['processing'], succeeded: ['succeeded'], failed: ['error'] },
    error: { in: 'body', pointer: '/data/error' },
    result: { at: { in: 'body', pointer: '/data/result' } },
    delay: { min: 1, max: 5, honour: [{ in: 'body', pointer: '/data/polling/retry_after_seconds' }] },
    expiresAfter: 3600,
  },
} as const satisfies Operation;

export const trackVideos = {
  id: 'trackVideos',
  method: 'POST',
  path: '/v1/videos/track',
  body: { contentType: 'application/json', required: true },
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
  idempotency: { natural: true },
  cost: { unit: 'credits', per: 'item', amount: 30, count: { in: 'body', pointer: '/urls' }, chargedWhen: 'found' },
  plan: { min: 'pro', denied: { status: 402, code: 'PAID_PLAN_REQUIRED' } },
} as const satisfies Operation;

export const updateVideoByExternalId = {
  id: 'updateVideoByExternalId',
  method: 'PATCH',
  path: '/v1/videos/by-external-id/{externalId}',
  parameters: [{ name: 'externalId', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ apiKey: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['default'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const operations = {
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
} as const satisfies { readonly [id: string]: Operation };
