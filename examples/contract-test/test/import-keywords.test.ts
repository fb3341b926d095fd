import { Igny8, type Igny8Options } from '@creatorkit/igny8';
import { createIgny8Mock } from '@creatorkit/igny8/mock';
import { afterEach, expect, it } from 'vitest';
import { importKeywords } from '../src/import-keywords.ts';

const mock = createIgny8Mock();
const { clock, credentials } = mock;
const start = mock.snapshot();
afterEach(() => mock.restore(start));

/** Where the owner's free entries 251-500 fit. */
const home = { siteId: 1, sectorId: 1 };

const clientOf = (user: keyof typeof credentials, options: Igny8Options = {}): Igny8 =>
  new Igny8({ fetch: mock.fetch, clock, auth: credentials[user], validate: 'throw', ...options });

const entries = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What the backend answered to an operation, in order. */
const statuses = (operation: string): number[] =>
  mock.journal().flatMap((entry) => (entry.operation === operation ? [entry.response.status] : []));

const wasAnswered = (status: number): boolean => mock.journal().some(({ response }) => response.status === status);

it('creates what is missing and skips what is there', async () => {
  const { created, skipped } = await importKeywords(clientOf('editor'), [249, 250, 251, 252, 251], home);
  expect(created.map(({ seed_keyword_id }) => seed_keyword_id)).toEqual([251, 252]);
  expect(skipped).toEqual([249, 250]);
});

it('creates nothing when it is run again', async () => {
  await importKeywords(clientOf('editor'), entries(251, 260), home);
  const { created, skipped } = await importKeywords(clientOf('owner'), entries(251, 260), home);
  expect(created).toEqual([]);
  expect(skipped).toEqual(entries(251, 260));
});

it('starts each test from the same world', async () => {
  expect((await clientOf('owner').planner.keywords.list()).total).toBe(250);
  expect(mock.journal()).toHaveLength(2);
});

it('skips an entry that somebody else creates in between', async () => {
  const faster = clientOf('owner');
  const fetch: typeof mock.fetch = async (input, init) => {
    const isCreation = init?.method === 'POST' && String(init.body).includes('253');
    if (isCreation) await faster.planner.keywords.create({ seed_keyword_id: 253, site_id: 1, sector_id: 1 });
    return mock.fetch(input, init);
  };
  const igny8 = clientOf('editor', { fetch });
  const { created, skipped } = await importKeywords(igny8, entries(251, 255), home);
  expect(skipped).toEqual([253]);
  expect(created).toHaveLength(4);
});

it('says which entries do not belong to the sector, and goes on', async () => {
  const { created, refused } = await importKeywords(clientOf('editor'), [511, 9999, 251], home);
  expect(created).toHaveLength(1);
  expect(refused).toEqual([
    { seedKeywordId: 511, reason: "Seed keyword industry must match the site's industry" },
    { seedKeywordId: 9999, reason: 'Invalid pk "9999" - object does not exist' },
  ]);
});

it('is paced to sixty requests a minute, and meets no 429', async () => {
  const before = clock.now();
  const { created } = await importKeywords(clientOf('editor'), entries(251, 400), home);
  expect(created).toHaveLength(150);
  expect(clock.now() - before).toBe(2 * 60_000); // 3 pages and 150 keywords: three windows
  expect(wasAnswered(429)).toBe(false);
});

it('comes through a 429 when nothing paces it, and creates each keyword once', async () => {
  const { created } = await importKeywords(clientOf('editor', { limiter: false }), entries(251, 320), home);
  expect(created).toHaveLength(70);
  expect(statuses('createKeyword').filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(statuses('createKeyword').filter((status) => status === 201)).toHaveLength(70);
});

it('renews a session that expires between two imports', async () => {
  const igny8 = clientOf('editor');
  await importKeywords(igny8, [251], home);
  await clock.advance({ minutes: 16 });
  const { created } = await importKeywords(igny8, [252], home);
  expect(created).toHaveLength(1);
  expect([statuses('login'), statuses('refreshToken')]).toEqual([[200], [200]]);
  expect(wasAnswered(401)).toBe(false);
});

it('logs in anew when the refresh token has expired as well', async () => {
  const igny8 = clientOf('editor');
  await importKeywords(igny8, [251], home);
  await clock.advance({ days: 8 });
  const { created } = await importKeywords(igny8, [252], home);
  expect(created).toHaveLength(1);
  expect([statuses('login'), statuses('refreshToken')]).toEqual([[200, 200], [401]]);
});

it('stops at once for a viewer', async () => {
  const { created, stopped } = await importKeywords(clientOf('viewer'), entries(251, 260), home);
  expect({ created, stopped }).toEqual({ created: [], stopped: 'permission' });
  expect(statuses('createKeyword')).toEqual([403]);
});

it('stops when the plan is full, and keeps what it created', async () => {
  const { created, skipped, stopped } = await importKeywords(clientOf('other'), entries(1, 30), {
    siteId: 2,
    sectorId: 2,
  });
  expect([skipped.length, created.length, stopped]).toEqual([5, 20, 'permission']); // of 25 that the plan allows
});

it('stops when the credits do not pay for the clusters, and keeps what it created', async () => {
  mock.world.ledger.spend(1, 1999, 'deduction');
  const { created, clusters, stopped } = await importKeywords(clientOf('editor'), entries(251, 256), {
    ...home,
    cluster: true,
  });
  expect([created.length, clusters.length, stopped]).toEqual([6, 0, 'credits']);
  expect((await clientOf('owner').billing.credits.balance()).credits).toBe(1);
});

it('clusters what it created', async () => {
  const { created, clusters } = await importKeywords(clientOf('editor'), entries(251, 260), { ...home, cluster: true });
  const igny8 = clientOf('owner');
  expect(clusters.length).toBeGreaterThan(0);
  expect((await igny8.planner.keywords.retrieve(created[0]?.id ?? 0)).cluster_id).not.toBeNull();
  expect((await igny8.billing.credits.balance()).credits).toBe(2000 - 2);
});

it('leaves the keywords of other accounts alone', async () => {
  await importKeywords(clientOf('editor'), entries(251, 255), home);
  expect((await clientOf('other').planner.keywords.list()).total).toBe(5);
  const { created, refused } = await importKeywords(clientOf('other'), [251], home);
  expect([created.length, refused.length]).toEqual([0, 1]);
});

it('ends when it is told to', async () => {
  const reason = new Error('enough');
  const aborter = new AbortController();
  const onResponse = ({ operation }: { readonly operation: string }): void => {
    if (operation === 'createKeyword') aborter.abort(reason);
  };
  const igny8 = clientOf('editor', { hooks: { onResponse } });
  const { signal } = aborter;
  await expect(importKeywords(igny8, entries(251, 260), { ...home, signal })).rejects.toBe(reason);
  expect(statuses('createKeyword')).toEqual([201]);
});
