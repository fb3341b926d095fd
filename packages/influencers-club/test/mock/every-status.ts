import { contracts } from '../../src/generated/contracts.ts';
import { api, operations } from '../../src/generated/operations.ts';
import { createInfluencersClubMock, type InfluencersClubMock } from '../../src/mock/index.ts';
import { accountCalls } from './every-status/account.ts';
import { batchCalls } from './every-status/batch.ts';
import { type Calls, createStage, type Prepared } from './every-status/calls.ts';
import { creatorCalls } from './every-status/creators.ts';
import { listeningCalls } from './every-status/listening.ts';
import { sender } from './send.ts';

export type Id = keyof typeof operations;

export const ids = Object.keys(operations) as Id[]; // they are the keys

/** The backend that an operation was called on, and which status each of its calls was there for and got. */
export interface Exercise {
  readonly mock: InfluencersClubMock;
  readonly outcomes: readonly { readonly expected: number; readonly status: number }[];
}

/** Calls an operation until it has answered with every status that the rules can reach. */
export async function exercise(id: Id): Promise<Exercise> {
  const mock = createInfluencersClubMock();
  const stage = createStage(mock);
  const calls: { readonly [Name in Id]: Calls } = {
    ...accountCalls,
    ...creatorCalls(mock),
    ...batchCalls,
    ...listeningCalls,
  };
  const { good, bad = {} } = calls[id];
  const answers = Object.keys(contracts[id].answers).map(Number);
  const outcomes: { expected: number; status: number }[] = [];

  /** Prepares a call, and makes it under another circumstance. */
  async function send(expected: number, prepared: Prepared, change?: () => void): Promise<void> {
    const { path, body, who = 'owner' } = typeof prepared === 'function' ? await prepared(stage) : prepared;
    change?.();
    const call = expected === 401 ? sender(mock) : sender(mock, who);
    outcomes.push({ expected, status: (await call(operations[id].method, path, body)).status });
  }

  for (const [status, prepared] of Object.entries(bad)) await send(Number(status), prepared);
  if (answers.includes(401)) await send(401, good);
  if (answers.includes(402)) {
    await send(402, good, () => mock.control('credits', { available: 0 }));
    mock.control('credits', { available: 100 });
  }
  if (answers.includes(403)) {
    await send(403, good, () => setScopes(mock, []));
    setScopes(mock, ['all']);
  }
  await send(answers.find((status) => status < 400) ?? 200, good);
  if (answers.includes(429)) await send(429, good, () => exhaust(mock));
  return { mock, outcomes };
}

/** client: a credential can be left without a scope (fact sheet §1.3) */
function setScopes({ state }: InfluencersClubMock, scopes: readonly string[]): void {
  for (const { id } of state.keys.values()) state.keys.update(id, { scopes });
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
