// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

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
  BatchRecord,
  BatchResultsQuery,
  BatchResumed,
  BatchStatus,
  BatchUpload,
  Brand,
  Campaign,
  CampaignCreatorList,
  CampaignCreatorsAdded,
  CampaignCreatorsInput,
  CampaignCreatorsRemoval,
  CampaignCreatorsRemoved,
  CampaignCreatorsUpload,
  CampaignInput,
  CampaignList,
  CampaignOverview,
  CampaignPostList,
  CampaignUpdate,
  ClientRegistration,
  ConnectedApp,
  ConnectedSocials,
  ConnectedSocialsRequest,
  CreatorPosts,
  CreatorPostsRequest,
  CreatorsAdded,
  CreditsBalance,
  DictionaryAudienceBrandCategoriesQuery,
  DictionaryAudienceBrandNamesQuery,
  DictionaryAudienceInterestsQuery,
  DictionaryAudienceLocationsQuery,
  DictionaryBrandsQuery,
  DictionaryLocationsQuery,
  DiscoveryPage,
  DiscoveryPlatform,
  DiscoveryRequest,
  EmailEnrichment,
  EmailEnrichmentRequest,
  ErrorResponse,
  FullEnrichment,
  FullEnrichmentRequest,
  Language,
  ListeningCampaignsContentQuery,
  ListeningCampaignsCreatorsListQuery,
  ListeningCampaignsListQuery,
  ListeningCampaignsOverviewQuery,
  ListeningEventDetail,
  ListeningEventList,
  ListeningEventsListQuery,
  ListeningSubscriptionCreated,
  ListeningSubscriptionDetail,
  ListeningSubscriptionInput,
  ListeningSubscriptionList,
  ListeningSubscriptionUpdate,
  ListeningSubscriptionsCreatorsListQuery,
  ListeningSubscriptionsListQuery,
  ListeningUsage,
  MonitoredCreatorList,
  OAuthErrorResponse,
  OauthAuthorizeQuery,
  PostDetails,
  PostDetailsRequest,
  RawEnrichment,
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

interface Headers {
  readonly [name: string]: string;
}

