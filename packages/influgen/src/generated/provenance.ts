// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import type { Provenance } from '@creatorkit/runtime';

export const provenance = {
  addLoraImages: {
    operation: 'docs',
    answers: {
      201: 'inferred',
      400: 'inferred',
      401: 'seed',
      404: 'seed',
      413: 'inferred',
      415: 'inferred',
      429: 'seed',
    },
  },
  approveCharacterContent: {
    operation: 'inferred',
    answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  approveContent: {
    operation: 'inferred',
    answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  browseMarketplace: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  bulkModerateContent: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' },
  },
  createAffiliateLink: {
    operation: 'inferred',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  createApiKey: {
    operation: 'seed',
    answers: { 201: 'seed', 400: 'inferred', 401: 'seed', 403: 'seed', 429: 'seed' },
  },
  createBillingPortal: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  createCharacter: {
    operation: 'docs',
    answers: { 201: 'docs', 400: 'inferred', 401: 'seed', 402: 'seed', 403: 'seed', 429: 'seed' },
  },
  createCheckout: { operation: 'inferred', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  createContentVariants: {
    operation: 'docs',
    answers: { 202: 'inferred', 400: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  createListing: { operation: 'docs', answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  createOrganization: {
    operation: 'docs',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 409: 'inferred', 429: 'seed' },
  },
  createSelfHostedEndpoint: {
    operation: 'docs',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 429: 'seed' },
  },
  deleteAdapter: {
    operation: 'docs',
    answers: { 204: 'inferred', 401: 'seed', 403: 'inferred', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  deleteAffiliateLink: { operation: 'inferred', answers: { 204: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  deleteApiKey: {
    operation: 'seed',
    answers: { 204: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 429: 'seed' },
  },
  deleteListing: {
    operation: 'docs',
    answers: { 204: 'inferred', 401: 'seed', 403: 'inferred', 404: 'seed', 429: 'seed' },
  },
  deleteLora: { operation: 'inferred', answers: { 204: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  deleteSelfHostedEndpoint: {
    operation: 'docs',
    answers: { 204: 'inferred', 401: 'seed', 403: 'inferred', 404: 'seed', 429: 'seed' },
  },
  disconnectIntegration: {
    operation: 'docs',
    answers: { 204: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' },
  },
  duplicateCharacter: {
    operation: 'docs',
    answers: { 201: 'docs', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 429: 'seed' },
  },
  generateCharacterWeek: {
    operation: 'inferred',
    answers: { 202: 'inferred', 400: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 429: 'seed' },
  },
  generateContent: {
    operation: 'docs',
    answers: { 201: 'docs', 400: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 429: 'seed' },
  },
  generateContentWeek: {
    operation: 'docs',
    answers: { 202: 'docs', 400: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 429: 'seed' },
  },
  generateSchedule: {
    operation: 'docs',
    answers: { 201: 'docs', 400: 'inferred', 401: 'seed', 404: 'inferred', 429: 'seed' },
  },
  generateVideo: {
    operation: 'docs',
    answers: { 201: 'docs', 400: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 429: 'seed' },
  },
  getAdapterHealth: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getAffiliateProgram: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  getAnalyticsOverview: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' },
  },
  getCharacter: { operation: 'docs', answers: { 200: 'docs', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getCharacterAnalytics: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  getCharacterContentCalendar: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  getContent: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getContentAnalytics: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getContentCalendar: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  getCredits: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  getCurrentUser: { operation: 'seed', answers: { 200: 'seed', 401: 'seed', 429: 'seed' } },
  getDmResponder: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getIntegration: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  getIntegrationAuthUrl: { operation: 'docs', answers: { 200: 'docs', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  getJob: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getLora: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getLoraStatus: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getMarketplaceListing: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getOrganization: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'inferred', 429: 'seed' } },
  getOrganizationAuditLog: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 404: 'inferred', 429: 'seed' },
  },
  getPostingTimes: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  getRevenueSummary: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' },
  },
  getSelfHosted: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 403: 'inferred', 429: 'seed' } },
  getSubscription: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  getVideoStatus: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  getWhiteLabel: {
    operation: 'inferred',
    answers: { 200: 'inferred', 401: 'seed', 403: 'inferred', 404: 'inferred', 429: 'seed' },
  },
  handleIntegrationCallback: { operation: 'docs', answers: { 302: 'inferred', 400: 'inferred' } },
  inviteOrganizationMember: {
    operation: 'docs',
    answers: {
      201: 'inferred',
      400: 'inferred',
      401: 'seed',
      403: 'inferred',
      404: 'inferred',
      409: 'inferred',
      429: 'seed',
    },
  },
  listAdapters: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  listAffiliateLinks: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  listApiKeys: { operation: 'seed', answers: { 200: 'seed', 401: 'seed', 403: 'seed', 429: 'seed' } },
  listCharacterContentQueue: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  listCharacters: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  listContentQueue: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  listContentVariants: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  listCreditTransactions: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' },
  },
  listDmConversations: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  listDmMessages: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  listLoraImages: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  listMyListings: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  listMyPurchases: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  listOrganizationMembers: {
    operation: 'docs',
    answers: { 200: 'inferred', 401: 'seed', 404: 'inferred', 429: 'seed' },
  },
  listOrganizations: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  listPinterestBoards: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 409: 'inferred', 429: 'seed' } },
  listPlans: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 429: 'seed' } },
  listRevenueEvents: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' },
  },
  listSchedule: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  listScheduleHistory: { operation: 'docs', answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  loginUser: { operation: 'seed', answers: { 200: 'seed', 400: 'inferred', 401: 'inferred' } },
  logoutUser: { operation: 'seed', answers: { 204: 'inferred', 400: 'inferred', 401: 'seed', 429: 'seed' } },
  openProgressSocket: { operation: 'seed', answers: { 101: 'seed' } },
  pauseDmConversation: { operation: 'inferred', answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' } },
  publicCreateCharacter: {
    operation: 'seed',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 402: 'seed', 403: 'seed', 429: 'seed' },
  },
  publicGenerateContent: {
    operation: 'seed',
    answers: { 202: 'inferred', 400: 'inferred', 401: 'seed', 402: 'seed', 403: 'seed', 404: 'seed', 429: 'seed' },
  },
  publicGetContent: {
    operation: 'seed',
    answers: { 200: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 429: 'seed' },
  },
  publicGetCredits: { operation: 'seed', answers: { 200: 'inferred', 401: 'seed', 403: 'seed', 429: 'seed' } },
  publicListCharacters: {
    operation: 'seed',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 403: 'seed', 429: 'seed' },
  },
  publicPublishContent: {
    operation: 'seed',
    answers: { 202: 'inferred', 400: 'inferred', 401: 'seed', 403: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  publishScheduledPostNow: {
    operation: 'docs',
    answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  purchaseListing: {
    operation: 'docs',
    answers: {
      201: 'inferred',
      401: 'seed',
      402: 'inferred',
      403: 'inferred',
      404: 'seed',
      409: 'inferred',
      429: 'seed',
    },
  },
  refreshSelfHosted: { operation: 'docs', answers: { 200: 'inferred', 401: 'seed', 403: 'inferred', 429: 'seed' } },
  refreshSession: { operation: 'seed', answers: { 200: 'inferred', 400: 'inferred', 401: 'inferred' } },
  regenerateContent: {
    operation: 'inferred',
    answers: { 202: 'inferred', 400: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  registerAdapter: {
    operation: 'docs',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 409: 'inferred', 429: 'seed' },
  },
  registerUser: { operation: 'seed', answers: { 201: 'seed', 400: 'inferred', 409: 'inferred' } },
  rejectCharacterContent: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  rejectContent: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  removeOrganizationMember: {
    operation: 'docs',
    answers: { 204: 'inferred', 401: 'seed', 403: 'inferred', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  replyDmConversation: {
    operation: 'inferred',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  scheduleContent: {
    operation: 'docs',
    answers: { 201: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  selectContentVariant: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  setDefaultCharacter: { operation: 'docs', answers: { 200: 'docs', 401: 'seed', 404: 'seed', 429: 'seed' } },
  setPinterestDefaultBoard: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'inferred', 409: 'inferred', 429: 'seed' },
  },
  trainLora: {
    operation: 'docs',
    answers: { 202: 'inferred', 401: 'seed', 402: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  unpauseDmConversation: {
    operation: 'inferred',
    answers: { 200: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  updateAffiliateLink: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  updateCharacter: {
    operation: 'docs',
    answers: { 200: 'docs', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  updateContent: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'seed', 429: 'seed' },
  },
  updateDmResponder: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 429: 'seed' },
  },
  updateListing: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 404: 'seed', 429: 'seed' },
  },
  updateOrganization: {
    operation: 'docs',
    answers: {
      200: 'inferred',
      400: 'inferred',
      401: 'seed',
      403: 'inferred',
      404: 'inferred',
      409: 'inferred',
      429: 'seed',
    },
  },
  updateOrganizationMember: {
    operation: 'docs',
    answers: {
      200: 'inferred',
      400: 'inferred',
      401: 'seed',
      403: 'inferred',
      404: 'seed',
      409: 'inferred',
      429: 'seed',
    },
  },
  updateScheduledPost: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 404: 'seed', 409: 'inferred', 429: 'seed' },
  },
  updateSelfHostedEndpoint: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 404: 'seed', 429: 'seed' },
  },
  updateSelfHostedRouting: {
    operation: 'docs',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 429: 'seed' },
  },
  updateWhiteLabel: {
    operation: 'inferred',
    answers: { 200: 'inferred', 400: 'inferred', 401: 'seed', 403: 'inferred', 404: 'inferred', 429: 'seed' },
  },
  uploadReferenceImage: {
    operation: 'docs',
    answers: {
      201: 'inferred',
      400: 'inferred',
      401: 'seed',
      404: 'seed',
      413: 'inferred',
      415: 'inferred',
      429: 'seed',
    },
  },
} as const satisfies Provenance;
