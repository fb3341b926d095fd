import { describe, expect, test } from 'vitest';
import type { ContentPlatform, Post } from '../../../src/mock/creators/index.ts';
import { replan } from '../../../src/mock/listening/watch.ts';
import { campaign, createStage, day, hour, type Json, plain, start } from './stage.ts';

const delay = 60_000;
const at = (text: string): number => Date.parse(text);

type Stage = ReturnType<typeof createStage>;

function accountOf({ mock }: Stage, platform: ContentPlatform, handle: string) {
  const account = mock.state.creators.find(platform, handle);
  if (!account) throw new Error(`There is no ${handle}`);
  return account;
}

/** What the world of creators says that a creator has posted. */
const postsOf = (stage: Stage, handle: string, from: number, to: number, platform: ContentPlatform = 'instagram') =>
  stage.mock.state.creators.postsBetween(accountOf(stage, platform, handle), start + from, start + to);

const idsOf = (posts: readonly Post[]): string[] => posts.map(({ id }) => id);

/** The platforms' ids of the posts that a subscription has detected, oldest first. */
async function detected(stage: Stage, subscription: number): Promise<string[]> {
  const events = await stage.all(`/events/?subscription_id=${subscription}&event_type=new_post`);
  const details = await Promise.all(events.reverse().map(({ id }) => stage.get(`/events/${id}/`)));
  return details.map(({ payload }) => payload.post.post_id);
}

const byTime = (posts: readonly Post[]): Post[] => [...posts].sort((one, other) => one.publishedAt - other.publishedAt);

