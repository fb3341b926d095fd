import { describe, expect, it } from 'vitest';
import { base, locationOf, redirectUri, requestIdIn, setUp } from './oauth-flow.ts';

async function bench(metadata?: object) {
  const world = setUp();
  const { client_id } = (await world.register(metadata)).body as { client_id: string };
  return { ...world, client_id };
}

describe('the authorization endpoint', () => {
  it('leads to a page that asks the user', async () => {
    const { authorize, client_id } = await bench();
    const answer = await authorize(client_id, { scope: 'all', resource: base });
    expect(answer.status).toBe(302);
    expect(locationOf(answer).href).toMatch(`${base}/oauth/consent/?request_id=req_`);
  });

  it.each([
    ['no client', { client_id: undefined }, 'invalid_client'],
    ['an unknown client', { client_id: 'cli_nobody' }, 'invalid_client'],
    ['no redirect_uri', { redirect_uri: undefined }, 'invalid_request'],
    ['another redirect_uri', { redirect_uri: `${redirectUri}/` }, 'invalid_request'],
    ['a redirect_uri with another query', { redirect_uri: `${redirectUri}?next=1` }, 'invalid_request'],
    ['no URI', { redirect_uri: 'back' }, 'invalid_request'],
  ])('leads nowhere with %s', async (_what, changes, error) => {
    const { authorize, client_id } = await bench();
    const answer = await authorize(client_id, changes);
    expect(answer).toMatchObject({ status: 400, body: { error } });
    expect(answer.headers.has('location')).toBe(false);
  });

  it.each([
    ['no response_type', { response_type: undefined }, 'invalid_request'],
    ['another response_type', { response_type: 'token' }, 'unsupported_response_type'],
    ['no challenge', { code_challenge: undefined }, 'invalid_request'],
    ['an empty challenge', { code_challenge: '' }, 'invalid_request'],
    ['a challenge that is no hash', { code_challenge: 'verifier' }, 'invalid_request'],
    ['no method', { code_challenge_method: undefined }, 'invalid_request'],
    ['the method plain', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['the service of somebody else', { resource: 'https://api.example/' }, 'invalid_target'],
    ['a resource with a fragment', { resource: `${base}/#x` }, 'invalid_target'],
    ['a resource that begins alike', { resource: `${base}.evil.example` }, 'invalid_target'],
  ])('leads back with %s', async (_what, changes, error) => {
    const { authorize, client_id } = await bench();
    const answer = await authorize(client_id, changes);
    expect(answer.status).toBe(302);
    const { origin, pathname, searchParams } = locationOf(answer);
    expect(origin + pathname).toBe(redirectUri);
    expect([searchParams.get('error'), searchParams.get('state')]).toEqual([error, 'st']);
  });

  it('refuses what is there twice', async () => {
    const { call, client_id } = await bench();
    const query = `client_id=${client_id}&redirect_uri=${encodeURIComponent(redirectUri)}`;
    expect((await call('GET', `/oauth/authorize/?${query}&client_id=x`)).status).toBe(400);
    const back = locationOf(await call('GET', `/oauth/authorize/?${query}&response_type=code&response_type=code`));
    expect(back.searchParams.get('error')).toBe('invalid_request');
  });

  it('keeps the query of the redirect_uri, and gives no state where there was none', async () => {
    const uri = 'https://app.example/back?tab=1';
    const { authorize, client_id } = await bench({ redirect_uris: [uri] });
    const answer = await authorize(client_id, { redirect_uri: uri, response_type: 'token', state: undefined });
    expect([...locationOf(answer).searchParams.keys()]).toEqual(['tab', 'error', 'error_description']);
  });

  it.each([
    ['http://127.0.0.1/back', 'http://127.0.0.1:53211/back', 302],
    ['http://127.0.0.1:80/back', 'http://127.0.0.1:53211/back', 302],
    ['http://[::1]:1/back', 'http://[::1]:2/back', 302],
    ['http://127.0.0.1/back', 'http://127.0.0.1:53211/other', 400],
    ['http://127.0.0.1/back', 'http://127.0.0.1:53211/back?x=1', 400],
    ['http://127.0.0.1/back', 'http://localhost:53211/back', 400],
    ['http://127.0.0.1/back', 'http://127.0.0.1:99999/back', 400],
    ['https://app.example/back', 'https://app.example:8443/back', 400],
  ])('registered %s, asked for %s: %i', async (registered, asked, status) => {
    const { authorize, client_id } = await bench({ redirect_uris: [registered] });
    expect((await authorize(client_id, { redirect_uri: asked })).status).toBe(status);
  });

  it('gives no more scopes than were registered, and drops those that nobody knows', async () => {
    const { call, consent, codeFor, exchange, register } = setUp();
    const small = (await register({ scope: 'openid' })).body.client_id;
    expect((await consent(small, { scope: undefined })).searchParams.has('code')).toBe(true);
    const { client_id } = (await register()).body;
    const { body } = await exchange(client_id, await codeFor(client_id, { scope: 'openid' }));
    expect(body.scope).toBe('');
    expect((await call('GET', '/accounts/credits/', undefined, body.access_token)).status).toBe(403);
  });

  it('refuses a scope that was not registered', async () => {
    const { authorize, register } = setUp();
    const { client_id } = (await register({ scope: 'openid' })).body;
    expect(locationOf(await authorize(client_id, { scope: 'all' })).searchParams.get('error')).toBe('invalid_scope');
  });
});

describe('the consent page', () => {
  async function asked(metadata?: object) {
    const world = await bench(metadata);
    const answer = await world.authorize(world.client_id);
    const page = locationOf(answer).href;
    const send = (fields: Record<string, string>) =>
      world.call('POST', `${base}/oauth/consent/`, new URLSearchParams({ request_id: requestIdIn(answer), ...fields }));
    return { ...world, page, send };
  }

  it('asks who allows what to whom, and escapes what applications say of themselves', async () => {
    const { call, page } = await asked({ client_name: '<img src=x onerror="alert(1)"> & Co' });
    const { status, headers, body } = await call('GET', page);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(body).toContain('&#60;img src=x onerror=&#34;alert(1)&#34;&#62; &#38; Co');
    expect(body).not.toContain('<img');
    expect(body).toContain('owner@example.com');
    expect(body).toContain(redirectUri);
  });

  it('leads back with a code for the account that was chosen', async () => {
    const { send, exchange, client_id, call } = await asked();
    const answer = await send({ account: 'broke', decision: 'approve' });
    expect(answer.status).toBe(303);
    const code = locationOf(answer).searchParams.get('code') ?? '';
    const { access_token } = (await exchange(client_id, code)).body;
    expect((await call('GET', '/accounts/credits/', undefined, access_token)).body.credits_available).toBe(0.02);
  });

  it('leads back with access_denied', async () => {
    const { send } = await asked();
    const { searchParams } = locationOf(await send({ account: 'owner', decision: 'deny' }));
    expect([searchParams.get('error'), searchParams.get('state')]).toEqual(['access_denied', 'st']);
    expect(searchParams.has('code')).toBe(false);
  });

  it('takes one answer, and no nonsense', async () => {
    const { send, page, call } = await asked();
    expect((await send({ account: 'nobody', decision: 'approve' })).status).toBe(400);
    expect((await send({ account: 'owner', decision: 'perhaps' })).status).toBe(400);
    expect((await send({ account: 'owner', decision: 'approve' })).status).toBe(303);
    expect((await send({ account: 'owner', decision: 'approve' })).status).toBe(400);
    expect((await call('GET', page)).status).toBe(400);
    expect((await call('PUT', page)).status).toBe(405);
  });

  it('waits for ten minutes', async () => {
    const { send, mock } = await asked();
    await mock.clock.advance({ minutes: 10 });
    expect((await send({ account: 'owner', decision: 'approve' })).status).toBe(400);
  });

  it('leaves no code in the journal', async () => {
    const { send, mock } = await asked();
    const code = locationOf(await send({ account: 'owner', decision: 'approve' })).searchParams.get('code') ?? '';
    expect(code).toMatch(/^ac_/);
    expect(JSON.stringify(mock.journal())).not.toContain(code);
  });
});

describe('the control', () => {
  it('answers for a user, once', async () => {
    const { authorize, client_id, mock } = await bench();
    const request_id = requestIdIn(await authorize(client_id));
    const { redirect_url } = mock.control('oauth/consent', { request_id, approve: false, account: 'other' });
    expect(redirect_url).toBe(`${redirectUri}?error=access_denied&error_description=The+user+did+not+agree.&state=st`);
    expect(() => mock.control('oauth/consent', { request_id, approve: true })).toThrow(/no such request waits/);
  });
});
