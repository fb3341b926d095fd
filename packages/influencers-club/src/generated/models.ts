// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** A key of the account with its value, which acts as its user. */
export type ApiKey = components['schemas']['ApiKey'];

/** A new key. */
export type ApiKeyInput = components['schemas']['ApiKeyInput'];

/** What to change of a key; the rest stays. */
export type ApiKeyUpdate = components['schemas']['ApiKeyUpdate'];

/** A country where an audience is. */
export type AudienceCountry = components['schemas']['AudienceCountry'];

/**
 * Who an audience is. Instagram has all keys. YouTube has the notable users and their ratio, genders,
 * ages, genders by age, languages, countries and lookalikes; TikTok has the same and the reachability.
 */
export type AudienceData = components['schemas']['AudienceData'];

/** Who must follow the creator. Only Instagram creators with at least 10,000 followers are found by it. */
export type AudienceFilter = components['schemas']['AudienceFilter'];

/** Where an audience is. YouTube and TikTok tell countries only. */
export type AudienceGeography = components['schemas']['AudienceGeography'];

/** A place where audiences are. */
export type AudienceLocation = components['schemas']['AudienceLocation'];

/** How much of their audiences creators share, and what it cost to know it. */
export type AudienceOverlap = components['schemas']['AudienceOverlap'];

/** The creators to compare, all on one platform. */
export type AudienceOverlapRequest = components['schemas']['AudienceOverlapRequest'];

/** A report about one part of the audience, or why there is none. */
export type AudienceReport = components['schemas']['AudienceReport'];

/** A value of a filter of audiences. */
export type AudienceTerm = components['schemas']['AudienceTerm'];

/** A person of an audience, or one with a similar audience. */
export type AudienceUser = components['schemas']['AudienceUser'];

/** The code that the user came back with (RFC 6749 §4.1.3, RFC 7636 §4.5). */
export type AuthorizationCodeGrant = components['schemas']['AuthorizationCodeGrant'];

/** The subscription that detects for a campaign on one platform. Its life is the campaign's. */
export type BackingSubscription = components['schemas']['BackingSubscription'];

/** Email addresses, enriched with the strongest account of each. */
export type BasicBatchUpload = components['schemas']['BasicBatchUpload'];

/** A batch as it was accepted. */
export type BatchCreated = components['schemas']['BatchCreated'];

/** Where the CSV of the results lies for a while. */
export type BatchDownload = components['schemas']['BatchDownload'];

/**
 * A CSV of at most 10 MB and 10,000 rows, with one column: `handle` for the modes `raw` and `full`, `email` for
 * `basic`. A row that occurs twice is enriched, and charged, twice.
 */
export type BatchFile = components['schemas']['BatchFile'];

/** Anything; it comes back with the batch. In the form it is a JSON text. */
export type BatchMetadata = components['schemas']['BatchMetadata'];

/** What became of one row of the file. */
export type BatchRecord = components['schemas']['BatchRecord'];

/** A batch that goes on. */
export type BatchResumed = components['schemas']['BatchResumed'];

/**
 * Where a batch stands. `queued` and `processing` go on by themselves. `finished` has results. `failed` and
 * `paused_insufficient_credits` stay as they are until the batch is resumed, the latter after a top-up.
 */
export type BatchState = components['schemas']['BatchState'];

/** Where a batch stands, and what it has cost. */
export type BatchStatus = components['schemas']['BatchStatus'];

/** A file to enrich, and how. The mode says which other fields count. */
export type BatchUpload = components['schemas']['BatchUpload'];

/** Tells an endpoint of another biography. */
export type BioChangeNotification = components['schemas']['BioChangeNotification'];

/** The biography changed. */
export type BioChangePayload = components['schemas']['BioChangePayload'];

/** A brand that creators can be searched by. */
export type Brand = components['schemas']['Brand'];

/** Monitoring over several platforms, with statistics. It has one subscription a platform, which it drives. */
export type Campaign = components['schemas']['Campaign'];

/** A kind of post. */
export type CampaignContentType = components['schemas']['CampaignContentType'];

/** A creator of a campaign, with what the posts brought. */
export type CampaignCreator = components['schemas']['CampaignCreator'];

/** A page of creators. */
export type CampaignCreatorList = components['schemas']['CampaignCreatorList'];

/** What became of the creators to add. */
export type CampaignCreatorsAdded = components['schemas']['CampaignCreatorsAdded'];

