import { expect, test } from 'vitest';
import { setUpAdmin } from './set-up.ts';

const names = ({ body }: { readonly body: { readonly users: readonly { readonly username: string }[] } }) =>
  body.users.map(({ username }) => username);

test('users are listed page by page, those of tenants too, with what the platform knows of them', async () => {
  const { platformAdmin, register, ids, mock } = await setUpAdmin();
  await mock.clock.advance({ minutes: 30 });
  await register('reader', ids.blog);
  const first = await platformAdmin('GET', '/admin/users?per_page=3');
  expect(names(first)).toEqual(['admin', 'ada', 'eli']);
  expect(first.body).toMatchObject({ total: 7, page: 1, per_page: 3, pages: 3 });
  const last = await platformAdmin('GET', '/admin/users?per_page=3&page=3');
  expect(last.body.users).toEqual([
    {
      id: 7,
      email: 'reader@example.com',
      username: 'reader',
      full_name: null,
      role: 'User',
      is_active: true,
      is_platform_admin: false,
      tenant_id: ids.blog,
      oauth_provider: null,
      created_at: '2026-01-01T00:30:00.000000',
      last_login_at: null,
    },
  ]);
  expect(first.body.users[0]).toMatchObject({ role: 'Admin', is_platform_admin: true, tenant_id: null });
  expect((await platformAdmin('GET', '/admin/users')).body).toMatchObject({ per_page: 20, pages: 1 });
  expect((await platformAdmin('GET', '/admin/users?per_page=101')).status).toBe(422);
});

test('users are found by email, username and full name, by state and by the tenant that they belong to', async () => {
  const { platformAdmin, register, ids, mock } = await setUpAdmin();
  await register('reader', ids.blog);
  mock.control('users/deactivate', { email: mock.credentials.editor.email });
  const found = async (query: string) => names(await platformAdmin('GET', `/admin/users?${query}`));
  expect(await found('search=OTHERPAPER')).toEqual(['olga']);
  expect(await found('search=eli')).toEqual(['eli']);
  expect(await found('search=vera%20viewer')).toEqual(['vera']);
  expect(await found('search=nobody')).toEqual([]);
  expect(await found('is_active=false')).toEqual(['eli']);
  expect(await found('is_active=true&search=myblog')).toEqual(['ada', 'vera', 'olivia']);
  expect(await found(`tenant_id=${ids.blog.toUpperCase()}`)).toEqual(['reader']);
  expect(await found(`tenant_id=${ids.other}`)).toEqual([]);
});
