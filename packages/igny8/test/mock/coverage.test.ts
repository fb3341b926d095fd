import { createMock } from '@creatorkit/mock';
import { describe, expect, test } from 'vitest';
import { contracts } from '../../src/generated/contracts.ts';
import { api, operations } from '../../src/generated/operations.ts';
import { createIgny8Mock, definition, type Igny8Mock } from '../../src/mock/index.ts';
import { anonymous, type Call, login, place, signedIn } from './session.ts';

type Id = keyof typeof operations;
type Sent = readonly [path: string, body?: unknown];

const keywords = '/planner/keywords/';
const cluster = `${keywords}auto_cluster/`;
const usage = '/billing/credits/usage/summary/';
const newUser = { email: 'ada@example.com', username: 'ada', password: 'analytical' };
const task = { title: 'A guide', cluster_id: 1, ...place };

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
const calls: { readonly [Name in Id]: { readonly good: Sent; readonly bad?: { readonly [status: number]: Sent } } } = {
  login: {
    good: ['/auth/login/', { email: 'owner@igny8.test', password: 'owner-password' }],
    bad: { 400: ['/auth/login/', {}], 401: ['/auth/login/', { email: 'owner@igny8.test', password: 'guess' }] },
  },
  register: {
    good: ['/auth/register/', newUser],
    bad: { 400: ['/auth/register/', {}], 409: ['/auth/register/', { ...newUser, email: 'owner@igny8.test' }] },
  },
  refreshToken: {
    good: ['/auth/refresh/', { refresh: 'filled in' }],
    bad: { 400: ['/auth/refresh/', {}], 401: ['/auth/refresh/', { refresh: 'x' }] },
  },
  listKeywords: { good: [keywords], bad: { 400: [`${keywords}?status=x`], 404: [`${keywords}?page=99`] } },
  createKeyword: {
    good: [keywords, { seed_keyword_id: 300, ...place }],
    bad: { 400: [keywords, {}], 409: [keywords, { seed_keyword_id: 7, ...place }] },
  },
  getKeyword: { good: [`${keywords}1/`], bad: { 404: [`${keywords}999/`] } },
  replaceKeyword: {
    good: [`${keywords}1/`, place],
    bad: {
      400: [`${keywords}1/`, {}],
      404: [`${keywords}999/`, place],
      409: [`${keywords}1/`, { seed_keyword_id: 7, ...place }],
    },
  },
  updateKeyword: {
    good: [`${keywords}1/`, {}],
    bad: {
      400: [`${keywords}1/`, { cluster_id: 3 }],
      404: [`${keywords}999/`, {}],
      409: [`${keywords}1/`, { seed_keyword_id: 7 }],
    },
  },
  deleteKeyword: { good: [`${keywords}1/`], bad: { 404: [`${keywords}999/`] } },
  autoClusterKeywords: {
    good: [cluster, { ids: [1, 2, 3, 4, 5] }],
    bad: {
      400: [cluster, { ids: [1] }],
      404: [cluster, { ids: [251, 252, 253, 254, 255] }],
      422: [cluster, { ids: [1, 2, 3, 4, 5], sector_id: 3 }],
    },
  },
  listTasks: { good: ['/writer/tasks/'], bad: { 400: ['/writer/tasks/?status=x'], 404: ['/writer/tasks/?page=9'] } },
  createTask: { good: ['/writer/tasks/', task], bad: { 400: ['/writer/tasks/', {}] } },
  getSystemStatus: { good: ['/system/status/'] },
  listPrompts: { good: ['/system/prompts/'], bad: { 404: ['/system/prompts/?page=9'] } },
  getCreditBalance: { good: ['/billing/credits/balance/balance/'] },
  getCreditUsageSummary: { good: [usage], bad: { 400: [`${usage}?start_date=x`] } },
};

/** Uses up all limits of everybody who is in these tests. */
function exhaust({ world }: Igny8Mock): void {
  for (const [name, { limits }] of Object.entries(api.rateLimits.policies)) {
    for (const owner of ['1', 'address:127.0.0.1']) {
      for (const limit of limits) world.limits.use(`${name} ${limit.window} ${owner}`, limit, 'fixed', limit.quota);
    }
  }
}

describe.each(Object.keys(operations) as Id[])('%s', (id) => {
  const { method, security } = operations[id];
  const { good, bad = {} } = calls[id];

  async function setUp() {
    const mock = createIgny8Mock();
    const { refresh } = await login(mock, 'owner');
    const call = security.length > 0 ? await signedIn(mock, 'owner') : anonymous(mock);
    const [path, body] = good;
    return { mock, call, path, body: id === 'refreshToken' ? { refresh } : body };
  }

  test('answers with every status that the document has for it, but for the faults', async () => {
    const seen: number[] = [];
    const see = async (call: Call, path: string, body: unknown, expected?: number) => {
      const { status } = await call(method, path, body);
      if (expected !== undefined) expect(status).toBe(expected);
      seen.push(status);
    };
    const fresh = await setUp();
    await see(fresh.call, fresh.path, fresh.body);
    for (const [status, [path, body]] of Object.entries(bad)) await see(fresh.call, path, body, Number(status));

    const limited = await setUp();
    exhaust(limited.mock);
    await see(limited.call, limited.path, limited.body, 429);

    const suspended = await setUp();
    suspended.mock.state.accounts.update(1, { status: 'suspended' });
    await see(suspended.call, suspended.path, suspended.body);

    if (security.length > 0) {
      const { mock, call, path, body } = await setUp();
      await see(anonymous(mock), path, body, 401);
      mock.state.plans.update(2, { is_active: false });
      await see(call, path, body, 402);
    }
    const documented = Object.keys(contracts[id].answers).map(Number);
    expect([...new Set(seen)].sort()).toEqual(documented.filter((status) => status !== 500).sort());
  });

  test('answers 500 in the shape of the API when its rule fails on a server', async () => {
    const fail = () => {
      throw new Error('a mistake in a rule');
    };
    const handlers = { ...definition.handlers, [id]: fail };
    const mock = createMock({ ...definition, handlers }, { selfCheck: 'warn' });
    const call = security.length > 0 ? await signedIn(mock, 'owner') : anonymous(mock);
    const { status, body, headers } = await call(method, good[0], good[1]);
    expect(status).toBe(500);
    expect(body).toEqual({ success: false, error: 'Internal server error', request_id: headers.get('x-request-id') });
  });
});
