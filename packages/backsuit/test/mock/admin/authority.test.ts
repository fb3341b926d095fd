import { expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { callsWith } from '../calls.ts';
import { setUpAdmin } from './set-up.ts';

const administration = Object.values(operations).filter(({ path }) => path.startsWith('/api/v1/admin/'));
const pathOf = (path: string, tenant: string) => path.replace('{tenant_id}', tenant).replace('{user_id}', '2');
const refusal = { error: 'Forbidden', message: 'Admin privileges required', status: 403 };

test('there are nine operations for administrators', () => {
  expect(administration).toHaveLength(9);
});

test.each(administration)(
  '$id is for administrators alone, before anything else of the call is read',
  async (operation) => {
    const { owner, nobody, mock, ids, platformAdmin } = await setUpAdmin();
    const { method } = operation;
    const path = pathOf(operation.path, ids.blog);
    const body = method === 'GET' ? undefined : {};
    expect(await owner(method, `${path}?page=0`, body)).toMatchObject({ status: 403, body: refusal });
    expect(await owner(method, path, body, { 'X-Tenant-ID': ids.blog })).toMatchObject({ status: 403, body: refusal });
    expect((await nobody(method, path, body)).status).toBe(401);
    const byKey = callsWith(mock, { 'X-API-Key': mock.credentials.key.apiKey });
    expect((await byKey(method, path, body)).status).toBe(401);
    // The key is an administrator's now, and opens nothing here none the less.
    await platformAdmin('PATCH', '/admin/users/2/role', { is_platform_admin: true });
    expect((await byKey(method, path, body)).status).toBe(401);
  },
);

test('the role is the account’s, not the token’s: it comes and goes at once', async () => {
  const { owner, platformAdmin } = await setUpAdmin();
  const { body } = await owner('GET', '/auth/me');
  const dashboard = async () => (await owner('GET', '/admin/dashboard')).status;
  expect(await dashboard()).toBe(403);
  expect(await platformAdmin('PATCH', `/admin/users/${body.user.id}/role`, { is_platform_admin: true })).toMatchObject({
    status: 200,
    body: {
      message: 'Platform role updated successfully',
      user: { id: body.user.id, email: 'olivia@myblog.example', is_platform_admin: true },
    },
  });
  expect(await dashboard()).toBe(200);
  await platformAdmin('PATCH', `/admin/users/${body.user.id}/role`, { is_platform_admin: false });
  expect(await dashboard()).toBe(403);
});

test('the last administrator stays one; who is deactivated does not count, and may lose the role', async () => {
  const { platformAdmin, mock, dashboard } = await setUpAdmin();
  const revoke = (id: number) => platformAdmin('PATCH', `/admin/users/${id}/role`, { is_platform_admin: false });
  const last = { status: 400, body: { error: 'Bad Request', message: 'Cannot remove the last platform admin' } };
  expect(await revoke(1)).toMatchObject(last);
  await platformAdmin('PATCH', '/admin/users/2/role', { is_platform_admin: true });
  mock.control('users/deactivate', { email: mock.credentials.tenantAdmin.email });
  expect((await dashboard()).global_admins).toBe(2);
  expect(await revoke(1)).toMatchObject(last);
  expect((await revoke(2)).status).toBe(200);
  await platformAdmin('PATCH', '/admin/users/3/role', { is_platform_admin: true });
  expect((await revoke(1)).status).toBe(200);
  expect((await platformAdmin('GET', '/admin/dashboard')).status).toBe(403);
});

test('who belongs to a tenant does not administer the platform, lest its last administrator goes with that tenant', async () => {
  const { platformAdmin, register, dashboard, ids } = await setUpAdmin();
  const { user } = await register('reader', ids.blog);
  const change = (is_platform_admin: boolean) =>
    platformAdmin('PATCH', `/admin/users/${user.id}/role`, { is_platform_admin });
  expect(await change(true)).toMatchObject({
    status: 400,
    body: { message: 'A user of a tenant cannot administer the platform' },
  });
  expect((await dashboard()).global_admins).toBe(1);
  expect((await change(false)).status).toBe(200);
});

test('who is no user has no role, and a role that is none is refused', async () => {
  const { platformAdmin } = await setUpAdmin();
  expect(await platformAdmin('PATCH', '/admin/users/999/role', { is_platform_admin: true })).toMatchObject({
    status: 404,
    body: { message: 'User not found' },
  });
  expect(await platformAdmin('PATCH', '/admin/users/2/role', {})).toMatchObject({
    status: 400,
    body: { message: 'Missing required field: is_platform_admin' },
  });
  expect((await platformAdmin('PATCH', '/admin/users/2/role', { is_platform_admin: 'yes' })).status).toBe(400);
});
