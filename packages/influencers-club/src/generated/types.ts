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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
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
    /** @description A range, its bounds included. At least one bound is expected. */
    NumberRange: {
      /** @description At most this. */
      max?: number | null;
      /** @description At least this. */
      min?: number | null;
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
    /** @description What is known of a creator on Snapchat, Discord, Pinterest or Facebook. */
    PlatformProfile: {
      /** @description The biography. */
      biography?: string | null;
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
  parameters: never;
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
}
