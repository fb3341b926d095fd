import { Influtics, type VideoStats } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import document from '@creatorkit/influtics/openapi.json' with { type: 'json' };
import { contracts } from '../../packages/influtics/src/generated/contracts.ts';
import { api, operations } from '../../packages/influtics/src/generated/operations.ts';
import { exercise, type Id } from '../../packages/influtics/test/mock/every-status.ts';
import type { ApiRow } from '../apis.ts';
import { influticsGoldens } from '../goldens/influtics.ts';

const external = '/v1/videos/by-external-id/';
const video = '7300000000000000001';
const creator = { platform: 'tiktok', initial_videos_count: 10 } as const;

export const influtics: ApiRow<Influtics, VideoStats> = {
  id: 'influtics',
  createMock: () => createInfluticsMock(),
  facts: { api, operations, contracts },
  document,
  goldens: influticsGoldens,
  everyStatus: async () => (await Promise.all(Object.keys(operations).map((id) => exercise(id as Id)))).flat(),
  // The keys are the mock's, and no secret: so the suite may run in a browser, too.
  createClient: ({ auth, ...settings }) =>
    new Influtics({ ...settings, auth: auth as { apiKey: string } | undefined, dangerouslyAllowBrowser: true }),
  owner: 'owner',
  wrongAuth: { apiKey: 'guess' },
  headersOf: async (_fetch, _baseUrl, { apiKey = 'your_api_key_here' }) => ({ Authorization: `Bearer ${apiKey}` }),
  forged: { Authorization: 'Bearer inf_owner_forged' },
  read: (client, signal) => client.videos.retrieveByExternalId(video, { signal }),
  readPath: `${external}${video}`,
  limit: { quota: 60, windowSeconds: 60 },
  list: (client, size) => client.videos.list({ limit: size }),
  identify: ({ video_id }) => video_id,
  spoil: ({ data, ...rest }: { data: object }) => ({ ...rest, data: { ...data, views: 'many' } }),
  refused: [
    {
      what: 'a video that is not tracked',
      user: 'owner',
      is: 'NotFoundError',
      says: '404 Video not found',
      call: (client) => client.videos.retrieveByExternalId('1'),
    },
    {
      what: "somebody else's video",
      user: 'other',
      is: 'NotFoundError',
      says: '404 Video not found',
      call: (client) => client.videos.retrieveByExternalId(video),
    },
    {
      what: 'an expired key',
      user: 'expired',
      is: 'AuthenticationError',
      says: '401 API key has expired',
      call: (client) => client.account.limits(),
    },
    {
      what: 'a plan that does not include it',
      user: 'free',
      is: 'InsufficientCreditsError',
      says: '402 A paid plan is required',
      call: (client) => client.videos.track({ urls: ['https://youtu.be/dQw4w9WgXcQ'] }),
    },
    {
      what: 'a creator who is tracked already',
      user: 'owner',
      is: 'ConflictError',
      says: '409 This creator is already tracked',
      call: (client) => client.bloggers.track({ ...creator, username: 'Fit.Lena' }),
    },
    {
      what: 'nothing to change',
      user: 'owner',
      is: 'ValidationError',
      says: '400 body: must hold at least one field',
      call: (client) => client.videos.updateByExternalId(video, { notes: '' }),
    },
    {
      what: 'more credits than the month has',
      user: 'other',
      is: 'RateLimitError',
      says: '429 0/1000 credits used this month',
      call: (client) =>
        client.videos.track({
          urls: Array.from({ length: 34 }, (_, index) => `https://youtu.be/${String(index).padStart(11, 'v')}`),
        }),
    },
  ],
  mistakes: [
    {
      method: 'POST',
      path: '/v1/videos/track',
      body: { urls: [] },
      violations: ['minItems at request.body.urls'],
    },
    {
      method: 'PATCH',
      path: `${external}${video}`,
      body: { budget: 'much' },
      violations: ['type at request.body.budget'],
    },
    { method: 'GET', path: '/v1/videos/stats?status=done', violations: ['enum at request.query.status'] },
    { method: 'GET', path: '/v1/trends/search?platform=tiktok', violations: ['required at request.query'] },
    { method: 'GET', path: '/v1/videos/by-id/none', violations: ['format at request.path.id'] },
  ],
};
