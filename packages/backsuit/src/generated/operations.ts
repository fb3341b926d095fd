// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { Api, Operation } from '@creatorkit/runtime';

export const api = {
  id: 'backsuit',
  title: 'BackSuit API',
  baseUrl: 'http://localhost:5000',
  securitySchemes: {
    apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', credentials: { value: { secret: true } } },
    session: {
      type: 'http',
      scheme: 'bearer',
      credentials: { email: {}, password: { secret: true }, userOf: { optional: true } },
      obtain: {
        operation: 'login',
        request: { '/email': 'email', '/password': 'password' },
        headers: { 'X-Tenant-ID': 'userOf' },
        response: { accessToken: '/access_token', refreshToken: '/refresh_token', expiresIn: 3600 },
      },
      refresh: {
        operation: 'refreshToken',
        request: { '/refresh_token': 'refreshToken' },
        response: { accessToken: '/access_token', expiresIn: 3600 },
      },
      renewBefore: 60,
      reauthOn: [401],
      lifetimes: { accessToken: 3600, refreshToken: 2592000 },
    },
  },
  error: { message: '/message' },
  refusals: { 429: [{ retryable: false, throttling: false }] },
  roles: ['User', 'Editor', 'Admin', 'Owner'],
  secrets: [
    'access_token',
    'api_key',
    'code',
    'current_password',
    'invitation_token',
    'new_password',
    'password',
    'refresh_token',
    'token',
  ],
  responseHeaders: ['Location'],
} as const satisfies Api;

export const acceptInvitation = {
  id: 'acceptInvitation',
  method: 'POST',
  path: '/api/v1/invitations/accept',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
} as const satisfies Operation;

export const adminListTenants = {
  id: 'adminListTenants',
  method: 'GET',
  path: '/api/v1/admin/tenants',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'is_active', in: 'query', type: 'boolean' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/tenants',
    total: { in: 'body', pointer: '/total' },
  },
} as const satisfies Operation;

export const adminListUsers = {
  id: 'adminListUsers',
  method: 'GET',
  path: '/api/v1/admin/users',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
    { name: 'search', in: 'query', type: 'string' },
    { name: 'is_active', in: 'query', type: 'boolean' },
    { name: 'tenant_id', in: 'query', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/users',
    total: { in: 'body', pointer: '/total' },
  },
} as const satisfies Operation;

