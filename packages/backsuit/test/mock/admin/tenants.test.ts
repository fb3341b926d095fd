import { describe, expect, test } from 'vitest';
import { callsWith } from '../calls.ts';
import { setUpAdmin } from './set-up.ts';

const suspended = { status: 403, body: { error: 'Forbidden', message: 'Tenant is suspended' } };

describe('tenants', () => {
  test('are listed page by page, with what they have', async () => {
    const { platformAdmin, register, ids } = await setUpAdmin();
    await register('reader', ids.blog);
    const { body } = await platformAdmin('GET', '/admin/tenants?per_page=1');
    expect(body).toEqual({
      tenants: [
        {
          id: ids.blog,
          name: 'My Blog',
          slug: 'my-blog',
          primary_domain: 'myblog.com',
          is_active: true,
          is_verified: false,
          user_count: 5,
          article_count: 4,
          created_at: '2025-12-02T00:00:00.000000',
          suspended_at: null,
          settings: {},
          plan: 'free',
          monthly_article_limit: null,
        },
      ],
      total: 2,
      page: 1,
      per_page: 1,
      pages: 2,
    });
    expect((await platformAdmin('GET', '/admin/tenants?per_page=1&page=2')).body.tenants).toMatchObject([
      { name: 'Other Paper', plan: 'pro', user_count: 1 },
    ]);
  });

  test('count a user who belongs to them once, also as a member', async () => {
    const { platformAdmin, owner, register, blog, ids, mock } = await setUpAdmin();
    const { access_token } = await register('reader', ids.blog);
    const invitation = await owner('POST', `${blog}/invitations`, { email: 'reader@example.com', role: 'Editor' });
    const reader = callsWith(mock, { Authorization: `Bearer ${access_token}` });
    const accepted = await reader('POST', '/invitations/accept', { token: invitation.body.invitation_token });
    expect(accepted.status).toBe(200);
    const { body } = await platformAdmin('GET', '/admin/tenants?search=my-blog');
    expect(body.tenants[0].user_count).toBe(5);
  });

  test('are found by name, slug and domain, and by whether they work', async () => {
    const { platformAdmin, ids } = await setUpAdmin();
    await platformAdmin('PATCH', `/admin/tenants/${ids.other}`, { is_active: false });
    const found = async (query: string) =>
      (await platformAdmin('GET', `/admin/tenants?${query}`)).body.tenants.map(({ slug }: { slug: string }) => slug);
    expect(await found('search=MY%20BLOG')).toEqual(['my-blog']);
    expect(await found('search=other-paper')).toEqual(['other-paper']);
    expect(await found('search=otherpaper.com')).toEqual(['other-paper']);
    expect(await found('search=elsewhere')).toEqual([]);
    expect(await found('is_active=true')).toEqual(['my-blog']);
    expect(await found('is_active=false')).toEqual(['other-paper']);
  });
});

describe('a tenant that is suspended', () => {
  test('is blocked for everybody but administrators, at once, also for tokens and keys in use', async () => {
    const { platformAdmin, owner, editor, nobody, olga, blog, other, ids, mock, register } = await setUpAdmin();
    const { access_token } = await register('reader', ids.blog);
    const reader = callsWith(mock, { Authorization: `Bearer ${access_token}` });
    const byKey = callsWith(mock, { 'X-API-Key': mock.credentials.key.apiKey });
    const calls = [
      () => owner('GET', blog),
      () => owner('PATCH', blog, { name: 'Ours' }),
      () => editor('GET', `${blog}/articles`),
      () => reader('GET', `${blog}/articles`),
      () => byKey('GET', `${blog}/articles`),
      () => nobody('GET', `${blog}/articles/1/comments`),
      () =>
        nobody(
          'POST',
          '/auth/login',
          { email: 'reader@example.com', password: 'correct-horse' },
          { 'X-Tenant-ID': ids.blog },
        ),
    ];
    for (const call of calls) expect((await call()).status).toBe(200);
    const { body } = await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: false });
    expect(body).toMatchObject({
      message: 'Tenant updated successfully',
      tenant: { id: ids.blog, is_active: false, suspended_at: '2026-01-01T00:00:00.000000' },
    });
    for (const call of calls) expect(await call()).toMatchObject(suspended);
    expect((await nobody('GET', '/r/amz-product')).status).toBe(404);
    expect((await platformAdmin('GET', `${blog}/articles`)).status).toBe(200);
    expect((await olga('GET', other)).status).toBe(200);
  });

  test('leaves its users their accounts, and works again when it is activated', async () => {
    const { platformAdmin, owner, editor, blog, ids, mock } = await setUpAdmin();
    await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: false });
    expect((await owner('GET', '/auth/me')).status).toBe(200);
    expect((await owner('GET', '/tenants')).body.tenants).toMatchObject([{ id: ids.blog, is_active: false }]);
    await mock.clock.advance({ minutes: 5 });
    const again = await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: false });
    expect(again.body.tenant.suspended_at).toBe('2026-01-01T00:00:00.000000');
    const active = await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: true });
    expect(active.body.tenant).toMatchObject({ is_active: true, suspended_at: null });
    expect((await editor('GET', `${blog}/articles`)).status).toBe(200);
  });
});

