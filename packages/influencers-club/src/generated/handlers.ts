// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type {
  AudienceLocation,
  AudienceOverlap,
  AudienceOverlapRequest,
  AudienceTerm,
  Brand,
  ConnectedSocials,
  ConnectedSocialsRequest,
  CreatorPosts,
  CreatorPostsRequest,
  CreditsBalance,
  DiscoveryPage,
  DiscoveryPlatform,
  DiscoveryRequest,
  EmailEnrichment,
  EmailEnrichmentRequest,
  ErrorResponse,
  FullEnrichment,
  FullEnrichmentRequest,
  Language,
  PostDetails,
  PostDetailsRequest,
  PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery,
  PublicV1DiscoveryClassifierAudienceBrandNamesListQuery,
  PublicV1DiscoveryClassifierAudienceInterestsListQuery,
  PublicV1DiscoveryClassifierAudienceLocationsListQuery,
  PublicV1DiscoveryClassifierBrandsListQuery,
  PublicV1DiscoveryClassifierLocationsRetrieveQuery,
  RawEnrichment,
  RawEnrichmentRequest,
  SimilarCreatorsRequest,
  YouTubeTopic,
} from './models.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `GET /public/v1/accounts/credits/` */
export interface AccountCreditsUsageRetrieveRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type AccountCreditsUsageRetrieveAnswer =
  | { readonly status: 200; readonly body: CreditsBalance; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/audience/overlap/` */
export interface PublicV1CreatorsAudienceOverlapCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: AudienceOverlapRequest;
}

export type PublicV1CreatorsAudienceOverlapCreateAnswer =
  | { readonly status: 200; readonly body: AudienceOverlap; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/content/details/` */
export interface PublicV1CreatorsContentDetailsCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: PostDetailsRequest;
}

export type PublicV1CreatorsContentDetailsCreateAnswer =
  | { readonly status: 200; readonly body: PostDetails; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/content/posts/` */
export interface PublicV1CreatorsContentPostsCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CreatorPostsRequest;
}

export type PublicV1CreatorsContentPostsCreateAnswer =
  | { readonly status: 200; readonly body: CreatorPosts; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/enrich/email/` */
export interface PublicV1CreatorsEnrichEmailCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: EmailEnrichmentRequest;
}

export type PublicV1CreatorsEnrichEmailCreateAnswer =
  | { readonly status: 200; readonly body: EmailEnrichment; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/enrich/handle/full/` */
export interface PublicV1CreatorsEnrichHandleFullCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: FullEnrichmentRequest;
}

export type PublicV1CreatorsEnrichHandleFullCreateAnswer =
  | { readonly status: 200; readonly body: FullEnrichment; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/enrich/handle/raw/` */
export interface PublicV1CreatorsEnrichHandleRawCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RawEnrichmentRequest;
}

