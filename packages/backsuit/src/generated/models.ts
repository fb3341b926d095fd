// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import type { components, operations } from './types.ts';

/** What the caller is a member of now. */
export type AcceptedInvitation = components['schemas']['AcceptedInvitation'];

/** A further access token. The refresh token stays as it is. */
export type AccessTokenResponse = components['schemas']['AccessTokenResponse'];

/** Users and what they do. */
export type ActivityFigures = components['schemas']['ActivityFigures'];

/** The platform in a few numbers. */
export type AdminDashboard = components['schemas']['AdminDashboard'];

/** A tenant, as the platform sees it. */
export type AdminTenant = components['schemas']['AdminTenant'];

/** What was done, and the tenant as it is now. */
export type AdminTenantChanged = components['schemas']['AdminTenantChanged'];

/** A page of tenants. */
export type AdminTenantList = components['schemas']['AdminTenantList'];

/** What to change of a tenant; the rest stays. */
export type AdminTenantUpdate = components['schemas']['AdminTenantUpdate'];

/** A user, as the platform sees them. */
export type AdminUser = components['schemas']['AdminUser'];

/** A page of users. */
export type AdminUserList = components['schemas']['AdminUserList'];

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

/** An article with its content. */
export type Article = components['schemas']['Article'];

/** The category of an article. */
export type ArticleCategory = components['schemas']['ArticleCategory'];

/** What was done, and the article as it is now. */
export type ArticleChanged = components['schemas']['ArticleChanged'];

/** What an article is to be generated from. */
export type ArticleGeneration = components['schemas']['ArticleGeneration'];

/** An article that was found. */
export type ArticleHit = components['schemas']['ArticleHit'];

/** A new article. */
export type ArticleInput = components['schemas']['ArticleInput'];

/** How long a generated article is: about 500 words, 1000 or 2000. */
export type ArticleLength = components['schemas']['ArticleLength'];

/** A page of articles. */
export type ArticleList = components['schemas']['ArticleList'];

/** An article. */
export type ArticleResponse = components['schemas']['ArticleResponse'];

/** When an article is to be published. */
export type ArticleScheduleInput = components['schemas']['ArticleScheduleInput'];

/** What was done, and when the article will be published. */
export type ArticleScheduled = components['schemas']['ArticleScheduled'];

/** What the found articles are ordered by. */
export type ArticleSearchOrder = components['schemas']['ArticleSearchOrder'];

/** A page of the articles that were found. */
export type ArticleSearchResult = components['schemas']['ArticleSearchResult'];

/** Where the term is looked for. */
export type ArticleSearchScope = components['schemas']['ArticleSearchScope'];

/** What search engines are told of an article. */
export type ArticleSeo = components['schemas']['ArticleSeo'];

/** What search engines are to be told of an article. */
export type ArticleSeoInput = components['schemas']['ArticleSeoInput'];

/** The state of an article. */
export type ArticleStatus = components['schemas']['ArticleStatus'];

/** The state of an article; others may come. */
export type ArticleStatusName = components['schemas']['ArticleStatusName'];

/** An article as it stands in lists, without its content. */
export type ArticleSummary = components['schemas']['ArticleSummary'];

/** How a generated article speaks. */
export type ArticleTone = components['schemas']['ArticleTone'];

/** What to change of an article; the rest stays. */
export type ArticleUpdate = components['schemas']['ArticleUpdate'];

/** What was done: the thing and the verb, with a dot between; others come. */
export type AuditActionName = components['schemas']['AuditActionName'];

/** That somebody has done something, when and from where. */
export type AuditLog = components['schemas']['AuditLog'];

/** A page of the audit log, the newest first. */
export type AuditLogList = components['schemas']['AuditLogList'];

/** What something was done to. */
export type AuditResourceType = components['schemas']['AuditResourceType'];

/** What something was done to; others may come. */
export type AuditResourceTypeName = components['schemas']['AuditResourceTypeName'];

/** How often a subscription is paid. */
export type BillingCycle = components['schemas']['BillingCycle'];

/** What is paid for. */
export type BillingPeriod = components['schemas']['BillingPeriod'];

/** What articles are about. */
export type Category = components['schemas']['Category'];

/** What was done, and the category as it is now. */
export type CategoryChanged = components['schemas']['CategoryChanged'];

/** A new category. */
export type CategoryInput = components['schemas']['CategoryInput'];

/** The categories. */
export type CategoryList = components['schemas']['CategoryList'];

/** What to change of a category; the rest stays. */
export type CategoryUpdate = components['schemas']['CategoryUpdate'];

/** What a reader says to an article, with what others answer. */
export type Comment = components['schemas']['Comment'];

/** Who has written a comment. */
export type CommentAuthor = components['schemas']['CommentAuthor'];

/** What was done, and the comment. */
export type CommentCreated = components['schemas']['CommentCreated'];

/** A new comment. */
export type CommentInput = components['schemas']['CommentInput'];

/** Some of the comments of an article, with their answers. */
export type CommentList = components['schemas']['CommentList'];

/** What a visitor has to say. */
export type ContactInput = components['schemas']['ContactInput'];

/** That the message was sent. */
export type ContactReceipt = components['schemas']['ContactReceipt'];

/** What has become of articles in the last days. */
export type ContentAnalytics = components['schemas']['ContentAnalytics'];

/** Articles of all tenants, how they come about, and links. */
export type ContentFigures = components['schemas']['ContentFigures'];

/** How many there are of each. */
export type Counts = components['schemas']['Counts'];

