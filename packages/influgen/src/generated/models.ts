// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** A provider that generates, built in or of the community. */
export type Adapter = components['schemas']['Adapter'];

/** How an adapter is doing. */
export type AdapterHealth = components['schemas']['AdapterHealth'];

/** The health in its wrapper. */
export type AdapterHealthResponse = components['schemas']['AdapterHealthResponse'];

/** An adapter to register. */
export type AdapterInput = components['schemas']['AdapterInput'];

/** All adapters. */
export type AdapterList = components['schemas']['AdapterList'];

/** An adapter in its wrapper. */
export type AdapterResponse = components['schemas']['AdapterResponse'];

/** An affiliate link of a character. */
export type AffiliateLink = components['schemas']['AffiliateLink'];

/** A new affiliate link. */
export type AffiliateLinkInput = components['schemas']['AffiliateLinkInput'];

/** A page of affiliate links. */
export type AffiliateLinkPage = components['schemas']['AffiliateLinkPage'];

/** A link in its wrapper. */
export type AffiliateLinkResponse = components['schemas']['AffiliateLinkResponse'];

/** What changes. */
export type AffiliateLinkUpdate = components['schemas']['AffiliateLinkUpdate'];

/** The affiliate program, by which the workspace earns on those it refers. */
export type AffiliateProgram = components['schemas']['AffiliateProgram'];

/** The program in its wrapper. */
export type AffiliateProgramResponse = components['schemas']['AffiliateProgramResponse'];

/** The numbers of a period. */
export type AnalyticsOverview = components['schemas']['AnalyticsOverview'];

/** An overview in its wrapper. */
export type AnalyticsOverviewResponse = components['schemas']['AnalyticsOverviewResponse'];

/** The numbers of one day. */
export type AnalyticsPoint = components['schemas']['AnalyticsPoint'];

/** A key of the public API, without its secret. */
export type ApiKey = components['schemas']['ApiKey'];

/** A key and, this once, its secret. */
export type ApiKeyCreated = components['schemas']['ApiKeyCreated'];

/** A new key. */
export type ApiKeyInput = components['schemas']['ApiKeyInput'];

/** All keys of the workspace. */
export type ApiKeyList = components['schemas']['ApiKeyList'];

/** What a manager did in the organization. */
export type AuditEntry = components['schemas']['AuditEntry'];

/** The latest entries. */
export type AuditLog = components['schemas']['AuditLog'];

/** A session that is open. */
export type AuthResponse = components['schemas']['AuthResponse'];

/** Where a person goes to connect the platform. */
export type AuthUrl = components['schemas']['AuthUrl'];

/** A page of the payment provider. */
export type BillingUrl = components['schemas']['BillingUrl'];

/** What to do with which items. */
export type BulkModerationInput = components['schemas']['BulkModerationInput'];

/** What became of each item. */
export type BulkModerationResponse = components['schemas']['BulkModerationResponse'];

/** What became of one item. */
export type BulkModerationResult = components['schemas']['BulkModerationResult'];

/** The days on which something is planned. */
export type Calendar = components['schemas']['Calendar'];

/** What is planned for a day. */
export type CalendarDay = components['schemas']['CalendarDay'];

/**
 * What an adapter can do: `text-to-image`, `text-to-video`, `talking-head`, `text-to-speech`, `image-to-image` or
 * another.
 */
export type Capability = components['schemas']['Capability'];

/** An AI character of the workspace. */
export type Character = components['schemas']['Character'];

/** The numbers of one character in a period. */
export type CharacterAnalytics = components['schemas']['CharacterAnalytics'];

/** The numbers of a character in their wrapper. */
export type CharacterAnalyticsResponse = components['schemas']['CharacterAnalyticsResponse'];

/** What a new character is. */
export type CharacterInput = components['schemas']['CharacterInput'];

/** A page of characters. */
export type CharacterList = components['schemas']['CharacterList'];

/** A character in its wrapper. */
export type CharacterResponse = components['schemas']['CharacterResponse'];

/** What changes. Objects are merged key by key, one level deep. */
export type CharacterUpdate = components['schemas']['CharacterUpdate'];

/** Which week to plan, and how. */
export type CharacterWeekInput = components['schemas']['CharacterWeekInput'];

/** What to buy: a plan or a pack of credits. */
export type CheckoutInput = components['schemas']['CheckoutInput'];

/** One piece of content of a character for a platform. */
export type ContentItem = components['schemas']['ContentItem'];

