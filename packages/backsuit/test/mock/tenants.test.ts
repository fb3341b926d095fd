import { describe, expect, test } from 'vitest';
import { registered, setUp } from './calls.ts';

describe('tenants', () => {
  test('are listed to those who belong to them, with their role', async () => {
    const { owner, viewer, olga, platformAdmin } = await setUp();
    const listed = async (call: typeof owner) =>
      (await call('GET', '/tenants')).body.tenants.map(({ name, role }: Record<string, string>) => [name, role]);
    expect(await listed(owner)).toEqual([['My Blog', 'Owner']]);
    expect(await listed(viewer)).toEqual([['My Blog', 'User']]);
    expect(await listed(olga)).toEqual([['Other Paper', 'Owner']]);
    expect(await listed(platformAdmin)).toEqual([]);
  });

  test('are listed to users of one tenant, who cannot create others', async () => {
    const { mock, visitor, blog } = await setUp();
    const { tenantId } = mock.credentials.viewer;
    const [home, ...others] = (await visitor('GET', '/tenants')).body.tenants;
    expect([home, others]).toMatchObject([{ id: tenantId, role: 'User' }, []]);
    for (const name of ['settings', 'webhook_url', 'billing_email', 'plan']) expect(home).not.toHaveProperty(name);
    expect((await visitor('POST', '/tenants', { name: 'Mine' })).status).toBe(403);
    expect((await visitor('GET', blog)).status).toBe(403);
  });

  test('belong to whoever creates them', async () => {
    const { mock, viewer } = await setUp();
    const created = await viewer('POST', '/tenants', { name: 'My Awesome Blog', domain: 'Awesome.Example' });
    expect(created.status).toBe(201);
    expect(created.body.tenant).toMatchObject({
      name: 'My Awesome Blog',
      slug: 'my-awesome-blog',
      domain: 'awesome.example',
      description: null,
      api_key_prefix: 'mab_',
      is_active: true,
      plan: 'free',
      monthly_article_limit: 10,
      monthly_article_count: 0,
      created_at: '2026-01-01T00:00:00.000000',
    });
    const { id } = created.body.tenant;
    expect((await viewer('GET', `/tenants/${id}`)).body).toMatchObject({
      role: 'Owner',
      stats: { total_articles: 0, published_articles: 0, draft_articles: 0, total_members: 1 },
    });
    expect([...mock.state.audit.values()].at(-1)).toMatchObject({ action: 'tenant.create', resource_id: id });
  });

  test('get a slug of their own where none is sent', async () => {
    const { viewer } = await setUp();
    const slugs = [];
    for (const name of ['My Blog', 'My Blog', 'Ünïcode & Söhne', '日本語']) {
      slugs.push((await viewer('POST', '/tenants', { name })).body.tenant.slug);
    }
    expect(slugs).toEqual(['my-blog-2', 'my-blog-3', 'unicode-sohne', 'tenant']);
  });

  test('have no slug and no domain twice, and domains that are bare hosts', async () => {
    const { owner, viewer, blog } = await setUp();
    expect((await viewer('POST', '/tenants', { name: 'A', slug: 'other-paper' })).status).toBe(409);
    expect((await viewer('POST', '/tenants', { name: 'A', domain: 'MyBlog.com' })).status).toBe(409);
    for (const domain of ['https://a.example', 'a.example/path', 'a.example:80', 'a b']) {
      expect([domain, (await viewer('POST', '/tenants', { name: 'A', domain })).status]).toEqual([domain, 400]);
    }
    expect((await owner('PATCH', blog, { slug: 'other-paper' })).status).toBe(409);
    expect((await owner('PATCH', blog, { domain: 'OtherPaper.com' })).status).toBe(409);
    expect((await owner('PATCH', blog, { slug: 'my-blog', domain: 'MYBLOG.com' })).status).toBe(200);
  });

  test('change as admins say, and tell when', async () => {
    const { mock, admin, editor, blog } = await setUp();
    await mock.clock.advance({ minutes: 1 });
    const change = { name: 'Our Blog', domain: null, settings: { theme: 'dark' }, allowed_domains: ['a.example'] };
    const changed = await admin('PATCH', blog, change);
    expect(changed.status).toBe(200);
    expect(changed.body.tenant).toMatchObject({ ...change, slug: 'my-blog', updated_at: '2026-01-01T00:01:00.000000' });
    expect([...mock.state.audit.values()].at(-1)).toMatchObject({
      action: 'tenant.update',
      user_email: 'ada@myblog.example',
      details: { fields: ['name', 'domain', 'allowed_domains', 'settings'] },
    });
    expect((await admin('PATCH', blog, {})).status).toBe(400);
    expect((await admin('PATCH', blog, { plan: 'enterprise' })).status).toBe(400);
    expect((await editor('PATCH', blog, change)).status).toBe(403);
  });

  test('go with all that is theirs, and with nothing else', async () => {
    const { mock, owner, admin, visitor, olga, nobody, blog, other } = await setUp();
    const { tenantId } = mock.credentials.tenantAdmin;
    await visitor('POST', '/contact', { name: 'V', email: 'v@example.com', subject: 'S', message: 'M' });
    await visitor('POST', '/auth/api-keys', { name: 'Reader' });
    await nobody('GET', '/r/amz-product');
    const theirs = (await olga('GET', other)).body;

    expect((await admin('DELETE', blog)).status).toBe(403);
    const deleted = await owner('DELETE', blog);
    expect([deleted.status, deleted.body]).toEqual([200, { message: 'Tenant deleted successfully' }]);

    const { audit: _, settings: __, tokens: ___, ...collections } = mock.state;
    for (const [name, { values }] of Object.entries(collections)) {
      const left = Array.from<object>(values()).filter((row) => 'tenant_id' in row && row.tenant_id === tenantId);
      expect([name, left]).toEqual([name, []]);
    }
    expect((await owner('GET', blog)).status).toBe(404);
    expect((await owner('GET', '/tenants')).body.tenants).toEqual([]);
    expect((await visitor('GET', '/auth/me')).status).toBe(401);
    expect((await nobody('GET', '/r/amz-product')).status).toBe(404);
    expect((await olga('GET', other)).body).toEqual(theirs);
    expect((await owner('POST', '/tenants', { name: 'My Blog', slug: 'my-blog', domain: 'myblog.com' })).status).toBe(
      201,
    );
  });

  test('that are suspended open to platform administrators alone', async () => {
    const { mock, owner, platformAdmin, blog } = await setUp();
    mock.state.tenants.update(mock.credentials.editor.tenantId, { is_active: false });
    const refused = await owner('GET', blog);
    expect([refused.status, refused.body.message]).toEqual([403, 'Tenant is suspended']);
    expect((await platformAdmin('GET', blog)).status).toBe(200);
  });

  test('are closed to those who are no members', async () => {
    const { mock, olga, blog } = await setUp();
    const stranger = await registered(mock, 'stranger');
    for (const call of [olga, stranger]) {
      for (const method of ['GET', 'DELETE']) expect((await call(method, blog)).status).toBe(403);
      expect((await call('PATCH', blog, { name: 'Mine' })).status).toBe(403);
    }
    expect((await olga('GET', '/tenants/11111111-1111-4111-8111-111111111111')).status).toBe(404);
    const malformed = await olga('GET', '/tenants/1');
    expect([malformed.status, malformed.body.message]).toEqual([400, 'Invalid tenant ID format']);
  });
});
