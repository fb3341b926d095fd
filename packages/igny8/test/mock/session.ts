import type { Mock } from '@creatorkit/mock';
import { createIgny8Mock } from '../../src/mock/index.ts';

export const base = 'https://api.igny8.com/api/v1';

/** An answer as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape; the mock checks them itself
  readonly body: any;
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

type Fetching = Pick<Mock, 'fetch' | 'credentials'>;
type Name = 'owner' | 'editor' | 'viewer' | 'other';

/** Calls without a session. */
export function anonymous(mock: Fetching, headers: Record<string, string> = {}): Call {
  return async (method, path, body, more) => {
    const response = await mock.fetch(path.startsWith('http') ? path : base + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers, ...more },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
}

/** Calls of a user of the fixtures, who has just logged in. */
export async function signedIn(mock: Fetching, name: Name): Promise<Call> {
  return anonymous(mock, { Authorization: `Bearer ${(await login(mock, name)).access}` });
}

export async function login(mock: Fetching, name: Name) {
  const { body } = await anonymous(mock)('POST', '/auth/login/', mock.credentials[name]);
  return body.data as { access: string; refresh: string };
}

/** A backend whose limits are off, with its owner: for tests of anything but limits. */
export async function setUp() {
  const mock = createIgny8Mock({ seed: 7, limits: 'off' });
  return { mock, owner: await signedIn(mock, 'owner'), nobody: anonymous(mock) };
}

export const place = { site_id: 1, sector_id: 1 };
