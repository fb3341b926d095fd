// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

import { type Call, type CallOptions, type List, type Redirect, Resource, TenantResource } from '@creatorkit/runtime';
import type {
  AcceptedInvitation,
  AccessTokenResponse,
  AdminDashboard,
  AdminListTenantsQuery,
  AdminListUsersQuery,
  AdminTenant,
  AdminTenantUpdate,
  AdminUser,
  AffiliateLink,
  AffiliateLinkInput,
  ApiKey,
  ApiKeyCreated,
  ApiKeyInput,
  Article,
  ArticleGeneration,
  ArticleHit,
  ArticleInput,
  ArticleScheduleInput,
  ArticleScheduled,
  ArticleSummary,
  ArticleUpdate,
  AuditLog,
  CancelSubscriptionQuery,
  Category,
  CategoryInput,
  CategoryUpdate,
  Comment,
  CommentInput,
  ContactInput,
  ContactReceipt,
  ContentAnalytics,
  GetAdminInsightsQuery,
  GetContentAnalyticsQuery,
  GetRevenueAnalyticsQuery,
  Health,
  Invitation,
  InvitationAcceptance,
  InvitationCreated,
  InvitationInput,
  ListAffiliateLinksQuery,
  ListArticleCommentsQuery,
  ListArticlesQuery,
  ListAuditLogsQuery,
  ListInvitationsQuery,
  ListMessagesQuery,
  LoginInput,
  Message,
  Notice,
  OAuthProvider,
  OauthCallbackQuery,
  PasswordChange,
  Plan,
  PlanSubscription,
  PlatformInsights,
  PlatformRole,
  PlatformRoleUpdate,
  ProfileUpdate,
  RefreshInput,
  RegisterInput,
  RevenueAnalytics,
  ScheduledArticle,
  SearchArticlesQuery,
  SessionResponse,
  SocialAccount,
  SocialPostAnswer,
  SocialPostInput,
  SubscriptionCancellation,
  SubscriptionInput,
  TeamMember,
  TeamMemberUpdate,
  Tenant,
  TenantDetails,
  TenantInput,
  TenantMembership,
  TenantUpdate,
  User,
} from './models.ts';
import {
  acceptInvitation,
  adminListTenants,
  adminListUsers,
  adminUpdateTenant,
  adminUpdateUserRole,
  cancelArticleSchedule,
  cancelSubscription,
  changePassword,
  createAffiliateLink,
  createApiKey,
  createArticle,
  createCategory,
  createComment,
  createInvitation,
  createSubscription,
  createTenant,
  deleteApiKey,
  deleteArticle,
  deleteCategory,
  deleteComment,
  deleteTenant,
  followAffiliateLink,
  generateArticle,
  getAdminDashboard,
  getAdminInsights,
  getArticle,
  getContentAnalytics,
  getCurrentSubscription,
  getCurrentUser,
  getHealth,
  getRevenueAnalytics,
  getTenant,
  listAffiliateLinks,
  listApiKeys,
  listArticleComments,
  listArticles,
  listAuditLogs,
  listCategories,
  listInvitations,
  listMessages,
  listPlans,
  listScheduledArticles,
  listSocialAccounts,
  listTeamMembers,
  listTenants,
  login,
  oauthCallback,
  publishArticleToSocial,
  refreshToken,
  registerUser,
  removeTeamMember,
  scheduleArticle,
  searchArticles,
  startOAuth,
  submitContactMessage,
  updateArticle,
  updateCategory,
  updateProfile,
  updateTeamMemberRole,
  updateTenant,
} from './operations.ts';

/** `backsuit.admin.analytics` */
export class AdminAnalytics extends Resource {
  /**
   * Read the analytics of content.
   *
   * Tells how articles have come about in the last days over all tenants, which are read most, and how often links were
   * followed. It is for platform administrators (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * @see `GET /api/v1/admin/analytics/content` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * const contentAnalytics = await backsuit.admin.analytics.content();
   * ```
   */
  content(query?: GetContentAnalyticsQuery, options?: CallOptions): Call<ContentAnalytics> {
    return this.core.call(getContentAnalytics, [], query, options);
  }

  /**
   * Read the analytics of revenue.
   *
   * Tells what subscriptions bring, how many came and went in the last days, and who has none. It is for platform
   * administrators (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * @see `GET /api/v1/admin/analytics/revenue` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * const revenueAnalytics = await backsuit.admin.analytics.revenue();
   * ```
   */
  revenue(query?: GetRevenueAnalyticsQuery, options?: CallOptions): Call<RevenueAnalytics> {
    return this.core.call(getRevenueAnalytics, [], query, options);
  }
}

/** `backsuit.admin.auditLogs` */
export class AdminAuditLogs extends Resource {
  /**
   * Read the audit log.
   *
   * Lists what was done on the platform page by page, the newest first (inferred): who, when and from which address. It
   * is
   * for platform administrators (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * @see `GET /api/v1/admin/audit-logs` (seed: Get audit logs)
   * @example
   * ```ts
   * for await (const auditLog of backsuit.admin.auditLogs.list({ per_page: 100 })) console.log(auditLog.id);
   * ```
   */
  list(query?: ListAuditLogsQuery, options?: CallOptions): List<AuditLog> {
    return this.core.list(listAuditLogs, [], query, options);
  }
}

/** `backsuit.admin.tenants` */
export class AdminTenants extends Resource {
  /**
   * List all tenants.
   *
   * Lists all tenants of the platform page by page, suspended ones too. It is for platform administrators
   * (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * @see `GET /api/v1/admin/tenants` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * for await (const adminTenant of backsuit.admin.tenants.list({ per_page: 100 })) console.log(adminTenant.id);
   * ```
   */
  list(query?: AdminListTenantsQuery, options?: CallOptions): List<AdminTenant> {
    return this.core.list(adminListTenants, [], query, options);
  }

  /**
   * Update a tenant as an administrator.
   *
   * Changes what is sent of any tenant. `is_active: false` suspends it: from then on its members get 403, and nothing
   * of
   * it is published; `true` lets it work again, and publishes what came due meanwhile (both inferred). It is in the
   * audit
   * log as `tenant.suspend` or `tenant.activate`. It is for platform administrators (`is_platform_admin`); others get
   * 403.
   *
   * Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. The seed has the path alone; suspending and activating are documented as actions of their own,
   * and what a suspended tenant answers is inferred.
   *
   * @see `PATCH /api/v1/admin/tenants/{tenant_id}` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * const adminTenant = await backsuit.admin.tenants.update('550e8400-e29b-41d4-a716-446655440000', { monthly_article_limit: 300, plan: 'pro' });
   * ```
   */
  update(tenantId: string, body: AdminTenantUpdate, options?: CallOptions): Call<AdminTenant> {
    return this.core.call(adminUpdateTenant, [tenantId], body, options);
  }
}

/** `backsuit.admin.users` */
export class AdminUsers extends Resource {
  /**
   * List all users.
   *
   * Lists all users of the platform and of all tenants page by page. It is for platform administrators
   * (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * @see `GET /api/v1/admin/users` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * for await (const adminUser of backsuit.admin.users.list({ per_page: 100 })) console.log(adminUser.id);
   * ```
   */
  list(query?: AdminListUsersQuery, options?: CallOptions): List<AdminUser> {
    return this.core.list(adminListUsers, [], query, options);
  }