describe('what is detected', () => {
  test('is every post of every creator, once, a minute after it, however the time passes', async () => {
    const [first, second, third] = [createStage(), createStage(), createStage()];
    const handles = ['miravale', 'odefinch', 'junoreyes'];
    for (const { post } of [first, second, third]) await post('/subscription/', plain({ handles }));
    await first.mock.clock.advance({ days: 30 });
    for (let count = 0; count < 120; count++) {
      await second.mock.clock.advance({ hours: 6 });
      await second.get('/usage/');
    }
    third.mock.clock.set(start + 30 * day);
    const posts = byTime(handles.flatMap((handle) => postsOf(first, handle, 0, 30 * day - delay)));
    expect(posts.length).toBeGreaterThan(50);
    const all = await first.all('/events/?subscription_id=5');
    expect(await detected(first, 5)).toEqual(idsOf(posts));
    expect(all.map(({ detected_at }) => at(detected_at)).reverse()).toEqual(
      posts.map(({ publishedAt }) => publishedAt + delay),
    );
    const known = ({ delivery_status: _, ...event }: Json) => event;
    expect((await second.all('/events/?subscription_id=5')).map(known)).toEqual(all.map(known));
    expect((await third.all('/events/?subscription_id=5')).map(known)).toEqual(all.map(known));
  });

  test('is what the filters leave, each of which must be met', async () => {
    const stage = createStage();
    const { mock, post } = stage;
    const filters: readonly (readonly [Json, (post: Post) => boolean])[] = [
      [{ content_types: ['reel'] }, ({ type }) => type === 'reel'],
      [{ hashtags: ['#SoloTravel'] }, ({ hashtags }) => hashtags.includes('solotravel')],
      [{ mentions: ['@mapmade', 'else'] }, ({ mentions }) => mentions.includes('mapmade')],
      [{ keywords: ['PACK'] }, ({ caption }) => /pack/i.test(caption)],
      [
        { content_types: ['post'], hashtags: ['solotravel', 'vanlife'] },
        ({ type, hashtags }) => type === 'post' && hashtags.some((tag) => tag === 'solotravel' || tag === 'vanlife'),
      ],
      [{ content_types: [], keywords: [] }, () => true],
    ];
    const ids: number[] = [];
    for (const [given] of filters) {
      ids.push((await post('/subscription/', plain({ handles: ['miravale'], filters: given }))).body.id);
    }
    await mock.clock.advance({ days: 40 });
    const posts = postsOf(stage, 'miravale', 0, 40 * day - delay);
    for (const [index, [, matches]] of filters.entries()) {
      const wanted = idsOf(posts.filter(matches));
      expect(wanted.length).toBeGreaterThan(0);
      if (index < filters.length - 1) expect(wanted.length).toBeLessThan(posts.length);
      expect(await detected(stage, ids[index] ?? 0)).toEqual(wanted);
    }
  });

  test('is what the other content types of a campaign leave from then on', async () => {
    const stage = createStage();
    const { mock, post, patch } = stage;
    const creators = [{ platform: 'instagram', handles: ['miravale'] }];
    const { body } = await post('/campaign/', campaign({ creators, content_types: ['post'] }));
    await mock.clock.advance({ days: 10 });
    await patch(`/campaign/${body.id}/`, { content_types: ['reel'] });
    await mock.clock.advance({ days: 10 });
    const wanted = [
      ...postsOf(stage, 'miravale', 0, 10 * day - delay).filter(({ type }) => type === 'post'),
      ...postsOf(stage, 'miravale', 10 * day - delay, 20 * day - delay).filter(({ type }) => type === 'reel'),
    ];
    expect(await detected(stage, body.subscriptions[0].id)).toEqual(idsOf(wanted));
  });

  test('is nothing of a pause, neither during it nor afterwards', async () => {
    const stage = createStage();
    const { mock, post, patch } = stage;
    const { body } = await post('/subscription/', plain({ handles: ['miravale'] }));
    await mock.clock.advance({ days: 5 });
    await patch(`/subscription/${body.id}/`, { status: 'paused' });
    await mock.clock.advance({ days: 5 });
    await patch(`/subscription/${body.id}/`, { status: 'active' });
    await mock.clock.advance({ days: 5 });
    expect(postsOf(stage, 'miravale', 5 * day, 10 * day).length).toBeGreaterThan(0);
    expect(await detected(stage, body.id)).toEqual(
      idsOf([
        ...postsOf(stage, 'miravale', 0, 5 * day - delay),
        ...postsOf(stage, 'miravale', 10 * day, 15 * day - delay),
      ]),
    );
  });

  test('is a post that was made before a pause only if its minute was over', async () => {
    const stage = createStage();
    const [first, next] = postsOf(stage, 'miravale', 0, 20 * day);
    if (!first || !next) throw new Error('There are no posts');
    const { mock, post, patch } = stage;
    const { body } = await post('/subscription/', plain({ handles: ['miravale'] }));
    const until = async (instant: number) => mock.clock.advance({ ms: instant - mock.clock.now() });
    await until(first.publishedAt + delay);
    await patch(`/subscription/${body.id}/`, { status: 'paused' });
    await patch(`/subscription/${body.id}/`, { status: 'active' });
    await until(next.publishedAt + delay - 1);
    await patch(`/subscription/${body.id}/`, { status: 'paused' });
    await patch(`/subscription/${body.id}/`, { status: 'active' });
    await mock.clock.advance({ hours: 1 });
    expect(await detected(stage, body.id)).toEqual([first.id]);
  });

  test('is also what came due while a change was on its way', async () => {
    const stage = createStage();
    const { mock, post, get } = stage;
    await post('/subscription/', plain({ handles: ['miravale'] }));
    const [first] = mock.state.watches.get(5)?.detections ?? [];
    mock.clock.set((first?.at ?? 0) + 5);
    replan(mock.world, mock.state, { id: 5 });
    expect((await get('/events/?subscription_id=5')).results).toMatchObject([
      { detected_at: new Date(first?.at ?? 0).toISOString().replace('.000', '') },
    ]);
  });

  test('begins for a creator when it is added, and ends when it is removed', async () => {
    const stage = createStage();
    const { mock, post, remove, get } = stage;
    const creators = [{ platform: 'instagram', handles: ['miravale'] }];
    const { body } = await post('/campaign/', campaign({ creators }));
    const path = `/campaign/${body.id}/creators/`;
    await mock.clock.advance({ days: 4 });
    await post(path, { platform: 'instagram', handles: ['junoreyes'] });
    await mock.clock.advance({ days: 4 });
    const [mira] = (await get(`${path}?search=mira`)).results;
    await remove(path, { creator_ids: [mira.id] });
    await mock.clock.advance({ days: 4 });
    await post(path, { platform: 'instagram', handles: ['miravale'] });
    await mock.clock.advance({ days: 4 });
    const wanted = byTime([
      ...postsOf(stage, 'miravale', 0, 8 * day - delay),
      ...postsOf(stage, 'junoreyes', 4 * day, 16 * day - delay),
      ...postsOf(stage, 'miravale', 12 * day, 16 * day - delay),
    ]);
    expect(await detected(stage, body.subscriptions[0].id)).toEqual(idsOf(wanted));
    expect((await get(`/campaign/${body.id}/content/`)).total).toBe(wanted.length);
  });

  test('begins with the first day of a campaign, and so does its cost', async () => {
    const stage = createStage();
    const creators = [{ platform: 'instagram', handles: ['miravale'] }];
    const { body } = await stage.post('/campaign/', campaign({ creators, start_date: '2026-01-04' }));
    await stage.mock.clock.advance({ days: 6 });
    expect(await detected(stage, body.subscriptions[0].id)).toEqual(
      idsOf(postsOf(stage, 'miravale', 3 * day, 6 * day - delay)),
    );
    expect(stage.charges()).toEqual(['4: -0.01', '5: -0.01', '6: -0.01']);
  });

  test('is a change of a biography', async () => {
    const stage = createStage({ creators: 500 });
    const handles = stage.handles('instagram', 200);
    const changes = handles.flatMap((handle) => {
      const account = accountOf(stage, 'instagram', handle);
      return stage.mock.state.creators.bioChanges(account, start, start + 30 * day - delay);
    });
    expect(changes.length).toBeGreaterThan(2);
    await stage.post('/subscription/', plain({ handles, event_types: ['bio_change'] }));
    await stage.mock.clock.advance({ days: 30 });
    const events = await stage.all('/events/?subscription_id=5');
    expect(events.every(({ event_type }) => event_type === 'bio_change')).toBe(true);
    const payloads = await Promise.all(events.map(async ({ id }) => (await stage.get(`/events/${id}/`)).payload));
    const wanted = changes.map(({ old_bio, new_bio }) => ({ old_bio, new_bio }));
    expect(payloads.map((payload) => JSON.stringify(payload)).sort()).toEqual(
      wanted.map((payload) => JSON.stringify(payload)).sort(),
    );
  });

  test('is a number of followers that is passed, at midnight, and none without thresholds', async () => {
    const stage = createStage();
    const account = accountOf(stage, 'instagram', 'miravale');
    const { creators } = stage.mock.state;
    const [before, after] = [creators.followersAt(account, start), creators.followersAt(account, start + 30 * day)];
    const threshold = Math.round((before + after) / 2);
    const given = { handles: ['miravale'], event_types: ['follower_threshold', 'follower_threshold'] };
    const filters = { follower_thresholds: [threshold, threshold, 1] };
    await stage.post('/subscription/', plain({ ...given, filters }));
    await stage.post('/subscription/', plain({ ...given }));
    await stage.mock.clock.advance({ days: 30 });
    const [event, ...others] = await stage.all('/events/?event_type=follower_threshold');
    expect(others).toEqual([]);
    expect(event).toMatchObject({ subscription_id: 5, creator: { handle: 'miravale' } });
    expect((at(event?.detected_at) - start) % day).toBe(delay);
    const { payload } = await stage.get(`/events/${event?.id}/`);
    expect(payload).toMatchObject({ threshold, direction: after > before ? 'up' : 'down' });
    const passed = [payload.previous_followers < threshold, payload.current_followers < threshold];
    expect(passed).toEqual(after > before ? [true, false] : [false, true]);
  });
});

