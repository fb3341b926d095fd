import { describe, expect, test } from 'vitest';
import { createInfluencersClubMock } from '../../src/mock/index.ts';
import { createStage, csvOf, emailsOf, handlesOf } from './stage.ts';

const nobody = 'nobody.has.this.handle';

describe('a batch on the mock', () => {
  test('is queued, then at work, and finished after three seconds at the earliest', async () => {
    const { mock, start, status } = createStage();
    const id = await start(handlesOf(mock, 2));
    expect(id).toMatch(/^bch_[0-9a-f]{32}$/);
    expect((await status(id)).body).toEqual({
      batch_id: id,
      status: 'queued',
      total_rows: 2,
      processed_rows: 0,
      success_count: 0,
      failed_count: 0,
      started_at: '2026-01-01T00:00:00Z',
      metadata: {},
      credits_used: '0.00',
      estimated_completion: '2026-01-01T00:00:03Z',
      status_message: null,
    });
    await mock.clock.advance({ seconds: 2 });
    expect((await status(id)).body).toMatchObject({ status: 'processing', processed_rows: 1, credits_used: '0.03' });
    await mock.clock.advance({ ms: 999 });
    expect((await status(id)).body.status).toBe('processing');
    await mock.clock.advance({ ms: 1 });
    expect((await status(id)).body).toMatchObject({
      status: 'finished',
      processed_rows: 2,
      credits_used: '0.06',
      estimated_completion: null,
    });
  });

  test('does fifty rows a second', async () => {
    const { mock, start, status } = createStage();
    const id = await start(handlesOf(mock, 500));
    await mock.clock.advance({ seconds: 5 });
    expect((await status(id)).body).toMatchObject({ status: 'processing', processed_rows: 200 });
    await mock.clock.advance({ seconds: 6 });
    expect((await status(id)).body).toMatchObject({ status: 'finished', processed_rows: 500 });
  });

  test('charges each success at the instant of its row, repeated rows too, and nothing else', async () => {
    const { mock, start, status, credits } = createStage();
    const [handle = ''] = handlesOf(mock, 1);
    const id = await start([handle, nobody, handle, `@${handle.toUpperCase()}`, 'x'.repeat(201)]);
    await mock.clock.advance({ seconds: 3 });
    expect((await status(id)).body).toMatchObject({ success_count: 3, failed_count: 2, credits_used: '0.09' });
    expect(await credits()).toEqual({ credits_available: 99.91, credits_used: 0.09 });
    const began = Date.parse('2026-01-01T00:00:00Z');
    const charges = mock.world.ledger.entries(1).filter(({ delta }) => delta < 0);
    expect(charges.map(({ at, delta, reason }) => [at - began, delta, reason])).toEqual([
      [1400, -0.03, `${id} row 1`],
      [2200, -0.03, `${id} row 3`],
      [2600, -0.03, `${id} row 4`],
    ]);
  });

  test('costs by its mode', async () => {
    const { mock, start, upload, file, credits } = createStage();
    await start(handlesOf(mock, 3), { enrichment_mode: 'full' });
    await upload({ file: file(csvOf('email', emailsOf(mock, 4))), enrichment_mode: 'basic' });
    await mock.clock.advance({ seconds: 3 });
    expect((await credits()).credits_used).toBe(3.2);
  });

  test('moves without anybody looking, and the same in one jump as in many looks', async () => {
    const looked = createStage();
    const id = await looked.start(handlesOf(looked.mock, 60));
    for (let second = 0; second < 5; second++) {
      await looked.mock.clock.advance({ seconds: 1 });
      await looked.status(id);
    }
    const jumped = createStage();
    await jumped.start(handlesOf(jumped.mock, 60));
    await jumped.mock.clock.advance({ seconds: 5 });
    expect(jumped.mock.state.batches.get(id)?.status).toBe('finished');
    expect(jumped.mock.state.batches.get(id)).toEqual(looked.mock.state.batches.get(id));
    const spent = ({ mock }: typeof looked) => mock.world.ledger.entries(1).map(({ at, delta }) => [at, delta]);
    expect(spent(jumped)).toEqual(spent(looked));
  });

  test('is brought back by a snapshot, and gone after a reset', async () => {
    const { mock, start, status } = createStage();
    const id = await start(handlesOf(mock, 100));
    await mock.clock.advance({ seconds: 2 });
    const saved = mock.snapshot();
    await mock.clock.advance({ seconds: 10 });
    mock.restore(saved);
    expect((await status(id)).body).toMatchObject({ status: 'processing', processed_rows: 50 });
    await mock.clock.advance({ seconds: 10 });
    expect((await status(id)).body).toMatchObject({ status: 'finished', credits_used: '3.00' });
    mock.reset();
    expect((await status(id)).status).toBe(404);
  });
});

