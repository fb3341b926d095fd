// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'influencers-club',
  title: 'influencers.club API',
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
  error: {
    message: ['/message', '/error_description', '/detail', '/error', '/response_meta/error_message'],
    fields: ['/error', '/detail'],
  },
  secrets: [
    'access_token',
    'client_secret',
    'code',
    'code_verifier',
    'download_url',
    'refresh_token',
    'secret',
    'token',
  ],
  responseHeaders: [
    'Cache-Control',
    'Content-Disposition',
    'Location',
    'Retry-After',
    'X-RateLimit-Limit',
    'X-RateLimit-Remaining',
    'X-RateLimit-Reset',
  ],
} as const satisfies Api;

export const creditsRetrieve = {
  id: 'credits.retrieve',
  method: 'GET',
  path: '/public/v1/accounts/credits/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const keysCreate = {
  id: 'keys.create',
  method: 'POST',
  path: '/public/v1/accounts/tokens/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const keysDelete = {
  id: 'keys.delete',
  method: 'DELETE',
  path: '/public/v1/accounts/tokens/{token_id}/',
  parameters: [{ name: 'token_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const keysList = {
  id: 'keys.list',
  method: 'GET',
  path: '/public/v1/accounts/tokens/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const keysUpdate = {
  id: 'keys.update',
  method: 'PATCH',
  path: '/public/v1/accounts/tokens/{token_id}/',
  parameters: [{ name: 'token_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const audienceOverlap = {
  id: 'audience.overlap',
  method: 'POST',
  path: '/public/v1/creators/audience/overlap/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 1,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
    remaining: { in: 'body', pointer: '/credits_left' },
  },
} as const satisfies Operation;

export const contentDetails = {
  id: 'content.details',
  method: 'POST',
  path: '/public/v1/creators/content/details/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  unwrap: '/result',
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 0.03,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
  },
} as const satisfies Operation;

export const contentPosts = {
  id: 'content.posts',
  method: 'POST',
  path: '/public/v1/creators/content/posts/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'cursor',
    cursor: { in: 'body', pointer: '/pagination_token' },
    items: '/result/items',
    next: { in: 'body', pointer: '/result/next_token' },
    hasMore: { in: 'body', pointer: '/result/more_available' },
  },
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 0.03,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
  },
} as const satisfies Operation;

export const enrichEmail = {
  id: 'enrich.email',
  method: 'POST',
  path: '/public/v1/creators/enrich/email/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  unwrap: '/result',
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 0.05,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
  },
} as const satisfies Operation;

export const enrichFull = {
  id: 'enrich.full',
  method: 'POST',
  path: '/public/v1/creators/enrich/handle/full/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  unwrap: '/result',
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 1,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
  },
} as const satisfies Operation;

export const enrichRaw = {
  id: 'enrich.raw',
  method: 'POST',
  path: '/public/v1/creators/enrich/handle/raw/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  unwrap: '/result',
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 0.03,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
  },
} as const satisfies Operation;

export const creatorsSocials = {
  id: 'creators.socials',
  method: 'POST',
  path: '/public/v1/creators/socials/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  unwrap: '/result',
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'call',
    amount: 0.5,
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
  },
} as const satisfies Operation;

