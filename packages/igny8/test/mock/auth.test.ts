import { decodeJwt } from 'jose';
import { describe, expect, test } from 'vitest';
import { createIgny8Mock } from '../../src/mock/index.ts';
import { anonymous, login, setUp, signedIn } from './session.ts';

const newUser = { email: 'ada@example.com', username: 'ada', password: 'analytical' };

describe('login', () => {
  test('answers the user, as the seed shows it, with two signed tokens', async () => {
    const { mock, nobody } = await setUp();
    const { status, body, headers } = await nobody('POST', '/auth/login/', mock.credentials.owner);
    expect(status).toBe(200);
    expect(body).toEqual({
      success: true,
      data: {
        user: {
          id: 1,
          email: 'owner@igny8.test',
          username: 'owner',
          role: 'owner',
          account: { id: 1, name: 'Fit at Home', slug: 'fit-at-home' },
        },
        access: expect.stringMatching(/^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\./),
        refresh: expect.stringMatching(/^eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\./),
      },
      request_id: headers.get('x-request-id'),
    });
    const iat = mock.clock.now() / 1000;
    const common = { user_id: 1, account_id: 1, iat, jti: expect.stringMatching(/^[0-9a-f]{32}$/) };
    expect(decodeJwt(body.data.access)).toEqual({ ...common, token_type: 'access', exp: iat + 900 });
    expect(decodeJwt(body.data.refresh)).toEqual({ ...common, token_type: 'refresh', exp: iat + 604_800 });
  });

  test('takes the email in any capitals', async () => {
    const { mock, nobody } = await setUp();
    const { password } = mock.credentials.owner;
    expect((await nobody('POST', '/auth/login/', { email: 'Owner@IGNY8.test', password })).status).toBe(200);
  });

  test.each([
    [{}, { email: ['This field is required'], password: ['This field is required'] }],
    ['', { email: ['This field is required'], password: ['This field is required'] }],
    [{ email: 'nobody', password: 'x' }, { email: ['Invalid email format'] }],
    [
      { email: null, password: 3 },
      { email: ['This field may not be null'], password: ['Not a valid string'] },
    ],
    [[], { non_field_errors: ['Invalid data. Expected a dictionary'] }],
    ['{"email"', { non_field_errors: ['JSON parse error'] }],
  ])('refuses %j with the fields that are wrong', async (sent, errors) => {
    const { nobody } = await setUp();
    const { status, body, headers } = await nobody('POST', '/auth/login/', sent);
    expect(status).toBe(400);
    expect(body).toEqual({
      success: false,
      error: 'Validation failed',
      errors,
      request_id: headers.get('x-request-id'),
    });
  });

  test('tells a wrong password from an unknown email by nothing', async () => {
    const { mock, nobody } = await setUp();
    const wrong = await nobody('POST', '/auth/login/', { ...mock.credentials.owner, password: 'guess' });
    const unknown = await nobody('POST', '/auth/login/', { email: 'who@example.com', password: 'guess' });
    const shape = { success: false, error: 'Invalid credentials', request_id: expect.any(String) };
    expect([wrong.status, unknown.status, wrong.body, unknown.body]).toEqual([401, 401, shape, shape]);
  });

  test('refuses inactive users and accounts that are suspended or cancelled', async () => {
    const { mock, nobody } = await setUp();
    const tryIt = async () => (await nobody('POST', '/auth/login/', mock.credentials.owner)).status;
    mock.state.accounts.update(1, { status: 'suspended' });
    expect(await tryIt()).toBe(403);
    mock.state.accounts.update(1, { status: 'cancelled' });
    expect(await tryIt()).toBe(403);
    mock.state.accounts.update(1, { status: 'active' });
    mock.state.users.update(1, { is_active: false });
    expect(await tryIt()).toBe(403);
  });
});

describe('registration', () => {
  test('makes an account of its own, on the trial, with credits and prompts', async () => {
    const { mock, nobody } = await setUp();
    const sent = { ...newUser, first_name: 'Ada', last_name: 'Lovelace' };
    const { status, body } = await nobody('POST', '/auth/register/', sent);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      user: {
        id: 5,
        email: 'ada@example.com',
        username: 'ada',
        role: 'owner',
        account: { id: 3, name: 'Ada Lovelace', slug: 'ada-lovelace' },
        first_name: 'Ada',
        last_name: 'Lovelace',
      },
    });
    expect(mock.state.accounts.get(3)).toMatchObject({ status: 'trial', plan_id: 1 });
    const session = await nobody('POST', '/auth/login/', newUser);
    const ada = anonymous(mock, { Authorization: `Bearer ${session.body.data.access}` });
    expect((await ada('GET', '/billing/credits/balance/balance/')).body.data.credits).toBe(2000);
    expect((await ada('GET', '/planner/keywords/')).body).toMatchObject({
      count: 0,
      next: null,
      previous: null,
      results: [],
    });
    expect((await ada('GET', '/system/prompts/')).body.count).toBe(6);
  });

  test('finds a free slug', async () => {
    const { nobody } = await setUp();
    const slugs = [];
    for (const [index, account_name] of ['Café Ö', 'Cafe O', 'cafe  o!', '東京'].entries()) {
      const { body } = await nobody('POST', '/auth/register/', {
        ...newUser,
        email: `a${index}@example.com`,
        account_name,
      });
      slugs.push(body.data.user.account.slug);
    }
    expect(slugs).toEqual(['cafe-o', 'cafe-o-1', 'cafe-o-2', 'account']);
  });

  test('takes a plan that there is', async () => {
    const { mock, nobody } = await setUp();
    expect((await nobody('POST', '/auth/register/', { ...newUser, plan_id: 2 })).status).toBe(201);
    expect(mock.state.accounts.get(3)?.plan_id).toBe(2);
    for (const plan_id of [3, 99]) {
      const { status, body } = await nobody('POST', '/auth/register/', { ...newUser, email: 'b@example.com', plan_id });
      expect([status, Object.keys(body.errors)]).toEqual([400, ['plan_id']]);
    }
  });

  test('refuses what is missing or too short, in the words of the seed', async () => {
    const { nobody } = await setUp();
    const { status, body } = await nobody('POST', '/auth/register/', { email: 'x', username: '', password: 'short' });
    expect(status).toBe(400);
    expect(body.errors).toEqual({
      email: ['Invalid email format'],
      username: ['This field may not be blank'],
      password: ['Password must be at least 8 characters'],
    });
  });

  test('refuses an email that is registered', async () => {
    const { nobody } = await setUp();
    const { status, body } = await nobody('POST', '/auth/register/', { ...newUser, email: 'OWNER@igny8.test' });
    expect([status, body.error, Object.keys(body.errors)]).toEqual([409, 'Resource conflict', ['email']]);
  });

  test('keeps no password, anywhere', async () => {
    const { mock, nobody } = await setUp();
    await nobody('POST', '/auth/register/', newUser);
    await nobody('POST', '/auth/login/', newUser);
    const everything = JSON.stringify([[...mock.state.users.values()], mock.journal(), mock.diagnostics()]);
    expect(everything).not.toContain('analytical');
    expect(everything).not.toContain('eyJhbGci');
  });
});

