import { api, operations } from '../../src/generated/operations.ts';
import { createIgny8Mock, type Igny8Mock } from '../../src/mock/index.ts';
import { anonymous, login, place, signedIn } from './session.ts';

export type Id = keyof typeof operations;
type Sent = readonly [path: string, body?: unknown];

const keywords = '/planner/keywords/';
const cluster = `${keywords}auto_cluster/`;
const usage = '/billing/credits/usage/summary/';
const newUser = { email: 'ada@example.com', username: 'ada', password: 'analytical' };
const task = { title: 'A guide', cluster_id: 1, ...place };

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
export const calls: {
  readonly [Name in Id]: { readonly good: Sent; readonly bad?: { readonly [status: number]: Sent } };
} = {
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

/** Calls an operation until it has answered with every status that the rules can reach; gives the backends that did. */
export async function exercise(id: Id): Promise<readonly Igny8Mock[]> {
  const { method, security } = operations[id];
  const { good, bad = {} } = calls[id];
  const isSecured = security.length > 0;
  const mocks: Igny8Mock[] = [];

  async function setUp() {
    const mock = createIgny8Mock();
    mocks.push(mock);
    const { refresh } = await login(mock, 'owner');
    const call = isSecured ? await signedIn(mock, 'owner') : anonymous(mock);
    const [path, body] = good;
    return { mock, send: () => call(method, path, id === 'refreshToken' ? { refresh } : body), call };
  }

  const fresh = await setUp();
  await fresh.send();
  for (const [path, body] of Object.values(bad)) await fresh.call(method, path, body);

  const limited = await setUp();
  exhaust(limited.mock);
  await limited.send();

  const suspended = await setUp();
  suspended.mock.state.accounts.update(1, { status: 'suspended' });
  await suspended.send();

  if (isSecured) {
    const unpaid = await setUp();
    await anonymous(unpaid.mock)(method, good[0], good[1]);
    unpaid.mock.state.plans.update(2, { is_active: false });
    await unpaid.send();
  }
  return mocks;
}
