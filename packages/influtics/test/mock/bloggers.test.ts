import { describe, expect, it } from 'vitest';
import { createInfluticsMock, type InfluticsMockOptions } from '../../src/mock/index.ts';
import { sender } from './send.ts';

function bench(options: InfluticsMockOptions = {}, account: 'owner' | 'other' | 'free' = 'owner') {
  const mock = createInfluticsMock(options);
  mock.limits.enabled = false;
  const call = sender(mock, account);
  const info = (query: string) => call('GET', `/v1/bloggers/info?${query}`);
  const used = async (): Promise<number> => (await call('GET', '/v1/account/usage')).body.data.summary.credits.used;
  const track = (username: string, more: object = {}) =>
    call('POST', '/v1/bloggers/track', { platform: 'tiktok', username, initial_videos_count: 10, ...more });
  const job = (id: string) => call('GET', `/v1/bloggers/jobs/${id}`);
  return { mock, call, info, used, track, job };
}

describe('what is known of a creator', () => {
  it('is fetched once, and then kept for 7 days at no cost', async () => {
    const { mock, info, used } = bench();
    const { body } = await info('username=ada');
    expect(body.data.blogger).toMatchObject({
      channel_username: 'ada',
      platform: 'TikTok',
      is_tracked: false,
      tracking_id: null,
      cached: false,
      initial_videos_enqueued: true,
      estimated_completion: '2026-01-01T00:05:00+00:00',
      cache_expires_at: '2026-01-08T00:00:00.000Z',
    });
    expect(await used()).toBe(1);
    await mock.clock.advance({ minutes: 5 });
    const cached = (await info('username=%40ADA&platform=tiktok')).body.data.blogger;
    expect(cached).toMatchObject({ cached: true, initial_videos_enqueued: false, estimated_completion: null });
    expect(cached.number_of_subscribers).toBe(body.data.blogger.number_of_subscribers);
    await mock.clock.advance({ days: 6, hours: 23, minutes: 54 });
    expect((await info('username=ada')).body.data.blogger.cached).toBe(true);
    expect(await used()).toBe(1);
    await mock.clock.advance({ minutes: 1 });
    const fresh = (await info('username=ada')).body.data.blogger;
    expect(fresh).toMatchObject({ cached: false, created_at: body.data.blogger.created_at });
    expect(fresh.cache_expires_at).toBe('2026-01-15T00:00:00.000Z');
    expect(await used()).toBe(2);
  });

  it('has its statistics queued after a day, and its videos after five where that is asked for', async () => {
    const { mock, info } = bench();
    const flags = async (query: string) => {
      const { stats_update_enqueued, videos_refresh_enqueued } = (await info(query)).body.data.blogger;
      return [stats_update_enqueued, videos_refresh_enqueued];
    };
    expect(await flags('username=ada&refresh=true')).toEqual([false, false]);
    await mock.clock.advance({ days: 1 });
    expect(await flags('username=ada&refresh=true')).toEqual([true, false]);
    expect(await flags('username=ada')).toEqual([false, false]);
    await mock.clock.advance({ days: 5 });
    expect(await flags('username=ada&refresh=true')).toEqual([true, true]);
  });

  it('is shown to a free plan only from what is known', async () => {
    const { info } = bench({}, 'free');
    expect((await info('username=ada')).status).toBe(402);
    expect((await info('username=chef.marco&platform=Instagram')).body.data.blogger.cached).toBe(true);
  });

  it('is nothing for who does not exist, and costs nothing then', async () => {
    const { info, used } = bench();
    const { status, body } = await info('username=Missing.person');
    expect([status, body.code]).toEqual([404, 'BLOGGER_NOT_FOUND']);
    expect(await used()).toBe(0);
  });

  it('is gone where the operation was removed', async () => {
    const { info } = bench({ bloggerInfo: 'removed' });
    const { status, body } = await info('username=ada');
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('a job', () => {
  it('is queued, processing, and done, and its creator is tracked then', async () => {
    const { mock, call, track, job, used } = bench();
    const { status, body } = await track('Ada');
    expect(status).toBe(202);
    const { job_id } = body.data;
    expect(body.data).toMatchObject({
      status: 'queued',
      status_url: `/v1/bloggers/jobs/${job_id}`,
      estimated_duration_seconds: 30,
      polling: { retry_after_seconds: 1 },
    });
    expect((await job(job_id)).body.data).toMatchObject({ status: 'queued', tracked_account_id: null });
    await mock.clock.advance({ seconds: 1 });
    expect((await job(job_id)).body.data).toMatchObject({ status: 'processing', polling: { retry_after_seconds: 5 } });
    expect((await call('GET', '/v1/bloggers/by-username/ada')).status).toBe(404);
    await mock.clock.advance({ seconds: 29 });
    const { result } = (await job(job_id)).body.data;
    expect(result).toMatchObject({ is_active: true });
    const { blogger } = (await call('GET', '/v1/bloggers/by-username/%40ada?platform=')).body.data;
    expect(blogger).toMatchObject({
      id: result.blogger_id,
      tracking_id: result.tracked_account_id,
      platform: 'tiktok',
      is_tracked: true,
    });
    const videos = (await call('GET', '/v1/videos/stats?blogger_username=ADA')).body.data;
    expect(videos.pagination.total).toBe(10);
    expect(await used()).toBe(1);
    expect((await call('GET', '/v1/account/usage')).body.data.summary.videos.used).toBe(122);
  });

  it('brings about the same, whenever somebody looks', async () => {
    const [early, late] = [bench(), bench()];
    const ids = await Promise.all([early, late].map(async ({ track }) => (await track('ada')).body.data.job_id));
    await early.mock.clock.advance({ seconds: 30 });
    await early.job(ids[0]);
    await early.mock.clock.advance({ days: 2 });
    await late.mock.clock.advance({ days: 2, seconds: 30 });
    const list = async ({ call }: typeof early) =>
      (await call('GET', '/v1/videos/stats?blogger_username=ada')).body.data;
    expect(await list(late)).toEqual(await list(early));
    const read = async ({ call }: typeof early) => (await call('GET', '/v1/bloggers/by-username/ada')).body.data;
    expect(await read(late)).toEqual(await read(early));
  });

  it('brings about the same for who tracks a video of its creator, and for another organisation', async () => {
    const [early, late] = [bench(), bench()];
    const ids = await Promise.all([early, late].map(async ({ track }) => (await track('ada')).body.data.job_id));
    await early.mock.clock.advance({ seconds: 30 });
    await early.job(ids[0]);
    await early.mock.clock.advance({ minutes: 1 });
    await late.mock.clock.advance({ seconds: 90 });
    const [{ external_video_id }] = (await early.call('GET', '/v1/videos/stats?blogger_username=ada')).body.data.data;
    const urls = [`https://www.tiktok.com/@ada/video/${external_video_id}`];
    for (const { mock, call } of [late, early]) {
      const { data, meta } = (await call('POST', '/v1/videos/track', { urls })).body;
      expect([data.results[0].status, meta.credits_used]).toEqual(['already_tracked', 0]);
      const { blogger } = (await sender(mock, 'other')('GET', '/v1/bloggers/info?username=ada')).body.data;
      expect(blogger).toMatchObject({ cached: true, updated_at: '2026-01-01T00:00:30+00:00' });
    }
  });

  it('is done at its time, also when nobody asks', async () => {
    const { mock, track } = bench();
    await track('ada');
    await mock.clock.advance({ seconds: 29 });
    expect(mock.state.videos.count('organisation', 1)).toBe(122);
    await mock.clock.advance({ seconds: 1 });
    expect(mock.state.videos.count('organisation', 1)).toBe(132);
  });

  it('stands for its creator while it is unfinished', async () => {
    const { mock, track, job } = bench();
    const { body } = await track('ada');
    const again = await track('ADA');
    expect([again.status, again.body.code]).toEqual([409, 'CREATOR_ALREADY_TRACKED']);
    await mock.clock.advance({ seconds: 30 });
    const { tracked_account_id } = (await job(body.data.job_id)).body.data;
    expect(again.body.tracked_account_id).toBe(tracked_account_id);
    expect((await track('ada')).body.tracked_account_id).toBe(tracked_account_id);
    const elsewhere = await track('ada', { platform: 'Instagram' });
    expect([elsewhere.status, elsewhere.body.data.platform]).toEqual([202, 'instagram']);
  });

  it('ends in an error for who does not exist, who can be tried again', async () => {
    const { mock, track, job } = bench();
    const { job_id } = (await track('missing.person')).body.data;
    await mock.clock.advance({ minutes: 1 });
    expect((await job(job_id)).body.data).toMatchObject({
      status: 'error',
      blogger_id: null,
      error: { code: 'BLOGGER_NOT_FOUND', message: 'There is no missing.person on tiktok' },
    });
    expect((await track('missing.person')).status).toBe(202);
  });

  it('is given up after an hour, for good, and its creator can be tracked again', async () => {
    const { mock, track, job } = bench();
    const { job_id } = (await track('stalled.ada')).body.data;
    await mock.clock.advance({ minutes: 59 });
    expect((await job(job_id)).body.data.status).toBe('processing');
    expect((await track('stalled.ada')).status).toBe(409);
    await mock.clock.advance({ minutes: 1 });
    const { status, body } = await job(job_id);
    expect([status, body.code]).toEqual([410, 'JOB_TIMEOUT']);
    expect((await track('stalled.ada')).status).toBe(202);
    await mock.clock.advance({ days: 9 });
    expect((await job(job_id)).status).toBe(410);
  });

  it('of another organisation is none', async () => {
    const { mock, track } = bench();
    const { job_id } = (await track('ada')).body.data;
    const { status, body } = await sender(mock, 'other')('GET', `/v1/bloggers/jobs/${job_id}`);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('is not begun beyond what the plan holds', async () => {
    const { mock, track } = bench();
    mock.state.organisations.update(1, { creator_limit: 2 });
    expect((await track('ada')).status).toBe(202);
    const { status, body } = await track('grace');
    expect([status, body.code]).toEqual([422, 'SUBSCRIPTION_LIMIT']);
  });

  it.each([
    [{ platform: 'myspace' }, 'platform: '],
    [{ username: '@ada' }, 'username: '],
    [{ username: '  ' }, 'username: is required'],
    [{ username: 'a'.repeat(65) }, 'username: '],
    [{ initial_videos_count: 0 }, 'initial_videos_count: '],
    [{ initial_videos_count: undefined }, 'initial_videos_count: is required'],
  ])('with %j answers 422', async (more, text) => {
    const { track } = bench();
    const { status, body } = await track('ada', more);
    expect([status, body.code]).toEqual([422, 'VALIDATION_ERROR']);
    expect(body.error).toContain(text);
  });
});

const forgedCursor = (page: number): string =>
  encodeURIComponent(btoa(JSON.stringify([page, encodeURIComponent('pasta\ntiktok\n\n0')])));

describe('trends', () => {
  it('are the same for the same search, page by page, each for 1 credit', async () => {
    const { call, used } = bench();
    const search = async (query: string) => (await call('GET', `/v1/trends/search?${query}`)).body;
    const query = 'keyword=Pasta%20recipe&platform=tiktok&region=us&days=30';
    const pages = [await search(query)];
    for (let page = pages[0]; page.meta.next_cursor; page = pages.at(-1)) {
      pages.push(await search(`${query}&cursor=${encodeURIComponent(page.meta.next_cursor)}`));
    }
    const all = pages.flatMap(({ data }) => data);
    const volumes = all.map(({ volume }) => volume);
    expect(volumes).toEqual(volumes.toSorted((a, b) => b - a));
    expect(new Set(all.map(({ keyword }) => keyword)).size).toBe(all.length);
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(await used()).toBe(pages.length);
    expect((await bench().call('GET', `/v1/trends/search?${query}`)).body.data).toEqual(pages[0].data);
    expect((await search(query.replace('Pasta', 'pasta').replace('us', 'US'))).data).toEqual(pages[0].data);
  });

  it.each([
    'platform=tiktok',
    'keyword=%20%20&platform=tiktok',
    'keyword=pasta&platform=instagram',
    'keyword=pasta&platform=tiktok&region=usa',
    'keyword=pasta&platform=tiktok&days=3',
    'keyword=pasta&platform=tiktok&cursor=made-up',
    `keyword=pasta&platform=tiktok&cursor=${btoa('[1,"soup"]')}`,
    ...[-1, 0, 3].map((page) => `keyword=pasta&platform=tiktok&cursor=${forgedCursor(page)}`),
  ])('refuse %s, at no cost', async (query) => {
    const { call, used } = bench();
    const { status, body } = await call('GET', `/v1/trends/search?${query}`);
    expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(await used()).toBe(0);
  });
});
