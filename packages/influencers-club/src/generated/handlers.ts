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
  DiscoveryPage,
  DiscoveryPlatform,
  DiscoveryRequest,
  EmailEnrichment,
  EmailEnrichmentRequest,
  ErrorResponse,
  FullEnrichment,
  FullEnrichmentRequest,
  Language,
  ListeningEventDetail,
  ListeningEventList,
  ListeningSubscriptionCreated,
  ListeningSubscriptionDetail,
  ListeningSubscriptionInput,
  ListeningSubscriptionList,
  ListeningSubscriptionUpdate,
  ListeningUsage,
  MonitoredCreatorList,
  OAuthErrorResponse,
  PostDetails,
  PostDetailsRequest,
  PublicV1DiscoveryClassifierAudienceBrandCategoriesListQuery,
  PublicV1DiscoveryClassifierAudienceBrandNamesListQuery,
  PublicV1DiscoveryClassifierAudienceInterestsListQuery,
  PublicV1DiscoveryClassifierAudienceLocationsListQuery,
  PublicV1DiscoveryClassifierBrandsListQuery,
  PublicV1DiscoveryClassifierLocationsRetrieveQuery,
  PublicV1EnrichmentBatchRetrieveQuery,
  PublicV1OauthAuthorizeListQuery,
  PublicV1SocialListeningCampaignContentRetrieveQuery,
  PublicV1SocialListeningCampaignCreatorsRetrieveQuery,
  PublicV1SocialListeningCampaignListQuery,
  PublicV1SocialListeningCampaignOverviewRetrieveQuery,
  PublicV1SocialListeningEventsListQuery,
  PublicV1SocialListeningSubscriptionCreatorsRetrieveQuery,
  PublicV1SocialListeningSubscriptionListQuery,
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

/** `POST /public/v1/accounts/tokens/` */
export interface PublicV1AccountsTokensCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ApiKeyInput;
}

