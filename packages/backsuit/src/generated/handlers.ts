// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type {
  AcceptedInvitation,
  AccessTokenResponse,
  AdminDashboard,
  AdminListTenantsQuery,
  AdminListUsersQuery,
  AdminTenantChanged,
  AdminTenantList,
  AdminTenantUpdate,
  AdminUserList,
  AffiliateLinkChange,
  AffiliateLinkInput,
  AffiliateLinkList,
  ApiKeyCreated,
  ApiKeyInput,
  ApiKeyList,
  ArticleChanged,
  ArticleGeneration,
  ArticleInput,
  ArticleList,
  ArticleResponse,
  ArticleScheduleInput,
  ArticleScheduled,
  ArticleSearchResult,
  ArticleUpdate,
  AuditLogList,
  CancelSubscriptionQuery,
  CategoryChanged,
  CategoryInput,
  CategoryList,
  CategoryUpdate,
  CommentCreated,
  CommentInput,
  CommentList,
  ContactInput,
  ContactReceipt,
  ContentAnalytics,
  ErrorResponse,
  GetAdminInsightsQuery,
  GetContentAnalyticsQuery,
  GetRevenueAnalyticsQuery,
  Health,
  InvitationAcceptance,
  InvitationCreated,
  InvitationInput,
  InvitationList,
  ListAffiliateLinksQuery,
  ListArticleCommentsQuery,
  ListArticlesQuery,
  ListAuditLogsQuery,
  ListInvitationsQuery,
  ListMessagesQuery,
  LoginInput,
  MessageList,
  Notice,
  OAuthProvider,
  OauthCallbackQuery,
  PasswordChange,
  PlanList,
  PlatformInsights,
  PlatformRoleChanged,
  PlatformRoleUpdate,
  ProfileResponse,
  ProfileUpdate,
  RefreshInput,
  RegisterInput,
  RevenueAnalytics,
  ScheduledArticleList,
  SearchArticlesQuery,
  SessionResponse,
  SocialAccountList,
  SocialPostAnswer,
  SocialPostInput,
  SubscriptionCancellation,
  SubscriptionChange,
  SubscriptionInput,
  SubscriptionResponse,
  TeamMemberChange,
  TeamMemberList,
  TeamMemberUpdate,
  TenantChange,
  TenantDetails,
  TenantInput,
  TenantList,
  TenantUpdate,
  UserResponse,
} from './models.ts';
import type { operations } from './types.ts';

interface Headers {
  readonly [name: string]: string;
}

/** `POST /api/v1/invitations/accept` */
export interface AcceptInvitationRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: InvitationAcceptance;
}

export type AcceptInvitationAnswer =
  | { readonly status: 200; readonly body: AcceptedInvitation; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/tenants` */
export interface AdminListTenantsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: AdminListTenantsQuery;
  readonly body: undefined;
}

export type AdminListTenantsAnswer =
  | { readonly status: 200; readonly body: AdminTenantList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/users` */
export interface AdminListUsersRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: AdminListUsersQuery;
  readonly body: undefined;
}