  /**
   * Make somebody a platform administrator, or no longer.
   *
   * Makes a user a platform administrator, or takes that away, at once also for tokens that are in use (inferred). The
   * last
   * one cannot be taken away, and a user of a tenant cannot be made one (inferred): that gives 400. Both are in the
   * audit log, as `admin.grant` and `admin.revoke`. It is for
   * platform administrators (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. What it does is documented for the sister paths /api/v1/admin/users/{id}/grant-admin and
   * /revoke-admin.
   *
   * @see `PATCH /api/v1/admin/users/{user_id}/role` (seed: Update user platform role)
   * @example
   * ```ts
   * const platformRole = await backsuit.admin.users.updateRole(2, { is_platform_admin: true });
   * ```
   */
  updateRole(userId: number, body: PlatformRoleUpdate, options?: CallOptions): Call<PlatformRole> {
    return this.core.call(adminUpdateUserRole, [userId], body, options);
  }
}

/** `backsuit.admin` */
export class Admin extends Resource {
  /** `backsuit.admin.analytics` */
  get analytics(): AdminAnalytics {
    return new AdminAnalytics(this.core);
  }

  /** `backsuit.admin.auditLogs` */
  get auditLogs(): AdminAuditLogs {
    return new AdminAuditLogs(this.core);
  }

  /** `backsuit.admin.tenants` */
  get tenants(): AdminTenants {
    return new AdminTenants(this.core);
  }

  /** `backsuit.admin.users` */
  get users(): AdminUsers {
    return new AdminUsers(this.core);
  }

  /**
   * Read the dashboard.
   *
   * Tells how many users, tenants, articles and categories the whole platform has, and what its subscriptions bring. It
   * is
   * for platform administrators (`is_platform_admin`); others get 403. Looking at it is in the audit log.
   *
   * Errors: 401, 403, 500.
   *
   * @see `GET /api/v1/admin/dashboard` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * const adminDashboard = await backsuit.admin.dashboard();
   * ```
   */
  dashboard(options?: CallOptions): Call<AdminDashboard> {
    return this.core.call(getAdminDashboard, [], undefined, options);
  }

  /**
   * Read insights.
   *
   * Tells what has happened on the whole platform in the last days: subscriptions, articles, social media, users,
   * requests,
   * and how well each tenant does. It is for platform administrators (`is_platform_admin`); others get 403.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * @see `GET /api/v1/admin/insights` (seed: System Administration (Global Admin))
   * @example
   * ```ts
   * const platformInsights = await backsuit.admin.insights();
   * ```
   */
  insights(query?: GetAdminInsightsQuery, options?: CallOptions): Call<PlatformInsights> {
    return this.core.call(getAdminInsights, [], query, options);
  }
}

/** `backsuit.affiliateLinks` */
export class AffiliateLinks extends Resource {
  /**
   * Follow an affiliate link.
   *
   * Leads to where the link leads, and counts the click: its link, tenant, address, user agent, referer and time. It
   * needs no credential. A link that is inactive is not found.
   *
   * Errors: 404, 500.
   *
   * Provenance: seed. What is kept of a click is documented for a sister path (fact sheet §6).
   *
   * @see `GET /r/{slug}` (seed: Affiliate redirect)
   * @example
   * ```ts
   * const redirect = await backsuit.affiliateLinks.follow('amz-product');
   * ```
   */
  follow(slug: string, options?: CallOptions): Call<Redirect> {
    return this.core.call(followAffiliateLink, [slug], undefined, options);
  }
}

/** `backsuit.apiKeys` */
export class ApiKeys extends Resource {
  /**
   * List API keys.
   *
   * Lists the user's own keys, without the keys themselves; with `X-Tenant-ID`, those of that tenant alone (the latter
   * inferred).
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * For one tenant: `backsuit.tenant(id).apiKeys.list`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. That they are the user's own is inferred (fact sheet §4).
   *
   * @see `GET /api/v1/auth/api-keys` (seed: List all API keys)
   * @example
   * ```ts
   * const apiKeys = await backsuit.apiKeys.list();
   * ```
   */
  list(options?: CallOptions): Call<ApiKey[]> {
    return this.core.call(listApiKeys, [], undefined, options);
  }

  /**
   * Create an API key.
   *
   * Creates a key, and gives it this once. With `X-Tenant-ID`, or for a user of one tenant, it begins with the prefix
   * of
   * the tenant (`mab_`), else with `pa_`. It does not expire.
   *
   * After an answer that was lost, delete the key that nobody knows and create another.
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * For one tenant: `backsuit.tenant(id).apiKeys.create`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. Prefixes, and that keys do not expire, are documented (fact sheet §1.2).
   *
   * @see `POST /api/v1/auth/api-keys` (seed: Create a new API key)
   * @example
   * ```ts
   * const apiKeyCreated = await backsuit.apiKeys.create({ name: 'My Production Key' });
   * ```
   */
  create(body: ApiKeyInput, options?: CallOptions): Call<ApiKeyCreated> {
    return this.core.call(createApiKey, [], body, options);
  }

  /**
   * Delete an API key.
   *
   * Deletes a key, which gives 401 from then on. A key of somebody else is not found (inferred).
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * For one tenant: `backsuit.tenant(id).apiKeys.delete`, which sends its id as `X-Tenant-ID`.
   *
   * @see `DELETE /api/v1/auth/api-keys/{key_id}` (seed: Delete an API key)
   * @example
   * ```ts
   * const notice = await backsuit.apiKeys.delete(1);
   * ```
   */
  delete(keyId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(deleteApiKey, [keyId], undefined, options);
  }
}

/** `backsuit.auth.oauth` */
export class AuthOauth extends Resource {
  /**
   * Come back from a provider.
   *
   * Where providers send users back to; no application calls it. It leads on to
   * `{FRONTEND_URL}/oauth/callback?access_token=…&refresh_token=…&provider=…`. An email that is new makes an account,
   * a known one is linked; either is verified.
   *
   * Where it fails, it leads to the same page with `error` (`access_denied`, `invalid_provider` or `oauth_failed`) and
   * `provider` in place of the tokens.
   *
   * Errors: 400, 500.
   *
   * Provenance: seed. The parameter `provider`, the errors, and that the email counts as verified, are documented (fact
   * sheet §4).
   *
   * @see `GET /api/v1/auth/oauth/{provider}/callback` (seed: OAuth Endpoints)
   * @example
   * ```ts
   * const redirect = await backsuit.auth.oauth.callback('google');
   * ```
   */
  callback(provider: OAuthProvider, query?: OauthCallbackQuery, options?: CallOptions): Call<Redirect> {
    return this.core.call(oauthCallback, [String(provider)], query, options);
  }

