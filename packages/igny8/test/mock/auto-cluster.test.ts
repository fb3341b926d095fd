import { describe, expect, test } from 'vitest';
import { groupKeywords } from '../../src/mock/clusters/group-keywords.ts';
import { setUp, signedIn } from './session.ts';

const path = '/planner/keywords/auto_cluster/';
const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('auto_cluster', () => {
  test('groups keywords by the words they share, for a credit per five', async () => {
    const { mock, owner } = await setUp();
    const { status, body } = await owner('POST', path, { ids: range(1, 20), sector_id: 1 });
    expect(status).toBe(200);
    const { clusters_created, keywords_updated, clusters } = body.data;
    expect([keywords_updated, clusters_created]).toEqual([20, clusters.length]);
    expect(clusters.reduce((sum: number, one: { keywords_count: number }) => sum + one.keywords_count, 0)).toBe(20);
    for (const { id, name, keywords_count } of clusters) {
      const members = (await owner('GET', `/planner/keywords/?cluster_id=${id}&page_size=100`)).body;
      expect(members.count).toBe(keywords_count);
      for (const keyword of members.results) {
        expect([keyword.status, keyword.cluster_name]).toEqual(['active', name]);
        if (!name.startsWith('Other')) expect(keyword.name).toContain(name.toLowerCase().replace(/ \d+$/, ''));
      }
    }
    expect(mock.world.ledger.entries(1).at(-1)).toMatchObject({ delta: -4, balance_after: 1996, reason: 'deduction' });
  });

  test('uses a cluster of the same name again', async () => {
    const { owner } = await setUp();
    const first = (await owner('POST', path, { ids: range(1, 20) })).body.data;
    const second = (await owner('POST', path, { ids: range(1, 20) })).body.data;
    expect(second).toEqual({ ...first, clusters_created: 0 });
    const balance = (await owner('GET', '/billing/credits/balance/balance/')).body.data;
    expect(balance.credits).toBe(1992);
  });

  test.each([
    [{}, 400, { ids: ['This field is required'] }],
    [{ ids: [] }, 400, { ids: ['This list may not be empty'] }],
    [{ ids: 'all' }, 400, { ids: ['Expected a list of items'] }],
    [{ ids: [1, 'two', 3, 4, 5] }, 400, { ids: ['A valid integer is required'] }],
    [{ ids: [1, 2, 3, 4] }, 400, { ids: ['At least 5 keywords are required'] }],
    [{ ids: [1, 1, 1, 1, 1] }, 400, { ids: ['At least 5 keywords are required'] }],
    [{ ids: [1, 2, 3, 4, 9999] }, 400, { ids: ['Invalid pk "9999" - object does not exist'] }],
    [{ ids: [1, 2, 3, 4, 251] }, 400, { ids: ['Invalid pk "251" - object does not exist'] }],
    [{ ids: [1, 2, 3, 4, 5], sector_id: 2 }, 400, { sector_id: ['Invalid pk "2" - object does not exist'] }],
    [{ ids: [1, 2, 3, 4, 5], sector_id: 3 }, 422, { sector_id: ['The keywords do not belong to this sector'] }],
    [{ ids: [251, 252, 253, 254, 255] }, 404, undefined],
  ])('refuses %j', async (sent, status, errors) => {
    const { mock, owner } = await setUp();
    const answer = await owner('POST', path, sent);
    expect([answer.status, answer.body.errors]).toEqual([status, errors]);
    expect(answer.body.error).toBe(status === 404 ? 'Resource not found' : 'Validation failed');
    expect(mock.world.ledger.balance(1)).toBe(2000);
  });

  test('refuses keywords of several sectors', async () => {
    const { owner } = await setUp();
    const made = await owner('POST', '/planner/keywords/', { seed_keyword_id: 501, site_id: 1, sector_id: 3 });
    const { status, body } = await owner('POST', path, { ids: [1, 2, 3, 4, made.body.data.id] });
    expect([status, Object.keys(body.errors)]).toEqual([422, ['ids']]);
  });

  test('changes nothing when the credits do not suffice', async () => {
    const { mock, owner } = await setUp();
    mock.world.ledger.spend(1, 1997, 'deduction');
    const refused = await owner('POST', path, { ids: range(1, 16) }); // 4 credits
    expect([refused.status, refused.body.error]).toEqual([402, 'Insufficient credits']);
    expect((await owner('GET', '/planner/keywords/1/')).body.data.cluster_id).toBeNull();
    expect((await owner('POST', path, { ids: range(1, 15) })).status).toBe(200); // 3 credits, the last
    expect(mock.world.ledger.balance(1)).toBe(0);
  });

  test('decides a race for the last credit once', async () => {
    const { mock, owner } = await setUp();
    mock.world.ledger.spend(1, 1999, 'deduction');
    const answers = await Promise.all([1, 6, 11].map((from) => owner('POST', path, { ids: range(from, 5) })));
    expect(answers.map(({ status }) => status)).toEqual([200, 402, 402]);
  });

  test('adds up: balance, ledger, usage rows and summary', async () => {
    const { mock, owner } = await setUp();
    for (const count of [5, 6, 15, 100]) await owner('POST', path, { ids: range(1, count) });
    const used = 1 + 2 + 3 + 20;
    const balance = (await owner('GET', '/billing/credits/balance/balance/')).body.data;
    expect(balance).toEqual({
      credits: 2000 - used,
      plan_credits_per_month: 2000,
      credits_used_this_month: used,
      credits_remaining: 2000 - used,
    });
    const summary = (await owner('GET', '/billing/credits/usage/summary/')).body.data;
    expect(summary).toEqual({
      period: { start: '2026-01-01T00:00:00Z', end: '2026-01-31T23:59:59Z' },
      total_credits_used: used,
      total_cost_usd: '0.26',
      by_operation: { clustering: { credits: used, cost: '0.26', count: 4 } },
      by_model: { 'gpt-4o-mini': { credits: used, cost: '0.26' } },
    });
    expect(mock.world.ledger.entries(1).reduce((sum, { delta }) => sum + delta, 0)).toBe(balance.credits);
    const other = await signedIn(mock, 'other');
    expect((await other('GET', '/billing/credits/usage/summary/')).body.data.total_credits_used).toBe(0);
  });
});

