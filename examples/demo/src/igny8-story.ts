import type { Igny8, Igny8Options } from '@creatorkit/igny8';
import type { Stage } from './stage.ts';

export interface Igny8Stage extends Stage {
  /** Makes a client of the backend, with these options besides. */
  readonly createClient: (options: Igny8Options) => Igny8;
}

/** Seed keywords that no account has yet. */
const freeSeedKeywords = [251, 252, 253, 254, 255, 256];

/** The whole way of a user of IGNY8: keywords made, paged, clustered and paid for, a session that renews itself, a limit met in stride. */
export async function tellIgny8Story({ createClient, clock, teller }: Igny8Stage): Promise<void> {
  const statuses: number[] = [];
  const renewals: string[] = [];
  const waits: number[] = [];
  const igny8 = createClient({
    hooks: {
      onResponse: ({ status }) => statuses.push(status),
      onRenewal: ({ how }) => renewals.push(how),
      onWait: ({ waitMs }) => waits.push(waitMs),
    },
  });
  const { planner, billing } = igny8;

  const start = await teller.step('Log in with the first call, and read the balance', async () => {
    const balance = await billing.credits.balance();
    teller.demand(renewals.join() === 'obtain', `one login, got ${renewals.join()}`);
    return { value: balance, says: `${balance.credits} credits` };
  });

  const created = await teller.step('Create six keywords', async () => {
    const keywords = await Promise.all(
      freeSeedKeywords.map((seed_keyword_id) => planner.keywords.create({ seed_keyword_id, site_id: 1, sector_id: 1 })),
    );
    return { value: keywords, says: keywords.map(({ name }) => name).join(', ') };
  });

  const all = await teller.step('Page through all keywords, a hundred at a time', async () => {
    const list = planner.keywords.list({ page_size: 100 });
    const { total } = await list;
    const keywords = await list.toArray();
    teller.demand(keywords.length === total, `${total} keywords, got ${keywords.length}`);
    return { value: keywords, says: `${keywords.length} keywords` };
  });

  const spent = await teller.step('Group the new ones and forty more by the words they share', async () => {
    const loose = all.filter((keyword) => keyword.cluster_id === null && !created.some(({ id }) => id === keyword.id));
    const ids = [...created, ...loose.slice(0, 40)].map(({ id }) => id);
    const { clusters_created, keywords_updated, clusters } = await planner.keywords.autoCluster({ ids, sector_id: 1 });
    const { credits } = await billing.credits.balance();
    const [cost, expected] = [start.credits - credits, Math.ceil(ids.length / 5)];
    teller.demand(keywords_updated === ids.length, `${ids.length} keywords updated, got ${keywords_updated}`);
    teller.demand(cost === expected, `a cost of ${expected} credits, got ${cost}`);
    const largest = clusters.toSorted((a, b) => b.keywords_count - a.keywords_count)[0];
    const says = `${clusters_created} clusters made, the largest "${largest?.name}" with ${largest?.keywords_count}`;
    return { value: cost, says, cost };
  });

  await teller.step('Check the bill against the usage of this month', async () => {
    const { total_credits_used, by_operation } = await billing.credits.usageSummary();
    teller.demand(total_credits_used === spent, `${spent} credits used, got ${total_credits_used}`);
    const says = Object.entries(by_operation).map(
      ([name, { credits, count }]) => `${name}: ${credits} credits in ${count} run`,
    );
    return { value: undefined, says: says.join(', ') };
  });

  await teller.step('Let the access token expire (16 minutes), and call again', async () => {
    await clock.advance(16 * 60);
    await planner.keywords.retrieve(1);
    teller.demand(renewals.join() === 'obtain,refresh', `one renewal after the login, got ${renewals.join()}`);
    return { value: undefined, says: 'renewed with the refresh token, unseen by the caller' };
  });

  await teller.step('Ask for 70 keywords at once, where 60 a minute are allowed', async () => {
    const before = clock.now();
    const keywords = await Promise.all(all.slice(0, 70).map(({ id }) => planner.keywords.retrieve(id)));
    const seconds = Math.round((clock.now() - before) / 1000);
    const refused = statuses.filter((status) => status === 429).length;
    teller.demand(refused === 0, `no 429, got ${refused}`);
    teller.demand(waits.length > 0 && seconds >= 50, `a wait for the planner scope, got ${seconds} s`);
    return { value: undefined, says: `${keywords.length} answers, ${waits.length} of them waited their turn; no 429` };
  });
}
