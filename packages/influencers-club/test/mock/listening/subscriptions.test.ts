import { describe, expect, test } from 'vitest';
import { campaign, createStage, hook, type Json, plain } from './stage.ts';

const created = async (given: Json = {}, stage = createStage()) => {
  const { status, body } = await stage.post('/subscription/', plain(given));
  expect(status).toBe(201);
  return { ...stage, body, path: `/subscription/${body.id}/` };
};

describe('a subscription', () => {
  test('begins active, with its creators, what they cost a day, and the handles that lead nowhere', async () => {
    const { body, get, path } = await created({
      handles: ['@MiraVale', 'miravale', 'odefinch', 'nobody.there', 'https://www.instagram.com/junoreyes/'],
    });
    expect(body).toMatchObject({
      name: 'Watch',
      type: 'webhook',
      platform: 'instagram',
      status: 'active',
      event_types: ['new_post'],
      filters: {},
      creators_count: 3,
      daily_cost: 0.03,
      campaign_id: null,
      stats: null,
      invalid_handles: ['nobody.there'],
      created_at: '2026-01-01T00:00:00Z',
    });
    expect(body.creators.map((creator: Json) => creator.handle)).toEqual(['miravale', 'odefinch', 'junoreyes']);
    expect(body.creators[0]).toMatchObject({
      platform: 'instagram',
      user_id: '1000000001',
      full_name: 'Mira Vale',
      followers: 50210,
      source: 'handle',
      source_list_id: null,
      added_at: '2026-01-01T00:00:00Z',
    });
    const { invalid_handles: _, ...detail } = body;
    expect(await get(path)).toEqual(detail);
  });

  test('takes creators from discovery lists too, each once', async () => {
    const { body } = await created({ handles: ['odefinch'], discovery_list_ids: [1] });
    expect(body.creators.map(({ handle, source, source_list_id }: Json) => [handle, source, source_list_id])).toEqual([
      ['odefinch', 'handle', null],
      ['miravale', 'discovery_list', 1],
      ['junoreyes', 'discovery_list', 1],
    ]);
  });

  test('never shows the secret of an endpoint, nor does the journal', async () => {
    const { body, mock } = await created({ endpoints: [hook('whsec-1')] });
    expect(body.endpoints).toEqual([{ id: expect.any(Number), type: 'webhook', url: hook().url, active: true }]);
    expect(JSON.stringify(mock.journal())).not.toContain('whsec-1');
  });

  const refusals: readonly (readonly [what: string, given: Json, error: unknown])[] = [
    ['no creators', { handles: [] }, { handles: [expect.any(String)] }],
    ['nobody who exists', { handles: ['nobody.there'] }, { handles: [expect.any(String)] }],
    ['an unknown list', { discovery_list_ids: [99] }, { discovery_list_ids: [expect.stringContaining('99')] }],
    ["another account's list", { discovery_list_ids: [4] }, { discovery_list_ids: [expect.stringContaining('4')] }],
    ["another platform's list", { discovery_list_ids: [2] }, { discovery_list_ids: [expect.stringContaining('2')] }],
    ['no endpoint', { endpoints: [] }, { endpoints: [expect.any(String)] }],
    ['six endpoints', { endpoints: Array.from({ length: 6 }, () => hook()) }, { endpoints: [expect.any(String)] }],
    [
      'http to the world',
      { endpoints: [hook(), { type: 'webhook', url: 'http://hooks.example/in' }] },
      { endpoints: { 1: { url: [expect.any(String)] } } },
    ],
    [
      'http to a host that only begins like the loopback',
      { endpoints: [{ type: 'webhook', url: 'http://127.0.0.1:80@hooks.example/in' }] },
      { endpoints: { 0: { url: [expect.any(String)] } } },
    ],
    ['a platform without content', { platform: 'twitch' }, { platform: [expect.any(String)] }],
    ['no name', { name: '' }, { name: [expect.any(String)] }],
    ['an unknown kind of event', { event_types: ['new_tattoo'] }, { event_types: { 0: [expect.any(String)] } }],
  ];
  test.each(refusals)('is refused with %s', async (_what, given, error) => {
    const { post, get } = createStage();
    const answer = await post('/subscription/', plain(given));
    expect([answer.status, answer.body.error]).toEqual([400, error]);
    expect((await get('/subscription/')).total).toBe(3);
  });

  test('may be told over http on the loopback interface', async () => {
    for (const url of ['http://127.0.0.1:9/in', 'http://localhost/in', 'http://[::1]:8080/in']) {
      expect((await created({ endpoints: [{ type: 'webhook', url }] })).body.endpoints[0].url).toBe(url);
    }
  });

  test('is refused with 402 when the credits do not cover one day', async () => {
    const { post } = createStage();
    const three = ['miravale', 'odefinch', 'junoreyes'];
    expect((await post('/subscription/', plain({ handles: three }), 'broke')).status).toBe(402);
    expect((await post('/subscription/', plain(), 'broke')).status).toBe(201);
  });

  test('changes its name, its endpoints and its creators; who stays has been there from before', async () => {
    const { mock, patch, path } = await created();
    await mock.clock.advance({ hours: 1 });
    const url = 'https://hooks.example/other';
    const { status, body } = await patch(path, {
      name: 'Renamed',
      endpoints: [{ type: 'webhook', url, active: false }],
      handles: ['odefinch', 'junoreyes'],
    });
    expect([status, body.name, body.updated_at]).toEqual([200, 'Renamed', '2026-01-01T01:00:00Z']);
    expect(body.endpoints).toEqual([{ id: expect.any(Number), type: 'webhook', url, active: false }]);
    expect(body.creators.map(({ handle, added_at }: Json) => [handle, added_at])).toEqual([
      ['odefinch', '2026-01-01T00:00:00Z'],
      ['junoreyes', '2026-01-01T01:00:00Z'],
    ]);
    expect((await patch(path, {})).body).toEqual(body);
  });

  test.each([
    [{ handles: [] }],
    [{ handles: ['nobody.there'] }],
    [{ discovery_list_ids: [99] }],
    [{ endpoints: [{ type: 'webhook', url: 'http://127.0.0.1:1@hooks.example/' }] }],
    [{ status: 'disabled' }],
  ])('keeps what it has when %j is refused', async (change) => {
    const { patch, get, path } = await created();
    const before = await get(path);
    expect((await patch(path, { name: 'Renamed', ...change })).status).toBe(400);
    expect(await get(path)).toEqual(before);
  });

  test('is paused and resumed, and costs nothing in between', async () => {
    const { patch, path } = await created();
    expect((await patch(path, { status: 'paused' })).body).toMatchObject({ status: 'paused', daily_cost: 0 });
    expect((await patch(path, { status: 'active' })).body).toMatchObject({ status: 'active', daily_cost: 0.02 });
  });

  test('is not resumed without the credits for a day', async () => {
    const { mock, patch, get, path } = await created();
    await patch(path, { status: 'paused' });
    mock.control('credits', { available: 0.01 });
    expect((await patch(path, { status: 'active', name: 'Renamed' })).status).toBe(402);
    expect(await get(path)).toMatchObject({ status: 'paused', name: 'Watch' });
    expect((await patch(path, { status: 'active', handles: ['odefinch'] })).status).toBe(200);
  });

  test('is gone once it is deleted; a second time there is none', async () => {
    const { remove, call, get, path } = await created();
    const answer = await remove(path);
    expect([answer.status, answer.text]).toEqual([204, '']);
    for (const [method, under] of [
      ['GET', ''],
      ['DELETE', ''],
      ['GET', 'creators/'],
      ['GET', 'details/'],
    ] as const) {
      const { status, body } = await call(method, `${path}${under}`);
      expect([status, body]).toEqual([404, { error: 'Subscription not found.' }]);
    }
    expect((await get('/subscription/')).total).toBe(3);
  });

  test('of a campaign keeps its status, its life and its creators for the campaign', async () => {
    const { post, patch, remove, get } = createStage();
    const { body } = await post('/campaign/', campaign());
    const path = `/subscription/${body.subscriptions[0].id}/`;
    const refusal = { error: 'A campaign drives this subscription.' };
    for (const answer of [
      await patch(path, { status: 'paused' }),
      await patch(path, { status: 'active', name: 'Renamed' }),
      await remove(path),
      await post(`${path}creators/`, { handles: ['junoreyes'] }),
    ]) {
      expect([answer.status, answer.body]).toEqual([400, refusal]);
    }
    expect((await patch(path, { name: 'Renamed', endpoints: [hook()] })).body).toMatchObject({ name: 'Renamed' });
    expect(await get(path)).toMatchObject({ type: 'campaign', campaign_id: body.id, status: 'active' });
    expect((await patch(path, { handles: ['junoreyes'] })).body).toMatchObject({ creators: [{ handle: 'junoreyes' }] });
    await remove(`/campaign/${body.id}/`);
    expect((await patch(path, { handles: ['miravale'] })).status).toBe(400);
    expect((await patch(path, { name: 'Once more' })).body).toMatchObject({ name: 'Once more', status: 'disabled' });
  });
});

describe('the list of subscriptions', () => {
  test('has the newest first, by pages, by type, with a summary of all', async () => {
    const { post, get, patch } = createStage();
    const { body: first } = await post('/subscription/', plain());
    await post('/subscription/', plain({ name: 'Second' }));
    await patch(`/subscription/${first.id}/`, { status: 'paused' });
    await post('/campaign/', campaign());
    const list = await get('/subscription/?type=webhook&limit=2');
    expect(list).toMatchObject({ total: 3, page: 1, limit: 2 });
    expect(list.results.map(({ name }: Json) => name)).toEqual(['Second', 'Watch']);
    expect((await get('/subscription/?type=webhook&limit=2&page=2')).results).toHaveLength(1);
    // Those of the fixtures: two disabled with 3 creators, one paused with 2.
    const summary = { total: 7, active: 3, paused: 2, disabled: 2, creators: 12, daily_cost: 0.05 };
    expect(list.summary).toEqual(summary);
    expect((await get('/subscription/?type=campaign')).summary).toEqual(summary);
  });

  test.each(['type=email', 'page=0', 'limit=101'])('refuses %s', async (query) => {
    expect((await createStage().call('GET', `/subscription/?${query}`)).status).toBe(400);
  });
});
