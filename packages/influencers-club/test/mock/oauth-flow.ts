import { createInfluencersClubMock, type InfluencersClubMock } from '../../src/mock/index.ts';

export const base = 'https://api-dashboard.influencers.club';

/** The pair of RFC 7636, appendix B. */
export const pkce = {
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
};

export const redirectUri = 'https://app.example/back';

/** An answer as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape; the mock checks them itself
  readonly body: any;
}

/** A backend whose limits are off, and how to talk to it. */
export function setUp(mock: InfluencersClubMock = createInfluencersClubMock({ limits: 'off' })) {
  async function call(method: string, path: string, body?: unknown, token?: string): Promise<Answer> {
    const isForm = body instanceof URLSearchParams;
    const response = await mock.fetch(path.startsWith('http') ? path : `${base}/public/v1${path}`, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  const register = (metadata: object = {}) =>
    call('POST', '/oauth/register/', { client_name: 'Desk', redirect_uris: [redirectUri], ...metadata });

  /** The query of a good authorization request, with changes; `undefined` leaves a parameter out. */
  function authorize(client_id: string, changes: { readonly [name: string]: string | undefined } = {}) {
    const query = new URLSearchParams();
    const usual = {
      response_type: 'code',
      client_id,
      redirect_uri: redirectUri,
      code_challenge: pkce.code_challenge,
      code_challenge_method: 'S256',
      state: 'st',
    };
    for (const [name, value] of Object.entries({ ...usual, ...changes }))
      if (value !== undefined) query.set(name, value);
    return call('GET', `/oauth/authorize/?${query}`);
  }

  /** Where the browser goes once a user has answered. */
  async function consent(
    client_id: string,
    changes: { readonly [name: string]: string | undefined } = {},
    answer: { readonly approve?: boolean; readonly account?: 'owner' | 'other' } = {},
  ): Promise<URL> {
    const request_id = requestIdIn(await authorize(client_id, changes));
    return new URL(mock.control('oauth/consent', { request_id, approve: true, ...answer }).redirect_url);
  }

  const codeFor = async (...given: Parameters<typeof consent>): Promise<string> =>
    (await consent(...given)).searchParams.get('code') ?? '';

  const exchange = (client_id: string, code: string, changes: object = {}) =>
    call('POST', '/oauth/token/', {
      grant_type: 'authorization_code',
      client_id,
      code,
      code_verifier: pkce.code_verifier,
      redirect_uri: redirectUri,
      ...changes,
    });

  const refresh = (client_id: string, refresh_token: string, changes: object = {}) =>
    call('POST', '/oauth/token/', { grant_type: 'refresh_token', client_id, refresh_token, ...changes });

  /** The status by which a credential is known to be good. */
  const statusWith = async (token: string): Promise<number> =>
    (await call('GET', '/accounts/credits/', undefined, token)).status;

  async function logIn(metadata?: object, account: 'owner' | 'other' = 'owner') {
    const { client_id } = (await register(metadata)).body;
    const { body } = await exchange(client_id, await codeFor(client_id, {}, { account }));
    return { client_id, ...body } as { client_id: string; access_token: string; refresh_token: string };
  }

  return { mock, call, register, authorize, consent, codeFor, exchange, refresh, statusWith, logIn };
}

export const locationOf = ({ headers }: Answer): URL => new URL(headers.get('location') ?? 'about:none');

export const requestIdIn = (answer: Answer): string => locationOf(answer).searchParams.get('request_id') ?? '';
