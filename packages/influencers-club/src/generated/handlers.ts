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
  account_credits_usage_retrieve(request: CreditsRetrieveRequest, context: Context):
    | CreditsRetrieveAnswer
    | Promise<CreditsRetrieveAnswer>;
  /** Create an API key. */
  public_v1_accounts_tokens_create(request: KeysCreateRequest, context: Context):
    | KeysCreateAnswer
    | Promise<KeysCreateAnswer>;
  /** Delete an API key. */
  public_v1_accounts_tokens_delete(request: KeysDeleteRequest, context: Context):
    | KeysDeleteAnswer
    | Promise<KeysDeleteAnswer>;
  /** List API keys. */
  public_v1_accounts_tokens_list(request: KeysListRequest, context: Context): KeysListAnswer | Promise<KeysListAnswer>;
  /** Update an API key. */
  public_v1_accounts_tokens_partial_update(request: KeysUpdateRequest, context: Context):
    | KeysUpdateAnswer
    | Promise<KeysUpdateAnswer>;
  /** Compare the audiences of creators. */
  public_v1_creators_audience_overlap_create(request: AudienceOverlapHandlerRequest, context: Context):
    | AudienceOverlapAnswer
    | Promise<AudienceOverlapAnswer>;
  /** Read the details of a post. */
  public_v1_creators_content_details_create(request: ContentDetailsRequest, context: Context):
    | ContentDetailsAnswer
    | Promise<ContentDetailsAnswer>;
  /** List the posts of a creator. */
  public_v1_creators_content_posts_create(request: ContentPostsRequest, context: Context):
    | ContentPostsAnswer
    | Promise<ContentPostsAnswer>;
  /** Find the creator behind an email address. */
  public_v1_creators_enrich_email_create(request: EnrichEmailRequest, context: Context):
    | EnrichEmailAnswer
    | Promise<EnrichEmailAnswer>;
  /** Enrich a creator in full. */
  public_v1_creators_enrich_handle_full_create(request: EnrichFullRequest, context: Context):
    | EnrichFullAnswer
    | Promise<EnrichFullAnswer>;
  /** Read a creator's raw data. */
  public_v1_creators_enrich_handle_raw_create(request: EnrichRawRequest, context: Context):
    | EnrichRawAnswer
    | Promise<EnrichRawAnswer>;
  /** Find the connected socials of a creator. */
  public_v1_creators_socials_create(request: CreatorsSocialsRequest, context: Context):
    | CreatorsSocialsAnswer
    | Promise<CreatorsSocialsAnswer>;
  /** List categories of brands that audiences follow. */
  public_v1_discovery_classifier_audience_brand_categories_list(request: DictionaryAudienceBrandCategoriesRequest, context: Context):
    | DictionaryAudienceBrandCategoriesAnswer
    | Promise<DictionaryAudienceBrandCategoriesAnswer>;
  /** List brands that audiences follow. */
  public_v1_discovery_classifier_audience_brand_names_list(request: DictionaryAudienceBrandNamesRequest, context: Context):
    | DictionaryAudienceBrandNamesAnswer
    | Promise<DictionaryAudienceBrandNamesAnswer>;
  /** List interests of audiences. */
  public_v1_discovery_classifier_audience_interests_list(request: DictionaryAudienceInterestsRequest, context: Context):
    | DictionaryAudienceInterestsAnswer
    | Promise<DictionaryAudienceInterestsAnswer>;
  /** List locations of audiences. */
  public_v1_discovery_classifier_audience_locations_list(request: DictionaryAudienceLocationsRequest, context: Context):
    | DictionaryAudienceLocationsAnswer
    | Promise<DictionaryAudienceLocationsAnswer>;
  /** List brands. */
  public_v1_discovery_classifier_brands_list(request: DictionaryBrandsRequest, context: Context):
    | DictionaryBrandsAnswer
    | Promise<DictionaryBrandsAnswer>;
  /** List the games of Twitch. */
  public_v1_discovery_classifier_games_list(request: DictionaryGamesRequest, context: Context):
    | DictionaryGamesAnswer
    | Promise<DictionaryGamesAnswer>;
  /** List languages. */
  public_v1_discovery_classifier_languages_list(request: DictionaryLanguagesRequest, context: Context):
    | DictionaryLanguagesAnswer
    | Promise<DictionaryLanguagesAnswer>;
  /** List the locations of a platform. */
  public_v1_discovery_classifier_locations_retrieve(request: DictionaryLocationsRequest, context: Context):
    | DictionaryLocationsAnswer
    | Promise<DictionaryLocationsAnswer>;
  /** List the topics of YouTube. */
  public_v1_discovery_classifier_yt_topics_list(request: DictionaryYoutubeTopicsRequest, context: Context):
    | DictionaryYoutubeTopicsAnswer
    | Promise<DictionaryYoutubeTopicsAnswer>;
  /** Search creators. */
  public_v1_discovery_create(request: DiscoverySearchRequest, context: Context):
    | DiscoverySearchAnswer
    | Promise<DiscoverySearchAnswer>;
  /** Find similar creators. */
  public_v1_discovery_creators_similar_create(request: DiscoverySimilarRequest, context: Context):
    | DiscoverySimilarAnswer
    | Promise<DiscoverySimilarAnswer>;
  /** Create a batch. */
  public_v1_enrichment_batch_create(request: BatchUploadRequest, context: Context):
    | BatchUploadAnswer
    | Promise<BatchUploadAnswer>;
  /** Get a URL of the results. */
  public_v1_enrichment_batch_download_retrieve(request: BatchDownloadRequest, context: Context):
    | BatchDownloadAnswer
    | Promise<BatchDownloadAnswer>;
  /** Resume a batch. */
  public_v1_enrichment_batch_resume_create(request: BatchResumeRequest, context: Context):
    | BatchResumeAnswer
    | Promise<BatchResumeAnswer>;
  /** Read the results of a batch. */
  public_v1_enrichment_batch_retrieve(request: BatchResultsRequest, context: Context):
    | BatchResultsAnswer
    | Promise<BatchResultsAnswer>;
  /** Read the state of a batch. */
  public_v1_enrichment_batch_status_retrieve(request: BatchStatusRequest, context: Context):
    | BatchStatusAnswer
    | Promise<BatchStatusAnswer>;
  /** Disconnect an app. */
  public_v1_oauth_apps_delete(request: OauthAppsDeleteRequest, context: Context):
    | OauthAppsDeleteAnswer
    | Promise<OauthAppsDeleteAnswer>;
  /** List connected apps. */
  public_v1_oauth_apps_list(request: OauthAppsListRequest, context: Context):
    | OauthAppsListAnswer
    | Promise<OauthAppsListAnswer>;
  /** Ask a user for access. */
  public_v1_oauth_authorize_list(request: OauthAuthorizeRequest, context: Context):
    | OauthAuthorizeAnswer
    | Promise<OauthAuthorizeAnswer>;
  /** Register an OAuth client. */
  public_v1_oauth_register_create(request: OauthRegisterRequest, context: Context):
    | OauthRegisterAnswer
    | Promise<OauthRegisterAnswer>;
  /** Get tokens. */
  public_v1_oauth_token_create(request: OauthTokenRequest, context: Context):
    | OauthTokenAnswer
    | Promise<OauthTokenAnswer>;
  /** List the posts of a campaign. */
  public_v1_social_listening_campaign_content_retrieve(request: ListeningCampaignsContentRequest, context: Context):
    | ListeningCampaignsContentAnswer
    | Promise<ListeningCampaignsContentAnswer>;
  /** Create a campaign. */
  public_v1_social_listening_campaign_create(request: ListeningCampaignsCreateRequest, context: Context):
    | ListeningCampaignsCreateAnswer
    | Promise<ListeningCampaignsCreateAnswer>;
  /** Add creators to a campaign. */
  public_v1_social_listening_campaign_creators_create(request: ListeningCampaignsCreatorsAddRequest, context: Context):
    | ListeningCampaignsCreatorsAddAnswer
    | Promise<ListeningCampaignsCreatorsAddAnswer>;
  /** Remove creators from a campaign. */
  public_v1_social_listening_campaign_creators_delete(request: ListeningCampaignsCreatorsRemoveRequest, context: Context):
    | ListeningCampaignsCreatorsRemoveAnswer
    | Promise<ListeningCampaignsCreatorsRemoveAnswer>;
  /** List the creators of a campaign. */
  public_v1_social_listening_campaign_creators_retrieve(request: ListeningCampaignsCreatorsListRequest, context: Context):
    | ListeningCampaignsCreatorsListAnswer
    | Promise<ListeningCampaignsCreatorsListAnswer>;
  /** Archive a campaign. */
  public_v1_social_listening_campaign_delete(request: ListeningCampaignsArchiveRequest, context: Context):
    | ListeningCampaignsArchiveAnswer
    | Promise<ListeningCampaignsArchiveAnswer>;
  /** List campaigns. */
  public_v1_social_listening_campaign_list(request: ListeningCampaignsListRequest, context: Context):
    | ListeningCampaignsListAnswer
    | Promise<ListeningCampaignsListAnswer>;
  /** Read what a campaign brought. */
  public_v1_social_listening_campaign_overview_retrieve(request: ListeningCampaignsOverviewRequest, context: Context):
    | ListeningCampaignsOverviewAnswer
    | Promise<ListeningCampaignsOverviewAnswer>;
  /** Update a campaign. */
  public_v1_social_listening_campaign_partial_update(request: ListeningCampaignsUpdateRequest, context: Context):
    | ListeningCampaignsUpdateAnswer
    | Promise<ListeningCampaignsUpdateAnswer>;
  /** Read a campaign. */
  public_v1_social_listening_campaign_retrieve(request: ListeningCampaignsRetrieveRequest, context: Context):
    | ListeningCampaignsRetrieveAnswer
    | Promise<ListeningCampaignsRetrieveAnswer>;
  /** List events. */
  public_v1_social_listening_events_list(request: ListeningEventsListRequest, context: Context):
    | ListeningEventsListAnswer
    | Promise<ListeningEventsListAnswer>;
  /** Read an event. */
  public_v1_social_listening_events_retrieve(request: ListeningEventsRetrieveRequest, context: Context):
    | ListeningEventsRetrieveAnswer
    | Promise<ListeningEventsRetrieveAnswer>;
  /** Create a subscription. */
  public_v1_social_listening_subscription_create(request: ListeningSubscriptionsCreateRequest, context: Context):
    | ListeningSubscriptionsCreateAnswer
    | Promise<ListeningSubscriptionsCreateAnswer>;
  /** Add creators to a subscription. */
  public_v1_social_listening_subscription_creators_create(request: ListeningSubscriptionsCreatorsAddRequest, context: Context):
    | ListeningSubscriptionsCreatorsAddAnswer
    | Promise<ListeningSubscriptionsCreatorsAddAnswer>;
  /** List the creators of a subscription. */
  public_v1_social_listening_subscription_creators_retrieve(request: ListeningSubscriptionsCreatorsListRequest, context: Context):
    | ListeningSubscriptionsCreatorsListAnswer
    | Promise<ListeningSubscriptionsCreatorsListAnswer>;
  /** Delete a subscription. */
  public_v1_social_listening_subscription_delete(request: ListeningSubscriptionsDeleteRequest, context: Context):
    | ListeningSubscriptionsDeleteAnswer
    | Promise<ListeningSubscriptionsDeleteAnswer>;
  /** Export the statistics of a subscription. */
  public_v1_social_listening_subscription_details_export_retrieve(request: ListeningSubscriptionsExportStatsRequest, context: Context):
    | ListeningSubscriptionsExportStatsAnswer
    | Promise<ListeningSubscriptionsExportStatsAnswer>;
  /** Read the statistics of a subscription. */
  public_v1_social_listening_subscription_details_retrieve(request: ListeningSubscriptionsStatsRequest, context: Context):
    | ListeningSubscriptionsStatsAnswer
    | Promise<ListeningSubscriptionsStatsAnswer>;
  /** List subscriptions. */
  public_v1_social_listening_subscription_list(request: ListeningSubscriptionsListRequest, context: Context):
    | ListeningSubscriptionsListAnswer
    | Promise<ListeningSubscriptionsListAnswer>;
  /** Update a subscription. */
  public_v1_social_listening_subscription_partial_update(request: ListeningSubscriptionsUpdateRequest, context: Context):
    | ListeningSubscriptionsUpdateAnswer
    | Promise<ListeningSubscriptionsUpdateAnswer>;
  /** Read a subscription. */
  public_v1_social_listening_subscription_retrieve(request: ListeningSubscriptionsRetrieveRequest, context: Context):
    | ListeningSubscriptionsRetrieveAnswer
    | Promise<ListeningSubscriptionsRetrieveAnswer>;
  /** Read the usage of monitoring. */
  public_v1_social_listening_usage_list(request: ListeningUsageRequest, context: Context):
    | ListeningUsageAnswer
    | Promise<ListeningUsageAnswer>;
}