/** How much an endpoint is used. */
export type EndpointFigures = components['schemas']['EndpointFigures'];

/** An error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** How generating articles went. */
export type GenerationFigures = components['schemas']['GenerationFigures'];

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

/** Affiliate links and their clicks. */
export type LinkFigures = components['schemas']['LinkFigures'];

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

/** What has happened on the platform in the last days. */
export type PlatformInsights = components['schemas']['PlatformInsights'];

/** Whether a user administers the platform. */
export type PlatformRole = components['schemas']['PlatformRole'];

/** What was done, and who administers the platform now, or does not. */
export type PlatformRoleChanged = components['schemas']['PlatformRoleChanged'];

/** Whether a user is to administer the platform. */
export type PlatformRoleUpdate = components['schemas']['PlatformRoleUpdate'];

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

/** What subscriptions bring. */
export type RevenueAnalytics = components['schemas']['RevenueAnalytics'];

/** Subscriptions, what they bring, and who has none. */
export type RevenueFigures = components['schemas']['RevenueFigures'];

/** A role that somebody can be given in a tenant. */
export type Role = components['schemas']['Role'];

/** A role in a tenant. `User` is everybody who is no member of its team. */
export type RoleName = components['schemas']['RoleName'];

/** An article that waits to be published. */
export type ScheduledArticle = components['schemas']['ScheduledArticle'];

/** The articles that wait to be published, the next one first. */
export type ScheduledArticleList = components['schemas']['ScheduledArticleList'];

/** An account and the session that is open for it. */
export type SessionResponse = components['schemas']['SessionResponse'];

/** A name as it stands in URLs: lower-case letters and digits, with single hyphens between. */
export type Slug = components['schemas']['Slug'];

/** An account that articles of the tenant are told of with. Its tokens are never shown. */
export type SocialAccount = components['schemas']['SocialAccount'];

/** The connected accounts. */
export type SocialAccountList = components['schemas']['SocialAccountList'];

/** Posts to social media. */
export type SocialFigures = components['schemas']['SocialFigures'];

/** Where articles can be told of. */
export type SocialPlatform = components['schemas']['SocialPlatform'];

/** Where articles can be told of; others may come. */
export type SocialPlatformName = components['schemas']['SocialPlatformName'];

/** What became of the posts. */
export type SocialPostAnswer = components['schemas']['SocialPostAnswer'];

/** How an article is to be told of. */
export type SocialPostInput = components['schemas']['SocialPostInput'];

/** What became of the post on one platform. */
export type SocialPostResult = components['schemas']['SocialPostResult'];

/** What became of a post. */
export type SocialPostStatusName = components['schemas']['SocialPostStatusName'];

/** That the subscription ends, and when. */
export type SubscriptionCancellation = components['schemas']['SubscriptionCancellation'];

/** A subscription as it is now. */
export type SubscriptionChange = components['schemas']['SubscriptionChange'];

/** Subscriptions and what they bring. */
export type SubscriptionFigures = components['schemas']['SubscriptionFigures'];

/** What to subscribe to, and how it is paid. */
export type SubscriptionInput = components['schemas']['SubscriptionInput'];

/** A subscription in its wrapper. */
export type SubscriptionResponse = components['schemas']['SubscriptionResponse'];

/** Requests and how they went. */
export type SystemFigures = components['schemas']['SystemFigures'];

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

/** How well tenants do. */
export type TenantFigures = components['schemas']['TenantFigures'];

/** How well a tenant does. */
export type TenantHealth = components['schemas']['TenantHealth'];

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

/** An article that is read much. */
export type TopArticle = components['schemas']['TopArticle'];

/** An affiliate link that is followed much. */
export type TopLink = components['schemas']['TopLink'];

/** An account. */
export type User = components['schemas']['User'];

/** An account in its wrapper. */
export type UserResponse = components['schemas']['UserResponse'];

/** A state that somebody can give an article; only a schedule makes it `scheduled`. */
export type WritableArticleStatus = components['schemas']['WritableArticleStatus'];

export type AdminListTenantsQuery = NonNullable<operations['adminListTenants']['parameters']['query']>;

export type AdminListUsersQuery = NonNullable<operations['adminListUsers']['parameters']['query']>;

export type CancelSubscriptionQuery = NonNullable<operations['cancelSubscription']['parameters']['query']>;

export type GetAdminInsightsQuery = NonNullable<operations['getAdminInsights']['parameters']['query']>;

export type GetContentAnalyticsQuery = NonNullable<operations['getContentAnalytics']['parameters']['query']>;

export type GetRevenueAnalyticsQuery = NonNullable<operations['getRevenueAnalytics']['parameters']['query']>;

export type ListAffiliateLinksQuery = NonNullable<operations['listAffiliateLinks']['parameters']['query']>;

export type ListArticleCommentsQuery = NonNullable<operations['listArticleComments']['parameters']['query']>;

export type ListArticlesQuery = NonNullable<operations['listArticles']['parameters']['query']>;

export type ListAuditLogsQuery = NonNullable<operations['listAuditLogs']['parameters']['query']>;

export type ListInvitationsQuery = NonNullable<operations['listInvitations']['parameters']['query']>;

export type ListMessagesQuery = NonNullable<operations['listMessages']['parameters']['query']>;

export type OauthCallbackQuery = NonNullable<operations['oauthCallback']['parameters']['query']>;

export type SearchArticlesQuery = NonNullable<operations['searchArticles']['parameters']['query']>;
