// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import { type Call, type CallOptions, type List, Resource, withinWindow } from '@creatorkit/runtime';
import type {
  AudienceLocation,
  AudienceOverlap,
  AudienceOverlapRequest,
  AudienceTerm,
  Brand,
  ConnectedAccount,
  ConnectedSocialsRequest,
  CreatorByEmail,
  CreatorPost,
  CreatorPostsRequest,
  CreditsBalance,
  DiscoveryAccount,
  DiscoveryPlatform,
  DiscoveryRequest,
  EmailEnrichmentRequest,
  EnrichedCreator,
  FullEnrichmentRequest,
  InstagramPostData,
  Language,
  PostAudio,
  PostComments,
  PostData,
  PostDetailsRequest,
  PostTranscript,
  PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery,
  PublicV1DiscoveryClassifierAudienceBrandNamesListQuery,
  PublicV1DiscoveryClassifierAudienceInterestsListQuery,
  PublicV1DiscoveryClassifierAudienceLocationsListQuery,
  PublicV1DiscoveryClassifierBrandsListQuery,
  PublicV1DiscoveryClassifierLocationsRetrieveQuery,
  RawCreator,
  RawEnrichmentRequest,
  SimilarCreatorsRequest,
  YouTubeTopic,
} from './models.ts';
import {
  accountCreditsUsageRetrieve,
  publicV1CreatorsAudienceOverlapCreate,
  publicV1CreatorsContentDetailsCreate,
  publicV1CreatorsContentPostsCreate,
  publicV1CreatorsEnrichEmailCreate,
  publicV1CreatorsEnrichHandleFullCreate,
  publicV1CreatorsEnrichHandleRawCreate,
  publicV1CreatorsSocialsCreate,
  publicV1DiscoveryClassifierAudienceBrandCategoriesList,
  publicV1DiscoveryClassifierAudienceBrandNamesList,
  publicV1DiscoveryClassifierAudienceInterestsList,
  publicV1DiscoveryClassifierAudienceLocationsList,
  publicV1DiscoveryClassifierBrandsList,
  publicV1DiscoveryClassifierGamesList,
  publicV1DiscoveryClassifierLanguagesList,
  publicV1DiscoveryClassifierLocationsRetrieve,
  publicV1DiscoveryClassifierYtTopicsList,
  publicV1DiscoveryCreate,
  publicV1DiscoveryCreatorsSimilarCreate,
} from './operations.ts';

/** `influencersClub.audience` */
export class Audience extends Resource {
  /**
   * Compare the audiences of creators.
   *
   * Tells how much of their audiences 2 to 10 creators of one platform share, and how many people they reach
   * together. It costs 1 credit, however many they are, and is charged each time.
   *
   * By inference a creator who is not known gives 400, and nothing is charged.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 1 credits per call, told by `$response.body#/credits_cost`, what is
   * left by `$response.body#/credits_left`. Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/audience/overlap/` (seed: Audience Overlap)
   * @example
   * ```ts
   * const audienceOverlap = await influencersClub.audience.overlap({ creators: ['miravale', 'odefinch'], platform: 'instagram' });
   * ```
   */
  overlap(body: AudienceOverlapRequest, options?: CallOptions): Call<AudienceOverlap> {
    return this.core.call(publicV1CreatorsAudienceOverlapCreate, [], body, options);
  }
}

/** `influencersClub.content` */
export class Content extends Resource {
  /**
   * Read the details of a post.
   *
   * Gives the data of a post on Instagram, TikTok or YouTube, its comments, the words spoken in it, or, but for
   * YouTube, its sound. It costs 0.03 credits when there are data, and is charged each time.
   *
   * By inference a post that is not known gives 400 and costs nothing. Comments go on with `next_token`, to be
   * sent as `pagination_token`.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.03 credits per call, told by `$response.body#/credits_cost`.
   * Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/content/details/` (seed: Post Details)
   * @example
   * ```ts
   * const result = await influencersClub.content.details({
   *   content_type: 'comments',
   *   pagination_token: 'Nzo1MA',
   *   platform: 'tiktok',
   *   post_id: '7300000000000000001',
   * });
   * ```
   */
  details(
    body: PostDetailsRequest,
    options?: CallOptions,
  ): Call<PostComments | PostTranscript | PostAudio | PostData | InstagramPostData> {
    return this.core.call(publicV1CreatorsContentDetailsCreate, [], body, options);
  }

