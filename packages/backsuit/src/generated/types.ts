// Generated from openapi/backsuit/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
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
     * @description Reads a tenant, the caller's role in it, and how much it has. For members of its team.
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
     * @description Lists the members of the tenant's team, to its members.
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
    /** @description An error. */
    ErrorResponse: {
      /** @description The short name of the status. */
      error: string;
      /** @description What went wrong. */
      message: string;
      /** @description The status of the answer. */
      status: number;
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
      /** @description How many there are this month. */
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
    /**
     * @description A role that somebody can be given in a tenant.
     * @enum {string}
     */
    Role: 'Owner' | 'Admin' | 'Editor';
    /** @description A role in a tenant. `User` is everybody who is no member of its team. */
    RoleName: 'Owner' | 'Admin' | 'Editor' | 'User' | (string & {});
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
      /** @description How many there are this month. */
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
      /** @description The user is deactivated. */
      403: components['responses']['Forbidden'];
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
      400: components['responses']['BadRequest'];
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
