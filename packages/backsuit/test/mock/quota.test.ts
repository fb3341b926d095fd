import { expect, test } from 'vitest';
import { createBackSuitMock } from '../../src/mock/index.ts';
import { articleLimit, countArticle } from '../../src/mock/workspace/quota.ts';
import type { BackSuitContext } from '../../src/mock/world.ts';
import { setUp, signedIn } from './calls.ts';

function months() {
  const mock = createBackSuitMock();
  const { articleCounts, tenants, memberships, users } = mock.state;
  for (const { id } of [...articleCounts.values()]) articleCounts.delete(id);
  const blog = mock.credentials.editor.tenantId;
  const limitOf = (tenant: string) => {
    const context = { tenant, state: mock.state, world: mock.world, now: mock.clock.now() };
    return articleLimit(context as unknown as BackSuitContext); // of a context it takes no more
  };
  const write = (tenant_id: string, ...days: string[]) => {
    for (const day of days) countArticle(mock.state, tenant_id, Date.parse(day));
  };
  const owner = users.first('email', ['', 'olivia@myblog.example'])?.id ?? 0;
  const second = tenants.insert({
    ...tenants.get(blog),
    id: '22222222-2222-4222-8222-222222222222',
    slug: 'second',
    domain: null,
  } as never);
  memberships.insert({ id: 900, tenant_id: second.id, user_id: owner, role: 'Owner', created_at: 0 });
  return { mock, blog, second: second.id, owner, limitOf, write };
}

test('counts the articles of the calendar month in UTC, in all tenants of the owner', () => {
  const { blog, second, limitOf, write, mock } = months();
  write(blog, '2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00Z', '2026-01-31T23:59:59.999Z', '2026-02-01T00:00:00Z');
  write(second, '2026-01-15T00:00:00Z');
  write(mock.credentials.other.tenantId, '2026-01-15T00:00:00Z');
  expect(limitOf(blog)).toEqual({ limit: 10, used: 3 });
  expect(limitOf(second)).toEqual({ limit: 10, used: 3 });
  expect(limitOf(mock.credentials.other.tenantId)).toEqual({ limit: 200, used: 1 });
  mock.clock.set(Date.parse('2026-02-01T00:00:00Z'));
  expect(limitOf(blog)).toEqual({ limit: 10, used: 1 });
});

test('takes the plan of the owner of longest standing', () => {
  const { blog, second, owner, limitOf, write, mock } = months();
  const { memberships, users, subscriptions } = mock.state;
  const olga = users.first('email', ['', mock.credentials.other.email])?.id ?? 0;
  write(second, '2026-01-15T00:00:00Z');
  memberships.insert({ id: 901, tenant_id: blog, user_id: olga, role: 'Owner', created_at: 0 });
  expect(limitOf(blog)).toEqual({ limit: 10, used: 1 });
  const first = memberships.first('member', [blog, owner]);
  memberships.update(first?.id ?? 0, { role: 'Admin' });
  expect(limitOf(blog)).toEqual({ limit: 200, used: 0 });
  for (const { id } of [...subscriptions.values()]) subscriptions.update(id, { ends_at: mock.clock.now() });
  expect(limitOf(blog).limit).toBe(10);
});

test('takes the limit that the tenant has of its own, for its own articles', () => {
  const { blog, second, limitOf, write, mock } = months();
  write(blog, '2026-01-15T00:00:00Z');
  write(second, '2026-01-15T00:00:00Z', '2026-01-16T00:00:00Z');
  mock.state.tenants.update(second, { monthly_article_limit: 0 });
  expect(limitOf(second)).toEqual({ limit: 0, used: 2 });
  expect(limitOf(blog)).toEqual({ limit: 10, used: 3 });
});

test('refuses the article after the last one, until the month is over, the plan is larger, or limits are off', async () => {
  const { mock, owner, editor, blog } = await setUp();
  const used: number = (await owner('GET', '/subscriptions/current')).body.subscription.articles_used;
  const write = async (call = editor) => {
    const body = { title: 'One more', content: 'Text', category_id: 1, status: 'draft' };
    const { status, body: answer } = await call('POST', `${blog}/articles`, body);
    return [status, status === 201 ? answer.article.status : answer.message];
  };
  const refused = [429, 'Monthly article limit reached. Please upgrade your plan.'];
  for (let number = used; number < 10; number++) expect(await write()).toEqual([201, 'draft']);
  expect(await write()).toEqual(refused);
  expect((await owner('GET', blog)).body.tenant).toMatchObject({ monthly_article_limit: 10 });
  expect((await owner('GET', '/subscriptions/current')).body.subscription).toMatchObject({ articles_remaining: 0 });
  mock.limits.enabled = false;
  expect(await write()).toEqual([201, 'draft']);
  mock.limits.enabled = true;
  expect(await write()).toEqual(refused);
  await owner('POST', '/subscriptions', { plan_id: 'basic', payment_method_id: 'pm_xxx' });
  expect(await write()).toEqual([201, 'draft']);
  await owner('DELETE', '/subscriptions/cancel?effective_from=immediately');
  expect(await write()).toEqual(refused);
  await mock.clock.advance({ days: 31 });
  expect(await write(await signedIn(mock, mock.credentials.editor))).toEqual([201, 'draft']);
});

test('gives no place back for an article or a tenant that is deleted, and counts on after a restore', async () => {
  const { mock, owner, editor, blog } = await setUp();
  const article = { title: 'One more', content: 'Text', category_id: 1 };
  const used = async () => (await owner('GET', '/subscriptions/current')).body.subscription.articles_used;
  const remove = async (id: number) => (await owner('DELETE', `${blog}/articles/${id}`)).status;
  const before = await used();
  const written = await editor('POST', `${blog}/articles`, article);
  const generated = await editor('POST', `${blog}/articles/generate`, { prompt: 'Write about frost' });
  expect(await used()).toBe(before + 2);
  const saved = mock.snapshot();
  for (const { body } of [written, generated]) expect(await remove(body.article.id)).toBe(200);
  expect(await used()).toBe(before + 2);
  expect((await owner('GET', blog)).body.tenant).toMatchObject({ monthly_article_count: before + 2 });
  mock.restore(saved);
  for (let count = before + 2; count < 10; count++) {
    const { body } = await editor('POST', `${blog}/articles`, article);
    expect(await remove(body.article.id)).toBe(200);
  }
  expect((await editor('POST', `${blog}/articles`, article)).status).toBe(429);
  expect((await editor('POST', `${blog}/articles/generate`, { prompt: 'Write about frost' })).status).toBe(429);
  expect((await owner('DELETE', blog)).status).toBe(200);
  const { body } = await owner('POST', '/tenants', { name: 'Once more' });
  const again = `/tenants/${body.tenant.id}`;
  const { category } = (await owner('POST', `${again}/categories`, { name: 'News' })).body;
  expect((await owner('POST', `${again}/articles`, { ...article, category_id: category.id })).status).toBe(429);
});