/** Creators of one platform: by handle, by discovery list, or both. */
export type CampaignCreatorsInput = components['schemas']['CampaignCreatorsInput'];

/** The creators to remove. */
export type CampaignCreatorsRemoval = components['schemas']['CampaignCreatorsRemoval'];

/** What was removed. */
export type CampaignCreatorsRemoved = components['schemas']['CampaignCreatorsRemoved'];

/** Creators of one platform: by file, by handle, by discovery list, or any of them together. */
export type CampaignCreatorsUpload = components['schemas']['CampaignCreatorsUpload'];

/** A new campaign. */
export type CampaignInput = components['schemas']['CampaignInput'];

/** A page of campaigns. */
export type CampaignList = components['schemas']['CampaignList'];

/** What posts brought. */
export type CampaignMetrics = components['schemas']['CampaignMetrics'];

/** What a campaign brought, in all or on one platform. */
export type CampaignOverview = components['schemas']['CampaignOverview'];

/** A detected post in the feed of its campaign. */
export type CampaignPost = components['schemas']['CampaignPost'];

/** A page of posts. */
export type CampaignPostList = components['schemas']['CampaignPostList'];

/**
 * Where a campaign stands. `active` detects; `paused` can be resumed. `completed`, at its end date or with its budget
 * used up (inferred), and `archived` are for good: such a campaign cannot be edited.
 */
export type CampaignStatus = components['schemas']['CampaignStatus'];

/** How many campaigns there are in each status. The search counts, the filter by status does not. */
export type CampaignStatusCounts = components['schemas']['CampaignStatusCounts'];

/** What a campaign brought on one day. */
export type CampaignTrendDay = components['schemas']['CampaignTrendDay'];

/** How a campaign went from day to day. */
export type CampaignTrends = components['schemas']['CampaignTrends'];

/** What to change of a campaign; the rest stays. */
export type CampaignUpdate = components['schemas']['CampaignUpdate'];

/** An application that is to act for users (RFC 7591). */
export type ClientRegistration = components['schemas']['ClientRegistration'];

/** One account of a creator. */
export type ConnectedAccount = components['schemas']['ConnectedAccount'];

/** An application that may act for the user. */
export type ConnectedApp = components['schemas']['ConnectedApp'];

/** What a small block tells, that of a connected platform that was not asked for, beside an id. */
export type ConnectedProfile = components['schemas']['ConnectedProfile'];

/** The accounts of a creator, and what it cost to know them. */
export type ConnectedSocials = components['schemas']['ConnectedSocials'];

/** The account to start from. */
export type ConnectedSocialsRequest = components['schemas']['ConnectedSocialsRequest'];

/** A platform whose posts can be read. */
export type ContentPlatform = components['schemas']['ContentPlatform'];

/** The audience of a creator on Instagram, YouTube or TikTok. */
export type CreatorAudience = components['schemas']['CreatorAudience'];

/** The creator on the one platform where they have the most followers. */
export type CreatorByEmail = components['schemas']['CreatorByEmail'];

/** On which other platforms and services the creator must be (true) or must not be (false). */
export type CreatorHasRequest = components['schemas']['CreatorHasRequest'];

/** One creator's part of an overlap. The two percentages make 100 together. */
export type CreatorOverlap = components['schemas']['CreatorOverlap'];

/** A post. */
export type CreatorPost = components['schemas']['CreatorPost'];

/** A page of posts, and what it cost. */
export type CreatorPosts = components['schemas']['CreatorPosts'];

/** A page of posts. */
export type CreatorPostsPage = components['schemas']['CreatorPostsPage'];

/** Whose posts, and which page of them. */
export type CreatorPostsRequest = components['schemas']['CreatorPostsRequest'];

/** What a creator's posts brought on one day. */
export type CreatorTrendDay = components['schemas']['CreatorTrendDay'];

/** What became of the creators to add. */
export type CreatorsAdded = components['schemas']['CreatorsAdded'];

/** One column of a histogram. */
export type CredibilityBucket = components['schemas']['CredibilityBucket'];

/** How credible an audience is. */
export type CredibilityClass = components['schemas']['CredibilityClass'];

/** The credits of an account. What is available and what was used add up to all that was ever granted. */
export type CreditsBalance = components['schemas']['CreditsBalance'];

/** How many deliveries there are in each state. */
export type DeliveryCounts = components['schemas']['DeliveryCounts'];

/**
 * Where the delivery of an event to an endpoint stands: `pending` from the beginning, `sending` while the request is
 * open, `sent` once the endpoint has answered 2xx, `retrying` between two attempts, `failed` after the last.
 */
