import { createInflugenMock, type InflugenMock, type InflugenMockOptions } from '../../src/mock/index.ts';

export const base = 'https://api.influgen.ai/api/v1';

/** An answer as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape; the mock checks them itself
  readonly body: any;
}

interface Headed {
  readonly [name: string]: string;
}

export type Call = (method: string, path: string, body?: unknown, headers?: Headed) => Promise<Answer>;

type Fetching = Pick<InflugenMock, 'fetch' | 'credentials'>;
export type Name = 'starter' | 'pro' | 'agency' | 'admin';

/** Calls with these headers; a body that is a form or a text goes out as it is. */
export function caller({ fetch }: Pick<Fetching, 'fetch'>, headers: Headed = {}): Call {
  return async (method, path, body, more) => {
    const isRaw = body === undefined || typeof body === 'string' || body instanceof FormData;
    const response = await fetch(path.startsWith('http') ? path : base + path, {
      method,
      redirect: 'manual',
      headers: { ...(isRaw ? {} : { 'Content-Type': 'application/json' }), ...headers, ...more },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

export const withToken = (mock: Fetching, token: string): Call => caller(mock, { Authorization: `Bearer ${token}` });

/** The answer to a login. */
export async function login(mock: Fetching, who: Name | { readonly email: string; readonly password: string }) {
  const { body } = await caller(mock)('POST', '/auth/login', typeof who === 'string' ? mock.credentials[who] : who);
  return body as { access_token: string; refresh_token: string; user: { id: string } };
}

/** Calls of a user who has just logged in. */
export async function signedIn(
  mock: Fetching,
  who: Name | { readonly email: string; readonly password: string },
): Promise<Call> {
  return withToken(mock, (await login(mock, who)).access_token);
}

/** A backend, and calls of everybody who is in its fixtures. */
export async function setUp(options?: InflugenMockOptions) {
  const mock = createInflugenMock(options);
  return {
    mock,
    nobody: caller(mock),
    starter: await signedIn(mock, 'starter'),
    pro: await signedIn(mock, 'pro'),
    agency: await signedIn(mock, 'agency'),
    admin: await signedIn(mock, 'admin'),
    key: withToken(mock, mock.credentials.agencyKey.apiKey),
    readKey: withToken(mock, mock.credentials.readKey.apiKey),
  };
}