  /**
   * List the posts of a creator.
   *
   * Lists the latest posts of a creator on Instagram, TikTok or YouTube, a page at a time. Each page costs 0.03
   * credits when there are posts, and is charged each time. A handle that is not known gives 400 and costs
   * nothing.
   *
   * By inference a token belongs to the handle it was given for, and one that is unknown or too old gives 400.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.03 credits per call, told by `$response.body#/credits_cost`.
   * Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/content/posts/` (seed: Creator Posts)
   * @example
   * ```ts
   * for await (const creatorPost of influencersClub.content.posts({ handle: 'miravale', platform: 'instagram' })) console.log(creatorPost);
   * ```
   */
  posts(body: CreatorPostsRequest, options?: CallOptions): List<CreatorPost> {
    return this.core.list(publicV1CreatorsContentPostsCreate, [], body, options);
  }
}

/** `influencersClub.creators` */
export class Creators extends Resource {
  /**
   * Find the connected socials of a creator.
   *
   * Starts from an account and gives all verified accounts of its creator, on any platform. It costs 0.5 credits
   * when there are some, and is charged each time. Where nothing is found the answer is by inference 400; it costs
   * nothing.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.5 credits per call, told by `$response.body#/credits_cost`. Errors:
   * 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/socials/` (seed: Connected Socials)
   * @example
   * ```ts
   * const connectedAccounts = await influencersClub.creators.socials({ handle: 'miravale', platform: 'instagram' });
   * ```
   */
  socials(body: ConnectedSocialsRequest, options?: CallOptions): Call<ConnectedAccount[]> {
    return this.core.call(publicV1CreatorsSocialsCreate, [], body, options);
  }
}

/** `influencersClub.credits` */
export class Credits extends Resource {
  /**
   * Read the balance of credits.
   *
   * Tells how many credits are left and how many were used. Asking costs nothing.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 429, 500.
   *
   * @see `GET /public/v1/accounts/credits/` (seed: Account credits & usage)
   * @example
   * ```ts
   * const creditsBalance = await influencersClub.credits.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<CreditsBalance> {
    return this.core.call(accountCreditsUsageRetrieve, [], undefined, options);
  }
}

/** `influencersClub.dictionary` */
export class Dictionary extends Resource {
  /**
   * List categories of brands that audiences follow.
   *
   * Lists the categories that the filter `audience.brand_categories` takes.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/audience-brand-categories/` (seed: Audience Brand Categories)
   * @example
   * ```ts
   * for await (const audienceTerm of influencersClub.dictionary.audienceBrandCategories({ limit: 100 })) console.log(audienceTerm);
   * ```
   */
  audienceBrandCategories(
    query?: PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery,
    options?: CallOptions,
  ): List<AudienceTerm> {
    return this.core.list(publicV1DiscoveryClassifierAudienceBrandCategoriesList, [], query, options);
  }

  /**
   * List brands that audiences follow.
   *
   * Lists the brands that the filter `audience.brands` takes.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/audience-brand-names/` (seed: Audience Brand Names)
   * @example
   * ```ts
   * for await (const audienceTerm of influencersClub.dictionary.audienceBrandNames({ limit: 100 })) console.log(audienceTerm);
   * ```
   */
  audienceBrandNames(
    query?: PublicV1DiscoveryClassifierAudienceBrandNamesListQuery,
    options?: CallOptions,
  ): List<AudienceTerm> {
    return this.core.list(publicV1DiscoveryClassifierAudienceBrandNamesList, [], query, options);
  }

  /**
   * List interests of audiences.
   *
   * Lists the interests that the filter `audience.interests` takes.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/audience-interests/` (seed: Audience Interests)
   * @example
   * ```ts
   * for await (const audienceTerm of influencersClub.dictionary.audienceInterests({ limit: 100 })) console.log(audienceTerm);
   * ```
   */
  audienceInterests(
    query?: PublicV1DiscoveryClassifierAudienceInterestsListQuery,
    options?: CallOptions,
  ): List<AudienceTerm> {
    return this.core.list(publicV1DiscoveryClassifierAudienceInterestsList, [], query, options);
  }

  /**
   * List locations of audiences.
   *
   * Lists the countries, states and cities that the filter `audience.location` takes.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/audience-locations/` (seed: Audience Locations)
   * @example
   * ```ts
   * for await (const audienceLocation of influencersClub.dictionary.audienceLocations({ limit: 100 })) console.log(audienceLocation);
   * ```
   */
  audienceLocations(
    query?: PublicV1DiscoveryClassifierAudienceLocationsListQuery,
    options?: CallOptions,
  ): List<AudienceLocation> {
    return this.core.list(publicV1DiscoveryClassifierAudienceLocationsList, [], query, options);
  }

