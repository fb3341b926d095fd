// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  AdapterHealthResponse,
  AdapterInput,
  AdapterList,
  AdapterResponse,
  AffiliateLinkInput,
  AffiliateLinkPage,
  AffiliateLinkResponse,
  AffiliateLinkUpdate,
  AffiliateProgramResponse,
  AnalyticsOverviewResponse,
  ApiKeyCreated,
  ApiKeyInput,
  ApiKeyList,
  AuditLog,
  AuthResponse,
  AuthUrl,
  BillingUrl,
  BulkModerationInput,
  BulkModerationResponse,
  Calendar,
  CharacterAnalyticsResponse,
  CharacterInput,
  CharacterList,
  CharacterResponse,
  CharacterUpdate,
  CharacterWeekInput,
  CheckoutInput,
  ContentList,
  ContentMetricsResponse,
  ContentResponse,
  ContentScheduleInput,
  ContentStatus,
  ContentUpdate,
  CreditTransactionPage,
  CreditsResponse,
  DefaultBoardInput,
  DmConversationPage,
  DmConversationResponse,
  DmConversationStatus,
  DmMessagePage,
  DmMessageResponse,
  DmReplyInput,
  DmResponderInput,
  DmResponderResponse,
  DuplicateInput,
  ErrorResponse,
  GeneratedSchedule,
  Generation,
  GenerationInput,
  IntegrationResponse,
  JobResponse,
  ListingInput,
  ListingPage,
  ListingResponse,
  LoginInput,
  LogoutInput,
  LoraImageList,
  LoraImagesInput,
  LoraImagesUpload,
  LoraProgress,
  LoraResponse,
  LoraTraining,
  MemberInvitation,
  MemberList,
  MemberResponse,
  MemberUpdate,
  OrganizationInput,
  OrganizationList,
  OrganizationResponse,
  PinterestBoardList,
  PinterestBoardResponse,
  PlanList,
  Platform,
  PostingTimeList,
  ProgressEvent,
  PublicGenerationInput,
  PublishInput,
  PublishResponse,
  PurchasePage,
  PurchaseResponse,
  ReferenceImageResponse,
  ReferenceImageUpload,
  RefreshInput,
  RegenerationInput,
  RegisterInput,
  RejectionInput,
  RevenueEventPage,
  RevenueSource,
  RevenueSummaryResponse,
  ScheduleGenerateInput,
  ScheduledPostList,
  ScheduledPostPage,
  ScheduledPostResponse,
  ScheduledPostUpdate,
  SelfHosted,
  SelfHostedEndpointInput,
  SelfHostedEndpointList,
  SelfHostedEndpointResponse,
  SelfHostedEndpointUpdate,
  SelfHostedRouting,
  SelfHostedRoutingResponse,
  SocketAuth,
  SocketAuthenticated,
  SocketError,
  SubscriptionResponse,
  UserResponse,
  VariantGeneration,
  VariantList,
  VariantsInput,
  VideoInput,
  WeekInput,
  WhiteLabelInput,
  WhiteLabelResponse,
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  addLoraImages: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: LoraImagesInput,
    bodies: {
      'multipart/form-data': LoraImagesUpload,
    },
    forms: { 'multipart/form-data': { 'files[]': { type: 'array' } } },
    answers: {
      201: LoraImageList,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      413: ErrorResponse,
      415: ErrorResponse,
      429: ErrorResponse,
    },
  },
  approveCharacterContent: {
    path: once(() =>
      z.object({
        contentId: z.string().check(z.minLength(1)),
        id: z.string().check(z.minLength(1)),
      }),
    ),
    answers: {
      200: ContentResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  approveContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: ContentResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  browseMarketplace: {
    query: once(() =>
      z.object({
        max_price: z.exactOptional(z.number().check(z.minimum(0))),
        min_price: z.exactOptional(z.number().check(z.minimum(0))),
        niche: z.exactOptional(z.string()),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        q: z.exactOptional(z.string()),
        rating: z.exactOptional(z.number().check(z.minimum(0), z.maximum(5))),
      }),
    ),
    answers: {
      200: ListingPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  bulkModerateContent: {
    body: BulkModerationInput,
    answers: {
      200: BulkModerationResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createAffiliateLink: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: AffiliateLinkInput,
    answers: {
      201: AffiliateLinkResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createApiKey: {
    body: ApiKeyInput,
    answers: {
      201: ApiKeyCreated,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createBillingPortal: {
    answers: {
      200: BillingUrl,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createCharacter: {
    body: CharacterInput,
    answers: {
      201: CharacterResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createCheckout: {
    body: CheckoutInput,
    answers: {
      200: BillingUrl,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createContentVariants: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: VariantsInput,
    answers: {
      202: VariantGeneration,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createListing: {
    body: ListingInput,
    answers: {
      201: ListingResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createOrganization: {
    body: OrganizationInput,
    answers: {
      201: OrganizationResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  createSelfHostedEndpoint: {
    body: SelfHostedEndpointInput,
    answers: {
      201: SelfHostedEndpointResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  deleteAdapter: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      204: null,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  deleteAffiliateLink: {
    path: once(() =>
      z.object({
        id: z.string().check(z.minLength(1)),
        linkId: z.string().check(z.minLength(1)),
      }),
    ),
    answers: {
      204: null,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  deleteApiKey: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      204: null,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  deleteListing: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      204: null,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  deleteLora: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      204: null,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  deleteSelfHostedEndpoint: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      204: null,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  disconnectIntegration: {
    path: once(() => z.object({ platform: z.lazy(Platform) })),
    answers: {
      204: null,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  duplicateCharacter: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: DuplicateInput,
    answers: {
      201: CharacterResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  generateCharacterWeek: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: CharacterWeekInput,
    answers: {
      202: JobResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  generateContent: {
    body: GenerationInput,
    answers: {
      201: Generation,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  generateContentWeek: {
    body: WeekInput,
    answers: {
      202: JobResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  generateSchedule: {
    body: ScheduleGenerateInput,
    answers: {
      201: GeneratedSchedule,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  generateVideo: {
    body: VideoInput,
    answers: {
      201: Generation,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getAdapterHealth: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: AdapterHealthResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getAffiliateProgram: {
    answers: {
      200: AffiliateProgramResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getAnalyticsOverview: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        from: z.exactOptional(z.iso.date()),
        platform: z.exactOptional(z.lazy(Platform)),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: AnalyticsOverviewResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getCharacter: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: CharacterResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getCharacterAnalytics: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() =>
      z.object({
        from: z.exactOptional(z.iso.date()),
        platform: z.exactOptional(z.lazy(Platform)),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: CharacterAnalyticsResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getCharacterContentCalendar: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() =>
      z.object({
        from: z.exactOptional(z.iso.date()),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: Calendar,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: ContentResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getContentAnalytics: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: ContentMetricsResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getContentCalendar: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        from: z.exactOptional(z.iso.date()),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: Calendar,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getCredits: {
    answers: {
      200: CreditsResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getCurrentUser: {
    answers: {
      200: UserResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getDmResponder: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: DmResponderResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getIntegration: {
    path: once(() => z.object({ platform: z.lazy(Platform) })),
    answers: {
      200: IntegrationResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getIntegrationAuthUrl: {
    path: once(() => z.object({ platform: z.lazy(Platform) })),
    query: once(() => z.object({ redirect: z.exactOptional(z.string().check(z.regex(/^\//u))) })),
    answers: {
      200: AuthUrl,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getJob: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: JobResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getLora: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: LoraResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getLoraStatus: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: LoraProgress,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getMarketplaceListing: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: ListingResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getOrganization: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: OrganizationResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getOrganizationAuditLog: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() => z.object({ limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(200))) })),
    answers: {
      200: AuditLog,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getPostingTimes: {
    answers: {
      200: PostingTimeList,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getRevenueSummary: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        from: z.exactOptional(z.iso.date()),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: RevenueSummaryResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getSelfHosted: {
    answers: {
      200: SelfHosted,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getSubscription: {
    answers: {
      200: SubscriptionResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getVideoStatus: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: Generation,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  getWhiteLabel: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: WhiteLabelResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  handleIntegrationCallback: {
    path: once(() => z.object({ platform: z.lazy(Platform) })),
    query: once(() =>
      z.object({
        code: z.exactOptional(z.string().check(z.minLength(1))),
        error: z.exactOptional(z.string()),
        state: z.string().check(z.minLength(1)),
      }),
    ),
    answers: {
      302: null,
      400: ErrorResponse,
    },
  },
  inviteOrganizationMember: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: MemberInvitation,
    answers: {
      201: MemberResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listAdapters: {
    answers: {
      200: AdapterList,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listAffiliateLinks: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: AffiliateLinkPage,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listApiKeys: {
    answers: {
      200: ApiKeyList,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listCharacterContentQueue: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        platform: z.exactOptional(z.lazy(Platform)),
        status: z.exactOptional(z.array(z.lazy(ContentStatus))),
      }),
    ),
    answers: {
      200: ContentList,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listCharacters: {
    query: once(() =>
      z.object({
        niche: z.exactOptional(z.string().check(z.minLength(1))),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        q: z.exactOptional(z.string().check(z.minLength(1))),
      }),
    ),
    answers: {
      200: CharacterList,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listContentQueue: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        platform: z.exactOptional(z.lazy(Platform)),
        status: z.exactOptional(z.array(z.lazy(ContentStatus))),
      }),
    ),
    answers: {
      200: ContentList,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listContentVariants: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: VariantList,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listCreditTransactions: {
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: CreditTransactionPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listDmConversations: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        platform: z.exactOptional(z.lazy(Platform)),
        status: z.exactOptional(z.lazy(DmConversationStatus)),
      }),
    ),
    answers: {
      200: DmConversationPage,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listDmMessages: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: DmMessagePage,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listLoraImages: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: LoraImageList,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listMyListings: {
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: ListingPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listMyPurchases: {
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: PurchasePage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listOrganizationMembers: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: MemberList,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listOrganizations: {
    answers: {
      200: OrganizationList,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listPinterestBoards: {
    answers: {
      200: PinterestBoardList,
      401: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listPlans: {
    answers: {
      200: PlanList,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listRevenueEvents: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        from: z.exactOptional(z.iso.date()),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        source: z.exactOptional(z.lazy(RevenueSource)),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: RevenueEventPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listSchedule: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        from: z.exactOptional(z.iso.date()),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        platform: z.exactOptional(z.lazy(Platform)),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: ScheduledPostPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  listScheduleHistory: {
    query: once(() =>
      z.object({
        character_id: z.exactOptional(z.string().check(z.minLength(1))),
        from: z.exactOptional(z.iso.date()),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        platform: z.exactOptional(z.lazy(Platform)),
        to: z.exactOptional(z.iso.date()),
      }),
    ),
    answers: {
      200: ScheduledPostPage,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  loginUser: {
    body: LoginInput,
    answers: {
      200: AuthResponse,
      400: ErrorResponse,
      401: ErrorResponse,
    },
  },
  logoutUser: {
    body: LogoutInput,
    answers: {
      204: null,
      400: ErrorResponse,
      401: ErrorResponse,
      429: ErrorResponse,
    },
  },
  openProgressSocket: {
    answers: {
      101: null,
    },
    messages: {
      send: {
        auth: SocketAuth,
      },
      receive: {
        'auth.ok': SocketAuthenticated,
        'generation.progress': ProgressEvent,
        error: SocketError,
      },
    },
  },
  pauseDmConversation: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: DmConversationResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publicCreateCharacter: {
    body: CharacterInput,
    answers: {
      201: CharacterResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publicGenerateContent: {
    body: PublicGenerationInput,
    answers: {
      202: Generation,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publicGetContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: ContentResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publicGetCredits: {
    answers: {
      200: CreditsResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publicListCharacters: {
    query: once(() =>
      z.object({
        page: z.exactOptional(z.int().check(z.minimum(1))),
        page_size: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
      }),
    ),
    answers: {
      200: CharacterList,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publicPublishContent: {
    body: PublishInput,
    answers: {
      202: PublishResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  publishScheduledPostNow: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: ScheduledPostResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  purchaseListing: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      201: PurchaseResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  refreshSelfHosted: {
    answers: {
      200: SelfHostedEndpointList,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  refreshSession: {
    body: RefreshInput,
    answers: {
      200: AuthResponse,
      400: ErrorResponse,
      401: ErrorResponse,
    },
  },
  regenerateContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: RegenerationInput,
    answers: {
      202: Generation,
      400: ErrorResponse,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  registerAdapter: {
    body: AdapterInput,
    answers: {
      201: AdapterResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  registerUser: {
    body: RegisterInput,
    answers: {
      201: AuthResponse,
      400: ErrorResponse,
      409: ErrorResponse,
    },
  },
  rejectCharacterContent: {
    path: once(() =>
      z.object({
        contentId: z.string().check(z.minLength(1)),
        id: z.string().check(z.minLength(1)),
      }),
    ),
    body: RejectionInput,
    answers: {
      200: ContentResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  rejectContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: RejectionInput,
    answers: {
      200: ContentResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  removeOrganizationMember: {
    path: once(() =>
      z.object({
        id: z.string().check(z.minLength(1)),
        userId: z.string().check(z.minLength(1)),
      }),
    ),
    answers: {
      204: null,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  replyDmConversation: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: DmReplyInput,
    answers: {
      201: DmMessageResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  scheduleContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: ContentScheduleInput,
    answers: {
      201: ScheduledPostList,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  selectContentVariant: {
    path: once(() =>
      z.object({
        id: z.string().check(z.minLength(1)),
        idx: z.int().check(z.minimum(0)),
      }),
    ),
    answers: {
      200: ContentResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  setDefaultCharacter: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: CharacterResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  setPinterestDefaultBoard: {
    body: DefaultBoardInput,
    answers: {
      200: PinterestBoardResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  trainLora: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      202: LoraTraining,
      401: ErrorResponse,
      402: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  unpauseDmConversation: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    answers: {
      200: DmConversationResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateAffiliateLink: {
    path: once(() =>
      z.object({
        id: z.string().check(z.minLength(1)),
        linkId: z.string().check(z.minLength(1)),
      }),
    ),
    body: AffiliateLinkUpdate,
    answers: {
      200: AffiliateLinkResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateCharacter: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: CharacterUpdate,
    answers: {
      200: CharacterResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateContent: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: ContentUpdate,
    answers: {
      200: ContentResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateDmResponder: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: DmResponderInput,
    answers: {
      200: DmResponderResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateListing: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: ListingInput,
    answers: {
      200: ListingResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateOrganization: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: OrganizationInput,
    answers: {
      200: OrganizationResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateOrganizationMember: {
    path: once(() =>
      z.object({
        id: z.string().check(z.minLength(1)),
        userId: z.string().check(z.minLength(1)),
      }),
    ),
    body: MemberUpdate,
    answers: {
      200: MemberResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateScheduledPost: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: ScheduledPostUpdate,
    answers: {
      200: ScheduledPostResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateSelfHostedEndpoint: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: SelfHostedEndpointUpdate,
    answers: {
      200: SelfHostedEndpointResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateSelfHostedRouting: {
    body: SelfHostedRouting,
    answers: {
      200: SelfHostedRoutingResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      429: ErrorResponse,
    },
  },
  updateWhiteLabel: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: WhiteLabelInput,
    answers: {
      200: WhiteLabelResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      429: ErrorResponse,
    },
  },
  uploadReferenceImage: {
    path: once(() => z.object({ id: z.string().check(z.minLength(1)) })),
    body: ReferenceImageUpload,
    answers: {
      201: ReferenceImageResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      404: ErrorResponse,
      413: ErrorResponse,
      415: ErrorResponse,
      429: ErrorResponse,
    },
  },
} as const satisfies Contracts;
