/**
 * 10,000 articles on a schedule over a year, in one tenant: what they cost a call while they wait, a jump that publishes
 * them all, and reading and searching them then; beside the same rows in SQLite.
 */
import { DatabaseSync } from 'node:sqlite';
import { BackSuit } from '@creatorkit/backsuit';
import { createBackSuitMock } from '@creatorkit/backsuit/mock';
import { printTable } from './print-table.ts';

const count = 10_000;
const calls = 500;
const mock = createBackSuitMock({ limits: 'off', selfCheck: 'off', journalSize: 10 });
const { fetch, clock, credentials, world } = mock;
const { tenantAdmin } = credentials;
const backsuit = new BackSuit({ fetch, clock, auth: tenantAdmin, limiter: false, timeoutMs: 600_000 });
const blog = backsuit.tenant(tenantAdmin.tenantId);
const minuteMs = 60_000;
const stepMs = Math.floor((365 * 24 * 60) / count) * minuteMs;
const start = world.now();

const database = new DatabaseSync(':memory:');
database.exec(`create table articles (id integer primary key, title text, content text, status text, due integer);
  create index due on articles (status, due)`);
const insert = database.prepare('insert into articles (title, content, status, due) values (?, ?, ?, ?)');
const due = database.prepare(`select id, due from articles where status = 'scheduled' and due <= ? order by due`);
const publish = database.prepare(`update articles set status = 'published' where id = ?`);
const find = database.prepare(
  `select id from articles where lower(title) like ? or lower(content) like ? order by id desc limit 20`,
);
const tally = database.prepare(
  'select count(*) as total from articles where lower(title) like ? or lower(content) like ?',
);

const rows: { readonly [column: string]: string }[] = [];
const textOf = (index: number) => ({
  title: `Article ${index} on ${index % 97 === 0 ? 'night trains' : 'gardens'}`,
  content: `## Part ${index}\n\n${'A sentence about what grows, and when. '.repeat(20)}`,
});

async function measure(run: () => Promise<unknown> | unknown): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

function tell(what: string, ms: number, peerMs: number | undefined, said: string): void {
  const ratio = peerMs === undefined ? '' : (ms / peerMs).toFixed(1);
  rows.push({ what, ms: ms.toFixed(2), 'SQLite ms': peerMs?.toFixed(2) ?? '', ratio, said });
}

const { items } = await blog.articles.list();
const known = items[0]?.id ?? 1;
const perCall = async (): Promise<number> => {
  const ms = await measure(async () => {
    for (let index = 0; index < calls; index++) await blog.articles.retrieve(known);
  });
  return ms / calls;
};

await perCall();
const idleMs = await perCall();
const writeMs = await measure(async () => {
  for (let index = 0; index < count; index++) {
    const { id } = await blog.articles.create({ ...textOf(index), category_id: 1 });
    await blog.articles.schedule(id, { at: new Date(start + (index + 1) * stepMs) });
  }
});
const peerWriteMs = await measure(() => {
  for (let index = 0; index < count; index++) {
    const { title, content } = textOf(index);
    insert.run(title, content, 'scheduled', start + (index + 1) * stepMs);
  }
});
tell(`write and schedule ${count} articles`, writeMs, peerWriteMs, `${2 * count} calls`);
const waitingMs = await perCall();
tell('read an article while none of these waits', idleMs, undefined, `mean of ${calls}`);
tell(`read an article while ${count} wait`, waitingMs, undefined, `${(waitingMs / idleMs).toFixed(2)} times that`);

const jumpMs = await measure(() => clock.advance({ days: 366 }));
const peerJumpMs = await measure(() => {
  for (const { id } of due.all(start + 366 * 24 * 60 * minuteMs)) publish.run(id ?? null);
});
const { total } = await blog.articles.list({ status: 'published' });
tell('a jump over a year, which publishes them', jumpMs, peerJumpMs, `${total} published`);

let found = 0;
const searchMs = await measure(async () => {
  found = (await blog.articles.search({ q: 'night trains', per_page: 20 })).total ?? 0;
});
let peerFound: unknown;
const peerSearchMs = await measure(() => {
  find.all('%night trains%', '%night trains%');
  peerFound = tally.get('%night trains%', '%night trains%')?.total;
});
tell('search them, ranked', searchMs, peerSearchMs, `${found} found, SQLite ${peerFound}, unranked`);

printTable(`${count} articles on a schedule, in one tenant`, rows);