  /**
   * Start to sign in with a provider.
   *
   * Leads to the provider's page, where the user agrees. Open it in the user's browser: from there the way goes to the
   * callback of this service, and on to the application with the tokens.
   *
   * With `X-Tenant-ID` the account belongs to that tenant; without it, to the platform.
   *
   * Errors: 400, 403, 404, 500.
   *
   * For one tenant: `backsuit.tenant(id).auth.oauth.start`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. The vendor's reference says that users of OAuth are always those of the platform; its Postman
   * collection sends the header (fact sheet §10, 17).
   *
   * @see `GET /api/v1/auth/oauth/{provider}` (seed: OAuth Endpoints)
   * @example
   * ```ts
   * const redirect = await backsuit.auth.oauth.start('google');
   * ```
   */
  start(provider: OAuthProvider, options?: CallOptions): Call<Redirect> {
    return this.core.call(startOAuth, [String(provider)], undefined, options);
  }
}

/** `backsuit.auth` */
export class Auth extends Resource {
  /** `backsuit.auth.oauth` */
  get oauth(): AuthOauth {
    return new AuthOauth(this.core);
  }

  /**
   * Change the password.
   *
   * Sets another password for who knows the present one. By inference it ends the user's other sessions: their access
   * and refresh tokens give 401 from then on; and a user of OAuth, who has no password, is refused.
   *
   * Errors: 400, 401, 403, 422, 500.
   *
   * Provenance: seed. That other sessions end is the safer reading of nothing (fact sheet §4).
   *
   * @see `POST /api/v1/auth/change-password` (seed: Change user password)
   * @example
   * ```ts
   * const notice = await backsuit.auth.changePassword({
   *   current_password: 'oldPassword123',
   *   new_password: 'newPassword456',
   * });
   * ```
   */
  changePassword(body: PasswordChange, options?: CallOptions): Call<Notice> {
    return this.core.call(changePassword, [], body, options);
  }

  /**
   * Log in.
   *
   * Opens a session. Without `X-Tenant-ID` the email is looked up among the users of the platform, with it among those
   * of that tenant; members of a tenant's team are users of the platform, and log in without it.
   *
   * An unknown email and a wrong password give the same 401 (inferred). A client does this by itself with the
   * credentials it was made with.
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * For one tenant: `backsuit.tenant(id).auth.login`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. Among whom an email is looked up is documented (fact sheet §4).
   *
   * @see `POST /api/v1/auth/login` (seed: Authenticate and get tokens)
   * @example
   * ```ts
   * const session = await backsuit.auth.login({ email: 'user@example.com', password: 'securePassword123' });
   * ```
   */
  login(body: LoginInput, options?: CallOptions): Call<SessionResponse> {
    return this.core.call(login, [], body, options);
  }

  /**
   * Get the current user.
   *
   * Reads the account whose session it is.
   *
   * Errors: 401, 403, 500.
   *
   * @see `GET /api/v1/auth/me` (seed: Get current authenticated user)
   * @example
   * ```ts
   * const user = await backsuit.auth.me();
   * ```
   */
  me(options?: CallOptions): Call<User> {
    return this.core.call(getCurrentUser, [], undefined, options);
  }

  /**
   * Refresh the session.
   *
   * Gives a further access token for a refresh token, which is the only credential here and stays as it is until it
   * expires. A client does this by itself, a minute before the access token expires.
   *
   * What is no refresh token, or one that has expired, gives 401: log in again.
   *
   * Errors: 400, 401, 403, 500.
   *
   * @see `POST /api/v1/auth/refresh` (seed: Refresh access token)
   * @example
   * ```ts
   * const accessToken = await backsuit.auth.refresh({ refresh_token: 'eyJhbGci...' });
   * ```
   */
  refresh(body: RefreshInput, options?: CallOptions): Call<AccessTokenResponse> {
    return this.core.call(refreshToken, [], body, options);
  }

  /**
   * Register.
   *
   * Creates an account and opens a session. Without `X-Tenant-ID` it is a user of the platform, and by the seed a
   * platform administrator; with it, a user of that tenant alone, who may read and comment (the latter inferred).
   *
   * The same email can have an account in each tenant, and one on the platform. A repeat after a lost answer gives
   * 409: log in.
   *
   * Errors: 400, 403, 404, 409, 422, 500.
   *
   * For one tenant: `backsuit.tenant(id).auth.register`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. A later edition of the vendor's reference tells users of the platform from its administrators
   * (fact sheet §10, 3); the seed does not.
   *
   * @see `POST /api/v1/auth/register` (seed: Register a new user)
   * @example
   * ```ts
   * const session = await backsuit.auth.register({
   *   email: 'user@example.com',
   *   full_name: 'John Doe',
   *   password: 'securePassword123',
   *   username: 'johndoe',
   * });
   * ```
   */
  register(body: RegisterInput, options?: CallOptions): Call<SessionResponse> {
    return this.core.call(registerUser, [], body, options);
  }

  /**
   * Update the profile.
   *
   * Changes what is sent of the account's own profile; the rest stays.
   *
   * Errors: 400, 401, 403, 500.
   *
   * @see `PATCH /api/v1/auth/profile` (seed: Update user profile)
   * @example
   * ```ts
   * const user = await backsuit.auth.updateProfile({
   *   full_name: 'John Doe',
   *   profile_image: 'https://example.com/profile.jpg',
   *   username: 'johndoe',
   * });
   * ```
   */
  updateProfile(body: ProfileUpdate, options?: CallOptions): Call<User> {
    return this.core.call(updateProfile, [], body, options);
  }
}

/** `backsuit.contact` */
export class Contact extends Resource {
  /**
   * Send a contact message.
   *
   * Sends a message to the platform, or with `X-Tenant-ID` to that tenant. Anybody may; with a session, name and email
   * are those of the account unless they are sent. It is unread in the messages of who receives it (inferred).
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * For one tenant: `backsuit.tenant(id).contact.submit`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. What session and header do is documented for a sister path (fact sheet §4).
   *
   * @see `POST /api/v1/contact` (seed: Submit a contact message)
   * @example
   * ```ts
   * const contactReceipt = await backsuit.contact.submit({
   *   email: 'user@example.com',
   *   message: 'How do I get an API key?',
   *   name: 'John Doe',
   *   subject: 'Question about API',
   * });
   * ```
   */
  submit(body: ContactInput, options?: CallOptions): Call<ContactReceipt> {
    return this.core.call(submitContactMessage, [], body, options);
  }
}

/** `backsuit.health` */
export class HealthResource extends Resource {
  /**
   * Ask whether the service works.
   *
   * Tells the state of the service and of its database. It needs no credential.
   *
   * Errors: 500.
   *
   * @see `GET /health` (seed: Health Check)
   * @example
   * ```ts
   * const health = await backsuit.health.check();
   * ```
   */
  check(options?: CallOptions): Call<Health> {
    return this.core.call(getHealth, [], undefined, options);
  }
}

/** `backsuit.invitations` */
export class Invitations extends Resource {
  /**
   * Accept an invitation.
   *
   * Makes the caller a member of the tenant, in the role that was offered. The caller's email must be the one that was
   * invited. An invitation is accepted once.
   *
   * Errors: 400, 401, 403, 500.
   *
   * Provenance: seed. The answer and the email are documented for a sister path (fact sheet §6).
   *
   * @see `POST /api/v1/invitations/accept` (seed: Accept an invitation)
   * @example
   * ```ts
   * const acceptedInvitation = await backsuit.invitations.accept({ token: 'abc123...' });
   * ```
   */
  accept(body: InvitationAcceptance, options?: CallOptions): Call<AcceptedInvitation> {
    return this.core.call(acceptInvitation, [], body, options);
  }
}

