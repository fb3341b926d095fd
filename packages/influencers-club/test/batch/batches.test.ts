import { createMockClock } from '@creatorkit/mock';
import { type MockServer, startMockServer } from '@creatorkit/mock/server';
import { afterEach, describe, expect, test } from 'vitest';
import {
  type BatchJob,
  ConflictError,
  DecodeError,
  InfluencersClub,
  InsufficientCreditsError,
  JobError,
  type NewBatch,
  PermissionError,
  TimeoutError,
  ValidationError,
} from '../../src/index.ts';
import { createInfluencersClubMock } from '../../src/mock/index.ts';
import { createPair } from './pair.ts';
import { emailsOf, handlesOf } from './stage.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a batch', () => {
  test('is created of a list, waited for no faster than documented, and read as typed records', async () => {
    const { mock, club, asked } = createPair();
    const some = handlesOf(mock, 1000);
    const handles = Array.from({ length: 4000 }, (_, row) => some[row % 1000] ?? '');
    mock.control('credits', { available: 120 });
    const told: unknown[] = [];
    const batch = await club.batch.create({
      mode: 'raw',
      platform: 'instagram',
      handles,
      metadata: { list: 'spring' },
    });
    const outcome = await batch.wait({ onProgress: ({ percent, state }) => told.push([percent, state]) });
    // 81 s of work: polls after 30, 45 and 60 s.
    expect(asked.map(({ at, path }) => [at, path])).toEqual([
      [0, '/'],
      [30, '/ID/status/'],
      [75, '/ID/status/'],
      [135, '/ID/status/'],
    ]);
    expect(told).toEqual([
      [36, 'processing'],
      [92, 'processing'],
      [100, 'finished'],
    ]);
    expect(outcome).toMatchObject({ status: 'finished', credits_used: '120.00', metadata: { list: 'spring' } });
    const records = [];
    for await (const record of batch.results()) if (records.push(record) === 50) break;
    expect(records.map(({ input_value }) => input_value)).toEqual(handles.slice(0, 50));
    expect(records[0]?.enrichment_data?.instagram?.username).toBe(handles[0]);
  });

  test('is created of emails, with the options of its mode', async () => {
    const { mock, club } = createPair();
    const emails = [...emailsOf(mock, 2), 'nobody@nowhere.example'];
    const batch = await club.batch.create({ mode: 'basic', emails, min_followers: 1, exclude_platforms: ['twitch'] });
    expect(await batch.status()).toMatchObject({ status: 'queued', total_rows: 3 });
    expect(await batch.wait()).toMatchObject({ status: 'finished', success_count: 2, credits_used: '0.10' });
    const records = await collect(batch.results());
    expect(records.map(({ status }) => status)).toEqual(['success', 'success', 'not_found']);
    expect(records[0]?.enrichment_data?.userId).toEqual(expect.any(String));
  });

  test('is created of a CSV, as text or file', async () => {
    const { mock, club } = createPair();
    const [handle] = handlesOf(mock, 1);
    const input = { mode: 'raw', platform: 'instagram' } as const;
    for (const csv of [
      `handle\r\n"${handle}"\r\n`,
      new Blob([`\ufeffhandle\n\n${handle}`]),
      new File([`handle\n${handle}`], 'x.csv'),
    ]) {
      const batch = await club.batch.create({ ...input, csv });
      await batch.wait();
      expect((await collect(batch.results())).map(({ input_value }) => input_value)).toEqual([handle]);
    }
  });

  test('that pauses is an outcome, and goes on after a top-up', async () => {
    const { mock, club, asked } = createPair();
    mock.control('credits', { available: 0.07 });
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 5) });
    const paused = await batch.wait();
    expect(paused).toMatchObject({ status: 'paused_insufficient_credits', processed_rows: 2, credits_used: '0.06' });
    await expect(batch.resume()).rejects.toBeInstanceOf(InsufficientCreditsError);
    await expect(collect(batch.results())).rejects.toBeInstanceOf(ValidationError);
    mock.control('credits', { available: 5 });
    expect(await batch.resume()).toMatchObject({ status: 'processing', processed_rows: 2 });
    expect(await batch.wait()).toMatchObject({ status: 'finished', credits_used: '0.15' });
    await expect(batch.resume()).rejects.toBeInstanceOf(ConflictError);
    const polls = asked.filter(({ path }) => path === '/ID/status/');
    expect(polls.map(({ at }) => at)).toEqual([30, 60]); // the first after the resume keeps its distance
  });

  test('that fails is a JobError, and goes on after a resume', async () => {
    const { mock, club } = createPair();
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 5) });
    mock.control('batch/fail', { batch_id: batch.id });
    await expect(batch.wait()).rejects.toMatchObject({ phase: 'failed', state: 'failed' });
    await expect(batch.wait()).rejects.toBeInstanceOf(JobError);
    expect((await batch.resume()).status).toBe('queued');
    expect((await batch.wait()).status).toBe('finished');
  });

  test('is left alone by a wait that ends at its deadline or with its signal', async () => {
    const { mock, club, asked } = createPair();
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 1) });
    await expect(batch.wait({ deadlineMs: 10_000 })).rejects.toBeInstanceOf(TimeoutError);
    const reason = new Error('enough');
    await expect(batch.wait({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(asked.map(({ path }) => path)).toEqual(['/']);
    expect((await batch.wait()).status).toBe('finished');
  });

  test('goes on in another process, by its id', async () => {
    const { mock, club, asked } = createPair();
    const { id } = await club.batch.create({ mode: 'full', platform: 'instagram', handles: handlesOf(mock, 2) });
    await mock.clock.advance({ minutes: 5 });
    asked.length = 0;
    const again = club.batch.from(id, { mode: 'full' });
    expect((await again.wait()).status).toBe('finished');
    expect(asked.map(({ at, path }) => [at, path])).toEqual([[300, '/ID/status/']]);
    expect((await again.status()).credits_used).toBe('2.00');
    const [record] = await collect(again.results());
    expect(record?.enrichment_data).toHaveProperty('email');
    expect((await again.download()).filename).toBe(`${id}.csv`);
  });
});

