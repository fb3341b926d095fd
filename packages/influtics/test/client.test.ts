import { inspect } from 'node:util';
import {
  AuthenticationError,
  ConflictError,
  Influtics,
  type InfluticsOptions,
  InsufficientCreditsError,
  NotFoundError,
  RateLimitError,
} from '@creatorkit/influtics';
import { createInfluticsMock, type InfluticsMockOptions } from '@creatorkit/influtics/mock';
import { afterEach, describe, expect, it, vi } from 'vitest';

function bench(
  account: 'owner' | 'expired' | 'other' | 'free' = 'owner',
  options: InfluticsOptions = {},
  mockOptions: InfluticsMockOptions = {},
) {
  const mock = createInfluticsMock(mockOptions);
  const { fetch, clock, credentials } = mock;
  const influtics = new Influtics({ fetch, clock, auth: credentials[account], validate: 'throw', ...options });
  return { mock, clock, influtics };
}

const caught = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

const youtube = (number: number): string => `https://youtu.be/${String(number).padStart(11, 'v')}`;

describe('Influtics', () => {
  it('tracks, lists, reads and notes', async () => {
    const { influtics, clock } = bench();
    const { results } = await influtics.videos.track({
      urls: ['https://www.tiktok.com/@ada/video/7301234567890123456', youtube(1), youtube(1)],
    });
    expect(results.map(({ status }) => status)).toEqual(['tracked', 'tracked', 'already_tracked']);
    await clock.advance({ hours: 2 });
    const video = await influtics.videos.retrieve(results[0]?.video_id ?? '');
    expect(video).toEqual(await influtics.videos.retrieveByExternalId('7301234567890123456'));
    expect(Object.keys(video.stats.views)).toHaveLength(2);
    const changed = await influtics.videos.updateByExternalId('7301234567890123456', { campaign: 'spring' });
    expect(changed.updated_fields).toEqual(['campaign_tag']);
    const [first] = await influtics.videos.list({ blogger_username: '@ADA' }).toArray();
    expect(first?.video_id).toBe(video.id);
    const page = await influtics.videos.list({ limit: 50 });
    expect([page.total, page.hasNext, page.items.length]).toEqual([124, true, 50]);
  });

  it('shows the id of a request, which only the body has', async () => {
    const { influtics } = bench();
    const { requestId, rateLimit } = await influtics.account.limits().withResponse();
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(rateLimit).toMatchObject({ scope: 'default', limit: 60, remaining: 59 });
  });

  it('asks a function for the key, and again with the refused one when it was rotated', async () => {
    const asked: unknown[] = [];
    const mock = createInfluticsMock();
    let apiKey: string = mock.credentials.owner.apiKey;
    const influtics = new Influtics({
      fetch: mock.fetch,
      clock: mock.clock,
      auth: {
        apiKey: async ({ refused }) => {
          asked.push(refused);
          return apiKey;
        },
      },
    });
    await influtics.account.limits();
    apiKey = mock.control('keys/rotate', { account: 'owner' }).apiKey;
    await influtics.account.limits();
    expect(asked).toEqual([undefined, undefined]);
    const old = apiKey;
    apiKey = mock.control('keys/rotate', { account: 'owner' }).apiKey;
    const late = new Influtics({
      fetch: mock.fetch,
      clock: mock.clock,
      auth: { apiKey: ({ refused }) => (refused === undefined ? old : apiKey) },
    });
    expect((await late.account.usage()).summary.plan).toBe('business');
  });

  it('asks with a fixed key once, and names what is wrong with it', async () => {
    const { mock, influtics } = bench('expired');
    const error = await caught(influtics.account.limits());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ status: 401, code: 'EXPIRED_API_KEY' });
    expect(mock.journal()).toHaveLength(1);
  });

  it.each(['flat', 'nested'] as const)('reads errors in the %s shape', async (errors) => {
    const { influtics, mock } = bench('owner', {}, { errors });
    expect(await caught(influtics.videos.retrieveByExternalId('1'))).toMatchObject({
      name: 'NotFoundError',
      message: 'Cannot getVideoByExternalId: 404 Video not found',
      code: 'VIDEO_NOT_FOUND',
    });
    const conflict = await caught(
      influtics.bloggers.track({ platform: 'tiktok', username: 'fit.lena', initial_videos_count: 1 }),
    );
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(JSON.stringify((conflict as ConflictError).body)).toContain(
      mock.state.trackings.first('organisation', 1)?.id,
    );
    const free = new Influtics({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.free });
    const refused = await caught(free.videos.track({ urls: [youtube(1)] }));
    expect(refused).toBeInstanceOf(InsufficientCreditsError);
    expect(refused).toMatchObject({ code: 'PAID_PLAN_REQUIRED' });
    expect(JSON.stringify((refused as InsufficientCreditsError).body)).toContain('https://influtics.com/plans');
  });

  it.each([true, false])('gives up at once when the credits are used up, header or not (%s)', async (withHeader) => {
    const { influtics, mock, clock } = bench('owner', {
      fetch: async (input, init) => {
        const response = await mock.fetch(input, init);
        const headers = new Headers(response.headers);
        if (!withHeader)
          for (const name of [...headers.keys()]) if (/^(x-ratelimit|retry)/.test(name)) headers.delete(name);
        return new Response(await response.text(), { status: response.status, headers });
      },
    });
    mock.control('credits', { account: 'owner', available: 29 });
    const before = clock.now();
    const error = await caught(influtics.videos.track({ urls: [youtube(1)] }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      retryAt: new Date('2026-02-01T00:00:00Z'),
      attempts: 1,
      message: 'Cannot trackVideos: 429 0/29 credits used this month',
    });
    expect(clock.now()).toBe(before);
    // What costs nothing goes on.
    expect((await influtics.account.usage()).summary.credits).toEqual({ total: 29, used: 0 });
    expect(clock.now()).toBe(before);
  });

  it('finds what is gone, and a creator who is not tracked', async () => {
    const { influtics } = bench('owner', {}, { bloggerInfo: 'removed' });
    expect(await caught(influtics.bloggers.info({ username: 'ada' }))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    const untracked = await caught(influtics.bloggers.retrieve('ada'));
    expect(untracked).toBeInstanceOf(NotFoundError);
    expect(untracked).toMatchObject({ code: 'BLOGGER_NOT_TRACKED' });
  });

  it('waits for a creator to be tracked, as often as the service asks', async () => {
    const { influtics, mock, clock } = bench();
    const before = clock.now();
    const job = await influtics.bloggers.track({ platform: 'tiktok', username: 'ada', initial_videos_count: 10 });
    const seen: string[] = [];
    const { tracked_account_id, is_active } = await job.wait({
      deadlineMs: 600_000,
      onProgress: ({ state }) => seen.push(String(state)),
    });
    expect([...new Set(seen)]).toEqual(['processing', 'succeeded']);
    expect(is_active).toBe(true);
    expect((clock.now() - before) / 1000).toBeLessThan(40);
    const polls = mock.journal().filter(({ operation }) => operation === 'getBloggerTrackJob').length;
    expect(polls).toBeLessThan(12);
    expect((await influtics.bloggers.retrieve('ada')).tracking_id).toBe(tracked_account_id);
  });

  it.each([
    ['missing.person', { name: 'JobError', message: expect.stringContaining('There is no missing.person on tiktok') }],
    ['stalled.ada', { name: 'ApiError', status: 410, code: 'JOB_TIMEOUT' }],
  ])('says why %s could not be tracked', async (username, want) => {
    const { influtics } = bench();
    const job = await influtics.bloggers.track({ platform: 'tiktok', username, initial_videos_count: 10 });
    expect(await caught(job.wait())).toMatchObject(want);
  });

  it('shows the key nowhere', async () => {
    const { influtics, mock } = bench();
    mock.control('credits', { account: 'owner', available: 0 });
    const error = await caught(influtics.videos.track({ urls: [youtube(1)] }));
    const told = [inspect(influtics, { depth: 9 }), inspect(error, { depth: 9 }), JSON.stringify(mock.journal())];
    expect(told.join()).not.toContain(mock.credentials.owner.apiKey);
  });

  it.each([
    [{ auth: {} }, 'auth.apiKey must be a key or a function'],
    [{ auth: { apiKey: '' } }, 'auth.apiKey must be a key or a function'],
    [{ auth: { apiKey: 7 } }, 'auth.apiKey must be a key or a function'],
    [{ unrecognisedVideoUrls: 'ask' }, `unrecognisedVideoUrls must be 'refuse' or 'send', got "ask"`],
  ])('refuses options that make no sense: %j', (options, message) => {
    expect(() => new Influtics(options as InfluticsOptions)).toThrow(message);
  });
});

