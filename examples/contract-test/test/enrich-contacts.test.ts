import { InfluencersClub, type InfluencersClubOptions, JobError } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { afterEach, expect, it } from 'vitest';
import { continueWith, enrichContacts } from '../src/enrich-contacts.ts';

const mock = createInfluencersClubMock();
const { fetch, clock, credentials } = mock;
const start = mock.snapshot();
afterEach(() => mock.restore(start));

const connect = (options: InfluencersClubOptions = {}) =>
  new InfluencersClub({ fetch, clock, auth: credentials.owner, validate: 'throw', ...options });

/** Creators whom every world has, and somebody whom none has. */
const emails = ['mira@miravale.example', 'ode@odefinch.example', 'nobody@example.com', 'juno@junoreyes.example'];
const never = () => {
  throw new Error('There are credits enough');
};
const available = async (): Promise<number> => (await connect().credits.retrieve()).credits_available;

it('finds who is behind addresses, and pays for those it finds', async () => {
  const { contacts, unknown, rowsLeft } = await enrichContacts(connect(), [...emails, ' MIRA@miravale.example'], {
    topUp: never,
  });
  expect(contacts.map(({ username }) => username)).toEqual(['miravale', 'odefinch', 'junoreyes']);
  expect([unknown, rowsLeft]).toEqual([['nobody@example.com'], 0]);
  expect(await available()).toBe(99.85);
});

it('goes on where it paused when there are more credits, and pays for nobody twice', async () => {
  mock.control('credits', { available: 0.05 });
  const done: number[] = [];
  const { contacts } = await enrichContacts(connect(), emails, {
    topUp({ processed_rows }) {
      done.push(processed_rows);
      mock.control('credits', { available: 1 });
      return true;
    },
  });
  expect([contacts.length, done]).toEqual([3, [1]]);
  expect(await available()).toBe(0.9);
});

it('can be continued by another process', async () => {
  mock.control('credits', { available: 0.1 });
  const { batchId, rowsLeft } = await enrichContacts(connect(), emails, { topUp: () => false });
  expect(rowsLeft).toBe(1);
  mock.control('credits', { available: 0.05 });
  const topUp = () => true;
  expect((await continueWith(connect(), batchId, { topUp })).contacts).toHaveLength(3);
  expect(await available()).toBe(0);
});

it('fails when the batch does', async () => {
  const onResponse = ({ operation }: { readonly operation: string }): void => {
    if (operation !== 'batch.upload') return;
    for (const { id } of [...mock.state.batches.values()]) mock.control('batch/fail', { batch_id: id });
  };
  await expect(enrichContacts(connect({ hooks: { onResponse } }), emails, { topUp: never })).rejects.toBeInstanceOf(
    JobError,
  );
});