export type DeliveryState = components['schemas']['DeliveryState'];

/** A step of a delivery. */
export type DeliveryStep = components['schemas']['DeliveryStep'];

/** A post that was detected. */
export type DetectedPost = components['schemas']['DetectedPost'];

/** Who made the post. */
export type DetectedPostCreator = components['schemas']['DetectedPostCreator'];

/** A picture or a video of the post. */
export type DetectedPostMedia = components['schemas']['DetectedPostMedia'];

/** What the post brought. */
export type DetectedPostMetrics = components['schemas']['DetectedPostMetrics'];

/** What of the activity counts; what is left out, or empty, leaves everything in. */
export type DetectionFilters = components['schemas']['DetectionFilters'];

/** A creator as a search returns it. Extra keys may appear. */
export type DiscoveryAccount = components['schemas']['DiscoveryAccount'];

/**
 * The filters that every platform has. All filters hold together; of several values of one filter one
 * suffices, and an exclusion removes whatever it matches (inferred). The values of `location`,
 * `profile_language` and `brands` come from the dictionary.
 */
export type DiscoveryFilters = components['schemas']['DiscoveryFilters'];

/** A page of creators, and what it cost. */
export type DiscoveryPage = components['schemas']['DiscoveryPage'];

/** A platform that can be searched. Connected socials start from these, and an email address leads to one of them. */
export type DiscoveryPlatform = components['schemas']['DiscoveryPlatform'];

/** What a search tells of a creator. No email addresses; those come from full enrichment. */
export type DiscoveryProfile = components['schemas']['DiscoveryProfile'];

/** A search on one platform. */
export type DiscoveryRequest = components['schemas']['DiscoveryRequest'];

/** The order of the results on Instagram, YouTube and TikTok. */
export type DiscoverySort = components['schemas']['DiscoverySort'];

/** The order of the results on Twitch and Twitter. */
export type DiscoverySortWithoutGrowth = components['schemas']['DiscoverySortWithoutGrowth'];

/** The creator behind an email address, and what it cost to know them. */
export type EmailEnrichment = components['schemas']['EmailEnrichment'];

/** The email address of a creator. */
export type EmailEnrichmentRequest = components['schemas']['EmailEnrichmentRequest'];

/** How the deliveries to one endpoint went. */
export type EndpointStats = components['schemas']['EndpointStats'];

/**
 * All that is known of a creator. The platform that was asked for has its whole block under its name;
 * other platforms of the creator may have a small one, with ids, names and the main numbers. What else
 * there is differs by creator: there may be nothing but the two keys of the email address.
 */
export type EnrichedCreator = components['schemas']['EnrichedCreator'];

/** How each record is enriched: `raw` and `full` as the single calls by handle do, `basic` as the one by email does. */
export type EnrichmentMode = components['schemas']['EnrichmentMode'];

/** A platform whose creators full enrichment knows. */
export type EnrichmentPlatform = components['schemas']['EnrichmentPlatform'];

/** An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** The creator of an event. */
export type EventCreator = components['schemas']['EventCreator'];

/** How the delivery to one endpoint went. */
export type EventDelivery = components['schemas']['EventDelivery'];

/** What every notification of an event says. */
export type EventNotification = components['schemas']['EventNotification'];

/** What happened, in the form that the kind of the event says; an unknown kind may have any. */
export type EventPayload = components['schemas']['EventPayload'];

/**
 * What can be detected of a creator: `new_post` for a post, `bio_change` for another biography, `follower_threshold`
 * for a number of followers that is passed, up or down. There may be others some day.
 */
export type EventType = components['schemas']['EventType'];

/** By how much the followers have grown since then, in percent. */
export type FollowerGrowth = components['schemas']['FollowerGrowth'];

/** Tells an endpoint of a number of followers that was passed. */
export type FollowerThresholdNotification = components['schemas']['FollowerThresholdNotification'];

/** The number of followers passed a threshold. */
export type FollowerThresholdPayload = components['schemas']['FollowerThresholdPayload'];

/** Handles, enriched with all that is known. */
export type FullBatchUpload = components['schemas']['FullBatchUpload'];

/** All that is known of a creator, and what it cost to know it. */
export type FullEnrichment = components['schemas']['FullEnrichment'];

/** The creator to know all about. */
export type FullEnrichmentRequest = components['schemas']['FullEnrichmentRequest'];