describe('results', () => {
  test.each(['raw', 'full', 'basic'] as const)('of mode %s are the same from JSON and from CSV', async (mode) => {
    const { mock, club, asked } = createPair();
    const handles = [...handlesOf(mock, 20), 'nobody.has.this', '"quoted, too"'];
    const input = {
      raw: { mode: 'raw', platform: 'instagram', handles },
      full: { mode: 'full', platform: 'instagram', handles, include_lookalikes: true },
      basic: { mode: 'basic', emails: [...emailsOf(mock, 20), 'nobody@nowhere.example', 'x'] },
    } as const;
    const batch: BatchJob = await club.batch.create(input[mode] as NewBatch);
    await batch.wait();
    const json = await collect(batch.results());
    const csv = await collect(batch.results({ from: 'csv' }));
    expect(csv.map(withoutNothing)).toEqual(json.map(withoutNothing));
    expect(json.filter(({ enrichment_data }) => enrichment_data).length).toBe(20);
    const file = asked.find(({ path }) => path.startsWith('/storage/'));
    expect(file?.signed).toBe(false);
  });

  test('are read as they come, and no further than the loop goes', async () => {
    const { mock, club } = createPair();
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 1500) });
    await batch.wait();
    const made = { json: 0, csv: 0 };
    const { creators } = mock.state;
    for (const from of ['json', 'csv'] as const) {
      // The second reading of a CSV: the first finds its columns.
      const raw: typeof creators.raw = (...given) => {
        made[from] += 1;
        return creators.raw(...given);
      };
      const counting = { ...creators, raw };
      Object.assign(mock.state, { creators: counting });
      let count = 0;
      for await (const _record of batch.results({ from })) if (++count === 3) break;
      expect(count).toBe(3);
    }
    expect(made.json).toBeLessThan(500);
    expect(made.csv).toBeLessThan(2000);
  });

  test('ask for another URL when the first has expired, once', async () => {
    const mock = createInfluencersClubMock({ limits: 'off' });
    let [urls, refuse] = [0, 1];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await mock.fetch(input, init);
      if (!String(input).includes('/storage/')) return response;
      urls += 1;
      return urls <= refuse ? new Response('<Error/>', { status: 403 }) : response;
    };
    const club = new InfluencersClub({ fetch, clock: mock.clock, auth: mock.credentials.owner });
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 2) });
    await batch.wait();
    expect(await collect(batch.results({ from: 'csv' }))).toHaveLength(2);
    [urls, refuse] = [0, 9];
    await expect(collect(batch.results({ from: 'csv' }))).rejects.toBeInstanceOf(PermissionError);
    expect(urls).toBe(2);
  });

  test.each([
    ['a list that ends in the middle', '[{"input_value":"a","status":"failed","enrichment_data":null}', 1],
    ['no list', '{"results":[]}', 0],
    ['no JSON', '<html>', 0],
  ])('say where they cannot be read: %s', async (_what, text, count) => {
    const fetch = async () => new Response(text, { headers: { 'Content-Type': 'application/json' } });
    const club = new InfluencersClub({ fetch, auth: { apiKey: 'key' } });
    const reading = collect(club.batch.from('bch_1').results());
    await expect(reading).rejects.toBeInstanceOf(DecodeError);
    await expect(reading).rejects.toThrow(`Cannot read the results of bch_1 after ${count} records: `);
  });

  test('end with their signal', async () => {
    const { mock, club } = createPair();
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles: handlesOf(mock, 2) });
    await batch.wait();
    const reason = new Error('enough');
    await expect(collect(batch.results({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  test('from CSV need the mode', async () => {
    const { club } = createPair();
    await expect(collect(club.batch.from('bch_1').results({ from: 'csv' }))).rejects.toThrow('say its mode');
  });
});

describe('over HTTP', () => {
  let server: MockServer | undefined;
  afterEach(() => server?.close());

  test('a batch goes the whole way', async () => {
    const clock = createMockClock();
    const mock = createInfluencersClubMock({ clock });
    server = await startMockServer({ mocks: [mock], clock, port: 0 });
    const club = new InfluencersClub({
      baseUrl: server.baseUrlOf('influencers-club'),
      clock,
      auth: mock.credentials.owner,
    });
    const handles = handlesOf(mock, 300);
    const batch = await club.batch.create({ mode: 'raw', platform: 'instagram', handles });
    expect((await batch.wait()).status).toBe('finished');
    for (const from of ['json', 'csv'] as const) {
      const records = await collect(batch.results({ from }));
      expect(records.map(({ input_value }) => input_value)).toEqual(handles);
    }
  });
});

/** What CSV cannot tell apart: null, the empty text, and what is not there. */
function withoutNothing(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, withoutNothing(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== null && inner !== undefined && inner !== ''));
}
