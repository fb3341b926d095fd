import { describe, expect, test } from 'vitest';
import { campaign, createStage, hook, type Json } from './stage.ts';

async function launched(given: Json = {}) {
  const stage = createStage();
  const { status, body } = await stage.post('/campaign/', campaign(given));
  expect(status).toBe(201);
  return { ...stage, body, path: `/campaign/${body.id}/` };
}

describe('a campaign', () => {
  test('begins active, with a subscription for each of its platforms that filters as it says', async () => {
    const { body, get, path } = await launched({
      content_types: ['reel', 'video'],
      hashtags: ['#launch'],
      mentions: ['@northpeak'],
      keywords: ['sale'],
      budget: 5,
      start_date: '2026-01-01',
      end_date: '2026-03-01',
      endpoints: [hook('s-1')],
    });
    expect(body).toEqual({
      id: 3,
      name: 'Launch',
      status: 'active',
      platforms: ['instagram', 'tiktok'],
      content_types: ['reel', 'video'],
      budget: 5,
      hashtags: ['#launch'],
      mentions: ['@northpeak'],
      keywords: ['sale'],
      start_date: '2026-01-01',
      end_date: '2026-03-01',
      creators_count: 3,
      posts_count: 0,
      daily_cost: 0.03,
      credits_spent: 0,
      subscriptions: [
        { id: 5, platform: 'instagram', status: 'active' },
        { id: 6, platform: 'tiktok', status: 'active' },
      ],
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      archived_at: null,
    });
    expect(await get(path)).toEqual(body);
    const backing = await Promise.all([5, 6].map((id) => get(`/subscription/${id}/`)));
    for (const { filters, type, campaign_id, event_types } of backing) {
      expect({ filters, type, campaign_id, event_types }).toEqual({
        filters: {
          content_types: ['reel', 'video'],
          hashtags: ['#launch'],
          mentions: ['@northpeak'],
          keywords: ['sale'],
        },
        type: 'campaign',
        campaign_id: 3,
        event_types: ['new_post'],
      });
    }
    expect(new Set(backing.map(({ endpoints }) => endpoints[0].id)).size).toBe(2);
    expect(JSON.stringify(backing)).not.toContain('s-1');
  });

  const refusals: readonly (readonly [what: string, given: Json, error: unknown])[] = [
    [
      'creators of another platform',
      { creators: [{ platform: 'youtube', handles: ['odefinch'] }] },
      { creators: { 0: { platform: [expect.any(String)] } } },
    ],
    [
      'an unknown list',
      {
        creators: [
          { platform: 'tiktok', handles: ['miravale'] },
          { platform: 'instagram', discovery_list_id: 99 },
        ],
      },
      { creators: { 1: { discovery_list_id: [expect.stringContaining('99')] } } },
    ],
    ['no platform', { platforms: [] }, { platforms: [expect.any(String)] }],
    [
      'an end before its beginning',
      { start_date: '2026-02-02', end_date: '2026-02-01' },
      { end_date: [expect.any(String)] },
    ],
    ['a budget below zero', { budget: -1 }, { budget: [expect.any(String)] }],
    ['a last day that is over', { end_date: '2025-12-31' }, { end_date: ['The last day of the campaign is over.'] }],
    ['no date', { end_date: 'soon' }, { end_date: [expect.any(String)] }],
    [
      'http to the world',
      { endpoints: [{ type: 'webhook', url: 'http://127.0.0.1:1@hooks.example/' }] },
      { endpoints: { 0: { url: [expect.any(String)] } } },
    ],
  ];
  test.each(refusals)('is refused with %s', async (_what, given, error) => {
    const { post, get } = createStage();
    const answer = await post('/campaign/', campaign(given));
    expect([answer.status, answer.body.error]).toEqual([400, error]);
    expect([(await get('/campaign/')).total, (await get('/subscription/')).total]).toEqual([1, 3]);
  });

  test('is refused with 402 when the credits do not cover one day of all platforms', async () => {
    const { post } = createStage();
    expect((await post('/campaign/', campaign(), 'broke')).status).toBe(402);
    const two = { creators: [{ platform: 'instagram', handles: ['miravale', 'odefinch'] }] };
    expect((await post('/campaign/', campaign(two), 'broke')).status).toBe(201);
  });

  test('is paused and resumed with all its subscriptions', async () => {
    const { mock, patch, get, path } = await launched();
    await mock.clock.advance({ hours: 1 });
    const paused = (await patch(path, { status: 'paused' })).body;
    expect(paused).toMatchObject({ status: 'paused', daily_cost: 0, updated_at: '2026-01-01T01:00:00Z' });
    expect(paused.subscriptions.map(({ status }: Json) => status)).toEqual(['paused', 'paused']);
    await mock.clock.advance({ hours: 1 });
    expect((await patch(path, { status: 'paused' })).body).toEqual(paused);
    mock.control('credits', { available: 0.02 });
    const refused = await patch(path, { status: 'active', budget: 3 });
    expect([refused.status, await get(path)]).toEqual([402, paused]);
    mock.control('credits', { available: 0.03 });
    const resumed = (await patch(path, { status: 'active', budget: 3 })).body;
    expect(resumed).toMatchObject({ status: 'active', daily_cost: 0.03, budget: 3 });
    expect(resumed.subscriptions.map(({ status }: Json) => status)).toEqual(['active', 'active']);
  });

  test('pushes other content types to its subscriptions, and loses its budget by null', async () => {
    const { patch, get, path, body } = await launched({ hashtags: ['launch'], budget: 1 });
    const changed = await patch(path, { content_types: ['short'], budget: null });
    expect(changed.body).toMatchObject({ content_types: ['short'], budget: null, hashtags: ['launch'] });
    const { filters } = await get(`/subscription/${body.subscriptions[1].id}/`);
    expect(filters).toMatchObject({ content_types: ['short'], hashtags: ['launch'] });
  });

  test('is archived softly, as often as one likes, and cannot be edited then', async () => {
    const { mock, remove, patch, get, path } = await launched();
    await mock.clock.advance({ days: 3 });
    const feed = await get(`${path}content/`);
    expect(feed.total).toBeGreaterThan(0);
    expect((await remove(path)).status).toBe(204);
    const archived = await get(path);
    expect(archived).toMatchObject({ status: 'archived', archived_at: '2026-01-04T00:00:00Z', daily_cost: 0 });
    expect(archived.subscriptions.map(({ status }: Json) => status)).toEqual(['disabled', 'disabled']);
    await mock.clock.advance({ days: 3 });
    expect((await remove(path)).status).toBe(204);
    expect(await get(path)).toEqual(archived);
    expect((await get(`${path}content/`)).total).toBe(feed.total);
    const { status, body } = await patch(path, { budget: 1 });
    expect([status, body.error]).toEqual([400, 'An archived campaign cannot be edited.']);
    const completed = await patch('/campaign/1/', { status: 'active' });
    expect([completed.status, completed.body.error]).toEqual([400, 'A completed campaign cannot be edited.']);
    expect((await remove('/campaign/1/')).status).toBe(204);
    expect((await get('/campaign/1/')).status).toBe('archived');
  });

  test.each(['archived', 'completed'])('does not take the status %s from outside', async (status) => {
    const { patch, path } = await launched();
    expect((await patch(path, { status })).status).toBe(400);
  });
});

