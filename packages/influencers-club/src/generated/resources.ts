// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import {
  type Call,
  type CallOptions,
  type JobHandle,
  type List,
  type Redirect,
  Resource,
  startJob,
  withinWindow,
} from '@creatorkit/runtime';
import type {
  ApiKey,
  ApiKeyInput,
  ApiKeyUpdate,
  AudienceLocation,
  AudienceOverlap,
  AudienceOverlapRequest,
  AudienceTerm,
  BatchCreated,
  BatchDownload,
  BatchResultsQuery,
  BatchResultsResult,
  BatchResumed,
  BatchStatus,
  BatchUpload,
  Brand,
  Campaign,
  CampaignCreator,
  CampaignCreatorsAdded,
  CampaignCreatorsInput,
  CampaignCreatorsRemoval,
  CampaignCreatorsRemoved,
  CampaignCreatorsUpload,
  CampaignInput,
  CampaignOverview,
  CampaignPost,
  CampaignUpdate,
  ClientRegistration,
  ConnectedAccount,
  ConnectedApp,
  ConnectedSocialsRequest,
  CreatorByEmail,
  CreatorPost,
  CreatorPostsRequest,
  CreatorsAdded,
  CreditsBalance,
  DictionaryAudienceBrandCategoriesQuery,
  DictionaryAudienceBrandNamesQuery,
  DictionaryAudienceInterestsQuery,
  DictionaryAudienceLocationsQuery,
  DictionaryBrandsQuery,
  DictionaryLocationsQuery,
  DiscoveryAccount,
  DiscoveryPlatform,
  DiscoveryRequest,
  EmailEnrichmentRequest,
  EnrichedCreator,
  FullEnrichmentRequest,
  InstagramPostData,
  Language,
  ListeningCampaignsContentQuery,
  ListeningCampaignsCreatorsListQuery,
  ListeningCampaignsListQuery,
  ListeningCampaignsOverviewQuery,
  ListeningEvent,
  ListeningEventDetail,
  ListeningEventsListQuery,
  ListeningSubscription,
  ListeningSubscriptionCreated,
  ListeningSubscriptionDetail,
  ListeningSubscriptionInput,
  ListeningSubscriptionUpdate,
  ListeningSubscriptionsCreatorsListQuery,
  ListeningSubscriptionsListQuery,
  ListeningUsage,
  MonitoredCreator,
  OauthAuthorizeQuery,
  PostAudio,
  PostComments,
  PostData,
  PostDetailsRequest,
  PostTranscript,
  RawCreator,
  RawEnrichmentRequest,
  RegisteredClient,
  SimilarCreatorsRequest,
  SubscriptionCreatorsInput,
  SubscriptionCreatorsUpload,
  SubscriptionStats,
  TokenRequest,
  TokenResponse,
  YouTubeTopic,
} from './models.ts';
import {
  audienceOverlap,
  batchDownload,
  batchResults,
  batchResume,
  batchStatus,
  batchUpload,
  contentDetails,
  contentPosts,
  creatorsSocials,
  creditsRetrieve,
  dictionaryAudienceBrandCategories,
  dictionaryAudienceBrandNames,
  dictionaryAudienceInterests,
  dictionaryAudienceLocations,
  dictionaryBrands,
  dictionaryGames,
  dictionaryLanguages,
  dictionaryLocations,
  dictionaryYoutubeTopics,
  discoverySearch,
  discoverySimilar,
  enrichEmail,
  enrichFull,
  enrichRaw,
  keysCreate,
  keysDelete,
  keysList,
  keysUpdate,
  listeningCampaignsArchive,
  listeningCampaignsContent,
  listeningCampaignsCreate,
  listeningCampaignsCreatorsAdd,
  listeningCampaignsCreatorsList,
  listeningCampaignsCreatorsRemove,
  listeningCampaignsList,
  listeningCampaignsOverview,
  listeningCampaignsRetrieve,
  listeningCampaignsUpdate,
  listeningEventsList,
  listeningEventsRetrieve,
  listeningSubscriptionsCreate,
  listeningSubscriptionsCreatorsAdd,
  listeningSubscriptionsCreatorsList,
  listeningSubscriptionsDelete,
  listeningSubscriptionsExportStats,
  listeningSubscriptionsList,
  listeningSubscriptionsRetrieve,
  listeningSubscriptionsStats,
  listeningSubscriptionsUpdate,
  listeningUsage,
  oauthAppsDelete,
  oauthAppsList,
  oauthAuthorize,
  oauthRegister,
  oauthToken,
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
    return this.core.call(audienceOverlap, [], body, options);
  }
}

