import { createRandom } from '@creatorkit/mock';
import { expect, test } from 'vitest';
import { createInfluencersClubMock } from '../../src/mock/index.ts';
import { v1 } from './bench.ts';
import { sender, type User } from './send.ts';

const users = ['owner', 'other', 'broke'] as const;
const platforms = ['instagram', 'tiktok', 'youtube'] as const;

/** Accounts that call, run batches, monitor and are topped up, all at once, as the seed has it. */
function createTraffic(seed: number) {
  const mock = createInfluencersClubMock({ creators: 300, limits: 'off' });
  const { state, clock } = mock;
  const random = createRandom(seed);
  let drawn = 0;
  const upTo = (max: number): number => random.integer(++drawn, { min: 0, max });
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length - 1)] as T;
  const call = { owner: sender(mock, 'owner'), other: sender(mock, 'other'), broke: sender(mock, 'broke') };
  const handles = (platform: (typeof platforms)[number]): string[] =>
    state.creators
      .search(platform, null, {}, { offset: 0, limit: 20 }, clock.now())
      .accounts.map((account) => state.creators.social(account, clock.now()).username);
  const [cents, batches, campaigns] = [{ owner: 0, other: 0, broke: 0 }, [], []] as [
    { [Name in User]: number },
    { readonly who: User; readonly id: string }[],
    { readonly who: User; readonly id: number }[],
  ];

  async function post(who: User, path: string, body: object) {
    const answer = await call[who]('POST', v1 + path, body);
    cents[who] += Math.round((answer.body.credits_cost ?? 0) * 100);
    return answer;
  }

  async function upload(who: User) {
    const form = new FormData();
    form.set('enrichment_mode', pick(['raw', 'full']));
    form.set('platform', 'tiktok');
    const rows = Array.from({ length: 1 + upTo(150) }, () => pick([...handles('tiktok'), 'nobody.at.all']));
    form.set('file', new File([['handle', ...rows].join('\n')], 'list.csv'));
    batches.push({ who, id: (await call[who]('POST', `${v1}/enrichment/batch/`, form)).body.batch_id });
  }

  async function listen(who: User) {
    const creators = [{ platform: 'instagram', handles: handles('instagram').slice(0, 1 + upTo(15)) }];
    const budget = pick([null, 0.1, 0.5]);
    const body = { name: 'Spring', platforms: ['instagram', 'youtube'], creators, budget };
    const answer = await post(who, '/social/listening/campaign/', body);
    if (answer.status === 201) campaigns.push({ who, id: answer.body.id });
  }

  async function turn(who: User = pick(users)): Promise<unknown> {
    const platform = pick(platforms);
    const handle = pick([...handles(platform), 'nobody.at.all']);
    const paging = { limit: 1 + upTo(49), page: upTo(5) };
    const [batch, campaign] = [batches[upTo(batches.length)], campaigns[upTo(campaigns.length)]];
    switch (upTo(8)) {
      case 0:
        return post(who, '/discovery/', { platform, paging });
      case 1:
        return post(who, '/creators/enrich/handle/full/', { platform, handle });
      case 2:
        return post(who, '/creators/socials/', { platform, handle });
      case 3:
        return post(who, '/creators/content/posts/', { platform, handle });
      case 4:
        return upload(who);
      case 5:
        return listen(who);
      case 6:
        return batch && post(batch.who, `/enrichment/batch/${batch.id}/resume/`, {});
      case 7: {
        const status = pick(['active', 'paused']);
        return campaign && call[who]('PATCH', `${v1}/social/listening/campaign/${campaign.id}/`, { status });
      }
      default:
        return mock.control('credits', { account: who, available: upTo(900) / 100 });
    }
  }

  /** What the ledger has, in hundredths, beside what the API tells of it. */
  async function compare(who: User) {
    const entries = mock.world.ledger.entries(state.accounts.first('name', who)?.id ?? 0);
    const spent = (isMeant: (reason: string) => boolean): number =>
      entries.filter(({ reason }) => isMeant(reason)).reduce((sum, { delta }) => sum - Math.round(delta * 100), 0);
    const { body } = await call[who]('GET', `${v1}/accounts/credits/`);
    const [ofBatches, ofCampaigns] = [[0], [0]];
    for (const { id } of batches.filter((own) => own.who === who)) {
      const status = (await call[who]('GET', `${v1}/enrichment/batch/${id}/status/`)).body;
      ofBatches.push(Math.round(Number(status.credits_used) * 100));
    }
    for (const { id } of campaigns.filter((own) => own.who === who)) {
      const found = (await call[who]('GET', `${v1}/social/listening/campaign/${id}/`)).body;
      ofCampaigns.push(Math.round(found.credits_spent * 100));
    }
    const sum = (amounts: readonly number[]) => amounts.reduce((left, right) => left + right, 0);
    const isBatch = (reason: string) => reason.startsWith('bch_');
    const isDay = (reason: string) => reason.startsWith('subscription ');
    const isGrant = (reason: string) => reason === 'granted';
    const ledger = {
      available: Math.abs(spent(() => true)),
      used: spent((reason) => !isGrant(reason)),
      batches: spent(isBatch),
      campaigns: spent(isDay),
      calls: spent((reason) => !isBatch(reason) && !isDay(reason) && !isGrant(reason)),
    };
    const told = {
      available: Math.round(body.credits_available * 100),
      used: Math.round(body.credits_used * 100),
      batches: sum(ofBatches),
      campaigns: sum(ofCampaigns),
      calls: cents[who],
    };
    return { ledger, told, entries };
  }

  return { mock, upTo, pick, turn, compare };
}

test.each([1, 2, 3])('what is told of credits adds up with the ledger, whatever comes together (%i)', async (seed) => {
  const { mock, upTo, pick, turn, compare } = createTraffic(seed);
  let charges = 0;
  for (let round = 0; round < 15; round++) {
    await Promise.all(Array.from({ length: 1 + upTo(11) }, () => turn()));
    await mock.clock.advance({ seconds: pick([0, 1, 3, 60, 3600, 86_400]) });
    for (const who of users) {
      const { ledger, told, entries } = await compare(who);
      expect(ledger).toEqual(told);
      expect(Math.min(...entries.map(({ balance_after }) => balance_after))).toBeGreaterThanOrEqual(0);
      expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((one, other) => one - other));
      charges += entries.length;
    }
  }
  expect(charges).toBeGreaterThan(500);
});
