// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import * as z from 'zod/mini';
import { keep, maxLength, minLength, minProperties, otherString, others } from './keywords.ts';
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

export const activityFiguresBuilder = () =>
  z.object({
    active_logins_in_period: z.int().check(z.minimum(0)),
    authentication: z.object({
      oauth_providers: z.lazy(Counts),
      oauth_users: z.int().check(z.minimum(0)),
      password_users: z.int().check(z.minimum(0)),
    }),
    dormant_users_90d: z.int().check(z.minimum(0)),
    growth_rate_vs_previous_period: z.number(),
    login_rate: z.number().check(z.minimum(0), z.maximum(100)),
    new_registrations: z.int().check(z.minimum(0)),
    total_users: z.int().check(z.minimum(0)),
    verified_users: z.int().check(z.minimum(0)),
  });

/** Users and what they do. */
export const ActivityFigures: () => z.ZodMiniType<S['ActivityFigures']> = /* @__PURE__ */ once(activityFiguresBuilder);

export const adminDashboardBuilder = () =>
  z.object({
    articles: z.object({
      published: z.int().check(z.minimum(0)),
      total: z.int().check(z.minimum(0)),
    }),
    categories: z.object({ total: z.int().check(z.minimum(0)) }),
    global_admins: z.int().check(z.minimum(0)),
    revenue: z.object({
      currency: z.string(),
      estimated_mrr: z.number().check(z.minimum(0)),
    }),
    tenants: z.object({
      active: z.int().check(z.minimum(0)),
      suspended: z.int().check(z.minimum(0)),
      total: z.int().check(z.minimum(0)),
    }),
    users: z.object({
      active: z.int().check(z.minimum(0)),
      inactive: z.int().check(z.minimum(0)),
      total: z.int().check(z.minimum(0)),
    }),
  });

/** The platform in a few numbers. */
export const AdminDashboard: () => z.ZodMiniType<S['AdminDashboard']> = /* @__PURE__ */ once(adminDashboardBuilder);

export const adminTenantBuilder = () =>
  z.object({
    article_count: z.int().check(z.minimum(0)),
    created_at: z.lazy(Timestamp),
    id: z.guid(),
    is_active: z.boolean(),
    is_verified: z.boolean(),
    monthly_article_limit: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    name: z.string(),
    plan: z.exactOptional(z.string()),
    primary_domain: z.nullable(z.string()),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
    slug: z.string(),
    suspended_at: z.nullable(z.lazy(Timestamp)),
    user_count: z.int().check(z.minimum(0)),
  });

/** A tenant, as the platform sees it. */
export const AdminTenant: () => z.ZodMiniType<S['AdminTenant']> = /* @__PURE__ */ once(adminTenantBuilder);

export const adminTenantChangedBuilder = () =>
  z.object({
    message: z.string(),
    tenant: z.lazy(AdminTenant),
  });

/** What was done, and the tenant as it is now. */
export const AdminTenantChanged: () => z.ZodMiniType<S['AdminTenantChanged']> =
  /* @__PURE__ */ once(adminTenantChangedBuilder);

