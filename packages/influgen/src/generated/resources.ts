// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import {
  type Call,
  type CallOptions,
  type JobHandle,
  type List,
  Resource,
  startJob,
  subscribe,
  type SubscribeOptions,
  type Subscription,
} from '@creatorkit/runtime';
import type {
  Adapter,
  AdapterHealth,
  AdapterInput,
  AffiliateLink,
  AffiliateLinkInput,
  AffiliateLinkUpdate,
  AffiliateProgram,
  AnalyticsOverview,
  ApiKey,
  ApiKeyCreated,
  ApiKeyInput,
  AuditEntry,
  AuthResponse,
  BrowseMarketplaceQuery,
  BulkModerationInput,
  BulkModerationResult,
  CalendarDay,
  Character,
  CharacterAnalytics,
  CharacterInput,
  CharacterUpdate,
  CharacterWeekInput,
  CheckoutInput,
  ContentItem,
  ContentMetrics,
  ContentScheduleInput,
  ContentUpdate,
  CreditTransaction,
  Credits,
  DefaultBoardInput,
  DmConversation,
  DmMessage,
  DmReplyInput,
  DmResponder,
  DmResponderInput,
  DuplicateInput,
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
  Integration,
  Job,
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
  Listing,
  ListingInput,
  LoginInput,
  LogoutInput,
  Lora,
  LoraImage,
  LoraImagesInput,
  LoraProgress,
  LoraTraining,
  MemberInvitation,
  MemberUpdate,
  Organization,
  OrganizationInput,
  OrganizationMember,
  PinterestBoard,
  Plan,
  Platform,
  PostingTime,
  ProgressEvent,
  PublicGenerationInput,
  PublicListCharactersQuery,
  PublishInput,
  Purchase,
  PurchaseResponse,
  ReferenceImageResponse,
  ReferenceImageUpload,
  RefreshInput,
  RegenerationInput,
  RegisterInput,
  RejectionInput,
  RevenueEvent,
  RevenueSummary,
  ScheduleGenerateInput,
  ScheduledPost,
  ScheduledPostUpdate,
  SelfHosted,
  SelfHostedEndpoint,
  SelfHostedEndpointInput,
  SelfHostedEndpointUpdate,
  SelfHostedRouting,
  SubscriptionModel,
  User,
  Variant,
  VariantGeneration,
  VariantsInput,
  VideoInput,
  WeekInput,
  WhiteLabel,
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
  openProgressSocket,
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

/** `influgen.adapters` */
export class Adapters extends Resource {
  /**
   * List the adapters.
   *
   * Lists the providers that can generate, built in and of the community.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `GET /api/v1/adapters` (docs: Influgen Adapter spec (fact sheet §11.3))
   * @example
   * ```ts
   * const adapters = await influgen.adapters.list();
   * ```
   */
  list(options?: CallOptions): Call<Adapter[]> {
    return this.core.call(listAdapters, [], undefined, options);
  }

  /**
   * Get an adapter's health.
   *
   * Tells whether the adapter works.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/adapters/{id}/health` (docs: Influgen Adapter spec (fact sheet §11.3))
   * @example
   * ```ts
   * const adapterHealth = await influgen.adapters.health('studio-diffusion');
   * ```
   */
  health(id: string, options?: CallOptions): Call<AdapterHealth> {
    return this.core.call(getAdapterHealth, [id], undefined, options);
  }
}

/** `influgen.admin.adapters` */
export class AdminAdapters extends Resource {
  /**
   * Remove an adapter.
   *
   * Removes a community adapter. For administrators of the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 401, 403, 404, 409, 429.
   *
   * Provenance: docs. That built-in adapters cannot be removed is inferred.
   *
   * @see `DELETE /api/v1/admin/adapters/{id}` (docs: Influgen Adapter spec (fact sheet §11.3))
   * @example
   * ```ts
   * await influgen.admin.adapters.delete('studio-diffusion');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteAdapter, [id], undefined, options);
  }

  /**
   * Register an adapter.
   *
   * Adds a community adapter, a service that answers `GET /health` at its `base_url` and should answer `POST /generate`
   * and `POST /estimate`. The audit log of the platform notes it. For administrators of the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 400, 401, 403, 409, 429.
   *
   * @see `POST /api/v1/admin/adapters` (docs: Influgen Adapter spec (fact sheet §11.3))
   * @example
   * ```ts
   * const adapter = await influgen.admin.adapters.register({
   *   base_url: 'https://diffusion.example.com',
   *   capabilities: ['text-to-image', 'image-to-image'],
   *   description: 'Images on the GPUs of the studio.',
   *   docs_url: 'https://diffusion.example.com/docs',
   *   id: 'studio-diffusion',
   *   name: 'Studio Diffusion',
   *   version: '1.2.0',
   * });
   * ```
   */
  register(body: AdapterInput, options?: CallOptions): Call<Adapter> {
    return this.core.call(registerAdapter, [], body, options);
  }
}

/** `influgen.admin.selfHosted.endpoints` */
export class AdminSelfHostedEndpoints extends Resource {
  /**
   * Add an endpoint.
   *
   * Adds a GPU endpoint. For administrators of the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 400, 401, 403, 429.
   *
   * Provenance: docs. The keys of the body are inferred.
   *
   * @see `POST /api/v1/admin/selfhosted/endpoints` (docs: Influgen Self-hosted GPU page (fact sheet §11.4))
   * @example
   * ```ts
   * const selfHostedEndpoint = await influgen.admin.selfHosted.endpoints.create({
   *   api_key: 'gpu-secret',
   *   capabilities: ['text-to-image'],
   *   max_concurrency: 4,
   *   name: 'rack-1',
   *   status: 'active',
   *   url: 'https://gpu-1.example.com',
   * });
   * ```
   */
  create(body: SelfHostedEndpointInput, options?: CallOptions): Call<SelfHostedEndpoint> {
    return this.core.call(createSelfHostedEndpoint, [], body, options);
  }

  /**
   * Change an endpoint.
   *
   * Changes what is sent, the key included. For administrators of the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 400, 401, 403, 404, 429.
   *
   * Provenance: docs. The keys of the body are inferred.
   *
   * @see `PATCH /api/v1/admin/selfhosted/endpoints/{id}` (docs: Influgen Self-hosted GPU page (fact sheet §11.4))
   * @example
   * ```ts
   * const selfHostedEndpoint = await influgen.admin.selfHosted.endpoints.update('she_01HZX6Q9Z2A4B6C8D0E2F4G6H8', { status: 'disabled' });
   * ```
   */
  update(id: string, body: SelfHostedEndpointUpdate, options?: CallOptions): Call<SelfHostedEndpoint> {
    return this.core.call(updateSelfHostedEndpoint, [id], body, options);
  }

  /**
   * Remove an endpoint.
   *
   * Removes a GPU endpoint. For administrators of the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 401, 403, 404, 429.
   *
   * @see `DELETE /api/v1/admin/selfhosted/endpoints/{id}` (docs: Influgen Self-hosted GPU page (fact sheet §11.4))
   * @example
   * ```ts
   * await influgen.admin.selfHosted.endpoints.delete('she_01HZX6Q9Z2A4B6C8D0E2F4G6H8');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteSelfHostedEndpoint, [id], undefined, options);
  }
}

/** `influgen.admin.selfHosted.routing` */
export class AdminSelfHostedRouting extends Resource {
  /**
   * Set the self-hosted routing.
   *
   * Says how much of the generation goes to own endpoints. A request to one gets 90 seconds and 2 retries; what
   * endpoints cannot take, or fail at, goes to the cloud. Motion transfer never goes there. For administrators of the
   * platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 400, 401, 403, 429.
   *
   * @see `PUT /api/v1/admin/selfhosted/routing` (docs: Influgen Self-hosted GPU page (fact sheet §11.4))
   * @example
   * ```ts
   * const selfHostedRouting = await influgen.admin.selfHosted.routing.replace({ enabled: true, routing_percentage: 60 });
   * ```
   */
  replace(body: SelfHostedRouting, options?: CallOptions): Call<SelfHostedRouting> {
    return this.core.call(updateSelfHostedRouting, [], body, options);
  }
}

/** `influgen.admin.selfHosted` */
export class AdminSelfHosted extends Resource {
  /** `influgen.admin.selfHosted.endpoints` */
  get endpoints(): AdminSelfHostedEndpoints {
    return new AdminSelfHostedEndpoints(this.core);
  }

  /** `influgen.admin.selfHosted.routing` */
  get routing(): AdminSelfHostedRouting {
    return new AdminSelfHostedRouting(this.core);
  }

  /**
   * Get the self-hosted routing.
   *
   * Answers routing, endpoints with their health, and recent logs. For administrators of the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 401, 403, 429.
   *
   * @see `GET /api/v1/admin/selfhosted` (docs: Influgen Self-hosted GPU page (fact sheet §11.4))
   * @example
   * ```ts
   * const selfHosted = await influgen.admin.selfHosted.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<SelfHosted> {
    return this.core.call(getSelfHosted, [], undefined, options);
  }

  /**
   * Check the endpoints anew.
   *
   * Looks at the health of every endpoint now; otherwise what is known is good for 30 seconds. For administrators of
   * the platform.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Role: admin. Cost: none. Errors: 401, 403, 429.
   *
   * @see `POST /api/v1/admin/selfhosted/refresh` (docs: Influgen Self-hosted GPU page (fact sheet §11.4))
   * @example
   * ```ts
   * const selfHostedEndpoints = await influgen.admin.selfHosted.refresh();
   * ```
   */
  refresh(options?: CallOptions): Call<SelfHostedEndpoint[]> {
    return this.core.call(refreshSelfHosted, [], undefined, options);
  }
}

/** `influgen.admin` */
export class Admin extends Resource {
  /** `influgen.admin.adapters` */
  get adapters(): AdminAdapters {
    return new AdminAdapters(this.core);
  }

  /** `influgen.admin.selfHosted` */
  get selfHosted(): AdminSelfHosted {
    return new AdminSelfHosted(this.core);
  }
}

/** `influgen.affiliateProgram` */
export class AffiliateProgramResource extends Resource {
  /**
   * Get the affiliate program.
   *
   * Answers the terms of the program and what the workspace earned in it.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * Provenance: inferred. The numbers are documented, the path is not.
   *
   * @see `GET /api/v1/affiliate-program` (inferred: fact sheet §10.4)
   * @example
   * ```ts
   * const affiliateProgram = await influgen.affiliateProgram.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<AffiliateProgram> {
    return this.core.call(getAffiliateProgram, [], undefined, options);
  }
}

/** `influgen.analytics` */
export class Analytics extends Resource {
  /**
   * Get a character's numbers.
   *
   * Adds up the numbers of one character, also by platform, and names the content that did best. The period is the last
   * 30 days unless `from` and `to` say otherwise.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * @see `GET /api/v1/analytics/characters/{id}` (inferred: fact sheet §9.1)
   * @example
   * ```ts
   * const characterAnalytics = await influgen.analytics.character('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  character(id: string, query?: GetCharacterAnalyticsQuery, options?: CallOptions): Call<CharacterAnalytics> {
    return this.core.call(getCharacterAnalytics, [id], query, options);
  }

  /**
   * Get a content item's numbers.
   *
   * Adds up the numbers of the item on all platforms on which it was published.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/analytics/content/{id}` (inferred: fact sheet §9.1)
   * @example
   * ```ts
   * const contentMetrics = await influgen.analytics.content('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  content(id: string, options?: CallOptions): Call<ContentMetrics> {
    return this.core.call(getContentAnalytics, [id], undefined, options);
  }

  /**
   * Get the overview.
   *
   * Adds up the numbers of the workspace. The period is the last 30 days unless `from` and `to` say otherwise.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `GET /api/v1/analytics/overview` (inferred: fact sheet §9.1)
   * @example
   * ```ts
   * const analyticsOverview = await influgen.analytics.overview();
   * ```
   */
  overview(query?: GetAnalyticsOverviewQuery, options?: CallOptions): Call<AnalyticsOverview> {
    return this.core.call(getAnalyticsOverview, [], query, options);
  }

  /**
   * Get the best posting times.
   *
   * Lists how well posts did by weekday and hour: what scheduling prefers.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `GET /api/v1/analytics/posting-times` (inferred: fact sheet §9.1)
   * @example
   * ```ts
   * const postingTimes = await influgen.analytics.postingTimes();
   * ```
   */
  postingTimes(options?: CallOptions): Call<PostingTime[]> {
    return this.core.call(getPostingTimes, [], undefined, options);
  }
}

/** `influgen.apiKeys` */
export class ApiKeys extends Resource {
  /**
   * List API keys.
   *
   * Lists the keys of the workspace, without their secrets. Needs the Agency plan.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Plan: agency or above. Cost: none. Errors: 401, 403, 429.
   *
   * @see `GET /api/v1/api-keys` (seed: Public API keys)
   * @example
   * ```ts
   * const apiKeys = await influgen.apiKeys.list();
   * ```
   */
  list(options?: CallOptions): Call<ApiKey[]> {
    return this.core.call(listApiKeys, [], undefined, options);
  }

  /**
   * Create an API key.
   *
   * Creates a key of the public API with the permissions it is given. Needs the Agency plan.
   *
   * The secret is in this answer and nowhere else (inferred): after an answer that was lost, delete the key and create
   * another.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Plan: agency or above. Cost: none. Errors: 400, 401, 403, 429.
   *
   * Provenance: seed. Body and answer are inferred (fact sheet §4.2).
   *
   * @see `POST /api/v1/api-keys` (seed: Public API keys)
   * @example
   * ```ts
   * const apiKeyCreated = await influgen.apiKeys.create({
   *   name: 'Nightly export',
   *   permissions: ['characters:read', 'content:read'],
   * });
   * ```
   */
  create(body: ApiKeyInput, options?: CallOptions): Call<ApiKeyCreated> {
    return this.core.call(createApiKey, [], body, options);
  }

  /**
   * Delete an API key.
   *
   * Deletes a key, which stops working at once (inferred). A deleted key gives 404. Needs the Agency plan.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Plan: agency or above. Cost: none. Errors: 401, 403, 404, 429.
   *
   * Provenance: seed. The answer is inferred (fact sheet §4.3).
   *
   * @see `DELETE /api/v1/api-keys/{id}` (seed: Public API keys)
   * @example
   * ```ts
   * await influgen.apiKeys.delete('key_01HZX6D2A4B6C8E0F2G4H6J8K0');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteApiKey, [id], undefined, options);
  }
}

/** `influgen.auth` */
export class Auth extends Resource {
  /**
   * Log in.
   *
   * Opens a session. An unknown email and a wrong password give the same 401, `invalid_credentials` (inferred).
   *
   * The client does this by itself with the credentials it was made with.
   *
   * Cost: none. Errors: 400, 401.
   *
   * @see `POST /api/v1/auth/login` (seed: Session auth, example login)
   * @example
   * ```ts
   * const auth = await influgen.auth.login({ email: 'operator@example.com', password: 'correct-horse-battery-staple' });
   * ```
   */
  login(body: LoginInput, options?: CallOptions): Call<AuthResponse> {
    return this.core.call(loginUser, [], body, options);
  }

  /**
   * Log out.
   *
   * Ends the session. By inference its access and refresh tokens give 401 from then on, to a second logout as well.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: seed. Body and answer are inferred (fact sheet §3.5).
   *
   * @see `POST /api/v1/auth/logout` (seed: Session auth)
   * @example
   * ```ts
   * await influgen.auth.logout({ refresh_token: 'eyJhbGciOi...' });
   * ```
   */
  logout(body?: LogoutInput, options?: CallOptions): Call<void> {
    return this.core.call(logoutUser, [], body, options);
  }

  /**
   * Get the current user.
   *
   * Reads the user whose session it is.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * Provenance: seed. The answer's wrapper is inferred (fact sheet §3.4).
   *
   * @see `GET /api/v1/auth/me` (seed: Session auth)
   * @example
   * ```ts
   * const user = await influgen.auth.me();
   * ```
   */
  me(options?: CallOptions): Call<User> {
    return this.core.call(getCurrentUser, [], undefined, options);
  }

  /**
   * Refresh the session.
   *
   * Exchanges a refresh token, the only credential here, for a new pair of tokens. The client does this by itself, a
   * minute before the access token expires.
   *
   * By inference a refresh token is good once: a spent one gives 401 `invalid_refresh_token` and ends the session.
   *
   * Cost: none. Errors: 400, 401.
   *
   * Provenance: seed. Body and rotation are inferred, and that it answers what a login answers (fact sheet §3.3).
   *
   * @see `POST /api/v1/auth/refresh` (seed: Session auth)
   * @example
   * ```ts
   * const auth = await influgen.auth.refresh({ refresh_token: 'eyJhbGciOi...' });
   * ```
   */
  refresh(body: RefreshInput, options?: CallOptions): Call<AuthResponse> {
    return this.core.call(refreshSession, [], body, options);
  }

  /**
   * Register.
   *
   * Creates a user with a workspace of its own and opens a session. Terms and privacy policy have to be accepted.
   *
   * By inference the workspace is on the free plan, emails are compared without regard to case, and a repeat after a
   * lost answer gives 409. The 50 credits of a new account are documented.
   *
   * Cost: none. Errors: 400, 409.
   *
   * Provenance: seed. The status 201 is inferred (fact sheet §3.1).
   *
   * @see `POST /api/v1/auth/register` (seed: Session auth)
   * @example
   * ```ts
   * const auth = await influgen.auth.register({
   *   accept_privacy: true,
   *   accept_terms: true,
   *   email: 'operator@example.com',
   *   password: 'correct-horse-battery-staple',
   * });
   * ```
   */
  register(body: RegisterInput, options?: CallOptions): Call<AuthResponse> {
    return this.core.call(registerUser, [], body, options);
  }
}

/** `influgen.billing` */
export class Billing extends Resource {
  /**
   * Start a checkout.
   *
   * Answers the page on which a person pays for a plan or a pack of credits. Nothing changes before that.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `POST /api/v1/billing/checkout` (inferred: fact sheet §10.1)
   * @example
   * ```ts
   * const result = await influgen.billing.checkout({
   *   cancel_url: 'https://app.example.com/billing',
   *   credit_pack: 250,
   *   success_url: 'https://app.example.com/billing/done',
   * });
   * ```
   */
  checkout(body: CheckoutInput, options?: CallOptions): Call<string> {
    return this.core.call(createCheckout, [], body, options);
  }

  /**
   * List the plans.
   *
   * Lists the plans and what they include.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `GET /api/v1/billing/plans` (inferred: fact sheet §10.1)
   * @example
   * ```ts
   * const plans = await influgen.billing.plans();
   * ```
   */
  plans(options?: CallOptions): Call<Plan[]> {
    return this.core.call(listPlans, [], undefined, options);
  }

  /**
   * Open the billing portal.
   *
   * Answers the page on which a person sees invoices and changes or cancels the subscription.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `POST /api/v1/billing/portal` (inferred: fact sheet §10.1)
   * @example
   * ```ts
   * const result = await influgen.billing.portal();
   * ```
   */
  portal(options?: CallOptions): Call<string> {
    return this.core.call(createBillingPortal, [], undefined, options);
  }

  /**
   * Get the subscription.
   *
   * Answers the plan of the workspace and how long it is paid for.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `GET /api/v1/billing/subscription` (inferred: fact sheet §10.1)
   * @example
   * ```ts
   * const subscriptionModel = await influgen.billing.subscription();
   * ```
   */
  subscription(options?: CallOptions): Call<SubscriptionModel> {
    return this.core.call(getSubscription, [], undefined, options);
  }
}

/** `influgen.characters.affiliateLinks` */
export class CharactersAffiliateLinks extends Resource {
  /**
   * List affiliate links.
   *
   * Lists the affiliate links of the character, the newest first.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. The rules are documented, the path is not.
   *
   * @see `GET /api/v1/characters/{id}/affiliate-links` (inferred: fact sheet §10.3)
   * @example
   * ```ts
   * for await (const affiliateLink of influgen.characters.affiliateLinks.list('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { page_size: 100 })) console.log(affiliateLink.id);
   * ```
   */
  list(id: string, query?: ListAffiliateLinksQuery, options?: CallOptions): List<AffiliateLink> {
    return this.core.list(listAffiliateLinks, [id], query, options);
  }

  /**
   * Create an affiliate link.
   *
   * Adds a link to the character. Income that is sent along may be recorded as an `affiliate` revenue event.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: inferred. The rules are documented, the path is not.
   *
   * @see `POST /api/v1/characters/{id}/affiliate-links` (inferred: fact sheet §10.3)
   * @example
   * ```ts
   * const affiliateLink = await influgen.characters.affiliateLinks.create('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', {
   *   platform: 'instagram',
   *   shortcode: 'shoes',
   *   url: 'https://www.example.com/shoes?tag=maya',
   * });
   * ```
   */
  create(id: string, body: AffiliateLinkInput, options?: CallOptions): Call<AffiliateLink> {
    return this.core.call(createAffiliateLink, [id], body, options);
  }

  /**
   * Change an affiliate link.
   *
   * Changes the link. More income may be recorded as an `affiliate` revenue event.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: inferred. The rules are documented, the path is not.
   *
   * @see `PATCH /api/v1/characters/{id}/affiliate-links/{linkId}` (inferred: fact sheet §10.3)
   * @example
   * ```ts
   * const affiliateLink = await influgen.characters.affiliateLinks.update('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', 'aff_01HZX6J4T7V9W1X3Y5Z7A9B1C3', { click_count: 31, revenue: 42.5 });
   * ```
   */
  update(id: string, linkId: string, body: AffiliateLinkUpdate, options?: CallOptions): Call<AffiliateLink> {
    return this.core.call(updateAffiliateLink, [id, linkId], body, options);
  }

  /**
   * Delete an affiliate link.
   *
   * Removes the link. Income that was recorded stays.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: inferred. Nothing is documented of a deletion.
   *
   * @see `DELETE /api/v1/characters/{id}/affiliate-links/{linkId}` (inferred: fact sheet §10.3)
   * @example
   * ```ts
   * await influgen.characters.affiliateLinks.delete('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', 'aff_01HZX6J4T7V9W1X3Y5Z7A9B1C3');
   * ```
   */
  delete(id: string, linkId: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteAffiliateLink, [id, linkId], undefined, options);
  }
}

/** `influgen.characters.content` */
export class CharactersContent extends Resource {
  /**
   * Approve content of a character.
   *
   * Makes an item that is `ready` `approved`. Any other state gives 409 `invalid_state_transition`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 409, 429.
   *
   * Provenance: inferred. That there are such routes for a character is documented; their paths are not shown.
   *
   * @see `POST /api/v1/characters/{id}/content/{contentId}/approve` (inferred: fact sheet §7.12)
   * @example
   * ```ts
   * const content = await influgen.characters.content.approve('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', 'cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  approve(id: string, contentId: string, options?: CallOptions): Call<ContentItem> {
    return this.core.call(approveCharacterContent, [id, contentId], undefined, options);
  }

  /**
   * Get the calendar of a character.
   *
   * Lists the content items of one character by the day of their `planned_date`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. That there are such routes for a character is documented; their paths are not shown.
   *
   * @see `GET /api/v1/characters/{id}/content/calendar` (inferred: fact sheet §7.12)
   * @example
   * ```ts
   * const calendarDays = await influgen.characters.content.calendar('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  calendar(id: string, query?: GetCharacterContentCalendarQuery, options?: CallOptions): Call<CalendarDay[]> {
    return this.core.call(getCharacterContentCalendar, [id], query, options);
  }

  /**
   * Generate a week of a character.
   *
   * Plans a week, as `generateContentWeek` does, and answers at once with the job.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Starts a job, polled with `getJob`. Errors: 400, 401, 402, 404, 429.
   *
   * Provenance: inferred. That there are such routes for a character is documented; their paths are not shown.
   *
   * @see `POST /api/v1/characters/{id}/content/generate-week` (inferred: fact sheet §7.12)
   * @example
   * ```ts
   * const job = await influgen.characters.content.generateWeek('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', {
   *   platforms: ['instagram'],
   *   posts_per_day: 1,
   *   week: '2026-03-23',
   * });
   * const ended = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  generateWeek(id: string, body: CharacterWeekInput, options?: CallOptions): Call<JobHandle<JobResponse, Job, Job>> {
    return startJob(this.core, generateCharacterWeek, [id], body, options);
  }

  /**
   * List the queue of a character.
   *
   * Lists the content items of one character, newest first.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. That there are such routes for a character is documented; their paths are not shown.
   *
   * @see `GET /api/v1/characters/{id}/content/queue` (inferred: fact sheet §7.12)
   * @example
   * ```ts
   * for await (const content of influgen.characters.content.queue('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { page_size: 100 })) console.log(content.id);
   * ```
   */
  queue(id: string, query?: ListCharacterContentQueueQuery, options?: CallOptions): List<ContentItem> {
    return this.core.list(listCharacterContentQueue, [id], query, options);
  }

  /**
   * Reject content of a character.
   *
   * Makes an item `rejected` that is `ready`, or `approved` with no scheduled post pending. Any other state gives 409
   * `invalid_state_transition`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: inferred. That there are such routes for a character is documented; their paths are not shown.
   *
   * @see `POST /api/v1/characters/{id}/content/{contentId}/reject` (inferred: fact sheet §7.12)
   * @example
   * ```ts
   * const content = await influgen.characters.content.reject('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', 'cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', { reason: 'The hands look wrong' });
   * ```
   */
  reject(id: string, contentId: string, body?: RejectionInput, options?: CallOptions): Call<ContentItem> {
    return this.core.call(rejectCharacterContent, [id, contentId], body, options);
  }
}

/** `influgen.characters.dmResponder` */
export class CharactersDmResponder extends Resource {
  /**
   * Get the DM responder.
   *
   * Answers the settings of the automatic responder of the character.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: inferred. The fields are documented, the path is not.
   *
   * @see `GET /api/v1/characters/{id}/dm-responder` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * const dmResponder = await influgen.characters.dmResponder.retrieve('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<DmResponder> {
    return this.core.call(getDmResponder, [id], undefined, options);
  }

  /**
   * Set the DM responder.
   *
   * Replaces the settings of the automatic responder of the character.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. The fields are documented, the path is not.
   *
   * @see `PUT /api/v1/characters/{id}/dm-responder` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * const dmResponder = await influgen.characters.dmResponder.replace('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', {
   *   banned_topics: ['politics'],
   *   enabled: true,
   *   greeting_message: 'Hi, thanks for writing!',
   *   max_replies_per_hour: 20,
   *   platforms_enabled: ['instagram'],
   *   response_delay_seconds: 60,
   * });
   * ```
   */
  replace(id: string, body: DmResponderInput, options?: CallOptions): Call<DmResponder> {
    return this.core.call(updateDmResponder, [id], body, options);
  }
}

/** `influgen.characters.lora.images` */
export class CharactersLoraImages extends Resource {
  /**
   * List training images.
   *
   * Lists the pictures to train on.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: docs. The path only; the answer is inferred.
   *
   * @see `GET /api/v1/characters/{id}/lora/images` (docs: Influgen Characters API (fact sheet §6.8))
   * @example
   * ```ts
   * const loraImages = await influgen.characters.lora.images.list('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  list(id: string, options?: CallOptions): Call<LoraImage[]> {
    return this.core.call(listLoraImages, [id], undefined, options);
  }

  /**
   * Add training images.
   *
   * Adds pictures to train on, by their URLs or as files. Answers those that were added.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 413, 415, 429.
   *
   * Provenance: docs. The path only; the answer is inferred.
   *
   * @see `POST /api/v1/characters/{id}/lora/images` (docs: Influgen Characters API (fact sheet §6.8))
   * @example
   * ```ts
   * const loraImages = await influgen.characters.lora.images.add('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { image_urls: ['https://images.example.com/maya/01.jpg'] });
   * ```
   */
  add(id: string, body: LoraImagesInput, options?: CallOptions): Call<LoraImage[]> {
    return this.core.call(addLoraImages, [id], body, options);
  }
}

/** `influgen.characters.lora` */
export class CharactersLora extends Resource {
  /** `influgen.characters.lora.images` */
  get images(): CharactersLoraImages {
    return new CharactersLoraImages(this.core);
  }

  /**
   * Get the LoRA.
   *
   * Reads the character's LoRA, trained or not.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: docs. The path only; the answer is inferred.
   *
   * @see `GET /api/v1/characters/{id}/lora` (docs: Influgen Characters API (fact sheet §6.8))
   * @example
   * ```ts
   * const lora = await influgen.characters.lora.retrieve('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<Lora> {
    return this.core.call(getLora, [id], undefined, options);
  }

  /**
   * Delete the LoRA.
   *
   * Deletes the model; the character's `lora_training_status` is `none` again.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: inferred. A DELETE is documented, but its path is cut off; it may be that of a single image.
   *
   * @see `DELETE /api/v1/characters/{id}/lora` (inferred: fact sheet §6.8)
   * @example
   * ```ts
   * await influgen.characters.lora.delete('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteLora, [id], undefined, options);
  }

  /**
   * Get the state of the training.
   *
   * Reads how far the training of the LoRA is.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: docs. The path only; the answer is inferred.
   *
   * @see `GET /api/v1/characters/{id}/lora/status` (docs: Influgen Characters API (fact sheet §6.8))
   * @example
   * ```ts
   * const loraProgress = await influgen.characters.lora.status('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  status(id: string, options?: CallOptions): Call<LoraProgress> {
    return this.core.call(getLoraStatus, [id], undefined, options);
  }

  /**
   * Train the LoRA.
   *
   * Starts the training and answers at once. Too few pictures, and a training that is running already, give 409.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: 50 credits per call. Starts a job, polled with `getLoraStatus`. Errors: 401, 402, 404,
   * 409, 429.
   *
   * Provenance: docs. The path only; the answer is inferred.
   *
   * @see `POST /api/v1/characters/{id}/lora/train` (docs: Influgen Characters API (fact sheet §6.8))
   * @example
   * ```ts
   * const job = await influgen.characters.lora.train('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * const lora = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  train(id: string, options?: CallOptions): Call<JobHandle<LoraTraining, Lora, LoraProgress>> {
    return startJob(this.core, trainLora, [id], undefined, options);
  }
}

/** `influgen.characters.referenceImages` */
export class CharactersReferenceImages extends Resource {
  /**
   * Upload a reference image.
   *
   * Stores a picture of the face, appends its URL to `reference_images` and computes the character's embedding anew.
   * The file goes under any one of the names `file`, `image` and `reference_image`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 413, 415, 429.
   *
   * @see `POST /api/v1/characters/{id}/reference-images` (docs: Influgen Reference images (fact sheet §6.7))
   * @example
   * ```ts
   * const referenceImage = await influgen.characters.referenceImages.upload('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { file: new Blob(['…']) });
   * ```
   */
  upload(id: string, body: ReferenceImageUpload, options?: CallOptions): Call<ReferenceImageResponse> {
    return this.core.call(uploadReferenceImage, [id], body, options);
  }
}

/** `influgen.characters` */
export class Characters extends Resource {
  /** `influgen.characters.affiliateLinks` */
  get affiliateLinks(): CharactersAffiliateLinks {
    return new CharactersAffiliateLinks(this.core);
  }

  /** `influgen.characters.content` */
  get content(): CharactersContent {
    return new CharactersContent(this.core);
  }

  /** `influgen.characters.dmResponder` */
  get dmResponder(): CharactersDmResponder {
    return new CharactersDmResponder(this.core);
  }

  /** `influgen.characters.lora` */
  get lora(): CharactersLora {
    return new CharactersLora(this.core);
  }

  /** `influgen.characters.referenceImages` */
  get referenceImages(): CharactersReferenceImages {
    return new CharactersReferenceImages(this.core);
  }

  /**
   * List characters.
   *
   * Lists the characters of the workspace, newest first. The filters narrow together.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `GET /api/v1/characters` (docs: Influgen Characters API (fact sheet §6))
   * @example
   * ```ts
   * for await (const character of influgen.characters.list({ page_size: 100 })) console.log(character.id);
   * ```
   */
  list(query?: ListCharactersQuery, options?: CallOptions): List<Character> {
    return this.core.list(listCharacters, [], query, options);
  }

  /**
   * Get a character.
   *
   * Reads one character.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/characters/{id}` (docs: Influgen Characters API (fact sheet §6))
   * @example
   * ```ts
   * const character = await influgen.characters.retrieve('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<Character> {
    return this.core.call(getCharacter, [id], undefined, options);
  }

  /**
   * Create a character.
   *
   * Creates a character. Without `reference_images` a face is generated, for 5 credits.
   *
   * By inference the first character of a workspace becomes its default, and a workspace that has as many as its plan
   * allows (free 1, Starter 3, Pro 10, Agency 50) gives 403 `character_limit_reached`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: 5 credits per call. Errors: 400, 401, 402, 403, 429.
   *
   * Provenance: docs. That there is a limit by plan is documented, its numbers and the status 201 are inferred.
   *
   * @see `POST /api/v1/characters` (docs: Influgen Characters API (fact sheet §6.1))
   * @example
   * ```ts
   * const character = await influgen.characters.create({
   *   appearance: { aesthetic: 'clean athletic', age_range: '25-34' },
   *   identity: { location: 'Los Angeles', occupation: 'trainer' },
   *   name: 'Maya Stone',
   *   niche: 'fitness',
   *   personality: { tone: 'warm' },
   *   settings: { autopilot: false },
   *   style: { presets: ['natural light'] },
   * });
   * ```
   */
  create(body: CharacterInput, options?: CallOptions): Call<Character> {
    return this.core.call(createCharacter, [], body, options);
  }

  /**
   * Update a character.
   *
   * Changes what is sent. Objects such as `settings` are merged key by key, and `settings.autopilot` is heeded by what
   * is completed from then on (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * @see `PATCH /api/v1/characters/{id}` (docs: Influgen Characters API (fact sheet §6))
   * @example
   * ```ts
   * const character = await influgen.characters.update('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { settings: { autopilot: true } });
   * ```
   */
  update(id: string, body: CharacterUpdate, options?: CallOptions): Call<Character> {
    return this.core.call(updateCharacter, [id], body, options);
  }

  /**
   * Duplicate a character.
   *
   * Creates a copy with the same profile and reference images. By inference its counters begin at 0, it is no default
   * and has no LoRA, and a workspace that is full gives 403 `character_limit_reached`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429.
   *
   * @see `POST /api/v1/characters/{id}/duplicate` (docs: Influgen Characters API (fact sheet §6))
   * @example
   * ```ts
   * const character = await influgen.characters.duplicate('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { name: 'Maya in Winter' });
   * ```
   */
  duplicate(id: string, body?: DuplicateInput, options?: CallOptions): Call<Character> {
    return this.core.call(duplicateCharacter, [id], body, options);
  }

  /**
   * Make a character the default.
   *
   * Makes the character the workspace's default; the former default no longer is (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `POST /api/v1/characters/{id}/default` (docs: Influgen Characters API (fact sheet §6))
   * @example
   * ```ts
   * const character = await influgen.characters.setDefault('char_01HZX6B7K9M2N4P6Q8R0S2T4V6');
   * ```
   */
  setDefault(id: string, options?: CallOptions): Call<Character> {
    return this.core.call(setDefaultCharacter, [id], undefined, options);
  }
}

/** `influgen.content.variants` */
export class ContentVariants extends Resource {
  /**
   * List variants.
   *
   * Lists the variants of an item.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: docs. The path only; body and answer are inferred.
   *
   * @see `GET /api/v1/content/{id}/variants` (docs: Influgen Content API (fact sheet §7.6 to §7.8))
   * @example
   * ```ts
   * const variants = await influgen.content.variants.list('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  list(id: string, options?: CallOptions): Call<Variant[]> {
    return this.core.call(listContentVariants, [id], undefined, options);
  }

  /**
   * Create variants.
   *
   * Starts the generation of other pictures for an item and answers at once. An item that is not `ready`, `approved` or
   * `rejected` gives 409.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: 3 credits per item of `$request.body#/count`. Starts a job, polled with `getJob`. Errors:
   * 400, 401, 402, 404, 409, 429.
   *
   * Provenance: docs. The path only; body and answer are inferred.
   *
   * @see `POST /api/v1/content/{id}/variants` (docs: Influgen Content API (fact sheet §7.6 to §7.8))
   * @example
   * ```ts
   * const job = await influgen.content.variants.create('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', { count: 3 });
   * const variants = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  create(id: string, body?: VariantsInput, options?: CallOptions): Call<JobHandle<VariantGeneration, Variant[], Job>> {
    return startJob(this.core, createContentVariants, [id], body, options);
  }

  /**
   * Select a variant.
   *
   * Makes the media of a variant those of the item. A variant that is not ready and an item that is `published` give
   * 409.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: docs. The path only; body and answer are inferred.
   *
   * @see `PUT /api/v1/content/{id}/variants/{idx}/select` (docs: Influgen Content API (fact sheet §7.6 to §7.8))
   * @example
   * ```ts
   * const content = await influgen.content.variants.select('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', 1);
   * ```
   */
  select(id: string, idx: number, options?: CallOptions): Call<ContentItem> {
    return this.core.call(selectContentVariant, [id, idx], undefined, options);
  }
}

/** `influgen.content.video` */
export class ContentVideo extends Resource {
  /**
   * Generate a video.
   *
   * Starts the generation of a short video and answers at once with the item and its job. It ends as `ready`, or as
   * `approved` when the character has autopilot on, or as `failed`.
   *
   * A type that does not suit the platform is refused before it is queued: 400 `unsupported_content_type`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: 8 credits per call. Starts a job, polled with `getVideoStatus`. Errors: 400, 401, 402,
   * 404, 429.
   *
   * Provenance: docs. The status 201 is inferred.
   *
   * @see `POST /api/v1/content/video/generate` (docs: Influgen Video generation (fact sheet §7.9))
   * @example
   * ```ts
   * const job = await influgen.content.video.generate({
   *   aspect_ratio: '9:16',
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   duration_seconds: 8,
   *   scene_description: 'walks along the beach at golden hour and smiles into the camera',
   * });
   * const content = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  generate(body: VideoInput, options?: CallOptions): Call<JobHandle<Generation, ContentItem, Generation>> {
    return startJob(this.core, generateVideo, [], body, options);
  }

  /**
   * Get the state of a video.
   *
   * Reads the item and its job. When it is done, the item has the video with its still, length and shape, what the
   * review of the media said, and the credits it took.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: docs. That the id is that of the item is inferred.
   *
   * @see `GET /api/v1/content/video/{id}/status` (docs: Influgen Video generation (fact sheet §7.10))
   * @example
   * ```ts
   * const generation = await influgen.content.video.status('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  status(id: string, options?: CallOptions): Call<Generation> {
    return this.core.call(getVideoStatus, [id], undefined, options);
  }
}

/** `influgen.content` */
export class Content extends Resource {
  /** `influgen.content.variants` */
  get variants(): ContentVariants {
    return new ContentVariants(this.core);
  }

  /** `influgen.content.video` */
  get video(): ContentVideo {
    return new ContentVideo(this.core);
  }

  /**
   * Get content.
   *
   * Reads one content item, also to follow its generation.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/content/{id}` (inferred: fact sheet §7.11)
   * @example
   * ```ts
   * const content = await influgen.content.retrieve('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<ContentItem> {
    return this.core.call(getContent, [id], undefined, options);
  }

  /**
   * Update content.
   *
   * Changes what is sent. An item that is `generating` or `published` gives 409.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: docs. The path only; body and answer are inferred.
   *
   * @see `PATCH /api/v1/content/{id}` (docs: Influgen Content API (fact sheet §7.5))
   * @example
   * ```ts
   * const content = await influgen.content.update('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', {
   *   caption: 'Five minutes that change the day.',
   *   hashtags: ['#mobility'],
   * });
   * ```
   */
  update(id: string, body: ContentUpdate, options?: CallOptions): Call<ContentItem> {
    return this.core.call(updateContent, [id], body, options);
  }

  /**
   * Approve content.
   *
   * Makes an item that is `ready` `approved`. Any other state gives 409 `invalid_state_transition`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 409, 429.
   *
   * Provenance: inferred. That there are moderation routes is documented; their paths are cut off.
   *
   * @see `POST /api/v1/content/{id}/approve` (inferred: fact sheet §7.11)
   * @example
   * ```ts
   * const content = await influgen.content.approve('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  approve(id: string, options?: CallOptions): Call<ContentItem> {
    return this.core.call(approveContent, [id], undefined, options);
  }

  /**
   * Moderate many items.
   *
   * Approves or rejects up to 100 items. Each is answered for by itself; a wrong one does not stop the rest.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: inferred. That there are moderation routes is documented; their paths are cut off.
   *
   * @see `POST /api/v1/content/bulk-moderate` (inferred: fact sheet §7.11)
   * @example
   * ```ts
   * const bulkModerations = await influgen.content.bulkModerate({ action: 'approve', ids: ['cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7'] });
   * ```
   */
  bulkModerate(body: BulkModerationInput, options?: CallOptions): Call<BulkModerationResult[]> {
    return this.core.call(bulkModerateContent, [], body, options);
  }

  /**
   * Get the calendar.
   *
   * Lists content items by the day of their `planned_date`, for the current month if no days are given.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. The path only; filters and answer are inferred.
   *
   * @see `GET /api/v1/content/calendar` (docs: Influgen Content API (fact sheet §7.4))
   * @example
   * ```ts
   * const calendarDays = await influgen.content.calendar();
   * ```
   */
  calendar(query?: GetContentCalendarQuery, options?: CallOptions): Call<CalendarDay[]> {
    return this.core.call(getContentCalendar, [], query, options);
  }

  /**
   * Generate content.
   *
   * Starts the generation of an item and answers at once with the item, `queued`, and its job, `pending`. It ends as
   * `ready`, or as `approved` when the character has autopilot on, or as `failed`. A face that matches too little may
   * also end it as `rejected`, or hold it for review.
   *
   * A type that does not suit the platform is refused before it is queued: 400 `unsupported_content_type`. Credits are
   * reserved now, settled when the item is done, and refunded when it fails (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: credits per call by `$request.body#/type`: carousel 3, reel 8, short 8, single 3, story 3,
   * video 8. Starts a job, polled with `getContent`. Errors: 400, 401, 402, 404, 429.
   *
   * Provenance: docs. The status 201 is inferred.
   *
   * @see `POST /api/v1/content/generate` (docs: Influgen Content API (fact sheet §7.1))
   * @example
   * ```ts
   * const job = await influgen.content.generate({
   *   caption: 'Five minutes that change the day.',
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   cta: 'Save this for tomorrow',
   *   hashtags: ['#mobility', '#morning'],
   *   platform: 'instagram',
   *   prompt: 'morning mobility flow on a rooftop at sunrise',
   *   type: 'single',
   * });
   * const content = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  generate(body: GenerationInput, options?: CallOptions): Call<JobHandle<Generation, ContentItem, ContentItem>> {
    return startJob(this.core, generateContent, [], body, options);
  }

  /**
   * Generate a week.
   *
   * Plans a week for a character and answers at once with the job. When the job is done, there are `posts_per_day`
   * items for each day, spread over the platforms, which are then generated one by one.
   *
   * By inference each item is charged by itself, and when the credits run out the rest becomes `failed`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Starts a job, polled with `getJob`. Errors: 400, 401, 402, 404, 429.
   *
   * @see `POST /api/v1/content/generate-week` (docs: Influgen Content API (fact sheet §7.2))
   * @example
   * ```ts
   * const job = await influgen.content.generateWeek({
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   guidance: 'Keep it light',
   *   platforms: ['instagram', 'pinterest'],
   *   posts_per_day: 1,
   *   target_language: 'en',
   *   trending_topics: ['spring reset'],
   *   week: '2026-03-23',
   * });
   * const ended = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  generateWeek(body: WeekInput, options?: CallOptions): Call<JobHandle<JobResponse, Job, Job>> {
    return startJob(this.core, generateContentWeek, [], body, options);
  }

  /**
   * List the queue.
   *
   * Lists content items, newest first. The filters narrow together.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. The path only; filters and answer are inferred.
   *
   * @see `GET /api/v1/content/queue` (docs: Influgen Content API (fact sheet §7.3))
   * @example
   * ```ts
   * for await (const content of influgen.content.queue({ page_size: 100 })) console.log(content.id);
   * ```
   */
  queue(query?: ListContentQueueQuery, options?: CallOptions): List<ContentItem> {
    return this.core.list(listContentQueue, [], query, options);
  }

  /**
   * Regenerate content.
   *
   * Generates an item anew that is `ready`, `rejected` or `failed`, at the price of a generation of its type. Any other
   * state gives 409 `invalid_state_transition`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Starts a job, polled with `getContent`. Errors: 400, 401, 402, 404, 409, 429.
   *
   * Provenance: inferred. That there are moderation routes is documented; their paths are cut off.
   *
   * @see `POST /api/v1/content/{id}/regenerate` (inferred: fact sheet §7.11)
   * @example
   * ```ts
   * const job = await influgen.content.regenerate('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', { prompt: 'the same in the rain' });
   * const content = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  regenerate(
    id: string,
    body?: RegenerationInput,
    options?: CallOptions,
  ): Call<JobHandle<Generation, ContentItem, ContentItem>> {
    return startJob(this.core, regenerateContent, [id], body, options);
  }

  /**
   * Reject content.
   *
   * Makes an item `rejected` that is `ready`, or `approved` with no scheduled post pending. Any other state gives 409
   * `invalid_state_transition`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: inferred. That there are moderation routes is documented; their paths are cut off.
   *
   * @see `POST /api/v1/content/{id}/reject` (inferred: fact sheet §7.11)
   * @example
   * ```ts
   * const content = await influgen.content.reject('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', { reason: 'The hands look wrong' });
   * ```
   */
  reject(id: string, body?: RejectionInput, options?: CallOptions): Call<ContentItem> {
    return this.core.call(rejectContent, [id], body, options);
  }

  /**
   * Schedule a content item.
   *
   * Schedules approved content for one or more platforms.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * @see `POST /api/v1/content/{id}/schedule` (docs: Influgen Publishing API (fact sheet §8.8))
   * @example
   * ```ts
   * const scheduledPosts = await influgen.content.schedule('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7', {
   *   platforms: ['instagram', 'pinterest'],
   *   scheduled_at: '2026-03-23T22:00:00Z',
   * });
   * ```
   */
  schedule(id: string, body: ContentScheduleInput, options?: CallOptions): Call<ScheduledPost[]> {
    return this.core.call(scheduleContent, [id], body, options);
  }
}

/** `influgen.credits` */
export class CreditsResource extends Resource {
  /**
   * Get the credits.
   *
   * Answers the balance of the workspace. At zero, generation stops; what exists stays readable.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `GET /api/v1/credits` (inferred: fact sheet §10.1)
   * @example
   * ```ts
   * const credits = await influgen.credits.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<Credits> {
    return this.core.call(getCredits, [], undefined, options);
  }

  /**
   * List the credit transactions.
   *
   * Lists every change of the balance, the newest first.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `GET /api/v1/credits/transactions` (inferred: fact sheet §10.1)
   * @example
   * ```ts
   * for await (const creditTransaction of influgen.credits.transactions({ page_size: 100 })) console.log(creditTransaction.id);
   * ```
   */
  transactions(query?: ListCreditTransactionsQuery, options?: CallOptions): List<CreditTransaction> {
    return this.core.list(listCreditTransactions, [], query, options);
  }
}

/** `influgen.dm.conversations` */
export class DmConversations extends Resource {
  /**
   * List conversations.
   *
   * Lists the conversations of the character, the last active first.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. The filters are documented, the path is not.
   *
   * @see `GET /api/v1/characters/{id}/dm/conversations` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * for await (const dmConversation of influgen.dm.conversations.list('char_01HZX6B7K9M2N4P6Q8R0S2T4V6', { page_size: 100 })) console.log(dmConversation.id);
   * ```
   */
  list(id: string, query?: ListDmConversationsQuery, options?: CallOptions): List<DmConversation> {
    return this.core.list(listDmConversations, [id], query, options);
  }

  /**
   * List the messages of a conversation.
   *
   * Lists the whole history of a conversation, the newest first.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. That it can be done is documented, the path is not.
   *
   * @see `GET /api/v1/dm/conversations/{id}/messages` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * for await (const dmMessage of influgen.dm.conversations.messages('conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9', { page_size: 100 })) console.log(dmMessage.id);
   * ```
   */
  messages(id: string, query?: ListDmMessagesQuery, options?: CallOptions): List<DmMessage> {
    return this.core.list(listDmMessages, [id], query, options);
  }

  /**
   * Pause a conversation.
   *
   * Stops automatic replies in the conversation; people can still reply.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: inferred. That it can be done is documented, the path is not.
   *
   * @see `POST /api/v1/dm/conversations/{id}/pause` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * const dmConversation = await influgen.dm.conversations.pause('conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9');
   * ```
   */
  pause(id: string, options?: CallOptions): Call<DmConversation> {
    return this.core.call(pauseDmConversation, [id], undefined, options);
  }

  /**
   * Reply by hand.
   *
   * Sends a message as the character.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: inferred. That it can be done is documented, the path is not.
   *
   * @see `POST /api/v1/dm/conversations/{id}/reply` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * const dmMessage = await influgen.dm.conversations.reply('conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9', { message: 'The blue ones!' });
   * ```
   */
  reply(id: string, body: DmReplyInput, options?: CallOptions): Call<DmMessage> {
    return this.core.call(replyDmConversation, [id], body, options);
  }

  /**
   * Unpause a conversation.
   *
   * Lets the responder reply again.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: inferred. That it can be done is documented, the path is not.
   *
   * @see `POST /api/v1/dm/conversations/{id}/unpause` (inferred: fact sheet §9.2)
   * @example
   * ```ts
   * const dmConversation = await influgen.dm.conversations.unpause('conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9');
   * ```
   */
  unpause(id: string, options?: CallOptions): Call<DmConversation> {
    return this.core.call(unpauseDmConversation, [id], undefined, options);
  }
}

/** `influgen.dm` */
export class Dm extends Resource {
  /** `influgen.dm.conversations` */
  get conversations(): DmConversations {
    return new DmConversations(this.core);
  }
}

/** `influgen.integrations.pinterest` */
export class IntegrationsPinterest extends Resource {
  /**
   * List the Pinterest boards.
   *
   * Lists the boards of the connected Pinterest account.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 409, 429.
   *
   * @see `GET /api/v1/integrations/pinterest/boards` (docs: Influgen Publishing API (fact sheet §8.2))
   * @example
   * ```ts
   * const pinterestBoards = await influgen.integrations.pinterest.boards();
   * ```
   */
  boards(options?: CallOptions): Call<PinterestBoard[]> {
    return this.core.call(listPinterestBoards, [], undefined, options);
  }

  /**
   * Set the default Pinterest board.
   *
   * Pins go to this board when nothing else is said.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: docs. The body is inferred.
   *
   * @see `PATCH /api/v1/integrations/pinterest/default-board` (docs: Influgen Publishing API (fact sheet §8.2))
   * @example
   * ```ts
   * const pinterestBoard = await influgen.integrations.pinterest.setDefaultBoard({ board_id: '549755885176' });
   * ```
   */
  setDefaultBoard(body: DefaultBoardInput, options?: CallOptions): Call<PinterestBoard> {
    return this.core.call(setPinterestDefaultBoard, [], body, options);
  }
}

/** `influgen.integrations` */
export class Integrations extends Resource {
  /** `influgen.integrations.pinterest` */
  get pinterest(): IntegrationsPinterest {
    return new IntegrationsPinterest(this.core);
  }

  /**
   * Get a connection.
   *
   * Tells whether the workspace is connected to the platform, and as whom.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. One template for the paths of the five platforms, which are documented one by one.
   *
   * @see `GET /api/v1/integrations/{platform}` (docs: Influgen Publishing API (fact sheet §8.1))
   * @example
   * ```ts
   * const integration = await influgen.integrations.retrieve('instagram');
   * ```
   */
  retrieve(platform: Platform, options?: CallOptions): Call<Integration> {
    return this.core.call(getIntegration, [String(platform)], undefined, options);
  }

  /**
   * Get the authorization URL.
   *
   * Answers the URL at which a person allows the connection. The platform then sends the browser to the callback, and
   * the callback to `redirect`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. One template for the paths of the five platforms, which are documented one by one.
   *
   * @see `GET /api/v1/integrations/{platform}/auth-url` (docs: Influgen Publishing API (fact sheet §8.1))
   * @example
   * ```ts
   * const result = await influgen.integrations.authUrl('instagram');
   * ```
   */
  authUrl(platform: Platform, query?: GetIntegrationAuthUrlQuery, options?: CallOptions): Call<string> {
    return this.core.call(getIntegrationAuthUrl, [String(platform)], query, options);
  }

  /**
   * Disconnect a platform.
   *
   * Forgets the connection. Posts that are pending for the platform stay pending, and fail with `token_expired` when
   * they are due (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. One template for the paths of the five platforms, which are documented one by one.
   *
   * @see `DELETE /api/v1/integrations/{platform}` (docs: Influgen Publishing API (fact sheet §8.1))
   * @example
   * ```ts
   * await influgen.integrations.disconnect('instagram');
   * ```
   */
  disconnect(platform: Platform, options?: CallOptions): Call<void> {
    return this.core.call(disconnectIntegration, [String(platform)], undefined, options);
  }
}

/** `influgen.jobs` */
export class Jobs extends Resource {
  /**
   * Get a job.
   *
   * Reads one job, to follow what goes on after an answer without the WebSocket.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * Provenance: inferred. Needed to follow the plan of a week.
   *
   * @see `GET /api/v1/jobs/{id}` (inferred: fact sheet §12)
   * @example
   * ```ts
   * const job = await influgen.jobs.retrieve('job_01HZX6E3B5C7D9F1G3H5J7K9M1');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<Job> {
    return this.core.call(getJob, [id], undefined, options);
  }
}

/** `influgen.marketplace.listings` */
export class MarketplaceListings extends Resource {
  /**
   * Offer a character.
   *
   * Lists a character of the workspace for sale.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `POST /api/v1/marketplace/listings` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * const listing = await influgen.marketplace.listings.create({
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   currency: 'USD',
   *   description: 'A fitness coach with a clean, athletic look.',
   *   license_type: 'commercial',
   *   preview_images: ['https://cdn.example.com/maya-1.jpg'],
   *   price: 40,
   *   status: 'active',
   * });
   * ```
   */
  create(body: ListingInput, options?: CallOptions): Call<Listing> {
    return this.core.call(createListing, [], body, options);
  }

  /**
   * Replace a listing.
   *
   * Replaces all that the seller writes.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429.
   *
   * @see `PUT /api/v1/marketplace/listings/{id}` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * const listing = await influgen.marketplace.listings.replace('mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4', {
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   currency: 'USD',
   *   description: 'A fitness coach with a clean, athletic look.',
   *   license_type: 'commercial',
   *   preview_images: ['https://cdn.example.com/maya-1.jpg'],
   *   price: 30,
   *   status: 'active',
   * });
   * ```
   */
  replace(id: string, body: ListingInput, options?: CallOptions): Call<Listing> {
    return this.core.call(updateListing, [id], body, options);
  }

  /**
   * Withdraw a listing.
   *
   * Takes the listing off the marketplace. Who bought it keeps the clone (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 403, 404, 429.
   *
   * @see `DELETE /api/v1/marketplace/listings/{id}` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * await influgen.marketplace.listings.delete('mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void> {
    return this.core.call(deleteListing, [id], undefined, options);
  }

  /**
   * List my listings.
   *
   * Lists what the caller sells, in every state.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `GET /api/v1/marketplace/my-listings` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * for await (const listing of influgen.marketplace.listings.mine({ page_size: 100 })) console.log(listing.id);
   * ```
   */
  mine(query?: ListMyListingsQuery, options?: CallOptions): List<Listing> {
    return this.core.list(listMyListings, [], query, options);
  }
}

/** `influgen.marketplace.purchases` */
export class MarketplacePurchases extends Resource {
  /**
   * List my purchases.
   *
   * Lists what the caller bought, the newest first.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `GET /api/v1/marketplace/my-purchases` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * for await (const purchase of influgen.marketplace.purchases.list({ page_size: 100 })) console.log(purchase.id);
   * ```
   */
  list(query?: ListMyPurchasesQuery, options?: CallOptions): List<Purchase> {
    return this.core.list(listMyPurchases, [], query, options);
  }
}

/** `influgen.marketplace` */
export class Marketplace extends Resource {
  /** `influgen.marketplace.listings` */
  get listings(): MarketplaceListings {
    return new MarketplaceListings(this.core);
  }

  /** `influgen.marketplace.purchases` */
  get purchases(): MarketplacePurchases {
    return new MarketplacePurchases(this.core);
  }

  /**
   * Browse the marketplace.
   *
   * Lists the characters that are for sale, the newest first. All filters narrow together.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * @see `GET /api/v1/marketplace` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * for await (const listing of influgen.marketplace.list({ page_size: 100 })) console.log(listing.id);
   * ```
   */
  list(query?: BrowseMarketplaceQuery, options?: CallOptions): List<Listing> {
    return this.core.list(browseMarketplace, [], query, options);
  }

  /**
   * Get a listing.
   *
   * Answers one listing.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/marketplace/{id}` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * const listing = await influgen.marketplace.retrieve('mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<Listing> {
    return this.core.call(getMarketplaceListing, [id], undefined, options);
  }

  /**
   * Buy a character.
   *
   * Buys the character: a clone of it appears in the workspace of the buyer, without content and followers. The
   * price is taken from the buyer's credits (inferred).
   *
   * One cannot buy one's own listing, nor the same listing twice.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 402, 403, 404, 409, 429.
   *
   * Provenance: docs. The ways to fail are documented, their statuses and codes are inferred.
   *
   * @see `POST /api/v1/marketplace/{id}/purchase` (docs: Influgen Marketplace API (fact sheet §11.1))
   * @example
   * ```ts
   * const purchase = await influgen.marketplace.purchase('mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4');
   * ```
   */
  purchase(id: string, options?: CallOptions): Call<PurchaseResponse> {
    return this.core.call(purchaseListing, [id], undefined, options);
  }
}

/** `influgen.organizations.members` */
export class OrganizationsMembers extends Resource {
  /**
   * List members.
   *
   * Lists the members of the organization, those included that are only invited.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/organizations/{id}/members` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organizationMembers = await influgen.organizations.members.list('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7');
   * ```
   */
  list(id: string, options?: CallOptions): Call<OrganizationMember[]> {
    return this.core.call(listOrganizationMembers, [id], undefined, options);
  }

  /**
   * Change a member's role.
   *
   * Gives a member another role. Only an owner may make or change owners; one owner has to remain.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 409, 429.
   *
   * Provenance: docs. The body is inferred. These roles are the organization's own, not the platform's.
   *
   * @see `PUT /api/v1/organizations/{id}/members/{userId}` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organizationMember = await influgen.organizations.members.update('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7', 'user_01HZX6A9T4B3C2D1E0F9G8H7J7', { role: 'admin' });
   * ```
   */
  update(id: string, userId: string, body: MemberUpdate, options?: CallOptions): Call<OrganizationMember> {
    return this.core.call(updateOrganizationMember, [id, userId], body, options);
  }

  /**
   * Invite a member.
   *
   * Invites somebody by email or by user. Only an owner may invite an owner; beyond that an owner or an admin may
   * invite (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 409, 429.
   *
   * Provenance: docs. That only owners invite owners is documented. These roles are the organization's own, not the
   * platform's.
   *
   * @see `POST /api/v1/organizations/{id}/members` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organizationMember = await influgen.organizations.members.invite('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7', { email: 'editor@example.com', role: 'editor' });
   * ```
   */
  invite(id: string, body: MemberInvitation, options?: CallOptions): Call<OrganizationMember> {
    return this.core.call(inviteOrganizationMember, [id], body, options);
  }

  /**
   * Remove a member.
   *
   * Ends a membership. Only an owner may remove owners; one owner has to remain.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 403, 404, 409, 429.
   *
   * Provenance: docs. That one owner has to remain is documented. These roles are the organization's own, not the
   * platform's.
   *
   * @see `DELETE /api/v1/organizations/{id}/members/{userId}` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * await influgen.organizations.members.remove('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7', 'user_01HZX6A9T4B3C2D1E0F9G8H7J7');
   * ```
   */
  remove(id: string, userId: string, options?: CallOptions): Call<void> {
    return this.core.call(removeOrganizationMember, [id, userId], undefined, options);
  }
}

/** `influgen.organizations.whiteLabel` */
export class OrganizationsWhiteLabel extends Resource {
  /**
   * Get the white-label settings.
   *
   * Answers how the product looks under the name of the organization. Agency plan only; for owners and admins.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Plan: agency or above with the feature white_label. Cost: none. Errors: 401, 403, 404, 429.
   *
   * Provenance: inferred. The seed names the family white-label, the documentation only shows the branding fields of
   * organizations.
   *
   * @see `GET /api/v1/organizations/{id}/white-label` (inferred: fact sheet §11.2)
   * @example
   * ```ts
   * const whiteLabel = await influgen.organizations.whiteLabel.retrieve('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<WhiteLabel> {
    return this.core.call(getWhiteLabel, [id], undefined, options);
  }

  /**
   * Set the white-label settings.
   *
   * Replaces the settings. A new domain is `pending` until it is proved. Agency plan only; for owners and admins.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Plan: agency or above with the feature white_label. Cost: none. Errors: 400, 401, 403, 404, 429.
   *
   * Provenance: inferred. The seed names the family white-label, the documentation only shows the branding fields of
   * organizations.
   *
   * @see `PUT /api/v1/organizations/{id}/white-label` (inferred: fact sheet §11.2)
   * @example
   * ```ts
   * const whiteLabel = await influgen.organizations.whiteLabel.replace('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7', {
   *   custom_domain: 'studio.example.com',
   *   hide_influgen_branding: true,
   *   logo_url: 'https://cdn.example.com/northlight.svg',
   *   primary_color: '#1A2B3C',
   *   product_name: 'Northlight',
   *   secondary_color: null,
   * });
   * ```
   */
  replace(id: string, body: WhiteLabelInput, options?: CallOptions): Call<WhiteLabel> {
    return this.core.call(updateWhiteLabel, [id], body, options);
  }
}

/** `influgen.organizations` */
export class Organizations extends Resource {
  /** `influgen.organizations.members` */
  get members(): OrganizationsMembers {
    return new OrganizationsMembers(this.core);
  }

  /** `influgen.organizations.whiteLabel` */
  get whiteLabel(): OrganizationsWhiteLabel {
    return new OrganizationsWhiteLabel(this.core);
  }

  /**
   * List organizations.
   *
   * Lists the organizations that the caller belongs to.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 429.
   *
   * @see `GET /api/v1/organizations` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organizations = await influgen.organizations.list();
   * ```
   */
  list(options?: CallOptions): Call<Organization[]> {
    return this.core.call(listOrganizations, [], undefined, options);
  }

  /**
   * Get an organization.
   *
   * Answers an organization to its members.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 429.
   *
   * @see `GET /api/v1/organizations/{id}` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organization = await influgen.organizations.retrieve('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<Organization> {
    return this.core.call(getOrganization, [id], undefined, options);
  }

  /**
   * Create an organization.
   *
   * Creates an organization; the caller becomes its first owner.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 409, 429.
   *
   * @see `POST /api/v1/organizations` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organization = await influgen.organizations.create({
   *   billing: { email: 'books@example.com' },
   *   logo_url: 'https://cdn.example.com/northlight.svg',
   *   name: 'Northlight Studio',
   *   primary_color: '#1A2B3C',
   *   slug: 'northlight-studio',
   * });
   * ```
   */
  create(body: OrganizationInput, options?: CallOptions): Call<Organization> {
    return this.core.call(createOrganization, [], body, options);
  }

  /**
   * Replace an organization.
   *
   * Replaces name, slug, branding and billing data. The caller is an owner or an admin of it.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 409, 429.
   *
   * Provenance: docs. Who may is inferred. These roles are the organization's own, not the platform's.
   *
   * @see `PUT /api/v1/organizations/{id}` (docs: Influgen Teams and Roles pages (fact sheet §11.2))
   * @example
   * ```ts
   * const organization = await influgen.organizations.replace('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7', {
   *   billing: { email: 'books@example.com' },
   *   logo_url: 'https://cdn.example.com/northlight.svg',
   *   name: 'Northlight',
   *   primary_color: '#1A2B3C',
   *   slug: 'northlight-studio',
   * });
   * ```
   */
  replace(id: string, body: OrganizationInput, options?: CallOptions): Call<Organization> {
    return this.core.call(updateOrganization, [id], body, options);
  }

  /**
   * Get the audit log.
   *
   * Answers what managers did: the organization created or updated, members invited, removed or given another role. The
   * caller is an owner or an admin (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429.
   *
   * Provenance: docs. Who may read is inferred. These roles are the organization's own, not the platform's.
   *
   * @see `GET /api/v1/organizations/{id}/audit-log` (docs: Influgen Audit log page (fact sheet §11.2))
   * @example
   * ```ts
   * const auditEntrys = await influgen.organizations.auditLog('org_01HZX6P8Y1Z3A5B7C9D1E3F5G7');
   * ```
   */
  auditLog(id: string, query?: GetOrganizationAuditLogQuery, options?: CallOptions): Call<AuditEntry[]> {
    return this.core.call(getOrganizationAuditLog, [id], query, options);
  }
}

/** `influgen.public.characters` */
export class PublicCharacters extends Resource {
  /**
   * List characters (public)
   *
   * Lists the characters of the workspace, newest first.
   *
   * Scope `public`: agency 300 requests per 60 s. Plan: agency or above. Cost: none. Errors: 400, 401, 403, 429.
   *
   * Provenance: seed. Bodies, answers and which permission belongs to it are inferred (fact sheet §1.2, §5).
   *
   * @see `GET /api/v1/public/characters` (seed: Route families)
   * @example
   * ```ts
   * for await (const character of influgen.public.characters.list({ page_size: 100 })) console.log(character.id);
   * ```
   */
  list(query?: PublicListCharactersQuery, options?: CallOptions): List<Character> {
    return this.core.list(publicListCharacters, [], query, options);
  }

  /**
   * Create a character (public)
   *
   * Creates a character, the same object that the product API shows. Without `reference_images` a face is generated,
   * for 5 credits. A workspace that has as many characters as its plan allows gives 403 `character_limit_reached`.
   *
   * Scope `public`: agency 300 requests per 60 s. Plan: agency or above. Cost: 5 credits per call. Errors: 400, 401,
   * 402, 403, 429.
   *
   * Provenance: seed. Bodies, answers and which permission belongs to it are inferred (fact sheet §1.2, §5).
   *
   * @see `POST /api/v1/public/characters` (seed: Route families)
   * @example
   * ```ts
   * const character = await influgen.public.characters.create({
   *   name: 'Maya Stone',
   *   niche: 'fitness',
   *   personality: { tone: 'warm' },
   * });
   * ```
   */
  create(body: CharacterInput, options?: CallOptions): Call<Character> {
    return this.core.call(publicCreateCharacter, [], body, options);
  }
}

/** `influgen.public.content` */
export class PublicContent extends Resource {
  /**
   * Get content (public)
   *
   * Reads one content item, also to follow its generation. Another workspace's item gives 404.
   *
   * Scope `public`: agency 300 requests per 60 s. Plan: agency or above. Cost: none. Errors: 401, 403, 404, 429.
   *
   * Provenance: seed. Bodies, answers and which permission belongs to it are inferred (fact sheet §1.2, §5).
   *
   * @see `GET /api/v1/public/content/{id}` (seed: Route families)
   * @example
   * ```ts
   * const content = await influgen.public.content.retrieve('cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7');
   * ```
   */
  retrieve(id: string, options?: CallOptions): Call<ContentItem> {
    return this.core.call(publicGetContent, [id], undefined, options);
  }
}

/** `influgen.public` */
export class Public extends Resource {
  /** `influgen.public.characters` */
  get characters(): PublicCharacters {
    return new PublicCharacters(this.core);
  }

  /** `influgen.public.content` */
  get content(): PublicContent {
    return new PublicContent(this.core);
  }

  /**
   * Get the credits (public)
   *
   * Reads the balance of credits of the workspace.
   *
   * Scope `public`: agency 300 requests per 60 s. Plan: agency or above. Cost: none. Errors: 401, 403, 429.
   *
   * Provenance: seed. Bodies, answers and which permission belongs to it are inferred (fact sheet §1.2, §5).
   *
   * @see `GET /api/v1/public/credits` (seed: Route families)
   * @example
   * ```ts
   * const credits = await influgen.public.credits();
   * ```
   */
  credits(options?: CallOptions): Call<Credits> {
    return this.core.call(publicGetCredits, [], undefined, options);
  }

  /**
   * Generate content (public)
   *
   * Starts the generation of an item and answers at once; `publicGetContent` tells how it goes on. Credits are reserved
   * now, settled when the item is done, and refunded when it fails (inferred).
   *
   * A type that does not suit the platform gives 400 `unsupported_content_type`.
   *
   * Scope `public`: agency 300 requests per 60 s. Plan: agency or above. Cost: credits per call by
   * `$request.body#/type`: carousel 3, reel 8, short 8, single 3, story 3, video 8. Starts a job, polled with
   * `publicGetContent`. Errors: 400, 401, 402, 403, 404, 429.
   *
   * Provenance: seed. Bodies, answers and which permission belongs to it are inferred (fact sheet §1.2, §5).
   *
   * @see `POST /api/v1/public/generate` (seed: Route families)
   * @example
   * ```ts
   * const job = await influgen.public.generate({
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   prompt: 'morning mobility flow on a rooftop at sunrise',
   * });
   * const content = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  generate(body: PublicGenerationInput, options?: CallOptions): Call<JobHandle<Generation, ContentItem, ContentItem>> {
    return startJob(this.core, publicGenerateContent, [], body, options);
  }

  /**
   * Publish content (public)
   *
   * Schedules an approved item on one or more platforms, at once if no time is given. That a post failed is told by its
   * `error_code`, not by this answer.
   *
   * An item that is not approved (or published, for another platform) gives 409 `invalid_state_transition`, one that is
   * on its way to the platform already `schedule_conflict`; a platform that is not connected gives 409
   * `platform_not_connected`.
   *
   * Scope `public`: agency 300 requests per 60 s. Plan: agency or above. Cost: none. Errors: 400, 401, 403, 404, 409,
   * 429.
   *
   * Provenance: seed. Bodies, answers and which permission belongs to it are inferred (fact sheet §1.2, §5).
   *
   * @see `POST /api/v1/public/publish` (seed: Route families)
   * @example
   * ```ts
   * const scheduledPosts = await influgen.public.publish({
   *   content_id: 'cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7',
   *   platforms: ['instagram', 'pinterest'],
   * });
   * ```
   */
  publish(body: PublishInput, options?: CallOptions): Call<ScheduledPost[]> {
    return this.core.call(publicPublishContent, [], body, options);
  }
}

/** `influgen.realtime` */
export class Realtime extends Resource {
  /**
   * Follow the progress of generations.
   *
   * Upgrades to a WebSocket that tells how the generations of the user go on. The first message of the client holds the
   * access token; after it events of the generation progress channel come.
   *
   * By inference the service confirms with `auth.ok`; answers a bad token with `error` and closes with 4401, any other
   * first message with 4400, and none within 10 seconds with 4408; only jobs of the user appear, and nothing is
   * repeated after a reconnect.
   *
   * Cost: none.
   *
   * @see `GET /api/v1/ws` (seed: Real-time updates with WebSocket)
   * @example
   * ```ts
   * for await (const event of influgen.realtime.progress()) console.log(event.type);
   * ```
   */
  progress(options?: SubscribeOptions): Subscription<ProgressEvent> {
    return subscribe(this.core, openProgressSocket, options);
  }
}

/** `influgen.revenue` */
export class Revenue extends Resource {
  /**
   * List the revenue events.
   *
   * Lists single incomes, the newest first. Without `from` and `to` the period is the last 90 days.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: inferred. That there is a feed of events, and the 90 days, are documented, the path is not.
   *
   * @see `GET /api/v1/revenue/events` (inferred: fact sheet §10.2)
   * @example
   * ```ts
   * for await (const revenueEvent of influgen.revenue.events({ page_size: 100 })) console.log(revenueEvent.id);
   * ```
   */
  events(query?: ListRevenueEventsQuery, options?: CallOptions): List<RevenueEvent> {
    return this.core.list(listRevenueEvents, [], query, options);
  }

  /**
   * Get the revenue summary.
   *
   * Adds up the income, by source, character and day. Without `from` and `to` the period is the last 90 days.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: inferred. The 90 days and that there is a dashboard are documented, the path is not.
   *
   * @see `GET /api/v1/revenue/summary` (inferred: fact sheet §10.2)
   * @example
   * ```ts
   * const revenueSummary = await influgen.revenue.summary();
   * ```
   */
  summary(query?: GetRevenueSummaryQuery, options?: CallOptions): Call<RevenueSummary> {
    return this.core.call(getRevenueSummary, [], query, options);
  }
}

/** `influgen.schedule` */
export class Schedule extends Resource {
  /**
   * List the pending posts.
   *
   * Lists what is still to go out, filtered as wanted. `from` and `to` speak of `scheduled_at`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. The filters are inferred.
   *
   * @see `GET /api/v1/schedule` (docs: Influgen Publishing API (fact sheet §8.4))
   * @example
   * ```ts
   * for await (const scheduledPost of influgen.schedule.list({ page_size: 100 })) console.log(scheduledPost.id);
   * ```
   */
  list(query?: ListScheduleQuery, options?: CallOptions): List<ScheduledPost> {
    return this.core.list(listSchedule, [], query, options);
  }

  /**
   * Change or cancel a pending post.
   *
   * Moves the post, changes its caption or cancels it.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 409, 429.
   *
   * Provenance: docs. The body is inferred.
   *
   * @see `PATCH /api/v1/schedule/{id}` (docs: Influgen Publishing API (fact sheet §8.6))
   * @example
   * ```ts
   * const scheduledPost = await influgen.schedule.update('sch_01HZX6D9N2P4Q6R8S0T2V4W6X8', { status: 'cancelled' });
   * ```
   */
  update(id: string, body: ScheduledPostUpdate, options?: CallOptions): Call<ScheduledPost> {
    return this.core.call(updateScheduledPost, [id], body, options);
  }

  /**
   * Schedule the approved content.
   *
   * Takes the approved content of the character that is not scheduled, and finds a slot for each item.
   *
   * - Slots that did well come first (by weekday and hour), else those of templates for niche and platform.
   * - Posts of a character on a platform are at least 4 hours apart, those that exist included; a cancelled post frees
   *   its slot.
   * - A day takes at most 6 uploads to YouTube and 12 pins, of all characters together.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 404, 429.
   *
   * Provenance: docs. The rules are documented on the page Smart scheduling; whose posts 4 hours and caps are about is
   * inferred.
   *
   * @see `POST /api/v1/schedule/generate` (docs: Influgen Publishing API (fact sheet §8.3))
   * @example
   * ```ts
   * const generatedSchedule = await influgen.schedule.generate({
   *   character_id: 'char_01HZX6B7K9M2N4P6Q8R0S2T4V6',
   *   start_date: '2026-03-23T09:00:00Z',
   * });
   * ```
   */
  generate(body: ScheduleGenerateInput, options?: CallOptions): Call<GeneratedSchedule> {
    return this.core.call(generateSchedule, [], body, options);
  }

  /**
   * List the past posts.
   *
   * Lists posts that were published, failed or were cancelled. `from` and `to` speak of `scheduled_at`.
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 400, 401, 429.
   *
   * Provenance: docs. The filters, and which states are listed, are inferred.
   *
   * @see `GET /api/v1/schedule/history` (docs: Influgen Publishing API (fact sheet §8.5))
   * @example
   * ```ts
   * for await (const scheduledPost of influgen.schedule.history({ page_size: 100 })) console.log(scheduledPost.id);
   * ```
   */
  history(query?: ListScheduleHistoryQuery, options?: CallOptions): List<ScheduledPost> {
    return this.core.list(listScheduleHistory, [], query, options);
  }

  /**
   * Publish a post now.
   *
   * Publishes the post without waiting for its time. When the platform refuses, the answer is a post that is `failed`
   * and says why in `error_code`, not an HTTP error. On success the content becomes `published` (inferred).
   *
   * Scope `session`: free 60 requests per 60 s, starter 60 requests per 60 s, pro 180 requests per 60 s, agency 300
   * requests per 60 s. Cost: none. Errors: 401, 404, 409, 429.
   *
   * @see `POST /api/v1/schedule/{id}/publish-now` (docs: Influgen Publishing API (fact sheet §8.7))
   * @example
   * ```ts
   * const scheduledPost = await influgen.schedule.publishNow('sch_01HZX6D9N2P4Q6R8S0T2V4W6X8');
   * ```
   */
  publishNow(id: string, options?: CallOptions): Call<ScheduledPost> {
    return this.core.call(publishScheduledPostNow, [id], undefined, options);
  }
}

/** All operations of influgen, in groups. */
export class Resources extends Resource {
  /** `influgen.adapters` */
  get adapters(): Adapters {
    return new Adapters(this.core);
  }

  /** `influgen.admin` */
  get admin(): Admin {
    return new Admin(this.core);
  }

  /** `influgen.affiliateProgram` */
  get affiliateProgram(): AffiliateProgramResource {
    return new AffiliateProgramResource(this.core);
  }

  /** `influgen.analytics` */
  get analytics(): Analytics {
    return new Analytics(this.core);
  }

  /** `influgen.apiKeys` */
  get apiKeys(): ApiKeys {
    return new ApiKeys(this.core);
  }

  /** `influgen.auth` */
  get auth(): Auth {
    return new Auth(this.core);
  }

  /** `influgen.billing` */
  get billing(): Billing {
    return new Billing(this.core);
  }

  /** `influgen.characters` */
  get characters(): Characters {
    return new Characters(this.core);
  }

  /** `influgen.content` */
  get content(): Content {
    return new Content(this.core);
  }

  /** `influgen.credits` */
  get credits(): CreditsResource {
    return new CreditsResource(this.core);
  }

  /** `influgen.dm` */
  get dm(): Dm {
    return new Dm(this.core);
  }

  /** `influgen.integrations` */
  get integrations(): Integrations {
    return new Integrations(this.core);
  }

  /** `influgen.jobs` */
  get jobs(): Jobs {
    return new Jobs(this.core);
  }

  /** `influgen.marketplace` */
  get marketplace(): Marketplace {
    return new Marketplace(this.core);
  }

  /** `influgen.organizations` */
  get organizations(): Organizations {
    return new Organizations(this.core);
  }

  /** `influgen.public` */
  get public(): Public {
    return new Public(this.core);
  }

  /** `influgen.realtime` */
  get realtime(): Realtime {
    return new Realtime(this.core);
  }

  /** `influgen.revenue` */
  get revenue(): Revenue {
    return new Revenue(this.core);
  }

  /** `influgen.schedule` */
  get schedule(): Schedule {
    return new Schedule(this.core);
  }
}

/** The part of {@link Resources} that a credential of the scheme `apiKey` opens. */
export type ApiKeyResources = Pick<Resources, 'public'>;

/** The part of {@link Resources} that a credential of the scheme `session` opens. */
export type SessionResources = Omit<Resources, 'public'>;