/** A page of content items. */
export type ContentList = components['schemas']['ContentList'];

/** The numbers of a content item on all platforms; zeros before it is published. */
export type ContentMetrics = components['schemas']['ContentMetrics'];

/** The numbers of a content item in their wrapper. */
export type ContentMetricsResponse = components['schemas']['ContentMetricsResponse'];

/** A content item in its wrapper. */
export type ContentResponse = components['schemas']['ContentResponse'];

/** When to publish, and where. */
export type ContentScheduleInput = components['schemas']['ContentScheduleInput'];

/**
 * Where a content item stands. A generation goes `queued`, `generating`, then `ready` (the character is in manual
 * review) or `approved` (autopilot), or `failed`. A face that matches too little may also make it `rejected`, send it
 * back to `queued`, or hold it for review. Moderation moves `ready` to `approved` or `rejected`; publishing moves
 * `approved` to `published`.
 */
export type ContentStatus = components['schemas']['ContentStatus'];

/**
 * What a content item is. Instagram takes all six; TikTok and YouTube take `video`, `reel` and `short`; `twitter` and
 * Pinterest take `single` and `carousel`. Any other pair is refused before it is queued.
 */
export type ContentType = components['schemas']['ContentType'];

/** What changes; what is left out stays. */
export type ContentUpdate = components['schemas']['ContentUpdate'];

/** A pack of credits to buy. Its credits never expire. */
export type CreditPackCheckoutInput = components['schemas']['CreditPackCheckoutInput'];

/** A change of the balance. */
export type CreditTransaction = components['schemas']['CreditTransaction'];

/** A page of transactions. */
export type CreditTransactionPage = components['schemas']['CreditTransactionPage'];

/** The credits of the workspace. Monthly ones do not roll over and are spent first; bought ones stay. */
export type Credits = components['schemas']['Credits'];

/** Credits in their wrapper. */
export type CreditsResponse = components['schemas']['CreditsResponse'];

/** The board to make the default. */
export type DefaultBoardInput = components['schemas']['DefaultBoardInput'];

/** A conversation with one contact. */
export type DmConversation = components['schemas']['DmConversation'];

/** A page of conversations. */
export type DmConversationPage = components['schemas']['DmConversationPage'];

/** A conversation in its wrapper. */
export type DmConversationResponse = components['schemas']['DmConversationResponse'];

/** Whether the responder answers. While it is paused, only people do. */
export type DmConversationStatus = components['schemas']['DmConversationStatus'];

/** A direct message. */
export type DmMessage = components['schemas']['DmMessage'];

/** A page of messages. */
export type DmMessagePage = components['schemas']['DmMessagePage'];

/** A message in its wrapper. */
export type DmMessageResponse = components['schemas']['DmMessageResponse'];

/** A reply by hand. */
export type DmReplyInput = components['schemas']['DmReplyInput'];

/** How direct messages to a character are answered. */
export type DmResponder = components['schemas']['DmResponder'];

/** All settings. What is left out falls back to its default. */
export type DmResponderInput = components['schemas']['DmResponderInput'];

/** The settings in their wrapper. */
export type DmResponderResponse = components['schemas']['DmResponderResponse'];

/** What the copy is called. */
export type DuplicateInput = components['schemas']['DuplicateInput'];

/** Whether requests may go to the endpoint. */
export type EndpointStatus = components['schemas']['EndpointStatus'];

/** What went wrong. */
export type ErrorDetail = components['schemas']['ErrorDetail'];

/** The answer to a request that failed. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** What was scheduled, and in which timezone the slots were chosen. */
export type GeneratedSchedule = components['schemas']['GeneratedSchedule'];

/** An item that is being generated, and the job that does it. */
export type Generation = components['schemas']['Generation'];

/** What to generate. */
export type GenerationInput = components['schemas']['GenerationInput'];

/** An id. Its prefix tells the kind; the rest looks like a ULID, but is not always one. */
export type Id = components['schemas']['Id'];

/** The connection of the workspace to one platform. */
export type Integration = components['schemas']['Integration'];

/** A connection in its wrapper. */
export type IntegrationResponse = components['schemas']['IntegrationResponse'];

/** Whether the platform is connected. Posts to an expired connection fail with `token_expired`. */
export type IntegrationStatus = components['schemas']['IntegrationStatus'];

/** Work that goes on after an answer. */
export type Job = components['schemas']['Job'];