/** `backsuit.messages` */
export class Messages extends Resource {
  /**
   * List messages.
   *
   * Lists messages page by page. Without `X-Tenant-ID` a platform administrator reads those to the platform; with it,
   * an
   * owner or admin of the tenant those to the tenant. To everybody else the list is empty (inferred).
   *
   * Errors: 400, 401, 403, 404, 422, 500.
   *
   * For one tenant: `backsuit.tenant(id).messages.list`, which sends its id as `X-Tenant-ID`.
   *
   * Provenance: seed. Who reads which is documented as a restriction to owners and admins; that others get an empty
   * list is inferred (fact sheet §4).
   *
   * @see `GET /api/v1/messages` (seed: List messages)
   * @example
   * ```ts
   * for await (const message of backsuit.messages.list({ limit: 100 })) console.log(message.id);
   * ```
   */
  list(query?: ListMessagesQuery, options?: CallOptions): List<Message> {
    return this.core.list(listMessages, [], query, options);
  }
}

/** `backsuit.subscriptions` */
export class Subscriptions extends Resource {
  /**
   * Subscribe, or change the plan.
   *
   * Subscribes to a plan, or changes to another one; its limits hold at once. It takes money: after a lost answer, read
   * the current subscription before you repeat it. A repeat gives 409 (inferred).
   *
   * Errors: 400, 401, 403, 404, 409, 500.
   *
   * Provenance: seed. The answer is inferred; that limits hold at once is documented for a sister path (fact sheet §6).
   *
   * @see `POST /api/v1/subscriptions` (seed: Create / upgrade subscription)
   * @example
   * ```ts
   * const planSubscription = await backsuit.subscriptions.create({ payment_method_id: 'pm_xxx', plan_id: 'pro' });
   * ```
   */
  create(body: SubscriptionInput, options?: CallOptions): Call<PlanSubscription> {
    return this.core.call(createSubscription, [], body, options);
  }

  /**
   * Cancel the subscription.
   *
   * Ends the subscription, with the period that is paid for or at once. Afterwards the free plan holds.
   *
   * Errors: 401, 403, 404, 422, 500.
   *
   * Provenance: seed. What it answers is documented for a sister path (fact sheet §6).
   *
   * @see `DELETE /api/v1/subscriptions/cancel` (seed: Cancel subscription)
   * @example
   * ```ts
   * const subscriptionCancellation = await backsuit.subscriptions.cancel();
   * ```
   */
  cancel(query?: CancelSubscriptionQuery, options?: CallOptions): Call<SubscriptionCancellation> {
    return this.core.call(cancelSubscription, [], query, options);
  }

  /**
   * Get the current subscription.
   *
   * Reads the caller's plan and what of it is used. Without a subscription it is the free plan.
   *
   * Errors: 401, 403, 500.
   *
   * Provenance: seed. What it answers is documented for a sister path, its wrapper inferred (fact sheet §6).
   *
   * @see `GET /api/v1/subscriptions/current` (seed: Get current subscription)
   * @example
   * ```ts
   * const planSubscription = await backsuit.subscriptions.current();
   * ```
   */
  current(options?: CallOptions): Call<PlanSubscription> {
    return this.core.call(getCurrentSubscription, [], undefined, options);
  }

  /**
   * List plans.
   *
   * Lists the plans and what they cost. It needs no credential.
   *
   * Errors: 500.
   *
   * Provenance: seed. That it is public is documented.
   *
   * @see `GET /api/v1/subscriptions/plans` (seed: List available subscription plans)
   * @example
   * ```ts
   * const plans = await backsuit.subscriptions.listPlans();
   * ```
   */
  listPlans(options?: CallOptions): Call<Plan[]> {
    return this.core.call(listPlans, [], undefined, options);
  }
}

/** `backsuit.tenants` */
export class Tenants extends Resource {
  /**
   * List tenants.
   *
   * Lists the tenants that the caller is a member of, with the role in each.
   *
   * Errors: 401, 403, 500.
   *
   * Provenance: seed. The answer is documented for a sister path (fact sheet §6).
   *
   * @see `GET /api/v1/tenants` (seed: List tenants for current user)
   * @example
   * ```ts
   * const tenantMemberships = await backsuit.tenants.list();
   * ```
   */
  list(options?: CallOptions): Call<TenantMembership[]> {
    return this.core.call(listTenants, [], undefined, options);
  }

  /**
   * Create a tenant.
   *
   * Creates a tenant; the caller becomes its owner. Users of one tenant cannot create others (inferred). A repeat after
   * a lost answer gives 409 if a slug or a domain was sent.
   *
   * Errors: 400, 401, 403, 409, 500.
   *
   * Provenance: seed. The answer is documented for a sister path (fact sheet §6).
   *
   * @see `POST /api/v1/tenants` (seed: Create a new tenant)
   * @example
   * ```ts
   * const tenant = await backsuit.tenants.create({
   *   description: 'A personal tech blog',
   *   domain: 'myblog.com',
   *   name: 'My Blog',
   *   slug: 'my-blog',
   * });
   * ```
   */
  create(body: TenantInput, options?: CallOptions): Call<Tenant> {
    return this.core.call(createTenant, [], body, options);
  }
}

/** All operations of backsuit, in groups. */
export class Resources extends Resource {
  /** `backsuit.admin` */
  get admin(): Admin {
    return new Admin(this.core);
  }

  /** `backsuit.affiliateLinks` */
  get affiliateLinks(): AffiliateLinks {
    return new AffiliateLinks(this.core);
  }

  /** `backsuit.apiKeys` */
  get apiKeys(): ApiKeys {
    return new ApiKeys(this.core);
  }

  /** `backsuit.auth` */
  get auth(): Auth {
    return new Auth(this.core);
  }

  /** `backsuit.contact` */
  get contact(): Contact {
    return new Contact(this.core);
  }

  /** `backsuit.health` */
  get health(): HealthResource {
    return new HealthResource(this.core);
  }

  /** `backsuit.invitations` */
  get invitations(): Invitations {
    return new Invitations(this.core);
  }

  /** `backsuit.messages` */
  get messages(): Messages {
    return new Messages(this.core);
  }

  /** `backsuit.subscriptions` */
  get subscriptions(): Subscriptions {
    return new Subscriptions(this.core);
  }

  /** `backsuit.tenants` */
  get tenants(): Tenants {
    return new Tenants(this.core);
  }

  /**
   * The view of one tenant: what is of it, without its id among the arguments. It reaches no other tenant.
   *
   * @throws TypeError for an id that is no string. @throws RangeError for one that names no resource.
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * ```
   */
  tenant(id: string): TenantResources {
    return new TenantResources(this.core, id);
  }
}

