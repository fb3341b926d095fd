// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

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

/** A brand that creators can be searched by. */
export type Brand = components['schemas']['Brand'];

/** One account of a creator. */
export type ConnectedAccount = components['schemas']['ConnectedAccount'];

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

/** One column of a histogram. */
export type CredibilityBucket = components['schemas']['CredibilityBucket'];

/** How credible an audience is. */
export type CredibilityClass = components['schemas']['CredibilityClass'];

/** The credits of an account. What is available and what was used add up to all that was ever granted. */
export type CreditsBalance = components['schemas']['CreditsBalance'];

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

/**
 * All that is known of a creator. The platform that was asked for has its whole block under its name;
 * other platforms of the creator may have a small one, with ids, names and the main numbers. What else
 * there is differs by creator: there may be nothing but the two keys of the email address.
 */
export type EnrichedCreator = components['schemas']['EnrichedCreator'];

/** A platform whose creators full enrichment knows. */
export type EnrichmentPlatform = components['schemas']['EnrichmentPlatform'];

/** An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** By how much the followers have grown since then, in percent. */
export type FollowerGrowth = components['schemas']['FollowerGrowth'];

/** All that is known of a creator, and what it cost to know it. */
export type FullEnrichment = components['schemas']['FullEnrichment'];

/** The creator to know all about. */
export type FullEnrichmentRequest = components['schemas']['FullEnrichmentRequest'];

/** How fast the audience has grown. */
export type GrowthFilter = components['schemas']['GrowthFilter'];

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

/** A range, its bounds included. At least one bound is expected. */
export type NumberRange = components['schemas']['NumberRange'];

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

/** What the platform itself tells of a creator, under its name. */
export type RawCreator = components['schemas']['RawCreator'];

/** What the platform itself tells of a creator, and what it cost to know it. */
export type RawEnrichment = components['schemas']['RawEnrichment'];

/** The creator to get the platform's own data of. */
export type RawEnrichmentRequest = components['schemas']['RawEnrichmentRequest'];

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

export type PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_brand_categories_list']['parameters']['query']>;

export type PublicV1DiscoveryClassifierAudienceBrandNamesListQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_brand_names_list']['parameters']['query']>;

export type PublicV1DiscoveryClassifierAudienceInterestsListQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_interests_list']['parameters']['query']>;

export type PublicV1DiscoveryClassifierAudienceLocationsListQuery =
  NonNullable<operations['public_v1_discovery_classifier_audience_locations_list']['parameters']['query']>;

export type PublicV1DiscoveryClassifierBrandsListQuery =
  NonNullable<operations['public_v1_discovery_classifier_brands_list']['parameters']['query']>;

export type PublicV1DiscoveryClassifierLocationsRetrieveQuery =
  NonNullable<operations['public_v1_discovery_classifier_locations_retrieve']['parameters']['query']>;
