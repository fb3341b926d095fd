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
  '/public/v1/creators/audience/overlap/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compare the audiences of creators
     * @description Tells how much of their audiences 2 to 10 creators of one platform share, and how many people
     *     they reach
     *     together. It costs 1 credit, however many they are, and is charged each time.
     *
     *     By inference a creator who is not known gives 400, and nothing is charged.
     */
    post: operations['public_v1_creators_audience_overlap_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/creators/content/details/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read the details of a post
     * @description Gives the data of a post on Instagram, TikTok or YouTube, its comments, the words spoken in it,
     *     or, but for
     *     YouTube, its sound. It costs 0.03 credits when there are data, and is charged each time.
     *
     *     By inference a post that is not known gives 400 and costs nothing. Comments go on with `next_token`, to be
     *     sent as `pagination_token`.
     */
    post: operations['public_v1_creators_content_details_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/creators/content/posts/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the posts of a creator
     * @description Lists the latest posts of a creator on Instagram, TikTok or YouTube, a page at a time. Each page
     *     costs 0.03
     *     credits when there are posts, and is charged each time. A handle that is not known gives 400 and costs
     *     nothing.
     *
     *     By inference a token belongs to the handle it was given for, and one that is unknown or too old gives 400.
     */
    post: operations['public_v1_creators_content_posts_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/creators/enrich/email/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the creator behind an email address
     * @description Gives the creator's profile on the one platform where they have the most followers. It costs
     *     0.05 credits when
     *     there are data, and is charged each time. Where nobody is found the answer is by inference 400; it costs
     *     nothing.
     */
    post: operations['public_v1_creators_enrich_email_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/creators/enrich/handle/full/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enrich a creator in full
     * @description Takes a handle on any of eleven platforms, and gives the profile, the numbers, the email
     *     address, niches,
     *     income, and on request similar creators and the audience. It costs 1 credit when there are data, with or
     *     without the audience, and is charged each time.
     *
     *     A handle that is not known gives 400 and costs nothing; so does, by inference, one without an email address
     *     where that is a must.
     */
    post: operations['public_v1_creators_enrich_handle_full_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/creators/enrich/handle/raw/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read a creator's raw data
     * @description Takes a handle on any of ten platforms (not Twitch), and gives the platform's own data of the
     *     creator, without
     *     email address and without computed numbers. It costs 0.03 credits when there are data, and is charged each
     *     time. A handle that is not known gives 400 and costs nothing.
     */
    post: operations['public_v1_creators_enrich_handle_raw_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/creators/socials/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the connected socials of a creator
     * @description Starts from an account and gives all verified accounts of its creator, on any platform. It costs
     *     0.5 credits
     *     when there are some, and is charged each time. Where nothing is found the answer is by inference 400; it
     *     costs
     *     nothing.
     */
    post: operations['public_v1_creators_socials_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search creators
     * @description Finds creators on one platform by its own filters, a page at a time. The same search gives the
     *     same creators
     *     in the same order, and is charged each time: 0.01 credits for each creator on the page. A page after the last
     *     one is empty and costs nothing.
     *
     *     Filters that the platform does not have are ignored in silence, so the search is not narrowed by them. No
     *     more
     *     than the first 10,000 results can be reached. Where the credits do not cover the page, by inference nothing
     *     is
     *     given.
     */
    post: operations['public_v1_discovery_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/audience-brand-categories/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List categories of brands that audiences follow
     * @description Lists the categories that the filter `audience.brand_categories` takes.
     */
    get: operations['public_v1_discovery_classifier_audience_brand_categories_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/audience-brand-names/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List brands that audiences follow
     * @description Lists the brands that the filter `audience.brands` takes.
     */
    get: operations['public_v1_discovery_classifier_audience_brand_names_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/audience-interests/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List interests of audiences
     * @description Lists the interests that the filter `audience.interests` takes.
     */
    get: operations['public_v1_discovery_classifier_audience_interests_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/audience-locations/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List locations of audiences
     * @description Lists the countries, states and cities that the filter `audience.location` takes.
     */
    get: operations['public_v1_discovery_classifier_audience_locations_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/brands/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List brands
     * @description Lists the brands that creators have worked with or mentioned. The filter `brands` takes `cleaned`.
     */
    get: operations['public_v1_discovery_classifier_brands_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/games/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the games of Twitch
     * @description Lists the games that the filter `games_played` takes.
     */
    get: operations['public_v1_discovery_classifier_games_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/languages/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List languages
     * @description Lists the languages that `profile_language` and audiences take, with their abbreviations.
     */
    get: operations['public_v1_discovery_classifier_languages_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/locations/{platform}/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the locations of a platform
     * @description Lists the locations that the filter `location` takes on a platform.
     */
    get: operations['public_v1_discovery_classifier_locations_retrieve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/classifier/yt-topics/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the topics of YouTube
     * @description Lists the categories of YouTube and the topics in them. The filter `topics` takes the topics.
     */
    get: operations['public_v1_discovery_classifier_yt_topics_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/public/v1/discovery/creators/similar/': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find similar creators
     * @description Finds creators like a reference creator on the same platform, the most similar first, a page at
     *     a time. Each
     *     call is charged, repeats included: 0.01 credits for each creator on the page.
     *
     *     No more than the first 10,000 results can be reached. By inference the reference itself is never among them,
     *     and a reference that is not known gives 400 and costs nothing.
     */
    post: operations['public_v1_discovery_creators_similar_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
    /** @description A country where an audience is. */
    AudienceCountry: {
      /** @description Its code, two letters. */
      code: string;
      /** @description Its number. */
      id: number;
      /** @description The country. */
      name: string;
      /** @description How many of them, as a fraction. */
      weight: number;
    };
    /**
     * @description Who an audience is. Instagram has all keys. YouTube has the notable users and their ratio, genders,
     *     ages, genders by age, languages, countries and lookalikes; TikTok has the same and the reachability.
     */
    AudienceData: {
      /** @description When their accounts were created. Only of likers. */
      audience_accounts_created_at?: {
        /**
         * @description The quarter.
         * @example 2024-Q4
         */
        code: string;
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Their ages. */
      audience_ages?: {
        /**
         * @description The years, `65-` being 65 and more.
         * @enum {string}
         */
        code: '13-17' | '18-24' | '25-34' | '35-44' | '45-64' | '65-';
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Brands they follow. */
      audience_brand_affinity?: {
        /** @description How much more than others they do so, 1 being as others. */
        affinity: number;
        /** @description Its number. */
        id: number;
        /** @description The interests it belongs to. */
        interest?: {
          /** @description Its number. */
          id: number;
          /** @description The interest. */
          name: string;
        }[];
        /** @description The brand. */
        name: string;
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description How credible they are, as a fraction. */
      audience_credibility?: number;
      /** @description Their ethnicities. */
      audience_ethnicities?: {
        /**
         * @description The ethnicity.
         * @enum {string}
         */
        code: 'white' | 'asian' | 'african_american' | 'hispanic';
        /** @description Its name. */
        name: string;
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Their genders. */
      audience_genders?: {
        /**
         * @description The gender.
         * @enum {string}
         */
        code: 'MALE' | 'FEMALE';
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Their genders by age. */
      audience_genders_per_age?: {
        /**
         * @description The years, `65-` being 65 and more.
         * @enum {string}
         */
        code: '13-17' | '18-24' | '25-34' | '35-44' | '45-64' | '65-';
        /** @description How many of them are women of this age, as a fraction. */
        female: number;
        /** @description How many of them are men of this age, as a fraction. */
        male: number;
      }[];
      audience_geo?: components['schemas']['AudienceGeography'];
      /** @description What they are interested in. */
      audience_interests?: {
        /** @description How much more than others they do so, 1 being as others. */
        affinity: number;
        /** @description Its number. */
        id: number;
        /** @description The interest. */
        name: string;
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Their languages. */
      audience_languages?: {
        /** @description The abbreviation. */
        code: string;
        /** @description The name. */
        name: string;
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Creators with a similar audience, each with a `score`. */
      audience_lookalikes?: components['schemas']['AudienceUser'][];
      /** @description How many accounts they follow themselves. */
      audience_reachability?: {
        /**
         * @description The range, `-500` being fewer than 500.
         * @enum {string}
         */
        code: '-500' | '500-1000' | '1000-1500' | '1500-';
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description What kind of accounts they are. */
      audience_types?: {
        /**
         * @description The kind.
         * @enum {string}
         */
        code: 'mass_followers' | 'suspicious' | 'influencers' | 'real';
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      credibility_class?: components['schemas']['CredibilityClass'];
      /** @description The most notable of them. */
      notable_users?: components['schemas']['AudienceUser'][];
      /** @description How many of them are notable, as a fraction. */
      notable_users_ratio?: number;
    };
    /**
     * @description Who must follow the creator. Only Instagram creators with at least 10,000 followers are found by it.
     */
    AudienceFilter: {
      /** @description Their age; of several one suffices. */
      age?: {
        /** @description How many of them at least, in percent: 30 is 30 %. */
        min_pct: number;
        /**
         * @description The years, `65-` being 65 and more.
         * @enum {string}
         */
        range: '13-17' | '18-24' | '25-34' | '35-44' | '45-64' | '65-';
      }[];
      /** @description Categories of brands they follow, from the dictionary. */
      brand_categories?: string[];
      /** @description Brands they follow, from the audience brand names of the dictionary. */
      brands?: string[];
      /** @description How credible they must be. */
      credibility?: components['schemas']['CredibilityClass'];
      /** @description Their gender. */
      gender?: {
        /** @description How many of them at least, in percent: 30 is 30 %. */
        min_pct: number;
        /**
         * @description The gender.
         * @enum {string}
         */
        type: 'male' | 'female';
      };
      /** @description What they are interested in. */
      interests?: {
        /** @description How many of them at least, in percent: 30 is 30 %. */
        min_pct: number;
        /** @description The interest, from the audience interests of the dictionary. */
        name: string;
      }[];
      /** @description Their languages. */
      language?: {
        /** @description The abbreviation of the language. */
        language_abbr: string;
        /** @description How many of them at least, in percent: 30 is 30 %. */
        min_pct: number;
      }[];
      /** @description Where they are. */
      location?: {
        /** @description How many of them at least, in percent: 30 is 30 %. */
        min_pct: number;
        /** @description The place, from the audience locations of the dictionary. */
        name: string;
        /**
         * @description What kind of place it is.
         * @enum {string}
         */
        type: 'country' | 'state' | 'city';
      }[];
    };
    /** @description Where an audience is. YouTube and TikTok tell countries only. */
    AudienceGeography: {
      /** @description Cities. */
      cities?: {
        /** @description Where it is. */
        coords?: {
          /** @description The latitude, in degrees. */
          lat: number;
          /** @description The longitude, in degrees. */
          lon: number;
        };
        /** @description Its country. */
        country?: components['schemas']['PlaceOfAudience'];
        /** @description Its number. */
        id: number;
        /** @description The city. */
        name: string;
        /** @description Its state. */
        state?: components['schemas']['PlaceOfAudience'];
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Countries. */
      countries?: components['schemas']['AudienceCountry'][];
      /** @description States and provinces. */
      states?: {
        /** @description Its country. */
        country?: components['schemas']['PlaceOfAudience'];
        /** @description Its number. */
        id: number;
        /** @description The state. */
        name: string;
        /** @description How many of them, as a fraction. */
        weight: number;
      }[];
      /** @description Parts of countries. */
      subdivisions?: {
        /** @description Its code. */
        code?: string;
        /** @description Its number. */
        id: number;
        /** @description Its parts. */
        items?: {
          /** @description Its number. */
          id: number;
          /** @description The part. */
          name: string;
          /** @description How many of them, as a fraction. */
          weight: number;
        }[];
        /** @description The country. */
        name: string;
      }[];
    };
    /** @description A place where audiences are. */
    AudienceLocation: {
      /**
       * @description Its name.
       * @example United States
       */
      name: string;
      /**
       * @description What kind of place it is.
       * @enum {string}
       */
      type: 'country' | 'state' | 'city';
    };
    /** @description How much of their audiences creators share, and what it cost to know it. */
    AudienceOverlap: {
      /** @description The audiences of all of them together. */
      basics?: {
        /** @description The sum of their followers, who follows two counting twice. */
        total_followers?: number | null;
        /** @description How many follow at least one of them: never more than the sum. */
        total_unique_followers?: number | null;
      } | null;
      /** @description How many credits the call took: 1. */
      credits_cost?: number | null;
      /** @description The balance after this call. */
      credits_left?: number | null;
      /** @description Each creator's part. */
      details: components['schemas']['CreatorOverlap'][];
      /** @description Whether the report could be made. */
      status?: boolean | null;
      /** @description Whether the report could be made. */
      success?: boolean | null;
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description The creators to compare, all on one platform. */
    AudienceOverlapRequest: {
      /** @description Their usernames or profile URLs. */
      creators: string[];
      /** @description The platform of all of them. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description A report about one part of the audience, or why there is none. */
    AudienceReport: {
      /** @description The report. */
      data?: components['schemas']['AudienceData'];
      /** @description Why there is none; `empty_audience` is common. */
      error?: string;
      /** @description Whether the report is hidden. */
      is_hidden?: boolean;
      /** @description Whether there is a report. */
      success: boolean;
    };
    /** @description A value of a filter of audiences. */
    AudienceTerm: {
      /**
       * @description The value.
       * @example Sports
       */
      name: string;
    };
    /** @description A person of an audience, or one with a similar audience. */
    AudienceUser: {
      /** @description Likes of a post, on YouTube and TikTok. */
      avg_likes?: number;
      /** @description Views of a post, on YouTube and TikTok. */
      avg_views?: number;
      /** @description The name of the channel, on YouTube and TikTok. */
      custom_name?: string;
      /** @description How many reactions a post has. */
      engagements?: number;
      /** @description How many followers. */
      followers?: number;
      /** @description The name shown. */
      fullname?: string;
      /** @description Where they are. */
      geo?: {
        /** @description The city. */
        city?: components['schemas']['PlaceOfAudience'];
        /** @description The country. */
        country?: components['schemas']['PlaceOfAudience'];
        /** @description The part of the country. */
        subdivision?: components['schemas']['PlaceOfAudience'];
      };
      /** @description The handle, on YouTube and TikTok. */
      handle?: string;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean;
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      picture?: string;
      /** @description How similar the audience is; lookalikes only. */
      score?: number;
      /** @description Reactions by kind of post. */
      stats?: {
        /** @description How many reactions a post of this kind has. */
        engagements: number;
        /** @description The kind: `all`, `reels`, `videos`, `shorts` and `streams` have been seen. */
        post_type: string;
      }[];
      /**
       * Format: uri
       * @description The address of the profile.
       */
      url?: string;
      /** @description The platform's own id. */
      user_id: string;
      /** @description The handle. */
      username: string;
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
      enrichment_data: components['schemas']['CreatorByEmail'] | components['schemas']['EnrichedCreator'] | components['schemas']['RawCreator'] | null;
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
    /** @description A brand that creators can be searched by. */
    Brand: {
      /**
       * @description Its name in the form that the filter `brands` takes.
       * @example northpeakoutdoor
       */
      cleaned: string;
      /**
       * @description Its name.
       * @example Northpeak Outdoor
       */
      full_name: string;
      /**
       * @description Its handle.
       * @example northpeak
       */
      username: string;
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
    /** @description One account of a creator. */
    ConnectedAccount: {
      /** @description How many followers. */
      followers: number;
      /** @description The name shown. */
      fullname?: string;
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      picture?: string;
      /**
       * @description The platform, which can be any, not only one that can be searched.
       * @example instagram
       */
      platform: string;
      /**
       * Format: uri
       * @description The address of the profile.
       */
      url?: string;
      /** @description The platform's own id. */
      user_id?: string;
      /** @description The handle. */
      username: string;
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
    /** @description What a small block tells, that of a connected platform that was not asked for, beside an id. */
    ConnectedProfile: {
      /** @description How many of the followers react to a post, in percent. */
      engagement_percent?: number;
      /** @description How many followers. */
      follower_count?: number;
      /** @description The name shown. */
      full_name?: string;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean;
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /** @description The handle. */
      username?: string;
    };
    /** @description The accounts of a creator, and what it cost to know them. */
    ConnectedSocials: {
      /** @description How many credits the call took. */
      credits_cost?: number;
      /** @description More about the answer. */
      response_meta?: {
        /** @description What went wrong. */
        error_message?: string;
      };
      /** @description The accounts, by inference the one asked for among them. */
      result: components['schemas']['ConnectedAccount'][];
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description The account to start from. */
    ConnectedSocialsRequest: {
      /**
       * @description A username, a profile URL or a YouTube channel id (`UC…`, the reliable form there). Case does not
       *     matter, and a leading `@` is tolerated.
       */
      handle: string;
      /** @description The platform of the account. */
      platform: components['schemas']['DiscoveryPlatform'];
    };
    /**
     * @description A platform whose posts can be read.
     * @enum {string}
     */
    ContentPlatform: 'instagram' | 'tiktok' | 'youtube';
    /** @description The audience of a creator on Instagram, YouTube or TikTok. */
    CreatorAudience: {
      /** @description Who comments; often there is no report. */
      audience_commenters?: components['schemas']['AudienceReport'];
      /** @description How credible the followers of other creators are. Null on YouTube and TikTok. */
      audience_credibility_followers_histogram?: components['schemas']['CredibilityBucket'][] | null;
      /** @description How credible the likers of other creators are. Null on YouTube and TikTok. */
      audience_credibility_likers_histogram?: components['schemas']['CredibilityBucket'][] | null;
      /** @description Who follows the creator. */
      audience_followers?: components['schemas']['AudienceReport'];
      /** @description Who likes. */
      audience_likers?: components['schemas']['AudienceReport'];
    };
    /** @description The creator on the one platform where they have the most followers. */
    CreatorByEmail: {
      /** @description How many followers. */
      followers: number;
      /** @description The name shown. */
      fullname?: string;
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      picture?: string;
      /** @description The platform. */
      platform: components['schemas']['DiscoveryPlatform'];
      /**
       * Format: uri
       * @description The address of the profile.
       */
      url?: string;
      /** @description The platform's own id. The spelling is the service's. */
      userId: string;
      /** @description The handle. */
      username: string;
    };
    /** @description On which other platforms and services the creator must be (true) or must not be (false). */
    CreatorHasRequest: {
      /** @description Is in the affiliate programme of Amazon. */
      has_amazonaffiliates?: boolean;
      /** @description Is on Anchor. */
      has_anchor?: boolean;
      /** @description Is on Apple Music. */
      has_applemusic?: boolean;
      /** @description Is on Bandcamp. */
      has_bandcamp?: boolean;
      /** @description Is on Behance. */
      has_behance?: boolean;
      /** @description Is on Buy Me a Coffee. */
      has_buymeacoffee?: boolean;
      /** @description Is on Cameo. */
      has_cameo?: boolean;
      /** @description Is on Canva. */
      has_canva?: boolean;
      /** @description Is on Clubhouse. */
      has_clubhouse?: boolean;
      /** @description Has a community. */
      has_community?: boolean;
      /** @description Is on Discord. */
      has_discord?: boolean;
      /** @description Is on Dribbble. */
      has_dribbble?: boolean;
      /** @description Is on Etsy. */
      has_etsy?: boolean;
      /** @description Is on Facebook. */
      has_facebook?: boolean;
      /** @description Is on Fiverr. */
      has_fiverr?: boolean;
      /** @description Is on GitHub. */
      has_github?: boolean;
      /** @description Is on GoFundMe. */
      has_gofundme?: boolean;
      /** @description Is on Goodreads. */
      has_goodreads?: boolean;
      /** @description Is on Instagram. */
      has_instagram?: boolean;
      /** @description Is on Kakao. */
      has_kakao?: boolean;
      /** @description Is on Kickstarter. */
      has_kickstarter?: boolean;
      /** @description Is on Ko-fi. */
      has_kofi?: boolean;
      /** @description Is on LinkedIn. */
      has_linkedin?: boolean;
      /** @description Is on Linktree. */
      has_linktree?: boolean;
      /** @description Is on Medium. */
      has_medium?: boolean;
      /** @description Is on OnlyFans. */
      has_onlyfans?: boolean;
      /** @description Is on Patreon. */
      has_patreon?: boolean;
      /** @description Has a website of their own. */
      has_personal_website?: boolean;
      /** @description Has a phone number. */
      has_phone?: boolean;
      /** @description Is on Pinterest. */
      has_pinterest?: boolean;
      /** @description Has a podcast. */
      has_podcast?: boolean;
      /** @description Is on Redbubble. */
      has_redbubble?: boolean;
      /** @description Is on Shopify. */
      has_shopify?: boolean;
      /** @description Is on LTK. */
      has_shopltk?: boolean;
      /** @description Is on Snapchat. */
      has_snapchat?: boolean;
      /** @description Is on SoundCloud. */
      has_soundcloud?: boolean;
      /** @description Is on Spotify. */
      has_spotify?: boolean;
      /** @description Is on Spring. */
      has_spring?: boolean;
      /** @description Is on Streamlabs. */
      has_streamlabs?: boolean;
      /** @description Is on Substack. */
      has_substack?: boolean;
      /** @description Is on Telegram. */
      has_telegram?: boolean;
      /** @description Is on TikTok. */
      has_tiktok?: boolean;
      /** @description Is on Tumblr. */
      has_tumblr?: boolean;
      /** @description Is on Twitch. */
      has_twitch?: boolean;
      /** @description Is on Twitter. */
      has_twitter?: boolean;
      /** @description Is on Udemy. */
      has_udemy?: boolean;
      /** @description Is on Viber. */
      has_viber?: boolean;
      /** @description Is on Vimeo. */
      has_vimeo?: boolean;
      /** @description Is on VK. */
      has_vk?: boolean;
      /** @description Is on Weebly. */
      has_weebly?: boolean;
      /** @description Is on WhatsApp. The capital A is the service's own spelling. */
      has_whatsApp?: boolean;
      /** @description Is on Wix. */
      has_wix?: boolean;
      /** @description Is on YouTube. */
      has_youtube?: boolean;
    };
    /** @description One creator's part of an overlap. The two percentages make 100 together. */
    CreatorOverlap: {
      /** @description How many followers. */
      followers: number;
      /** @description How many of the followers follow another one, too, in percent. */
      overlapping_percentage: number;
      /** @description How many of the followers follow none of the others, in percent. */
      unique_percentage: number;
      user: components['schemas']['OverlapUser'];
      /** @description The platform's own id of the creator. */
      user_id: string;
      /** @description The handle. */
      username: string;
    };
    /** @description A post. */
    CreatorPost: {
      /** @description The text. */
      caption?: string | null;
      /** @description The time on the device that posted it. */
      device_timestamp?: number;
      engagement: components['schemas']['PostEngagement'];
      /** @description The picture in several sizes. */
      image_versions?: {
        /** @description The sizes. */
        candidates?: {
          /** @description Its height in pixels. */
          height: number;
          /**
           * Format: uri
           * @description The picture. The URL expires.
           */
          url: string;
          /** @description Its width in pixels. */
          width: number;
        }[];
      };
      /** @description The platform's own id of the picture or video. */
      media_id?: string;
      /** @description What it is: on Instagram 1 is a picture, 2 a video, 8 a carousel. */
      media_type?: number;
      /**
       * Format: uri
       * @description The picture or video. The URL is signed and expires.
       */
      media_url?: string;
      /** @description The platform's own id of the post; post details take it as `post_id`. */
      pk: string;
      /** @description When it was posted, in seconds since 1970. */
      taken_at: number;
      /** @description Small pictures, in a form that differs by platform. */
      thumbnails?: {
        [key: string]: unknown;
      };
      /**
       * Format: uri
       * @description The address of the post.
       */
      url: string;
      /** @description Who posted it. */
      user?: {
        /** @description The name shown. */
        full_name?: string;
        /** @description The platform's own id of the creator. */
        pk: string;
        /**
         * Format: uri
         * @description The picture. The URL dies after 24 hours.
         */
        profile_pic_url?: string;
        /** @description The handle. */
        username: string;
      };
    };
    /** @description A page of posts, and what it cost. */
    CreatorPosts: {
      /** @description How many credits the call took. */
      credits_cost?: number;
      result: components['schemas']['CreatorPostsPage'];
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description A page of posts. */
    CreatorPostsPage: {
      /** @description The posts, by inference newest first. */
      items: components['schemas']['CreatorPost'][];
      /** @description Whether there are more pages. */
      more_available?: boolean;
      /** @description What to send as `pagination_token` for the next page; null after the last. */
      next_token?: string | null;
      /** @description How many posts the page has. */
      num_results?: number;
      /**
       * @description Whether it went well.
       * @example ok
       */
      status?: string;
    };
    /** @description Whose posts, and which page of them. */
    CreatorPostsRequest: {
      /**
       * @description Posts a page. Instagram always gives 12, whatever is sent (by inference). TikTok gives 30 if
       *     it is left
       *     out, and 35 at most; YouTube gives 30 if it is left out, and 50 at most. More is refused with 422.
       */
      count?: number;
      /**
       * @description A username, a profile URL or a YouTube channel id (`UC…`, the reliable form there). Case does not
       *     matter, and a leading `@` is tolerated.
       */
      handle: string;
      /** @description Where to go on: `next_token` of the page before. */
      pagination_token?: string;
      /** @description The platform. */
      platform: components['schemas']['ContentPlatform'];
    };
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
    /** @description One column of a histogram. */
    CredibilityBucket: {
      /** @description Where it ends; left out at the upper end. */
      max?: number;
      /** @description Whether the median is in it. */
      median?: boolean;
      /** @description Where it begins; left out at the lower end. */
      min?: number;
      /** @description How many creators are in it. */
      total: number;
    };
    /**
     * @description How credible an audience is.
     * @enum {string}
     */
    CredibilityClass: 'bad' | 'low' | 'normal' | 'good' | 'high' | 'best';
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
    /** @description A creator as a search returns it. Extra keys may appear. */
    DiscoveryAccount: {
      /** @description Who follows the creator. Only for Instagram creators with at least 10,000 followers. */
      audience?: components['schemas']['AudienceData'];
      profile: components['schemas']['DiscoveryProfile'];
      /** @description How similar the creator is to the reference, in answers about similar creators. */
      similarity_score?: number;
      /**
       * @description The platform's own id of the creator, a string also where it is numeric.
       * @example 1000000001
       */
      user_id: string;
    };
    /**
     * @description The filters that every platform has. All filters hold together; of several values of one filter one
     *     suffices, and an exclusion removes whatever it matches (inferred). The values of `location`,
     *     `profile_language` and `brands` come from the dictionary.
     */
    DiscoveryFilters: {
      /**
       * @description The niche in plain words. Goes with any order.
       * @example sustainable travel
       */
      ai_search?: string;
      /**
       * @description Brands the creator has worked with or mentioned: `cleaned` of the dictionary.
       * @example [
       *       "northpeakoutdoor"
       *     ]
       */
      brands?: string[];
      creator_has?: components['schemas']['CreatorHasRequest'];
      /** @description Whether the creator streams live. */
      does_live_streaming?: boolean;
      /** @description Leaves out who is on any list of exclusions. */
      exclude_all_lists?: boolean;
      /** @description Leaves out who is on the default list of exclusions. */
      exclude_default_list?: boolean;
      /** @description Leaves out these handles. */
      exclude_handles?: string[];
      /** @description Leaves out who is on these saved lists, by id. */
      exclude_list?: number[];
      /** @description Leaves out whose address is of a role, such as info@. */
      exclude_role_based_emails?: boolean;
      /**
       * @description The gender of a person; without meaning for a business. The service does not heed case.
       * @enum {string}
       */
      gender?: 'male' | 'female' | 'MALE' | 'FEMALE';
      /** @description Whether the creator has worked with brands. */
      has_done_brand_deals?: boolean;
      /** @description Whether there is a link in the biography. */
      has_link_in_bio?: boolean;
      /** @description Whether the creator sells merchandise. */
      has_merch?: boolean;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean;
      /**
       * @description Where the creator is: names from the locations of the platform.
       * @example [
       *       "United States"
       *     ]
       */
      location?: string[];
      /**
       * @description The languages of the profile, as abbreviations.
       * @example [
       *       "en"
       *     ]
       */
      profile_language?: string[];
      /** @description Whether the creator promotes affiliate links. */
      promotes_affiliate_links?: boolean;
      /** @description Handles the creators must be similar to. Legacy; there is an operation of its own for it. */
      similar_to?: string[];
    };
    /** @description A page of creators, and what it cost. */
    DiscoveryPage: {
      /** @description The creators. */
      accounts: components['schemas']['DiscoveryAccount'][];
      /** @description How many credits the call took: 0.01 for each creator. */
      credits_cost?: number;
      /**
       * @description The balance after this call: a text with two decimals as documented, a number in answers that
       *     were captured.
       * @example 99.48
       */
      credits_left: string | number;
      /** @description Creators a page. */
      limit: number;
      /** @description How many creators match, on all pages. */
      total: number;
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /**
     * @description A platform that can be searched. Connected socials start from these, and an email address leads
     *     to one of them.
     * @enum {string}
     */
    DiscoveryPlatform: 'instagram' | 'youtube' | 'tiktok' | 'twitch' | 'twitter' | 'onlyfans';
    /** @description What a search tells of a creator. No email addresses; those come from full enrichment. */
    DiscoveryProfile: {
      /** @description How many of the followers react to a post, in percent: 5.2 is 5.2 %. */
      engagement_percent: number;
      /** @description How many followers or subscribers. */
      followers: number;
      /** @description The name shown. */
      full_name: string;
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      picture: string;
      /** @description The handle. */
      username: string;
    };
    /** @description A search on one platform. */
    DiscoveryRequest: components['schemas']['InstagramDiscoveryRequest'] | components['schemas']['YouTubeDiscoveryRequest'] | components['schemas']['TikTokDiscoveryRequest'] | components['schemas']['TwitchDiscoveryRequest'] | components['schemas']['TwitterDiscoveryRequest'] | components['schemas']['OnlyFansDiscoveryRequest'];
    /** @description The order of the results on Instagram, YouTube and TikTok. */
    DiscoverySort: {
      /**
       * @description What to order by. Relevancy goes with `desc` only.
       * @default relevancy
       * @enum {string}
       */
      sort_by?: 'relevancy' | 'engagement_rate' | 'number_of_followers' | 'growth_rate';
      /**
       * @description Least first, or most first.
       * @default desc
       * @enum {string}
       */
      sort_order?: 'asc' | 'desc';
    };
    /** @description The order of the results on Twitch and Twitter. */
    DiscoverySortWithoutGrowth: {
      /**
       * @description What to order by. Relevancy goes with `desc` only.
       * @default relevancy
       * @enum {string}
       */
      sort_by?: 'relevancy' | 'engagement_rate' | 'number_of_followers';
      /**
       * @description Least first, or most first.
       * @default desc
       * @enum {string}
       */
      sort_order?: 'asc' | 'desc';
    };
    /** @description The creator behind an email address, and what it cost to know them. */
    EmailEnrichment: {
      /** @description How many credits the call took. */
      credits_cost?: number;
      result: components['schemas']['CreatorByEmail'];
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description The email address of a creator. */
    EmailEnrichmentRequest: {
      /**
       * Format: email
       * @description The address. Case does not matter.
       */
      email: string;
    };
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
     * @description All that is known of a creator. The platform that was asked for has its whole block under its name;
     *     other platforms of the creator may have a small one, with ids, names and the main numbers. What else
     *     there is differs by creator: there may be nothing but the two keys of the email address.
     */
    EnrichedCreator: {
      /** @description Brands the creator works with. */
      ai_brand_collaborations?: {
        /** @description The brand. */
        brand: string;
        /** @description How much of the content it is, in percent. */
        percentage: number;
      }[] | null;
      /** @description What the creator is about. */
      ai_niches?: {
        /** @description The niche. */
        niche: string;
        /** @description How much of the content it is, in percent. */
        percentage: number;
      }[] | null;
      /** @description What the creator is about, more closely. */
      ai_subniches?: {
        /** @description How much of the content it is, in percent. */
        percentage: number;
        /** @description The part of a niche. */
        subniche: string;
      }[] | null;
      /** @description What the audience is interested in. */
      audience_interests?: {
        /** @description The interest. */
        name: string;
        /** @description How many of the audience, as a fraction. */
        weight: number;
      }[] | null;
      /** @description On which platforms the creator is. The keys are bare names here: `tiktok`, not `has_tiktok`. */
      creator_has?: {
        [key: string]: boolean;
      } | null;
      /** @description The creator on Discord. */
      discord?: components['schemas']['PlatformProfile'] | null;
      /** @description The email address, if one is known. */
      email: string | null;
      /**
       * @description What kind of address it is: `role_based_email` has been seen; by inference a person's own is
       *     `personal_email`.
       */
      email_type: string | null;
      /** @description The creator on Facebook. */
      facebook?: components['schemas']['PlatformProfile'] | null;
      /** @description The first name. */
      first_name?: string | null;
      /**
       * @description The gender.
       * @enum {unknown}
       */
      gender?: 'male' | 'female' | null;
      /** @description Whether the creator has worked with brands. */
      has_brand_deals?: boolean | null;
      /** @description Whether there is a link in the biography. */
      has_link_in_bio?: boolean | null;
      /** @description The creator on Instagram. */
      instagram?: components['schemas']['InstagramProfile'] | null;
      /** @description Whether it is a business. */
      is_business?: boolean | null;
      /** @description Whether it is a person who creates. */
      is_creator?: boolean | null;
      /** @description The creator on LinkedIn. */
      linkedin?: components['schemas']['LinkedInProfile'] | null;
      /** @description The links in the biography. */
      links_in_bio?: string[] | null;
      /** @description The country. */
      location?: string | null;
      /** @description Similar creators. Only with `include_lookalikes`. */
      lookalikes?: components['schemas']['DiscoveryAccount'][] | null;
      /** @description The creator on OnlyFans. */
      onlyfans?: components['schemas']['OnlyFansProfile'] | null;
      /** @description Other links of the creator. */
      other_links?: string[] | null;
      /** @description The creator on Pinterest. */
      pinterest?: components['schemas']['PlatformProfile'] | null;
      /** @description The creator on Snapchat. */
      snapchat?: components['schemas']['PlatformProfile'] | null;
      /**
       * @description The abbreviation of the language spoken.
       * @example en
       */
      speaking_language?: string | null;
      /** @description The creator on TikTok. */
      tiktok?: components['schemas']['TikTokProfile'] | null;
      /** @description The creator on Twitch. */
      twitch?: components['schemas']['TwitchProfile'] | null;
      /** @description The creator on Twitter. */
      twitter?: components['schemas']['TwitterProfile'] | null;
      /** @description The creator on YouTube. */
      youtube?: components['schemas']['YouTubeProfile'] | null;
    };
    /**
     * @description How each record is enriched: `raw` and `full` as the single calls by handle do, `basic` as the
     *     one by email does.
     * @enum {string}
     */
    EnrichmentMode: 'raw' | 'full' | 'basic';
    /**
     * @description A platform whose creators full enrichment knows.
     * @enum {string}
     */
    EnrichmentPlatform:
      | 'instagram'
      | 'youtube'
      | 'tiktok'
      | 'onlyfans'
      | 'twitter'
      | 'snapchat'
      | 'discord'
      | 'pinterest'
      | 'facebook'
      | 'linkedin'
      | 'twitch';
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
    /** @description By how much the followers have grown since then, in percent. */
    FollowerGrowth: {
      /** @description Since twelve months ago. */
      '12_months_ago'?: number;
      /** @description Since three months ago. */
      '3_months_ago'?: number;
      /** @description Since six months ago. */
      '6_months_ago'?: number;
      /** @description Since nine months ago. */
      '9_months_ago'?: number;
    };
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
    /** @description All that is known of a creator, and what it cost to know it. */
    FullEnrichment: {
      /** @description How many credits the call took. */
      credits_cost?: number;
      result: components['schemas']['EnrichedCreator'];
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description The creator to know all about. */
    FullEnrichmentRequest: {
      /**
       * @description `must_have`: where no email address is known, there is nothing, at no cost. By inference that is
       *     answered with 400, as if the creator were unknown.
       * @default preferred
       * @enum {string}
       */
      email_required?: 'must_have' | 'preferred';
      /**
       * @description A username, a profile URL or a YouTube channel id (`UC…`, the reliable form there). Case does not
       *     matter, and a leading `@` is tolerated.
       */
      handle: string;
      /**
       * @description Whether to tell about the audience, too, at the same price. There are data for Instagram,
       *     TikTok and YouTube.
       * @default false
       */
      include_audience_data?: boolean;
      /**
       * @description Whether to tell similar creators, too.
       * @default false
       */
      include_lookalikes?: boolean;
      /** @description The platform of the handle. */
      platform: components['schemas']['EnrichmentPlatform'];
    };
    /** @description How fast the audience has grown. */
    GrowthFilter: {
      /** @description By at least this, in percent. */
      growth_percentage: number;
      /**
       * @description In this many months: 3, 6, 9 and 12 are useful.
       * @default 3
       */
      time_range_months?: number;
    };
    /** @description A CSV of at most 10 MB with a column `handle`. */
    HandlesFile: Blob;
    /** @description What the creator is estimated to earn. */
    IncomeEstimate: {
      /**
       * @description The currency.
       * @example USD
       */
      currency?: string;
      /** @description At most. */
      max?: number;
      /** @description At least. */
      min?: number;
    };
    /** @description The filters of a search on Instagram. */
    InstagramDiscoveryFilters: components['schemas']['DiscoveryFilters'] & {
      audience?: components['schemas']['AudienceFilter'];
      /** @description Comments of a post. */
      average_comments?: components['schemas']['NumberRange'];
      /** @description Likes of a post. */
      average_likes?: components['schemas']['NumberRange'];
      /** @description Views of a reel. */
      average_views_for_reels?: components['schemas']['NumberRange'];
      /** @description How many of the followers react to a post, in percent. */
      engagement_percent?: components['schemas']['NumberRange'];
      /** @description Words that must not be in the biography. */
      exclude_keywords_in_bio?: string[];
      /** @description Leaves out private profiles. */
      exclude_private_profile?: boolean;
      /** @description How fast the followers have grown. */
      follower_growth?: components['schemas']['GrowthFilter'];
      /** @description Whether there are videos. */
      has_videos?: boolean;
      /** @description Hashtags the creator uses. */
      hashtags?: string[];
      /** @description The estimated income in US dollars. */
      income?: components['schemas']['NumberRange'];
      /** @description Words in the biography. */
      keywords_in_bio?: string[];
      /** @description Words in captions. */
      keywords_in_captions?: string[];
      /** @description Words that must not be in captions. */
      keywords_not_in_captions?: string[];
      /** @description At most this many days since the latest post, such as 90 or 365. */
      last_post?: number;
      /** @description What a link in the biography contains. */
      link_in_bio?: string[];
      /** @description Hashtags the creator must not use. */
      not_hashtags?: string[];
      /** @description What no link in the biography may contain. */
      not_link_in_bio?: string[];
      /** @description How many followers. */
      number_of_followers?: components['schemas']['NumberRange'];
      /** @description How many posts. */
      number_of_posts?: components['schemas']['NumberRange'];
      /** @description How many posts a week, by inference at least. */
      posting_frequency?: number;
      /** @description How many of the posts are reels, in percent. */
      reels_percent?: components['schemas']['NumberRange'];
      /**
       * @description Whether it is a person who creates, or a business. The service does not heed case.
       * @enum {string}
       */
      type?: 'creator' | 'business' | 'CREATOR' | 'BUSINESS';
      /** @description The older form of `reels_percent`: how many of the posts are videos, in percent. */
      video_percentage?: components['schemas']['NumberRange'];
    };
    /** @description A search on Instagram. */
    InstagramDiscoveryRequest: {
      /** @description What the creators must be. All filters together. */
      filters?: components['schemas']['InstagramDiscoveryFilters'] | null;
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'instagram';
      sort?: components['schemas']['DiscoverySort'];
    };
    /** @description A post on Instagram. */
    InstagramPost: {
      /** @description The text. */
      caption?: string;
      /**
       * @description When it was posted, without a zone.
       * @example 2026-04-28T19:14:00
       */
      created_at?: string;
      /** @description How people have reacted. */
      engagement?: {
        /** @description How many comments. */
        comments?: number;
        /** @description How many likes. */
        likes?: number;
        /** @description How many views; of videos only. */
        view_count?: number;
      };
      /** @description The hashtags in the text. */
      hashtags?: string[];
      /** @description Whether there are several. */
      is_carousel?: boolean;
      /** @description Its pictures and videos. */
      media?: {
        /** @description Instagram's own id. */
        media_id?: string;
        /**
         * @description What it is.
         * @enum {string}
         */
        type: 'image' | 'video';
        /**
         * Format: uri
         * @description Where it is.
         */
        url: string;
      }[];
      /** @description 1 is a picture, 2 a video, 8 a carousel. */
      media_type?: number;
      /** @description Instagram's own id of the post. */
      post_id: string;
      /**
       * Format: uri
       * @description The address of the post.
       */
      post_url?: string;
      /** @description What it is on Instagram: `feed`, `clips` and `carousel_container` have been seen. */
      product_type?: string;
      /** @description Who is tagged in it. */
      tagged_users?: string[];
    };
    /** @description The data of a post on Instagram. */
    InstagramPostData: {
      /** @description The text. */
      caption?: {
        /** @description The text itself. */
        text?: string;
      } | null;
      metrics: components['schemas']['PostMetrics'];
      /** @description The music. */
      music_metadata?: {
        /** @description What is known of the music. */
        music_info?: {
          /** @description Its title. */
          title?: string | null;
        } | null;
      } | null;
    };
    /** @description All that is known of a creator on Instagram. */
    InstagramProfile: components['schemas']['InstagramRawProfile'] & components['schemas']['ProfileSponsors'] & {
      /** @description Instagram's own number for the kind of account. */
      account_type?: number;
      /** @description The audience. Only with `include_audience_data`. */
      audience?: components['schemas']['CreatorAudience'];
      /** @description Comments of a post, on average. */
      avg_comments?: number;
      /** @description Likes of a post, on average. */
      avg_likes?: number;
      /** @description Comments of a post, the median. */
      comments_median?: number;
      creator_follower_growth?: components['schemas']['FollowerGrowth'];
      /** @description How many of the followers react to a post, in percent: 5.2 is 5.2 %. */
      engagement_percent?: number;
      /** @description Whether the creator sells merchandise. */
      has_merch?: boolean;
      /** @description Hashtags of the posts. */
      hashtags?: string[];
      /** @description How often the hashtags are used. */
      hashtags_count?: {
        /** @description How often. */
        count: number;
        /** @description The hashtag. */
        name: string;
      }[];
      income?: components['schemas']['IncomeEstimate'];
      /** @description The abbreviations of the languages used. */
      language_code?: string[];
      /** @description Likes of a post, the median. */
      likes_median?: number;
      /** @description Places of posts, in Instagram's own form. */
      locations?: unknown[];
      /**
       * Format: date
       * @description When the latest post was posted.
       */
      most_recent_post_date?: string;
      /** @description What the creator is about. */
      niche_class?: string[];
      /** @description What the creator is about, more closely. */
      niche_sub_class?: string[];
      /** @description How often there were posts in the latest months. */
      posting_frequency_recent_months?: number;
      /** @description Whether the creator promotes affiliate links. */
      promotes_affiliate_links?: boolean;
      /** @description The latest reels. */
      reels?: {
        /** @description Likes of a reel, on average. */
        avg_like_count?: number;
        /** @description Views of a reel, on average. */
        avg_view_count?: number;
        /** @description Comments of each. */
        comments_count?: number[];
        /** @description Likes of a reel, the median. */
        median_like_count?: number;
        /** @description Views of a reel, the median. */
        median_view_count?: number;
      };
      /** @description How many of the last 12 posts are reels, in percent. */
      reels_percentage_last_12_posts?: number;
      /** @description Whether the creator streams live. */
      streamer?: boolean;
      /** @description Whom the creator has tagged. */
      tagged?: {
        /** @description Instagram's own id. */
        userid?: string;
        /** @description The handle. */
        username: string;
      }[];
    };
    /** @description What Instagram tells of a creator. */
    InstagramRawProfile: {
      /** @description The biography. */
      biography?: string | null;
      /** @description The category of the account. Raw enrichment only. */
      category?: string | null;
      /** @description Whether there is such an account. */
      exists?: boolean;
      /** @description How many followers. */
      follower_count?: number;
      /** @description How many the creator follows. */
      following_count?: number;
      /** @description The name shown. */
      full_name?: string;
      /** @description Whether there is a picture. */
      has_profile_pic?: boolean;
      /** @description Whether it is the account of a business. */
      is_business_account?: boolean;
      /** @description Whether the account is private. */
      is_private?: boolean;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean;
      /** @description The links in the biography. */
      links_in_bio?: string[];
      /** @description How many posts. */
      media_count?: number;
      /** @description The latest posts; 12 of them were captured. */
      post_data?: components['schemas']['InstagramPost'][];
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /**
       * Format: uri
       * @description The picture, large. The URL dies after 24 hours.
       */
      profile_picture_hd?: string;
      /** @description Instagram's own id of the creator. */
      userid?: string;
      /** @description The handle. */
      username?: string;
      /** @description Whether there is a link in the biography. */
      uses_link_in_bio?: boolean;
      /** @description Whether the creator posts videos. */
      video_content_creator?: boolean;
    };
    /** @description A language that creators can be searched by. */
    Language: {
      /**
       * @description Its abbreviation by ISO 639-1, the value of the filters.
       * @example en
       */
      abbreviation: string;
      /**
       * @description Its name in English.
       * @example English
       */
      language: string;
    };
    /** @description What is known of a person on LinkedIn. */
    LinkedInProfile: components['schemas']['ProfileSponsors'] & {
      /** @description The biography. */
      biography?: string;
      /** @description How many connections. */
      connections?: number;
      /** @description How many of the followers react to a post, in percent: 5.2 is 5.2 %. */
      engagement_percent?: number;
      /** @description The first name. */
      first_name?: string;
      /** @description How many followers. */
      follower_count?: number;
      /** @description The name shown. */
      full_name?: string;
      /** @description Name, organization and position in one. */
      full_name_and_organization_job_title?: string;
      /** @description The gender. */
      gender?: string;
      /** @description Hashtags of the posts. */
      hashtags?: string[];
      /** @description Whether LinkedIn has verified the account. */
      is_verified?: boolean;
      /** @description The latest posts in LinkedIn's own form. */
      post_data?: {
        [key: string]: unknown;
      };
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /** @description LinkedIn's own id of the person. */
      user_id?: string;
      /** @description The handle. */
      username?: string;
    };
    /** @description What LinkedIn tells of a person. */
    LinkedInRawProfile: {
      /** @description The picture in the background, in LinkedIn's own form. */
      background_image?: unknown;
      /** @description How many connections. */
      connection?: number;
      /** @description The first name. */
      first_name?: string;
      /** @description How many followers. */
      followers?: number;
      /** @description All positions, in LinkedIn's own form. */
      full_positions?: unknown[];
      /** @description Where the person is. */
      geo?: {
        [key: string]: unknown;
      };
      /** @description The line under the name. */
      headline?: string;
      /** @description LinkedIn's own id of the person. */
      id?: string;
      /** @description Whether LinkedIn has the person as a creator. */
      is_creator?: boolean;
      /** @description Whether the person has LinkedIn Premium. */
      is_premium?: boolean;
      /** @description The last name. */
      last_name?: string;
      /** @description The first name by language. */
      multi_locale_first_name?: {
        [key: string]: unknown;
      };
      /** @description The headline by language. */
      multi_locale_headline?: {
        [key: string]: unknown;
      };
      /** @description The last name by language. */
      multi_locale_last_name?: {
        [key: string]: unknown;
      };
      /** @description The present position. */
      position?: {
        [key: string]: unknown;
      };
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /** @description The picture in several sizes, in LinkedIn's own form. */
      profile_pictures?: unknown[];
      /** @description Projects, in LinkedIn's own form. */
      projects?: unknown[];
      /** @description Skills, in LinkedIn's own form. */
      skills?: unknown[];
      /** @description What the person says of themselves. */
      summary?: string;
      /** @description The languages of the profile, in LinkedIn's own form. */
      supported_locales?: unknown[];
      /** @description The handle. */
      username?: string;
    };
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
      event_type: components['schemas']['EventType'] | (string & {});
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
      event_types: (components['schemas']['EventType'] | (string & {}))[];
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
    /** @description A range, its bounds included. At least one bound is expected. */
    NumberRange: {
      /** @description At most this. */
      max?: number | null;
      /** @description At least this. */
      min?: number | null;
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
    /** @description The filters of a search on OnlyFans. */
    OnlyFansDiscoveryFilters: components['schemas']['DiscoveryFilters'] & {
      /** @description Whether there is a free account. */
      has_free_account?: boolean;
      /** @description Whether there are live streams. */
      has_live_streams?: boolean;
      /** @description Whether there are videos. */
      has_videos?: boolean;
      /** @description At most this many days since the creator was active. */
      last_active?: number;
      /** @description How many likes in all. */
      number_of_likes?: components['schemas']['NumberRange'];
      /** @description How many photos. */
      number_of_photos?: components['schemas']['NumberRange'];
      /** @description What a subscription costs in US dollars a month. */
      subscription_price?: components['schemas']['NumberRange'];
    };
    /** @description A search on OnlyFans. */
    OnlyFansDiscoveryRequest: {
      /** @description What the creators must be. All filters together. */
      filters?: components['schemas']['OnlyFansDiscoveryFilters'] | null;
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'onlyfans';
      sort?: components['schemas']['OnlyFansDiscoverySort'];
    };
    /** @description The order of the results on OnlyFans. */
    OnlyFansDiscoverySort: {
      /**
       * @description What to order by. Relevancy goes with `desc` only.
       * @default relevancy
       * @enum {string}
       */
      sort_by?: 'relevancy' | 'engagement_rate';
      /**
       * @description Least first, or most first.
       * @default desc
       * @enum {string}
       */
      sort_order?: 'asc' | 'desc';
    };
    /** @description What is known of a creator on OnlyFans. */
    OnlyFansProfile: components['schemas']['PlatformProfile'] & {
      /** @description How many likes in all. */
      likes_count?: number;
      /** @description How many photos. */
      photos_count?: number;
      /** @description What a subscription costs in US dollars a month. */
      subscription_price?: number;
      /** @description How many videos. */
      videos_count?: number;
    };
    /** @description The profile of a compared creator. */
    OverlapUser: {
      /** @description How many reactions a post has. */
      engagements?: number | null;
      /** @description How many followers. */
      followers?: number | null;
      /** @description The name shown. */
      fullname?: string | null;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean | null;
      /** @description Reactions by kind of post. */
      stats?: {
        /** @description How many reactions a post of this kind has. */
        engagements?: number | null;
        /** @description The kind: `all`, `reels`, `videos`, `shorts` and `streams` have been seen. */
        post_type?: string | null;
      }[];
      /** @description The address of the profile. */
      url?: string | null;
      /** @description The platform's own id. */
      user_id?: string | null;
      /** @description The handle. */
      username?: string | null;
    };
    /** @description Which page of the results. The first 10,000 results can be reached. */
    Paging: {
      /**
       * @description Creators a page.
       * @default 5
       */
      limit?: number;
      /**
       * @description The page. 1 is the first; by inference 0 is, too, as the vendor's own client counts.
       * @default 1
       */
      page?: number;
    };
    /** @description A place. */
    PlaceOfAudience: {
      /** @description Its code, where it is a country. */
      code?: string;
      /** @description Its number. */
      id?: number;
      /** @description Its name. */
      name: string;
    };
    /** @description What a campaign brought on one platform. */
    PlatformMetrics: components['schemas']['CampaignMetrics'] & {
      /** @description The platform. */
      platform: components['schemas']['ContentPlatform'];
    };
    /** @description What is known of a creator on Snapchat, Discord, Pinterest or Facebook. */
    PlatformProfile: {
      /** @description The biography. */
      biography?: string | null;
      /** @description How many of the followers react to a post, in percent: 5.2 is 5.2 %. */
      engagement_percent?: number;
      /** @description Whether there is such an account. */
      exists?: boolean;
      /** @description How many followers. */
      follower_count?: number | null;
      /** @description The name shown. */
      full_name?: string | null;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean | null;
      /** @description The links in the biography. */
      links_in_bio?: string[];
      /** @description The latest posts in the platform's own form. */
      post_data?: {
        [key: string]: unknown;
      }[];
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string | null;
      /** @description The platform's own id of the creator. */
      user_id?: string;
      /** @description The handle. */
      username?: string;
    };
    /** @description The sound of a post on Instagram or TikTok. */
    PostAudio: {
      /**
       * Format: uri
       * @description The sound.
       */
      audio_url: string;
    };
    /** @description A comment. */
    PostComment: {
      /** @description When it was written, in seconds since 1970. */
      created_at?: number;
      /** @description How many likes. */
      like_count?: number;
      /** @description The platform's own id of the comment. */
      pk: string;
      /** @description The text. */
      text: string;
      /** @description Who wrote it. */
      user?: {
        /** @description The platform's own id of the author. */
        pk: string;
        /**
         * Format: uri
         * @description The picture. The URL dies after 24 hours.
         */
        profile_pic_url?: string;
        /** @description The handle. */
        username: string;
      };
    };
    /** @description A page of comments. */
    PostComments: {
      /** @description The comments. */
      comments: components['schemas']['PostComment'][];
      /** @description Whether there are more pages. */
      more_available?: boolean;
      /** @description What to send as `pagination_token` for the next page; null after the last. */
      next_token?: string | null;
      /** @description How many comments the page has. */
      num_results?: number;
    };
    /** @description The data of a post on TikTok or YouTube. */
    PostData: components['schemas']['CreatorPost'] & {
      metrics: components['schemas']['PostMetrics'];
    };
    /** @description What was asked of a post, and what it cost to know it. */
    PostDetails: {
      /** @description How many credits the call took. */
      credits_cost?: number;
      /** @description In the form that belongs to `content_type`, and for `data` to the platform. */
      result: components['schemas']['PostComments'] | components['schemas']['PostTranscript'] | components['schemas']['PostAudio'] | components['schemas']['PostData'] | components['schemas']['InstagramPostData'];
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description Which post, and what of it. */
    PostDetailsRequest: {
      /**
       * @description What to tell of it. YouTube has no `audio`: asking for it is refused with 422.
       * @enum {string}
       */
      content_type: 'data' | 'comments' | 'transcript' | 'audio';
      /**
       * @description Where to go on with comments: `next_token` of the page before. By inference ignored with all else.
       */
      pagination_token?: string;
      /** @description The platform. */
      platform: components['schemas']['ContentPlatform'];
      /** @description The platform's own id of the post, not its URL. */
      post_id: string;
    };
    /** @description How people have reacted to a post. */
    PostEngagement: {
      /** @description How many comments. */
      comments?: number;
      /** @description How many likes. */
      likes?: number;
      /** @description How many shares. Answers that were captured from Instagram and TikTok do not have it. */
      shares?: number;
      /** @description How many views. */
      views?: number;
    };
    /** @description How people have reacted to a post, as the platform counts it. */
    PostMetrics: {
      /** @description How many comments. */
      comment_count?: number | null;
      /** @description How often it was played on Instagram alone. */
      ig_play_count?: number | null;
      /** @description How many likes. */
      like_count?: number | null;
      /** @description How often it was played. */
      play_count?: number | null;
      /** @description How many shares. */
      share_count?: number | null;
    };
    /** @description What is said in a video. */
    PostTranscript: {
      /** @description The words. */
      transcript: string;
    };
    /** @description What a block of full enrichment may tell of sponsors and posts beside its own keys. */
    ProfileSponsors: {
      /** @description Brands that the followers follow. */
      brand_affinity?: {
        /** @description The interests it belongs to. */
        interest?: {
          /** @description The interest. */
          name: string;
        }[];
        /** @description The brand. */
        name: string;
      }[];
      /** @description Brands that were found in posts. */
      brands_found?: string[];
      /** @description Brands that sponsored posts. */
      past_sponsors?: {
        /** @description The brand. */
        name: string;
        /** @description The posts. */
        post_ids?: string[];
        /** @description Its handle. */
        username?: string;
      }[];
      /** @description Posts in the platform's own form. */
      posts?: {
        [key: string]: unknown;
      }[];
      /** @description The sponsored posts, in the form of `post_data`. */
      sponsored_posts?: {
        [key: string]: unknown;
      }[];
      /** @description Media in the platform's own form. */
      user_media?: {
        [key: string]: unknown;
      }[];
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
      /**
       * @description The platform of the handles. There are no raw data of Twitch.
       * @enum {string}
       */
      platform: 'instagram' | 'youtube' | 'tiktok' | 'twitter' | 'onlyfans';
    };
    /** @description What the platform itself tells of a creator, under its name. */
    RawCreator: {
      discord?: components['schemas']['PlatformProfile'];
      facebook?: components['schemas']['PlatformProfile'];
      instagram?: components['schemas']['InstagramRawProfile'];
      linkedin?: components['schemas']['LinkedInRawProfile'];
      onlyfans?: components['schemas']['OnlyFansProfile'];
      pinterest?: components['schemas']['PlatformProfile'];
      snapchat?: components['schemas']['PlatformProfile'];
      tiktok?: components['schemas']['TikTokRawProfile'];
      twitter?: components['schemas']['TwitterRawProfile'];
      youtube?: components['schemas']['YouTubeRawProfile'];
    };
    /** @description What the platform itself tells of a creator, and what it cost to know it. */
    RawEnrichment: {
      /** @description How many credits the call took. */
      credits_cost?: number;
      result: components['schemas']['RawCreator'];
      /** @description How many searches a trial account has left; null for others. */
      trial_searches_left?: number | null;
    };
    /** @description The creator to get the platform's own data of. */
    RawEnrichmentRequest: {
      /**
       * @description A username, a profile URL or a YouTube channel id (`UC…`, the reliable form there). Case does not
       *     matter, and a leading `@` is tolerated.
       */
      handle: string;
      /**
       * @description The platform of the handle. There are no raw data from Twitch.
       * @enum {string}
       */
      platform:
        | 'instagram'
        | 'youtube'
        | 'tiktok'
        | 'onlyfans'
        | 'twitter'
        | 'snapchat'
        | 'discord'
        | 'pinterest'
        | 'facebook'
        | 'linkedin';
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
      /**
       * @description Less than was granted, where less will do: scopes with blanks between. More gives `invalid_scope`.
       */
      scope?: string;
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
      /**
       * @description When the secret stops working, in Unix seconds, 0 for never; with every `client_secret` (RFC
       *     7591 §3.2.1).
       */
      client_secret_expires_at?: number;
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
    /** @description The creator to be similar to, on one platform. Twitter has no similar creators. */
    SimilarCreatorsRequest: components['schemas']['SimilarInstagramCreatorsRequest'] | components['schemas']['SimilarYouTubeCreatorsRequest'] | components['schemas']['SimilarTikTokCreatorsRequest'] | components['schemas']['SimilarTwitchCreatorsRequest'] | components['schemas']['SimilarOnlyFansCreatorsRequest'];
    /** @description An Instagram creator to be similar to. */
    SimilarInstagramCreatorsRequest: {
      /**
       * @description What `filter_value` is.
       * @enum {string}
       */
      filter_key: 'url' | 'username' | 'id';
      /** @description The reference creator: its URL, username or id. */
      filter_value: string;
      filters?: components['schemas']['InstagramDiscoveryFilters'];
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'instagram';
    };
    /** @description An OnlyFans creator to be similar to. */
    SimilarOnlyFansCreatorsRequest: {
      /**
       * @description What `filter_value` is.
       * @enum {string}
       */
      filter_key: 'url' | 'username' | 'id';
      /** @description The reference creator: its URL, username or id. */
      filter_value: string;
      filters?: components['schemas']['OnlyFansDiscoveryFilters'];
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'onlyfans';
    };
    /** @description A TikTok creator to be similar to. */
    SimilarTikTokCreatorsRequest: {
      /**
       * @description What `filter_value` is.
       * @enum {string}
       */
      filter_key: 'url' | 'username' | 'id';
      /** @description The reference creator: its URL, username or id. */
      filter_value: string;
      filters?: components['schemas']['TikTokDiscoveryFilters'];
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'tiktok';
    };
    /** @description A Twitch creator to be similar to. */
    SimilarTwitchCreatorsRequest: {
      /**
       * @description What `filter_value` is.
       * @enum {string}
       */
      filter_key: 'url' | 'username' | 'id';
      /** @description The reference creator: its URL, username or id. */
      filter_value: string;
      filters?: components['schemas']['TwitchDiscoveryFilters'];
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'twitch';
    };
    /** @description A YouTube creator to be similar to. */
    SimilarYouTubeCreatorsRequest: {
      /**
       * @description What `filter_value` is.
       * @enum {string}
       */
      filter_key: 'url' | 'username' | 'id';
      /** @description The reference creator: its URL, username or id. */
      filter_value: string;
      filters?: components['schemas']['YouTubeDiscoveryFilters'];
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'youtube';
    };
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
    /** @description The filters of a search on TikTok. */
    TikTokDiscoveryFilters: components['schemas']['DiscoveryFilters'] & {
      /** @description Comments of a post. */
      average_comments?: components['schemas']['NumberRange'];
      /** @description Likes of a post. */
      average_likes?: components['schemas']['NumberRange'];
      /** @description Downloads of a video. */
      average_video_downloads?: components['schemas']['NumberRange'];
      /** @description Views of a video. */
      average_views?: components['schemas']['NumberRange'];
      /** @description How many of the followers react to a post, in percent. */
      engagement_percent?: components['schemas']['NumberRange'];
      /** @description Words that must not be in the biography. */
      exclude_keywords_in_bio?: string[];
      /** @description Leaves out private profiles. */
      exclude_private_profile?: boolean;
      /** @description How fast the followers have grown. */
      follower_growth?: components['schemas']['GrowthFilter'];
      /** @description Whether there is a TikTok shop. */
      has_tik_tok_shop?: boolean;
      /** @description Hashtags the creator uses. */
      hashtags?: string[];
      /** @description Words in the biography. */
      keywords_in_bio?: string[];
      /** @description At most this many days since the latest post, such as 90 or 365. */
      last_post?: number;
      /** @description What a link in the biography contains. */
      link_in_bio?: string[];
      /** @description Hashtags the creator must not use. */
      not_hashtags?: string[];
      /** @description What no link in the biography may contain. */
      not_link_in_bio?: string[];
      /** @description Words that must not be in descriptions of videos. */
      not_video_description?: string[];
      /** @description How many followers. */
      number_of_followers?: components['schemas']['NumberRange'];
      /** @description How many posts a week, by inference at least. */
      posting_frequency?: number;
      /**
       * @description Whether it is a person who creates, or a business. The service does not heed case.
       * @enum {string}
       */
      type?: 'creator' | 'business' | 'CREATOR' | 'BUSINESS';
      /** @description How many videos. */
      video_count?: components['schemas']['NumberRange'];
      /** @description Words in descriptions of videos. */
      video_description?: string[];
    };
    /** @description A search on TikTok. */
    TikTokDiscoveryRequest: {
      /** @description What the creators must be. All filters together. */
      filters?: components['schemas']['TikTokDiscoveryFilters'] | null;
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'tiktok';
      sort?: components['schemas']['DiscoverySort'];
    };
    /** @description A video on TikTok. */
    TikTokPost: {
      /** @description The text. */
      caption?: string;
      /**
       * @description When it was posted, without a zone.
       * @example 2026-04-28T19:14:00
       */
      created_at?: string;
      /** @description How people have reacted. */
      engagement?: {
        /** @description How many comments. */
        comment_count?: number;
        /** @description How many downloads. */
        download_count?: number;
        /** @description How many likes. */
        like_count?: number;
        /** @description How many shares. */
        share_count?: number;
        /** @description How many views. */
        view_count?: number;
      };
      /** @description The hashtags in the text, with a leading `#`. */
      hashtags?: string[];
      /** @description The video itself. */
      media?: {
        /** @description TikTok's own id. */
        media_id?: string;
        /** @description What it is. */
        type?: string;
        /**
         * Format: uri
         * @description Where it is.
         */
        url?: string;
        /** @description How long it is, by inference in seconds. */
        video_duration?: number;
      };
      /** @description Who is mentioned in it. */
      mentions?: string[];
      /** @description TikTok's own id of the video. */
      post_id: string;
      /**
       * Format: uri
       * @description The address of the post.
       */
      post_url?: string;
      /** @description Its sound. */
      sound?: {
        /** @description The name. */
        sound_name?: string;
        /** @description Where it is. */
        sound_url?: string;
      };
    };
    /** @description All that is known of a creator on TikTok. */
    TikTokProfile: components['schemas']['TikTokRawProfile'] & components['schemas']['ProfileSponsors'] & {
      /** @description The audience. Only with `include_audience_data`. */
      audience?: components['schemas']['CreatorAudience'];
      /** @description Comments of a video, on average. On some creators only. */
      avg_comments?: number;
      /** @description Likes of a post, on average. */
      avg_likes?: number;
      /** @description Views of a video, on average. On some creators only. */
      avg_views?: number;
      /** @description Brands that were found in posts. */
      brands_found?: string[];
      /** @description The category of the account. */
      category?: string | null;
      /** @description Challenges the creator took part in. */
      challenges_list?: string[];
      /** @description Comments of a video, on average. */
      comment_count_avg?: number;
      /** @description Comments of a video, the median. */
      comments_median?: number;
      creator_follower_growth?: components['schemas']['FollowerGrowth'];
      /** @description How long a video is in seconds, on average. */
      duration_avg?: number;
      /** @description How many of the followers react to a post, in percent: 5.2 is 5.2 %. */
      engagement_percent?: number;
      /** @description Whether the creator sells merchandise. */
      has_merch?: boolean;
      /** @description Whether there are paid partnerships. */
      has_paid_partnership?: boolean;
      /** @description Hashtags of the posts. */
      hashtags?: string[];
      /** @description How often the hashtags are used. On some creators only. */
      hashtags_count?: {
        /** @description How often. */
        count: number;
        /** @description The hashtag. */
        name: string;
      }[];
      /** @description Whether it is the account of a business. On some creators only. */
      is_business_account?: boolean;
      /** @description The abbreviations of the languages used. */
      language_code?: string[];
      /** @description Likes of a video, the median. */
      likes_median?: number;
      /** @description Who may mention the creator, in TikTok's own form; null where it is not told. */
      mention_status?: unknown;
      /**
       * Format: date
       * @description When the latest post was posted.
       */
      most_recent_post_date?: string;
      /** @description What the creator is about. */
      niche_class?: string[];
      /** @description What the creator is about, more closely. */
      niche_sub_class?: string[];
      /** @description Whether there are paid partnerships. */
      paid_partnership?: boolean;
      /** @description How often a video is played, on average. */
      play_count_avg?: number;
      /** @description How often a video is played, the median. */
      play_count_median?: number;
      /** @description How often there are posts. */
      posting_frequency?: number;
      /** @description How often there were posts in the latest months. */
      posting_frequency_recent_months?: number;
      /** @description Whether the creator promotes affiliate links. */
      promotes_affiliate_links?: boolean;
      /** @description How far videos reach, by the service's own measure. */
      reach_score?: number;
      /** @description How far each of the latest videos reached. */
      reach_score_list?: number[];
      /** @description The code of the country. */
      region?: string;
      /** @description Other platforms of the creator. On some creators only. */
      related_platforms?: {
        [key: string]: unknown;
      };
      /** @description How often a video is saved, the median. */
      saves_median?: number;
      /** @description Shares of a video, the median. */
      shares_median?: number;
      /** @description Whether the creator streams live. */
      streamer?: boolean;
      /** @description Whom the creator has tagged. */
      tagged?: string[];
      /** @description Whether there is a link in the biography. */
      uses_link_in_bio?: boolean;
    };
    /** @description What TikTok tells of a creator. */
    TikTokRawProfile: {
      /** @description The biography. */
      biography?: string;
      /** @description The setting for duets, as TikTok has it. */
      duet_setting?: boolean;
      /** @description Whether there is such an account. */
      exists?: boolean;
      /** @description How many followers. */
      follower_count?: number;
      /** @description How many the creator follows. */
      following_count?: number;
      /** @description The name shown. */
      full_name?: string;
      /** @description Whether there are advertisements. */
      is_ad?: boolean;
      /** @description Whether it is an account of commerce. */
      is_commerce?: boolean;
      /** @description Whether the account is private. */
      is_private?: boolean;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean;
      /** @description The links in the biography. */
      links_in_bio?: string[];
      /** @description The latest videos; 33 of them were captured. */
      post_data?: components['schemas']['TikTokPost'][];
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /**
       * Format: uri
       * @description The picture, large. The URL dies after 24 hours.
       */
      profile_picture_hd?: string;
      /** @description How often each of the latest videos was saved. */
      saves_count_list?: number[];
      /** @description TikTok's other id of the creator, which its own apps use. */
      sec_user_id?: string;
      /** @description How many likes in all. */
      total_likes?: number;
      /** @description How often videos were saved in all. */
      total_saves?: number;
      /** @description How many shares in all. */
      total_shares?: number;
      /** @description Whether the creator sells on TikTok, in its own form; null where it is not told. */
      tt_seller?: unknown;
      /** @description TikTok's own id of the creator. */
      user_id?: string;
      /** @description The handle. */
      username?: string;
      /** @description How many videos. */
      video_count?: number;
    };
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
    /** @description The filters of a search on Twitch. */
    TwitchDiscoveryFilters: components['schemas']['DiscoveryFilters'] & {
      /** @description How many active subscribers. */
      active_subscribers?: components['schemas']['NumberRange'];
      /** @description Views of a stream of the last 30 days. */
      avg_views_last_30_days?: components['schemas']['NumberRange'];
      /** @description How many followers. */
      followers?: components['schemas']['NumberRange'];
      /** @description Games played, from the dictionary. */
      games_played?: string[];
      /** @description Whether the creator is a partner of Twitch. */
      is_twitch_partner?: boolean;
      /** @description Words in the description of the channel. */
      keywords_in_description?: string[];
      /** @description Words that must not be in the description of the channel. */
      keywords_not_in_description?: string[];
      /** @description What a link in the biography contains. */
      link_in_bio?: string[];
      /** @description The most views that a stream had. */
      maximum_views_count?: components['schemas']['NumberRange'];
      /** @description At most this many days since the latest stream. */
      most_recent_stream_date?: number;
      /** @description How many hours were streamed in 30 days. */
      streamed_hours_last_30_days?: components['schemas']['NumberRange'];
      /** @description How many streams in 30 days. */
      streams_count_last_30_days?: components['schemas']['NumberRange'];
      /** @description How many hours were streamed in all. */
      total_hours_streamed?: components['schemas']['NumberRange'];
    };
    /** @description A search on Twitch. */
    TwitchDiscoveryRequest: {
      /** @description What the creators must be. All filters together. */
      filters?: components['schemas']['TwitchDiscoveryFilters'] | null;
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'twitch';
      sort?: components['schemas']['DiscoverySortWithoutGrowth'];
    };
    /** @description All that is known of a creator on Twitch. The mixed spelling is the service's own. */
    TwitchProfile: components['schemas']['ConnectedProfile'] & components['schemas']['ProfileSponsors'] & {
      /** @description Views of a stream, on average. */
      avg_views?: number;
      /** @description The name shown. */
      displayName?: string;
      /** @description Whether the creator sells merchandise. */
      has_merch?: boolean;
      /** @description Whether there are paid partnerships. */
      has_paid_partnership?: boolean;
      /** @description Whether the creator is a partner of Twitch. */
      isPartner?: boolean;
      /** @description The abbreviations of the languages used. */
      language_code?: string[];
      /** @description The game of the latest stream. */
      last_broadcast_game?: string;
      /** @description Twitch's own id of the latest stream. */
      last_broadcast_id?: string;
      /**
       * Format: date
       * @description When the latest stream was.
       */
      last_streamed?: string;
      /** @description The links in the biography. */
      links_in_bio?: string[];
      /** @description Other links of the creator. */
      other_links?: string[];
      /** @description Texts of the panels. */
      panels_descriptions?: string[];
      /** @description Pictures of the panels. */
      panels_image?: string[];
      /** @description Titles of the panels. */
      panels_titles?: string[];
      /** @description Kinds of the panels. */
      panels_type?: string[];
      /** @description Links of the panels. */
      panels_urls?: string[];
      /** @description The latest streams in Twitch's own form. */
      post_data?: {
        [key: string]: unknown;
      }[];
      /**
       * Format: uri
       * @description The picture.
       */
      profileImageURL?: string;
      /**
       * Format: uri
       * @description The picture, large. The URL dies after 24 hours.
       */
      profile_picture_hd?: string;
      /** @description Whether the creator promotes affiliate links. */
      promotes_affiliate_links?: boolean;
      /** @description Addresses of other profiles, by platform. */
      social_media?: {
        [key: string]: string;
      };
      /** @description How many hours were streamed in 30 days. */
      streamed_hours_last_30_days?: number;
      /** @description How many streams in 30 days. */
      streams_count_last_30_days?: number;
      /** @description How many followers. */
      total_followers?: number;
      /** @description Twitch's own id of the creator. */
      user_id?: string;
      /** @description The handle. */
      username?: string;
    };
    /** @description The filters of a search on Twitter. */
    TwitterDiscoveryFilters: components['schemas']['DiscoveryFilters'] & {
      /** @description Likes of a post. */
      average_likes?: components['schemas']['NumberRange'];
      /** @description How many of the followers react to a post, in percent. */
      engagement_percent?: components['schemas']['NumberRange'];
      /** @description Words that must not be in the biography. */
      exclude_keywords_in_bio?: string[];
      /** @description Hashtags the creator uses. */
      hashtags?: string[];
      /** @description Words in the biography. */
      keywords_in_bio?: string[];
      /** @description Words in tweets. */
      keywords_in_tweets?: string[];
      /** @description Words that must not be in tweets. */
      keywords_not_in_tweets?: string[];
      /** @description At most this many days since the latest post, such as 90 or 365. */
      last_post?: number;
      /** @description What a link in the biography contains. */
      link_in_bio?: string[];
      /** @description Hashtags the creator must not use. */
      not_hashtags?: string[];
      /** @description What no link in the biography may contain. */
      not_link_in_bio?: string[];
      /** @description How many followers. */
      number_of_followers?: components['schemas']['NumberRange'];
      /** @description The older name of `tweets_count`. */
      number_of_tweets?: components['schemas']['NumberRange'];
      /** @description The older name of `keywords_in_tweets`. */
      tweets?: string[];
      /** @description How many tweets. */
      tweets_count?: components['schemas']['NumberRange'];
      /**
       * @description Whether it is a person who creates, or a business. The service does not heed case.
       * @enum {string}
       */
      type?: 'creator' | 'business' | 'CREATOR' | 'BUSINESS';
    };
    /** @description A search on Twitter. */
    TwitterDiscoveryRequest: {
      /** @description What the creators must be. All filters together. */
      filters?: components['schemas']['TwitterDiscoveryFilters'] | null;
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'twitter';
      sort?: components['schemas']['DiscoverySortWithoutGrowth'];
    };
    /** @description A tweet. */
    TwitterPost: {
      /**
       * @description When it was posted, as Twitter writes it.
       * @example Wed Apr 29 07:58:12 +0000 2026
       */
      created_at?: string;
      /** @description How people have reacted. */
      engagement?: {
        /** @description How many likes. */
        like_count?: number;
        /** @description How many quotes. */
        quote_count?: number;
        /** @description How many replies. */
        reply_count?: number;
        /** @description How many retweets. */
        retweet_count?: number;
        /** @description How many views. */
        view_count?: number;
      };
      /** @description The hashtags in the text. */
      hashtags?: string[];
      /** @description Whether it is pinned to the profile. */
      is_pinned?: boolean;
      /** @description The abbreviation of its language. */
      lang?: string;
      /** @description Its pictures and videos. */
      media?: {
        /** @description Twitter's own id. */
        media_key?: string;
        /** @description What it is. */
        type?: string;
        /** @description Where it is. */
        url?: string;
      }[];
      /** @description Who is mentioned in it. */
      mentions?: string[];
      /** @description The text. */
      text?: string;
      /** @description Twitter's own id of the tweet. */
      tweet_id: string;
      /**
       * Format: uri
       * @description The address of the tweet.
       */
      tweet_url?: string;
    };
    /** @description All that is known of a creator on Twitter. There is no audience. */
    TwitterProfile: components['schemas']['TwitterRawProfile'] & components['schemas']['ProfileSponsors'] & {
      /** @description Likes of a tweet, on average. */
      avg_likes?: number;
      /** @description Quotes of a tweet, on average. */
      avg_quotes?: number;
      /** @description Replies to a tweet, on average. */
      avg_reply?: number;
      /** @description Retweets of a tweet, on average. */
      avg_retweet?: number;
      /** @description Views of a tweet, on average. */
      avg_views?: number;
      /** @description How many of the followers react to a post, in percent: 5.2 is 5.2 %. */
      engagement_percent?: number;
      /** @description Whether the creator sells merchandise. */
      has_merch?: boolean;
      /** @description Whether there are paid partnerships. */
      has_paid_partnership?: boolean;
      /** @description Hashtags of the posts. */
      hashtags?: string[];
      /** @description How often the hashtags are used. */
      hashtags_count?: {
        /** @description How often. */
        count: number;
        /** @description The hashtag. */
        name: string;
      }[];
      /** @description The abbreviations of the languages used. */
      language_code?: string[];
      /** @description The languages of the latest tweets. */
      languages_tweet?: string[];
      /**
       * Format: date
       * @description When the latest post was posted.
       */
      most_recent_post_date?: string;
      /** @description Other links of the creator. */
      other_links?: string[];
      /** @description Links to other platforms, by platform. */
      platforms?: {
        [key: string]: string[];
      };
      /** @description Whether the creator promotes affiliate links. */
      promotes_affiliate_links?: boolean;
      /** @description Whom Twitter recommends beside the creator. */
      recommended_users?: string[];
      /** @description Whom the creator retweets. */
      retweet_users?: string[];
      /** @description How often each of the latest tweets was retweeted. */
      retweets_count?: number[];
      /** @description Whether the creator streams live. */
      streamer?: boolean;
      /** @description Whom the creator has tagged. */
      tagged?: string[];
      /** @description Whom the creator has tagged, by handle. */
      tagged_usernames?: string[];
      /** @description The texts of the latest tweets. */
      tweets?: string[];
      /** @description Whether there is a link in the biography. */
      uses_link_in_bio?: boolean;
    };
    /** @description What Twitter tells of a creator. */
    TwitterRawProfile: {
      /** @description The biography. */
      biography?: string;
      /** @description How many tweets the creator has liked. */
      creator_favorite_count?: number;
      /** @description Whether the creator takes direct messages. */
      direct_messaging?: boolean;
      /** @description Whether there is such an account. */
      exists?: boolean;
      /** @description How many followers. */
      follower_count?: number;
      /** @description How many the creator follows. */
      following_count?: number;
      /** @description The name shown. */
      full_name?: string;
      /** @description Whether the platform has verified the account. */
      is_verified?: boolean;
      /**
       * Format: date
       * @description When the account was created.
       */
      join_date?: string;
      /** @description The links in the biography. */
      links_in_bio?: string[];
      /** @description Where the creator says they are. Raw enrichment only. */
      location?: string;
      /** @description How many pictures and videos. */
      media_count?: number;
      /** @description The latest tweets; 20 of them were captured. */
      post_data?: components['schemas']['TwitterPost'][];
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /**
       * Format: uri
       * @description The picture, large. The URL dies after 24 hours.
       */
      profile_picture_hd?: string;
      /** @description Whether one can subscribe. */
      subscriber_button?: boolean;
      /** @description Whether one super-follows the creator, as Twitter has it. */
      super_followed_by?: boolean;
      /** @description How many tweets. */
      tweets_count?: number;
      /** @description How many of the latest tweets are of which kind. */
      tweets_type?: {
        /** @description Replies. */
        conversation?: number;
        /** @description Ordinary ones. */
        ordinary?: number;
        /** @description Quotes. */
        quoted?: number;
        /** @description Retweets. */
        retweeted?: number;
      };
      /** @description Twitter's own id of the creator. */
      userid?: string;
      /** @description The handle. */
      username?: string;
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
    /** @description The filters of a search on YouTube. */
    YouTubeDiscoveryFilters: components['schemas']['DiscoveryFilters'] & {
      /** @description How long a stream is. */
      average_stream_duration?: components['schemas']['NumberRange'];
      /** @description Views of a stream. */
      average_stream_views?: components['schemas']['NumberRange'];
      /** @description Views of a long video, on average. */
      average_views_on_long_videos?: components['schemas']['NumberRange'];
      /** @description Views of a short, on average. */
      average_views_on_shorts?: components['schemas']['NumberRange'];
      /** @description How many of the followers react to a post, in percent. */
      engagement_percent?: components['schemas']['NumberRange'];
      /** @description Whether there are posts to the community. */
      has_community_posts?: boolean;
      /** @description Whether there are courses. */
      has_courses?: boolean;
      /** @description Whether there are recordings of streams. */
      has_live_videos?: boolean;
      /** @description Whether one can be a member. */
      has_membership?: boolean;
      /** @description Whether there is a podcast. */
      has_podcast?: boolean;
      /** @description Whether there are shorts. */
      has_shorts?: boolean;
      /** @description Hashtags the creator uses. */
      hashtags?: string[];
      /** @description The estimated income in US dollars. */
      income?: components['schemas']['NumberRange'];
      /** @description Whether the channel earns by YouTube. */
      is_monetizing?: boolean;
      /** @description Words in the description of the channel. */
      keywords_in_description?: string[];
      /** @description Words in descriptions of videos. */
      keywords_in_video_description?: string[];
      /** @description Words in titles of videos. */
      keywords_in_video_titles?: string[];
      /** @description Words that must not be in the description of the channel. */
      keywords_not_in_description?: string[];
      /** @description Words that must not be in descriptions of videos. */
      keywords_not_in_video_description?: string[];
      /** @description Words that must not be in titles of videos. */
      keywords_not_in_video_titles?: string[];
      /** @description At most this many days since the latest stream. */
      last_stream_upload?: number;
      /** @description At most this many days since the latest long video. */
      last_upload_long_video?: number;
      /** @description At most this many days since the latest short. */
      last_upload_short_video?: number;
      /** @description What a link in the description of the channel contains. */
      links_from_description?: string[];
      /** @description What a link in a description of a video contains. */
      links_from_video_description?: string[];
      /** @description How long a long video is in seconds. */
      long_video_duration?: components['schemas']['NumberRange'];
      /** @description Views of a long video, the median. */
      median_views_long?: components['schemas']['NumberRange'];
      /** @description Hashtags the creator must not use. */
      not_hashtags?: string[];
      /** @description How many subscribers. */
      number_of_subscribers?: components['schemas']['NumberRange'];
      /** @description How many videos. */
      number_of_videos?: components['schemas']['NumberRange'];
      /** @description How many posts a week, by inference at least. */
      posting_frequency?: number;
      /** @description How many of the videos are shorts, in percent. */
      shorts_percentage?: components['schemas']['NumberRange'];
      /** @description Whether the channel streams live. */
      streams_live?: boolean;
      /** @description How fast the subscribers have grown. */
      subscriber_growth?: components['schemas']['GrowthFilter'];
      /** @description What the channel is about: `sub_topic_details` of the dictionary. */
      topics?: string[];
      /**
       * @description Whether it is a person who creates, or a business. The service does not heed case.
       * @enum {string}
       */
      type?: 'creator' | 'business' | 'CREATOR' | 'BUSINESS';
    };
    /** @description A search on YouTube. */
    YouTubeDiscoveryRequest: {
      /** @description What the creators must be. All filters together. */
      filters?: components['schemas']['YouTubeDiscoveryFilters'] | null;
      paging: components['schemas']['Paging'];
      /**
       * @description The platform.
       * @enum {string}
       */
      platform: 'youtube';
      sort?: components['schemas']['DiscoverySort'];
    };
    /** @description A video on YouTube. */
    YouTubePost: {
      /** @description YouTube's own number of the category. */
      category_id?: string;
      /** @description The language spoken in it. */
      default_audio_language?: string;
      /** @description The language of its texts. */
      default_language?: string;
      /** @description The description. */
      description?: string;
      /** @description How people have reacted. The numbers are texts, as on YouTube. */
      engagement?: {
        /** @description How many comments. */
        comment_count?: string;
        /** @description How often it is a favourite. */
        favorite_count?: string;
        /** @description How many likes. */
        like_count?: string;
        /** @description How many views. */
        view_count?: string;
      };
      /** @description The video itself. */
      media?: {
        /**
         * @description How fine the picture is.
         * @example hd
         */
        definition?: string;
        /**
         * @description How long it is, by ISO 8601.
         * @example PT13S
         */
        duration?: string;
        /** @description The HTML that shows it on another page. */
        embed_html?: string;
        /** @description Its still pictures by size. */
        thumbnails?: {
          /** @description The picture of this size, in YouTube's own form. */
          default?: {
            [key: string]: unknown;
          };
          /** @description The picture of this size, in YouTube's own form. */
          high?: {
            [key: string]: unknown;
          };
          /** @description The picture of this size, in YouTube's own form. */
          maxres?: {
            [key: string]: unknown;
          };
          /** @description The picture of this size, in YouTube's own form. */
          medium?: {
            [key: string]: unknown;
          };
          /** @description The picture of this size, in YouTube's own form. */
          standard?: {
            [key: string]: unknown;
          };
        };
      };
      /**
       * Format: uri
       * @description The address of the post.
       */
      post_url?: string;
      /**
       * Format: date-time
       * @description When it was published.
       */
      published_at?: string;
      /** @description The title. */
      title?: string;
      /** @description Its topics. */
      topic_categories?: string[];
      /** @description YouTube's own id of the video. */
      video_id: string;
    };
    /** @description All that is known of a creator on YouTube. */
    YouTubeProfile: components['schemas']['YouTubeRawProfile'] & components['schemas']['ConnectedProfile'] & components['schemas']['ProfileSponsors'] & {
      /** @description The audience. Only with `include_audience_data`. */
      audience?: components['schemas']['CreatorAudience'];
      /** @description Comments of a post, on average. */
      avg_comments?: number;
      /** @description Likes of a post, on average. */
      avg_likes?: number;
      /** @description Views of a video, on average. */
      avg_views?: number;
      /** @description Views of a long video, on average. */
      avg_views_long?: number;
      /** @description Views of a short, on average. */
      avg_views_shorts?: number;
      /** @description Email addresses that were found in descriptions of videos. */
      email_from_video_desc?: string[];
      /** @description Comments by view of long videos, as a fraction. */
      engagement_by_comments_and_views_long?: number;
      /** @description Comments by view of shorts, as a fraction. */
      engagement_by_comments_and_views_shorts?: number;
      /** @description Likes by view of long videos, as a fraction. */
      engagement_by_likes_and_views_long?: number;
      /** @description Likes by view of shorts, as a fraction. */
      engagement_by_likes_and_views_shorts?: number;
      /** @description Views by subscriber of long videos, as a fraction. */
      engagement_by_views_and_subs_long?: number;
      /** @description Views by subscriber of shorts, as a fraction. */
      engagement_by_views_and_subs_shorts?: number;
      /** @description How many react to a long video, in percent. */
      engagement_percent_long?: number;
      /** @description How many react to a short, in percent. */
      engagement_percent_shorts?: number;
      /** @description The first name. */
      first_name?: string;
      /** @description Whether there are paid partnerships. */
      has_paid_partnership?: boolean;
      /** @description How often the hashtags are used. */
      hashtags_count?: {
        /** @description How often. */
        count: number;
        /** @description The hashtag. */
        name: string;
      }[];
      income?: components['schemas']['IncomeEstimate'];
      /** @description Whether the channel earns by YouTube. */
      is_monetization_enabled?: boolean;
      /** @description Keywords of the channel. */
      keywords?: string[];
      /** @description The abbreviations of the languages used. */
      language_code?: string[];
      /**
       * Format: date
       * @description When the latest long video was uploaded.
       */
      last_long_video_upload_date?: string;
      /**
       * Format: date
       * @description When the latest short was uploaded.
       */
      last_short_video_upload_date?: string;
      /** @description The fewest views that a video has. */
      least_views?: number;
      /** @description Where the creator is. */
      location?: string;
      /** @description Views of a long video, the median. */
      median_views_long?: number;
      /**
       * Format: date
       * @description When the latest post was posted.
       */
      most_recent_post_date?: string;
      /** @description What the creator is about: a text or several. */
      niche_class?: string | string[] | null;
      /** @description What the creator is about, more closely. */
      niche_sub_class?: string[];
      /** @description How often there are posts. */
      posting_frequency?: number;
      /** @description How often there are long videos. */
      posting_frequency_long?: number;
      /** @description How often there were posts in the latest months. */
      posting_frequency_recent_months?: number;
      /** @description How often there are shorts. */
      posting_frequency_shorts?: number;
      /**
       * @description How many posts there were by year and month.
       * @example {
       *       "2026": {
       *         "april": 13
       *       }
       *     }
       */
      posts_per_month?: {
        [key: string]: {
          [key: string]: number;
        };
      };
      /** @description Whether the creator promotes affiliate links. */
      promotes_affiliate_links?: boolean;
      /** @description How many of the videos are shorts, in percent. */
      shorts_percentage?: number;
      /** @description The abbreviation of the language spoken. */
      speaking_language?: string;
      /** @description Whether the creator streams live. */
      streamer?: boolean;
      /** @description Whether there is a link in the biography. */
      uses_link_in_bio?: boolean;
      /** @description Categories of the videos. */
      video_categories?: string[];
      /** @description Hashtags of the videos. */
      video_hashtags?: string[];
      /** @description Topics of the videos. */
      video_topics?: string[];
    };
    /** @description What YouTube tells of a creator. */
    YouTubeRawProfile: {
      /** @description The country of the channel. */
      country?: string;
      /**
       * @description The handle, with a leading `@`.
       * @example @miravale
       */
      custom_url?: string;
      /** @description The description of the channel. */
      description?: string;
      /** @description Whether there is such a channel. */
      exists?: boolean;
      /** @description Whether there are posts to the community. */
      has_community_posts?: boolean;
      /** @description Whether there are shorts. */
      has_shorts?: boolean;
      /**
       * @description The id of the channel.
       * @example UCmiravale0000000000001
       */
      id?: string;
      /** @description The address of the channel. */
      link?: string;
      /** @description Whether the channel is made for children. */
      made_for_kids?: boolean;
      /** @description Whether comments are moderated. */
      moderate_comments?: boolean;
      /** @description The latest videos; 50 of them were captured. */
      post_data?: components['schemas']['YouTubePost'][];
      /**
       * @description Who can see the channel.
       * @example public
       */
      privacy_status?: string;
      /**
       * Format: uri
       * @description The picture. The URL dies after 24 hours.
       */
      profile_picture?: string;
      /**
       * Format: uri
       * @description The picture, large. The URL dies after 24 hours.
       */
      profile_picture_hd?: string;
      /**
       * Format: date
       * @description When the channel was created.
       */
      published_at?: string;
      /** @description The playlist of all videos. */
      related_playlist_id?: string;
      /** @description How many subscribers. */
      subscriber_count?: number;
      /** @description The name of the channel. */
      title?: string;
      /** @description The topics of the channel. */
      topic_details?: string[];
      /** @description How many comments the last 50 videos have. */
      total_comments_last_50?: number;
      /** @description The video that is shown to who has not subscribed. */
      unsubscribed_trailer_id?: string;
      /** @description How many videos. */
      video_count?: number;
      /** @description How many views in all. */
      view_count?: number;
    };
    /** @description A category of YouTube and the topics in it. */
    YouTubeTopic: {
      /** @description The topics in it; the filter `topics` takes these. */
      sub_topic_details: string[];
      /**
       * @description The category.
       * @example Lifestyle
       */
      topic_details: string;
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
    /** @description There is no batch of this id, or it belongs to somebody else. */
    BatchNotFound: {
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
  public_v1_creators_audience_overlap_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The creators. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AudienceOverlapRequest'];
      };
    };
    responses: {
      /** @description The overlap. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AudienceOverlap'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_creators_content_details_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The post and what to tell of it. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PostDetailsRequest'];
      };
    };
    responses: {
      /** @description What was asked for. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostDetails'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_creators_content_posts_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The creator and the page. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatorPostsRequest'];
      };
    };
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
          'application/json': components['schemas']['CreatorPosts'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_creators_enrich_email_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The address. */
    requestBody: {
      content: {
        'application/json': components['schemas']['EmailEnrichmentRequest'];
      };
    };
    responses: {
      /** @description The creator. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmailEnrichment'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_creators_enrich_handle_full_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The creator and what to tell. */
    requestBody: {
      content: {
        'application/json': components['schemas']['FullEnrichmentRequest'];
      };
    };
    responses: {
      /** @description The creator. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FullEnrichment'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_creators_enrich_handle_raw_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The creator. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RawEnrichmentRequest'];
      };
    };
    responses: {
      /** @description The creator. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RawEnrichment'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_creators_socials_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The account to start from. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectedSocialsRequest'];
      };
    };
    responses: {
      /** @description The accounts. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConnectedSocials'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_discovery_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The platform, its filters, the order and the page. */
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscoveryRequest'];
      };
    };
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
          'application/json': components['schemas']['DiscoveryPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['ServerError'];
    };
  };
  public_v1_discovery_classifier_audience_brand_categories_list: {
    parameters: {
      query?: {
        /** @description Only values whose name has this in it. By inference case does not matter. */
        search?: string;
        /** @description How many values to skip. */
        offset?: number;
        /** @description Values a page. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of categories. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AudienceTerm'][];
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
  public_v1_discovery_classifier_audience_brand_names_list: {
    parameters: {
      query?: {
        /** @description Only values whose name has this in it. By inference case does not matter. */
        search?: string;
        /** @description How many values to skip. */
        offset?: number;
        /** @description Values a page. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of brands. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AudienceTerm'][];
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
  public_v1_discovery_classifier_audience_interests_list: {
    parameters: {
      query?: {
        /** @description Only values whose name has this in it. By inference case does not matter. */
        search?: string;
        /** @description How many values to skip. */
        offset?: number;
        /** @description Values a page. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of interests. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AudienceTerm'][];
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
  public_v1_discovery_classifier_audience_locations_list: {
    parameters: {
      query?: {
        /** @description Only values whose name has this in it. By inference case does not matter. */
        search?: string;
        /** @description How many values to skip. */
        offset?: number;
        /** @description Values a page. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of locations. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AudienceLocation'][];
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
  public_v1_discovery_classifier_brands_list: {
    parameters: {
      query?: {
        /** @description Only values whose name has this in it. By inference case does not matter. */
        search?: string;
        /** @description How many values to skip. */
        offset?: number;
        /** @description Values a page. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of brands. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Brand'][];
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
  public_v1_discovery_classifier_games_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All games. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
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
  public_v1_discovery_classifier_languages_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All languages. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Language'][];
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
  public_v1_discovery_classifier_locations_retrieve: {
    parameters: {
      query?: {
        /** @description Only locations whose name has this in it. By inference case does not matter. */
        search?: string;
        /** @description How many locations to skip. */
        offset?: number;
        /** @description Locations a page; all if left out (inferred, as is the most). */
        limit?: number;
      };
      header?: never;
      path: {
        /** @description The platform. */
        platform: components['schemas']['DiscoveryPlatform'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of locations. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': string[];
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
  public_v1_discovery_classifier_yt_topics_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All categories. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YouTubeTopic'][];
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
  public_v1_discovery_creators_similar_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The reference creator, filters and the page. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SimilarCreatorsRequest'];
      };
    };
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
          'application/json': components['schemas']['DiscoveryPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
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
      404: components['responses']['BatchNotFound'];
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
      404: components['responses']['BatchNotFound'];
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
      404: components['responses']['BatchNotFound'];
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
      404: components['responses']['BatchNotFound'];
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
      /** @description It arrived. Any other status from 201 to 299 says so too; the body is not read. */
      200: {
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
      /** @description It arrived. Any other status from 201 to 299 says so too; the body is not read. */
      200: {
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
      /** @description It arrived. Any other status from 201 to 299 says so too; the body is not read. */
      200: {
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
