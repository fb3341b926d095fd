// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** What the caller is a member of now. */
export type AcceptedInvitation = components['schemas']['AcceptedInvitation'];

/** A further access token. The refresh token stays as it is. */
export type AccessTokenResponse = components['schemas']['AccessTokenResponse'];

/** A short link that counts its clicks. */
export type AffiliateLink = components['schemas']['AffiliateLink'];

/** A link as it is now. */
export type AffiliateLinkChange = components['schemas']['AffiliateLinkChange'];

/** A new link. */
export type AffiliateLinkInput = components['schemas']['AffiliateLinkInput'];

/** A part of a tenant's links. */
export type AffiliateLinkList = components['schemas']['AffiliateLinkList'];

/** Whether a link leads anywhere. */
export type AffiliateLinkStatus = components['schemas']['AffiliateLinkStatus'];

/** A key of the user, without the key itself. */
export type ApiKey = components['schemas']['ApiKey'];

/** A key, this once. */
export type ApiKeyCreated = components['schemas']['ApiKeyCreated'];

/** A new key. */
export type ApiKeyInput = components['schemas']['ApiKeyInput'];

/** The keys of the user. */
export type ApiKeyList = components['schemas']['ApiKeyList'];

/** How often a subscription is paid. */
export type BillingCycle = components['schemas']['BillingCycle'];

/** What is paid for. */
export type BillingPeriod = components['schemas']['BillingPeriod'];

/** What a visitor has to say. */
export type ContactInput = components['schemas']['ContactInput'];

/** That the message was sent. */
export type ContactReceipt = components['schemas']['ContactReceipt'];

/** An error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** The state of the service. */
export type Health = components['schemas']['Health'];

/** What somebody was asked to join with. */
export type Invitation = components['schemas']['Invitation'];

/** The invitation to accept. */
export type InvitationAcceptance = components['schemas']['InvitationAcceptance'];

/** That the invitation is sent, and its token, this once. */
export type InvitationCreated = components['schemas']['InvitationCreated'];

/** Who is to join, and as what. */
export type InvitationInput = components['schemas']['InvitationInput'];

/** The invitations of a tenant. */
export type InvitationList = components['schemas']['InvitationList'];

/** Where an invitation stands. */
export type InvitationStatus = components['schemas']['InvitationStatus'];

/** Who sent an invitation. */
export type Inviter = components['schemas']['Inviter'];

/** The credentials of a user. */
export type LoginInput = components['schemas']['LoginInput'];

/** What somebody wrote. */
export type Message = components['schemas']['Message'];

/** A page of messages. */
export type MessageList = components['schemas']['MessageList'];

/** A page and how many there are. */
export type MessagePagination = components['schemas']['MessagePagination'];

/** Who wrote a message. */
export type MessageSender = components['schemas']['MessageSender'];

/** Where a message stands. */
export type MessageStatus = components['schemas']['MessageStatus'];

/** That it is done. */
export type Notice = components['schemas']['Notice'];

/** Who vouches for a user. */
export type OAuthProvider = components['schemas']['OAuthProvider'];

/** The password, and the next one. */
export type PasswordChange = components['schemas']['PasswordChange'];

/** What can be subscribed to. */
export type Plan = components['schemas']['Plan'];

/** All plans. */
export type PlanList = components['schemas']['PlanList'];

/** The plan of a user, which holds for all tenants that the user owns, and what of it is used. */
export type PlanSubscription = components['schemas']['PlanSubscription'];

/** What a subscription costs in a cycle. */
export type Pricing = components['schemas']['Pricing'];

/** A profile as it is now. */
export type ProfileResponse = components['schemas']['ProfileResponse'];

/** What to change of a profile; the rest stays. */
export type ProfileUpdate = components['schemas']['ProfileUpdate'];

/** The session to renew. */
export type RefreshInput = components['schemas']['RefreshInput'];

/** A new account. */
export type RegisterInput = components['schemas']['RegisterInput'];

/** A role that somebody can be given in a tenant. */
export type Role = components['schemas']['Role'];

/** A role in a tenant. `User` is everybody who is no member of its team. */
export type RoleName = components['schemas']['RoleName'];

/** An account and the session that is open for it. */
export type SessionResponse = components['schemas']['SessionResponse'];

/** A name as it stands in URLs: lower-case letters and digits, with single hyphens between. */
export type Slug = components['schemas']['Slug'];

/** That the subscription ends, and when. */
export type SubscriptionCancellation = components['schemas']['SubscriptionCancellation'];

/** A subscription as it is now. */
export type SubscriptionChange = components['schemas']['SubscriptionChange'];

/** What to subscribe to, and how it is paid. */
export type SubscriptionInput = components['schemas']['SubscriptionInput'];

/** A subscription in its wrapper. */
export type SubscriptionResponse = components['schemas']['SubscriptionResponse'];

/** A member of a tenant's team. */
export type TeamMember = components['schemas']['TeamMember'];

/** A member as it is now. */
export type TeamMemberChange = components['schemas']['TeamMemberChange'];

/** The team of a tenant. */
export type TeamMemberList = components['schemas']['TeamMemberList'];

/** What a member is to be. */
export type TeamMemberUpdate = components['schemas']['TeamMemberUpdate'];

/** A site with its team. */
export type Tenant = components['schemas']['Tenant'];

/** A tenant as it is now. */
export type TenantChange = components['schemas']['TenantChange'];

/** A tenant, what the caller is in it, and what it has. */
export type TenantDetails = components['schemas']['TenantDetails'];

/** A new tenant. */
export type TenantInput = components['schemas']['TenantInput'];

/** The tenants of the caller. */
export type TenantList = components['schemas']['TenantList'];

/** A tenant and what the caller is in it. */
export type TenantMembership = components['schemas']['TenantMembership'];

/** Which tenant it is. */
export type TenantReference = components['schemas']['TenantReference'];

/** What a tenant has. */
export type TenantStats = components['schemas']['TenantStats'];

/** What to change of a tenant; the rest stays. */
export type TenantUpdate = components['schemas']['TenantUpdate'];

/**
 * An instant in UTC that says so nowhere: `YYYY-MM-DDTHH:MM:SS.ffffff`, without a zone. It is no RFC 3339, and
 * `new Date(…)` takes it for a time of the machine's own zone: read it with `toDate` of the SDK.
 */
export type Timestamp = components['schemas']['Timestamp'];

/** An account. */
export type User = components['schemas']['User'];

/** An account in its wrapper. */
export type UserResponse = components['schemas']['UserResponse'];

export type CancelSubscriptionQuery = NonNullable<operations['cancelSubscription']['parameters']['query']>;

export type ListAffiliateLinksQuery = NonNullable<operations['listAffiliateLinks']['parameters']['query']>;

export type ListInvitationsQuery = NonNullable<operations['listInvitations']['parameters']['query']>;

export type ListMessagesQuery = NonNullable<operations['listMessages']['parameters']['query']>;

export type OauthCallbackQuery = NonNullable<operations['oauthCallback']['parameters']['query']>;
