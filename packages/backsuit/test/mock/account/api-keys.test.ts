import { describe, expect, it } from 'vitest';
import { alpha, beta, setUp, setUpWithProbes } from './stage.ts';

const path = '/api/v1/auth/api-keys';
const name = 'My Production Key';

describe('an API key', () => {
  it('is told once, and of it only the beginning is kept', async () => {
    const { call, member, state, journal } = setUp();
    const token = await member('user@example.com');
    const { status, body } = await call('POST', path, { body: { name }, token });
    expect(status).toBe(201);
    expect(body).toEqual({
      message: 'API key created successfully',
      api_key: expect.stringMatching(/^pa_[0-9a-f]{64}$/),
      prefix: body.api_key.slice(0, 9),
      name,
      warning: 'Save this key securely. You will not be able to see it again.',
    });
    const list = await call('GET', path, { token });
    expect(list.body).toEqual({
      api_keys: [
        {
          id: expect.any(Number),
          name,
          prefix: body.prefix,
          is_active: true,
          request_count: 0,
          last_used_at: null,
          created_at: '2026-01-01T00:00:00.000000',
        },
      ],
    });
    expect(JSON.stringify([list.body, ...state.apiKeys.values(), ...state.audit.values()])).not.toContain(body.api_key);
    expect(JSON.stringify(journal())).not.toContain(body.api_key);
  });

  it('begins with the prefix of the tenant for its users, and where it is made in the tenant', async () => {
    const { call, register, member } = setUp();
    const make = async (token: string, tenant?: string) =>
      (await call('POST', path, { body: { name }, token, tenant })).body.api_key;
    const { access_token } = (await register('user@example.com', alpha)).body;
    expect(await make(access_token)).toMatch(/^alp_[0-9a-f]{64}$/);
    const token = await member('ada@example.com', { [alpha]: 'Admin', [beta]: 'Editor' });
    expect(await make(token, alpha)).toMatch(/^alp_/);
    expect(await make(token, beta)).toMatch(/^bet_/);
    expect(await make(token)).toMatch(/^pa_/);
  });

  it('needs a name', async () => {
    const { call, member } = setUp();
    const token = await member('user@example.com');
    expect(await call('POST', path, { body: {}, token })).toMatchObject({
      status: 400,
      body: { message: 'Missing required field: name' },
    });
  });

  it("is listed and deleted by its user alone, and is nobody else's to know of", async () => {
    const { call, member, state } = setUp();
    const [token, other] = [await member('user@example.com'), await member('other@example.com')];
    await call('POST', path, { body: { name }, token });
    const [{ id }] = (await call('GET', path, { token })).body.api_keys;
    expect((await call('GET', path, { token: other })).body.api_keys).toEqual([]);
    const refused = await call('DELETE', `${path}/${id}`, { token: other });
    expect(refused).toMatchObject({ status: 404, body: { message: 'API key not found' } });
    expect((await call('DELETE', `${path}/4711`, { token: other })).body).toEqual(refused.body);
    expect(state.apiKeys.get(id)).toBeDefined();
    expect(await call('DELETE', `${path}/${id}`, { token })).toMatchObject({
      status: 200,
      body: { message: 'API key deleted successfully' },
    });
    expect((await call('GET', path, { token })).body.api_keys).toEqual([]);
  });

  it('is seen and deleted within its tenant alone, where the header names one', async () => {
    const { call, member } = setUp();
    const token = await member('ada@example.com', { [alpha]: 'Admin', [beta]: 'Admin' });
    for (const tenant of [undefined, alpha, beta]) await call('POST', path, { body: { name }, token, tenant });
    const list = async (tenant?: string) =>
      (await call('GET', path, { token, tenant })).body.api_keys as { id: number; prefix: string }[];
    expect((await list(alpha)).map(({ prefix }) => prefix.slice(0, 4))).toEqual(['alp_']);
    expect(await list()).toHaveLength(3);
    const [inBeta] = await list(beta);
    expect((await call('DELETE', `${path}/${inBeta?.id}`, { token, tenant: alpha })).status).toBe(404);
    expect((await call('DELETE', `${path}/${inBeta?.id}`, { token, tenant: beta })).status).toBe(200);
  });

  it('cannot be listed, made or deleted in the tenant of others', async () => {
    const { call, register, member, state } = setUp();
    const before = state.apiKeys.size;
    const tokens = [
      await member('ada@example.com', { [alpha]: 'Owner' }),
      (await register('user@example.com', alpha)).body.access_token,
    ];
    for (const token of tokens) {
      const sent = { token, tenant: beta };
      expect((await call('GET', path, sent)).status).toBe(403);
      expect((await call('POST', path, { ...sent, body: { name } })).status).toBe(403);
      expect((await call('DELETE', `${path}/1`, sent)).status).toBe(403);
    }
    expect(state.apiKeys.size).toBe(before);
  });

  it('is noted in the audit log when it is made and deleted', async () => {
    const { call, member, actions } = setUp();
    const token = await member('user@example.com');
    await call('POST', path, { body: { name }, token });
    const [{ id }] = (await call('GET', path, { token })).body.api_keys;
    await call('DELETE', `${path}/${id}`, { token });
    expect(actions().map(([action]) => action)).toEqual(['user.register', 'api_key.create', 'api_key.delete']);
  });
});

