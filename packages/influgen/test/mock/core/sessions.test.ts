import { describe, expect, test } from 'vitest';
import { caller, login, setUp, withToken } from '../session.ts';

const newUser = { email: 'Ada@example.com', password: 'analytical', accept_terms: true, accept_privacy: true };

describe('a session', () => {
  test('begins with a registration, on the free plan and with 50 credits', async () => {
    const { mock, nobody } = await setUp();
    const { status, body } = await nobody('POST', '/auth/register', newUser);
    expect(status).toBe(201);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, user: { onboarding_step: 'welcome' } });
    const ada = withToken(mock, body.access_token);
    expect((await ada('GET', '/auth/me')).body.user).toEqual(body.user);
    expect((await ada('GET', '/credits')).body.credits).toMatchObject({ plan: 'free', balance: 50, resets_at: null });
    expect((await ada('GET', '/characters')).body.characters).toEqual([]);
    expect((await nobody('POST', '/auth/register', { ...newUser, email: 'ADA@EXAMPLE.COM' })).body.error.code).toBe(
      'email_taken',
    );
    expect((await login(mock, { email: 'ada@example.com', password: 'analytical' })).user.id).toBe(body.user.id);
  });

  test('tells what is not accepted from what is not valid', async () => {
    const { nobody } = await setUp();
    const codeOf = async (body: object) => (await nobody('POST', '/auth/register', body)).body.error;
    expect((await codeOf({ ...newUser, accept_privacy: false })).code).toBe('terms_not_accepted');
    expect(await codeOf({ ...newUser, accept_terms: false, password: 'short' })).toMatchObject({
      code: 'validation_error',
      details: { fields: { password: 'must be at least 8 characters long' } },
    });
  });

  test('tells an unknown email from a wrong password by nothing', async () => {
    const { nobody, mock } = await setUp();
    const unknown = await nobody('POST', '/auth/login', { email: 'x@example.com', password: 'x' });
    const wrong = await nobody('POST', '/auth/login', { ...mock.credentials.pro, password: 'x' });
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.body.error.code).toBe('invalid_credentials');
  });

  test('runs out on the clock', async () => {
    const { mock, pro } = await setUp();
    await mock.clock.advance({ seconds: 3599 });
    expect((await pro('GET', '/auth/me')).status).toBe(200);
    await mock.clock.advance({ seconds: 1 });
    const { status, body } = await pro('GET', '/auth/me');
    expect([status, body.error.code]).toEqual([401, 'token_expired']);
  });

  test('is renewed by a token that is good once; a second use ends it', async () => {
    const { mock, nobody } = await setUp();
    const first = await login(mock, 'pro');
    const renew = (refresh_token: string) => nobody('POST', '/auth/refresh', { refresh_token });
    const second = (await renew(first.refresh_token)).body;
    const me = (token: string) => withToken(mock, token)('GET', '/auth/me');
    expect((await me(second.access_token)).status).toBe(200);
    expect((await me(first.access_token)).body.error.code).toBe('unauthorized');
    expect((await renew(first.refresh_token)).body.error.code).toBe('invalid_refresh_token');
    expect((await me(second.access_token)).status).toBe(401);
    expect((await renew(second.refresh_token)).status).toBe(401);
  });

  test('is not renewed by an access token, nor after 30 days', async () => {
    const { mock, nobody } = await setUp();
    const { access_token, refresh_token } = await login(mock, 'pro');
    const renew = async (token: string) => (await nobody('POST', '/auth/refresh', { refresh_token: token })).status;
    expect(await renew(access_token)).toBe(401);
    await mock.clock.advance({ days: 30 });
    expect(await renew(refresh_token)).toBe(401);
  });

  test('ends with a logout, with all its tokens and no other session', async () => {
    const { mock, pro, nobody } = await setUp();
    const { access_token, refresh_token } = await login(mock, 'pro');
    const ending = withToken(mock, access_token);
    expect((await ending('POST', '/auth/logout')).status).toBe(204);
    expect((await ending('POST', '/auth/logout')).status).toBe(401);
    expect((await nobody('POST', '/auth/refresh', { refresh_token })).status).toBe(401);
    expect((await pro('GET', '/auth/me')).status).toBe(200);
  });
});