/** How fast the audience has grown. */
export type GrowthFilter = components['schemas']['GrowthFilter'];

/** A CSV of at most 10 MB with a column `handle`. */
export type HandlesFile = components['schemas']['HandlesFile'];

/** What the creator is estimated to earn. */
export type IncomeEstimate = components['schemas']['IncomeEstimate'];

/** The filters of a search on Instagram. */
export type InstagramDiscoveryFilters = components['schemas']['InstagramDiscoveryFilters'];

/** A search on Instagram. */
export type InstagramDiscoveryRequest = components['schemas']['InstagramDiscoveryRequest'];

/** A post on Instagram. */
export type InstagramPost = components['schemas']['InstagramPost'];

/** The data of a post on Instagram. */
export type InstagramPostData = components['schemas']['InstagramPostData'];

/** All that is known of a creator on Instagram. */
export type InstagramProfile = components['schemas']['InstagramProfile'];

/** What Instagram tells of a creator. */
export type InstagramRawProfile = components['schemas']['InstagramRawProfile'];

/** A language that creators can be searched by. */
export type Language = components['schemas']['Language'];

/** What is known of a person on LinkedIn. */
export type LinkedInProfile = components['schemas']['LinkedInProfile'];

/** What LinkedIn tells of a person. */
export type LinkedInRawProfile = components['schemas']['LinkedInRawProfile'];

/** Something that was detected. */
export type ListeningEvent = components['schemas']['ListeningEvent'];

/** An event with all that is known of it, and how its deliveries went. */
export type ListeningEventDetail = components['schemas']['ListeningEventDetail'];

/** A page of events, newest first. */
export type ListeningEventList = components['schemas']['ListeningEventList'];

/** A set of creators of one platform who are watched, and the endpoints that are told. */
export type ListeningSubscription = components['schemas']['ListeningSubscription'];

/** The new subscription, and what could not be watched. */
export type ListeningSubscriptionCreated = components['schemas']['ListeningSubscriptionCreated'];

/** A subscription with its creators and, for that of a campaign, its statistics. */
export type ListeningSubscriptionDetail = components['schemas']['ListeningSubscriptionDetail'];

/** A new subscription, to handles, to discovery lists, or to both. */
export type ListeningSubscriptionInput = components['schemas']['ListeningSubscriptionInput'];

/** A page of subscriptions, newest first. */
export type ListeningSubscriptionList = components['schemas']['ListeningSubscriptionList'];

/** What to change of a subscription; the rest stays. */
export type ListeningSubscriptionUpdate = components['schemas']['ListeningSubscriptionUpdate'];

/** The limits of monitoring, and what is used of them. */
export type ListeningUsage = components['schemas']['ListeningUsage'];

/** A creator who is watched. */
export type MonitoredCreator = components['schemas']['MonitoredCreator'];

/** A page of creators. */
export type MonitoredCreatorList = components['schemas']['MonitoredCreatorList'];

/** Tells an endpoint of a post. */
export type NewPostNotification = components['schemas']['NewPostNotification'];

/** A post was made. */
export type NewPostPayload = components['schemas']['NewPostPayload'];

/** Where events are sent. */
export type NotifyEndpoint = components['schemas']['NotifyEndpoint'];

/** Where to send events. */
export type NotifyEndpointInput = components['schemas']['NotifyEndpointInput'];

/** A range, its bounds included. At least one bound is expected. */
export type NumberRange = components['schemas']['NumberRange'];

/** An error in the form of OAuth (RFC 6749 §5.2). */
export type OAuthErrorResponse = components['schemas']['OAuthErrorResponse'];

/** The filters of a search on OnlyFans. */
export type OnlyFansDiscoveryFilters = components['schemas']['OnlyFansDiscoveryFilters'];

/** A search on OnlyFans. */
export type OnlyFansDiscoveryRequest = components['schemas']['OnlyFansDiscoveryRequest'];

/** The order of the results on OnlyFans. */
export type OnlyFansDiscoverySort = components['schemas']['OnlyFansDiscoverySort'];

/** What is known of a creator on OnlyFans. */
export type OnlyFansProfile = components['schemas']['OnlyFansProfile'];

/** The profile of a compared creator. */
export type OverlapUser = components['schemas']['OverlapUser'];

/** Which page of the results. The first 10,000 results can be reached. */
export type Paging = components['schemas']['Paging'];

/** A place. */
export type PlaceOfAudience = components['schemas']['PlaceOfAudience'];

