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

export const accountCreditsUsageRetrieve = {
  id: 'account_credits_usage_retrieve',
  method: 'GET',
  path: '/public/v1/accounts/credits/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1AccountsTokensCreate = {
  id: 'public_v1_accounts_tokens_create',
  method: 'POST',
  path: '/public/v1/accounts/tokens/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1AccountsTokensDelete = {
  id: 'public_v1_accounts_tokens_delete',
  method: 'DELETE',
  path: '/public/v1/accounts/tokens/{token_id}/',
  parameters: [{ name: 'token_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const publicV1AccountsTokensList = {
  id: 'public_v1_accounts_tokens_list',
  method: 'GET',
  path: '/public/v1/accounts/tokens/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1AccountsTokensPartialUpdate = {
  id: 'public_v1_accounts_tokens_partial_update',
  method: 'PATCH',
  path: '/public/v1/accounts/tokens/{token_id}/',
  parameters: [{ name: 'token_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1CreatorsAudienceOverlapCreate = {
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

export const publicV1CreatorsContentDetailsCreate = {
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

export const publicV1CreatorsContentPostsCreate = {
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

export const publicV1CreatorsEnrichEmailCreate = {
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

export const publicV1CreatorsEnrichHandleFullCreate = {
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

export const publicV1CreatorsEnrichHandleRawCreate = {
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

export const publicV1CreatorsSocialsCreate = {
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

export const publicV1DiscoveryClassifierAudienceBrandCategoriesList = {
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

export const publicV1DiscoveryClassifierAudienceBrandNamesList = {
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

export const publicV1DiscoveryClassifierAudienceInterestsList = {
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

export const publicV1DiscoveryClassifierAudienceLocationsList = {
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

export const publicV1DiscoveryClassifierBrandsList = {
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

export const publicV1DiscoveryClassifierGamesList = {
  id: 'public_v1_discovery_classifier_games_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/games/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const publicV1DiscoveryClassifierLanguagesList = {
  id: 'public_v1_discovery_classifier_languages_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/languages/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const publicV1DiscoveryClassifierLocationsRetrieve = {
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

export const publicV1DiscoveryClassifierYtTopicsList = {
  id: 'public_v1_discovery_classifier_yt_topics_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/yt-topics/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const publicV1DiscoveryCreate = {
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

export const publicV1DiscoveryCreatorsSimilarCreate = {
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

export const publicV1EnrichmentBatchCreate = {
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

export const publicV1EnrichmentBatchDownloadRetrieve = {
  id: 'public_v1_enrichment_batch_download_retrieve',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/download/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1EnrichmentBatchResumeCreate = {
  id: 'public_v1_enrichment_batch_resume_create',
  method: 'POST',
  path: '/public/v1/enrichment/batch/{batch_id}/resume/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1EnrichmentBatchRetrieve = {
  id: 'public_v1_enrichment_batch_retrieve',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/',
  parameters: [
    { name: 'batch_id', in: 'path', required: true, type: 'string' },
    { name: 'format', in: 'query', type: 'string', default: 'csv' },
  ],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1EnrichmentBatchStatusRetrieve = {
  id: 'public_v1_enrichment_batch_status_retrieve',
  method: 'GET',
  path: '/public/v1/enrichment/batch/{batch_id}/status/',
  parameters: [{ name: 'batch_id', in: 'path', required: true, type: 'string' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1OauthAppsDelete = {
  id: 'public_v1_oauth_apps_delete',
  method: 'DELETE',
  path: '/public/v1/oauth/apps/{app_id}/',
  parameters: [{ name: 'app_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const publicV1OauthAppsList = {
  id: 'public_v1_oauth_apps_list',
  method: 'GET',
  path: '/public/v1/oauth/apps/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1OauthAuthorizeList = {
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
  redirects: [302],
} as const satisfies Operation;

export const publicV1OauthRegisterCreate = {
  id: 'public_v1_oauth_register_create',
  method: 'POST',
  path: '/public/v1/oauth/register/',
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const publicV1OauthTokenCreate = {
  id: 'public_v1_oauth_token_create',
  method: 'POST',
  path: '/public/v1/oauth/token/',
  body: { contentType: 'application/json', alternatives: ['application/x-www-form-urlencoded'], required: true },
  security: [],
  rateLimit: { policies: [] },
} as const satisfies Operation;

export const publicV1SocialListeningCampaignContentRetrieve = {
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

export const publicV1SocialListeningCampaignCreate = {
  id: 'public_v1_social_listening_campaign_create',
  method: 'POST',
  path: '/public/v1/social/listening/campaign/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningCampaignCreatorsCreate = {
  id: 'public_v1_social_listening_campaign_creators_create',
  method: 'POST',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const publicV1SocialListeningCampaignCreatorsDelete = {
  id: 'public_v1_social_listening_campaign_creators_delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/campaign/{campaign_id}/creators/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const publicV1SocialListeningCampaignCreatorsRetrieve = {
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

export const publicV1SocialListeningCampaignDelete = {
  id: 'public_v1_social_listening_campaign_delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
  answer: 'empty',
} as const satisfies Operation;

export const publicV1SocialListeningCampaignList = {
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

export const publicV1SocialListeningCampaignOverviewRetrieve = {
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

export const publicV1SocialListeningCampaignPartialUpdate = {
  id: 'public_v1_social_listening_campaign_partial_update',
  method: 'PATCH',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningCampaignRetrieve = {
  id: 'public_v1_social_listening_campaign_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/campaign/{campaign_id}/',
  parameters: [{ name: 'campaign_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningEventsList = {
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

export const publicV1SocialListeningEventsRetrieve = {
  id: 'public_v1_social_listening_events_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/events/{event_id}/',
  parameters: [{ name: 'event_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionCreate = {
  id: 'public_v1_social_listening_subscription_create',
  method: 'POST',
  path: '/public/v1/social/listening/subscription/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionCreatorsCreate = {
  id: 'public_v1_social_listening_subscription_creators_create',
  method: 'POST',
  path: '/public/v1/social/listening/subscription/{subscription_id}/creators/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionCreatorsRetrieve = {
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

export const publicV1SocialListeningSubscriptionDelete = {
  id: 'public_v1_social_listening_subscription_delete',
  method: 'DELETE',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'empty',
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionDetailsExportRetrieve = {
  id: 'public_v1_social_listening_subscription_details_export_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/details/export/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
  answer: 'text',
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionDetailsRetrieve = {
  id: 'public_v1_social_listening_subscription_details_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/details/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionList = {
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

export const publicV1SocialListeningSubscriptionPartialUpdate = {
  id: 'public_v1_social_listening_subscription_partial_update',
  method: 'PATCH',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningSubscriptionRetrieve = {
  id: 'public_v1_social_listening_subscription_retrieve',
  method: 'GET',
  path: '/public/v1/social/listening/subscription/{subscription_id}/',
  parameters: [{ name: 'subscription_id', in: 'path', required: true, type: 'integer' }],
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const publicV1SocialListeningUsageList = {
  id: 'public_v1_social_listening_usage_list',
  method: 'GET',
  path: '/public/v1/social/listening/usage/',
  security: [{ Bearer: ['all'] }],
  rateLimit: { policies: ['account'] },
} as const satisfies Operation;

export const operations = {
  account_credits_usage_retrieve: accountCreditsUsageRetrieve,
  public_v1_accounts_tokens_create: publicV1AccountsTokensCreate,
  public_v1_accounts_tokens_delete: publicV1AccountsTokensDelete,
  public_v1_accounts_tokens_list: publicV1AccountsTokensList,
  public_v1_accounts_tokens_partial_update: publicV1AccountsTokensPartialUpdate,
  public_v1_creators_audience_overlap_create: publicV1CreatorsAudienceOverlapCreate,
  public_v1_creators_content_details_create: publicV1CreatorsContentDetailsCreate,
  public_v1_creators_content_posts_create: publicV1CreatorsContentPostsCreate,
  public_v1_creators_enrich_email_create: publicV1CreatorsEnrichEmailCreate,
  public_v1_creators_enrich_handle_full_create: publicV1CreatorsEnrichHandleFullCreate,
  public_v1_creators_enrich_handle_raw_create: publicV1CreatorsEnrichHandleRawCreate,
  public_v1_creators_socials_create: publicV1CreatorsSocialsCreate,
  public_v1_discovery_classifier_audience_brand_categories_list: publicV1DiscoveryClassifierAudienceBrandCategoriesList,
  public_v1_discovery_classifier_audience_brand_names_list: publicV1DiscoveryClassifierAudienceBrandNamesList,
  public_v1_discovery_classifier_audience_interests_list: publicV1DiscoveryClassifierAudienceInterestsList,
  public_v1_discovery_classifier_audience_locations_list: publicV1DiscoveryClassifierAudienceLocationsList,
  public_v1_discovery_classifier_brands_list: publicV1DiscoveryClassifierBrandsList,
  public_v1_discovery_classifier_games_list: publicV1DiscoveryClassifierGamesList,
  public_v1_discovery_classifier_languages_list: publicV1DiscoveryClassifierLanguagesList,
  public_v1_discovery_classifier_locations_retrieve: publicV1DiscoveryClassifierLocationsRetrieve,
  public_v1_discovery_classifier_yt_topics_list: publicV1DiscoveryClassifierYtTopicsList,
  public_v1_discovery_create: publicV1DiscoveryCreate,
  public_v1_discovery_creators_similar_create: publicV1DiscoveryCreatorsSimilarCreate,
  public_v1_enrichment_batch_create: publicV1EnrichmentBatchCreate,
  public_v1_enrichment_batch_download_retrieve: publicV1EnrichmentBatchDownloadRetrieve,
  public_v1_enrichment_batch_resume_create: publicV1EnrichmentBatchResumeCreate,
  public_v1_enrichment_batch_retrieve: publicV1EnrichmentBatchRetrieve,
  public_v1_enrichment_batch_status_retrieve: publicV1EnrichmentBatchStatusRetrieve,
  public_v1_oauth_apps_delete: publicV1OauthAppsDelete,
  public_v1_oauth_apps_list: publicV1OauthAppsList,
  public_v1_oauth_authorize_list: publicV1OauthAuthorizeList,
  public_v1_oauth_register_create: publicV1OauthRegisterCreate,
  public_v1_oauth_token_create: publicV1OauthTokenCreate,
  public_v1_social_listening_campaign_content_retrieve: publicV1SocialListeningCampaignContentRetrieve,
  public_v1_social_listening_campaign_create: publicV1SocialListeningCampaignCreate,
  public_v1_social_listening_campaign_creators_create: publicV1SocialListeningCampaignCreatorsCreate,
  public_v1_social_listening_campaign_creators_delete: publicV1SocialListeningCampaignCreatorsDelete,
  public_v1_social_listening_campaign_creators_retrieve: publicV1SocialListeningCampaignCreatorsRetrieve,
  public_v1_social_listening_campaign_delete: publicV1SocialListeningCampaignDelete,
  public_v1_social_listening_campaign_list: publicV1SocialListeningCampaignList,
  public_v1_social_listening_campaign_overview_retrieve: publicV1SocialListeningCampaignOverviewRetrieve,
  public_v1_social_listening_campaign_partial_update: publicV1SocialListeningCampaignPartialUpdate,
  public_v1_social_listening_campaign_retrieve: publicV1SocialListeningCampaignRetrieve,
  public_v1_social_listening_events_list: publicV1SocialListeningEventsList,
  public_v1_social_listening_events_retrieve: publicV1SocialListeningEventsRetrieve,
  public_v1_social_listening_subscription_create: publicV1SocialListeningSubscriptionCreate,
  public_v1_social_listening_subscription_creators_create: publicV1SocialListeningSubscriptionCreatorsCreate,
  public_v1_social_listening_subscription_creators_retrieve: publicV1SocialListeningSubscriptionCreatorsRetrieve,
  public_v1_social_listening_subscription_delete: publicV1SocialListeningSubscriptionDelete,
  public_v1_social_listening_subscription_details_export_retrieve: publicV1SocialListeningSubscriptionDetailsExportRetrieve,
  public_v1_social_listening_subscription_details_retrieve: publicV1SocialListeningSubscriptionDetailsRetrieve,
  public_v1_social_listening_subscription_list: publicV1SocialListeningSubscriptionList,
  public_v1_social_listening_subscription_partial_update: publicV1SocialListeningSubscriptionPartialUpdate,
  public_v1_social_listening_subscription_retrieve: publicV1SocialListeningSubscriptionRetrieve,
  public_v1_social_listening_usage_list: publicV1SocialListeningUsageList,
} as const satisfies { readonly [id: string]: Operation };
