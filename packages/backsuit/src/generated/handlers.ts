// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type {
  AcceptedInvitation,
  AccessTokenResponse,
  AffiliateLinkChange,
  AffiliateLinkInput,
  AffiliateLinkList,
  ApiKeyCreated,
  ApiKeyInput,
  ApiKeyList,
  CancelSubscriptionQuery,
  ContactInput,
  ContactReceipt,
  ErrorResponse,
  Health,
  InvitationAcceptance,
  InvitationCreated,
  InvitationInput,
  InvitationList,
  ListAffiliateLinksQuery,
  ListInvitationsQuery,
  ListMessagesQuery,
  LoginInput,
  MessageList,
  Notice,
  OAuthProvider,
  OauthCallbackQuery,
  PasswordChange,
  PlanList,
  ProfileResponse,
  ProfileUpdate,
  RefreshInput,
  RegisterInput,
  SessionResponse,
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

/** `DELETE /api/v1/subscriptions/cancel` */
export interface CancelSubscriptionRequest {
  readonly path: Readonly<Record<string, never>>;
  readonly query: CancelSubscriptionQuery;
  readonly body: undefined;
}

export type CancelSubscriptionAnswer =
  | { readonly status: 200; readonly body: SubscriptionCancellation; readonly headers?: Headers }
  | { readonly status: 400; readonly body: ErrorResponse; readonly headers?: Headers }
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
  /** Delete a tenant. */
  deleteTenant(request: DeleteTenantRequest, context: Context): DeleteTenantAnswer | Promise<DeleteTenantAnswer>;
  /** Follow an affiliate link. */
  followAffiliateLink(request: FollowAffiliateLinkRequest, context: Context):
    | FollowAffiliateLinkAnswer
    | Promise<FollowAffiliateLinkAnswer>;
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
  /** Get a tenant. */
  getTenant(request: GetTenantRequest, context: Context): GetTenantAnswer | Promise<GetTenantAnswer>;
  /** List affiliate links. */
  listAffiliateLinks(request: ListAffiliateLinksRequest, context: Context):
    | ListAffiliateLinksAnswer
    | Promise<ListAffiliateLinksAnswer>;
  /** List API keys. */
  listApiKeys(request: ListApiKeysRequest, context: Context): ListApiKeysAnswer | Promise<ListApiKeysAnswer>;
  /** List invitations. */
  listInvitations(request: ListInvitationsRequest, context: Context):
    | ListInvitationsAnswer
    | Promise<ListInvitationsAnswer>;
  /** List messages. */
  listMessages(request: ListMessagesRequest, context: Context): ListMessagesAnswer | Promise<ListMessagesAnswer>;
  /** List plans. */
  listPlans(request: ListPlansRequest, context: Context): ListPlansAnswer | Promise<ListPlansAnswer>;
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
  /** Refresh the session. */
  refreshToken(request: RefreshTokenRequest, context: Context): RefreshTokenAnswer | Promise<RefreshTokenAnswer>;
  /** Register. */
  registerUser(request: RegisterUserRequest, context: Context): RegisterUserAnswer | Promise<RegisterUserAnswer>;
  /** Remove a member. */
  removeTeamMember(request: RemoveTeamMemberRequest, context: Context):
    | RemoveTeamMemberAnswer
    | Promise<RemoveTeamMemberAnswer>;
  /** Start to sign in with a provider. */
  startOAuth(request: StartOAuthRequest, context: Context): StartOAuthAnswer | Promise<StartOAuthAnswer>;
  /** Send a contact message. */
  submitContactMessage(request: SubmitContactMessageRequest, context: Context):
    | SubmitContactMessageAnswer
    | Promise<SubmitContactMessageAnswer>;
  /** Update the profile. */
  updateProfile(request: UpdateProfileRequest, context: Context): UpdateProfileAnswer | Promise<UpdateProfileAnswer>;
  /** Change a member's role. */
  updateTeamMemberRole(request: UpdateTeamMemberRoleRequest, context: Context):
    | UpdateTeamMemberRoleAnswer
    | Promise<UpdateTeamMemberRoleAnswer>;
  /** Update a tenant. */
  updateTenant(request: UpdateTenantRequest, context: Context): UpdateTenantAnswer | Promise<UpdateTenantAnswer>;
}