export const adminTenantListBuilder = () =>
  z.object({
    page: z.int().check(z.minimum(1)),
    pages: z.int().check(z.minimum(0)),
    per_page: z.int().check(z.minimum(1)),
    tenants: z.array(z.lazy(AdminTenant)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of tenants. */
export const AdminTenantList: () => z.ZodMiniType<S['AdminTenantList']> = /* @__PURE__ */ once(adminTenantListBuilder);

export const adminTenantUpdateBuilder = () =>
  keep(z.object({
    is_active: z.exactOptional(z.boolean()),
    monthly_article_limit: z.exactOptional(z.nullable(z.int().check(z.minimum(0)))),
    name: z.exactOptional(z.string().check(z.minLength(1))),
    plan: z.exactOptional(z.string().check(z.minLength(1))),
    settings: z.exactOptional(z.record(z.string(), z.unknown())),
  })).check(minProperties(1));

/** What to change of a tenant; the rest stays. */
export const AdminTenantUpdate: () => z.ZodMiniType<S['AdminTenantUpdate']> =
  /* @__PURE__ */ once(adminTenantUpdateBuilder);

export const adminUserBuilder = () =>
  z.object({
    created_at: z.lazy(Timestamp),
    email: z.email(),
    full_name: z.nullable(z.string()),
    id: z.int(),
    is_active: z.boolean(),
    is_platform_admin: z.boolean(),
    last_login_at: z.nullable(z.lazy(Timestamp)),
    oauth_provider: z.nullable(z.string()),
    role: z.lazy(RoleName),
    tenant_id: z.nullable(z.guid()),
    username: z.string(),
  });

/** A user, as the platform sees them. */
export const AdminUser: () => z.ZodMiniType<S['AdminUser']> = /* @__PURE__ */ once(adminUserBuilder);

export const adminUserListBuilder = () =>
  z.object({
    page: z.int().check(z.minimum(1)),
    pages: z.int().check(z.minimum(0)),
    per_page: z.int().check(z.minimum(1)),
    total: z.int().check(z.minimum(0)),
    users: z.array(z.lazy(AdminUser)),
  });

/** A page of users. */
export const AdminUserList: () => z.ZodMiniType<S['AdminUserList']> = /* @__PURE__ */ once(adminUserListBuilder);

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

export const articleBuilder = () =>
  z.intersection(
    z.lazy(ArticleSummary),
    z.object({
      content: z.string(),
      keywords: z.exactOptional(z.array(z.string())),
      seo: z.exactOptional(z.lazy(ArticleSeo)),
      tags: z.exactOptional(z.array(z.string())),
      user_id: z.exactOptional(z.int()),
    }),
  );

/** An article with its content. */
export const Article: () => z.ZodMiniType<S['Article']> = /* @__PURE__ */ once(articleBuilder);

export const articleCategoryBuilder = () =>
  z.object({
    id: z.int(),
    name: z.string(),
    slug: z.string(),
  });

/** The category of an article. */
export const ArticleCategory: () => z.ZodMiniType<S['ArticleCategory']> = /* @__PURE__ */ once(articleCategoryBuilder);

export const articleChangedBuilder = () =>
  z.object({
    article: z.lazy(Article),
    message: z.exactOptional(z.string()),
  });

/** What was done, and the article as it is now. */
export const ArticleChanged: () => z.ZodMiniType<S['ArticleChanged']> = /* @__PURE__ */ once(articleChangedBuilder);

export const articleGenerationBuilder = () =>
  z.object({
    additional_context: z.exactOptional(z.union([z.string(), z.array(z.string())])),
    category_id: z.exactOptional(z.int()),
    description: z.exactOptional(z.string()),
    generate_image: z.exactOptional(z.boolean()),
    include_content_images: z.exactOptional(z.boolean()),
    keywords: z.exactOptional(z.array(z.string())),
    length: z.exactOptional(z.lazy(ArticleLength)),
    model: z.exactOptional(z.string()),
    prompt: z.string().check(z.minLength(1)),
    tone: z.exactOptional(z.lazy(ArticleTone)),
    topic: z.exactOptional(z.string()),
  });

/** What an article is to be generated from. */
export const ArticleGeneration: () => z.ZodMiniType<S['ArticleGeneration']> =
  /* @__PURE__ */ once(articleGenerationBuilder);

export const articleHitBuilder = () =>
  z.intersection(
    z.lazy(ArticleSummary),
    z.object({
      category: z.exactOptional(z.nullable(z.lazy(ArticleCategory))),
      highlight: z.exactOptional(z.nullable(z.string())),
    }),
  );

/** An article that was found. */
export const ArticleHit: () => z.ZodMiniType<S['ArticleHit']> = /* @__PURE__ */ once(articleHitBuilder);

export const articleInputBuilder = () =>
  z.object({
    category_id: z.int(),
    content: z.string().check(z.minLength(1)),
    excerpt: z.exactOptional(z.nullable(z.string().check(maxLength(500)))),
    image: z.exactOptional(z.nullable(z.url())),
    is_featured: z.exactOptional(z.boolean()),
    keywords: z.exactOptional(z.array(z.string())),
    seo: z.exactOptional(z.lazy(ArticleSeoInput)),
    slug: z.exactOptional(z.string().check(z.minLength(1))),
    status: z.exactOptional(z.lazy(WritableArticleStatus)),
    tags: z.exactOptional(z.array(z.string())),
    title: z.string().check(z.minLength(1)),
  });

/** A new article. */
export const ArticleInput: () => z.ZodMiniType<S['ArticleInput']> = /* @__PURE__ */ once(articleInputBuilder);

export const articleLengthBuilder = () => z.enum(['short', 'medium', 'long']);

/** How long a generated article is: about 500 words, 1000 or 2000. */
export const ArticleLength: () => z.ZodMiniType<S['ArticleLength']> = /* @__PURE__ */ once(articleLengthBuilder);

export const articleListBuilder = () =>
  z.object({
    articles: z.array(z.lazy(ArticleSummary)),
    page: z.int().check(z.minimum(1)),
    per_page: z.int().check(z.minimum(1)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of articles. */
export const ArticleList: () => z.ZodMiniType<S['ArticleList']> = /* @__PURE__ */ once(articleListBuilder);

export const articleResponseBuilder = () => z.object({ article: z.lazy(Article) });

/** An article. */
export const ArticleResponse: () => z.ZodMiniType<S['ArticleResponse']> = /* @__PURE__ */ once(articleResponseBuilder);

export const articleScheduleInputBuilder = () =>
  z.object({
    scheduled_at: z.iso.datetime({ offset: true }),
    timezone: z.exactOptional(z.string().check(z.minLength(1))),
  });

/** When an article is to be published. */
export const ArticleScheduleInput: () => z.ZodMiniType<S['ArticleScheduleInput']> =
  /* @__PURE__ */ once(articleScheduleInputBuilder);

export const articleScheduledBuilder = () =>
  z.object({
    message: z.string(),
    scheduled_at: z.iso.datetime({ offset: true }),
  });

/** What was done, and when the article will be published. */
export const ArticleScheduled: () => z.ZodMiniType<S['ArticleScheduled']> =
  /* @__PURE__ */ once(articleScheduledBuilder);

export const articleSearchOrderBuilder = () => z.enum(['relevance', 'date', 'popularity', 'title']);

/** What the found articles are ordered by. */
export const ArticleSearchOrder: () => z.ZodMiniType<S['ArticleSearchOrder']> =
  /* @__PURE__ */ once(articleSearchOrderBuilder);

export const articleSearchResultBuilder = () =>
  z.object({
    articles: z.array(z.lazy(ArticleHit)),
    filters: z.record(z.string(), z.unknown()),
    has_next: z.boolean(),
    has_prev: z.boolean(),
    page: z.int().check(z.minimum(1)),
    per_page: z.int().check(z.minimum(1)),
    query: z.string(),
    search_in: z.string(),
    sort_by: z.string(),
    sort_order: z.string(),
    total: z.int().check(z.minimum(0)),
    total_pages: z.int().check(z.minimum(0)),
  });

/** A page of the articles that were found. */
export const ArticleSearchResult: () => z.ZodMiniType<S['ArticleSearchResult']> =
  /* @__PURE__ */ once(articleSearchResultBuilder);

export const articleSearchScopeBuilder = () => z.enum(['all', 'title', 'content', 'tags', 'keywords']);

/** Where the term is looked for. */
export const ArticleSearchScope: () => z.ZodMiniType<S['ArticleSearchScope']> =
  /* @__PURE__ */ once(articleSearchScopeBuilder);

export const articleSeoBuilder = () =>
  z.object({
    focus_keyword: z.exactOptional(z.nullable(z.string())),
    meta_description: z.exactOptional(z.nullable(z.string())),
    meta_title: z.exactOptional(z.nullable(z.string())),
    summary: z.exactOptional(z.nullable(z.string())),
  });

/** What search engines are told of an article. */
export const ArticleSeo: () => z.ZodMiniType<S['ArticleSeo']> = /* @__PURE__ */ once(articleSeoBuilder);

export const articleSeoInputBuilder = () =>
  z.object({
    focus_keyword: z.exactOptional(z.nullable(z.string())),
    meta_description: z.exactOptional(z.nullable(z.string())),
    meta_title: z.exactOptional(z.nullable(z.string())),
  });

/** What search engines are to be told of an article. */
export const ArticleSeoInput: () => z.ZodMiniType<S['ArticleSeoInput']> = /* @__PURE__ */ once(articleSeoInputBuilder);

export const articleStatusBuilder = () => z.enum(['draft', 'scheduled', 'published', 'archived']);

/** The state of an article. */
export const ArticleStatus: () => z.ZodMiniType<S['ArticleStatus']> = /* @__PURE__ */ once(articleStatusBuilder);

export const articleStatusNameBuilder = () =>
  z.union([z.enum(['draft', 'scheduled', 'published', 'archived']), otherString()]);

/** The state of an article; others may come. */
export const ArticleStatusName: () => z.ZodMiniType<S['ArticleStatusName']> =
  /* @__PURE__ */ once(articleStatusNameBuilder);

export const articleSummaryBuilder = () =>
  z.object({
    category_id: z.nullable(z.int()),
    category_name: z.exactOptional(z.nullable(z.string())),
    comment_count: z.exactOptional(z.int().check(z.minimum(0))),
    created_at: z.lazy(Timestamp),
    excerpt: z.exactOptional(z.nullable(z.string().check(maxLength(500)))),
    id: z.int(),
    image: z.exactOptional(z.nullable(z.url())),
    is_featured: z.exactOptional(z.boolean()),
    published_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    scheduled_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
    slug: z.string(),
    status: z.lazy(ArticleStatusName),
    tenant_id: z.exactOptional(z.guid()),
    title: z.string(),
    updated_at: z.exactOptional(z.nullable(z.lazy(Timestamp))),
    view_count: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** An article as it stands in lists, without its content. */
export const ArticleSummary: () => z.ZodMiniType<S['ArticleSummary']> = /* @__PURE__ */ once(articleSummaryBuilder);

export const articleToneBuilder = () => z.enum(['professional', 'casual', 'formal', 'friendly', 'technical']);

/** How a generated article speaks. */
export const ArticleTone: () => z.ZodMiniType<S['ArticleTone']> = /* @__PURE__ */ once(articleToneBuilder);

export const articleUpdateBuilder = () =>
  keep(z.object({
    category_id: z.exactOptional(z.int()),
    content: z.exactOptional(z.string().check(z.minLength(1))),
    excerpt: z.exactOptional(z.nullable(z.string().check(maxLength(500)))),
    image: z.exactOptional(z.nullable(z.url())),
    is_featured: z.exactOptional(z.boolean()),
    keywords: z.exactOptional(z.array(z.string())),
    seo: z.exactOptional(z.lazy(ArticleSeoInput)),
    slug: z.exactOptional(z.string().check(z.minLength(1))),
    status: z.exactOptional(z.lazy(WritableArticleStatus)),
    tags: z.exactOptional(z.array(z.string())),
    title: z.exactOptional(z.string().check(z.minLength(1))),
  })).check(minProperties(1));

/** What to change of an article; the rest stays. */
export const ArticleUpdate: () => z.ZodMiniType<S['ArticleUpdate']> = /* @__PURE__ */ once(articleUpdateBuilder);

export const auditActionNameBuilder = () =>
  z.union([
    z.enum([
      'user.login',
      'dashboard.view',
      'tenant.suspend',
      'tenant.activate',
      'tenant.delete',
      'user.deactivate',
      'user.activate',
      'admin.grant',
      'admin.revoke',
    ]),
    otherString(),
  ]);

/** What was done: the thing and the verb, with a dot between; others come. */
export const AuditActionName: () => z.ZodMiniType<S['AuditActionName']> = /* @__PURE__ */ once(auditActionNameBuilder);

export const auditLogBuilder = () =>
  z.object({
    action: z.lazy(AuditActionName),
    admin_email: z.exactOptional(z.email()),
    created_at: z.lazy(Timestamp),
    details: z.exactOptional(z.record(z.string(), z.unknown())),
    id: z.int(),
    ip: z.nullable(z.string()),
    resource_id: z.exactOptional(z.nullable(z.union([z.int(), z.string()]))),
    resource_type: z.exactOptional(z.lazy(AuditResourceTypeName)),
    user_id: z.nullable(z.int()),
  });

/** That somebody has done something, when and from where. */
export const AuditLog: () => z.ZodMiniType<S['AuditLog']> = /* @__PURE__ */ once(auditLogBuilder);

export const auditLogListBuilder = () =>
  z.object({
    logs: z.array(z.lazy(AuditLog)),
    page: z.int().check(z.minimum(1)),
    pages: z.int().check(z.minimum(0)),
    per_page: z.int().check(z.minimum(1)),
    total: z.int().check(z.minimum(0)),
  });

/** A page of the audit log, the newest first. */
export const AuditLogList: () => z.ZodMiniType<S['AuditLogList']> = /* @__PURE__ */ once(auditLogListBuilder);

export const auditResourceTypeBuilder = () => z.enum(['tenant', 'user', 'system', 'article', 'api_key', 'invitation']);

/** What something was done to. */
export const AuditResourceType: () => z.ZodMiniType<S['AuditResourceType']> =
  /* @__PURE__ */ once(auditResourceTypeBuilder);

export const auditResourceTypeNameBuilder = () =>
  z.union([z.enum(['tenant', 'user', 'system', 'article', 'api_key', 'invitation']), otherString()]);

/** What something was done to; others may come. */
export const AuditResourceTypeName: () => z.ZodMiniType<S['AuditResourceTypeName']> =
  /* @__PURE__ */ once(auditResourceTypeNameBuilder);

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

export const categoryBuilder = () =>
  z.object({
    article_count: z.int().check(z.minimum(0)),
    created_at: z.exactOptional(z.lazy(Timestamp)),
    description: z.nullable(z.string()),
    id: z.int(),
    name: z.string(),
    slug: z.string(),
    tenant_id: z.exactOptional(z.nullable(z.guid())),
  });

/** What articles are about. */
export const Category: () => z.ZodMiniType<S['Category']> = /* @__PURE__ */ once(categoryBuilder);

export const categoryChangedBuilder = () =>
  z.object({
    category: z.lazy(Category),
    message: z.string(),
  });

/** What was done, and the category as it is now. */
export const CategoryChanged: () => z.ZodMiniType<S['CategoryChanged']> = /* @__PURE__ */ once(categoryChangedBuilder);

export const categoryInputBuilder = () =>
  z.object({
    description: z.exactOptional(z.nullable(z.string())),
    name: z.string().check(z.minLength(1)),
    slug: z.exactOptional(z.string().check(z.minLength(1))),
  });

/** A new category. */
export const CategoryInput: () => z.ZodMiniType<S['CategoryInput']> = /* @__PURE__ */ once(categoryInputBuilder);

export const categoryListBuilder = () =>
  z.object({
    categories: z.array(z.lazy(Category)),
    total: z.exactOptional(z.int().check(z.minimum(0))),
  });

/** The categories. */
export const CategoryList: () => z.ZodMiniType<S['CategoryList']> = /* @__PURE__ */ once(categoryListBuilder);

export const categoryUpdateBuilder = () =>
  keep(z.object({
    description: z.exactOptional(z.nullable(z.string())),
    name: z.exactOptional(z.string().check(z.minLength(1))),
    slug: z.exactOptional(z.string().check(z.minLength(1))),
  })).check(minProperties(1));

/** What to change of a category; the rest stays. */
export const CategoryUpdate: () => z.ZodMiniType<S['CategoryUpdate']> = /* @__PURE__ */ once(categoryUpdateBuilder);

export const commentBuilder = () =>
  z.object({
    article_id: z.int(),
    content: z.string().check(z.minLength(1), maxLength(5000)),
    created_at: z.lazy(Timestamp),
    has_replies: z.exactOptional(z.boolean()),
    id: z.int(),
    is_approved: z.boolean(),
    is_edited: z.boolean(),
    parent_id: z.nullable(z.int()),
    replies: z.exactOptional(z.array(z.lazy(Comment))),
    reply_count: z.exactOptional(z.int().check(z.minimum(0))),
    updated_at: z.nullable(z.lazy(Timestamp)),
    user: z.lazy(CommentAuthor),
  });

/** What a reader says to an article, with what others answer. */
export const Comment: () => z.ZodMiniType<S['Comment']> = /* @__PURE__ */ once(commentBuilder);

export const commentAuthorBuilder = () =>
  z.object({
    email: z.exactOptional(z.email()),
    full_name: z.nullable(z.string()),
    id: z.int(),
    username: z.string(),
  });

/** Who has written a comment. */
export const CommentAuthor: () => z.ZodMiniType<S['CommentAuthor']> = /* @__PURE__ */ once(commentAuthorBuilder);

export const commentCreatedBuilder = () =>
  z.object({
    comment: z.lazy(Comment),
    message: z.string(),
  });

/** What was done, and the comment. */
export const CommentCreated: () => z.ZodMiniType<S['CommentCreated']> = /* @__PURE__ */ once(commentCreatedBuilder);

export const commentInputBuilder = () =>
  z.object({
    content: z.string().check(z.minLength(1), maxLength(5000)),
    parent_id: z.exactOptional(z.nullable(z.int())),
  });

/** A new comment. */
export const CommentInput: () => z.ZodMiniType<S['CommentInput']> = /* @__PURE__ */ once(commentInputBuilder);

export const commentListBuilder = () =>
  z.object({
    comments: z.array(z.lazy(Comment)),
    limit: z.int().check(z.minimum(1)),
    offset: z.int().check(z.minimum(0)),
    total_count: z.int().check(z.minimum(0)),
  });

/** Some of the comments of an article, with their answers. */
export const CommentList: () => z.ZodMiniType<S['CommentList']> = /* @__PURE__ */ once(commentListBuilder);

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

export const contentAnalyticsBuilder = () =>
  z.object({
    content: z.lazy(ContentFigures),
    generated_at: z.lazy(Timestamp),
    period_days: z.int().check(z.minimum(1)),
  });

/** What has become of articles in the last days. */
export const ContentAnalytics: () => z.ZodMiniType<S['ContentAnalytics']> =
  /* @__PURE__ */ once(contentAnalyticsBuilder);

export const contentFiguresBuilder = () =>
  z.object({
    active_scheduling_configs: z.int().check(z.minimum(0)),
    affiliate_links: z.lazy(LinkFigures),
    articles_created_in_period: z.int().check(z.minimum(0)),
    articles_published_in_period: z.int().check(z.minimum(0)),
    featured_articles: z.int().check(z.minimum(0)),
    generation: z.lazy(GenerationFigures),
    status_distribution: z.lazy(Counts),
    top_articles: z.array(z.lazy(TopArticle)),
    total_views: z.int().check(z.minimum(0)),
  });

/** Articles of all tenants, how they come about, and links. */
export const ContentFigures: () => z.ZodMiniType<S['ContentFigures']> = /* @__PURE__ */ once(contentFiguresBuilder);

export const countsBuilder = () => z.record(z.string(), z.int().check(z.minimum(0)));

/** How many there are of each. */
export const Counts: () => z.ZodMiniType<S['Counts']> = /* @__PURE__ */ once(countsBuilder);

export const endpointFiguresBuilder = () =>
  z.object({
    avg_response_time_ms: z.number().check(z.minimum(0)),
    endpoint: z.string(),
    method: z.string(),
    request_count: z.int().check(z.minimum(0)),
  });

/** How much an endpoint is used. */
export const EndpointFigures: () => z.ZodMiniType<S['EndpointFigures']> = /* @__PURE__ */ once(endpointFiguresBuilder);

export const errorResponseBuilder = () =>
  z.object({
    error: z.string(),
    message: z.string(),
    status: z.int(),
  });

/** An error. */
export const ErrorResponse: () => z.ZodMiniType<S['ErrorResponse']> = /* @__PURE__ */ once(errorResponseBuilder);

export const generationFiguresBuilder = () =>
  z.object({
    avg_generation_time_ms: z.number().check(z.minimum(0)),
    failed: z.int().check(z.minimum(0)),
    success_rate: z.number().check(z.minimum(0), z.maximum(100)),
    successful: z.int().check(z.minimum(0)),
    total_attempts: z.int().check(z.minimum(0)),
  });

/** How generating articles went. */
export const GenerationFigures: () => z.ZodMiniType<S['GenerationFigures']> =
  /* @__PURE__ */ once(generationFiguresBuilder);

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

export const linkFiguresBuilder = () =>
  z.object({
    active_links: z.int().check(z.minimum(0)),
    clicks_in_period: z.int().check(z.minimum(0)),
    top_links: z.array(z.lazy(TopLink)),
    total_links: z.int().check(z.minimum(0)),
  });

/** Affiliate links and their clicks. */
export const LinkFigures: () => z.ZodMiniType<S['LinkFigures']> = /* @__PURE__ */ once(linkFiguresBuilder);

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

export const platformInsightsBuilder = () =>
  z.object({
    content: z.lazy(ContentFigures),
    generated_at: z.lazy(Timestamp),
    period_days: z.int().check(z.minimum(1)),
    social_media: z.lazy(SocialFigures),
    subscriptions: z.lazy(SubscriptionFigures),
    system_health: z.lazy(SystemFigures),
    tenant_health: z.lazy(TenantFigures),
    user_activity: z.lazy(ActivityFigures),
  });

/** What has happened on the platform in the last days. */
export const PlatformInsights: () => z.ZodMiniType<S['PlatformInsights']> =
  /* @__PURE__ */ once(platformInsightsBuilder);

export const platformRoleBuilder = () =>
  z.object({
    email: z.email(),
    id: z.int(),
    is_platform_admin: z.boolean(),
  });

/** Whether a user administers the platform. */
export const PlatformRole: () => z.ZodMiniType<S['PlatformRole']> = /* @__PURE__ */ once(platformRoleBuilder);

export const platformRoleChangedBuilder = () =>
  z.object({
    message: z.string(),
    user: z.lazy(PlatformRole),
  });

/** What was done, and who administers the platform now, or does not. */
export const PlatformRoleChanged: () => z.ZodMiniType<S['PlatformRoleChanged']> =
  /* @__PURE__ */ once(platformRoleChangedBuilder);

export const platformRoleUpdateBuilder = () => z.object({ is_platform_admin: z.boolean() });

/** Whether a user is to administer the platform. */
export const PlatformRoleUpdate: () => z.ZodMiniType<S['PlatformRoleUpdate']> =
  /* @__PURE__ */ once(platformRoleUpdateBuilder);

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

export const revenueAnalyticsBuilder = () =>
  z.object({
    generated_at: z.lazy(Timestamp),
    period_days: z.int().check(z.minimum(1)),
    revenue: z.lazy(RevenueFigures),
  });

/** What subscriptions bring. */
export const RevenueAnalytics: () => z.ZodMiniType<S['RevenueAnalytics']> =
  /* @__PURE__ */ once(revenueAnalyticsBuilder);

export const revenueFiguresBuilder = () =>
  z.intersection(
    z.lazy(SubscriptionFigures),
    z.object({
      active_trials: z.int().check(z.minimum(0)),
      conversion_rate: z.number().check(z.minimum(0), z.maximum(100)),
      expiring_within_7_days: z.int().check(z.minimum(0)),
      past_due_subscriptions: z.int().check(z.minimum(0)),
      users_without_subscription: z.int().check(z.minimum(0)),
    }),
  );

/** Subscriptions, what they bring, and who has none. */
export const RevenueFigures: () => z.ZodMiniType<S['RevenueFigures']> = /* @__PURE__ */ once(revenueFiguresBuilder);

export const roleBuilder = () => z.enum(['Owner', 'Admin', 'Editor']);

/** A role that somebody can be given in a tenant. */
export const Role: () => z.ZodMiniType<S['Role']> = /* @__PURE__ */ once(roleBuilder);

export const roleNameBuilder = () => z.union([z.enum(['Owner', 'Admin', 'Editor', 'User']), otherString()]);

/** A role in a tenant. `User` is everybody who is no member of its team. */
export const RoleName: () => z.ZodMiniType<S['RoleName']> = /* @__PURE__ */ once(roleNameBuilder);

export const scheduledArticleBuilder = () =>
  z.object({
    article_id: z.int(),
    scheduled_at: z.iso.datetime({ offset: true }),
    status: z.lazy(ArticleStatusName),
    timezone: z.string(),
    title: z.string(),
  });

/** An article that waits to be published. */
export const ScheduledArticle: () => z.ZodMiniType<S['ScheduledArticle']> =
  /* @__PURE__ */ once(scheduledArticleBuilder);

export const scheduledArticleListBuilder = () =>
  z.object({
    scheduled: z.array(z.lazy(ScheduledArticle)),
    total: z.int().check(z.minimum(0)),
  });

/** The articles that wait to be published, the next one first. */
export const ScheduledArticleList: () => z.ZodMiniType<S['ScheduledArticleList']> =
  /* @__PURE__ */ once(scheduledArticleListBuilder);

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

export const socialAccountBuilder = () =>
  z.object({
    account_id: z.string(),
    account_name: z.string(),
    auto_post_enabled: z.boolean(),
    created_at: z.lazy(Timestamp),
    default_hashtags: z.array(z.string()),
    id: z.int(),
    is_active: z.boolean(),
    last_verified_at: z.nullable(z.lazy(Timestamp)),
    platform: z.lazy(SocialPlatformName),
    token_expires_at: z.nullable(z.lazy(Timestamp)),
    updated_at: z.lazy(Timestamp),
  });

/** An account that articles of the tenant are told of with. Its tokens are never shown. */
export const SocialAccount: () => z.ZodMiniType<S['SocialAccount']> = /* @__PURE__ */ once(socialAccountBuilder);

export const socialAccountListBuilder = () => z.object({ accounts: z.array(z.lazy(SocialAccount)) });

/** The connected accounts. */
export const SocialAccountList: () => z.ZodMiniType<S['SocialAccountList']> =
  /* @__PURE__ */ once(socialAccountListBuilder);

export const socialFiguresBuilder = () =>
  z.object({
    active_connected_accounts: z.int().check(z.minimum(0)),
    ai_generated_posts: z.int().check(z.minimum(0)),
    manually_edited_posts: z.int().check(z.minimum(0)),
    pending_scheduled_posts: z.int().check(z.minimum(0)),
    platform_distribution: z.lazy(Counts),
    status_distribution: z.lazy(Counts),
    success_rate: z.number().check(z.minimum(0), z.maximum(100)),
    successful_posts: z.int().check(z.minimum(0)),
    total_posts_in_period: z.int().check(z.minimum(0)),
  });

/** Posts to social media. */
export const SocialFigures: () => z.ZodMiniType<S['SocialFigures']> = /* @__PURE__ */ once(socialFiguresBuilder);

export const socialPlatformBuilder = () => z.enum(['twitter', 'linkedin', 'facebook', 'facebook_page', 'instagram']);

/** Where articles can be told of. */
export const SocialPlatform: () => z.ZodMiniType<S['SocialPlatform']> = /* @__PURE__ */ once(socialPlatformBuilder);

export const socialPlatformNameBuilder = () =>
  z.union([z.enum(['twitter', 'linkedin', 'facebook', 'facebook_page', 'instagram']), otherString()]);

/** Where articles can be told of; others may come. */
export const SocialPlatformName: () => z.ZodMiniType<S['SocialPlatformName']> =
  /* @__PURE__ */ once(socialPlatformNameBuilder);

export const socialPostAnswerBuilder = () =>
  z.object({
    message: z.string(),
    results: z.array(z.lazy(SocialPostResult)),
  });

/** What became of the posts. */
export const SocialPostAnswer: () => z.ZodMiniType<S['SocialPostAnswer']> =
  /* @__PURE__ */ once(socialPostAnswerBuilder);

export const socialPostInputBuilder = () =>
  z.object({
    custom_message: z.exactOptional(z.string()),
    platforms: z.array(z.lazy(SocialPlatform)).check(z.minLength(1)),
    schedule_at: z.exactOptional(z.nullable(z.iso.datetime({ offset: true }))),
  });

/** How an article is to be told of. */
export const SocialPostInput: () => z.ZodMiniType<S['SocialPostInput']> = /* @__PURE__ */ once(socialPostInputBuilder);

export const socialPostResultBuilder = () =>
  z.object({
    error: z.nullable(z.string()),
    log_id: z.int(),
    platform: z.lazy(SocialPlatformName),
    platform_post_id: z.nullable(z.string()),
    platform_post_url: z.nullable(z.url()),
    scheduled_for: z.nullable(z.iso.datetime({ offset: true })),
    status: z.lazy(SocialPostStatusName),
  });

/** What became of the post on one platform. */
export const SocialPostResult: () => z.ZodMiniType<S['SocialPostResult']> =
  /* @__PURE__ */ once(socialPostResultBuilder);

export const socialPostStatusNameBuilder = () =>
  z.union([z.enum(['pending', 'success', 'failed', 'scheduled']), otherString()]);

/** What became of a post. */
export const SocialPostStatusName: () => z.ZodMiniType<S['SocialPostStatusName']> =
  /* @__PURE__ */ once(socialPostStatusNameBuilder);

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

export const subscriptionFiguresBuilder = () =>
  z.object({
    billing_cycles: z.object({
      month: z.int().check(z.minimum(0)),
      year: z.int().check(z.minimum(0)),
    }),
    churn_rate: z.number().check(z.minimum(0)),
    estimated_mrr: z.intersection(
      z.object({ USD: z.number().check(z.minimum(0)) }),
      others(['USD'], z.number().check(z.minimum(0))),
    ),
    new_subscriptions: z.int().check(z.minimum(0)),
    plan_distribution: z.lazy(Counts),
    recent_cancellations: z.int().check(z.minimum(0)),
    status_distribution: z.lazy(Counts),
    total_active: z.int().check(z.minimum(0)),
    usage: z.object({
      avg_article_limit_utilization_pct: z.number().check(z.minimum(0)),
      users_at_article_limit: z.int().check(z.minimum(0)),
    }),
  });

/** Subscriptions and what they bring. */
export const SubscriptionFigures: () => z.ZodMiniType<S['SubscriptionFigures']> =
  /* @__PURE__ */ once(subscriptionFiguresBuilder);

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

export const systemFiguresBuilder = () =>
  z.object({
    avg_response_time_ms: z.number().check(z.minimum(0)),
    error_rate: z.number().check(z.minimum(0), z.maximum(100)),
    error_requests: z.int().check(z.minimum(0)),
    p95_response_time_ms: z.number().check(z.minimum(0)),
    server_errors: z.int().check(z.minimum(0)),
    status_code_distribution: z.lazy(Counts),
    top_endpoints: z.array(z.lazy(EndpointFigures)),
    total_api_requests: z.int().check(z.minimum(0)),
  });

/** Requests and how they went. */
export const SystemFigures: () => z.ZodMiniType<S['SystemFigures']> = /* @__PURE__ */ once(systemFiguresBuilder);

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

export const tenantFiguresBuilder = () =>
  z.object({
    avg_health_score: z.number().check(z.minimum(0), z.maximum(100)),
    tenants: z.array(z.lazy(TenantHealth)),
    total_active_tenants: z.int().check(z.minimum(0)),
  });

/** How well tenants do. */
export const TenantFigures: () => z.ZodMiniType<S['TenantFigures']> = /* @__PURE__ */ once(tenantFiguresBuilder);

export const tenantHealthBuilder = () =>
  z.object({
    created_at: z.lazy(Timestamp),
    health_score: z.number().check(z.minimum(0), z.maximum(100)),
    id: z.guid(),
    name: z.string(),
    published_articles: z.int().check(z.minimum(0)),
    recent_articles: z.int().check(z.minimum(0)),
    social_posts_in_period: z.int().check(z.minimum(0)),
    total_articles: z.int().check(z.minimum(0)),
    total_views: z.int().check(z.minimum(0)),
    users: z.int().check(z.minimum(0)),
  });

/** How well a tenant does. */
export const TenantHealth: () => z.ZodMiniType<S['TenantHealth']> = /* @__PURE__ */ once(tenantHealthBuilder);

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

export const topArticleBuilder = () =>
  z.object({
    id: z.int(),
    status: z.lazy(ArticleStatusName),
    tenant_id: z.guid(),
    title: z.string(),
    views: z.int().check(z.minimum(0)),
  });

/** An article that is read much. */
export const TopArticle: () => z.ZodMiniType<S['TopArticle']> = /* @__PURE__ */ once(topArticleBuilder);

export const topLinkBuilder = () =>
  z.object({
    clicks: z.int().check(z.minimum(0)),
    id: z.int(),
    product_name: z.string(),
    service: z.nullable(z.string()),
    slug: z.string(),
  });

/** An affiliate link that is followed much. */
export const TopLink: () => z.ZodMiniType<S['TopLink']> = /* @__PURE__ */ once(topLinkBuilder);

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

export const writableArticleStatusBuilder = () => z.enum(['draft', 'published', 'archived']);

/** A state that somebody can give an article; only a schedule makes it `scheduled`. */
export const WritableArticleStatus: () => z.ZodMiniType<S['WritableArticleStatus']> =
  /* @__PURE__ */ once(writableArticleStatusBuilder);
