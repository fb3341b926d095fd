import { describe, expect, it } from 'vitest';
import { alpha, beta, setUp } from './stage.ts';

async function signedIn(tenant?: string) {
  const world = setUp();
  const { user, access_token: token } = (await world.register('user@example.com', tenant)).body;
  const update = (body: object) => world.call('PATCH', '/api/v1/auth/profile', { body, token });
  return { ...world, user, token, update };
}

describe('the profile', () => {
  it('is that of the session, whatever tenant a header names', async () => {
    const { call, user, token } = await signedIn(alpha);
    expect((await call('GET', '/api/v1/auth/me', { token })).body).toEqual({ user });
    expect((await call('GET', '/api/v1/auth/me', { token, tenant: beta })).body).toEqual({ user });
  });

  it('shows the role of a user of a tenant in it', async () => {
    const { call, user, token, state } = await signedIn(alpha);
    state.memberships.insert({ id: 901, tenant_id: alpha, user_id: user.id, role: 'Editor', created_at: 0 });
    expect((await call('GET', '/api/v1/auth/me', { token })).body.user.role).toBe('Editor');
  });

  it('changes what is sent', async () => {
    const { call, user, token, update } = await signedIn();
    const change = { full_name: 'John Doe', profile_image: 'https://example.com/profile.jpg' };
    const { status, body } = await update(change);
    expect(status).toBe(200);
    expect(body).toEqual({ message: 'Profile updated successfully', user: { ...user, ...change } });
    expect((await call('GET', '/api/v1/auth/me', { token })).body.user).toEqual(body.user);
  });

  it('takes a username that is free in its scope, and the own in another spelling', async () => {
    const { register, update } = await signedIn(alpha);
    await register('ann@example.com', alpha, { username: 'ann' });
    await register('ben@example.com', beta, { username: 'ben' });
    expect(await update({ username: 'Ann' })).toMatchObject({
      status: 400,
      body: { error: 'Bad Request', message: 'Username already taken' },
    });
    expect((await update({ username: 'ben' })).status).toBe(200);
    expect((await update({ username: 'BEN' })).body.user.username).toBe('BEN');
  });

  it.each([
    ['nothing', {}, 'No valid fields to update'],
    ['what cannot be changed', { email: 'x@example.com', is_platform_admin: true }, 'No valid fields to update'],
    ['a picture that is no URL', { profile_image: 'me.jpg' }, 'profile_image must be a valid URL'],
    ['a picture of another scheme', { profile_image: 'ftp://example.com/me.jpg' }, 'profile_image must be a valid URL'],
    ['no text', { full_name: 7 }, 'full_name must be of the type string'],
  ])('refuses %s', async (_what, change, message) => {
    const { call, user, token, update } = await signedIn();
    expect(await update(change)).toMatchObject({ status: 400, body: { error: 'Bad Request', message } });
    expect((await call('GET', '/api/v1/auth/me', { token })).body.user).toEqual(user);
  });
});

describe('changing the password', () => {
  const change = { current_password: 'password-1', new_password: 'password-2' };

  it('takes the next password in place of the present one', async () => {
    const { call, login, token, actions, user } = await signedIn();
    expect(await call('POST', '/api/v1/auth/change-password', { body: change, token })).toMatchObject({
      status: 200,
      body: { message: 'Password changed successfully' },
    });
    expect((await login('user@example.com', 'password-1')).status).toBe(401);
    expect((await login('user@example.com', 'password-2')).status).toBe(200);
    expect(actions()[1]).toEqual(['user.change_password', user.id, expect.any(String)]);
  });

  it("ends the user's other sessions at once, and nobody else's", async () => {
    const { call, register, login, refresh, statusWith, token } = await signedIn();
    const other = (await login('user@example.com')).body;
    const namesake = (await register('user@example.com', alpha)).body;
    await call('POST', '/api/v1/auth/change-password', { body: change, token });
    expect([await statusWith(other.access_token), (await refresh(other.refresh_token)).status]).toEqual([401, 401]);
    expect([await statusWith(token), await statusWith(namesake.access_token)]).toEqual([200, 200]);
  });

  it('leaves the refresh token of the session that changes it', async () => {
    const { call, login, refresh } = await signedIn();
    const { access_token, refresh_token } = (await login('user@example.com')).body;
    await call('POST', '/api/v1/auth/change-password', { body: change, token: access_token });
    expect((await refresh(refresh_token)).status).toBe(200);
  });

  it.each([
    ['a wrong password', { current_password: 'wrong' }, 400, 'Current password is incorrect'],
    ['a short one', { new_password: '1234567' }, 422, 'New_password must be at least 8 characters'],
    ['none', { new_password: undefined }, 400, 'Missing required field: new_password'],
  ])('refuses %s, and ends nothing', async (_what, changes, status, message) => {
    const { call, login, statusWith, token } = await signedIn();
    const other = (await login('user@example.com')).body;
    const body = { ...change, ...changes };
    expect(await call('POST', '/api/v1/auth/change-password', { body, token })).toMatchObject({
      status,
      body: { message },
    });
    expect(await statusWith(other.access_token)).toBe(200);
    expect((await login('user@example.com')).status).toBe(200);
  });
});