describe('a session', () => {
  test('ends after 15 minutes and is renewed for 7 days', async () => {
    const { mock, nobody } = await setUp();
    const tokens = await login(mock, 'owner');
    const status = async (token: string) =>
      (await nobody('GET', '/system/status/', undefined, { Authorization: `Bearer ${token}` })).status;
    await mock.clock.advance({ minutes: 14, seconds: 59 });
    expect(await status(tokens.access)).toBe(200);
    await mock.clock.advance({ seconds: 1 });
    expect(await status(tokens.access)).toBe(401);
    const renewed = await nobody('POST', '/auth/refresh/', { refresh: tokens.refresh });
    expect([renewed.status, Object.keys(renewed.body.data)]).toEqual([200, ['access', 'refresh']]);
    expect(await status(renewed.body.data.access)).toBe(200);
    await mock.clock.advance({ days: 6 });
    expect((await nobody('POST', '/auth/refresh/', { refresh: tokens.refresh })).status).toBe(200); // still good
    await mock.clock.advance({ days: 1 });
    expect((await nobody('POST', '/auth/refresh/', { refresh: tokens.refresh })).status).toBe(401);
    expect((await nobody('POST', '/auth/refresh/', { refresh: renewed.body.data.refresh })).status).toBe(401);
  });

  test('takes each token for its own purpose only', async () => {
    const { mock, nobody } = await setUp();
    const { access, refresh } = await login(mock, 'owner');
    const wrong = await nobody('GET', '/system/status/', undefined, { Authorization: `Bearer ${refresh}` });
    expect(wrong.status).toBe(401);
    const swapped = await nobody('POST', '/auth/refresh/', { refresh: access });
    expect([swapped.status, swapped.body.error]).toEqual([401, 'Authentication required']);
    expect((await nobody('POST', '/auth/refresh/', {})).body.errors).toEqual({ refresh: ['This field is required'] });
  });

  test.each(['', 'Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Token x', 'Basic b3duZXI6eA=='])(
    'is not opened by "%s"',
    async (Authorization) => {
      const { nobody } = await setUp();
      const { status, body } = await nobody('GET', '/planner/keywords/', undefined, { Authorization });
      expect([status, body.error]).toEqual([401, 'Authentication required']);
    },
  );

  test('ends when its user is gone, or may work no more', async () => {
    const { mock, owner, nobody } = await setUp();
    const { refresh } = await login(mock, 'owner');
    const status = async () => (await owner('GET', '/system/status/')).status;
    const saved = mock.snapshot();
    mock.state.accounts.update(1, { status: 'suspended' });
    expect(await status()).toBe(403);
    expect((await nobody('POST', '/auth/refresh/', { refresh })).status).toBe(401);
    mock.restore(saved);
    mock.state.plans.update(2, { is_active: false });
    expect(await status()).toBe(402);
    mock.restore(saved);
    mock.state.users.delete(1);
    expect(await status()).toBe(401);
    mock.restore(saved);
    expect(await status()).toBe(200);
  });

  test('ends with a reset', async () => {
    const { mock, owner, nobody } = await setUp();
    const { refresh } = await login(mock, 'owner');
    mock.reset();
    expect((await owner('GET', '/system/status/')).status).toBe(401);
    expect((await nobody('POST', '/auth/refresh/', { refresh })).status).toBe(401);
    const again = await signedIn(mock, 'owner');
    expect((await again('GET', '/system/status/')).status).toBe(200);
    expect((await owner('GET', '/system/status/')).status).toBe(401);
  });

  test('is open to each user of the fixtures', async () => {
    const mock = createIgny8Mock();
    const roles = [];
    for (const name of ['owner', 'editor', 'viewer', 'other'] as const) {
      const { body } = await anonymous(mock)('POST', '/auth/login/', mock.credentials[name]);
      roles.push(`${body.data.user.role} of ${body.data.user.account.id}`);
    }
    expect(roles).toEqual(['owner of 1', 'editor of 1', 'viewer of 1', 'owner of 2']);
  });
});