export const adminUpdateTenant = {
  id: 'adminUpdateTenant',
  method: 'PATCH',
  path: '/api/v1/admin/tenants/{tenant_id}',
  parameters: [{ name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/tenant',
} as const satisfies Operation;

export const adminUpdateUserRole = {
  id: 'adminUpdateUserRole',
  method: 'PATCH',
  path: '/api/v1/admin/users/{user_id}/role',
  parameters: [{ name: 'user_id', in: 'path', required: true, type: 'integer' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/user',
} as const satisfies Operation;

export const cancelArticleSchedule = {
  id: 'cancelArticleSchedule',
  method: 'DELETE',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const cancelSubscription = {
  id: 'cancelSubscription',
  method: 'DELETE',
  path: '/api/v1/subscriptions/cancel',
  parameters: [{ name: 'effective_from', in: 'query', type: 'string', default: 'next_billing_period' }],
  security: [{ session: [] }],
} as const satisfies Operation;

export const changePassword = {
  id: 'changePassword',
  method: 'POST',
  path: '/api/v1/auth/change-password',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
} as const satisfies Operation;

export const createAffiliateLink = {
  id: 'createAffiliateLink',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/affiliate-links',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/affiliate_link',
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const createApiKey = {
  id: 'createApiKey',
  method: 'POST',
  path: '/api/v1/auth/api-keys',
  parameters: [{ name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const createArticle = {
  id: 'createArticle',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/articles',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }, { apiKey: [] }],
  unwrap: '/article',
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const createCategory = {
  id: 'createCategory',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/categories',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/category',
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const createComment = {
  id: 'createComment',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/comment',
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const createInvitation = {
  id: 'createInvitation',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/invitations',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const createSubscription = {
  id: 'createSubscription',
  method: 'POST',
  path: '/api/v1/subscriptions',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/subscription',
} as const satisfies Operation;

export const createTenant = {
  id: 'createTenant',
  method: 'POST',
  path: '/api/v1/tenants',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/tenant',
} as const satisfies Operation;

export const deleteApiKey = {
  id: 'deleteApiKey',
  method: 'DELETE',
  path: '/api/v1/auth/api-keys/{key_id}',
  parameters: [
    { name: 'key_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const deleteArticle = {
  id: 'deleteArticle',
  method: 'DELETE',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const deleteCategory = {
  id: 'deleteCategory',
  method: 'DELETE',
  path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'category_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const deleteComment = {
  id: 'deleteComment',
  method: 'DELETE',
  path: '/api/v1/tenants/{tenant_id}/comments/{comment_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'comment_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const deleteTenant = {
  id: 'deleteTenant',
  method: 'DELETE',
  path: '/api/v1/tenants/{tenant_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'Owner',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const followAffiliateLink = {
  id: 'followAffiliateLink',
  method: 'GET',
  path: '/r/{slug}',
  parameters: [{ name: 'slug', in: 'path', required: true, type: 'string' }],
  security: [],
  answer: 'varied',
  redirects: [302],
} as const satisfies Operation;

export const generateArticle = {
  id: 'generateArticle',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/articles/generate',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }, { apiKey: [] }],
  unwrap: '/article',
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const getAdminDashboard = {
  id: 'getAdminDashboard',
  method: 'GET',
  path: '/api/v1/admin/dashboard',
  security: [{ session: [] }],
} as const satisfies Operation;

export const getAdminInsights = {
  id: 'getAdminInsights',
  method: 'GET',
  path: '/api/v1/admin/insights',
  parameters: [{ name: 'days', in: 'query', type: 'integer', default: 30, minimum: 1, maximum: 365 }],
  security: [{ session: [] }],
} as const satisfies Operation;

export const getArticle = {
  id: 'getArticle',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }, { apiKey: [] }],
  unwrap: '/article',
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const getContentAnalytics = {
  id: 'getContentAnalytics',
  method: 'GET',
  path: '/api/v1/admin/analytics/content',
  parameters: [{ name: 'days', in: 'query', type: 'integer', default: 30, minimum: 1, maximum: 365 }],
  security: [{ session: [] }],
} as const satisfies Operation;

export const getCurrentSubscription = {
  id: 'getCurrentSubscription',
  method: 'GET',
  path: '/api/v1/subscriptions/current',
  security: [{ session: [] }],
  unwrap: '/subscription',
} as const satisfies Operation;

export const getCurrentUser = {
  id: 'getCurrentUser',
  method: 'GET',
  path: '/api/v1/auth/me',
  security: [{ session: [] }],
  unwrap: '/user',
} as const satisfies Operation;

export const getHealth = {
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  security: [],
} as const satisfies Operation;

export const getRevenueAnalytics = {
  id: 'getRevenueAnalytics',
  method: 'GET',
  path: '/api/v1/admin/analytics/revenue',
  parameters: [{ name: 'days', in: 'query', type: 'integer', default: 30, minimum: 1, maximum: 365 }],
  security: [{ session: [] }],
} as const satisfies Operation;

export const getTenant = {
  id: 'getTenant',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listAffiliateLinks = {
  id: 'listAffiliateLinks',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/affiliate-links',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'limit', in: 'query', type: 'integer', default: 50, minimum: 1, maximum: 200 },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '/affiliate_links',
    total: { in: 'body', pointer: '/total' },
  },
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listApiKeys = {
  id: 'listApiKeys',
  method: 'GET',
  path: '/api/v1/auth/api-keys',
  parameters: [{ name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' }],
  security: [{ session: [] }],
  unwrap: '/api_keys',
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listArticleComments = {
  id: 'listArticleComments',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
    { name: 'limit', in: 'query', type: 'integer', default: 100, minimum: 1, maximum: 200 },
    { name: 'offset', in: 'query', type: 'integer', default: 0, minimum: 0 },
    { name: 'include_unapproved', in: 'query', type: 'boolean', default: false },
  ],
  security: [{ session: [] }, {}],
  pagination: {
    style: 'offset',
    offset: { in: 'query', name: 'offset' },
    limit: { in: 'query', name: 'limit' },
    items: '/comments',
    total: { in: 'body', pointer: '/total_count' },
  },
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listArticles = {
  id: 'listArticles',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/articles',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'category_id', in: 'query', type: 'integer' },
    { name: 'category_slug', in: 'query', type: 'string' },
    { name: 'is_featured', in: 'query', type: 'boolean' },
    { name: 'user_only', in: 'query', type: 'boolean', default: false },
    { name: 'sort', in: 'query', type: 'string', default: 'date' },
    { name: 'order', in: 'query', type: 'string', default: 'desc' },
  ],
  security: [{ session: [] }, { apiKey: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/articles',
    total: { in: 'body', pointer: '/total' },
  },
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listAuditLogs = {
  id: 'listAuditLogs',
  method: 'GET',
  path: '/api/v1/admin/audit-logs',
  parameters: [
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', default: 50, minimum: 1, maximum: 100 },
    { name: 'user_id', in: 'query', type: 'integer' },
    { name: 'admin_user_id', in: 'query', type: 'integer' },
    { name: 'action', in: 'query', type: 'string' },
    { name: 'resource_type', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/logs',
    total: { in: 'body', pointer: '/total' },
  },
} as const satisfies Operation;

export const listCategories = {
  id: 'listCategories',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/categories',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }, { apiKey: [] }],
  unwrap: '/categories',
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listInvitations = {
  id: 'listInvitations',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/invitations',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
    { name: 'status', in: 'query', type: 'string' },
  ],
  security: [{ session: [] }],
  unwrap: '/invitations',
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listMessages = {
  id: 'listMessages',
  method: 'GET',
  path: '/api/v1/messages',
  parameters: [
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'limit', in: 'query', type: 'integer', default: 50, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'limit' },
    items: '/messages',
    total: { in: 'body', pointer: '/pagination/total' },
    totalPages: { in: 'body', pointer: '/pagination/pages' },
  },
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listPlans = {
  id: 'listPlans',
  method: 'GET',
  path: '/api/v1/subscriptions/plans',
  security: [],
  unwrap: '/plans',
} as const satisfies Operation;

export const listScheduledArticles = {
  id: 'listScheduledArticles',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/scheduled',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  unwrap: '/scheduled',
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listSocialAccounts = {
  id: 'listSocialAccounts',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/social-accounts',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  unwrap: '/accounts',
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listTeamMembers = {
  id: 'listTeamMembers',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/team',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  unwrap: '/members',
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const listTenants = {
  id: 'listTenants',
  method: 'GET',
  path: '/api/v1/tenants',
  security: [{ session: [] }],
  unwrap: '/tenants',
} as const satisfies Operation;

export const login = {
  id: 'login',
  method: 'POST',
  path: '/api/v1/auth/login',
  parameters: [{ name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' }],
  body: { contentType: 'application/json', required: true },
  security: [],
  idempotency: { natural: true },
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const oauthCallback = {
  id: 'oauthCallback',
  method: 'GET',
  path: '/api/v1/auth/oauth/{provider}/callback',
  parameters: [
    { name: 'provider', in: 'path', required: true, type: 'string' },
    { name: 'code', in: 'query', type: 'string' },
    { name: 'state', in: 'query', type: 'string' },
    { name: 'error', in: 'query', type: 'string' },
  ],
  security: [],
  answer: 'varied',
  redirects: [302],
} as const satisfies Operation;

export const publishArticleToSocial = {
  id: 'publishArticleToSocial',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const refreshToken = {
  id: 'refreshToken',
  method: 'POST',
  path: '/api/v1/auth/refresh',
  body: { contentType: 'application/json', required: true },
  security: [],
  idempotency: { natural: true },
} as const satisfies Operation;

export const registerUser = {
  id: 'registerUser',
  method: 'POST',
  path: '/api/v1/auth/register',
  parameters: [{ name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' }],
  body: { contentType: 'application/json', required: true },
  security: [],
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const removeTeamMember = {
  id: 'removeTeamMember',
  method: 'DELETE',
  path: '/api/v1/tenants/{tenant_id}/team/{user_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'user_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const scheduleArticle = {
  id: 'scheduleArticle',
  method: 'POST',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const searchArticles = {
  id: 'searchArticles',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}/articles/search',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
    { name: 'q', in: 'query', required: true, type: 'string' },
    { name: 'status', in: 'query', type: 'string' },
    { name: 'category_id', in: 'query', type: 'integer' },
    { name: 'category_slug', in: 'query', type: 'string' },
    { name: 'is_featured', in: 'query', type: 'boolean' },
    { name: 'date_from', in: 'query', type: 'string', format: 'date' },
    { name: 'date_to', in: 'query', type: 'string', format: 'date' },
    { name: 'search_in', in: 'query', type: 'string' },
    { name: 'sort', in: 'query', type: 'string' },
    { name: 'order', in: 'query', type: 'string', default: 'desc' },
    { name: 'page', in: 'query', type: 'integer', default: 1, minimum: 1 },
    { name: 'per_page', in: 'query', type: 'integer', default: 20, minimum: 1, maximum: 100 },
  ],
  security: [{ session: [] }, { apiKey: [] }],
  pagination: {
    style: 'page',
    page: { in: 'query', name: 'page' },
    limit: { in: 'query', name: 'per_page' },
    items: '/articles',
    total: { in: 'body', pointer: '/total' },
  },
  role: 'User',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const startOAuth = {
  id: 'startOAuth',
  method: 'GET',
  path: '/api/v1/auth/oauth/{provider}',
  parameters: [
    { name: 'provider', in: 'path', required: true, type: 'string' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [],
  answer: 'varied',
  redirects: [302],
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const submitContactMessage = {
  id: 'submitContactMessage',
  method: 'POST',
  path: '/api/v1/contact',
  parameters: [{ name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' }],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }, {}],
  tenant: { header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const updateArticle = {
  id: 'updateArticle',
  method: 'PATCH',
  path: '/api/v1/tenants/{tenant_id}/articles/{article_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'article_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/article',
  role: 'Editor',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const updateCategory = {
  id: 'updateCategory',
  method: 'PATCH',
  path: '/api/v1/tenants/{tenant_id}/categories/{category_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'category_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/category',
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const updateProfile = {
  id: 'updateProfile',
  method: 'PATCH',
  path: '/api/v1/auth/profile',
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/user',
  idempotency: { natural: true },
} as const satisfies Operation;

export const updateTeamMemberRole = {
  id: 'updateTeamMemberRole',
  method: 'PATCH',
  path: '/api/v1/tenants/{tenant_id}/team/{user_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'user_id', in: 'path', required: true, type: 'integer' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/member',
  idempotency: { natural: true },
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const updateTenant = {
  id: 'updateTenant',
  method: 'PATCH',
  path: '/api/v1/tenants/{tenant_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  body: { contentType: 'application/json', required: true },
  security: [{ session: [] }],
  unwrap: '/tenant',
  idempotency: { natural: true },
  role: 'Admin',
  tenant: { path: 'tenant_id', header: 'X-Tenant-ID' },
} as const satisfies Operation;

export const operations = {
  acceptInvitation,
  adminListTenants,
  adminListUsers,
  adminUpdateTenant,
  adminUpdateUserRole,
  cancelArticleSchedule,
  cancelSubscription,
  changePassword,
  createAffiliateLink,
  createApiKey,
  createArticle,
  createCategory,
  createComment,
  createInvitation,
  createSubscription,
  createTenant,
  deleteApiKey,
  deleteArticle,
  deleteCategory,
  deleteComment,
  deleteTenant,
  followAffiliateLink,
  generateArticle,
  getAdminDashboard,
  getAdminInsights,
  getArticle,
  getContentAnalytics,
  getCurrentSubscription,
  getCurrentUser,
  getHealth,
  getRevenueAnalytics,
  getTenant,
  listAffiliateLinks,
  listApiKeys,
  listArticleComments,
  listArticles,
  listAuditLogs,
  listCategories,
  listInvitations,
  listMessages,
  listPlans,
  listScheduledArticles,
  listSocialAccounts,
  listTeamMembers,
  listTenants,
  login,
  oauthCallback,
  publishArticleToSocial,
  refreshToken,
  registerUser,
  removeTeamMember,
  scheduleArticle,
  searchArticles,
  startOAuth,
  submitContactMessage,
  updateArticle,
  updateCategory,
  updateProfile,
  updateTeamMemberRole,
  updateTenant,
} as const satisfies { readonly [id: string]: Operation };
