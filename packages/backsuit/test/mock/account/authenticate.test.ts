import { describe, expect, it } from 'vitest';
import { credentials } from '../../../src/mock/credentials.ts';
import { alpha, beta, setUpWithProbes } from './stage.ts';

describe('a credential', () => {
  it('is needed', async () => {
    const { call } = setUpWithProbes();
    expect(await call('GET', '/whoami')).toMatchObject({
      status: 401,
      body: { error: 'Unauthorized', message: 'Authentication required', status: 401 },
    });
  });

  it('need not be sent where the document takes nobody, too', async () => {
    const { call, register } = setUpWithProbes();
    const { user, access_token: token } = (await register('user@example.com')).body;
    expect((await call('GET', '/anybody')).body).toEqual({ user: null, bySession: false });
    expect((await call('GET', '/anybody', { token })).body).toEqual({ user: user.id, bySession: true });
  });

  it.each([
    ['no token', { Authorization: 'Bearer' }, '/anybody'],
    ['a bad token', { Authorization: 'Bearer nonsense' }, '/anybody'],
    ['another scheme', { Authorization: 'Basic dXNlcjpwYXNz' }, '/anybody'],
    ['a bad key', { 'X-API-Key': 'pa_nonsense' }, '/whoami'],
  ])('that is %s is refused, also where it could be left out', async (_what, headers, where) => {
    const { call } = setUpWithProbes();
    for (const path of [where, '/whoami', '/api/v1/auth/me']) {
      expect(await call('GET', path, { headers })).toMatchObject({
        status: 401,
        body: { message: 'Invalid or expired token' },
      });
    }
  });

  it('that is a token counts before a key', async () => {
    const { call, register, state } = setUpWithProbes();
    const { user, access_token: token } = (await register('user@example.com')).body;
    const key = credentials.key.apiKey;
    expect((await call('GET', '/whoami', { key, token })).body).toEqual({ user: user.id, bySession: true });
    expect((await call('GET', '/whoami', { key, token: 'nonsense' })).status).toBe(401);
    expect([...state.apiKeys.values()][0]?.request_count).toBe(0);
    expect((await call('GET', '/whoami', { key })).status).toBe(200);
  });

  it('of a user of one tenant reaches no other, whatever memberships say', async () => {
    const { call, register, state } = setUpWithProbes();
    const { user, access_token: token } = (await register('user@example.com', alpha)).body;
    state.memberships.insert({ id: 901, tenant_id: beta, user_id: user.id, role: 'Owner', created_at: 0 });
    expect((await call('GET', '/whoami', { token, tenant: alpha })).status).toBe(200);
    expect((await call('GET', '/whoami', { token, tenant: beta })).status).toBe(403);
  });
});