describe('events', () => {
  test('are listed newest first, by subscription, kind and creator, of pages', async () => {
    const stage = createStage();
    const { mock, post, get, all } = stage;
    await post('/subscription/', plain());
    await post('/subscription/', plain({ platform: 'tiktok', handles: ['miravale'] }));
    await mock.clock.advance({ days: 20 });
    const events = await all('/events/');
    expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort((one, other) => other - one));
    const count = (matches: (event: Json) => boolean) => events.filter(matches).length;
    const ofSecond = count((event) => event.subscription_id === 6);
    expect([ofSecond > 0, (await get('/events/?subscription_id=6')).total]).toEqual([true, ofSecond]);
    const own = count(({ creator }) => creator.handle === 'odefinch');
    expect(own).toBeGreaterThan(0);
    expect((await get('/events/?creator=@OdeFinch')).total).toBe(own);
    const { id } = events.find(({ creator }) => creator.handle === 'odefinch')?.creator ?? {};
    expect((await get(`/events/?creator=${id}`)).total).toBe(count(({ creator }) => creator.id === id));
    expect((await get('/events/?event_type=bio_change')).total).toBe(0);
    expect((await get('/events/?subscription_id=999')).total).toBe(0);
    expect(await get('/events/?page=2&limit=3')).toMatchObject({ total: events.length, results: events.slice(3, 6) });
  });

  test.each(['event_type=new_tattoo', 'subscription_id=x', 'creator='])('refuse the filter %s', async (query) => {
    expect((await createStage().call('GET', `/events/?${query}`)).status).toBe(400);
  });

  test('outlive their subscription', async () => {
    const { mock, post, remove, all, call } = createStage();
    const { body } = await post('/subscription/', plain());
    await mock.clock.advance({ days: 5 });
    const before = await all(`/events/?subscription_id=${body.id}`);
    expect(before.length).toBeGreaterThan(0);
    await remove(`/subscription/${body.id}/`);
    await mock.clock.advance({ days: 5 });
    expect(await all(`/events/?subscription_id=${body.id}`)).toEqual(before);
    expect((await call('GET', `/events/${before[0]?.id}/`)).body).toMatchObject({ subscription_id: body.id });
  });

  test('say what was so when they were detected, whatever has grown since', async () => {
    const { mock, post, get } = createStage();
    const { body } = await post(
      '/campaign/',
      campaign({ creators: [{ platform: 'instagram', handles: ['miravale'] }] }),
    );
    await mock.clock.advance({ days: 3 });
    const path = `/campaign/${body.id}/content/?sort_order=asc&limit=1`;
    const [early] = (await get(path)).results;
    const event = await get(`/events/${early.event_id}/`);
    await mock.clock.advance({ ms: 12 * hour });
    const [late] = (await get(path)).results;
    expect(late.metrics.views).toBeGreaterThan(early.metrics.views);
    expect(early.metrics.views).toBeGreaterThan(event.payload.post.metrics.views);
    expect(event.payload.post).not.toHaveProperty('top');
    expect(await get(`/events/${early.event_id}/`)).toEqual(event);
  });
});

test('the campaign of the fixtures has posts before the clock begins, and is written when somebody asks', async () => {
  const stage = createStage();
  expect(stage.mock.state.events.size).toBe(0);
  const { results } = await stage.get('/campaign/');
  expect(results[0]).toMatchObject({ name: 'Winter journeys', status: 'completed', credits_spent: 0.84 });
  const posts = ['miravale', 'odefinch']
    .flatMap((handle) => postsOf(stage, handle, -31 * day, -3 * day - delay))
    .concat(postsOf(stage, 'miravale', -31 * day, -3 * day - delay, 'tiktok'));
  expect(results[0].posts_count).toBe(posts.length);
  expect(stage.balance()).toBe(100);
});