describe('an administrator', () => {
  test('sets name, settings and the month’s limit of a tenant, which is in force at once', async () => {
    const { platformAdmin, editor, blog, ids } = await setUpAdmin();
    const changed = await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, {
      name: 'Our Blog',
      settings: { theme: 'dark' },
      monthly_article_limit: 1,
    });
    expect(changed.body.tenant).toMatchObject({
      name: 'Our Blog',
      settings: { theme: 'dark' },
      monthly_article_limit: 1,
      is_active: true,
    });
    const article = { title: 'One', content: 'Text', category_id: 1 };
    expect((await editor('POST', `${blog}/articles`, article)).status).toBe(201);
    expect((await editor('POST', `${blog}/articles`, article)).status).toBe(429);
    await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { monthly_article_limit: null });
    expect((await editor('POST', `${blog}/articles`, article)).status).toBe(201);
  });

  test('puts the owner of a tenant on another plan', async () => {
    const { platformAdmin, owner, blog, ids } = await setUpAdmin();
    const setPlan = (plan: string) => platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { plan });
    const current = async () => (await owner('GET', '/subscriptions/current')).body.subscription;
    expect((await setPlan('pro')).body.tenant.plan).toBe('pro');
    expect(await current()).toMatchObject({
      plan: 'pro',
      status: 'active',
      article_limit: 200,
      billing_email: 'olivia@myblog.example',
    });
    expect((await owner('GET', blog)).body.tenant).toMatchObject({ plan: 'pro', monthly_article_limit: 200 });
    expect((await setPlan('free')).body.tenant.plan).toBe('free');
    expect(await current()).toMatchObject({ has_subscription: false, article_limit: 10 });
    expect(await setPlan('gold')).toMatchObject({ status: 422, body: { message: 'Unknown plan: gold' } });
  });

  test('changes nothing where a part cannot be done, where there is nothing to do, and where there is no tenant', async () => {
    const { platformAdmin, ids, mock } = await setUpAdmin();
    const patch = (id: string, body: unknown) => platformAdmin('PATCH', `/admin/tenants/${id}`, body);
    expect((await patch(ids.blog, { is_active: false, plan: 'gold' })).status).toBe(422);
    expect(mock.state.tenants.get(ids.blog)?.is_active).toBe(true);
    expect(await patch(ids.blog, {})).toMatchObject({ status: 400, body: { message: 'No valid fields to update' } });
    expect((await patch(ids.blog, { slug: 'mine' })).status).toBe(400);
    expect((await patch(ids.blog, { name: '' })).status).toBe(400);
    expect(await patch('550e8400-e29b-41d4-a716-446655440001', { is_active: true })).toMatchObject({
      status: 404,
      body: { message: 'Tenant not found' },
    });
    for (const { id } of mock.state.memberships.find('tenant', ids.blog)) mock.state.memberships.delete(id);
    expect((await patch(ids.blog, { plan: 'pro' })).status).toBe(400);
  });
});