export type AdminListUsersAnswer =
  | { readonly status: 200; readonly body: AdminUserList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/admin/tenants/{tenant_id}` */
export interface AdminUpdateTenantRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: AdminTenantUpdate;
}

export type AdminUpdateTenantAnswer =
  | { readonly status: 200; readonly body: AdminTenantChanged; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/admin/users/{user_id}/role` */
export interface AdminUpdateUserRoleRequest {
  readonly path: { readonly user_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: PlatformRoleUpdate;
}

export type AdminUpdateUserRoleAnswer =
  | { readonly status: 200; readonly body: PlatformRoleChanged; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule` */
export interface CancelArticleScheduleRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['cancelArticleSchedule']['parameters']['header']>;
}

export type CancelArticleScheduleAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/subscriptions/cancel` */
export interface CancelSubscriptionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: CancelSubscriptionQuery;
  readonly body: undefined;
}

export type CancelSubscriptionAnswer =
  | { readonly status: 200; readonly body: SubscriptionCancellation; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/change-password` */
export interface ChangePasswordRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: PasswordChange;
}

export type ChangePasswordAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/affiliate-links` */
export interface CreateAffiliateLinkRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: AffiliateLinkInput;
  readonly headers: NonNullable<operations['createAffiliateLink']['parameters']['header']>;
}

export type CreateAffiliateLinkAnswer =
  | { readonly status: 201; readonly body: AffiliateLinkChange; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/api-keys` */
export interface CreateApiKeyRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ApiKeyInput;
  readonly headers: NonNullable<operations['createApiKey']['parameters']['header']>;
}

export type CreateApiKeyAnswer =
  | { readonly status: 201; readonly body: ApiKeyCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/articles` */
export interface CreateArticleRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ArticleInput;
  readonly headers: NonNullable<operations['createArticle']['parameters']['header']>;
}

export type CreateArticleAnswer =
  | { readonly status: 201; readonly body: ArticleChanged; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/categories` */
export interface CreateCategoryRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CategoryInput;
  readonly headers: NonNullable<operations['createCategory']['parameters']['header']>;
}

export type CreateCategoryAnswer =
  | { readonly status: 201; readonly body: CategoryChanged; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/comments` */
export interface CreateCommentRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CommentInput;
  readonly headers: NonNullable<operations['createComment']['parameters']['header']>;
}

export type CreateCommentAnswer =
  | { readonly status: 201; readonly body: CommentCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/invitations` */
export interface CreateInvitationRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: InvitationInput;
  readonly headers: NonNullable<operations['createInvitation']['parameters']['header']>;
}

export type CreateInvitationAnswer =
  | { readonly status: 201; readonly body: InvitationCreated; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/subscriptions` */
export interface CreateSubscriptionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: SubscriptionInput;
}

export type CreateSubscriptionAnswer =
  | { readonly status: 200; readonly body: SubscriptionChange; readonly headers?: Headers }
  | { readonly status: 201; readonly body: SubscriptionChange; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants` */
export interface CreateTenantRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: TenantInput;
}

export type CreateTenantAnswer =
  | { readonly status: 201; readonly body: TenantChange; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/auth/api-keys/{key_id}` */
export interface DeleteApiKeyRequest {
  readonly path: { readonly key_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['deleteApiKey']['parameters']['header']>;
}

export type DeleteApiKeyAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}` */
export interface DeleteArticleRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['deleteArticle']['parameters']['header']>;
}

export type DeleteArticleAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/tenants/{tenant_id}/categories/{category_id}` */
export interface DeleteCategoryRequest {
  readonly path: { readonly tenant_id: string; readonly category_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['deleteCategory']['parameters']['header']>;
}

export type DeleteCategoryAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/tenants/{tenant_id}/comments/{comment_id}` */
export interface DeleteCommentRequest {
  readonly path: { readonly tenant_id: string; readonly comment_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['deleteComment']['parameters']['header']>;
}

export type DeleteCommentAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/tenants/{tenant_id}` */
export interface DeleteTenantRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['deleteTenant']['parameters']['header']>;
}

export type DeleteTenantAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /r/{slug}` */
export interface FollowAffiliateLinkRequest {
  readonly path: { readonly slug: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type FollowAffiliateLinkAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/articles/generate` */
export interface GenerateArticleRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ArticleGeneration;
  readonly headers: NonNullable<operations['generateArticle']['parameters']['header']>;
}

export type GenerateArticleAnswer =
  | { readonly status: 201; readonly body: ArticleResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 429; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/dashboard` */
export interface GetAdminDashboardRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetAdminDashboardAnswer =
  | { readonly status: 200; readonly body: AdminDashboard; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/insights` */
export interface GetAdminInsightsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetAdminInsightsQuery;
  readonly body: undefined;
}

export type GetAdminInsightsAnswer =
  | { readonly status: 200; readonly body: PlatformInsights; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/articles/{article_id}` */
export interface GetArticleRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['getArticle']['parameters']['header']>;
}

export type GetArticleAnswer =
  | { readonly status: 200; readonly body: ArticleResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/analytics/content` */
export interface GetContentAnalyticsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetContentAnalyticsQuery;
  readonly body: undefined;
}

export type GetContentAnalyticsAnswer =
  | { readonly status: 200; readonly body: ContentAnalytics; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/subscriptions/current` */
export interface GetCurrentSubscriptionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCurrentSubscriptionAnswer =
  | { readonly status: 200; readonly body: SubscriptionResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/auth/me` */
export interface GetCurrentUserRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetCurrentUserAnswer =
  | { readonly status: 200; readonly body: UserResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /health` */
export interface GetHealthRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type GetHealthAnswer =
  | { readonly status: 200; readonly body: Health; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/analytics/revenue` */
export interface GetRevenueAnalyticsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: GetRevenueAnalyticsQuery;
  readonly body: undefined;
}

export type GetRevenueAnalyticsAnswer =
  | { readonly status: 200; readonly body: RevenueAnalytics; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}` */
export interface GetTenantRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['getTenant']['parameters']['header']>;
}

export type GetTenantAnswer =
  | { readonly status: 200; readonly body: TenantDetails; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/affiliate-links` */
export interface ListAffiliateLinksRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: ListAffiliateLinksQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listAffiliateLinks']['parameters']['header']>;
}

export type ListAffiliateLinksAnswer =
  | { readonly status: 200; readonly body: AffiliateLinkList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/auth/api-keys` */
export interface ListApiKeysRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listApiKeys']['parameters']['header']>;
}

export type ListApiKeysAnswer =
  | { readonly status: 200; readonly body: ApiKeyList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/comments` */
export interface ListArticleCommentsRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: ListArticleCommentsQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listArticleComments']['parameters']['header']>;
}

export type ListArticleCommentsAnswer =
  | { readonly status: 200; readonly body: CommentList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/articles` */
export interface ListArticlesRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: ListArticlesQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listArticles']['parameters']['header']>;
}

export type ListArticlesAnswer =
  | { readonly status: 200; readonly body: ArticleList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/admin/audit-logs` */
export interface ListAuditLogsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListAuditLogsQuery;
  readonly body: undefined;
}

export type ListAuditLogsAnswer =
  | { readonly status: 200; readonly body: AuditLogList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/categories` */
export interface ListCategoriesRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listCategories']['parameters']['header']>;
}

export type ListCategoriesAnswer =
  | { readonly status: 200; readonly body: CategoryList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/invitations` */
export interface ListInvitationsRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: ListInvitationsQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listInvitations']['parameters']['header']>;
}

export type ListInvitationsAnswer =
  | { readonly status: 200; readonly body: InvitationList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/messages` */
export interface ListMessagesRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: ListMessagesQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listMessages']['parameters']['header']>;
}

export type ListMessagesAnswer =
  | { readonly status: 200; readonly body: MessageList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/subscriptions/plans` */
export interface ListPlansRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListPlansAnswer =
  | { readonly status: 200; readonly body: PlanList; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/scheduled` */
export interface ListScheduledArticlesRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listScheduledArticles']['parameters']['header']>;
}

export type ListScheduledArticlesAnswer =
  | { readonly status: 200; readonly body: ScheduledArticleList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/social-accounts` */
export interface ListSocialAccountsRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listSocialAccounts']['parameters']['header']>;
}

export type ListSocialAccountsAnswer =
  | { readonly status: 200; readonly body: SocialAccountList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/team` */
export interface ListTeamMembersRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['listTeamMembers']['parameters']['header']>;
}

export type ListTeamMembersAnswer =
  | { readonly status: 200; readonly body: TeamMemberList; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants` */
export interface ListTenantsRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
}

export type ListTenantsAnswer =
  | { readonly status: 200; readonly body: TenantList; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/login` */
export interface LoginRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: LoginInput;
  readonly headers: NonNullable<operations['login']['parameters']['header']>;
}

export type LoginAnswer =
  | { readonly status: 200; readonly body: SessionResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/auth/oauth/{provider}/callback` */
export interface OauthCallbackRequest {
  readonly path: { readonly provider: OAuthProvider };
  readonly query: OauthCallbackQuery;
  readonly body: undefined;
}

export type OauthCallbackAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social` */
export interface PublishArticleToSocialRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: SocialPostInput;
  readonly headers: NonNullable<operations['publishArticleToSocial']['parameters']['header']>;
}

export type PublishArticleToSocialAnswer =
  | { readonly status: 200; readonly body: SocialPostAnswer; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/refresh` */
export interface RefreshTokenRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RefreshInput;
}

export type RefreshTokenAnswer =
  | { readonly status: 200; readonly body: AccessTokenResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/auth/register` */
export interface RegisterUserRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: RegisterInput;
  readonly headers: NonNullable<operations['registerUser']['parameters']['header']>;
}

export type RegisterUserAnswer =
  | { readonly status: 201; readonly body: SessionResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `DELETE /api/v1/tenants/{tenant_id}/team/{user_id}` */
export interface RemoveTeamMemberRequest {
  readonly path: { readonly tenant_id: string; readonly user_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['removeTeamMember']['parameters']['header']>;
}

export type RemoveTeamMemberAnswer =
  | { readonly status: 200; readonly body: Notice; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule` */
export interface ScheduleArticleRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ArticleScheduleInput;
  readonly headers: NonNullable<operations['scheduleArticle']['parameters']['header']>;
}

export type ScheduleArticleAnswer =
  | { readonly status: 200; readonly body: ArticleScheduled; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/tenants/{tenant_id}/articles/search` */
export interface SearchArticlesRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: SearchArticlesQuery;
  readonly body: undefined;
  readonly headers: NonNullable<operations['searchArticles']['parameters']['header']>;
}

export type SearchArticlesAnswer =
  | { readonly status: 200; readonly body: ArticleSearchResult; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `GET /api/v1/auth/oauth/{provider}` */
export interface StartOAuthRequest {
  readonly path: { readonly provider: OAuthProvider };
  readonly query: Readonly<Record<string, never>>;
  readonly body: undefined;
  readonly headers: NonNullable<operations['startOAuth']['parameters']['header']>;
}

export type StartOAuthAnswer =
  | { readonly status: 302; readonly body?: undefined; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `POST /api/v1/contact` */
export interface SubmitContactMessageRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ContactInput;
  readonly headers: NonNullable<operations['submitContactMessage']['parameters']['header']>;
}

export type SubmitContactMessageAnswer =
  | { readonly status: 201; readonly body: ContactReceipt; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/tenants/{tenant_id}/articles/{article_id}` */
export interface UpdateArticleRequest {
  readonly path: { readonly tenant_id: string; readonly article_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: ArticleUpdate;
  readonly headers: NonNullable<operations['updateArticle']['parameters']['header']>;
}

export type UpdateArticleAnswer =
  | { readonly status: 200; readonly body: ArticleChanged; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/tenants/{tenant_id}/categories/{category_id}` */
export interface UpdateCategoryRequest {
  readonly path: { readonly tenant_id: string; readonly category_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: CategoryUpdate;
  readonly headers: NonNullable<operations['updateCategory']['parameters']['header']>;
}

export type UpdateCategoryAnswer =
  | { readonly status: 200; readonly body: CategoryChanged; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/auth/profile` */
export interface UpdateProfileRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: Readonly<Record<string, never>>;
  readonly body: ProfileUpdate;
}

export type UpdateProfileAnswer =
  | { readonly status: 200; readonly body: ProfileResponse; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/tenants/{tenant_id}/team/{user_id}` */
export interface UpdateTeamMemberRoleRequest {
  readonly path: { readonly tenant_id: string; readonly user_id: number };
  readonly query: Readonly<Record<string, never>>;
  readonly body: TeamMemberUpdate;
  readonly headers: NonNullable<operations['updateTeamMemberRole']['parameters']['header']>;
}

export type UpdateTeamMemberRoleAnswer =
  | { readonly status: 200; readonly body: TeamMemberChange; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 422; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** `PATCH /api/v1/tenants/{tenant_id}` */
export interface UpdateTenantRequest {
  readonly path: { readonly tenant_id: string };
  readonly query: Readonly<Record<string, never>>;
  readonly body: TenantUpdate;
  readonly headers: NonNullable<operations['updateTenant']['parameters']['header']>;
}

export type UpdateTenantAnswer =
  | { readonly status: 200; readonly body: TenantChange; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 401; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 403; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 404; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 409; readonly body: ErrorResponse; readonly headers?: Headers }
  | { readonly status: 500; readonly body: ErrorResponse; readonly headers?: Headers };

/** All operations, by id. */
export interface Handlers<Context> {
  /** Accept an invitation. */
  acceptInvitation(request: AcceptInvitationRequest, context: Context):
    | AcceptInvitationAnswer
    | Promise<AcceptInvitationAnswer>;
  /** List all tenants. */
  adminListTenants(request: AdminListTenantsRequest, context: Context):
    | AdminListTenantsAnswer
    | Promise<AdminListTenantsAnswer>;
  /** List all users. */
  adminListUsers(request: AdminListUsersRequest, context: Context):
    | AdminListUsersAnswer
    | Promise<AdminListUsersAnswer>;
  /** Update a tenant as an administrator. */
  adminUpdateTenant(request: AdminUpdateTenantRequest, context: Context):
    | AdminUpdateTenantAnswer
    | Promise<AdminUpdateTenantAnswer>;
  /** Make somebody a platform administrator, or no longer. */
  adminUpdateUserRole(request: AdminUpdateUserRoleRequest, context: Context):
    | AdminUpdateUserRoleAnswer
    | Promise<AdminUpdateUserRoleAnswer>;
  /** Cancel the schedule of an article. */
  cancelArticleSchedule(request: CancelArticleScheduleRequest, context: Context):
    | CancelArticleScheduleAnswer
    | Promise<CancelArticleScheduleAnswer>;
  /** Cancel the subscription. */
  cancelSubscription(request: CancelSubscriptionRequest, context: Context):
    | CancelSubscriptionAnswer
    | Promise<CancelSubscriptionAnswer>;
  /** Change the password. */
  changePassword(request: ChangePasswordRequest, context: Context):
    | ChangePasswordAnswer
    | Promise<ChangePasswordAnswer>;
  /** Create an affiliate link. */
  createAffiliateLink(request: CreateAffiliateLinkRequest, context: Context):
    | CreateAffiliateLinkAnswer
    | Promise<CreateAffiliateLinkAnswer>;
  /** Create an API key. */
  createApiKey(request: CreateApiKeyRequest, context: Context): CreateApiKeyAnswer | Promise<CreateApiKeyAnswer>;
  /** Create an article. */
  createArticle(request: CreateArticleRequest, context: Context): CreateArticleAnswer | Promise<CreateArticleAnswer>;
  /** Create a category. */
  createCategory(request: CreateCategoryRequest, context: Context):
    | CreateCategoryAnswer
    | Promise<CreateCategoryAnswer>;
  /** Post a comment. */
  createComment(request: CreateCommentRequest, context: Context): CreateCommentAnswer | Promise<CreateCommentAnswer>;
  /** Invite somebody. */
  createInvitation(request: CreateInvitationRequest, context: Context):
    | CreateInvitationAnswer
    | Promise<CreateInvitationAnswer>;
  /** Subscribe, or change the plan. */
  createSubscription(request: CreateSubscriptionRequest, context: Context):
    | CreateSubscriptionAnswer
    | Promise<CreateSubscriptionAnswer>;
  /** Create a tenant. */
  createTenant(request: CreateTenantRequest, context: Context): CreateTenantAnswer | Promise<CreateTenantAnswer>;
  /** Delete an API key. */
  deleteApiKey(request: DeleteApiKeyRequest, context: Context): DeleteApiKeyAnswer | Promise<DeleteApiKeyAnswer>;
  /** Delete an article. */
  deleteArticle(request: DeleteArticleRequest, context: Context): DeleteArticleAnswer | Promise<DeleteArticleAnswer>;
  /** Delete a category. */
  deleteCategory(request: DeleteCategoryRequest, context: Context):
    | DeleteCategoryAnswer
    | Promise<DeleteCategoryAnswer>;
  /** Delete a comment. */
  deleteComment(request: DeleteCommentRequest, context: Context): DeleteCommentAnswer | Promise<DeleteCommentAnswer>;
  /** Delete a tenant. */
  deleteTenant(request: DeleteTenantRequest, context: Context): DeleteTenantAnswer | Promise<DeleteTenantAnswer>;
  /** Follow an affiliate link. */
  followAffiliateLink(request: FollowAffiliateLinkRequest, context: Context):
    | FollowAffiliateLinkAnswer
    | Promise<FollowAffiliateLinkAnswer>;
  /** Generate an article. */
  generateArticle(request: GenerateArticleRequest, context: Context):
    | GenerateArticleAnswer
    | Promise<GenerateArticleAnswer>;
  /** Read the dashboard. */
  getAdminDashboard(request: GetAdminDashboardRequest, context: Context):
    | GetAdminDashboardAnswer
    | Promise<GetAdminDashboardAnswer>;
  /** Read insights. */
  getAdminInsights(request: GetAdminInsightsRequest, context: Context):
    | GetAdminInsightsAnswer
    | Promise<GetAdminInsightsAnswer>;
  /** Read an article. */
  getArticle(request: GetArticleRequest, context: Context): GetArticleAnswer | Promise<GetArticleAnswer>;
  /** Read the analytics of content. */
  getContentAnalytics(request: GetContentAnalyticsRequest, context: Context):
    | GetContentAnalyticsAnswer
    | Promise<GetContentAnalyticsAnswer>;
  /** Get the current subscription. */
  getCurrentSubscription(request: GetCurrentSubscriptionRequest, context: Context):
    | GetCurrentSubscriptionAnswer
    | Promise<GetCurrentSubscriptionAnswer>;
  /** Get the current user. */
  getCurrentUser(request: GetCurrentUserRequest, context: Context):
    | GetCurrentUserAnswer
    | Promise<GetCurrentUserAnswer>;
  /** Ask whether the service works. */
  getHealth(request: GetHealthRequest, context: Context): GetHealthAnswer | Promise<GetHealthAnswer>;
  /** Read the analytics of revenue. */
  getRevenueAnalytics(request: GetRevenueAnalyticsRequest, context: Context):
    | GetRevenueAnalyticsAnswer
    | Promise<GetRevenueAnalyticsAnswer>;
  /** Get a tenant. */
  getTenant(request: GetTenantRequest, context: Context): GetTenantAnswer | Promise<GetTenantAnswer>;
  /** List affiliate links. */
  listAffiliateLinks(request: ListAffiliateLinksRequest, context: Context):
    | ListAffiliateLinksAnswer
    | Promise<ListAffiliateLinksAnswer>;
  /** List API keys. */
  listApiKeys(request: ListApiKeysRequest, context: Context): ListApiKeysAnswer | Promise<ListApiKeysAnswer>;
  /** List the comments of an article. */
  listArticleComments(request: ListArticleCommentsRequest, context: Context):
    | ListArticleCommentsAnswer
    | Promise<ListArticleCommentsAnswer>;
  /** List articles. */
  listArticles(request: ListArticlesRequest, context: Context): ListArticlesAnswer | Promise<ListArticlesAnswer>;
  /** Read the audit log. */
  listAuditLogs(request: ListAuditLogsRequest, context: Context): ListAuditLogsAnswer | Promise<ListAuditLogsAnswer>;
  /** List categories. */
  listCategories(request: ListCategoriesRequest, context: Context):
    | ListCategoriesAnswer
    | Promise<ListCategoriesAnswer>;
  /** List invitations. */
  listInvitations(request: ListInvitationsRequest, context: Context):
    | ListInvitationsAnswer
    | Promise<ListInvitationsAnswer>;
  /** List messages. */
  listMessages(request: ListMessagesRequest, context: Context): ListMessagesAnswer | Promise<ListMessagesAnswer>;
  /** List plans. */
  listPlans(request: ListPlansRequest, context: Context): ListPlansAnswer | Promise<ListPlansAnswer>;
  /** List scheduled articles. */
  listScheduledArticles(request: ListScheduledArticlesRequest, context: Context):
    | ListScheduledArticlesAnswer
    | Promise<ListScheduledArticlesAnswer>;
  /** List social accounts. */
  listSocialAccounts(request: ListSocialAccountsRequest, context: Context):
    | ListSocialAccountsAnswer
    | Promise<ListSocialAccountsAnswer>;
  /** List the team. */
  listTeamMembers(request: ListTeamMembersRequest, context: Context):
    | ListTeamMembersAnswer
    | Promise<ListTeamMembersAnswer>;
  /** List tenants. */
  listTenants(request: ListTenantsRequest, context: Context): ListTenantsAnswer | Promise<ListTenantsAnswer>;
  /** Log in. */
  login(request: LoginRequest, context: Context): LoginAnswer | Promise<LoginAnswer>;
  /** Come back from a provider. */
  oauthCallback(request: OauthCallbackRequest, context: Context): OauthCallbackAnswer | Promise<OauthCallbackAnswer>;
  /** Post an article to social media. */
  publishArticleToSocial(request: PublishArticleToSocialRequest, context: Context):
    | PublishArticleToSocialAnswer
    | Promise<PublishArticleToSocialAnswer>;
  /** Refresh the session. */
  refreshToken(request: RefreshTokenRequest, context: Context): RefreshTokenAnswer | Promise<RefreshTokenAnswer>;
  /** Register. */
  registerUser(request: RegisterUserRequest, context: Context): RegisterUserAnswer | Promise<RegisterUserAnswer>;
  /** Remove a member. */
  removeTeamMember(request: RemoveTeamMemberRequest, context: Context):
    | RemoveTeamMemberAnswer
    | Promise<RemoveTeamMemberAnswer>;
  /** Schedule an article. */
  scheduleArticle(request: ScheduleArticleRequest, context: Context):
    | ScheduleArticleAnswer
    | Promise<ScheduleArticleAnswer>;
  /** Search articles. */
  searchArticles(request: SearchArticlesRequest, context: Context):
    | SearchArticlesAnswer
    | Promise<SearchArticlesAnswer>;
  /** Start to sign in with a provider. */
  startOAuth(request: StartOAuthRequest, context: Context): StartOAuthAnswer | Promise<StartOAuthAnswer>;
  /** Send a contact message. */
  submitContactMessage(request: SubmitContactMessageRequest, context: Context):
    | SubmitContactMessageAnswer
    | Promise<SubmitContactMessageAnswer>;
  /** Update an article. */
  updateArticle(request: UpdateArticleRequest, context: Context): UpdateArticleAnswer | Promise<UpdateArticleAnswer>;
  /** Update a category. */
  updateCategory(request: UpdateCategoryRequest, context: Context):
    | UpdateCategoryAnswer
    | Promise<UpdateCategoryAnswer>;
  /** Update the profile. */
  updateProfile(request: UpdateProfileRequest, context: Context): UpdateProfileAnswer | Promise<UpdateProfileAnswer>;
  /** Change a member's role. */
  updateTeamMemberRole(request: UpdateTeamMemberRoleRequest, context: Context):
    | UpdateTeamMemberRoleAnswer
    | Promise<UpdateTeamMemberRoleAnswer>;
  /** Update a tenant. */
  updateTenant(request: UpdateTenantRequest, context: Context): UpdateTenantAnswer | Promise<UpdateTenantAnswer>;
}
