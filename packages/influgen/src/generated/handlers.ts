// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import type {
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
  BrowseMarketplaceQuery,
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
  ContentUpdate,
  CreditTransactionPage,
  CreditsResponse,
  DefaultBoardInput,
  DmConversationPage,
  DmConversationResponse,
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
  GetAnalyticsOverviewQuery,
  GetCharacterAnalyticsQuery,
  GetCharacterContentCalendarQuery,
  GetContentCalendarQuery,
  GetIntegrationAuthUrlQuery,
  GetOrganizationAuditLogQuery,
  GetRevenueSummaryQuery,
  HandleIntegrationCallbackQuery,
  IntegrationResponse,
  JobResponse,
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
  PublicListCharactersQuery,
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
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `POST /api/v1/characters/{id}/lora/images` */
export interface AddLoraImagesRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: LoraImagesInput | LoraImagesUpload;
}

export type AddLoraImagesAnswer =
  | { readonly status: 201; readonly body: LoraImageList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 413; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 415; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/content/{contentId}/approve` */
export interface ApproveCharacterContentRequest {
  readonly path: { readonly id: string; readonly contentId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ApproveCharacterContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/{id}/approve` */
export interface ApproveContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ApproveContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/marketplace` */
export interface BrowseMarketplaceRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: BrowseMarketplaceQuery;
  readonly body: undefined;
}

export type BrowseMarketplaceAnswer =
  | { readonly status: 200; readonly body: ListingPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/bulk-moderate` */
export interface BulkModerateContentRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: BulkModerationInput;
}

export type BulkModerateContentAnswer =
  | { readonly status: 200; readonly body: BulkModerationResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/affiliate-links` */
export interface CreateAffiliateLinkRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: AffiliateLinkInput;
}

export type CreateAffiliateLinkAnswer =
  | { readonly status: 201; readonly body: AffiliateLinkResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/api-keys` */
export interface CreateApiKeyRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ApiKeyInput;
}

export type CreateApiKeyAnswer =
  | { readonly status: 201; readonly body: ApiKeyCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/billing/portal` */
export interface CreateBillingPortalRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type CreateBillingPortalAnswer =
  | { readonly status: 200; readonly body: BillingUrl; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters` */
export interface CreateCharacterRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CharacterInput;
}

export type CreateCharacterAnswer =
  | { readonly status: 201; readonly body: CharacterResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/billing/checkout` */
export interface CreateCheckoutRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CheckoutInput;
}

export type CreateCheckoutAnswer =
  | { readonly status: 200; readonly body: BillingUrl; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/{id}/variants` */
export interface CreateContentVariantsRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: VariantsInput | undefined;
}

export type CreateContentVariantsAnswer =
  | { readonly status: 202; readonly body: VariantGeneration; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/marketplace/listings` */
export interface CreateListingRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ListingInput;
}

export type CreateListingAnswer =
  | { readonly status: 201; readonly body: ListingResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/organizations` */
export interface CreateOrganizationRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: OrganizationInput;
}