  /**
   * List brands.
   *
   * Lists the brands that creators have worked with or mentioned. The filter `brands` takes `cleaned`.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/brands/` (seed: Brands)
   * @example
   * ```ts
   * for await (const brand of influencersClub.dictionary.brands({ limit: 100 })) console.log(brand);
   * ```
   */
  brands(query?: PublicV1DiscoveryClassifierBrandsListQuery, options?: CallOptions): List<Brand> {
    return this.core.list(publicV1DiscoveryClassifierBrandsList, [], query, options);
  }

  /**
   * List the games of Twitch.
   *
   * Lists the games that the filter `games_played` takes.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/games/` (seed: Twitch Games)
   * @example
   * ```ts
   * const result = await influencersClub.dictionary.games();
   * ```
   */
  games(options?: CallOptions): Call<string[]> {
    return this.core.call(publicV1DiscoveryClassifierGamesList, [], undefined, options);
  }

  /**
   * List languages.
   *
   * Lists the languages that `profile_language` and audiences take, with their abbreviations.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/languages/` (seed: Languages)
   * @example
   * ```ts
   * const languages = await influencersClub.dictionary.languages();
   * ```
   */
  languages(options?: CallOptions): Call<Language[]> {
    return this.core.call(publicV1DiscoveryClassifierLanguagesList, [], undefined, options);
  }

  /**
   * List the locations of a platform.
   *
   * Lists the locations that the filter `location` takes on a platform.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/locations/{platform}/` (seed: Platform Locations)
   * @example
   * ```ts
   * for await (const item of influencersClub.dictionary.locations('instagram', { limit: 100 })) console.log(item);
   * ```
   */
  locations(
    platform: DiscoveryPlatform,
    query?: PublicV1DiscoveryClassifierLocationsRetrieveQuery,
    options?: CallOptions,
  ): List<string> {
    return this.core.list(publicV1DiscoveryClassifierLocationsRetrieve, [String(platform)], query, options);
  }

  /**
   * List the topics of YouTube.
   *
   * Lists the categories of YouTube and the topics in them. The filter `topics` takes the topics.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0 credits per call. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `GET /public/v1/discovery/classifier/yt-topics/` (seed: Youtube Topics)
   * @example
   * ```ts
   * const youTubeTopics = await influencersClub.dictionary.youtubeTopics();
   * ```
   */
  youtubeTopics(options?: CallOptions): Call<YouTubeTopic[]> {
    return this.core.call(publicV1DiscoveryClassifierYtTopicsList, [], undefined, options);
  }
}

/** `influencersClub.discovery` */
export class Discovery extends Resource {
  /**
   * Search creators.
   *
   * Finds creators on one platform by its own filters, a page at a time. The same search gives the same creators
   * in the same order, and is charged each time: 0.01 credits for each creator on the page. A page after the last
   * one is empty and costs nothing.
   *
   * Filters that the platform does not have are ignored in silence, so the search is not narrowed by them. No more
   * than the first 10,000 results can be reached. Where the credits do not cover the page, by inference nothing is
   * given.
   *
   * Only the first 10000 results can be read, however many `total` says there are: narrow the search to reach others.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.01 credits per item of `$response.body#/accounts`, for at most as
   * many as `$request.body#/paging/limit` says (5 where it does not say), told by `$response.body#/credits_cost`, what
   * is left by `$response.body#/credits_left`. Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * Provenance: seed. That the order is the same each time is inferred.
   *
   * @see `POST /public/v1/discovery/` (seed: Discovery API)
   * @example
   * ```ts
   * for await (const discoveryAccount of influencersClub.discovery.search({
   *   filters: {
   *     ai_search: 'sustainable travel',
   *     audience: { location: [{ min_pct: 30, name: 'United States', type: 'country' }] },
   *     engagement_percent: { min: 2 },
   *     location: ['United States'],
   *     number_of_followers: { max: 100000, min: 10000 },
   *   },
   *   paging: { limit: 2, page: 1 },
   *   platform: 'instagram',
   *   sort: { sort_by: 'engagement_rate', sort_order: 'desc' },
   * })) console.log(discoveryAccount);
   * ```
   */
  search(body: DiscoveryRequest, options?: CallOptions): List<DiscoveryAccount> {
    return this.core.list(publicV1DiscoveryCreate, [], body, options, withinWindow);
  }

