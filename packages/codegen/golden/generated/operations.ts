// Generated from openapi.yaml. Do not edit; run test/update-golden.ts.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'shop',
  title: 'Shop',
  baseUrl: 'https://eu.shop.example',
  securitySchemes: {
    apiKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
    session: {
      type: 'http',
      scheme: 'bearer',
      credentials: { branch: { optional: true }, password: { secret: true }, user: {} },
      obtain: {
        operation: 'login',
        request: { '/password': 'password', '/user': 'user' },
        headers: { 'X-Branch': 'branch' },
        response: { accessToken: '/token', expiresIn: '/seconds' },
      },
      renewBefore: 30,
      reauthOn: [401],
    },
  },
  rateLimits: {
    headers: { limit: 'X-Limit', reset: { name: 'X-Reset', format: 'delta-seconds' } },
    policies: {
      reports: {
        partition: ['account'],
        unit: 'request',
        plans: { free: [{ quota: 1, window: 60 }], pro: [{ quota: 20, window: 60 }, { quota: 500, window: 86400 }] },
      },
      standard: {
        partition: ['account'],
        unit: 'request',
        algorithm: 'sliding',
        limits: [{ quota: 60, window: 60 }, { quota: 1000, window: 3600 }],
      },
    },
    exceeded: { status: 429 },
  },
  requestIdHeader: 'X-Request-Id',
  error: { message: '/message' },
  plans: { order: ['free', 'pro', 'business'], default: 'free' },
  roles: ['clerk', 'manager'],
  secrets: ['access_token', 'password', 'renewal', 'token'],
  responseHeaders: ['Location', 'Retry-After', 'X-Charged', 'X-Coins', 'X-Limit', 'X-Request-Id', 'X-Reset'],
} as const satisfies Api;

