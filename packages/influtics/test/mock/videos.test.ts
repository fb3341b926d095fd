import { describe, expect, it } from 'vitest';
import { createInfluticsMock } from '../../src/mock/index.ts';
import { sender } from './send.ts';

const hour = 60 * 60 * 1000;
const first = '7300000000000000001';
const tiktok = 'https://www.tiktok.com/@ada/video/7301234567890123456';

function bench(seed?: number) {
  const mock = createInfluticsMock({ seed });
  mock.limits.enabled = false;
  const call = sender(mock, 'owner');
  const track = async (...urls: string[]) => (await call('POST', '/v1/videos/track', { urls })).body;
  const read = async (id: string) => (await call('GET', `/v1/videos/by-external-id/${id}`)).body.data;
  const list = async (query = '') => (await call('GET', `/v1/videos/stats?${query}`)).body.data;
  return { mock, call, track, read, list };
}

describe('tracking', () => {
  it('tells of each URL what became of it, in the order of the request', async () => {
    const { track } = bench();
    const { data, meta } = await track(
      tiktok,
      `https://m.tiktok.com/@fit.lena/video/${first}`,
      'https://example.com/a',
      tiktok,
      'https://www.youtube.com/@ada',
    );
    expect(data.results).toMatchObject([
      {
        index: 0,
        url: tiktok,
        platform: 'tiktok',
        external_video_id: '7301234567890123456',
        status: 'tracked',
        error: null,
      },
      { index: 1, platform: 'tiktok', external_video_id: first, status: 'already_tracked', error: null },
      {
        index: 2,
        platform: null,
        video_id: null,
        external_video_id: null,
        status: 'error',
        error: 'Unsupported video URL',
      },
      { index: 3, video_id: data.results[0].video_id, status: 'already_tracked' },
      { index: 4, platform: 'youtube', video_id: null, status: 'error', error: 'The URL names no video' },
    ]);
    expect(meta).toMatchObject({
      summary: { total: 5, tracked: 1, already_tracked: 2, errors: 2 },
      credits_used: 30,
    });
  });

  it('follows a short link to the same video each time', async () => {
    const [one, other] = [bench(), bench()];
    const { data } = await one.track(
      'https://vm.tiktok.com/ZMabc/',
      'https://vt.tiktok.com/ZMabc',
      'https://vm.tiktok.com/ZMxyz/',
    );
    expect(data.results.map(({ status }: { status: string }) => status)).toEqual([
      'tracked',
      'already_tracked',
      'tracked',
    ]);
    const again = await other.track('https://vm.tiktok.com/ZMabc/');
    expect(again.data.results[0].external_video_id).toBe(data.results[0].external_video_id);
  });

  it('ends where the plan holds no more videos', async () => {
    const { mock, track } = bench();
    mock.state.organisations.update(1, { video_limit: 123 });
    const { data, meta } = await track(tiktok, 'https://youtu.be/dQw4w9WgXcQ');
    expect(data.results.map(({ error }: { error: string | null }) => error)).toEqual([null, 'Video limit reached']);
    expect(meta.credits_used).toBe(30);
  });

  it('keeps organisations apart', async () => {
    const { mock, track } = bench();
    await track(tiktok);
    const other = sender(mock, 'other');
    expect((await other('GET', '/v1/videos/by-external-id/7301234567890123456')).status).toBe(404);
    const { body } = await other('POST', '/v1/videos/track', { urls: [tiktok] });
    expect(body.data.results[0].status).toBe('tracked');
  });
});

describe('statistics', () => {
  it('are zeros and empty until the first snapshot', async () => {
    const { track, read } = bench();
    await track(tiktok);
    expect(await read('7301234567890123456')).toMatchObject({
      stats: { views: {}, likes: {}, comments: {}, reposts: {} },
      views: 0,
      likes: 0,
      er: 0,
      cpm: 0,
      stats_last_updated: null,
      status: 'active',
    });
  });

  it('grow with every hour of 30 days, and then no more', async () => {
    const { mock, track, read } = bench();
    await track(tiktok);
    let before = 0;
    for (let hours = 1; hours <= 720; hours += 1) {
      await mock.clock.advance({ hours: 1 });
      if (hours % 60 !== 0) continue;
      const { stats, views, status } = await read('7301234567890123456');
      expect(Object.keys(stats.views)).toHaveLength(hours);
      const values = Object.values<number>(stats.views);
      expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))).toBe(true);
      expect(views).toBe(values.at(-1));
      expect(views).toBeGreaterThan(before);
      expect(status).toBe(hours === 720 ? 'completed' : 'active');
      before = views;
    }
    const completed = await read('7301234567890123456');
    await mock.clock.advance({ days: 100 });
    expect(await read('7301234567890123456')).toEqual(completed);
  });

  it('are the same however time came to pass, and whoever looked meanwhile', async () => {
    const [stepping, jumping] = [bench(7), bench(7)];
    await stepping.track(tiktok);
    await jumping.track('https://youtu.be/dQw4w9WgXcQ', tiktok);
    for (let day = 0; day < 30; day++) {
      await stepping.mock.clock.advance({ days: 1 });
      await stepping.read('7301234567890123456');
    }
    await jumping.mock.clock.advance({ days: 30 });
    expect(await jumping.read('7301234567890123456')).toEqual(await stepping.read('7301234567890123456'));
    const other = bench(8);
    await other.track(tiktok);
    await other.mock.clock.advance({ days: 30 });
    expect((await other.read('7301234567890123456')).views).not.toBe((await jumping.read('7301234567890123456')).views);
  });

  it('compute engagement from the latest numbers shown, and cpm from the budget', async () => {
    const { mock, call, read } = bench();
    await call('PATCH', `/v1/videos/by-external-id/${first}`, { budget: 250 });
    await mock.clock.advance({ days: 2 });
    const { views, likes, comments, reposts, er, cpm } = await read(first);
    expect(views).toBeGreaterThan(0);
    expect(er).toBe(((likes + comments + reposts) / views) * 100);
    expect(cpm).toBe((250 / views) * 1000);
  });

  it('write instants in the three documented forms', async () => {
    const { mock, read } = bench();
    await mock.clock.advance({ hours: 5 });
    const { created_at, updated_at, stats, stats_last_updated } = await read(first);
    expect(updated_at).toBe(stats_last_updated);
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/;
    expect(created_at).toMatch(instant);
    expect(stats_last_updated).toMatch(instant);
    const keys = Object.keys(stats.reposts);
    expect(keys.every((key) => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\+00$/.test(key))).toBe(true);
    const [last = ''] = keys.slice(-1);
    expect(Date.parse(stats_last_updated)).toBe(Date.parse(last.replace(' ', 'T').replace('+00', 'Z')));
    expect(
      keys.slice(1).map((key, at) => Date.parse(key.slice(0, 23)) - Date.parse((keys[at] ?? '').slice(0, 23))),
    ).toEqual(keys.slice(1).map(() => hour));
  });

  it('stop when the platform does', async () => {
    const { read } = bench();
    const { status, stats } = await read('7300000000000000122');
    expect(status).toBe('failed');
    expect(Object.keys(stats.views)).toHaveLength(5);
  });
});

