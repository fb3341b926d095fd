// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import type { CostTable } from '@creatorkit/runtime';
import type {
  AdapterInput,
  AffiliateLinkInput,
  AffiliateLinkUpdate,
  ApiKeyInput,
  BrowseMarketplaceQuery,
  BulkModerationInput,
  CharacterInput,
  CharacterUpdate,
  CharacterWeekInput,
  CheckoutInput,
  ContentScheduleInput,
  ContentUpdate,
  DefaultBoardInput,
  DmReplyInput,
  DmResponderInput,
  DuplicateInput,
  GenerationInput,
  GetAnalyticsOverviewQuery,
  GetCharacterAnalyticsQuery,
  GetCharacterContentCalendarQuery,
  GetContentCalendarQuery,
  GetIntegrationAuthUrlQuery,
  GetOrganizationAuditLogQuery,
  GetRevenueSummaryQuery,
  ListAffiliateLinksQuery,
  ListCharacterContentQueueQuery,
  ListCharactersQuery,
  ListContentQueueQuery,
  ListCreditTransactionsQuery,
  ListDmConversationsQuery,
  ListDmMessagesQuery,
  ListMyListingsQuery,
  ListMyPurchasesQuery,
  ListRevenueEventsQuery,
  ListScheduleHistoryQuery,
  ListScheduleQuery,
  ListingInput,
  LoginInput,
  LogoutInput,
  LoraImagesInput,
  MemberInvitation,
  MemberUpdate,
  OrganizationInput,
  PublicGenerationInput,
  PublicListCharactersQuery,
  PublishInput,
  ReferenceImageUpload,
  RefreshInput,
  RegenerationInput,
  RegisterInput,
  RejectionInput,
  ScheduleGenerateInput,
  ScheduledPostUpdate,
  SelfHostedEndpointInput,
  SelfHostedEndpointUpdate,
  SelfHostedRouting,
  VariantsInput,
  VideoInput,
  WeekInput,
  WhiteLabelInput,
} from './models.ts';
import {
  addLoraImages,
  approveCharacterContent,
  approveContent,
  browseMarketplace,
  bulkModerateContent,
  createAffiliateLink,
  createApiKey,
  createBillingPortal,
  createCharacter,
  createCheckout,
  createContentVariants,
  createListing,
  createOrganization,
  createSelfHostedEndpoint,
  deleteAdapter,
  deleteAffiliateLink,
  deleteApiKey,
  deleteListing,
  deleteLora,
  deleteSelfHostedEndpoint,
  disconnectIntegration,
  duplicateCharacter,
  generateCharacterWeek,
  generateContent,
  generateContentWeek,
  generateSchedule,
  generateVideo,
  getAdapterHealth,
  getAffiliateProgram,
  getAnalyticsOverview,
  getCharacter,
  getCharacterAnalytics,
  getCharacterContentCalendar,
  getContent,
  getContentAnalytics,
  getContentCalendar,
  getCredits,
  getCurrentUser,
  getDmResponder,
  getIntegration,
  getIntegrationAuthUrl,
  getJob,
  getLora,
  getLoraStatus,
  getMarketplaceListing,
  getOrganization,
  getOrganizationAuditLog,
  getPostingTimes,
  getRevenueSummary,
  getSelfHosted,
  getSubscription,
  getVideoStatus,
  getWhiteLabel,
  inviteOrganizationMember,
  listAdapters,
  listAffiliateLinks,
  listApiKeys,
  listCharacterContentQueue,
  listCharacters,
  listContentQueue,
  listContentVariants,
  listCreditTransactions,
  listDmConversations,
  listDmMessages,
  listLoraImages,
  listMyListings,
  listMyPurchases,
  listOrganizationMembers,
  listOrganizations,
  listPinterestBoards,
  listPlans,
  listRevenueEvents,
  listSchedule,
  listScheduleHistory,
  loginUser,
  logoutUser,
  pauseDmConversation,
  publicCreateCharacter,
  publicGenerateContent,
  publicGetContent,
  publicGetCredits,
  publicListCharacters,
  publicPublishContent,
  publishScheduledPostNow,
  purchaseListing,
  refreshSelfHosted,
  refreshSession,
  regenerateContent,
  registerAdapter,
  registerUser,
  rejectCharacterContent,
  rejectContent,
  removeOrganizationMember,
  replyDmConversation,
  scheduleContent,
  selectContentVariant,
  setDefaultCharacter,
  setPinterestDefaultBoard,
  trainLora,
  unpauseDmConversation,
  updateAffiliateLink,
  updateCharacter,
  updateContent,
  updateDmResponder,
  updateListing,
  updateOrganization,
  updateOrganizationMember,
  updateScheduledPost,
  updateSelfHostedEndpoint,
  updateSelfHostedRouting,
  updateWhiteLabel,
  uploadReferenceImage,
} from './operations.ts';

