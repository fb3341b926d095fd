import { describe, expect, test } from 'vitest';
import { campaign, createStage, csv, form, type Json, plain } from './stage.ts';

async function subscription(given: Json = {}) {
  const stage = createStage();
  const { body } = await stage.post('/subscription/', plain({ handles: ['miravale'], ...given }));
  return { ...stage, path: `/subscription/${body.id}/creators/` };
}

describe('adding creators to a subscription', () => {
  test('tells who is new, who was there, and who is nobody', async () => {
    const { post, get, path } = await subscription();
    const given = { handles: ['MIRAVALE', 'odefinch', '@odefinch', 'nobody.there'], discovery_list_ids: [1] };
    const { status, body } = await post(path, given);
    expect([status, body]).toEqual([
      200,
      { added: 2, already_present: 1, invalid: ['nobody.there'], creators_count: 3, daily_cost: 0.03 },
    ]);
    expect((await post(path, given)).body).toMatchObject({ added: 0, already_present: 3, creators_count: 3 });
    const { results } = await get(path);
    expect(results.map(({ handle, source, source_list_id }: Json) => [handle, source, source_list_id])).toEqual([
      ['miravale', 'handle', null],
      ['odefinch', 'handle', null],
      ['junoreyes', 'discovery_list', 1],
    ]);
  });

  test('reads a CSV with a column of that name among others, and handles that commas separate', async () => {
    const { post, get, path } = await subscription();
    const file = csv('name,Handle\n"Finch, Ode",odefinch\n\nNobody,nobody.there\n');
    const { body } = await post(path, form({ file, handles: 'junoreyes, tessarden', discovery_list_ids: '1' }));
    expect(body).toEqual({
      added: 3,
      already_present: 1,
      invalid: ['nobody.there'],
      creators_count: 4,
      daily_cost: 0.04,
    });
    const { results } = await get(path);
    expect(results.map(({ handle, source }: Json) => [handle, source])).toEqual([
      ['miravale', 'handle'],
      ['junoreyes', 'handle'],
      ['tessarden', 'handle'],
      ['odefinch', 'discovery_list'],
    ]);
    const again = await post(path, form({ handles: ['odefinch', 'miravale'] }));
    expect(again.body).toMatchObject({ added: 0, already_present: 2 });
  });

  const refusals: readonly (readonly [what: string, body: () => unknown, error: unknown])[] = [
    ['nothing', () => ({ handles: [], discovery_list_ids: [] }), 'Give handles, a discovery list or a file.'],
    [
      'a CSV without the column',
      () => form({ file: csv('name\nOde\n') }),
      { file: [expect.stringContaining('handle')] },
    ],
    ['an empty file', () => form({ file: csv('') }), { file: ['The file is empty.'] }],
    [
      'what is no text',
      () => form({ file: new File([new Uint8Array([0, 255])], 'a.csv') }),
      { file: ['The file is no CSV.'] },
    ],
    ['an open quote', () => form({ file: csv('handle\n"ode\n') }), { file: ['The file is no CSV.'] }],
    [
      'more than 10 MB',
      () => form({ file: csv(`handle\n${'x'.repeat(10 * 1024 * 1024)}`) }),
      { file: ['The file is larger than 10 MB.'] },
    ],
    ['an unknown list', () => ({ discovery_list_ids: [99] }), { discovery_list_ids: [expect.stringContaining('99')] }],
  ];
  test.each(refusals)('refuses %s', async (_what, body, error) => {
    const { post, get, path } = await subscription();
    const answer = await post(path, body());
    expect([answer.status, answer.body.error]).toEqual([400, error]);
    expect((await get(path)).total).toBe(1);
  });

  test('lists them by pages, and searches in handles', async () => {
    const { get, path } = await subscription({ handles: ['miravale', 'odefinch', 'junoreyes'] });
    expect(await get(`${path}?limit=2&page=2`)).toMatchObject({
      total: 3,
      page: 2,
      limit: 2,
      results: [{ handle: 'junoreyes' }],
    });
    expect((await get(`${path}?search=EFIN`)).results).toMatchObject([{ handle: 'odefinch' }]);
    expect((await get(`${path}?search=@mira`)).total).toBe(1);
  });
});