/** What a campaign brought on one platform. */
export type PlatformMetrics = components['schemas']['PlatformMetrics'];

/** What is known of a creator on Snapchat, Discord, Pinterest or Facebook. */
export type PlatformProfile = components['schemas']['PlatformProfile'];

/** The sound of a post on Instagram or TikTok. */
export type PostAudio = components['schemas']['PostAudio'];

/** A comment. */
export type PostComment = components['schemas']['PostComment'];

/** A page of comments. */
export type PostComments = components['schemas']['PostComments'];

/** The data of a post on TikTok or YouTube. */
export type PostData = components['schemas']['PostData'];

/** What was asked of a post, and what it cost to know it. */
export type PostDetails = components['schemas']['PostDetails'];

/** Which post, and what of it. */
export type PostDetailsRequest = components['schemas']['PostDetailsRequest'];

/** How people have reacted to a post. */
export type PostEngagement = components['schemas']['PostEngagement'];

/** How people have reacted to a post, as the platform counts it. */
export type PostMetrics = components['schemas']['PostMetrics'];

/** What is said in a video. */
export type PostTranscript = components['schemas']['PostTranscript'];

/** What a block of full enrichment may tell of sponsors and posts beside its own keys. */
export type ProfileSponsors = components['schemas']['ProfileSponsors'];

/** Handles, enriched with what the platform itself tells. */
export type RawBatchUpload = components['schemas']['RawBatchUpload'];

/** What the platform itself tells of a creator, under its name. */
export type RawCreator = components['schemas']['RawCreator'];

/** What the platform itself tells of a creator, and what it cost to know it. */
export type RawEnrichment = components['schemas']['RawEnrichment'];

/** The creator to get the platform's own data of. */
export type RawEnrichmentRequest = components['schemas']['RawEnrichmentRequest'];

/** A refresh token (RFC 6749 §6). */
export type RefreshTokenGrant = components['schemas']['RefreshTokenGrant'];

/** An application as it was registered. */
export type RegisteredClient = components['schemas']['RegisteredClient'];

/**
 * What a credential may do. Today there is `all` alone, full access; finer scopes are announced. Unknown ones are
 * dropped without a word, and a credential that is left with none is refused by every call.
 */
export type Scope = components['schemas']['Scope'];

/** The creator to be similar to, on one platform. Twitter has no similar creators. */
export type SimilarCreatorsRequest = components['schemas']['SimilarCreatorsRequest'];

/** An Instagram creator to be similar to. */
export type SimilarInstagramCreatorsRequest = components['schemas']['SimilarInstagramCreatorsRequest'];

/** An OnlyFans creator to be similar to. */
export type SimilarOnlyFansCreatorsRequest = components['schemas']['SimilarOnlyFansCreatorsRequest'];

/** A TikTok creator to be similar to. */
export type SimilarTikTokCreatorsRequest = components['schemas']['SimilarTikTokCreatorsRequest'];

/** A Twitch creator to be similar to. */
export type SimilarTwitchCreatorsRequest = components['schemas']['SimilarTwitchCreatorsRequest'];

/** A YouTube creator to be similar to. */
export type SimilarYouTubeCreatorsRequest = components['schemas']['SimilarYouTubeCreatorsRequest'];

/** Creators to add: by handle, by discovery list, or both. */
export type SubscriptionCreatorsInput = components['schemas']['SubscriptionCreatorsInput'];

/** Creators to add: by file, by handle, by discovery list, or any of them together. */
export type SubscriptionCreatorsUpload = components['schemas']['SubscriptionCreatorsUpload'];

/** How the deliveries of a campaign's subscription went. */
export type SubscriptionStats = components['schemas']['SubscriptionStats'];

/** Whether it detects anything. A `disabled` one, whose campaign is over, never does again. */
export type SubscriptionStatus = components['schemas']['SubscriptionStatus'];

/** Counts of all subscriptions of the account, whatever the page and the filter. */
export type SubscriptionSummary = components['schemas']['SubscriptionSummary'];

/** `webhook` for a plain subscription, `campaign` for one that a campaign drives. */
export type SubscriptionType = components['schemas']['SubscriptionType'];

/** The filters of a search on TikTok. */
export type TikTokDiscoveryFilters = components['schemas']['TikTokDiscoveryFilters'];

/** A search on TikTok. */
export type TikTokDiscoveryRequest = components['schemas']['TikTokDiscoveryRequest'];

/** A video on TikTok. */
export type TikTokPost = components['schemas']['TikTokPost'];

