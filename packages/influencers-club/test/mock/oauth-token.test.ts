import { describe, expect, it } from 'vitest';
import { credentials } from '../../src/mock/fixtures.ts';
import { pkce, redirectUri, setUp } from './oauth-flow.ts';

async function bench(metadata?: object) {
  const world = setUp();
  const { client_id, client_secret } = (await world.register(metadata)).body;
  return { ...world, client_id, client_secret, code: await world.codeFor(client_id) };
}

const refused = (error: string) => ({ status: 400, body: { error } });

describe('a code', () => {
  it('gives tokens that act for the account that agreed', async () => {
    const { exchange, client_id, code, statusWith } = await bench();
    const { status, headers, body } = await exchange(client_id, code);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^at_[0-9a-f]{40}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: expect.stringMatching(/^rt_[0-9a-f]{40}$/),
      scope: 'all',
    });
    expect(await statusWith(body.access_token)).toBe(200);
    expect(await statusWith(body.refresh_token)).toBe(401);
  });

  it('is taken in a form as well', async () => {
    const { call, client_id, code, mock } = await bench();
    const form = { grant_type: 'authorization_code', client_id, code, redirect_uri: redirectUri };
    const fields = new URLSearchParams({ ...form, code_verifier: pkce.code_verifier });
    expect((await call('POST', '/oauth/token/', fields)).body.token_type).toBe('Bearer');
    expect(JSON.stringify(mock.journal())).not.toMatch(
      new RegExp(`${code}|${pkce.code_verifier}|at_[0-9a-f]|rt_[0-9a-f]`),
    );
  });

  it('works once, and a second use ends what came of the first', async () => {
    const { exchange, refresh, client_id, code, statusWith } = await bench();
    const first = (await exchange(client_id, code)).body;
    const renewed = (await refresh(client_id, first.refresh_token)).body;
    expect(await exchange(client_id, code)).toMatchObject(refused('invalid_grant'));
    expect(await statusWith(renewed.access_token)).toBe(401);
    expect(await refresh(client_id, renewed.refresh_token)).toMatchObject(refused('invalid_grant'));
  });

  it('works for ten minutes', async () => {
    const { exchange, client_id, code, mock } = await bench();
    await mock.clock.advance({ minutes: 10 });
    expect(await exchange(client_id, code)).toMatchObject(refused('invalid_grant'));
  });

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    ['the challenge for a verifier', { code_verifier: pkce.code_challenge }, 'invalid_grant'],
    ['no verifier', { code_verifier: undefined }, 'invalid_request'],
    ['a short verifier', { code_verifier: 'short' }, 'invalid_request'],
    ['another redirect_uri', { redirect_uri: `${redirectUri}/` }, 'invalid_grant'],
    ['no redirect_uri', { redirect_uri: undefined }, 'invalid_request'],
    ['another code', { code: 'ac_guess' }, 'invalid_grant'],
    ['no code', { code: undefined }, 'invalid_request'],
    ['an unknown client', { client_id: 'cli_nobody' }, 'invalid_client'],
    ['no client', { client_id: undefined }, 'invalid_request'],
    ['no grant', { grant_type: undefined }, 'invalid_request'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('is refused with %s, and good afterwards', async (_what, changes, error) => {
    const { exchange, client_id, code } = await bench();
    const answer = await exchange(client_id, code, changes);
    expect(answer).toMatchObject(refused(error));
    expect(answer.body.error_description).not.toMatch(/ac_|x{9}/);
    expect((await exchange(client_id, code)).status).toBe(200);
  });

  it('is that of one client', async () => {
    const { register, exchange, code } = await bench();
    const { client_id } = (await register()).body;
    expect(await exchange(client_id, code)).toMatchObject(refused('invalid_grant'));
  });

  it('needs the secret of a client that has one', async () => {
    const { exchange, client_id, client_secret, code } = await bench({
      token_endpoint_auth_method: 'client_secret_post',
    });
    expect(await exchange(client_id, code)).toMatchObject(refused('invalid_client'));
    expect(await exchange(client_id, code, { client_secret: 'guess' })).toMatchObject(refused('invalid_client'));
    const { body } = await exchange(client_id, code, { client_secret });
    expect(body.scope).toBe('all');
  });

  it('is refused in a body that is none', async () => {
    const { mock } = setUp();
    const url = 'https://api-dashboard.influencers.club/public/v1/oauth/token/';
    const headers = { 'Content-Type': 'application/json' };
    for (const body of ['{', '[]', '"x"', '']) {
      const answer = await mock.fetch(url, { method: 'POST', headers, body });
      expect([answer.status, (await answer.json()).error]).toEqual([400, 'invalid_request']);
    }
  });
});

