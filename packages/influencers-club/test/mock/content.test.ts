import { createMockClock } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { createBench, details, full, nothing, posts } from './bench.ts';
import { sender } from './send.ts';

type Bench = ReturnType<typeof createBench>;
interface Item {
  readonly pk: string;
  readonly taken_at: number;
  readonly media_type: number;
  readonly media_url: string;
  readonly engagement: { readonly likes: number; readonly comments: number; readonly views: number; shares?: number };
}

const mira = (platform = 'instagram', more: object = {}) => ({ platform, handle: 'miravale', ...more });
const stale = { error: { pagination_token: ['Invalid or expired pagination token.'] } };
const day = 86_400_000;

async function firstPosts({ post }: Bench, platform: string): Promise<Item[]> {
  return (await post(posts, mira(platform))).body.result.items;
}

describe('posts', () => {
  it.each([
    ['instagram', undefined, 12],
    ['instagram', 3, 12],
    ['instagram', 500, 12],
    ['tiktok', undefined, 30],
    ['tiktok', 35, 35],
    ['tiktok', 1, 1],
    ['youtube', undefined, 30],
    ['youtube', 50, 50],
  ])('of %s, %s asked for, come %i a page, the newest first, for 0.03 credits', async (platform, count, size) => {
    const { mock, post, left } = createBench();
    const { status, body } = await post(posts, mira(platform, count === undefined ? {} : { count }));
    const { items, ...rest } = body.result;
    expect([status, body.credits_cost, body.trial_searches_left]).toEqual([200, 0.03, null]);
    expect(rest).toEqual({ num_results: size, more_available: true, next_token: expect.any(String), status: 'ok' });
    const times = items.map(({ taken_at }: Item) => taken_at);
    expect(times).toEqual(times.toSorted((one: number, other: number) => other - one));
    expect(times[0] * 1000).toBeLessThanOrEqual(mock.clock.now());
    expect(await left()).toBe(99.97);
  });

  it.each([
    ['tiktok', 36],
    ['tiktok', 51],
    ['youtube', 51],
  ])('of %s, %i asked for, are refused', async (platform, count) => {
    const { post, left } = createBench();
    const { status, body } = await post(posts, mira(platform, { count }));
    expect([status, body.detail]).toEqual([
      422,
      [{ loc: ['body', 'count'], msg: expect.any(String), type: 'value_error' }],
    ]);
    expect((await post(posts, mira(platform, { count: 0 }))).status).toBe(400);
    expect((await post(posts, mira('instagram', { count: 'x' }))).status).toBe(400);
    expect(await left()).toBe(100);
  });

  it('can be read to the oldest, each once, each page charged', async () => {
    const { mock, post, left } = createBench();
    const { creators } = mock.state;
    const account = creators.find('youtube', 'miravale');
    const all = account ? creators.posts(account, mock.clock.now(), { limit: 1e6 }).map(({ id }) => id) : [];
    const seen: string[] = [];
    let pages = 0;
    let token: string | null = null;
    do {
      const more: object = token === null ? {} : { pagination_token: token };
      const { result } = (await post(posts, mira('youtube', { count: 50, ...more }))).body;
      expect(result.more_available).toBe(result.next_token !== null);
      seen.push(...result.items.map(({ pk }: Item) => pk));
      token = result.next_token;
      pages += 1;
    } while (token !== null);
    expect(seen).toEqual(all);
    expect(pages).toBe(Math.ceil(all.length / 50));
    expect(await left()).toBeCloseTo(100 - pages * 0.03, 10);
  });

  it('go on where they were, whatever was posted since', async () => {
    const bench = createBench();
    const before = (await bench.post(posts, mira('tiktok', { count: 10 }))).body.result;
    const next = async () =>
      (
        await bench.post(posts, mira('tiktok', { count: 10, pagination_token: before.next_token }))
      ).body.result.items.map(({ pk }: Item) => pk);
    const second = await next();
    await bench.mock.clock.advance({ hours: 23 });
    expect(await next()).toEqual(second);
    await bench.mock.clock.advance({ days: 30 });
    expect((await firstPosts(bench, 'tiktok'))[0]?.pk).not.toBe(before.items[0].pk);
  });

  it('refuse tokens that are unknown, too old, changed or of another list, for nothing', async () => {
    const { mock, post, left } = createBench();
    const { next_token: token } = (await post(posts, mira())).body.result;
    const start = await left();
    const send = async (pagination_token: unknown, more: object = {}) => {
      const { status, body } = await post(posts, { ...mira(), pagination_token, ...more });
      return [status, body];
    };
    expect((await send(token, { handle: 'https://www.instagram.com/MiraVale' }))[0]).toBe(200);
    expect(await send('bWlyYXZhbGU6MTI')).toEqual([400, stale]);
    expect(await send('')).toEqual([400, stale]);
    expect(await send('%%%')).toEqual([400, stale]);
    expect(await send(btoa(atob(token).replace(/^\d+/, '3')))).toEqual([400, stale]);
    expect(await send(token, { handle: 'odefinch' })).toEqual([400, stale]);
    expect(await send(token, { platform: 'tiktok' })).toEqual([400, stale]);
    expect((await send(7))[0]).toBe(400);
    await mock.clock.advance({ ms: day - 1 });
    expect((await send(token))[0]).toBe(200);
    await mock.clock.advance({ ms: 1 });
    expect(await send(token)).toEqual([400, stale]);
    expect(await left()).toBeCloseTo(start - 0.06, 10);
  });

  it('of who has none are an empty page, for nothing', async () => {
    const { mock, post, left } = createBench({ clock: createMockClock({ start: '2010-01-01T00:00:00Z' }) });
    mock.control('credits', { available: 0 });
    const { status, body } = await post(posts, mira('tiktok'));
    expect([status, body]).toEqual([
      200,
      {
        credits_cost: 0,
        trial_searches_left: null,
        result: { num_results: 0, more_available: false, next_token: null, status: 'ok', items: [] },
      },
    ]);
    expect(await left()).toBe(0);
  });

  it('of nobody, and elsewhere, are refused', async () => {
    const { mock, post, left } = createBench();
    expect(await post(posts, mira('instagram', { handle: 'nobody.at.all' }))).toMatchObject({
      status: 400,
      body: nothing,
    });
    for (const platform of ['twitch', 'twitter', 'onlyfans']) {
      expect((await post(posts, mira(platform, { handle: 'tessarden' }))).body.error.platform).toHaveLength(1);
    }
    expect((await sender(mock, 'broke')('POST', posts, mira())).status).toBe(402);
    expect((await post(posts, [])).status).toBe(422);
    expect(await left()).toBe(100);
  });

  it('are those of full enrichment, with the same files', async () => {
    const bench = createBench();
    for (const platform of ['instagram', 'tiktok']) {
      const enriched = (await bench.post(full, mira(platform))).body.result[platform].post_data;
      const listed = await firstPosts(bench, platform);
      for (const item of listed.slice(0, 12)) {
        const same = enriched.find(({ post_id }: { post_id: string }) => post_id === item.pk);
        const [file] = [same.media].flat();
        expect(item.media_url).toBe(file.url);
        expect(same.engagement.likes ?? same.engagement.like_count).toBe(item.engagement.likes);
      }
    }
  });

  it('have shares on YouTube alone, and files that live for a day', async () => {
    const bench = createBench();
    for (const platform of ['instagram', 'tiktok', 'youtube']) {
      const [item] = await firstPosts(bench, platform);
      expect('shares' in (item?.engagement ?? {})).toBe(platform === 'youtube');
      const expires = new URL(item?.media_url ?? '').searchParams.get('expires');
      expect(Number(expires) * 1000).toBe(bench.mock.clock.now() + day);
    }
  });
});

