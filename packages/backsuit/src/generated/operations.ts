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
      credentials: { email: {}, password: { secret: true } },
      obtain: {
        operation: 'login',
        request: { '/email': 'email', '/password': 'password' },
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
  roles: ['User', 'Editor', 'Admin', 'Owner'],
  secrets: [
    'access_token',
    'api_key',
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

export const getTenant = {
  id: 'getTenant',
  method: 'GET',
  path: '/api/v1/tenants/{tenant_id}',
  parameters: [
    { name: 'tenant_id', in: 'path', required: true, type: 'string', format: 'uuid' },
    { name: 'X-Tenant-ID', in: 'header', type: 'string', format: 'uuid' },
  ],
  security: [{ session: [] }],
  role: 'Editor',
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
  role: 'Editor',
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
  cancelSubscription,
  changePassword,
  createAffiliateLink,
  createApiKey,
  createInvitation,
  createSubscription,
  createTenant,
  deleteApiKey,
  deleteTenant,
  followAffiliateLink,
  getCurrentSubscription,
  getCurrentUser,
  getHealth,
  getTenant,
  listAffiliateLinks,
  listApiKeys,
  listInvitations,
  listMessages,
  listPlans,
  listTeamMembers,
  listTenants,
  login,
  oauthCallback,
  refreshToken,
  registerUser,
  removeTeamMember,
  startOAuth,
  submitContactMessage,
  updateProfile,
  updateTeamMemberRole,
  updateTenant,
} as const satisfies { readonly [id: string]: Operation };
