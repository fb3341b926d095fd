import { describe, expect, test } from 'vitest';
import type { InflugenState } from '../../../src/mock/index.ts';
import { setUp } from './long-lived.ts';

type Row<Name extends 'characters' | 'content'> = NonNullable<ReturnType<InflugenState[Name]['get']>>;

/** The default character of the Agency workspace, and one of its approved items; what else is approved is taken away. */
async function prepare() {
  const all = await setUp();
  const { state } = all.mock;
  const { body } = await all.agency('GET', '/schedule/history');
  const character = state.characters.get(body.scheduled_posts[0].character_id);
  if (!character) throw new RangeError('Cannot prepare: there is no character');
  const approve = (change: Partial<Row<'content'>> = {}): Row<'content'> => {
    const [model] = state.content.find('character', character.id);
    if (!model) throw new RangeError('Cannot prepare: there is no content');
    const id = `cnt_${String(state.content.size).padStart(26, '0')}`;
    return state.content.insert({
      ...model,
      id,
      status: 'approved',
      platform: 'instagram',
      content_type: 'single',
      ...change,
    });
  };
  for (const { id, status } of state.content.find('character', character.id)) {
    if (status === 'approved') state.content.update(id, { status: 'rejected' });
  }
  return { ...all, state, character, approve, item: approve() };
}

const inHours = (hours: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000).toISOString();

describe('connecting a platform', () => {
  async function begin(redirect = '/settings') {
    const all = await setUp();
    const path = `/integrations/youtube/auth-url?redirect=${encodeURIComponent(redirect)}`;
    const { body } = await all.agency('GET', path);
    const state = new URL(body.url).searchParams.get('state') ?? '';
    const back = (query: string, platform = 'youtube') =>
      all.nobody('GET', `/integrations/${platform}/callback?state=${state}&${query}`);
    return { ...all, url: new URL(body.url), back };
  }

  test('leads over the platform back into the app', async () => {
    const { agency, starter, back, url } = await begin('/settings?tab=platforms#youtube');
    expect(url.searchParams.get('redirect_uri')).toBe('https://api.influgen.ai/api/v1/integrations/youtube/callback');
    const { status, headers } = await back('code=4-any');
    expect([status, headers.get('location')]).toEqual([302, '/settings?tab=platforms&connected=youtube#youtube']);
    const { integration } = (await agency('GET', '/integrations/youtube')).body;
    expect(integration).toMatchObject({ connected: true, status: 'connected' });
    expect(integration.account_id).toMatch(/^\d+$/);
    const others = (await starter('GET', '/integrations/youtube')).body.integration;
    expect(others).toMatchObject({ connected: false, status: 'disconnected', account_id: null });
  });

  test('leads back with what the platform said when the person refused', async () => {
    const { agency, back } = await begin();
    expect((await back('error=user_denied')).headers.get('location')).toBe('/settings?error=user_denied');
    expect((await agency('GET', '/integrations/youtube')).body.integration.connected).toBe(false);
  });

  test.each(['//evil.test', '/\\evil.test', '/.//evil.test', '//'])(
    'never leads out of the app: %s',
    async (redirect) => {
      const { back } = await begin(redirect);
      const location = (await back('code=4')).headers.get('location') ?? '';
      expect(new URL(location, 'https://app.test').host).toBe('app.test');
    },
  );

  test('trusts a state once, on its platform, for ten minutes', async () => {
    const { back, nobody } = await begin();
    expect((await back('code=4', 'tiktok')).status).toBe(400);
    expect((await back('code=4')).status).toBe(302);
    expect((await back('code=4')).body.error).toMatchObject({ code: 'validation_error' });
    expect((await nobody('GET', '/integrations/youtube/callback?code=4&state=made-up')).status).toBe(400);
    const late = await begin();
    await late.mock.clock.advance({ minutes: 10 });
    expect((await late.back('code=4')).status).toBe(400);
  });

  test('an expired connection is told, and is good again after it is connected anew', async () => {
    const { mock, agency, nobody } = await setUp();
    const { integration } = (await agency('GET', '/integrations/tiktok')).body;
    expect(integration).toMatchObject({ connected: false, status: 'expired' });
    const { body } = await agency('GET', '/integrations/tiktok/auth-url');
    const state = new URL(body.url).searchParams.get('state');
    await nobody('GET', `/integrations/tiktok/callback?code=4&state=${state}`);
    const renewed = (await agency('GET', '/integrations/tiktok')).body.integration;
    expect(renewed).toMatchObject({ status: 'connected', account_id: integration.account_id });
    await mock.clock.advance({ days: 60 });
    expect((await agency('GET', '/integrations/tiktok')).body.integration.status).toBe('expired');
  });

  test('Pinterest has boards, one of them the default', async () => {
    const { agency } = await setUp();
    const { boards } = (await agency('GET', '/integrations/pinterest/boards')).body;
    expect(boards.map((board: { is_default: boolean }) => board.is_default)).toEqual([true, false, false]);
    const [, second] = boards;
    const { body } = await agency('PATCH', '/integrations/pinterest/default-board', { board_id: second.id });
    expect(body.board).toEqual({ ...second, is_default: true });
    const after = (await agency('GET', '/integrations/pinterest/boards')).body.boards;
    expect(after.map((board: { is_default: boolean }) => board.is_default)).toEqual([false, true, false]);
    await agency('DELETE', '/integrations/pinterest');
    expect((await agency('GET', '/integrations/pinterest/boards')).body.error.code).toBe('platform_not_connected');
  });
});

