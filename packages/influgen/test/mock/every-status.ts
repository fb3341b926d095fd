import type { Operation } from '@creatorkit/runtime';
import { api, operations } from '../../src/generated/operations.ts';
import type { InflugenMock } from '../../src/mock/index.ts';
import { businessCalls } from './every-status/business.ts';
import type { Calls, Sent, Who } from './every-status/calls.ts';
import { coreCalls } from './every-status/core.ts';
import { publishingCalls } from './every-status/publishing.ts';
import { login, setUp } from './session.ts';

/** The operations that answer requests; the WebSocket has tests of its own. */
export type Id = Exclude<keyof typeof operations, 'openProgressSocket'>;

export const ids = Object.keys(operations).filter((id): id is Id => id !== 'openProgressSocket');

/** A backend, who calls it, and the calls that suit its fixtures. */
export async function prepare() {
  const all = await setUp();
  const { mock } = all;
  const { refresh_token } = await login(mock, 'agency');
  const workspace = mock.state.users.first('email', mock.credentials.agency.email)?.workspace_id ?? '';
  const calls: { readonly [Name in Id]: Calls } = {
    ...coreCalls(mock, refresh_token),
    ...publishingCalls(mock, workspace),
    ...businessCalls(mock),
  };
  const send = (id: Id, { path, body, who = usualCaller(operations[id]), prepare: before }: Sent) => {
    before?.(mock);
    return all[who](operations[id].method, path, body);
  };
  return { ...all, calls, send };
}

function usualCaller({ security }: Operation): Who {
  if (security.length === 0) return 'nobody';
  return security.some((schemes) => 'apiKey' in schemes) ? 'key' : 'agency';
}

/** Uses up the limits of everybody who is in these tests. */
function exhaust({ world, state }: InflugenMock): void {
  const { session, public: keys } = api.rateLimits.policies;
  const use = (key: string, limit: { readonly quota: number; readonly window: number }) =>
    world.limits.use(`${key}`, limit, 'fixed', limit.quota);
  for (const [limit] of [session.plans.agency])
    for (const { id } of state.users.values()) use(`session 60 ${id}`, limit);
  for (const { id } of state.apiKeys.values()) use(`public 60 ${id}`, keys.plans.agency[0]);
}

/** Calls an operation until it has answered with every status that the rules can reach; gives the backends that did. */
export async function exercise(id: Id): Promise<readonly InflugenMock[]> {
  const { security, role, plan }: Operation = operations[id];
  const mocks: InflugenMock[] = [];
  const fresh = async () => {
    const made = await prepare();
    mocks.push(made.mock);
    return made;
  };

  const first = await fresh();
  for (const status of Object.keys(first.calls[id].bad ?? {}).map(Number)) {
    const { send, calls } = await fresh();
    const sent = calls[id].bad?.[status];
    if (sent) await send(id, sent);
  }
  await first.send(id, first.calls[id].good);
  if (security.length === 0) return mocks;

  const { send, calls } = await fresh();
  const { good } = calls[id];
  await send(id, { ...good, who: 'nobody' });
  const isPublic = security.some((schemes) => 'apiKey' in schemes);
  if (isPublic) await send(id, { ...good, who: 'readKey' });
  else if (role !== undefined || plan !== undefined) await send(id, { ...good, who: 'starter' });
  if (id === 'publicListCharacters') await withoutPlan(await fresh());

  const limited = await fresh();
  exhaust(limited.mock);
  await limited.send(id, limited.calls[id].good);
  return mocks;
}

/** seed: keys are of the Agency plan. */
async function withoutPlan({ mock, send, calls }: Awaited<ReturnType<typeof prepare>>): Promise<void> {
  for (const { id } of mock.state.workspaces.values()) mock.state.workspaces.update(id, { plan: 'pro' });
  await send('publicListCharacters', calls.publicListCharacters.good);
}
