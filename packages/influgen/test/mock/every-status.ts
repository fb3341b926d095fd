import type { Operation } from '@creatorkit/runtime';
import { api, operations } from '../../src/generated/operations.ts';
import { createInflugenMock, type InflugenMock } from '../../src/mock/index.ts';
import { businessCalls } from './every-status/business.ts';
import type { Calls, Sent, Who } from './every-status/calls.ts';
import { coreCalls } from './every-status/core.ts';
import { publishingCalls } from './every-status/publishing.ts';
import { type Call, caller, login, signedIn, withToken } from './session.ts';

/** The operations that answer requests; the WebSocket has tests of its own. */
export type Id = Exclude<keyof typeof operations, 'openProgressSocket'>;

export const ids = Object.keys(operations).filter((id): id is Id => id !== 'openProgressSocket');

/** A backend, and the calls that suit its fixtures. Who calls signs in when that is needed. */
export async function prepare() {
  const mock = createInflugenMock();
  const { refresh_token } = await login(mock, 'agency');
  const workspace = mock.state.users.first('email', mock.credentials.agency.email)?.workspace_id ?? '';
  const calls: { readonly [Name in Id]: Calls } = {
    ...coreCalls(mock, refresh_token),
    ...publishingCalls(mock, workspace),
    ...businessCalls(mock),
  };
  const callerFor = (who: Who): Call | Promise<Call> => {
    if (who === 'nobody') return caller(mock);
    if (who === 'key') return withToken(mock, mock.credentials.agencyKey.apiKey);
    return who === 'readKey' ? withToken(mock, mock.credentials.readKey.apiKey) : signedIn(mock, who);
  };
  const send = async (id: Id, { path, body, who = usualCaller(operations[id]), prepare: before }: Sent) => {
    const call = await callerFor(who);
    before?.(mock);
    return call(operations[id].method, path, body);
  };
  return { mock, calls, send };
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

/** The backends that an operation was called on, and which status each of its calls was there for and got. */
export interface Exercise {
  readonly mocks: readonly InflugenMock[];
  readonly outcomes: readonly { readonly expected: number; readonly status: number }[];
}

/** Calls an operation until it has answered with every status that the rules can reach. */
export async function exercise(id: Id): Promise<Exercise> {
  const { security, role, plan }: Operation = operations[id];
  const mocks: InflugenMock[] = [];
  const outcomes: { expected: number; status: number }[] = [];
  const fresh = async () => {
    const made = await prepare();
    mocks.push(made.mock);
    return made;
  };

  const { send, calls } = await fresh();
  const { good, bad = {} } = calls[id];
  // Those first that leave the backend as it was.
  for (const [status, sent] of Object.entries(bad)) {
    if (sent.prepare) continue;
    outcomes.push({ expected: Number(status), status: (await send(id, sent)).status });
  }
  if (security.length > 0) {
    const { prepare: _, ...unprepared } = good;
    await send(id, { ...unprepared, who: 'nobody' });
    if (security.some((schemes) => 'apiKey' in schemes)) await send(id, { ...good, who: 'readKey' });
    else if (role !== undefined || plan !== undefined) await send(id, { ...good, who: 'starter' });
  }
  const { status } = await send(id, good);
  outcomes.push({ expected: Math.min(status, 399), status });

  for (const expected of Object.keys(bad).map(Number)) {
    if (!bad[expected]?.prepare) continue;
    const made = await fresh();
    const sent = made.calls[id].bad?.[expected];
    if (sent) outcomes.push({ expected, status: (await made.send(id, sent)).status });
  }
  if (security.length === 0) return { mocks, outcomes };

  if (id === 'publicListCharacters') await withoutPlan(await fresh());
  const limited = await fresh();
  exhaust(limited.mock);
  await limited.send(id, limited.calls[id].good);
  return { mocks, outcomes };
}

/** seed: keys are of the Agency plan. */
async function withoutPlan({ mock, send, calls }: Awaited<ReturnType<typeof prepare>>): Promise<void> {
  for (const { id } of mock.state.workspaces.values()) mock.state.workspaces.update(id, { plan: 'pro' });
  await send('publicListCharacters', calls.publicListCharacters.good);
}
