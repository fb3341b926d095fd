import { describe, expect, it } from 'vitest';
import { createBackSuitMock } from '../../../src/mock/index.ts';
import { alpha, beta, setUp } from './stage.ts';

describe('registering', () => {
  it('makes an administrator of the platform without a tenant, as the seed says', async () => {
    const { register, statusWith } = setUp();
    const { status, body } = await register('user@example.com', undefined, {
      username: 'johndoe',
      full_name: 'John Doe',
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      message: 'User registered successfully',
      user: {
        id: expect.any(Number),
        email: 'user@example.com',
        username: 'johndoe',
        full_name: 'John Doe',
        role: 'Admin',
        is_platform_admin: true,
        tenant_id: null,
        created_at: '2026-01-01T00:00:00.000000',
        oauth_provider: null,
        profile_image: null,
        is_verified: false,
        last_login_at: null,
      },
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      token_type: 'Bearer',
    });
    expect(await statusWith(body.access_token)).toBe(200);
  });

  it('makes no administrator where that is switched off', async () => {
    const { register } = setUp(createBackSuitMock({ openPlatformAdmin: false }));
    expect((await register('user@example.com')).body.user).toMatchObject({ is_platform_admin: false, role: 'User' });
  });

  it('makes a user of the tenant in the header, and never an administrator', async () => {
    const { register } = setUp();
    expect((await register('user@example.com', alpha.toUpperCase())).body.user).toMatchObject({
      tenant_id: alpha,
      is_platform_admin: false,
      role: 'User',
      full_name: null,
    });
  });

  it('takes an email and a username once in each tenant and once on the platform', async () => {
    const { register } = setUp();
    for (const tenant of [undefined, alpha, beta]) {
      expect((await register('user@example.com', tenant)).status).toBe(201);
      expect(await register('USER@example.com', tenant, { username: 'another' })).toMatchObject({
        status: 409,
        body: { error: 'Conflict', message: 'Email already registered', status: 409 },
      });
      expect(await register('next@example.com', tenant, { username: 'User-at-example.com' })).toMatchObject({
        status: 409,
        body: { message: 'Username already taken' },
      });
    }
  });

  it('refuses a password of 7 characters', async () => {
    const { register } = setUp();
    expect(await register('user@example.com', undefined, { password: '1234567' })).toMatchObject({
      status: 422,
      body: { error: 'Unprocessable', message: 'Password must be at least 8 characters' },
    });
    expect((await register('user@example.com', undefined, { password: '12345678' })).status).toBe(201);
  });

  it.each(['email', 'password', 'username'])('needs %s', async (field) => {
    const { register } = setUp();
    expect(await register('user@example.com', undefined, { [field]: undefined })).toMatchObject({
      status: 400,
      body: { message: `Missing required field: ${field}` },
    });
  });

  it('is refused in a tenant that there is none of', async () => {
    const { register, state } = setUp();
    const before = state.users.size;
    const answer = await register('user@example.com', 'c0000000-0000-4000-8000-000000000003');
    expect(answer).toMatchObject({ status: 404, body: { message: 'Tenant not found' } });
    expect(state.users.size).toBe(before);
  });

  it('is refused in a tenant that is suspended', async () => {
    const { register, state } = setUp();
    state.tenants.update(alpha, { is_active: false });
    expect(await register('user@example.com', alpha)).toMatchObject({ status: 403, body: { error: 'Forbidden' } });
    expect((await register('user@example.com', beta)).status).toBe(201);
  });

  it('stands in the audit log, and no password does', async () => {
    const { register, state, actions } = setUp();
    const { user } = (await register('user@example.com', alpha)).body;
    expect(actions()).toEqual([['user.register', user.id, expect.any(String)]]);
    expect([...state.audit.values()][0]).toMatchObject({ tenant_id: alpha, user_email: 'user@example.com' });
    expect(JSON.stringify([...state.audit.values(), ...state.users.values()])).not.toContain('password-1');
  });
});