describe('scheduling an item', () => {
  test('staggers the platforms, and publishes each at its time', async () => {
    const { agency, mock, item, character, state } = await prepare();
    const sent = { scheduled_at: inHours(2), platforms: ['pinterest', 'instagram'] };
    const { status, body } = await agency('POST', `/content/${item.id}/schedule`, sent);
    expect(status).toBe(201);
    const shown = body.scheduled_posts.map((post: { platform: string; scheduled_at: string }) => [
      post.platform,
      Date.parse(post.scheduled_at),
    ]);
    expect(shown).toEqual([
      ['pinterest', Date.parse(inHours(2))],
      ['instagram', Date.parse(inHours(2.5))],
    ]);

    await mock.clock.advance({ hours: 2, minutes: 10 });
    const pending = (await agency('GET', `/schedule?character_id=${character.id}`)).body;
    expect(pending.scheduled_posts.map(({ platform }: { platform: string }) => platform)).toEqual(['instagram']);
    expect(state.content.get(item.id)?.status).toBe('published');
    expect(state.characters.get(character.id)?.last_post_date).toBe(Date.parse(inHours(2)));

    await mock.clock.advance({ hours: 1 });
    const { scheduled_posts } = (await agency('GET', '/schedule/history?platform=instagram')).body;
    const post = scheduled_posts.find((one: { content_id: string }) => one.content_id === item.id);
    expect(post).toMatchObject({ status: 'published', attempts: 1, error_code: null });
    expect(Date.parse(post.published_at)).toBe(Date.parse(inHours(2.5)));
    expect(post.external_url).toContain(post.external_post_id);
    expect(state.characters.get(character.id)?.last_post_date).toBe(Date.parse(inHours(2.5)));
  });

  test.each<{ what: string; change?: Partial<Row<'content'>>; sent?: object; status: number; code: string }>([
    { what: 'an item in review', change: { status: 'ready' }, status: 409, code: 'invalid_state_transition' },
    { what: 'a past time', sent: { scheduled_at: inHours(-1) }, status: 400, code: 'validation_error' },
    { what: 'an unsuited platform', sent: { platforms: ['youtube'] }, status: 400, code: 'unsupported_content_type' },
  ])('refuses $what', async ({ change, sent, status, code }) => {
    const { agency, approve } = await prepare();
    const body = { scheduled_at: inHours(1), platforms: ['instagram'], ...sent };
    const answer = await agency('POST', `/content/${approve(change).id}/schedule`, body);
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });

  test('refuses what is on its way already, until that is cancelled', async () => {
    const { agency, item } = await prepare();
    const send = () =>
      agency('POST', `/content/${item.id}/schedule`, { scheduled_at: inHours(1), platforms: ['instagram'] });
    const [post] = (await send()).body.scheduled_posts;
    expect((await send()).body.error.code).toBe('schedule_conflict');
    await agency('PATCH', `/schedule/${post.id}`, { status: 'cancelled' });
    expect((await send()).status).toBe(201);
  });

  test('of another workspace is not found, nor are its posts', async () => {
    const { agency, starter, item } = await prepare();
    const sent = { scheduled_at: inHours(1), platforms: ['instagram'] };
    expect((await starter('POST', `/content/${item.id}/schedule`, sent)).status).toBe(404);
    const [post] = (await agency('POST', `/content/${item.id}/schedule`, sent)).body.scheduled_posts;
    expect((await starter('PATCH', `/schedule/${post.id}`, { caption: 'Mine' })).status).toBe(404);
    expect((await starter('POST', `/schedule/${post.id}/publish-now`)).status).toBe(404);
    expect((await starter('GET', '/schedule')).body.total).toBe(0);
  });
});