/** `influencersClub.batch` */
export class Batch extends Resource {
  /**
   * Get a URL of the results.
   *
   * Gives a URL from which the results of a finished batch can be read as CSV, without a credential and for a limited
   * time. It is the way for large files; JSON is only in the results themselves. Before the end, and without results,
   * it answers 400 with `current_status`.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 422, 429, 500.
   *
   * @see `GET /public/v1/enrichment/batch/{batch_id}/download/` (seed: Download Batch Enrichment CSV)
   * @example
   * ```ts
   * const batchDownload = await influencersClub.batch.download('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35');
   * ```
   */
  download(batchId: string, options?: CallOptions): Call<BatchDownload> {
    return this.core.call(batchDownload, [batchId], undefined, options);
  }

  /**
   * Read the results of a batch.
   *
   * Gives the results of a finished batch, as CSV or, with `format=json`, as a list of records. Before the end, and
   * without results, it answers 400 with `current_status`. For a large CSV the download URL is faster. Reading costs
   * nothing.
   *
   * The columns of the CSV are `input_value`, `status` and the fields of the enrichment, those further in under their
   * path with dots, lists as JSON (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 422, 429, 500.
   *
   * @see `GET /public/v1/enrichment/batch/{batch_id}/` (seed: Download Batch Enrichment Results)
   * @example
   * ```ts
   * const batchResults = await influencersClub.batch.results('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35');
   * ```
   */
  results(batchId: string, query?: BatchResultsQuery, options?: CallOptions): Call<BatchResultsResult> {
    return this.core.call(batchResults, [batchId], query, options);
  }

  /**
   * Resume a batch.
   *
   * Lets a batch go on that has paused for credits or has failed. What is done stays done and paid; the records to
   * come are charged as ever.
   *
   * By inference a paused batch goes on as `processing` at its first row that is not done, or stays as it is with 402
   * while the credits do not suffice; a failed one is `queued` again; in any other state the answer is 409.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 402, 403, 404, 409, 422, 429, 500.
   *
   * @see `POST /public/v1/enrichment/batch/{batch_id}/resume/` (seed: Resume Batch Enrichment)
   * @example
   * ```ts
   * const batchResumed = await influencersClub.batch.resume('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35');
   * ```
   */
  resume(batchId: string, options?: CallOptions): Call<BatchResumed> {
    return this.core.call(batchResume, [batchId], undefined, options);
  }

  /**
   * Read the state of a batch.
   *
   * Tells where a batch stands, how many rows are done, and what it has cost so far. Asking costs nothing.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 422, 429, 500.
   *
   * @see `GET /public/v1/enrichment/batch/{batch_id}/status/` (seed: Get Batch Enrichment Status)
   * @example
   * ```ts
   * const batchStatus = await influencersClub.batch.status('bch_5d0c1f7a9b3e4826a1c47f90d2e68b35');
   * ```
   */
  status(batchId: string, options?: CallOptions): Call<BatchStatus> {
    return this.core.call(batchStatus, [batchId], undefined, options);
  }