/** `backsuit.tenant(id).affiliateLinks` */
export class TenantAffiliateLinks extends Resource {
  /**
   * List affiliate links.
   *
   * Lists the links of the tenant with their clicks, to the members of its team.
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. The role is inferred.
   *
   * @see `GET /api/v1/tenants/{tenant_id}/affiliate-links` (seed: List affiliate links)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * for await (const affiliateLink of view.affiliateLinks.list({ limit: 100 })) console.log(affiliateLink.id);
   * ```
   */
  list(query?: ListAffiliateLinksQuery, options?: CallOptions): List<AffiliateLink> {
    return this.core.list(listAffiliateLinks, [], query, options);
  }

  /**
   * Create an affiliate link.
   *
   * Creates a short link. Its slug is unique over all tenants, since `/r/{slug}` names none (inferred); a repeat after
   * a
   * lost answer gives 409 if a slug was sent.
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 409, 500.
   *
   * Provenance: seed. The answer is documented for a sister path, the role is inferred (fact sheet §6).
   *
   * @see `POST /api/v1/tenants/{tenant_id}/affiliate-links` (seed: Create an affiliate link)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const affiliateLink = await view.affiliateLinks.create({
   *   name: 'Amazon Affiliate',
   *   original_url: 'https://amazon.com/product/123',
   *   slug: 'amz-product',
   * });
   * ```
   */
  create(body: AffiliateLinkInput, options?: CallOptions): Call<AffiliateLink> {
    return this.core.call(createAffiliateLink, [], body, options);
  }
}

/** `backsuit.tenant(id).apiKeys` */
export class TenantApiKeys extends Resource {
  /**
   * List API keys.
   *
   * Lists the user's own keys, without the keys themselves; with `X-Tenant-ID`, those of that tenant alone (the latter
   * inferred).
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That they are the user's own is inferred (fact sheet §4).
   *
   * @see `GET /api/v1/auth/api-keys` (seed: List all API keys)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const apiKeys = await view.apiKeys.list();
   * ```
   */
  list(options?: CallOptions): Call<ApiKey[]> {
    return this.core.call(listApiKeys, [], undefined, options);
  }

  /**
   * Create an API key.
   *
   * Creates a key, and gives it this once. With `X-Tenant-ID`, or for a user of one tenant, it begins with the prefix
   * of
   * the tenant (`mab_`), else with `pa_`. It does not expire.
   *
   * After an answer that was lost, delete the key that nobody knows and create another.
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. Prefixes, and that keys do not expire, are documented (fact sheet §1.2).
   *
   * @see `POST /api/v1/auth/api-keys` (seed: Create a new API key)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const apiKeyCreated = await view.apiKeys.create({ name: 'My Production Key' });
   * ```
   */
  create(body: ApiKeyInput, options?: CallOptions): Call<ApiKeyCreated> {
    return this.core.call(createApiKey, [], body, options);
  }

  /**
   * Delete an API key.
   *
   * Deletes a key, which gives 401 from then on. A key of somebody else is not found (inferred).
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * @see `DELETE /api/v1/auth/api-keys/{key_id}` (seed: Delete an API key)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.apiKeys.delete(1);
   * ```
   */
  delete(keyId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(deleteApiKey, [keyId], undefined, options);
  }
}

/** `backsuit.tenant(id).articles` */
export class TenantArticles extends Resource {
  /**
   * List articles.
   *
   * Lists the articles of a tenant page by page, without their contents, the newest first unless another order is asked
   * for. Members of the team see all of them; a `User` sees published ones alone (inferred).
   *
   * Role: User. Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. That a key opens it is documented for the sister path /api/v1/articles.
   *
   * @see `GET /api/v1/tenants/{tenant_id}/articles` (seed: List articles for a tenant)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * for await (const articleSummary of view.articles.list({ per_page: 100 })) console.log(articleSummary.id);
   * ```
   */
  list(query?: ListArticlesQuery, options?: CallOptions): List<ArticleSummary> {
    return this.core.list(listArticles, [], query, options);
  }

  /**
   * Read an article.
   *
   * Gives an article with its content. Reading it here does not count as a view. A `User` reads published articles
   * alone;
   * others give 404 (inferred).
   *
   * Role: User. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That a key opens it, and that it does not count, is documented for the sister path
   * /api/v1/articles/{id}.
   *
   * @see `GET /api/v1/tenants/{tenant_id}/articles/{article_id}` (seed: Get a single article)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const article = await view.articles.retrieve(1);
   * ```
   */
  retrieve(articleId: number, options?: CallOptions): Call<Article> {
    return this.core.call(getArticle, [articleId], undefined, options);
  }

  /**
   * Create an article.
   *
   * Creates an article, a draft unless `status` says otherwise. Its slug is made of the title, with a number behind it
   * if
   * that is taken (inferred); `status: published` publishes it at once. It counts towards the articles that the plan
   * allows in a month: the next one gives 429, which waiting does not mend.
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 409, 422, 429, 500.
   *
   * Provenance: seed. That a key opens it is inferred (fact sheet §1.2).
   *
   * @see `POST /api/v1/tenants/{tenant_id}/articles` (seed: Create a new article)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const article = await view.articles.create({
   *   category_id: 1,
   *   content: 'Article body in markdown...',
   *   status: 'draft',
   *   title: 'My Article',
   * });
   * ```
   */
  create(body: ArticleInput, options?: CallOptions): Call<Article> {
    return this.core.call(createArticle, [], body, options);
  }

  /**
   * Update an article.
   *
   * Changes what is sent of an article. A new title gives it a new slug. `status: published` publishes it, at once and
   * for
   * the time that it stands in `published_at`; `draft` takes it back, also from its schedule; `archived` puts it away,
   * and
   * `draft` brings it back. A draft cannot be archived before it was published (inferred), and `scheduled` is what the
   * schedule makes of it alone. Authors change their own articles; owners and admins of the tenant change all
   * (inferred).
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 409, 422, 500.
   *
   * Provenance: seed. Who may change it is documented for the sister path PUT /api/v1/articles/{id}.
   *
   * @see `PATCH /api/v1/tenants/{tenant_id}/articles/{article_id}` (seed: Update an article)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const article = await view.articles.update(1, { status: 'published', title: 'Updated Title' });
   * ```
   */
  update(articleId: number, body: ArticleUpdate, options?: CallOptions): Call<Article> {
    return this.core.call(updateArticle, [articleId], body, options);
  }

  /**
   * Delete an article.
   *
   * Deletes an article, and with it its comments and its schedule (inferred). Authors delete their own articles; owners
   * and
   * admins of the tenant delete all (inferred).
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. Who may delete it is documented for the sister path /api/v1/articles/{id}.
   *
   * @see `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}` (seed: Delete an article)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.articles.delete(1);
   * ```
   */
  delete(articleId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(deleteArticle, [articleId], undefined, options);
  }

  /**
   * Cancel the schedule of an article.
   *
   * Takes an article from its schedule: it is a draft again. An article that is not scheduled, or is published by now,
   * gives 404 (inferred).
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That it takes a session alone is inferred (fact sheet §3).
   *
   * @see `DELETE /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule` (seed: Cancel scheduled publishing)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.articles.cancelSchedule(1);
   * ```
   */
  cancelSchedule(articleId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(cancelArticleSchedule, [articleId], undefined, options);
  }