export type PublicV1CreatorsEnrichHandleRawCreateAnswer =
  | { readonly status: 200; readonly body: RawEnrichment; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/socials/` */
export interface PublicV1CreatorsSocialsCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ConnectedSocialsRequest;
}

export type PublicV1CreatorsSocialsCreateAnswer =
  | { readonly status: 200; readonly body: ConnectedSocials; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-brand-categories/` */
export interface PublicV1DiscoveryClassifierAudienceBrandCategoriesListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierAudienceBrandCategoriesListAnswer =
  | { readonly status: 200; readonly body: AudienceTerm[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-brand-names/` */
export interface PublicV1DiscoveryClassifierAudienceBrandNamesListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1DiscoveryClassifierAudienceBrandNamesListQuery;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierAudienceBrandNamesListAnswer =
  | { readonly status: 200; readonly body: AudienceTerm[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-interests/` */
export interface PublicV1DiscoveryClassifierAudienceInterestsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1DiscoveryClassifierAudienceInterestsListQuery;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierAudienceInterestsListAnswer =
  | { readonly status: 200; readonly body: AudienceTerm[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-locations/` */
export interface PublicV1DiscoveryClassifierAudienceLocationsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1DiscoveryClassifierAudienceLocationsListQuery;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierAudienceLocationsListAnswer =
  | { readonly status: 200; readonly body: AudienceLocation[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/brands/` */
export interface PublicV1DiscoveryClassifierBrandsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1DiscoveryClassifierBrandsListQuery;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierBrandsListAnswer =
  | { readonly status: 200; readonly body: Brand[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/games/` */
export interface PublicV1DiscoveryClassifierGamesListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierGamesListAnswer =
  | { readonly status: 200; readonly body: string[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/languages/` */
export interface PublicV1DiscoveryClassifierLanguagesListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierLanguagesListAnswer =
  | { readonly status: 200; readonly body: Language[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/locations/{platform}/` */
export interface PublicV1DiscoveryClassifierLocationsRetrieveRequest {
  readonly path: { readonly platform: DiscoveryPlatform };
  readonly query: PublicV1DiscoveryClassifierLocationsRetrieveQuery;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierLocationsRetrieveAnswer =
  | { readonly status: 200; readonly body: string[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/yt-topics/` */
export interface PublicV1DiscoveryClassifierYtTopicsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1DiscoveryClassifierYtTopicsListAnswer =
  | { readonly status: 200; readonly body: YouTubeTopic[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/discovery/` */
export interface PublicV1DiscoveryCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: DiscoveryRequest;
}

export type PublicV1DiscoveryCreateAnswer =
  | { readonly status: 200; readonly body: DiscoveryPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/discovery/creators/similar/` */
export interface PublicV1DiscoveryCreatorsSimilarCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: SimilarCreatorsRequest;
}

export type PublicV1DiscoveryCreatorsSimilarCreateAnswer =
  | { readonly status: 200; readonly body: DiscoveryPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Read the balance of credits. */
  account_credits_usage_retrieve(request: AccountCreditsUsageRetrieveRequest, context: Context):
    | AccountCreditsUsageRetrieveAnswer
    | Promise<AccountCreditsUsageRetrieveAnswer>;
  /** Compare the audiences of creators. */
  public_v1_creators_audience_overlap_create(request: PublicV1CreatorsAudienceOverlapCreateRequest, context: Context):
    | PublicV1CreatorsAudienceOverlapCreateAnswer
    | Promise<PublicV1CreatorsAudienceOverlapCreateAnswer>;
  /** Read the details of a post. */
  public_v1_creators_content_details_create(request: PublicV1CreatorsContentDetailsCreateRequest, context: Context):
    | PublicV1CreatorsContentDetailsCreateAnswer
    | Promise<PublicV1CreatorsContentDetailsCreateAnswer>;
  /** List the posts of a creator. */
  public_v1_creators_content_posts_create(request: PublicV1CreatorsContentPostsCreateRequest, context: Context):
    | PublicV1CreatorsContentPostsCreateAnswer
    | Promise<PublicV1CreatorsContentPostsCreateAnswer>;
  /** Find the creator behind an email address. */
  public_v1_creators_enrich_email_create(request: PublicV1CreatorsEnrichEmailCreateRequest, context: Context):
    | PublicV1CreatorsEnrichEmailCreateAnswer
    | Promise<PublicV1CreatorsEnrichEmailCreateAnswer>;
  /** Enrich a creator in full. */
  public_v1_creators_enrich_handle_full_create(request: PublicV1CreatorsEnrichHandleFullCreateRequest, context: Context):
    | PublicV1CreatorsEnrichHandleFullCreateAnswer
    | Promise<PublicV1CreatorsEnrichHandleFullCreateAnswer>;
  /** Read a creator's raw data. */
  public_v1_creators_enrich_handle_raw_create(request: PublicV1CreatorsEnrichHandleRawCreateRequest, context: Context):
    | PublicV1CreatorsEnrichHandleRawCreateAnswer
    | Promise<PublicV1CreatorsEnrichHandleRawCreateAnswer>;
  /** Find the connected socials of a creator. */
  public_v1_creators_socials_create(request: PublicV1CreatorsSocialsCreateRequest, context: Context):
    | PublicV1CreatorsSocialsCreateAnswer
    | Promise<PublicV1CreatorsSocialsCreateAnswer>;
  /** List categories of brands that audiences follow. */
  public_v1_discovery_classifier_audience_brand_categories_list(request: PublicV1DiscoveryClassifierAudienceBrandCategoriesListRequest, context: Context):
    | PublicV1DiscoveryClassifierAudienceBrandCategoriesListAnswer
    | Promise<PublicV1DiscoveryClassifierAudienceBrandCategoriesListAnswer>;
  /** List brands that audiences follow. */
  public_v1_discovery_classifier_audience_brand_names_list(request: PublicV1DiscoveryClassifierAudienceBrandNamesListRequest, context: Context):
    | PublicV1DiscoveryClassifierAudienceBrandNamesListAnswer
    | Promise<PublicV1DiscoveryClassifierAudienceBrandNamesListAnswer>;
  /** List interests of audiences. */
  public_v1_discovery_classifier_audience_interests_list(request: PublicV1DiscoveryClassifierAudienceInterestsListRequest, context: Context):
    | PublicV1DiscoveryClassifierAudienceInterestsListAnswer
    | Promise<PublicV1DiscoveryClassifierAudienceInterestsListAnswer>;
  /** List locations of audiences. */
  public_v1_discovery_classifier_audience_locations_list(request: PublicV1DiscoveryClassifierAudienceLocationsListRequest, context: Context):
    | PublicV1DiscoveryClassifierAudienceLocationsListAnswer
    | Promise<PublicV1DiscoveryClassifierAudienceLocationsListAnswer>;
  /** List brands. */
  public_v1_discovery_classifier_brands_list(request: PublicV1DiscoveryClassifierBrandsListRequest, context: Context):
    | PublicV1DiscoveryClassifierBrandsListAnswer
    | Promise<PublicV1DiscoveryClassifierBrandsListAnswer>;
  /** List the games of Twitch. */
  public_v1_discovery_classifier_games_list(request: PublicV1DiscoveryClassifierGamesListRequest, context: Context):
    | PublicV1DiscoveryClassifierGamesListAnswer
    | Promise<PublicV1DiscoveryClassifierGamesListAnswer>;
  /** List languages. */
  public_v1_discovery_classifier_languages_list(request: PublicV1DiscoveryClassifierLanguagesListRequest, context: Context):
    | PublicV1DiscoveryClassifierLanguagesListAnswer
    | Promise<PublicV1DiscoveryClassifierLanguagesListAnswer>;
  /** List the locations of a platform. */
  public_v1_discovery_classifier_locations_retrieve(request: PublicV1DiscoveryClassifierLocationsRetrieveRequest, context: Context):
    | PublicV1DiscoveryClassifierLocationsRetrieveAnswer
    | Promise<PublicV1DiscoveryClassifierLocationsRetrieveAnswer>;
  /** List the topics of YouTube. */
  public_v1_discovery_classifier_yt_topics_list(request: PublicV1DiscoveryClassifierYtTopicsListRequest, context: Context):
    | PublicV1DiscoveryClassifierYtTopicsListAnswer
    | Promise<PublicV1DiscoveryClassifierYtTopicsListAnswer>;
  /** Search creators. */
  public_v1_discovery_create(request: PublicV1DiscoveryCreateRequest, context: Context):
    | PublicV1DiscoveryCreateAnswer
    | Promise<PublicV1DiscoveryCreateAnswer>;
  /** Find similar creators. */
  public_v1_discovery_creators_similar_create(request: PublicV1DiscoveryCreatorsSimilarCreateRequest, context: Context):
    | PublicV1DiscoveryCreatorsSimilarCreateAnswer
    | Promise<PublicV1DiscoveryCreatorsSimilarCreateAnswer>;
}