  /**
   * Create a batch.
   *
   * Takes a CSV of handles or emails, and enriches its rows in the background. The answer has the id by which to ask
   * for the state, every 30 to 60 seconds; no webhook tells of a batch.
   *
   * Creating costs nothing. Each record that is enriched costs what the single call costs, and a record without data
   * nothing. When the next success cannot be paid, the batch pauses; resume it after a top-up.
   *
   * A file that is missing, too large, empty or no CSV, or that lacks the column of its mode, gives 400 (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: credits per item by `$request.body#/enrichment_mode`: basic 0.05,
   * full 1, raw 0.03, as the work that it starts goes on. Starts a job, polled with
   * `public_v1_enrichment_batch_status_retrieve`. Errors: 400, 401, 403, 422, 429, 500.
   *
   * @see `POST /public/v1/enrichment/batch/` (seed: Create Batch Enrichment)
   * @example
   * ```ts
   * const job = await influencersClub.batch.upload({
   *   email_required: 'must_have',
   *   enrichment_mode: 'full',
   *   file: new Blob(['handle\nmiravale\nodefinch\n']),
   *   include_audience_data: false,
   *   metadata: { list: 'spring short list' },
   *   platform: 'instagram',
   * });
   * const batchStatus = await job.wait({ deadlineMs: 600_000 });
   * ```
   */
  upload(body: BatchUpload, options?: CallOptions): Call<JobHandle<BatchCreated, BatchStatus, BatchStatus>> {
    return startJob(this.core, batchUpload, [], body, options);
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
    return this.core.call(contentDetails, [], body, options);
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
    return this.core.list(contentPosts, [], body, options);
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
    return this.core.call(creatorsSocials, [], body, options);
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
    return this.core.call(creditsRetrieve, [], undefined, options);
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
  audienceBrandCategories(query?: DictionaryAudienceBrandCategoriesQuery, options?: CallOptions): List<AudienceTerm> {
    return this.core.list(dictionaryAudienceBrandCategories, [], query, options);
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
  audienceBrandNames(query?: DictionaryAudienceBrandNamesQuery, options?: CallOptions): List<AudienceTerm> {
    return this.core.list(dictionaryAudienceBrandNames, [], query, options);
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
  audienceInterests(query?: DictionaryAudienceInterestsQuery, options?: CallOptions): List<AudienceTerm> {
    return this.core.list(dictionaryAudienceInterests, [], query, options);
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
  audienceLocations(query?: DictionaryAudienceLocationsQuery, options?: CallOptions): List<AudienceLocation> {
    return this.core.list(dictionaryAudienceLocations, [], query, options);
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
  brands(query?: DictionaryBrandsQuery, options?: CallOptions): List<Brand> {
    return this.core.list(dictionaryBrands, [], query, options);
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
    return this.core.call(dictionaryGames, [], undefined, options);
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
    return this.core.call(dictionaryLanguages, [], undefined, options);
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
  locations(platform: DiscoveryPlatform, query?: DictionaryLocationsQuery, options?: CallOptions): List<string> {
    return this.core.list(dictionaryLocations, [String(platform)], query, options);
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
    return this.core.call(dictionaryYoutubeTopics, [], undefined, options);
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
    return this.core.list(discoverySearch, [], body, options, withinWindow);
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
    return this.core.list(discoverySimilar, [], body, options, withinWindow);
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
    return this.core.call(enrichEmail, [], body, options);
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
    return this.core.call(enrichFull, [], body, options);
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
    return this.core.call(enrichRaw, [], body, options);
  }
}

/** `influencersClub.keys` */
export class Keys extends Resource {
  /**
   * List API keys.
   *
   * Lists all keys of the user with their values, inactive ones too.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 429, 500.
   *
   * @see `GET /public/v1/accounts/tokens/` (seed: List API keys)
   * @example
   * ```ts
   * const apiKeys = await influencersClub.keys.list();
   * ```
   */
  list(options?: CallOptions): Call<ApiKey[]> {
    return this.core.call(keysList, [], undefined, options);
  }

  /**
   * Create an API key.
   *
   * Creates a key, and gives it with its value. Several keys may be active at once.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 429, 500.
   *
   * @see `POST /public/v1/accounts/tokens/` (seed: Create API key)
   * @example
   * ```ts
   * const apiKey = await influencersClub.keys.create({ expires_at: '2026-06-30T00:00:00Z', label: 'Workshop' });
   * ```
   */
  create(body: ApiKeyInput, options?: CallOptions): Call<ApiKey> {
    return this.core.call(keysCreate, [], body, options);
  }

  /**
   * Update an API key.
   *
   * Changes what a key is called, whether it works, when it expires or what it may do. `expires_at: null` takes the
   * expiry away. A key that is switched off, or has expired, gives 401 at once (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `PATCH /public/v1/accounts/tokens/{token_id}/` (seed: Update API key)
   * @example
   * ```ts
   * const apiKey = await influencersClub.keys.update(42, { expires_at: null, label: 'Workshops' });
   * ```
   */
  update(tokenId: number, body: ApiKeyUpdate, options?: CallOptions): Call<ApiKey> {
    return this.core.call(keysUpdate, [tokenId], body, options);
  }

  /**
   * Delete an API key.
   *
   * Deletes a key, which gives 401 from then on; no other key is affected. The key of the call itself can be deleted,
   * too, and a second time gives 404 (both inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 404, 429, 500.
   *
   * Provenance: seed. The seed has the path alone; that keys are revoked one by one stands under API Keys.
   *
   * @see `DELETE /public/v1/accounts/tokens/{token_id}/` (seed: Delete API key)
   * @example
   * ```ts
   * await influencersClub.keys.delete(42);
   * ```
   */
  delete(tokenId: number, options?: CallOptions): Call<void> {
    return this.core.call(keysDelete, [tokenId], undefined, options);
  }
}

/** `influencersClub.listening.campaigns.creators` */
export class ListeningCampaignsCreators extends Resource {
  /**
   * List the creators of a campaign.
   *
   * Lists the creators of a campaign page by page, with what their posts brought and how the last 7 days went. Those
   * without a post yet are among them, as `awaiting_first_post`.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/campaign/{campaign_id}/creators/` (seed: List campaign creators)
   * @example
   * ```ts
   * for await (const campaignCreator of influencersClub.listening.campaigns.creators.list(12, { limit: 100 })) console.log(campaignCreator);
   * ```
   */
  list(campaignId: number, query?: ListeningCampaignsCreatorsListQuery, options?: CallOptions): List<CampaignCreator> {
    return this.core.list(listeningCampaignsCreatorsList, [campaignId], query, options);
  }

  /**
   * Add creators to a campaign.
   *
   * Adds creators of one of the campaign's platforms by their handles, from a discovery list, from a CSV with a
   * column `handle`, or from all of these. New ones begin as `awaiting_first_post`; one who is there already stays as
   * before, so that the call can be repeated (inferred).
   *
   * By inference the answer is 400 when nothing was given, when the platform is not the campaign's, and when the
   * campaign is archived or completed; and 402 when it is active and the check of the credits fails.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 402, 403, 404, 429, 500.
   *
   * Provenance: seed. Body and answer are inferred.
   *
   * @see `POST /public/v1/social/listening/campaign/{campaign_id}/creators/` (seed: Add campaign creators)
   * @example
   * ```ts
   * const campaignCreatorsAdded = await influencersClub.listening.campaigns.creators.add(12, {
   *   handles: ['odefinch', '@lunabrook'],
   *   platform: 'tiktok',
   * });
   * ```
   */
  add(
    campaignId: number,
    body: CampaignCreatorsInput | CampaignCreatorsUpload,
    options?: CallOptions,
  ): Call<CampaignCreatorsAdded> {
    return this.core.call(listeningCampaignsCreatorsAdd, [campaignId], body, options);
  }

  /**
   * Remove creators from a campaign.
   *
   * Removes creators from a campaign by their ids. Nothing more of theirs is detected; the campaign and its
   * subscriptions stay. Ids that are not on the campaign are ignored, so that the call can be repeated.
   *
   * By inference posts that were detected stay in the feed and in the totals, and an empty list gives 400.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * Provenance: seed. That the ids stand in a body is inferred.
   *
   * @see `DELETE /public/v1/social/listening/campaign/{campaign_id}/creators/` (seed: Remove campaign creators)
   * @example
   * ```ts
   * const campaignCreatorsRemoved = await influencersClub.listening.campaigns.creators.remove(12, { creator_ids: [503, 999] });
   * ```
   */
  remove(campaignId: number, body: CampaignCreatorsRemoval, options?: CallOptions): Call<CampaignCreatorsRemoved> {
    return this.core.call(listeningCampaignsCreatorsRemove, [campaignId], body, options);
  }
}

/** `influencersClub.listening.campaigns` */
export class ListeningCampaigns extends Resource {
  /** `influencersClub.listening.campaigns.creators` */
  get creators(): ListeningCampaignsCreators {
    return new ListeningCampaignsCreators(this.core);
  }

  /**
   * List campaigns.
   *
   * Lists the campaigns of the account page by page, archived ones too, with how many there are in each status.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 429, 500.
   *
   * Provenance: seed. That archived ones are among them is inferred.
   *
   * @see `GET /public/v1/social/listening/campaign/` (seed: List campaigns)
   * @example
   * ```ts
   * for await (const campaign of influencersClub.listening.campaigns.list({ limit: 100 })) console.log(campaign.id);
   * ```
   */
  list(query?: ListeningCampaignsListQuery, options?: CallOptions): List<Campaign> {
    return this.core.list(listeningCampaignsList, [], query, options);
  }

  /**
   * Read a campaign.
   *
   * Gives a campaign. Everybody of the account can read it.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/campaign/{campaign_id}/` (seed: Get campaign)
   * @example
   * ```ts
   * const campaign = await influencersClub.listening.campaigns.retrieve(12);
   * ```
   */
  retrieve(campaignId: number, options?: CallOptions): Call<Campaign> {
    return this.core.call(listeningCampaignsRetrieve, [campaignId], undefined, options);
  }

  /**
   * Create a campaign.
   *
   * Creates a campaign, and for each of its platforms the subscription that detects for it. It is active from the
   * beginning, and costs credits each day.
   *
   * By inference it is refused with 402 when the check of the credits fails, and with 400 when creators are of a
   * platform that is not the campaign's.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 402, 403, 429, 500.
   *
   * Provenance: seed. Body and answer are inferred.
   *
   * @see `POST /public/v1/social/listening/campaign/` (seed: Create campaign)
   * @example
   * ```ts
   * const campaign = await influencersClub.listening.campaigns.create({
   *   budget: 5,
   *   content_types: ['post', 'reel', 'video'],
   *   creators: [{ handles: ['miravale'], platform: 'instagram' }, { handles: ['odefinch'], platform: 'tiktok' }],
   *   end_date: '2026-04-30',
   *   endpoints: [{ secret: '5f0c2b7a91d84e36', type: 'webhook', url: 'https://hooks.example/spring' }],
   *   hashtags: ['springlaunch'],
   *   mentions: ['northpeak'],
   *   name: 'Spring launch',
   *   platforms: ['instagram', 'tiktok'],
   *   start_date: '2026-03-02',
   * });
   * ```
   */
  create(body: CampaignInput, options?: CallOptions): Call<Campaign> {
    return this.core.call(listeningCampaignsCreate, [], body, options);
  }

  /**
   * Update a campaign.
   *
   * Changes the status, the budget or the content types of a campaign. `paused` and `active` hold for all its
   * subscriptions as well; resuming checks the credits. Other content types give its subscriptions other filters.
   *
   * An archived or completed campaign cannot be edited: the answer is 400, as it is for a status of those two words.
   * When the check of the credits fails, it is 402 and nothing changes (the statuses are inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 402, 403, 404, 429, 500.
   *
   * @see `PATCH /public/v1/social/listening/campaign/{campaign_id}/` (seed: Update campaign)
   * @example
   * ```ts
   * const campaign = await influencersClub.listening.campaigns.update(12, { status: 'paused' });
   * ```
   */
  update(campaignId: number, body: CampaignUpdate, options?: CallOptions): Call<Campaign> {
    return this.core.call(listeningCampaignsUpdate, [campaignId], body, options);
  }

  /**
   * Archive a campaign.
   *
   * Archives a campaign and disables all its subscriptions. Nothing more is detected; all that was detected stays. By
   * inference a second time changes nothing, and gives 204 again.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 404, 429, 500.
   *
   * @see `DELETE /public/v1/social/listening/campaign/{campaign_id}/` (seed: Archive campaign)
   * @example
   * ```ts
   * await influencersClub.listening.campaigns.archive(12);
   * ```
   */
  archive(campaignId: number, options?: CallOptions): Call<void> {
    return this.core.call(listeningCampaignsArchive, [campaignId], undefined, options);
  }

  /**
   * List the posts of a campaign.
   *
   * Lists the posts that were detected for a campaign page by page, newest first unless something else is said: one
   * for each `new_post` event, with its creator, what it brought, its media, and whether it is among the top ones.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/campaign/{campaign_id}/content/` (seed: List campaign content)
   * @example
   * ```ts
   * for await (const campaignPost of influencersClub.listening.campaigns.content(12, { limit: 100 })) console.log(campaignPost);
   * ```
   */
  content(campaignId: number, query?: ListeningCampaignsContentQuery, options?: CallOptions): List<CampaignPost> {
    return this.core.list(listeningCampaignsContent, [campaignId], query, options);
  }

  /**
   * Read what a campaign brought.
   *
   * Gives posts, views, engagement, earned media value and trends of a campaign, in all or on one platform.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/campaign/{campaign_id}/overview/` (seed: Get campaign overview)
   * @example
   * ```ts
   * const campaignOverview = await influencersClub.listening.campaigns.overview(12);
   * ```
   */
  overview(campaignId: number, query?: ListeningCampaignsOverviewQuery, options?: CallOptions): Call<CampaignOverview> {
    return this.core.call(listeningCampaignsOverview, [campaignId], query, options);
  }
}

/** `influencersClub.listening.events` */
export class ListeningEvents extends Resource {
  /**
   * List events.
   *
   * Lists what was detected page by page, newest first (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 429, 500.
   *
   * @see `GET /public/v1/social/listening/events/` (seed: List events)
   * @example
   * ```ts
   * for await (const listeningEvent of influencersClub.listening.events.list({ limit: 100 })) console.log(listeningEvent.id);
   * ```
   */
  list(query?: ListeningEventsListQuery, options?: CallOptions): List<ListeningEvent> {
    return this.core.list(listeningEventsList, [], query, options);
  }

  /**
   * Read an event.
   *
   * Gives an event with all that is known of it, and how its delivery to each endpoint went.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/events/{event_id}/` (seed: Get event)
   * @example
   * ```ts
   * const listeningEventDetail = await influencersClub.listening.events.retrieve(9004);
   * ```
   */
  retrieve(eventId: number, options?: CallOptions): Call<ListeningEventDetail> {
    return this.core.call(listeningEventsRetrieve, [eventId], undefined, options);
  }
}

/** `influencersClub.listening.subscriptions.creators` */
export class ListeningSubscriptionsCreators extends Resource {
  /**
   * List the creators of a subscription.
   *
   * Lists the creators whom a subscription watches page by page, with their followers and where they came from.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/subscription/{subscription_id}/creators/` (seed: List subscription creators)
   * @example
   * ```ts
   * for await (const monitoredCreator of influencersClub.listening.subscriptions.creators.list(30, { limit: 100 })) console.log(monitoredCreator.id);
   * ```
   */
  list(
    subscriptionId: number,
    query?: ListeningSubscriptionsCreatorsListQuery,
    options?: CallOptions,
  ): List<MonitoredCreator> {
    return this.core.list(listeningSubscriptionsCreatorsList, [subscriptionId], query, options);
  }

  /**
   * Add creators to a subscription.
   *
   * Adds creators by their handles, from discovery lists, from a CSV with a column `handle`, or from all of these.
   * One who is there already stays as before, so that the call can be repeated (inferred).
   *
   * By inference the answer is 400 when nothing was given, when the CSV lacks the column, when a limit of the account
   * would be passed, and when a campaign drives the subscription: then add them to the campaign.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * Provenance: seed. Body and answer are inferred.
   *
   * @see `POST /public/v1/social/listening/subscription/{subscription_id}/creators/` (seed: Add subscription creators)
   * @example
   * ```ts
   * const creatorsAdded = await influencersClub.listening.subscriptions.creators.add(30, { handles: ['miravale', '@lunabrook'] });
   * ```
   */
  add(
    subscriptionId: number,
    body: SubscriptionCreatorsInput | SubscriptionCreatorsUpload,
    options?: CallOptions,
  ): Call<CreatorsAdded> {
    return this.core.call(listeningSubscriptionsCreatorsAdd, [subscriptionId], body, options);
  }
}

/** `influencersClub.listening.subscriptions` */
export class ListeningSubscriptions extends Resource {
  /** `influencersClub.listening.subscriptions.creators` */
  get creators(): ListeningSubscriptionsCreators {
    return new ListeningSubscriptionsCreators(this.core);
  }

  /**
   * List subscriptions.
   *
   * Lists the subscriptions of the account page by page, newest first, those of campaigns too, with counts of all of
   * them.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 429, 500.
   *
   * Provenance: seed. The order is inferred.
   *
   * @see `GET /public/v1/social/listening/subscription/` (seed: List subscriptions)
   * @example
   * ```ts
   * for await (const listeningSubscription of influencersClub.listening.subscriptions.list({ limit: 100 })) console.log(listeningSubscription.id);
   * ```
   */
  list(query?: ListeningSubscriptionsListQuery, options?: CallOptions): List<ListeningSubscription> {
    return this.core.list(listeningSubscriptionsList, [], query, options);
  }

  /**
   * Read a subscription.
   *
   * Gives a subscription with its creators, its daily cost and, if a campaign drives it, its statistics.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/subscription/{subscription_id}/` (seed: Get subscription)
   * @example
   * ```ts
   * const listeningSubscriptionDetail = await influencersClub.listening.subscriptions.retrieve(30);
   * ```
   */
  retrieve(subscriptionId: number, options?: CallOptions): Call<ListeningSubscriptionDetail> {
    return this.core.call(listeningSubscriptionsRetrieve, [subscriptionId], undefined, options);
  }

  /**
   * Create a subscription.
   *
   * Starts to watch creators of one platform, by their handles, from discovery lists, or both, and to tell the
   * endpoints what they do. It costs credits each day while it is active.
   *
   * By inference it is refused with 402 when the credits do not cover one day, and with 400 when a limit of the
   * account would be passed.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 402, 403, 429, 500.
   *
   * Provenance: seed. Body and answer are inferred.
   *
   * @see `POST /public/v1/social/listening/subscription/` (seed: Create subscription)
   * @example
   * ```ts
   * const listeningSubscriptionCreated = await influencersClub.listening.subscriptions.create({
   *   endpoints: [{ secret: '5f0c2b7a91d84e36', type: 'webhook', url: 'https://hooks.example/trail' }],
   *   event_types: ['new_post', 'follower_threshold'],
   *   filters: { follower_thresholds: [50000], hashtags: ['trailrunning'] },
   *   handles: ['@miravale', 'odefinch', 'nobody.there'],
   *   name: 'Trail runners',
   *   platform: 'instagram',
   * });
   * ```
   */
  create(body: ListeningSubscriptionInput, options?: CallOptions): Call<ListeningSubscriptionCreated> {
    return this.core.call(listeningSubscriptionsCreate, [], body, options);
  }

  /**
   * Update a subscription.
   *
   * Changes the name, the endpoints or the creators of a subscription, or pauses and resumes a plain one. New
   * endpoints and creators take the place of all there are, which is the only way to drop creators from a plain
   * subscription.
   *
   * The status of one that a campaign drives follows the campaign: it cannot be set here. Such a request gives 400,
   * and resuming without the credits for a day 402 (both statuses are inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 402, 403, 404, 429, 500.
   *
   * Provenance: seed. That a plain subscription can be paused here, and what replaces what, is inferred.
   *
   * @see `PATCH /public/v1/social/listening/subscription/{subscription_id}/` (seed: Update subscription)
   * @example
   * ```ts
   * const listeningSubscriptionDetail = await influencersClub.listening.subscriptions.update(30, {
   *   handles: ['miravale', 'odefinch'],
   *   name: 'Trail runners of spring',
   * });
   * ```
   */
  update(
    subscriptionId: number,
    body: ListeningSubscriptionUpdate,
    options?: CallOptions,
  ): Call<ListeningSubscriptionDetail> {
    return this.core.call(listeningSubscriptionsUpdate, [subscriptionId], body, options);
  }

  /**
   * Delete a subscription.
   *
   * Deletes a plain subscription and everything that hangs on it. One that a campaign drives is refused with 400 (the
   * status is inferred): archive the campaign instead.
   *
   * By inference its past events stay readable, and a second time gives 404.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `DELETE /public/v1/social/listening/subscription/{subscription_id}/` (seed: Delete subscription)
   * @example
   * ```ts
   * await influencersClub.listening.subscriptions.delete(30);
   * ```
   */
  delete(subscriptionId: number, options?: CallOptions): Call<void> {
    return this.core.call(listeningSubscriptionsDelete, [subscriptionId], undefined, options);
  }

  /**
   * Export the statistics of a subscription.
   *
   * Gives the statistics of a campaign's subscription as a CSV file, a row for each creator. Its columns are
   * inferred: `creator_id`, `handle`, `platform`, `posts`, `views`, `likes`, `comments`, `shares`, `engagement`,
   * `engagement_rate`, `emv`, `events`, `sent` and `failed`. A plain subscription gives 400 (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/subscription/{subscription_id}/details/export/` (seed: Export subscription
   * stats)
   * @example
   * ```ts
   * const result = await influencersClub.listening.subscriptions.exportStats(30);
   * ```
   */
  exportStats(subscriptionId: number, options?: CallOptions): Call<string> {
    return this.core.call(listeningSubscriptionsExportStats, [subscriptionId], undefined, options);
  }

  /**
   * Read the statistics of a subscription.
   *
   * Gives how the deliveries of a subscription went, if a campaign drives it; a plain one gives 400 (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 400, 401, 403, 404, 429, 500.
   *
   * @see `GET /public/v1/social/listening/subscription/{subscription_id}/details/` (seed: Get subscription stats)
   * @example
   * ```ts
   * const subscriptionStats = await influencersClub.listening.subscriptions.stats(30);
   * ```
   */
  stats(subscriptionId: number, options?: CallOptions): Call<SubscriptionStats> {
    return this.core.call(listeningSubscriptionsStats, [subscriptionId], undefined, options);
  }
}

/** `influencersClub.listening` */
export class Listening extends Resource {
  /** `influencersClub.listening.campaigns` */
  get campaigns(): ListeningCampaigns {
    return new ListeningCampaigns(this.core);
  }

  /** `influencersClub.listening.events` */
  get events(): ListeningEvents {
    return new ListeningEvents(this.core);
  }

  /** `influencersClub.listening.subscriptions` */
  get subscriptions(): ListeningSubscriptions {
    return new ListeningSubscriptions(this.core);
  }

  /**
   * Read the usage of monitoring.
   *
   * Gives the limits of monitoring and what the account uses of them. For all its operationId it is one object
   * (inferred).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 429, 500.
   *
   * @see `GET /public/v1/social/listening/usage/` (seed: Get usage)
   * @example
   * ```ts
   * const listeningUsage = await influencersClub.listening.usage();
   * ```
   */
  usage(options?: CallOptions): Call<ListeningUsage> {
    return this.core.call(listeningUsage, [], undefined, options);
  }
}

/** `influencersClub.oauth.apps` */
export class OauthApps extends Resource {
  /**
   * List connected apps.
   *
   * Lists all applications that the user has authorized.
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 429, 500.
   *
   * @see `GET /public/v1/oauth/apps/` (seed: List connected OAuth apps)
   * @example
   * ```ts
   * const connectedApps = await influencersClub.oauth.apps.list();
   * ```
   */
  list(options?: CallOptions): Call<ConnectedApp[]> {
    return this.core.call(oauthAppsList, [], undefined, options);
  }

  /**
   * Disconnect an app.
   *
   * Takes back what the user allowed the application: its access tokens give 401 from then on, and its refresh tokens
   * `invalid_grant` (of the latter, and that a second time gives 404, nobody says).
   *
   * Scope `account`: 300 requests per 60 s. Cost: none. Errors: 401, 403, 404, 429, 500.
   *
   * @see `DELETE /public/v1/oauth/apps/{app_id}/` (seed: Disconnect OAuth app)
   * @example
   * ```ts
   * await influencersClub.oauth.apps.delete(7);
   * ```
   */
  delete(appId: number, options?: CallOptions): Call<void> {
    return this.core.call(oauthAppsDelete, [appId], undefined, options);
  }
}

/** `influencersClub.oauth` */
export class Oauth extends Resource {
  /** `influencersClub.oauth.apps` */
  get apps(): OauthApps {
    return new OauthApps(this.core);
  }

  /**
   * Ask a user for access.
   *
   * The authorization endpoint (OAuth 2.1). Open it in the user's browser: it leads to a page that asks the user, and
   * from there back to `redirect_uri`, with `code` and `state`, or with `error=access_denied` and `state` (inferred).
   *
   * A `client_id` or `redirect_uri` that is not registered gives 400 and leads nowhere; every other mistake leads
   * back to `redirect_uri` with `error` (inferred).
   *
   * Cost: none. Errors: 400, 500.
   *
   * @see `GET /public/v1/oauth/authorize/` (seed: Initiate OAuth authorization)
   * @example
   * ```ts
   * const redirect = await influencersClub.oauth.authorize({
   *   response_type: 'code',
   *   client_id: 'cli_2f6d90b1a7',
   *   redirect_uri: 'http://127.0.0.1:8765/callback',
   *   code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
   *   code_challenge_method: 'S256',
   * });
   * ```
   */
  authorize(query: OauthAuthorizeQuery, options?: CallOptions): Call<Redirect> {
    return this.core.call(oauthAuthorize, [], query, options);
  }

  /**
   * Register an OAuth client.
   *
   * Registers an application (RFC 7591), without a credential. Do it once, keep the `client_id`, and use it for every
   * authorization.
   *
   * Cost: none. Errors: 400, 500.
   *
   * @see `POST /public/v1/oauth/register/` (seed: Register OAuth client)
   * @example
   * ```ts
   * const registeredClient = await influencersClub.oauth.register({
   *   client_name: 'Short List',
   *   grant_types: ['authorization_code', 'refresh_token'],
   *   redirect_uris: ['http://127.0.0.1:8765/callback'],
   *   response_types: ['code'],
   * });
   * ```
   */
  register(body: ClientRegistration, options?: CallOptions): Call<RegisteredClient> {
    return this.core.call(oauthRegister, [], body, options);
  }

  /**
   * Get tokens.
   *
   * The token endpoint: exchanges the code of an authorization, or a refresh token, for tokens. A refresh ends the
   * access token before it at once, and gives another refresh token (that it does is inferred).
   *
   * Cost: none. Errors: 400, 500.
   *
   * @see `POST /public/v1/oauth/token/` (seed: OAuth token endpoint)
   * @example
   * ```ts
   * const token = await influencersClub.oauth.token({
   *   client_id: 'cli_2f6d90b1a7',
   *   code: 'ac_61b0c47e',
   *   code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
   *   grant_type: 'authorization_code',
   *   redirect_uri: 'http://127.0.0.1:8765/callback',
   * });
   * ```
   */
  token(body: TokenRequest, options?: CallOptions): Call<TokenResponse> {
    return this.core.call(oauthToken, [], body, options);
  }
}

/** All operations of influencersClub, in groups. */
export class Resources extends Resource {
  /** `influencersClub.audience` */
  get audience(): Audience {
    return new Audience(this.core);
  }

  /** `influencersClub.batch` */
  get batch(): Batch {
    return new Batch(this.core);
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

  /** `influencersClub.keys` */
  get keys(): Keys {
    return new Keys(this.core);
  }

  /** `influencersClub.listening` */
  get listening(): Listening {
    return new Listening(this.core);
  }

  /** `influencersClub.oauth` */
  get oauth(): Oauth {
    return new Oauth(this.core);
  }
}
