import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { credentials } from '../../../src/mock/credentials.ts';
import { createBackSuitMock } from '../../../src/mock/index.ts';
import { alpha, beta, setUp } from './stage.ts';

describe('logging in', () => {
  it('opens a session and says when', async () => {
    const { register, login, clock, actions } = setUp();
    const { user } = (await register('user@example.com')).body;
    await clock.advance({ hours: 1 });
    const { status, body } = await login('User@Example.com');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      message: 'Login successful',
      user: { ...user, last_login_at: '2026-01-01T01:00:00.000000' },
      token_type: 'Bearer',
    });
    expect(actions()[1]).toEqual(['user.login', user.id, expect.any(String)]);
  });

  it('signs in the users of the fixtures', async () => {
    const { login } = setUp();
    const { key: _key, ...people } = credentials;
    for (const [name, { email, password }] of Object.entries(people)) {
      const { status, body } = await login(email, password);
      expect([name, status, body.user.is_platform_admin]).toEqual([name, 200, name === 'platformAdmin']);
    }
  });

  it('finds users of the platform without a tenant, and with one those of that tenant alone', async () => {
    const { register, login } = setUp();
    const passwords = new Map([
      [undefined, 'platform-password'],
      [alpha, 'alpha-password'],
      [beta, 'beta-password'],
    ]);
    for (const [tenant, password] of passwords) await register('user@example.com', tenant, { password });
    for (const [tenant, right] of passwords)
      for (const [from, password] of passwords) {
        const { status, body } = await login('user@example.com', password, tenant);
        expect([from, status]).toEqual([from, password === right ? 200 : 401]);
        if (status === 200) expect(body.user.tenant_id).toBe(tenant ?? null);
      }
  });

  it('is refused in a tenant that there is none of, or that is suspended', async () => {
    const { register, login, state } = setUp();
    await register('user@example.com', alpha);
    state.tenants.update(alpha, { is_active: false });
    expect((await login('user@example.com', 'password-1', alpha)).status).toBe(403);
    expect((await login('user@example.com', 'password-1', 'c0000000-0000-4000-8000-000000000003')).status).toBe(404);
    expect((await login('user@example.com', 'password-1', 'alpha')).status).toBe(400);
  });

  it('tells an unknown email and a wrong password apart by nothing, and notes neither', async () => {
    const { register, login, actions } = setUp();
    await register('user@example.com');
    const [unknown, wrong] = [await login('nobody@example.com'), await login('user@example.com', 'wrong')];
    expect(unknown).toMatchObject({ status: 401, body: { message: 'Invalid credentials' } });
    expect(wrong.body).toEqual(unknown.body);
    expect(actions().map(([action]) => action)).toEqual(['user.register']);
  });

  it('refuses who was deactivated, and to nobody else says so', async () => {
    const { register, login, state } = setUp();
    const { user } = (await register('user@example.com')).body;
    state.users.update(user.id, { is_active: false });
    expect(await login('user@example.com')).toMatchObject({ status: 403, body: { error: 'Forbidden' } });
    expect((await login('user@example.com', 'wrong')).status).toBe(401);
  });
});

describe('a token', () => {
  it('says whose it is, of which tenant, and for how long', async () => {
    const { register } = setUp();
    const { user, access_token, refresh_token } = (await register('user@example.com', alpha)).body;
    const iat = Date.UTC(2026, 0, 1) / 1000;
    const claims = { sub: String(user.id), email: 'user@example.com', tenant_id: alpha, sid: expect.any(String), iat };
    expect(decodeJwt(access_token)).toMatchObject({ ...claims, type: 'access', exp: iat + 3600 });
    expect(decodeJwt(refresh_token)).toMatchObject({ ...claims, type: 'refresh', exp: iat + 30 * 86_400 });
  });

  it('of access is good for an hour, and is renewed for 30 days by the same refresh token', async () => {
    const { register, refresh, statusWith, clock } = setUp();
    const { access_token, refresh_token } = (await register('user@example.com')).body;
    await clock.advance({ minutes: 59, seconds: 59 });
    expect(await statusWith(access_token)).toBe(200);
    await clock.advance({ seconds: 1 });
    expect(await statusWith(access_token)).toBe(401);
    const first = await refresh(refresh_token);
    expect(first.body).toEqual({ access_token: expect.any(String), token_type: 'Bearer' });
    await clock.advance({ days: 29, hours: 22, minutes: 59, seconds: 59 });
    const last = await refresh(refresh_token);
    expect(last.status).toBe(200);
    await clock.advance({ seconds: 1 });
    expect(await refresh(refresh_token)).toMatchObject({ status: 401, body: { message: 'Invalid or expired token' } });
    expect(await statusWith(last.body.access_token)).toBe(200);
  });

  it('is good until it expires, whoever logs in meanwhile; a session that is over is forgotten', async () => {
    const { register, login, refresh, statusWith, clock, state } = setUp();
    const { refresh_token } = (await register('user@example.com')).body;
    await clock.advance({ days: 29, hours: 23, minutes: 59, seconds: 59 });
    const { access_token } = (await refresh(refresh_token)).body;
    await clock.advance({ minutes: 59, seconds: 59 });
    await login('user@example.com');
    expect(await statusWith(access_token)).toBe(200);
    expect(state.sessions.size).toBe(2);
    await clock.advance({ seconds: 2 });
    await login('user@example.com');
    expect(state.sessions.size).toBe(2);
  });

  it('of one type is none of the other', async () => {
    const { register, refresh, statusWith } = setUp();
    const { access_token, refresh_token } = (await register('user@example.com')).body;
    expect(await statusWith(refresh_token)).toBe(401);
    expect((await refresh(access_token)).status).toBe(401);
  });

  it('is refused when it is forged, of another world, from before a reset, or of who is not there', async () => {
    const { register, statusWith, refresh, world, state } = setUp();
    const { user, access_token, refresh_token } = (await register('user@example.com')).body;
    const [header, , signature] = access_token.split('.');
    const claims = { ...decodeJwt(access_token), sub: '1' };
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    expect(await statusWith(forged)).toBe(401);
    expect(await statusWith('nonsense')).toBe(401);
    const elsewhere = setUp(createBackSuitMock({ seed: 2 }));
    expect(await statusWith((await elsewhere.register('user@example.com')).body.access_token)).toBe(401);
    state.users.delete(user.id);
    expect([await statusWith(access_token), (await refresh(refresh_token)).status]).toEqual([401, 401]);
    const { access_token: other } = (await register('next@example.com')).body;
    world.reset();
    expect(await statusWith(other)).toBe(401);
  });

  it('of who was deactivated opens nothing', async () => {
    const { register, statusWith, refresh, state } = setUp();
    const { user, access_token, refresh_token } = (await register('user@example.com')).body;
    state.users.update(user.id, { is_active: false });
    expect([await statusWith(access_token), (await refresh(refresh_token)).status]).toEqual([403, 403]);
  });
});
