import { describe, expect, test } from 'vitest';
import { callsWith, olivia, signedIn } from '../calls.ts';
import { setUpAdmin } from './set-up.ts';

const card = { payment_method_id: 'pm_card_visa' };

describe('the dashboard', () => {
  test('counts users, tenants, articles, categories and administrators as they are', async () => {
    const { dashboard, platformAdmin, owner, register, write, blog, ids, mock } = await setUpAdmin();
    expect(await dashboard()).toEqual({
      users: { total: 6, active: 6, inactive: 0 },
      tenants: { total: 2, active: 2, suspended: 0 },
      articles: { total: 8, published: 2 },
      categories: { total: 5 },
      global_admins: 1,
      revenue: { estimated_mrr: 29, currency: 'USD' },
    });
    await register('reader', ids.blog);
    mock.control('users/deactivate', { email: 'eli@myblog.example' });
    mock.control('users/activate', { email: 'eli@myblog.example' });
    mock.control('users/deactivate', { email: 'vera@myblog.example' });
    await write({ status: 'published' });
    await owner('POST', `${blog}/categories`, { name: 'Travel' });
    await owner('POST', '/tenants', { name: 'A Third' });
    await owner('POST', '/subscriptions', { plan_id: 'basic', ...card });
    await platformAdmin('PATCH', '/admin/users/2/role', { is_platform_admin: true });
    await platformAdmin('PATCH', `/admin/tenants/${ids.other}`, { is_active: false });
    expect(await dashboard()).toEqual({
      users: { total: 7, active: 6, inactive: 1 },
      tenants: { total: 3, active: 2, suspended: 1 },
      articles: { total: 9, published: 3 },
      categories: { total: 6 },
      global_admins: 2,
      revenue: { estimated_mrr: 48, currency: 'USD' },
    });
  });
});

describe('the figures of subscriptions', () => {
  test('follow who subscribes, changes the plan, and cancels', async () => {
    const { revenue, owner, olga, admin } = await setUpAdmin();
    const now = async () => {
      const { usage: _, ...figures } = await revenue();
      return figures;
    };
    expect(await now()).toEqual({
      total_active: 1,
      plan_distribution: { pro: 1 },
      status_distribution: { active: 1 },
      estimated_mrr: { USD: 29 },
      billing_cycles: { month: 1, year: 0 },
      new_subscriptions: 1,
      recent_cancellations: 0,
      churn_rate: 0,
      users_without_subscription: 5,
      conversion_rate: 16.67,
      active_trials: 0,
      expiring_within_7_days: 0,
      past_due_subscriptions: 0,
    });
    await owner('POST', '/subscriptions', { plan_id: 'basic', ...card });
    await admin('POST', '/subscriptions', { plan_id: 'enterprise', ...card });
    await admin('POST', '/subscriptions', { plan_id: 'basic', ...card });
    expect(await now()).toMatchObject({
      total_active: 3,
      plan_distribution: { pro: 1, basic: 2 },
      estimated_mrr: { USD: 67 },
      billing_cycles: { month: 3 },
      new_subscriptions: 3,
      users_without_subscription: 3,
      conversion_rate: 50,
    });
    // Cancelled, and running to the end of its period; ended at once.
    await olga('DELETE', '/subscriptions/cancel');
    await owner('DELETE', '/subscriptions/cancel?effective_from=immediately');
    expect(await now()).toMatchObject({
      total_active: 1,
      plan_distribution: { basic: 1 },
      status_distribution: { active: 1, canceled: 2 },
      estimated_mrr: { USD: 19 },
      new_subscriptions: 3,
      recent_cancellations: 2,
      churn_rate: 66.67,
      users_without_subscription: 4,
      conversion_rate: 33.33,
      expiring_within_7_days: 0,
    });
  });

  test('are those of the period, and tell what ends soon', async () => {
    const { revenue, insights, olga, later } = await setUpAdmin();
    // It began on 22 December, and would be paid again on 22 January.
    expect((await revenue(9)).new_subscriptions).toBe(0);
    expect((await revenue(10)).new_subscriptions).toBe(1);
    await olga('DELETE', '/subscriptions/cancel');
    await later({ days: 13 });
    expect((await revenue()).expiring_within_7_days).toBe(0);
    await later({ days: 2 });
    expect(await revenue(20)).toMatchObject({ expiring_within_7_days: 1, recent_cancellations: 1, churn_rate: 100 });
    expect(await revenue(5)).toMatchObject({ recent_cancellations: 0, churn_rate: 0, users_without_subscription: 5 });
    await later({ days: 7 });
    expect(await revenue()).toMatchObject({ expiring_within_7_days: 0, users_without_subscription: 6 });
    const { users_without_subscription: _, ...figures } = await revenue();
    expect((await insights()).subscriptions).toEqual(
      Object.fromEntries(Object.keys((await insights()).subscriptions).map((name) => [name, figures[name]])),
    );
  });

  test('tell how much of their articles the owners of tenants use up', async () => {
    const { revenue, write } = await setUpAdmin();
    const before = await revenue();
    expect(before.usage).toEqual({ avg_article_limit_utilization_pct: 0, users_at_article_limit: 0 });
    for (let count = 0; count < 9; count++) await write();
    expect((await revenue()).usage).toEqual({ avg_article_limit_utilization_pct: 45, users_at_article_limit: 0 });
    await write();
    expect((await revenue()).usage).toEqual({ avg_article_limit_utilization_pct: 50, users_at_article_limit: 1 });
  });

  test('forget those of users who are gone with their tenant', async () => {
    const { dashboard, register, owner, blog, ids, mock } = await setUpAdmin();
    const { access_token } = await register('reader', ids.blog);
    const reader = callsWith(mock, { Authorization: `Bearer ${access_token}` });
    expect((await reader('POST', '/subscriptions', { plan_id: 'basic', ...card })).status).toBe(201);
    expect((await dashboard()).revenue.estimated_mrr).toBe(48);
    await owner('DELETE', blog);
    expect((await dashboard()).revenue.estimated_mrr).toBe(29);
  });
});