describe('calling with a key', () => {
  async function withKey(tenant?: string) {
    const world = setUpWithProbes();
    const token = await world.member('ada@example.com', { [alpha]: 'Admin', [beta]: 'Admin' });
    const key: string = (await world.call('POST', path, { body: { name }, token, tenant })).body.api_key;
    return { ...world, token, key };
  }

  it('is good where the document says so, and counts each time', async () => {
    const { call, clock, token, key, state } = await withKey();
    const use = () => call('GET', '/whoami', { key });
    const user = state.users.first('email', ['', 'ada@example.com'])?.id;
    expect(await use()).toMatchObject({ status: 200, body: { user, bySession: false } });
    await clock.advance({ minutes: 1 });
    await use();
    expect((await call('GET', path, { token })).body.api_keys[0]).toMatchObject({
      request_count: 2,
      last_used_at: '2026-01-01T00:01:00.000000',
    });
  });

  it('is refused elsewhere, and then does not count', async () => {
    const { call, token, key } = await withKey();
    for (const where of ['/api/v1/auth/me', path, '/api/v1/messages']) {
      expect(await call('GET', where, { key })).toMatchObject({ status: 401, body: { error: 'Unauthorized' } });
    }
    expect((await call('GET', path, { token })).body.api_keys[0].request_count).toBe(0);
  });

  it('is over at once when it is deleted', async () => {
    const { call, token, key } = await withKey();
    const [{ id }] = (await call('GET', path, { token })).body.api_keys;
    await call('DELETE', `${path}/${id}`, { token });
    expect(await call('GET', '/whoami', { key })).toMatchObject({
      status: 401,
      body: { message: 'Invalid or expired token' },
    });
  });

  it('takes a whole key alone, as a key alone', async () => {
    const { call, key } = await withKey();
    for (const wrong of [key.slice(0, -1), key.slice(0, 9), `${key}0`, key.toUpperCase()]) {
      expect((await call('GET', '/whoami', { key: wrong })).status).toBe(401);
    }
    expect((await call('GET', '/whoami', { token: key })).status).toBe(401);
  });

  it('reaches the one tenant that it was made in', async () => {
    const { call, key } = await withKey(alpha);
    expect((await call('GET', '/whoami', { key, tenant: alpha })).status).toBe(200);
    expect((await call('GET', '/whoami', { key, tenant: beta })).status).toBe(403);
  });

  it('made in no tenant reaches those of its user, and no others', async () => {
    const { call, member } = setUpWithProbes();
    const token = await member('ada@example.com', { [alpha]: 'Admin' });
    const key = (await call('POST', path, { body: { name }, token })).body.api_key;
    expect((await call('GET', '/whoami', { key, tenant: alpha })).status).toBe(200);
    expect((await call('GET', '/whoami', { key, tenant: beta })).status).toBe(403);
  });

  it('of an administrator that was made in a tenant reaches no other', async () => {
    const { call, register } = setUpWithProbes();
    const { access_token: token } = (await register('admin@example.com')).body;
    const key = (await call('POST', path, { body: { name }, token, tenant: alpha })).body.api_key;
    expect((await call('GET', '/whoami', { token, tenant: beta })).status).toBe(200);
    expect((await call('GET', '/whoami', { key, tenant: beta })).status).toBe(403);
  });

  it('is refused when its user was deactivated or is gone', async () => {
    const { call, key, state } = await withKey();
    const user = state.users.first('email', ['', 'ada@example.com']);
    state.users.update(user?.id ?? 0, { is_active: false });
    expect((await call('GET', '/whoami', { key })).status).toBe(403);
    state.users.delete(user?.id ?? 0);
    expect((await call('GET', '/whoami', { key })).status).toBe(401);
  });
});