export const dictionaryAudienceBrandCategories = {
  id: 'dictionary.audienceBrandCategories',
  method: 'GET',
  path: '/public/v1/discovery/classifier/audience-brand-categories/',
  parameters: [
    { name: 'search', in: 'query', type: 'string' },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'limit', in: 'query', type: 'integer', default: 100, minimum: 1, maximum: 1000 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '',
  },
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryAudienceBrandNames = {
  id: 'dictionary.audienceBrandNames',
  method: 'GET',
  path: '/public/v1/discovery/classifier/audience-brand-names/',
  parameters: [
    { name: 'search', in: 'query', type: 'string' },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'limit', in: 'query', type: 'integer', default: 100, minimum: 1, maximum: 1000 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '',
  },
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryAudienceInterests = {
  id: 'dictionary.audienceInterests',
  method: 'GET',
  path: '/public/v1/discovery/classifier/audience-interests/',
  parameters: [
    { name: 'search', in: 'query', type: 'string' },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'limit', in: 'query', type: 'integer', default: 100, minimum: 1, maximum: 1000 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '',
  },
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryAudienceLocations = {
  id: 'dictionary.audienceLocations',
  method: 'GET',
  path: '/public/v1/discovery/classifier/audience-locations/',
  parameters: [
    { name: 'search', in: 'query', type: 'string' },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'limit', in: 'query', type: 'integer', default: 100, minimum: 1, maximum: 1000 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '',
  },
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryBrands = {
  id: 'dictionary.brands',
  method: 'GET',
  path: '/public/v1/discovery/classifier/brands/',
  parameters: [
    { name: 'search', in: 'query', type: 'string' },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'limit', in: 'query', type: 'integer', default: 100, minimum: 1, maximum: 1000 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '',
  },
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryGames = {
  id: 'dictionary.games',
  method: 'GET',
  path: '/public/v1/discovery/classifier/games/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryLanguages = {
  id: 'dictionary.languages',
  method: 'GET',
  path: '/public/v1/discovery/classifier/languages/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryLocations = {
  id: 'dictionary.locations',
  method: 'GET',
  path: '/public/v1/discovery/classifier/locations/{platform}/',
  parameters: [
    { name: 'platform', in: 'path', required: true, type: 'string' },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'limit', in: 'query', type: 'integer', minimum: 1, maximum: 1000 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '',
  },
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryYoutubeTopics = {
  id: 'dictionary.youtubeTopics',
  method: 'GET',
  path: '/public/v1/discovery/classifier/yt-topics/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const discoverySearch = {
  id: 'discovery.search',
  method: 'POST',
  path: '/public/v1/discovery/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'body', pointer: '/paging/page' },
    limit: { in: 'body', pointer: '/paging/limit' },
    items: '/accounts',
    total: { in: 'body', pointer: '/total' },
    window: 10000,
  },
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'item',
    amount: 0.01,
    count: { of: 'response', in: 'body', pointer: '/accounts' },
    max: { count: { in: 'body', pointer: '/paging/limit' }, default: 5 },
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
    remaining: { in: 'body', pointer: '/credits_left' },
  },
} as const satisfies Operation;

export const discoverySimilar = {
  id: 'discovery.similar',
  method: 'POST',
  path: '/public/v1/discovery/creators/similar/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'body', pointer: '/paging/page' },
    limit: { in: 'body', pointer: '/paging/limit' },
    items: '/accounts',
    total: { in: 'body', pointer: '/total' },
    window: 10000,
  },
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'item',
    amount: 0.01,
    count: { of: 'response', in: 'body', pointer: '/accounts' },
    max: { count: { in: 'body', pointer: '/paging/limit' }, default: 5 },
    chargedWhen: 'success',
    reported: { in: 'body', pointer: '/credits_cost' },
    remaining: { in: 'body', pointer: '/credits_left' },
  },
} as const satisfies Operation;

export const batchUpload = {
  id: 'batch.upload',
  method: 'POST',
  path: '/public/v1/enrichment/batch/',
  body: { contentType: 'multipart/form-data', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: {
    unit: 'credits',
    per: 'item',
    by: { field: { in: 'body', pointer: '/enrichment_mode' }, amounts: { basic: 0.05, full: 1, raw: 0.03 } },
    chargedWhen: 'later',
  },
  job: {
    poll: {
      operation: 'batch.status',
      parameters: [{ name: 'batch_id', in: 'path', value: { of: 'response', in: 'body', pointer: '/batch_id' } }],
    },
    state: { in: 'body', pointer: '/status' },
    states: {
      pending: ['queued'],
      running: ['processing'],
      succeeded: ['finished'],
      partial: ['paused_insufficient_credits'],
      failed: ['failed'],
    },
    progress: { done: { in: 'body', pointer: '/processed_rows' }, total: { in: 'body', pointer: '/total_rows' } },
    error: { in: 'body', pointer: '/status_message' },
    delay: { min: 30, max: 60 },
  },
} as const satisfies Operation;

export const batchDownload = {
  id: 'batch.download',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/download/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const batchResume = {
  id: 'batch.resume',
  method: 'POST',
  path: '/public/v1/enrichment/batch/{batch_id}/resume/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const batchResults = {
  id: 'batch.results',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/',
  parameters: [
    { name: 'batch_id', in: 'path', required: true, type: 'string' },
    { name: 'format', in: 'query', type: 'string', default: 'csv' },
  ],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'varied',
} as const satisfies Operation;

export const batchStatus = {
  id: 'batch.status',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/status/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const oauthAppsDelete = {
  id: 'oauth.apps.delete',
  method: 'DELETE',
  path: '/public/v1/oauth/apps/{app_id}/',
  parameters: [{ name: 'app_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const oauthAppsList = {
  id: 'oauth.apps.list',
  method: 'GET',
  path: '/public/v1/oauth/apps/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const oauthAuthorize = {
  id: 'oauth.authorize',
  method: 'GET',
  path: '/public/v1/oauth/authorize/',
  parameters: [
    { name: 'response_type', in: 'query', required: true, type: 'string' },
    { name: 'client_id', in: 'query', required: true, type: 'string' },
    { name: 'redirect_uri', in: 'query', required: true, type: 'string', format: 'uri' },
    { name: 'code_challenge', in: 'query', required: true, type: 'string' },
    { name: 'code_challenge_method', in: 'query', required: true, type: 'string' },
    { name: 'state', in: 'query', type: 'string' },
    { name: 'scope', in: 'query', type: 'string' },
    { name: 'resource', in: 'query', type: 'string', format: 'uri' },
  ],
  security: [],
  rateLimit: { policies: [] },
  answer: 'varied',
  redirects: [302],
} as const satisfies Operation;

export const oauthRegister = {
  id: 'oauth.register',
  method: 'POST',
  path: '/public/v1/oauth/register/',
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const oauthToken = {
  id: 'oauth.token',
  method: 'POST',
  path: '/public/v1/oauth/token/',
  body: { contentType: 'application/json', alternatives: ['application/x-www-form-urlencoded'], required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const listeningCampaignsContent = {
  id: 'listening.campaigns.content',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/{campaign_id}/content/',
  parameters: [
    { name: 'campaign_id', in: 'path', required: true, type: 'integer' },
    { name: 'platform', in: 'query', type: 'string' },
    { name: 'sort_by', in: 'query', type: 'string', default: 'posted_at' },
    { name: 'sort_order', in: 'query', type: 'string', default: 'desc' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/results',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsCreate = {
  id: 'listening.campaigns.create',
  method: 'POST',
  path: '/public/v1/social/listening/campaign/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsCreatorsAdd = {
  id: 'listening.campaigns.creators.add',
  method: 'POST',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const listeningCampaignsCreatorsRemove = {
  id: 'listening.campaigns.creators.remove',
  method: 'DELETE',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const listeningCampaignsCreatorsList = {
  id: 'listening.campaigns.creators.list',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [
    { name: 'campaign_id', in: 'path', required: true, type: 'integer' },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'sort_by', in: 'query', type: 'string', default: 'emv' },
    { name: 'sort_order', in: 'query', type: 'string', default: 'desc' },
    { name: 'platform', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/results',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsArchive = {
  id: 'listening.campaigns.archive',
  method: 'DELETE',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
  answer: 'empty',
} as const satisfies Operation;

export const listeningCampaignsList = {
  id: 'listening.campaigns.list',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/',
  parameters: [
    { name: 'status', in: 'query', type: 'string' },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/results',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsOverview = {
  id: 'listening.campaigns.overview',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/{campaign_id}/overview/',
  parameters: [
    { name: 'campaign_id', in: 'path', required: true, type: 'integer' },
    { name: 'platform', in: 'query', type: 'string' },
  ],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsUpdate = {
  id: 'listening.campaigns.update',
  method: 'PATCH',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsRetrieve = {
  id: 'listening.campaigns.retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningEventsList = {
  id: 'listening.events.list',
  method: 'GET',
  path: '/public/v1/social/listening/events/',
  parameters: [
    { name: 'subscription_id', in: 'query', type: 'integer' },
    { name: 'event_type', in: 'query', type: 'string' },
    { name: 'creator', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/results',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningEventsRetrieve = {
  id: 'listening.events.retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/events/{event_id}/',
  parameters: [{ name: 'event_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsCreate = {
  id: 'listening.subscriptions.create',
  method: 'POST',
  path: '/public/v1/social/listening/subscription/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsCreatorsAdd = {
  id: 'listening.subscriptions.creators.add',
  method: 'POST',
  path: '/public/v1/social/listening/subscription/{subscription_id}/creators/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const listeningSubscriptionsCreatorsList = {
  id: 'listening.subscriptions.creators.list',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/creators/',
  parameters: [
    { name: 'subscription_id', in: 'path', required: true, type: 'integer' },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/results',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsDelete = {
  id: 'listening.subscriptions.delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const listeningSubscriptionsExportStats = {
  id: 'listening.subscriptions.exportStats',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/details/export/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'text',
} as const satisfies Operation;

export const listeningSubscriptionsStats = {
  id: 'listening.subscriptions.stats',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/details/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsList = {
  id: 'listening.subscriptions.list',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/',
  parameters: [
    { name: 'type', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ Bearer: ['all'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/results',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsUpdate = {
  id: 'listening.subscriptions.update',
  method: 'PATCH',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsRetrieve = {
  id: 'listening.subscriptions.retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningUsage = {
  id: 'listening.usage',
  method: 'GET',
  path: '/public/v1/social/listening/usage/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const operations = {
  'credits.retrieve': creditsRetrieve,
  'keys.create': keysCreate,
  'keys.delete': keysDelete,
  'keys.list': keysList,
  'keys.update': keysUpdate,
  'audience.overlap': audienceOverlap,
  'content.details': contentDetails,
  'content.posts': contentPosts,
  'enrich.email': enrichEmail,
  'enrich.full': enrichFull,
  'enrich.raw': enrichRaw,
  'creators.socials': creatorsSocials,
  'dictionary.audienceBrandCategories': dictionaryAudienceBrandCategories,
  'dictionary.audienceBrandNames': dictionaryAudienceBrandNames,
  'dictionary.audienceInterests': dictionaryAudienceInterests,
  'dictionary.audienceLocations': dictionaryAudienceLocations,
  'dictionary.brands': dictionaryBrands,
  'dictionary.games': dictionaryGames,
  'dictionary.languages': dictionaryLanguages,
  'dictionary.locations': dictionaryLocations,
  'dictionary.youtubeTopics': dictionaryYoutubeTopics,
  'discovery.search': discoverySearch,
  'discovery.similar': discoverySimilar,
  'batch.upload': batchUpload,
  'batch.download': batchDownload,
  'batch.resume': batchResume,
  'batch.results': batchResults,
  'batch.status': batchStatus,
  'oauth.apps.delete': oauthAppsDelete,
  'oauth.apps.list': oauthAppsList,
  'oauth.authorize': oauthAuthorize,
  'oauth.register': oauthRegister,
  'oauth.token': oauthToken,
  'listening.campaigns.content': listeningCampaignsContent,
  'listening.campaigns.create': listeningCampaignsCreate,
  'listening.campaigns.creators.add': listeningCampaignsCreatorsAdd,
  'listening.campaigns.creators.remove': listeningCampaignsCreatorsRemove,
  'listening.campaigns.creators.list': listeningCampaignsCreatorsList,
  'listening.campaigns.archive': listeningCampaignsArchive,
  'listening.campaigns.list': listeningCampaignsList,
  'listening.campaigns.overview': listeningCampaignsOverview,
  'listening.campaigns.update': listeningCampaignsUpdate,
  'listening.campaigns.retrieve': listeningCampaignsRetrieve,
  'listening.events.list': listeningEventsList,
  'listening.events.retrieve': listeningEventsRetrieve,
  'listening.subscriptions.create': listeningSubscriptionsCreate,
  'listening.subscriptions.creators.add': listeningSubscriptionsCreatorsAdd,
  'listening.subscriptions.creators.list': listeningSubscriptionsCreatorsList,
  'listening.subscriptions.delete': listeningSubscriptionsDelete,
  'listening.subscriptions.exportStats': listeningSubscriptionsExportStats,
  'listening.subscriptions.stats': listeningSubscriptionsStats,
  'listening.subscriptions.list': listeningSubscriptionsList,
  'listening.subscriptions.update': listeningSubscriptionsUpdate,
  'listening.subscriptions.retrieve': listeningSubscriptionsRetrieve,
  'listening.usage': listeningUsage,
} as const satisfies { readonly [id: string]: Operation };
