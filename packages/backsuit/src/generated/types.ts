// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/api/v1/admin/analytics/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the analytics of content
     * @description Tells how articles have come about in the last days over all tenants, which are read most, and
     *     how often links were
     *     followed. It is for platform administrators (`is_platform_admin`); others get 403.
     */
    get: operations['getContentAnalytics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/analytics/revenue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the analytics of revenue
     * @description Tells what subscriptions bring, how many came and went in the last days, and who has none. It is
     *     for platform
     *     administrators (`is_platform_admin`); others get 403.
     */
    get: operations['getRevenueAnalytics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/audit-logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the audit log
     * @description Lists what was done on the platform page by page, the newest first (inferred): who, when and
     *     from which address. It is
     *     for platform administrators (`is_platform_admin`); others get 403.
     */
    get: operations['listAuditLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/dashboard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the dashboard
     * @description Tells how many users, tenants, articles and categories the whole platform has, and what its
     *     subscriptions bring. It is
     *     for platform administrators (`is_platform_admin`); others get 403. Looking at it is in the audit log.
     */
    get: operations['getAdminDashboard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/insights': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read insights
     * @description Tells what has happened on the whole platform in the last days: subscriptions, articles, social
     *     media, users, requests,
     *     and how well each tenant does. It is for platform administrators (`is_platform_admin`); others get 403.
     */
    get: operations['getAdminInsights'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/tenants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all tenants
     * @description Lists all tenants of the platform page by page, suspended ones too. It is for platform
     *     administrators
     *     (`is_platform_admin`); others get 403.
     */
    get: operations['adminListTenants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/tenants/{tenant_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The tenant, whosever it is.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a tenant as an administrator
     * @description Changes what is sent of any tenant. `is_active: false` suspends it: from then on its members get
     *     403, and nothing of
     *     it is published; `true` lets it work again, and publishes what came due meanwhile (both inferred). It is in
     *     the audit
     *     log as `tenant.suspend` or `tenant.activate`. It is for platform administrators (`is_platform_admin`); others
     *     get 403.
     */
    patch: operations['adminUpdateTenant'];
    trace?: never;
  };
  '/api/v1/admin/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all users
     * @description Lists all users of the platform and of all tenants page by page. It is for platform administrators
     *     (`is_platform_admin`); others get 403.
     */
    get: operations['adminListUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/users/{user_id}/role': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The user.
         * @example 2
         */
        user_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Make somebody a platform administrator, or no longer
     * @description Makes a user a platform administrator, or takes that away, at once also for tokens that are in
     *     use (inferred). The last
     *     one cannot be taken away, and a user of a tenant cannot be made one (inferred): that gives 400. Both are in
     *     the audit log, as `admin.grant` and `admin.revoke`. It is for
     *     platform administrators (`is_platform_admin`); others get 403.
     */
    patch: operations['adminUpdateUserRole'];
    trace?: never;
  };
  '/api/v1/auth/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * @description Lists the user's own keys, without the keys themselves; with `X-Tenant-ID`, those of that tenant
     *     alone (the latter
     *     inferred).
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Create an API key
     * @description Creates a key, and gives it this once. With `X-Tenant-ID`, or for a user of one tenant, it
     *     begins with the prefix of
     *     the tenant (`mab_`), else with `pa_`. It does not expire.
     *
     *     After an answer that was lost, delete the key that nobody knows and create another.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/api-keys/{key_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the key.
         * @example 1
         */
        key_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an API key
     * @description Deletes a key, which gives 401 from then on. A key of somebody else is not found (inferred).
     */
    delete: operations['deleteApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the password
     * @description Sets another password for who knows the present one. By inference it ends the user's other
     *     sessions: their access
     *     and refresh tokens give 401 from then on; and a user of OAuth, who has no password, is refused.
     */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in
     * @description Opens a session. Without `X-Tenant-ID` the email is looked up among the users of the platform,
     *     with it among those
     *     of that tenant; members of a tenant's team are users of the platform, and log in without it.
     *
     *     An unknown email and a wrong password give the same 401 (inferred). A client does this by itself with the
     *     credentials it was made with.
     */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the current user
     * @description Reads the account whose session it is.
     */
    get: operations['getCurrentUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/oauth/{provider}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The provider to sign in with.
         * @example google
         */
        provider: components['schemas']['OAuthProvider'];
      };
      cookie?: never;
    };
    /**
     * Start to sign in with a provider
     * @description Leads to the provider's page, where the user agrees. Open it in the user's browser: from there
     *     the way goes to the
     *     callback of this service, and on to the application with the tokens.
     *
     *     With `X-Tenant-ID` the account belongs to that tenant; without it, to the platform.
     */
    get: operations['startOAuth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/oauth/{provider}/callback': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The provider to sign in with.
         * @example google
         */
        provider: components['schemas']['OAuthProvider'];
      };
      cookie?: never;
    };
    /**
     * Come back from a provider
     * @description Where providers send users back to; no application calls it. It leads on to
     *     `{FRONTEND_URL}/oauth/callback?access_token=…&refresh_token=…&provider=…`. An email that is new makes an
     *     account,
     *     a known one is linked; either is verified.
     *
     *     Where it fails, it leads to the same page with `error` (`access_denied`, `invalid_provider` or
     *     `oauth_failed`) and
     *     `provider` in place of the tokens.
     */
    get: operations['oauthCallback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/profile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update the profile
     * @description Changes what is sent of the account's own profile; the rest stays.
     */
    patch: operations['updateProfile'];
    trace?: never;
  };
  '/api/v1/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refresh the session
     * @description Gives a further access token for a refresh token, which is the only credential here and stays as
     *     it is until it
     *     expires. A client does this by itself, a minute before the access token expires.
     *
     *     What is no refresh token, or one that has expired, gives 401: log in again.
     */
    post: operations['refreshToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register
     * @description Creates an account and opens a session. Without `X-Tenant-ID` it is a user of the platform, and
     *     by the seed a
     *     platform administrator; with it, a user of that tenant alone, who may read and comment (the latter inferred).
     *
     *     The same email can have an account in each tenant, and one on the platform. A repeat after a lost answer
     *     gives
     *     409: log in.
     */
    post: operations['registerUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a contact message
     * @description Sends a message to the platform, or with `X-Tenant-ID` to that tenant. Anybody may; with a
     *     session, name and email
     *     are those of the account unless they are sent. It is unread in the messages of who receives it (inferred).
     */
    post: operations['submitContactMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept an invitation
     * @description Makes the caller a member of the tenant, in the role that was offered. The caller's email must
     *     be the one that was
     *     invited. An invitation is accepted once.
     */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages
     * @description Lists messages page by page. Without `X-Tenant-ID` a platform administrator reads those to the
     *     platform; with it, an
     *     owner or admin of the tenant those to the tenant. To everybody else the list is empty (inferred).
     */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subscriptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Subscribe, or change the plan
     * @description Subscribes to a plan, or changes to another one; its limits hold at once. It takes money: after
     *     a lost answer, read
     *     the current subscription before you repeat it. A repeat gives 409 (inferred).
     */
    post: operations['createSubscription'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subscriptions/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cancel the subscription
     * @description Ends the subscription, with the period that is paid for or at once. Afterwards the free plan holds.
     */
    delete: operations['cancelSubscription'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subscriptions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the current subscription
     * @description Reads the caller's plan and what of it is used. Without a subscription it is the free plan.
     */
    get: operations['getCurrentSubscription'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/subscriptions/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List plans
     * @description Lists the plans and what they cost. It needs no credential.
     */
    get: operations['listPlans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tenants
     * @description Lists the tenants that the caller is a member of, with the role in each.
     */
    get: operations['listTenants'];
    put?: never;
    /**
     * Create a tenant
     * @description Creates a tenant; the caller becomes its owner. Users of one tenant cannot create others
     *     (inferred). A repeat after
     *     a lost answer gives 409 if a slug or a domain was sent.
     */
    post: operations['createTenant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * Get a tenant
     * @description Reads a tenant, the caller's role in it, and how much it has. For members of its team: a reader
     *     who has registered in
     *     the tenant gets 403 (inferred).
     */
    get: operations['getTenant'];
    put?: never;
    post?: never;
    /**
     * Delete a tenant
     * @description Deletes a tenant with all it has: articles, categories, members, invitations, schedules and
     *     links. For its owners
     *     (inferred).
     */
    delete: operations['deleteTenant'];
    options?: never;
    head?: never;
    /**
     * Update a tenant
     * @description Changes what is sent of a tenant; the rest stays. For its owners and admins.
     */
    patch: operations['updateTenant'];
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/affiliate-links': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List affiliate links
     * @description Lists the links of the tenant with their clicks, to the members of its team.
     */
    get: operations['listAffiliateLinks'];
    put?: never;
    /**
     * Create an affiliate link
     * @description Creates a short link. Its slug is unique over all tenants, since `/r/{slug}` names none
     *     (inferred); a repeat after a
     *     lost answer gives 409 if a slug was sent.
     */
    post: operations['createAffiliateLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List articles
     * @description Lists the articles of a tenant page by page, without their contents, the newest first unless
     *     another order is asked
     *     for. Members of the team see all of them; a `User` sees published ones alone (inferred).
     */
    get: operations['listArticles'];
    put?: never;
    /**
     * Create an article
     * @description Creates an article, a draft unless `status` says otherwise. Its slug is made of the title, with
     *     a number behind it if
     *     that is taken (inferred); `status: published` publishes it at once. It counts towards the articles that the
     *     plan
     *     allows in a month: the next one gives 429, which waiting does not mend.
     */
    post: operations['createArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles/generate': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate an article
     * @description Writes an article about `prompt` and keeps it as a draft; the answer has it whole. Social
     *     accounts that post by
     *     themselves tell of it when it is published (the moment is inferred). It counts towards the articles that the
     *     plan
     *     allows in a month: the next one gives 429, which waiting does not mend.
     */
    post: operations['generateArticle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles/search': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * Search articles
     * @description Finds the articles of a tenant that have the term, in whatever case and also inside of words,
     *     the best match first: an
     *     equal title (100 points), a title that begins with it (80), one that has it (60), the excerpt (40), the rest
     *     (20).
     *     `highlight` shows where it stands, wrapped in `**`. A `User` finds published articles alone (inferred).
     */
    get: operations['searchArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles/{article_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    /**
     * Read an article
     * @description Gives an article with its content. Reading it here does not count as a view. A `User` reads
     *     published articles alone;
     *     others give 404 (inferred).
     */
    get: operations['getArticle'];
    put?: never;
    post?: never;
    /**
     * Delete an article
     * @description Deletes an article, and with it its comments and its schedule (inferred). Authors delete their
     *     own articles; owners and
     *     admins of the tenant delete all (inferred).
     */
    delete: operations['deleteArticle'];
    options?: never;
    head?: never;
    /**
     * Update an article
     * @description Changes what is sent of an article. A new title gives it a new slug. `status: published`
     *     publishes it, at once and for
     *     the time that it stands in `published_at`; `draft` takes it back, also from its schedule; `archived` puts it
     *     away, and
     *     `draft` brings it back. A draft cannot be archived before it was published (inferred), and `scheduled` is
     *     what the
     *     schedule makes of it alone. Authors change their own articles; owners and admins of the tenant change all
     *     (inferred).
     */
    patch: operations['updateArticle'];
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles/{article_id}/comments': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    /**
     * List the comments of an article
     * @description Lists the comments of an article, those that answer another one inside of it. Everybody may: it
     *     needs no credential. A
     *     session of an owner or admin of the tenant can have those that are not approved, too. An article that is not
     *     published
     *     gives 404 to all but the team (inferred).
     */
    get: operations['listArticleComments'];
    put?: never;
    /**
     * Post a comment
     * @description Adds a comment to an article, or an answer to one of its comments. It is approved at once, and
     *     counts in the
     *     `comment_count` of the article. An article that is not published gives 404 to all but the team (inferred).
     */
    post: operations['createComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles/{article_id}/publish-social': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post an article to social media
     * @description Tells of a published article on social media, at once or at an instant; the answer says what
     *     became of it on each
     *     platform, and some can fail while others do not. Without `custom_message` a text is generated, with hashtags
     *     and a
     *     link. A platform without an active account gives 400, an article that is not published 409 (both inferred).
     */
    post: operations['publishArticleToSocial'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/articles/{article_id}/schedule': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule an article
     * @description Has an article published at an instant; until then its state is `scheduled`. `timezone` says how
     *     people read the
     *     instant, and does not change it. Scheduling again replaces the time; an article that is published already
     *     gives 409,
     *     an instant in the past or an unknown zone 422 (all inferred). Authors schedule their own articles; owners and
     *     admins of
     *     the tenant schedule all (inferred).
     */
    post: operations['scheduleArticle'];
    /**
     * Cancel the schedule of an article
     * @description Takes an article from its schedule: it is a draft again. An article that is not scheduled, or is
     *     published by now,
     *     gives 404 (inferred).
     */
    delete: operations['cancelArticleSchedule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/categories': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List categories
     * @description Lists all categories of a tenant, and with them the global ones, with how many articles each has.
     */
    get: operations['listCategories'];
    put?: never;
    /**
     * Create a category
     * @description Creates a category. Its slug is made of the name unless one is sent. A name or a slug that the
     *     tenant has already gives
     *     409. It is for admins and owners of the tenant (inferred).
     */
    post: operations['createCategory'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/categories/{category_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The category. Global ones are nobody's to change (inferred).
         * @example 1
         */
        category_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a category
     * @description Deletes a category that has no articles; one that has some gives 400. It is for admins and
     *     owners of the tenant
     *     (inferred).
     */
    delete: operations['deleteCategory'];
    options?: never;
    head?: never;
    /**
     * Update a category
     * @description Changes what is sent of a category. A new name gives it a new slug, unless a slug is sent, too.
     *     It is for admins and
     *     owners of the tenant (inferred).
     */
    patch: operations['updateCategory'];
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/comments/{comment_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The comment.
         * @example 1
         */
        comment_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a comment
     * @description Deletes a comment, and with it the answers to it (inferred). Its author may, and owners and
     *     admins of the tenant
     *     (inferred); others get 403.
     */
    delete: operations['deleteComment'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/invitations': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List invitations
     * @description Lists the invitations of the tenant, the pending ones unless `status` says otherwise. For owners
     *     and admins. One
     *     that nobody accepted in 7 days is `expired`.
     */
    get: operations['listInvitations'];
    put?: never;
    /**
     * Invite somebody
     * @description Invites an address to join the team, and gives the token that accepts it, this once. For owners
     *     and admins; by
     *     inference only owners offer to make somebody an owner. It is good for 7 days.
     *
     *     A repeat after a lost answer gives 409 (inferred).
     */
    post: operations['createInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/scheduled': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List scheduled articles
     * @description Lists all articles of a tenant that wait to be published, the next one first (inferred).
     */
    get: operations['listScheduledArticles'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/social-accounts': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List social accounts
     * @description Lists all social media accounts that are connected to a tenant. Their tokens are never shown.
     */
    get: operations['listSocialAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/team': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /**
     * List the team
     * @description Lists the members of the tenant's team, to them alone: a reader who has registered in the tenant
     *     gets 403 (inferred).
     */
    get: operations['listTeamMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenants/{tenant_id}/team/{user_id}': {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The id of the member.
         * @example 1
         */
        user_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member
     * @description Takes a member out of the team, whose access ends at once; the account stays. For owners and
     *     admins. Nobody removes
     *     the last owner, and nobody themselves.
     */
    delete: operations['removeTeamMember'];
    options?: never;
    head?: never;
    /**
     * Change a member's role
     * @description Gives a member another role. For owners and admins; by inference only owners make somebody an
     *     owner or take that
     *     away, and the last owner stays one.
     */
    patch: operations['updateTeamMemberRole'];
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask whether the service works
     * @description Tells the state of the service and of its database. It needs no credential.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/r/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The slug of the link.
         * @example amz-product
         */
        slug: string;
      };
      cookie?: never;
    };
    /**
     * Follow an affiliate link
     * @description Leads to where the link leads, and counts the click: its link, tenant, address, user agent,
     *     referer and time. It
     *     needs no credential. A link that is inactive is not found.
     */
    get: operations['followAffiliateLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What the caller is a member of now. */
    AcceptedInvitation: {
      /** @description What was done, for people. */
      message: string;
      /** @description The caller's role in it. */
      role: components['schemas']['RoleName'];
      /** @description The tenant. */
      tenant: components['schemas']['TenantReference'];
    };
    /** @description A further access token. The refresh token stays as it is. */
    AccessTokenResponse: {
      /** @description What goes behind `Bearer`, for 1 hour. */
      access_token: string;
      /**
       * @description How it is sent.
       * @enum {string}
       */
      token_type: 'Bearer';
    };
    /** @description Users and what they do. */
    ActivityFigures: {
      /** @description How many signed in in the period. */
      active_logins_in_period: number;
      /** @description How they sign in. */
      authentication: {
        /** @description How many sign in with each provider. */
        oauth_providers: components['schemas']['Counts'];
        /** @description How many sign in with a provider. */
        oauth_users: number;
        /** @description How many sign in with a password. */
        password_users: number;
      };
      /** @description How many have not signed in for 90 days. */
      dormant_users_90d: number;
      /** @description How many more (or, below 0, fewer) registered than in the period before, in percent. */
      growth_rate_vs_previous_period: number;
      /** @description How many of all signed in in the period, in percent. */
      login_rate: number;
      /** @description How many registered in the period. */
      new_registrations: number;
      /** @description All users. */
      total_users: number;
      /** @description How many have a verified address. */
      verified_users: number;
    };
    /** @description The platform in a few numbers. */
    AdminDashboard: {
      /** @description The articles of all tenants. */
      articles: {
        /** @description Those that are published. */
        published: number;
        /** @description All articles. */
        total: number;
      };
      /** @description The categories of all tenants. */
      categories: {
        /** @description All categories. */
        total: number;
      };
      /** @description How many platform administrators there are. */
      global_admins: number;
      /** @description What the subscriptions bring. */
      revenue: {
        /**
         * @description In which currency.
         * @example USD
         */
        currency: string;
        /** @description What they bring in a month. */
        estimated_mrr: number;
      };
      /** @description The tenants. */
      tenants: {
        /** @description Those that work. */
        active: number;
        /** @description Those that are suspended. */
        suspended: number;
        /** @description All tenants. */
        total: number;
      };
      /** @description Who is on the platform. */
      users: {
        /** @description Those who can sign in. */
        active: number;
        /** @description Those who are deactivated. */
        inactive: number;
        /** @description All users. */
        total: number;
      };
    };
    /** @description A tenant, as the platform sees it. */
    AdminTenant: {
      /** @description How many articles it has. */
      article_count: number;
      /** @description When it was created. */
      created_at: components['schemas']['Timestamp'];
      /**
       * Format: uuid
       * @description Its id.
       */
      id: string;
      /** @description Whether it works; a suspended one does not. */
      is_active: boolean;
      /** @description Whether its domain is known to be its own. */
      is_verified: boolean;
      /** @description How many articles a month it may have; null if its plan alone decides. */
      monthly_article_limit?: number | null;
      /** @description What it is called. */
      name: string;
      /**
       * @description The plan that it is on.
       * @example pro
       */
      plan?: string;
      /** @description The host of its site; elsewhere it is `domain`. null for none. */
      primary_domain: string | null;
      /** @description What it has set. */
      settings?: {
        [key: string]: unknown;
      };
      /** @description Its name in addresses. */
      slug: string;
      /** @description When it was suspended; null if it is not. */
      suspended_at: components['schemas']['Timestamp'] | null;
      /** @description How many users and members it has. */
      user_count: number;
    };
    /** @description What was done, and the tenant as it is now. */
    AdminTenantChanged: {
      /** @description What was done, for people. */
      message: string;
      /** @description The tenant. */
      tenant: components['schemas']['AdminTenant'];
    };
    /** @description A page of tenants. */
    AdminTenantList: {
      /** @description The number of this page, from 1. */
      page: number;
      /** @description How many pages there are. */
      pages: number;
      /** @description How many a page has. */
      per_page: number;
      /** @description Those of this page. */
      tenants: components['schemas']['AdminTenant'][];
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description What to change of a tenant; the rest stays. */
    AdminTenantUpdate: {
      /** @description false suspends it, true lets it work again. */
      is_active?: boolean;
      /** @description How many articles a month it may have; null lets its plan alone decide. */
      monthly_article_limit?: number | null;
      /** @description What it is called. */
      name?: string;
      /**
       * @description The plan that it is on.
       * @example pro
       */
      plan?: string;
      /** @description What it has set. */
      settings?: {
        [key: string]: unknown;
      };
    };
    /** @description A user, as the platform sees them. */
    AdminUser: {
      /** @description When they registered. */
      created_at: components['schemas']['Timestamp'];
      /**
       * Format: email
       * @description Their email address.
       */
      email: string;
      /** @description Their name. */
      full_name: string | null;
      /** @description Their id. */
      id: number;
      /** @description Whether they can sign in. */
      is_active: boolean;
      /** @description Whether they administer the platform. */
      is_platform_admin: boolean;
      /** @description When they last signed in; null if never. */
      last_login_at: components['schemas']['Timestamp'] | null;
      /** @description The provider that they sign in with; null if with a password. */
      oauth_provider: string | null;
      /** @description Their role. */
      role: components['schemas']['RoleName'];
      /**
       * Format: uuid
       * @description The tenant that they belong to alone; null for users of the platform.
       */
      tenant_id: string | null;
      /** @description The name that they go by. */
      username: string;
    };
    /** @description A page of users. */
    AdminUserList: {
      /** @description The number of this page, from 1. */
      page: number;
      /** @description How many pages there are. */
      pages: number;
      /** @description How many a page has. */
      per_page: number;
      /** @description How many there are on all pages. */
      total: number;
      /** @description Those of this page. */
      users: components['schemas']['AdminUser'][];
    };
    /** @description A short link that counts its clicks. */
    AffiliateLink: {
      /** @description How often it was followed. */
      click_count: number;
      /** @description When it was created. */
      created_at: components['schemas']['Timestamp'];
      /** @description Its id. */
      id: number;
      /** @description What it is called. */
      name: string;
      /**
       * Format: uri
       * @description Where it leads.
       */
      original_url: string;
      /**
       * @description The short link, `/r/{slug}`.
       * @example /r/amz-product
       */
      short_url: string;
      /** @description Its name in `/r/{slug}`, unique over all tenants (the latter inferred). */
      slug: string;
      /** @description Whether it leads anywhere. */
      status: 'active' | 'inactive' | (string & {});
      /**
       * Format: uuid
       * @description The tenant it belongs to.
       */
      tenant_id: string;
      /** @description When it last changed. */
      updated_at: components['schemas']['Timestamp'];
    };
    /** @description A link as it is now. */
    AffiliateLinkChange: {
      /** @description The link. */
      affiliate_link: components['schemas']['AffiliateLink'];
      /** @description What was done, for people. */
      message: string;
    };
    /** @description A new link. */
    AffiliateLinkInput: {
      /** @description What it is called. */
      name: string;
      /**
       * Format: uri
       * @description Where it leads: an absolute URL of http or https.
       */
      original_url: string;
      /**
       * @description Its name in `/r/{slug}`, unique over all tenants; left out, it is made of the name (both
       *     inferred).
       */
      slug?: components['schemas']['Slug'];
    };
    /** @description A part of a tenant's links. */
    AffiliateLinkList: {
      /** @description The links. */
      affiliate_links: components['schemas']['AffiliateLink'][];
      /** @description How many links there are in all. */
      total?: number;
    };
    /**
     * @description Whether a link leads anywhere.
     * @enum {string}
     */
    AffiliateLinkStatus: 'active' | 'inactive';
    /** @description A key of the user, without the key itself. */
    ApiKey: {
      /** @description When it was created. */
      created_at?: components['schemas']['Timestamp'];
      /** @description Its id. */
      id: number;
      /** @description Whether it works. */
      is_active: boolean;
      /** @description When it was last used; null if never. */
      last_used_at: components['schemas']['Timestamp'] | null;
      /** @description What it is for. */
      name: string;
      /**
       * @description The first 9 characters of the key, to tell keys apart.
       * @example pa_123456
       */
      prefix: string;
      /** @description How many requests were made with it. */
      request_count: number;
    };
    /** @description A key, this once. */
    ApiKeyCreated: {
      /**
       * @description The key: what goes into `X-API-Key`. `pa_`, or the prefix of the tenant, and 64 hexadecimal
       *     digits; it is not shown again.
       */
      api_key: string;
      /** @description What was done, for people. */
      message: string;
      /** @description What it is for. */
      name?: string;
      /**
       * @description Its first 9 characters, which lists show.
       * @example pa_123456
       */
      prefix: string;
      /** @description That it is not shown again, for people. */
      warning: string;
    };
    /** @description A new key. */
    ApiKeyInput: {
      /** @description What it is for. */
      name: string;
    };
    /** @description The keys of the user. */
    ApiKeyList: {
      /** @description The keys. */
      api_keys: components['schemas']['ApiKey'][];
    };
    /** @description An article with its content. */
    Article: components['schemas']['ArticleSummary'] & {
      /** @description The text, in Markdown. */
      content: string;
      /** @description What it is about, for search engines. */
      keywords?: string[];
      /** @description What search engines are told of it. */
      seo?: components['schemas']['ArticleSeo'];
      /** @description What it is about, for readers. */
      tags?: string[];
      /** @description The id of its author. */
      user_id?: number;
    };
    /** @description The category of an article. */
    ArticleCategory: {
      /** @description Its id. */
      id: number;
      /** @description What it is called. */
      name: string;
      /** @description Its name in addresses. */
      slug: string;
    };
    /** @description What was done, and the article as it is now. */
    ArticleChanged: {
      /** @description The article. */
      article: components['schemas']['Article'];
      /** @description What was done, for people. */
      message?: string;
    };
    /** @description What an article is to be generated from. */
    ArticleGeneration: {
      /** @description What else the writer should know. */
      additional_context?: string | string[];
      /** @description The category that it is to stand in; left out, one that fits is chosen. */
      category_id?: number;
      /** @description What it is to say, in more words: beside the prompt. */
      description?: string;
      /**
       * @description Whether it is to have a picture.
       * @default true
       */
      generate_image?: boolean;
      /**
       * @description Whether its text is to have pictures, too.
       * @default false
       */
      include_content_images?: boolean;
      /** @description Terms that it is to be found by. */
      keywords?: string[];
      /**
       * @description How long it is to be.
       * @default medium
       */
      length?: components['schemas']['ArticleLength'];
      /**
       * @description The model that is to write it.
       * @example gpt-4o-mini
       */
      model?: string;
      /** @description What it is to be about. */
      prompt: string;
      /**
       * @description How it is to speak.
       * @default professional
       */
      tone?: components['schemas']['ArticleTone'];
      /** @description What it is to be about, in a few words: beside the prompt. */
      topic?: string;
    };
    /** @description An article that was found. */
    ArticleHit: components['schemas']['ArticleSummary'] & {
      /** @description Its category; null for none. */
      category?: components['schemas']['ArticleCategory'] | null;
      /** @description A piece of it with the term, wrapped in `**`. */
      highlight?: string | null;
    };
    /** @description A new article. */
    ArticleInput: {
      /** @description The category that it is to stand in: one of the tenant, or a global one. */
      category_id: number;
      /** @description The text, in Markdown. */
      content: string;
      /** @description What it says in short, in at most 500 characters. */
      excerpt?: string | null;
      /**
       * Format: uri
       * @description The address of its picture.
       */
      image?: string | null;
      /**
       * @description Whether it is to be shown before others.
       * @default false
       */
      is_featured?: boolean;
      /** @description What it is about, for search engines. */
      keywords?: string[];
      /** @description What search engines are to be told of it. */
      seo?: components['schemas']['ArticleSeoInput'];
      /** @description Its name in addresses. Left out, it is made of the title, with a number if that is taken. */
      slug?: string;
      /**
       * @description The state that it begins in, `draft` by default; `published` publishes it at once.
       * @default draft
       */
      status?: components['schemas']['WritableArticleStatus'];
      /** @description What it is about, for readers. */
      tags?: string[];
      /** @description Its title. */
      title: string;
    };
    /**
     * @description How long a generated article is: about 500 words, 1000 or 2000.
     * @enum {string}
     */
    ArticleLength: 'short' | 'medium' | 'long';
    /** @description A page of articles. */
    ArticleList: {
      /** @description Those of this page. */
      articles: components['schemas']['ArticleSummary'][];
      /** @description The number of this page, from 1. */
      page: number;
      /** @description How many a page has. */
      per_page: number;
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description An article. */
    ArticleResponse: {
      /** @description The article. */
      article: components['schemas']['Article'];
    };
    /** @description When an article is to be published. */
    ArticleScheduleInput: {
      /**
       * Format: date-time
       * @description The instant, in the future, with its zone: `2025-06-01T09:00:00Z`.
       */
      scheduled_at: string;
      /**
       * @description The IANA name of the zone in which people read the instant; it does not change it.
       * @default UTC
       * @example America/New_York
       */
      timezone?: string;
    };
    /** @description What was done, and when the article will be published. */
    ArticleScheduled: {
      /** @description What was done, for people. */
      message: string;
      /**
       * Format: date-time
       * @description When it will be published.
       */
      scheduled_at: string;
    };
    /**
     * @description What the found articles are ordered by.
     * @enum {string}
     */
    ArticleSearchOrder: 'relevance' | 'date' | 'popularity' | 'title';
    /** @description A page of the articles that were found. */
    ArticleSearchResult: {
      /** @description Those of this page. */
      articles: components['schemas']['ArticleHit'][];
      /** @description What else they had to be, by the names of the parameters. */
      filters: {
        [key: string]: unknown;
      };
      /** @description Whether there is a page after this one. */
      has_next: boolean;
      /** @description Whether there is a page before this one. */
      has_prev: boolean;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description How many a page has. */
      per_page: number;
      /** @description What was looked for. */
      query: string;
      /** @description Where the term was looked for. */
      search_in: string;
      /** @description What they are ordered by. */
      sort_by: string;
      /** @description Which way: `asc` or `desc`. */
      sort_order: string;
      /** @description How many there are on all pages. */
      total: number;
      /** @description How many pages there are. */
      total_pages: number;
    };
    /**
     * @description Where the term is looked for.
     * @enum {string}
     */
    ArticleSearchScope: 'all' | 'title' | 'content' | 'tags' | 'keywords';
    /** @description What search engines are told of an article. */
    ArticleSeo: {
      /** @description The term that it should be found by. */
      focus_keyword?: string | null;
      /** @description The description for search engines. */
      meta_description?: string | null;
      /** @description The title for search engines. */
      meta_title?: string | null;
      /** @description What it says in short. */
      summary?: string | null;
    };
    /** @description What search engines are to be told of an article. */
    ArticleSeoInput: {
      /** @description The term that it should be found by. */
      focus_keyword?: string | null;
      /** @description The description for search engines. */
      meta_description?: string | null;
      /** @description The title for search engines. */
      meta_title?: string | null;
    };
    /**
     * @description The state of an article.
     * @enum {string}
     */
    ArticleStatus: 'draft' | 'scheduled' | 'published' | 'archived';
    /** @description The state of an article; others may come. */
    ArticleStatusName: 'draft' | 'scheduled' | 'published' | 'archived' | (string & {});
    /** @description An article as it stands in lists, without its content. */
    ArticleSummary: {
      /** @description The category that it stands in; null for none. */
      category_id: number | null;
      /** @description The name of its category. */
      category_name?: string | null;
      /** @description How many comments it has. */
      comment_count?: number;
      /** @description When it was created. */
      created_at: components['schemas']['Timestamp'];
      /** @description What it begins with, or says in short: at most 500 characters. */
      excerpt?: string | null;
      /** @description Its id. */
      id: number;
      /**
       * Format: uri
       * @description The address of its picture.
       */
      image?: string | null;
      /** @description Whether it is shown before others. */
      is_featured?: boolean;
      /** @description When it was published; null if it was not. */
      published_at?: components['schemas']['Timestamp'] | null;
      /**
       * Format: date-time
       * @description When it will be published; null unless it is scheduled.
       */
      scheduled_at?: string | null;
      /** @description Its name in addresses, made of the title; distinct within the tenant. */
      slug: string;
      /** @description Its state. */
      status: components['schemas']['ArticleStatusName'];
      /**
       * Format: uuid
       * @description The tenant whose article it is.
       */
      tenant_id?: string;
      /** @description Its title. */
      title: string;
      /** @description When it last changed; null if never. */
      updated_at?: components['schemas']['Timestamp'] | null;
      /** @description How often readers have opened it. */
      view_count?: number;
    };
    /**
     * @description How a generated article speaks.
     * @enum {string}
     */
    ArticleTone: 'professional' | 'casual' | 'formal' | 'friendly' | 'technical';
    /** @description What to change of an article; the rest stays. */
    ArticleUpdate: {
      /** @description The category that it is to stand in: one of the tenant, or a global one. */
      category_id?: number;
      /** @description The text, in Markdown. */
      content?: string;
      /** @description What it says in short, in at most 500 characters. */
      excerpt?: string | null;
      /**
       * Format: uri
       * @description The address of its picture.
       */
      image?: string | null;
      /** @description Whether it is to be shown before others. */
      is_featured?: boolean;
      /** @description What it is about, for search engines. */
      keywords?: string[];
      /** @description What search engines are to be told of it. */
      seo?: components['schemas']['ArticleSeoInput'];
      /** @description Its name in addresses. */
      slug?: string;
      /** @description Its state: `published` publishes it at once, `draft` takes it back, also from its schedule. */
      status?: components['schemas']['WritableArticleStatus'];
      /** @description What it is about, for readers. */
      tags?: string[];
      /** @description Its title. A new one gives it a new slug, unless `slug` is sent, too. */
      title?: string;
    };
    /** @description What was done: the thing and the verb, with a dot between; others come. */
    AuditActionName:
      | 'user.login'
      | 'dashboard.view'
      | 'tenant.suspend'
      | 'tenant.activate'
      | 'tenant.delete'
      | 'user.deactivate'
      | 'user.activate'
      | 'admin.grant'
      | 'admin.revoke'
      | (string & {});
    /** @description That somebody has done something, when and from where. */
    AuditLog: {
      /** @description What was done. */
      action: components['schemas']['AuditActionName'];
      /**
       * Format: email
       * @description The email address of who has done it.
       */
      admin_email?: string;
      /** @description When it was done. */
      created_at: components['schemas']['Timestamp'];
      /** @description What else is known of it. */
      details?: {
        [key: string]: unknown;
      };
      /** @description Its id. */
      id: number;
      /**
       * @description The address that it was done from; null for what comes due by itself.
       * @example 127.0.0.1
       */
      ip: string | null;
      /** @description The id of what it was done to: a number, of tenants a UUID; null where it has none. */
      resource_id?: number | string | null;
      /** @description What it was done to. */
      resource_type?: components['schemas']['AuditResourceTypeName'];
      /** @description Who has done it; null for what comes due by itself, such as a scheduled publishing. */
      user_id: number | null;
    };
    /** @description A page of the audit log, the newest first. */
    AuditLogList: {
      /** @description The entries of this page. */
      logs: components['schemas']['AuditLog'][];
      /** @description The number of this page, from 1. */
      page: number;
      /** @description How many pages there are. */
      pages: number;
      /** @description How many a page has. */
      per_page: number;
      /** @description How many there are on all pages. */
      total: number;
    };
    /**
     * @description What something was done to.
     * @enum {string}
     */
    AuditResourceType: 'tenant' | 'user' | 'system' | 'article' | 'api_key' | 'invitation';
    /** @description What something was done to; others may come. */
    AuditResourceTypeName: 'tenant' | 'user' | 'system' | 'article' | 'api_key' | 'invitation' | (string & {});
    /** @description How often a subscription is paid. */
    BillingCycle: {
      /** @description How many units. */
      frequency: number;
      /**
       * @description The unit.
       * @example month
       */
      interval: string;
    };
    /** @description What is paid for. */
    BillingPeriod: {
      /** @description When it ends. */
      end: components['schemas']['Timestamp'];
      /** @description When it began. */
      start: components['schemas']['Timestamp'];
    };
    /** @description What articles are about. */
    Category: {
      /** @description How many articles it has. */
      article_count: number;
      /** @description When it was created. */
      created_at?: components['schemas']['Timestamp'];
      /** @description What belongs into it. */
      description: string | null;
      /** @description Its id. */
      id: number;
      /** @description What it is called; distinct within the tenant. */
      name: string;
      /** @description Its name in addresses; distinct within the tenant. */
      slug: string;
      /**
       * Format: uuid
       * @description The tenant whose category it is; null for a global one.
       */
      tenant_id?: string | null;
    };
    /** @description What was done, and the category as it is now. */
    CategoryChanged: {
      /** @description The category. */
      category: components['schemas']['Category'];
      /** @description What was done, for people. */
      message: string;
    };
    /** @description A new category. */
    CategoryInput: {
      /** @description What belongs into it. */
      description?: string | null;
      /** @description What it is called. */
      name: string;
      /** @description Its name in addresses; left out, it is made of the name. */
      slug?: string;
    };
    /** @description The categories. */
    CategoryList: {
      /** @description Those of the tenant, and the global ones. */
      categories: components['schemas']['Category'][];
      /** @description How many there are. */
      total?: number;
    };
    /** @description What to change of a category; the rest stays. */
    CategoryUpdate: {
      /** @description What belongs into it; null for nothing. */
      description?: string | null;
      /** @description What it is called. A new name gives it a new slug, unless `slug` is sent, too. */
      name?: string;
      /** @description Its name in addresses. */
      slug?: string;
    };
    /** @description What a reader says to an article, with what others answer. */
    Comment: {
      /** @description The article that it speaks of. */
      article_id: number;
      /** @description What it says. */
      content: string;
      /** @description When it was written. */
      created_at: components['schemas']['Timestamp'];
      /** @description Whether it has answers. */
      has_replies?: boolean;
      /** @description Its id. */
      id: number;
      /** @description Whether everybody sees it. */
      is_approved: boolean;
      /** @description Whether it was changed. */
      is_edited: boolean;
      /** @description The comment that it answers; null for none. */
      parent_id: number | null;
      /** @description The answers to it, with the answers to them. */
      replies?: components['schemas']['Comment'][];
      /** @description How many answers it has. */
      reply_count?: number;
      /** @description When it last changed; null if never. */
      updated_at: components['schemas']['Timestamp'] | null;
      /** @description Who has written it. */
      user: components['schemas']['CommentAuthor'];
    };
    /** @description Who has written a comment. */
    CommentAuthor: {
      /**
       * Format: email
       * @description Their email address. Do not count on it; the list of comments is open to everybody.
       */
      email?: string;
      /** @description Their name. */
      full_name: string | null;
      /** @description The id of the user. */
      id: number;
      /** @description The name that they go by. */
      username: string;
    };
    /** @description What was done, and the comment. */
    CommentCreated: {
      /** @description The comment. */
      comment: components['schemas']['Comment'];
      /** @description What was done, for people. */
      message: string;
    };
    /** @description A new comment. */
    CommentInput: {
      /** @description What to say, in at most 5000 characters. */
      content: string;
      /** @description The comment of the same article that it answers; null or left out for none. */
      parent_id?: number | null;
    };
    /** @description Some of the comments of an article, with their answers. */
    CommentList: {
      /** @description The comments; answers stand in the `replies` of what they answer. */
      comments: components['schemas']['Comment'][];
      /** @description How many were asked for at most. */
      limit: number;
      /** @description How many were skipped. */
      offset: number;
      /** @description How many there are, answers not counted (inferred). */
      total_count: number;
    };
    /** @description What a visitor has to say. */
    ContactInput: {
      /**
       * Format: email
       * @description The address of the sender; without a session it is needed.
       */
      email?: string;
      /** @description The text. */
      message: string;
      /** @description The name of the sender; without a session it is needed. */
      name?: string;
      /** @description What it is about. */
      subject: string;
    };
    /** @description That the message was sent. */
    ContactReceipt: {
      /** @description When it was sent. */
      created_at?: components['schemas']['Timestamp'];
      /** @description The id of the message. */
      id?: number;
      /** @description What was done, for people. */
      message: string;
    };
    /** @description What has become of articles in the last days. */
    ContentAnalytics: {
      /** @description Articles, how they come about, and links. */
      content: components['schemas']['ContentFigures'];
      /** @description When it was computed. */
      generated_at: components['schemas']['Timestamp'];
      /** @description How many days it looks back: the period. */
      period_days: number;
    };
    /** @description Articles of all tenants, how they come about, and links. */
    ContentFigures: {
      /** @description How many schedules are on: articles that wait for their instant. */
      active_scheduling_configs: number;
      /** @description Affiliate links and their clicks. */
      affiliate_links: components['schemas']['LinkFigures'];
      /** @description How many were created in the period. */
      articles_created_in_period: number;
      /** @description How many were published in the period. */
      articles_published_in_period: number;
      /** @description How many are shown before others. */
      featured_articles: number;
      /** @description How generating went in the period. */
      generation: components['schemas']['GenerationFigures'];
      /** @description How many are in each state. */
      status_distribution: components['schemas']['Counts'];
      /** @description Those that are read most, the first one first. */
      top_articles: components['schemas']['TopArticle'][];
      /** @description How often readers have opened one. */
      total_views: number;
    };
    /** @description How many there are of each. */
    Counts: {
      [key: string]: number;
    };
    /** @description How much an endpoint is used. */
    EndpointFigures: {
      /** @description How long it took on average, in milliseconds. */
      avg_response_time_ms: number;
      /** @description Its path. */
      endpoint: string;
      /** @description Its method. */
      method: string;
      /** @description How many requests it had. */
      request_count: number;
    };
    /** @description An error. */
    ErrorResponse: {
      /** @description The short name of the status. */
      error: string;
      /** @description What went wrong. */
      message: string;
      /** @description The status of the answer. */
      status: number;
    };
    /** @description How generating articles went. */
    GenerationFigures: {
      /** @description How long it took on average, in milliseconds. */
      avg_generation_time_ms: number;
      /** @description How often it did not. */
      failed: number;
      /** @description How often it gave an article, in percent. */
      success_rate: number;
      /** @description How often it gave an article. */
      successful: number;
      /** @description How often it was tried. */
      total_attempts: number;
    };
    /** @description The state of the service. */
    Health: {
      /** @description The state of the database. */
      db: 'connected' | 'disconnected' | (string & {});
      /** @description `healthy` while it works. */
      status: string;
      /** @description The version of the service. */
      version: string;
    };
    /** @description What somebody was asked to join with. */
    Invitation: {
      /** @description When it was accepted; null if it was not. */
      accepted_at: components['schemas']['Timestamp'] | null;
      /** @description When it was sent. */
      created_at: components['schemas']['Timestamp'];
      /**
       * Format: email
       * @description Who is invited.
       */
      email: string;
      /** @description Whether an email went out. */
      email_sent?: boolean;
      /** @description When it expires: 7 days after it was sent. */
      expires_at: components['schemas']['Timestamp'];
      /** @description Its id. */
      id: number;
      /** @description Who sent it. */
      invited_by: components['schemas']['Inviter'];
      /** @description The role that is offered. */
      role: components['schemas']['RoleName'];
      /** @description Where it stands. */
      status: 'pending' | 'accepted' | 'expired' | 'cancelled' | (string & {});
    };
    /** @description The invitation to accept. */
    InvitationAcceptance: {
      /** @description The token of the invitation. */
      token: string;
    };
    /** @description That the invitation is sent, and its token, this once. */
    InvitationCreated: {
      /** @description The invitation. */
      invitation?: components['schemas']['Invitation'];
      /** @description What the invited person accepts with; it is not shown again. */
      invitation_token: string;
      /** @description What was done, for people. */
      message: string;
    };
    /** @description Who is to join, and as what. */
    InvitationInput: {
      /**
       * Format: email
       * @description Who is invited; only the account of this address can accept.
       */
      email: string;
      /** @description The role that is offered. */
      role: components['schemas']['Role'];
    };
    /** @description The invitations of a tenant. */
    InvitationList: {
      /** @description The invitations, without their tokens. */
      invitations: components['schemas']['Invitation'][];
      /** @description How many they are. */
      total?: number;
    };
    /**
     * @description Where an invitation stands.
     * @enum {string}
     */
    InvitationStatus: 'pending' | 'accepted' | 'expired' | 'cancelled';
    /** @description Who sent an invitation. */
    Inviter: {
      /**
       * Format: email
       * @description The address of the account.
       */
      email: string;
      /** @description The name of the person. */
      full_name: string | null;
      /** @description The id of the user. */
      id: number;
    };
    /** @description Affiliate links and their clicks. */
    LinkFigures: {
      /** @description Those that lead somewhere. */
      active_links: number;
      /** @description How often they were followed in the period. */
      clicks_in_period: number;
      /** @description Those that are followed most, the first one first. */
      top_links: components['schemas']['TopLink'][];
      /** @description All links. */
      total_links: number;
    };
    /** @description The credentials of a user. */
    LoginInput: {
      /**
       * Format: email
       * @description The address of the account.
       */
      email: string;
      /** @description The password. */
      password: string;
    };
    /** @description What somebody wrote. */
    Message: {
      /** @description The text. */
      body: string;
      /** @description When it was sent. */
      created_at: components['schemas']['Timestamp'];
      /** @description Its id. */
      id: number;
      /** @description Whether somebody has read it: whether its `status` is another than `pending` (inferred). */
      read: boolean;
      /** @description Who wrote it. */
      sender: components['schemas']['MessageSender'];
      /**
       * Format: email
       * @description The address to answer to.
       */
      sender_email?: string;
      /** @description Where it stands. */
      status?: 'pending' | 'read' | 'replied' | 'archived' | 'spam' | (string & {});
      /** @description What it is about. */
      subject: string;
    };
    /** @description A page of messages. */
    MessageList: {
      /** @description The messages. */
      messages: components['schemas']['Message'][];
      /** @description Which page it is. */
      pagination?: components['schemas']['MessagePagination'];
      /** @description How many nobody has read. */
      unread_count?: number;
    };
    /** @description A page and how many there are. */
    MessagePagination: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page. */
      page: number;
      /** @description How many pages there are. */
      pages: number;
      /** @description How many messages there are on all pages. */
      total: number;
    };
    /** @description Who wrote a message. */
    MessageSender: {
      /** @description The name. */
      full_name: string | null;
      /** @description The id of the account; null for a visitor without one. */
      id: number | null;
    };
    /**
     * @description Where a message stands.
     * @enum {string}
     */
    MessageStatus: 'pending' | 'read' | 'replied' | 'archived' | 'spam';
    /** @description That it is done. */
    Notice: {
      /** @description What was done, for people. */
      message: string;
    };
    /**
     * @description Who vouches for a user.
     * @enum {string}
     */
    OAuthProvider: 'google' | 'github' | 'linkedin' | 'facebook';
    /** @description The password, and the next one. */
    PasswordChange: {
      /** @description The password as it is. */
      current_password: string;
      /** @description The password as it will be, of 8 characters or more. */
      new_password: string;
    };
    /** @description What can be subscribed to. */
    Plan: {
      /** @description How many articles a month it allows. */
      article_limit?: number;
      /** @description How often it is paid: `month`; null for what costs nothing. */
      billing_cycle?: string | null;
      /**
       * @description The currency of the price.
       * @example USD
       */
      currency?: string;
      /** @description What it gives, for people. */
      features: string[];
      /**
       * @description Its id, as subscribing takes it.
       * @example pro
       */
      id: string;
      /**
       * @description What it is called.
       * @example Pro
       */
      name: string;
      /**
       * @description What it costs a month, in `currency`.
       * @example 29
       */
      price: number;
      /** @description The id of the price with the payment provider. */
      price_id?: string | null;
    };
    /** @description All plans. */
    PlanList: {
      /** @description Whether payments can be taken. */
      is_paddle_configured?: boolean;
      /** @description The plans. */
      plans: components['schemas']['Plan'][];
    };
    /** @description The plan of a user, which holds for all tenants that the user owns, and what of it is used. */
    PlanSubscription: {
      /** @description How many AI credits a month it has. */
      ai_credit_limit?: number;
      /** @description How many are left this month. */
      ai_credits_remaining?: number;
      /** @description How many are used this month. */
      ai_credits_used?: number;
      /** @description How many articles a month it allows. */
      article_limit: number;
      /** @description How many are left this month. */
      articles_remaining: number;
      /** @description How many have been created this month, deleted ones too (inferred). */
      articles_used: number;
      /** @description How often it is paid; null without a subscription. */
      billing_cycle?: components['schemas']['BillingCycle'] | null;
      /**
       * Format: email
       * @description Where bills go.
       */
      billing_email?: string | null;
      /** @description When it was cancelled; null if it was not. */
      canceled_at?: components['schemas']['Timestamp'] | null;
      /** @description When it was taken; null without a subscription. */
      created_at?: components['schemas']['Timestamp'] | null;
      /** @description What is paid for; null without a subscription. */
      current_period?: components['schemas']['BillingPeriod'] | null;
      /** @description Whether it is a plan that was subscribed to; false for the free one. */
      has_subscription: boolean;
      /** @description When it was paused; null if it is not. */
      paused_at?: components['schemas']['Timestamp'] | null;
      /**
       * @description The id of the plan.
       * @example free
       * @example pro
       */
      plan: string;
      /** @description What it costs; null without a subscription. */
      pricing?: components['schemas']['Pricing'] | null;
      /** @description Where it stands. */
      status: 'active' | 'canceled' | 'past_due' | 'paused' | 'trialing' | (string & {});
      /** @description The id of the subscription; null without one. */
      subscription_id?: number | null;
    };
    /** @description What has happened on the platform in the last days. */
    PlatformInsights: {
      /** @description Articles, how they come about, and links. */
      content: components['schemas']['ContentFigures'];
      /** @description When it was computed. */
      generated_at: components['schemas']['Timestamp'];
      /** @description How many days it looks back: the period. */
      period_days: number;
      /** @description Posts to social media. */
      social_media: components['schemas']['SocialFigures'];
      /** @description Subscriptions and what they bring. */
      subscriptions: components['schemas']['SubscriptionFigures'];
      /** @description Requests and how they went. */
      system_health: components['schemas']['SystemFigures'];
      /** @description How well tenants do. */
      tenant_health: components['schemas']['TenantFigures'];
      /** @description Users and what they do. */
      user_activity: components['schemas']['ActivityFigures'];
    };
    /** @description Whether a user administers the platform. */
    PlatformRole: {
      /**
       * Format: email
       * @description Their email address.
       */
      email: string;
      /** @description Their id. */
      id: number;
      /** @description Whether they do. */
      is_platform_admin: boolean;
    };
    /** @description What was done, and who administers the platform now, or does not. */
    PlatformRoleChanged: {
      /** @description What was done, for people. */
      message: string;
      /** @description The user. */
      user: components['schemas']['PlatformRole'];
    };
    /** @description Whether a user is to administer the platform. */
    PlatformRoleUpdate: {
      /** @description Whether they do. */
      is_platform_admin: boolean;
    };
    /** @description What a subscription costs in a cycle. */
    Pricing: {
      /** @description The price. */
      amount: number;
      /**
       * @description The currency of the price.
       * @example USD
       */
      currency: string;
    };
    /** @description A profile as it is now. */
    ProfileResponse: {
      /** @description What was done, for people. */
      message: string;
      /** @description The account. */
      user: components['schemas']['User'];
    };
    /** @description What to change of a profile; the rest stays. */
    ProfileUpdate: {
      /** @description The name of the person. */
      full_name?: string;
      /**
       * Format: uri
       * @description The URL of a picture, of http or https.
       */
      profile_image?: string;
      /** @description The name of the account. */
      username?: string;
    };
    /** @description The session to renew. */
    RefreshInput: {
      /** @description The refresh token of the session. */
      refresh_token: string;
    };
    /** @description A new account. */
    RegisterInput: {
      /**
       * Format: email
       * @description The address to log in with.
       */
      email: string;
      /** @description The name of the person. */
      full_name?: string;
      /** @description The password, of 8 characters or more. */
      password: string;
      /** @description Its name. */
      username: string;
    };
    /** @description What subscriptions bring. */
    RevenueAnalytics: {
      /** @description When it was computed. */
      generated_at: components['schemas']['Timestamp'];
      /** @description How many days it looks back: the period. */
      period_days: number;
      /** @description Subscriptions, what they bring, and who has none. */
      revenue: components['schemas']['RevenueFigures'];
    };
    /** @description Subscriptions, what they bring, and who has none. */
    RevenueFigures: components['schemas']['SubscriptionFigures'] & {
      /** @description How many are on trial. */
      active_trials: number;
      /** @description How many of all users have one, in percent. */
      conversion_rate: number;
      /** @description How many end within 7 days. */
      expiring_within_7_days: number;
      /** @description How many are not paid in time. */
      past_due_subscriptions: number;
      /** @description How many users have none. */
      users_without_subscription: number;
    };
    /**
     * @description A role that somebody can be given in a tenant.
     * @enum {string}
     */
    Role: 'Owner' | 'Admin' | 'Editor';
    /** @description A role in a tenant. `User` is everybody who is no member of its team. */
    RoleName: 'Owner' | 'Admin' | 'Editor' | 'User' | (string & {});
    /** @description An article that waits to be published. */
    ScheduledArticle: {
      /** @description The id of the article. */
      article_id: number;
      /**
       * Format: date-time
       * @description When it will be published.
       */
      scheduled_at: string;
      /** @description The state of the article. */
      status: components['schemas']['ArticleStatusName'];
      /** @description The IANA name of the zone in which people read the instant. */
      timezone: string;
      /** @description Its title. */
      title: string;
    };
    /** @description The articles that wait to be published, the next one first. */
    ScheduledArticleList: {
      /** @description The articles. */
      scheduled: components['schemas']['ScheduledArticle'][];
      /** @description How many there are. */
      total: number;
    };
    /** @description An account and the session that is open for it. */
    SessionResponse: {
      /** @description What goes behind `Bearer`, for 1 hour. */
      access_token: string;
      /** @description What was done, for people. */
      message: string;
      /** @description What gets further access tokens, for 30 days. */
      refresh_token: string;
      /**
       * @description How the access token is sent.
       * @enum {string}
       */
      token_type: 'Bearer';
      /** @description Whose session it is. */
      user: components['schemas']['User'];
    };
    /**
     * @description A name as it stands in URLs: lower-case letters and digits, with single hyphens between.
     * @example my-blog
     */
    Slug: string;
    /** @description An account that articles of the tenant are told of with. Its tokens are never shown. */
    SocialAccount: {
      /** @description Its id there. */
      account_id: string;
      /** @description What it is called there. */
      account_name: string;
      /** @description Whether generated articles are told of when they are published. */
      auto_post_enabled: boolean;
      /** @description When it was connected. */
      created_at: components['schemas']['Timestamp'];
      /** @description What its posts are tagged with. */
      default_hashtags: string[];
      /** @description Its id. */
      id: number;
      /** @description Whether it can be used. */
      is_active: boolean;
      /** @description When its connection was last seen to work; null if never. */
      last_verified_at: components['schemas']['Timestamp'] | null;
      /** @description Where it is. */
      platform: components['schemas']['SocialPlatformName'];
      /** @description When its connection ends; null for never. */
      token_expires_at: components['schemas']['Timestamp'] | null;
      /** @description When it last changed. */
      updated_at: components['schemas']['Timestamp'];
    };
    /** @description The connected accounts. */
    SocialAccountList: {
      /** @description The accounts. */
      accounts: components['schemas']['SocialAccount'][];
    };
    /** @description Posts to social media. */
    SocialFigures: {
      /** @description How many accounts can be used. */
      active_connected_accounts: number;
      /** @description How many had a generated text. */
      ai_generated_posts: number;
      /** @description How many had a text of somebody's own. */
      manually_edited_posts: number;
      /** @description How many wait for their instant. */
      pending_scheduled_posts: number;
      /** @description How many went to each platform. */
      platform_distribution: components['schemas']['Counts'];
      /** @description What became of how many. */
      status_distribution: components['schemas']['Counts'];
      /** @description How many of them went out, in percent. */
      success_rate: number;
      /** @description How many of them went out. */
      successful_posts: number;
      /** @description How many there were in the period. */
      total_posts_in_period: number;
    };
    /**
     * @description Where articles can be told of.
     * @enum {string}
     */
    SocialPlatform: 'twitter' | 'linkedin' | 'facebook' | 'facebook_page' | 'instagram';
    /** @description Where articles can be told of; others may come. */
    SocialPlatformName: 'twitter' | 'linkedin' | 'facebook' | 'facebook_page' | 'instagram' | (string & {});
    /** @description What became of the posts. */
    SocialPostAnswer: {
      /** @description What was done, for people. */
      message: string;
      /** @description What became of it, by platform. */
      results: components['schemas']['SocialPostResult'][];
    };
    /** @description How an article is to be told of. */
    SocialPostInput: {
      /** @description What to say; left out, a text is generated, with hashtags and a link. */
      custom_message?: string;
      /** @description Where. */
      platforms: components['schemas']['SocialPlatform'][];
      /**
       * Format: date-time
       * @description When, as an instant with its zone; null or left out for now.
       */
      schedule_at?: string | null;
    };
    /** @description What became of the post on one platform. */
    SocialPostResult: {
      /** @description Why it failed; null if it did not. */
      error: string | null;
      /** @description The id of its record. */
      log_id: number;
      /** @description The platform. */
      platform: components['schemas']['SocialPlatformName'];
      /** @description Its id on the platform; null until it is there. */
      platform_post_id: string | null;
      /**
       * Format: uri
       * @description Its address on the platform; null until it is there.
       */
      platform_post_url: string | null;
      /**
       * Format: date-time
       * @description When it will be sent; null if it was sent at once.
       */
      scheduled_for: string | null;
      /** @description What became of it. */
      status: components['schemas']['SocialPostStatusName'];
    };
    /** @description What became of a post. */
    SocialPostStatusName: 'pending' | 'success' | 'failed' | 'scheduled' | (string & {});
    /** @description That the subscription ends, and when. */
    SubscriptionCancellation: {
      /** @description Whether the plan ends with the period that is paid for, or at once. */
      effective_from: 'next_billing_period' | 'immediately' | (string & {});
      /** @description What was done, for people. */
      message: string;
      /**
       * @description The id of the plan after it.
       * @example free
       */
      plan_after_cancellation: string;
    };
    /** @description A subscription as it is now. */
    SubscriptionChange: {
      /** @description What was done, for people. */
      message: string;
      /** @description The plan and what of it is used. */
      subscription: components['schemas']['PlanSubscription'];
    };
    /** @description Subscriptions and what they bring. */
    SubscriptionFigures: {
      /** @description How often they are paid. */
      billing_cycles: {
        /** @description How many are paid by the month. */
        month: number;
        /** @description How many are paid by the year. */
        year: number;
      };
      /** @description How many of them were cancelled in the period, in percent. */
      churn_rate: number;
      /** @description What they bring in a month, by currency. */
      estimated_mrr: {
        /** @description In US dollars. */
        USD: number;
      } & {
        [key: string]: number;
      };
      /** @description How many began in the period. */
      new_subscriptions: number;
      /** @description How many there are of each plan. */
      plan_distribution: components['schemas']['Counts'];
      /** @description How many were cancelled in the period. */
      recent_cancellations: number;
      /** @description How many are in each state. */
      status_distribution: components['schemas']['Counts'];
      /** @description How many are active. */
      total_active: number;
      /** @description What is used of the plans. */
      usage: {
        /** @description How much of their articles is used up on average, in percent. */
        avg_article_limit_utilization_pct: number;
        /** @description How many have used up all of them. */
        users_at_article_limit: number;
      };
    };
    /** @description What to subscribe to, and how it is paid. */
    SubscriptionInput: {
      /** @description The id of a payment method with the payment provider. */
      payment_method_id: string;
      /** @description The id of the plan. */
      plan_id: string;
    };
    /** @description A subscription in its wrapper. */
    SubscriptionResponse: {
      /** @description The plan and what of it is used. */
      subscription: components['schemas']['PlanSubscription'];
    };
    /** @description Requests and how they went. */
    SystemFigures: {
      /** @description How long they took on average, in milliseconds. */
      avg_response_time_ms: number;
      /** @description How many of them were answered with 400 or more, in percent. */
      error_rate: number;
      /** @description How many of them were answered with 400 or more. */
      error_requests: number;
      /** @description How long all but the slowest 5 % took at most, in milliseconds. */
      p95_response_time_ms: number;
      /** @description How many of them were answered with 500 or more. */
      server_errors: number;
      /** @description How many had each status. */
      status_code_distribution: components['schemas']['Counts'];
      /** @description The endpoints that are used most, the first one first. */
      top_endpoints: components['schemas']['EndpointFigures'][];
      /** @description How many there were in the period. */
      total_api_requests: number;
    };
    /** @description A member of a tenant's team. */
    TeamMember: {
      /** @description When the account was created. */
      created_at?: components['schemas']['Timestamp'];
      /**
       * Format: email
       * @description The address of the account.
       */
      email: string;
      /** @description The name of the person. */
      full_name: string | null;
      /** @description The id of the user (inferred). */
      id: number;
      /** @description Whether the email is known to be theirs. */
      is_verified?: boolean;
      /** @description When the user last logged in; null if never. */
      last_login_at?: components['schemas']['Timestamp'] | null;
      /** @description The role in this tenant. */
      role: components['schemas']['RoleName'];
      /** @description The name of the account. */
      username?: string;
    };
    /** @description A member as it is now. */
    TeamMemberChange: {
      /** @description The member. */
      member: components['schemas']['TeamMember'];
      /** @description What was done, for people. */
      message: string;
    };
    /** @description The team of a tenant. */
    TeamMemberList: {
      /** @description The members. */
      members: components['schemas']['TeamMember'][];
      /** @description How many they are. */
      total?: number;
    };
    /** @description What a member is to be. */
    TeamMemberUpdate: {
      /** @description The role. */
      role: components['schemas']['Role'];
    };
    /** @description A site with its team. */
    Tenant: {
      /** @description Further domains. */
      allowed_domains?: string[];
      /**
       * @description What the keys of its users begin with: three letters and `_`.
       * @example mab_
       */
      api_key_prefix?: string;
      /**
       * Format: email
       * @description Where bills go.
       */
      billing_email?: string | null;
      /** @description How it looks, as the tenant keeps it. */
      branding?: {
        [key: string]: unknown;
      };
      /** @description When it was created. */
      created_at: components['schemas']['Timestamp'];
      /** @description What it is about. */
      description: string | null;
      /**
       * @description Its domain, a bare host, unique over all tenants; null if none.
       * @example myblog.com
       */
      domain: string | null;
      /**
       * Format: uuid
       * @description Its id, as paths and `X-Tenant-ID` take it.
       */
      id: string;
      /** @description Whether it works; a tenant that is suspended does not. */
      is_active: boolean;
      /** @description Whether it is known to be who it says. */
      is_verified: boolean;
      /** @description How many have been created this month, deleted ones too (inferred). */
      monthly_article_count?: number;
      /** @description How many articles a month the plan allows. */
      monthly_article_limit?: number;
      /** @description What it is called. */
      name: string;
      /** @description The plan that holds for it. */
      plan?: string;
      /** @description Settings, as the tenant keeps them. */
      settings?: {
        [key: string]: unknown;
      };
      /** @description Its name in URLs, unique over all tenants. */
      slug: string;
      /** @description When it last changed. */
      updated_at: components['schemas']['Timestamp'];
      /**
       * Format: uri
       * @description Where it wants to be told of things.
       */
      webhook_url?: string | null;
    };
    /** @description A tenant as it is now. */
    TenantChange: {
      /** @description What was done, for people. */
      message: string;
      /** @description The tenant. */
      tenant: components['schemas']['Tenant'];
    };
    /** @description A tenant, what the caller is in it, and what it has. */
    TenantDetails: {
      /** @description The caller's role in it. */
      role: components['schemas']['RoleName'];
      /** @description What it has. */
      stats: components['schemas']['TenantStats'];
      /** @description The tenant. */
      tenant: components['schemas']['Tenant'];
    };
    /** @description How well tenants do. */
    TenantFigures: {
      /** @description Their points on average, from 0 to 100. */
      avg_health_score: number;
      /** @description The tenants. */
      tenants: components['schemas']['TenantHealth'][];
      /** @description How many tenants work. */
      total_active_tenants: number;
    };
    /** @description How well a tenant does. */
    TenantHealth: {
      /** @description When it was created. */
      created_at: components['schemas']['Timestamp'];
      /**
       * @description Points for users (at most 25), articles (20), recent articles (25), published ones (15) and
       *     social posts (15).
       */
      health_score: number;
      /**
       * Format: uuid
       * @description Its id.
       */
      id: string;
      /** @description What it is called. */
      name: string;
      /** @description How many of them are published. */
      published_articles: number;
      /** @description How many of them were created in the period. */
      recent_articles: number;
      /** @description How many posts to social media it had in the period. */
      social_posts_in_period: number;
      /** @description How many articles it has. */
      total_articles: number;
      /** @description How often readers have opened one. */
      total_views: number;
      /** @description How many users and members it has. */
      users: number;
    };
    /** @description A new tenant. */
    TenantInput: {
      /** @description What it is about. */
      description?: string;
      /**
       * Format: hostname
       * @description Its domain, a bare host without `https://` or a path, unique over all tenants.
       */
      domain?: string;
      /** @description What it is called. */
      name: string;
      /** @description Its name in URLs, unique over all tenants; left out, it is made of the name. */
      slug?: components['schemas']['Slug'];
    };
    /** @description The tenants of the caller. */
    TenantList: {
      /** @description The tenants. */
      tenants: components['schemas']['TenantMembership'][];
      /** @description How many they are. */
      total?: number;
    };
    /** @description A tenant and what the caller is in it. */
    TenantMembership: components['schemas']['Tenant'] & {
      /** @description The caller's role in it. */
      role: components['schemas']['RoleName'];
    };
    /** @description Which tenant it is. */
    TenantReference: {
      /**
       * Format: uuid
       * @description Its id.
       */
      id: string;
      /** @description What it is called. */
      name: string;
      /** @description Its name in URLs. */
      slug: string;
    };
    /** @description What a tenant has. */
    TenantStats: {
      /** @description How many are drafts. */
      draft_articles: number;
      /** @description How many are published. */
      published_articles: number;
      /** @description How many articles, of every status. */
      total_articles: number;
      /** @description How many members its team has. */
      total_members: number;
    };
    /** @description What to change of a tenant; the rest stays. */
    TenantUpdate: {
      /** @description Further domains. */
      allowed_domains?: string[];
      /**
       * Format: email
       * @description Where bills go; null for nowhere.
       */
      billing_email?: string | null;
      /** @description How it looks, all anew. */
      branding?: {
        [key: string]: unknown;
      };
      /** @description What it is about; null for nothing (inferred). */
      description?: string | null;
      /**
       * Format: hostname
       * @description Its domain, a bare host, unique over all tenants; null for none (inferred).
       */
      domain?: string | null;
      /** @description What it is called. */
      name?: string;
      /** @description Settings, all anew. */
      settings?: {
        [key: string]: unknown;
      };
      /** @description Its name in URLs, unique over all tenants. */
      slug?: components['schemas']['Slug'];
      /**
       * Format: uri
       * @description Where it wants to be told of things; null for nowhere.
       */
      webhook_url?: string | null;
    };
    /**
     * Format: date-time-local
     * @description An instant in UTC that says so nowhere: `YYYY-MM-DDTHH:MM:SS.ffffff`, without a zone. It is no
     *     RFC 3339, and
     *     `new Date(…)` takes it for a time of the machine's own zone: read it with `toDate` of the SDK.
     * @example 2025-01-01T00:00:00.000000
     */
    Timestamp: string;
    /** @description An article that is read much. */
    TopArticle: {
      /** @description Its id. */
      id: number;
      /** @description Its state. */
      status: components['schemas']['ArticleStatusName'];
      /**
       * Format: uuid
       * @description The tenant whose article it is.
       */
      tenant_id: string;
      /** @description Its title. */
      title: string;
      /** @description How often readers have opened it. */
      views: number;
    };
    /** @description An affiliate link that is followed much. */
    TopLink: {
      /** @description How often it was followed. */
      clicks: number;
      /** @description Its id. */
      id: number;
      /** @description What it is called; elsewhere it is `name`. */
      product_name: string;
      /** @description The program that pays for it; null if it is not known. */
      service: string | null;
      /** @description Its name in addresses. */
      slug: string;
    };
    /** @description An account. */
    User: {
      /** @description When it was created. */
      created_at: components['schemas']['Timestamp'];
      /**
       * Format: email
       * @description The address to log in with, unique in its tenant, or among the users of the platform.
       */
      email: string;
      /** @description The name of the person. */
      full_name: string | null;
      /** @description Its id. */
      id: number;
      /** @description Whether it may administer the platform. */
      is_platform_admin: boolean;
      /** @description Whether the email is known to be theirs, as it is of those who came by OAuth. */
      is_verified?: boolean;
      /** @description When it last logged in; null if never. */
      last_login_at?: components['schemas']['Timestamp'] | null;
      /** @description The provider that it signs in with; null with a password. */
      oauth_provider?: 'google' | 'github' | 'linkedin' | 'facebook' | (string & {}) | null;
      /**
       * Format: uri
       * @description A picture.
       */
      profile_image?: string | null;
      /** @description What the account is by itself. In a tenant the role of the membership counts. */
      role: components['schemas']['RoleName'];
      /**
       * Format: uuid
       * @description The one tenant that it belongs to; null for users of the platform, who join tenants as members.
       */
      tenant_id: string | null;
      /** @description Its name, unique where the email is. */
      username: string;
    };
    /** @description An account in its wrapper. */
    UserResponse: {
      /** @description The account. */
      user: components['schemas']['User'];
    };
    /**
     * @description A state that somebody can give an article; only a schedule makes it `scheduled`.
     * @enum {string}
     */
    WritableArticleStatus: 'draft' | 'published' | 'archived';
  };
  responses: {
    /** @description Not a platform administrator. */
    AdministratorsOnly: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A field is missing or malformed, or the request makes no sense as things stand. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description There is one already. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Not a member of the tenant, or of a role that may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The tenant is no UUID, or the header names another one than the path. */
    InvalidTenantId: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /**
     * @description The plan's articles of this month are used up. Waiting helps next month alone; another plan
     *     helps at once.
     */
    MonthlyLimit: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description There is nothing of this id, or it belongs to another tenant. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The service failed. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description There is no such tenant. */
    TenantNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The token or the key is missing, malformed, expired or no longer good. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description Well-formed values break a rule. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /**
     * @description The article.
     * @example 1
     */
    ArticleId: number;
    /** @description The page to read, from 1. */
    Page: number;
    /** @description How many a page has. */
    PerPage: number;
    /**
     * @description The tenant that the request is for. Where the path names one, it must be the same.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    TenantHeader: string;
    /**
     * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    TenantId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getContentAnalytics: {
    parameters: {
      query?: {
        /** @description How many days to look back. */
        days?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The analytics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContentAnalytics'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  getRevenueAnalytics: {
    parameters: {
      query?: {
        /** @description How many days to look back. */
        days?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The analytics. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevenueAnalytics'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  listAuditLogs: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        per_page?: number;
        /**
         * @description What this user has done only.
         * @example 1
         */
        user_id?: number;
        /**
         * @description What this user has done only, by the older name.
         * @example 1
         */
        admin_user_id?: number;
        /**
         * @description This action only.
         * @example user.login
         */
        action?: string;
        /** @description What was done to this kind of thing only. */
        resource_type?: components['schemas']['AuditResourceType'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the audit log. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditLogList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  getAdminDashboard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminDashboard'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      500: components['responses']['ServerError'];
    };
  };
  getAdminInsights: {
    parameters: {
      query?: {
        /** @description How many days to look back. */
        days?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The insights. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlatformInsights'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  adminListTenants: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        per_page?: components['parameters']['PerPage'];
        /**
         * @description Those with this in name, slug or domain only.
         * @example blog
         */
        search?: string;
        /** @description Those that work only, or the suspended ones only. */
        is_active?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tenants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminTenantList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  adminUpdateTenant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The tenant, whosever it is.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: string;
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AdminTenantUpdate'];
      };
    };
    responses: {
      /** @description The tenant as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminTenantChanged'];
        };
      };
      /** @description A field is malformed, or there is nothing to change. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  adminListUsers: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        per_page?: components['parameters']['PerPage'];
        /**
         * @description Those with this in email, username or full name only.
         * @example jane
         */
        search?: string;
        /** @description Those who can sign in only, or the deactivated ones only. */
        is_active?: boolean;
        /**
         * @description Those who belong to this tenant alone.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdminUserList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  adminUpdateUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The user.
         * @example 2
         */
        user_id: number;
      };
      cookie?: never;
    };
    /** @description Whether they are to be one. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PlatformRoleUpdate'];
      };
    };
    responses: {
      /** @description Whether they are one now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlatformRoleChanged'];
        };
      };
      /**
       * @description A field is missing or malformed, it would take the last platform administrator away, or the
       *     user is of a tenant.
       */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['AdministratorsOnly'];
      /** @description There is no such user. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  listApiKeys: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyList'];
        };
      };
      400: components['responses']['InvalidTenantId'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The new key. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiKeyInput'];
      };
    };
    responses: {
      /** @description The key. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyCreated'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteApiKey: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The id of the key.
         * @example 1
         */
        key_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description The user has no such key, or there is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Both passwords. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChange'];
      };
    };
    responses: {
      /** @description The password is another. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description A password is missing, the present one is wrong, or the account has none. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      /** @description The new password is too short. */
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The credentials of the user. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginInput'];
      };
    };
    responses: {
      /** @description The session is open. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description The email is unknown or the password is wrong; the answer does not say which. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The user is deactivated, or the tenant as in `X-Tenant-ID` suspended. */
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  startOAuth: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The provider to sign in with.
         * @example google
         */
        provider: components['schemas']['OAuthProvider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On to the provider. */
      302: {
        headers: {
          /**
           * @description The provider's page, with a `state` that ties the callback to this start.
           * @example https://accounts.google.com/o/oauth2/v2/auth?client_id=backsuit&response_type=code&state=7Yk2pQ
           */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such provider, or `X-Tenant-ID` is no UUID. */
      400: components['responses']['BadRequest'];
      /** @description The tenant is suspended. */
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  oauthCallback: {
    parameters: {
      query?: {
        /**
         * @description What the provider gives for the user's consent.
         * @example 4/0AX4XfWh
         */
        code?: string;
        /**
         * @description The `state` of the start.
         * @example 7Yk2pQ
         */
        state?: string;
        /** @description Why the provider gives no code, such as `access_denied`. */
        error?: string;
      };
      header?: never;
      path: {
        /**
         * @description The provider to sign in with.
         * @example google
         */
        provider: components['schemas']['OAuthProvider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On to the application, with the tokens or with an error. */
      302: {
        headers: {
          /**
           * @description The application's page. Its query carries the tokens, so keep it out of logs and histories.
           * @example
           *     http://localhost:3000/oauth/callback?access_token=eyJhbGci...&refresh_token=eyJhbGci...&provider=google
           */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such provider. */
      400: components['responses']['BadRequest'];
      500: components['responses']['ServerError'];
    };
  };
  updateProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ProfileUpdate'];
      };
    };
    responses: {
      /** @description The profile as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProfileResponse'];
        };
      };
      /** @description Nothing to change, the username is taken, or the picture is no URL. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  refreshToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The refresh token. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RefreshInput'];
      };
    };
    responses: {
      /** @description A further access token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessTokenResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description The refresh token is malformed, expired, no longer good, or no refresh token. */
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  registerUser: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The new account. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterInput'];
      };
    };
    responses: {
      /** @description The account is created and its session open. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description The tenant is suspended. */
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      /** @description The email or the username is taken, in the tenant or on the platform. */
      409: components['responses']['Conflict'];
      /** @description The password is too short. */
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  submitContactMessage: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactInput'];
      };
    };
    responses: {
      /** @description It is sent. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactReceipt'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description A token was sent that is no good. */
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The invitation. */
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationAcceptance'];
      };
    };
    responses: {
      /** @description The caller is a member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcceptedInvitation'];
        };
      };
      /**
       * @description The token is missing or unknown, the invitation is accepted, expired or cancelled, or it is
       *     for another address.
       */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated, or the tenant suspended. */
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description Those that stand so only. */
        status?: components['schemas']['MessageStatus'];
        /** @description The page to read, from 1. */
        page?: number;
        /** @description How many a page has. */
        limit?: number;
      };
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MessageList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      /** @description There is no tenant as in `X-Tenant-ID`. */
      404: components['responses']['TenantNotFound'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  createSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The plan, and how it is paid. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubscriptionInput'];
      };
    };
    responses: {
      /** @description The plan is another one. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubscriptionChange'];
        };
      };
      /** @description The subscription is taken. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubscriptionChange'];
        };
      };
      /** @description A field is missing, or the payment is declined. */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      /** @description There is no such plan. */
      404: components['responses']['NotFound'];
      /** @description It is the plan that the caller has. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  cancelSubscription: {
    parameters: {
      query?: {
        /** @description When the plan ends: with the period that is paid for, or at once. */
        effective_from?: 'next_billing_period' | 'immediately';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It ends. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubscriptionCancellation'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      /** @description There is no active subscription. */
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  getCurrentSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plan. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubscriptionResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  listPlans: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanList'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  listTenants: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tenants. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenantList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  createTenant: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new tenant. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TenantInput'];
      };
    };
    responses: {
      /** @description The tenant. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenantChange'];
        };
      };
      /** @description The name is missing, or the domain is no bare host. */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is a user of one tenant, or deactivated. */
      403: components['responses']['Forbidden'];
      /** @description The slug or the domain is taken. */
      409: components['responses']['Conflict'];
      500: components['responses']['ServerError'];
    };
  };
  getTenant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tenant. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenantDetails'];
        };
      };
      400: components['responses']['InvalidTenantId'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteTenant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      400: components['responses']['InvalidTenantId'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateTenant: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TenantUpdate'];
      };
    };
    responses: {
      /** @description The tenant as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TenantChange'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      /** @description The slug or the domain is taken. */
      409: components['responses']['Conflict'];
      500: components['responses']['ServerError'];
    };
  };
  listAffiliateLinks: {
    parameters: {
      query?: {
        /** @description Those that stand so only. */
        status?: components['schemas']['AffiliateLinkStatus'];
        /** @description How many to give. */
        limit?: number;
        /** @description How many to leave out before them. */
        offset?: number;
      };
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The links. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliateLinkList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  createAffiliateLink: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /** @description The new link. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AffiliateLinkInput'];
      };
    };
    responses: {
      /** @description The link. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliateLinkChange'];
        };
      };
      /** @description The name or the URL is missing, or the URL is none of http or https. */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      /** @description The slug is taken, be it by another tenant. */
      409: components['responses']['Conflict'];
      500: components['responses']['ServerError'];
    };
  };
  listArticles: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        per_page?: components['parameters']['PerPage'];
        /** @description Those in this state only. */
        status?: components['schemas']['ArticleStatus'];
        /**
         * @description Those of this category only.
         * @example 2
         */
        category_id?: number;
        /**
         * @description Those of the category of this slug only.
         * @example tech
         */
        category_slug?: string;
        /** @description Those that are shown before others only, or the others only. */
        is_featured?: boolean;
        /** @description Those that the caller has written only. */
        user_only?: boolean;
        /** @description What to order them by. */
        sort?: 'date' | 'popularity' | 'trending' | 'title' | 'comments';
        /** @description Which way: `desc`, the latest or greatest first, or `asc`. */
        order?: 'asc' | 'desc';
      };
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of articles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  createArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /** @description The new article. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleInput'];
      };
    };
    responses: {
      /** @description The article. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleChanged'];
        };
      };
      /** @description A field is missing or malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, or no such category in it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The slug is taken. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['MonthlyLimit'];
      500: components['responses']['ServerError'];
    };
  };
  generateArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /** @description What the article is to be about. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleGeneration'];
      };
    };
    responses: {
      /** @description The article. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleResponse'];
        };
      };
      /** @description A field is missing or malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, or no such category in it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['MonthlyLimit'];
      500: components['responses']['ServerError'];
    };
  };
  searchArticles: {
    parameters: {
      query: {
        /**
         * @description The term to look for, of 2 to 200 characters.
         * @example keyword
         */
        q: string;
        /**
         * @description Those in this state only.
         * @example published
         */
        status?: components['schemas']['ArticleStatus'];
        /**
         * @description Those of this category only.
         * @example 1
         */
        category_id?: number;
        /**
         * @description Those of the category of this slug only.
         * @example tech
         */
        category_slug?: string;
        /** @description Those that are shown before others only, or the others only. */
        is_featured?: boolean;
        /**
         * @description Those from this day on only, `YYYY-MM-DD`.
         * @example 2025-01-01
         */
        date_from?: string;
        /**
         * @description Those up to this day only, `YYYY-MM-DD`.
         * @example 2025-01-31
         */
        date_to?: string;
        /** @description Where to look for the term. */
        search_in?: components['schemas']['ArticleSearchScope'];
        /** @description What to order them by. */
        sort?: components['schemas']['ArticleSearchOrder'];
        /** @description Which way: `desc`, the best, latest or greatest first, or `asc`. */
        order?: 'asc' | 'desc';
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        per_page?: components['parameters']['PerPage'];
      };
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the articles that were found. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleSearchResult'];
        };
      };
      /** @description The term is missing or of one character. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  getArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The article. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleUpdate'];
      };
    };
    responses: {
      /** @description The article as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleChanged'];
        };
      };
      /** @description A field is malformed, or there is nothing to change. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, article or category. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The slug is taken, or the article cannot go from the state that it is in to that one. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  listArticleComments: {
    parameters: {
      query?: {
        /** @description How many to give at most. */
        limit?: number;
        /** @description How many to skip. */
        offset?: number;
        /**
         * @description Whether to give those that are not approved, too. It is for admins and owners of the tenant;
         *     others get 403 (inferred).
         */
        include_unapproved?: boolean;
      };
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The comments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  createComment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    /** @description The comment. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentInput'];
      };
    };
    responses: {
      /** @description The comment. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentCreated'];
        };
      };
      /** @description The comment is empty or too long, or answers one of another article. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The token is missing, malformed or expired. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  publishArticleToSocial: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    /** @description How to tell of it. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SocialPostInput'];
      };
    };
    responses: {
      /** @description What became of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SocialPostAnswer'];
        };
      };
      /** @description No platform is named, or one without an active account. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      /** @description The article is not published. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  scheduleArticle: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    /** @description When to publish it. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ArticleScheduleInput'];
      };
    };
    responses: {
      /** @description It is scheduled. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArticleScheduled'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      /** @description It is published already. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The instant is in the past, or there is no such zone. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  cancelArticleSchedule: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The article.
         * @example 1
         */
        article_id: components['parameters']['ArticleId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is not scheduled any more. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant or article, or it is not scheduled. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  listCategories: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The categories. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  createCategory: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /** @description The new category. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CategoryInput'];
      };
    };
    responses: {
      /** @description The category. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryChanged'];
        };
      };
      /** @description A field is missing or malformed. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The tenant has a category of this name or slug already. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  deleteCategory: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The category. Global ones are nobody's to change (inferred).
         * @example 1
         */
        category_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description The category has articles. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, or no such category in it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  updateCategory: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The category. Global ones are nobody's to change (inferred).
         * @example 1
         */
        category_id: number;
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CategoryUpdate'];
      };
    };
    responses: {
      /** @description The category as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CategoryChanged'];
        };
      };
      /** @description A field is malformed, or there is nothing to change. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, or no such category in it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description The tenant has a category of this name or slug already. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  deleteComment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The comment.
         * @example 1
         */
        comment_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description It is somebody else's, or the caller is no member of the tenant. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      /** @description There is no such tenant, or no such comment in it. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  listInvitations: {
    parameters: {
      query?: {
        /** @description Those that stand so only. */
        status?: components['schemas']['InvitationStatus'];
      };
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The invitations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationList'];
        };
      };
      400: components['responses']['InvalidTenantId'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      /** @description There is no such status. */
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  createInvitation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    /** @description Who is to join. */
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationInput'];
      };
    };
    responses: {
      /** @description It is sent. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationCreated'];
        };
      };
      /** @description The address is missing or malformed, or the role is missing. */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      /** @description It is a member already, or has a pending invitation. */
      409: components['responses']['Conflict'];
      /** @description There is no such role. */
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  listScheduledArticles: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The articles. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduledArticleList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  listSocialAccounts: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The accounts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SocialAccountList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  listTeamMembers: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The team. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamMemberList'];
        };
      };
      400: components['responses']['InvalidTenantId'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TenantNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  removeTeamMember: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The id of the member.
         * @example 1
         */
        user_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The member is removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller may not do this, it is the last owner, or it is the caller. */
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, or nobody of this id in its team. */
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateTeamMemberRole: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The tenant that the request is for. Where the path names one, it must be the same.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        'X-Tenant-ID'?: components['parameters']['TenantHeader'];
      };
      path: {
        /**
         * @description The tenant. What is no UUID gives 400, an unknown tenant 404, somebody else's 403.
         * @example 550e8400-e29b-41d4-a716-446655440000
         */
        tenant_id: components['parameters']['TenantId'];
        /**
         * @description The id of the member.
         * @example 1
         */
        user_id: number;
      };
      cookie?: never;
    };
    /** @description The role. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TeamMemberUpdate'];
      };
    };
    responses: {
      /** @description The member as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TeamMemberChange'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller may not do this, or the last owner would be none. */
      403: components['responses']['Forbidden'];
      /** @description There is no such tenant, or nobody of this id in its team. */
      404: components['responses']['NotFound'];
      /** @description There is no such role. */
      422: components['responses']['Unprocessable'];
      500: components['responses']['ServerError'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  followAffiliateLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The slug of the link.
         * @example amz-product
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On to where the link leads. */
      302: {
        headers: {
          /**
           * @description The `original_url` of the link.
           * @example https://amazon.com/product/123
           */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such link, or it is inactive. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
}
