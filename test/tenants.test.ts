import { type Context, createMock, type Definition } from '@creatorkit/mock';
import { type ClientOptions, createCore, explain } from '@creatorkit/runtime';
import { describe, expect, it } from 'vitest';
import { contracts } from '../packages/codegen/golden/generated/contracts.ts';
import type { Handlers } from '../packages/codegen/golden/generated/handlers.ts';
import type { Invitation, Store } from '../packages/codegen/golden/generated/models.ts';
import { api, operations } from '../packages/codegen/golden/generated/operations.ts';
import { Resources } from '../packages/codegen/golden/generated/resources.ts';

const ours = '5c0f2f52-8f0e-4c12-9d57-1f1d1e1a7a11';
const theirs = '0b5b7e4e-6c7f-4a8e-b7de-2f6f0f1f7d22';

interface Member {
  readonly user: string;
  readonly roles: { readonly [store: string]: string };
}

const people: { readonly [key: string]: Member } = {
  ada: { user: 'ada', roles: { [ours]: 'manager', [theirs]: 'clerk' } },
  bob: { user: 'bob', roles: { [theirs]: 'manager' } },
};

type Rules = Pick<
  Handlers<Context<object, Member>>,
  | 'getStore'
  | 'deleteStore'
  | 'listShelves'
  | 'listInvitations'
  | 'acceptInvitation'
  | 'listKeys'
  | 'startCount'
  | 'getCount'
>;

const refuse = (status: number, message: string) => ({ status, body: { message } });

const roleIn = ({ roles }: Member, store = ''): string | undefined => roles[store.toLowerCase()];

const handlers: Rules = {
  getStore: ({ path }, { principal }) => ({
    status: 200,
    body: { id: path.store_id, role: (principal && roleIn(principal, path.store_id)) ?? null } satisfies Store,
  }),
  deleteStore: () => ({ status: 204 }),
  listShelves: ({ path, query }) => ({
    status: 200,
    body: { items: [`${path.store_id} ${query.page}`], total: 2 },
  }),
  // A role that the document does not know yet is an answer all the same.
  listInvitations: () => ({ status: 200, body: [{ role: 'clerk' }, { role: 'gardener' }] }),
  acceptInvitation: () => ({ status: 200, body: { role: 'clerk' } }),
  listKeys: (_, { tenant }) => ({ status: 200, body: [tenant ?? 'of the platform'] }),
  startCount: () => ({ status: 202, body: { id: 'c1', state: 'queued' } }),
  getCount: ({ path }) => ({
    status: 200,
    body: { id: `${path.region} ${path.store_id} ${path.count}`, state: 'done' },
  }),
};

const definition: Definition<object, Member> = {
  api,
  operations,
  contracts,
  handlers: handlers as Definition<object, Member>['handlers'],
  createState: () => ({}),
  seed: () => {},
  authenticate({ exchange, operation }) {
    const principal =
      people[exchange.headers['x-api-key'] ?? exchange.headers.authorization?.slice('Bearer '.length) ?? ''];
    const isOpen = operation?.security.some((schemes) => Object.keys(schemes).length === 0);
    return principal || isOpen ? { principal } : { refusal: refuse(401, 'who are you') };
  },
  admit: ({ principal, tenant }) =>
    principal && roleIn(principal, tenant) === undefined ? refuse(403, `no member of ${tenant}`) : undefined,
  roleOf: (principal, { tenant }) => roleIn(principal, tenant),
  refusals: {
    notFound: () => refuse(404, 'no such page'),
    methodNotAllowed: () => refuse(405, 'not so'),
    forbidden: () => refuse(403, 'not you'),
    tenantMismatch: () => refuse(403, 'which one'),
    invalid: (issues) => refuse(422, issues.map(({ path }) => path.join('.')).join()),
    throttled: () => refuse(429, 'slow down'),
    failed: () => refuse(500, 'broken'),
  },
  credentials: {},
  fixtures: {},
};

/** The made-up shop of the generator's golden package: its client against a mock with walls between stores. */
function openShop(key: string, options: ClientOptions = {}, scheme: 'apiKey' | 'session' = 'apiKey') {
  const mock = createMock(definition);
  const core = createCore({
    fetch: mock.fetch,
    clock: mock.clock,
    validate: 'throw',
    ...options,
    api,
    operations,
    credentials: { [scheme]: async () => key },
    contracts: async () => contracts,
  });
  const asked = () =>
    mock
      .journal()
      .map(({ request: { method, url, headers } }) => [method, new URL(url).pathname, headers['x-store-id']]);
  return { shop: new Resources(core), core, mock, asked };
}