describe('the figures of content', () => {
  test('follow articles as they are written, scheduled, published and put away', async () => {
    const { content, editor, blog, write, mock } = await setUpAdmin();
    expect(await content(7)).toMatchObject({
      articles_created_in_period: 0,
      articles_published_in_period: 0,
      status_distribution: { published: 2, draft: 2, scheduled: 2, archived: 2 },
      total_views: 300,
      featured_articles: 2,
      active_scheduling_configs: 2,
    });
    expect(await content(20)).toMatchObject({ articles_created_in_period: 8, articles_published_in_period: 4 });
    const [one, two] = [await write({ status: 'published', is_featured: true }), await write()];
    await editor('POST', `${blog}/articles/${two}/schedule`, { scheduled_at: '2026-01-02T09:00:00Z' });
    await editor('PATCH', `${blog}/articles/1`, { status: 'archived' });
    mock.state.articles.update(one, { view_count: 130 }); // no operation counts views
    const now = await content(7);
    expect(now).toMatchObject({
      articles_created_in_period: 2,
      articles_published_in_period: 1,
      status_distribution: { published: 2, draft: 2, scheduled: 3, archived: 3 },
      total_views: 430,
      featured_articles: 3,
      active_scheduling_configs: 3,
    });
    expect(now.top_articles.slice(0, 2)).toEqual([
      { id: one, title: 'News', views: 130, status: 'published', tenant_id: mock.credentials.editor.tenantId },
      { id: 1, title: 'My Article', views: 120, status: 'archived', tenant_id: mock.credentials.editor.tenantId },
    ]);
    expect(now.top_articles).toHaveLength(10);
    await write();
    expect((await content()).top_articles).toHaveLength(10);
  });

  test('follow what is generated, and what was tried in vain', async () => {
    const { content, editor, owner, blog, later, mock } = await setUpAdmin();
    const nothing = { total_attempts: 0, successful: 0, failed: 0, success_rate: 0, avg_generation_time_ms: 0 };
    expect((await content()).generation).toEqual(nothing);
    const generate = async () => (await editor('POST', `${blog}/articles/generate`, { prompt: 'Tea' })).status;
    for (let count = 0; count < 10; count++) expect(await generate()).toBe(201);
    expect(await generate()).toBe(429);
    const times = Array.from(mock.state.generations.values()).flatMap(({ took_ms }) => took_ms ?? []);
    const { generation } = await content();
    expect(generation).toMatchObject({ total_attempts: 11, successful: 10, failed: 1, success_rate: 90.91 });
    expect(generation.avg_generation_time_ms).toBeCloseTo(times.reduce((sum, time) => sum + time, 0) / 10, 1);
    // What is asked wrongly is not tried.
    await editor('POST', `${blog}/articles/generate`, {});
    await owner('DELETE', `${blog}/articles/9`);
    expect((await content()).generation.total_attempts).toBe(11);
    await later({ days: 2 });
    expect((await content(1)).generation).toEqual(nothing);
  });

  test('follow links and their clicks', async () => {
    const { content, nobody, later } = await setUpAdmin();
    expect((await content()).affiliate_links).toMatchObject({ total_links: 3, active_links: 2, clicks_in_period: 0 });
    await nobody('GET', '/r/paper-shop');
    await later({ days: 3 });
    await nobody('GET', '/r/paper-shop');
    await nobody('GET', '/r/amz-product');
    await nobody('GET', '/r/old-offer');
    const { affiliate_links } = await content(2);
    expect(affiliate_links).toMatchObject({ total_links: 3, active_links: 2, clicks_in_period: 2 });
    expect(affiliate_links.top_links).toEqual([
      { id: 3, product_name: 'Paper shop', slug: 'paper-shop', service: null, clicks: 2 },
      { id: 1, product_name: 'Amazon Affiliate', slug: 'amz-product', service: null, clicks: 1 },
      { id: 2, product_name: 'Old offer', slug: 'old-offer', service: null, clicks: 0 },
    ]);
    expect((await content()).affiliate_links.clicks_in_period).toBe(3);
  });

  test('count a new link', async () => {
    const { content, admin, blog } = await setUpAdmin();
    await admin('POST', `${blog}/affiliate-links`, { name: 'Tea', original_url: 'https://shop.example/tea' });
    expect((await content()).affiliate_links).toMatchObject({ total_links: 4, active_links: 3 });
  });

  test('are the same in the insights', async () => {
    const { content, insights, write } = await setUpAdmin();
    await write();
    expect((await insights(5)).content).toEqual(await content(5));
  });
});

