import { api, operations } from '../../src/generated/operations.ts';
import { createInfluticsMock, type InfluticsMock } from '../../src/mock/index.ts';
import { sender } from './send.ts';

export type Id = keyof typeof operations;
type Sent = readonly [path: string, body?: unknown];

const external = '/v1/videos/by-external-id/';
const creator = { platform: 'tiktok', username: 'ada', initial_videos_count: 3 };
const nobody = '00000000-0000-4000-8000-000000000000';
const trends = '/v1/trends/search';

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
const calls: { readonly [Name in Id]: { readonly good: Sent; readonly bad?: { readonly [status: number]: Sent } } } = {
  getAccountUsage: { good: ['/v1/account/usage'] },
  getAccountLimits: { good: ['/v1/account/limits'] },
  trackVideos: {
    good: ['/v1/videos/track', { urls: ['https://youtu.be/dQw4w9WgXcQ'] }],
    bad: { 400: ['/v1/videos/track', { urls: [] }] },
  },
  listVideoStats: { good: ['/v1/videos/stats?limit=2'], bad: { 400: ['/v1/videos/stats?sort=colour'] } },
  getVideoById: { good: ['/v1/videos/by-id/'], bad: { 404: [`/v1/videos/by-id/${nobody}`] } },
  getVideoByExternalId: { good: [`${external}7300000000000000001`], bad: { 404: [`${external}1`] } },
  updateVideoByExternalId: {
    good: [`${external}7300000000000000001`, { notes: 'Seen' }],
    bad: { 400: [`${external}7300000000000000001`, {}], 404: [`${external}1`, { notes: 'Seen' }] },
  },
  getBloggerInfo: {
    good: ['/v1/bloggers/info?username=ada'],
    bad: { 400: ['/v1/bloggers/info'], 404: ['/v1/bloggers/info?username=missing.person'] },
  },
  trackBlogger: {
    good: ['/v1/bloggers/track', creator],
    bad: {
      409: ['/v1/bloggers/track', { ...creator, username: 'fit.lena' }],
      422: ['/v1/bloggers/track', { ...creator, initial_videos_count: 501 }],
    },
  },
  getBloggerTrackJob: { good: ['/v1/bloggers/jobs/'], bad: { 404: [`/v1/bloggers/jobs/${nobody}`] } },
  getBloggerByUsername: {
    good: ['/v1/bloggers/by-username/fit.lena'],
    bad: { 400: ['/v1/bloggers/by-username/@'], 404: ['/v1/bloggers/by-username/nobody'] },
  },
  searchTrends: { good: [`${trends}?keyword=pasta&platform=tiktok`], bad: { 400: [`${trends}?keyword=pasta`] } },
};

/** Uses up the organisation's requests of a minute. */
function exhaust({ world }: InfluticsMock): void {
  const { limits } = api.rateLimits.policies.default;
  for (const limit of limits) world.limits.use(`default ${limit.window} 1`, limit, 'fixed', limit.quota);
}

/** Calls an operation until it has answered with every status that the rules can reach; gives the backends that did. */
export async function exercise(id: Id): Promise<readonly InfluticsMock[]> {
  const { method } = operations[id];
  const { good, bad = {} } = calls[id];
  const mocks: InfluticsMock[] = [];

  /** The call that succeeds; some need an id that the backend gave. */
  async function setUp(user: 'owner' | 'free' | 'nobody' = 'owner') {
    const mock = createInfluticsMock();
    mocks.push(mock);
    const asOwner = sender(mock, 'owner');
    let [path, body] = good;
    if (id === 'getVideoById') path += mock.state.videos.first('organisation', 1)?.id;
    if (id === 'getBloggerTrackJob') path += (await jobOf(asOwner, 'stalled.ada')).job_id;
    const call = sender(mock, user === 'nobody' ? undefined : user);
    return { mock, call, send: () => call(method, path, body) };
  }

  const fresh = await setUp();
  await fresh.send();
  for (const [path, body] of Object.values(bad)) await fresh.call(method, path, body);
  await fresh.mock.clock.advance({ hours: 1 });
  if (id === 'getBloggerTrackJob') await fresh.send();

  const limited = await setUp();
  exhaust(limited.mock);
  await limited.send();
  await (await setUp('nobody')).send();
  await (await setUp('free')).send();
  return mocks;
}

async function jobOf(call: ReturnType<typeof sender>, username: string): Promise<{ readonly job_id: string }> {
  const { body } = await call('POST', '/v1/bloggers/track', { ...creator, username });
  return (body as { readonly data: { readonly job_id: string } }).data;
}
