import { expectTypeOf, test } from 'vitest';
import type {
  BatchJob,
  BatchOutcome,
  BatchRecord,
  CreatorByEmail,
  EnrichedCreator,
  InfluencersClub,
  NewBatch,
  RawCreator,
} from '../../src/index.ts';

declare const club: InfluencersClub;
const handles = ['miravale'];
const emails = ['mira@miravale.example'];
const platform = 'instagram';

test('the mode decides what records hold', async () => {
  const raw = await club.batch.create({ mode: 'raw', platform, handles });
  expectTypeOf(raw).toEqualTypeOf<BatchJob<'raw'>>();
  for await (const record of raw.results()) expectTypeOf(record.enrichment_data).toEqualTypeOf<RawCreator | null>();
  const full = await club.batch.create({
    mode: 'full',
    platform,
    csv: 'handle\nmiravale',
    email_required: 'must_have',
  });
  for await (const record of full.results())
    expectTypeOf(record.enrichment_data).toEqualTypeOf<EnrichedCreator | null>();
  const basic = club.batch.from('bch_1', { mode: 'basic' });
  for await (const record of basic.results())
    expectTypeOf(record.enrichment_data).toEqualTypeOf<CreatorByEmail | null>();
  expectTypeOf(club.batch.from('bch_1')).toEqualTypeOf<BatchJob>();
});

test('records are those of single calls where the mode is not known', () => {
  expectTypeOf<BatchRecord['enrichment_data']>().toEqualTypeOf<CreatorByEmail | EnrichedCreator | RawCreator | null>();
});

test('the mode decides what a batch takes', () => {
  const create = (input: NewBatch) => club.batch.create(input);
  // @ts-expect-error emails are of the mode basic
  create({ mode: 'raw', platform, emails });
  // @ts-expect-error there are no raw data of Twitch
  create({ mode: 'raw', platform: 'twitch', handles });
  // @ts-expect-error handles are of the modes raw and full
  create({ mode: 'basic', handles });
  // @ts-expect-error handles need their platform
  create({ mode: 'full', handles });
  // @ts-expect-error a list or a CSV
  create({ mode: 'raw', platform, handles, csv: 'handle\nmiravale' });
  // @ts-expect-error one of them
  create({ mode: 'raw', platform });
  // @ts-expect-error an option of the mode full
  create({ mode: 'raw', platform, handles, include_audience_data: true });
  // @ts-expect-error a mode that is gone
  create({ mode: 'advanced', platform, handles });
});

test('a wait tells the two ends that are no errors', async () => {
  const outcome = await club.batch.from('bch_1').wait();
  expectTypeOf(outcome).toEqualTypeOf<BatchOutcome>();
  expectTypeOf(outcome.status).toEqualTypeOf<'finished' | 'paused_insufficient_credits'>();
});