describe('the details of a post', () => {
  const ask = ({ post }: Bench, platform: string, content_type: string, post_id: string, more: object = {}) =>
    post(details, { platform, content_type, post_id, ...more });

  it('are the numbers that the list of posts has', async () => {
    const bench = createBench();
    for (const platform of ['instagram', 'tiktok', 'youtube']) {
      for (const item of (await firstPosts(bench, platform)).slice(0, 4)) {
        const { status, body } = await ask(bench, platform, 'data', item.pk);
        const { likes, comments, views } = item.engagement;
        expect([status, body.credits_cost]).toEqual([200, 0.03]);
        expect(body.result.metrics).toMatchObject({ like_count: likes, comment_count: comments });
        expect(body.result.metrics.play_count).toBe(item.media_type === 2 ? views : null);
        if (platform !== 'instagram') expect(body.result).toMatchObject(item);
        else expect(body.result.music_metadata === null).toBe(item.media_type !== 2);
      }
    }
  });

  it('are all comments, page by page, each once, however many come in between', async () => {
    const bench = createBench();
    const items = await firstPosts(bench, 'tiktok');
    const { pk, engagement } = items.find(
      (item) => item.engagement.comments > 120 && item.engagement.comments < 400,
    ) as Item;
    const seen: string[] = [];
    let pages = 0;
    let token: string | null = null;
    do {
      const more: object = token === null ? {} : { pagination_token: token };
      const { status, body } = await ask(bench, 'tiktok', 'comments', pk, more);
      expect([status, body.credits_cost, body.result.num_results]).toEqual([200, 0.03, body.result.comments.length]);
      seen.push(...body.result.comments.map((comment: { pk: string }) => comment.pk));
      token = body.result.next_token;
      expect(body.result.more_available).toBe(token !== null);
      pages += 1;
      await bench.mock.clock.advance({ hours: 2 });
    } while (token !== null);
    expect(new Set(seen).size).toBe(engagement.comments);
    expect(seen).toHaveLength(engagement.comments);
    expect(pages).toBe(Math.ceil(engagement.comments / 50));
  });

  it('refuse the token of another post, and heed none but for comments', async () => {
    const bench = createBench();
    const [one, other] = (await firstPosts(bench, 'tiktok')).filter(({ engagement }) => engagement.comments > 60);
    const { next_token } = (await ask(bench, 'tiktok', 'comments', one?.pk ?? '')).body.result;
    const more = { pagination_token: next_token };
    expect((await ask(bench, 'tiktok', 'comments', other?.pk ?? '', more)).body).toEqual(stale);
    expect((await ask(bench, 'tiktok', 'comments', one?.pk ?? '', { pagination_token: 'x' })).body).toEqual(stale);
    expect((await ask(bench, 'tiktok', 'data', other?.pk ?? '', { pagination_token: 'x' })).status).toBe(200);
    await bench.mock.clock.advance({ days: 1 });
    expect((await ask(bench, 'tiktok', 'comments', one?.pk ?? '', more)).body).toEqual(stale);
  });

  it('are a free empty page where nobody has commented', async () => {
    const bench = createBench();
    const { creators } = bench.mock.state;
    const now = bench.mock.clock.now();
    const silent = creators
      .search('tiktok', {}, { sort_by: 'number_of_followers', sort_order: 'asc' }, { offset: 0, limit: 50 }, now)
      .accounts.flatMap((account) => creators.posts(account, now, { limit: 20 }))
      .find((post) => creators.metricsAt(post, now).comments === 0);
    bench.mock.control('credits', { available: 0 });
    const { status, body } = await ask(bench, 'tiktok', 'comments', silent?.id ?? '');
    expect([status, body.credits_cost]).toEqual([200, 0]);
    expect(body.result).toEqual({ comments: [], num_results: 0, more_available: false, next_token: null });
  });

  it('are the words and the sound of videos', async () => {
    const bench = createBench();
    const [picture] = (await firstPosts(bench, 'instagram')).filter(({ media_type }) => media_type !== 2);
    const [video] = (await firstPosts(bench, 'instagram')).filter(({ media_type }) => media_type === 2);
    const [short] = await firstPosts(bench, 'youtube');
    const start = await bench.left();
    expect((await ask(bench, 'instagram', 'transcript', video?.pk ?? '')).body.result.transcript).toMatch(/\w+ \w+/);
    expect((await ask(bench, 'instagram', 'audio', video?.pk ?? '')).body.result.audio_url).toMatch(/^https:/);
    expect((await ask(bench, 'youtube', 'transcript', short?.pk ?? '')).status).toBe(200);
    const audio = await ask(bench, 'youtube', 'audio', short?.pk ?? '');
    expect([audio.status, audio.body.detail[0].loc]).toEqual([422, ['body', 'content_type']]);
    for (const type of ['transcript', 'audio']) {
      expect(await ask(bench, 'instagram', type, picture?.pk ?? '')).toMatchObject({ status: 400, body: nothing });
    }
    expect(await bench.left()).toBeCloseTo(start - 0.09, 10);
  });

  it('of posts that are not there, of other platforms, or to who cannot pay, are refused', async () => {
    const bench = createBench();
    const [item] = await firstPosts(bench, 'tiktok');
    const start = await bench.left();
    const pk = item?.pk ?? '';
    for (const [platform, id] of [
      ['instagram', pk],
      ['tiktok', '7300000000000000001'],
      ['tiktok', 'https://www.tiktok.com/@miravale'],
    ] as const) {
      expect(await ask(bench, platform, 'data', id)).toMatchObject({ status: 400, body: nothing });
    }
    expect((await ask(bench, 'tiktok', 'everything', pk)).body.error.content_type).toHaveLength(1);
    expect((await ask(bench, 'twitter', 'data', pk)).body.error.platform).toHaveLength(1);
    const broke = sender(bench.mock, 'broke');
    const body = { platform: 'tiktok', content_type: 'data', post_id: pk };
    expect((await broke('POST', details, body)).status).toBe(402);
    expect(await bench.left()).toBe(start);
  });
});
