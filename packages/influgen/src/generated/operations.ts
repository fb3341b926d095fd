// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'influgen',
  title: 'Influgen API',
  baseUrl: 'https://api.influgen.ai',
  securitySchemes: {
    apiKey: { type: 'http', scheme: 'bearer', credentials: { value: { secret: true } } },
    session: {
      type: 'http',
      scheme: 'bearer',
      credentials: { email: {}, password: { secret: true } },
      obtain: {
        operation: 'loginUser',
        request: { '/email': 'email', '/password': 'password' },
        response: { accessToken: '/access_token', refreshToken: '/refresh_token', expiresIn: '/expires_in' },
      },
      refresh: {
        operation: 'refreshSession',
        request: { '/refresh_token': 'refreshToken' },
        response: { accessToken: '/access_token', refreshToken: '/refresh_token', expiresIn: '/expires_in' },
        rotates: true,
      },
      renewBefore: 60,
      reauthOn: [401],
      lifetimes: { accessToken: 3600, refreshToken: 2592000 },
    },
  },
  rateLimits: {
    headers: {
      limit: 'X-RateLimit-Limit',
      remaining: 'X-RateLimit-Remaining',
      reset: { name: 'X-RateLimit-Reset', format: 'epoch-seconds' },
      retryAfter: 'Retry-After',
    },
    policies: {
      public: {
        partition: ['apiKey'],
        unit: 'request',
        algorithm: 'fixed',
        plans: { agency: [{ quota: 300, window: 60 }] },
      },
      session: {
        partition: ['user'],
        unit: 'request',
        algorithm: 'fixed',
        plans: {
          free: [{ quota: 60, window: 60 }],
          starter: [{ quota: 60, window: 60 }],
          pro: [{ quota: 180, window: 60 }],
          agency: [{ quota: 300, window: 60 }],
        },
      },
    },
    exceeded: { status: 429 },
  },
  error: { message: '/error/message', fields: '/error/details/fields', code: '/error/code' },
  refusals: { 429: [{ code: 'rate_limited', throttling: true }, { code: 'credits_exhausted', like: 402 }] },
  plans: { order: ['free', 'starter', 'pro', 'agency'], default: 'free' },
  roles: ['user', 'admin'],
  secrets: ['access_token', 'api_key', 'key', 'password', 'refresh_token', 'token'],
  responseHeaders: ['Location', 'Retry-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
} as const satisfies Api;

