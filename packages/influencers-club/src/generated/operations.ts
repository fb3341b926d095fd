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
  id: 'account_credits_usage_retrieve',
  method: 'GET',
  path: '/public/v1/accounts/credits/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const keysCreate = {
  id: 'public_v1_accounts_tokens_create',
  method: 'POST',
  path: '/public/v1/accounts/tokens/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const keysDelete = {
  id: 'public_v1_accounts_tokens_delete',
  method: 'DELETE',
  path: '/public/v1/accounts/tokens/{token_id}/',
  parameters: [{ name: 'token_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const keysList = {
  id: 'public_v1_accounts_tokens_list',
  method: 'GET',
  path: '/public/v1/accounts/tokens/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const keysUpdate = {
  id: 'public_v1_accounts_tokens_partial_update',
  method: 'PATCH',
  path: '/public/v1/accounts/tokens/{token_id}/',
  parameters: [{ name: 'token_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const audienceOverlap = {
  id: 'public_v1_creators_audience_overlap_create',
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
  id: 'public_v1_creators_content_details_create',
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
  id: 'public_v1_creators_content_posts_create',
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
  id: 'public_v1_creators_enrich_email_create',
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
  id: 'public_v1_creators_enrich_handle_full_create',
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
  id: 'public_v1_creators_enrich_handle_raw_create',
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
  id: 'public_v1_creators_socials_create',
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
  id: 'public_v1_discovery_classifier_audience_brand_categories_list',
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
  id: 'public_v1_discovery_classifier_audience_brand_names_list',
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
  id: 'public_v1_discovery_classifier_audience_interests_list',
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
  id: 'public_v1_discovery_classifier_audience_locations_list',
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
  id: 'public_v1_discovery_classifier_brands_list',
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
  id: 'public_v1_discovery_classifier_games_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/games/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryLanguages = {
  id: 'public_v1_discovery_classifier_languages_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/languages/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const dictionaryLocations = {
  id: 'public_v1_discovery_classifier_locations_retrieve',
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
  id: 'public_v1_discovery_classifier_yt_topics_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/yt-topics/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const discoverySearch = {
  id: 'public_v1_discovery_create',
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
  id: 'public_v1_discovery_creators_similar_create',
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
  id: 'public_v1_enrichment_batch_create',
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
      operation: 'public_v1_enrichment_batch_status_retrieve',
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
  id: 'public_v1_enrichment_batch_download_retrieve',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/download/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const batchResume = {
  id: 'public_v1_enrichment_batch_resume_create',
  method: 'POST',
  path: '/public/v1/enrichment/batch/{batch_id}/resume/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const batchResults = {
  id: 'public_v1_enrichment_batch_retrieve',
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
  id: 'public_v1_enrichment_batch_status_retrieve',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/status/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const oauthAppsDelete = {
  id: 'public_v1_oauth_apps_delete',
  method: 'DELETE',
  path: '/public/v1/oauth/apps/{app_id}/',
  parameters: [{ name: 'app_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const oauthAppsList = {
  id: 'public_v1_oauth_apps_list',
  method: 'GET',
  path: '/public/v1/oauth/apps/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const oauthAuthorize = {
  id: 'public_v1_oauth_authorize_list',
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
  id: 'public_v1_oauth_register_create',
  method: 'POST',
  path: '/public/v1/oauth/register/',
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const oauthToken = {
  id: 'public_v1_oauth_token_create',
  method: 'POST',
  path: '/public/v1/oauth/token/',
  body: { contentType: 'application/json', alternatives: ['application/x-www-form-urlencoded'], required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const listeningCampaignsContent = {
  id: 'public_v1_social_listening_campaign_content_retrieve',
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
  id: 'public_v1_social_listening_campaign_create',
  method: 'POST',
  path: '/public/v1/social/listening/campaign/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsCreatorsAdd = {
  id: 'public_v1_social_listening_campaign_creators_create',
  method: 'POST',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const listeningCampaignsCreatorsRemove = {
  id: 'public_v1_social_listening_campaign_creators_delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const listeningCampaignsCreatorsList = {
  id: 'public_v1_social_listening_campaign_creators_retrieve',
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
  id: 'public_v1_social_listening_campaign_delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
  answer: 'empty',
} as const satisfies Operation;

export const listeningCampaignsList = {
  id: 'public_v1_social_listening_campaign_list',
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
  id: 'public_v1_social_listening_campaign_overview_retrieve',
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
  id: 'public_v1_social_listening_campaign_partial_update',
  method: 'PATCH',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningCampaignsRetrieve = {
  id: 'public_v1_social_listening_campaign_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningEventsList = {
  id: 'public_v1_social_listening_events_list',
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
  id: 'public_v1_social_listening_events_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/events/{event_id}/',
  parameters: [{ name: 'event_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsCreate = {
  id: 'public_v1_social_listening_subscription_create',
  method: 'POST',
  path: '/public/v1/social/listening/subscription/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsCreatorsAdd = {
  id: 'public_v1_social_listening_subscription_creators_create',
  method: 'POST',
  path: '/public/v1/social/listening/subscription/{subscription_id}/creators/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const listeningSubscriptionsCreatorsList = {
  id: 'public_v1_social_listening_subscription_creators_retrieve',
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
  id: 'public_v1_social_listening_subscription_delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const listeningSubscriptionsExportStats = {
  id: 'public_v1_social_listening_subscription_details_export_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/details/export/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'text',
} as const satisfies Operation;

export const listeningSubscriptionsStats = {
  id: 'public_v1_social_listening_subscription_details_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/details/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsList = {
  id: 'public_v1_social_listening_subscription_list',
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
  id: 'public_v1_social_listening_subscription_partial_update',
  method: 'PATCH',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningSubscriptionsRetrieve = {
  id: 'public_v1_social_listening_subscription_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const listeningUsage = {
  id: 'public_v1_social_listening_usage_list',
  method: 'GET',
  path: '/public/v1/social/listening/usage/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const operations = {
  account_credits_usage_retrieve: creditsRetrieve,
  public_v1_accounts_tokens_create: keysCreate,
  public_v1_accounts_tokens_delete: keysDelete,
  public_v1_accounts_tokens_list: keysList,
  public_v1_accounts_tokens_partial_update: keysUpdate,
  public_v1_creators_audience_overlap_create: audienceOverlap,
  public_v1_creators_content_details_create: contentDetails,
  public_v1_creators_content_posts_create: contentPosts,
  public_v1_creators_enrich_email_create: enrichEmail,
  public_v1_creators_enrich_handle_full_create: enrichFull,
  public_v1_creators_enrich_handle_raw_create: enrichRaw,
  public_v1_creators_socials_create: creatorsSocials,
  public_v1_discovery_classifier_audience_brand_categories_list: dictionaryAudienceBrandCategories,
  public_v1_discovery_classifier_audience_brand_names_list: dictionaryAudienceBrandNames,
  public_v1_discovery_classifier_audience_interests_list: dictionaryAudienceInterests,
  public_v1_discovery_classifier_audience_locations_list: dictionaryAudienceLocations,
  public_v1_discovery_classifier_brands_list: dictionaryBrands,
  public_v1_discovery_classifier_games_list: dictionaryGames,
  public_v1_discovery_classifier_languages_list: dictionaryLanguages,
  public_v1_discovery_classifier_locations_retrieve: dictionaryLocations,
  public_v1_discovery_classifier_yt_topics_list: dictionaryYoutubeTopics,
  public_v1_discovery_create: discoverySearch,
  public_v1_discovery_creators_similar_create: discoverySimilar,
  public_v1_enrichment_batch_create: batchUpload,
  public_v1_enrichment_batch_download_retrieve: batchDownload,
  public_v1_enrichment_batch_resume_create: batchResume,
  public_v1_enrichment_batch_retrieve: batchResults,
  public_v1_enrichment_batch_status_retrieve: batchStatus,
  public_v1_oauth_apps_delete: oauthAppsDelete,
  public_v1_oauth_apps_list: oauthAppsList,
  public_v1_oauth_authorize_list: oauthAuthorize,
  public_v1_oauth_register_create: oauthRegister,
  public_v1_oauth_token_create: oauthToken,
  public_v1_social_listening_campaign_content_retrieve: listeningCampaignsContent,
  public_v1_social_listening_campaign_create: listeningCampaignsCreate,
  public_v1_social_listening_campaign_creators_create: listeningCampaignsCreatorsAdd,
  public_v1_social_listening_campaign_creators_delete: listeningCampaignsCreatorsRemove,
  public_v1_social_listening_campaign_creators_retrieve: listeningCampaignsCreatorsList,
  public_v1_social_listening_campaign_delete: listeningCampaignsArchive,
  public_v1_social_listening_campaign_list: listeningCampaignsList,
  public_v1_social_listening_campaign_overview_retrieve: listeningCampaignsOverview,
  public_v1_social_listening_campaign_partial_update: listeningCampaignsUpdate,
  public_v1_social_listening_campaign_retrieve: listeningCampaignsRetrieve,
  public_v1_social_listening_events_list: listeningEventsList,
  public_v1_social_listening_events_retrieve: listeningEventsRetrieve,
  public_v1_social_listening_subscription_create: listeningSubscriptionsCreate,
  public_v1_social_listening_subscription_creators_create: listeningSubscriptionsCreatorsAdd,
  public_v1_social_listening_subscription_creators_retrieve: listeningSubscriptionsCreatorsList,
  public_v1_social_listening_subscription_delete: listeningSubscriptionsDelete,
  public_v1_social_listening_subscription_details_export_retrieve: listeningSubscriptionsExportStats,
  public_v1_social_listening_subscription_details_retrieve: listeningSubscriptionsStats,
  public_v1_social_listening_subscription_list: listeningSubscriptionsList,
  public_v1_social_listening_subscription_partial_update: listeningSubscriptionsUpdate,
  public_v1_social_listening_subscription_retrieve: listeningSubscriptionsRetrieve,
  public_v1_social_listening_usage_list: listeningUsage,
} as const satisfies { readonly [id: string]: Operation };