describe('adding creators to a campaign', () => {
  async function launched(given: Json = {}) {
    const stage = createStage();
    const { body } = await stage.post('/campaign/', campaign(given));
    return { ...stage, id: body.id, path: `/campaign/${body.id}/creators/` };
  }

  test('works on one of its platforms, by handle, list and file', async () => {
    const { post, get, path, id } = await launched();
    const first = await post(path, { platform: 'tiktok', handles: ['miravale'], discovery_list_id: 2 });
    expect(first.body).toEqual({
      platform: 'tiktok',
      added: 1,
      already_present: 1,
      invalid: [],
      creators_count: 4,
      daily_cost: 0.04,
    });
    const second = await post(path, form({ platform: 'instagram', file: csv('handle\njunoreyes\nnobody.there\n') }));
    expect(second.body).toMatchObject({ added: 1, invalid: ['nobody.there'], creators_count: 5 });
    expect(await get(`/campaign/${id}/`)).toMatchObject({ creators_count: 5, daily_cost: 0.05 });
    const { results } = await get(`${path}?platform=tiktok&search=juno`);
    expect(results).toMatchObject([{ source: 'discovery_list', source_list_id: 2, status: 'awaiting_first_post' }]);
  });

  test('is refused on another platform, with nothing, with a wrong list, and once the campaign is closed', async () => {
    const { post, remove, path, id } = await launched();
    const tries = [
      [{ platform: 'youtube', handles: ['odefinch'] }, { platform: [expect.any(String)] }],
      [{ platform: 'tiktok', handles: [] }, 'Give handles, a discovery list or a file.'],
      [{ platform: 'tiktok', discovery_list_id: 1 }, { discovery_list_id: [expect.any(String)] }],
    ] as const;
    for (const [body, error] of tries) {
      const answer = await post(path, body);
      expect([answer.status, answer.body.error]).toEqual([400, error]);
    }
    await remove(`/campaign/${id}/`);
    const { status, body } = await post(path, { platform: 'tiktok', handles: ['junoreyes'] });
    expect([status, body.error]).toEqual([400, 'An archived campaign cannot be edited.']);
  });

  test('needs the credits for a day of an active one', async () => {
    const { mock, post, patch, path, id } = await launched();
    mock.control('credits', { available: 0.03 });
    const added = { platform: 'instagram', handles: ['junoreyes'] };
    expect((await post(path, added)).status).toBe(402);
    await patch(`/campaign/${id}/`, { status: 'paused' });
    expect((await post(path, added)).status).toBe(200);
  });

  test('removes by id, ignores what is not there, and knows who comes back', async () => {
    const { get, post, remove, path } = await launched();
    const before = (await get(`${path}?platform=instagram&search=mira`)).results[0];
    const gone = await remove(path, { creator_ids: [before.id, 999] });
    expect([gone.status, gone.body]).toEqual([200, { removed: 1 }]);
    expect((await remove(path, { creator_ids: [before.id] })).body).toEqual({ removed: 0 });
    expect((await get(path)).total).toBe(2);
    expect((await remove(path, { creator_ids: [] })).status).toBe(400);
    await post(path, { platform: 'instagram', handles: ['miravale'] });
    expect((await get(`${path}?platform=instagram&search=mira`)).results[0].id).toBe(before.id);
  });
});

describe('the limits of monitoring', () => {
  test('are told with what is used of them', async () => {
    const { get, post, patch } = createStage();
    await post('/campaign/', campaign());
    const { body } = await post('/subscription/', plain());
    expect(await get('/usage/')).toEqual({
      limits: { max_active_subscriptions: 50, max_active_campaigns: 20, max_creators: 5000 },
      usage: {
        active_subscriptions: 3,
        active_webhook_subscriptions: 1,
        active_campaign_subscriptions: 2,
        active_campaigns: 1,
        monitored_creators: 5,
      },
      remaining: { subscriptions: 47, campaigns: 19, creators: 4995 },
      daily_cost: 0.05,
    });
    await patch(`/subscription/${body.id}/`, { status: 'paused' });
    expect((await get('/usage/')).usage).toMatchObject({ active_subscriptions: 2, monitored_creators: 3 });
  });

  test('refuse one active subscription too many, also by resuming', async () => {
    const { post, patch } = createStage();
    const { body: paused } = await post('/subscription/', plain());
    await patch(`/subscription/${paused.id}/`, { status: 'paused' });
    for (let count = 0; count < 50; count++) await post('/subscription/', plain());
    const error = 'At most 50 subscriptions can be active.';
    for (const { status, body } of [
      await post('/subscription/', plain()),
      await patch(`/subscription/${paused.id}/`, { status: 'active' }),
      await post('/campaign/', campaign()),
    ]) {
      expect([status, body.error]).toEqual([400, error]);
    }
  });

  test('refuse one active campaign too many, also by resuming', async () => {
    const { post, patch } = createStage();
    const one = { platforms: ['instagram'], creators: [] };
    const { body: paused } = await post('/campaign/', campaign(one));
    await patch(`/campaign/${paused.id}/`, { status: 'paused' });
    for (let count = 0; count < 20; count++) await post('/campaign/', campaign(one));
    for (const { status, body } of [
      await post('/campaign/', campaign(one)),
      await patch(`/campaign/${paused.id}/`, { status: 'active' }),
    ]) {
      expect([status, body.error]).toEqual([400, 'At most 20 campaigns can be active.']);
    }
  });

  test('refuse one creator too many', async () => {
    const { mock, post, patch, handles } = createStage({ creators: 8000 });
    mock.control('credits', { available: 1000 });
    const many = handles('instagram', 5002);
    expect(many).toHaveLength(5002);
    expect((await post('/subscription/', plain({ handles: many.slice(0, 5001) }))).body.error).toBe(
      'At most 5000 creators can be monitored.',
    );
    const { body } = await post('/subscription/', plain({ handles: many.slice(0, 4999) }));
    const path = `/subscription/${body.id}/creators/`;
    expect((await post(path, { handles: many.slice(4999, 5001) })).status).toBe(400);
    expect((await post(path, { handles: many.slice(4990, 5000) })).body).toMatchObject({
      added: 1,
      already_present: 9,
    });
    expect((await patch(`/subscription/${body.id}/`, { handles: many.slice(0, 5001) })).status).toBe(400);
  });
});