describe('the URLs of videos', () => {
  it.each([
    [
      [youtube(1), 'https://example.com/a?b'],
      'urls[1] is no URL of a video that Influtics documents, got "https://example.com/a?b"',
    ],
    [[`https://example.com/${'a'.repeat(500)}`], `/${'a'.repeat(180)}…"; unrecognised`],
    [['https://someone:secret@youtu.be/dQw4w9WgXcQ'], 'got "https://…@youtu.be/dQw4w9WgXcQ"'],
    [[7], 'urls[0] must be a string, got number'],
    ['https://youtu.be/dQw4w9WgXcQ', 'urls must be a list, got string'],
  ])('are looked at before anything is sent: %j', async (urls, message) => {
    const { influtics, mock } = bench();
    const error = await caught(influtics.videos.track({ urls: urls as string[] }));
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
    expect(mock.journal()).toEqual([]);
  });

  it('are left to the API by an option, and by raw calls', async () => {
    const urls = ['https://example.com/a', youtube(1)];
    const { influtics } = bench('owner', { unrecognisedVideoUrls: 'send' });
    const { results } = await influtics.videos.track({ urls });
    expect(results.map(({ status, platform }) => [status, platform])).toEqual([
      ['error', null],
      ['tracked', 'youtube'],
    ]);
    const careful = bench().influtics;
    expect((await careful.raw.POST('/v1/videos/track', { body: { urls } })).data?.meta.summary.errors).toBe(1);
  });

  it('of platforms that came later are sent', async () => {
    const { influtics } = bench();
    const { results } = await influtics.videos.track({ urls: ['https://vk.com/video-1_2', 'https://ok.ru/video/12'] });
    expect(results.map(({ platform, status }) => `${platform} ${status}`)).toEqual(['vk tracked', 'ok tracked']);
  });
});