describe('the usage summary', () => {
  test('covers the month, or the days or instants asked for', async () => {
    const { mock } = await setUp();
    const run = async () => {
      const owner = await signedIn(mock, 'owner');
      await owner('POST', path, { ids: range(1, 10) });
      return owner;
    };
    await run();
    await mock.clock.advance({ days: 20 });
    await run();
    await mock.clock.advance({ days: 20, hours: 5 });
    const owner = await run();
    const used = async (query: string) =>
      (await owner('GET', `/billing/credits/usage/summary/${query}`)).body.data.total_credits_used;
    expect(await used('')).toBe(2);
    expect(await used('?start_date=2026-01-01')).toBe(6);
    expect(await used('?start_date=2026-01-01&end_date=2026-01-31')).toBe(4);
    expect(await used('?start_date=2026-01-21&end_date=2026-01-21')).toBe(2);
    expect(await used('?start_date=2026-02-10T05:00:00Z&end_date=2026-02-10T05:00:00Z')).toBe(2);
    expect(await used('?start_date=2026-02-10T05:00:01Z')).toBe(0);
    expect((await owner('GET', '/billing/credits/balance/balance/')).body.data).toMatchObject({
      credits: 1994,
      credits_used_this_month: 2,
    });
  });

  test('refuses dates that are none, and an end before the start', async () => {
    const { owner } = await setUp();
    const errors = async (query: string) => (await owner('GET', `/billing/credits/usage/summary/${query}`)).body.errors;
    expect(await errors('?start_date=yesterday')).toEqual({ start_date: ['Invalid format'] });
    expect(Object.keys(await errors('?start_date=2026-02-02&end_date=2026-02-01'))).toEqual(['end_date']);
  });
});

describe('grouping', () => {
  const phrases = (texts: readonly string[]) =>
    texts.map((text, index) => ({ id: index + 1, text, intent: 'commercial' as const }));

  test('does not depend on the order of the phrases', () => {
    const all = phrases(['red shoe', 'blue shoes', 'shoe rack', 'cat food', 'dog food', 'food bowl', 'lamp']);
    const groups = groupKeywords(all);
    expect(groups.map(({ name, ids }) => [name, ids])).toEqual([
      ['Food', [4, 5, 6]],
      ['Shoe', [1, 2, 3]],
      ['Other keywords', [7]],
    ]);
    expect(groupKeywords([...all].reverse())).toEqual(groups);
  });

  test('makes no group larger than ten, and none smaller than three where it can', () => {
    for (let count = 3; count <= 60; count++) {
      const sizes = groupKeywords(phrases(range(1, count).map((number) => `yoga ${number}`))).map(
        ({ ids }) => ids.length,
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
    }
  });

  test('puts what shares nothing together by intent', () => {
    const mixed = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((text, index) => ({
      id: index + 1,
      text,
      intent: index < 3 ? ('commercial' as const) : ('navigational' as const),
    }));
    expect(groupKeywords(mixed).map(({ name, ids }) => [name, ids])).toEqual([
      ['Commercial keywords', [1, 2, 3]],
      ['Other keywords', [4, 5]],
    ]);
  });
});
