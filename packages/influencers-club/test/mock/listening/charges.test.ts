import { describe, expect, test } from 'vitest';
import { campaign, createStage, csv, day, form, type Json, plain, start } from './stage.ts';

describe('a day of monitoring', () => {
  test('is charged at midnight, exactly, for each subscription that is active', async () => {
    const { mock, post, get, charges, balance } = createStage();
    await mock.clock.advance({ hours: 18 });
    const three = ['miravale', 'odefinch', 'junoreyes'];
    const { body } = await post('/subscription/', plain({ handles: three }));
    await post('/campaign/', campaign());
    await mock.clock.advance({ hours: 5, minutes: 59 });
    expect(charges()).toEqual([]);
    await mock.clock.advance({ days: 2, minutes: 1 });
    expect(charges()).toEqual(['1', '2', '3'].flatMap((at) => [`${at}: -0.03`, `${at}: -0.02`, `${at}: -0.01`]));
    expect(balance()).toBe(99.82);
    expect(await get('/campaign/3/')).toMatchObject({ credits_spent: 0.09, daily_cost: 0.03 });
    expect(mock.world.ledger.entries(1).find(({ delta }) => delta < 0)?.reason).toBe(`subscription ${body.id} day`);
  });

  test('is charged for those who are watched when it ends, and not during a pause', async () => {
    const { mock, post, patch, charges } = createStage();
    const { body } = await post('/subscription/', plain());
    const path = `/subscription/${body.id}/`;
    await mock.clock.advance({ hours: 36 });
    await post(`${path}creators/`, { handles: ['junoreyes'] });
    await mock.clock.advance({ days: 1 });
    await patch(path, { status: 'paused' });
    await mock.clock.advance({ days: 2 });
    await patch(path, { status: 'active', handles: ['miravale'] });
    await mock.clock.advance({ days: 1 });
    expect(charges()).toEqual(['1: -0.02', '2: -0.03', '5: -0.01']);
  });

  test('adds up like every other charge, over many days at once', async () => {
    const { mock, post, call, balance } = createStage();
    await post('/subscription/', plain({ handles: ['miravale', 'odefinch', 'junoreyes'] }));
    mock.clock.set(start + 100.5 * day);
    await call('GET', '/usage/');
    expect(balance()).toBe(97);
    const ats = mock.world.ledger.entries(1).map(({ at }) => at);
    expect(ats).toEqual([...ats].sort((one, other) => one - other));
  });

  test('pauses a subscription when the balance cannot pay it, and takes nothing', async () => {
    const { mock, post, patch, get, charges, balance } = createStage();
    const { body } = await post('/subscription/', plain());
    await post('/subscription/', plain({ handles: ['junoreyes'] }));
    mock.control('credits', { available: 0.04 });
    const seen = charges().length;
    await mock.clock.advance({ days: 3 });
    expect(charges().slice(seen)).toEqual(['1: -0.02', '1: -0.01', '2: -0.01']);
    expect(balance()).toBe(0);
    expect(await get(`/subscription/${body.id}/`)).toMatchObject({
      status: 'paused',
      updated_at: '2026-01-03T00:00:00Z',
    });
    expect(await get('/subscription/6/')).toMatchObject({ status: 'paused', updated_at: '2026-01-04T00:00:00Z' });
    expect((await patch(`/subscription/${body.id}/`, { status: 'active' })).status).toBe(402);
    mock.control('credits', { available: 1 });
    expect((await patch(`/subscription/${body.id}/`, { status: 'active' })).status).toBe(200);
  });

  test('pauses a whole campaign when the balance cannot pay one of its platforms', async () => {
    const { mock, post, patch, get, balance } = createStage();
    const { body } = await post('/campaign/', campaign());
    mock.control('credits', { available: 0.02 });
    await mock.clock.advance({ days: 2 });
    const paused = await get(`/campaign/${body.id}/`);
    expect(paused).toMatchObject({ status: 'paused', credits_spent: 0.02 });
    expect(paused.subscriptions.map(({ status }: Json) => status)).toEqual(['paused', 'paused']);
    expect(balance()).toBe(0);
    mock.control('credits', { available: 0.03 });
    expect((await patch(`/campaign/${body.id}/`, { status: 'active' })).status).toBe(200);
  });

  test('and rows of a batch get the last credits in the order of time', async () => {
    const { mock, post, get, handles, charges } = createStage();
    await mock.clock.advance({ hours: 23, minutes: 59, seconds: 58 });
    await post('/subscription/', plain());
    mock.control('credits', { available: 0.11 });
    const seen = charges().length;
    const file = csv(`handle\n${handles('instagram', 4).join('\n')}\n`);
    const body = form({ file, enrichment_mode: 'raw', platform: 'instagram' });
    const headers = { Authorization: `Bearer ${mock.credentials.owner.apiKey}` };
    const url = 'https://api-dashboard.influencers.club/public/v1/enrichment/batch/';
    const { batch_id } = (await (await mock.fetch(url, { method: 'POST', headers, body })).json()) as Json;
    mock.clock.set(start + day + 10_000);
    await get('/usage/');
    // A row each half second from a second on: two before midnight, and of the credits left after it one more.
    expect(charges().slice(seen)).toEqual([
      expect.stringContaining(': -0.03'),
      expect.stringContaining(': -0.03'),
      '1: -0.02',
      expect.stringContaining(': -0.03'),
    ]);
    const status = (await (await mock.fetch(`${url}${batch_id}/status/`, { headers })).json()) as Json;
    expect(status).toMatchObject({ status: 'paused_insufficient_credits', success_count: 3 });
  });
});

