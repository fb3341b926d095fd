import type { Mock } from '@creatorkit/mock';

export const v1 = '/api/v1';
export const blog = '550e8400-e29b-41d4-a716-446655440000';
export const inBlog = `${v1}/tenants/${blog}`;
export const tenant = { 'X-Tenant-ID': blog };
export const johndoe = {
  email: 'user@example.com',
  password: 'securePassword123',
  username: 'johndoe',
  full_name: 'John Doe',
};
export const { email, password } = johndoe;
export const tokens = { access_token: 'eyJhbGci...', refresh_token: 'eyJhbGci...', token_type: 'Bearer' };
export const user = { id: 1, email: 'user@example.com' };
export const message = { name: 'John Doe', email, subject: 'Question about API', message: 'How do I get an API key?' };
export const article = { title: 'My Article', content: 'Article body in markdown...', category_id: 1, status: 'draft' };
export const created_at = '2025-01-01T00:00:00.000000';
/** docs: of the free plan, on which the blog is */
export const articlesOfMonth = 10;

interface Answer {
  readonly location: string;
  readonly [field: string]: string;
}

interface Sent {
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
}

/** What the backend answers to a request before the example's. */
export async function ask(
  { fetch, api }: Mock,
  method: string,
  path: string,
  { body, headers }: Sent = {},
): Promise<Answer> {
  const response = await fetch(api.baseUrl + path, {
    method,
    redirect: 'manual',
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = (text === '' ? {} : JSON.parse(text)) as { readonly [field: string]: string };
  return { ...answer, location: response.headers.get('location') ?? '' };
}

export async function signIn(mock: Mock, name: string): Promise<Sent> {
  const { access_token } = await ask(mock, 'POST', `${v1}/auth/login`, { body: mock.credentials[name] });
  return { headers: { Authorization: `Bearer ${access_token}` } };
}