/** A job in its wrapper. */
export type JobResponse = components['schemas']['JobResponse'];

/** How far a job is. */
export type JobStatus = components['schemas']['JobStatus'];

/** What a job does. */
export type JobType = components['schemas']['JobType'];

/** What the buyer may do with the character. */
export type LicenseType = components['schemas']['LicenseType'];

/** A character that is offered as a template. */
export type Listing = components['schemas']['Listing'];

/** A listing, as its seller writes it. */
export type ListingInput = components['schemas']['ListingInput'];

/** A page of listings. */
export type ListingPage = components['schemas']['ListingPage'];

/** A listing in its wrapper. */
export type ListingResponse = components['schemas']['ListingResponse'];

/** Where a listing stands. Only an `active` one can be bought. */
export type ListingStatus = components['schemas']['ListingStatus'];

/** The credentials of a user. */
export type LoginInput = components['schemas']['LoginInput'];

/** The session to end. */
export type LogoutInput = components['schemas']['LogoutInput'];

/** A model that was trained, or is being trained, on pictures of the character. */
export type Lora = components['schemas']['Lora'];

/** A picture to train on. */
export type LoraImage = components['schemas']['LoraImage'];

/** Pictures to train on. */
export type LoraImageList = components['schemas']['LoraImageList'];

/** Pictures to train on, by their addresses. */
export type LoraImagesInput = components['schemas']['LoraImagesInput'];

/** Pictures to train on, as files. */
export type LoraImagesUpload = components['schemas']['LoraImagesUpload'];

/** How far the training is. */
export type LoraProgress = components['schemas']['LoraProgress'];

/** A LoRA in its wrapper. */
export type LoraResponse = components['schemas']['LoraResponse'];

/** How far the training of the character's LoRA is. */
export type LoraStatus = components['schemas']['LoraStatus'];

/** The LoRA that is being trained, and the job that does it. */
export type LoraTraining = components['schemas']['LoraTraining'];

/** Whom to invite, by email or by user, and as what. */
export type MemberInvitation = components['schemas']['MemberInvitation'];

/** The members. */
export type MemberList = components['schemas']['MemberList'];

/** A member in its wrapper. */
export type MemberResponse = components['schemas']['MemberResponse'];

/** The new role. */
export type MemberUpdate = components['schemas']['MemberUpdate'];

/** An organization and its branding. */
export type Organization = components['schemas']['Organization'];

/** An organization, as its managers write it. What is left out falls back to nothing, but a slug stays as it is. */
export type OrganizationInput = components['schemas']['OrganizationInput'];

/** The organizations of the caller. */
export type OrganizationList = components['schemas']['OrganizationList'];

/** A member of an organization. */
export type OrganizationMember = components['schemas']['OrganizationMember'];

/** An organization in its wrapper. */
export type OrganizationResponse = components['schemas']['OrganizationResponse'];

/**
 * The role of a member, from the greatest to the least: an owner does everything and alone handles owners, an admin
 * manages, an editor works on content, a viewer reads.
 */
export type OrganizationRole = components['schemas']['OrganizationRole'];

/** Items a page. */
export type PageItems = components['schemas']['PageItems'];

/** The number of this page. */
export type PageNumber = components['schemas']['PageNumber'];

/** How many items there are on all pages. */
export type PageTotal = components['schemas']['PageTotal'];

/** What a key may do. */
export type Permission = components['schemas']['Permission'];

/** A board of the connected Pinterest account. */
export type PinterestBoard = components['schemas']['PinterestBoard'];

/** The boards of the account. */
export type PinterestBoardList = components['schemas']['PinterestBoardList'];

/** A board in its wrapper. */
export type PinterestBoardResponse = components['schemas']['PinterestBoardResponse'];

/** A plan that a workspace can have. */
export type Plan = components['schemas']['Plan'];

/** A plan to subscribe to. */
export type PlanCheckoutInput = components['schemas']['PlanCheckoutInput'];

/** A plan. */
export type PlanId = components['schemas']['PlanId'];

/** All plans. */
export type PlanList = components['schemas']['PlanList'];

/** A social platform. X is `twitter`. */
export type Platform = components['schemas']['Platform'];

/** The numbers of a period on one platform. */
export type PlatformAnalytics = components['schemas']['PlatformAnalytics'];

/** How well posts do at an hour of a weekday. */
export type PostingTime = components['schemas']['PostingTime'];

/** All slots. */
export type PostingTimeList = components['schemas']['PostingTimeList'];