describe('the view of a tenant', () => {
  it('calls methods of its own, of its groups, and those that only a header scopes', async () => {
    const { shop, asked } = openShop('ada');
    const view = shop.tenant(ours);
    expect(await view.retrieve()).toEqual({ id: ours, role: 'manager' });
    expect(await view.shelves.list().toArray()).toEqual([`${ours} 1`, `${ours} 2`]);
    expect(await view.keys.list()).toEqual([ours]);
    expect(await shop.keys.list()).toEqual(['of the platform']);
    expect(await shop.invitations.accept('abc')).toEqual({ role: 'clerk' });
    expect(asked()).toEqual([
      ['GET', `/stores/${ours}`, ours],
      ['GET', `/stores/${ours}/shelves`, ours],
      ['GET', `/stores/${ours}/shelves`, ours],
      ['GET', '/keys', ours],
      ['GET', '/keys', undefined],
      ['POST', '/invitations/abc', undefined],
    ]);
    expect(view.id).toBe(ours);
    expect(view).not.toHaveProperty('raw');
  });

  it('is scoped by role: what one may do in a store, one may not in another', async () => {
    const { shop } = openShop('ada');
    expect(await shop.tenant(ours).delete()).toBeUndefined();
    await expect(shop.tenant(theirs).delete()).rejects.toThrow('Cannot deleteStore: 403 not you');
    await expect(openShop('bob').shop.tenant(ours).retrieve()).rejects.toThrow(`403 no member of ${ours}`);
  });

  it('starts jobs and follows them where they are', async () => {
    const { shop } = openShop('ada');
    const job = await shop.tenant(ours).counts.start('north');
    expect((await job.wait()).id).toBe(`north ${ours} c1`);
  });

  it('explains calls, and refuses headers that lead elsewhere before any of it is sent', async () => {
    const { shop, core, asked } = openShop('ada');
    const plan = await explain(core, Resources, (resources) => resources.tenant(ours).shelves.list());
    expect(plan).toMatchObject({ operation: 'listShelves', url: `https://eu.shop.example/stores/${ours}/shelves` });
    const headers = { 'x-store-id': theirs };
    await expect(shop.tenant(ours).retrieve({ headers })).rejects.toThrow(
      `Cannot call getStore: X-Store-Id must name the tenant of this view, "${ours}", got "${theirs}"`,
    );
    expect(() => shop.tenant('..')).toThrow(RangeError);
    expect(asked()).toEqual([]);
  });

  it('reads answers in which an enum has grown, and tells the known values', async () => {
    const { shop } = openShop('ada', {}, 'session');
    const invitations: readonly Invitation[] = await shop.tenant(ours).invitations.list();
    const known: 'clerk' | 'manager' | (string & {}) = invitations[1]?.role ?? '';
    expect(known).toBe('gardener');
    const wrong = openShopAnswering([{ role: 7 }]);
    await expect(wrong.tenant(ours).invitations.list()).rejects.toThrow('/0/role');
  });
});

/** A shop whose every answer is this. */
function openShopAnswering(body: unknown): Resources {
  const fetch = async () => Response.json(body);
  return openShop('ada', { fetch }, 'session').shop;
}

describe('the mock', () => {
  it('refuses a call that names two tenants, and takes a UUID in either case', async () => {
    const { mock } = openShop('ada');
    const status = async (header: string) =>
      (
        await mock.fetch(`https://eu.shop.example/stores/${ours}`, {
          headers: { 'X-Api-Key': 'ada', 'X-Store-Id': header },
        })
      ).status;
    expect(await status(theirs)).toBe(403);
    expect(await status(ours.toUpperCase())).toBe(200);
  });

  it('asks about the tenant of a call, and not where none is named or nobody need be a member', async () => {
    expect(await openShop('bob').shop.keys.list()).toEqual(['of the platform']);
    await expect(openShop('bob').shop.tenant(ours).keys.list()).rejects.toThrow('403 no member');
    expect(await openShop('nobody').shop.tenant(ours).shelves.list().toArray()).toHaveLength(2);
  });
});
