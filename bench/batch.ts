/** A batch of 10,000 rows, through client and mock, beside the same records written to SQLite and read from it. */
import { DatabaseSync } from 'node:sqlite';
import { InfluencersClub } from '@creatorkit/influencers-club';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { printTable } from './print-table.ts';

const count = 10_000;
const mock = createInfluencersClubMock({ limits: 'off', creators: 20_000 });
const { clock, credentials, state, world } = mock;
const club = new InfluencersClub({ fetch: mock.fetch, clock, auth: credentials.owner });
mock.control('credits', { available: count });
const { creators } = state;
const { accounts } = creators.search('instagram', null, {}, { offset: 0, limit: count }, clock.now());
const handles = accounts.map((account) => creators.discoveryAccount(account, clock.now()).profile.username);

const rows: { readonly [column: string]: string }[] = [];

/** Time, and the most memory that was in use beside what was there before. */
async function measure(what: string, run: () => Promise<string>): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const startedAt = performance.now();
  const told = await run();
  const ms = performance.now() - startedAt;
  clearInterval(timer);
  most = Math.max(most, process.memoryUsage().rss);
  rows.push({ what, ms: ms.toFixed(0), 'added MB': ((most - before) / 1024 ** 2).toFixed(0), told });
}

/** Lets timers run now and then, so that memory is seen. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

let made = club.batch.from('none', { mode: 'raw' });
await measure(`create a batch of ${handles.length} rows`, async () => {
  made = await club.batch.create({ mode: 'raw', platform: 'instagram', handles });
  return made.id;
});

await measure('wait for its end', async () => {
  const began = world.now();
  const { credits_used } = await made.wait();
  return `${credits_used} credits, ${(world.now() - began) / 1000} s of the mock's time`;
});

const records: string[] = [];
for (const from of ['json', 'csv'] as const) {
  await measure(`read the results from ${from}`, async () => {
    let [found, done] = [0, 0];
    for await (const { enrichment_data } of made.results({ from })) {
      if (enrichment_data) found += 1;
      if (++done % 100 === 0) await turn();
    }
    return `${found} of ${done} found`;
  });
}

await measure('part of it: make the records', async () => {
  let length = 0;
  for (const [index, account] of accounts.entries()) {
    const record = JSON.stringify(creators.raw(account, clock.now()));
    length += record.length;
    records.push(record);
    if (index % 100 === 0) await turn();
  }
  return `${(length / 1024 ** 2).toFixed(0)} MB of JSON`;
});

const database = new DatabaseSync(':memory:');
database.exec('create table records (row integer primary key, input_value text, status text, enrichment_data text)');
await measure('peer: write such records to SQLite, one by one', async () => {
  const insert = database.prepare('insert into records values (?, ?, ?, ?)');
  database.exec('begin');
  for (const [row, record] of records.entries()) insert.run(row, handles[row] ?? '', 'success', record);
  database.exec('commit');
  return `${records.length} rows`;
});

await measure('peer: read and parse them', async () => {
  let found = 0;
  for (const record of database.prepare('select * from records order by row').iterate()) {
    if (JSON.parse(String(record.enrichment_data))) found += 1;
  }
  return `${found} rows`;
});

printTable('A batch of influencers.club', rows);