export type PublicV1AccountsTokensCreateAnswer =
  | { readonly status: 201; readonly body: ApiKey; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/accounts/tokens/{token_id}/` */
export interface PublicV1AccountsTokensDeleteRequest {
  readonly path: { readonly token_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1AccountsTokensDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/accounts/tokens/` */
export interface PublicV1AccountsTokensListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1AccountsTokensListAnswer =
  | { readonly status: 200; readonly body: ApiKey[]; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /public/v1/accounts/tokens/{token_id}/` */
export interface PublicV1AccountsTokensPartialUpdateRequest {
  readonly path: { readonly token_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ApiKeyUpdate;
}

export type PublicV1AccountsTokensPartialUpdateAnswer =
  | { readonly status: 200; readonly body: ApiKey; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
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

/** `POST /public/v1/enrichment/batch/` */
export interface PublicV1EnrichmentBatchCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: BatchUpload;
}

export type PublicV1EnrichmentBatchCreateAnswer =
  | { readonly status: 200; readonly body: BatchCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/enrichment/batch/{batch_id}/download/` */
export interface PublicV1EnrichmentBatchDownloadRetrieveRequest {
  readonly path: { readonly batch_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1EnrichmentBatchDownloadRetrieveAnswer =
  | { readonly status: 200; readonly body: BatchDownload; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/enrichment/batch/{batch_id}/resume/` */
export interface PublicV1EnrichmentBatchResumeCreateRequest {
  readonly path: { readonly batch_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1EnrichmentBatchResumeCreateAnswer =
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
export interface PublicV1EnrichmentBatchRetrieveRequest {
  readonly path: { readonly batch_id: string };
  readonly query: PublicV1EnrichmentBatchRetrieveQuery;
  readonly body: undefined;
}

export type PublicV1EnrichmentBatchRetrieveAnswer =
  | { readonly status: 200; readonly body: BatchRecord[]; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/enrichment/batch/{batch_id}/status/` */
export interface PublicV1EnrichmentBatchStatusRetrieveRequest {
  readonly path: { readonly batch_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1EnrichmentBatchStatusRetrieveAnswer =
  | { readonly status: 200; readonly body: BatchStatus; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/oauth/apps/{app_id}/` */
export interface PublicV1OauthAppsDeleteRequest {
  readonly path: { readonly app_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1OauthAppsDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/oauth/apps/` */
export interface PublicV1OauthAppsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1OauthAppsListAnswer =
  | { readonly status: 200; readonly body: ConnectedApp[]; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/oauth/authorize/` */
export interface PublicV1OauthAuthorizeListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1OauthAuthorizeListQuery;
  readonly body: undefined;
}

export type PublicV1OauthAuthorizeListAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: OAuthErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/oauth/register/` */
export interface PublicV1OauthRegisterCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ClientRegistration;
}

export type PublicV1OauthRegisterCreateAnswer =
  | { readonly status: 201; readonly body: RegisteredClient; readonly headers?: Headers }
  | { readonly status: 400; readonly body: OAuthErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/oauth/token/` */
export interface PublicV1OauthTokenCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TokenRequest;
}

export type PublicV1OauthTokenCreateAnswer =
  | { readonly status: 200; readonly body: TokenResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: OAuthErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/content/` */
export interface PublicV1SocialListeningCampaignContentRetrieveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: PublicV1SocialListeningCampaignContentRetrieveQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningCampaignContentRetrieveAnswer =
  | { readonly status: 200; readonly body: CampaignPostList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/campaign/` */
export interface PublicV1SocialListeningCampaignCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignInput;
}

export type PublicV1SocialListeningCampaignCreateAnswer =
  | { readonly status: 201; readonly body: Campaign; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/campaign/{campaign_id}/creators/` */
export interface PublicV1SocialListeningCampaignCreatorsCreateRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignCreatorsInput | CampaignCreatorsUpload;
}

export type PublicV1SocialListeningCampaignCreatorsCreateAnswer =
  | { readonly status: 200; readonly body: CampaignCreatorsAdded; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/social/listening/campaign/{campaign_id}/creators/` */
export interface PublicV1SocialListeningCampaignCreatorsDeleteRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignCreatorsRemoval;
}

export type PublicV1SocialListeningCampaignCreatorsDeleteAnswer =
  | { readonly status: 200; readonly body: CampaignCreatorsRemoved; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/creators/` */
export interface PublicV1SocialListeningCampaignCreatorsRetrieveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: PublicV1SocialListeningCampaignCreatorsRetrieveQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningCampaignCreatorsRetrieveAnswer =
  | { readonly status: 200; readonly body: CampaignCreatorList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/social/listening/campaign/{campaign_id}/` */
export interface PublicV1SocialListeningCampaignDeleteRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningCampaignDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/` */
export interface PublicV1SocialListeningCampaignListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1SocialListeningCampaignListQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningCampaignListAnswer =
  | { readonly status: 200; readonly body: CampaignList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/overview/` */
export interface PublicV1SocialListeningCampaignOverviewRetrieveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: PublicV1SocialListeningCampaignOverviewRetrieveQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningCampaignOverviewRetrieveAnswer =
  | { readonly status: 200; readonly body: CampaignOverview; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /public/v1/social/listening/campaign/{campaign_id}/` */
export interface PublicV1SocialListeningCampaignPartialUpdateRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CampaignUpdate;
}

export type PublicV1SocialListeningCampaignPartialUpdateAnswer =
  | { readonly status: 200; readonly body: Campaign; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/campaign/{campaign_id}/` */
export interface PublicV1SocialListeningCampaignRetrieveRequest {
  readonly path: { readonly campaign_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningCampaignRetrieveAnswer =
  | { readonly status: 200; readonly body: Campaign; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/events/` */
export interface PublicV1SocialListeningEventsListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1SocialListeningEventsListQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningEventsListAnswer =
  | { readonly status: 200; readonly body: ListeningEventList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/events/{event_id}/` */
export interface PublicV1SocialListeningEventsRetrieveRequest {
  readonly path: { readonly event_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningEventsRetrieveAnswer =
  | { readonly status: 200; readonly body: ListeningEventDetail; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/subscription/` */
export interface PublicV1SocialListeningSubscriptionCreateRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ListeningSubscriptionInput;
}

export type PublicV1SocialListeningSubscriptionCreateAnswer =
  | { readonly status: 201; readonly body: ListeningSubscriptionCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /public/v1/social/listening/subscription/{subscription_id}/creators/` */
export interface PublicV1SocialListeningSubscriptionCreatorsCreateRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: SubscriptionCreatorsInput | SubscriptionCreatorsUpload;
}

export type PublicV1SocialListeningSubscriptionCreatorsCreateAnswer =
  | { readonly status: 200; readonly body: CreatorsAdded; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/creators/` */
export interface PublicV1SocialListeningSubscriptionCreatorsRetrieveRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: PublicV1SocialListeningSubscriptionCreatorsRetrieveQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningSubscriptionCreatorsRetrieveAnswer =
  | { readonly status: 200; readonly body: MonitoredCreatorList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /public/v1/social/listening/subscription/{subscription_id}/` */
export interface PublicV1SocialListeningSubscriptionDeleteRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningSubscriptionDeleteAnswer =
  | { readonly status: 204; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/details/export/` */
export interface PublicV1SocialListeningSubscriptionDetailsExportRetrieveRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningSubscriptionDetailsExportRetrieveAnswer =
  | { readonly status: 200; readonly body: string; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/details/` */
export interface PublicV1SocialListeningSubscriptionDetailsRetrieveRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningSubscriptionDetailsRetrieveAnswer =
  | { readonly status: 200; readonly body: SubscriptionStats; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/` */
export interface PublicV1SocialListeningSubscriptionListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: PublicV1SocialListeningSubscriptionListQuery;
  readonly body: undefined;
}

export type PublicV1SocialListeningSubscriptionListAnswer =
  | { readonly status: 200; readonly body: ListeningSubscriptionList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /public/v1/social/listening/subscription/{subscription_id}/` */
export interface PublicV1SocialListeningSubscriptionPartialUpdateRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ListeningSubscriptionUpdate;
}

export type PublicV1SocialListeningSubscriptionPartialUpdateAnswer =
  | { readonly status: 200; readonly body: ListeningSubscriptionDetail; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 402; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/subscription/{subscription_id}/` */
export interface PublicV1SocialListeningSubscriptionRetrieveRequest {
  readonly path: { readonly subscription_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningSubscriptionRetrieveAnswer =
  | { readonly status: 200; readonly body: ListeningSubscriptionDetail; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /public/v1/social/listening/usage/` */
export interface PublicV1SocialListeningUsageListRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type PublicV1SocialListeningUsageListAnswer =
  | { readonly status: 200; readonly body: ListeningUsage; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Read the balance of credits. */
  account_credits_usage_retrieve(request: AccountCreditsUsageRetrieveRequest, context: Context):
    | AccountCreditsUsageRetrieveAnswer
    | Promise<AccountCreditsUsageRetrieveAnswer>;
  /** Create an API key. */
  public_v1_accounts_tokens_create(request: PublicV1AccountsTokensCreateRequest, context: Context):
    | PublicV1AccountsTokensCreateAnswer
    | Promise<PublicV1AccountsTokensCreateAnswer>;
  /** Delete an API key. */
  public_v1_accounts_tokens_delete(request: PublicV1AccountsTokensDeleteRequest, context: Context):
    | PublicV1AccountsTokensDeleteAnswer
    | Promise<PublicV1AccountsTokensDeleteAnswer>;
  /** List API keys. */
  public_v1_accounts_tokens_list(request: PublicV1AccountsTokensListRequest, context: Context):
    | PublicV1AccountsTokensListAnswer
    | Promise<PublicV1AccountsTokensListAnswer>;
  /** Update an API key. */
  public_v1_accounts_tokens_partial_update(request: PublicV1AccountsTokensPartialUpdateRequest, context: Context):
    | PublicV1AccountsTokensPartialUpdateAnswer
    | Promise<PublicV1AccountsTokensPartialUpdateAnswer>;
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
  /** Create a batch. */
  public_v1_enrichment_batch_create(request: PublicV1EnrichmentBatchCreateRequest, context: Context):
    | PublicV1EnrichmentBatchCreateAnswer
    | Promise<PublicV1EnrichmentBatchCreateAnswer>;
  /** Get a URL of the results. */
  public_v1_enrichment_batch_download_retrieve(request: PublicV1EnrichmentBatchDownloadRetrieveRequest, context: Context):
    | PublicV1EnrichmentBatchDownloadRetrieveAnswer
    | Promise<PublicV1EnrichmentBatchDownloadRetrieveAnswer>;
  /** Resume a batch. */
  public_v1_enrichment_batch_resume_create(request: PublicV1EnrichmentBatchResumeCreateRequest, context: Context):
    | PublicV1EnrichmentBatchResumeCreateAnswer
    | Promise<PublicV1EnrichmentBatchResumeCreateAnswer>;
  /** Read the results of a batch. */
  public_v1_enrichment_batch_retrieve(request: PublicV1EnrichmentBatchRetrieveRequest, context: Context):
    | PublicV1EnrichmentBatchRetrieveAnswer
    | Promise<PublicV1EnrichmentBatchRetrieveAnswer>;
  /** Read the state of a batch. */
  public_v1_enrichment_batch_status_retrieve(request: PublicV1EnrichmentBatchStatusRetrieveRequest, context: Context):
    | PublicV1EnrichmentBatchStatusRetrieveAnswer
    | Promise<PublicV1EnrichmentBatchStatusRetrieveAnswer>;
  /** Disconnect an app. */
  public_v1_oauth_apps_delete(request: PublicV1OauthAppsDeleteRequest, context: Context):
    | PublicV1OauthAppsDeleteAnswer
    | Promise<PublicV1OauthAppsDeleteAnswer>;
  /** List connected apps. */
  public_v1_oauth_apps_list(request: PublicV1OauthAppsListRequest, context: Context):
    | PublicV1OauthAppsListAnswer
    | Promise<PublicV1OauthAppsListAnswer>;
  /** Ask a user for access. */
  public_v1_oauth_authorize_list(request: PublicV1OauthAuthorizeListRequest, context: Context):
    | PublicV1OauthAuthorizeListAnswer
    | Promise<PublicV1OauthAuthorizeListAnswer>;
  /** Register an OAuth client. */
  public_v1_oauth_register_create(request: PublicV1OauthRegisterCreateRequest, context: Context):
    | PublicV1OauthRegisterCreateAnswer
    | Promise<PublicV1OauthRegisterCreateAnswer>;
  /** Get tokens. */
  public_v1_oauth_token_create(request: PublicV1OauthTokenCreateRequest, context: Context):
    | PublicV1OauthTokenCreateAnswer
    | Promise<PublicV1OauthTokenCreateAnswer>;
  /** List the posts of a campaign. */
  public_v1_social_listening_campaign_content_retrieve(request: PublicV1SocialListeningCampaignContentRetrieveRequest, context: Context):
    | PublicV1SocialListeningCampaignContentRetrieveAnswer
    | Promise<PublicV1SocialListeningCampaignContentRetrieveAnswer>;
  /** Create a campaign. */
  public_v1_social_listening_campaign_create(request: PublicV1SocialListeningCampaignCreateRequest, context: Context):
    | PublicV1SocialListeningCampaignCreateAnswer
    | Promise<PublicV1SocialListeningCampaignCreateAnswer>;
  /** Add creators to a campaign. */
  public_v1_social_listening_campaign_creators_create(request: PublicV1SocialListeningCampaignCreatorsCreateRequest, context: Context):
    | PublicV1SocialListeningCampaignCreatorsCreateAnswer
    | Promise<PublicV1SocialListeningCampaignCreatorsCreateAnswer>;
  /** Remove creators from a campaign. */
  public_v1_social_listening_campaign_creators_delete(request: PublicV1SocialListeningCampaignCreatorsDeleteRequest, context: Context):
    | PublicV1SocialListeningCampaignCreatorsDeleteAnswer
    | Promise<PublicV1SocialListeningCampaignCreatorsDeleteAnswer>;
  /** List the creators of a campaign. */
  public_v1_social_listening_campaign_creators_retrieve(request: PublicV1SocialListeningCampaignCreatorsRetrieveRequest, context: Context):
    | PublicV1SocialListeningCampaignCreatorsRetrieveAnswer
    | Promise<PublicV1SocialListeningCampaignCreatorsRetrieveAnswer>;
  /** Archive a campaign. */
  public_v1_social_listening_campaign_delete(request: PublicV1SocialListeningCampaignDeleteRequest, context: Context):
    | PublicV1SocialListeningCampaignDeleteAnswer
    | Promise<PublicV1SocialListeningCampaignDeleteAnswer>;
  /** List campaigns. */
  public_v1_social_listening_campaign_list(request: PublicV1SocialListeningCampaignListRequest, context: Context):
    | PublicV1SocialListeningCampaignListAnswer
    | Promise<PublicV1SocialListeningCampaignListAnswer>;
  /** Read what a campaign brought. */
  public_v1_social_listening_campaign_overview_retrieve(request: PublicV1SocialListeningCampaignOverviewRetrieveRequest, context: Context):
    | PublicV1SocialListeningCampaignOverviewRetrieveAnswer
    | Promise<PublicV1SocialListeningCampaignOverviewRetrieveAnswer>;
  /** Update a campaign. */
  public_v1_social_listening_campaign_partial_update(request: PublicV1SocialListeningCampaignPartialUpdateRequest, context: Context):
    | PublicV1SocialListeningCampaignPartialUpdateAnswer
    | Promise<PublicV1SocialListeningCampaignPartialUpdateAnswer>;
  /** Read a campaign. */
  public_v1_social_listening_campaign_retrieve(request: PublicV1SocialListeningCampaignRetrieveRequest, context: Context):
    | PublicV1SocialListeningCampaignRetrieveAnswer
    | Promise<PublicV1SocialListeningCampaignRetrieveAnswer>;
  /** List events. */
  public_v1_social_listening_events_list(request: PublicV1SocialListeningEventsListRequest, context: Context):
    | PublicV1SocialListeningEventsListAnswer
    | Promise<PublicV1SocialListeningEventsListAnswer>;
  /** Read an event. */
  public_v1_social_listening_events_retrieve(request: PublicV1SocialListeningEventsRetrieveRequest, context: Context):
    | PublicV1SocialListeningEventsRetrieveAnswer
    | Promise<PublicV1SocialListeningEventsRetrieveAnswer>;
  /** Create a subscription. */
  public_v1_social_listening_subscription_create(request: PublicV1SocialListeningSubscriptionCreateRequest, context: Context):
    | PublicV1SocialListeningSubscriptionCreateAnswer
    | Promise<PublicV1SocialListeningSubscriptionCreateAnswer>;
  /** Add creators to a subscription. */
  public_v1_social_listening_subscription_creators_create(request: PublicV1SocialListeningSubscriptionCreatorsCreateRequest, context: Context):
    | PublicV1SocialListeningSubscriptionCreatorsCreateAnswer
    | Promise<PublicV1SocialListeningSubscriptionCreatorsCreateAnswer>;
  /** List the creators of a subscription. */
  public_v1_social_listening_subscription_creators_retrieve(request: PublicV1SocialListeningSubscriptionCreatorsRetrieveRequest, context: Context):
    | PublicV1SocialListeningSubscriptionCreatorsRetrieveAnswer
    | Promise<PublicV1SocialListeningSubscriptionCreatorsRetrieveAnswer>;
  /** Delete a subscription. */
  public_v1_social_listening_subscription_delete(request: PublicV1SocialListeningSubscriptionDeleteRequest, context: Context):
    | PublicV1SocialListeningSubscriptionDeleteAnswer
    | Promise<PublicV1SocialListeningSubscriptionDeleteAnswer>;
  /** Export the statistics of a subscription. */
  public_v1_social_listening_subscription_details_export_retrieve(request: PublicV1SocialListeningSubscriptionDetailsExportRetrieveRequest, context: Context):
    | PublicV1SocialListeningSubscriptionDetailsExportRetrieveAnswer
    | Promise<PublicV1SocialListeningSubscriptionDetailsExportRetrieveAnswer>;
  /** Read the statistics of a subscription. */
  public_v1_social_listening_subscription_details_retrieve(request: PublicV1SocialListeningSubscriptionDetailsRetrieveRequest, context: Context):
    | PublicV1SocialListeningSubscriptionDetailsRetrieveAnswer
    | Promise<PublicV1SocialListeningSubscriptionDetailsRetrieveAnswer>;
  /** List subscriptions. */
  public_v1_social_listening_subscription_list(request: PublicV1SocialListeningSubscriptionListRequest, context: Context):
    | PublicV1SocialListeningSubscriptionListAnswer
    | Promise<PublicV1SocialListeningSubscriptionListAnswer>;
  /** Update a subscription. */
  public_v1_social_listening_subscription_partial_update(request: PublicV1SocialListeningSubscriptionPartialUpdateRequest, context: Context):
    | PublicV1SocialListeningSubscriptionPartialUpdateAnswer
    | Promise<PublicV1SocialListeningSubscriptionPartialUpdateAnswer>;
  /** Read a subscription. */
  public_v1_social_listening_subscription_retrieve(request: PublicV1SocialListeningSubscriptionRetrieveRequest, context: Context):
    | PublicV1SocialListeningSubscriptionRetrieveAnswer
    | Promise<PublicV1SocialListeningSubscriptionRetrieveAnswer>;
  /** Read the usage of monitoring. */
  public_v1_social_listening_usage_list(request: PublicV1SocialListeningUsageListRequest, context: Context):
    | PublicV1SocialListeningUsageListAnswer
    | Promise<PublicV1SocialListeningUsageListAnswer>;
}