/**
 * How far a job is. `progress` never falls for one job; the last event of a job has `job_status` `completed` or
 * `failed`.
 */
export type ProgressEvent = components['schemas']['ProgressEvent'];

/** What to generate. For a video the prompt describes the scene. */
export type PublicGenerationInput = components['schemas']['PublicGenerationInput'];

/** What to publish, where and when. */
export type PublishInput = components['schemas']['PublishInput'];

/** What is scheduled. */
export type PublishResponse = components['schemas']['PublishResponse'];

/** Why publishing failed. After `token_expired` the platform has to be connected anew; the content stays approved. */
export type PublishingErrorCode = components['schemas']['PublishingErrorCode'];

/** What was bought, at the terms of that time. */
export type Purchase = components['schemas']['Purchase'];

/** A page of purchases. */
export type PurchasePage = components['schemas']['PurchasePage'];

/** A purchase and the character it brought. */
export type PurchaseResponse = components['schemas']['PurchaseResponse'];

/** A picture of the face. */
export type ReferenceImage = components['schemas']['ReferenceImage'];

/** The picture, and the character that has it now. */
export type ReferenceImageResponse = components['schemas']['ReferenceImageResponse'];

/** A picture of the face under one of three names. One primary and 4 to 8 references are advised. */
export type ReferenceImageUpload = components['schemas']['ReferenceImageUpload'];

/** The session to renew. */
export type RefreshInput = components['schemas']['RefreshInput'];

/** What to do differently. */
export type RegenerationInput = components['schemas']['RegenerationInput'];

/** A new account. */
export type RegisterInput = components['schemas']['RegisterInput'];

/** Why. */
export type RejectionInput = components['schemas']['RejectionInput'];

/** An income. */
export type RevenueEvent = components['schemas']['RevenueEvent'];

/** A page of incomes. */
export type RevenueEventPage = components['schemas']['RevenueEventPage'];

/** The income of one day. */
export type RevenuePoint = components['schemas']['RevenuePoint'];

/** Where income comes from. */
export type RevenueSource = components['schemas']['RevenueSource'];

/** The income of a period. */
export type RevenueSummary = components['schemas']['RevenueSummary'];

/** A summary in its wrapper. */
export type RevenueSummaryResponse = components['schemas']['RevenueSummaryResponse'];

/** Where a request went. */
export type RoutingLog = components['schemas']['RoutingLog'];

/** Whose content to schedule, and from when. */
export type ScheduleGenerateInput = components['schemas']['ScheduleGenerateInput'];

/** A content item that goes out, or went out, on one platform. */
export type ScheduledPost = components['schemas']['ScheduledPost'];

/** Scheduled posts, one for each platform. */
export type ScheduledPostList = components['schemas']['ScheduledPostList'];

/** A page of scheduled posts. */
export type ScheduledPostPage = components['schemas']['ScheduledPostPage'];

/** A scheduled post in its wrapper. */
export type ScheduledPostResponse = components['schemas']['ScheduledPostResponse'];

/**
 * Where a scheduled post stands. After a rate limit or a network error it stays `pending` and is tried again, by
 * inference up to three times, after 5, 15 and 60 minutes; other failures make it `failed` at once.
 */
export type ScheduledPostStatus = components['schemas']['ScheduledPostStatus'];

/** What changes. */
export type ScheduledPostUpdate = components['schemas']['ScheduledPostUpdate'];

/** Routing, endpoints and recent logs. */
export type SelfHosted = components['schemas']['SelfHosted'];

/** An endpoint and what was measured of it. After 3 failures its circuit opens for 5 minutes. */
export type SelfHostedEndpoint = components['schemas']['SelfHostedEndpoint'];

/** An endpoint to add. */
export type SelfHostedEndpointInput = components['schemas']['SelfHostedEndpointInput'];

/** All endpoints. */
export type SelfHostedEndpointList = components['schemas']['SelfHostedEndpointList'];

/** An endpoint in its wrapper. */
export type SelfHostedEndpointResponse = components['schemas']['SelfHostedEndpointResponse'];

/** What changes. */
export type SelfHostedEndpointUpdate = components['schemas']['SelfHostedEndpointUpdate'];

/** How much of the generation goes to own GPUs. */
export type SelfHostedRouting = components['schemas']['SelfHostedRouting'];

/** The routing in its wrapper. */
export type SelfHostedRoutingResponse = components['schemas']['SelfHostedRoutingResponse'];