describe('a post', () => {
  /** A post that is due in an hour. */
  async function scheduled(caption: string) {
    const all = await prepare();
    const { id } = all.approve({ caption });
    const sent = { scheduled_at: inHours(1), platforms: ['instagram'] };
    const { body } = await all.agency('POST', `/content/${id}/schedule`, sent);
    const [post] = body.scheduled_posts;
    const look = () => all.state.posts.get(post.id);
    return { ...all, post, look };
  }

  test('that the platform slows down is tried again after 5, 15 and 60 minutes, and then fails', async () => {
    const { mock, look } = await scheduled('Hello [fail:rate_limited]');
    await mock.clock.advance({ hours: 1 });
    const seen = [];
    for (const minutes of [5, 15, 60, 0]) {
      const { status, attempts, error_code, next_attempt_at } = look() ?? {};
      seen.push([status, attempts, error_code, next_attempt_at && (next_attempt_at - mock.clock.now()) / 60_000]);
      await mock.clock.advance({ minutes });
    }
    expect(seen).toEqual([
      ['pending', 1, 'rate_limited', 5],
      ['pending', 2, 'rate_limited', 15],
      ['pending', 3, 'rate_limited', 60],
      ['failed', 4, 'rate_limited', null],
    ]);
  });

  test('goes out with the attempt that works, however far the clock jumps', async () => {
    const { mock, look } = await scheduled('Hello [fail:network_error x2]');
    await mock.clock.advance({ days: 3 });
    const post = look();
    expect(post).toMatchObject({ status: 'published', attempts: 3, error_code: null, next_attempt_at: null });
    expect(post?.published_at).toBe(Date.parse(inHours(1)) + 20 * 60_000);
  });

  test.each(['content_rejected', 'unknown_error'])(
    'fails at once with %s, and its item stays approved',
    async (code) => {
      const { mock, look, state } = await scheduled(`Hello [fail:${code}]`);
      await mock.clock.advance({ hours: 1 });
      const post = look();
      expect(post).toMatchObject({ status: 'failed', attempts: 1, error_code: code });
      expect(state.content.get(post?.content_id ?? '')?.status).toBe('approved');
    },
  );

  test('fails with token_expired when its platform was disconnected, and is published after a new connection', async () => {
    const { mock, agency, nobody, look, post, state } = await scheduled('Hello');
    await agency('DELETE', '/integrations/instagram');
    await mock.clock.advance({ minutes: 59 });
    expect(look()?.status).toBe('pending');
    await mock.clock.advance({ minutes: 1 });
    expect(look()).toMatchObject({ status: 'failed', error_code: 'token_expired', attempts: 1 });
    expect(state.content.get(post.content_id)?.status).toBe('approved');

    const { body } = await agency('GET', '/integrations/instagram/auth-url');
    const token = new URL(body.url).searchParams.get('state');
    await nobody('GET', `/integrations/instagram/callback?code=4&state=${token}`);
    const now = (await agency('POST', `/schedule/${post.id}/publish-now`)).body.scheduled_post;
    expect(now).toMatchObject({ status: 'published', error_code: null, attempts: 2 });
    expect(state.content.get(post.content_id)?.status).toBe('published');
  });

  test('is published now, or has failed now', async () => {
    const good = await scheduled('Hello');
    const answer = await good.agency('POST', `/schedule/${good.post.id}/publish-now`);
    expect(answer.body.scheduled_post).toMatchObject({ status: 'published', attempts: 1 });
    expect(Date.parse(answer.body.scheduled_post.published_at)).toBe(good.mock.clock.now());
    const again = await good.agency('POST', `/schedule/${good.post.id}/publish-now`);
    expect([again.status, again.body.error.code]).toEqual([409, 'invalid_state_transition']);

    const bad = await scheduled('Hello [fail:rate_limited]');
    const refused = await bad.agency('POST', `/schedule/${bad.post.id}/publish-now`);
    expect(refused.status).toBe(200);
    expect(refused.body.scheduled_post).toMatchObject({ status: 'failed', error_code: 'rate_limited' });
  });

  test('is moved, reworded and cancelled while it is pending, and never goes out then', async () => {
    const { agency, mock, post, look } = await scheduled('Hello');
    const moved = await agency('PATCH', `/schedule/${post.id}`, { scheduled_at: inHours(30), caption: 'Later' });
    expect(moved.body.scheduled_post).toMatchObject({ status: 'pending', caption: 'Later' });
    await mock.clock.advance({ hours: 2 });
    expect(look()?.status).toBe('pending');
    const cancelled = await agency('PATCH', `/schedule/${post.id}`, { status: 'cancelled' });
    expect(cancelled.body.scheduled_post.status).toBe('cancelled');
    await mock.clock.advance({ days: 3 });
    expect(look()?.status).toBe('cancelled');
    const late = await agency('PATCH', `/schedule/${post.id}`, { caption: 'Too late' });
    expect([late.status, late.body.error.code]).toEqual([409, 'invalid_state_transition']);
    expect((await agency('POST', `/schedule/${post.id}/publish-now`)).status).toBe(409);
  });

  test('begins its attempts anew when it is moved', async () => {
    const { agency, mock, post, look } = await scheduled('Hello [fail:rate_limited]');
    await mock.clock.advance({ hours: 1 });
    expect(look()).toMatchObject({ attempts: 1, error_code: 'rate_limited' });
    await agency('PATCH', `/schedule/${post.id}`, { scheduled_at: inHours(3) });
    expect(look()).toMatchObject({ status: 'pending', attempts: 0, error_code: null, next_attempt_at: null });
    await mock.clock.advance({ hours: 2 });
    expect(look()).toMatchObject({ attempts: 1, next_attempt_at: Date.parse(inHours(3)) + 5 * 60_000 });
  });

  test('cannot be moved to less than 4 hours from another', async () => {
    const { agency, approve, post } = await scheduled('Hello');
    const other = approve();
    await agency('POST', `/content/${other.id}/schedule`, { scheduled_at: inHours(10), platforms: ['instagram'] });
    const elsewhere = approve();
    await agency('POST', `/content/${elsewhere.id}/schedule`, { scheduled_at: inHours(14), platforms: ['pinterest'] });
    const move = async (hours: number) =>
      (await agency('PATCH', `/schedule/${post.id}`, { scheduled_at: inHours(hours) })).body;
    expect((await move(13.9)).error).toMatchObject({ code: 'schedule_conflict', details: { reason: 'gap' } });
    expect((await move(14)).scheduled_post.status).toBe('pending');
    expect((await move(-1)).error.code).toBe('validation_error');
  });

  test('is in a snapshot, and goes out again after it is restored', async () => {
    const { mock, look } = await scheduled('Hello');
    const before = mock.snapshot();
    await mock.clock.advance({ hours: 2 });
    const first = look();
    mock.restore(before);
    expect(look()?.status).toBe('pending');
    await mock.clock.advance({ hours: 2 });
    expect(look()).toEqual(first);
    mock.reset();
    expect(mock.state.posts.find('pending', true)).toEqual([]);
  });
});

