import { type BackSuitMock, createBackSuitMock } from '../../src/mock/index.ts';

const base = 'http://localhost:5000';

/** An answer as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape; the mock checks them itself
  readonly body: any;
}

export type Call = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** Calls with these headers; paths begin behind `/api/v1`, or with it. */
export function callsWith(mock: Pick<BackSuitMock, 'fetch'>, headers: Readonly<Record<string, string>> = {}): Call {
  return async (method, path, body, more) => {
    const url = /^\/(api|r|health)(\/|$)/.test(path) ? path : `/api/v1${path}`;
    const response = await mock.fetch(base + url, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
}

interface Person {
  readonly email: string;
  readonly password: string;
}

export const olivia: Person = { email: 'olivia@myblog.example', password: 'owner-password-1' };

/** Calls of a user who has just logged in. */
export async function signedIn(mock: Pick<BackSuitMock, 'fetch'>, { email, password }: Person): Promise<Call> {
  const { status, body } = await callsWith(mock)('POST', '/auth/login', { email, password });
  if (status !== 200) throw new Error(`Cannot sign ${email} in: ${status} ${body.message}`);
  return callsWith(mock, { Authorization: `Bearer ${body.access_token}` });
}

/** Calls of a new user of the platform, who is no administrator. */
export async function registered(mock: Pick<BackSuitMock, 'fetch'>, name: string): Promise<Call> {
  const email = `${name}@example.com`;
  const { body } = await callsWith(mock)('POST', '/auth/register', {
    email,
    password: 'correct-horse',
    username: name,
  });
  return callsWith(mock, { Authorization: `Bearer ${body.access_token}` });
}

/** Calls of a new user of one tenant, who belongs to it and is no member of its team. */
export async function visiting(mock: Pick<BackSuitMock, 'fetch'>, tenantId: string): Promise<Call> {
  const visitor = { email: 'visitor@example.com', password: 'correct-horse', username: 'visitor' };
  const { body } = await callsWith(mock)('POST', '/auth/register', visitor, { 'X-Tenant-ID': tenantId });
  return callsWith(mock, { Authorization: `Bearer ${body.access_token}` });
}

/** A backend in which registering makes no administrators, and how its users call it. */
export async function setUp() {
  const mock = createBackSuitMock({ seed: 7, openPlatformAdmin: false });
  const { credentials } = mock;
  return {
    mock,
    blog: `/tenants/${credentials.tenantAdmin.tenantId}`,
    other: `/tenants/${credentials.other.tenantId}`,
    nobody: callsWith(mock),
    owner: await signedIn(mock, olivia),
    admin: await signedIn(mock, credentials.tenantAdmin),
    editor: await signedIn(mock, credentials.editor),
    viewer: await signedIn(mock, credentials.viewer),
    visitor: await visiting(mock, credentials.viewer.tenantId),
    olga: await signedIn(mock, credentials.other),
    platformAdmin: await signedIn(mock, credentials.platformAdmin),
  };
}
