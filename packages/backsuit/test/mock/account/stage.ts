import { createMock } from '@creatorkit/mock';
import type { Operation } from '@creatorkit/runtime';
import { createDefinition } from '../../../src/mock/definition.ts';
import { createBackSuitMock } from '../../../src/mock/index.ts';
import type { MemberRole } from '../../../src/mock/workspace/rows.ts';
import type { BackSuitContext, BackSuitState } from '../../../src/mock/world.ts';
import type { Answer } from '../calls.ts';

export interface Sent {
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly key?: string | undefined;
  readonly tenant?: string | undefined;
  readonly headers?: { readonly [name: string]: string };
}

/** Two tenants of the tests' own, whatever the fixtures have. */
export const alpha = 'a0000000-0000-4000-8000-000000000001';
export const beta = 'b0000000-0000-4000-8000-000000000002';

type TestMock = Pick<
  ReturnType<typeof createBackSuitMock>,
  'fetch' | 'world' | 'state' | 'clock' | 'api' | 'diagnostics' | 'journal'
>;

/** A backend with both tenants, and how to talk to it. */
export function setUp(mock: TestMock = createBackSuitMock()) {
  const { world, state, api } = mock;
  addTenant(state, alpha, 'alpha', 'alp_');
  addTenant(state, beta, 'beta', 'bet_');

  async function call(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    const { body, token, key, tenant, headers } = sent;
    const isForm = body instanceof URLSearchParams;
    const response = await mock.fetch(path.startsWith('http') ? path : api.baseUrl + path, {
      method,
      headers: {
        ...headers,
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(key === undefined ? {} : { 'X-API-Key': key }),
        ...(tenant === undefined ? {} : { 'X-Tenant-ID': tenant }),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : text };
  }

  const register = (email: string, tenant?: string, changes: object = {}) =>
    call('POST', '/api/v1/auth/register', {
      body: { email, password: 'password-1', username: email.replace('@', '-at-'), ...changes },
      tenant,
    });

  const login = (email: string, password = 'password-1', tenant?: string) =>
    call('POST', '/api/v1/auth/login', { body: { email, password }, tenant });

  const refresh = (refresh_token: string) => call('POST', '/api/v1/auth/refresh', { body: { refresh_token } });

  /** The status by which a token is known to be good. */
  const statusWith = async (token: string): Promise<number> => (await call('GET', '/api/v1/auth/me', { token })).status;

  /** A token of a new user of the platform who is no administrator, and a member where it is said. */
  async function member(email: string, roles: { readonly [tenant: string]: MemberRole } = {}): Promise<string> {
    const { user, access_token } = (await register(email)).body;
    state.users.update(user.id, { is_platform_admin: false });
    for (const [tenant_id, role] of Object.entries(roles)) {
      const id = world.nextId('membership');
      state.memberships.insert({ id, tenant_id, user_id: user.id, role, created_at: world.now() });
    }
    return access_token;
  }

  const actions = () => Array.from(state.audit.values(), ({ action, user_id, ip }) => [action, user_id, ip]);

  return { ...mock, call, register, login, refresh, statusWith, member, actions };
}

/** A backend with operations that tell who calls: `/whoami` takes a key, `/anybody` takes nobody, too. */
export function setUpWithProbes() {
  const definition = createDefinition({ openPlatformAdmin: true, frontendUrl: 'http://localhost:3000' });
  const tell = (_request: unknown, { principal }: BackSuitContext) => ({
    status: 200,
    body: { user: principal?.user.id ?? null, bySession: principal?.session !== undefined },
  });
  const probe = (id: string, security: Operation['security']): Operation => ({
    id,
    method: 'GET',
    path: `/${id}`,
    security,
    tenant: { header: 'X-Tenant-ID' },
  });
  const taken = () => ({ safeParse: () => ({ success: true }) });
  const tells = { answers: { 200: taken, 401: taken, 403: taken, 404: taken } };
  const mock = createMock<BackSuitState, NonNullable<BackSuitContext['principal']>>({
    ...definition,
    operations: {
      ...definition.operations,
      whoami: probe('whoami', [{ session: [] }, { apiKey: [] }]),
      anybody: probe('anybody', [{ session: [] }, {}]),
    },
    contracts: { ...definition.contracts, whoami: tells, anybody: tells },
    handlers: { ...definition.handlers, whoami: tell, anybody: tell },
  });
  return setUp(mock as unknown as TestMock); // its clock is the virtual one, since none was given
}

function addTenant({ tenants }: BackSuitState, id: string, slug: string, api_key_prefix: string): void {
  tenants.insert({
    id,
    name: slug,
    slug,
    domain: null,
    description: null,
    allowed_domains: [],
    is_active: true,
    is_verified: false,
    settings: {},
    branding: {},
    webhook_url: null,
    billing_email: null,
    api_key_prefix,
    monthly_article_limit: null,
    suspended_at: null,
    created_at: 0,
    updated_at: 0,
  });
}

export const locationOf = ({ headers }: Answer): URL => new URL(headers.get('location') ?? 'about:none');
