// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

import type {
  ApiKey,
  ApiKeyInput,
  ApiKeyUpdate,
  BatchCreated,
  BatchDownload,
  BatchRecord,
  BatchResumed,
  BatchStatus,
  BatchUpload,
  Campaign,
  CampaignCreatorList,
  CampaignCreatorsAdded,
  CampaignCreatorsInput,
  CampaignCreatorsRemoval,
  CampaignCreatorsRemoved,
  CampaignInput,
  CampaignList,
  CampaignOverview,
  CampaignPostList,
  CampaignUpdate,
  ClientRegistration,
  ConnectedApp,
  CreatorsAdded,
  CreditsBalance,
  ErrorResponse,
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
  PublicV1EnrichmentBatchRetrieveQuery,
  PublicV1OauthAuthorizeListQuery,
  PublicV1SocialListeningCampaignContentRetrieveQuery,
  PublicV1SocialListeningCampaignCreatorsRetrieveQuery,
  PublicV1SocialListeningCampaignListQuery,
  PublicV1SocialListeningCampaignOverviewRetrieveQuery,
  PublicV1SocialListeningEventsListQuery,
  PublicV1SocialListeningSubscriptionCreatorsRetrieveQuery,
  PublicV1SocialListeningSubscriptionListQuery,
  RegisteredClient,
  SubscriptionCreatorsInput,
  SubscriptionStats,
  TokenRequest,
  TokenResponse,
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
  readonly body: CampaignCreatorsInput;
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
  readonly body: SubscriptionCreatorsInput;
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
