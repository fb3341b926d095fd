// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { keep, minLength, minProperties, otherString } from './keywords.ts';
import type { components } from './types.ts';

type S = components['schemas'];

/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}

// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to
// is the annotated schema, built when first used.

export const acceptedInvitationBuilder = () =>
  z.object({
    message: z.string(),
    role: z.lazy(RoleName),
    tenant: z.lazy(TenantReference),
  });

/** What the caller is a member of now. */
export const AcceptedInvitation: () => z.ZodMiniType<S['AcceptedInvitation']> =
  /* @__PURE__ */ once(acceptedInvitationBuilder);

export const accessTokenResponseBuilder = () =>
  z.object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
  });

/** A further access token. The refresh token stays as it is. */
export const AccessTokenResponse: () => z.ZodMiniType<S['AccessTokenResponse']> =
  /* @__PURE__ */ once(accessTokenResponseBuilder);

export const affiliateLinkBuilder = () =>
  z.object({
    click_count: z.int().check(z.minimum(0)),
    created_at: z.lazy(Timestamp),
    id: z.int(),
    name: z.string(),
    original_url: z.url(),
    short_url: z.string(),
    slug: z.string(),
    status: z.union([z.enum(['active', 'inactive']), otherString()]),
    tenant_id: z.guid(),
    updated_at: z.lazy(Timestamp),
  });

/** A short link that counts its clicks. */
export const AffiliateLink: () => z.ZodMiniType<S['AffiliateLink']> = /* @__PURE__ */ once(affiliateLinkBuilder);

export const affiliateLinkChangeBuilder = () =>
  z.object({
    affiliate_link: z.lazy(AffiliateLink),
    message: z.string(),
  });

/** A link as it is now. */
export const AffiliateLinkChange: () => z.ZodMiniType<S['AffiliateLinkChange']> =
  /* @__PURE__ */ once(affiliateLinkChangeBuilder);

