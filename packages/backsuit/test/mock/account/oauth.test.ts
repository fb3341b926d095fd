import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { createBackSuitMock } from '../../../src/mock/index.ts';
import { bench, peopleOn, start } from './oauth-bench.ts';
import { alpha, beta, locationOf } from './stage.ts';

describe('signing in by a provider', () => {
  it('goes by a page on which a person picks who they are', async () => {
    const { call, follow, whoIs, api } = bench();
    const started = await call('GET', start());
    expect(started.status).toBe(302);
    const page = await follow(started);
    expect(page).toMatchObject({ status: 200 });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(peopleOn(page)).toContain('ada@myblog.example');
    expect(peopleOn(page)).toContain('nina.newman@people.example');
    const state = /name="state" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const form = new URLSearchParams({ state, pick: 'nina.newman@people.example', decision: 'approve' });
    const answered = await call('POST', locationOf(started).href, { body: form });
    expect(answered.status).toBe(303);
    expect(locationOf(answered).href).toMatch(`${api.baseUrl}${start()}/callback?code=`);
    const back = await follow(answered);
    expect(back.status).toBe(302);
    const address = locationOf(back);
    expect(address.origin + address.pathname).toBe('http://localhost:3000/oauth/callback');
    expect([...address.searchParams.keys()]).toEqual(['access_token', 'refresh_token', 'provider']);
    expect(await whoIs(address)).toMatchObject({ email: 'nina.newman@people.example' });
  });

  it.each(['google', 'github', 'linkedin', 'facebook'])('works with %s', async (provider) => {
    const { pick, whoIs } = bench();
    const address = await pick('nina.newman@people.example', { provider });
    expect(address.searchParams.get('provider')).toBe(provider);
    expect(await whoIs(address)).toMatchObject({ oauth_provider: provider });
  });

  it('takes the pick of a test on the page, too', async () => {
    const { call, follow, whoIs, diagnostics } = bench();
    const started = await call('GET', start());
    const answered = await call('GET', `${locationOf(started).href}&pick=nina.newman@people.example`);
    expect(answered.status).toBe(302);
    expect(await whoIs(locationOf(await follow(answered)))).toMatchObject({ email: 'nina.newman@people.example' });
    await call('GET', `${start()}?pick=nina.newman@people.example`);
    expect(diagnostics()).toEqual([]);
  });

  it('makes a user of the platform for a new email, verified and no administrator', async () => {
    const { pick, whoIs, actions } = bench();
    const user = await whoIs(await pick('sam.new-comer@people.example', { provider: 'github' }));
    expect(user).toEqual({
      id: expect.any(Number),
      email: 'sam.new-comer@people.example',
      username: 'sam.new-comer',
      full_name: 'Sam New Comer',
      role: 'User',
      is_platform_admin: false,
      tenant_id: null,
      created_at: '2026-01-01T00:00:00.000000',
      oauth_provider: 'github',
      profile_image: null,
      is_verified: true,
      last_login_at: '2026-01-01T00:00:00.000000',
    });
    expect(actions().map(([action, id]) => [action, id])).toEqual([
      ['user.register', user.id],
      ['user.login', user.id],
    ]);
  });

  it('links a known email, which keeps what it was', async () => {
    const { pick, whoIs, login, register, newUsers } = bench();
    const { user } = (await register('user@example.com')).body;
    expect(await whoIs(await pick('USER@example.com'))).toEqual({
      ...user,
      oauth_provider: 'google',
      is_verified: true,
      last_login_at: '2026-01-01T00:00:00.000000',
    });
    expect((await login('user@example.com')).status).toBe(200);
    expect(newUsers()).toBe(1);
  });

  it('finds a user again', async () => {
    const { pick, whoIs, newUsers } = bench();
    const first = await whoIs(await pick('nina.newman@people.example'));
    expect(await whoIs(await pick('nina.newman@people.example'))).toMatchObject({ id: first.id });
    expect(newUsers()).toBe(1);
  });

  it('takes another username where one is taken', async () => {
    const { pick, whoIs } = bench();
    const usernames: string[] = [];
    for (const host of ['one', 'two', 'three'])
      usernames.push((await whoIs(await pick(`sam@${host}.example`))).username);
    expect(usernames).toEqual(['sam', 'sam2', 'sam3']);
  });

  it('stays in the tenant that it was started in', async () => {
    const { call, follow, pick, whoIs, register } = bench();
    const inAlpha = (await register('user@example.com', alpha)).body.user;
    const found = await whoIs(await pick('user@example.com', { tenant: alpha }));
    expect(found).toMatchObject({ id: inAlpha.id, tenant_id: alpha });
    const inBeta = await whoIs(await pick('user@example.com', { tenant: beta }));
    expect(inBeta).toMatchObject({ tenant_id: beta, is_platform_admin: false, role: 'User' });
    expect((await whoIs(await pick('user@example.com'))).tenant_id).toBeNull();
    await register('another@example.com', alpha);
    const people = async (tenant?: string) => peopleOn(await follow(await call('GET', start(), { tenant })));
    expect((await people(alpha)).slice(0, 2)).toEqual(['user@example.com', 'another@example.com']);
    expect(await people(alpha)).not.toContain('ada@myblog.example');
    expect(await people()).not.toContain('another@example.com');
  });

  it('gives a user without a password, who cannot log in with one, nor change it', async () => {
    const { call, pick, login } = bench();
    const token = (await pick('nina.newman@people.example')).searchParams.get('access_token') ?? '';
    expect((await login('nina.newman@people.example', 'null')).status).toBe(401);
    const body = { current_password: 'null', new_password: 'password-2' };
    expect(await call('POST', '/api/v1/auth/change-password', { body, token })).toMatchObject({
      status: 400,
      body: { message: 'This account has no password' },
    });
  });

  it('gives tokens like those of a login', async () => {
    const { pick, refresh } = bench();
    const { searchParams } = await pick('nina.newman@people.example');
    expect(decodeJwt(searchParams.get('access_token') ?? '')).toMatchObject({ type: 'access', tenant_id: null });
    expect((await refresh(searchParams.get('refresh_token') ?? '')).status).toBe(200);
  });

  it('keeps the code and the tokens out of the journal', async () => {
    const { call, agreed, journal } = bench();
    const address = await agreed();
    const { searchParams } = locationOf(await call('GET', address.href));
    for (const secret of ['access_token', 'refresh_token'])
      expect(JSON.stringify(journal())).not.toContain(searchParams.get(secret));
    expect(JSON.stringify(journal())).not.toContain(address.searchParams.get('code'));
  });
});

describe('the page', () => {
  it('shows names as texts', async () => {
    const { call, follow, register } = bench();
    await register('user@example.com', undefined, { full_name: '<script>alert("x")</script>' });
    const page = await follow(await call('GET', start()));
    expect(page.body).not.toContain('<script');
    expect(page.body).toContain('alert(');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('the address of the application', () => {
  it('is a setting', async () => {
    const { pick } = bench(createBackSuitMock({ frontendUrl: 'https://app.example/blog/' }));
    const { origin, pathname } = await pick('nina.newman@people.example');
    expect(origin + pathname).toBe('https://app.example/blog/oauth/callback');
  });

  it.each([
    '',
    'app.example',
    '/oauth',
    'javascript:alert(1)',
    'ftp://app.example',
    'https://app.example/?a=1',
    'https://app.example/#a',
  ])('cannot be %j', (frontendUrl) => {
    expect(() => createBackSuitMock({ frontendUrl })).toThrow(
      new RangeError(
        `Cannot create a mock: frontendUrl must be an absolute URL of http or https without a query, got ${JSON.stringify(frontendUrl)}`,
      ),
    );
  });
});