describe('an API key', () => {
  test('is shown once, and dead when it is deleted', async () => {
    const { mock, agency } = await setUp();
    const input = { name: 'Nightly', permissions: ['credits:read'] };
    const { key, api_key } = (await agency('POST', '/api-keys', input)).body;
    expect(key).toMatch(/^igk_live_[0-9A-Za-z]{40}$/);
    expect(api_key.key_prefix).toBe(key.slice(0, 12));
    const listed = (await agency('GET', '/api-keys')).body.api_keys;
    expect(listed[0]).toEqual(api_key);
    expect(JSON.stringify([...mock.state.apiKeys.values()])).not.toContain(key);
    expect(JSON.stringify(mock.journal())).not.toContain(key);
    const use = withToken(mock, key);
    expect((await use('GET', '/public/credits')).body.credits.plan).toBe('agency');
    expect((await agency('GET', '/api-keys')).body.api_keys[0].last_used_at).toBe('2026-01-01T00:00:00Z');
    expect((await agency('DELETE', `/api-keys/${api_key.id}`)).status).toBe(204);
    expect((await use('GET', '/public/credits')).body.error.code).toBe('invalid_api_key');
    expect((await agency('DELETE', `/api-keys/${api_key.id}`)).status).toBe(404);
  });

  test('goes into either header, and does what it is allowed to', async () => {
    const { mock, readKey } = await setUp();
    const other = caller(mock, { 'X-API-Key': mock.credentials.readKey.apiKey });
    expect((await other('GET', '/public/characters')).status).toBe(200);
    const { status, body } = await readKey('GET', '/public/credits');
    expect([status, body.error.code, body.error.details]).toEqual([
      403,
      'insufficient_scope',
      { required: 'credits:read' },
    ]);
    // What the credential may do comes before what the request says.
    expect((await readKey('POST', '/public/generate', {})).status).toBe(403);
  });

  test('opens nothing of the product API, and a session nothing of the public one', async () => {
    const { key, agency } = await setUp();
    expect((await key('GET', '/characters')).body.error.code).toBe('unauthorized');
    expect((await agency('GET', '/public/characters')).body.error.code).toBe('unauthorized');
  });

  test('rests while the workspace is on another plan', async () => {
    const { mock, key, agency } = await setUp();
    const { workspace_id } = mock.state.users.first('email', mock.credentials.agency.email) ?? { workspace_id: '' };
    mock.state.workspaces.update(workspace_id, { plan: 'pro' });
    const { status, body } = await key('GET', '/public/characters');
    expect([status, body.error]).toMatchObject([403, { code: 'plan_required', details: { required_plan: 'agency' } }]);
    expect((await agency('GET', '/api-keys')).status).toBe(403);
    mock.state.workspaces.update(workspace_id, { plan: 'agency' });
    expect((await key('GET', '/public/characters')).status).toBe(200);
  });

  test('is limited by itself, and a user apart from others', async () => {
    const { mock, key, readKey, starter, pro } = await setUp();
    for (let count = 0; count < 300; count++) await key('GET', '/public/characters?page_size=1');
    const refused = await key('GET', '/public/characters');
    expect(refused.body.error.code).toBe('rate_limited');
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '60',
      'x-ratelimit-limit': '300',
      'x-ratelimit-remaining': '0',
    });
    expect((await readKey('GET', '/public/characters')).headers.get('x-ratelimit-remaining')).toBe('299');
    expect((await starter('GET', '/auth/me')).headers.get('x-ratelimit-limit')).toBe('60');
    expect((await pro('GET', '/auth/me')).headers.get('x-ratelimit-limit')).toBe('180');
    await mock.clock.advance({ minutes: 1 });
    expect((await key('GET', '/public/characters')).status).toBe(200);
  });
});
