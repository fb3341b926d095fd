// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'igny8',
  title: 'IGNY8 API',
  baseUrl: 'https://api.igny8.com',
  securitySchemes: {
    session: {
      type: 'http',
      scheme: 'bearer',
      credentials: { email: {}, password: { secret: true } },
      obtain: {
        operation: 'login',
        request: { '/email': 'email', '/password': 'password' },
        response: { accessToken: '/data/access', refreshToken: '/data/refresh', expiresIn: 900 },
      },
      refresh: {
        operation: 'refreshToken',
        request: { '/refresh': 'refreshToken' },
        response: { accessToken: '/data/access', refreshToken: '/data/refresh', expiresIn: 900 },
      },
      renewBefore: 60,
      reauthOn: [401],
      lifetimes: { accessToken: 900, refreshToken: 604800 },
    },
  },
  rateLimits: {
    headers: {
      limit: 'X-Throttle-Limit',
      remaining: 'X-Throttle-Remaining',
      reset: { name: 'X-Throttle-Reset', format: 'epoch-seconds' },
      retryAfter: 'Retry-After',
    },
    policies: {
      ai_function: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 10, window: 60 }] },
      auth: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 20, window: 60 }] },
      auth_strict: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 5, window: 60 }] },
      billing: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 30, window: 60 }] },
      billing_admin: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 10, window: 60 }] },
      content_read: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 100, window: 60 }] },
      content_write: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 30, window: 60 }] },
      default: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 100, window: 60 }] },
      image_gen: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 15, window: 60 }] },
      planner: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 60, window: 60 }] },
      planner_ai: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 10, window: 60 }] },
      system: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 100, window: 60 }] },
      system_admin: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 30, window: 60 }] },
      writer: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 60, window: 60 }] },
      writer_ai: { partition: ['user'], unit: 'request', algorithm: 'fixed', limits: [{ quota: 10, window: 60 }] },
    },
    exceeded: { status: 429 },
  },
  requestIdHeader: 'X-Request-ID',
  error: { message: '/error', fields: '/errors', requestId: '/request_id' },
  roles: ['system_bot', 'viewer', 'editor', 'admin', 'owner', 'developer'],
  secrets: ['access', 'password', 'refresh'],
  responseHeaders: ['Retry-After', 'X-Request-ID', 'X-Throttle-Limit', 'X-Throttle-Remaining', 'X-Throttle-Reset'],
} as const satisfies Api;

export const autoClusterKeywords = {
  id: 'autoClusterKeywords',
  method: 'POST',
  path: '/api/v1/planner/keywords/auto_cluster/',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['ai_function'] },
  cost: {
    unit: 'credits',
    per: 'item',
    amount: 0.2,
    round: 'up',
    min: 1,
    count: { in: 'body', pointer: '/ids' },
    chargedWhen: 'success',
  },
  role: 'editor',
} as const satisfies Operation;

export const createKeyword = {
  id: 'createKeyword',
  method: 'POST',
  path: '/api/v1/planner/keywords/',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['planner'] },
  role: 'editor',
} as const satisfies Operation;

export const createTask = {
  id: 'createTask',
  method: 'POST',
  path: '/api/v1/writer/tasks/',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['writer'] },
  role: 'editor',
} as const satisfies Operation;

export const deleteKeyword = {
  id: 'deleteKeyword',
  method: 'DELETE',
  path: '/api/v1/planner/keywords/{id}/',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'integer', minimum: 1 }],
  security: [{ session: [] }],
  rateLimit: { policies: ['planner'] },
  answer: 'empty',
  role: 'editor',
} as const satisfies Operation;

export const getCreditBalance = {
  id: 'getCreditBalance',
  method: 'GET',
  path: '/api/v1/billing/credits/balance/balance/',
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['billing'] },
  role: 'viewer',
} as const satisfies Operation;

export const getCreditUsageSummary = {
  id: 'getCreditUsageSummary',
  method: 'GET',
  path: '/api/v1/billing/credits/usage/summary/',
  parameters: [
    { name: 'start_date', in: 'query', type: 'string', format: 'date' },
    { name: 'end_date', in: 'query', type: 'string', format: 'date' },
  ],
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['billing'] },
  role: 'viewer',
} as const satisfies Operation;