export const addLoraImages = {
  id: 'addLoraImages',
  method: 'POST',
  path: '/api/v1/characters/{id}/lora/images',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ session: [] }],
  unwrap: '/images',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const approveCharacterContent = {
  id: 'approveCharacterContent',
  method: 'POST',
  path: '/api/v1/characters/{id}/content/{contentId}/approve',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'contentId', in: 'path', required: true, type: 'string' },
  ],
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const approveContent = {
  id: 'approveContent',
  method: 'POST',
  path: '/api/v1/content/{id}/approve',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const browseMarketplace = {
  id: 'browseMarketplace',
  method: 'GET',
  path: '/api/v1/marketplace',
  parameters: [
    { name: 'q', in: 'query', type: 'string' },
    { name: 'niche', in: 'query', type: 'string' },
    { name: 'min_price', in: 'query', type: 'number', minimum: 0 },
    { name: 'max_price', in: 'query', type: 'number', minimum: 0 },
    { name: 'rating', in: 'query', type: 'number', minimum: 0, maximum: 5 },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/listings',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const bulkModerateContent = {
  id: 'bulkModerateContent',
  method: 'POST',
  path: '/api/v1/content/bulk-moderate',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/results',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const createAffiliateLink = {
  id: 'createAffiliateLink',
  method: 'POST',
  path: '/api/v1/characters/{id}/affiliate-links',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/affiliate_link',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const createApiKey = {
  id: 'createApiKey',
  method: 'POST',
  path: '/api/v1/api-keys',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const createBillingPortal = {
  id: 'createBillingPortal',
  method: 'POST',
  path: '/api/v1/billing/portal',
  security: [{ session: [] }],
  unwrap: '/url',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const createCharacter = {
  id: 'createCharacter',
  method: 'POST',
  path: '/api/v1/characters',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/character',
  rateLimit: { policies: ['session'] },
  cost: { unit: 'credits', per: 'call', amount: 5 },
} as const satisfies Operation;

export const createCheckout = {
  id: 'createCheckout',
  method: 'POST',
  path: '/api/v1/billing/checkout',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/url',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const createContentVariants = {
  id: 'createContentVariants',
  method: 'POST',
  path: '/api/v1/content/{id}/variants',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json' },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  cost: { unit: 'credits', per: 'item', amount: 3, count: { in: 'body', pointer: '/count' } },
  job: {
    poll: {
      operation: 'getJob',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/job/id' } }],
    },
    state: { in: 'body', pointer: '/job/status' },
    states: { pending: ['pending'], running: ['running'], succeeded: ['completed'], failed: ['failed'] },
    progress: { done: { in: 'body', pointer: '/job/progress' } },
    error: { in: 'body', pointer: '/job/error' },
    result: {
      operation: 'listContentVariants',
      parameters: [{ name: 'id', in: 'path', value: { of: 'request', in: 'path', name: 'id' } }],
    },
  },
} as const satisfies Operation;

export const createListing = {
  id: 'createListing',
  method: 'POST',
  path: '/api/v1/marketplace/listings',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/listing',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const createOrganization = {
  id: 'createOrganization',
  method: 'POST',
  path: '/api/v1/organizations',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/organization',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const createSelfHostedEndpoint = {
  id: 'createSelfHostedEndpoint',
  method: 'POST',
  path: '/api/v1/admin/selfhosted/endpoints',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/endpoint',
  rateLimit: { policies: ['session'] },
  role: 'admin',
} as const satisfies Operation;

export const deleteAdapter = {
  id: 'deleteAdapter',
  method: 'DELETE',
  path: '/api/v1/admin/adapters/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
  role: 'admin',
} as const satisfies Operation;

export const deleteAffiliateLink = {
  id: 'deleteAffiliateLink',
  method: 'DELETE',
  path: '/api/v1/characters/{id}/affiliate-links/{linkId}',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'linkId', in: 'path', required: true, type: 'string' },
  ],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
} as const satisfies Operation;

export const deleteApiKey = {
  id: 'deleteApiKey',
  method: 'DELETE',
  path: '/api/v1/api-keys/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const deleteListing = {
  id: 'deleteListing',
  method: 'DELETE',
  path: '/api/v1/marketplace/listings/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
} as const satisfies Operation;

export const deleteLora = {
  id: 'deleteLora',
  method: 'DELETE',
  path: '/api/v1/characters/{id}/lora',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
} as const satisfies Operation;

export const deleteSelfHostedEndpoint = {
  id: 'deleteSelfHostedEndpoint',
  method: 'DELETE',
  path: '/api/v1/admin/selfhosted/endpoints/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
  role: 'admin',
} as const satisfies Operation;

export const disconnectIntegration = {
  id: 'disconnectIntegration',
  method: 'DELETE',
  path: '/api/v1/integrations/{platform}',
  parameters: [{ name: 'platform', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
} as const satisfies Operation;

export const duplicateCharacter = {
  id: 'duplicateCharacter',
  method: 'POST',
  path: '/api/v1/characters/{id}/duplicate',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json' },
  security: [{ session: [] }],
  unwrap: '/character',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const generateCharacterWeek = {
  id: 'generateCharacterWeek',
  method: 'POST',
  path: '/api/v1/characters/{id}/content/generate-week',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  job: {
    poll: {
      operation: 'getJob',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/job/id' } }],
    },
    state: { in: 'body', pointer: '/job/status' },
    states: { pending: ['pending'], running: ['running'], succeeded: ['completed'], failed: ['failed'] },
    progress: { done: { in: 'body', pointer: '/job/progress' } },
    error: { in: 'body', pointer: '/job/error' },
    result: { at: { in: 'body', pointer: '/job' } },
  },
} as const satisfies Operation;

export const generateContent = {
  id: 'generateContent',
  method: 'POST',
  path: '/api/v1/content/generate',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  cost: {
    unit: 'credits',
    per: 'call',
    by: {
      field: { in: 'body', pointer: '/type' },
      amounts: { carousel: 3, reel: 8, short: 8, single: 3, story: 3, video: 8 },
      default: 'single',
    },
  },
  job: {
    poll: {
      operation: 'getContent',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/item/id' } }],
    },
    state: { in: 'body', pointer: '/item/status' },
    states: {
      pending: ['queued'],
      running: ['generating'],
      succeeded: ['ready', 'approved', 'published'],
      failed: ['rejected', 'failed'],
    },
    error: { in: 'body', pointer: '/item/error' },
    result: { at: { in: 'body', pointer: '/item' } },
  },
} as const satisfies Operation;

export const generateContentWeek = {
  id: 'generateContentWeek',
  method: 'POST',
  path: '/api/v1/content/generate-week',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  job: {
    poll: {
      operation: 'getJob',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/job/id' } }],
    },
    state: { in: 'body', pointer: '/job/status' },
    states: { pending: ['pending'], running: ['running'], succeeded: ['completed'], failed: ['failed'] },
    progress: { done: { in: 'body', pointer: '/job/progress' } },
    error: { in: 'body', pointer: '/job/error' },
    result: { at: { in: 'body', pointer: '/job' } },
  },
} as const satisfies Operation;

export const generateSchedule = {
  id: 'generateSchedule',
  method: 'POST',
  path: '/api/v1/schedule/generate',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const generateVideo = {
  id: 'generateVideo',
  method: 'POST',
  path: '/api/v1/content/video/generate',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  cost: { unit: 'credits', per: 'call', amount: 8 },
  job: {
    poll: {
      operation: 'getVideoStatus',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/item/id' } }],
    },
    state: { in: 'body', pointer: '/item/status' },
    states: {
      pending: ['queued'],
      running: ['generating'],
      succeeded: ['ready', 'approved', 'published'],
      failed: ['rejected', 'failed'],
    },
    progress: { done: { in: 'body', pointer: '/job/progress' } },
    error: { in: 'body', pointer: '/item/error' },
    result: { at: { in: 'body', pointer: '/item' } },
  },
} as const satisfies Operation;

export const getAdapterHealth = {
  id: 'getAdapterHealth',
  method: 'GET',
  path: '/api/v1/adapters/{id}/health',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/health',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getAffiliateProgram = {
  id: 'getAffiliateProgram',
  method: 'GET',
  path: '/api/v1/affiliate-program',
  security: [{ session: [] }],
  unwrap: '/program',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getAnalyticsOverview = {
  id: 'getAnalyticsOverview',
  method: 'GET',
  path: '/api/v1/analytics/overview',
  parameters: [
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
    { name: 'character_id', in: 'query', type: 'string' },
    { name: 'platform', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  unwrap: '/overview',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getCharacter = {
  id: 'getCharacter',
  method: 'GET',
  path: '/api/v1/characters/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/character',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getCharacterAnalytics = {
  id: 'getCharacterAnalytics',
  method: 'GET',
  path: '/api/v1/analytics/characters/{id}',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
    { name: 'platform', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  unwrap: '/overview',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getCharacterContentCalendar = {
  id: 'getCharacterContentCalendar',
  method: 'GET',
  path: '/api/v1/characters/{id}/content/calendar',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
  ],
  security: [{ session: [] }],
  unwrap: '/days',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getContent = {
  id: 'getContent',
  method: 'GET',
  path: '/api/v1/content/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getContentAnalytics = {
  id: 'getContentAnalytics',
  method: 'GET',
  path: '/api/v1/analytics/content/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/metrics',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getContentCalendar = {
  id: 'getContentCalendar',
  method: 'GET',
  path: '/api/v1/content/calendar',
  parameters: [
    { name: 'character_id', in: 'query', type: 'string' },
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
  ],
  security: [{ session: [] }],
  unwrap: '/days',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getCredits = {
  id: 'getCredits',
  method: 'GET',
  path: '/api/v1/credits',
  security: [{ session: [] }],
  unwrap: '/credits',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getCurrentUser = {
  id: 'getCurrentUser',
  method: 'GET',
  path: '/api/v1/auth/me',
  security: [{ session: [] }],
  unwrap: '/user',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getDmResponder = {
  id: 'getDmResponder',
  method: 'GET',
  path: '/api/v1/characters/{id}/dm-responder',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/dm_responder',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getIntegration = {
  id: 'getIntegration',
  method: 'GET',
  path: '/api/v1/integrations/{platform}',
  parameters: [{ name: 'platform', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/integration',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getIntegrationAuthUrl = {
  id: 'getIntegrationAuthUrl',
  method: 'GET',
  path: '/api/v1/integrations/{platform}/auth-url',
  parameters: [
    { name: 'platform', in: 'path', required: true, type: 'string' },
    { name: 'redirect', in: 'query', type: 'string', default: '/settings' },
  ],
  security: [{ session: [] }],
  unwrap: '/url',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getJob = {
  id: 'getJob',
  method: 'GET',
  path: '/api/v1/jobs/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/job',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getLora = {
  id: 'getLora',
  method: 'GET',
  path: '/api/v1/characters/{id}/lora',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/lora',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getLoraStatus = {
  id: 'getLoraStatus',
  method: 'GET',
  path: '/api/v1/characters/{id}/lora/status',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getMarketplaceListing = {
  id: 'getMarketplaceListing',
  method: 'GET',
  path: '/api/v1/marketplace/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/listing',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getOrganization = {
  id: 'getOrganization',
  method: 'GET',
  path: '/api/v1/organizations/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/organization',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getOrganizationAuditLog = {
  id: 'getOrganizationAuditLog',
  method: 'GET',
  path: '/api/v1/organizations/{id}/audit-log',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'limit', in: 'query', type: 'integer', default: 50, minimum: 1, maximum: 200 },
  ],
  security: [{ session: [] }],
  unwrap: '/entries',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getPostingTimes = {
  id: 'getPostingTimes',
  method: 'GET',
  path: '/api/v1/analytics/posting-times',
  security: [{ session: [] }],
  unwrap: '/slots',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getRevenueSummary = {
  id: 'getRevenueSummary',
  method: 'GET',
  path: '/api/v1/revenue/summary',
  parameters: [
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
    { name: 'character_id', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  unwrap: '/summary',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getSelfHosted = {
  id: 'getSelfHosted',
  method: 'GET',
  path: '/api/v1/admin/selfhosted',
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  role: 'admin',
} as const satisfies Operation;

export const getSubscription = {
  id: 'getSubscription',
  method: 'GET',
  path: '/api/v1/billing/subscription',
  security: [{ session: [] }],
  unwrap: '/subscription',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getVideoStatus = {
  id: 'getVideoStatus',
  method: 'GET',
  path: '/api/v1/content/video/{id}/status',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const getWhiteLabel = {
  id: 'getWhiteLabel',
  method: 'GET',
  path: '/api/v1/organizations/{id}/white-label',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/white_label',
  rateLimit: { policies: ['session'] },
  plan: { min: 'agency', feature: 'white_label', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const handleIntegrationCallback = {
  id: 'handleIntegrationCallback',
  method: 'GET',
  path: '/api/v1/integrations/{platform}/callback',
  parameters: [
    { name: 'platform', in: 'path', required: true, type: 'string' },
    { name: 'code', in: 'query', type: 'string' },
    { name: 'state', in: 'query', required: true, type: 'string' },
    { name: 'error', in: 'query', type: 'string' },
  ],
  security: [],
  rateLimit: { policies: [] },
  answer: 'varied',
  redirects: [302],
} as const satisfies Operation;

export const inviteOrganizationMember = {
  id: 'inviteOrganizationMember',
  method: 'POST',
  path: '/api/v1/organizations/{id}/members',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/member',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listAdapters = {
  id: 'listAdapters',
  method: 'GET',
  path: '/api/v1/adapters',
  security: [{ session: [] }],
  unwrap: '/adapters',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listAffiliateLinks = {
  id: 'listAffiliateLinks',
  method: 'GET',
  path: '/api/v1/characters/{id}/affiliate-links',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/affiliate_links',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listApiKeys = {
  id: 'listApiKeys',
  method: 'GET',
  path: '/api/v1/api-keys',
  security: [{ session: [] }],
  unwrap: '/api_keys',
  rateLimit: { policies: ['session'] },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const listCharacterContentQueue = {
  id: 'listCharacterContentQueue',
  method: 'GET',
  path: '/api/v1/characters/{id}/content/queue',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
    { name: 'status', in: 'query', type: 'array', items: 'string' },
    { name: 'platform', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/items',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listCharacters = {
  id: 'listCharacters',
  method: 'GET',
  path: '/api/v1/characters',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
    { name: 'niche', in: 'query', type: 'string' },
    { name: 'q', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/characters',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listContentQueue = {
  id: 'listContentQueue',
  method: 'GET',
  path: '/api/v1/content/queue',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
    { name: 'character_id', in: 'query', type: 'string' },
    { name: 'status', in: 'query', type: 'array', items: 'string' },
    { name: 'platform', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/items',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listContentVariants = {
  id: 'listContentVariants',
  method: 'GET',
  path: '/api/v1/content/{id}/variants',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/variants',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listCreditTransactions = {
  id: 'listCreditTransactions',
  method: 'GET',
  path: '/api/v1/credits/transactions',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/transactions',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listDmConversations = {
  id: 'listDmConversations',
  method: 'GET',
  path: '/api/v1/characters/{id}/dm/conversations',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'platform', in: 'query', type: 'string' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/conversations',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listDmMessages = {
  id: 'listDmMessages',
  method: 'GET',
  path: '/api/v1/dm/conversations/{id}/messages',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/messages',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listLoraImages = {
  id: 'listLoraImages',
  method: 'GET',
  path: '/api/v1/characters/{id}/lora/images',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/images',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listMyListings = {
  id: 'listMyListings',
  method: 'GET',
  path: '/api/v1/marketplace/my-listings',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/listings',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listMyPurchases = {
  id: 'listMyPurchases',
  method: 'GET',
  path: '/api/v1/marketplace/my-purchases',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/purchases',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listOrganizationMembers = {
  id: 'listOrganizationMembers',
  method: 'GET',
  path: '/api/v1/organizations/{id}/members',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/members',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listOrganizations = {
  id: 'listOrganizations',
  method: 'GET',
  path: '/api/v1/organizations',
  security: [{ session: [] }],
  unwrap: '/organizations',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listPinterestBoards = {
  id: 'listPinterestBoards',
  method: 'GET',
  path: '/api/v1/integrations/pinterest/boards',
  security: [{ session: [] }],
  unwrap: '/boards',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listPlans = {
  id: 'listPlans',
  method: 'GET',
  path: '/api/v1/billing/plans',
  security: [{ session: [] }],
  unwrap: '/plans',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listRevenueEvents = {
  id: 'listRevenueEvents',
  method: 'GET',
  path: '/api/v1/revenue/events',
  parameters: [
    { name: 'source', in: 'query', type: 'string' },
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
    { name: 'character_id', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/events',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listSchedule = {
  id: 'listSchedule',
  method: 'GET',
  path: '/api/v1/schedule',
  parameters: [
    { name: 'character_id', in: 'query', type: 'string' },
    { name: 'platform', in: 'query', type: 'string' },
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/scheduled_posts',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const listScheduleHistory = {
  id: 'listScheduleHistory',
  method: 'GET',
  path: '/api/v1/schedule/history',
  parameters: [
    { name: 'character_id', in: 'query', type: 'string' },
    { name: 'platform', in: 'query', type: 'string' },
    { name: 'from', in: 'query', type: 'string', format: 'date' },
    { name: 'to', in: 'query', type: 'string', format: 'date' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/scheduled_posts',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const loginUser = {
  id: 'loginUser',
  method: 'POST',
  path: '/api/v1/auth/login',
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: [] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const logoutUser = {
  id: 'logoutUser',
  method: 'POST',
  path: '/api/v1/auth/logout',
  body: { contentType: 'application/json' },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
} as const satisfies Operation;

export const openProgressSocket = {
  id: 'openProgressSocket',
  method: 'GET',
  path: '/api/v1/ws',
  security: [{ session: [] }],
  rateLimit: { policies: [] },
  realtime: {
    url: '/api/v1/ws',
    auth: { type: 'auth', token: '/token', accepted: 'auth.ok' },
    events: ['generation.progress'],
    error: 'error',
    closeCodes: { 4400: 'stop', 4401: 'renew', 4408: 'reconnect' },
    heartbeatSeconds: 30,
  },
} as const satisfies Operation;

export const pauseDmConversation = {
  id: 'pauseDmConversation',
  method: 'POST',
  path: '/api/v1/dm/conversations/{id}/pause',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/conversation',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const publicCreateCharacter = {
  id: 'publicCreateCharacter',
  method: 'POST',
  path: '/api/v1/public/characters',
  body: { contentType: 'application/json', required: true },
  security: [{ apiKey: ['characters:write'] }],
  unwrap: '/character',
  rateLimit: { policies: ['public'] },
  cost: { unit: 'credits', per: 'call', amount: 5 },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const publicGenerateContent = {
  id: 'publicGenerateContent',
  method: 'POST',
  path: '/api/v1/public/generate',
  body: { contentType: 'application/json', required: true },
  security: [{ apiKey: ['content:generate'] }],
  rateLimit: { policies: ['public'] },
  cost: {
    unit: 'credits',
    per: 'call',
    by: {
      field: { in: 'body', pointer: '/type' },
      amounts: { carousel: 3, reel: 8, short: 8, single: 3, story: 3, video: 8 },
      default: 'single',
    },
  },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
  job: {
    poll: {
      operation: 'publicGetContent',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/item/id' } }],
    },
    state: { in: 'body', pointer: '/item/status' },
    states: {
      pending: ['queued'],
      running: ['generating'],
      succeeded: ['ready', 'approved', 'published'],
      failed: ['rejected', 'failed'],
    },
    error: { in: 'body', pointer: '/item/error' },
    result: { at: { in: 'body', pointer: '/item' } },
  },
} as const satisfies Operation;

export const publicGetContent = {
  id: 'publicGetContent',
  method: 'GET',
  path: '/api/v1/public/content/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ apiKey: ['content:read'] }],
  unwrap: '/item',
  rateLimit: { policies: ['public'] },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const publicGetCredits = {
  id: 'publicGetCredits',
  method: 'GET',
  path: '/api/v1/public/credits',
  security: [{ apiKey: ['credits:read'] }],
  unwrap: '/credits',
  rateLimit: { policies: ['public'] },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const publicListCharacters = {
  id: 'publicListCharacters',
  method: 'GET',
  path: '/api/v1/public/characters',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ apiKey: ['characters:read'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/characters',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['public'] },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const publicPublishContent = {
  id: 'publicPublishContent',
  method: 'POST',
  path: '/api/v1/public/publish',
  body: { contentType: 'application/json', required: true },
  security: [{ apiKey: ['content:publish'] }],
  unwrap: '/scheduled_posts',
  rateLimit: { policies: ['public'] },
  plan: { min: 'agency', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const publishScheduledPostNow = {
  id: 'publishScheduledPostNow',
  method: 'POST',
  path: '/api/v1/schedule/{id}/publish-now',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/scheduled_post',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const purchaseListing = {
  id: 'purchaseListing',
  method: 'POST',
  path: '/api/v1/marketplace/{id}/purchase',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const refreshSelfHosted = {
  id: 'refreshSelfHosted',
  method: 'POST',
  path: '/api/v1/admin/selfhosted/refresh',
  security: [{ session: [] }],
  unwrap: '/endpoints',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
  role: 'admin',
} as const satisfies Operation;

export const refreshSession = {
  id: 'refreshSession',
  method: 'POST',
  path: '/api/v1/auth/refresh',
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const regenerateContent = {
  id: 'regenerateContent',
  method: 'POST',
  path: '/api/v1/content/{id}/regenerate',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json' },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  job: {
    poll: {
      operation: 'getContent',
      parameters: [{ name: 'id', in: 'path', value: { of: 'response', in: 'body', pointer: '/item/id' } }],
    },
    state: { in: 'body', pointer: '/item/status' },
    states: {
      pending: ['queued'],
      running: ['generating'],
      succeeded: ['ready', 'approved', 'published'],
      failed: ['rejected', 'failed'],
    },
    error: { in: 'body', pointer: '/item/error' },
    result: { at: { in: 'body', pointer: '/item' } },
  },
} as const satisfies Operation;

export const registerAdapter = {
  id: 'registerAdapter',
  method: 'POST',
  path: '/api/v1/admin/adapters',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/adapter',
  rateLimit: { policies: ['session'] },
  role: 'admin',
} as const satisfies Operation;

export const registerUser = {
  id: 'registerUser',
  method: 'POST',
  path: '/api/v1/auth/register',
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const rejectCharacterContent = {
  id: 'rejectCharacterContent',
  method: 'POST',
  path: '/api/v1/characters/{id}/content/{contentId}/reject',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'contentId', in: 'path', required: true, type: 'string' },
  ],
  body: { contentType: 'application/json' },
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const rejectContent = {
  id: 'rejectContent',
  method: 'POST',
  path: '/api/v1/content/{id}/reject',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json' },
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const removeOrganizationMember = {
  id: 'removeOrganizationMember',
  method: 'DELETE',
  path: '/api/v1/organizations/{id}/members/{userId}',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'userId', in: 'path', required: true, type: 'string' },
  ],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  answer: 'empty',
} as const satisfies Operation;

export const replyDmConversation = {
  id: 'replyDmConversation',
  method: 'POST',
  path: '/api/v1/dm/conversations/{id}/reply',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/message',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const scheduleContent = {
  id: 'scheduleContent',
  method: 'POST',
  path: '/api/v1/content/{id}/schedule',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/scheduled_posts',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const selectContentVariant = {
  id: 'selectContentVariant',
  method: 'PUT',
  path: '/api/v1/content/{id}/variants/{idx}/select',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'idx', in: 'path', required: true, type: 'integer', minimum: 0 },
  ],
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const setDefaultCharacter = {
  id: 'setDefaultCharacter',
  method: 'POST',
  path: '/api/v1/characters/{id}/default',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/character',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const setPinterestDefaultBoard = {
  id: 'setPinterestDefaultBoard',
  method: 'PATCH',
  path: '/api/v1/integrations/pinterest/default-board',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/board',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const trainLora = {
  id: 'trainLora',
  method: 'POST',
  path: '/api/v1/characters/{id}/lora/train',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
  cost: { unit: 'credits', per: 'call', amount: 50 },
  job: {
    poll: {
      operation: 'getLoraStatus',
      parameters: [{ name: 'id', in: 'path', value: { of: 'request', in: 'path', name: 'id' } }],
    },
    state: { in: 'body', pointer: '/status' },
    states: {
      pending: ['queued'],
      running: ['training'],
      succeeded: ['ready'],
      failed: ['failed'],
      cancelled: ['none'],
    },
    progress: { done: { in: 'body', pointer: '/progress' } },
    result: {
      operation: 'getLora',
      parameters: [{ name: 'id', in: 'path', value: { of: 'request', in: 'path', name: 'id' } }],
    },
  },
} as const satisfies Operation;

export const unpauseDmConversation = {
  id: 'unpauseDmConversation',
  method: 'POST',
  path: '/api/v1/dm/conversations/{id}/unpause',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }],
  unwrap: '/conversation',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const updateAffiliateLink = {
  id: 'updateAffiliateLink',
  method: 'PATCH',
  path: '/api/v1/characters/{id}/affiliate-links/{linkId}',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'linkId', in: 'path', required: true, type: 'string' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/affiliate_link',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const updateCharacter = {
  id: 'updateCharacter',
  method: 'PATCH',
  path: '/api/v1/characters/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/character',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const updateContent = {
  id: 'updateContent',
  method: 'PATCH',
  path: '/api/v1/content/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/item',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const updateDmResponder = {
  id: 'updateDmResponder',
  method: 'PUT',
  path: '/api/v1/characters/{id}/dm-responder',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/dm_responder',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const updateListing = {
  id: 'updateListing',
  method: 'PUT',
  path: '/api/v1/marketplace/listings/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/listing',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const updateOrganization = {
  id: 'updateOrganization',
  method: 'PUT',
  path: '/api/v1/organizations/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/organization',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const updateOrganizationMember = {
  id: 'updateOrganizationMember',
  method: 'PUT',
  path: '/api/v1/organizations/{id}/members/{userId}',
  parameters: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'userId', in: 'path', required: true, type: 'string' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/member',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const updateScheduledPost = {
  id: 'updateScheduledPost',
  method: 'PATCH',
  path: '/api/v1/schedule/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/scheduled_post',
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const updateSelfHostedEndpoint = {
  id: 'updateSelfHostedEndpoint',
  method: 'PATCH',
  path: '/api/v1/admin/selfhosted/endpoints/{id}',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/endpoint',
  rateLimit: { policies: ['session'] },
  idempotency: { natural: true },
  role: 'admin',
} as const satisfies Operation;

export const updateSelfHostedRouting = {
  id: 'updateSelfHostedRouting',
  method: 'PUT',
  path: '/api/v1/admin/selfhosted/routing',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/routing',
  rateLimit: { policies: ['session'] },
  role: 'admin',
} as const satisfies Operation;

export const updateWhiteLabel = {
  id: 'updateWhiteLabel',
  method: 'PUT',
  path: '/api/v1/organizations/{id}/white-label',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/white_label',
  rateLimit: { policies: ['session'] },
  plan: { min: 'agency', feature: 'white_label', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const uploadReferenceImage = {
  id: 'uploadReferenceImage',
  method: 'POST',
  path: '/api/v1/characters/{id}/reference-images',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
  body: { contentType: 'multipart/form-data', required: true },
  security: [{ session: [] }],
  rateLimit: { policies: ['session'] },
} as const satisfies Operation;

export const operations = {
  addLoraImages,
  approveCharacterContent,
  approveContent,
  browseMarketplace,
  bulkModerateContent,
  createAffiliateLink,
  createApiKey,
  createBillingPortal,
  createCharacter,
  createCheckout,
  createContentVariants,
  createListing,
  createOrganization,
  createSelfHostedEndpoint,
  deleteAdapter,
  deleteAffiliateLink,
  deleteApiKey,
  deleteListing,
  deleteLora,
  deleteSelfHostedEndpoint,
  disconnectIntegration,
  duplicateCharacter,
  generateCharacterWeek,
  generateContent,
  generateContentWeek,
  generateSchedule,
  generateVideo,
  getAdapterHealth,
  getAffiliateProgram,
  getAnalyticsOverview,
  getCharacter,
  getCharacterAnalytics,
  getCharacterContentCalendar,
  getContent,
  getContentAnalytics,
  getContentCalendar,
  getCredits,
  getCurrentUser,
  getDmResponder,
  getIntegration,
  getIntegrationAuthUrl,
  getJob,
  getLora,
  getLoraStatus,
  getMarketplaceListing,
  getOrganization,
  getOrganizationAuditLog,
  getPostingTimes,
  getRevenueSummary,
  getSelfHosted,
  getSubscription,
  getVideoStatus,
  getWhiteLabel,
  handleIntegrationCallback,
  inviteOrganizationMember,
  listAdapters,
  listAffiliateLinks,
  listApiKeys,
  listCharacterContentQueue,
  listCharacters,
  listContentQueue,
  listContentVariants,
  listCreditTransactions,
  listDmConversations,
  listDmMessages,
  listLoraImages,
  listMyListings,
  listMyPurchases,
  listOrganizationMembers,
  listOrganizations,
  listPinterestBoards,
  listPlans,
  listRevenueEvents,
  listSchedule,
  listScheduleHistory,
  loginUser,
  logoutUser,
  openProgressSocket,
  pauseDmConversation,
  publicCreateCharacter,
  publicGenerateContent,
  publicGetContent,
  publicGetCredits,
  publicListCharacters,
  publicPublishContent,
  publishScheduledPostNow,
  purchaseListing,
  refreshSelfHosted,
  refreshSession,
  regenerateContent,
  registerAdapter,
  registerUser,
  rejectCharacterContent,
  rejectContent,
  removeOrganizationMember,
  replyDmConversation,
  scheduleContent,
  selectContentVariant,
  setDefaultCharacter,
  setPinterestDefaultBoard,
  trainLora,
  unpauseDmConversation,
  updateAffiliateLink,
  updateCharacter,
  updateContent,
  updateDmResponder,
  updateListing,
  updateOrganization,
  updateOrganizationMember,
  updateScheduledPost,
  updateSelfHostedEndpoint,
  updateSelfHostedRouting,
  updateWhiteLabel,
  uploadReferenceImage,
} as const satisfies { readonly [id: string]: Operation };
