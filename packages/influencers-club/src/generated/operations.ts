// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'influencers-club',
  title: 'Core API Concepts',
  baseUrl: 'https://api-dashboard.influencers.club',
  securitySchemes: { Bearer: { type: 'http', scheme: 'bearer', credentials: { value: { secret: true } } } },
  rateLimits: {
    headers: {
      limit: 'X-RateLimit-Limit',
      remaining: 'X-RateLimit-Remaining',
      reset: { name: 'X-RateLimit-Reset', format: 'delta-seconds' },
      retryAfter: 'Retry-After',
    },
    policies: {
      account: { partition: ['account'], unit: 'request', algorithm: 'sliding', limits: [{ quota: 300, window: 60 }] },
    },
    exceeded: { status: 429 },
  },
  error: { message: ['/message', '/error_description', '/detail', '/error', '/response_meta/error_message'] },
  responseHeaders: ['Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
} as const satisfies Api;

export const accountCreditsUsageRetrieve = {
  id: 'account_credits_usage_retrieve',
  method: 'GET',
  path: '/public/v1/accounts/credits/',
  security: [{ Bearer: [] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const operations = {
  account_credits_usage_retrieve: accountCreditsUsageRetrieve,
} as const satisfies { readonly [id: string]: Operation };
