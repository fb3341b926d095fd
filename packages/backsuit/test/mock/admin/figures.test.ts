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