export const getKeyword = {
  id: 'getKeyword',
  method: 'GET',
  path: '/api/v1/planner/keywords/{id}/',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'integer', minimum: 1 }],
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['planner'] },
  role: 'viewer',
} as const satisfies Operation;

export const getSystemStatus = {
  id: 'getSystemStatus',
  method: 'GET',
  path: '/api/v1/system/status/',
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['system'] },
  role: 'viewer',
} as const satisfies Operation;

export const listKeywords = {
  id: 'listKeywords',
  method: 'GET',
  path: '/api/v1/planner/keywords/',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 10, minimum: 1, maximum: 100 },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'intent', in: 'query', type: 'string' },
    { name: 'cluster_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'seed_keyword_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'site_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'sector_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'difficulty_min', in: 'query', type: 'integer' },
    { name: 'difficulty_max', in: 'query', type: 'integer' },
    { name: 'volume_min', in: 'query', type: 'integer' },
    { name: 'volume_max', in: 'query', type: 'integer' },
    { name: 'ordering', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/results',
    next: { in: 'body', pointer: '/next' },
    total: { in: 'body', pointer: '/count' },
  },
  rateLimit: { policies: ['planner'] },
  role: 'viewer',
} as const satisfies Operation;

export const listPrompts = {
  id: 'listPrompts',
  method: 'GET',
  path: '/api/v1/system/prompts/',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 10, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/results',
    next: { in: 'body', pointer: '/next' },
    total: { in: 'body', pointer: '/count' },
  },
  rateLimit: { policies: ['system'] },
  role: 'viewer',
} as const satisfies Operation;

export const listTasks = {
  id: 'listTasks',
  method: 'GET',
  path: '/api/v1/writer/tasks/',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'page_size', in: 'query', type: 'integer', default: 10, minimum: 1, maximum: 100 },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'cluster_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'content_type', in: 'query', type: 'string' },
    { name: 'content_structure', in: 'query', type: 'string' },
    { name: 'site_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'sector_id', in: 'query', type: 'integer', minimum: 1 },
    { name: 'ordering', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'page_size' },
    items: '/results',
    next: { in: 'body', pointer: '/next' },
    total: { in: 'body', pointer: '/count' },
  },
  rateLimit: { policies: ['writer'] },
  role: 'viewer',
} as const satisfies Operation;

export const login = {
  id: 'login',
  method: 'POST',
  path: '/api/v1/auth/login/',
  body: { contentType: 'application/json', required: true },
  security: [],
  unwrap: '/data',
  rateLimit: { policies: ['auth'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const refreshToken = {
  id: 'refreshToken',
  method: 'POST',
  path: '/api/v1/auth/refresh/',
  body: { contentType: 'application/json', required: true },
  security: [],
  unwrap: '/data',
  rateLimit: { policies: ['auth'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const register = {
  id: 'register',
  method: 'POST',
  path: '/api/v1/auth/register/',
  body: { contentType: 'application/json', required: true },
  security: [],
  unwrap: '/data',
  rateLimit: { policies: ['auth'] },
} as const satisfies Operation;

export const replaceKeyword = {
  id: 'replaceKeyword',
  method: 'PUT',
  path: '/api/v1/planner/keywords/{id}/',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'integer', minimum: 1 }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['planner'] },
  role: 'editor',
} as const satisfies Operation;

export const updateKeyword = {
  id: 'updateKeyword',
  method: 'PATCH',
  path: '/api/v1/planner/keywords/{id}/',
  parameters: [{ name: 'id', in: 'path', required: true, type: 'integer', minimum: 1 }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/data',
  rateLimit: { policies: ['planner'] },
  role: 'editor',
} as const satisfies Operation;

export const operations = {
  autoClusterKeywords,
  createKeyword,
  createTask,
  deleteKeyword,
  getCreditBalance,
  getCreditUsageSummary,
  getKeyword,
  getSystemStatus,
  listKeywords,
  listPrompts,
  listTasks,
  login,
  refreshToken,
  register,
  replaceKeyword,
  updateKeyword,
} as const satisfies { readonly [id: string]: Operation };
