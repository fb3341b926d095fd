import { expect, test } from 'vitest';
import { setUpAdmin } from './set-up.ts';

type Log = { readonly [field: string]: unknown };
const actions = (logs: readonly Log[]) => logs.map(({ action }) => action);

test('the log has who did what, when and from where, the newest first', async () => {
  const { logs, owner, blog, ids, mock } = await setUpAdmin();
  await mock.clock.advance({ minutes: 10 });
  await owner('PATCH', blog, { name: 'Ours' });
  const [newest, ...older] = await logs();
  expect(newest).toEqual({
    id: 7,
    action: 'tenant.update',
    user_id: 6,
    ip: '127.0.0.1',
    created_at: '2026-01-01T00:10:00.000000',
    resource_type: 'tenant',
    resource_id: ids.blog,
    details: { tenant_id: ids.blog, fields: ['name'] },
    admin_email: 'olivia@myblog.example',
  });
  expect(actions(older)).toEqual(Array(6).fill('user.login'));
});

test('the log comes page by page, fifty at a time', async () => {
  const { platformAdmin } = await setUpAdmin();
  const page = async (query: string) => (await platformAdmin('GET', `/admin/audit-logs?${query}`)).body;
  const { logs, ...paging } = await page('per_page=2&page=2');
  expect(logs.map(({ id }: Log) => id)).toEqual([4, 3]);
  expect(paging).toEqual({ total: 6, page: 2, per_page: 2, pages: 3 });
  // The look before is in it.
  expect(await page('')).toMatchObject({
    total: 7,
    per_page: 50,
    pages: 1,
    logs: [{ action: 'audit_logs.view' }, {}, {}, {}, {}, {}, {}],
  });
});

test('the log can be asked for one user, by either name, for an action and for a kind of thing', async () => {
  const { logs, owner, editor, blog, write } = await setUpAdmin();
  await write();
  await owner('PATCH', blog, { name: 'Ours' });
  await editor('POST', '/auth/api-keys', { name: 'Mine' });
  expect(actions(await logs('?user_id=6'))).toEqual(['tenant.update', 'user.login']);
  expect(actions(await logs('?admin_user_id=6'))).toEqual(['tenant.update', 'user.login']);
  expect(await logs('?user_id=6&admin_user_id=3')).toEqual([]);
  expect(actions(await logs('?user_id=6&action=tenant.update'))).toEqual(['tenant.update']);
  expect(actions(await logs('?user_id=3&resource_type=article'))).toEqual(['article.create']);
  expect(actions(await logs('?action=api_key.create'))).toEqual(['api_key.create']);
  expect(await logs('?action=user.login&resource_type=tenant')).toEqual([]);
  expect(actions(await logs('?resource_type=api_key'))).toEqual(['api_key.create']);
  expect(await logs('?action=user.fly')).toEqual([]);
});

test('each thing that administrators do is in the log', async () => {
  const { platformAdmin, logs, ids } = await setUpAdmin();
  await platformAdmin('GET', '/admin/dashboard');
  await platformAdmin('GET', '/admin/insights?days=7');
  await platformAdmin('GET', '/admin/analytics/content');
  await platformAdmin('GET', '/admin/analytics/revenue');
  await platformAdmin('GET', '/admin/tenants');
  await platformAdmin('GET', '/admin/users');
  await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: false, name: 'Ours', plan: 'pro' });
  await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: true });
  await platformAdmin('PATCH', '/admin/users/2/role', { is_platform_admin: true });
  await platformAdmin('PATCH', '/admin/users/2/role', { is_platform_admin: false });
  await logs();
  const done = (await logs('?user_id=1')).reverse().slice(1);
  expect(
    done.map(({ action, resource_type, resource_id, details }: Log) => [action, resource_type, resource_id, details]),
  ).toEqual([
    ['dashboard.view', 'system', null, {}],
    ['insights.view', 'system', null, { days: 7 }],
    ['analytics.view', 'system', null, { of: 'content', days: 30 }],
    ['analytics.view', 'system', null, { of: 'revenue', days: 30 }],
    ['tenants.view', 'system', null, {}],
    ['users.view', 'system', null, {}],
    ['tenant.suspend', 'tenant', ids.blog, { tenant_id: ids.blog }],
    ['tenant.update', 'tenant', ids.blog, { tenant_id: ids.blog, fields: ['name', 'plan'] }],
    ['tenant.activate', 'tenant', ids.blog, { tenant_id: ids.blog }],
    ['admin.grant', 'user', '2', { email: 'ada@myblog.example' }],
    ['admin.revoke', 'user', '2', { email: 'ada@myblog.example' }],
    ['audit_logs.view', 'system', null, {}],
  ]);
});

test('what is refused is not in the log', async () => {
  const { platformAdmin, owner, logs, ids } = await setUpAdmin();
  await owner('GET', '/admin/dashboard');
  await platformAdmin('PATCH', `/admin/tenants/${ids.blog}`, { is_active: false, plan: 'gold' });
  await platformAdmin('PATCH', '/admin/users/1/role', { is_platform_admin: false });
  expect(new Set(actions(await logs()))).toEqual(new Set(['user.login']));
});

test('what comes due by itself was done by nobody, from nowhere', async () => {
  const { logs, editor, blog, write, later } = await setUpAdmin();
  const id = await write();
  await editor('POST', `${blog}/articles/${id}/schedule`, { scheduled_at: '2026-01-02T09:00:00Z' });
  await later({ days: 2 });
  const [entry] = await logs('?action=article.publish');
  expect(entry).toMatchObject({ user_id: null, ip: null, resource_id: String(id) });
  expect(entry).not.toHaveProperty('admin_email');
});