/** What the API charges in, and the operation behind each method. */
export const costs = {
  unit: 'credits',
  methods: {
    'adapters.health': getAdapterHealth,
    'adapters.list': listAdapters,
    'admin.adapters.delete': deleteAdapter,
    'admin.adapters.register': registerAdapter,
    'admin.selfHosted.endpoints.create': createSelfHostedEndpoint,
    'admin.selfHosted.endpoints.delete': deleteSelfHostedEndpoint,
    'admin.selfHosted.endpoints.update': updateSelfHostedEndpoint,
    'admin.selfHosted.refresh': refreshSelfHosted,
    'admin.selfHosted.retrieve': getSelfHosted,
    'admin.selfHosted.routing.replace': updateSelfHostedRouting,
    'affiliateProgram.retrieve': getAffiliateProgram,
    'analytics.character': getCharacterAnalytics,
    'analytics.content': getContentAnalytics,
    'analytics.overview': getAnalyticsOverview,
    'analytics.postingTimes': getPostingTimes,
    'apiKeys.create': createApiKey,
    'apiKeys.delete': deleteApiKey,
    'apiKeys.list': listApiKeys,
    'auth.login': loginUser,
    'auth.logout': logoutUser,
    'auth.me': getCurrentUser,
    'auth.refresh': refreshSession,
    'auth.register': registerUser,
    'billing.checkout': createCheckout,
    'billing.plans': listPlans,
    'billing.portal': createBillingPortal,
    'billing.subscription': getSubscription,
    'characters.affiliateLinks.create': createAffiliateLink,
    'characters.affiliateLinks.delete': deleteAffiliateLink,
    'characters.affiliateLinks.list': listAffiliateLinks,
    'characters.affiliateLinks.update': updateAffiliateLink,
    'characters.content.approve': approveCharacterContent,
    'characters.content.calendar': getCharacterContentCalendar,
    'characters.content.generateWeek': generateCharacterWeek,
    'characters.content.queue': listCharacterContentQueue,
    'characters.content.reject': rejectCharacterContent,
    'characters.create': createCharacter,
    'characters.dmResponder.replace': updateDmResponder,
    'characters.dmResponder.retrieve': getDmResponder,
    'characters.duplicate': duplicateCharacter,
    'characters.list': listCharacters,
    'characters.lora.delete': deleteLora,
    'characters.lora.images.add': addLoraImages,
    'characters.lora.images.list': listLoraImages,
    'characters.lora.retrieve': getLora,
    'characters.lora.status': getLoraStatus,
    'characters.lora.train': trainLora,
    'characters.referenceImages.upload': uploadReferenceImage,
    'characters.retrieve': getCharacter,
    'characters.setDefault': setDefaultCharacter,
    'characters.update': updateCharacter,
    'content.approve': approveContent,
    'content.bulkModerate': bulkModerateContent,
    'content.calendar': getContentCalendar,
    'content.generate': generateContent,
    'content.generateWeek': generateContentWeek,
    'content.queue': listContentQueue,
    'content.regenerate': regenerateContent,
    'content.reject': rejectContent,
    'content.retrieve': getContent,
    'content.schedule': scheduleContent,
    'content.update': updateContent,
    'content.variants.create': createContentVariants,
    'content.variants.list': listContentVariants,
    'content.variants.select': selectContentVariant,
    'content.video.generate': generateVideo,
    'content.video.status': getVideoStatus,
    'credits.retrieve': getCredits,
    'credits.transactions': listCreditTransactions,
    'dm.conversations.list': listDmConversations,
    'dm.conversations.messages': listDmMessages,
    'dm.conversations.pause': pauseDmConversation,
    'dm.conversations.reply': replyDmConversation,
    'dm.conversations.unpause': unpauseDmConversation,
    'integrations.authUrl': getIntegrationAuthUrl,
    'integrations.disconnect': disconnectIntegration,
    'integrations.pinterest.boards': listPinterestBoards,
    'integrations.pinterest.setDefaultBoard': setPinterestDefaultBoard,
    'integrations.retrieve': getIntegration,
    'jobs.retrieve': getJob,
    'marketplace.list': browseMarketplace,
    'marketplace.listings.create': createListing,
    'marketplace.listings.delete': deleteListing,
    'marketplace.listings.mine': listMyListings,
    'marketplace.listings.replace': updateListing,
    'marketplace.purchase': purchaseListing,
    'marketplace.purchases.list': listMyPurchases,
    'marketplace.retrieve': getMarketplaceListing,
    'organizations.auditLog': getOrganizationAuditLog,
    'organizations.create': createOrganization,
    'organizations.list': listOrganizations,
    'organizations.members.invite': inviteOrganizationMember,
    'organizations.members.list': listOrganizationMembers,
    'organizations.members.remove': removeOrganizationMember,
    'organizations.members.update': updateOrganizationMember,
    'organizations.replace': updateOrganization,
    'organizations.retrieve': getOrganization,
    'organizations.whiteLabel.replace': updateWhiteLabel,
    'organizations.whiteLabel.retrieve': getWhiteLabel,
    'public.characters.create': publicCreateCharacter,
    'public.characters.list': publicListCharacters,
    'public.content.retrieve': publicGetContent,
    'public.credits': publicGetCredits,
    'public.generate': publicGenerateContent,
    'public.publish': publicPublishContent,
    'revenue.events': listRevenueEvents,
    'revenue.summary': getRevenueSummary,
    'schedule.generate': generateSchedule,
    'schedule.history': listScheduleHistory,
    'schedule.list': listSchedule,
    'schedule.publishNow': publishScheduledPostNow,
    'schedule.update': updateScheduledPost,
  },
} as const satisfies CostTable;

