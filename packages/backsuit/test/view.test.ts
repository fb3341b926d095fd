import { BackSuit, type Tenant } from '@creatorkit/backsuit';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { describe, expect, it, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { credentials } from '../src/mock/credentials.ts';

const { blog, otherPaper } = { blog: credentials.tenantAdmin.tenantId, otherPaper: credentials.other.tenantId };

/** An administrator of the platform may go anywhere, so that nothing but the view holds the calls back. */
function setUp() {
  const { fetch, clock, state, journal } = createBackSuitMock();
  const backsuit = new BackSuit({ fetch, clock, auth: credentials.platformAdmin });
  return { view: backsuit.tenant(blog), journal, state };
}

type Method = (...args: readonly unknown[]) => PromiseLike<unknown>;

/** A method of the view, by the names that lead to it. */
interface Found {
  readonly name: string;
  readonly method: Method;
}

/** Every method below a resource: its groups are getters, its methods stand on its prototypes. */
function findMethods(resource: object, path: readonly string[] = []): Found[] {
  const found = new Map<string, Found[]>();
  for (let level = Object.getPrototypeOf(resource); level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [key, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (key === 'constructor' || found.has(key)) continue;
      const name = [...path, key];
      if (get) found.set(key, findMethods(get.call(resource) as object, name));
      else found.set(key, [{ name: name.join('.'), method: (value as Method).bind(resource) }]);
    }
  }
  return [...found.values()].flat();
}

const methodOf = (view: Tenant, name: string): Method => {
  const found = findMethods(view).find((each) => each.name === name);
  if (!found) throw new RangeError(`Cannot call ${name}: the view has no such method`);
  return found.method;
};

const names = findMethods(setUp().view).map(({ name }) => name);

/** Good for whatever takes a body or a query, and says everywhere that it is about the other tenant. */
const lies = {
  tenant_id: otherPaper,
  tenantId: otherPaper,
  'X-Tenant-ID': otherPaper,
  tenant: { id: otherPaper, tenant_id: otherPaper },
};
const inputs = {
  ...lies,
  title: 'First light',
  name: 'First light',
  content: '# Morning',
  message: 'Morning',
  subject: 'Morning',
  prompt: 'Write about frost',
  q: 'ferry',
  category_id: 1,
  email: 'somebody@example.com',
  password: 'correct-horse',
  username: 'somebody',
  role: 'Editor',
  platforms: ['twitter'],
  original_url: 'https://shop.example/other',
  scheduled_at: '2026-06-01T09:00:00Z',
};

const query = { tenant_id: otherPaper, tenant: otherPaper, 'X-Tenant-ID': otherPaper, q: 'ferry' };

/** What stands where an id is expected: of rows of either tenant, and texts that lead elsewhere if a path takes them. */
const ids: readonly unknown[] = [
  1,
  5,
  Number.NaN,
  otherPaper,
  `../../${otherPaper}`,
  `../../${otherPaper}/articles/5`,
  `..\\..\\${otherPaper}`,
  `%2e%2e/%2e%2e/${otherPaper}`,
  `1?tenant_id=${otherPaper}`,
  `1#/${otherPaper}`,
  `//localhost:5000/api/v1/tenants/${otherPaper}`,
  '..',
  'google',
];

const headers = [
  {},
  { 'X-Tenant-ID': blog },
  ...['X-Tenant-ID', 'x-tenant-id', 'X-TENANT-ID', 'x-Tenant-Id', 'X_Tenant_ID'].map((name) => ({
    [name]: otherPaper,
  })),
  { 'X-Tenant-ID': blog, 'x-tenant-id': otherPaper },
];

/** Every way to call a method: each id, with and without an input after it, under each header. */
function argumentsOf({ length }: Method): unknown[][] {
  const before = length - 1;
  const values = [...ids.map((id) => [id, inputs]), [inputs, inputs], [query, query], [1, query]];
  return values.flatMap((pair) =>
    headers.map((given) => [
      ...pair.slice(0, before),
      ...Array(Math.max(0, before - 2)).fill(inputs),
      { headers: given },
    ]),
  );
}

describe('the view of a tenant', () => {
  it('has a method for every operation that knows a tenant, and no other', () => {
    const known = Object.values(operations).filter((operation) => 'tenant' in operation);
    expect(names).toHaveLength(known.length);
    expect(new Set(names).size).toBe(known.length);
  });

  test.each(names)('%s reaches no other tenant, whatever it is given', async (name) => {
    const { view, journal, state } = setUp();
    const before = rowsOf(otherPaper, state);
    expect(before.length).toBeGreaterThan(10);
    const method = methodOf(view, name);
    for (const given of argumentsOf(method)) await attempt(() => method(...given));

    const sent = journal().filter(({ request }) => !isLogin(request));
    expect(sent.length).toBeGreaterThan(0);
    for (const { request } of sent) {
      expect(request.headers['x-tenant-id']).toBe(blog);
      const [, , , of, tenant] = new URL(request.url).pathname.split('/').map(decodeURIComponent);
      if (of === 'tenants') expect(tenant).toBe(blog);
      else expect(request.url).not.toContain('/tenants/');
    }
    for (const { response } of sent) expect(JSON.stringify(response.body ?? '')).not.toMatch(/Harbour|Council|olga@/);
    expect(rowsOf(otherPaper, state)).toEqual(before);
  });

  it('refuses the header of another tenant before anything is sent, however it is spelt', async () => {
    const { view, journal } = setUp();
    for (const given of headers.slice(2)) {
      await expect((async () => view.articles.list({}, { headers: given }))()).rejects.toThrow(
        `X-Tenant-ID must name the tenant of this view, "${blog}", got "${otherPaper}"`,
      );
    }
    expect(journal()).toEqual([]);
  });

  it.each(['', '.', '..'])('is not made for %j', (id) => {
    expect(() => new BackSuit().tenant(id)).toThrow(RangeError);
  });

  it.each([undefined, null, 7, { id: blog }])('is not made for %j, which is no text', (id) => {
    expect(() => new BackSuit().tenant(id as never)).toThrow(TypeError);
  });

  it('gives no way to another view, and none around itself', () => {
    const { view } = setUp();
    expect('tenant' in view).toBe(false);
    expect('raw' in view).toBe(false);
  });
});

/** Some calls are refused before they are sent, some by the backend. */
async function attempt(call: () => PromiseLike<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}

/** The session of the client, which is of no tenant; a login through the view names it. */
const isLogin = ({
  url,
  headers: sent,
}: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}) => url.endsWith('/api/v1/auth/login') && sent['x-tenant-id'] === undefined;

type State = ReturnType<typeof createBackSuitMock>['state'];

/** All that a tenant has. */
function rowsOf(tenant: string, state: State): unknown[] {
  const collections = [
    state.articles,
    state.categories,
    state.comments,
    state.socialAccounts,
    state.socialPosts,
    state.memberships,
    state.invitations,
    state.affiliateLinks,
    state.clicks,
    state.messages,
    state.apiKeys,
    state.users,
  ];
  const rows = collections.flatMap((collection) => [...collection.values()] as { readonly tenant_id: string | null }[]);
  return [state.tenants.get(tenant), ...rows.filter(({ tenant_id }) => tenant_id === tenant)];
}