export const acceptInvitation = {
  id: 'acceptInvitation',
  method: 'POST',
  path: '/invitations/{code}',
  parameters: [{ name: 'code', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const authorize = {
  id: 'authorize',
  method: 'GET',
  path: '/oauth/authorize',
  security: [],
  rateLimit: { policies: ['standard'] },
  answer: 'varied',
  redirects: [302],
} as const satisfies Operation;

export const createOrder = {
  id: 'createOrder',
  method: 'POST',
  path: '/orders',
  parameters: [{ name: 'X-Shop', in: 'header', required: true, type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  unwrap: '/order',
  rateLimit: { policies: ['standard'] },
  idempotency: { header: 'Idempotency-Key' },
  retry: { attempts: 2, statuses: [503] },
  cost: { unit: 'coins', per: 'item', amount: 2, round: 'up', min: 1, count: { in: 'body', pointer: '/lines' } },
  role: 'manager',
} as const satisfies Operation;

export const deleteOrder = {
  id: 'deleteOrder',
  method: 'DELETE',
  path: '/orders/{order-id}',
  parameters: [{ name: 'order-id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
} as const satisfies Operation;

export const deleteStore = {
  id: 'deleteStore',
  method: 'DELETE',
  path: '/stores/{store_id}',
  parameters: [
    { name: 'store_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Store-Id', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
  role: 'manager',
  tenant: { path: 'store_id', header: 'X-Store-Id' },
} as const satisfies Operation;

export const downloadPhoto = {
  id: 'downloadPhoto',
  method: 'GET',
  path: '/orders/{order-id}/lines/{index}/photo',
  parameters: [
    { name: 'order-id', in: 'path', required: true, type: 'string' },
    { name: 'index', in: 'path', required: true, type: 'integer', format: 'int32' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'bytes',
} as const satisfies Operation;

export const exportOrders = {
  id: 'exportOrders',
  method: 'GET',
  path: '/export',
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard', 'reports'] },
  answer: 'text',
  plan: { min: 'pro', feature: 'exports', denied: { status: 403, code: 'plan_required' } },
} as const satisfies Operation;

export const getCount = {
  id: 'getCount',
  method: 'GET',
  path: '/regions/{region}/stores/{store_id}/counts/{count}',
  parameters: [
    { name: 'region', in: 'path', required: true, type: 'string' },
    { name: 'store_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'count', in: 'path', required: true, type: 'string' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  tenant: { path: 'store_id' },
} as const satisfies Operation;

export const getCustomers = {
  id: 'getCustomers',
  method: 'GET',
  path: '/customers',
  parameters: [{ name: 'format', in: 'query', type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'varied',
} as const satisfies Operation;

export const getGreeting = {
  id: 'getGreeting',
  method: 'GET',
  path: '/greeting',
  security: [{ session: [] }, {}],
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const getImport = {
  id: 'getImport',
  method: 'GET',
  path: '/imports/{shelf}',
  parameters: [{ name: 'shelf', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  unwrap: '/data',
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const getOrder = {
  id: 'getOrder',
  method: 'GET',
  path: '/orders/{order-id}',
  parameters: [{ name: 'order-id', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'varied',
  redirects: [302],
} as const satisfies Operation;

export const getReport = {
  id: 'getReport',
  method: 'GET',
  path: '/reports/{report}',
  parameters: [
    { name: 'report', in: 'path', required: true, type: 'string' },
    { name: 'verbose', in: 'query', type: 'boolean' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const getReportPages = {
  id: 'getReportPages',
  method: 'GET',
  path: '/reports/{report}/pages',
  parameters: [{ name: 'report', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const getStore = {
  id: 'getStore',
  method: 'GET',
  path: '/stores/{store_id}',
  parameters: [
    { name: 'store_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Store-Id', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  tenant: { path: 'store_id', header: 'X-Store-Id' },
} as const satisfies Operation;

export const getToken = {
  id: 'getToken',
  method: 'POST',
  path: '/oauth/token',
  body: { contentType: 'application/json', alternatives: ['application/x-www-form-urlencoded'], required: true },
  security: [],
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const importCustomers = {
  id: 'importCustomers',
  method: 'POST',
  path: '/customers/import',
  body: { contentType: 'application/json', alternatives: ['multipart/form-data'], required: true },
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
} as const satisfies Operation;

export const listEvents = {
  id: 'list-events',
  method: 'GET',
  path: '/events',
  parameters: [{ name: 'after', in: 'query', type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  pagination: {
    style: 'cursor',
    cursor: { in: 'query', name: 'after' },
    items: '/data/entries',
    next: { in: 'body', pointer: '/data/next' },
  },
  rateLimit: { policies: ['standard'] },
} as const satisfies Operation;

export const listInvitations = {
  id: 'listInvitations',
  method: 'GET',
  path: '/stores/{store_id}/invitations',
  parameters: [
    { name: 'store_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Store-Id', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  rateLimit: { policies: ['standard'] },
  tenant: { path: 'store_id', header: 'X-Store-Id' },
} as const satisfies Operation;

export const listKeys = {
  id: 'listKeys',
  method: 'GET',
  path: '/keys',
  parameters: [{ name: 'X-Store-Id', in: 'header', type: 'string', format: 'uuid' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  tenant: { header: 'X-Store-Id' },
} as const satisfies Operation;

export const listOrders = {
  id: 'listOrders',
  method: 'GET',
  path: '/orders',
  parameters: [
    { name: 'X-Shop', in: 'header', required: true, type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', maximum: 50 },
    { name: 'state', in: 'query', type: 'array', items: 'string', explode: false },
    { name: 'since', in: 'query', type: 'string', format: 'date-time' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/items',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['standard'] },
  cost: {
    unit: 'coins',
    per: 'item',
    amount: 0.01,
    count: { of: 'response', in: 'body', pointer: '/items' },
    max: { count: { in: 'query', name: 'per_page' }, default: 50 },
    chargedWhen: 'found',
    remaining: { in: 'header', name: 'X-Coins' },
  },
  role: 'clerk',
} as const satisfies Operation;

export const listShelves = {
  id: 'listShelves',
  method: 'GET',
  path: '/stores/{store_id}/shelves',
  parameters: [
    { name: 'store_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Store-Id', in: 'header', type: 'string', format: 'uuid' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', maximum: 50 },
  ],
  security: [{ session: [] }, {}],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/items',
    total: { in: 'body', pointer: '/total' },
  },
  rateLimit: { policies: ['standard'] },
  tenant: { path: 'store_id', header: 'X-Store-Id' },
} as const satisfies Operation;

export const login = {
  id: 'login',
  method: 'POST',
  path: '/login',
  parameters: [{ name: 'X-Branch', in: 'header', type: 'string' }],
  body: { contentType: 'application/json', required: true },
  security: [],
  rateLimit: { policies: ['standard'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const reindex = {
  id: 'reindex',
  method: 'POST',
  path: '/internal',
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
} as const satisfies Operation;

export const searchCustomers = {
  id: 'searchCustomers',
  method: 'POST',
  path: '/customers/search',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  pagination: {
    style: 'page',
    page: { in: 'body', pointer: '/paging/page' },
    limit: { in: 'body', pointer: '/paging/limit' },
    items: '/found',
    total: { in: 'body', pointer: '/total' },
    window: 10000,
  },
  rateLimit: { policies: ['standard'] },
  idempotency: { natural: true },
} as const satisfies Operation;

export const startCount = {
  id: 'startCount',
  method: 'POST',
  path: '/regions/{region}/stores/{store_id}/counts',
  parameters: [
    { name: 'region', in: 'path', required: true, type: 'string' },
    { name: 'store_id', in: 'path', required: true, type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  tenant: { path: 'store_id' },
  job: {
    poll: {
      operation: 'getCount',
      parameters: [
        { name: 'region', in: 'path', value: { of: 'request', in: 'path', name: 'region' } },
        { name: 'store_id', in: 'path', value: { of: 'request', in: 'path', name: 'store_id' } },
        { name: 'count', in: 'path', value: { of: 'response', in: 'body', pointer: '/id' } },
      ],
    },
    state: { in: 'body', pointer: '/state' },
    states: {
      pending: ['queued'],
      running: ['counting', 'drawing'],
      succeeded: ['done'],
      partial: ['gaps'],
      failed: ['failed'],
      cancelled: ['stopped'],
    },
  },
} as const satisfies Operation;

export const startImport = {
  id: 'startImport',
  method: 'POST',
  path: '/imports/{shelf}',
  parameters: [{ name: 'shelf', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
  job: {
    poll: {
      operation: 'getImport',
      parameters: [{ name: 'shelf', in: 'path', value: { of: 'request', in: 'path', name: 'shelf' } }],
    },
    state: { in: 'body', pointer: '/data/state' },
    states: { running: ['busy'], succeeded: ['done'], failed: ['failed'] },
    progress: { done: { in: 'body', pointer: '/data/percent' } },
    result: { at: { in: 'body', pointer: '/data/result' } },
  },
} as const satisfies Operation;

export const startReport = {
  id: 'startReport',
  method: 'POST',
  path: '/reports',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  job: {
    poll: {
      operation: 'getReport',
      parameters: [
        { name: 'report', in: 'path', value: { of: 'response', in: 'body', pointer: '/id' } },
        { name: 'verbose', in: 'query', value: { of: 'document', value: true } },
      ],
    },
    state: { in: 'body', pointer: '/state' },
    states: {
      pending: ['queued'],
      running: ['counting', 'drawing'],
      succeeded: ['done'],
      partial: ['gaps'],
      failed: ['failed'],
      cancelled: ['stopped'],
    },
    progress: { done: { in: 'body', pointer: '/pages' }, total: { in: 'body', pointer: '/of' } },
    error: { in: 'body', pointer: '/problem' },
    result: {
      operation: 'getReportPages',
      parameters: [{ name: 'report', in: 'path', value: { of: 'response', in: 'body', pointer: '/id' } }],
    },
    cancel: {
      operation: 'stopReport',
      parameters: [{ name: 'report', in: 'path', value: { of: 'response', in: 'body', pointer: '/id' } }],
    },
    delay: { min: 2, max: 20, honour: [{ in: 'header', name: 'Retry-After' }, { in: 'body', pointer: '/wait' }] },
    expiresAfter: 86400,
  },
} as const satisfies Operation;

export const stopReport = {
  id: 'stopReport',
  method: 'DELETE',
  path: '/reports/{report}',
  parameters: [{ name: 'report', in: 'path', required: true, type: 'string' }],
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
} as const satisfies Operation;

export const updateOrder = {
  id: 'updateOrder',
  method: 'PATCH',
  path: '/orders/{order-id}',
  parameters: [
    { name: 'order-id', in: 'path', required: true, type: 'string' },
    { name: 'notify', in: 'query', required: true, type: 'boolean' },
  ],
  body: { contentType: 'application/json' },
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: [] },
  cost: {
    unit: 'coins',
    per: 'call',
    amount: 0.1,
    by: { field: { in: 'body', pointer: '/state' }, amounts: { paid: 0.5 } },
    reported: { in: 'header', name: 'X-Charged' },
  },
} as const satisfies Operation;

export const uploadPhoto = {
  id: 'uploadPhoto',
  method: 'PUT',
  path: '/orders/{order-id}/lines/{index}/photo',
  parameters: [
    { name: 'order-id', in: 'path', required: true, type: 'string' },
    { name: 'index', in: 'path', required: true, type: 'integer', format: 'int32' },
  ],
  body: { contentType: 'multipart/form-data', required: true },
  security: [{ session: [] }, { apiKey: ['orders:read'] }],
  rateLimit: { policies: ['standard'] },
  answer: 'empty',
} as const satisfies Operation;

export const watchOrders = {
  id: 'watchOrders',
  method: 'GET',
  path: '/live',
  security: [{ session: [] }],
  rateLimit: { policies: [] },
  realtime: {
    url: '/live',
    auth: { type: 'hello', token: '/token', accepted: 'welcome' },
    events: ['order.moved', 'stock.filled', 'stock.emptied'],
    error: 'problem',
    closeCodes: { 4400: 'stop', 4401: 'renew' },
    heartbeatSeconds: 30,
  },
} as const satisfies Operation;

export const operations = {
  acceptInvitation,
  authorize,
  createOrder,
  deleteOrder,
  deleteStore,
  downloadPhoto,
  exportOrders,
  getCount,
  getCustomers,
  getGreeting,
  getImport,
  getOrder,
  getReport,
  getReportPages,
  getStore,
  getToken,
  importCustomers,
  'list-events': listEvents,
  listInvitations,
  listKeys,
  listOrders,
  listShelves,
  login,
  reindex,
  searchCustomers,
  startCount,
  startImport,
  startReport,
  stopReport,
  updateOrder,
  uploadPhoto,
  watchOrders,
} as const satisfies { readonly [id: string]: Operation };