/** What each method takes beside the values of its path. */
export interface MethodInputs {
  'adapters.health': undefined;
  'adapters.list': undefined;
  'admin.adapters.delete': undefined;
  'admin.adapters.register': AdapterInput;
  'admin.selfHosted.endpoints.create': SelfHostedEndpointInput;
  'admin.selfHosted.endpoints.delete': undefined;
  'admin.selfHosted.endpoints.update': SelfHostedEndpointUpdate;
  'admin.selfHosted.refresh': undefined;
  'admin.selfHosted.retrieve': undefined;
  'admin.selfHosted.routing.replace': SelfHostedRouting;
  'affiliateProgram.retrieve': undefined;
  'analytics.character': GetCharacterAnalyticsQuery | undefined;
  'analytics.content': undefined;
  'analytics.overview': GetAnalyticsOverviewQuery | undefined;
  'analytics.postingTimes': undefined;
  'apiKeys.create': ApiKeyInput;
  'apiKeys.delete': undefined;
  'apiKeys.list': undefined;
  'auth.login': LoginInput;
  'auth.logout': LogoutInput | undefined;
  'auth.me': undefined;
  'auth.refresh': RefreshInput;
  'auth.register': RegisterInput;
  'billing.checkout': CheckoutInput;
  'billing.plans': undefined;
  'billing.portal': undefined;
  'billing.subscription': undefined;
  'characters.affiliateLinks.create': AffiliateLinkInput;
  'characters.affiliateLinks.delete': undefined;
  'characters.affiliateLinks.list': ListAffiliateLinksQuery | undefined;
  'characters.affiliateLinks.update': AffiliateLinkUpdate;
  'characters.content.approve': undefined;
  'characters.content.calendar': GetCharacterContentCalendarQuery | undefined;
  'characters.content.generateWeek': CharacterWeekInput;
  'characters.content.queue': ListCharacterContentQueueQuery | undefined;
  'characters.content.reject': RejectionInput | undefined;
  'characters.create': CharacterInput;
  'characters.dmResponder.replace': DmResponderInput;
  'characters.dmResponder.retrieve': undefined;
  'characters.duplicate': DuplicateInput | undefined;
  'characters.list': ListCharactersQuery | undefined;
  'characters.lora.delete': undefined;
  'characters.lora.images.add': LoraImagesInput;
  'characters.lora.images.list': undefined;
  'characters.lora.retrieve': undefined;
  'characters.lora.status': undefined;
  'characters.lora.train': undefined;
  'characters.referenceImages.upload': ReferenceImageUpload;
  'characters.retrieve': undefined;
  'characters.setDefault': undefined;
  'characters.update': CharacterUpdate;
  'content.approve': undefined;
  'content.bulkModerate': BulkModerationInput;
  'content.calendar': GetContentCalendarQuery | undefined;
  'content.generate': GenerationInput;
  'content.generateWeek': WeekInput;
  'content.queue': ListContentQueueQuery | undefined;
  'content.regenerate': RegenerationInput | undefined;
  'content.reject': RejectionInput | undefined;
  'content.retrieve': undefined;
  'content.schedule': ContentScheduleInput;
  'content.update': ContentUpdate;
  'content.variants.create': VariantsInput | undefined;
  'content.variants.list': undefined;
  'content.variants.select': undefined;
  'content.video.generate': VideoInput;
  'content.video.status': undefined;
  'credits.retrieve': undefined;
  'credits.transactions': ListCreditTransactionsQuery | undefined;
  'dm.conversations.list': ListDmConversationsQuery | undefined;
  'dm.conversations.messages': ListDmMessagesQuery | undefined;
  'dm.conversations.pause': undefined;
  'dm.conversations.reply': DmReplyInput;
  'dm.conversations.unpause': undefined;
  'integrations.authUrl': GetIntegrationAuthUrlQuery | undefined;
  'integrations.disconnect': undefined;
  'integrations.pinterest.boards': undefined;
  'integrations.pinterest.setDefaultBoard': DefaultBoardInput;
  'integrations.retrieve': undefined;
  'jobs.retrieve': undefined;
  'marketplace.list': BrowseMarketplaceQuery | undefined;
  'marketplace.listings.create': ListingInput;
  'marketplace.listings.delete': undefined;
  'marketplace.listings.mine': ListMyListingsQuery | undefined;
  'marketplace.listings.replace': ListingInput;
  'marketplace.purchase': undefined;
  'marketplace.purchases.list': ListMyPurchasesQuery | undefined;
  'marketplace.retrieve': undefined;
  'organizations.auditLog': GetOrganizationAuditLogQuery | undefined;
  'organizations.create': OrganizationInput;
  'organizations.list': undefined;
  'organizations.members.invite': MemberInvitation;
  'organizations.members.list': undefined;
  'organizations.members.remove': undefined;
  'organizations.members.update': MemberUpdate;
  'organizations.replace': OrganizationInput;
  'organizations.retrieve': undefined;
  'organizations.whiteLabel.replace': WhiteLabelInput;
  'organizations.whiteLabel.retrieve': undefined;
  'public.characters.create': CharacterInput;
  'public.characters.list': PublicListCharactersQuery | undefined;
  'public.content.retrieve': undefined;
  'public.credits': undefined;
  'public.generate': PublicGenerationInput;
  'public.publish': PublishInput;
  'revenue.events': ListRevenueEventsQuery | undefined;
  'revenue.summary': GetRevenueSummaryQuery | undefined;
  'schedule.generate': ScheduleGenerateInput;
  'schedule.history': ListScheduleHistoryQuery | undefined;
  'schedule.list': ListScheduleQuery | undefined;
  'schedule.publishNow': undefined;
  'schedule.update': ScheduledPostUpdate;
}