describe('a batch that cannot be paid', () => {
  test('pauses at the first success that is too dear, and goes on at that row after a top-up', async () => {
    const { mock, start, status, resume, credits } = createStage();
    const [one = '', two = '', three = ''] = handlesOf(mock, 3);
    mock.control('credits', { available: 0.05 });
    const id = await start([one, nobody, two, three, nobody]);
    await mock.clock.advance({ seconds: 10 });
    const paused = (await status(id)).body;
    expect(paused).toMatchObject({ status: 'paused_insufficient_credits', processed_rows: 2, credits_used: '0.03' });
    expect(paused.status_message).toMatch(/Top up/);
    expect((await credits()).credits_available).toBe(0.02);
    expect(await resume(id)).toMatchObject({ status: 402, body: { error: 'Insufficient credits.' } });
    expect((await status(id)).body).toEqual(paused);

    mock.control('credits', { available: 1 });
    expect(await resume(id)).toMatchObject({ status: 200, body: { status: 'processing', processed_rows: 2 } });
    await mock.clock.advance({ seconds: 3 });
    expect((await status(id)).body).toMatchObject({ status: 'finished', success_count: 3, credits_used: '0.09' });
    expect((await credits()).credits_available).toBe(0.94);
  });

  test('is not paused by rows that cost nothing', async () => {
    const { start, status, mock } = createStage();
    const id = await start(Array(5).fill(nobody), {}, 'broke');
    await mock.clock.advance({ seconds: 3 });
    expect((await status(id, 'broke')).body).toMatchObject({
      status: 'finished',
      failed_count: 5,
      credits_used: '0.00',
    });
  });

  test('shares the credits with other batches and calls in the order of time', async () => {
    const { mock, start, status } = createStage();
    const handles = handlesOf(mock, 4);
    mock.control('credits', { available: 0.15 });
    const first = await start(handles); // rows at 1500, 2000, 2500, 3000
    await mock.clock.advance({ ms: 250 });
    const second = await start(handles); // rows at 1750, 2250, 2750, 3250
    await mock.clock.advance({ seconds: 10 });
    // Five can be paid: 1500, 1750, 2000, 2250, 2500.
    expect((await status(first)).body).toMatchObject({ status: 'paused_insufficient_credits', processed_rows: 3 });
    expect((await status(second)).body).toMatchObject({ status: 'paused_insufficient_credits', processed_rows: 2 });
    const times = mock.world.ledger.entries(1).map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(mock.world.ledger.balance(1)).toBe(0);
  });

  test('tells of the pause when it comes, with nobody looking', async () => {
    const { mock, start } = createStage();
    mock.control('credits', { available: 3 });
    const id = await start(handlesOf(mock, 500)); // 100 can be paid: the pause is at 1000 + 101 * 20
    await mock.clock.advance({ ms: 3019 });
    expect(mock.state.batches.get(id)?.status).toBe('processing');
    await mock.clock.advance({ ms: 1 });
    expect(mock.state.batches.get(id)).toMatchObject({ status: 'paused_insufficient_credits', success_count: 100 });
  });
});

describe('a batch that fails', () => {
  test('is queued again by a resume, and what was done stays done and paid', async () => {
    const { mock, start, status, resume } = createStage();
    const id = await start(handlesOf(mock, 100));
    await mock.clock.advance({ seconds: 2 });
    expect(mock.control('batch/fail', { batch_id: id })).toEqual({
      batch_id: id,
      status: 'failed',
      processed_rows: 50,
    });
    await mock.clock.advance({ seconds: 60 });
    expect((await status(id)).body).toMatchObject({ status: 'failed', processed_rows: 50, credits_used: '1.50' });
    expect((await resume(id)).body).toMatchObject({ status: 'queued', processed_rows: 50 });
    expect((await status(id)).body.status).toBe('queued');
    await mock.clock.advance({ seconds: 2 });
    expect((await status(id)).body).toMatchObject({ status: 'finished', success_count: 100, credits_used: '3.00' });
  });

  test('does so only while it goes on', async () => {
    const { mock, start } = createStage();
    const id = await start(handlesOf(mock, 1));
    await mock.clock.advance({ seconds: 3 });
    expect(() => mock.control('batch/fail', { batch_id: id })).toThrow(`Cannot fail batch ${id}: it is finished`);
    expect(() => mock.control('batch/fail', { batch_id: 'bch_1' })).toThrow('there is none with id bch_1');
  });
});

test('a batch is there for its own account alone, and resumed only where it stands still', async () => {
  const { mock, start, status, resume, results, download } = createStage();
  const id = await start(handlesOf(mock, 1));
  for (const ask of [status, resume, download]) {
    expect(await ask(id, 'other')).toMatchObject({ status: 404, body: { error: 'Batch not found.' } });
    expect((await ask('bch_0')).status).toBe(404);
  }
  expect((await results(id, '', 'other')).status).toBe(404);
  expect(await resume(id)).toMatchObject({ status: 409, body: { current_status: 'queued' } });
  await mock.clock.advance({ seconds: 3 });
  expect(await resume(id)).toMatchObject({ status: 409, body: { current_status: 'finished' } });
});

test('ten thousand rows cost little, however far the clock jumps', async () => {
  const { mock, start, status } = createStage(createInfluencersClubMock({ limits: 'off' }));
  const handles = handlesOf(mock, 1000);
  const id = await start(
    Array.from({ length: 10_000 }, (_, row) => handles[row % 1000] ?? ''),
    { metadata: '{"a":1}' },
  );
  mock.control('credits', { available: 400 });
  await mock.clock.advance({ minutes: 10 });
  expect((await status(id)).body).toMatchObject({ status: 'finished', credits_used: '300.00', metadata: { a: 1 } });
  expect(mock.world.ledger.balance(1)).toBe(100);
});