describe('in a browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a page', () => vi.stubGlobal('window', { document: {} })],
    ['a worker', () => vi.stubGlobal('importScripts', () => {})],
  ])('that is %s, a key is refused unless the option says so', (_, pretend) => {
    pretend();
    expect(() => new Influtics({ auth: { apiKey: 'secret-key' } })).toThrow(
      /servers only.*dangerouslyAllowBrowser: true/,
    );
    expect(() => new Influtics({ auth: { apiKey: () => 'secret-key' } })).toThrow(TypeError);
    expect(() => new Influtics({ auth: { apiKey: 'secret-key' }, dangerouslyAllowBrowser: true })).not.toThrow();
    expect(() => new Influtics()).not.toThrow();
  });
});

it('tells what a call would do', async () => {
  const { influtics, mock } = bench();
  const plan = await influtics.explain(({ videos }) => videos.track({ urls: [youtube(1), youtube(2)] }));
  expect(plan).toMatchObject({
    operation: 'trackVideos',
    repeats: 'safe',
    credential: { scheme: 'apiKey', source: 'function' },
    rateLimit: { scope: 'default', waitMs: 0 },
    cost: { unit: 'credits', per: 'item', amount: 30 },
    plan: { min: 'pro', denied: { status: 402, code: 'PAID_PLAN_REQUIRED' } },
  });
  expect(mock.journal()).toEqual([]);
});
