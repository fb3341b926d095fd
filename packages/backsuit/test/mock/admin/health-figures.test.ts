import { describe, expect, test } from 'vitest';
import { setUpAdmin } from './set-up.ts';

describe('the figures of requests', () => {
  test('are those of all that was asked, though the journal forgets it', async () => {
    const { insights, nobody, owner, blog, mock } = await setUpAdmin();
    const system = async (days?: number) => (await insights(days)).system_health;
    expect(await system()).toEqual({
      total_api_requests: 6,
      error_requests: 0,
      server_errors: 0,
      error_rate: 0,
      avg_response_time_ms: 0,
      p95_response_time_ms: 0,
      status_code_distribution: { 200: 6 },
      top_endpoints: [{ endpoint: '/api/v1/auth/login', method: 'POST', request_count: 6, avg_response_time_ms: 0 }],
    });
    for (let count = 0; count < 1001; count++) await nobody('GET', '/health');
    expect(mock.journal()).toHaveLength(1000);
    await owner('GET', `${blog}/articles/999`);
    await nobody('GET', `${blog}/articles`);
    await nobody('GET', '/nowhere');
    expect(await system()).toMatchObject({
      total_api_requests: 1010,
      error_requests: 2,
      error_rate: 0.2,
      status_code_distribution: { 200: 1008, 401: 1, 404: 1 },
      top_endpoints: [
        { endpoint: '/health', method: 'GET', request_count: 1001 },
        { endpoint: '/api/v1/auth/login', method: 'POST', request_count: 6 },
        { endpoint: '/api/v1/admin/insights', method: 'GET', request_count: 1 },
        { endpoint: '/api/v1/tenants/{tenant_id}/articles/{article_id}', method: 'GET', request_count: 1 },
        { endpoint: '/api/v1/tenants/{tenant_id}/articles', method: 'GET', request_count: 1 },
      ],
    });
  });

  test('are counted by the day, and go back with the world', async () => {
    const { insights, nobody, mock, later } = await setUpAdmin();
    const total = async (days?: number) => (await insights(days)).system_health.total_api_requests;
    await nobody('GET', '/health');
    expect(await total()).toBe(7);
    const saved = mock.snapshot();
    await later({ days: 3 });
    expect(await total(2)).toBe(1);
    expect(await total(3)).toBe(10);
    mock.restore(saved);
    await later({});
    expect(await total()).toBe(9);
  });

  test('tell what was answered with a fault, and how long answers took on the clock', async () => {
    const { insights, mock } = await setUpAdmin();
    const day = Date.parse('2026-01-01T00:00:00Z');
    const row = { day, method: 'GET', endpoint: '/slow' };
    mock.state.requests.insert({ ...row, id: 'a', status: 500, took_ms: 100, count: 1 });
    mock.state.requests.insert({ ...row, id: 'b', status: 200, took_ms: 10, count: 13 });
    const { system_health } = await insights();
    expect(system_health).toMatchObject({
      total_api_requests: 20,
      error_requests: 1,
      server_errors: 1,
      error_rate: 5,
      avg_response_time_ms: 11.5,
      p95_response_time_ms: 10,
      top_endpoints: [{ endpoint: '/slow', request_count: 14, avg_response_time_ms: 16.43 }, {}],
    });
    mock.state.requests.update('a', { count: 2 });
    expect((await insights()).system_health.p95_response_time_ms).toBe(100);
  });
});

describe('the health of tenants', () => {
  test('is reckoned from users, articles, and what is recent, published and posted', async () => {
    const { insights, register, write, editor, blog, ids, mock, later } = await setUpAdmin();
    const health = async (days?: number) => (await insights(days)).tenant_health;
    const before = await health(7);
    expect(before).toMatchObject({ total_active_tenants: 2, avg_health_score: 18 });
    expect(before.tenants).toEqual([
      {
        id: ids.blog,
        name: 'My Blog',
        health_score: 25.5, // 4 of 5 users, 4 of 20 articles, 1 of 10 published
        users: 4,
        total_articles: 4,
        recent_articles: 0,
        published_articles: 1,
        total_views: 150,
        social_posts_in_period: 0,
        created_at: '2025-12-02T00:00:00.000000',
      },
      expect.objectContaining({ id: ids.other, users: 1, health_score: 10.5 }),
    ]);
    await register('reader', ids.blog);
    const id = await write({ status: 'published' });
    await editor('POST', `${blog}/articles/${id}/publish-social`, { platforms: ['twitter'] });
    mock.state.articles.update(id, { view_count: 7 });
    const [after] = (await health(7)).tenants;
    expect(after).toMatchObject({
      users: 5,
      total_articles: 5,
      recent_articles: 1,
      published_articles: 2,
      total_views: 157,
      social_posts_in_period: 1,
      health_score: 37, // 25 + 5 + 2.5 + 3 + 1.5
    });
    await register('another', ids.blog);
    expect((await health(7)).tenants[0].health_score).toBe(37); // more than all points there are not
    await later({ days: 8 });
    expect((await health(7)).tenants[0]).toMatchObject({ recent_articles: 0, social_posts_in_period: 0 });
  });

  test('is that of tenants that work', async () => {
    const { insights, platformAdmin, ids } = await setUpAdmin();
    await platformAdmin('PATCH', `/admin/tenants/${ids.other}`, { is_active: false });
    const { tenant_health } = await insights(7);
    expect(tenant_health).toMatchObject({
      total_active_tenants: 1,
      avg_health_score: 25.5,
      tenants: [{ id: ids.blog }],
    });
    expect(tenant_health.tenants).toHaveLength(1);
  });
});

test('analytics say of how many days they are, and when they were made; a year is the most', async () => {
  const { platformAdmin, mock } = await setUpAdmin();
  await mock.clock.advance({ minutes: 1 });
  for (const path of ['/admin/insights', '/admin/analytics/content', '/admin/analytics/revenue']) {
    const heading = { generated_at: '2026-01-01T00:01:00.000000' };
    expect((await platformAdmin('GET', path)).body).toMatchObject({ period_days: 30, ...heading });
    expect((await platformAdmin('GET', `${path}?days=365`)).body).toMatchObject({ period_days: 365, ...heading });
    expect((await platformAdmin('GET', `${path}?days=366`)).status).toBe(422);
    expect((await platformAdmin('GET', `${path}?days=0`)).status).toBeGreaterThanOrEqual(400);
    expect((await platformAdmin('GET', `${path}?days=week`)).status).toBe(400);
  }
});