/** The first message of the client. */
export type SocketAuth = components['schemas']['SocketAuth'];

/** The token is accepted. */
export type SocketAuthenticated = components['schemas']['SocketAuthenticated'];

/** What is wrong; the service closes the connection next. */
export type SocketError = components['schemas']['SocketError'];

/** Single sign-on, which is only planned. */
export type Sso = components['schemas']['Sso'];

/** The subscription of the workspace. */
export type SubscriptionModel = components['schemas']['Subscription'];

/** The subscription in its wrapper. */
export type SubscriptionResponse = components['schemas']['SubscriptionResponse'];

/** The state of the subscription; `none` where there never was one. */
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];

/** A content item that did well. */
export type TopContent = components['schemas']['TopContent'];

/** A character and its income. */
export type TopEarner = components['schemas']['TopEarner'];

/** A person with an account. */
export type User = components['schemas']['User'];

/** A user in its wrapper. */
export type UserResponse = components['schemas']['UserResponse'];

/** Another picture for an item. */
export type Variant = components['schemas']['Variant'];

/** Variants that are being generated, and the job that does it. */
export type VariantGeneration = components['schemas']['VariantGeneration'];

/** All variants of an item. */
export type VariantList = components['schemas']['VariantList'];

/** How many variants to make. */
export type VariantsInput = components['schemas']['VariantsInput'];

/** What video to generate. */
export type VideoInput = components['schemas']['VideoInput'];

/** Which week to plan for which character, and how. */
export type WeekInput = components['schemas']['WeekInput'];

/** How the product looks under the name of the organization. */
export type WhiteLabel = components['schemas']['WhiteLabel'];

/** All white-label settings. What is left out falls back to nothing. */
export type WhiteLabelInput = components['schemas']['WhiteLabelInput'];

/** The settings in their wrapper. */
export type WhiteLabelResponse = components['schemas']['WhiteLabelResponse'];

export type BrowseMarketplaceQuery = NonNullable<operations['browseMarketplace']['parameters']['query']>;

export type GetAnalyticsOverviewQuery = NonNullable<operations['getAnalyticsOverview']['parameters']['query']>;

export type GetCharacterAnalyticsQuery = NonNullable<operations['getCharacterAnalytics']['parameters']['query']>;

export type GetCharacterContentCalendarQuery =
  NonNullable<operations['getCharacterContentCalendar']['parameters']['query']>;

export type GetContentCalendarQuery = NonNullable<operations['getContentCalendar']['parameters']['query']>;

export type GetIntegrationAuthUrlQuery = NonNullable<operations['getIntegrationAuthUrl']['parameters']['query']>;

export type GetOrganizationAuditLogQuery = NonNullable<operations['getOrganizationAuditLog']['parameters']['query']>;

export type GetRevenueSummaryQuery = NonNullable<operations['getRevenueSummary']['parameters']['query']>;

export type HandleIntegrationCallbackQuery =
  NonNullable<operations['handleIntegrationCallback']['parameters']['query']>;

export type ListAffiliateLinksQuery = NonNullable<operations['listAffiliateLinks']['parameters']['query']>;

export type ListCharacterContentQueueQuery =
  NonNullable<operations['listCharacterContentQueue']['parameters']['query']>;

export type ListCharactersQuery = NonNullable<operations['listCharacters']['parameters']['query']>;

export type ListContentQueueQuery = NonNullable<operations['listContentQueue']['parameters']['query']>;

export type ListCreditTransactionsQuery = NonNullable<operations['listCreditTransactions']['parameters']['query']>;

export type ListDmConversationsQuery = NonNullable<operations['listDmConversations']['parameters']['query']>;

export type ListDmMessagesQuery = NonNullable<operations['listDmMessages']['parameters']['query']>;

export type ListMyListingsQuery = NonNullable<operations['listMyListings']['parameters']['query']>;

export type ListMyPurchasesQuery = NonNullable<operations['listMyPurchases']['parameters']['query']>;

export type ListRevenueEventsQuery = NonNullable<operations['listRevenueEvents']['parameters']['query']>;

export type ListScheduleQuery = NonNullable<operations['listSchedule']['parameters']['query']>;

export type ListScheduleHistoryQuery = NonNullable<operations['listScheduleHistory']['parameters']['query']>;

export type PublicListCharactersQuery = NonNullable<operations['publicListCharacters']['parameters']['query']>;