export type CreateOrganizationAnswer =
  | { readonly status: 201; readonly body: OrganizationResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/admin/selfhosted/endpoints` */
export interface CreateSelfHostedEndpointRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: SelfHostedEndpointInput;
}

export type CreateSelfHostedEndpointAnswer =
  | { readonly status: 201; readonly body: SelfHostedEndpointResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/admin/adapters/{id}` */
export interface DeleteAdapterRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteAdapterAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/characters/{id}/affiliate-links/{linkId}` */
export interface DeleteAffiliateLinkRequest {
  readonly path: { readonly id: string; readonly linkId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteAffiliateLinkAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/api-keys/{id}` */
export interface DeleteApiKeyRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteApiKeyAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/marketplace/listings/{id}` */
export interface DeleteListingRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteListingAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/characters/{id}/lora` */
export interface DeleteLoraRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteLoraAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/admin/selfhosted/endpoints/{id}` */
export interface DeleteSelfHostedEndpointRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DeleteSelfHostedEndpointAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/integrations/{platform}` */
export interface DisconnectIntegrationRequest {
  readonly path: { readonly platform: Platform };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DisconnectIntegrationAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/duplicate` */
export interface DuplicateCharacterRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: DuplicateInput | undefined;
}

export type DuplicateCharacterAnswer =
  | { readonly status: 201; readonly body: CharacterResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/content/generate-week` */
export interface GenerateCharacterWeekRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CharacterWeekInput;
}

export type GenerateCharacterWeekAnswer =
  | { readonly status: 202; readonly body: JobResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/generate` */
export interface GenerateContentRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: GenerationInput;
}

export type GenerateContentAnswer =
  | { readonly status: 201; readonly body: Generation; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/generate-week` */
export interface GenerateContentWeekRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: WeekInput;
}

export type GenerateContentWeekAnswer =
  | { readonly status: 202; readonly body: JobResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/schedule/generate` */
export interface GenerateScheduleRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ScheduleGenerateInput;
}

export type GenerateScheduleAnswer =
  | { readonly status: 201; readonly body: GeneratedSchedule; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/video/generate` */
export interface GenerateVideoRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: VideoInput;
}

export type GenerateVideoAnswer =
  | { readonly status: 201; readonly body: Generation; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/adapters/{id}/health` */
export interface GetAdapterHealthRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetAdapterHealthAnswer =
  | { readonly status: 200; readonly body: AdapterHealthResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/affiliate-program` */
export interface GetAffiliateProgramRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetAffiliateProgramAnswer =
  | { readonly status: 200; readonly body: AffiliateProgramResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/analytics/overview` */
export interface GetAnalyticsOverviewRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetAnalyticsOverviewQuery;
  readonly body: undefined;
}

export type GetAnalyticsOverviewAnswer =
  | { readonly status: 200; readonly body: AnalyticsOverviewResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}` */
export interface GetCharacterRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCharacterAnswer =
  | { readonly status: 200; readonly body: CharacterResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/analytics/characters/{id}` */
export interface GetCharacterAnalyticsRequest {
  readonly path: { readonly id: string };
  readonly query: GetCharacterAnalyticsQuery;
  readonly body: undefined;
}

export type GetCharacterAnalyticsAnswer =
  | { readonly status: 200; readonly body: CharacterAnalyticsResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/content/calendar` */
export interface GetCharacterContentCalendarRequest {
  readonly path: { readonly id: string };
  readonly query: GetCharacterContentCalendarQuery;
  readonly body: undefined;
}

export type GetCharacterContentCalendarAnswer =
  | { readonly status: 200; readonly body: Calendar; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/content/{id}` */
export interface GetContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/analytics/content/{id}` */
export interface GetContentAnalyticsRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetContentAnalyticsAnswer =
  | { readonly status: 200; readonly body: ContentMetricsResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/content/calendar` */
export interface GetContentCalendarRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetContentCalendarQuery;
  readonly body: undefined;
}

export type GetContentCalendarAnswer =
  | { readonly status: 200; readonly body: Calendar; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/credits` */
export interface GetCreditsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCreditsAnswer =
  | { readonly status: 200; readonly body: CreditsResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/auth/me` */
export interface GetCurrentUserRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCurrentUserAnswer =
  | { readonly status: 200; readonly body: UserResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/dm-responder` */
export interface GetDmResponderRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetDmResponderAnswer =
  | { readonly status: 200; readonly body: DmResponderResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/integrations/{platform}` */
export interface GetIntegrationRequest {
  readonly path: { readonly platform: Platform };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetIntegrationAnswer =
  | { readonly status: 200; readonly body: IntegrationResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/integrations/{platform}/auth-url` */
export interface GetIntegrationAuthUrlRequest {
  readonly path: { readonly platform: Platform };
  readonly query: GetIntegrationAuthUrlQuery;
  readonly body: undefined;
}

export type GetIntegrationAuthUrlAnswer =
  | { readonly status: 200; readonly body: AuthUrl; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/jobs/{id}` */
export interface GetJobRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetJobAnswer =
  | { readonly status: 200; readonly body: JobResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/lora` */
export interface GetLoraRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetLoraAnswer =
  | { readonly status: 200; readonly body: LoraResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/lora/status` */
export interface GetLoraStatusRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetLoraStatusAnswer =
  | { readonly status: 200; readonly body: LoraProgress; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/marketplace/{id}` */
export interface GetMarketplaceListingRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetMarketplaceListingAnswer =
  | { readonly status: 200; readonly body: ListingResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/organizations/{id}` */
export interface GetOrganizationRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetOrganizationAnswer =
  | { readonly status: 200; readonly body: OrganizationResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/organizations/{id}/audit-log` */
export interface GetOrganizationAuditLogRequest {
  readonly path: { readonly id: string };
  readonly query: GetOrganizationAuditLogQuery;
  readonly body: undefined;
}

export type GetOrganizationAuditLogAnswer =
  | { readonly status: 200; readonly body: AuditLog; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/analytics/posting-times` */
export interface GetPostingTimesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetPostingTimesAnswer =
  | { readonly status: 200; readonly body: PostingTimeList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/revenue/summary` */
export interface GetRevenueSummaryRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetRevenueSummaryQuery;
  readonly body: undefined;
}

export type GetRevenueSummaryAnswer =
  | { readonly status: 200; readonly body: RevenueSummaryResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/selfhosted` */
export interface GetSelfHostedRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetSelfHostedAnswer =
  | { readonly status: 200; readonly body: SelfHosted; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/billing/subscription` */
export interface GetSubscriptionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetSubscriptionAnswer =
  | { readonly status: 200; readonly body: SubscriptionResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/content/video/{id}/status` */
export interface GetVideoStatusRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetVideoStatusAnswer =
  | { readonly status: 200; readonly body: Generation; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/organizations/{id}/white-label` */
export interface GetWhiteLabelRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetWhiteLabelAnswer =
  | { readonly status: 200; readonly body: WhiteLabelResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/integrations/{platform}/callback` */
export interface HandleIntegrationCallbackRequest {
  readonly path: { readonly platform: Platform };
  readonly query: HandleIntegrationCallbackQuery;
  readonly body: undefined;
}

export type HandleIntegrationCallbackAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/organizations/{id}/members` */
export interface InviteOrganizationMemberRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: MemberInvitation;
}

export type InviteOrganizationMemberAnswer =
  | { readonly status: 201; readonly body: MemberResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/adapters` */
export interface ListAdaptersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListAdaptersAnswer =
  | { readonly status: 200; readonly body: AdapterList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/affiliate-links` */
export interface ListAffiliateLinksRequest {
  readonly path: { readonly id: string };
  readonly query: ListAffiliateLinksQuery;
  readonly body: undefined;
}

export type ListAffiliateLinksAnswer =
  | { readonly status: 200; readonly body: AffiliateLinkPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/api-keys` */
export interface ListApiKeysRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListApiKeysAnswer =
  | { readonly status: 200; readonly body: ApiKeyList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/content/queue` */
export interface ListCharacterContentQueueRequest {
  readonly path: { readonly id: string };
  readonly query: ListCharacterContentQueueQuery;
  readonly body: undefined;
}

export type ListCharacterContentQueueAnswer =
  | { readonly status: 200; readonly body: ContentList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters` */
export interface ListCharactersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListCharactersQuery;
  readonly body: undefined;
}

export type ListCharactersAnswer =
  | { readonly status: 200; readonly body: CharacterList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/content/queue` */
export interface ListContentQueueRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListContentQueueQuery;
  readonly body: undefined;
}

export type ListContentQueueAnswer =
  | { readonly status: 200; readonly body: ContentList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/content/{id}/variants` */
export interface ListContentVariantsRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListContentVariantsAnswer =
  | { readonly status: 200; readonly body: VariantList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/credits/transactions` */
export interface ListCreditTransactionsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListCreditTransactionsQuery;
  readonly body: undefined;
}

export type ListCreditTransactionsAnswer =
  | { readonly status: 200; readonly body: CreditTransactionPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/dm/conversations` */
export interface ListDmConversationsRequest {
  readonly path: { readonly id: string };
  readonly query: ListDmConversationsQuery;
  readonly body: undefined;
}

export type ListDmConversationsAnswer =
  | { readonly status: 200; readonly body: DmConversationPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/dm/conversations/{id}/messages` */
export interface ListDmMessagesRequest {
  readonly path: { readonly id: string };
  readonly query: ListDmMessagesQuery;
  readonly body: undefined;
}

export type ListDmMessagesAnswer =
  | { readonly status: 200; readonly body: DmMessagePage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/characters/{id}/lora/images` */
export interface ListLoraImagesRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListLoraImagesAnswer =
  | { readonly status: 200; readonly body: LoraImageList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/marketplace/my-listings` */
export interface ListMyListingsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListMyListingsQuery;
  readonly body: undefined;
}

export type ListMyListingsAnswer =
  | { readonly status: 200; readonly body: ListingPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/marketplace/my-purchases` */
export interface ListMyPurchasesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListMyPurchasesQuery;
  readonly body: undefined;
}

export type ListMyPurchasesAnswer =
  | { readonly status: 200; readonly body: PurchasePage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/organizations/{id}/members` */
export interface ListOrganizationMembersRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListOrganizationMembersAnswer =
  | { readonly status: 200; readonly body: MemberList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/organizations` */
export interface ListOrganizationsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListOrganizationsAnswer =
  | { readonly status: 200; readonly body: OrganizationList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/integrations/pinterest/boards` */
export interface ListPinterestBoardsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListPinterestBoardsAnswer =
  | { readonly status: 200; readonly body: PinterestBoardList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/billing/plans` */
export interface ListPlansRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListPlansAnswer =
  | { readonly status: 200; readonly body: PlanList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/revenue/events` */
export interface ListRevenueEventsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListRevenueEventsQuery;
  readonly body: undefined;
}

export type ListRevenueEventsAnswer =
  | { readonly status: 200; readonly body: RevenueEventPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/schedule` */
export interface ListScheduleRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListScheduleQuery;
  readonly body: undefined;
}

export type ListScheduleAnswer =
  | { readonly status: 200; readonly body: ScheduledPostPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/schedule/history` */
export interface ListScheduleHistoryRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListScheduleHistoryQuery;
  readonly body: undefined;
}

export type ListScheduleHistoryAnswer =
  | { readonly status: 200; readonly body: ScheduledPostPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/login` */
export interface LoginUserRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: LoginInput;
}

export type LoginUserAnswer =
  | { readonly status: 200; readonly body: AuthResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/logout` */
export interface LogoutUserRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: LogoutInput | undefined;
}

export type LogoutUserAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/dm/conversations/{id}/pause` */
export interface PauseDmConversationRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PauseDmConversationAnswer =
  | { readonly status: 200; readonly body: DmConversationResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/public/characters` */
export interface PublicCreateCharacterRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CharacterInput;
}

export type PublicCreateCharacterAnswer =
  | { readonly status: 201; readonly body: CharacterResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/public/generate` */
export interface PublicGenerateContentRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: PublicGenerationInput;
}

export type PublicGenerateContentAnswer =
  | { readonly status: 202; readonly body: Generation; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/public/content/{id}` */
export interface PublicGetContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicGetContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/public/credits` */
export interface PublicGetCreditsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicGetCreditsAnswer =
  | { readonly status: 200; readonly body: CreditsResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/public/characters` */
export interface PublicListCharactersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicListCharactersQuery;
  readonly body: undefined;
}

export type PublicListCharactersAnswer =
  | { readonly status: 200; readonly body: CharacterList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/public/publish` */
export interface PublicPublishContentRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: PublishInput;
}

export type PublicPublishContentAnswer =
  | { readonly status: 202; readonly body: PublishResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/schedule/{id}/publish-now` */
export interface PublishScheduledPostNowRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublishScheduledPostNowAnswer =
  | { readonly status: 200; readonly body: ScheduledPostResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/marketplace/{id}/purchase` */
export interface PurchaseListingRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PurchaseListingAnswer =
  | { readonly status: 201; readonly body: PurchaseResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/admin/selfhosted/refresh` */
export interface RefreshSelfHostedRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type RefreshSelfHostedAnswer =
  | { readonly status: 200; readonly body: SelfHostedEndpointList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/refresh` */
export interface RefreshSessionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RefreshInput;
}

export type RefreshSessionAnswer =
  | { readonly status: 200; readonly body: AuthResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/{id}/regenerate` */
export interface RegenerateContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: RegenerationInput | undefined;
}

export type RegenerateContentAnswer =
  | { readonly status: 202; readonly body: Generation; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/admin/adapters` */
export interface RegisterAdapterRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: AdapterInput;
}

export type RegisterAdapterAnswer =
  | { readonly status: 201; readonly body: AdapterResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/register` */
export interface RegisterUserRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RegisterInput;
}

export type RegisterUserAnswer =
  | { readonly status: 201; readonly body: AuthResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/content/{contentId}/reject` */
export interface RejectCharacterContentRequest {
  readonly path: { readonly id: string; readonly contentId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: RejectionInput | undefined;
}

export type RejectCharacterContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/{id}/reject` */
export interface RejectContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: RejectionInput | undefined;
}

export type RejectContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/organizations/{id}/members/{userId}` */
export interface RemoveOrganizationMemberRequest {
  readonly path: { readonly id: string; readonly userId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type RemoveOrganizationMemberAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/dm/conversations/{id}/reply` */
export interface ReplyDmConversationRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: DmReplyInput;
}

export type ReplyDmConversationAnswer =
  | { readonly status: 201; readonly body: DmMessageResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/content/{id}/schedule` */
export interface ScheduleContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ContentScheduleInput;
}

export type ScheduleContentAnswer =
  | { readonly status: 201; readonly body: ScheduledPostList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/content/{id}/variants/{idx}/select` */
export interface SelectContentVariantRequest {
  readonly path: { readonly id: string; readonly idx: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type SelectContentVariantAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/default` */
export interface SetDefaultCharacterRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type SetDefaultCharacterAnswer =
  | { readonly status: 200; readonly body: CharacterResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/integrations/pinterest/default-board` */
export interface SetPinterestDefaultBoardRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: DefaultBoardInput;
}

export type SetPinterestDefaultBoardAnswer =
  | { readonly status: 200; readonly body: PinterestBoardResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/lora/train` */
export interface TrainLoraRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type TrainLoraAnswer =
  | { readonly status: 202; readonly body: LoraTraining; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/dm/conversations/{id}/unpause` */
export interface UnpauseDmConversationRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type UnpauseDmConversationAnswer =
  | { readonly status: 200; readonly body: DmConversationResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/characters/{id}/affiliate-links/{linkId}` */
export interface UpdateAffiliateLinkRequest {
  readonly path: { readonly id: string; readonly linkId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: AffiliateLinkUpdate;
}

export type UpdateAffiliateLinkAnswer =
  | { readonly status: 200; readonly body: AffiliateLinkResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/characters/{id}` */
export interface UpdateCharacterRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CharacterUpdate;
}

export type UpdateCharacterAnswer =
  | { readonly status: 200; readonly body: CharacterResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/content/{id}` */
export interface UpdateContentRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ContentUpdate;
}

export type UpdateContentAnswer =
  | { readonly status: 200; readonly body: ContentResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/characters/{id}/dm-responder` */
export interface UpdateDmResponderRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: DmResponderInput;
}

export type UpdateDmResponderAnswer =
  | { readonly status: 200; readonly body: DmResponderResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/marketplace/listings/{id}` */
export interface UpdateListingRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ListingInput;
}

export type UpdateListingAnswer =
  | { readonly status: 200; readonly body: ListingResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/organizations/{id}` */
export interface UpdateOrganizationRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: OrganizationInput;
}

export type UpdateOrganizationAnswer =
  | { readonly status: 200; readonly body: OrganizationResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/organizations/{id}/members/{userId}` */
export interface UpdateOrganizationMemberRequest {
  readonly path: { readonly id: string; readonly userId: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: MemberUpdate;
}

export type UpdateOrganizationMemberAnswer =
  | { readonly status: 200; readonly body: MemberResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/schedule/{id}` */
export interface UpdateScheduledPostRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ScheduledPostUpdate;
}

export type UpdateScheduledPostAnswer =
  | { readonly status: 200; readonly body: ScheduledPostResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/admin/selfhosted/endpoints/{id}` */
export interface UpdateSelfHostedEndpointRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: SelfHostedEndpointUpdate;
}

export type UpdateSelfHostedEndpointAnswer =
  | { readonly status: 200; readonly body: SelfHostedEndpointResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/admin/selfhosted/routing` */
export interface UpdateSelfHostedRoutingRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: SelfHostedRouting;
}

export type UpdateSelfHostedRoutingAnswer =
  | { readonly status: 200; readonly body: SelfHostedRoutingResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PUT /api/v1/organizations/{id}/white-label` */
export interface UpdateWhiteLabelRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: WhiteLabelInput;
}

export type UpdateWhiteLabelAnswer =
  | { readonly status: 200; readonly body: WhiteLabelResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/characters/{id}/reference-images` */
export interface UploadReferenceImageRequest {
  readonly path: { readonly id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ReferenceImageUpload;
}

export type UploadReferenceImageAnswer =
  | { readonly status: 201; readonly body: ReferenceImageResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 413; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 415; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Add training images. */
  addLoraImages(request: AddLoraImagesRequest, context: Context): AddLoraImagesAnswer | Promise<AddLoraImagesAnswer>;
  /** Approve content of a character. */
  approveCharacterContent(request: ApproveCharacterContentRequest, context: Context):
    | ApproveCharacterContentAnswer
    | Promise<ApproveCharacterContentAnswer>;
  /** Approve content. */
  approveContent(request: ApproveContentRequest, context: Context):
    | ApproveContentAnswer
    | Promise<ApproveContentAnswer>;
  /** Browse the marketplace. */
  browseMarketplace(request: BrowseMarketplaceRequest, context: Context):
    | BrowseMarketplaceAnswer
    | Promise<BrowseMarketplaceAnswer>;
  /** Moderate many items. */
  bulkModerateContent(request: BulkModerateContentRequest, context: Context):
    | BulkModerateContentAnswer
    | Promise<BulkModerateContentAnswer>;
  /** Create an affiliate link. */
  createAffiliateLink(request: CreateAffiliateLinkRequest, context: Context):
    | CreateAffiliateLinkAnswer
    | Promise<CreateAffiliateLinkAnswer>;
  /** Create an API key. */
  createApiKey(request: CreateApiKeyRequest, context: Context): CreateApiKeyAnswer | Promise<CreateApiKeyAnswer>;
  /** Open the billing portal. */
  createBillingPortal(request: CreateBillingPortalRequest, context: Context):
    | CreateBillingPortalAnswer
    | Promise<CreateBillingPortalAnswer>;
  /** Create a character. */
  createCharacter(request: CreateCharacterRequest, context: Context):
    | CreateCharacterAnswer
    | Promise<CreateCharacterAnswer>;
  /** Start a checkout. */
  createCheckout(request: CreateCheckoutRequest, context: Context):
    | CreateCheckoutAnswer
    | Promise<CreateCheckoutAnswer>;
  /** Create variants. */
  createContentVariants(request: CreateContentVariantsRequest, context: Context):
    | CreateContentVariantsAnswer
    | Promise<CreateContentVariantsAnswer>;
  /** Offer a character. */
  createListing(request: CreateListingRequest, context: Context): CreateListingAnswer | Promise<CreateListingAnswer>;
  /** Create an organization. */
  createOrganization(request: CreateOrganizationRequest, context: Context):
    | CreateOrganizationAnswer
    | Promise<CreateOrganizationAnswer>;
  /** Add an endpoint. */
  createSelfHostedEndpoint(request: CreateSelfHostedEndpointRequest, context: Context):
    | CreateSelfHostedEndpointAnswer
    | Promise<CreateSelfHostedEndpointAnswer>;
  /** Remove an adapter. */
  deleteAdapter(request: DeleteAdapterRequest, context: Context): DeleteAdapterAnswer | Promise<DeleteAdapterAnswer>;
  /** Delete an affiliate link. */
  deleteAffiliateLink(request: DeleteAffiliateLinkRequest, context: Context):
    | DeleteAffiliateLinkAnswer
    | Promise<DeleteAffiliateLinkAnswer>;
  /** Delete an API key. */
  deleteApiKey(request: DeleteApiKeyRequest, context: Context): DeleteApiKeyAnswer | Promise<DeleteApiKeyAnswer>;
  /** Withdraw a listing. */
  deleteListing(request: DeleteListingRequest, context: Context): DeleteListingAnswer | Promise<DeleteListingAnswer>;
  /** Delete the LoRA. */
  deleteLora(request: DeleteLoraRequest, context: Context): DeleteLoraAnswer | Promise<DeleteLoraAnswer>;
  /** Remove an endpoint. */
  deleteSelfHostedEndpoint(request: DeleteSelfHostedEndpointRequest, context: Context):
    | DeleteSelfHostedEndpointAnswer
    | Promise<DeleteSelfHostedEndpointAnswer>;
  /** Disconnect a platform. */
  disconnectIntegration(request: DisconnectIntegrationRequest, context: Context):
    | DisconnectIntegrationAnswer
    | Promise<DisconnectIntegrationAnswer>;
  /** Duplicate a character. */
  duplicateCharacter(request: DuplicateCharacterRequest, context: Context):
    | DuplicateCharacterAnswer
    | Promise<DuplicateCharacterAnswer>;
  /** Generate a week of a character. */
  generateCharacterWeek(request: GenerateCharacterWeekRequest, context: Context):
    | GenerateCharacterWeekAnswer
    | Promise<GenerateCharacterWeekAnswer>;
  /** Generate content. */
  generateContent(request: GenerateContentRequest, context: Context):
    | GenerateContentAnswer
    | Promise<GenerateContentAnswer>;
  /** Generate a week. */
  generateContentWeek(request: GenerateContentWeekRequest, context: Context):
    | GenerateContentWeekAnswer
    | Promise<GenerateContentWeekAnswer>;
  /** Schedule the approved content. */
  generateSchedule(request: GenerateScheduleRequest, context: Context):
    | GenerateScheduleAnswer
    | Promise<GenerateScheduleAnswer>;
  /** Generate a video. */
  generateVideo(request: GenerateVideoRequest, context: Context): GenerateVideoAnswer | Promise<GenerateVideoAnswer>;
  /** Get an adapter's health. */
  getAdapterHealth(request: GetAdapterHealthRequest, context: Context):
    | GetAdapterHealthAnswer
    | Promise<GetAdapterHealthAnswer>;
  /** Get the affiliate program. */
  getAffiliateProgram(request: GetAffiliateProgramRequest, context: Context):
    | GetAffiliateProgramAnswer
    | Promise<GetAffiliateProgramAnswer>;
  /** Get the overview. */
  getAnalyticsOverview(request: GetAnalyticsOverviewRequest, context: Context):
    | GetAnalyticsOverviewAnswer
    | Promise<GetAnalyticsOverviewAnswer>;
  /** Get a character. */
  getCharacter(request: GetCharacterRequest, context: Context): GetCharacterAnswer | Promise<GetCharacterAnswer>;
  /** Get a character's numbers. */
  getCharacterAnalytics(request: GetCharacterAnalyticsRequest, context: Context):
    | GetCharacterAnalyticsAnswer
    | Promise<GetCharacterAnalyticsAnswer>;
  /** Get the calendar of a character. */
  getCharacterContentCalendar(request: GetCharacterContentCalendarRequest, context: Context):
    | GetCharacterContentCalendarAnswer
    | Promise<GetCharacterContentCalendarAnswer>;
  /** Get content. */
  getContent(request: GetContentRequest, context: Context): GetContentAnswer | Promise<GetContentAnswer>;
  /** Get a content item's numbers. */
  getContentAnalytics(request: GetContentAnalyticsRequest, context: Context):
    | GetContentAnalyticsAnswer
    | Promise<GetContentAnalyticsAnswer>;
  /** Get the calendar. */
  getContentCalendar(request: GetContentCalendarRequest, context: Context):
    | GetContentCalendarAnswer
    | Promise<GetContentCalendarAnswer>;
  /** Get the credits. */
  getCredits(request: GetCreditsRequest, context: Context): GetCreditsAnswer | Promise<GetCreditsAnswer>;
  /** Get the current user. */
  getCurrentUser(request: GetCurrentUserRequest, context: Context):
    | GetCurrentUserAnswer
    | Promise<GetCurrentUserAnswer>;
  /** Get the DM responder. */
  getDmResponder(request: GetDmResponderRequest, context: Context):
    | GetDmResponderAnswer
    | Promise<GetDmResponderAnswer>;
  /** Get a connection. */
  getIntegration(request: GetIntegrationRequest, context: Context):
    | GetIntegrationAnswer
    | Promise<GetIntegrationAnswer>;
  /** Get the authorization URL. */
  getIntegrationAuthUrl(request: GetIntegrationAuthUrlRequest, context: Context):
    | GetIntegrationAuthUrlAnswer
    | Promise<GetIntegrationAuthUrlAnswer>;
  /** Get a job. */
  getJob(request: GetJobRequest, context: Context): GetJobAnswer | Promise<GetJobAnswer>;
  /** Get the LoRA. */
  getLora(request: GetLoraRequest, context: Context): GetLoraAnswer | Promise<GetLoraAnswer>;
  /** Get the state of the training. */
  getLoraStatus(request: GetLoraStatusRequest, context: Context): GetLoraStatusAnswer | Promise<GetLoraStatusAnswer>;
  /** Get a listing. */
  getMarketplaceListing(request: GetMarketplaceListingRequest, context: Context):
    | GetMarketplaceListingAnswer
    | Promise<GetMarketplaceListingAnswer>;
  /** Get an organization. */
  getOrganization(request: GetOrganizationRequest, context: Context):
    | GetOrganizationAnswer
    | Promise<GetOrganizationAnswer>;
  /** Get the audit log. */
  getOrganizationAuditLog(request: GetOrganizationAuditLogRequest, context: Context):
    | GetOrganizationAuditLogAnswer
    | Promise<GetOrganizationAuditLogAnswer>;
  /** Get the best posting times. */
  getPostingTimes(request: GetPostingTimesRequest, context: Context):
    | GetPostingTimesAnswer
    | Promise<GetPostingTimesAnswer>;
  /** Get the revenue summary. */
  getRevenueSummary(request: GetRevenueSummaryRequest, context: Context):
    | GetRevenueSummaryAnswer
    | Promise<GetRevenueSummaryAnswer>;
  /** Get the self-hosted routing. */
  getSelfHosted(request: GetSelfHostedRequest, context: Context): GetSelfHostedAnswer | Promise<GetSelfHostedAnswer>;
  /** Get the subscription. */
  getSubscription(request: GetSubscriptionRequest, context: Context):
    | GetSubscriptionAnswer
    | Promise<GetSubscriptionAnswer>;
  /** Get the state of a video. */
  getVideoStatus(request: GetVideoStatusRequest, context: Context):
    | GetVideoStatusAnswer
    | Promise<GetVideoStatusAnswer>;
  /** Get the white-label settings. */
  getWhiteLabel(request: GetWhiteLabelRequest, context: Context): GetWhiteLabelAnswer | Promise<GetWhiteLabelAnswer>;
  /** Finish connecting a platform. */
  handleIntegrationCallback(request: HandleIntegrationCallbackRequest, context: Context):
    | HandleIntegrationCallbackAnswer
    | Promise<HandleIntegrationCallbackAnswer>;
  /** Invite a member. */
  inviteOrganizationMember(request: InviteOrganizationMemberRequest, context: Context):
    | InviteOrganizationMemberAnswer
    | Promise<InviteOrganizationMemberAnswer>;
  /** List the adapters. */
  listAdapters(request: ListAdaptersRequest, context: Context): ListAdaptersAnswer | Promise<ListAdaptersAnswer>;
  /** List affiliate links. */
  listAffiliateLinks(request: ListAffiliateLinksRequest, context: Context):
    | ListAffiliateLinksAnswer
    | Promise<ListAffiliateLinksAnswer>;
  /** List API keys. */
  listApiKeys(request: ListApiKeysRequest, context: Context): ListApiKeysAnswer | Promise<ListApiKeysAnswer>;
  /** List the queue of a character. */
  listCharacterContentQueue(request: ListCharacterContentQueueRequest, context: Context):
    | ListCharacterContentQueueAnswer
    | Promise<ListCharacterContentQueueAnswer>;
  /** List characters. */
  listCharacters(request: ListCharactersRequest, context: Context):
    | ListCharactersAnswer
    | Promise<ListCharactersAnswer>;
  /** List the queue. */
  listContentQueue(request: ListContentQueueRequest, context: Context):
    | ListContentQueueAnswer
    | Promise<ListContentQueueAnswer>;
  /** List variants. */
  listContentVariants(request: ListContentVariantsRequest, context: Context):
    | ListContentVariantsAnswer
    | Promise<ListContentVariantsAnswer>;
  /** List the credit transactions. */
  listCreditTransactions(request: ListCreditTransactionsRequest, context: Context):
    | ListCreditTransactionsAnswer
    | Promise<ListCreditTransactionsAnswer>;
  /** List conversations. */
  listDmConversations(request: ListDmConversationsRequest, context: Context):
    | ListDmConversationsAnswer
    | Promise<ListDmConversationsAnswer>;
  /** List the messages of a conversation. */
  listDmMessages(request: ListDmMessagesRequest, context: Context):
    | ListDmMessagesAnswer
    | Promise<ListDmMessagesAnswer>;
  /** List training images. */
  listLoraImages(request: ListLoraImagesRequest, context: Context):
    | ListLoraImagesAnswer
    | Promise<ListLoraImagesAnswer>;
  /** List my listings. */
  listMyListings(request: ListMyListingsRequest, context: Context):
    | ListMyListingsAnswer
    | Promise<ListMyListingsAnswer>;
  /** List my purchases. */
  listMyPurchases(request: ListMyPurchasesRequest, context: Context):
    | ListMyPurchasesAnswer
    | Promise<ListMyPurchasesAnswer>;
  /** List members. */
  listOrganizationMembers(request: ListOrganizationMembersRequest, context: Context):
    | ListOrganizationMembersAnswer
    | Promise<ListOrganizationMembersAnswer>;
  /** List organizations. */
  listOrganizations(request: ListOrganizationsRequest, context: Context):
    | ListOrganizationsAnswer
    | Promise<ListOrganizationsAnswer>;
  /** List the Pinterest boards. */
  listPinterestBoards(request: ListPinterestBoardsRequest, context: Context):
    | ListPinterestBoardsAnswer
    | Promise<ListPinterestBoardsAnswer>;
  /** List the plans. */
  listPlans(request: ListPlansRequest, context: Context): ListPlansAnswer | Promise<ListPlansAnswer>;
  /** List the revenue events. */
  listRevenueEvents(request: ListRevenueEventsRequest, context: Context):
    | ListRevenueEventsAnswer
    | Promise<ListRevenueEventsAnswer>;
  /** List the pending posts. */
  listSchedule(request: ListScheduleRequest, context: Context): ListScheduleAnswer | Promise<ListScheduleAnswer>;
  /** List the past posts. */
  listScheduleHistory(request: ListScheduleHistoryRequest, context: Context):
    | ListScheduleHistoryAnswer
    | Promise<ListScheduleHistoryAnswer>;
  /** Log in. */
  loginUser(request: LoginUserRequest, context: Context): LoginUserAnswer | Promise<LoginUserAnswer>;
  /** Log out. */
  logoutUser(request: LogoutUserRequest, context: Context): LogoutUserAnswer | Promise<LogoutUserAnswer>;
  /** Pause a conversation. */
  pauseDmConversation(request: PauseDmConversationRequest, context: Context):
    | PauseDmConversationAnswer
    | Promise<PauseDmConversationAnswer>;
  /** Create a character (public) */
  publicCreateCharacter(request: PublicCreateCharacterRequest, context: Context):
    | PublicCreateCharacterAnswer
    | Promise<PublicCreateCharacterAnswer>;
  /** Generate content (public) */
  publicGenerateContent(request: PublicGenerateContentRequest, context: Context):
    | PublicGenerateContentAnswer
    | Promise<PublicGenerateContentAnswer>;
  /** Get content (public) */
  publicGetContent(request: PublicGetContentRequest, context: Context):
    | PublicGetContentAnswer
    | Promise<PublicGetContentAnswer>;
  /** Get the credits (public) */
  publicGetCredits(request: PublicGetCreditsRequest, context: Context):
    | PublicGetCreditsAnswer
    | Promise<PublicGetCreditsAnswer>;
  /** List characters (public) */
  publicListCharacters(request: PublicListCharactersRequest, context: Context):
    | PublicListCharactersAnswer
    | Promise<PublicListCharactersAnswer>;
  /** Publish content (public) */
  publicPublishContent(request: PublicPublishContentRequest, context: Context):
    | PublicPublishContentAnswer
    | Promise<PublicPublishContentAnswer>;
  /** Publish a post now. */
  publishScheduledPostNow(request: PublishScheduledPostNowRequest, context: Context):
    | PublishScheduledPostNowAnswer
    | Promise<PublishScheduledPostNowAnswer>;
  /** Buy a character. */
  purchaseListing(request: PurchaseListingRequest, context: Context):
    | PurchaseListingAnswer
    | Promise<PurchaseListingAnswer>;
  /** Check the endpoints anew. */
  refreshSelfHosted(request: RefreshSelfHostedRequest, context: Context):
    | RefreshSelfHostedAnswer
    | Promise<RefreshSelfHostedAnswer>;
  /** Refresh the session. */
  refreshSession(request: RefreshSessionRequest, context: Context):
    | RefreshSessionAnswer
    | Promise<RefreshSessionAnswer>;
  /** Regenerate content. */
  regenerateContent(request: RegenerateContentRequest, context: Context):
    | RegenerateContentAnswer
    | Promise<RegenerateContentAnswer>;
  /** Register an adapter. */
  registerAdapter(request: RegisterAdapterRequest, context: Context):
    | RegisterAdapterAnswer
    | Promise<RegisterAdapterAnswer>;
  /** Register. */
  registerUser(request: RegisterUserRequest, context: Context): RegisterUserAnswer | Promise<RegisterUserAnswer>;
  /** Reject content of a character. */
  rejectCharacterContent(request: RejectCharacterContentRequest, context: Context):
    | RejectCharacterContentAnswer
    | Promise<RejectCharacterContentAnswer>;
  /** Reject content. */
  rejectContent(request: RejectContentRequest, context: Context): RejectContentAnswer | Promise<RejectContentAnswer>;
  /** Remove a member. */
  removeOrganizationMember(request: RemoveOrganizationMemberRequest, context: Context):
    | RemoveOrganizationMemberAnswer
    | Promise<RemoveOrganizationMemberAnswer>;
  /** Reply by hand. */
  replyDmConversation(request: ReplyDmConversationRequest, context: Context):
    | ReplyDmConversationAnswer
    | Promise<ReplyDmConversationAnswer>;
  /** Schedule a content item. */
  scheduleContent(request: ScheduleContentRequest, context: Context):
    | ScheduleContentAnswer
    | Promise<ScheduleContentAnswer>;
  /** Select a variant. */
  selectContentVariant(request: SelectContentVariantRequest, context: Context):
    | SelectContentVariantAnswer
    | Promise<SelectContentVariantAnswer>;
  /** Make a character the default. */
  setDefaultCharacter(request: SetDefaultCharacterRequest, context: Context):
    | SetDefaultCharacterAnswer
    | Promise<SetDefaultCharacterAnswer>;
  /** Set the default Pinterest board. */
  setPinterestDefaultBoard(request: SetPinterestDefaultBoardRequest, context: Context):
    | SetPinterestDefaultBoardAnswer
    | Promise<SetPinterestDefaultBoardAnswer>;
  /** Train the LoRA. */
  trainLora(request: TrainLoraRequest, context: Context): TrainLoraAnswer | Promise<TrainLoraAnswer>;
  /** Unpause a conversation. */
  unpauseDmConversation(request: UnpauseDmConversationRequest, context: Context):
    | UnpauseDmConversationAnswer
    | Promise<UnpauseDmConversationAnswer>;
  /** Change an affiliate link. */
  updateAffiliateLink(request: UpdateAffiliateLinkRequest, context: Context):
    | UpdateAffiliateLinkAnswer
    | Promise<UpdateAffiliateLinkAnswer>;
  /** Update a character. */
  updateCharacter(request: UpdateCharacterRequest, context: Context):
    | UpdateCharacterAnswer
    | Promise<UpdateCharacterAnswer>;
  /** Update content. */
  updateContent(request: UpdateContentRequest, context: Context): UpdateContentAnswer | Promise<UpdateContentAnswer>;
  /** Set the DM responder. */
  updateDmResponder(request: UpdateDmResponderRequest, context: Context):
    | UpdateDmResponderAnswer
    | Promise<UpdateDmResponderAnswer>;
  /** Replace a listing. */
  updateListing(request: UpdateListingRequest, context: Context): UpdateListingAnswer | Promise<UpdateListingAnswer>;
  /** Replace an organization. */
  updateOrganization(request: UpdateOrganizationRequest, context: Context):
    | UpdateOrganizationAnswer
    | Promise<UpdateOrganizationAnswer>;
  /** Change a member's role. */
  updateOrganizationMember(request: UpdateOrganizationMemberRequest, context: Context):
    | UpdateOrganizationMemberAnswer
    | Promise<UpdateOrganizationMemberAnswer>;
  /** Change or cancel a pending post. */
  updateScheduledPost(request: UpdateScheduledPostRequest, context: Context):
    | UpdateScheduledPostAnswer
    | Promise<UpdateScheduledPostAnswer>;
  /** Change an endpoint. */
  updateSelfHostedEndpoint(request: UpdateSelfHostedEndpointRequest, context: Context):
    | UpdateSelfHostedEndpointAnswer
    | Promise<UpdateSelfHostedEndpointAnswer>;
  /** Set the self-hosted routing. */
  updateSelfHostedRouting(request: UpdateSelfHostedRoutingRequest, context: Context):
    | UpdateSelfHostedRoutingAnswer
    | Promise<UpdateSelfHostedRoutingAnswer>;
  /** Set the white-label settings. */
  updateWhiteLabel(request: UpdateWhiteLabelRequest, context: Context):
    | UpdateWhiteLabelAnswer
    | Promise<UpdateWhiteLabelAnswer>;
  /** Upload a reference image. */
  uploadReferenceImage(request: UploadReferenceImageRequest, context: Context):
    | UploadReferenceImageAnswer
    | Promise<UploadReferenceImageAnswer>;
}

/** The messages of all WebSockets, by operation; `send` and `receive` as the client sees it. */
export interface Sockets {
  /** `GET /api/v1/ws` */
  readonly openProgressSocket: {
    readonly send: SocketAuth;
    readonly receive: SocketAuthenticated | ProgressEvent | SocketError;
  };
}