describe('the list of campaigns', () => {
  test('has the newest first, by status and by a part of the name, with counts that heed the name only', async () => {
    const { post, remove, get } = createStage();
    await post('/campaign/', campaign({ name: 'Summer launch' }));
    const { body } = await post('/campaign/', campaign({ name: 'Autumn launch' }));
    await remove(`/campaign/${body.id}/`);
    const all = await get('/campaign/');
    expect(all.results.map(({ name }: Json) => name)).toEqual(['Autumn launch', 'Summer launch', 'Winter journeys']);
    expect(all.status_counts).toEqual({ active: 1, paused: 0, completed: 1, archived: 1 });
    const found = await get('/campaign/?search=LAUNCH&status=archived');
    expect(found).toMatchObject({ total: 1, results: [{ name: 'Autumn launch' }] });
    expect(found.status_counts).toEqual({ active: 1, paused: 0, completed: 0, archived: 1 });
    expect(await get('/campaign/?page=2&limit=2')).toMatchObject({ total: 3, results: [{ name: 'Winter journeys' }] });
  });
});

test('what belongs to another account is not there', async () => {
  const { call, get, mock } = createStage();
  await get('/campaign/');
  const paths = [
    ['GET', '/campaign/1/'],
    ['PATCH', '/campaign/1/', { budget: 1 }],
    ['DELETE', '/campaign/1/'],
    ['GET', '/campaign/1/creators/'],
    ['POST', '/campaign/1/creators/', { platform: 'instagram', handles: ['junoreyes'] }],
    ['DELETE', '/campaign/1/creators/', { creator_ids: [1] }],
    ['GET', '/campaign/1/overview/'],
    ['GET', '/campaign/1/content/'],
    ['GET', '/subscription/3/'],
    ['PATCH', '/subscription/3/', { name: 'Mine' }],
    ['DELETE', '/subscription/3/'],
    ['GET', '/subscription/3/creators/'],
    ['POST', '/subscription/3/creators/', { handles: ['miravale'] }],
    ['GET', '/subscription/1/details/'],
    ['GET', '/subscription/1/details/export/'],
    ['GET', '/events/1/'],
  ] as const;
  const before = mock.state.subscriptions.size;
  for (const [method, path, body] of paths) {
    expect([method, path, (await call(method, path, body, 'other')).status]).toEqual([method, path, 404]);
    expect((await call(method, path.replace(/\d+/, '999'), body)).status).toBe(404);
  }
  expect(mock.state.subscriptions.size).toBe(before);
  expect((await get('/events/', 'other')).total).toBe(0);
  expect((await get('/events/?subscription_id=1', 'other')).total).toBe(0);
  expect((await get('/subscription/', 'other')).results.map(({ id }: Json) => id)).toEqual([4]);
  expect((await get('/campaign/', 'other')).results.map(({ id }: Json) => id)).toEqual([2]);
  expect((await get('/usage/', 'other')).usage.active_subscriptions).toBe(0);
});
