import { describe, expect, it } from 'vitest';
import { createBench, discovery, full, nothing, similar } from './bench.ts';
import { sender } from './send.ts';

const page = (limit: number, number?: number) => ({ limit, ...(number !== undefined && { page: number }) });
const instagram = (limit = 5, more: object = {}) => ({ platform: 'instagram', paging: page(limit), ...more });
const usernames = (body: { accounts: { profile: { username: string } }[] }) =>
  body.accounts.map(({ profile }) => profile.username);

describe('a search', () => {
  it('tells how many there are, a page of them, its cost and what is left', async () => {
    const { post, left } = createBench();
    const { status, body } = await post(discovery, instagram(2));
    expect([status, Object.keys(body).sort()]).toEqual([
      200,
      ['accounts', 'credits_cost', 'credits_left', 'limit', 'total', 'trial_searches_left'],
    ]);
    expect(body).toMatchObject({ limit: 2, credits_cost: 0.02, credits_left: '99.98', trial_searches_left: null });
    expect(body.accounts).toHaveLength(2);
    expect(body.total).toBeGreaterThan(1000);
    expect(await left()).toBe(99.98);
  });

  it('gives the same each time, and is charged each time', async () => {
    const { post, left } = createBench();
    const [first, second] = [await post(discovery, instagram(50)), await post(discovery, instagram(50))];
    expect(second.body.accounts).toEqual(first.body.accounts);
    expect(await left()).toBe(99);
  });

  it('has its first page as 0 and as 1, five creators where nothing is said, and 50 at most', async () => {
    const { post } = createBench();
    const search = async (paging: object) => (await post(discovery, { platform: 'tiktok', paging })).body;
    const [none, zero, one, two] = [
      await search({}),
      await search({ page: 0 }),
      await search({ page: 1, limit: 5 }),
      await search({ page: 2 }),
    ];
    expect(usernames(none)).toHaveLength(5);
    expect([usernames(zero), usernames(one)]).toEqual([usernames(none), usernames(none)]);
    expect(usernames(await search({ limit: 10 }))).toEqual([...usernames(one), ...usernames(two)]);
    expect((await post(discovery, instagram(51))).body).toEqual({
      error: { paging: { limit: ['Ensure this value is at most 50.'] } },
    });
    expect((await post(discovery, { platform: 'instagram' })).body).toEqual({
      error: { paging: ['This field is required.'] },
    });
  });

  it('pages through all matches, each once, and then is empty and free', async () => {
    const { post, left } = createBench({ creators: 400 });
    const filters = { location: ['United States'] };
    const seen: string[] = [];
    let number = 1;
    for (;;) {
      const { body } = await post(discovery, { platform: 'instagram', paging: page(20, number), filters });
      if (body.accounts.length === 0) {
        expect(body).toMatchObject({ credits_cost: 0, total: seen.length });
        break;
      }
      seen.push(...usernames(body));
      number += 1;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(20);
    expect(await left()).toBeCloseTo(100 - seen.length / 100, 10);
  });

  it('reaches the first 10,000 results and no more', async () => {
    const { post, left } = createBench();
    const at = (limit: number, number: number) =>
      post(discovery, { platform: 'instagram', paging: page(limit, number) });
    expect((await at(50, 200)).status).toBe(200);
    const { status, body } = await at(50, 201);
    expect([status, body]).toEqual([400, { error: { paging: ['Only the first 10000 results can be reached.'] } }]);
    expect((await at(30, 334)).status).toBe(400);
    expect(await left()).toBe(100);
  });

  it('is ordered as asked for, where the platform can be', async () => {
    const { post } = createBench();
    const sorted = async (platform: string, sort?: object) =>
      post(discovery, { platform, paging: page(30), ...(sort && { sort }) });
    const by = async (sort_by: string, sort_order: string) =>
      (await sorted('instagram', { sort_by, sort_order })).body.accounts.map(
        ({ profile }: { profile: { followers: number; engagement_percent: number } }) =>
          sort_by === 'engagement_rate' ? profile.engagement_percent : profile.followers,
      );
    for (const sort_by of ['number_of_followers', 'engagement_rate']) {
      const descending = await by(sort_by, 'desc');
      expect(descending).toEqual(descending.toSorted((one: number, other: number) => other - one));
      const ascending = await by(sort_by, 'asc');
      expect(ascending).toEqual(ascending.toSorted((one: number, other: number) => one - other));
      expect(ascending[0]).toBeLessThan(descending[0]);
    }
    const refused = { error: { sort: { sort_order: ['Relevancy is sorted in descending order only.'] } } };
    expect((await sorted('instagram', { sort_order: 'asc' })).body).toEqual(refused);
    expect((await sorted('youtube', { sort_by: 'relevancy', sort_order: 'asc' })).body).toEqual(refused);
    expect((await sorted('instagram', { sort_by: 'relevancy', sort_order: 'desc' })).status).toBe(200);
    const statuses = (sort_by: string) =>
      Promise.all(
        ['instagram', 'tiktok', 'youtube', 'twitch', 'twitter', 'onlyfans'].map(
          async (platform) => (await sorted(platform, { sort_by })).status,
        ),
      );
    expect(await statuses('growth_rate')).toEqual([200, 200, 200, 400, 400, 400]);
    expect(await statuses('number_of_followers')).toEqual([200, 200, 200, 200, 200, 400]);
  });

  it('heeds no filter of another platform, and says so', async () => {
    const { mock, post } = createBench();
    const everybody = (await post(discovery, instagram(1))).body.total;
    const filters = { topics: ['Food'], games_played: ['Minecraft'], colour: 'red', exclude_list: [7] };
    const { body, headers } = await post(discovery, instagram(1, { filters }));
    expect(body.total).toBe(everybody);
    expect(headers.get('x-mock-not-modelled')?.split('; ').sort()).toEqual(
      ['colour', 'exclude_list', 'games_played', 'topics'].map((name) => `body%20/filters/${name}`),
    );
    expect(mock.diagnostics().map(({ kind, count }) => [kind, count])).toEqual(
      Array.from({ length: 4 }, () => ['not-modelled', 1]),
    );
    expect((await post(discovery, { ...instagram(1, { filters: null }) })).body.total).toBe(everybody);
  });

  it('heeds gender and type in any case of letters', async () => {
    const { post } = createBench();
    const total = async (filters: object) => (await post(discovery, instagram(1, { filters }))).body.total;
    const women = await total({ gender: 'female' });
    expect([await total({ gender: 'FEMALE' }), await total({ gender: 'Female' })]).toEqual([women, women]);
    const businesses = await total({ type: 'business' });
    expect([await total({ type: 'BUSINESS' }), await total({ type: 'Business' })]).toEqual([businesses, businesses]);
    expect((await total({ gender: 'Male' })) + women + businesses).toBe(await total({}));
    expect((await post(discovery, instagram(1, { filters: { gender: 'other' } }))).status).toBe(400);
  });

  it('tells what is wrong with a filter where it stands', async () => {
    const { post, left } = createBench();
    const wrong = async (filters: unknown) => (await post(discovery, instagram(1, { filters }))).body;
    expect(await wrong({ number_of_followers: { min: 'many' } })).toEqual({
      error: { filters: { number_of_followers: { min: ['A valid number is required.'] } } },
    });
    expect(await wrong({ ai_search: 'ab' })).toEqual({
      error: { filters: { ai_search: ['Ensure this value is at least 3 characters.'] } },
    });
    expect(await wrong({ is_verified: 'yes' })).toEqual({
      error: { filters: { is_verified: ['Must be a valid boolean.'] } },
    });
    expect((await post(discovery, { ...instagram(1), platform: 'snapchat' })).body.error.platform).toHaveLength(1);
    for (const whole of [[], 'instagram', 7]) {
      const { status, body } = await post(discovery, whole);
      expect([status, body.detail[0].loc]).toEqual([422, ['body']]);
    }
    expect(await left()).toBe(100);
  });

  it('of nobody is a page of nobody, for nothing', async () => {
    const { mock, post, left } = createBench();
    mock.control('credits', { available: 0 });
    const { status, body } = await post(discovery, instagram(50, { filters: { number_of_followers: { min: 9e12 } } }));
    expect([status, body.total, body.accounts, body.credits_cost]).toEqual([200, 0, [], 0]);
    expect(await left()).toBe(0);
  });

  it('shows pictures that live for a day from now', async () => {
    const { mock, post } = createBench();
    const picture = async () => {
      const url = new URL((await post(discovery, instagram(1))).body.accounts[0].profile.picture);
      return Number(url.searchParams.get('expires')) * 1000 - mock.clock.now();
    };
    expect(await picture()).toBe(86_400_000);
    await mock.clock.advance({ hours: 5 });
    expect(await picture()).toBe(86_400_000);
  });

  it('shows audiences of Instagram creators of 10,000 followers and more, and no addresses', async () => {
    const { post } = createBench();
    const sort = { sort_by: 'number_of_followers' };
    const big = await post(discovery, instagram(10, { sort }));
    expect(big.body.accounts.every((each: object) => 'audience' in each)).toBe(true);
    const small = await post(discovery, instagram(10, { filters: { number_of_followers: { max: 9999 } } }));
    expect(small.body.accounts.some((each: object) => 'audience' in each)).toBe(false);
    expect(JSON.stringify([big.body, small.body])).not.toContain('@');
  });

  it('finds who can be enriched, with the same numbers', async () => {
    const { post } = createBench();
    for (const platform of ['instagram', 'youtube', 'tiktok', 'twitter', 'twitch', 'onlyfans']) {
      const { accounts } = (await post(discovery, { platform, paging: page(3, 2) })).body;
      expect(accounts).toHaveLength(3);
      for (const { user_id, profile } of accounts) {
        const block = (await post(full, { platform, handle: profile.username })).body.result[platform];
        expect(block.userid ?? block.user_id ?? block.id).toBe(user_id);
        expect(block.follower_count ?? block.subscriber_count ?? block.total_followers).toBe(profile.followers);
        const engagement = platform === 'twitch' || platform === 'onlyfans' ? undefined : profile.engagement_percent;
        expect(block.engagement_percent).toBe(engagement);
      }
    }
  });
});

describe('similar creators', () => {
  const like = (filter_key: string, filter_value: string, more: object = {}) => ({
    platform: 'instagram',
    filter_key,
    filter_value,
    paging: { limit: 10 },
    ...more,
  });

  it('are those of the reference, by username, URL or id, without itself, the most similar first', async () => {
    const { post, left } = createBench();
    const { status, body } = await post(similar, like('username', 'miravale'));
    expect([status, body.credits_cost, body.credits_left]).toEqual([200, 0.1, '99.90']);
    expect(usernames(body)).not.toContain('miravale');
    const scores = body.accounts.map(({ similarity_score }: { similarity_score: number }) => similarity_score);
    expect(scores).toEqual(scores.toSorted((one: number, other: number) => other - one));
    for (const [key, value] of [
      ['username', '@MiraVale'],
      ['url', 'https://www.instagram.com/miravale/'],
      ['id', '1000000001'],
    ] as const) {
      expect(usernames((await post(similar, like(key, value))).body)).toEqual(usernames(body));
    }
    expect(await left()).toBe(99.6);
  });

  it('of nobody are refused, for nothing', async () => {
    const { post, left } = createBench();
    for (const [key, value] of [
      ['username', 'nobody.at.all'],
      ['username', 'https://www.instagram.com/miravale/'],
      ['url', 'miravale'],
      ['url', 'https://www.tiktok.com/@miravale'],
      ['id', 'miravale'],
      ['id', '999'],
    ] as const) {
      const { status, body } = await post(similar, like(key, value));
      expect([key, value, status, body]).toEqual([key, value, 400, nothing]);
    }
    expect((await post(similar, { ...like('username', 'odefinch'), platform: 'twitter' })).body).toEqual({
      error: { platform: [expect.stringContaining('instagram, youtube, tiktok, twitch, onlyfans')] },
    });
    expect((await post(similar, like('name', 'miravale'))).status).toBe(400);
    expect((await post(similar, { ...like('username', 'miravale'), paging: { limit: 50, page: 999 } })).body).toEqual({
      error: { paging: ['Only the first 10000 results can be reached.'] },
    });
    expect(await left()).toBe(100);
  });

  it('are narrowed by filters, in any case of letters', async () => {
    const { post } = createBench();
    const total = async (filters?: object) =>
      (await post(similar, like('username', 'miravale', filters && { filters }))).body.total;
    const everybody = await total();
    const parts = [{ gender: 'FEMALE' }, { gender: 'Male' }, { type: 'Business' }];
    const [women = 0, men = 0, businesses = 0] = await Promise.all(parts.map(total));
    expect(women + men + businesses).toBe(everybody);
    expect(women).toBeLessThan(everybody);
    expect(await total({ topics: ['Food'] })).toBe(everybody);
  });
});

describe('two searches for the last credits', () => {
  it('are paid by one: the other gets nothing, and nothing is lost', async () => {
    const { mock } = createBench();
    const post = sender(mock, 'broke');
    const answers = await Promise.all([
      post('POST', discovery, instagram(2)),
      post('POST', discovery, { platform: 'youtube', paging: page(2) }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 402]);
    expect(answers.find(({ status }) => status === 402)?.body).toEqual({ error: 'Insufficient credits.' });
    expect(answers.find(({ status }) => status === 200)?.body.credits_left).toBe('0.00');
    expect(mock.world.ledger.balance(3)).toBe(0);
  });

  it('give no part of a page that they cannot pay', async () => {
    const { mock } = createBench();
    const post = sender(mock, 'broke');
    expect((await post('POST', discovery, instagram(3))).status).toBe(402);
    expect((await post('POST', discovery, instagram(2))).status).toBe(200);
  });
});
