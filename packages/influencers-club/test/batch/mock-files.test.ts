import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { contracts } from '../../src/generated/contracts.ts';
import { createInfluencersClubMock } from '../../src/mock/index.ts';
import { createStage, csvOf, emailsOf, handlesOf } from './stage.ts';

const good = { enrichment_mode: 'raw', platform: 'instagram' };

describe('a file for a batch', () => {
  const { file, upload, mock } = createStage();
  const handles = handlesOf(mock, 2);

  test.each([
    [
      'is taken with a mark of byte order, Windows line ends and empty lines',
      `\ufeffhandle\r\n\r\n${handles.join('\r\n')}\r\n\r\n`,
    ],
    ['is taken with quotes', `"handle"\n"${handles[0]}"\n'${handles[1]}'`],
  ])('%s', async (_what, text) => {
    expect(await upload({ ...good, file: file(text) })).toMatchObject({
      status: 200,
      body: {
        status: 'queued',
        og_input_number: 2,
        type_report: 'ENRICH_BY_HANDLE',
        platform: 'instagram',
        metadata: null,
      },
    });
  });

  const lines = (count: number) => csvOf('handle', Array(count).fill('someone'));
  test.each<[what: string, fields: { readonly [name: string]: string | Blob }, error: object]>([
    ['none', {}, { file: ['This field is required.'] }],
    ['another kind', { file: file(lines(1), 'batch.xlsx') }, { file: ['Only .csv files are supported.'] }],
    ['no text', { file: file(new Blob([new Uint8Array([0xff, 0xd8, 0xff])])) }, { file: ['The file is no CSV.'] }],
    ['open quotes', { file: file('handle\n"someone\n') }, { file: ['The file is no CSV.'] }],
    [
      'too large',
      { file: file(`handle\n${'x'.repeat(10 * 1024 * 1024)}`) },
      { file: ['The file is larger than 10 MB.'] },
    ],
    ['empty', { file: file('\n \n') }, { file: ['The file is empty.'] }],
    ['no rows', { file: file('handle\n') }, { file: ['The file has no rows.'] }],
    ['too many rows', { file: file(lines(10_001)) }, { file: ['The file has more than 10000 rows.'] }],
    [
      'the other column',
      { file: file('email\na@b.example\n') },
      { file: ['The file must have one column, "handle".'] },
    ],
    ['two columns', { file: file('handle,name\na,b\n') }, { file: ['The file must have one column, "handle".'] }],
    ['a row of two values', { file: file('handle\na,b\n') }, { file: ['The file must have one value in each row.'] }],
  ])('is refused when it is %s', async (_what, fields, error) => {
    expect(await upload({ ...good, ...fields })).toMatchObject({ status: 400, body: { error } });
  });

  test.each<[what: string, fields: { readonly [name: string]: string }, names: readonly string[]]>([
    ['an old mode', { enrichment_mode: 'advanced' }, ['enrichment_mode']],
    ['no platform', { enrichment_mode: 'full', platform: '' }, ['platform']],
    ['raw data of Twitch', { platform: 'twitch' }, ['platform']],
    ['metadata that are no JSON', { metadata: 'spring' }, ['metadata']],
    ['metadata that are no object', { metadata: '[1]' }, ['metadata']],
    ['a number below zero', { enrichment_mode: 'basic', min_followers: '-1' }, ['min_followers']],
  ])('is refused with %s', async (_what, fields, names) => {
    const answer = await upload({ ...good, file: file(lines(1)), ...fields });
    expect([answer.status, Object.keys(answer.body.error as object)]).toEqual([400, names]);
  });

  test('may have 10,000 rows', async () => {
    expect((await upload({ ...good, file: file(lines(10_000)) })).body.og_input_number).toBe(10_000);
  });
});