describe('the list', () => {
  it('is cut into pages that know of each other', async () => {
    const { list } = bench();
    const all = (await list('limit=100')).data.concat((await list('limit=100&offset=100')).data);
    expect(all).toHaveLength(122);
    expect((await list('limit=100&offset=100')).pagination).toEqual({
      total: 122,
      limit: 100,
      offset: 100,
      has_more: false,
    });
    expect((await list()).pagination).toEqual({ total: 122, limit: 50, offset: 0, has_more: true });
    expect((await list('limit=1000')).pagination).toMatchObject({ limit: 100 });
    expect((await list('offset=500')).data).toEqual([]);
  });

  it.each([
    ['created_at', 'desc', (row: { created_at: string }) => -Date.parse(row.created_at)],
    ['created_at', 'asc', (row: { created_at: string }) => Date.parse(row.created_at)],
    ['views', 'desc', (row: { views: number }) => -row.views],
    ['likes', 'asc', (row: { likes: number }) => row.likes],
    ['updated_at', 'desc', (row: { stats_last_updated: string }) => -Date.parse(row.stats_last_updated)],
  ] as const)('is sorted by %s %s', async (sort, order, rank) => {
    const { mock, list } = bench();
    await mock.clock.advance({ hours: 3 });
    const { data } = await list(`sort=${sort}&order=${order}&limit=100`);
    const ranks = data.map(rank);
    expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(50);
  });

  it.each([
    ['status=active', 120],
    ['status=completed', 1],
    ['status=failed', 1],
    ['platform=TikTok', 122],
    ['platform=tiktok&status=failed', 1],
    ['platform=TIKTOK', 122],
    ['platform=YouTube', 0],
    ['platform=vk', 0],
    ['blogger_username=@Fit.Lena', 122],
    ['blogger_username=fit', 0],
  ])('is narrowed by %s to %i', async (query, total) => {
    const { list } = bench();
    expect((await list(query)).pagination.total).toBe(total);
  });

  it.each(['limit=0', 'limit=many', 'offset=-1', 'platform=myspace', 'status=done', 'sort=title', 'order=up'])(
    'refuses %s',
    async (query) => {
      const { call } = bench();
      const { status, body } = await call('GET', `/v1/videos/stats?${query}`);
      expect([status, body.code]).toEqual([400, 'VALIDATION_ERROR']);
      expect(body.error).toContain(`${query.split('=')[0]}: `);
    },
  );
});

describe('a note', () => {
  it('changes what was sent, adds tags, and passes empty text over', async () => {
    const { call, read } = bench();
    const path = `/v1/videos/by-external-id/${first}`;
    const one = await call('PATCH', path, {
      notes: 'Paid',
      campaign: 'spring',
      status: 'running',
      tags: ['urgent', 'new'],
    });
    expect(one.body.data).toMatchObject({
      updated_fields: ['notes', 'campaign_tag', 'status', 'tags'],
      tags_result: { matched: [], created: ['urgent', 'new'] },
    });
    const empty = { notes: '', status: '', budget: '' };
    const two = await call('PATCH', path, { ...empty, tags: ['urgent', '', 'late'], video_status: 'x' });
    expect(two.body.data).toMatchObject({
      updated_fields: ['video_status', 'tags'],
      tags_result: { matched: ['urgent'], created: ['late'] },
    });
    expect(two.headers.get('x-mock-not-modelled')).toBe('video_status');
    expect(await read(first)).toMatchObject({
      notes: 'Paid',
      campaign: 'spring',
      workflow_status: 'running',
      status: 'active',
      tags: ['urgent', 'new', 'late'],
    });
  });

  it.each([
    [{}],
    [{ notes: '' }],
    [{ status: '', tags: [''] }],
    [{ tags: [] }],
    [{ colour: 'red' }],
    [{ budget: -1 }],
    [{ status: 'done' }],
  ])('that is %j is refused', async (body) => {
    const { call } = bench();
    const answer = await call('PATCH', `/v1/videos/by-external-id/${first}`, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'VALIDATION_ERROR']);
  });
});