  /**
   * Generate an article.
   *
   * Writes an article about `prompt` and keeps it as a draft; the answer has it whole. Social accounts that post by
   * themselves tell of it when it is published (the moment is inferred). It counts towards the articles that the plan
   * allows in a month: the next one gives 429, which waiting does not mend.
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 422, 429, 500.
   *
   * Provenance: seed. That a key opens it is documented for the sister path /api/v1/articles/generate.
   *
   * @see `POST /api/v1/tenants/{tenant_id}/articles/generate` (seed: Generate article with AI)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const article = await view.articles.generate({
   *   category_id: 1,
   *   length: 'medium',
   *   prompt: 'Write about the future of AI in content creation',
   *   tone: 'professional',
   * });
   * ```
   */
  generate(body: ArticleGeneration, options?: CallOptions): Call<Article> {
    return this.core.call(generateArticle, [], body, options);
  }

  /**
   * List scheduled articles.
   *
   * Lists all articles of a tenant that wait to be published, the next one first (inferred).
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That it takes a session of the team is inferred (fact sheet §3).
   *
   * @see `GET /api/v1/tenants/{tenant_id}/scheduled` (seed: List all scheduled articles)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const scheduledArticles = await view.articles.listScheduled();
   * ```
   */
  listScheduled(options?: CallOptions): Call<ScheduledArticle[]> {
    return this.core.call(listScheduledArticles, [], undefined, options);
  }

  /**
   * Post an article to social media.
   *
   * Tells of a published article on social media, at once or at an instant; the answer says what became of it on each
   * platform, and some can fail while others do not. Without `custom_message` a text is generated, with hashtags and a
   * link. A platform without an active account gives 400, an article that is not published 409 (both inferred).
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 409, 422, 500.
   *
   * Provenance: seed. That it takes a session of the team is inferred (fact sheet §3).
   *
   * @see `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social` (seed: Post article to social media)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const socialPostAnswer = await view.articles.publishSocial(1, { platforms: ['linkedin'], schedule_at: '2025-06-01T09:05:00Z' });
   * ```
   */
  publishSocial(articleId: number, body: SocialPostInput, options?: CallOptions): Call<SocialPostAnswer> {
    return this.core.call(publishArticleToSocial, [articleId], body, options);
  }

  /**
   * Schedule an article.
   *
   * Has an article published at an instant; until then its state is `scheduled`. `timezone` says how people read the
   * instant, and does not change it. Scheduling again replaces the time; an article that is published already gives
   * 409,
   * an instant in the past or an unknown zone 422 (all inferred). Authors schedule their own articles; owners and
   * admins of
   * the tenant schedule all (inferred).
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 409, 422, 500.
   *
   * Provenance: seed. That it takes a session alone is inferred (fact sheet §3).
   *
   * @see `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/schedule` (seed: Schedule article for publishing)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const articleScheduled = await view.articles.schedule(1, { scheduled_at: '2025-06-01T09:00:00Z', timezone: 'America/New_York' });
   * ```
   */
  schedule(articleId: number, body: ArticleScheduleInput, options?: CallOptions): Call<ArticleScheduled> {
    return this.core.call(scheduleArticle, [articleId], body, options);
  }

  /**
   * Search articles.
   *
   * Finds the articles of a tenant that have the term, in whatever case and also inside of words, the best match first:
   * an
   * equal title (100 points), a title that begins with it (80), one that has it (60), the excerpt (40), the rest (20).
   * `highlight` shows where it stands, wrapped in `**`. A `User` finds published articles alone (inferred).
   *
   * Role: User. Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. Order and highlights, and that a key opens it, are documented for the sister path
   * /api/v1/articles/search.
   *
   * @see `GET /api/v1/tenants/{tenant_id}/articles/search` (seed: Search articles)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * for await (const articleHit of view.articles.search({ q: 'keyword', per_page: 100 })) console.log(articleHit);
   * ```
   */
  search(query: SearchArticlesQuery, options?: CallOptions): List<ArticleHit> {
    return this.core.list(searchArticles, [], query, options);
  }
}

/** `backsuit.tenant(id).auth.oauth` */
export class TenantAuthOauth extends Resource {
  /**
   * Start to sign in with a provider.
   *
   * Leads to the provider's page, where the user agrees. Open it in the user's browser: from there the way goes to the
   * callback of this service, and on to the application with the tokens.
   *
   * With `X-Tenant-ID` the account belongs to that tenant; without it, to the platform.
   *
   * Errors: 400, 403, 404, 500.
   *
   * Provenance: seed. The vendor's reference says that users of OAuth are always those of the platform; its Postman
   * collection sends the header (fact sheet §10, 17).
   *
   * @see `GET /api/v1/auth/oauth/{provider}` (seed: OAuth Endpoints)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const redirect = await view.auth.oauth.start('google');
   * ```
   */
  start(provider: OAuthProvider, options?: CallOptions): Call<Redirect> {
    return this.core.call(startOAuth, [String(provider)], undefined, options);
  }
}

/** `backsuit.tenant(id).auth` */
export class TenantAuth extends Resource {
  /** `backsuit.tenant(id).auth.oauth` */
  get oauth(): TenantAuthOauth {
    return new TenantAuthOauth(this.core);
  }

  /**
   * Log in.
   *
   * Opens a session. Without `X-Tenant-ID` the email is looked up among the users of the platform, with it among those
   * of that tenant; members of a tenant's team are users of the platform, and log in without it.
   *
   * An unknown email and a wrong password give the same 401 (inferred). A client does this by itself with the
   * credentials it was made with.
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. Among whom an email is looked up is documented (fact sheet §4).
   *
   * @see `POST /api/v1/auth/login` (seed: Authenticate and get tokens)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const session = await view.auth.login({ email: 'user@example.com', password: 'securePassword123' });
   * ```
   */
  login(body: LoginInput, options?: CallOptions): Call<SessionResponse> {
    return this.core.call(login, [], body, options);
  }

  /**
   * Register.
   *
   * Creates an account and opens a session. Without `X-Tenant-ID` it is a user of the platform, and by the seed a
   * platform administrator; with it, a user of that tenant alone, who may read and comment (the latter inferred).
   *
   * The same email can have an account in each tenant, and one on the platform. A repeat after a lost answer gives
   * 409: log in.
   *
   * Errors: 400, 403, 404, 409, 422, 500.
   *
   * Provenance: seed. A later edition of the vendor's reference tells users of the platform from its administrators
   * (fact sheet §10, 3); the seed does not.
   *
   * @see `POST /api/v1/auth/register` (seed: Register a new user)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const session = await view.auth.register({
   *   email: 'user@example.com',
   *   full_name: 'John Doe',
   *   password: 'securePassword123',
   *   username: 'johndoe',
   * });
   * ```
   */
  register(body: RegisterInput, options?: CallOptions): Call<SessionResponse> {
    return this.core.call(registerUser, [], body, options);
  }
}