test('the figures of social media follow the posts and the accounts', async () => {
  const { insights, editor, blog, ids, mock, later } = await setUpAdmin();
  const social = async (days?: number) => (await insights(days)).social_media;
  expect(await social()).toEqual({
    total_posts_in_period: 0,
    successful_posts: 0,
    success_rate: 0,
    status_distribution: {},
    platform_distribution: {},
    active_connected_accounts: 4,
    ai_generated_posts: 0,
    manually_edited_posts: 0,
    pending_scheduled_posts: 0,
  });
  const post = (body: object) => editor('POST', `${blog}/articles/1/publish-social`, body);
  await post({ platforms: ['twitter', 'linkedin'] });
  await post({ platforms: ['twitter'], custom_message: 'Read this' });
  await post({ platforms: ['linkedin'], schedule_at: '2026-01-03T09:00:00Z' });
  mock.control('social/connect', { tenant_id: ids.blog, platform: 'facebook' });
  expect(await social()).toEqual({
    total_posts_in_period: 4,
    successful_posts: 3,
    success_rate: 75,
    status_distribution: { success: 3, scheduled: 1 },
    platform_distribution: { twitter: 2, linkedin: 2 },
    active_connected_accounts: 5,
    ai_generated_posts: 3,
    manually_edited_posts: 1,
    pending_scheduled_posts: 1,
  });
  const [account] = mock.state.socialAccounts.find('tenant', ids.blog).slice(1);
  mock.state.socialAccounts.update(account?.id ?? 0, { token_expires_at: mock.world.now() + 1000 }); // the platform's doing
  await later({ days: 4 });
  expect(await social()).toMatchObject({
    status_distribution: { success: 3, failed: 1 },
    active_connected_accounts: 4,
    pending_scheduled_posts: 0,
  });
  expect((await social(2)).total_posts_in_period).toBe(0);
});

describe('the figures of users', () => {
  test('follow registrations and logins', async () => {
    const { insights, register, nobody, later } = await setUpAdmin();
    const activity = async (days?: number) => (await insights(days)).user_activity;
    expect(await activity()).toEqual({
      new_registrations: 0,
      active_logins_in_period: 6,
      total_users: 6,
      login_rate: 100,
      growth_rate_vs_previous_period: -100,
      authentication: { password_users: 6, oauth_users: 0, oauth_providers: {} },
      verified_users: 0,
      dormant_users_90d: 0,
    });
    await later({ days: 7 });
    for (const name of ['one', 'two', 'three']) await register(name);
    const started = await nobody('GET', '/auth/oauth/github?pick=four@example.com');
    const { pathname, search } = new URL(started.headers.get('location') ?? '');
    await nobody('GET', pathname + search);
    expect(await activity(5)).toEqual({
      new_registrations: 4,
      active_logins_in_period: 2,
      total_users: 10,
      login_rate: 20,
      growth_rate_vs_previous_period: 100,
      authentication: { password_users: 9, oauth_users: 1, oauth_providers: { github: 1 } },
      verified_users: 1,
      dormant_users_90d: 0,
    });
    await later({ days: 6 });
    await register('five');
    expect(await activity(5)).toMatchObject({ new_registrations: 1, growth_rate_vs_previous_period: -75 });
    expect(await activity(2)).toMatchObject({ new_registrations: 1, growth_rate_vs_previous_period: 100 });
  });

  test('tell who has not been there for 90 days', async () => {
    const { insights, register, later, mock } = await setUpAdmin();
    const dormant = async () => (await insights()).user_activity.dormant_users_90d;
    await later({ days: 10 });
    await register('one');
    await later({ days: 80 });
    expect(await dormant()).toBe(0);
    await later({ minutes: 1 });
    expect(await dormant()).toBe(5);
    await signedIn(mock, olivia);
    expect(await dormant()).toBe(4);
    await later({ days: 10 });
    expect(await dormant()).toBe(5); // who has registered, and never come back
  });
});

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
