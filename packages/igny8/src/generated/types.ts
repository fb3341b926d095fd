// Generated from openapi/igny8/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/api/v1/auth/login/': {
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
     * @description Opens a session with an email and a password, and answers the user with an access token (15
     *     minutes) and a
     *     refresh token (7 days). Logging in again issues further tokens; the earlier ones stay valid until they
     *     expire.
     *
     *     An unknown email and a wrong password give the same 401.
     */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/refresh/': {
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
     * @description Issues a new access token for a refresh token, which is the only credential: no access token is
     *     sent. The client
     *     does this by itself, a minute before the access token expires.
     *
     *     The refresh token that was sent stays valid until it expires. A refresh token that is invalid or expired, and
     *     an
     *     access token sent in its place, give 401: log in again.
     */
    post: operations['refreshToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/register/': {
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
     * @description Creates a user and an account of its own, in which the user is `owner`. The account starts on
     *     the free trial
     *     with 2000 credits (as the vendor planned it); its name comes from `account_name`, else from the user's name
     *     or
     *     email.
     *
     *     The answer holds the user. Tokens in it are optional: log in afterwards to be sure of a session. An email
     *     that
     *     is already registered gives 409. A repeat after a lost answer gives that 409, too.
     */
    post: operations['register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/billing/credits/balance/balance/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the credit balance
     * @description Tells how many credits the account has, how many its plan adds each month, and how many it spent
     *     this month. Any
     *     member may read it. The doubled path segment is the service's own.
     */
    get: operations['getCreditBalance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/billing/credits/usage/summary/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the credit usage summary
     * @description Adds up what the account spent in a period, by operation and by AI model. Without dates the
     *     period is the
     *     current month. Any member may read it.
     */
    get: operations['getCreditUsageSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planner/keywords/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List keywords
     * @description Lists the keywords of the caller's account, newest first unless `ordering` says otherwise. All
     *     filters narrow
     *     together.
     *
     *     `volume_*` and `difficulty_*` look at the effective values, so at the override where one is set. A page past
     *     the
     *     end gives 404.
     */
    get: operations['listKeywords'];
    put?: never;
    /**
     * Create a keyword
     * @description Takes an entry of the global keyword library into a site and sector. Text, volume, difficulty
     *     and intent come
     *     from the entry; only volume and difficulty can be overridden.
     *
     *     The entry's industry must match the site's and its sector the sector's template, and the sector must belong
     *     to
     *     the site, else 400. The same entry twice in one site and sector gives 409: after an answer that
     *     was lost, look whether the keyword is there before creating it again. A plan that is full (`max_keywords`)
     *     gives 403. Writes need the role editor.
     */
    post: operations['createKeyword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planner/keywords/auto_cluster/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cluster keywords
     * @description Groups keywords of one sector into clusters of 3 to 10 by AI, and answers when the work is done.
     *     A cluster of
     *     the same name in that site and sector is used again. The keywords get their `cluster_id` and become active.
     *
     *     It needs at least 5 keywords, else 400 with `errors.ids`; at most 100 a call are advised. Unknown ids give
     *     400,
     *     unless none of them is visible to the account: then 404. Keywords of different sectors give 422.
     *
     *     It costs 1 credit per 5 keywords, rounded up, at least 1. The balance is checked first (402 when it is short)
     *     and charged only when the run succeeds.
     */
    post: operations['autoClusterKeywords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planner/keywords/{id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the keyword. */
        id: components['parameters']['keyword_id'];
      };
      cookie?: never;
    };
    /**
     * Get a keyword
     * @description Reads one keyword. An unknown id, a deleted keyword and a keyword of another account all give 404.
     */
    get: operations['getKeyword'];
    /**
     * Replace a keyword
     * @description Writes all writable fields of a keyword. What is left out falls back to its default: no
     *     overrides, no cluster,
     *     `status` pending, `disabled` false; only `seed_keyword_id` keeps its value when left out. To change single
     *     fields, use the update.
     *
     *     400, 403 and 409 as for the creation: site, sector and library entry must fit, and the combination must be
     *     free.
     *     A cluster must belong to the same sector, else 400.
     */
    put: operations['replaceKeyword'];
    post?: never;
    /**
     * Delete a keyword
     * @description Deletes a keyword; its cluster counts one less. The answer has no body, so its request id is in
     *     the header only.
     *     From then on the keyword is gone from lists and its id gives 404, also to a second delete.
     */
    delete: operations['deleteKeyword'];
    options?: never;
    head?: never;
    /**
     * Update a keyword
     * @description Writes the fields that are sent and leaves the others; the answer is the full keyword.
     *
     *     Assigning a cluster sets `status` to active, clearing it (`cluster_id: null`) sets it back to pending. A
     *     cluster
     *     of another sector gives 400.
     */
    patch: operations['updateKeyword'];
    trace?: never;
  };
  '/api/v1/system/prompts/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List prompts
     * @description Lists the prompts that the AI functions use for the account, by `prompt_type`, one for each.
     *     When a function
     *     runs, a prompt of the task comes first, then the account's, then the built-in default. A page past the end
     *     gives
     *     404.
     */
    get: operations['listPrompts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system/status/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the system's status
     * @description Tells how the service and the parts behind it are doing. It needs a session like the rest, so it
     *     is no check of
     *     mere reachability.
     */
    get: operations['getSystemStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/writer/tasks/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tasks
     * @description Lists the writing tasks of the caller's account. All filters narrow together. A page past the
     *     end gives 404.
     */
    get: operations['listTasks'];
    put?: never;
    /**
     * Create a task
     * @description Queues a piece of content to be written for a cluster. Site, sector and cluster must exist in
     *     the account and
     *     belong together, else 400. Writing tasks needs the role editor. Nothing makes a repeat safe: it queues the
     *     content twice.
     */
    post: operations['createTask'];
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
    /** @description The account (tenant) that a user belongs to. */
    Account: {
      /** @description The id of the account. */
      id: number;
      /** @description The name of the account. */
      name: string;
      /** @description The name in URL form, unique; a number is added where it would not be. */
      slug: string;
    };
    /** @description The keywords to group into clusters. */
    AutoClusterRequest: {
      /** @description The ids of the keywords, all of one sector. Fewer than 5 give 400; at most 100 are advised. */
      ids: number[];
      /** @description The sector of the keywords, as a check; it must be theirs. */
      sector_id?: number;
    };
    /** @description What a clustering did. */
    AutoClusterResult: {
      /** @description The clusters that hold the keywords now, new ones and those used again. */
      clusters: components['schemas']['ClusterSummary'][];
      /** @description How many clusters are new; a cluster of the same name is used again. */
      clusters_created: number;
      /** @description How many keywords were put into a cluster. */
      keywords_updated: number;
    };
    /** @description The answer to a clustering. */
    AutoClusterResultEnvelope: {
      data: components['schemas']['AutoClusterResult'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description A cluster in short. */
    ClusterSummary: {
      /** @description The id of the cluster. */
      id: number;
      /** @description How many keywords the cluster holds. */
      keywords_count: number;
      /** @description The name of the cluster, unique in its site and sector. */
      name: string;
    };
    /** @description The answer to a request that collides with what exists. */
    ConflictEnvelope: {
      /** @description What went wrong, in English. */
      error: string;
      /** @description What collides, by field; often missing. */
      errors?: components['schemas']['FieldErrors'];
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always false.
       * @enum {boolean}
       */
      success: false;
    };
    /**
     * @description Whether a part of the service can be reached.
     * @enum {string}
     */
    ConnectionState: 'connected' | 'disconnected';
    /**
     * @description How the content is built. Known are article, guide, comparison and landing_page; there may be
     *     others.
     * @example article
     * @example guide
     * @example comparison
     * @example landing_page
     */
    ContentStructure: string;
    /**
     * @description What is written.
     * @enum {string}
     */
    ContentType: 'post' | 'page' | 'product' | 'taxonomy';
    /** @description The credits of the account. */
    CreditBalance: {
      /**
       * @description Bought credits, which never expire and are spent after the plan's. Missing where the service
       *     knows one pool
       *     only.
       */
      bonus_credits?: number;
      /** @description The balance now. */
      credits: number;
      /** @description What is left to spend; the same as `credits`. */
      credits_remaining: number;
      /** @description What was spent since the month began. */
      credits_used_this_month: number;
      /** @description What the plan adds with each monthly renewal. */
      plan_credits_per_month: number;
    };
    /** @description The answer with the credit balance. */
    CreditBalanceEnvelope: {
      data: components['schemas']['CreditBalance'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description What the account spent in a period. */
    CreditUsageSummary: {
      /** @description The same by AI model, such as gpt-4o-mini. */
      by_model: {
        [key: string]: components['schemas']['ModelUsage'];
      };
      /**
       * @description The same by operation, such as clustering, idea_generation, content_generation or
       *     image_generation.
       */
      by_operation: {
        [key: string]: components['schemas']['OperationUsage'];
      };
      /** @description The period that the summary covers. */
      period: components['schemas']['UsagePeriod'];
      /** @description The cost in US dollars, in all. */
      total_cost_usd: components['schemas']['UsdAmount'];
      /** @description The credits spent in all. */
      total_credits_used: number;
    };
    /** @description The answer with the usage summary. */
    CreditUsageSummaryEnvelope: {
      data: components['schemas']['CreditUsageSummary'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description The answer to a request that failed. */
    ErrorEnvelope: {
      /** @description What went wrong, in English. */
      error: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always false.
       * @enum {boolean}
       */
      success: false;
    };
    /**
     * @description What is wrong, by field: each field has a list of messages. Messages that concern no single
     *     field are under
     *     `non_field_errors`.
     */
    FieldErrors: {
      [key: string]: string[];
    };
    /** @description A keyword of one site and sector, made from an entry of the global keyword library. */
    Keyword: {
      /** @description The cluster that holds the keyword, or null. It is in the same sector. */
      cluster_id: number | null;
      /** @description The name of that cluster, or null. */
      cluster_name: string | null;
      /**
       * Format: date-time
       * @description When the keyword was created (UTC).
       */
      created_at: string;
      /**
       * @description How hard it is to rank for, 0 to 100; `difficulty_override` where set, else the library's number.
       */
      difficulty: number;
      /** @description The account's own difficulty, 0 to 100, or null. */
      difficulty_override: number | null;
      /** @description Whether the keyword is switched off. */
      disabled: boolean;
      /** @description The id of the keyword. */
      id: number;
      /** @description What people who search for it want, from the library. */
      intent: components['schemas']['KeywordIntent'];
      /** @description The keyword's text, from the library; the same as `name`. */
      keyword: string;
      /** @description The keyword's text. */
      name: string;
      /** @description The sector of that site. */
      sector_id: number;
      /** @description The name of the sector, or null. */
      sector_name: string | null;
      /** @description The library entry that the keyword was made from. */
      seed_keyword_id: number;
      /** @description The site that the keyword belongs to. */
      site_id: number;
      /** @description Where the keyword stands. */
      status: components['schemas']['KeywordStatus'];
      /**
       * Format: date-time
       * @description When the keyword was last changed (UTC).
       */
      updated_at: string;
      /** @description Monthly searches; `volume_override` where set, else the library's number. */
      volume: number;
      /** @description The account's own number of monthly searches, or null. */
      volume_override: number | null;
    };
    /** @description A library entry to take into a site and sector. */
    KeywordCreate: {
      /** @description A cluster of the same sector, or null for none. */
      cluster_id?: number | null;
      /** @description Difficulty, 0 to 100, in place of the library's number. */
      difficulty_override?: number | null;
      /**
       * @description Whether the keyword is switched off.
       * @default false
       */
      disabled?: boolean;
      /** @description The sector of that site. */
      sector_id: number;
      /** @description The entry of the global keyword library. */
      seed_keyword_id: number;
      /** @description The site to put it into. */
      site_id: number;
      /**
       * @description Where the keyword stands.
       * @default pending
       */
      status?: components['schemas']['KeywordStatus'];
      /** @description Monthly searches, in place of the library's number. */
      volume_override?: number | null;
    };
    /** @description The answer with one keyword. */
    KeywordEnvelope: {
      data: components['schemas']['Keyword'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /**
     * @description What people who search for it want.
     * @enum {string}
     */
    KeywordIntent: 'informational' | 'navigational' | 'commercial' | 'transactional';
    /**
     * @description What keywords can be sorted by; a leading `-` means descending.
     * @enum {string}
     */
    KeywordOrdering: 'created_at' | '-created_at' | 'volume' | '-volume' | 'difficulty' | '-difficulty';
    /** @description A page of keywords. */
    KeywordPage: {
      /** @description How many items there are on all pages. */
      count: number;
      /**
       * Format: uri
       * @description The absolute URL of the next page, with the other parameters as they were sent, or null on the
       *     last.
       */
      next: string | null;
      /**
       * Format: uri
       * @description The absolute URL of the page before, with the other parameters as they were sent, or null on
       *     the first.
       */
      previous: string | null;
      request_id: components['schemas']['RequestId'];
      /** @description The items of this page. */
      results: components['schemas']['Keyword'][];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description All writable fields of a keyword. What is left out falls back to its default. */
    KeywordReplace: {
      /** @description A cluster of the same sector, or null for none. Left out, the keyword leaves its cluster. */
      cluster_id?: number | null;
      /** @description Difficulty, 0 to 100, in place of the library's number. Left out, the override is removed. */
      difficulty_override?: number | null;
      /**
       * @description Whether the keyword is switched off.
       * @default false
       */
      disabled?: boolean;
      /** @description The sector of that site. */
      sector_id: number;
      /** @description The entry of the global keyword library. Left out, it stays as it is. */
      seed_keyword_id?: number;
      /** @description The site that the keyword belongs to. */
      site_id: number;
      /**
       * @description Where the keyword stands.
       * @default pending
       */
      status?: components['schemas']['KeywordStatus'];
      /** @description Monthly searches, in place of the library's number. Left out, the override is removed. */
      volume_override?: number | null;
    };
    /**
     * @description Where a keyword stands: pending (in no cluster yet), active (in a cluster), archived (set aside
     *     by hand).
     * @enum {string}
     */
    KeywordStatus: 'pending' | 'active' | 'archived';
    /** @description The fields of a keyword to change; what is left out stays as it is. */
    KeywordUpdate: {
      /**
       * @description A cluster of the same sector (the keyword becomes active), or null for none (it becomes pending).
       */
      cluster_id?: number | null;
      /** @description Difficulty, 0 to 100, in place of the library's number; null removes the override. */
      difficulty_override?: number | null;
      /** @description Whether the keyword is switched off. */
      disabled?: boolean;
      /** @description Another sector; it must belong to the site. */
      sector_id?: number;
      /** @description Another entry of the global keyword library. */
      seed_keyword_id?: number;
      /** @description Another site of the account. */
      site_id?: number;
      /** @description Where the keyword stands. */
      status?: components['schemas']['KeywordStatus'];
      /** @description Monthly searches, in place of the library's number; null removes the override. */
      volume_override?: number | null;
    };
    /** @description The credentials of a user. */
    LoginRequest: {
      /**
       * Format: email
       * @description The user's email.
       */
      email: string;
      /** @description The user's password. */
      password: string;
    };
    /** @description What one AI model used. */
    ModelUsage: {
      /** @description The cost in US dollars. */
      cost: components['schemas']['UsdAmount'];
      /** @description The credits spent. */
      credits: number;
    };
    /** @description What one kind of operation used. */
    OperationUsage: {
      /** @description The cost in US dollars. */
      cost: components['schemas']['UsdAmount'];
      /** @description How often the operation ran. */
      count: number;
      /** @description The credits spent. */
      credits: number;
    };
    /** @description A prompt of the account, for one kind of AI function. */
    Prompt: {
      /**
       * Format: date-time
       * @description When the prompt was created (UTC).
       */
      created_at: string;
      /** @description The built-in prompt, to fall back to. */
      default_prompt: string;
      /** @description The id of the prompt. */
      id: number;
      /**
       * @description Whether the prompt is in use.
       * @default true
       */
      is_active: boolean;
      /**
       * @description What the prompt is for. Confirmed is clustering; ideas, content_generation,
       *     image_prompt_extraction,
       *     image_prompt_template and negative_prompt are proposals.
       * @example clustering
       */
      prompt_type: string;
      /** @description The type in words for people. */
      prompt_type_display: string;
      /** @description The prompt in use. It may hold placeholders such as `[IGNY8_KEYWORDS]`. */
      prompt_value: string;
      /**
       * Format: date-time
       * @description When the prompt was last changed (UTC).
       */
      updated_at: string;
    };
    /** @description A page of prompts. */
    PromptPage: {
      /** @description How many items there are on all pages. */
      count: number;
      /**
       * Format: uri
       * @description The absolute URL of the next page, with the other parameters as they were sent, or null on the
       *     last.
       */
      next: string | null;
      /**
       * Format: uri
       * @description The absolute URL of the page before, with the other parameters as they were sent, or null on
       *     the first.
       */
      previous: string | null;
      request_id: components['schemas']['RequestId'];
      /** @description The items of this page. */
      results: components['schemas']['Prompt'][];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description The refresh token to renew a session with. */
    RefreshRequest: {
      /** @description A refresh token from a login or an earlier refresh. */
      refresh: string;
    };
    /** @description A new user. */
    RegisterRequest: {
      /** @description The name of the new account. Without it, the user's name or email is taken. */
      account_name?: string;
      /**
       * Format: email
       * @description The email with which the user will log in; it must not be registered yet.
       */
      email: string;
      /** @description The first name. */
      first_name?: string;
      /** @description The last name. */
      last_name?: string;
      /** @description The password, at least 8 characters. */
      password: string;
      /** @description The plan of the new account. Without it, the free plan or else the cheapest is chosen. */
      plan_id?: number;
      /** @description The user's name in the service, 1 to 150 characters. */
      username: string;
    };
    /** @description What a registration made. Tokens may be missing; log in to be sure of a session. */
    Registration: {
      /** @description An access token, if the service opens a session at once. */
      access?: string;
      /** @description A refresh token, if the service opens a session at once. */
      refresh?: string;
      /** @description The new user, owner of a new account. */
      user: components['schemas']['User'];
    };
    /** @description The answer to a registration. */
    RegistrationEnvelope: {
      data: components['schemas']['Registration'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /**
     * Format: uuid
     * @description The id of one request, for debugging, log correlation and support.
     * @example 550e8400-e29b-41d4-a716-446655440000
     */
    RequestId: string;
    /**
     * @description What a user may do in the account. viewer reads, editor also writes keywords and tasks, admin
     *     and owner also
     *     manage settings, team and billing; developer passes the checks of owner and admin; system_bot ranks below
     *     viewer.
     * @enum {string}
     */
    Role: 'developer' | 'owner' | 'admin' | 'editor' | 'viewer' | 'system_bot';
    /** @description The state of one part of the service. */
    ServiceStatus: {
      /** @description Whether it can be reached. */
      status: components['schemas']['ConnectionState'];
    };
    /** @description An open session; the user and the two tokens. */
    Session: {
      /** @description The access token (JWT), good for 15 minutes. */
      access: string;
      /**
       * Format: date-time
       * @description When the access token expires, if the service says so.
       */
      access_expires_at?: string;
      /** @description The refresh token (JWT), good for 7 days. */
      refresh: string;
      /**
       * Format: date-time
       * @description When the refresh token expires, if the service says so.
       */
      refresh_expires_at?: string;
      /** @description The user who logged in. */
      user: components['schemas']['User'];
    };
    /** @description The answer to a login. */
    SessionEnvelope: {
      data: components['schemas']['Session'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /**
     * @description How the service is doing as a whole.
     * @enum {string}
     */
    SystemHealth: 'healthy' | 'degraded' | 'unhealthy';
    /** @description The parts behind the service. */
    SystemServices: {
      /** @description The background workers. */
      celery: components['schemas']['WorkerStatus'];
      /** @description The database. */
      database: components['schemas']['ServiceStatus'];
      /** @description The cache and message broker. */
      redis: components['schemas']['ServiceStatus'];
    };
    /** @description How the service and the parts behind it are doing. */
    SystemStatus: {
      /** @description The parts behind the service. */
      services: components['schemas']['SystemServices'];
      /** @description How the service is doing as a whole. */
      status: components['schemas']['SystemHealth'];
      /**
       * Format: date-time
       * @description When the status was taken (UTC).
       */
      timestamp: string;
      /**
       * @description The version of the API.
       * @example 1.0.0
       */
      version: string;
    };
    /** @description The answer with the system's status. */
    SystemStatusEnvelope: {
      data: components['schemas']['SystemStatus'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description A piece of content to be written for a cluster. */
    Task: {
      /** @description The cluster that the content is for. */
      cluster_id: number;
      /** @description The name of that cluster, or null. */
      cluster_name: string | null;
      /** @description How the content is built. */
      content_structure: components['schemas']['ContentStructure'];
      /** @description What is written. */
      content_type: components['schemas']['ContentType'];
      /**
       * Format: date-time
       * @description When the task was created (UTC).
       */
      created_at: string;
      /** @description The brief for the writer, or null. */
      description: string | null;
      /** @description The id of the task. */
      id: number;
      /** @description The content idea that the task came from, or null. */
      idea_id: number | null;
      /** @description The keywords to use, separated by commas; empty when there are none. */
      keywords: string;
      /** @description The sector of that site. */
      sector_id: number;
      /** @description The name of the sector. */
      sector_name: string;
      /** @description The site that the task belongs to. */
      site_id: number;
      /** @description Where the task stands. */
      status: components['schemas']['TaskStatus'];
      /** @description The taxonomy term of the content, or null. */
      taxonomy_term_id: number | null;
      /** @description The title of the content. */
      title: string;
      /**
       * Format: date-time
       * @description When the task was last changed (UTC).
       */
      updated_at: string;
      /** @description How many words to aim for. */
      word_count: number;
    };
    /** @description A piece of content to queue for a cluster. */
    TaskCreate: {
      /** @description The cluster that the content is for; it must be in the sector. */
      cluster_id: number;
      /**
       * @description How the content is built.
       * @default article
       */
      content_structure?: components['schemas']['ContentStructure'];
      /**
       * @description What is written.
       * @default post
       */
      content_type?: components['schemas']['ContentType'];
      /** @description The brief for the writer. */
      description?: string | null;
      /** @description The content idea that the task comes from. */
      idea_id?: number | null;
      /** @description The keywords to use, separated by commas. */
      keywords?: string;
      /** @description The sector of that site. */
      sector_id: number;
      /** @description The site that the task belongs to. */
      site_id: number;
      /**
       * @description Where the task stands.
       * @default queued
       */
      status?: components['schemas']['TaskStatus'];
      /** @description The taxonomy term of the content. */
      taxonomy_term_id?: number | null;
      /** @description The title of the content, 1 to 255 characters. */
      title: string;
      /**
       * @description How many words to aim for.
       * @default 1000
       */
      word_count?: number;
    };
    /** @description The answer with one task. */
    TaskEnvelope: {
      data: components['schemas']['Task'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /**
     * @description What tasks can be sorted by; a leading `-` means descending.
     * @enum {string}
     */
    TaskOrdering: 'title' | '-title' | 'created_at' | '-created_at' | 'status' | '-status';
    /** @description A page of tasks. */
    TaskPage: {
      /** @description How many items there are on all pages. */
      count: number;
      /**
       * Format: uri
       * @description The absolute URL of the next page, with the other parameters as they were sent, or null on the
       *     last.
       */
      next: string | null;
      /**
       * Format: uri
       * @description The absolute URL of the page before, with the other parameters as they were sent, or null on
       *     the first.
       */
      previous: string | null;
      request_id: components['schemas']['RequestId'];
      /** @description The items of this page. */
      results: components['schemas']['Task'][];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /**
     * @description Where a task stands; queued, or completed once its content is generated.
     * @enum {string}
     */
    TaskStatus: 'queued' | 'completed';
    /** @description The tokens of a renewed session. Without `refresh`, go on using the earlier refresh token. */
    TokenPair: {
      /** @description The new access token (JWT), good for 15 minutes. */
      access: string;
      /** @description A new refresh token (JWT), good for 7 days. */
      refresh?: string;
    };
    /** @description The answer to a refresh. */
    TokenPairEnvelope: {
      data: components['schemas']['TokenPair'];
      /** @description A word on what was done, in English; often missing. */
      message?: string;
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always true.
       * @enum {boolean}
       */
      success: true;
    };
    /** @description The period that a summary covers. */
    UsagePeriod: {
      /**
       * Format: date-time
       * @description The last instant (UTC).
       */
      end: string;
      /**
       * Format: date-time
       * @description The first instant (UTC).
       */
      start: string;
    };
    /**
     * @description An amount of US dollars, as a decimal number in a string.
     * @example 1.60
     */
    UsdAmount: string;
    /** @description A user, as login and registration answer it. */
    User: {
      /** @description The account that the user belongs to. */
      account?: components['schemas']['Account'];
      /**
       * Format: email
       * @description The email with which the user logs in.
       */
      email: string;
      /** @description The first name, as given at registration. */
      first_name?: string;
      /** @description The id of the user. */
      id: number;
      /** @description Whether the user may log in. */
      is_active?: boolean;
      /** @description The last name, as given at registration. */
      last_name?: string;
      /** @description What the user may do in the account. */
      role: components['schemas']['Role'];
      /** @description The user's name in the service. */
      username: string;
    };
    /** @description The answer to a request with invalid fields. */
    ValidationErrorEnvelope: {
      /** @description What went wrong, in English; here "Validation failed". */
      error: string;
      /** @description What is wrong, by field. */
      errors: components['schemas']['FieldErrors'];
      request_id: components['schemas']['RequestId'];
      /**
       * @description Always false.
       * @enum {boolean}
       */
      success: false;
    };
    /** @description The state of the background workers. */
    WorkerStatus: {
      /** @description Whether they can be reached. */
      status: components['schemas']['ConnectionState'];
      /** @description How many workers are running. */
      workers: number;
    };
  };
  responses: {
    /** @description The row exists already, or its state forbids the change. `errors` may name the field. */
    Conflict: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ConflictEnvelope'];
      };
    };
    /**
     * @description The caller may not do this: the role is too low, the site or sector is not granted, or the
     *     account is suspended
     *     or cancelled or the user inactive.
     */
    Forbidden: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /**
     * @description The account has too few credits for the work, or its plan is missing or inactive. Nothing was
     *     done and nothing
     *     charged.
     */
    InsufficientCredits: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The account has no such resource; the id is unknown, deleted, or another account's. */
    NotFound: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description There is no such page; it is past the end, or no positive number. */
    PageNotFound: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The account's plan is missing or inactive. */
    PlanInactive: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /**
     * @description The scope's limit is used up. Wait until `X-Throttle-Reset`, then repeat: the refused request
     *     had no effect.
     */
    RateLimited: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /** @description The service failed. Whether a write took effect is not known. */
    ServerError: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /**
     * @description The token is missing, malformed, expired, of the wrong kind, or names an unknown user or
     *     account. Renew the
     *     session or log in again.
     */
    Unauthorized: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorEnvelope'];
      };
    };
    /**
     * @description The request is well formed, yet makes no sense, such as keywords of different sectors to be
     *     clustered.
     */
    Unprocessable: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ValidationErrorEnvelope'];
      };
    };
    /**
     * @description The request is not valid: a field is missing or malformed, a value is not allowed, or a rule is
     *     broken. `errors`
     *     says which field and why.
     */
    ValidationFailed: {
      headers: {
        'X-Request-ID': components['headers']['X-Request-ID'];
        'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
        'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
        'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ValidationErrorEnvelope'];
      };
    };
  };
  parameters: {
    /** @description Only those of this cluster. */
    cluster_id: number;
    /** @description The id of the keyword. */
    keyword_id: number;
    /** @description The page to read, from 1. A page past the end gives 404. */
    page: number;
    /** @description Items a page. The service counts more than 100 as 100, and what is no positive number as 10. */
    page_size: number;
    /** @description Only those of this sector. */
    sector_id: number;
    /** @description Only those of this site. */
    site_id: number;
  };
  requestBodies: never;
  headers: {
    /** @description How many seconds to wait. Not always sent; `X-Throttle-Reset` is. */
    'Retry-After': number;
    /**
     * @description The id of this request, also in the body as `request_id` where there is one. Quote it to the
     *     service's support.
     *     An id that the client sends in the same header is echoed.
     */
    'X-Request-ID': components['schemas']['RequestId'];
    /** @description How many requests the window of the operation's scope allows. */
    'X-Throttle-Limit': number;
    /** @description How many requests are left in the window. */
    'X-Throttle-Remaining': number;
    /** @description When the window ends and the count starts anew, in Unix seconds. */
    'X-Throttle-Reset': number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The credentials of the user. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginRequest'];
      };
    };
    responses: {
      /** @description The session is open. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      /** @description The email is unknown or the password is wrong; the answer does not say which. */
      401: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorEnvelope'];
        };
      };
      /** @description The credentials are right, but the account or the user is not active. */
      403: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorEnvelope'];
        };
      };
      429: components['responses']['RateLimited'];
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
        'application/json': components['schemas']['RefreshRequest'];
      };
    };
    responses: {
      /** @description A new access token, and usually a new refresh token. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenPairEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new user. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterRequest'];
      };
    };
    responses: {
      /** @description User and account are created. */
      201: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      409: components['responses']['Conflict'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getCreditBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balance. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditBalanceEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getCreditUsageSummary: {
    parameters: {
      query?: {
        /**
         * @description The first day, or the instant, with which the period begins (UTC). By default, the first of
         *     the current month.
         */
        start_date?: string;
        /**
         * @description The last day, counted whole, or the instant with which the period ends (UTC). By default,
         *     the end of the current month.
         */
        end_date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The summary. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditUsageSummaryEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  listKeywords: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. A page past the end gives 404. */
        page?: components['parameters']['page'];
        /** @description Items a page. The service counts more than 100 as 100, and what is no positive number as 10. */
        page_size?: components['parameters']['page_size'];
        /** @description Only keywords whose text contains this. */
        search?: string;
        /** @description Only keywords in this status. */
        status?: components['schemas']['KeywordStatus'];
        /** @description Only keywords with this search intent. */
        intent?: components['schemas']['KeywordIntent'];
        /** @description Only those of this cluster. */
        cluster_id?: components['parameters']['cluster_id'];
        /** @description Only the keywords made from this entry of the global keyword library. */
        seed_keyword_id?: number;
        /** @description Only those of this site. */
        site_id?: components['parameters']['site_id'];
        /** @description Only those of this sector. */
        sector_id?: components['parameters']['sector_id'];
        /** @description Only keywords of at least this effective difficulty (0 to 100). */
        difficulty_min?: number;
        /** @description Only keywords of at most this effective difficulty (0 to 100). */
        difficulty_max?: number;
        /** @description Only keywords with at least this effective monthly search volume. */
        volume_min?: number;
        /** @description Only keywords with at most this effective monthly search volume. */
        volume_max?: number;
        /** @description What to sort by; a leading `-` means descending. Without it, newest first. */
        ordering?: components['schemas']['KeywordOrdering'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of keywords. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeywordPage'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PageNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  createKeyword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The library entry, and where to put it. */
    requestBody: {
      content: {
        'application/json': components['schemas']['KeywordCreate'];
      };
    };
    responses: {
      /** @description The keyword is created. */
      201: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeywordEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  autoClusterKeywords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The keywords to group. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AutoClusterRequest'];
      };
    };
    responses: {
      /** @description The keywords are clustered. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AutoClusterResultEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['InsufficientCredits'];
      403: components['responses']['Forbidden'];
      /** @description None of the keywords is visible to the account. */
      404: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorEnvelope'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getKeyword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the keyword. */
        id: components['parameters']['keyword_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keyword. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeywordEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  replaceKeyword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the keyword. */
        id: components['parameters']['keyword_id'];
      };
      cookie?: never;
    };
    /** @description The whole writable keyword. */
    requestBody: {
      content: {
        'application/json': components['schemas']['KeywordReplace'];
      };
    };
    responses: {
      /** @description The keyword as it is now. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeywordEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  deleteKeyword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the keyword. */
        id: components['parameters']['keyword_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keyword is deleted. */
      204: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  updateKeyword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of the keyword. */
        id: components['parameters']['keyword_id'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['KeywordUpdate'];
      };
    };
    responses: {
      /** @description The keyword as it is now. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeywordEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  listPrompts: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. A page past the end gives 404. */
        page?: components['parameters']['page'];
        /** @description Items a page. The service counts more than 100 as 100, and what is no positive number as 10. */
        page_size?: components['parameters']['page_size'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of prompts. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PromptPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PageNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  getSystemStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SystemStatusEnvelope'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  listTasks: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. A page past the end gives 404. */
        page?: components['parameters']['page'];
        /** @description Items a page. The service counts more than 100 as 100, and what is no positive number as 10. */
        page_size?: components['parameters']['page_size'];
        /** @description Only tasks whose title or keywords contain this. */
        search?: string;
        /** @description Only tasks in this status. */
        status?: components['schemas']['TaskStatus'];
        /** @description Only those of this cluster. */
        cluster_id?: components['parameters']['cluster_id'];
        /** @description Only tasks for this type of content. */
        content_type?: components['schemas']['ContentType'];
        /** @description Only tasks for content of this structure. */
        content_structure?: components['schemas']['ContentStructure'];
        /** @description Only those of this site. */
        site_id?: components['parameters']['site_id'];
        /** @description Only those of this sector. */
        sector_id?: components['parameters']['sector_id'];
        /** @description What to sort by; a leading `-` means descending. */
        ordering?: components['schemas']['TaskOrdering'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of tasks. */
      200: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PageNotFound'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
  createTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The content to write. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TaskCreate'];
      };
    };
    responses: {
      /** @description The task is queued. */
      201: {
        headers: {
          'X-Request-ID': components['headers']['X-Request-ID'];
          'X-Throttle-Limit': components['headers']['X-Throttle-Limit'];
          'X-Throttle-Remaining': components['headers']['X-Throttle-Remaining'];
          'X-Throttle-Reset': components['headers']['X-Throttle-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskEnvelope'];
        };
      };
      400: components['responses']['ValidationFailed'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PlanInactive'];
      403: components['responses']['Forbidden'];
      429: components['responses']['RateLimited'];
      500: components['responses']['ServerError'];
    };
  };
}
