import { type DiscoveryAccount, InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import document from '@creatorkit/influencers-club/openapi.json' with { type: 'json' };
import { contracts } from '../../packages/influencers-club/src/generated/contracts.ts';
import { api, operations } from '../../packages/influencers-club/src/generated/operations.ts';
import { exercise, ids } from '../../packages/influencers-club/test/mock/every-status.ts';
import type { ApiRow } from '../apis.ts';
import { influencersClubGoldens } from '../goldens/influencers-club.ts';

const v1 = '/public/v1';
const credits = `${v1}/accounts/credits/`;
/** docs: the most that a page of a search holds */
const largestPage = 50;

export const influencersClub: ApiRow<InfluencersClub, DiscoveryAccount> = {
  id: 'influencers-club',
  createMock: () => createInfluencersClubMock(),
  facts: { api, operations, contracts },
  document,
  goldens: influencersClubGoldens,
  everyStatus: async () => (await Promise.all(ids.map(exercise))).map(({ mock }) => mock),
  createClient: ({ auth, ...settings }) =>
    new InfluencersClub({ ...settings, auth: auth as { apiKey: string } | undefined }),
  owner: 'owner',
  wrongAuth: { apiKey: 'guess' },
  headersOf: async (_fetch, _baseUrl, { apiKey = 'your-api-key' }) => ({ Authorization: `Bearer ${apiKey}` }),
  forged: { Authorization: 'Bearer ic_owner_forged' },
  read: (client, signal) => client.credits.retrieve({ signal }),
  readPath: credits,
  limit: { quota: 300, windowSeconds: 60 },
  list: (client, size) =>
    client.discovery.search({
      platform: 'instagram',
      filters: { number_of_followers: { min: 100_000 } },
      paging: { limit: Math.min(size, largestPage) },
    }),
  identify: ({ user_id }) => user_id,
  spoil: (body: object) => ('credits_available' in body ? { ...body, credits_available: 'many' } : body),
  refused: [
    {
      what: 'an id that does not exist',
      user: 'owner',
      is: 'NotFoundError',
      says: '404 Batch not found.',
      call: (client) => client.batch.status(`bch_${'0'.repeat(32)}`),
    },
    {
      what: "somebody else's id",
      user: 'owner',
      is: 'NotFoundError',
      says: '404 Campaign not found.',
      call: (client) => client.listening.campaigns.retrieve(2),
    },
    {
      what: 'a creator of whom nothing is known',
      user: 'owner',
      is: 'ValidationError',
      says: '400 No data found for the provided input.',
      call: (client) => client.enrich.raw({ platform: 'instagram', handle: 'nobody.there' }),
    },
    {
      what: 'more credits than there are',
      user: 'broke',
      is: 'InsufficientCreditsError',
      says: '402 Insufficient credits.',
      call: (client) => client.enrich.full({ platform: 'instagram', handle: 'miravale' }),
    },
    {
      what: 'a campaign that is over',
      user: 'owner',
      is: 'ValidationError',
      says: '400 A completed campaign cannot be edited.',
      call: (client) => client.listening.campaigns.update(1, { budget: 5 }),
    },
    {
      what: 'a batch that has nothing left to do',
      user: 'owner',
      is: 'ConflictError',
      says: '409 A batch that is finished cannot be resumed.',
      async call(client) {
        const batch = await client.batch.create({ handles: ['miravale'], platform: 'instagram', mode: 'raw' });
        await batch.wait();
        return client.batch.resume(batch.id);
      },
    },
  ],
  mistakes: [
    {
      method: 'POST',
      path: `${v1}/accounts/tokens/`,
      body: { label: 7, scopes: 'all' },
      violations: ['type at request.body.label', 'type at request.body.scopes'],
    },
    {
      method: 'PATCH',
      path: `${v1}/social/listening/campaign/1/`,
      body: { budget: -1 },
      violations: ['minimum at request.body.budget'],
    },
    {
      method: 'GET',
      path: `${v1}/discovery/classifier/brands/?offset=-1`,
      violations: ['minimum at request.query.offset'],
    },
    { method: 'GET', path: `${v1}/discovery/classifier/locations/fax/`, violations: ['enum at request.path.platform'] },
    { method: 'GET', path: `${v1}/social/listening/events/none/`, violations: ['type at request.path.event_id'] },
  ],
};