/** `backsuit.tenant(id).categories` */
export class TenantCategories extends Resource {
  /**
   * List categories.
   *
   * Lists all categories of a tenant, and with them the global ones, with how many articles each has.
   *
   * Role: User. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That a key opens it is inferred (fact sheet §1.2).
   *
   * @see `GET /api/v1/tenants/{tenant_id}/categories` (seed: List all categories)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const categorys = await view.categories.list();
   * ```
   */
  list(options?: CallOptions): Call<Category[]> {
    return this.core.call(listCategories, [], undefined, options);
  }

  /**
   * Create a category.
   *
   * Creates a category. Its slug is made of the name unless one is sent. A name or a slug that the tenant has already
   * gives
   * 409. It is for admins and owners of the tenant (inferred).
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 409, 500.
   *
   * Provenance: seed. That it takes a session alone is inferred (fact sheet §3).
   *
   * @see `POST /api/v1/tenants/{tenant_id}/categories` (seed: Create a category)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const category = await view.categories.create({ description: 'Tech articles', name: 'Technology', slug: 'technology' });
   * ```
   */
  create(body: CategoryInput, options?: CallOptions): Call<Category> {
    return this.core.call(createCategory, [], body, options);
  }

  /**
   * Update a category.
   *
   * Changes what is sent of a category. A new name gives it a new slug, unless a slug is sent, too. It is for admins
   * and
   * owners of the tenant (inferred).
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 409, 500.
   *
   * Provenance: seed. The seed has the path alone; what can be changed is documented for the sister path PUT
   * /api/v1/categories/{id}.
   *
   * @see `PATCH /api/v1/tenants/{tenant_id}/categories/{category_id}` (seed: Update a category)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const category = await view.categories.update(1, { name: 'Software' });
   * ```
   */
  update(categoryId: number, body: CategoryUpdate, options?: CallOptions): Call<Category> {
    return this.core.call(updateCategory, [categoryId], body, options);
  }

  /**
   * Delete a category.
   *
   * Deletes a category that has no articles; one that has some gives 400. It is for admins and owners of the tenant
   * (inferred).
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That it must be empty is documented for the sister path /api/v1/categories/{id}.
   *
   * @see `DELETE /api/v1/tenants/{tenant_id}/categories/{category_id}` (seed: Delete a category)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.categories.delete(1);
   * ```
   */
  delete(categoryId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(deleteCategory, [categoryId], undefined, options);
  }
}

/** `backsuit.tenant(id).comments` */
export class TenantComments extends Resource {
  /**
   * List the comments of an article.
   *
   * Lists the comments of an article, those that answer another one inside of it. Everybody may: it needs no
   * credential. A
   * session of an owner or admin of the tenant can have those that are not approved, too. An article that is not
   * published
   * gives 404 to all but the team (inferred).
   *
   * Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: docs. The path is the seed's, the method that of the page that the seed was taken from. That it is
   * public is documented for the sister path /api/v1/comments.
   *
   * @see `GET /api/v1/tenants/{tenant_id}/articles/{article_id}/comments` (docs: the source of the vendor's page (fact
   * sheet §3, row 58))
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * for await (const comment of view.comments.list(1, { limit: 100 })) console.log(comment.id);
   * ```
   */
  list(articleId: number, query?: ListArticleCommentsQuery, options?: CallOptions): List<Comment> {
    return this.core.list(listArticleComments, [articleId], query, options);
  }

  /**
   * Post a comment.
   *
   * Adds a comment to an article, or an answer to one of its comments. It is approved at once, and counts in the
   * `comment_count` of the article. An article that is not published gives 404 to all but the team (inferred).
   *
   * Role: User. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: docs. The path is the seed's, the method that of the page that the seed was taken from. That it needs a
   * session is documented for the sister path /api/v1/comments.
   *
   * @see `POST /api/v1/tenants/{tenant_id}/articles/{article_id}/comments` (docs: the source of the vendor's page (fact
   * sheet §3, row 59))
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const comment = await view.comments.create(1, { content: 'Thank you!', parent_id: 1 });
   * ```
   */
  create(articleId: number, body: CommentInput, options?: CallOptions): Call<Comment> {
    return this.core.call(createComment, [articleId], body, options);
  }

  /**
   * Delete a comment.
   *
   * Deletes a comment, and with it the answers to it (inferred). Its author may, and owners and admins of the tenant
   * (inferred); others get 403.
   *
   * Role: User. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: docs. The path is the seed's, the method that of the page that the seed was taken from.
   *
   * @see `DELETE /api/v1/tenants/{tenant_id}/comments/{comment_id}` (docs: the source of the vendor's page (fact sheet
   * §3, row 60))
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.comments.delete(1);
   * ```
   */
  delete(commentId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(deleteComment, [commentId], undefined, options);
  }
}

/** `backsuit.tenant(id).contact` */
export class TenantContact extends Resource {
  /**
   * Send a contact message.
   *
   * Sends a message to the platform, or with `X-Tenant-ID` to that tenant. Anybody may; with a session, name and email
   * are those of the account unless they are sent. It is unread in the messages of who receives it (inferred).
   *
   * Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. What session and header do is documented for a sister path (fact sheet §4).
   *
   * @see `POST /api/v1/contact` (seed: Submit a contact message)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const contactReceipt = await view.contact.submit({
   *   email: 'user@example.com',
   *   message: 'How do I get an API key?',
   *   name: 'John Doe',
   *   subject: 'Question about API',
   * });
   * ```
   */
  submit(body: ContactInput, options?: CallOptions): Call<ContactReceipt> {
    return this.core.call(submitContactMessage, [], body, options);
  }
}

/** `backsuit.tenant(id).invitations` */
export class TenantInvitations extends Resource {
  /**
   * List invitations.
   *
   * Lists the invitations of the tenant, the pending ones unless `status` says otherwise. For owners and admins. One
   * that nobody accepted in 7 days is `expired`.
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. The answer, who may, and the 7 days are documented (fact sheet §6).
   *
   * @see `GET /api/v1/tenants/{tenant_id}/invitations` (seed: List pending invitations)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const invitations = await view.invitations.list();
   * ```
   */
  list(query?: ListInvitationsQuery, options?: CallOptions): Call<Invitation[]> {
    return this.core.call(listInvitations, [], query, options);
  }

  /**
   * Invite somebody.
   *
   * Invites an address to join the team, and gives the token that accepts it, this once. For owners and admins; by
   * inference only owners offer to make somebody an owner. It is good for 7 days.
   *
   * A repeat after a lost answer gives 409 (inferred).
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 409, 422, 500.
   *
   * Provenance: seed. Who may, and the 7 days, are documented (fact sheet §6).
   *
   * @see `POST /api/v1/tenants/{tenant_id}/invitations` (seed: Invite a user to a tenant)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const invitationCreated = await view.invitations.create({ email: 'newuser@example.com', role: 'Editor' });
   * ```
   */
  create(body: InvitationInput, options?: CallOptions): Call<InvitationCreated> {
    return this.core.call(createInvitation, [], body, options);
  }
}