  /**
   * Find similar creators.
   *
   * Finds creators like a reference creator on the same platform, the most similar first, a page at a time. Each
   * call is charged, repeats included: 0.01 credits for each creator on the page.
   *
   * No more than the first 10,000 results can be reached. By inference the reference itself is never among them,
   * and a reference that is not known gives 400 and costs nothing.
   *
   * Only the first 10000 results can be read, however many `total` says there are: narrow the search to reach others.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.01 credits per item of `$response.body#/accounts`, for at most as
   * many as `$request.body#/paging/limit` says (5 where it does not say), told by `$response.body#/credits_cost`, what
   * is left by `$response.body#/credits_left`. Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * Provenance: seed. The order is the vendor client's, the window is documented.
   *
   * @see `POST /public/v1/discovery/creators/similar/` (seed: Similar Creators)
   * @example
   * ```ts
   * for await (const discoveryAccount of influencersClub.discovery.similar({
   *   filter_key: 'username',
   *   filter_value: 'miravale',
   *   filters: { location: ['United States'] },
   *   paging: { limit: 2, page: 1 },
   *   platform: 'instagram',
   * })) console.log(discoveryAccount);
   * ```
   */
  similar(body: SimilarCreatorsRequest, options?: CallOptions): List<DiscoveryAccount> {
    return this.core.list(publicV1DiscoveryCreatorsSimilarCreate, [], body, options, withinWindow);
  }
}

/** `influencersClub.enrich` */
export class Enrich extends Resource {
  /**
   * Find the creator behind an email address.
   *
   * Gives the creator's profile on the one platform where they have the most followers. It costs 0.05 credits when
   * there are data, and is charged each time. Where nobody is found the answer is by inference 400; it costs
   * nothing.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.05 credits per call, told by `$response.body#/credits_cost`.
   * Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/enrich/email/` (seed: Enrich by email)
   * @example
   * ```ts
   * const creatorByEmail = await influencersClub.enrich.email({ email: 'hello@miravale.example' });
   * ```
   */
  email(body: EmailEnrichmentRequest, options?: CallOptions): Call<CreatorByEmail> {
    return this.core.call(publicV1CreatorsEnrichEmailCreate, [], body, options);
  }

  /**
   * Enrich a creator in full.
   *
   * Takes a handle on any of eleven platforms, and gives the profile, the numbers, the email address, niches,
   * income, and on request similar creators and the audience. It costs 1 credit when there are data, with or
   * without the audience, and is charged each time.
   *
   * A handle that is not known gives 400 and costs nothing; so does, by inference, one without an email address
   * where that is a must.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 1 credits per call, told by `$response.body#/credits_cost`. Errors:
   * 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/enrich/handle/full/` (seed: Enrich by handle full)
   * @example
   * ```ts
   * const enrichedCreator = await influencersClub.enrich.full({
   *   email_required: 'preferred',
   *   handle: 'miravale',
   *   include_audience_data: true,
   *   platform: 'instagram',
   * });
   * ```
   */
  full(body: FullEnrichmentRequest, options?: CallOptions): Call<EnrichedCreator> {
    return this.core.call(publicV1CreatorsEnrichHandleFullCreate, [], body, options);
  }

  /**
   * Read a creator's raw data.
   *
   * Takes a handle on any of ten platforms (not Twitch), and gives the platform's own data of the creator, without
   * email address and without computed numbers. It costs 0.03 credits when there are data, and is charged each
   * time. A handle that is not known gives 400 and costs nothing.
   *
   * Scope `account`: 300 requests per 60 s. Cost: 0.03 credits per call, told by `$response.body#/credits_cost`.
   * Errors: 400, 401, 402, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/creators/enrich/handle/raw/` (seed: Enrich by handle raw)
   * @example
   * ```ts
   * const rawCreator = await influencersClub.enrich.raw({ handle: 'miravale', platform: 'instagram' });
   * ```
   */
  raw(body: RawEnrichmentRequest, options?: CallOptions): Call<RawCreator> {
    return this.core.call(publicV1CreatorsEnrichHandleRawCreate, [], body, options);
  }
}

/** All operations of influencersClub, in groups. */
export class Resources extends Resource {
  /** `influencersClub.audience` */
  get audience(): Audience {
    return new Audience(this.core);
  }

  /** `influencersClub.content` */
  get content(): Content {
    return new Content(this.core);
  }

  /** `influencersClub.creators` */
  get creators(): Creators {
    return new Creators(this.core);
  }

  /** `influencersClub.credits` */
  get credits(): Credits {
    return new Credits(this.core);
  }

  /** `influencersClub.dictionary` */
  get dictionary(): Dictionary {
    return new Dictionary(this.core);
  }

  /** `influencersClub.discovery` */
  get discovery(): Discovery {
    return new Discovery(this.core);
  }

  /** `influencersClub.enrich` */
  get enrich(): Enrich {
    return new Enrich(this.core);
  }
}
