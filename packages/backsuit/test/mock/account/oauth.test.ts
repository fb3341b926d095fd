import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { createBackSuitMock } from '../../../src/mock/index.ts';
import { type Answer, alpha, beta, locationOf, setUp } from './stage.ts';

const start = (provider = 'google') => `/api/v1/auth/oauth/${provider}`;
const browser = { Accept: 'text/html,application/xhtml+xml' };

function bench(...given: Parameters<typeof setUp>) {
  const world = setUp(...given);
  const follow = (answer: Answer) => world.call('GET', locationOf(answer).href);

  /** Where the application finds what came of picking somebody. */
  async function pick(email: string, sent: { readonly tenant?: string; readonly provider?: string } = {}) {
    const { tenant, provider } = sent;
    const started = await world.call('GET', `${start(provider)}?pick=${encodeURIComponent(email)}`, { tenant });
    return locationOf(await follow(started));
  }

  /** Whom the tokens in an address are of. */
  const whoIs = async ({ searchParams }: URL) => {
    const token = searchParams.get('access_token') ?? '';
    return (await world.call('GET', '/api/v1/auth/me', { token })).body.user;
  };

  /** A sign-in that a person has agreed to, before the browser is back. */
  async function agreed(email = 'nina.newman@people.example', provider = 'google', tenant?: string): Promise<URL> {
    return locationOf(await world.call('GET', `${start(provider)}?pick=${email}`, { tenant }));
  }

  const usersBefore = world.state.users.size;
  const newUsers = () => world.state.users.size - usersBefore;
  return { ...world, follow, pick, whoIs, agreed, newUsers };
}

const errorOf = ({ searchParams }: URL) => [searchParams.get('error'), searchParams.get('provider')];

