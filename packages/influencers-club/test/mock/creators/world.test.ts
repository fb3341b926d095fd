import { createRandom } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { createCreators, type Platform, platforms } from '../../../src/mock/creators/index.ts';
import { now, smallWorld } from './small-world.ts';

const make = (size: number, seed = 7) => createCreators({ random: createRandom(seed), size });
const full = (world: ReturnType<typeof make>, platform: Platform, person: number) =>
  world.full({ platform, person }, now, { include_audience_data: false });

describe('a world of creators', () => {
  it('has the same people in any size', () => {
    const [small, large] = [make(2000), make(100_000)];
    for (let person = 0; person < 2000; person += 97) {
      const own = platforms.filter((platform) =>
        small.findById(platform, small.social({ platform, person }, now).user_id),
      );
      expect(own.length).toBeGreaterThan(0);
      for (const platform of own) expect(full(large, platform, person)).toEqual(full(small, platform, person));
    }
  });

  it('says the same in any order of asking', () => {
    const [one, other] = [make(500), make(500)];
    one.search('instagram', { keywords_in_bio: ['a'], last_post: 30 }, {}, { offset: 0, limit: 5 }, now);
    const asked = [10, 400, 3].map((person) => full(one, 'instagram', person));
    const backwards = [3, 400, 10].map((person) => full(other, 'instagram', person)).reverse();
    expect(asked).toEqual(backwards);
  });

  it('differs by seed, but for the fixed people', () => {
    const [one, other] = [make(50, 1), make(50, 2)];
    const who = (world: typeof one, person: number) => world.social({ platform: 'instagram', person }, now);
    expect(who(one, 20).username).not.toBe(who(other, 20).username);
    for (const handle of ['miravale', 'odefinch', 'tessarden', 'junoreyes']) {
      const [left, right] = [one.find('instagram', handle), other.find('instagram', handle)];
      expect(left).toBeDefined();
      expect(right).toEqual(left);
      if (left) expect(one.social(left, now).followers).toBe(other.social(left, now).followers);
    }
    const mira = one.find('instagram', 'miravale');
    expect(mira && one.discoveryAccount(mira, now)).toMatchObject({
      user_id: '1000000001',
      profile: { full_name: 'Mira Vale', username: 'miravale', followers: 50_210, engagement_percent: 3.2 },
    });
    expect(mira && one.emailOf(mira)).toBe('mira@miravale.example');
    expect(mira && one.connected(mira, now).map(({ platform }) => platform)).toEqual([
      'instagram',
      'tiktok',
      'youtube',
      'pinterest',
    ]);
  });

  it('refuses a size that is none', () => {
    for (const size of [0, -1, 1.5, 1_000_001, Number.NaN]) expect(() => make(size)).toThrow(RangeError);
  });

  it('is found by every form of a handle, in any case of letters', () => {
    const { creators, facts } = smallWorld(3000);
    for (let person = 0; person < 3000; person += 7) {
      for (const platform of facts.people.platformsOf(person)) {
        const account = { platform, person };
        const { username, url, user_id } = creators.social(account, now);
        const forms = [
          username,
          `@${username}`,
          username.toUpperCase(),
          ` ${username} `,
          url,
          url.toUpperCase().replace(/^HTTPS/, 'https'),
          url.replace('https://', ''),
        ];
        for (const form of forms) expect([form, creators.find(platform, form)]).toEqual([form, account]);
        expect(creators.findById(platform, user_id)).toEqual(account);
        if (platform === 'youtube') {
          expect(creators.find(platform, user_id.toLowerCase())).toEqual(account);
          expect(creators.find(platform, `https://www.youtube.com/channel/${user_id}`)).toEqual(account);
        }
      }
    }
  });

  it('knows nobody by a name that is nobody’s, of a person who is not there, or at another platform’s address', () => {
    const { creators } = smallWorld(10);
    const outside = make(20_000).social({ platform: 'instagram', person: 15_000 }, now);
    for (const handle of [
      'no.such.person',
      '',
      '@',
      '///',
      'https://',
      outside.username,
      'https://www.tiktok.com/@miravale',
      'https://instagram.example/miravale',
    ]) {
      expect(creators.find('instagram', handle)).toBeUndefined();
    }
    expect(creators.findById('instagram', outside.user_id)).toBeUndefined();
    expect(creators.find('twitch', 'miravale')).toBeUndefined();
    expect(creators.findByEmail('nobody@mail.example', now)).toBeUndefined();
  });

  it('gives no handle and no address twice', () => {
    const { facts } = smallWorld(60_000);
    const { handles } = facts.people;
    for (const platform of ['instagram', 'twitter'] as const) {
      const names = new Set(Array.from({ length: 60_000 }, (_, person) => handles.handle(platform, person)));
      expect(names.size).toBe(60_000);
    }
    const emails = Array.from({ length: 60_000 }, (_, person) => facts.people.email(person)).filter(
      (email) => email !== null,
    );
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('has followers by the logarithm, engagement that falls with them, and accounts that are linked', () => {
    const { creators, accountsOn } = smallWorld(3000);
    const shown = accountsOn('instagram').map((account) => creators.discoveryAccount(account, now).profile);
    const inOrder = shown.map(({ followers }) => followers).sort((left, right) => left - right);
    const middle = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
    expect(middle).toBeGreaterThan(5000);
    expect(middle).toBeLessThan(25_000);
    expect(inOrder.at(-1)).toBeGreaterThan(50 * middle);
    const average = (list: typeof shown) =>
      list.reduce((sum, { engagement_percent }) => sum + engagement_percent, 0) / list.length;
    expect(average(shown.filter(({ followers }) => followers < 3000))).toBeGreaterThan(
      1.5 * average(shown.filter(({ followers }) => followers > 100_000)),
    );
    const counts = accountsOn('instagram').map((account) => creators.connected(account, now).length);
    expect(Math.max(...counts)).toBeGreaterThan(4);
  });
});
