// Generated from openapi/influencers-club/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/public/v1/accounts/credits/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the balance of credits
     * @description Tells how many credits are left and how many were used. Asking costs nothing.
     */
    get: operations['account_credits_usage_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/accounts/tokens/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * @description Lists all keys of the user with their values, inactive ones too.
     */
    get: operations['public_v1_accounts_tokens_list'];
    put?: never;
    /**
     * Create an API key
     * @description Creates a key, and gives it with its value. Several keys may be active at once.
     */
    post: operations['public_v1_accounts_tokens_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/accounts/tokens/{token_id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the key.
         * @example 42
         */
        token_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an API key
     * @description Deletes a key, which gives 401 from then on; no other key is affected. The key of the call
     *     itself can be deleted,
     *     too, and a second time gives 404 (both inferred).
     */
    delete: operations['public_v1_accounts_tokens_delete'];
    options?: never;
    head?: never;
    /**
     * Update an API key
     * @description Changes what a key is called, whether it works, when it expires or what it may do. `expires_at:
     *     null` takes the
     *     expiry away. A key that is switched off, or has expired, gives 401 at once (inferred).
     */
    patch: operations['public_v1_accounts_tokens_partial_update'];
    trace?: never;
  };
  '/public/v1/enrichment/batch/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a batch
     * @description Takes a CSV of handles or emails, and enriches its rows in the background. The answer has the id
     *     by which to ask
     *     for the state, every 30 to 60 seconds; no webhook tells of a batch.
     *
     *     Creating costs nothing. Each record that is enriched costs what the single call costs, and a record without
     *     data
     *     nothing. When the next success cannot be paid, the batch pauses; resume it after a top-up.
     *
     *     A file that is missing, too large, empty or no CSV, or that lacks the column of its mode, gives 400
     *     (inferred).
     */
    post: operations['public_v1_enrichment_batch_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/enrichment/batch/{batch_id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /**
     * Read the results of a batch
     * @description Gives the results of a finished batch, as CSV or, with `format=json`, as a list of records.
     *     Before the end, and
     *     without results, it answers 400 with `current_status`. For a large CSV the download URL is faster. Reading
     *     costs
     *     nothing.
     *
     *     The columns of the CSV are `input_value`, `status` and the fields of the enrichment, those further in under
     *     their
     *     path with dots, lists as JSON (inferred).
     */
    get: operations['public_v1_enrichment_batch_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/enrichment/batch/{batch_id}/download/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /**
     * Get a URL of the results
     * @description Gives a URL from which the results of a finished batch can be read as CSV, without a credential
     *     and for a limited
     *     time. It is the way for large files; JSON is only in the results themselves. Before the end, and without
     *     results,
     *     it answers 400 with `current_status`.
     */
    get: operations['public_v1_enrichment_batch_download_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/enrichment/batch/{batch_id}/resume/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a batch
     * @description Lets a batch go on that has paused for credits or has failed. What is done stays done and paid;
     *     the records to
     *     come are charged as ever.
     *
     *     By inference a paused batch goes on as `processing` at its first row that is not done, or stays as it is with
     *     402
     *     while the credits do not suffice; a failed one is `queued` again; in any other state the answer is 409.
     */
    post: operations['public_v1_enrichment_batch_resume_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/enrichment/batch/{batch_id}/status/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    /**
     * Read the state of a batch
     * @description Tells where a batch stands, how many rows are done, and what it has cost so far. Asking costs
     *     nothing.
     */
    get: operations['public_v1_enrichment_batch_status_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/oauth/apps/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connected apps
     * @description Lists all applications that the user has authorized.
     */
    get: operations['public_v1_oauth_apps_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/oauth/apps/{app_id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the connected application.
         * @example 7
         */
        app_id: number;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Disconnect an app
     * @description Takes back what the user allowed the application: its access tokens give 401 from then on, and
     *     its refresh tokens
     *     `invalid_grant` (of the latter, and that a second time gives 404, nobody says).
     */
    delete: operations['public_v1_oauth_apps_delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/oauth/authorize/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask a user for access
     * @description The authorization endpoint (OAuth 2.1). Open it in the user's browser: it leads to a page that
     *     asks the user, and
     *     from there back to `redirect_uri`, with `code` and `state`, or with `error=access_denied` and `state`
     *     (inferred).
     *
     *     A `client_id` or `redirect_uri` that is not registered gives 400 and leads nowhere; every other mistake leads
     *     back to `redirect_uri` with `error` (inferred).
     */
    get: operations['public_v1_oauth_authorize_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/oauth/register/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register an OAuth client
     * @description Registers an application (RFC 7591), without a credential. Do it once, keep the `client_id`, and
     *     use it for every
     *     authorization.
     */
    post: operations['public_v1_oauth_register_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/oauth/token/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get tokens
     * @description The token endpoint: exchanges the code of an authorization, or a refresh token, for tokens. A
     *     refresh ends the
     *     access token before it at once, and gives another refresh token (that it does is inferred).
     */
    post: operations['public_v1_oauth_token_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/campaign/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List campaigns
     * @description Lists the campaigns of the account page by page, archived ones too, with how many there are in
     *     each status.
     */
    get: operations['public_v1_social_listening_campaign_list'];
    put?: never;
    /**
     * Create a campaign
     * @description Creates a campaign, and for each of its platforms the subscription that detects for it. It is
     *     active from the
     *     beginning, and costs credits each day.
     *
     *     By inference it is refused with 402 when the check of the credits fails, and with 400 when creators are of a
     *     platform that is not the campaign's.
     */
    post: operations['public_v1_social_listening_campaign_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/campaign/{campaign_id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /**
     * Read a campaign
     * @description Gives a campaign. Everybody of the account can read it.
     */
    get: operations['public_v1_social_listening_campaign_retrieve'];
    put?: never;
    post?: never;
    /**
     * Archive a campaign
     * @description Archives a campaign and disables all its subscriptions. Nothing more is detected; all that was
     *     detected stays. By
     *     inference a second time changes nothing, and gives 204 again.
     */
    delete: operations['public_v1_social_listening_campaign_delete'];
    options?: never;
    head?: never;
    /**
     * Update a campaign
     * @description Changes the status, the budget or the content types of a campaign. `paused` and `active` hold
     *     for all its
     *     subscriptions as well; resuming checks the credits. Other content types give its subscriptions other filters.
     *
     *     An archived or completed campaign cannot be edited: the answer is 400, as it is for a status of those two
     *     words.
     *     When the check of the credits fails, it is 402 and nothing changes (the statuses are inferred).
     */
    patch: operations['public_v1_social_listening_campaign_partial_update'];
    trace?: never;
  };
  '/public/v1/social/listening/campaign/{campaign_id}/content/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /**
     * List the posts of a campaign
     * @description Lists the posts that were detected for a campaign page by page, newest first unless something
     *     else is said: one
     *     for each `new_post` event, with its creator, what it brought, its media, and whether it is among the top
     *     ones.
     */
    get: operations['public_v1_social_listening_campaign_content_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/campaign/{campaign_id}/creators/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /**
     * List the creators of a campaign
     * @description Lists the creators of a campaign page by page, with what their posts brought and how the last 7
     *     days went. Those
     *     without a post yet are among them, as `awaiting_first_post`.
     */
    get: operations['public_v1_social_listening_campaign_creators_retrieve'];
    put?: never;
    /**
     * Add creators to a campaign
     * @description Adds creators of one of the campaign's platforms by their handles, from a discovery list, from a
     *     CSV with a
     *     column `handle`, or from all of these. New ones begin as `awaiting_first_post`; one who is there already
     *     stays as
     *     before, so that the call can be repeated (inferred).
     *
     *     By inference the answer is 400 when nothing was given, when the platform is not the campaign's, and when the
     *     campaign is archived or completed; and 402 when it is active and the check of the credits fails.
     */
    post: operations['public_v1_social_listening_campaign_creators_create'];
    /**
     * Remove creators from a campaign
     * @description Removes creators from a campaign by their ids. Nothing more of theirs is detected; the campaign
     *     and its
     *     subscriptions stay. Ids that are not on the campaign are ignored, so that the call can be repeated.
     *
     *     By inference posts that were detected stay in the feed and in the totals, and an empty list gives 400.
     */
    delete: operations['public_v1_social_listening_campaign_creators_delete'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/campaign/{campaign_id}/overview/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /**
     * Read what a campaign brought
     * @description Gives posts, views, engagement, earned media value and trends of a campaign, in all or on one
     *     platform.
     */
    get: operations['public_v1_social_listening_campaign_overview_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/events/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     * @description Lists what was detected page by page, newest first (inferred).
     */
    get: operations['public_v1_social_listening_events_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/events/{event_id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the event.
         * @example 9004
         */
        event_id: number;
      };
      cookie?: never;
    };
    /**
     * Read an event
     * @description Gives an event with all that is known of it, and how its delivery to each endpoint went.
     */
    get: operations['public_v1_social_listening_events_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/subscription/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List subscriptions
     * @description Lists the subscriptions of the account page by page, newest first, those of campaigns too, with
     *     counts of all of
     *     them.
     */
    get: operations['public_v1_social_listening_subscription_list'];
    put?: never;
    /**
     * Create a subscription
     * @description Starts to watch creators of one platform, by their handles, from discovery lists, or both, and
     *     to tell the
     *     endpoints what they do. It costs credits each day while it is active.
     *
     *     By inference it is refused with 402 when the credits do not cover one day, and with 400 when a limit of the
     *     account would be passed.
     */
    post: operations['public_v1_social_listening_subscription_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/subscription/{subscription_id}/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    /**
     * Read a subscription
     * @description Gives a subscription with its creators, its daily cost and, if a campaign drives it, its statistics.
     */
    get: operations['public_v1_social_listening_subscription_retrieve'];
    put?: never;
    post?: never;
    /**
     * Delete a subscription
     * @description Deletes a plain subscription and everything that hangs on it. One that a campaign drives is
     *     refused with 400 (the
     *     status is inferred): archive the campaign instead.
     *
     *     By inference its past events stay readable, and a second time gives 404.
     */
    delete: operations['public_v1_social_listening_subscription_delete'];
    options?: never;
    head?: never;
    /**
     * Update a subscription
     * @description Changes the name, the endpoints or the creators of a subscription, or pauses and resumes a plain
     *     one. New
     *     endpoints and creators take the place of all there are, which is the only way to drop creators from a plain
     *     subscription.
     *
     *     The status of one that a campaign drives follows the campaign: it cannot be set here. Such a request gives
     *     400,
     *     and resuming without the credits for a day 402 (both statuses are inferred).
     */
    patch: operations['public_v1_social_listening_subscription_partial_update'];
    trace?: never;
  };
  '/public/v1/social/listening/subscription/{subscription_id}/creators/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    /**
     * List the creators of a subscription
     * @description Lists the creators whom a subscription watches page by page, with their followers and where they
     *     came from.
     */
    get: operations['public_v1_social_listening_subscription_creators_retrieve'];
    put?: never;
    /**
     * Add creators to a subscription
     * @description Adds creators by their handles, from discovery lists, from a CSV with a column `handle`, or from
     *     all of these.
     *     One who is there already stays as before, so that the call can be repeated (inferred).
     *
     *     By inference the answer is 400 when nothing was given, when the CSV lacks the column, when a limit of the
     *     account
     *     would be passed, and when a campaign drives the subscription: then add them to the campaign.
     */
    post: operations['public_v1_social_listening_subscription_creators_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/subscription/{subscription_id}/details/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    /**
     * Read the statistics of a subscription
     * @description Gives how the deliveries of a subscription went, if a campaign drives it; a plain one gives 400
     *     (inferred).
     */
    get: operations['public_v1_social_listening_subscription_details_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/subscription/{subscription_id}/details/export/': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    /**
     * Export the statistics of a subscription
     * @description Gives the statistics of a campaign's subscription as a CSV file, a row for each creator. Its
     *     columns are
     *     inferred: `creator_id`, `handle`, `platform`, `posts`, `views`, `likes`, `comments`, `shares`, `engagement`,
     *     `engagement_rate`, `emv`, `events`, `sent` and `failed`. A plain subscription gives 400 (inferred).
     */
    get: operations['public_v1_social_listening_subscription_details_export_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/social/listening/usage/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the usage of monitoring
     * @description Gives the limits of monitoring and what the account uses of them. For all its operationId it is
     *     one object (inferred).
     */
    get: operations['public_v1_social_listening_usage_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  bio_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A biography changed
     * @description Posted to each active endpoint of the subscription when the biography of a creator changes.
     *     Receipts and attempts
     *     are those of `new_post`.
     */
    post: operations['bio_change'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  follower_threshold: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A number of followers was passed
     * @description Posted to each active endpoint of the subscription when the followers of a creator pass a
     *     threshold. Receipts and
     *     attempts are those of `new_post`.
     */
    post: operations['follower_threshold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  new_post: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A post was detected
     * @description Posted to each active endpoint of the subscription when a creator posts.
     *
     *     Any 2xx is a receipt. After anything else, or no answer, it is tried again 1, 5 and 30 minutes later, and
     *     then
     *     given up. The same delivery can come more than once: `X-IC-Delivery` tells. An endpoint may also meet kinds
     *     of
     *     events that are not here.
     */
    post: operations['new_post'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A key of the account with its value, which acts as its user. */
    ApiKey: {
      /** @description Whether it works; an inactive key answers 401. */
      active: boolean;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at: string;
      /**
       * Format: date-time
       * @description When it stops working; null for never.
       */
      expires_at: string | null;
      /** @description Its id. */
      id: number;
      /** @description What it is for. */
      label: string | null;
      /**
       * Format: date-time
       * @description When it was last used; null if never.
       */
      last_used_at: string | null;
      /** @description What it may do. */
      scopes: components['schemas']['Scope'][];
      /** @description The key itself: what goes behind `Bearer`. It is shown every time. */
      token: string;
    };
    /** @description A new key. */
    ApiKeyInput: {
      /**
       * Format: date-time
       * @description When it is to stop working, in the future; null or left out for never.
       */
      expires_at?: string | null;
      /** @description What it is for, in at most 255 characters. */
      label?: string;
      /**
       * @description What it may do.
       * @default [
       *       "all"
       *     ]
       */
      scopes?: components['schemas']['Scope'][];
    };
    /** @description What to change of a key; the rest stays. */
    ApiKeyUpdate: {
      /**
       * @description Whether it works. A key that is switched off is refused at once; it can be switched on again
       *     while it has not expired (inferred).
       */
      active?: boolean;
      /**
       * Format: date-time
       * @description When it stops working, in the future; null for never.
       */
      expires_at?: string | null;
      /** @description What it is for, in at most 255 characters; null for nothing. */
      label?: string | null;
      /** @description What it may do. */
      scopes?: components['schemas']['Scope'][];
    };
    /** @description The code that the user came back with (RFC 6749 §4.1.3, RFC 7636 §4.5). */
    AuthorizationCodeGrant: {
      /** @description The application. */
      client_id: string;
      /** @description The secret of a client with `client_secret_post`. */
      client_secret?: string;
      /**
       * @description The code. It works once, for 10 minutes; a second use gives `invalid_grant` and ends its
       *     tokens (inferred).
       */
      code: string;
      /** @description The secret whose SHA-256 was the `code_challenge`, of 43 to 128 characters (RFC 7636 §4.1). */
      code_verifier: string;
      /**
       * @description This grant.
       * @enum {string}
       */
      grant_type: 'authorization_code';
      /**
       * Format: uri
       * @description The one that the authorization was asked for with.
       */
      redirect_uri: string;
    };
    /** @description The subscription that detects for a campaign on one platform. Its life is the campaign's. */
    BackingSubscription: {
      /** @description Its id. */
      id: number;
      /** @description The platform that it watches. */
      platform: components['schemas']['ContentPlatform'];
      status: components['schemas']['SubscriptionStatus'];
    };
    /** @description Email addresses, enriched with the strongest account of each. */
    BasicBatchUpload: {
      /**
       * @description By email.
       * @enum {string}
       */
      enrichment_mode: 'basic';
      /** @description Platforms whose accounts do not count. */
      exclude_platforms?: components['schemas']['DiscoveryPlatform'][];
      file: components['schemas']['BatchFile'];
      metadata?: components['schemas']['BatchMetadata'];
      /** @description The fewest followers that an account must have. */
      min_followers?: number;
    };
    /** @description A batch as it was accepted. */
    BatchCreated: {
      /** @description Its id, such as `bch_` and 32 hexadecimal digits. */
      batch_id: string;
      /**
       * Format: date-time
       * @description When it was accepted.
       */
      created_at: string;
      /** @description How each record is enriched. */
      enrichment_mode?: components['schemas']['EnrichmentMode'];
      /** @description The same in words. */
      message?: string;
      /** @description What was given. */
      metadata?: components['schemas']['BatchMetadata'] | null;
      /** @description Rows in the file. */
      og_input_number?: number;
      /** @description The platform of the handles; null for a batch of emails. */
      platform?: string | null;
      /** @description Where it stands: a new one is `queued` (inferred). */
      status: components['schemas']['BatchState'];
      /**
       * @description What the rows are.
       * @enum {string}
       */
      type_report?: 'ENRICH_BY_HANDLE' | 'ENRICH_BY_EMAIL';
    };
    /** @description Where the CSV of the results lies for a while. */
    BatchDownload: {
      /** @description The id of the batch. */
      batch_id: string;
      /**
       * Format: uri
       * @description The file. Whoever has the URL can read it, without a credential, until it expires; then it
       *     answers 403 (inferred).
       */
      download_url: string;
      /**
       * Format: date-time
       * @description When it expires.
       */
      expires_at: string;
      /**
       * @description In how many seconds the URL expires.
       * @example 3600
       */
      expires_in: number;
      /** @description What to call the file. */
      filename: string;
      /** @description How many of them could not be enriched. */
      invalid_records: number;
      /** @description Records in the file. */
      total_results: number;
    };
    /**
     * @description A CSV of at most 10 MB and 10,000 rows, with one column: `handle` for the modes `raw` and
     *     `full`, `email` for `basic`. A row that occurs twice is enriched, and charged, twice.
     */
    BatchFile: Blob;
    /** @description Anything; it comes back with the batch. In the form it is a JSON text. */
    BatchMetadata: {
      [key: string]: unknown;
    };
    /** @description What became of one row of the file. */
    BatchRecord: {
      /**
       * @description What is known of the creator, as the `result` of the single call of the same mode has it
       *     (inferred); null where nothing is.
       */
      enrichment_data: {
        [key: string]: unknown;
      } | null;
      /** @description The row as it was given: a handle or an email. */
      input_value: string;
      /**
       * @description What became of it: `success`, `not_found` or `failed`, and perhaps others.
       * @example success
       * @example not_found
       * @example failed
       */
      status: string;
    };
    /** @description A batch that goes on. */
    BatchResumed: {
      /** @description The id of the batch. */
      batch_id: string;
      /**
       * @description What the batch has cost so far, as a decimal text.
       * @example 3.00
       */
      credits_used: string;
      /** @description How many were not, and cost nothing. */
      failed_count: number;
      /** @description The same in words. */
      message: string;
      /** @description How many rows are done; it goes on at the next. */
      processed_rows: number;
      /** @description `processing` where it was paused, `queued` where it had failed. */
      status: components['schemas']['BatchState'];
      /** @description How many were enriched, and charged. */
      success_count: number;
      /** @description Rows in the file. */
      total_rows: number;
    };
    /**
     * @description Where a batch stands. `queued` and `processing` go on by themselves. `finished` has results.
     *     `failed` and `paused_insufficient_credits` stay as they are until the batch is resumed, the latter after a
     *     top-up.
     * @enum {string}
     */
    BatchState: 'queued' | 'processing' | 'finished' | 'failed' | 'paused_insufficient_credits';
    /** @description Where a batch stands, and what it has cost. */
    BatchStatus: {
      /** @description The id of the batch. */
      batch_id: string;
      /**
       * @description What the batch has cost so far, as a decimal text.
       * @example 3.00
       */
      credits_used: string;
      /**
       * Format: date-time
       * @description When it should be done, if known.
       */
      estimated_completion?: string | null;
      /** @description How many were not, and cost nothing. Those without data are among them (inferred). */
      failed_count: number;
      /** @description What was given with the file; `{}` if nothing was. */
      metadata: components['schemas']['BatchMetadata'];
      /** @description How many rows are done. Successes and failures add up to it (inferred). */
      processed_rows: number;
      /**
       * Format: date-time
       * @description When the batch was created.
       */
      started_at: string;
      status: components['schemas']['BatchState'];
      /** @description Why the batch paused; told of a paused one only. */
      status_message?: string | null;
      /** @description How many were enriched, and charged. */
      success_count: number;
      /** @description Rows in the file. */
      total_rows: number;
    };
    /** @description A file to enrich, and how. The mode says which other fields count. */
    BatchUpload: components['schemas']['RawBatchUpload'] | components['schemas']['FullBatchUpload'] | components['schemas']['BasicBatchUpload'];
    /** @description Tells an endpoint of another biography. */
    BioChangeNotification: components['schemas']['EventNotification'] & {
      /**
       * @description Another biography.
       * @enum {string}
       */
      event_type: 'bio_change';
      payload: components['schemas']['BioChangePayload'];
    };
    /** @description The biography changed. */
    BioChangePayload: {
      /** @description What it is now; null if there is none. */
      new_bio: string | null;
      /** @description What it was; null if there was none. */
      old_bio: string | null;
    };
    /**
     * @description Monitoring over several platforms, with statistics. It has one subscription a platform, which it
     *     drives.
     */
    Campaign: {
      /**
       * Format: date-time
       * @description When it was archived; null if it was not.
       */
      archived_at: string | null;
      /** @description The credits that it may use up; null for no bound. */
      budget: number | null;
      /** @description Kinds of posts that count. */
      content_types: components['schemas']['CampaignContentType'][];
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at: string;
      /** @description How many creators it watches. */
      creators_count: number;
      /** @description Credits that it has used up. */
      credits_spent: number;
      /** @description Credits a day: 0.01 for each creator while it is active, else 0. */
      daily_cost: number;
      /**
       * Format: date
       * @description The last day; null for none.
       */
      end_date: string | null;
      /** @description Hashtags that count. */
      hashtags: string[];
      /** @description Its id. */
      id: number;
      /** @description Words that count. */
      keywords: string[];
      /** @description Mentioned accounts that count. */
      mentions: string[];
      /** @description What it is called. */
      name: string;
      /** @description The platforms that it watches. */
      platforms: components['schemas']['ContentPlatform'][];
      /** @description How many posts were detected. */
      posts_count: number;
      /**
       * Format: date
       * @description The first day; null for at once.
       */
      start_date: string | null;
      status: components['schemas']['CampaignStatus'];
      /** @description Its subscriptions, one a platform. */
      subscriptions: components['schemas']['BackingSubscription'][];
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at: string;
    };
    /**
     * @description A kind of post.
     * @enum {string}
     */
    CampaignContentType: 'post' | 'reel' | 'story' | 'video' | 'short';
    /** @description A creator of a campaign, with what the posts brought. */
    CampaignCreator: components['schemas']['MonitoredCreator'] & components['schemas']['CampaignMetrics'] & {
      /**
       * Format: date-time
       * @description When the last detected post was made.
       */
      last_post_at: string | null;
      /**
       * @description `awaiting_first_post` until the first post of theirs is detected.
       * @enum {string}
       */
      status: 'awaiting_first_post' | 'active';
      /** @description The last 7 days, one entry a day. */
      trend: components['schemas']['CreatorTrendDay'][];
    };
    /** @description A page of creators. */
    CampaignCreatorList: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description Those of this page. */
      results: components['schemas']['CampaignCreator'][];
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description What became of the creators to add. */
    CampaignCreatorsAdded: components['schemas']['CreatorsAdded'] & {
      /** @description Their platform. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description Creators of one platform: by handle, by discovery list, or both. */
    CampaignCreatorsInput: {
      /** @description A discovery list whose creators to take. */
      discovery_list_id?: number;
      /** @description Names of accounts, with or without `@`; repeated ones count once, whatever their case. */
      handles?: string[];
      /** @description Their platform, one of the campaign's. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description The creators to remove. */
    CampaignCreatorsRemoval: {
      /**
       * @description Their ids, as the creators of the campaign have them. Ids that are not on the campaign are
       *     ignored.
       */
      creator_ids: number[];
    };
    /** @description What was removed. */
    CampaignCreatorsRemoved: {
      /** @description How many creators are gone; 0 if none of them was there. */
      removed: number;
    };
    /** @description Creators of one platform: by file, by handle, by discovery list, or any of them together. */
    CampaignCreatorsUpload: {
      /** @description A discovery list whose creators to take. */
      discovery_list_id?: number;
      file?: components['schemas']['HandlesFile'];
      /** @description Names of accounts, with or without `@`; repeated ones count once, whatever their case. */
      handles?: string[];
      /** @description Their platform, one of the campaign's. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description A new campaign. */
    CampaignInput: {
      /** @description The credits that it may use up; null for no bound. */
      budget?: number | null;
      /** @description Kinds of posts that are to count; all by default. */
      content_types?: components['schemas']['CampaignContentType'][];
      /** @description Whom to watch, by platform. */
      creators?: components['schemas']['CampaignCreatorsInput'][];
      /**
       * Format: date
       * @description The last day; null for none.
       */
      end_date?: string | null;
      /** @description Whom to tell; every subscription of the campaign gets them. */
      endpoints?: components['schemas']['NotifyEndpointInput'][];
      /** @description Hashtags that are to count. */
      hashtags?: string[];
      /** @description Words that are to count. */
      keywords?: string[];
      /** @description Mentioned accounts that are to count. */
      mentions?: string[];
      /** @description What to call it, in 1 to 255 characters. */
      name: string;
      /** @description The platforms to watch, each once. */
      platforms: components['schemas']['ContentPlatform'][];
      /**
       * Format: date
       * @description The first day; null for at once.
       */
      start_date?: string | null;
    };
    /** @description A page of campaigns. */
    CampaignList: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description Those of this page. */
      results: components['schemas']['Campaign'][];
      status_counts: components['schemas']['CampaignStatusCounts'];
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description What posts brought. */
    CampaignMetrics: {
      /** @description Comments. */
      comments: number;
      /**
       * @description The earned media value in US dollars: by inference 0.02 a view, 0.10 a like, 0.50 a comment
       *     and 0.80 a share, rounded to cents.
       */
      emv: number;
      /** @description Likes, comments and shares together (inferred). */
      engagement: number;
      /** @description The engagement in percent of the views or, without any, of the followers (inferred). */
      engagement_rate: number;
      /** @description Likes. */
      likes: number;
      /** @description Posts. */
      posts: number;
      /** @description Shares. */
      shares: number;
      /** @description Views. */
      views: number;
    };
    /** @description What a campaign brought, in all or on one platform. */
    CampaignOverview: {
      /** @description The totals by platform. */
      by_platform: components['schemas']['PlatformMetrics'][];
      /** @description The campaign. */
      campaign_id: number;
      /** @description How many creators have posted. */
      creators: {
        /** @description Those without one yet. */
        awaiting_first_post: number;
        /** @description Those with a post. */
        posted: number;
        /** @description All of them. */
        total: number;
      };
      /** @description The platform that was asked for; null for all. */
      platform: components['schemas']['ContentPlatform'] | null;
      totals: components['schemas']['CampaignMetrics'];
      trends: components['schemas']['CampaignTrends'];
    };
    /** @description A detected post in the feed of its campaign. */
    CampaignPost: components['schemas']['DetectedPost'] & {
      /**
       * @description Whether it is among the three posts of the campaign with the highest engagement rate (the
       *     number is inferred).
       */
      top: boolean;
    };
    /** @description A page of posts. */
    CampaignPostList: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description Those of this page. */
      results: components['schemas']['CampaignPost'][];
      /** @description How many there are on all pages. */
      total: number;
    };
    /**
     * @description Where a campaign stands. `active` detects; `paused` can be resumed. `completed`, at its end date
     *     or with its budget used up (inferred), and `archived` are for good: such a campaign cannot be edited.
     * @enum {string}
     */
    CampaignStatus: 'active' | 'paused' | 'completed' | 'archived';
    /** @description How many campaigns there are in each status. The search counts, the filter by status does not. */
    CampaignStatusCounts: {
      /** @description Active ones. */
      active: number;
      /** @description Archived ones. */
      archived: number;
      /** @description Completed ones. */
      completed: number;
      /** @description Paused ones. */
      paused: number;
    };
    /** @description What a campaign brought on one day. */
    CampaignTrendDay: {
      /**
       * Format: date
       * @description The day.
       */
      date: string;
      /** @description The earned media value in US dollars. */
      emv: number;
      /** @description Likes, comments and shares together. */
      engagement: number;
      /** @description Posts. */
      posts: number;
      /** @description Views. */
      views: number;
    };
    /** @description How a campaign went from day to day. */
    CampaignTrends: {
      /**
       * @description By how many percent each changed against as many days before; null where there was nothing before.
       */
      change_percent: {
        /** @description Earned media value. */
        emv: number | null;
        /** @description Engagement. */
        engagement: number | null;
        /** @description Posts. */
        posts: number | null;
        /** @description Views. */
        views: number | null;
      };
      /**
       * Format: date
       * @description The first day.
       */
      from: string;
      /** @description One entry a day. */
      points: components['schemas']['CampaignTrendDay'][];
      /**
       * Format: date
       * @description The last day.
       */
      to: string;
    };
    /** @description What to change of a campaign; the rest stays. */
    CampaignUpdate: {
      /** @description The credits that it may use up; null for no bound. */
      budget?: number | null;
      /** @description Kinds of posts that are to count. The filters of its subscriptions are made anew. */
      content_types?: components['schemas']['CampaignContentType'][];
      /**
       * @description To pause or resume it, and all its subscriptions with it. Resuming checks the credits; if they
       *     do not suffice, the answer is 402 and nothing changes (inferred). Archiving is a call of its own.
       * @enum {string}
       */
      status?: 'active' | 'paused';
    };
    /** @description An application that is to act for users (RFC 7591). */
    ClientRegistration: {
      /** @description What it is called; users see it when they are asked. */
      client_name?: string;
      /** @description The grants that it uses. */
      grant_types?: ('authorization_code' | 'refresh_token')[];
      /**
       * @description Where users come back to: `https`, or for desktop and command-line applications `http` on the
       *     loopback interface or a scheme of their own (inferred).
       */
      redirect_uris: string[];
      /** @description What it takes back from the authorization endpoint. */
      response_types?: 'code'[];
      /**
       * @description The most that it will ever ask for: scopes with blanks between.
       * @default all
       */
      scope?: string;
      /**
       * @description `none` for a public client, `client_secret_post` for one that can keep a secret.
       * @default none
       * @enum {string}
       */
      token_endpoint_auth_method?: 'none' | 'client_secret_post';
    };
    /** @description An application that may act for the user. */
    ConnectedApp: {
      /**
       * Format: date-time
       * @description When the user agreed.
       */
      authorized_at: string;
      /** @description Its id as a client. */
      client_id: string;
      /** @description The id by which to disconnect it. */
      id: number;
      /**
       * Format: date-time
       * @description When it was last used; null if never.
       */
      last_used_at: string | null;
      /** @description What it is called. */
      name: string;
      /** @description What it may do. */
      scopes: components['schemas']['Scope'][];
    };
    /**
     * @description A platform whose posts can be read.
     * @enum {string}
     */
    ContentPlatform: 'instagram' | 'tiktok' | 'youtube';
    /** @description What a creator's posts brought on one day. */
    CreatorTrendDay: {
      /**
       * Format: date
       * @description The day.
       */
      date: string;
      /** @description Likes, comments and shares together. */
      engagement: number;
      /** @description Views. */
      views: number;
    };
    /** @description What became of the creators to add. */
    CreatorsAdded: {
      /** @description How many are new. */
      added: number;
      /** @description How many were there; nothing changes for them. */
      already_present: number;
      /** @description How many there are now. */
      creators_count: number;
      /** @description Credits a day from now on. */
      daily_cost: number;
      /** @description Handles that lead to no account. */
      invalid: string[];
    };
    /**
     * @description The credits of an account. What is available and what was used add up to all that was ever granted.
     */
    CreditsBalance: {
      /** @description How many are left, with two decimals. */
      credits_available: number;
      /** @description How many were used so far. */
      credits_used: number;
    };
    /** @description How many deliveries there are in each state. */
    DeliveryCounts: {
      /** @description How many were given up. */
      failed: number;
      /** @description How many wait for their first attempt. */
      pending: number;
      /** @description How many wait for another attempt. */
      retrying: number;
      /** @description How many are on their way. */
      sending: number;
      /** @description How many arrived. */
      sent: number;
      /** @description How many there are. */
      total: number;
    };
    /**
     * @description Where the delivery of an event to an endpoint stands: `pending` from the beginning, `sending`
     *     while the request is open, `sent` once the endpoint has answered 2xx, `retrying` between two attempts,
     *     `failed` after the last.
     * @enum {string}
     */
    DeliveryState: 'pending' | 'sending' | 'sent' | 'failed' | 'retrying';
    /** @description A step of a delivery. */
    DeliveryStep: {
      /**
       * Format: date-time
       * @description When.
       */
      at: string;
      /** @description What the endpoint answered; null if it did not. */
      response_status: number | null;
      /** @description Where it stood from then on. */
      status: components['schemas']['DeliveryState'];
    };
    /** @description A post that was detected. */
    DetectedPost: {
      /** @description Its text; null for none. */
      caption: string | null;
      /** @description What kind of post it is. */
      content_type: components['schemas']['CampaignContentType'];
      creator: components['schemas']['DetectedPostCreator'];
      /**
       * Format: date-time
       * @description When it was detected.
       */
      detected_at: string;
      /** @description Its earned media value in US dollars, reckoned as for campaigns. */
      emv: number;
      /** @description Its engagement in percent of the views or, without any, of the followers (inferred). */
      engagement_rate: number;
      /** @description The event that told of it. */
      event_id: number;
      /** @description Its id here. */
      id: number;
      /** @description Its pictures and videos. */
      media: components['schemas']['DetectedPostMedia'][];
      metrics: components['schemas']['DetectedPostMetrics'];
      /** @description Where it was made. */
      platform: components['schemas']['ContentPlatform'];
      /** @description The platform's id of it. */
      post_id: string;
      /**
       * Format: date-time
       * @description When it was made.
       */
      posted_at: string;
      /**
       * Format: uri
       * @description Where it can be seen.
       */
      url: string;
    };
    /** @description Who made the post. */
    DetectedPostCreator: {
      /** @description How many follow the account. */
      followers: number | null;
      /** @description The name that the account shows. */
      full_name: string | null;
      /** @description The name of the account, without `@`. */
      handle: string;
      /** @description The id of the creator here. */
      id: number;
      /**
       * Format: uri
       * @description A signed URL of the picture, which dies after 24 hours.
       */
      picture: string | null;
    };
    /** @description A picture or a video of the post. */
    DetectedPostMedia: {
      /**
       * Format: uri
       * @description Where its small picture lies; null for none.
       */
      thumbnail_url: string | null;
      /**
       * @description What it is.
       * @enum {string}
       */
      type: 'image' | 'video';
      /**
       * Format: uri
       * @description Where it lies.
       */
      url: string;
    };
    /** @description What the post brought. */
    DetectedPostMetrics: {
      /** @description Comments. */
      comments: number;
      /** @description Likes, comments and shares together (inferred). */
      engagement: number;
      /** @description Likes. */
      likes: number;
      /** @description Shares. */
      shares: number;
      /** @description Views. */
      views: number;
    };
    /** @description What of the activity counts; what is left out, or empty, leaves everything in. */
    DetectionFilters: {
      /** @description Kinds of posts. */
      content_types?: components['schemas']['CampaignContentType'][];
      /** @description The numbers of followers whose passing is an event. */
      follower_thresholds?: number[];
      /** @description Hashtags in the caption. */
      hashtags?: string[];
      /** @description Words in the caption. */
      keywords?: string[];
      /** @description Accounts that the caption mentions. */
      mentions?: string[];
    };
    /**
     * @description A platform that can be searched. Connected socials start from these, and an email address leads
     *     to one of them.
     * @enum {string}
     */
    DiscoveryPlatform: 'instagram' | 'youtube' | 'tiktok' | 'twitch' | 'twitter' | 'onlyfans';
    /** @description How the deliveries to one endpoint went. */
    EndpointStats: {
      /** @description The endpoint. */
      endpoint_id: number;
      /** @description How many were given up. */
      failed: number;
      /** @description Where the last delivery stands; null before the first. */
      last_status: components['schemas']['DeliveryState'] | null;
      /** @description How many arrived. */
      sent: number;
      /**
       * Format: uri
       * @description Where it is.
       */
      url: string;
    };
    /**
     * @description How each record is enriched: `raw` and `full` as the single calls by handle do, `basic` as the
     *     one by email does.
     * @enum {string}
     */
    EnrichmentMode: 'raw' | 'full' | 'basic';
    /**
     * @description An error in one of its shapes. The vendor's own client reads `message`, then `detail`, then `error`.
     */
    ErrorResponse: {
      /** @description The state that forbids it, where a state does. */
      current_status?: string;
      /** @description What went wrong, or what is wrong at which place of the request. */
      detail?: string | components['schemas']['ValidationDetail'][];
      /** @description A text, texts, or texts by field, nested as deep as the request. */
      error?: string | string[] | {
        [key: string]: unknown;
      };
      /** @description What went wrong, in errors of OAuth (RFC 6749 §5.2). */
      error_description?: string;
      /** @description What went wrong. */
      message?: string;
      /** @description More about the answer. */
      response_meta?: {
        /** @description What went wrong. */
        error_message?: string;
      };
    };
    /** @description The creator of an event. */
    EventCreator: {
      /** @description The name of the account, without `@`. */
      handle: string;
      /** @description The id of the creator here. */
      id: number;
      /** @description The platform's id of the account; null until it is known. */
      user_id: string | null;
    };
    /** @description How the delivery to one endpoint went. */
    EventDelivery: {
      /**
       * Format: date-time
       * @description When it was last tried; null before the first time.
       */
      attempted_at: string | null;
      /** @description How often it was tried. */
      attempts: number;
      /** @description The endpoint, though it may be gone by now. */
      endpoint_id: number;
      /** @description Why the last attempt failed; null if it did not. */
      error: string | null;
      /** @description What became of it, oldest first. */
      history: components['schemas']['DeliveryStep'][];
      /**
       * Format: uuid
       * @description Its id, which `X-IC-Delivery` carries.
       */
      id: string;
      /**
       * Format: date-time
       * @description When it is tried next; null if it is not.
       */
      next_retry_at: string | null;
      /** @description What the endpoint last answered; null if it did not. */
      response_status: number | null;
      status: components['schemas']['DeliveryState'];
      /**
       * Format: uri
       * @description Where it goes.
       */
      url: string;
    };
    /** @description What every notification of an event says. */
    EventNotification: {
      /** @description The campaign that drives the subscription; null for a plain one. */
      campaign_id: number | null;
      creator: components['schemas']['EventCreator'];
      /**
       * Format: date-time
       * @description When it was detected.
       */
      detected_at: string;
      /** @description The event. */
      event_id: number;
      /** @description Where it happened. */
      platform: components['schemas']['ContentPlatform'];
      /** @description The subscription that detected it. */
      subscription_id: number;
    };
    /** @description What happened, in the form that the kind of the event says; an unknown kind may have any. */
    EventPayload: components['schemas']['NewPostPayload'] | components['schemas']['BioChangePayload'] | components['schemas']['FollowerThresholdPayload'] | {
      [key: string]: unknown;
    };
    /**
     * @description What can be detected of a creator: `new_post` for a post, `bio_change` for another biography,
     *     `follower_threshold` for a number of followers that is passed, up or down. There may be others some day.
     * @enum {string}
     */
    EventType: 'new_post' | 'bio_change' | 'follower_threshold';
    /** @description Tells an endpoint of a number of followers that was passed. */
    FollowerThresholdNotification: components['schemas']['EventNotification'] & {
      /**
       * @description A number of followers.
       * @enum {string}
       */
      event_type: 'follower_threshold';
      payload: components['schemas']['FollowerThresholdPayload'];
    };
    /** @description The number of followers passed a threshold. */
    FollowerThresholdPayload: {
      /** @description How many there are now. */
      current_followers: number;
      /**
       * @description Which way.
       * @enum {string}
       */
      direction: 'up' | 'down';
      /** @description How many there were. */
      previous_followers: number;
      /** @description The number that was passed. */
      threshold: number;
    };
    /** @description Handles, enriched with all that is known. */
    FullBatchUpload: {
      /**
       * @description With `must_have`, a creator without a known email counts as not found, and costs nothing.
       * @default preferred
       * @enum {string}
       */
      email_required?: 'must_have' | 'preferred';
      /**
       * @description By handle, with everything.
       * @enum {string}
       */
      enrichment_mode: 'full';
      file: components['schemas']['BatchFile'];
      /**
       * @description Whether to describe the audience; known for Instagram, TikTok and YouTube.
       * @default true
       */
      include_audience_data?: boolean;
      /**
       * @description Whether to name similar creators.
       * @default false
       */
      include_lookalikes?: boolean;
      metadata?: components['schemas']['BatchMetadata'];
      /** @description The platform of the handles. */
      platform: components['schemas']['DiscoveryPlatform'];
    };
    /** @description A CSV of at most 10 MB with a column `handle`. */
    HandlesFile: Blob;
    /** @description Something that was detected. */
    ListeningEvent: {
      /** @description The campaign that drives the subscription; null for a plain one. */
      campaign_id: number | null;
      creator: components['schemas']['EventCreator'];
      /**
       * @description Where its deliveries stand. Of several endpoints the worst counts, in the order `failed`,
       *     `retrying`, `pending`, `sending`, `sent`.
       */
      delivery_status: components['schemas']['DeliveryState'];
      /**
       * Format: date-time
       * @description When it was detected.
       */
      detected_at: string;
      /** @description What happened: `new_post`, `bio_change`, `follower_threshold` or, some day, something else. */
      event_type: components['schemas']['EventType'] | string;
      /** @description Its id. */
      id: number;
      /** @description Where it happened. */
      platform: components['schemas']['ContentPlatform'];
      /** @description The subscription that detected it, though it may be gone by now. */
      subscription_id: number;
    };
    /** @description An event with all that is known of it, and how its deliveries went. */
    ListeningEventDetail: components['schemas']['ListeningEvent'] & {
      /** @description Its deliveries, one an endpoint. */
      deliveries: components['schemas']['EventDelivery'][];
      payload: components['schemas']['EventPayload'];
    };
    /** @description A page of events, newest first. */
    ListeningEventList: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description Those of this page. */
      results: components['schemas']['ListeningEvent'][];
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description A set of creators of one platform who are watched, and the endpoints that are told. */
    ListeningSubscription: {
      /** @description The campaign that drives it; null for a plain one. */
      campaign_id: number | null;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at: string;
      /** @description How many creators it watches. */
      creators_count: number;
      /** @description Credits a day: 0.01 for each creator while it is active, else 0. */
      daily_cost: number;
      /** @description Who is told. */
      endpoints: components['schemas']['NotifyEndpoint'][];
      /** @description What it detects. */
      event_types: (components['schemas']['EventType'] | string)[];
      filters: components['schemas']['DetectionFilters'];
      /** @description Its id. */
      id: number;
      /** @description What it is called. */
      name: string;
      /** @description The platform that it watches. */
      platform: components['schemas']['ContentPlatform'];
      status: components['schemas']['SubscriptionStatus'];
      type: components['schemas']['SubscriptionType'];
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at: string;
    };
    /** @description The new subscription, and what could not be watched. */
    ListeningSubscriptionCreated: components['schemas']['ListeningSubscriptionDetail'] & {
      /** @description Handles that lead to no account. */
      invalid_handles: string[];
    };
    /** @description A subscription with its creators and, for that of a campaign, its statistics. */
    ListeningSubscriptionDetail: components['schemas']['ListeningSubscription'] & {
      /** @description All creators whom it watches. */
      creators: components['schemas']['MonitoredCreator'][];
      /** @description Its statistics; null for a plain one. */
      stats: components['schemas']['SubscriptionStats'] | null;
    };
    /** @description A new subscription, to handles, to discovery lists, or to both. */
    ListeningSubscriptionInput: {
      /** @description Discovery lists whose creators to take. */
      discovery_list_ids?: number[];
      /** @description Whom to tell, 1 to 5 endpoints. */
      endpoints: components['schemas']['NotifyEndpointInput'][];
      /**
       * @description What to detect.
       * @default [
       *       "new_post"
       *     ]
       */
      event_types?: components['schemas']['EventType'][];
      filters?: components['schemas']['DetectionFilters'];
      /** @description Names of accounts, with or without `@`; repeated ones count once, whatever their case. */
      handles?: string[];
      /** @description What to call it, in 1 to 255 characters. */
      name: string;
      /** @description The platform to watch. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description A page of subscriptions, newest first. */
    ListeningSubscriptionList: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description Those of this page. */
      results: components['schemas']['ListeningSubscription'][];
      summary: components['schemas']['SubscriptionSummary'];
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description What to change of a subscription; the rest stays. */
    ListeningSubscriptionUpdate: {
      /** @description Discovery lists. With `handles`, their creators take the place of all creators there are. */
      discovery_list_ids?: number[];
      /**
       * @description Whom to tell, in place of all endpoints there are, secrets included. What was sent to those
       *     stays recorded.
       */
      endpoints?: components['schemas']['NotifyEndpointInput'][];
      /**
       * @description Names of accounts, with or without `@`. With the creators of `discovery_list_ids` they take
       *     the place of all creators there are.
       */
      handles?: string[];
      /** @description What to call it, in 1 to 255 characters. */
      name?: string;
      /**
       * @description To pause or resume it, if no campaign drives it.
       * @enum {string}
       */
      status?: 'active' | 'paused';
    };
    /** @description The limits of monitoring, and what is used of them. */
    ListeningUsage: {
      /** @description Credits a day for all of it. */
      daily_cost: number;
      /** @description The most there may be. */
      limits: {
        /**
         * @description Active campaigns.
         * @example 20
         */
        max_active_campaigns: number;
        /**
         * @description Active subscriptions.
         * @example 50
         */
        max_active_subscriptions: number;
        /**
         * @description Monitored creators.
         * @example 5000
         */
        max_creators: number;
      };
      /** @description What there may be still. */
      remaining: {
        /** @description Active campaigns. */
        campaigns: number;
        /** @description Monitored creators. */
        creators: number;
        /** @description Active subscriptions. */
        subscriptions: number;
      };
      /** @description What there is. */
      usage: {
        /** @description Those of campaigns among them. */
        active_campaign_subscriptions: number;
        /** @description Active campaigns. */
        active_campaigns: number;
        /** @description Active subscriptions of both types. */
        active_subscriptions: number;
        /** @description Plain ones among them. */
        active_webhook_subscriptions: number;
        /** @description Creators whom active subscriptions watch. */
        monitored_creators: number;
      };
    };
    /** @description A creator who is watched. */
    MonitoredCreator: {
      /**
       * Format: date-time
       * @description When the creator was added.
       */
      added_at: string;
      /** @description How many follow the account; null until it is known. */
      followers: number | null;
      /** @description The name that the account shows. */
      full_name: string | null;
      /** @description The name of the account there, without `@`. */
      handle: string;
      /** @description The id of the creator here. */
      id: number;
      /**
       * Format: uri
       * @description A signed URL of the picture, which dies after 24 hours.
       */
      picture: string | null;
      /** @description The platform of the account. */
      platform: components['schemas']['ContentPlatform'];
      /**
       * @description How the creator was added.
       * @enum {string}
       */
      source: 'handle' | 'discovery_list' | 'csv';
      /** @description The discovery list the creator came from; null if from none. */
      source_list_id: number | null;
      /** @description The platform's id of the account; null until it is known. */
      user_id: string | null;
    };
    /** @description A page of creators. */
    MonitoredCreatorList: {
      /** @description How many a page has. */
      limit: number;
      /** @description The number of this page, from 1. */
      page: number;
      /** @description Those of this page. */
      results: components['schemas']['MonitoredCreator'][];
      /** @description How many there are on all pages. */
      total: number;
    };
    /** @description Tells an endpoint of a post. */
    NewPostNotification: components['schemas']['EventNotification'] & {
      /**
       * @description A post.
       * @enum {string}
       */
      event_type: 'new_post';
      payload: components['schemas']['NewPostPayload'];
    };
    /** @description A post was made. */
    NewPostPayload: {
      post: components['schemas']['DetectedPost'];
    };
    /** @description Where events are sent. */
    NotifyEndpoint: {
      /** @description Whether it is told anything. */
      active: boolean;
      /** @description Its id. */
      id: number;
      /**
       * @description How it is told; there are webhooks alone.
       * @enum {string}
       */
      type: 'webhook';
      /**
       * Format: uri
       * @description Where events are posted to.
       */
      url: string;
    };
    /** @description Where to send events. */
    NotifyEndpointInput: {
      /**
       * @description Whether to tell it anything.
       * @default true
       */
      active?: boolean;
      /**
       * @description With it, every delivery is signed: `X-IC-Signature` is `sha256=` and the hexadecimal
       *     HMAC-SHA256 of the body under it. No answer shows it again.
       */
      secret?: string;
      /**
       * @description How to tell it.
       * @enum {string}
       */
      type: 'webhook';
      /**
       * Format: uri
       * @description Where to post events to: `https`, or `http` on the loopback interface.
       */
      url: string;
    };
    /** @description An error in the form of OAuth (RFC 6749 §5.2). */
    OAuthErrorResponse: {
      /**
       * @description What is wrong: at the token endpoint `invalid_request`, `invalid_grant`, `invalid_client`,
       *     `invalid_scope` or `unsupported_grant_type`, at registration `invalid_redirect_uri` or
       *     `invalid_client_metadata` (RFC 7591 §3.2.2).
       * @example invalid_grant
       * @example invalid_request
       */
      error: string;
      /** @description The same in words. */
      error_description?: string;
    };
    /** @description What a campaign brought on one platform. */
    PlatformMetrics: components['schemas']['CampaignMetrics'] & {
      /** @description The platform. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description Handles, enriched with what the platform itself tells. */
    RawBatchUpload: {
      /**
       * @description By handle, unprocessed.
       * @enum {string}
       */
      enrichment_mode: 'raw';
      file: components['schemas']['BatchFile'];
      metadata?: components['schemas']['BatchMetadata'];
      /** @description The platform of the handles. */
      platform: components['schemas']['DiscoveryPlatform'];
    };
    /** @description A refresh token (RFC 6749 §6). */
    RefreshTokenGrant: {
      /** @description The application. */
      client_id: string;
      /** @description The secret of a client with `client_secret_post`. */
      client_secret?: string;
      /**
       * @description This grant.
       * @enum {string}
       */
      grant_type: 'refresh_token';
      /** @description The refresh token of the last answer. */
      refresh_token: string;
    };
    /** @description An application as it was registered. */
    RegisteredClient: {
      /** @description Its id. Keep it; every later authorization uses it. */
      client_id: string;
      /** @description When it was registered, in Unix seconds. */
      client_id_issued_at?: number;
      /** @description What it is called. */
      client_name?: string;
      /** @description Its secret, shown this once, with `client_secret_post` only. */
      client_secret?: string;
      /** @description The grants that it uses. */
      grant_types?: string[];
      /** @description Where users come back to. */
      redirect_uris: string[];
      /** @description What it takes back. */
      response_types?: string[];
      /** @description The most that it can ask for. */
      scope?: string;
      /** @description How it proves itself at the token endpoint. */
      token_endpoint_auth_method?: string;
    };
    /**
     * @description What a credential may do. Today there is `all` alone, full access; finer scopes are announced.
     *     Unknown ones are dropped without a word, and a credential that is left with none is refused by every call.
     * @example all
     */
    Scope: string;
    /** @description Creators to add: by handle, by discovery list, or both. */
    SubscriptionCreatorsInput: {
      /** @description Discovery lists whose creators to take. */
      discovery_list_ids?: number[];
      /** @description Names of accounts, with or without `@`; repeated ones count once, whatever their case. */
      handles?: string[];
    };
    /** @description Creators to add: by file, by handle, by discovery list, or any of them together. */
    SubscriptionCreatorsUpload: {
      /** @description Discovery lists whose creators to take. */
      discovery_list_ids?: number[];
      file?: components['schemas']['HandlesFile'];
      /** @description Names of accounts, with or without `@`; repeated ones count once, whatever their case. */
      handles?: string[];
    };
    /** @description How the deliveries of a campaign's subscription went. */
    SubscriptionStats: {
      /** @description Its campaign. */
      campaign_id: number;
      deliveries: components['schemas']['DeliveryCounts'];
      /** @description The same by endpoint. */
      endpoints: components['schemas']['EndpointStats'][];
      /** @description How much of each kind; the key is the kind. */
      events_by_type: {
        [key: string]: number;
      };
      /** @description How much was detected. */
      events_total: number;
      /**
       * Format: date-time
       * @description When something was last sent.
       */
      last_delivery_at: string | null;
      /**
       * Format: date-time
       * @description When something was last detected.
       */
      last_event_at: string | null;
      /** @description The time that the statistics cover. */
      period: {
        /**
         * Format: date-time
         * @description From when on.
         */
        from: string;
        /**
         * Format: date-time
         * @description Until when.
         */
        to: string;
      };
      /** @description The subscription. */
      subscription_id: number;
      /** @description How many percent of the deliveries were sent. */
      success_rate: number;
    };
    /**
     * @description Whether it detects anything. A `disabled` one, whose campaign is over, never does again.
     * @enum {string}
     */
    SubscriptionStatus: 'active' | 'paused' | 'disabled';
    /** @description Counts of all subscriptions of the account, whatever the page and the filter. */
    SubscriptionSummary: {
      /** @description How many detect. */
      active: number;
      /** @description How many creators they watch. */
      creators: number;
      /** @description Credits a day for all of them. */
      daily_cost: number;
      /** @description How many are disabled. */
      disabled: number;
      /** @description How many pause. */
      paused: number;
      /** @description How many there are. */
      total: number;
    };
    /**
     * @description `webhook` for a plain subscription, `campaign` for one that a campaign drives.
     * @enum {string}
     */
    SubscriptionType: 'webhook' | 'campaign';
    /** @description A grant to exchange for tokens. */
    TokenRequest: components['schemas']['AuthorizationCodeGrant'] | components['schemas']['RefreshTokenGrant'];
    /** @description Tokens that act for the user who agreed. */
    TokenResponse: {
      /** @description What goes behind `Bearer`. It is opaque, and dies when it is refreshed. */
      access_token: string;
      /**
       * @description For how many seconds it works.
       * @example 3600
       */
      expires_in: number;
      /** @description What gets the next tokens; it is good for one refresh. */
      refresh_token?: string;
      /** @description What they may do: scopes with blanks between. */
      scope?: string;
      /**
       * @description How it is sent.
       * @enum {string}
       */
      token_type: 'Bearer';
    };
    /** @description What is wrong at one place of the request. */
    ValidationDetail: {
      /** @description The way to the place. */
      loc: (string | number)[];
      /** @description What is wrong there. */
      msg: string;
      /** @description The kind of mistake. */
      type: string;
    };
  };
  responses: {
    /**
     * @description A field is not as it must be (`error` names it, nested as deep as the request), a rule is
     *     broken, or a lookup found nothing (and costs nothing).
     */
    BadRequest: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The state of the batch does not allow it. `current_status` says where it stands. */
    Conflict: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The credential has no scope that allows this. */
    Forbidden: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description It is done; there is nothing to say. */
    NoContent: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description There is nothing of this id, or it belongs to somebody else. */
    NotFound: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The credits do not suffice; nothing was taken. */
    PaymentRequired: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The service failed; the body can be anything, and is often not JSON. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description More than 300 requests in a minute. `Retry-After` says how long to wait. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The credential is missing, malformed, unknown, deactivated or expired. */
    Unauthorized: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The body is of the wrong form as a whole, or asks for a combination that is not supported. */
    UnprocessableEntity: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
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
    PageLimit: number;
  };
  requestBodies: never;
  headers: {
    /** @description How many seconds to wait. */
    'Retry-After': number;
    /** @description How many requests the window allows. */
    'X-RateLimit-Limit': number;
    /** @description How many requests are left in the window. */
    'X-RateLimit-Remaining': number;
    /** @description In how many seconds the window has room again. */
    'X-RateLimit-Reset': number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  account_credits_usage_retrieve: {
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
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditsBalance'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_accounts_tokens_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'][];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_accounts_tokens_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new key; it may be empty. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiKeyInput'];
      };
    };
    responses: {
      /** @description The key. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_accounts_tokens_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the key.
         * @example 42
         */
        token_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_accounts_tokens_partial_update: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the key.
         * @example 42
         */
        token_id: number;
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiKeyUpdate'];
      };
    };
    responses: {
      /** @description The key as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_enrichment_batch_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The file, and how to enrich it. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['BatchUpload'];
      };
    };
    responses: {
      /** @description The batch is accepted. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchCreated'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_enrichment_batch_retrieve: {
    parameters: {
      query?: {
        /** @description The form of the results. */
        format?: 'csv' | 'json';
      };
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The results. */
      200: {
        headers: {
          /**
           * @description The name of the file, for CSV.
           * @example attachment; filename="bch_5d0c1f7a9b3e4826a1c47f90d2e68b35.csv"
           */
          'Content-Disposition'?: string;
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchRecord'][];
          'text/csv': string;
        };
      };
      /** @description The batch is not finished, or has no results. `current_status` says where it stands. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_enrichment_batch_download_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The URL. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchDownload'];
        };
      };
      /** @description The batch is not finished, or has no results. `current_status` says where it stands. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_enrichment_batch_resume_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The batch goes on. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchResumed'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_enrichment_batch_status_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the batch.
         * @example bch_5d0c1f7a9b3e4826a1c47f90d2e68b35
         */
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BatchStatus'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_oauth_apps_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The applications. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConnectedApp'][];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_oauth_apps_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the connected application.
         * @example 7
         */
        app_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_oauth_authorize_list: {
    parameters: {
      query: {
        /** @description What to come back with. */
        response_type: 'code';
        /**
         * @description The application.
         * @example cli_2f6d90b1a7
         */
        client_id: string;
        /**
         * @description Where to come back to; one of those that are registered.
         * @example http://127.0.0.1:8765/callback
         */
        redirect_uri: string;
        /**
         * @description The SHA-256 of the `code_verifier`, in base64url without padding (RFC 7636 §4.2).
         * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
         */
        code_challenge: string;
        /** @description How the challenge was made; there is this way alone. */
        code_challenge_method: 'S256';
        /**
         * @description Anything that nobody can guess; it comes back unchanged.
         * @example 7Yk2pQ
         */
        state?: string;
        /**
         * @description What is asked for, of what the application was registered for: scopes with blanks between.
         * @example all
         */
        scope?: string;
        /** @description The service that the tokens are for (RFC 8707). */
        resource?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On to the page that asks the user, or back to the application with an error. */
      302: {
        headers: {
          /**
           * @description That page, or `redirect_uri` with `error` and `state`.
           * @example https://dashboard.example/oauth/consent?request=9b2e
           */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such application, or it did not register `redirect_uri`. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OAuthErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  public_v1_oauth_register_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The application. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ClientRegistration'];
      };
    };
    responses: {
      /** @description The application with its id. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisteredClient'];
        };
      };
      /** @description The application cannot be registered so. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OAuthErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  public_v1_oauth_token_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The grant, as a form or as JSON. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TokenRequest'];
        'application/x-www-form-urlencoded': components['schemas']['TokenRequest'];
      };
    };
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          /**
           * @description They are not to be stored (RFC 6749 §5.1).
           * @example no-store
           */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenResponse'];
        };
      };
      /** @description The grant is refused, or the request is none. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OAuthErrorResponse'];
        };
      };
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_list: {
    parameters: {
      query?: {
        /** @description Those in this status only. */
        status?: components['schemas']['CampaignStatus'];
        /**
         * @description Those whose name contains this text.
         * @example spring
         */
        search?: string;
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        limit?: components['parameters']['PageLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of campaigns. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new campaign. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignInput'];
      };
    };
    responses: {
      /** @description The campaign. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Campaign'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The campaign. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Campaign'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_partial_update: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignUpdate'];
      };
    };
    responses: {
      /** @description The campaign as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Campaign'];
        };
      };
      /** @description A field is not as it must be, or the campaign is archived or completed. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_content_retrieve: {
    parameters: {
      query?: {
        /** @description Those of this platform only, which must be one of the campaign's. */
        platform?: components['schemas']['ContentPlatform'];
        /** @description What to sort by. */
        sort_by?: 'posted_at' | 'views' | 'likes' | 'comments' | 'shares' | 'engagement' | 'engagement_rate' | 'emv';
        /** @description Which way to sort. */
        sort_order?: 'asc' | 'desc';
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        limit?: components['parameters']['PageLimit'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of posts. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignPostList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_creators_retrieve: {
    parameters: {
      query?: {
        /**
         * @description Those whose handle or name contains this text.
         * @example vale
         */
        search?: string;
        /** @description What to sort by. */
        sort_by?: 'posts' | 'views' | 'engagement' | 'engagement_rate' | 'emv' | 'trend';
        /** @description Which way to sort. */
        sort_order?: 'asc' | 'desc';
        /** @description Those of this platform only, which must be one of the campaign's. */
        platform?: components['schemas']['ContentPlatform'];
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        limit?: components['parameters']['PageLimit'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of creators. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignCreatorList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_creators_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /** @description The creators, as JSON, or as a form with a file. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignCreatorsInput'];
        'multipart/form-data': components['schemas']['CampaignCreatorsUpload'];
      };
    };
    responses: {
      /** @description What became of them. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignCreatorsAdded'];
        };
      };
      /** @description A field is not as it must be, or the campaign is archived or completed. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_creators_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    /** @description The creators. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CampaignCreatorsRemoval'];
      };
    };
    responses: {
      /** @description How many were removed. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignCreatorsRemoved'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_campaign_overview_retrieve: {
    parameters: {
      query?: {
        /** @description What this platform brought only; it must be one of the campaign's. */
        platform?: components['schemas']['ContentPlatform'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the campaign.
         * @example 12
         */
        campaign_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The overview. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CampaignOverview'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_events_list: {
    parameters: {
      query?: {
        /**
         * @description Those of this subscription only.
         * @example 31
         */
        subscription_id?: number;
        /** @description Those of this kind only. */
        event_type?: components['schemas']['EventType'];
        /**
         * @description Those of this creator only: an id or a handle.
         * @example miravale
         */
        creator?: string;
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        limit?: components['parameters']['PageLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningEventList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_events_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the event.
         * @example 9004
         */
        event_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningEventDetail'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_list: {
    parameters: {
      query?: {
        /** @description Those of this type only. */
        type?: components['schemas']['SubscriptionType'];
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        limit?: components['parameters']['PageLimit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of subscriptions. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningSubscriptionList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new subscription. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ListeningSubscriptionInput'];
      };
    };
    responses: {
      /** @description The subscription, which is active. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningSubscriptionCreated'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningSubscriptionDetail'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      /** @description A field is not as it must be, or a campaign drives the subscription and does not allow it. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_partial_update: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    /** @description What to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ListeningSubscriptionUpdate'];
      };
    };
    responses: {
      /** @description The subscription as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningSubscriptionDetail'];
        };
      };
      /** @description A field is not as it must be, or a campaign drives the subscription and does not allow it. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_creators_retrieve: {
    parameters: {
      query?: {
        /**
         * @description Those whose handle contains this text.
         * @example vale
         */
        search?: string;
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description How many a page has. */
        limit?: components['parameters']['PageLimit'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of creators. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MonitoredCreatorList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_creators_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    /** @description The creators, as JSON, or as a form with a file. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SubscriptionCreatorsInput'];
        'multipart/form-data': components['schemas']['SubscriptionCreatorsUpload'];
      };
    };
    responses: {
      /** @description What became of them. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatorsAdded'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_details_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statistics. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SubscriptionStats'];
        };
      };
      /** @description No campaign drives the subscription, so it has no statistics. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_subscription_details_export_retrieve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the subscription.
         * @example 30
         */
        subscription_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          /**
           * @description The name of the file.
           * @example attachment; filename="subscription_31_stats.csv"
           */
          'Content-Disposition'?: string;
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description No campaign drives the subscription, so it has no statistics. */
      400: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_social_listening_usage_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The usage. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListeningUsage'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  bio_change: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The kind of the event, as `event_type` has it.
         * @example new_post
         */
        'X-IC-Event': string;
        /**
         * @description The id of the delivery, the same at every attempt.
         * @example 0d4f6a52-7c1e-4b39-9a80-5e2f1c7b9d36
         */
        'X-IC-Delivery': string;
        /**
         * @description `sha256=` and the hexadecimal HMAC-SHA256 of the body under the secret of the endpoint, if
         *     it has one.
         */
        'X-IC-Signature'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        'application/json': components['schemas']['BioChangeNotification'];
      };
    };
    responses: {
      /** @description It arrived. The body is not read. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It did not; it is tried again. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  follower_threshold: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The kind of the event, as `event_type` has it.
         * @example new_post
         */
        'X-IC-Event': string;
        /**
         * @description The id of the delivery, the same at every attempt.
         * @example 0d4f6a52-7c1e-4b39-9a80-5e2f1c7b9d36
         */
        'X-IC-Delivery': string;
        /**
         * @description `sha256=` and the hexadecimal HMAC-SHA256 of the body under the secret of the endpoint, if
         *     it has one.
         */
        'X-IC-Signature'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowerThresholdNotification'];
      };
    };
    responses: {
      /** @description It arrived. The body is not read. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It did not; it is tried again. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  new_post: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The kind of the event, as `event_type` has it.
         * @example new_post
         */
        'X-IC-Event': string;
        /**
         * @description The id of the delivery, the same at every attempt.
         * @example 0d4f6a52-7c1e-4b39-9a80-5e2f1c7b9d36
         */
        'X-IC-Delivery': string;
        /**
         * @description `sha256=` and the hexadecimal HMAC-SHA256 of the body under the secret of the endpoint, if
         *     it has one.
         */
        'X-IC-Signature'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description What happened. */
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPostNotification'];
      };
    };
    responses: {
      /** @description It arrived. The body is not read. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It did not; it is tried again. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
