import { describe, expect, it } from 'vitest';
import { fixtures } from '../../src/mock/fixtures.ts';
import { byEmail, createBench, full, nothing, raw, socials } from './bench.ts';
import { sender } from './send.ts';

const everywhere = [
  ['instagram', 'miravale'],
  ['youtube', 'odefinch'],
  ['tiktok', 'junoreyes'],
  ['onlyfans', 'junoreyes'],
  ['twitter', 'tessarden'],
  ['snapchat', 'junoreyes'],
  ['discord', 'tessarden'],
  ['pinterest', 'miravale'],
  ['facebook', 'junoreyes'],
  ['linkedin', 'odefinch'],
  ['twitch', 'tessarden'],
] as const;

describe('full enrichment', () => {
  it.each(everywhere)('tells all that is known on %s, for 1 credit', async (platform, handle) => {
    const { post, left } = createBench();
    const { status, body } = await post(full, { platform, handle });
    expect([status, body.credits_cost, body.trial_searches_left]).toEqual([200, 1, null]);
    expect(body.result[platform].username ?? body.result[platform].custom_url?.slice(1)).toBe(handle);
    expect(body.result.email).toContain('@');
    expect(body.result).not.toHaveProperty('lookalikes');
    expect(body.result[platform]).not.toHaveProperty('audience');
    expect(await left()).toBe(99);
  });

  it('adds lookalikes and the audience where they are asked for, at the same price', async () => {
    const { post, left } = createBench();
    const wishes = { include_lookalikes: true, include_audience_data: true };
    const { result } = (await post(full, { platform: 'instagram', handle: 'miravale', ...wishes })).body;
    expect(result.lookalikes).toHaveLength(10);
    expect(result.instagram.audience.audience_followers.success).toBe(true);
    const elsewhere = (await post(full, { platform: 'twitter', handle: 'tessarden', ...wishes })).body.result;
    expect(elsewhere.twitter).not.toHaveProperty('audience');
    expect(await left()).toBe(98);
  });

  it('gives nothing, for nothing, where an address is a must and none is known', async () => {
    const { mock, post, left } = createBench();
    const { creators } = mock.state;
    const { accounts } = creators.search('instagram', {}, {}, { offset: 0, limit: 200 }, mock.clock.now());
    const withEmail = accounts.find((account) => creators.emailOf(account) !== null);
    const without = accounts.find((account) => creators.emailOf(account) === null);
    const ask = async (account: typeof without, email_required?: string) => {
      const handle = account && creators.social(account, mock.clock.now()).username;
      return post(full, { platform: 'instagram', handle, ...(email_required && { email_required }) });
    };
    expect(await ask(without, 'must_have')).toMatchObject({ status: 400, body: nothing });
    expect(await left()).toBe(100);
    expect((await ask(without)).body.result.email).toBeNull();
    expect((await ask(without, 'preferred')).body.result.email_type).toBeNull();
    expect((await ask(withEmail, 'must_have')).body.result.email).toContain('@');
    expect((await ask(withEmail, 'not_needed')).body.error.email_required).toHaveLength(1);
    expect(await left()).toBe(97);
  });
});

describe('raw enrichment', () => {
  it.each(everywhere.filter(([platform]) => platform !== 'twitch'))(
    'tells what %s itself tells, for 0.03 credits',
    async (platform, handle) => {
      const { post, left } = createBench();
      const { status, body } = await post(raw, { platform, handle });
      expect([status, Object.keys(body.result), body.credits_cost]).toEqual([200, [platform], 0.03]);
      expect(JSON.stringify(body)).not.toMatch(/engagement_percent|median|"email"/);
      expect(await left()).toBe(99.97);
    },
  );

  it('has the numbers of full enrichment', async () => {
    const { post } = createBench();
    const request = { platform: 'tiktok', handle: 'miravale' };
    const [rawBlock, fullBlock] = [await post(raw, request), await post(full, request)];
    expect(fullBlock.body.result.tiktok).toMatchObject(rawBlock.body.result.tiktok);
  });

  it('is not there on Twitch', async () => {
    const { post, left } = createBench();
    const { status, body } = await post(raw, { platform: 'twitch', handle: 'tessarden' });
    expect([status, body]).toEqual([400, { error: { platform: [expect.stringContaining('Must be one of')] } }]);
    expect(await left()).toBe(100);
  });
});

describe('connected socials', () => {
  it('tell all accounts of a person, the one asked for first, for 0.5 credits', async () => {
    const { post, left } = createBench();
    const { status, body } = await post(socials, { platform: 'instagram', handle: 'miravale' });
    expect([status, body.credits_cost, body.response_meta]).toEqual([200, 0.5, {}]);
    expect(body.result.map(({ platform }: { platform: string }) => platform)).toEqual([
      'instagram',
      'tiktok',
      'youtube',
      'pinterest',
    ]);
    expect(body.result[0]).toMatchObject({ user_id: '1000000001', username: 'miravale', followers: 50_210 });
    expect(await left()).toBe(99.5);
  });

  it('start from six platforms', async () => {
    const { post } = createBench();
    const statuses = await Promise.all(
      everywhere.map(async ([platform, handle]) => [platform, (await post(socials, { platform, handle })).status]),
    );
    const six = ['instagram', 'youtube', 'tiktok', 'onlyfans', 'twitter', 'twitch'];
    expect(statuses).toEqual(everywhere.map(([platform]) => [platform, six.includes(platform) ? 200 : 400]));
  });
});

