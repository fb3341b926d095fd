// Generated from openapi/influgen/openapi.yaml. Do not edit; run npm run generate.

export interface paths {
  '/api/v1/adapters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the adapters
     * @description Lists the providers that can generate, built in and of the community.
     */
    get: operations['listAdapters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/adapters/{id}/health': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the adapter.
         * @example studio-diffusion
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get an adapter's health
     * @description Tells whether the adapter works.
     */
    get: operations['getAdapterHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/adapters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register an adapter
     * @description Adds a community adapter, a service that answers `GET /health` at its `base_url` and should
     *     answer `POST /generate` and `POST /estimate`. The audit log of the platform notes it. For administrators of
     *     the platform.
     */
    post: operations['registerAdapter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/adapters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the adapter.
         * @example studio-diffusion
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an adapter
     * @description Removes a community adapter. For administrators of the platform.
     */
    delete: operations['deleteAdapter'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/selfhosted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the self-hosted routing
     * @description Answers routing, endpoints with their health, and recent logs. For administrators of the platform.
     */
    get: operations['getSelfHosted'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/selfhosted/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an endpoint
     * @description Adds a GPU endpoint. For administrators of the platform.
     */
    post: operations['createSelfHostedEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/selfhosted/endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the endpoint.
         * @example she_01HZX6Q9Z2A4B6C8D0E2F4G6H8
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an endpoint
     * @description Removes a GPU endpoint. For administrators of the platform.
     */
    delete: operations['deleteSelfHostedEndpoint'];
    options?: never;
    head?: never;
    /**
     * Change an endpoint
     * @description Changes what is sent, the key included. For administrators of the platform.
     */
    patch: operations['updateSelfHostedEndpoint'];
    trace?: never;
  };
  '/api/v1/admin/selfhosted/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check the endpoints anew
     * @description Looks at the health of every endpoint now; otherwise what is known is good for 30 seconds. For
     *     administrators of the platform.
     */
    post: operations['refreshSelfHosted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/selfhosted/routing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the self-hosted routing
     * @description Says how much of the generation goes to own endpoints. A request to one gets 90 seconds and 2
     *     retries; what endpoints cannot take, or fail at, goes to the cloud. Motion transfer never goes there. For
     *     administrators of the platform.
     */
    put: operations['updateSelfHostedRouting'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/affiliate-program': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the affiliate program
     * @description Answers the terms of the program and what the workspace earned in it.
     */
    get: operations['getAffiliateProgram'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/characters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * Get a character's numbers
     * @description Adds up the numbers of one character, also by platform, and names the content that did best. The
     *     period is the last 30 days unless `from` and `to` say otherwise.
     */
    get: operations['getCharacterAnalytics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/content/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /**
     * Get a content item's numbers
     * @description Adds up the numbers of the item on all platforms on which it was published.
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
  '/api/v1/analytics/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the overview
     * @description Adds up the numbers of the workspace. The period is the last 30 days unless `from` and `to` say
     *     otherwise.
     */
    get: operations['getAnalyticsOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/posting-times': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the best posting times
     * @description Lists how well posts did by weekday and hour: what scheduling prefers.
     */
    get: operations['getPostingTimes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List API keys
     * @description Lists the keys of the workspace, without their secrets. Needs the Agency plan.
     */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Create an API key
     * @description Creates a key of the public API with the permissions it is given. Needs the Agency plan.
     *
     *     The secret is in this answer and nowhere else (inferred): after an answer that was lost, delete the key and
     *     create
     *     another.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the key.
         * @example key_01HZX6D2A4B6C8E0F2G4H6J8K0
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an API key
     * @description Deletes a key, which stops working at once (inferred). A deleted key gives 404. Needs the Agency
     *     plan.
     */
    delete: operations['deleteApiKey'];
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
     * @description Opens a session. An unknown email and a wrong password give the same 401, `invalid_credentials`
     *     (inferred).
     *
     *     The client does this by itself with the credentials it was made with.
     */
    post: operations['loginUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log out
     * @description Ends the session. By inference its access and refresh tokens give 401 from then on, to a second
     *     logout as well.
     */
    post: operations['logoutUser'];
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
     * @description Reads the user whose session it is.
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
     * @description Exchanges a refresh token, the only credential here, for a new pair of tokens. The client does
     *     this by itself, a
     *     minute before the access token expires.
     *
     *     By inference a refresh token is good once: a spent one gives 401 `invalid_refresh_token` and ends the
     *     session.
     */
    post: operations['refreshSession'];
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
     * @description Creates a user with a workspace of its own and opens a session. Terms and privacy policy have to
     *     be accepted.
     *
     *     By inference the workspace is on the free plan, emails are compared without regard to case, and a repeat
     *     after a
     *     lost answer gives 409. The 50 credits of a new account are documented.
     */
    post: operations['registerUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/billing/checkout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a checkout
     * @description Answers the page on which a person pays for a plan or a pack of credits. Nothing changes before
     *     that.
     */
    post: operations['createCheckout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/billing/plans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the plans
     * @description Lists the plans and what they include.
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
  '/api/v1/billing/portal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open the billing portal
     * @description Answers the page on which a person sees invoices and changes or cancels the subscription.
     */
    post: operations['createBillingPortal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/billing/subscription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the subscription
     * @description Answers the plan of the workspace and how long it is paid for.
     */
    get: operations['getSubscription'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List characters
     * @description Lists the characters of the workspace, newest first. The filters narrow together.
     */
    get: operations['listCharacters'];
    put?: never;
    /**
     * Create a character
     * @description Creates a character. Without `reference_images` a face is generated, for 5 credits.
     *
     *     By inference the first character of a workspace becomes its default, and a workspace that has as many as its
     *     plan
     *     allows (free 1, Starter 3, Pro 10, Agency 50) gives 403 `character_limit_reached`.
     */
    post: operations['createCharacter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * Get a character
     * @description Reads one character.
     */
    get: operations['getCharacter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a character
     * @description Changes what is sent. Objects such as `settings` are merged key by key, and `settings.autopilot`
     *     is heeded by what
     *     is completed from then on (inferred).
     */
    patch: operations['updateCharacter'];
    trace?: never;
  };
  '/api/v1/characters/{id}/affiliate-links': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * List affiliate links
     * @description Lists the affiliate links of the character, the newest first.
     */
    get: operations['listAffiliateLinks'];
    put?: never;
    /**
     * Create an affiliate link
     * @description Adds a link to the character. Income that is sent along may be recorded as an `affiliate`
     *     revenue event.
     */
    post: operations['createAffiliateLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/affiliate-links/{linkId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the link.
         * @example aff_01HZX6J4T7V9W1X3Y5Z7A9B1C3
         */
        linkId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an affiliate link
     * @description Removes the link. Income that was recorded stays.
     */
    delete: operations['deleteAffiliateLink'];
    options?: never;
    head?: never;
    /**
     * Change an affiliate link
     * @description Changes the link. More income may be recorded as an `affiliate` revenue event.
     */
    patch: operations['updateAffiliateLink'];
    trace?: never;
  };
  '/api/v1/characters/{id}/content/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * Get the calendar of a character
     * @description Lists the content items of one character by the day of their `planned_date`.
     */
    get: operations['getCharacterContentCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/content/generate-week': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a week of a character
     * @description Plans a week, as `generateContentWeek` does, and answers at once with the job.
     */
    post: operations['generateCharacterWeek'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/content/queue': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * List the queue of a character
     * @description Lists the content items of one character, newest first.
     */
    get: operations['listCharacterContentQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/content/{contentId}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the content item. One of another character gives 404.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        contentId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve content of a character
     * @description Makes an item that is `ready` `approved`. Any other state gives 409 `invalid_state_transition`.
     */
    post: operations['approveCharacterContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/content/{contentId}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the content item. One of another character gives 404.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        contentId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject content of a character
     * @description Makes an item `rejected` that is `ready`, or `approved` with no scheduled post pending. Any
     *     other state gives 409
     *     `invalid_state_transition`.
     */
    post: operations['rejectCharacterContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/default': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a character the default
     * @description Makes the character the workspace's default; the former default no longer is (inferred).
     */
    post: operations['setDefaultCharacter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/dm-responder': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * Get the DM responder
     * @description Answers the settings of the automatic responder of the character.
     */
    get: operations['getDmResponder'];
    /**
     * Set the DM responder
     * @description Replaces the settings of the automatic responder of the character.
     */
    put: operations['updateDmResponder'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/dm/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * List conversations
     * @description Lists the conversations of the character, the last active first.
     */
    get: operations['listDmConversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/duplicate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Duplicate a character
     * @description Creates a copy with the same profile and reference images. By inference its counters begin at 0,
     *     it is no default
     *     and has no LoRA, and a workspace that is full gives 403 `character_limit_reached`.
     */
    post: operations['duplicateCharacter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/lora': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * Get the LoRA
     * @description Reads the character's LoRA, trained or not.
     */
    get: operations['getLora'];
    put?: never;
    post?: never;
    /**
     * Delete the LoRA
     * @description Deletes the model; the character's `lora_training_status` is `none` again.
     */
    delete: operations['deleteLora'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/lora/images': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * List training images
     * @description Lists the pictures to train on.
     */
    get: operations['listLoraImages'];
    put?: never;
    /**
     * Add training images
     * @description Adds pictures to train on, by their URLs or as files. Answers those that were added.
     */
    post: operations['addLoraImages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/lora/status': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /**
     * Get the state of the training
     * @description Reads how far the training of the LoRA is.
     */
    get: operations['getLoraStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/lora/train': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Train the LoRA
     * @description Starts the training and answers at once. Too few pictures, and a training that is running
     *     already, give 409.
     */
    post: operations['trainLora'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/characters/{id}/reference-images': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a reference image
     * @description Stores a picture of the face, appends its URL to `reference_images` and computes the character's
     *     embedding anew.
     *     The file goes under any one of the names `file`, `image` and `reference_image`.
     */
    post: operations['uploadReferenceImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/bulk-moderate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Moderate many items
     * @description Approves or rejects up to 100 items. Each is answered for by itself; a wrong one does not stop
     *     the rest.
     */
    post: operations['bulkModerateContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the calendar
     * @description Lists content items by the day of their `planned_date`, for the current month if no days are given.
     */
    get: operations['getContentCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate content
     * @description Starts the generation of an item and answers at once with the item, `queued`, and its job,
     *     `pending`. It ends as
     *     `ready`, or as `approved` when the character has autopilot on, or as `failed`. A face that matches too little
     *     may
     *     also end it as `rejected`, or hold it for review.
     *
     *     A type that does not suit the platform is refused before it is queued: 400 `unsupported_content_type`.
     *     Credits are
     *     reserved now, settled when the item is done, and refunded when it fails (inferred).
     */
    post: operations['generateContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/generate-week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a week
     * @description Plans a week for a character and answers at once with the job. When the job is done, there are
     *     `posts_per_day`
     *     items for each day, spread over the platforms, which are then generated one by one.
     *
     *     By inference each item is charged by itself, and when the credits run out the rest becomes `failed`.
     */
    post: operations['generateContentWeek'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the queue
     * @description Lists content items, newest first. The filters narrow together.
     */
    get: operations['listContentQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/video/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a video
     * @description Starts the generation of a short video and answers at once with the item and its job. It ends as
     *     `ready`, or as
     *     `approved` when the character has autopilot on, or as `failed`.
     *
     *     A type that does not suit the platform is refused before it is queued: 400 `unsupported_content_type`.
     */
    post: operations['generateVideo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/video/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /**
     * Get the state of a video
     * @description Reads the item and its job. When it is done, the item has the video with its still, length and
     *     shape, what the
     *     review of the media said, and the credits it took.
     */
    get: operations['getVideoStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /**
     * Get content
     * @description Reads one content item, also to follow its generation.
     */
    get: operations['getContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update content
     * @description Changes what is sent. An item that is `generating` or `published` gives 409.
     */
    patch: operations['updateContent'];
    trace?: never;
  };
  '/api/v1/content/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve content
     * @description Makes an item that is `ready` `approved`. Any other state gives 409 `invalid_state_transition`.
     */
    post: operations['approveContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/{id}/regenerate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Regenerate content
     * @description Generates an item anew that is `ready`, `rejected` or `failed`, at the price of a generation of
     *     its type. Any other
     *     state gives 409 `invalid_state_transition`.
     */
    post: operations['regenerateContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/{id}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject content
     * @description Makes an item `rejected` that is `ready`, or `approved` with no scheduled post pending. Any
     *     other state gives 409
     *     `invalid_state_transition`.
     */
    post: operations['rejectContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule a content item
     * @description Schedules approved content for one or more platforms.
     */
    post: operations['scheduleContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/{id}/variants': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /**
     * List variants
     * @description Lists the variants of an item.
     */
    get: operations['listContentVariants'];
    put?: never;
    /**
     * Create variants
     * @description Starts the generation of other pictures for an item and answers at once. An item that is not
     *     `ready`, `approved` or
     *     `rejected` gives 409.
     */
    post: operations['createContentVariants'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/content/{id}/variants/{idx}/select': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
        /**
         * @description The number of the variant, from 0 (inferred).
         * @example 1
         */
        idx: number;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Select a variant
     * @description Makes the media of a variant those of the item. A variant that is not ready and an item that is
     *     `published` give
     *     409.
     */
    put: operations['selectContentVariant'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the credits
     * @description Answers the balance of the workspace. At zero, generation stops; what exists stays readable.
     */
    get: operations['getCredits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credits/transactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the credit transactions
     * @description Lists every change of the balance, the newest first.
     */
    get: operations['listCreditTransactions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dm/conversations/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List the messages of a conversation
     * @description Lists the whole history of a conversation, the newest first.
     */
    get: operations['listDmMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dm/conversations/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a conversation
     * @description Stops automatic replies in the conversation; people can still reply.
     */
    post: operations['pauseDmConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dm/conversations/{id}/reply': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reply by hand
     * @description Sends a message as the character.
     */
    post: operations['replyDmConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/dm/conversations/{id}/unpause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unpause a conversation
     * @description Lets the responder reply again.
     */
    post: operations['unpauseDmConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/integrations/pinterest/boards': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the Pinterest boards
     * @description Lists the boards of the connected Pinterest account.
     */
    get: operations['listPinterestBoards'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/integrations/pinterest/default-board': {
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
     * Set the default Pinterest board
     * @description Pins go to this board when nothing else is said.
     */
    patch: operations['setPinterestDefaultBoard'];
    trace?: never;
  };
  '/api/v1/integrations/{platform}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
      };
      cookie?: never;
    };
    /**
     * Get a connection
     * @description Tells whether the workspace is connected to the platform, and as whom.
     */
    get: operations['getIntegration'];
    put?: never;
    post?: never;
    /**
     * Disconnect a platform
     * @description Forgets the connection. Posts that are pending for the platform stay pending, and fail with
     *     `token_expired` when they are due (inferred).
     */
    delete: operations['disconnectIntegration'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/integrations/{platform}/auth-url': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
      };
      cookie?: never;
    };
    /**
     * Get the authorization URL
     * @description Answers the URL at which a person allows the connection. The platform then sends the browser to
     *     the callback, and the callback to `redirect`.
     */
    get: operations['getIntegrationAuthUrl'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/integrations/{platform}/callback': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
      };
      cookie?: never;
    };
    /**
     * Finish connecting a platform
     * @description The target of the platform's redirect, for browsers alone: no token is sent, trust comes from
     *     `state`. It leads on to the path that was given as `redirect`, with `connected` and the platform in its
     *     query, or with `error`.
     */
    get: operations['handleIntegrationCallback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the job.
         * @example job_01HZX6E3B5C7D9F1G3H5J7K9M1
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a job
     * @description Reads one job, to follow what goes on after an answer without the WebSocket.
     */
    get: operations['getJob'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Browse the marketplace
     * @description Lists the characters that are for sale, the newest first. All filters narrow together.
     */
    get: operations['browseMarketplace'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Offer a character
     * @description Lists a character of the workspace for sale.
     */
    post: operations['createListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace/listings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Replace a listing
     * @description Replaces all that the seller writes.
     */
    put: operations['updateListing'];
    post?: never;
    /**
     * Withdraw a listing
     * @description Takes the listing off the marketplace. Who bought it keeps the clone (inferred).
     */
    delete: operations['deleteListing'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace/my-listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List my listings
     * @description Lists what the caller sells, in every state.
     */
    get: operations['listMyListings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace/my-purchases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List my purchases
     * @description Lists what the caller bought, the newest first.
     */
    get: operations['listMyPurchases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a listing
     * @description Answers one listing.
     */
    get: operations['getMarketplaceListing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/marketplace/{id}/purchase': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Buy a character
     * @description Buys the character: a clone of it appears in the workspace of the buyer, without content and
     *     followers. The
     *     price is taken from the buyer's credits (inferred).
     *
     *     One cannot buy one's own listing, nor the same listing twice.
     */
    post: operations['purchaseListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List organizations
     * @description Lists the organizations that the caller belongs to.
     */
    get: operations['listOrganizations'];
    put?: never;
    /**
     * Create an organization
     * @description Creates an organization; the caller becomes its first owner.
     */
    post: operations['createOrganization'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get an organization
     * @description Answers an organization to its members.
     */
    get: operations['getOrganization'];
    /**
     * Replace an organization
     * @description Replaces name, slug, branding and billing data. The caller is an owner or an admin of it.
     */
    put: operations['updateOrganization'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organizations/{id}/audit-log': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get the audit log
     * @description Answers what managers did: the organization created or updated, members invited, removed or
     *     given another role. The caller is an owner or an admin (inferred).
     */
    get: operations['getOrganizationAuditLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organizations/{id}/members': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * List members
     * @description Lists the members of the organization, those included that are only invited.
     */
    get: operations['listOrganizationMembers'];
    put?: never;
    /**
     * Invite a member
     * @description Invites somebody by email or by user. Only an owner may invite an owner; beyond that an owner or
     *     an admin may invite (inferred).
     */
    post: operations['inviteOrganizationMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organizations/{id}/members/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
        /**
         * @description The id of the user.
         * @example user_01HZX6A9T4B3C2D1E0F9G8H7J7
         */
        userId: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a member's role
     * @description Gives a member another role. Only an owner may make or change owners; one owner has to remain.
     */
    put: operations['updateOrganizationMember'];
    post?: never;
    /**
     * Remove a member
     * @description Ends a membership. Only an owner may remove owners; one owner has to remain.
     */
    delete: operations['removeOrganizationMember'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/organizations/{id}/white-label': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get the white-label settings
     * @description Answers how the product looks under the name of the organization. Agency plan only; for owners
     *     and admins.
     */
    get: operations['getWhiteLabel'];
    /**
     * Set the white-label settings
     * @description Replaces the settings. A new domain is `pending` until it is proved. Agency plan only; for
     *     owners and admins.
     */
    put: operations['updateWhiteLabel'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/characters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List characters (public)
     * @description Lists the characters of the workspace, newest first.
     */
    get: operations['publicListCharacters'];
    put?: never;
    /**
     * Create a character (public)
     * @description Creates a character, the same object that the product API shows. Without `reference_images` a
     *     face is generated,
     *     for 5 credits. A workspace that has as many characters as its plan allows gives 403
     *     `character_limit_reached`.
     */
    post: operations['publicCreateCharacter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/content/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /**
     * Get content (public)
     * @description Reads one content item, also to follow its generation. Another workspace's item gives 404.
     */
    get: operations['publicGetContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/credits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the credits (public)
     * @description Reads the balance of credits of the workspace.
     */
    get: operations['publicGetCredits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate content (public)
     * @description Starts the generation of an item and answers at once; `publicGetContent` tells how it goes on.
     *     Credits are reserved
     *     now, settled when the item is done, and refunded when it fails (inferred).
     *
     *     A type that does not suit the platform gives 400 `unsupported_content_type`.
     */
    post: operations['publicGenerateContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/public/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish content (public)
     * @description Schedules an approved item on one or more platforms, at once if no time is given. That a post
     *     failed is told by its
     *     `error_code`, not by this answer.
     *
     *     An item that is not approved (or published, for another platform) gives 409 `invalid_state_transition`, one
     *     that is
     *     on its way to the platform already `schedule_conflict`; a platform that is not connected gives 409
     *     `platform_not_connected`.
     */
    post: operations['publicPublishContent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revenue/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the revenue events
     * @description Lists single incomes, the newest first. Without `from` and `to` the period is the last 90 days.
     */
    get: operations['listRevenueEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/revenue/summary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the revenue summary
     * @description Adds up the income, by source, character and day. Without `from` and `to` the period is the last
     *     90 days.
     */
    get: operations['getRevenueSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the pending posts
     * @description Lists what is still to go out, filtered as wanted. `from` and `to` speak of `scheduled_at`.
     */
    get: operations['listSchedule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedule/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule the approved content
     * @description Takes the approved content of the character that is not scheduled, and finds a slot for each item.
     *
     *     - Slots that did well come first (by weekday and hour), else those of templates for niche and platform.
     *     - Posts of a character on a platform are at least 4 hours apart, those that exist included; a cancelled post
     *     frees
     *       its slot.
     *     - A day takes at most 6 uploads to YouTube and 12 pins, of all characters together.
     */
    post: operations['generateSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedule/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the past posts
     * @description Lists posts that were published, failed or were cancelled. `from` and `to` speak of `scheduled_at`.
     */
    get: operations['listScheduleHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/schedule/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the scheduled post.
         * @example sch_01HZX6D9N2P4Q6R8S0T2V4W6X8
         */
        id: string;
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
     * Change or cancel a pending post
     * @description Moves the post, changes its caption or cancels it.
     */
    patch: operations['updateScheduledPost'];
    trace?: never;
  };
  '/api/v1/schedule/{id}/publish-now': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the scheduled post.
         * @example sch_01HZX6D9N2P4Q6R8S0T2V4W6X8
         */
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish a post now
     * @description Publishes the post without waiting for its time. When the platform refuses, the answer is a post
     *     that is `failed` and says why in `error_code`, not an HTTP error. On success the content becomes `published`
     *     (inferred).
     */
    post: operations['publishScheduledPostNow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ws': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow the progress of generations
     * @description Upgrades to a WebSocket that tells how the generations of the user go on. The first message of
     *     the client holds the
     *     access token; after it events of the generation progress channel come.
     *
     *     By inference the service confirms with `auth.ok`; answers a bad token with `error` and closes with 4401, any
     *     other
     *     first message with 4400, and none within 10 seconds with 4408; only jobs of the user appear, and nothing is
     *     repeated after a reconnect.
     */
    get: operations['openProgressSocket'];
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
    /** @description A provider that generates, built in or of the community. */
    Adapter: {
      /**
       * Format: uri
       * @description Where the adapter answers. It holds no secret.
       */
      base_url: string;
      /** @description What it can do. */
      capabilities: components['schemas']['Capability'][];
      /** @description What it is. */
      description: string;
      /**
       * Format: uri
       * @description Where it is documented.
       */
      docs_url?: string;
      /** @description Whether it is used. */
      enabled: boolean;
      /**
       * @description The id: lower-case, fit for URLs, the same for ever.
       * @example studio-diffusion
       */
      id: string;
      /** @description The name. */
      name: string;
      /** @description Its version. */
      version: string;
    };
    /** @description How an adapter is doing. */
    AdapterHealth: {
      /**
       * Format: date-time
       * @description When it was looked at.
       */
      checked_at: string;
      /** @description Whether it works. */
      healthy: boolean;
      /** @description What is wrong when it is degraded, or null. */
      message: string | null;
      /** @description The id of the adapter, which never changes. */
      provider_id: string;
    };
    /** @description The health in its wrapper. */
    AdapterHealthResponse: {
      health: components['schemas']['AdapterHealth'];
    };
    /** @description An adapter to register. */
    AdapterInput: {
      /**
       * Format: uri
       * @description Where the adapter answers. It holds no secret.
       */
      base_url: string;
      /** @description What it can do. */
      capabilities: components['schemas']['Capability'][];
      /** @description What it is. */
      description: string;
      /**
       * Format: uri
       * @description Where it is documented.
       */
      docs_url?: string;
      /**
       * @description Whether it is used.
       * @default true
       */
      enabled?: boolean;
      /**
       * @description The id: lower-case, fit for URLs, the same for ever.
       * @example studio-diffusion
       */
      id: string;
      /** @description The name. */
      name: string;
      /** @description Its version. */
      version: string;
    };
    /** @description All adapters. */
    AdapterList: {
      /** @description The built-in ones and those of the community. */
      adapters: components['schemas']['Adapter'][];
    };
    /** @description An adapter in its wrapper. */
    AdapterResponse: {
      adapter: components['schemas']['Adapter'];
    };
    /** @description An affiliate link of a character. */
    AffiliateLink: {
      character_id: components['schemas']['Id'];
      /** @description How often it was followed. */
      click_count: number;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at: string;
      id: components['schemas']['Id'];
      /**
       * @description The platform of the link; which there are is not documented.
       * @example instagram
       */
      platform: string;
      /** @description What it earned. */
      revenue: number;
      /**
       * @description The short name of the link, once for each character.
       * @example shoes
       */
      shortcode: string;
      /**
       * Format: uri
       * @description Where the link leads, over http or https.
       */
      url: string;
    };
    /** @description A new affiliate link. */
    AffiliateLinkInput: {
      /**
       * @description How often it was followed.
       * @default 0
       */
      click_count?: number;
      /**
       * @description The platform of the link; which there are is not documented.
       * @example instagram
       */
      platform: string;
      /**
       * @description What it earned.
       * @default 0
       */
      revenue?: number;
      /**
       * @description The short name of the link, once for each character.
       * @example shoes
       */
      shortcode: string;
      /**
       * Format: uri
       * @description Where the link leads, over http or https.
       */
      url: string;
    };
    /** @description A page of affiliate links. */
    AffiliateLinkPage: {
      /** @description The items of this page. */
      affiliate_links: components['schemas']['AffiliateLink'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description A link in its wrapper. */
    AffiliateLinkResponse: {
      affiliate_link: components['schemas']['AffiliateLink'];
    };
    /** @description What changes. */
    AffiliateLinkUpdate: {
      /** @description How often it was followed. */
      click_count?: number;
      /**
       * @description The platform of the link; which there are is not documented.
       * @example instagram
       */
      platform?: string;
      /** @description What it earned. */
      revenue?: number;
      /**
       * @description The short name of the link, once for each character.
       * @example shoes
       */
      shortcode?: string;
      /**
       * Format: uri
       * @description Where the link leads, over http or https.
       */
      url?: string;
    };
    /** @description The affiliate program, by which the workspace earns on those it refers. */
    AffiliateProgram: {
      /** @description Days until a commission is approved: 30. */
      approval_days: number;
      /** @description Commissions that wait for a payout, in USD. */
      approved: number;
      /** @description The share of what referred customers pay: 0.3. */
      commission_rate: number;
      /** @description The least that is paid out, in USD: 50. */
      min_payout: number;
      /** @description Commissions paid out, in USD. */
      paid: number;
      /** @description Commissions that wait for approval, in USD. */
      pending: number;
      /** @description The code to refer with. */
      referral_code: string;
    };
    /** @description The program in its wrapper. */
    AffiliateProgramResponse: {
      program: components['schemas']['AffiliateProgram'];
    };
    /** @description The numbers of a period. */
    AnalyticsOverview: {
      /** @description Likes, comments, shares, saves and clicks together. */
      engagement: number;
      /** @description Engagement divided by impressions; 0 when there are none. */
      engagement_rate: number;
      /** @description Followers at the end of the period. */
      followers: number;
      /** @description How many more or fewer than before the period. */
      followers_change: number;
      /** @description How often content was shown. */
      impressions: number;
      /** @description How many posts went out. */
      posts_published: number;
      /** @description How many accounts it reached. */
      reach: number;
      /** @description The days of the period, the oldest first. */
      series: components['schemas']['AnalyticsPoint'][];
    };
    /** @description An overview in its wrapper. */
    AnalyticsOverviewResponse: {
      overview: components['schemas']['AnalyticsOverview'];
    };
    /** @description The numbers of one day. */
    AnalyticsPoint: {
      /**
       * Format: date
       * @description The day, in UTC.
       */
      date: string;
      /** @description Likes, comments, shares, saves and clicks together. */
      engagement: number;
      /** @description Followers at the end of the day. */
      followers: number;
      /** @description How often content was shown. */
      impressions: number;
    };
    /** @description A key of the public API, without its secret. */
    ApiKey: {
      /**
       * Format: date-time
       * @description When the key was created.
       */
      created_at: string;
      id: components['schemas']['Id'];
      /**
       * @description The first 12 characters of the secret, to tell keys apart.
       * @example igk_live_4f7
       */
      key_prefix: string;
      /**
       * Format: date-time
       * @description When the key was last used.
       */
      last_used_at: string | null;
      /**
       * @description What the key is for.
       * @example Nightly export
       */
      name: string;
      /** @description What the key may do. */
      permissions: components['schemas']['Permission'][];
    };
    /** @description A key and, this once, its secret. */
    ApiKeyCreated: {
      api_key: components['schemas']['ApiKey'];
      /** @description The secret. It is not shown again. */
      key: string;
    };
    /** @description A new key. */
    ApiKeyInput: {
      /** @description What the key is for, of 1 to 100 characters. */
      name: string;
      /** @description What the key may do. */
      permissions: components['schemas']['Permission'][];
    };
    /** @description All keys of the workspace. */
    ApiKeyList: {
      /** @description The keys, newest first. */
      api_keys: components['schemas']['ApiKey'][];
    };
    /** @description What a manager did in the organization. */
    AuditEntry: {
      /**
       * @description What was done: `organization.created`, `organization.updated`, `member.invited`,
       *     `member.role_changed` or `member.removed`.
       * @example member.invited
       */
      action: string;
      /**
       * Format: email
       * @description The email of that user.
       */
      actor_email: string;
      /** @description Who did it. */
      actor_user_id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description When it was done.
       */
      created_at: string;
      /** @description What belongs to the action, such as the old and the new role. */
      details: {
        [key: string]: unknown;
      };
      /** @description The id of that. */
      target_id: string;
      /**
       * @description What it was done to.
       * @example member
       */
      target_type: string;
    };
    /** @description The latest entries. */
    AuditLog: {
      /** @description The entries, the newest first. */
      entries: components['schemas']['AuditEntry'][];
    };
    /** @description A session that is open. */
    AuthResponse: {
      /** @description The bearer token of the product API. */
      access_token: string;
      /**
       * @description Seconds that the access token is good for.
       * @example 3600
       */
      expires_in: number;
      /** @description Renews the session. */
      refresh_token: string;
      /**
       * @description How to send the access token.
       * @enum {string}
       */
      token_type: 'Bearer';
      user: components['schemas']['User'];
    };
    /** @description Where a person goes to connect the platform. */
    AuthUrl: {
      /**
       * Format: uri
       * @description The platform's authorization page. Open it in a browser.
       */
      url: string;
    };
    /** @description A page of the payment provider. */
    BillingUrl: {
      /**
       * Format: uri
       * @description Open it in a browser.
       */
      url: string;
    };
    /** @description What to do with which items. */
    BulkModerationInput: {
      /**
       * @description What to do.
       * @enum {string}
       */
      action: 'approve' | 'reject';
      /** @description The items, 1 to 100. */
      ids: string[];
      /** @description Why they are rejected. */
      reason?: string;
    };
    /** @description What became of each item. */
    BulkModerationResponse: {
      /** @description One for each id, in the order of the ids. */
      results: components['schemas']['BulkModerationResult'][];
    };
    /** @description What became of one item. */
    BulkModerationResult: {
      /** @description The code of the error, such as `not_found`; null where it was done. */
      error: string | null;
      /** @description The id that was sent. */
      id: string;
      /** @description Where the item stands now; null where there is no such item. */
      status: components['schemas']['ContentStatus'] | null;
    };
    /** @description The days on which something is planned. */
    Calendar: {
      /** @description The days, the first one first. */
      days: components['schemas']['CalendarDay'][];
    };
    /** @description What is planned for a day. */
    CalendarDay: {
      /**
       * Format: date
       * @description The day.
       * @example 2026-03-23
       */
      date: string;
      /** @description The items whose `planned_date` is that day. */
      items: components['schemas']['ContentItem'][];
    };
    /**
     * @description What an adapter can do: `text-to-image`, `text-to-video`, `talking-head`, `text-to-speech`,
     *     `image-to-image` or another.
     * @example text-to-image
     */
    Capability: string;
    /** @description An AI character of the workspace. */
    Character: {
      /** @description As sent. */
      appearance?: {
        [key: string]: unknown;
      };
      /** @description Whether what was generated is approved by itself. Mirrors `settings.autopilot`. */
      autopilot: boolean;
      /** @description How many content items there are. */
      content_count: number;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at?: string;
      /**
       * @description `ip_adapter`; by inference `lora` once a LoRA is ready.
       * @example ip_adapter
       */
      face_consistency_tier: string;
      /** @description How many followers there are on all platforms. */
      follower_count: number;
      id: components['schemas']['Id'];
      /** @description As sent. */
      identity?: {
        [key: string]: unknown;
      };
      /** @description Whether it is the workspace's default character. */
      is_default: boolean;
      /**
       * Format: date-time
       * @description When something was last published.
       */
      last_post_date: string | null;
      /**
       * Format: uri
       * @description The model that was trained.
       */
      lora_model_url?: string | null;
      lora_training_status: components['schemas']['LoraStatus'];
      /**
       * @description The name.
       * @example Maya Stone
       */
      name: string;
      /**
       * @description What the character is about.
       * @example fitness
       */
      niche?: string | null;
      /** @description As sent. */
      personality?: {
        [key: string]: unknown;
      };
      /** @description The URLs of pictures of the face. */
      reference_images: string[];
      /** @description As sent. */
      settings?: {
        [key: string]: unknown;
      };
      /** @description As sent. */
      style?: {
        [key: string]: unknown;
      };
      /** @description As sent. */
      talking_head_enabled?: boolean;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
      /** @description The cloned voice. */
      voice_clone_id?: string | null;
    };
    /** @description The numbers of one character in a period. */
    CharacterAnalytics: {
      /** @description The same by platform. */
      by_platform: components['schemas']['PlatformAnalytics'][];
      /** @description Likes, comments, shares, saves and clicks together. */
      engagement: number;
      /** @description Engagement divided by impressions; 0 when there are none. */
      engagement_rate: number;
      /** @description Followers at the end of the period. */
      followers: number;
      /** @description How many more or fewer than before the period. */
      followers_change: number;
      /** @description How often content was shown. */
      impressions: number;
      /** @description How many posts went out. */
      posts_published: number;
      /** @description How many accounts it reached. */
      reach: number;
      /** @description The days of the period, the oldest first. */
      series: components['schemas']['AnalyticsPoint'][];
      /** @description What did best, the most engagement first. */
      top_content: components['schemas']['TopContent'][];
    };
    /** @description The numbers of a character in their wrapper. */
    CharacterAnalyticsResponse: {
      overview: components['schemas']['CharacterAnalytics'];
    };
    /** @description What a new character is. */
    CharacterInput: {
      /**
       * @description How the character looks, such as `age_range` and `aesthetic`.
       * @example {
       *       "aesthetic": "clean athletic",
       *       "age_range": "25-34"
       *     }
       */
      appearance?: {
        [key: string]: unknown;
      };
      /** @description Who the character is, such as `location`, `occupation` and a timezone for scheduling. */
      identity?: {
        [key: string]: unknown;
      };
      /**
       * @description The name, of 1 to 80 characters (the length is inferred).
       * @example Maya Stone
       */
      name: string;
      /**
       * @description What the character is about.
       * @example fitness
       */
      niche?: string;
      /** @description How the character speaks, such as `tone`. */
      personality?: {
        [key: string]: unknown;
      };
      /** @description The URLs of pictures of the face. */
      reference_images?: string[];
      /** @description Settings, such as `autopilot` (true approves by itself what was generated) and a timezone. */
      settings?: {
        [key: string]: unknown;
      };
      /** @description How pictures look, such as `presets`, a list. */
      style?: {
        [key: string]: unknown;
      };
      /** @description Whether the character may speak in videos; by inference not if left out at creation. */
      talking_head_enabled?: boolean;
    };
    /** @description A page of characters. */
    CharacterList: {
      /** @description The characters, newest first. */
      characters: components['schemas']['Character'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description A character in its wrapper. */
    CharacterResponse: {
      character: components['schemas']['Character'];
    };
    /** @description What changes. Objects are merged key by key, one level deep. */
    CharacterUpdate: {
      /**
       * @description How the character looks, such as `age_range` and `aesthetic`.
       * @example {
       *       "aesthetic": "clean athletic",
       *       "age_range": "25-34"
       *     }
       */
      appearance?: {
        [key: string]: unknown;
      };
      /** @description Who the character is, such as `location`, `occupation` and a timezone for scheduling. */
      identity?: {
        [key: string]: unknown;
      };
      /**
       * @description The name, of 1 to 80 characters (the length is inferred).
       * @example Maya Stone
       */
      name?: string;
      /**
       * @description What the character is about.
       * @example fitness
       */
      niche?: string;
      /** @description How the character speaks, such as `tone`. */
      personality?: {
        [key: string]: unknown;
      };
      /** @description The URLs of pictures of the face. */
      reference_images?: string[];
      /** @description Settings, such as `autopilot` (true approves by itself what was generated) and a timezone. */
      settings?: {
        [key: string]: unknown;
      };
      /** @description How pictures look, such as `presets`, a list. */
      style?: {
        [key: string]: unknown;
      };
      /** @description Whether the character may speak in videos; by inference not if left out at creation. */
      talking_head_enabled?: boolean;
    };
    /** @description Which week to plan, and how. */
    CharacterWeekInput: {
      /** @description What to heed. */
      guidance?: string;
      /**
       * @description The platforms, taken in turn; Instagram if left out (inferred).
       * @default [
       *       "instagram"
       *     ]
       */
      platforms?: components['schemas']['Platform'][];
      /**
       * @description How many items a day, 1 to 5 (limits and default are inferred).
       * @default 1
       */
      posts_per_day?: number;
      /**
       * @description The language of the texts.
       * @example en
       */
      target_language?: string;
      /** @description What is talked about. */
      trending_topics?: string[];
      /**
       * Format: date
       * @description The first day of the week, a Monday.
       * @example 2026-03-23
       */
      week: string;
    };
    /** @description What to buy: a plan or a pack of credits. */
    CheckoutInput: components['schemas']['PlanCheckoutInput'] | components['schemas']['CreditPackCheckoutInput'];
    /** @description One piece of content of a character for a platform. */
    ContentItem: {
      /** @description The shape of the video, such as `9:16`. */
      aspect_ratio?: string | null;
      /** @description The text of the post. */
      caption?: string | null;
      character_id: components['schemas']['Id'];
      /** @description What was used for the generation. */
      config_snapshot?: {
        [key: string]: unknown;
      } | null;
      content_type: components['schemas']['ContentType'];
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at?: string;
      /** @description What it cost. */
      credits_used?: number;
      /** @description The call to action. */
      cta?: string | null;
      /** @description How long the video is. */
      duration_seconds?: number | null;
      /** @description Why the generation failed. */
      error?: string | null;
      /** @description How well the face matches; 0.85 is enough. */
      face_match_score?: number | null;
      /** @description The hashtags, each with its `#`. */
      hashtags?: string[];
      id: components['schemas']['Id'];
      /**
       * @description What was asked for.
       * @example morning mobility flow on a rooftop at sunrise
       */
      image_prompt: string;
      /** @description The pictures: several for a carousel. */
      image_urls?: string[];
      /** @description What the check of face and media said; null until it is done. */
      media_review_state?: ('pending' | 'passed' | 'needs_review') | null;
      /**
       * Format: date-time
       * @description When it is meant to go out.
       */
      planned_date?: string | null;
      platform: components['schemas']['Platform'];
      /** @description Why it was rejected. */
      rejection_reason?: string | null;
      /** @description The variant whose media it shows. */
      selected_variant_idx?: number | null;
      status: components['schemas']['ContentStatus'];
      /**
       * Format: uri
       * @description The still of the video.
       */
      thumbnail_url?: string | null;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
      /**
       * Format: uri
       * @description The video.
       */
      video_url?: string | null;
    };
    /** @description A page of content items. */
    ContentList: {
      /** @description The items, newest first. */
      items: components['schemas']['ContentItem'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description The numbers of a content item on all platforms; zeros before it is published. */
    ContentMetrics: {
      /** @description How many clicks there were. */
      clicks: number;
      /** @description How many comments there were. */
      comments: number;
      /** @description Engagement divided by impressions; 0 when there are none. */
      engagement_rate: number;
      /** @description How often content was shown. */
      impressions: number;
      /** @description How many likes there were. */
      likes: number;
      /** @description How many saves there were. */
      saves: number;
      /** @description How many shares there were. */
      shares: number;
    };
    /** @description The numbers of a content item in their wrapper. */
    ContentMetricsResponse: {
      metrics: components['schemas']['ContentMetrics'];
    };
    /** @description A content item in its wrapper. */
    ContentResponse: {
      item: components['schemas']['ContentItem'];
    };
    /** @description When to publish, and where. */
    ContentScheduleInput: {
      /** @description Where to publish. Several are staggered, by inference 30 minutes apart. */
      platforms: components['schemas']['Platform'][];
      /**
       * Format: date-time
       * @description When to publish, in the future.
       */
      scheduled_at: string;
    };
    /**
     * @description Where a content item stands. A generation goes `queued`, `generating`, then `ready` (the
     *     character is in manual
     *     review) or `approved` (autopilot), or `failed`. A face that matches too little may also make it `rejected`,
     *     send it
     *     back to `queued`, or hold it for review. Moderation moves `ready` to `approved` or `rejected`; publishing
     *     moves
     *     `approved` to `published`.
     * @enum {string}
     */
    ContentStatus: 'queued' | 'generating' | 'ready' | 'approved' | 'rejected' | 'published' | 'failed';
    /**
     * @description What a content item is. Instagram takes all six; TikTok and YouTube take `video`, `reel` and
     *     `short`; `twitter` and
     *     Pinterest take `single` and `carousel`. Any other pair is refused before it is queued.
     * @enum {string}
     */
    ContentType: 'single' | 'carousel' | 'story' | 'video' | 'reel' | 'short';
    /** @description What changes; what is left out stays. */
    ContentUpdate: {
      /** @description The text of the post. */
      caption?: string | null;
      /** @description The call to action. */
      cta?: string | null;
      /** @description The hashtags, each with its `#`; at most 30 (inferred). */
      hashtags?: string[];
      /**
       * Format: date-time
       * @description When it is meant to go out.
       */
      planned_date?: string | null;
      /** @description What to show; only while the item is `queued`. */
      prompt?: string;
    };
    /** @description A pack of credits to buy. Its credits never expire. */
    CreditPackCheckoutInput: {
      /**
       * Format: uri
       * @description Where it goes when the person turns back.
       */
      cancel_url: string;
      /**
       * @description How many credits: 100 for 9 USD, 250 for 20, 500 for 35, 1000 for 60.
       * @enum {number}
       */
      credit_pack: 100 | 250 | 500 | 1000;
      /**
       * Format: uri
       * @description Where the browser goes after the payment.
       */
      success_url: string;
    };
    /** @description A change of the balance. */
    CreditTransaction: {
      /** @description Credits: negative when spent. */
      amount: number;
      /** @description The balance after it. */
      balance_after: number;
      /** @description The content item concerned, or null. */
      content_id: components['schemas']['Id'] | null;
      /**
       * Format: date-time
       * @description When it happened.
       */
      created_at: string;
      id: components['schemas']['Id'];
      /**
       * @description What for.
       * @example generate_image
       */
      reason: string;
    };
    /** @description A page of transactions. */
    CreditTransactionPage: {
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
      /** @description The items of this page. */
      transactions: components['schemas']['CreditTransaction'][];
    };
    /**
     * @description The credits of the workspace. Monthly ones do not roll over and are spent first; bought ones stay.
     */
    Credits: {
      /** @description What can be spent now. */
      balance: number;
      /** @description What the plan grants a month. */
      monthly: number;
      /** @description What is left of this month's. */
      monthly_remaining: number;
      plan: components['schemas']['PlanId'];
      /** @description What is left of packs and the grant at sign-up. */
      purchased_remaining: number;
      /**
       * Format: date-time
       * @description When the monthly credits are granted anew.
       */
      resets_at?: string | null;
    };
    /** @description Credits in their wrapper. */
    CreditsResponse: {
      credits: components['schemas']['Credits'];
    };
    /** @description The board to make the default. */
    DefaultBoardInput: {
      /** @description The id of a board of the account. */
      board_id: string;
    };
    /** @description A conversation with one contact. */
    DmConversation: {
      character_id: components['schemas']['Id'];
      /** @description The name of the contact on the platform. */
      contact: string;
      id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description When the last message came or went.
       */
      last_message_at: string;
      platform: components['schemas']['Platform'];
      status: components['schemas']['DmConversationStatus'];
    };
    /** @description A page of conversations. */
    DmConversationPage: {
      /** @description The items of this page. */
      conversations: components['schemas']['DmConversation'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description A conversation in its wrapper. */
    DmConversationResponse: {
      conversation: components['schemas']['DmConversation'];
    };
    /**
     * @description Whether the responder answers. While it is paused, only people do.
     * @enum {string}
     */
    DmConversationStatus: 'active' | 'paused';
    /** @description A direct message. */
    DmMessage: {
      /**
       * @description Who wrote it: the contact, the responder, or a person of the workspace.
       * @enum {string}
       */
      author: 'contact' | 'auto' | 'operator';
      /**
       * Format: date-time
       * @description When it was sent.
       */
      created_at: string;
      /**
       * @description Whether it came in or went out.
       * @enum {string}
       */
      direction: 'in' | 'out';
      id: components['schemas']['Id'];
      /** @description The text. */
      text: string;
    };
    /** @description A page of messages. */
    DmMessagePage: {
      /** @description The items of this page. */
      messages: components['schemas']['DmMessage'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description A message in its wrapper. */
    DmMessageResponse: {
      message: components['schemas']['DmMessage'];
    };
    /** @description A reply by hand. */
    DmReplyInput: {
      /** @description The text of the reply. */
      message: string;
    };
    /** @description How direct messages to a character are answered. */
    DmResponder: {
      /** @description What the responder does not talk about. */
      banned_topics: string[];
      /** @description Whether direct messages are answered automatically. */
      enabled: boolean;
      /** @description What a new contact is told first; empty for nothing. */
      greeting_message: string;
      /** @description The most automatic replies in an hour. */
      max_replies_per_hour: number;
      /** @description Where they are. */
      platforms_enabled: ('instagram' | 'tiktok' | 'twitter')[];
      /** @description How long a message waits for its reply, in seconds. */
      response_delay_seconds: number;
    };
    /** @description All settings. What is left out falls back to its default. */
    DmResponderInput: {
      /**
       * @description What the responder does not talk about.
       * @default []
       */
      banned_topics?: string[];
      /**
       * @description Whether direct messages are answered automatically.
       * @default false
       */
      enabled?: boolean;
      /**
       * @description What a new contact is told first; empty for nothing.
       * @default
       */
      greeting_message?: string;
      /**
       * @description The most automatic replies in an hour.
       * @default 20
       */
      max_replies_per_hour?: number;
      /**
       * @description Where they are.
       * @default []
       */
      platforms_enabled?: ('instagram' | 'tiktok' | 'twitter')[];
      /**
       * @description How long a message waits for its reply, in seconds.
       * @default 60
       */
      response_delay_seconds?: number;
    };
    /** @description The settings in their wrapper. */
    DmResponderResponse: {
      dm_responder: components['schemas']['DmResponder'];
    };
    /** @description What the copy is called. */
    DuplicateInput: {
      /** @description The name; that of the original with ` (Copy)` if left out. */
      name?: string;
    };
    /**
     * @description Whether requests may go to the endpoint.
     * @enum {string}
     */
    EndpointStatus: 'active' | 'disabled';
    /** @description What went wrong. */
    ErrorDetail: {
      /**
       * @description The application's error code, the second signal after the HTTP status.
       * @example validation_error
       */
      code: string;
      /** @description What belongs to the code, such as `required` and `available` credits. */
      details?: {
        /** @description What is wrong, by field. */
        fields?: {
          [key: string]: string;
        };
      } & {
        [key: string]: unknown;
      };
      /** @description The text for people. */
      message: string;
    };
    /** @description The answer to a request that failed. */
    ErrorResponse: {
      error: components['schemas']['ErrorDetail'];
    };
    /** @description What was scheduled, and in which timezone the slots were chosen. */
    GeneratedSchedule: {
      /** @description The new posts; none when there was nothing to schedule. The only key of the API in camelCase. */
      scheduledPosts: components['schemas']['ScheduledPost'][];
      /**
       * @description An IANA timezone: of the settings of the character, else of its identity, else of the app,
       *     else `America/New_York`.
       * @example America/New_York
       */
      timezone: string;
    };
    /** @description An item that is being generated, and the job that does it. */
    Generation: {
      item: components['schemas']['ContentItem'];
      job: components['schemas']['Job'];
    };
    /** @description What to generate. */
    GenerationInput: {
      /** @description The text of the post; written automatically, for a credit, if left out (inferred). */
      caption?: string;
      /** @description Whose content it is. */
      character_id: string;
      /** @description The call to action. */
      cta?: string;
      /** @description The hashtags, each with its `#`; at most 30 (inferred). */
      hashtags?: string[];
      /** @description The model to generate with. */
      model_id?: string;
      /**
       * Format: date-time
       * @description When it is meant to go out.
       */
      planned_date?: string;
      /**
       * @description Where it is for; `instagram` if left out (inferred).
       * @default instagram
       */
      platform?: components['schemas']['Platform'];
      /**
       * @description What to show, in up to 2000 characters (the length is inferred).
       * @example morning mobility flow on a rooftop at sunrise
       */
      prompt: string;
      /** @description How good it is to be. */
      quality_tier?: string;
      /** @description The language of the texts, such as `en`. */
      target_language?: string;
      /**
       * @description What to make; `single` if left out (inferred).
       * @default single
       */
      type?: components['schemas']['ContentType'];
    };
    /** @description An id. Its prefix tells the kind; the rest looks like a ULID, but is not always one. */
    Id: string;
    /** @description The connection of the workspace to one platform. */
    Integration: {
      /** @description The platform's id of the account; null when disconnected. */
      account_id: string | null;
      /** @description The name of the account there; null when disconnected. */
      account_name: string | null;
      /** @description Whether content can be published there. */
      connected: boolean;
      /**
       * Format: date-time
       * @description When it was connected; null when disconnected.
       */
      connected_at: string | null;
      /**
       * Format: date-time
       * @description When the connection expires, where the platform says so.
       */
      expires_at: string | null;
      platform: components['schemas']['Platform'];
      status: components['schemas']['IntegrationStatus'];
    };
    /** @description A connection in its wrapper. */
    IntegrationResponse: {
      integration: components['schemas']['Integration'];
    };
    /**
     * @description Whether the platform is connected. Posts to an expired connection fail with `token_expired`.
     * @enum {string}
     */
    IntegrationStatus: 'connected' | 'disconnected' | 'expired';
    /** @description Work that goes on after an answer. */
    Job: {
      /** @description The item that it works on; null for a week and for a training. */
      content_id?: components['schemas']['Id'] | null;
      /**
       * Format: date-time
       * @description When it was created.
       */
      created_at?: string;
      /** @description Why it failed. */
      error?: string | null;
      /**
       * Format: date-time
       * @description When it ended.
       */
      finished_at?: string | null;
      id?: components['schemas']['Id'];
      job_type: components['schemas']['JobType'];
      /** @description How far it is, in percent. */
      progress?: number;
      status: components['schemas']['JobStatus'];
    };
    /** @description A job in its wrapper. */
    JobResponse: {
      job: components['schemas']['Job'];
    };
    /**
     * @description How far a job is.
     * @enum {string}
     */
    JobStatus: 'pending' | 'running' | 'completed' | 'failed';
    /**
     * @description What a job does.
     * @enum {string}
     */
    JobType: 'generate_image' | 'generate_video' | 'generate_week' | 'generate_variants' | 'train_lora';
    /**
     * @description What the buyer may do with the character.
     * @enum {string}
     */
    LicenseType: 'commercial' | 'personal' | 'exclusive';
    /** @description A character that is offered as a template. */
    Listing: {
      /** @description The character that is for sale. */
      character_id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description When it was listed.
       */
      created_at?: string;
      /**
       * @description The currency, an ISO 4217 code.
       * @example USD
       */
      currency: string;
      /** @description What the buyer gets. */
      description?: string;
      id: components['schemas']['Id'];
      license_type: components['schemas']['LicenseType'];
      /** @description The character's niche. */
      niche?: string | null;
      /** @description The URLs of pictures to show. */
      preview_images?: string[];
      /**
       * @description The price, more than 0. In money by `currency`, yet a purchase can fail for lack of credits:
       *     the unit is unclear.
       */
      price: number;
      /** @description How often it was bought. */
      purchase_count?: number;
      /** @description The average rating, or null without any. */
      rating?: number | null;
      /** @description The user who sells it. */
      seller_id?: components['schemas']['Id'];
      status: components['schemas']['ListingStatus'];
    };
    /** @description A listing, as its seller writes it. */
    ListingInput: {
      /** @description The character that is for sale. */
      character_id: components['schemas']['Id'];
      /**
       * @description The currency, an ISO 4217 code.
       * @example USD
       */
      currency: string;
      /** @description What the buyer gets. */
      description?: string;
      license_type: components['schemas']['LicenseType'];
      /** @description The URLs of pictures to show. */
      preview_images?: string[];
      /**
       * @description The price, more than 0. In money by `currency`, yet a purchase can fail for lack of credits:
       *     the unit is unclear.
       */
      price: number;
      status: components['schemas']['ListingStatus'];
    };
    /** @description A page of listings. */
    ListingPage: {
      /** @description The items of this page. */
      listings: components['schemas']['Listing'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description A listing in its wrapper. */
    ListingResponse: {
      listing: components['schemas']['Listing'];
    };
    /**
     * @description Where a listing stands. Only an `active` one can be bought.
     * @enum {string}
     */
    ListingStatus: 'draft' | 'active' | 'paused' | 'sold' | 'removed';
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
    /** @description The session to end. */
    LogoutInput: {
      /** @description Its refresh token. */
      refresh_token?: string;
    };
    /** @description A model that was trained, or is being trained, on pictures of the character. */
    Lora: {
      /** @description Why the training failed. */
      error: string | null;
      /** @description How many pictures there are to train on. */
      image_count: number;
      /**
       * @description How many a training needs.
       * @example 10
       */
      min_images: number;
      /**
       * Format: uri
       * @description The model; null until it is ready.
       */
      model_url: string | null;
      /** @description How far the training is, in percent. */
      progress: number;
      status: components['schemas']['LoraStatus'];
      /**
       * Format: date-time
       * @description When the training ended.
       */
      trained_at: string | null;
    };
    /** @description A picture to train on. */
    LoraImage: {
      /**
       * Format: date-time
       * @description When it was added.
       */
      created_at: string;
      id: components['schemas']['Id'];
      /**
       * Format: uri
       * @description The picture.
       */
      url: string;
    };
    /** @description Pictures to train on. */
    LoraImageList: {
      /** @description The pictures. */
      images: components['schemas']['LoraImage'][];
    };
    /** @description Pictures to train on, by their addresses. */
    LoraImagesInput: {
      /** @description The URLs of the pictures. */
      image_urls: string[];
    };
    /** @description Pictures to train on, as files. */
    LoraImagesUpload: {
      /** @description The pictures. */
      'files[]': Blob[];
    };
    /** @description How far the training is. */
    LoraProgress: {
      /** @description How far it is, in percent. */
      progress: number;
      status: components['schemas']['LoraStatus'];
    };
    /** @description A LoRA in its wrapper. */
    LoraResponse: {
      lora: components['schemas']['Lora'];
    };
    /**
     * @description How far the training of the character's LoRA is.
     * @enum {string}
     */
    LoraStatus: 'none' | 'queued' | 'training' | 'ready' | 'failed';
    /** @description The LoRA that is being trained, and the job that does it. */
    LoraTraining: {
      job: components['schemas']['Job'];
      lora: components['schemas']['Lora'];
    };
    /** @description Whom to invite, by email or by user, and as what. */
    MemberInvitation: {
      /**
       * Format: email
       * @description The email to invite.
       */
      email?: string;
      role: components['schemas']['OrganizationRole'];
      /** @description The user to invite. */
      user_id?: components['schemas']['Id'];
    };
    /** @description The members. */
    MemberList: {
      /** @description All of them. */
      members: components['schemas']['OrganizationMember'][];
    };
    /** @description A member in its wrapper. */
    MemberResponse: {
      member: components['schemas']['OrganizationMember'];
    };
    /** @description The new role. */
    MemberUpdate: {
      role: components['schemas']['OrganizationRole'];
    };
    /** @description An organization and its branding. */
    Organization: {
      /** @description Data for invoices. */
      billing: {
        [key: string]: unknown;
      };
      id: components['schemas']['Id'];
      /**
       * Format: uri
       * @description The logo.
       */
      logo_url: string | null;
      /** @description The members. */
      members: components['schemas']['OrganizationMember'][];
      /** @description The name. */
      name: string;
      /** @description The main color, `#RRGGBB`. */
      primary_color: string | null;
      /** @description The second color, `#RRGGBB`. */
      secondary_color: string | null;
      /** @description The name in URLs, unique in the whole service; by default made from `name` at the creation. */
      slug: string;
      sso: components['schemas']['Sso'];
    };
    /**
     * @description An organization, as its managers write it. What is left out falls back to nothing, but a slug
     *     stays as it is.
     */
    OrganizationInput: {
      /** @description Data for invoices. */
      billing?: {
        [key: string]: unknown;
      };
      /**
       * Format: uri
       * @description The logo.
       */
      logo_url?: string | null;
      /** @description The name. */
      name: string;
      /** @description The main color, `#RRGGBB`. */
      primary_color?: string | null;
      /** @description The second color, `#RRGGBB`. */
      secondary_color?: string | null;
      /** @description The name in URLs, unique in the whole service; by default made from `name` at the creation. */
      slug?: string;
    };
    /** @description The organizations of the caller. */
    OrganizationList: {
      /** @description All of them. */
      organizations: components['schemas']['Organization'][];
    };
    /** @description A member of an organization. */
    OrganizationMember: {
      /**
       * Format: email
       * @description The user's email.
       */
      email: string;
      /**
       * Format: date-time
       * @description When it was; null before.
       */
      joined_at: string | null;
      role: components['schemas']['OrganizationRole'];
      /**
       * @description Whether the invitation was accepted.
       * @enum {string}
       */
      status: 'invited' | 'active';
      /** @description The user; null while an invited email has no account. */
      user_id: components['schemas']['Id'] | null;
    };
    /** @description An organization in its wrapper. */
    OrganizationResponse: {
      organization: components['schemas']['Organization'];
    };
    /**
     * @description The role of a member, from the greatest to the least: an owner does everything and alone handles
     *     owners, an admin manages, an editor works on content, a viewer reads.
     * @enum {string}
     */
    OrganizationRole: 'owner' | 'admin' | 'editor' | 'viewer';
    /** @description Items a page. */
    PageItems: number;
    /** @description The number of this page. */
    PageNumber: number;
    /** @description How many items there are on all pages. */
    PageTotal: number;
    /**
     * @description What a key may do.
     * @enum {string}
     */
    Permission:
      | 'characters:read'
      | 'characters:write'
      | 'content:generate'
      | 'content:read'
      | 'content:publish'
      | 'credits:read';
    /** @description A board of the connected Pinterest account. */
    PinterestBoard: {
      /**
       * @description Pinterest's id of the board.
       * @example 549755885175
       */
      id: string;
      /** @description Whether pins go there when nothing else is said. */
      is_default: boolean;
      /**
       * @description The name of the board.
       * @example Workouts
       */
      name: string;
    };
    /** @description The boards of the account. */
    PinterestBoardList: {
      /** @description All of them. */
      boards: components['schemas']['PinterestBoard'][];
    };
    /** @description A board in its wrapper. */
    PinterestBoardResponse: {
      board: components['schemas']['PinterestBoard'];
    };
    /** @description A plan that a workspace can have. */
    Plan: {
      /** @description How many characters the workspace may have. */
      character_limit: number;
      /** @description What the plan includes, such as `public_api`. */
      features: string[];
      id: components['schemas']['PlanId'];
      /** @description Credits that come every month and do not roll over. */
      monthly_credits: number;
      /** @description The name for people. */
      name: string;
      /** @description How many requests a minute are allowed. */
      requests_per_minute: number;
    };
    /** @description A plan to subscribe to. */
    PlanCheckoutInput: {
      /**
       * Format: uri
       * @description Where it goes when the person turns back.
       */
      cancel_url: string;
      /**
       * @description The plan.
       * @enum {string}
       */
      plan: 'starter' | 'pro' | 'agency';
      /**
       * Format: uri
       * @description Where the browser goes after the payment.
       */
      success_url: string;
    };
    /**
     * @description A plan.
     * @enum {string}
     */
    PlanId: 'free' | 'starter' | 'pro' | 'agency';
    /** @description All plans. */
    PlanList: {
      /** @description The plans, the least first. */
      plans: components['schemas']['Plan'][];
    };
    /**
     * @description A social platform. X is `twitter`.
     * @enum {string}
     */
    Platform: 'instagram' | 'tiktok' | 'twitter' | 'youtube' | 'pinterest';
    /** @description The numbers of a period on one platform. */
    PlatformAnalytics: {
      /** @description Likes, comments, shares, saves and clicks together. */
      engagement: number;
      /** @description Engagement divided by impressions; 0 when there are none. */
      engagement_rate: number;
      /** @description Followers at the end of the period. */
      followers: number;
      /** @description How often content was shown. */
      impressions: number;
      platform: components['schemas']['Platform'];
    };
    /** @description How well posts do at an hour of a weekday. */
    PostingTime: {
      /** @description The hour, in the timezone of the schedule. */
      hour: number;
      /** @description The engagement score; more is better. */
      score: number;
      /** @description The weekday, from 0 for Monday to 6. */
      weekday: number;
    };
    /** @description All slots. */
    PostingTimeList: {
      /** @description The slots, the best first. */
      slots: components['schemas']['PostingTime'][];
    };
    /**
     * @description How far a job is. `progress` never falls for one job; the last event of a job has `job_status`
     *     `completed` or
     *     `failed`.
     */
    ProgressEvent: {
      /**
       * @description The channel that it came on.
       * @enum {string}
       */
      channel: 'generation_progress';
      character_id: components['schemas']['Id'];
      /** @description The item that the job works on; null for a week and for a training. */
      content_id: components['schemas']['Id'] | null;
      /** @description Where the item stands; null where there is none. */
      content_status: components['schemas']['ContentStatus'] | null;
      job_id: components['schemas']['Id'];
      job_status: components['schemas']['JobStatus'];
      job_type: components['schemas']['JobType'];
      /**
       * @description What is being done.
       * @example rendering
       */
      message: string;
      /** @description How far it is, in percent. */
      progress: number;
      /**
       * Format: date-time
       * @description When it happened.
       */
      timestamp: string;
      /**
       * @description What the message is.
       * @enum {string}
       */
      type: 'generation.progress';
    };
    /** @description What to generate. For a video the prompt describes the scene. */
    PublicGenerationInput: components['schemas']['GenerationInput'] & {
      /**
       * @description The shape of the video.
       * @default 9:16
       * @enum {string}
       */
      aspect_ratio?: '9:16' | '1:1' | '16:9';
      /**
       * @description How long the video is to be, in seconds.
       * @default 8
       */
      duration_seconds?: number;
    };
    /** @description What to publish, where and when. */
    PublishInput: {
      /** @description The text to post in place of the item's. */
      caption?: string;
      /** @description The item to publish. */
      content_id: string;
      /** @description The platforms; the one of the item if left out. */
      platforms?: components['schemas']['Platform'][];
      /**
       * Format: date-time
       * @description When; at once if left out.
       */
      scheduled_at?: string;
    };
    /** @description What is scheduled. */
    PublishResponse: {
      /** @description One post for each platform. */
      scheduled_posts: components['schemas']['ScheduledPost'][];
    };
    /**
     * @description Why publishing failed. After `token_expired` the platform has to be connected anew; the content
     *     stays approved.
     * @enum {string}
     */
    PublishingErrorCode: 'token_expired' | 'rate_limited' | 'content_rejected' | 'network_error' | 'unknown_error';
    /** @description What was bought, at the terms of that time. */
    Purchase: {
      /** @description The clone in the buyer's workspace. */
      character_id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description When it was bought.
       */
      created_at: string;
      /**
       * @description The currency, an ISO 4217 code.
       * @example USD
       */
      currency: string;
      id: components['schemas']['Id'];
      license_type: components['schemas']['LicenseType'];
      listing_id: components['schemas']['Id'];
      /**
       * @description The price, more than 0. In money by `currency`, yet a purchase can fail for lack of credits:
       *     the unit is unclear.
       */
      price: number;
    };
    /** @description A page of purchases. */
    PurchasePage: {
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      /** @description The items of this page. */
      purchases: components['schemas']['Purchase'][];
      total: components['schemas']['PageTotal'];
    };
    /** @description A purchase and the character it brought. */
    PurchaseResponse: {
      /** @description The clone in the buyer's workspace. */
      character: components['schemas']['Character'];
      purchase: components['schemas']['Purchase'];
    };
    /** @description A picture of the face. */
    ReferenceImage: {
      character_id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description When it was uploaded.
       */
      created_at: string;
      id: components['schemas']['Id'];
      /**
       * @description What it is for.
       * @enum {string}
       */
      type: 'primary' | 'reference';
      /**
       * Format: uri
       * @description The picture.
       */
      url: string;
    };
    /** @description The picture, and the character that has it now. */
    ReferenceImageResponse: {
      character: components['schemas']['Character'];
      reference_image: components['schemas']['ReferenceImage'];
    };
    /** @description A picture of the face under one of three names. One primary and 4 to 8 references are advised. */
    ReferenceImageUpload: {
      /** @description The picture: JPEG, PNG or WebP of up to 10 MB (inferred). */
      file: Blob;
      /**
       * @description What the picture is for; if left out, the first of a character is `primary` and later ones are
       *     `reference`.
       * @enum {string}
       */
      type?: 'primary' | 'reference';
    } | {
      /** @description The picture: JPEG, PNG or WebP of up to 10 MB (inferred). */
      image: Blob;
      /**
       * @description What the picture is for; if left out, the first of a character is `primary` and later ones are
       *     `reference`.
       * @enum {string}
       */
      type?: 'primary' | 'reference';
    } | {
      /** @description The picture: JPEG, PNG or WebP of up to 10 MB (inferred). */
      reference_image: Blob;
      /**
       * @description What the picture is for; if left out, the first of a character is `primary` and later ones are
       *     `reference`.
       * @enum {string}
       */
      type?: 'primary' | 'reference';
    };
    /** @description The session to renew. */
    RefreshInput: {
      /** @description The latest refresh token. */
      refresh_token: string;
    };
    /** @description What to do differently. */
    RegenerationInput: {
      /** @description What to show; the prompt of the item if left out. */
      prompt?: string;
    };
    /** @description A new account. */
    RegisterInput: {
      /**
       * @description The privacy policy is accepted.
       * @enum {boolean}
       */
      accept_privacy: true;
      /**
       * @description The terms are accepted.
       * @enum {boolean}
       */
      accept_terms: true;
      /** @description The name that others see. */
      display_name?: string;
      /**
       * Format: email
       * @description The address to log in with, whatever its case.
       */
      email: string;
      /** @description The language of the interface. */
      locale?: string;
      /** @description The password, of 8 characters or more. */
      password: string;
    };
    /** @description Why. */
    RejectionInput: {
      /**
       * @description Why it is rejected.
       * @example The hands look wrong
       */
      reason?: string;
    };
    /** @description An income. */
    RevenueEvent: {
      /** @description How much. */
      amount: number;
      character_id: components['schemas']['Id'];
      /**
       * @description The currency, an ISO 4217 code.
       * @example USD
       */
      currency: string;
      id: components['schemas']['Id'];
      /** @description What belongs to it, such as the affiliate link. */
      metadata: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description When it was earned.
       */
      occurred_at: string;
      source: components['schemas']['RevenueSource'];
    };
    /** @description A page of incomes. */
    RevenueEventPage: {
      /** @description The items of this page. */
      events: components['schemas']['RevenueEvent'][];
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      total: components['schemas']['PageTotal'];
    };
    /** @description The income of one day. */
    RevenuePoint: {
      /**
       * Format: date
       * @description The day, in UTC.
       */
      date: string;
      /** @description The income. */
      total: number;
    };
    /**
     * @description Where income comes from.
     * @enum {string}
     */
    RevenueSource: 'affiliate' | 'brand_deal' | 'subscription';
    /** @description The income of a period. */
    RevenueSummary: {
      /** @description The same by source. */
      by_source: {
        affiliate: number;
        brand_deal: number;
        subscription: number;
      };
      /**
       * @description The currency, an ISO 4217 code.
       * @example USD
       */
      currency: string;
      /** @description The days with income, the oldest first. */
      series: components['schemas']['RevenuePoint'][];
      /** @description Who earned most, the most first. */
      top_characters: components['schemas']['TopEarner'][];
      /** @description All of it. */
      total: number;
    };
    /** @description A summary in its wrapper. */
    RevenueSummaryResponse: {
      summary: components['schemas']['RevenueSummary'];
    };
    /** @description Where a request went. */
    RoutingLog: {
      capability: components['schemas']['Capability'];
      /**
       * Format: date-time
       * @description When.
       */
      created_at: string;
      /** @description The endpoint, or null for the cloud. */
      endpoint_id: components['schemas']['Id'] | null;
      /**
       * @description To an endpoint, to the cloud, or to the cloud because endpoints failed.
       * @enum {string}
       */
      outcome: 'self_hosted' | 'cloud' | 'fallback';
    };
    /** @description Whose content to schedule, and from when. */
    ScheduleGenerateInput: {
      /** @description The character. */
      character_id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description The instant from which slots are looked for.
       */
      start_date: string;
    };
    /** @description A content item that goes out, or went out, on one platform. */
    ScheduledPost: {
      /** @description How often it was tried. */
      attempts?: number;
      /** @description The caption chosen for this platform. */
      caption?: string | null;
      character_id?: components['schemas']['Id'];
      content_id: components['schemas']['Id'];
      /**
       * Format: date-time
       * @description When it was scheduled.
       */
      created_at?: string;
      /** @description Why the last attempt failed; null unless it failed or is tried again. */
      error_code?: components['schemas']['PublishingErrorCode'] | null;
      /** @description The platform's id of the post. */
      external_post_id?: string | null;
      /**
       * Format: uri
       * @description The post on the platform.
       */
      external_url?: string | null;
      id: components['schemas']['Id'];
      /** @description What is sent to the platform. */
      media?: {
        [key: string]: unknown;
      } | null;
      /**
       * Format: date-time
       * @description When it is tried again.
       */
      next_attempt_at?: string | null;
      platform: components['schemas']['Platform'];
      /**
       * Format: date-time
       * @description When it went out.
       */
      published_at?: string | null;
      /**
       * Format: date-time
       * @description When it is to go out.
       */
      scheduled_at?: string;
      status: components['schemas']['ScheduledPostStatus'];
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updated_at?: string;
    };
    /** @description Scheduled posts, one for each platform. */
    ScheduledPostList: {
      /** @description The posts, in the order of the platforms. */
      scheduled_posts: components['schemas']['ScheduledPost'][];
    };
    /** @description A page of scheduled posts. */
    ScheduledPostPage: {
      page: components['schemas']['PageNumber'];
      page_size: components['schemas']['PageItems'];
      /** @description The items of this page. */
      scheduled_posts: components['schemas']['ScheduledPost'][];
      total: components['schemas']['PageTotal'];
    };
    /** @description A scheduled post in its wrapper. */
    ScheduledPostResponse: {
      scheduled_post: components['schemas']['ScheduledPost'];
    };
    /**
     * @description Where a scheduled post stands. After a rate limit or a network error it stays `pending` and is
     *     tried again, by
     *     inference up to three times, after 5, 15 and 60 minutes; other failures make it `failed` at once.
     * @enum {string}
     */
    ScheduledPostStatus: 'pending' | 'published' | 'failed' | 'cancelled';
    /** @description What changes. */
    ScheduledPostUpdate: {
      /** @description The caption for this platform. */
      caption?: string | null;
      /**
       * Format: date-time
       * @description When the post is to go out instead.
       */
      scheduled_at?: string;
      /**
       * @description Cancels the post and frees its slot.
       * @enum {string}
       */
      status?: 'cancelled';
    };
    /** @description Routing, endpoints and recent logs. */
    SelfHosted: {
      /** @description All endpoints. */
      endpoints: components['schemas']['SelfHostedEndpoint'][];
      /** @description The latest decisions, the newest first. */
      recent_logs: components['schemas']['RoutingLog'][];
      routing: components['schemas']['SelfHostedRouting'];
    };
    /** @description An endpoint and what was measured of it. After 3 failures its circuit opens for 5 minutes. */
    SelfHostedEndpoint: {
      /** @description The average time of an answer, in milliseconds; null before the first. */
      average_latency_ms: number | null;
      /** @description What it can do; the built-in adapter knows `text-to-image` and `image-to-image`. */
      capabilities: components['schemas']['Capability'][];
      /**
       * Format: date-time
       * @description Until when nothing is sent to it; null while the circuit is closed.
       */
      circuit_open_until: string | null;
      /** @description Failures since the last success. */
      consecutive_failures: number;
      /** @description Requests under way. */
      current_load: number;
      /** @description Whether a key is stored. */
      has_api_key: boolean;
      /**
       * @description What the last check said.
       * @enum {string}
       */
      health: 'healthy' | 'unhealthy' | 'unknown';
      id: components['schemas']['Id'];
      /** @description The last failure, or null. */
      last_error: string | null;
      /** @description How many requests it takes at a time. */
      max_concurrency: number;
      /** @description The name. */
      name: string;
      status: components['schemas']['EndpointStatus'];
      /**
       * Format: uri
       * @description Where the endpoint answers.
       */
      url: string;
    };
    /** @description An endpoint to add. */
    SelfHostedEndpointInput: {
      /** @description The key with which Influgen calls it. Never answered. */
      api_key?: string;
      /**
       * @description What it can do; the built-in adapter knows `text-to-image` and `image-to-image`.
       * @default []
       */
      capabilities?: components['schemas']['Capability'][];
      /**
       * @description How many requests it takes at a time.
       * @default 1
       */
      max_concurrency?: number;
      /** @description The name. */
      name: string;
      /** @default active */
      status?: components['schemas']['EndpointStatus'];
      /**
       * Format: uri
       * @description Where the endpoint answers.
       */
      url: string;
    };
    /** @description All endpoints. */
    SelfHostedEndpointList: {
      /** @description The endpoints, freshly checked. */
      endpoints: components['schemas']['SelfHostedEndpoint'][];
    };
    /** @description An endpoint in its wrapper. */
    SelfHostedEndpointResponse: {
      endpoint: components['schemas']['SelfHostedEndpoint'];
    };
    /** @description What changes. */
    SelfHostedEndpointUpdate: {
      /** @description The key with which Influgen calls it. Never answered. */
      api_key?: string;
      /** @description What it can do; the built-in adapter knows `text-to-image` and `image-to-image`. */
      capabilities?: components['schemas']['Capability'][];
      /** @description How many requests it takes at a time. */
      max_concurrency?: number;
      /** @description The name. */
      name?: string;
      status?: components['schemas']['EndpointStatus'];
      /**
       * Format: uri
       * @description Where the endpoint answers.
       */
      url?: string;
    };
    /** @description How much of the generation goes to own GPUs. */
    SelfHostedRouting: {
      /** @description Whether any does. */
      enabled: boolean;
      /** @description How much of it, in percent. */
      routing_percentage: number;
    };
    /** @description The routing in its wrapper. */
    SelfHostedRoutingResponse: {
      routing: components['schemas']['SelfHostedRouting'];
    };
    /** @description The first message of the client. */
    SocketAuth: {
      /** @description The access token. */
      token: string;
      /**
       * @description What the message is.
       * @enum {string}
       */
      type: 'auth';
    };
    /** @description The token is accepted. */
    SocketAuthenticated: {
      /**
       * @description What the connection listens to: `generation_progress`.
       * @example [
       *       "generation_progress"
       *     ]
       */
      channels: string[];
      /**
       * @description What the message is.
       * @enum {string}
       */
      type: 'auth.ok';
      user_id: components['schemas']['Id'];
    };
    /** @description What is wrong; the service closes the connection next. */
    SocketError: {
      error: components['schemas']['ErrorDetail'];
      /**
       * @description What the message is.
       * @enum {string}
       */
      type: 'error';
    };
    /** @description Single sign-on, which is only planned. */
    Sso: {
      /** @description `metadata_import`, `domain_verification`, `idp_initiated_login` and `scim_provisioning_hook`. */
      integration_points: string[];
      /**
       * @description `planned`.
       * @example planned
       */
      status: string;
      /** @description `saml` and `oidc`. */
      supported_protocols: string[];
    };
    /** @description The subscription of the workspace. */
    Subscription: {
      /** @description Whether it ends then. */
      cancel_at_period_end: boolean;
      /**
       * Format: date-time
       * @description When the paid period ends and credits are granted anew; null without a subscription.
       */
      current_period_end: string | null;
      plan: components['schemas']['PlanId'];
      status: components['schemas']['SubscriptionStatus'];
    };
    /** @description The subscription in its wrapper. */
    SubscriptionResponse: {
      subscription: components['schemas']['Subscription'];
    };
    /**
     * @description The state of the subscription; `none` where there never was one.
     * @enum {string}
     */
    SubscriptionStatus: 'active' | 'past_due' | 'canceled' | 'none';
    /** @description A content item that did well. */
    TopContent: {
      content_id: components['schemas']['Id'];
      /** @description Likes, comments, shares, saves and clicks together. */
      engagement: number;
      /** @description How often content was shown. */
      impressions: number;
      platform: components['schemas']['Platform'];
    };
    /** @description A character and its income. */
    TopEarner: {
      character_id: components['schemas']['Id'];
      /** @description The income of the period. */
      total: number;
    };
    /** @description A person with an account. */
    User: {
      /**
       * @description The name that others see.
       * @example Maya
       */
      display_name: string;
      /**
       * Format: email
       * @description The address to log in with.
       * @example operator@example.com
       */
      email: string;
      id: components['schemas']['Id'];
      /**
       * @description The language of the interface.
       * @example en
       */
      locale: string;
      /**
       * @description How far the introduction is, from `welcome` by inference over `character` and `platforms` to
       *     `done`.
       * @example welcome
       */
      onboarding_step: string;
      /**
       * @description `user`; by inference also `admin`, for `/admin` routes.
       * @example user
       */
      role: string;
      /**
       * @description `active`; by inference also `suspended` and `deleted`.
       * @example active
       */
      status: string;
    };
    /** @description A user in its wrapper. */
    UserResponse: {
      user: components['schemas']['User'];
    };
    /** @description Another picture for an item. */
    Variant: {
      /** @description How well the face matches. */
      face_match_score: number | null;
      /** @description Its number, from 0. */
      idx: number;
      /**
       * Format: uri
       * @description The picture; null until it is ready.
       */
      image_url: string | null;
      /** @description Whether the item shows it. */
      selected: boolean;
      /**
       * @description How far it is.
       * @enum {string}
       */
      status: 'pending' | 'ready' | 'failed';
    };
    /** @description Variants that are being generated, and the job that does it. */
    VariantGeneration: {
      job: components['schemas']['Job'];
      /** @description The variants, by number. */
      variants: components['schemas']['Variant'][];
    };
    /** @description All variants of an item. */
    VariantList: {
      /** @description The variants, by number. */
      variants: components['schemas']['Variant'][];
    };
    /** @description How many variants to make. */
    VariantsInput: {
      /**
       * @description How many, 1 to 4.
       * @default 2
       */
      count?: number;
      /** @description What to show; the prompt of the item if left out. */
      prompt?: string;
    };
    /** @description What video to generate. */
    VideoInput: {
      /**
       * @description The shape of the video.
       * @default 9:16
       * @enum {string}
       */
      aspect_ratio?: '9:16' | '1:1' | '16:9';
      /** @description The text of the post; written automatically, for a credit, if left out (inferred). */
      caption?: string;
      /** @description Whose content it is. */
      character_id: string;
      /** @description The call to action. */
      cta?: string;
      /**
       * @description How long the video is to be, in seconds.
       * @default 8
       */
      duration_seconds?: number;
      /** @description The hashtags, each with its `#`; at most 30 (inferred). */
      hashtags?: string[];
      /** @description The model to generate with. */
      model_id?: string;
      /**
       * Format: date-time
       * @description When it is meant to go out.
       */
      planned_date?: string;
      /**
       * @description Where it is for; `instagram` if left out.
       * @default instagram
       */
      platform?: components['schemas']['Platform'];
      /** @description How good it is to be. */
      quality_tier?: string;
      /**
       * @description What happens.
       * @example walks along the beach at golden hour and smiles into the camera
       */
      scene_description: string;
      /**
       * @description What to make; if left out `short` for TikTok and YouTube, else `reel`.
       * @enum {string}
       */
      type?: 'video' | 'reel' | 'short' | 'story';
    };
    /** @description Which week to plan for which character, and how. */
    WeekInput: components['schemas']['CharacterWeekInput'] & {
      /** @description Whose week it is. */
      character_id: string;
    };
    /** @description How the product looks under the name of the organization. */
    WhiteLabel: {
      /** @description The domain under which the product is shown, or null. */
      custom_domain: string | null;
      /** @description Whether the domain was proved to be its own; null without one. */
      domain_status: ('pending' | 'verified') | null;
      /** @description Whether Influgen is not named. */
      hide_influgen_branding: boolean;
      /**
       * Format: uri
       * @description The logo.
       */
      logo_url: string | null;
      /** @description The main color, `#RRGGBB`. */
      primary_color: string | null;
      /** @description The name to show in place of Influgen, or null. */
      product_name: string | null;
      /** @description The second color, `#RRGGBB`. */
      secondary_color: string | null;
    };
    /** @description All white-label settings. What is left out falls back to nothing. */
    WhiteLabelInput: {
      /** @description The domain under which the product is shown, or null. */
      custom_domain?: string | null;
      /**
       * @description Whether Influgen is not named.
       * @default false
       */
      hide_influgen_branding?: boolean;
      /**
       * Format: uri
       * @description The logo.
       */
      logo_url?: string | null;
      /** @description The main color, `#RRGGBB`. */
      primary_color?: string | null;
      /** @description The name to show in place of Influgen, or null. */
      product_name?: string | null;
      /** @description The second color, `#RRGGBB`. */
      secondary_color?: string | null;
    };
    /** @description The settings in their wrapper. */
    WhiteLabelResponse: {
      white_label: components['schemas']['WhiteLabel'];
    };
  };
  responses: {
    /**
     * @description The request is malformed (`validation_error`), or asks for what cannot be. `details.fields` says
     *     what is wrong by field.
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
    /** @description What is planned, by day. */
    Calendar: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Calendar'];
      };
    };
    /** @description The character. */
    Character: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['CharacterResponse'];
      };
    };
    /**
     * @description It exists already, or its state does not allow the change (`invalid_state_transition` and others).
     */
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
    /** @description The content item. */
    Content: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContentResponse'];
      };
    };
    /** @description A page of content items. */
    ContentPage: {
      headers: {
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ContentList'];
      };
    };
    /** @description The file is too large (`file_too_large`). */
    ContentTooLarge: {
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
    /**
     * @description The plan (`plan_required`, `character_limit_reached`), the permissions of the key
     *     (`insufficient_scope`) or the role (`admin_required`, `forbidden`) do not allow it.
     */
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
    /** @description There is no such resource in the caller's workspace (`not_found`). */
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
    /**
     * @description The credits do not suffice (`insufficient_credits`); `details` says how many are required and
     *     available.
     */
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
    /**
     * @description The rate limit is used up (`rate_limited`, with `Retry-After`), or, in some workflows, the
     *     credits are (`credits_exhausted`, without it): only the former is worth repeating.
     */
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
    /**
     * @description The credential is missing, malformed, expired or of the other surface: `unauthorized`,
     *     `token_expired` or `invalid_api_key`.
     */
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
    /** @description The file is no JPEG, PNG or WebP (`unsupported_media_type`). */
    UnsupportedMediaType: {
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
    /**
     * @description The id of the character.
     * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
     */
    CharacterId: string;
    /**
     * @description The id of the content item.
     * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
     */
    ContentId: string;
    /** @description Only what belongs to this character. */
    FilterCharacterId: string;
    /** @description Only items in one of these states; all but `published` if left out. */
    FilterContentStatus: components['schemas']['ContentStatus'][];
    /** @description Only what is for this platform. */
    FilterPlatform: components['schemas']['Platform'];
    /** @description The first day, in UTC. */
    From: string;
    /** @description The page to read, from 1. */
    Page: number;
    /** @description Items a page. */
    PageSize: number;
    /** @description The last day, in UTC. */
    To: string;
  };
  requestBodies: never;
  headers: {
    /** @description How many seconds to wait. Missing when a 429 is about credits. */
    'Retry-After': number;
    /** @description How many requests the window allows on the caller's plan. On answers to authenticated requests. */
    'X-RateLimit-Limit': number;
    /** @description How many requests are left in the window. */
    'X-RateLimit-Remaining': number;
    /** @description When the window ends, in Unix seconds. */
    'X-RateLimit-Reset': number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAdapters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The adapters. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdapterList'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getAdapterHealth: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the adapter.
         * @example studio-diffusion
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The health. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdapterHealthResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  registerAdapter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdapterInput'];
      };
    };
    responses: {
      /** @description The adapter. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AdapterResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      /** @description There is an adapter of this id already (`duplicate`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteAdapter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the adapter.
         * @example studio-diffusion
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      /** @description The adapter is built in (`invalid_state_transition`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getSelfHosted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of self-hosted routing. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfHosted'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createSelfHostedEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SelfHostedEndpointInput'];
      };
    };
    responses: {
      /** @description The endpoint. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfHostedEndpointResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteSelfHostedEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the endpoint.
         * @example she_01HZX6Q9Z2A4B6C8D0E2F4G6H8
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateSelfHostedEndpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the endpoint.
         * @example she_01HZX6Q9Z2A4B6C8D0E2F4G6H8
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SelfHostedEndpointUpdate'];
      };
    };
    responses: {
      /** @description The endpoint as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfHostedEndpointResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  refreshSelfHosted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoints. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfHostedEndpointList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateSelfHostedRouting: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SelfHostedRouting'];
      };
    };
    responses: {
      /** @description The routing as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SelfHostedRoutingResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is no administrator of the platform (`admin_required`). */
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getAffiliateProgram: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The program. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliateProgramResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getCharacterAnalytics: {
    parameters: {
      query?: {
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
        /** @description Only what is for this platform. */
        platform?: components['parameters']['FilterPlatform'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharacterAnalyticsResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getContentAnalytics: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContentMetricsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getAnalyticsOverview: {
    parameters: {
      query?: {
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
        /** @description Only what is for this platform. */
        platform?: components['parameters']['FilterPlatform'];
      };
      header?: never;
      path?: never;
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
          'application/json': components['schemas']['AnalyticsOverviewResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getPostingTimes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The slots. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PostingTimeList'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listApiKeys: {
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
          'application/json': components['schemas']['ApiKeyList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: never;
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
      /** @description The key with its secret. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKeyCreated'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the key.
         * @example key_01HZX6D2A4B6C8E0F2G4H6J8K0
         */
        id: string;
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
    };
  };
  loginUser: {
    parameters: {
      query?: never;
      header?: never;
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
          'application/json': components['schemas']['AuthResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description The email is unknown or the password is wrong (`invalid_credentials`). */
      401: components['responses']['Unauthorized'];
    };
  };
  logoutUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The refresh token of the session. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['LogoutInput'];
      };
    };
    responses: {
      204: components['responses']['NoContent'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
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
      /** @description The user. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  refreshSession: {
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
      /** @description A new pair of tokens. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      /** @description The refresh token is unknown, expired or spent (`invalid_refresh_token`). */
      401: components['responses']['Unauthorized'];
    };
  };
  registerUser: {
    parameters: {
      query?: never;
      header?: never;
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
          'application/json': components['schemas']['AuthResponse'];
        };
      };
      /**
       * @description Malformed (`validation_error`), or terms or privacy policy are not accepted
       *     (`terms_not_accepted`).
       */
      400: components['responses']['BadRequest'];
      /** @description The email has an account already (`email_taken`). */
      409: components['responses']['Conflict'];
    };
  };
  createCheckout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckoutInput'];
      };
    };
    responses: {
      /** @description The page. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillingUrl'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
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
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlanList'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createBillingPortal: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BillingUrl'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getSubscription: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          'application/json': components['schemas']['SubscriptionResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listCharacters: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
        /** @description Only characters of this niche. */
        niche?: string;
        /** @description Only characters whose name contains this. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of characters. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharacterList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createCharacter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new character. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CharacterInput'];
      };
    };
    responses: {
      /** @description The character. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharacterResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getCharacter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Character'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateCharacter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /** @description What changes. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CharacterUpdate'];
      };
    };
    responses: {
      200: components['responses']['Character'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listAffiliateLinks: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of links. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliateLinkPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createAffiliateLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AffiliateLinkInput'];
      };
    };
    responses: {
      /** @description The link. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliateLinkResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      /** @description The character has a link of this shortcode already (`duplicate_shortcode`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteAffiliateLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the link.
         * @example aff_01HZX6J4T7V9W1X3Y5Z7A9B1C3
         */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateAffiliateLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the link.
         * @example aff_01HZX6J4T7V9W1X3Y5Z7A9B1C3
         */
        linkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AffiliateLinkUpdate'];
      };
    };
    responses: {
      /** @description The link as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AffiliateLinkResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      /** @description The character has a link of this shortcode already (`duplicate_shortcode`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getCharacterContentCalendar: {
    parameters: {
      query?: {
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Calendar'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  generateCharacterWeek: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /** @description The week. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CharacterWeekInput'];
      };
    };
    responses: {
      /** @description The plan is queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listCharacterContentQueue: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
        /** @description Only items in one of these states; all but `published` if left out. */
        status?: components['parameters']['FilterContentStatus'];
        /** @description Only what is for this platform. */
        platform?: components['parameters']['FilterPlatform'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContentPage'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  approveCharacterContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the content item. One of another character gives 404.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        contentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Content'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  rejectCharacterContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
        /**
         * @description The id of the content item. One of another character gives 404.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        contentId: string;
      };
      cookie?: never;
    };
    /** @description Why. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['RejectionInput'];
      };
    };
    responses: {
      200: components['responses']['Content'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  setDefaultCharacter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Character'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getDmResponder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmResponderResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateDmResponder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DmResponderInput'];
      };
    };
    responses: {
      /** @description The settings as they are now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmResponderResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listDmConversations: {
    parameters: {
      query?: {
        /** @description Only those on this platform. */
        platform?: components['schemas']['Platform'];
        /** @description Only those in this state. */
        status?: components['schemas']['DmConversationStatus'];
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of conversations. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmConversationPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  duplicateCharacter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /** @description What the copy is called. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['DuplicateInput'];
      };
    };
    responses: {
      201: components['responses']['Character'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getLora: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The LoRA. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoraResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteLora: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listLoraImages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pictures. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoraImageList'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  addLoraImages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /** @description The pictures. */
    requestBody: {
      content: {
        'application/json': components['schemas']['LoraImagesInput'];
        'multipart/form-data': components['schemas']['LoraImagesUpload'];
      };
    };
    responses: {
      /** @description The pictures that were added. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoraImageList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getLoraStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description State and progress. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoraProgress'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  trainLora: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The training is queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoraTraining'];
        };
      };
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  uploadReferenceImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the character.
         * @example char_01HZX6B7K9M2N4P6Q8R0S2T4V6
         */
        id: components['parameters']['CharacterId'];
      };
      cookie?: never;
    };
    /** @description The picture. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['ReferenceImageUpload'];
      };
    };
    responses: {
      /** @description The picture and its character. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReferenceImageResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['ContentTooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
    };
  };
  bulkModerateContent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to do with which items. */
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkModerationInput'];
      };
    };
    responses: {
      /** @description What became of each. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkModerationResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getContentCalendar: {
    parameters: {
      query?: {
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Calendar'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  generateContent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to generate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['GenerationInput'];
      };
    };
    responses: {
      /** @description The generation is queued. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Generation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  generateContentWeek: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The week. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WeekInput'];
      };
    };
    responses: {
      /** @description The plan is queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listContentQueue: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
        /** @description Only items in one of these states; all but `published` if left out. */
        status?: components['parameters']['FilterContentStatus'];
        /** @description Only what is for this platform. */
        platform?: components['parameters']['FilterPlatform'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['ContentPage'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  generateVideo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to generate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['VideoInput'];
      };
    };
    responses: {
      /** @description The generation is queued. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Generation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getVideoStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item and its job. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Generation'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Content'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /** @description What changes. */
    requestBody: {
      content: {
        'application/json': components['schemas']['ContentUpdate'];
      };
    };
    responses: {
      200: components['responses']['Content'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  approveContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Content'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  regenerateContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /** @description What to do differently. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['RegenerationInput'];
      };
    };
    responses: {
      /** @description The generation is queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Generation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  rejectContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /** @description Why. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['RejectionInput'];
      };
    };
    responses: {
      200: components['responses']['Content'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  scheduleContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContentScheduleInput'];
      };
    };
    responses: {
      /** @description One post for each platform. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduledPostList'];
        };
      };
      /**
       * @description The body is malformed, or `scheduled_at` is past (`validation_error`), or the type of the item
       *     does not suit a platform (`unsupported_content_type`).
       */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      /**
       * @description The item is not approved (`invalid_state_transition`), or is on its way to one of the
       *     platforms already (`schedule_conflict`).
       */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listContentVariants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The variants. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariantList'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createContentVariants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    /** @description How many variants. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['VariantsInput'];
      };
    };
    responses: {
      /** @description The variants are queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariantGeneration'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  selectContentVariant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
        /**
         * @description The number of the variant, from 0 (inferred).
         * @example 1
         */
        idx: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Content'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getCredits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credits. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listCreditTransactions: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of transactions. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditTransactionPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listDmMessages: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmMessagePage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  pauseDmConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmConversationResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  replyDmConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DmReplyInput'];
      };
    };
    responses: {
      /** @description The message that was sent. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmMessageResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  unpauseDmConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the conversation.
         * @example conv_01HZX6E0P3Q5R7S9T1V3W5X7Y9
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DmConversationResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listPinterestBoards: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The boards. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinterestBoardList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description Pinterest is not connected (`platform_not_connected`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  setPinterestDefaultBoard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DefaultBoardInput'];
      };
    };
    responses: {
      /** @description The board, now the default. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinterestBoardResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The account has no such board (`not_found`). */
      404: components['responses']['NotFound'];
      /** @description Pinterest is not connected (`platform_not_connected`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection. A platform that was never connected is `disconnected`. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IntegrationResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  disconnectIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The platform is disconnected. */
      204: components['responses']['NoContent'];
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getIntegrationAuthUrl: {
    parameters: {
      query?: {
        /**
         * @description The path of the app to return to.
         * @example /settings
         */
        redirect?: string;
      };
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
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
          'application/json': components['schemas']['AuthUrl'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  handleIntegrationCallback: {
    parameters: {
      query: {
        /** @description The authorization code; missing when the person refused. */
        code?: string;
        /** @description What the authorization URL carried. It is good for one callback. */
        state: string;
        /** @description What the platform says when there is no code. */
        error?: string;
      };
      header?: never;
      path: {
        /**
         * @description The platform. X is `twitter`.
         * @example instagram
         */
        platform: components['schemas']['Platform'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description On to the app, connected or not. */
      302: {
        headers: {
          /**
           * @description The path of the app, with `?connected={platform}` or `?error={reason}`.
           * @example /settings?connected=instagram
           */
          Location: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The platform is none, or `state` is missing or unknown (`validation_error`). */
      400: components['responses']['BadRequest'];
    };
  };
  getJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the job.
         * @example job_01HZX6E3B5C7D9F1G3H5J7K9M1
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The job. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  browseMarketplace: {
    parameters: {
      query?: {
        /** @description Words to look for in names and descriptions. */
        q?: string;
        /** @description Only those of this niche. */
        niche?: string;
        /** @description Only those that cost at least this. */
        min_price?: number;
        /** @description Only those that cost at most this. */
        max_price?: number;
        /** @description Only those rated at least this. */
        rating?: number;
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of active listings. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createListing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingInput'];
      };
    };
    responses: {
      /** @description The listing. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingResponse'];
        };
      };
      /**
       * @description The body is malformed, the price not positive, or the character not in the workspace
       *     (`validation_error`).
       */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateListing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingInput'];
      };
    };
    responses: {
      /** @description The listing as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingResponse'];
        };
      };
      /**
       * @description The body is malformed, the price not positive, or the character not in the workspace
       *     (`validation_error`).
       */
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description It is another user's listing (`forbidden`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteListing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      /** @description It is another user's listing (`forbidden`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listMyListings: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of listings. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listMyPurchases: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of purchases. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurchasePage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getMarketplaceListing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The listing. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  purchaseListing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the listing.
         * @example mkt_01HZX6K5V8W0X2Y4Z6A8B0C2D4
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The purchase and the clone. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PurchaseResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The credits do not suffice (`insufficient_credits`). */
      402: components['responses']['PaymentRequired'];
      /** @description The workspace has as many characters as its plan allows (`character_limit_reached`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      /**
       * @description It is the buyer's own (`own_listing`), not for sale any more (`listing_unavailable`), or
       *     bought already (`already_purchased`).
       */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listOrganizations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organizations. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationList'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationInput'];
      };
    };
    responses: {
      /** @description The organization. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The slug is taken (`slug_taken`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organization. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateOrganization: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrganizationInput'];
      };
    };
    responses: {
      /** @description The organization as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is neither owner nor admin (`forbidden`). */
      403: components['responses']['Forbidden'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      /** @description The slug is taken (`slug_taken`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getOrganizationAuditLog: {
    parameters: {
      query?: {
        /** @description How many entries to answer at most, the newest first. */
        limit?: number;
      };
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditLog'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller is neither owner nor admin (`forbidden`). */
      403: components['responses']['Forbidden'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listOrganizationMembers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  inviteOrganizationMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberInvitation'];
      };
    };
    responses: {
      /** @description The member, still `invited`. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller's role does not allow it (`forbidden`). */
      403: components['responses']['Forbidden'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      /** @description Somebody of that email or id is a member already (`duplicate`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateOrganizationMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
        /**
         * @description The id of the user.
         * @example user_01HZX6A9T4B3C2D1E0F9G8H7J7
         */
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MemberUpdate'];
      };
    };
    responses: {
      /** @description The member as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description The caller's role does not allow it (`forbidden`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      /** @description The organization would have no owner (`last_owner`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  removeOrganizationMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
        /**
         * @description The id of the user.
         * @example user_01HZX6A9T4B3C2D1E0F9G8H7J7
         */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['NoContent'];
      401: components['responses']['Unauthorized'];
      /** @description The caller's role does not allow it (`forbidden`). */
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      /** @description The organization would have no owner (`last_owner`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getWhiteLabel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhiteLabelResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      /**
       * @description The workspace is not on the Agency plan (`plan_required`), or the caller is neither owner nor
       *     admin (`forbidden`).
       */
      403: components['responses']['Forbidden'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateWhiteLabel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the organization.
         * @example org_01HZX6P8Y1Z3A5B7C9D1E3F5G7
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhiteLabelInput'];
      };
    };
    responses: {
      /** @description The settings as they are now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhiteLabelResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /**
       * @description The workspace is not on the Agency plan (`plan_required`), or the caller is neither owner nor
       *     admin (`forbidden`).
       */
      403: components['responses']['Forbidden'];
      /** @description There is no such organization, or the caller is no member (`not_found`). */
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publicListCharacters: {
    parameters: {
      query?: {
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of characters. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharacterList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publicCreateCharacter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The new character. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CharacterInput'];
      };
    };
    responses: {
      /** @description The character. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CharacterResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publicGetContent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the content item.
         * @example cnt_01HZX6C8M1N3P5Q7R9S1T3V5W7
         */
        id: components['parameters']['ContentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Content'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publicGetCredits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credits. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreditsResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publicGenerateContent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to generate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicGenerationInput'];
      };
    };
    responses: {
      /** @description The generation is queued. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Generation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      402: components['responses']['PaymentRequired'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publicPublishContent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to publish. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishInput'];
      };
    };
    responses: {
      /** @description The posts are scheduled. */
      202: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listRevenueEvents: {
    parameters: {
      query?: {
        /** @description Only those from this source. */
        source?: components['schemas']['RevenueSource'];
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of incomes. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevenueEventPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getRevenueSummary: {
    parameters: {
      query?: {
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
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
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevenueSummaryResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listSchedule: {
    parameters: {
      query?: {
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
        /** @description Only what is for this platform. */
        platform?: components['parameters']['FilterPlatform'];
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of pending posts. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduledPostPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  generateSchedule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduleGenerateInput'];
      };
    };
    responses: {
      /** @description What was scheduled. */
      201: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GeneratedSchedule'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      /** @description There is no such character (`not_found`). */
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listScheduleHistory: {
    parameters: {
      query?: {
        /** @description Only what belongs to this character. */
        character_id?: components['parameters']['FilterCharacterId'];
        /** @description Only what is for this platform. */
        platform?: components['parameters']['FilterPlatform'];
        /** @description The first day, in UTC. */
        from?: components['parameters']['From'];
        /** @description The last day, in UTC. */
        to?: components['parameters']['To'];
        /** @description The page to read, from 1. */
        page?: components['parameters']['Page'];
        /** @description Items a page. */
        page_size?: components['parameters']['PageSize'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of past posts. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduledPostPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateScheduledPost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the scheduled post.
         * @example sch_01HZX6D9N2P4Q6R8S0T2V4W6X8
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScheduledPostUpdate'];
      };
    };
    responses: {
      /** @description The post as it is now. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduledPostResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      /**
       * @description The post is not pending (`invalid_state_transition`), or breaks the 4 hours or the cap of the
       *     day (`schedule_conflict`).
       */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publishScheduledPostNow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The id of the scheduled post.
         * @example sch_01HZX6D9N2P4Q6R8S0T2V4W6X8
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The post, published or failed. */
      200: {
        headers: {
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScheduledPostResponse'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      /** @description The post is published or cancelled already (`invalid_state_transition`). */
      409: components['responses']['Conflict'];
      429: components['responses']['TooManyRequests'];
    };
  };
  openProgressSocket: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The connection is a WebSocket from here on. */
      101: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
