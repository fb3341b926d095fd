import { describe, expect, it } from 'vitest';
import { setUp } from './oauth-flow.ts';

describe('registration', () => {
  it('is open to everybody and gives back what was registered', async () => {
    const { register } = setUp();
    const { status, body, headers } = await register();
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toEqual({
      client_id: expect.stringMatching(/^cli_[0-9a-f]{40}$/),
      client_id_issued_at: Date.parse('2026-01-01T00:00:00Z') / 1000,
      client_name: 'Desk',
      redirect_uris: ['https://app.example/back'],
      scope: 'all',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    });
  });

  it('gives a secret to who can keep one', async () => {
    const { body } = await setUp().register({ token_endpoint_auth_method: 'client_secret_post' });
    expect(body).toMatchObject({ client_secret: expect.stringMatching(/^cls_/), client_secret_expires_at: 0 });
  });

  it.each([
    'https://app.example/back?tab=1',
    'http://127.0.0.1/back',
    'http://127.0.0.1:8765/back',
    'http://[::1]:8765/back',
    'http://localhost:8765',
    'com.example.desk:/back',
    'desk://back',
  ])('takes %s', async (uri) => {
    expect((await setUp().register({ redirect_uris: [uri] })).body.redirect_uris).toEqual([uri]);
  });

  it.each([
    [['/back'], 'A redirect URI must be absolute.'],
    [['https://app.example/ back'], 'A redirect URI must be of ASCII characters, without spaces.'],
    [['https://app.example/日'], 'A redirect URI must be of ASCII characters, without spaces.'],
    [['https://app.example/\u0001'], 'A redirect URI must be of ASCII characters, without spaces.'],
    [['http://app.example/back'], 'A redirect URI must be https, unless it is on the loopback interface.'],
    [['http://127.0.0.1.example/back'], 'A redirect URI must be https, unless it is on the loopback interface.'],
    [['http://127.0.0.1@evil.example/'], 'A redirect URI must be https, unless it is on the loopback interface.'],
    [['https://app.example/back#x'], 'A redirect URI must have no fragment.'],
    [['https://app.example/back', 'javascript:alert(1)'], 'A redirect URI must not begin with javascript:'],
  ])('refuses %j', async (redirect_uris, error_description) => {
    const { status, body } = await setUp().register({ redirect_uris });
    expect([status, body.error]).toEqual([400, 'invalid_redirect_uri']);
    // The document refuses some before the rule does, and says less.
    expect([error_description, 'redirect_uris.0 is not as it must be.']).toContain(body.error_description);
  });

  it.each([
    [{ redirect_uris: [] }, 'invalid_redirect_uri', 'redirect_uris is not as it must be.'],
    [{ redirect_uris: undefined }, 'invalid_redirect_uri', 'redirect_uris is missing.'],
    [{ grant_types: ['refresh_token'] }, 'invalid_client_metadata', 'A client must use the grant authorization_code.'],
    [{ response_types: [] }, 'invalid_client_metadata', 'A client must use the grant authorization_code.'],
    [{ grant_types: ['password'] }, 'invalid_client_metadata', 'grant_types.0 is not as it must be.'],
    [
      { token_endpoint_auth_method: 'private_key_jwt' },
      'invalid_client_metadata',
      'token_endpoint_auth_method is not as it must be.',
    ],
  ])('refuses %j', async (metadata, error, error_description) => {
    expect(await setUp().register(metadata)).toMatchObject({ status: 400, body: { error, error_description } });
  });
});
