/** 10,000 tracked videos, and a jump of the clock over their 30 days: what it costs, and what reading them all costs then. */
import { Influtics } from '@creatorkit/influtics';
import { createInfluticsMock } from '@creatorkit/influtics/mock';
import { printTable } from './print-table.ts';

const count = 10_000;
const batchSize = 50;
const mock = createInfluticsMock({ limits: 'off', selfCheck: 'off' });
const { fetch, clock, credentials, world, state } = mock;
const influtics = new Influtics({ fetch, clock, auth: credentials.owner, limiter: false, timeoutMs: 600_000 });
state.organisations.update(1, { video_limit: 2 * count });
mock.control('credits', { account: 'owner', available: 30 * count });

const rows: { readonly [column: string]: string }[] = [];

async function measure(what: string, run: () => Promise<string>): Promise<void> {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const startedAt = performance.now();
  const told = await run();
  const ms = performance.now() - startedAt;
  globalThis.gc?.();
  const keptMb = (process.memoryUsage().heapUsed - heapBefore) / 1024 ** 2;
  const residentMb = process.memoryUsage().rss / 1024 ** 2;
  rows.push({ what, ms: ms.toFixed(1), 'kept MB': keptMb.toFixed(1), 'resident MB': residentMb.toFixed(0), told });
}

const urlOf = (index: number): string => `https://youtu.be/${String(index).padStart(11, 'v')}`;

await measure(`track ${count} videos, ${batchSize} a call`, async () => {
  for (let start = 0; start < count; start += batchSize) {
    await influtics.videos.track({ urls: Array.from({ length: batchSize }, (_, index) => urlOf(start + index)) });
  }
  return `${state.videos.size} videos`;
});

await measure('jump over 30 days', async () => {
  await clock.advance({ days: 30 });
  return new Date(world.now()).toISOString();
});

let page = '';
await measure('read all pages, 100 videos each', async () => {
  let [videos, snapshots, pages] = [0, 0, 0];
  for await (const { items } of influtics.videos.list({ limit: 100, sort: 'views' }).pages()) {
    pages += 1;
    videos += items.length;
    for (const { stats } of items) snapshots += Object.keys(stats.views).length;
    if (pages === 1) page = JSON.stringify(items);
  }
  return `${videos} videos, ${snapshots} snapshots, ${pages} pages`;
});

await measure('peer: write and parse such a page as often', async () => {
  const pages = Math.ceil(state.videos.size / 100);
  const items: unknown = JSON.parse(page);
  for (let index = 0; index < pages; index++) JSON.parse(JSON.stringify(items));
  return `${pages} times ${(page.length / 1024 ** 2).toFixed(1)} MB`;
});

await measure('read one video', async () => {
  const { views } = await influtics.videos.retrieveByExternalId('v'.repeat(10).concat('7'));
  return `${views} views`;
});

printTable(`${count} tracked videos over 30 days, one jump`, rows);
