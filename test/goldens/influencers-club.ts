import type { Golden, GoldenSet } from './golden.ts';

const v1 = '/public/v1';
const search = { platform: 'instagram', paging: { limit: 2, page: 1 } } as const;
const creator = { user_id: '1000000001', username: 'miravale', followers: 50210 };

const goldens: readonly Golden[] = [
  {
    section: 'Account credits & usage',
    request: { method: 'GET', path: `${v1}/accounts/credits/`, user: 'owner' },
    answer: { status: 200, body: { credits_available: 99.5, credits_used: 0.5 } },
  },
  {
    section: 'Discovery API',
    request: { method: 'POST', path: `${v1}/discovery/`, user: 'owner', body: search },
    answer: {
      status: 200,
      body: {
        total: 500,
        limit: 2,
        credits_left: '99.48',
        credits_cost: 0.02,
        trial_searches_left: null,
        accounts: [
          {
            user_id: '1000000001',
            profile: {
              full_name: 'Mira Vale',
              username: 'miravale',
              picture: 'https://img.example/p/1.jpg',
              followers: 50210,
              engagement_percent: 3.2,
            },
          },
        ],
      },
    },
  },
  {
    section: 'Audience Overlap',
    request: {
      method: 'POST',
      path: `${v1}/creators/audience/overlap/`,
      user: 'owner',
      body: { platform: 'instagram', creators: ['miravale', 'odefinch'] },
    },
    answer: {
      status: 200,
      body: {
        credits_cost: 1,
        basics: { total_followers: 99021, total_unique_followers: 90000 },
        details: [{ ...creator, unique_percentage: 91.2, overlapping_percentage: 8.8, user: {} }],
      },
    },
  },
  {
    section: 'Dictionary, languages',
    request: { method: 'GET', path: `${v1}/discovery/classifier/languages/`, user: 'owner' },
    answer: { status: 200, body: [{ language: 'English', abbreviation: 'en' }] },
  },
  {
    section: 'Dictionary, brands',
    request: { method: 'GET', path: `${v1}/discovery/classifier/brands/?search=northpeak`, user: 'owner' },
    answer: {
      status: 200,
      body: [{ full_name: 'Northpeak Outdoor', cleaned: 'northpeakoutdoor', username: 'northpeak' }],
    },
  },
  {
    section: 'Connected Socials',
    request: {
      method: 'POST',
      path: `${v1}/creators/socials/`,
      user: 'owner',
      body: { platform: 'instagram', handle: 'miravale' },
    },
    answer: {
      status: 200,
      body: {
        credits_cost: 0.5,
        result: [
          { ...creator, platform: 'instagram', url: 'https://www.instagram.com/miravale', fullname: 'Mira Vale' },
        ],
      },
    },
  },
  {
    section: 'Creator Posts',
    request: {
      method: 'POST',
      path: `${v1}/creators/content/posts/`,
      user: 'owner',
      body: { platform: 'instagram', handle: 'miravale' },
    },
    answer: {
      status: 200,
      body: {
        credits_cost: 0.03,
        result: {
          num_results: 12,
          more_available: true,
          next_token: 'bWlyYXZhbGU6MTI',
          items: [{ pk: '3100000000000000001', taken_at: 1775000000, engagement: { likes: 1, comments: 1 } }],
        },
      },
    },
  },
  {
    section: 'errors, a wrong field',
    request: {
      method: 'POST',
      path: `${v1}/discovery/`,
      user: 'owner',
      body: { ...search, filters: { engagement_percent: 'much' } },
    },
    answer: { status: 400, body: { error: { filters: { engagement_percent: ['A valid number is required.'] } } } },
    deviations: { '/error/filters/engagement_percent/0': 'the filter is a range, so that no number is expected there' },
  },
  {
    section: 'errors, a lookup that found nothing',
    request: {
      method: 'POST',
      path: `${v1}/creators/enrich/handle/raw/`,
      user: 'owner',
      body: { platform: 'instagram', handle: 'nobody.there' },
    },
    answer: { status: 400, body: { error: 'No data found for the provided input.' } },
  },
  {
    section: 'errors, no credential',
    request: { method: 'GET', path: `${v1}/accounts/credits/` },
    answer: { status: 401, body: { detail: 'Authentication credentials were not provided.' } },
  },
  {
    section: 'errors, too many requests',
    request: { method: 'GET', path: `${v1}/accounts/credits/`, user: 'owner' },
    given: 'the limit is used up',
    answer: { status: 429, body: { error: 'Rate limit exceeded. Please try again later.' } },
  },
  {
    section: 'OAuth, a code that is wrong',
    request: {
      method: 'POST',
      path: `${v1}/oauth/token/`,
      body: async ({
        fetch,
        api,
      }: {
        readonly fetch: typeof globalThis.fetch;
        readonly api: { readonly baseUrl: string };
      }) => {
        const redirect_uri = 'http://127.0.0.1:8765/callback';
        const response = await fetch(`${api.baseUrl}${v1}/oauth/register/`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ client_name: 'Short List', redirect_uris: [redirect_uri] }),
        });
        const { client_id } = (await response.json()) as { readonly client_id: string };
        const code_verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
        return { grant_type: 'authorization_code', client_id, code: 'guess', code_verifier, redirect_uri };
      },
    },
    answer: { status: 400, body: { error: 'invalid_grant', error_description: 'The code is wrong.' } },
    deviations: { '/error_description': 'the text is not known' },
  },
];

/** The seed shows no exchange: these are of the vendor's pages and clients, completed with values of our own. */
export const influencersClubGoldens: GoldenSet = {
  source: "influencers.club: the vendor's pages and clients",
  constants: ['error', 'credits_cost', 'trial_searches_left', 'limit'],
  goldens,
};
