import { describe, expect, it } from 'vitest';
import { bench, browser, errorOf, start } from './oauth-bench.ts';
import { alpha, locationOf } from './stage.ts';

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

  it('is answered once', async () => {
    const { call, follow } = bench();
    const started = await call('GET', start());
    const pick = (email: string) => call('GET', `${locationOf(started).href}&pick=${email}`);
    const answered = await pick('nina.newman@people.example');
    expect((await follow(started)).status).toBe(400);
    expect((await pick('admin@backsuit.example')).status).toBe(400);
    expect(locationOf(await follow(answered)).searchParams.has('access_token')).toBe(true);
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