describe('publishing with a key', () => {
  test('publishes at once on each platform', async () => {
    const { mock, key, agency, item, state } = await prepare();
    const sent = { content_id: item.id, platforms: ['instagram', 'pinterest'], caption: 'Now!' };
    const { status, body } = await key('POST', '/public/publish', sent);
    expect(status).toBe(202);
    for (const post of body.scheduled_posts) {
      expect(post).toMatchObject({ status: 'pending', caption: 'Now!' });
      expect(Date.parse(post.scheduled_at)).toBe(mock.clock.now());
    }
    await agency('GET', '/schedule');
    expect(state.posts.find('content', item.id).map((post) => post.status)).toEqual(['published', 'published']);
  });

  test('refuses a platform that is not connected, or has the item already; a failure is told by the post', async () => {
    const { key, agency, item, approve, state } = await prepare();
    const send = async (content_id: string, platform: string) =>
      (await key('POST', '/public/publish', { content_id, platforms: [platform] })).body;
    expect((await send(item.id, 'twitter')).error.code).toBe('platform_not_connected');
    await send(item.id, 'instagram');
    expect((await send(item.id, 'instagram')).error.code).toBe('invalid_state_transition');
    expect((await send(item.id, 'pinterest')).scheduled_posts).toHaveLength(1);
    expect((await send(approve({ status: 'ready' }).id, 'instagram')).error.code).toBe('invalid_state_transition');

    const video = approve({ content_type: 'reel', platform: 'tiktok' });
    const [post] = (await send(video.id, 'tiktok')).scheduled_posts;
    await agency('GET', '/schedule');
    expect(state.posts.get(post.id)).toMatchObject({ status: 'failed', error_code: 'token_expired' });
  });
});