describe('a refresh token', () => {
  it('gives another pair, and ends the one before at once', async () => {
    const { logIn, refresh, statusWith } = setUp();
    const { client_id, access_token, refresh_token } = await logIn();
    const { body } = await refresh(client_id, refresh_token);
    expect(body.refresh_token).not.toBe(refresh_token);
    expect([await statusWith(access_token), await statusWith(body.access_token)]).toEqual([401, 200]);
    expect(await refresh(client_id, refresh_token)).toMatchObject(refused('invalid_grant'));
    expect((await refresh(client_id, body.refresh_token)).status).toBe(200);
  });

  it('outlives the access token, which lives for an hour', async () => {
    const { logIn, refresh, statusWith, mock } = setUp();
    const { client_id, access_token, refresh_token } = await logIn();
    await mock.clock.advance({ minutes: 59, seconds: 59 });
    expect(await statusWith(access_token)).toBe(200);
    await mock.clock.advance({ seconds: 1 });
    expect(await statusWith(access_token)).toBe(401);
    expect((await refresh(client_id, refresh_token)).status).toBe(200);
  });

  it('is that of one client, and gives no more than was granted', async () => {
    const { logIn, refresh, register, codeFor, exchange } = setUp();
    const { client_id, refresh_token } = await logIn();
    expect(await refresh((await register()).body.client_id, refresh_token)).toMatchObject(refused('invalid_grant'));
    const less = (await exchange(client_id, await codeFor(client_id, { scope: 'openid' }))).body.refresh_token;
    expect(await refresh(client_id, less, { scope: 'all' })).toMatchObject(refused('invalid_scope'));
    expect((await refresh(client_id, less)).body.scope).toBe('');
    const none = (await refresh(client_id, refresh_token, { scope: 'openid' })).body;
    expect(none.scope).toBe('');
    expect((await refresh(client_id, none.refresh_token)).body.scope).toBe('all');
  });

  it('is not given to clients that do not use any', async () => {
    const { register, exchange, codeFor, refresh } = setUp();
    const { client_id } = (await register({ grant_types: ['authorization_code'] })).body;
    const { body } = await exchange(client_id, await codeFor(client_id));
    expect(body).not.toHaveProperty('refresh_token');
    expect(await refresh(client_id, 'rt_any')).toMatchObject(refused('unauthorized_client'));
  });
});

describe('the connected apps', () => {
  it('are those that the user agreed to, once each', async () => {
    const { call, logIn, codeFor, exchange, statusWith, mock } = setUp();
    const { client_id } = await logIn();
    await logIn({ client_name: 'Other' }, 'other');
    await mock.clock.advance({ seconds: 5 });
    const { access_token } = (await exchange(client_id, await codeFor(client_id))).body;
    await statusWith(access_token);
    const { body } = await call('GET', '/oauth/apps/', undefined, credentials.owner.apiKey);
    expect(body).toEqual([
      {
        id: 1,
        client_id,
        name: 'Desk',
        scopes: ['all'],
        authorized_at: '2026-01-01T00:00:05Z',
        last_used_at: '2026-01-01T00:00:05Z',
      },
    ]);
  });

  it('are disconnected with all that they hold, codes and refresh tokens as well', async () => {
    const { call, logIn, refresh, codeFor, exchange, statusWith } = setUp();
    const { client_id, access_token, refresh_token } = await logIn();
    const bystander = await logIn();
    const waiting = await codeFor(client_id);
    const owner = credentials.owner.apiKey;
    const [app] = (await call('GET', '/oauth/apps/', undefined, owner)).body;
    expect((await call('DELETE', `/oauth/apps/${app.id}/`, undefined, credentials.other.apiKey)).status).toBe(404);
    expect((await call('DELETE', `/oauth/apps/${app.id}/`, undefined, owner)).status).toBe(204);
    expect([await statusWith(access_token), await statusWith(bystander.access_token)]).toEqual([401, 200]);
    expect(await refresh(client_id, refresh_token)).toMatchObject(refused('invalid_grant'));
    expect(await exchange(client_id, waiting)).toMatchObject(refused('invalid_grant'));
    expect(await call('DELETE', `/oauth/apps/${app.id}/`, undefined, owner)).toMatchObject({
      status: 404,
      body: { error: 'App not found.' },
    });
  });
});

describe('the world', () => {
  it('keeps what was issued, over a snapshot and not over a reset', async () => {
    const { logIn, statusWith, refresh, mock } = setUp();
    const before = mock.snapshot();
    const { client_id, access_token, refresh_token } = await logIn();
    const after = mock.snapshot();
    mock.restore(before);
    expect(await statusWith(access_token)).toBe(401);
    mock.restore(after);
    expect(await statusWith(access_token)).toBe(200);
    mock.reset();
    const again = await logIn();
    expect([again.client_id, again.access_token]).not.toContain(client_id);
    expect(again.access_token).not.toBe(access_token);
    expect(await statusWith(access_token)).toBe(401);
    expect(await refresh(again.client_id, refresh_token)).toMatchObject(refused('invalid_grant'));
  });
});