describe('signing in by a provider', () => {
  it('goes by a page on which a person picks who they are', async () => {
    const { call, follow, whoIs, api } = bench();
    const started = await call('GET', start());
    expect(started.status).toBe(302);
    const page = await follow(started);
    expect(page).toMatchObject({ status: 200 });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const people = [...page.body.matchAll(/<option value="([^"]*)">/g)].map(([, email]) => email);
    expect(people).toContain('ada@myblog.example');
    expect(people).toContain('nina.newman@people.example');
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
    const page = await follow(await call('GET', start(), { tenant: alpha }));
    const people = [...page.body.matchAll(/<option value="([^"]*)">/g)].map(([, email]) => email);
    expect(people[0]).toBe('user@example.com');
    expect(people).not.toContain('ada@myblog.example');
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

describe('a sign-in that fails', () => {
  it('says that the person did not agree', async () => {
    const { call, follow, newUsers } = bench();
    const started = await call('GET', start());
    const state = locationOf(started).searchParams.get('state') ?? '';
    const form = new URLSearchParams({ state, pick: 'nina.newman@people.example', decision: 'deny' });
    const denied = await follow(await call('POST', locationOf(started).href, { body: form }));
    expect(errorOf(locationOf(denied))).toEqual(['access_denied', 'google']);
    expect((await call('GET', `${locationOf(started).href}&pick=nina.newman@people.example`)).status).toBe(400);
    expect(newUsers()).toBe(0);
  });

  it('tells any other error of the provider as a failure', async () => {
    const { call } = bench();
    const answer = await call('GET', `${start()}/callback?error=server_error`);
    expect(errorOf(locationOf(answer))).toEqual(['oauth_failed', 'google']);
  });

  it.each<[string, (address: URL) => void]>([
    ['without a state', ({ searchParams }) => searchParams.delete('state')],
    ['with another state', ({ searchParams }) => searchParams.set('state', 'x')],
    ['without a code', ({ searchParams }) => searchParams.delete('code')],
    ['with another code', ({ searchParams }) => searchParams.set('code', 'x')],
    ['from another provider', (address) => (address.pathname = address.pathname.replace('google', 'github'))],
  ])('comes back %s, to nothing', async (_what, change) => {
    const { call, agreed, newUsers } = bench();
    const address = await agreed();
    change(address);
    const back = locationOf(await call('GET', address.href));
    expect(back.searchParams.get('error')).toBe('oauth_failed');
    expect(back.searchParams.has('access_token')).toBe(false);
    expect(newUsers()).toBe(0);
  });

  it('has used its state: a second try leads to nothing', async () => {
    const { call, agreed } = bench();
    const address = await agreed();
    expect(locationOf(await call('GET', address.href)).searchParams.has('access_token')).toBe(true);
    expect(errorOf(locationOf(await call('GET', address.href)))).toEqual(['oauth_failed', 'google']);
    const guessed = await agreed();
    const right = guessed.href;
    guessed.searchParams.set('code', 'x');
    await call('GET', guessed.href);
    expect(errorOf(locationOf(await call('GET', right)))).toEqual(['oauth_failed', 'google']);
  });

  it('was not answered yet', async () => {
    const { call } = bench();
    const state = locationOf(await call('GET', start())).searchParams.get('state') ?? '';
    for (const code of ['', '&code=', '&code=null']) {
      const answer = await call('GET', `${start()}/callback?state=${state}${code}`);
      expect(errorOf(locationOf(answer))).toEqual(['oauth_failed', 'google']);
    }
  });

  it('has waited for ten minutes', async () => {
    const { call, follow, agreed, clock, state } = bench();
    const [started, address, inTime] = [await call('GET', start()), await agreed(), await agreed()];
    await clock.advance({ minutes: 9, seconds: 59 });
    expect(locationOf(await call('GET', inTime.href)).searchParams.has('access_token')).toBe(true);
    await clock.advance({ seconds: 1 });
    expect((await follow(started)).status).toBe(400);
    expect(errorOf(locationOf(await call('GET', address.href)))).toEqual(['oauth_failed', 'google']);
    await call('GET', start());
    expect(state.oauthFlows.size).toBe(1);
  });

  it('is of who was deactivated', async () => {
    const { register, pick, state } = bench();
    const { user } = (await register('user@example.com')).body;
    state.users.update(user.id, { is_active: false });
    expect(errorOf(await pick('user@example.com'))).toEqual(['oauth_failed', 'google']);
    expect(state.users.get(user.id)).toMatchObject({ is_verified: false, oauth_provider: null });
  });

  it('cannot start in a tenant that is suspended, or that there is none of', async () => {
    const { call, state } = bench();
    state.tenants.update(alpha, { is_active: false });
    expect((await call('GET', start(), { tenant: alpha })).status).toBe(403);
    expect((await call('GET', start(), { tenant: 'c0000000-0000-4000-8000-000000000003' })).status).toBe(404);
    expect(state.oauthFlows.size).toBe(0);
  });

  it('is in a tenant that is suspended or gone by then', async () => {
    const { call, agreed, state, newUsers } = bench();
    const addresses = [await agreed(undefined, 'google', alpha), await agreed(undefined, 'google', alpha)];
    state.tenants.update(alpha, { is_active: false });
    expect(errorOf(locationOf(await call('GET', addresses[0]?.href ?? '')))).toEqual(['oauth_failed', 'google']);
    state.tenants.delete(alpha);
    expect(errorOf(locationOf(await call('GET', addresses[1]?.href ?? '')))).toEqual(['oauth_failed', 'google']);
    expect(newUsers()).toBe(0);
  });

  it('is by a provider that there is none of', async () => {
    const { call } = bench();
    for (const path of [start('my%20space'), `${start('my%20space')}/callback?code=1&state=2`]) {
      const shown = locationOf(await call('GET', path, { headers: browser }));
      expect(shown.origin + shown.pathname).toBe('http://localhost:3000/oauth/callback');
      expect(errorOf(shown)).toEqual(['invalid_provider', 'my space']);
      expect(await call('GET', path)).toMatchObject({ status: 400, body: { message: 'Unsupported OAuth provider' } });
    }
  });

  it('picks what is no email', async () => {
    const { call, state } = bench();
    expect(await call('GET', `${start()}?pick=somebody`)).toMatchObject({
      status: 400,
      body: { message: 'pick must be a valid email' },
    });
    const page = locationOf(await call('GET', start())).href;
    expect((await call('GET', `${page}&pick=somebody`)).status).toBe(400);
    expect((await call('GET', `${page}&pick=nina.newman@people.example`)).status).toBe(302);
    expect(state.oauthFlows.size).toBe(1);
  });

  it('is answered without a decision', async () => {
    const { call } = bench();
    const started = locationOf(await call('GET', start()));
    const state = started.searchParams.get('state') ?? '';
    const form = new URLSearchParams({ state, pick: 'nina.newman@people.example' });
    expect((await call('POST', started.href, { body: form })).status).toBe(400);
    const unknown = new URLSearchParams({ state: 'x', pick: 'nina.newman@people.example', decision: 'approve' });
    expect((await call('POST', started.href, { body: unknown })).status).toBe(400);
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