/** All that is known of a creator on TikTok. */
export type TikTokProfile = components['schemas']['TikTokProfile'];

/** What TikTok tells of a creator. */
export type TikTokRawProfile = components['schemas']['TikTokRawProfile'];

/** A grant to exchange for tokens. */
export type TokenRequest = components['schemas']['TokenRequest'];

/** Tokens that act for the user who agreed. */
export type TokenResponse = components['schemas']['TokenResponse'];

/** The filters of a search on Twitch. */
export type TwitchDiscoveryFilters = components['schemas']['TwitchDiscoveryFilters'];

/** A search on Twitch. */
export type TwitchDiscoveryRequest = components['schemas']['TwitchDiscoveryRequest'];

/** All that is known of a creator on Twitch. The mixed spelling is the service's own. */
export type TwitchProfile = components['schemas']['TwitchProfile'];

/** The filters of a search on Twitter. */
export type TwitterDiscoveryFilters = components['schemas']['TwitterDiscoveryFilters'];

/** A search on Twitter. */
export type TwitterDiscoveryRequest = components['schemas']['TwitterDiscoveryRequest'];

/** A tweet. */
export type TwitterPost = components['schemas']['TwitterPost'];

/** All that is known of a creator on Twitter. There is no audience. */
export type TwitterProfile = components['schemas']['TwitterProfile'];

/** What Twitter tells of a creator. */
export type TwitterRawProfile = components['schemas']['TwitterRawProfile'];

/** What is wrong at one place of the request. */
export type ValidationDetail = components['schemas']['ValidationDetail'];

/** The filters of a search on YouTube. */
export type YouTubeDiscoveryFilters = components['schemas']['YouTubeDiscoveryFilters'];

/** A search on YouTube. */
export type YouTubeDiscoveryRequest = components['schemas']['YouTubeDiscoveryRequest'];

/** A video on YouTube. */
export type YouTubePost = components['schemas']['YouTubePost'];

/** All that is known of a creator on YouTube. */
export type YouTubeProfile = components['schemas']['YouTubeProfile'];

/** What YouTube tells of a creator. */
export type YouTubeRawProfile = components['schemas']['YouTubeRawProfile'];

/** A category of YouTube and the topics in it. */
export type YouTubeTopic = components['schemas']['YouTubeTopic'];

export type DictionaryAudienceBrandCategoriesQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_brand_categories_list']['parameters']['query']>;

export type DictionaryAudienceBrandNamesQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_brand_names_list']['parameters']['query']>;

export type DictionaryAudienceInterestsQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_interests_list']['parameters']['query']>;

export type DictionaryAudienceLocationsQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_locations_list']['parameters']['query']>;

export type DictionaryBrandsQuery =
  NonNullable<operations['public_v1_discovery_classifier_brands_list']['parameters']['query']>;

export type DictionaryLocationsQuery =
  NonNullable<operations['public_v1_discovery_classifier_locations_retrieve']['parameters']['query']>;

export type BatchResultsQuery = NonNullable<operations['public_v1_enrichment_batch_retrieve']['parameters']['query']>;

export type BatchResultsResult = BatchRecord[] | string;

export type OauthAuthorizeQuery = NonNullable<operations['public_v1_oauth_authorize_list']['parameters']['query']>;

export type ListeningCampaignsContentQuery =
  NonNullable<operations['public_v1_social_listening_campaign_content_retrieve']['parameters']['query']>;

export type ListeningCampaignsCreatorsListQuery =
  NonNullable<operations['public_v1_social_listening_campaign_creators_retrieve']['parameters']['query']>;

export type ListeningCampaignsListQuery =
  NonNullable<operations['public_v1_social_listening_campaign_list']['parameters']['query']>;

export type ListeningCampaignsOverviewQuery =
  NonNullable<operations['public_v1_social_listening_campaign_overview_retrieve']['parameters']['query']>;

export type ListeningEventsListQuery =
  NonNullable<operations['public_v1_social_listening_events_list']['parameters']['query']>;

export type ListeningSubscriptionsCreatorsListQuery =
  NonNullable<operations['public_v1_social_listening_subscription_creators_retrieve']['parameters']['query']>;

export type ListeningSubscriptionsListQuery =
  NonNullable<operations['public_v1_social_listening_subscription_list']['parameters']['query']>;

export type WebhookEvent = BioChangeNotification | FollowerThresholdNotification | NewPostNotification;
