import { describe, expect, test } from 'vitest';
import { BudgetError, ConflictError, InfluencersClub, OutcomeUnknownError, ValidationError } from '../../src/index.ts';
import { createInfluencersClubMock } from '../../src/mock/index.ts';
import { createPair } from './pair.ts';
import { handlesOf } from './stage.ts';

describe('under a cap', () => {
  test('a batch sets its rows aside, spends what its state tells, and frees the rest', async () => {
    const { mock, club, asked } = createPair({ maxCredits: 1 });
    const handles = [...handlesOf(mock, 20), ...Array(10).fill('nobody.has.this')];
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles }); // up to 0.90
    asked.length = 0;
    const more = { mode: 'raw', platform: 'instagram', handles: handles.slice(0, 4) } as const;
    await expect(club.batch.create(more)).rejects.toBeInstanceOf(BudgetError);
    expect(asked).toEqual([]);
    expect((await batch.wait()).credits_used).toBe('0.60');
    const another = await club.batch.create(more); // 0.12 of the 0.40 that are left
    await another.wait();
  });

  test('a batch of which nobody can tell whether it was created counts in full', async () => {
    const mock = createInfluencersClubMock({ limits: 'off' });
    let lost = 1;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await mock.fetch(input, init);
      if (lost-- > 0) throw new TypeError('the connection was lost');
      return response;
    };
    const auth = mock.credentials.owner;
    const club = new InfluencersClub({ fetch, clock: mock.clock, auth, maxCredits: 0.1 });
    const input = { mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 2) } as const;
    await expect(club.batch.create(input)).rejects.toBeInstanceOf(OutcomeUnknownError);
    await expect(club.batch.create(input)).rejects.toThrow('of at most 0.1 there are 0.06 spent or reserved');
  });

  test('a batch that is refused or paused holds nothing', async () => {
    const { mock, club } = createPair({ maxCredits: 1 });
    const [one = ''] = handlesOf(mock, 1);
    await expect(
      club.batch.create({ mode: 'raw', platform: 'twitch' as 'twitter', handles: Array(30).fill(one) }),
    ).rejects.toBeInstanceOf(ValidationError);
    mock.control('credits', { available: 0.3 });
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: Array(30).fill(one) });
    expect((await batch.wait()).credits_used).toBe('0.30');
    const dear = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: Array(20).fill(one) }); // 0.60 more
    mock.control('credits', { available: 10 });
    await expect(batch.resume()).rejects.toBeInstanceOf(BudgetError); // would be up to 0.60 more
    await dear.wait();
  });

  test.each([
    ['an abort', { signal: AbortSignal.abort(new Error('never sent')) }, {}],
    ['a credential that nobody has', {}, { auth: { apiKey: () => Promise.reject(new Error('never sent')) } }],
  ])('a batch that was not sent for %s costs nothing', async (_, call, options) => {
    const { club, asked } = createPair({ maxCredits: 1, ...options });
    const input = { mode: 'raw', platform: 'instagram', handles: ['miravale'] } as const;
    await expect(club.batch.create(input, call)).rejects.toThrow('never sent');
    expect(asked).toEqual([]);
    expect(club.credits).toMatchObject({ spent: 0, inDoubt: 0, reserved: 0 });
  });

  test('a batch that goes on is not set aside again by a resume that is refused', async () => {
    const { mock, club } = createPair({ maxCredits: 1 });
    const handles = handlesOf(mock, 20); // 0.60
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles });
    await expect(batch.resume()).rejects.toBeInstanceOf(ConflictError);
    expect(club.credits).toMatchObject({ spent: 0, reserved: 0.6 });
    await batch.wait();
    expect(club.credits).toMatchObject({ spent: 0.6, reserved: 0 });
  });

  test('a resume of which nobody can tell stays set aside until the batch is looked at', async () => {
    const mock = createInfluencersClubMock({ limits: 'off' });
    let isLost = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await mock.fetch(input, init);
      if (isLost && String(input).endsWith('/resume/')) throw new TypeError('the connection was lost');
      return response;
    };
    const club = new InfluencersClub({ fetch, clock: mock.clock, auth: mock.credentials.owner, maxCredits: 1 });
    mock.control('credits', { available: 0.15 });
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 20) });
    await batch.wait();
    mock.control('credits', { available: 10 });
    isLost = true;
    await expect(batch.resume()).rejects.toBeInstanceOf(OutcomeUnknownError);
    expect(club.credits).toMatchObject({ spent: 0.15, reserved: 0.45, inDoubt: 0 });
    expect((await batch.wait()).status).toBe('finished');
    expect(club.credits).toMatchObject({ spent: 0.6, reserved: 0 });
  });

  test('a batch of another process counts from its resume on', async () => {
    const { mock, club } = createPair({ maxCredits: 1 });
    const elsewhere = new InfluencersClub({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
    const [one = ''] = handlesOf(mock, 1);
    mock.control('credits', { available: 0.3 });
    const long = await elsewhere.batch.create({ mode: 'raw', platform: 'instagram', handles: Array(50).fill(one) });
    await long.wait();
    const short = await elsewhere.batch.create({ mode: 'raw', platform: 'instagram', handles: Array(3).fill(one) });
    await short.wait();
    mock.control('credits', { available: 10 });
    await expect(club.batch.from(long.id, { mode: 'raw' }).resume()).rejects.toBeInstanceOf(BudgetError);
    await expect(club.batch.from(short.id).resume()).rejects.toBeInstanceOf(BudgetError); // perhaps a credit each
    const batch = club.batch.from(short.id, { mode: 'raw' });
    await batch.resume();
    expect(club.credits.reserved).toBe(0.09);
    await batch.wait();
    expect(club.credits).toMatchObject({ spent: 0.09, reserved: 0 });
  });

  test('an upload past the batches is refused, raw or not, and sent without a cap', async () => {
    const { mock, club, asked } = createPair({ maxCredits: 1 });
    const file = new File(['handle\nmiravale\n'], 'batch.csv');
    const body = { enrichment_mode: 'raw', platform: 'instagram', file } as const;
    await expect(club.batch.upload(body)).rejects.toBeInstanceOf(BudgetError);
    await expect(club.raw.POST('/public/v1/enrichment/batch/', { body })).rejects.toBeInstanceOf(BudgetError);
    expect(asked).toEqual([]);
    const free = new InfluencersClub({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
    expect((await (await free.batch.upload(body)).wait()).status).toBe('finished');
  });

  test('a state without a cost fails no wait', async () => {
    const mock = createInfluencersClubMock({ limits: 'off' });
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await mock.fetch(input, init);
      if (!String(input).endsWith('/status/')) return response;
      const { credits_used: _, ...state } = (await response.json()) as { readonly credits_used: string };
      return Response.json(state);
    };
    const club = new InfluencersClub({ fetch, clock: mock.clock, auth: mock.credentials.owner, maxCredits: 1 });
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 2) });
    expect((await batch.wait()).status).toBe('finished');
    expect(club.credits.reserved).toBe(0.06);
  });
});
