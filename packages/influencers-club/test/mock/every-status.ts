import type { Operation } from '@creatorkit/runtime';
import { api, operations } from '../../src/generated/operations.ts';
import { createInfluencersClubMock, type InfluencersClubMock } from '../../src/mock/index.ts';
import { v1 } from './bench.ts';
import type { Calls, Sent } from './every-status/calls.ts';
import { creatorCalls } from './every-status/creators.ts';
import { sender } from './send.ts';

/** The calls that suit the fixtures of a backend, by operation. */
const callsFor = (mock: InfluencersClubMock) =>
  ({
    ...creatorCalls(mock),
    account_credits_usage_retrieve: { good: { path: `${v1}/accounts/credits/` } },
  }) satisfies { readonly [Name in keyof typeof operations]?: Calls };

export type Id = keyof ReturnType<typeof callsFor>;

export const ids = Object.keys(callsFor(createInfluencersClubMock())) as Id[];

/** The backends that an operation was called on, and which status each of its calls was there for and got. */
export interface Exercise {
  readonly mocks: readonly InfluencersClubMock[];
  readonly outcomes: readonly { readonly expected: number; readonly status: number }[];
}

/** Calls an operation until it has answered with every status that the rules can reach. */
export async function exercise(id: Id): Promise<Exercise> {
  const { method, security, cost }: Operation = operations[id];
  const mocks: InfluencersClubMock[] = [];
  const outcomes: { expected: number; status: number }[] = [];
  const fresh = () => {
    const mock = createInfluencersClubMock();
    mocks.push(mock);
    return { mock, calls: callsFor(mock)[id] as Calls };
  };
  const send = async (mock: InfluencersClubMock, expected: number | undefined, { path, body, who = 'owner' }: Sent) => {
    const { status } = await sender(mock, who)(method, path, body);
    outcomes.push({ expected: expected ?? status, status });
  };

  const { mock, calls } = fresh();
  for (const [status, sent] of Object.entries(calls.bad ?? {})) await send(mock, Number(status), sent);
  if (cost && cost.amount !== undefined && cost.amount > 0) await send(mock, 402, { ...calls.good, who: 'broke' });
  await send(mock, undefined, calls.good);
  if (security.length === 0) return { mocks, outcomes };

  const { status } = await sender(mock)(method, calls.good.path, calls.good.body);
  outcomes.push({ expected: 401, status });
  const powerless = fresh();
  for (const { id: key } of powerless.mock.state.keys.values()) powerless.mock.state.keys.update(key, { scopes: [] });
  await send(powerless.mock, 403, powerless.calls.good);
  const limited = fresh();
  exhaust(limited.mock);
  await send(limited.mock, 429, limited.calls.good);
  return { mocks, outcomes };
}

/** Uses up the requests of a minute of every account. */
function exhaust({ world, state }: InfluencersClubMock): void {
  const { limits, algorithm } = api.rateLimits.policies.account;
  for (const limit of limits) {
    for (const { id } of state.accounts.values()) {
      world.limits.use(`account ${limit.window} ${id}`, limit, algorithm, limit.quota);
    }
  }
}