export const affiliateLinkInputBuilder = () =>
  z.object({
    name: z.string().check(z.minLength(1)),
    original_url: z.url().check(z.regex(/^https?:\/\//u)),
    slug: z.exactOptional(z.lazy(Slug)),
  });

/** A new link. */
export const AffiliateLinkInput: () => z.ZodMiniType<S['AffiliateLinkInput']> =
  /* @__PURE__ */ once(affiliateLinkInputBuilder);

export const affiliateLinkListBuilder = () =>
  z.object({
    affiliate_links: z.array(z.lazy(AffiliateLink)),
    total: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** A part of a tenant's links. */
export const AffiliateLinkList: () => z.ZodMiniType<S['AffiliateLinkList']> =
  /* @__PURE__ */ once(affiliateLinkListBuilder);

export const affiliateLinkStatusBuilder = () => z.enum(['active', 'inactive']);

/** Whether a link leads anywhere. */
export const AffiliateLinkStatus: () => z.ZodMiniType<S['AffiliateLinkStatus']> =
  /* @__PURE__ */ once(affiliateLinkStatusBuilder);

export const apiKeyBuilder = () =>
  z.object({
    created_at: z.exactOptional(z.lazy(Timestamp)),
    id: z.int(),
    is_active: z.boolean(),
    last_used_at: z.nullable(z.lazy(Timestamp)),
    name: z.string(),
    prefix: z.string(),
    request_count: z.int().check(z.minimum(0)),
  });

/** A key of the user, without the key itself. */
export const ApiKey: () => z.ZodMiniType<S['ApiKey']> = /* @__PURE__ */ once(apiKeyBuilder);

export const apiKeyCreatedBuilder = () =>
  z.object({
    api_key: z.string(),
    message: z.string(),
    name: z.exactOptional(z.string()),
    prefix: z.string(),
    warning: z.string(),
  });

/** A key, this once. */
export const ApiKeyCreated: () => z.ZodMiniType<S['ApiKeyCreated']> = /* @__PURE__ */ once(apiKeyCreatedBuilder);

export const apiKeyInputBuilder = () => z.object({ name: z.string().check(z.minLength(1)) });

/** A new key. */
export const ApiKeyInput: () => z.ZodMiniType<S['ApiKeyInput']> = /* @__PURE__ */ once(apiKeyInputBuilder);

export const apiKeyListBuilder = () => z.object({ api_keys: z.array(z.lazy(ApiKey)) });

/** The keys of the user. */
export const ApiKeyList: () => z.ZodMiniType<S['ApiKeyList']> = /* @__PURE__ */ once(apiKeyListBuilder);

export const billingCycleBuilder = () =>
  z.object({
    frequency: z.int().check(z.minimum(1)),
    interval: z.string(),
  });

/** How often a subscription is paid. */
export const BillingCycle: () => z.ZodMiniType<S['BillingCycle']> = /* @__PURE__ */ once(billingCycleBuilder);

export const billingPeriodBuilder = () =>
  z.object({
    end: z.lazy(Timestamp),
    start: z.lazy(Timestamp),
  });

/** What is paid for. */
export const BillingPeriod: () => z.ZodMiniType<S['BillingPeriod']> = /* @__PURE__ */ once(billingPeriodBuilder);

export const contactInputBuilder = () =>
  z.object({
    email: z.exactOptional(z.email()),
    message: z.string().check(z.minLength(1)),
    name: z.exactOptional(z.string().check(z.minLength(1))),
    subject: z.string().check(z.minLength(1)),
  });

/** What a visitor has to say. */
export const ContactInput: () => z.ZodMiniType<S['ContactInput']> = /* @__PURE__ */ once(contactInputBuilder);

export const contactReceiptBuilder = () =>
  z.object({
    created_at: z.exactOptional(z.lazy(Timestamp)),
    id: z.exactOptional(z.int()),
    message: z.string(),
  });

/** That the message was sent. */
export const ContactReceipt: () => z.ZodMiniType<S['ContactReceipt']> = /* @__PURE__ */ once(contactReceiptBuilder);

export const errorResponseBuilder = () =>
  z.object({
    error: z.string(),
    message: z.string(),
    status: z.int(),
  });

/** An error. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const healthBuilder = () =>
  z.object({
    db: z.union([z.enum(['connected', 'disconnected']), otherString()]),
    status: z.string(),
    version: z.string(),
  });

/** The state of the service. */
export const Health: () => z.ZodMiniType<S['Health']> = /* @__PURE__ */ once(healthBuilder);

export const invitationBuilder = () =>
  z.object({
    accepted_at: z.nullable(z.lazy(Timestamp)),
    created_at: z.lazy(Timestamp),
    email: z.email(),
    email_sent: z.exactOptional(z.boolean()),
    expires_at: z.lazy(Timestamp),
    id: z.int(),
    invited_by: z.lazy(Inviter),
    role: z.lazy(RoleName),
    status: z.union([z.enum(['pending', 'accepted', 'expired', 'cancelled']), otherString()]),
  });

/** What somebody was asked to join with. */
export const Invitation: () => z.ZodMiniType<S['Invitation']> = /* @__PURE__ */ once(invitationBuilder);

export const invitationAcceptanceBuilder = () => z.object({ token: z.string().check(z.minLength(1)) });

/** The invitation to accept. */
export const InvitationAcceptance: () => z.ZodMiniType<S['InvitationAcceptance']> =
  /* @__PURE__ */ once(invitationAcceptanceBuilder);

export const invitationCreatedBuilder = () =>
  z.object({
    invitation: z.exactOptional(z.lazy(Invitation)),
    invitation_token: z.string(),
    message: z.string(),
  });

/** That the invitation is sent, and its token, this once. */
export const InvitationCreated: () => z.ZodMiniType<S['InvitationCreated']> =
  /* @__PURE__ */ once(invitationCreatedBuilder);

export const invitationInputBuilder = () =>
  z.object({
    email: z.email(),
    role: z.lazy(Role),
  });

/** Who is to join, and as what. */
export const InvitationInput: () => z.ZodMiniType<S['InvitationInput']> = /* @__PURE__ */ once(invitationInputBuilder);

export const invitationListBuilder = () =>
  z.object({
    invitations: z.array(z.lazy(Invitation)),
    total: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** The invitations of a tenant. */
export const InvitationList: () => z.ZodMiniType<S['InvitationList']> = /* @__PURE__ */ once(invitationListBuilder);

export const invitationStatusBuilder = () => z.enum(['pending', 'accepted', 'expired', 'cancelled']);

/** Where an invitation stands. */
export const InvitationStatus: () => z.ZodMiniType<S['InvitationStatus']> =
  /* @__PURE__ */ once(invitationStatusBuilder);

export const inviterBuilder = () =>
  z.object({
    email: z.email(),
    full_name: z.nullable(z.string()),
    id: z.int(),
  });

/** Who sent an invitation. */
export const Inviter: () => z.ZodMiniType<S['Inviter']> = /* @__PURE__ */ once(inviterBuilder);

export const loginInputBuilder = () =>
  z.object({
    email: z.email(),
    password: z.string().check(z.minLength(1)),
  });

/** The credentials of a user. */
export const LoginInput: () => z.ZodMiniType<S['LoginInput']> = /* @__PURE__ */ once(loginInputBuilder);

export const messageBuilder = () =>
  z.object({
    body: z.string(),
    created_at: z.lazy(Timestamp),
    id: z.int(),
    read: z.boolean(),
    sender: z.lazy(MessageSender),
    sender_email: z.exactOptional(z.email()),
    status: z.exactOptional(
      z.union([z.enum(['pending', 'read', 'replied', 'archived', 'spam']), otherString()]),
    ),
    subject: z.string(),
  });

/** What somebody wrote. */
export const Message: () => z.ZodMiniType<S['Message']> = /* @__PURE__ */ once(messageBuilder);

export const messageListBuilder = () =>
  z.object({
    messages: z.array(z.lazy(Message)),
    pagination: z.exactOptional(z.lazy(MessagePagination)),
    unread_count: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** A page of messages. */
export const MessageList: () => z.ZodMiniType<S['MessageList']> = /* @__PURE__ */ once(messageListBuilder);

export const messagePaginationBuilder = () =>
  z.object({
    limit: z.int().check(z.minimum(1)),
    page: z.int().check(z.minimum(1)),
    pages: z.int().check(z.minimum(0)),
    total: z.int().check(z.minimum(0)),
  });

/** A page and how many there are. */
export const MessagePagination: () => z.ZodMiniType<S['MessagePagination']> =
  /* @__PURE__ */ once(messagePaginationBuilder);

export const messageSenderBuilder = () =>
  z.object({
    full_name: z.nullable(z.string()),
    id: z.nullable(z.int()),
  });

/** Who wrote a message. */
export const MessageSender: () => z.ZodMiniType<S['MessageSender']> = /* @__PURE__ */ once(messageSenderBuilder);

export const messageStatusBuilder = () => z.enum(['pending', 'read', 'replied', 'archived', 'spam']);

/** Where a message stands. */
export const MessageStatus: () => z.ZodMiniType<S['MessageStatus']> = /* @__PURE__ */ once(messageStatusBuilder);

export const noticeBuilder = () => z.object({ message: z.string() });

/** That it is done. */
export const Notice: () => z.ZodMiniType<S['Notice']> = /* @__PURE__ */ once(noticeBuilder);

export const oAuthProviderBuilder = () => z.enum(['google', 'github', 'linkedin', 'facebook']);

/** Who vouches for a user. */
export const OAuthProvider: () => z.ZodMiniType<S['OAuthProvider']> = /* @__PURE__ */ once(oAuthProviderBuilder);

export const passwordChangeBuilder = () =>
  z.object({
    current_password: z.string().check(z.minLength(1)),
    new_password: z.string().check(minLength(8)),
  });

/** The password, and the next one. */
export const PasswordChange: () => z.ZodMiniType<S['PasswordChange']> = /* @__PURE__ */ once(passwordChangeBuilder);

export const planBuilder = () =>
  z.object({
    article_limit: z.exactOptional(z.int().check(z.minimum(0))),
    billing_cycle: z.exactOptional(z.nullable(z.string())),
    currency: z.exactOptional(z.string()),
    features: z.array(z.string()),
    id: z.string(),
    name: z.string(),
    price: z.number().check(z.minimum(0)),
    price_id: z.exactOptional(z.nullable(z.string())),
  });

/** What can be subscribed to. */
export const Plan: () => z.ZodMiniType<S['Plan']> = /* @__PURE__ */ once(planBuilder);

export const planListBuilder = () =>
  z.object({
    is_paddle_configured: z.exactOptional(z.boolean()),
    plans: z.array(z.lazy(Plan)),
  });

/** All plans. */
export const PlanList: () => z.ZodMiniType<S['PlanList']> = /* @__PURE__ */ once(planListBuilder);

export const planSubscriptionBuilder = () =>
  z.object({
    ai_credit_limit: z.exactOptional(z.int().check(z.minimum(0))),
    ai_credits_remaining: z.exactOptional(z.int().check(z.minimum(0))),
    ai_credits_used: z.exactOptional(z.int().check(z.minimum(0))),
    article_limit: z.int().check(z.minimum(0)),
    articles_remaining: z.int().check(z.minimum(0)),
    articles_used: z.int().check(z.minimum(0)),
    billing_cycle: z.exactOptional(z.nullable(z.lazy(BillingCycle))),
    billing_email: z.exactOptional(z.nullable(z.email())),
    canceled_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    created_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    current_period: z.exactOptional(z.nullable(z.lazy(BillingPeriod))),
    has_subscription: z.boolean(),
    paused_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    plan: z.string(),
    pricing: z.exactOptional(z.nullable(z.lazy(Pricing))),
    status: z.union([z.enum(['active', 'canceled', 'past_due', 'paused', 'trialing']), otherString()]),
    subscription_id: z.exactOptional(z.nullable(z.int())),
  });

/** The plan of a user, which holds for all tenants that the user owns, and what of it is used. */
export const PlanSubscription: () => z.ZodMiniType<S['PlanSubscription']> =
  /* @__PURE__ */ once(planSubscriptionBuilder);

export const pricingBuilder = () =>
  z.object({
    amount: z.number().check(z.minimum(0)),
    currency: z.string(),
  });

/** What a subscription costs in a cycle. */
export const Pricing: () => z.ZodMiniType<S['Pricing']> = /* @__PURE__ */ once(pricingBuilder);

export const profileResponseBuilder = () =>
  z.object({
    message: z.string(),
    user: z.lazy(User),
  });

/** A profile as it is now. */
export const ProfileResponse: () => z.ZodMiniType<S['ProfileResponse']> = /* @__PURE__ */ once(profileResponseBuilder);

export const profileUpdateBuilder = () =>
  keep(z.object({
    full_name: z.exactOptional(z.string()),
    profile_image: z.exactOptional(z.url().check(z.regex(/^https?:\/\//u))),
    username: z.exactOptional(z.string().check(z.minLength(1))),
  })).check(minProperties(1));

/** What to change of a profile; the rest stays. */
export const ProfileUpdate: () => z.ZodMiniType<S['ProfileUpdate']> = /* @__PURE__ */ once(profileUpdateBuilder);

export const refreshInputBuilder = () => z.object({ refresh_token: z.string().check(z.minLength(1)) });

/** The session to renew. */
export const RefreshInput: () => z.ZodMiniType<S['RefreshInput']> = /* @__PURE__ */ once(refreshInputBuilder);

export const registerInputBuilder = () =>
  z.object({
    email: z.email(),
    full_name: z.exactOptional(z.string()),
    password: z.string().check(minLength(8)),
    username: z.string().check(z.minLength(1)),
  });

/** A new account. */
export const RegisterInput: () => z.ZodMiniType<S['RegisterInput']> = /* @__PURE__ */ once(registerInputBuilder);

export const roleBuilder = () => z.enum(['Owner', 'Admin', 'Editor']);

/** A role that somebody can be given in a tenant. */
export const Role: () => z.ZodMiniType<S['Role']> = /* @__PURE__ */ once(roleBuilder);

export const roleNameBuilder = () => z.union([z.enum(['Owner', 'Admin', 'Editor', 'User']), otherString()]);

/** A role in a tenant. `User` is everybody who is no member of its team. */
export const RoleName: () => z.ZodMiniType<S['RoleName']> = /* @__PURE__ */ once(roleNameBuilder);

export const sessionResponseBuilder = () =>
  z.object({
    access_token: z.string(),
    message: z.string(),
    refresh_token: z.string(),
    token_type: z.literal('Bearer'),
    user: z.lazy(User),
  });

/** An account and the session that is open for it. */
export const SessionResponse: () => z.ZodMiniType<S['SessionResponse']> = /* @__PURE__ */ once(sessionResponseBuilder);

export const slugBuilder = () => z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u));

/** A name as it stands in URLs: lower-case letters and digits, with single hyphens between. */
export const Slug: () => z.ZodMiniType<S['Slug']> = /* @__PURE__ */ once(slugBuilder);

export const subscriptionCancellationBuilder = () =>
  z.object({
    effective_from: z.union([z.enum(['next_billing_period', 'immediately']), otherString()]),
    message: z.string(),
    plan_after_cancellation: z.string(),
  });

/** That the subscription ends, and when. */
export const SubscriptionCancellation: () => z.ZodMiniType<S['SubscriptionCancellation']> =
  /* @__PURE__ */ once(subscriptionCancellationBuilder);

export const subscriptionChangeBuilder = () =>
  z.object({
    message: z.string(),
    subscription: z.lazy(PlanSubscription),
  });

/** A subscription as it is now. */
export const SubscriptionChange: () => z.ZodMiniType<S['SubscriptionChange']> =
  /* @__PURE__ */ once(subscriptionChangeBuilder);

export const subscriptionInputBuilder = () =>
  z.object({
    payment_method_id: z.string().check(z.minLength(1)),
    plan_id: z.string().check(z.minLength(1)),
  });

/** What to subscribe to, and how it is paid. */
export const SubscriptionInput: () => z.ZodMiniType<S['SubscriptionInput']> =
  /* @__PURE__ */ once(subscriptionInputBuilder);

export const subscriptionResponseBuilder = () => z.object({ subscription: z.lazy(PlanSubscription) });

/** A subscription in its wrapper. */
export const SubscriptionResponse: () => z.ZodMiniType<S['SubscriptionResponse']> =
  /* @__PURE__ */ once(subscriptionResponseBuilder);

export const teamMemberBuilder = () =>
  z.object({
    created_at: z.exactOptional(z.lazy(Timestamp)),
    email: z.email(),
    full_name: z.nullable(z.string()),
    id: z.int(),
    is_verified: z.exactOptional(z.boolean()),
    last_login_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    role: z.lazy(RoleName),
    username: z.exactOptional(z.string()),
  });

/** A member of a tenant's team. */
export const TeamMember: () => z.ZodMiniType<S['TeamMember']> = /* @__PURE__ */ once(teamMemberBuilder);

export const teamMemberChangeBuilder = () =>
  z.object({
    member: z.lazy(TeamMember),
    message: z.string(),
  });

/** A member as it is now. */
export const TeamMemberChange: () => z.ZodMiniType<S['TeamMemberChange']> =
  /* @__PURE__ */ once(teamMemberChangeBuilder);

export const teamMemberListBuilder = () =>
  z.object({
    members: z.array(z.lazy(TeamMember)),
    total: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** The team of a tenant. */
export const TeamMemberList: () => z.ZodMiniType<S['TeamMemberList']> = /* @__PURE__ */ once(teamMemberListBuilder);

export const teamMemberUpdateBuilder = () => z.object({ role: z.lazy(Role) });

/** What a member is to be. */
export const TeamMemberUpdate: () => z.ZodMiniType<S['TeamMemberUpdate']> =
  /* @__PURE__ */ once(teamMemberUpdateBuilder);

export const tenantBuilder = () =>
  z.object({
    allowed_domains: z.exactOptional(z.array(z.string())),
    api_key_prefix: z.exactOptional(z.string()),
    billing_email: z.exactOptional(z.nullable(z.email())),
    branding: z.exactOptional(z.record(z.string(), z.unknown())),
    created_at: z.lazy(Timestamp),
    description: z.nullable(z.string()),
    domain: z.nullable(z.string()),
    id: z.guid(),
    is_active: z.boolean(),
    is_verified: z.boolean(),
    monthly_article_count: z.exactOptional(z.int().check(z.minimum(0))),
    monthly_article_limit: z.exactOptional(z.int().check(z.minimum(0))),
    name: z.string(),
    plan: z.exactOptional(z.string()),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
    slug: z.string(),
    updated_at: z.lazy(Timestamp),
    webhook_url: z.exactOptional(z.nullable(z.url())),
  });

/** A site with its team. */
export const Tenant: () => z.ZodMiniType<S['Tenant']> = /* @__PURE__ */ once(tenantBuilder);

export const tenantChangeBuilder = () =>
  z.object({
    message: z.string(),
    tenant: z.lazy(Tenant),
  });

/** A tenant as it is now. */
export const TenantChange: () => z.ZodMiniType<S['TenantChange']> = /* @__PURE__ */ once(tenantChangeBuilder);

export const tenantDetailsBuilder = () =>
  z.object({
    role: z.lazy(RoleName),
    stats: z.lazy(TenantStats),
    tenant: z.lazy(Tenant),
  });

/** A tenant, what the caller is in it, and what it has. */
export const TenantDetails: () => z.ZodMiniType<S['TenantDetails']> = /* @__PURE__ */ once(tenantDetailsBuilder);

export const tenantInputBuilder = () =>
  z.object({
    description: z.exactOptional(z.string()),
    domain: z.exactOptional(z.hostname()),
    name: z.string().check(z.minLength(1)),
    slug: z.exactOptional(z.lazy(Slug)),
  });

/** A new tenant. */
export const TenantInput: () => z.ZodMiniType<S['TenantInput']> = /* @__PURE__ */ once(tenantInputBuilder);

export const tenantListBuilder = () =>
  z.object({
    tenants: z.array(z.lazy(TenantMembership)),
    total: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** The tenants of the caller. */
export const TenantList: () => z.ZodMiniType<S['TenantList']> = /* @__PURE__ */ once(tenantListBuilder);

export const tenantMembershipBuilder = () => z.intersection(z.lazy(Tenant), z.object({ role: z.lazy(RoleName) }));

/** A tenant and what the caller is in it. */
export const TenantMembership: () => z.ZodMiniType<S['TenantMembership']> =
  /* @__PURE__ */ once(tenantMembershipBuilder);

export const tenantReferenceBuilder = () =>
  z.object({
    id: z.guid(),
    name: z.string(),
    slug: z.string(),
  });

/** Which tenant it is. */
export const TenantReference: () => z.ZodMiniType<S['TenantReference']> = /* @__PURE__ */ once(tenantReferenceBuilder);

export const tenantStatsBuilder = () =>
  z.object({
    draft_articles: z.int().check(z.minimum(0)),
    published_articles: z.int().check(z.minimum(0)),
    total_articles: z.int().check(z.minimum(0)),
    total_members: z.int().check(z.minimum(0)),
  });

/** What a tenant has. */
export const TenantStats: () => z.ZodMiniType<S['TenantStats']> = /* @__PURE__ */ once(tenantStatsBuilder);

export const tenantUpdateBuilder = () =>
  keep(z.object({
    allowed_domains: z.exactOptional(z.array(z.hostname())),
    billing_email: z.exactOptional(z.nullable(z.email())),
    branding: z.exactOptional(z.record(z.string(), z.unknown())),
    description: z.exactOptional(z.nullable(z.string())),
    domain: z.exactOptional(z.nullable(z.hostname())),
    name: z.exactOptional(z.string().check(z.minLength(1))),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
    slug: z.exactOptional(z.lazy(Slug)),
    webhook_url: z.exactOptional(z.nullable(z.url())),
  })).check(minProperties(1));

/** What to change of a tenant; the rest stays. */
export const TenantUpdate: () => z.ZodMiniType<S['TenantUpdate']> = /* @__PURE__ */ once(tenantUpdateBuilder);

export const timestampBuilder = () => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}$/u));

/**
 * An instant in UTC that says so nowhere: `YYYY-MM-DDTHH:MM:SS.ffffff`, without a zone. It is no RFC 3339, and
 * `new Date(…)` takes it for a time of the machine's own zone: read it with `toDate` of the SDK.
 */
export const Timestamp: () => z.ZodMiniType<S['Timestamp']> = /* @__PURE__ */ once(timestampBuilder);

export const userBuilder = () =>
  z.object({
    created_at: z.lazy(Timestamp),
    email: z.email(),
    full_name: z.nullable(z.string()),
    id: z.int(),
    is_platform_admin: z.boolean(),
    is_verified: z.exactOptional(z.boolean()),
    last_login_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    oauth_provider: z.exactOptional(
      z.nullable(z.union([z.enum(['google', 'github', 'linkedin', 'facebook']), otherString()])),
    ),
    profile_image: z.exactOptional(z.nullable(z.url())),
    role: z.lazy(RoleName),
    tenant_id: z.nullable(z.guid()),
    username: z.string(),
  });

/** An account. */
export const User: () => z.ZodMiniType<S['User']> = /* @__PURE__ */ once(userBuilder);

export const userResponseBuilder = () => z.object({ user: z.lazy(User) });

/** An account in its wrapper. */
export const UserResponse: () => z.ZodMiniType<S['UserResponse']> = /* @__PURE__ */ once(userResponseBuilder);
