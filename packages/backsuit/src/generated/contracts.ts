// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { Contracts } from '@creatorkit/runtime';
import * as z from 'zod/mini';
import {
  AcceptedInvitation,
  AccessTokenResponse,
  AffiliateLinkChange,
  AffiliateLinkInput,
  AffiliateLinkList,
  AffiliateLinkStatus,
  ApiKeyCreated,
  ApiKeyInput,
  ApiKeyList,
  ContactInput,
  ContactReceipt,
  ErrorResponse,
  Health,
  InvitationAcceptance,
  InvitationCreated,
  InvitationInput,
  InvitationList,
  InvitationStatus,
  LoginInput,
  MessageList,
  MessageStatus,
  Notice,
  OAuthProvider,
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
} from './schemas.ts';

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

export const contracts = {
  acceptInvitation: {
    body: InvitationAcceptance,
    answers: {
      200: AcceptedInvitation,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  cancelSubscription: {
    query: once(() =>
      z.object({ effective_from: z.exactOptional(z.enum(['next_billing_period', 'immediately'])) }),
    ),
    answers: {
      200: SubscriptionCancellation,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  changePassword: {
    body: PasswordChange,
    answers: {
      200: Notice,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  createAffiliateLink: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: AffiliateLinkInput,
    answers: {
      201: AffiliateLinkChange,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      500: ErrorResponse,
    },
  },
  createApiKey: {
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: ApiKeyInput,
    answers: {
      201: ApiKeyCreated,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  createInvitation: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: InvitationInput,
    answers: {
      201: InvitationCreated,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  createSubscription: {
    body: SubscriptionInput,
    answers: {
      200: SubscriptionChange,
      201: SubscriptionChange,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      500: ErrorResponse,
    },
  },
  createTenant: {
    body: TenantInput,
    answers: {
      201: TenantChange,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      409: ErrorResponse,
      500: ErrorResponse,
    },
  },
  deleteApiKey: {
    path: once(() => z.object({ key_id: z.int() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: Notice,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  deleteTenant: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: Notice,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  followAffiliateLink: {
    path: once(() => z.object({ slug: z.string().check(z.minLength(1)) })),
    answers: {
      302: null,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getCurrentSubscription: {
    answers: {
      200: SubscriptionResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getCurrentUser: {
    answers: {
      200: UserResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  getHealth: {
    answers: {
      200: Health,
      500: ErrorResponse,
    },
  },
  getTenant: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: TenantDetails,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listAffiliateLinks: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(200))),
        offset: z.exactOptional(z.int().check(z.minimum(0))),
        status: z.exactOptional(z.lazy(AffiliateLinkStatus)),
      }),
    ),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: AffiliateLinkList,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listApiKeys: {
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: ApiKeyList,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listInvitations: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    query: once(() => z.object({ status: z.exactOptional(z.lazy(InvitationStatus)) })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: InvitationList,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listMessages: {
    query: once(() =>
      z.object({
        limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(100))),
        page: z.exactOptional(z.int().check(z.minimum(1))),
        status: z.exactOptional(z.lazy(MessageStatus)),
      }),
    ),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: MessageList,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listPlans: {
    answers: {
      200: PlanList,
      500: ErrorResponse,
    },
  },
  listTeamMembers: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: TeamMemberList,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  listTenants: {
    answers: {
      200: TenantList,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  login: {
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: LoginInput,
    answers: {
      200: SessionResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  oauthCallback: {
    path: once(() => z.object({ provider: z.lazy(OAuthProvider) })),
    query: once(() =>
      z.object({
        code: z.exactOptional(z.string()),
        error: z.exactOptional(z.string()),
        state: z.exactOptional(z.string()),
      }),
    ),
    answers: {
      302: null,
      400: ErrorResponse,
      500: ErrorResponse,
    },
  },
  refreshToken: {
    body: RefreshInput,
    answers: {
      200: AccessTokenResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  registerUser: {
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: RegisterInput,
    answers: {
      201: SessionResponse,
      400: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  removeTeamMember: {
    path: once(() =>
      z.object({
        tenant_id: z.guid(),
        user_id: z.int(),
      }),
    ),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      200: Notice,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  startOAuth: {
    path: once(() => z.object({ provider: z.lazy(OAuthProvider) })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    answers: {
      302: null,
      400: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  submitContactMessage: {
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: ContactInput,
    answers: {
      201: ContactReceipt,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      500: ErrorResponse,
    },
  },
  updateProfile: {
    body: ProfileUpdate,
    answers: {
      200: ProfileResponse,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      500: ErrorResponse,
    },
  },
  updateTeamMemberRole: {
    path: once(() =>
      z.object({
        tenant_id: z.guid(),
        user_id: z.int(),
      }),
    ),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: TeamMemberUpdate,
    answers: {
      200: TeamMemberChange,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      422: ErrorResponse,
      500: ErrorResponse,
    },
  },
  updateTenant: {
    path: once(() => z.object({ tenant_id: z.guid() })),
    headers: once(() => z.object({ 'x-tenant-id': z.exactOptional(z.guid()) })),
    body: TenantUpdate,
    answers: {
      200: TenantChange,
      400: ErrorResponse,
      401: ErrorResponse,
      403: ErrorResponse,
      404: ErrorResponse,
      409: ErrorResponse,
      500: ErrorResponse,
    },
  },
} as const satisfies Contracts;