describe('a schedule', () => {
  const hourMs = 3_600_000;
  const generate = async ({ agency, character }: Awaited<ReturnType<typeof prepare>>, start_date = inHours(0)) =>
    (await agency('POST', '/schedule/generate', { character_id: character.id, start_date })).body;
  const timesOf = (posts: readonly { readonly scheduled_at: string }[]) =>
    posts.map(({ scheduled_at }) => Date.parse(scheduled_at)).sort((one, other) => one - other);

  test('has approved items alone, once, each 4 hours from the others and from what was there', async () => {
    const all = await prepare();
    for (let count = 0; count < 8; count++) all.approve();
    all.approve({ status: 'ready' });
    const sent = { scheduled_at: inHours(26), platforms: ['instagram'] };
    const [there] = (await all.agency('POST', `/content/${all.item.id}/schedule`, sent)).body.scheduled_posts;
    const { timezone, scheduledPosts } = await generate(all);
    expect(timezone).toBe('America/New_York');
    expect(scheduledPosts).toHaveLength(8);
    const times = timesOf([...scheduledPosts, there]);
    for (const [index, time] of times.entries()) {
      expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(4 * hourMs);
    }
    expect((await generate(all)).scheduledPosts).toEqual([]);
  });

  test('gives the slot of a cancelled post to the next', async () => {
    const all = await prepare();
    const [post] = (await generate(all)).scheduledPosts;
    await all.agency('PATCH', `/schedule/${post.id}`, { status: 'cancelled' });
    const [next] = (await generate(all)).scheduledPosts;
    expect(next.id).not.toBe(post.id);
    expect(next.scheduled_at).toBe(post.scheduled_at);
  });

  test.each([
    [{ settings: { timezone: 'Asia/Kolkata' }, identity: { timezone: 'Europe/Berlin' } }, 'Asia/Kolkata'],
    [{ settings: {}, identity: { timezone: 'Europe/Berlin' } }, 'Europe/Berlin'],
    [{ settings: { timezone: 'Mars/Olympus' }, identity: {} }, 'America/New_York'],
  ])('is in the timezone of %j', async (change, expected) => {
    const all = await prepare();
    all.state.characters.update(all.character.id, change);
    const { timezone, scheduledPosts } = await generate(all);
    expect(timezone).toBe(expected);
    const [post] = scheduledPosts;
    const text = new Intl.DateTimeFormat('en-GB', { timeZone: expected, minute: '2-digit', second: '2-digit' });
    expect(text.format(Date.parse(post.scheduled_at))).toBe('00:00');
  });

  test('begins with the start, and never in the past', async () => {
    const all = await prepare();
    const [post] = (await generate(all, inHours(500))).scheduledPosts;
    expect(Date.parse(post.scheduled_at)).toBeGreaterThanOrEqual(Date.parse(inHours(500)));
    all.approve();
    const [next] = (await generate(all, inHours(-500))).scheduledPosts;
    expect(Date.parse(next.scheduled_at)).toBeGreaterThanOrEqual(all.mock.clock.now());
  });

  test.each([
    ['youtube', 'short', 6],
    ['pinterest', 'single', 12],
  ] as const)('has at most so many posts on %s a day, of all characters', async (platform, content_type, cap) => {
    const all = await prepare();
    const { state, character, approve } = all;
    all.state.content.update(all.item.id, { status: 'rejected' });
    const day = Date.parse('2026-01-05T05:00:00Z'); // midnight in New York
    for (let count = 0; count < cap; count++) {
      const { id } = approve({ platform, content_type, status: 'published', character_id: 'char_of_another' });
      const [model] = state.posts.values();
      if (!model) throw new RangeError('Cannot prepare: there is no post');
      const key = `sch_${String(count).padStart(26, '0')}`;
      const scheduled_at = day + count * 2 * hourMs;
      const other = { content_id: id, character_id: 'char_of_another', workspace_id: character.workspace_id };
      state.posts.insert({
        ...model,
        ...other,
        id: key,
        platform,
        scheduled_at,
        published_at: null,
        status: 'pending',
      });
    }
    approve({ platform, content_type });
    const [post] = (await generate(all, new Date(day).toISOString())).scheduledPosts;
    expect(Date.parse(post.scheduled_at)).toBeGreaterThanOrEqual(day + 24 * hourMs);
    const back = await all.agency('PATCH', `/schedule/${post.id}`, {
      scheduled_at: new Date(day + 5 * hourMs).toISOString(),
    });
    expect(back.body.error).toMatchObject({ code: 'schedule_conflict', details: { reason: 'daily_cap' } });
  });

  test('is listed by character, platform and day', async () => {
    const all = await prepare();
    const { agency, character, item } = all;
    const sent = { scheduled_at: inHours(30), platforms: ['instagram', 'pinterest'] };
    await agency('POST', `/content/${item.id}/schedule`, sent);
    const total = async (query: string) => (await agency('GET', `/schedule?${query}`)).body.total;
    expect(await total(`character_id=${character.id}`)).toBe(2);
    expect(await total('character_id=char_other')).toBe(0);
    expect(await total('platform=pinterest')).toBe(1);
    expect(await total('from=2026-01-02&to=2026-01-02')).toBe(2);
    expect(await total('to=2026-01-01')).toBe(0);
  });
});