describe('the results of a batch', () => {
  test('are there when it is finished, and not before', async () => {
    const { mock, start, results, download } = createStage();
    const id = await start(handlesOf(mock, 1));
    for (const current_status of ['queued', 'processing']) {
      for (const ask of [results, download])
        expect(await ask(id)).toMatchObject({ status: 400, body: { current_status } });
      await mock.clock.advance({ seconds: 2 });
    }
    expect((await results(id)).status).toBe(200);
  });

  test.each(['raw', 'full'] as const)('are by handle what single %s calls answer', async (mode) => {
    const { mock, start, results } = createStage();
    const handles = handlesOf(mock, 3);
    const id = await start([...handles, 'nobody.has.this', 'x'.repeat(201)], { enrichment_mode: mode });
    await mock.clock.advance({ seconds: 10 });
    const records = JSON.parse((await results(id, '?format=json')).text);
    expect(contracts['batch.results'].answers[200]().safeParse(records).success).toBe(true);
    const { creators } = mock.state;
    const want = handles.map((handle) => {
      const account = creators.find('instagram', handle);
      if (!account) throw new Error(`nobody is ${handle}`);
      const at = Date.parse('2026-01-01T00:00:03Z');
      const enrichment_data =
        mode === 'raw' ? creators.raw(account, at) : creators.full(account, at, { include_audience_data: true });
      return { input_value: handle, status: 'success', enrichment_data };
    });
    expect(records).toEqual([
      ...want,
      { input_value: 'nobody.has.this', status: 'not_found', enrichment_data: null },
      { input_value: 'x'.repeat(201), status: 'failed', enrichment_data: null },
    ]);
  });

  test('heed what was asked for', async () => {
    const { mock, start, upload, file, results } = createStage();
    const handles = handlesOf(mock, 30);
    const ids = [
      await start(handles, { enrichment_mode: 'full', email_required: 'must_have' }),
      await start(handles, { enrichment_mode: 'full', include_audience_data: 'false', include_lookalikes: 'true' }),
    ];
    const [email = ''] = emailsOf(mock, 1);
    const basic = { file: file(csvOf('email', [email, 'no address'])), enrichment_mode: 'basic' };
    ids.push(String((await upload(basic)).body.batch_id));
    ids.push(String((await upload({ ...basic, min_followers: '999999999' })).body.batch_id));
    await mock.clock.advance({ seconds: 10 });
    const read = async (id = '') => JSON.parse((await results(id, '?format=json')).text);

    const [mustHave, spare, byEmail, tooSmall] = await Promise.all(ids.map(read));
    const known = handles.filter((handle) => {
      const account = mock.state.creators.find('instagram', handle);
      return account && mock.state.creators.emailOf(account) !== null;
    });
    expect(known.length).toBeGreaterThan(0);
    expect(known.length).toBeLessThan(30);
    const found = mustHave.filter(({ status }: { status: string }) => status === 'success');
    expect(found.map(({ input_value }: { input_value: string }) => input_value)).toEqual(known);
    expect(spare[0].enrichment_data.instagram.audience).toBeUndefined();
    expect(spare[0].enrichment_data.lookalikes).toBeInstanceOf(Array);
    expect(
      mustHave.find(({ status }: { status: string }) => status === 'success').enrichment_data.lookalikes,
    ).toBeUndefined();
    expect(byEmail.map(({ status }: { status: string }) => status)).toEqual(['success', 'failed']);
    expect(Object.keys(byEmail[0].enrichment_data)).toContain('userId');
    expect(tooSmall[0]).toEqual({ input_value: email, status: 'not_found', enrichment_data: null });
  });

  test('are as CSV flat, with paths for columns and JSON for lists', async () => {
    const { mock, start, results } = createStage();
    const [handle = ''] = handlesOf(mock, 1);
    const id = await start([handle, 'nobody, really']);
    await mock.clock.advance({ seconds: 10 });
    const { text, headers } = await results(id);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${id}.csv"`);
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const { creators } = mock.state;
    const account = creators.find('instagram', handle);
    const block: { readonly [name: string]: unknown } =
      (account && creators.raw(account, mock.clock.now()).instagram) ?? {};
    expect(data[0]).toMatchObject({
      input_value: handle,
      status: 'success',
      'instagram.username': handle,
      'instagram.follower_count': String(block.follower_count),
      'instagram.is_verified': String(block.is_verified),
    });
    expect(JSON.parse(data[0]?.['instagram.post_data'] ?? '')).toHaveLength(
      (block.post_data as readonly unknown[]).length,
    );
    expect(data[1]).toMatchObject({ input_value: 'nobody, really', status: 'not_found', 'instagram.username': '' });
  });

  test('can be fetched by a URL without a credential, until it expires', async () => {
    const { mock, start, results, download } = createStage();
    const id = await start([...handlesOf(mock, 2), 'x'.repeat(300)]);
    await mock.clock.advance({ seconds: 10 });
    const { body } = await download(id);
    expect(body).toMatchObject({
      expires_in: 3600,
      expires_at: '2026-01-01T01:00:10Z',
      filename: `${id}.csv`,
      batch_id: id,
      total_results: 3,
      invalid_records: 1,
    });
    const url = String(body.download_url);
    const response = await mock.fetch(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(await response.text()).toBe((await results(id)).text);

    const forged = new URL(url);
    forged.searchParams.set('expires', '9999999999');
    expect((await mock.fetch(forged)).status).toBe(403);
    const unsigned = new URL(url);
    unsigned.searchParams.delete('signature');
    expect((await mock.fetch(unsigned)).status).toBe(403);
    await mock.clock.advance({ seconds: 3599 });
    expect((await mock.fetch(url)).status).toBe(200);
    await mock.clock.advance({ seconds: 1 });
    const expired = await mock.fetch(url);
    expect([expired.status, await expired.text()]).toEqual([403, expect.stringContaining('expired')]);
    expect(JSON.stringify(mock.journal())).not.toContain(new URL(url).searchParams.get('signature'));
  });

  test('have signatures of their own in each world', async () => {
    const urls = [1, 2].map(async (seed) => {
      const { mock, start, download } = createStage(createInfluencersClubMock({ seed, limits: 'off' }));
      const id = await start(handlesOf(mock, 1));
      await mock.clock.advance({ seconds: 3 });
      return new URL(String((await download(id)).body.download_url)).searchParams.get('signature');
    });
    const [one, other] = await Promise.all(urls);
    expect(one).not.toBe(other);
  });
});