describe('a campaign is completed', () => {
  const over = async (given: Json, days: number) => {
    const stage = createStage();
    const { body } = await stage.post('/campaign/', campaign(given));
    await stage.mock.clock.advance({ days });
    return { ...stage, path: `/campaign/${body.id}/`, campaign: await stage.get(`/campaign/${body.id}/`) };
  };

  test('after its last day, which is paid', async () => {
    const { campaign: found, mock, get, path, charges } = await over({ end_date: '2026-01-03' }, 2.99);
    expect(found.status).toBe('active');
    await mock.clock.advance({ days: 5 });
    const completed = await get(path);
    expect(completed).toMatchObject({
      status: 'completed',
      credits_spent: 0.09,
      daily_cost: 0,
      updated_at: '2026-01-04T00:00:00Z',
      archived_at: null,
    });
    expect(completed.subscriptions.map(({ status }: Json) => status)).toEqual(['disabled', 'disabled']);
    expect(charges()).toHaveLength(6);
    const { results } = await get(`${path}content/?limit=1`);
    expect(Date.parse(results[0].detected_at)).toBeLessThan(start + 3 * day);
  });

  test('when its budget is used up by a day', async () => {
    const { campaign: found } = await over({ budget: 0.06 }, 2);
    expect(found).toMatchObject({ status: 'completed', credits_spent: 0.06, updated_at: '2026-01-03T00:00:00Z' });
  });

  test('when its budget cannot pay a day, and nothing is taken for that', async () => {
    const { campaign: found, balance } = await over({ budget: 0.07 }, 5);
    expect(found).toMatchObject({ status: 'completed', credits_spent: 0.06, updated_at: '2026-01-04T00:00:00Z' });
    expect(balance()).toBe(99.94);
  });

  test('not while it is paused', async () => {
    const { path, patch, mock, get } = await over({ end_date: '2026-01-03', budget: 0.03 }, 0.5);
    await patch(path, { status: 'paused' });
    await mock.clock.advance({ days: 10 });
    expect(await get(path)).toMatchObject({ status: 'paused', credits_spent: 0 });
    expect(await patch(path, { status: 'active' })).toMatchObject({
      status: 400,
      body: { error: { end_date: ['The last day of the campaign is over.'] } },
    });
    expect((await get(path)).status).toBe('paused');
  });
});
