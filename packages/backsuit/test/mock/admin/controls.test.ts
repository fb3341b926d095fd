import { ControlError } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { callsWith, olivia, signedIn } from '../calls.ts';
import { setUpAdmin } from './set-up.ts';

const { email } = olivia;

const refusal = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe('social/connect', () => {
  test('connects an account of a new tenant, on which can be posted from then on', async () => {
    const { owner, mock } = await setUpAdmin();
    const { tenant } = (await owner('POST', '/tenants', { name: 'A Third' })).body;
    const path = `/tenants/${tenant.id}`;
    const { category } = (await owner('POST', `${path}/categories`, { name: 'News' })).body;
    const article = { title: 'One', content: 'Text', category_id: category.id, status: 'published' };
    const { id } = (await owner('POST', `${path}/articles`, article)).body.article;
    const post = () => owner('POST', `${path}/articles/${id}/publish-social`, { platforms: ['linkedin'] });
    expect((await owner('GET', `${path}/social-accounts`)).body.accounts).toEqual([]);
    expect((await post()).status).toBe(400);
    const connected = mock.control('social/connect', {
      tenant_id: tenant.id.toUpperCase(),
      platform: 'linkedin',
      account_name: 'Third Inc.',
      default_hashtags: ['#third'],
    });
    expect(connected).toMatchObject({
      platform: 'linkedin',
      account_name: 'Third Inc.',
      account_id: 'urn:li:organization:1000005',
      is_active: true,
      auto_post_enabled: false,
      default_hashtags: ['#third'],
      last_verified_at: '2026-01-01T00:00:00.000000',
      token_expires_at: null,
      created_at: '2026-01-01T00:00:00.000000',
    });
    expect((await owner('GET', `${path}/social-accounts`)).body.accounts).toEqual([connected]);
    expect((await post()).body.results).toMatchObject([{ platform: 'linkedin', status: 'success' }]);
  });

  test('posts by itself where it is told so', async () => {
    const { mock, ids, editor, blog } = await setUpAdmin();
    mock.control('social/connect', { tenant_id: ids.blog, platform: 'instagram', auto_post_enabled: true });
    const { article } = (await editor('POST', `${blog}/articles/generate`, { prompt: 'Tea' })).body;
    await editor('PATCH', `${blog}/articles/${article.id}`, { status: 'published' });
    const platforms = mock.state.socialPosts.find('article', article.id).map(({ platform }) => platform);
    expect(platforms).toEqual(['linkedin', 'instagram']);
  });

  test.each([
    [{ tenant_id: 'nobody', platform: 'twitter' }, 'Cannot connect twitter: there is no tenant nobody', 'refused'],
    [
      { tenant_id: '550e8400-e29b-41d4-a716-446655440000', platform: 'twitter' },
      'Cannot connect twitter: My Blog has an active account there',
      'refused',
    ],
    [{ tenant_id: 'x', platform: 'myspace' }, 'platform: invalid_value', 'invalid-input'],
    [{ platform: 'twitter' }, 'tenant_id: required', 'invalid-input'],
  ])('refuses %j', async (input, message, code) => {
    const { mock } = await setUpAdmin();
    const error = refusal(() => mock.control('social/connect', input as never));
    expect(error).toBeInstanceOf(ControlError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(mock.state.socialAccounts.size).toBe(4);
  });
});

describe('users/deactivate', () => {
  test('keeps a user out, by password and by what is in use, until users/activate', async () => {
    const { mock, owner, nobody } = await setUpAdmin();
    const deactivated = { status: 403, body: { message: 'Account is deactivated' } };
    expect(mock.control('users/deactivate', { email: email.toUpperCase() })).toEqual({
      id: 6,
      email,
      is_active: false,
    });
    expect(await owner('GET', '/auth/me')).toMatchObject(deactivated);
    expect(await nobody('POST', '/auth/login', olivia)).toMatchObject(deactivated);
    expect(mock.control('users/activate', { email })).toEqual({ id: 6, email, is_active: true });
    expect((await owner('GET', '/auth/me')).status).toBe(200);
    await signedIn(mock, olivia);
  });

  test('means the user of a tenant where it names one', async () => {
    const { mock, register, ids, owner } = await setUpAdmin();
    const { access_token } = await register('reader', ids.blog);
    const reader = callsWith(mock, { Authorization: `Bearer ${access_token}` });
    const named = { email: 'reader@example.com', tenant_id: ids.blog.toUpperCase() };
    expect(refusal(() => mock.control('users/deactivate', { email: named.email }))).toMatchObject({
      code: 'refused',
      message: 'Cannot deactivate reader@example.com: there is no such user on the platform',
    });
    expect(refusal(() => mock.control('users/activate', { email, tenant_id: ids.blog }))).toMatchObject({
      message: `Cannot activate ${email}: there is no such user in the tenant ${ids.blog}`,
    });
    mock.control('users/deactivate', named);
    expect((await reader('GET', '/auth/me')).status).toBe(403);
    expect((await owner('GET', '/auth/me')).status).toBe(200);
    mock.control('users/activate', named);
    expect((await reader('GET', '/auth/me')).status).toBe(200);
  });
});

test('the controls are told by name', async () => {
  const { mock } = await setUpAdmin();
  expect(mock.describe().controls).toEqual(['users/deactivate', 'users/activate', 'social/connect']);
  // @ts-expect-error there is no such action
  expect(() => mock.control('users/forget', { email })).toThrow(ControlError);
});