describe('enrichment by email', () => {
  it('tells the platform with the most followers, whatever the case of the address, for 0.05 credits', async () => {
    const { post, left } = createBench();
    const { status, body } = await post(byEmail, { email: 'Mira@MiraVale.example' });
    expect([status, body.credits_cost]).toEqual([200, 0.05]);
    expect(body.result).toMatchObject({ platform: 'tiktok', username: 'miravale', followers: 81_400 });
    expect(await left()).toBe(99.95);
  });

  it('finds nobody, for nothing, and refuses what is no address', async () => {
    const { post, left } = createBench();
    expect(await post(byEmail, { email: 'nobody@nowhere.example' })).toMatchObject({ status: 400, body: nothing });
    expect((await post(byEmail, { email: 'mira' })).body).toEqual({ error: { email: ['Enter a valid email.'] } });
    expect(await left()).toBe(100);
  });

  it('leads back from the address that full enrichment tells', async () => {
    const { mock, post } = createBench();
    const { creators } = mock.state;
    const { accounts } = creators.search('instagram', {}, {}, { offset: 0, limit: 100 }, mock.clock.now());
    const known = accounts.filter((account) => creators.emailOf(account) !== null).slice(0, 5);
    expect(known).toHaveLength(5);
    for (const account of known) {
      const { username } = creators.social(account, mock.clock.now());
      const { email } = (await post(full, { platform: 'instagram', handle: username })).body.result;
      const { platform, username: handle, followers } = (await post(byEmail, { email })).body.result;
      const own = (await post(socials, { platform, handle })).body.result;
      expect(own).toContainEqual(expect.objectContaining({ platform: 'instagram', username }));
      expect(own[0].followers).toBe(followers);
    }
  });
});

describe('a handle', () => {
  it('is a name, with or without @, or a URL, in any case of letters; on YouTube a channel id, too', async () => {
    const { post } = createBench();
    const idOf = async (handle: string, platform = 'instagram') => {
      const { body } = await post(raw, { platform, handle });
      return body.result?.[platform].userid ?? body.result?.[platform].id;
    };
    for (const handle of [
      'miravale',
      'MiraVale',
      '@miravale',
      ' miravale ',
      'https://www.instagram.com/miravale/',
      'https://instagram.com/MIRAVALE?hl=en',
      'instagram.com/miravale',
    ]) {
      expect([handle, await idOf(handle)]).toEqual([handle, '1000000001']);
    }
    const channel = await idOf('odefinch', 'youtube');
    expect(channel).toMatch(/^UC.{22}$/);
    for (const handle of [
      channel,
      '@OdeFinch',
      'https://www.youtube.com/@odefinch',
      `https://youtube.com/channel/${channel}`,
    ]) {
      expect([handle, await idOf(handle, 'youtube')]).toEqual([handle, channel]);
    }
  });

  it('of nobody gives nothing, for nothing', async () => {
    const { post, left } = createBench();
    for (const path of [full, raw, socials]) {
      for (const handle of ['nobody.at.all', '@', 'https://www.tiktok.com/@miravale', 'https://', 'tessarden2']) {
        const { status, body } = await post(path, { platform: 'instagram', handle });
        expect([path, handle, status, body]).toEqual([path, handle, 400, nothing]);
      }
      expect((await post(path, { platform: 'instagram', handle: '' })).body).toEqual({
        error: { handle: ['Ensure this value is at least 1 character.'] },
      });
      expect((await post(path, { platform: 'instagram', handle: 'x'.repeat(201) })).status).toBe(400);
      expect((await post(path, { platform: 'myspace', handle: 'miravale' })).body.error.platform).toHaveLength(1);
      expect((await post(path, { platform: 'instagram' })).body).toEqual({
        error: { handle: ['This field is required.'] },
      });
      const { status, body } = await post(path, 'miravale');
      expect([status, body.detail[0].loc]).toEqual([422, ['body']]);
    }
    expect(await left()).toBe(100);
  });
});

it('is refused to who cannot pay, and nothing is taken; who is not there is told so first', async () => {
  const { mock } = createBench();
  const call = sender(mock, 'broke');
  const request = { platform: 'instagram', handle: 'miravale' };
  for (const [path, body] of [
    [full, request],
    [raw, request],
    [socials, request],
    [byEmail, { email: 'mira@miravale.example' }],
  ] as const) {
    expect(await call('POST', path, body)).toMatchObject({ status: 402, body: { error: 'Insufficient credits.' } });
  }
  expect((await call('POST', full, { ...request, handle: 'nobody.at.all' })).status).toBe(400);
  expect(mock.world.ledger.balance(3)).toBe(0.02);
});

it('names creators in the fixtures who are there, on all their platforms, under their addresses', async () => {
  const { mock } = createBench({ seed: 99, creators: 10 });
  const { creators } = mock.state;
  for (const [handle, text] of Object.entries(fixtures.creators)) {
    const [platforms = '', email = ''] = text.split('; ');
    const account = creators.findByEmail(email, mock.clock.now());
    const all = account && creators.connected(account, mock.clock.now());
    expect(all?.map(({ platform }) => platform).sort()).toEqual(platforms.split(', ').sort());
    expect(all?.map((each) => creators.social(each, mock.clock.now()).username)).toEqual(all?.map(() => handle));
  }
});