/** `backsuit.tenant(id).messages` */
export class TenantMessages extends Resource {
  /**
   * List messages.
   *
   * Lists messages page by page. Without `X-Tenant-ID` a platform administrator reads those to the platform; with it,
   * an
   * owner or admin of the tenant those to the tenant. To everybody else the list is empty (inferred).
   *
   * Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. Who reads which is documented as a restriction to owners and admins; that others get an empty
   * list is inferred (fact sheet §4).
   *
   * @see `GET /api/v1/messages` (seed: List messages)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * for await (const message of view.messages.list({ limit: 100 })) console.log(message.id);
   * ```
   */
  list(query?: ListMessagesQuery, options?: CallOptions): List<Message> {
    return this.core.list(listMessages, [], query, options);
  }
}

/** `backsuit.tenant(id).socialAccounts` */
export class TenantSocialAccounts extends Resource {
  /**
   * List social accounts.
   *
   * Lists all social media accounts that are connected to a tenant. Their tokens are never shown.
   *
   * Role: Editor. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. That it takes a session of the team is inferred (fact sheet §3).
   *
   * @see `GET /api/v1/tenants/{tenant_id}/social-accounts` (seed: List connected social media accounts)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const socialAccounts = await view.socialAccounts.list();
   * ```
   */
  list(options?: CallOptions): Call<SocialAccount[]> {
    return this.core.call(listSocialAccounts, [], undefined, options);
  }
}

/** `backsuit.tenant(id).team` */
export class TenantTeam extends Resource {
  /**
   * List the team.
   *
   * Lists the members of the tenant's team, to them alone: a reader who has registered in the tenant gets 403
   * (inferred).
   *
   * Role: User. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. Documented sister paths list members to owners and admins, and profiles to everybody (fact sheet
   * §6).
   *
   * @see `GET /api/v1/tenants/{tenant_id}/team` (seed: List team members)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const teamMembers = await view.team.list();
   * ```
   */
  list(options?: CallOptions): Call<TeamMember[]> {
    return this.core.call(listTeamMembers, [], undefined, options);
  }

  /**
   * Change a member's role.
   *
   * Gives a member another role. For owners and admins; by inference only owners make somebody an owner or take that
   * away, and the last owner stays one.
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 422, 500.
   *
   * Provenance: seed. Who may is documented (fact sheet §3).
   *
   * @see `PATCH /api/v1/tenants/{tenant_id}/team/{user_id}` (seed: Update member role)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const teamMember = await view.team.update(1, { role: 'Editor' });
   * ```
   */
  update(userId: number, body: TeamMemberUpdate, options?: CallOptions): Call<TeamMember> {
    return this.core.call(updateTeamMemberRole, [userId], body, options);
  }

  /**
   * Remove a member.
   *
   * Takes a member out of the team, whose access ends at once; the account stays. For owners and admins. Nobody removes
   * the last owner, and nobody themselves.
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. Who may remove whom is documented for a sister path (fact sheet §6).
   *
   * @see `DELETE /api/v1/tenants/{tenant_id}/team/{user_id}` (seed: Remove a team member)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.team.remove(1);
   * ```
   */
  remove(userId: number, options?: CallOptions): Call<Notice> {
    return this.core.call(removeTeamMember, [userId], undefined, options);
  }
}

/** All operations of one tenant of backsuit, in groups. */
export class TenantResources extends TenantResource {
  /** `backsuit.tenant(id).affiliateLinks` */
  get affiliateLinks(): TenantAffiliateLinks {
    return new TenantAffiliateLinks(this.core);
  }

  /** `backsuit.tenant(id).apiKeys` */
  get apiKeys(): TenantApiKeys {
    return new TenantApiKeys(this.core);
  }

  /** `backsuit.tenant(id).articles` */
  get articles(): TenantArticles {
    return new TenantArticles(this.core);
  }

  /** `backsuit.tenant(id).auth` */
  get auth(): TenantAuth {
    return new TenantAuth(this.core);
  }

  /** `backsuit.tenant(id).categories` */
  get categories(): TenantCategories {
    return new TenantCategories(this.core);
  }

  /** `backsuit.tenant(id).comments` */
  get comments(): TenantComments {
    return new TenantComments(this.core);
  }

  /** `backsuit.tenant(id).contact` */
  get contact(): TenantContact {
    return new TenantContact(this.core);
  }

  /** `backsuit.tenant(id).invitations` */
  get invitations(): TenantInvitations {
    return new TenantInvitations(this.core);
  }

  /** `backsuit.tenant(id).messages` */
  get messages(): TenantMessages {
    return new TenantMessages(this.core);
  }

  /** `backsuit.tenant(id).socialAccounts` */
  get socialAccounts(): TenantSocialAccounts {
    return new TenantSocialAccounts(this.core);
  }

  /** `backsuit.tenant(id).team` */
  get team(): TenantTeam {
    return new TenantTeam(this.core);
  }

  /**
   * Get a tenant.
   *
   * Reads a tenant, the caller's role in it, and how much it has. For members of its team: a reader who has registered
   * in
   * the tenant gets 403 (inferred).
   *
   * Role: User. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. The answer is documented, and that it is for members (fact sheet §6).
   *
   * @see `GET /api/v1/tenants/{tenant_id}` (seed: Get tenant details)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const tenantDetails = await view.retrieve();
   * ```
   */
  retrieve(options?: CallOptions): Call<TenantDetails> {
    return this.core.call(getTenant, [], undefined, options);
  }

  /**
   * Update a tenant.
   *
   * Changes what is sent of a tenant; the rest stays. For its owners and admins.
   *
   * Role: Admin. Errors: 400, 401, 403, 404, 409, 500.
   *
   * Provenance: seed. Body, answer and who may are documented for a sister path (fact sheet §6).
   *
   * @see `PATCH /api/v1/tenants/{tenant_id}` (seed: Update tenant)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const tenant = await view.update({ description: 'A personal tech blog', name: 'My Blog', webhook_url: null });
   * ```
   */
  update(body: TenantUpdate, options?: CallOptions): Call<Tenant> {
    return this.core.call(updateTenant, [], body, options);
  }

  /**
   * Delete a tenant.
   *
   * Deletes a tenant with all it has: articles, categories, members, invitations, schedules and links. For its owners
   * (inferred).
   *
   * Role: Owner. Errors: 400, 401, 403, 404, 500.
   *
   * Provenance: seed. What goes with it is documented for the deletion by administrators (fact sheet §6).
   *
   * @see `DELETE /api/v1/tenants/{tenant_id}` (seed: Delete tenant)
   * @example
   * ```ts
   * const view = backsuit.tenant('550e8400-e29b-41d4-a716-446655440000');
   * const notice = await view.delete();
   * ```
   */
  delete(options?: CallOptions): Call<Notice> {
    return this.core.call(deleteTenant, [], undefined, options);
  }
}

/** The part of {@link TenantResources} that a credential of the scheme `apiKey` opens. */
export type ApiKeyTenantResources = Pick<TenantResources, 'id' | 'articles' | 'auth' | 'categories' | 'contact'>;

/** The part of {@link Resources} that a credential of the scheme `apiKey` opens. */
export type ApiKeyResources = Pick<Resources, 'affiliateLinks' | 'contact' | 'health'> &
  { tenant(id: string): ApiKeyTenantResources };
