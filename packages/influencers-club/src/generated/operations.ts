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

export const publicV1CreatorsAudienceOverlapCreate = {
  id: 'public_v1_creators_audience_overlap_create',
  method: 'POST',
  path: '/public/v1/creators/audience/overlap/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const publicV1DiscoveryClassifierLanguagesList = {
  id: 'public_v1_discovery_classifier_languages_list',
  method: 'GET',
  path: '/public/v1/discovery/classifier/languages/',
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
  rateLimit: { policies: ['account'] },
  cost: { unit: 'credits', per: 'call', amount: 0 },
} as const satisfies Operation;

export const publicV1DiscoveryCreate = {
  id: 'public_v1_discovery_create',
  method: 'POST',
  path: '/public/v1/discovery/',
  body: { contentType: 'application/json', required: true },
  security: [{ Bearer: [] }],
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
  security: [{ Bearer: [] }],
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

export const operations = {
  account_credits_usage_retrieve: accountCreditsUsageRetrieve,
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
} as const satisfies { readonly [id: string]: Operation };