/** `GET /public/v1/accounts/credits/` */
export interface CreditsRetrieveRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type CreditsRetrieveAnswer =
  | { readonly status: 200; readonly body: CreditsBalance; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/accounts/tokens/` */
export interface KeysCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ApiKeyInput;
}

export type KeysCreateAnswer =
  | { readonly status: 201; readonly body: ApiKey; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/accounts/tokens/{token_id}/` */
export interface KeysDeleteRequest {
  readonly path: { readonly token_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type KeysDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/accounts/tokens/` */
export interface KeysListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type KeysListAnswer =
  | { readonly status: 200; readonly body: ApiKey[]; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /public/v1/accounts/tokens/{token_id}/` */
export interface KeysUpdateRequest {
  readonly path: { readonly token_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ApiKeyUpdate;
}

export type KeysUpdateAnswer =
  | { readonly status: 200; readonly body: ApiKey; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/audience/overlap/` */
export interface AudienceOverlapHandlerRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: AudienceOverlapRequest;
}

export type AudienceOverlapAnswer =
  | { readonly status: 200; readonly body: AudienceOverlap; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/content/details/` */
export interface ContentDetailsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: PostDetailsRequest;
}

export type ContentDetailsAnswer =
  | { readonly status: 200; readonly body: PostDetails; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/content/posts/` */
export interface ContentPostsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CreatorPostsRequest;
}

export type ContentPostsAnswer =
  | { readonly status: 200; readonly body: CreatorPosts; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/enrich/email/` */
export interface EnrichEmailRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: EmailEnrichmentRequest;
}

export type EnrichEmailAnswer =
  | { readonly status: 200; readonly body: EmailEnrichment; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/enrich/handle/full/` */
export interface EnrichFullRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: FullEnrichmentRequest;
}

export type EnrichFullAnswer =
  | { readonly status: 200; readonly body: FullEnrichment; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/enrich/handle/raw/` */
export interface EnrichRawRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RawEnrichmentRequest;
}

export type EnrichRawAnswer =
  | { readonly status: 200; readonly body: RawEnrichment; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/creators/socials/` */
export interface CreatorsSocialsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ConnectedSocialsRequest;
}

export type CreatorsSocialsAnswer =
  | { readonly status: 200; readonly body: ConnectedSocials; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-brand-categories/` */
export interface DictionaryAudienceBrandCategoriesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: DictionaryAudienceBrandCategoriesQuery;
  readonly body: undefined;
}

export type DictionaryAudienceBrandCategoriesAnswer =
  | { readonly status: 200; readonly body: AudienceTerm[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-brand-names/` */
export interface DictionaryAudienceBrandNamesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: DictionaryAudienceBrandNamesQuery;
  readonly body: undefined;
}

export type DictionaryAudienceBrandNamesAnswer =
  | { readonly status: 200; readonly body: AudienceTerm[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-interests/` */
export interface DictionaryAudienceInterestsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: DictionaryAudienceInterestsQuery;
  readonly body: undefined;
}

export type DictionaryAudienceInterestsAnswer =
  | { readonly status: 200; readonly body: AudienceTerm[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/audience-locations/` */
export interface DictionaryAudienceLocationsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: DictionaryAudienceLocationsQuery;
  readonly body: undefined;
}

export type DictionaryAudienceLocationsAnswer =
  | { readonly status: 200; readonly body: AudienceLocation[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/brands/` */
export interface DictionaryBrandsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: DictionaryBrandsQuery;
  readonly body: undefined;
}

export type DictionaryBrandsAnswer =
  | { readonly status: 200; readonly body: Brand[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/games/` */
export interface DictionaryGamesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DictionaryGamesAnswer =
  | { readonly status: 200; readonly body: string[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/languages/` */
export interface DictionaryLanguagesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DictionaryLanguagesAnswer =
  | { readonly status: 200; readonly body: Language[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/locations/{platform}/` */
export interface DictionaryLocationsRequest {
  readonly path: { readonly platform: DiscoveryPlatform };
  readonly query: DictionaryLocationsQuery;
  readonly body: undefined;
}

export type DictionaryLocationsAnswer =
  | { readonly status: 200; readonly body: string[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/discovery/classifier/yt-topics/` */
export interface DictionaryYoutubeTopicsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type DictionaryYoutubeTopicsAnswer =
  | { readonly status: 200; readonly body: YouTubeTopic[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/discovery/` */
export interface DiscoverySearchRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: DiscoveryRequest;
}

export type DiscoverySearchAnswer =
  | { readonly status: 200; readonly body: DiscoveryPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/discovery/creators/similar/` */
export interface DiscoverySimilarRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: SimilarCreatorsRequest;
}

export type DiscoverySimilarAnswer =
  | { readonly status: 200; readonly body: DiscoveryPage; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/enrichment/batch/` */
export interface BatchUploadRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: BatchUpload;
}

export type BatchUploadAnswer =
  | { readonly status: 200; readonly body: BatchCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/enrichment/batch/{batch_id}/download/` */
export interface BatchDownloadRequest {
  readonly path: { readonly batch_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type BatchDownloadAnswer =
  | { readonly status: 200; readonly body: BatchDownload; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/enrichment/batch/{batch_id}/resume/` */
export interface BatchResumeRequest {
  readonly path: { readonly batch_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type BatchResumeAnswer =
  | { readonly status: 200; readonly body: BatchResumed; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/enrichment/batch/{batch_id}/` */
export interface BatchResultsRequest {
  readonly path: { readonly batch_id: string };
  readonly query: BatchResultsQuery;
  readonly body: undefined;
}

export type BatchResultsAnswer =
  | { readonly status: 200; readonly body: BatchRecord[]; readonly headers?: Headers }
  | { readonly status: 200; readonly text: string; readonly body?: undefined; readonly headers: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/enrichment/batch/{batch_id}/status/` */
export interface BatchStatusRequest {
  readonly path: { readonly batch_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type BatchStatusAnswer =
  | { readonly status: 200; readonly body: BatchStatus; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/oauth/apps/{app_id}/` */
export interface OauthAppsDeleteRequest {
  readonly path: { readonly app_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type OauthAppsDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/oauth/apps/` */
export interface OauthAppsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type OauthAppsListAnswer =
  | { readonly status: 200; readonly body: ConnectedApp[]; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/oauth/authorize/` */
export interface OauthAuthorizeRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: OauthAuthorizeQuery;
  readonly body: undefined;
}

export type OauthAuthorizeAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: OAuthErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/oauth/register/` */
export interface OauthRegisterRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ClientRegistration;
}

export type OauthRegisterAnswer =
  | { readonly status: 201; readonly body: RegisteredClient; readonly headers?: Headers }
  | { readonly status: 400; readonly body: OAuthErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/oauth/token/` */
export interface OauthTokenRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TokenRequest;
}

export type OauthTokenAnswer =
  | { readonly status: 200; readonly body: TokenResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: OAuthErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/content/` */
export interface ListeningCampaignsContentRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: ListeningCampaignsContentQuery;
  readonly body: undefined;
}

export type ListeningCampaignsContentAnswer =
  | { readonly status: 200; readonly body: CampaignPostList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/campaign/` */
export interface ListeningCampaignsCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignInput;
}

export type ListeningCampaignsCreateAnswer =
  | { readonly status: 201; readonly body: Campaign; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/campaign/{campaign_id}/creators/` */
export interface ListeningCampaignsCreatorsAddRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignCreatorsInput | CampaignCreatorsUpload;
}

export type ListeningCampaignsCreatorsAddAnswer =
  | { readonly status: 200; readonly body: CampaignCreatorsAdded; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/social/listening/campaign/{campaign_id}/creators/` */
export interface ListeningCampaignsCreatorsRemoveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignCreatorsRemoval;
}

export type ListeningCampaignsCreatorsRemoveAnswer =
  | { readonly status: 200; readonly body: CampaignCreatorsRemoved; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/creators/` */
export interface ListeningCampaignsCreatorsListRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: ListeningCampaignsCreatorsListQuery;
  readonly body: undefined;
}

export type ListeningCampaignsCreatorsListAnswer =
  | { readonly status: 200; readonly body: CampaignCreatorList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/social/listening/campaign/{campaign_id}/` */
export interface ListeningCampaignsArchiveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningCampaignsArchiveAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/` */
export interface ListeningCampaignsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListeningCampaignsListQuery;
  readonly body: undefined;
}

export type ListeningCampaignsListAnswer =
  | { readonly status: 200; readonly body: CampaignList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/overview/` */
export interface ListeningCampaignsOverviewRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: ListeningCampaignsOverviewQuery;
  readonly body: undefined;
}

export type ListeningCampaignsOverviewAnswer =
  | { readonly status: 200; readonly body: CampaignOverview; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /public/v1/social/listening/campaign/{campaign_id}/` */
export interface ListeningCampaignsUpdateRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignUpdate;
}

export type ListeningCampaignsUpdateAnswer =
  | { readonly status: 200; readonly body: Campaign; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/` */
export interface ListeningCampaignsRetrieveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningCampaignsRetrieveAnswer =
  | { readonly status: 200; readonly body: Campaign; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/events/` */
export interface ListeningEventsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListeningEventsListQuery;
  readonly body: undefined;
}

export type ListeningEventsListAnswer =
  | { readonly status: 200; readonly body: ListeningEventList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/events/{event_id}/` */
export interface ListeningEventsRetrieveRequest {
  readonly path: { readonly event_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningEventsRetrieveAnswer =
  | { readonly status: 200; readonly body: ListeningEventDetail; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/subscription/` */
export interface ListeningSubscriptionsCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ListeningSubscriptionInput;
}

export type ListeningSubscriptionsCreateAnswer =
  | { readonly status: 201; readonly body: ListeningSubscriptionCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/subscription/{subscription_id}/creators/` */
export interface ListeningSubscriptionsCreatorsAddRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: SubscriptionCreatorsInput | SubscriptionCreatorsUpload;
}

export type ListeningSubscriptionsCreatorsAddAnswer =
  | { readonly status: 200; readonly body: CreatorsAdded; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/creators/` */
export interface ListeningSubscriptionsCreatorsListRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: ListeningSubscriptionsCreatorsListQuery;
  readonly body: undefined;
}

export type ListeningSubscriptionsCreatorsListAnswer =
  | { readonly status: 200; readonly body: MonitoredCreatorList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/social/listening/subscription/{subscription_id}/` */
export interface ListeningSubscriptionsDeleteRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningSubscriptionsDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/details/export/` */
export interface ListeningSubscriptionsExportStatsRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningSubscriptionsExportStatsAnswer =
  | { readonly status: 200; readonly text: string; readonly body?: undefined; readonly headers: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/details/` */
export interface ListeningSubscriptionsStatsRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningSubscriptionsStatsAnswer =
  | { readonly status: 200; readonly body: SubscriptionStats; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/` */
export interface ListeningSubscriptionsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListeningSubscriptionsListQuery;
  readonly body: undefined;
}

export type ListeningSubscriptionsListAnswer =
  | { readonly status: 200; readonly body: ListeningSubscriptionList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /public/v1/social/listening/subscription/{subscription_id}/` */
export interface ListeningSubscriptionsUpdateRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ListeningSubscriptionUpdate;
}

export type ListeningSubscriptionsUpdateAnswer =
  | { readonly status: 200; readonly body: ListeningSubscriptionDetail; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/` */
export interface ListeningSubscriptionsRetrieveRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningSubscriptionsRetrieveAnswer =
  | { readonly status: 200; readonly body: ListeningSubscriptionDetail; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/usage/` */
export interface ListeningUsageRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListeningUsageAnswer =
  | { readonly status: 200; readonly body: ListeningUsage; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Read the balance of credits. */
  'credits.retrieve'(request: CreditsRetrieveRequest, context: Context):
    | CreditsRetrieveAnswer
    | Promise<CreditsRetrieveAnswer>;
  /** Create an API key. */
  'keys.create'(request: KeysCreateRequest, context: Context): KeysCreateAnswer | Promise<KeysCreateAnswer>;
  /** Delete an API key. */
  'keys.delete'(request: KeysDeleteRequest, context: Context): KeysDeleteAnswer | Promise<KeysDeleteAnswer>;
  /** List API keys. */
  'keys.list'(request: KeysListRequest, context: Context): KeysListAnswer | Promise<KeysListAnswer>;
  /** Update an API key. */
  'keys.update'(request: KeysUpdateRequest, context: Context): KeysUpdateAnswer | Promise<KeysUpdateAnswer>;
  /** Compare the audiences of creators. */
  'audience.overlap'(request: AudienceOverlapHandlerRequest, context: Context):
    | AudienceOverlapAnswer
    | Promise<AudienceOverlapAnswer>;
  /** Read the details of a post. */
  'content.details'(request: ContentDetailsRequest, context: Context):
    | ContentDetailsAnswer
    | Promise<ContentDetailsAnswer>;
  /** List the posts of a creator. */
  'content.posts'(request: ContentPostsRequest, context: Context): ContentPostsAnswer | Promise<ContentPostsAnswer>;
  /** Find the creator behind an email address. */
  'enrich.email'(request: EnrichEmailRequest, context: Context): EnrichEmailAnswer | Promise<EnrichEmailAnswer>;
  /** Enrich a creator in full. */
  'enrich.full'(request: EnrichFullRequest, context: Context): EnrichFullAnswer | Promise<EnrichFullAnswer>;
  /** Read a creator's raw data. */
  'enrich.raw'(request: EnrichRawRequest, context: Context): EnrichRawAnswer | Promise<EnrichRawAnswer>;
  /** Find the connected socials of a creator. */
  'creators.socials'(request: CreatorsSocialsRequest, context: Context):
    | CreatorsSocialsAnswer
    | Promise<CreatorsSocialsAnswer>;
  /** List categories of brands that audiences follow. */
  'dictionary.audienceBrandCategories'(request: DictionaryAudienceBrandCategoriesRequest, context: Context):
    | DictionaryAudienceBrandCategoriesAnswer
    | Promise<DictionaryAudienceBrandCategoriesAnswer>;
  /** List brands that audiences follow. */
  'dictionary.audienceBrandNames'(request: DictionaryAudienceBrandNamesRequest, context: Context):
    | DictionaryAudienceBrandNamesAnswer
    | Promise<DictionaryAudienceBrandNamesAnswer>;
  /** List interests of audiences. */
  'dictionary.audienceInterests'(request: DictionaryAudienceInterestsRequest, context: Context):
    | DictionaryAudienceInterestsAnswer
    | Promise<DictionaryAudienceInterestsAnswer>;
  /** List locations of audiences. */
  'dictionary.audienceLocations'(request: DictionaryAudienceLocationsRequest, context: Context):
    | DictionaryAudienceLocationsAnswer
    | Promise<DictionaryAudienceLocationsAnswer>;
  /** List brands. */
  'dictionary.brands'(request: DictionaryBrandsRequest, context: Context):
    | DictionaryBrandsAnswer
    | Promise<DictionaryBrandsAnswer>;
  /** List the games of Twitch. */
  'dictionary.games'(request: DictionaryGamesRequest, context: Context):
    | DictionaryGamesAnswer
    | Promise<DictionaryGamesAnswer>;
  /** List languages. */
  'dictionary.languages'(request: DictionaryLanguagesRequest, context: Context):
    | DictionaryLanguagesAnswer
    | Promise<DictionaryLanguagesAnswer>;
  /** List the locations of a platform. */
  'dictionary.locations'(request: DictionaryLocationsRequest, context: Context):
    | DictionaryLocationsAnswer
    | Promise<DictionaryLocationsAnswer>;
  /** List the topics of YouTube. */
  'dictionary.youtubeTopics'(request: DictionaryYoutubeTopicsRequest, context: Context):
    | DictionaryYoutubeTopicsAnswer
    | Promise<DictionaryYoutubeTopicsAnswer>;
  /** Search creators. */
  'discovery.search'(request: DiscoverySearchRequest, context: Context):
    | DiscoverySearchAnswer
    | Promise<DiscoverySearchAnswer>;
  /** Find similar creators. */
  'discovery.similar'(request: DiscoverySimilarRequest, context: Context):
    | DiscoverySimilarAnswer
    | Promise<DiscoverySimilarAnswer>;
  /** Create a batch. */
  'batch.upload'(request: BatchUploadRequest, context: Context): BatchUploadAnswer | Promise<BatchUploadAnswer>;
  /** Get a URL of the results. */
  'batch.download'(request: BatchDownloadRequest, context: Context): BatchDownloadAnswer | Promise<BatchDownloadAnswer>;
  /** Resume a batch. */
  'batch.resume'(request: BatchResumeRequest, context: Context): BatchResumeAnswer | Promise<BatchResumeAnswer>;
  /** Read the results of a batch. */
  'batch.results'(request: BatchResultsRequest, context: Context): BatchResultsAnswer | Promise<BatchResultsAnswer>;
  /** Read the state of a batch. */
  'batch.status'(request: BatchStatusRequest, context: Context): BatchStatusAnswer | Promise<BatchStatusAnswer>;
  /** Disconnect an app. */
  'oauth.apps.delete'(request: OauthAppsDeleteRequest, context: Context):
    | OauthAppsDeleteAnswer
    | Promise<OauthAppsDeleteAnswer>;
  /** List connected apps. */
  'oauth.apps.list'(request: OauthAppsListRequest, context: Context):
    | OauthAppsListAnswer
    | Promise<OauthAppsListAnswer>;
  /** Ask a user for access. */
  'oauth.authorize'(request: OauthAuthorizeRequest, context: Context):
    | OauthAuthorizeAnswer
    | Promise<OauthAuthorizeAnswer>;
  /** Register an OAuth client. */
  'oauth.register'(request: OauthRegisterRequest, context: Context): OauthRegisterAnswer | Promise<OauthRegisterAnswer>;
  /** Get tokens. */
  'oauth.token'(request: OauthTokenRequest, context: Context): OauthTokenAnswer | Promise<OauthTokenAnswer>;
  /** List the posts of a campaign. */
  'listening.campaigns.content'(request: ListeningCampaignsContentRequest, context: Context):
    | ListeningCampaignsContentAnswer
    | Promise<ListeningCampaignsContentAnswer>;
  /** Create a campaign. */
  'listening.campaigns.create'(request: ListeningCampaignsCreateRequest, context: Context):
    | ListeningCampaignsCreateAnswer
    | Promise<ListeningCampaignsCreateAnswer>;
  /** Add creators to a campaign. */
  'listening.campaigns.creators.add'(request: ListeningCampaignsCreatorsAddRequest, context: Context):
    | ListeningCampaignsCreatorsAddAnswer
    | Promise<ListeningCampaignsCreatorsAddAnswer>;
  /** Remove creators from a campaign. */
  'listening.campaigns.creators.remove'(request: ListeningCampaignsCreatorsRemoveRequest, context: Context):
    | ListeningCampaignsCreatorsRemoveAnswer
    | Promise<ListeningCampaignsCreatorsRemoveAnswer>;
  /** List the creators of a campaign. */
  'listening.campaigns.creators.list'(request: ListeningCampaignsCreatorsListRequest, context: Context):
    | ListeningCampaignsCreatorsListAnswer
    | Promise<ListeningCampaignsCreatorsListAnswer>;
  /** Archive a campaign. */
  'listening.campaigns.archive'(request: ListeningCampaignsArchiveRequest, context: Context):
    | ListeningCampaignsArchiveAnswer
    | Promise<ListeningCampaignsArchiveAnswer>;
  /** List campaigns. */
  'listening.campaigns.list'(request: ListeningCampaignsListRequest, context: Context):
    | ListeningCampaignsListAnswer
    | Promise<ListeningCampaignsListAnswer>;
  /** Read what a campaign brought. */
  'listening.campaigns.overview'(request: ListeningCampaignsOverviewRequest, context: Context):
    | ListeningCampaignsOverviewAnswer
    | Promise<ListeningCampaignsOverviewAnswer>;
  /** Update a campaign. */
  'listening.campaigns.update'(request: ListeningCampaignsUpdateRequest, context: Context):
    | ListeningCampaignsUpdateAnswer
    | Promise<ListeningCampaignsUpdateAnswer>;
  /** Read a campaign. */
  'listening.campaigns.retrieve'(request: ListeningCampaignsRetrieveRequest, context: Context):
    | ListeningCampaignsRetrieveAnswer
    | Promise<ListeningCampaignsRetrieveAnswer>;
  /** List events. */
  'listening.events.list'(request: ListeningEventsListRequest, context: Context):
    | ListeningEventsListAnswer
    | Promise<ListeningEventsListAnswer>;
  /** Read an event. */
  'listening.events.retrieve'(request: ListeningEventsRetrieveRequest, context: Context):
    | ListeningEventsRetrieveAnswer
    | Promise<ListeningEventsRetrieveAnswer>;
  /** Create a subscription. */
  'listening.subscriptions.create'(request: ListeningSubscriptionsCreateRequest, context: Context):
    | ListeningSubscriptionsCreateAnswer
    | Promise<ListeningSubscriptionsCreateAnswer>;
  /** Add creators to a subscription. */
  'listening.subscriptions.creators.add'(request: ListeningSubscriptionsCreatorsAddRequest, context: Context):
    | ListeningSubscriptionsCreatorsAddAnswer
    | Promise<ListeningSubscriptionsCreatorsAddAnswer>;
  /** List the creators of a subscription. */
  'listening.subscriptions.creators.list'(request: ListeningSubscriptionsCreatorsListRequest, context: Context):
    | ListeningSubscriptionsCreatorsListAnswer
    | Promise<ListeningSubscriptionsCreatorsListAnswer>;
  /** Delete a subscription. */
  'listening.subscriptions.delete'(request: ListeningSubscriptionsDeleteRequest, context: Context):
    | ListeningSubscriptionsDeleteAnswer
    | Promise<ListeningSubscriptionsDeleteAnswer>;
  /** Export the statistics of a subscription. */
  'listening.subscriptions.exportStats'(request: ListeningSubscriptionsExportStatsRequest, context: Context):
    | ListeningSubscriptionsExportStatsAnswer
    | Promise<ListeningSubscriptionsExportStatsAnswer>;
  /** Read the statistics of a subscription. */
  'listening.subscriptions.stats'(request: ListeningSubscriptionsStatsRequest, context: Context):
    | ListeningSubscriptionsStatsAnswer
    | Promise<ListeningSubscriptionsStatsAnswer>;
  /** List subscriptions. */
  'listening.subscriptions.list'(request: ListeningSubscriptionsListRequest, context: Context):
    | ListeningSubscriptionsListAnswer
    | Promise<ListeningSubscriptionsListAnswer>;
  /** Update a subscription. */
  'listening.subscriptions.update'(request: ListeningSubscriptionsUpdateRequest, context: Context):
    | ListeningSubscriptionsUpdateAnswer
    | Promise<ListeningSubscriptionsUpdateAnswer>;
  /** Read a subscription. */
  'listening.subscriptions.retrieve'(request: ListeningSubscriptionsRetrieveRequest, context: Context):
    | ListeningSubscriptionsRetrieveAnswer
    | Promise<ListeningSubscriptionsRetrieveAnswer>;
  /** Read the usage of monitoring. */
  'listening.usage'(request: ListeningUsageRequest, context: Context):
    | ListeningUsageAnswer
    | Promise<ListeningUsageAnswer>;
}
