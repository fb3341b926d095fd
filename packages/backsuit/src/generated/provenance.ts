// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  acceptInvitation: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'docs', 401: 'seed', 403: 'inferred', 500: 'seed' },
  },
  adminListTenants: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 422: 'seed', 500: 'seed' },
  },
  adminListUsers: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 422: 'seed', 500: 'seed' },
  },
  adminUpdateTenant: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'seed', 500: 'seed' },
  },
  adminUpdateUserRole: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'docs', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  cancelArticleSchedule: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  cancelSubscription: {
    operation: 'seed',
    answers: { 200: 'docs', 401: 'seed', 403: 'inferred', 404: 'inferred', 422: 'seed', 500: 'seed' },
  },
  changePassword: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'inferred', 401: 'seed', 403: 'inferred', 422: 'inferred', 500: 'seed' },
  },
  createAffiliateLink: {
    operation: 'seed',
    answers: { 201: 'docs', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 409: 'inferred', 500: 'seed' },
  },
  createApiKey: {
    operation: 'seed',
    answers: { 201: 'seed', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'inferred', 500: 'seed' },
  },
  createArticle: {
    operation: 'seed',
    answers: {
      201: 'seed',
      400: 'seed',
      401: 'seed',
      403: 'seed',
      404: 'seed',
      409: 'inferred',
      422: 'seed',
      429: 'docs',
      500: 'seed',
    },
  },
  createCategory: {
    operation: 'seed',
    answers: { 201: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 409: 'seed', 500: 'seed' },
  },
  createComment: {
    operation: 'docs',
    answers: { 201: 'docs', 400: 'docs', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  createInvitation: {
    operation: 'seed',
    answers: {
      201: 'seed',
      400: 'docs',
      401: 'seed',
      403: 'seed',
      404: 'seed',
      409: 'inferred',
      422: 'inferred',
      500: 'seed',
    },
  },
  createSubscription: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      201: 'inferred',
      400: 'inferred',
      401: 'seed',
      403: 'inferred',
      404: 'inferred',
      409: 'inferred',
      500: 'seed',
    },
  },
  createTenant: {
    operation: 'seed',
    answers: { 201: 'docs', 400: 'docs', 401: 'seed', 403: 'inferred', 409: 'seed', 500: 'seed' },
  },
  deleteApiKey: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'inferred', 500: 'seed' },
  },
  deleteArticle: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  deleteCategory: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'docs', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  deleteComment: {
    operation: 'docs',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  deleteTenant: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  followAffiliateLink: { operation: 'seed', answers: { 302: 'seed', 404: 'docs', 500: 'seed' } },
  generateArticle: {
    operation: 'seed',
    answers: { 201: 'seed', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'seed', 429: 'docs', 500: 'seed' },
  },
  getAdminDashboard: { operation: 'seed', answers: { 200: 'docs', 401: 'seed', 403: 'seed', 500: 'seed' } },
  getAdminInsights: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 422: 'seed', 500: 'seed' },
  },
  getArticle: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  getContentAnalytics: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 422: 'seed', 500: 'seed' },
  },
  getCurrentSubscription: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'seed', 403: 'inferred', 500: 'seed' },
  },
  getCurrentUser: { operation: 'seed', answers: { 200: 'seed', 401: 'seed', 403: 'inferred', 500: 'seed' } },
  getHealth: { operation: 'seed', answers: { 200: 'seed', 500: 'seed' } },
  getRevenueAnalytics: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 422: 'seed', 500: 'seed' },
  },
  getTenant: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  listAffiliateLinks: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'seed', 500: 'seed' },
  },
  listApiKeys: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'inferred', 500: 'seed' },
  },
  listArticleComments: {
    operation: 'docs',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'seed', 500: 'seed' },
  },
  listArticles: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'seed', 500: 'seed' },
  },
  listAuditLogs: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'seed', 403: 'seed', 422: 'seed', 500: 'seed' },
  },
  listCategories: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  listInvitations: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'inferred', 500: 'seed' },
  },
  listMessages: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'seed', 403: 'inferred', 404: 'inferred', 422: 'seed', 500: 'seed' },
  },
  listPlans: { operation: 'seed', answers: { 200: 'seed', 500: 'seed' } },
  listScheduledArticles: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  listSocialAccounts: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  listTeamMembers: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 500: 'seed' },
  },
  listTenants: { operation: 'seed', answers: { 200: 'docs', 401: 'seed', 403: 'inferred', 500: 'seed' } },
  login: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'docs', 403: 'inferred', 404: 'inferred', 500: 'seed' },
  },
  oauthCallback: { operation: 'seed', answers: { 302: 'seed', 400: 'inferred', 500: 'seed' } },
  publishArticleToSocial: {
    operation: 'seed',
    answers: {
      200: 'inferred',
      400: 'seed',
      401: 'seed',
      403: 'seed',
      404: 'seed',
      409: 'inferred',
      422: 'seed',
      500: 'seed',
    },
  },
  refreshToken: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'seed', 401: 'docs', 403: 'inferred', 500: 'seed' },
  },
  registerUser: {
    operation: 'seed',
    answers: { 201: 'seed', 400: 'seed', 403: 'inferred', 404: 'inferred', 409: 'seed', 422: 'inferred', 500: 'seed' },
  },
  removeTeamMember: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'docs', 404: 'inferred', 500: 'seed' },
  },
  scheduleArticle: {
    operation: 'seed',
    answers: {
      200: 'seed',
      400: 'seed',
      401: 'seed',
      403: 'seed',
      404: 'seed',
      409: 'inferred',
      422: 'inferred',
      500: 'seed',
    },
  },
  searchArticles: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 422: 'seed', 500: 'seed' },
  },
  startOAuth: {
    operation: 'seed',
    answers: { 302: 'seed', 400: 'inferred', 403: 'inferred', 404: 'inferred', 500: 'seed' },
  },
  submitContactMessage: {
    operation: 'seed',
    answers: { 201: 'seed', 400: 'seed', 401: 'inferred', 403: 'inferred', 404: 'inferred', 500: 'seed' },
  },
  updateArticle: {
    operation: 'seed',
    answers: {
      200: 'docs',
      400: 'seed',
      401: 'seed',
      403: 'seed',
      404: 'seed',
      409: 'inferred',
      422: 'seed',
      500: 'seed',
    },
  },
  updateCategory: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 409: 'seed', 500: 'seed' },
  },
  updateProfile: {
    operation: 'seed',
    answers: { 200: 'seed', 400: 'docs', 401: 'seed', 403: 'inferred', 500: 'seed' },
  },
  updateTeamMemberRole: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'seed', 401: 'seed', 403: 'docs', 404: 'inferred', 422: 'inferred', 500: 'seed' },
  },
  updateTenant: {
    operation: 'seed',
    answers: { 200: 'docs', 400: 'seed', 401: 'seed', 403: 'seed', 404: 'seed', 409: 'seed', 500: 'seed' },
  },
} as const satisfies Provenance;
