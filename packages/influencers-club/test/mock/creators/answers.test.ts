import { describe, expect, it } from 'vitest';
import { type Account, discoveryPlatforms, type SortKey } from '../../../src/mock/creators/index.ts';
import { now, smallWorld } from './small-world.ts';

const world = smallWorld(2000);
const { creators } = world;
const page = (offset: number, limit: number) => ({ offset, limit });
const profile = (account: Account) => creators.discoveryAccount(account, now).profile;
const sample = creators.search('instagram', {}, {}, page(100, 40), now).accounts;

describe('a search', () => {
  it.each(['engagement_rate', 'number_of_followers', 'growth_rate'] satisfies SortKey[])(
    'sorts by %s, both ways',
    (sort_by) => {
      const valueAt = (account: Account): number => {
        if (sort_by === 'growth_rate') return world.facts.traits('instagram').growth.rate(account.person);
        return sort_by === 'engagement_rate' ? profile(account).engagement_percent : profile(account).followers;
      };
      for (const filters of [{}, { is_verified: true }, { location: ['Iceland', 'Norway'] }, { ai_search: 'vegan' }]) {
        const down = creators.search('instagram', filters, { sort_by }, page(0, 5000), now).accounts;
        const values = down.map(valueAt);
        expect(values).toEqual([...values].sort((left, right) => right - left));
        const up = creators.search('instagram', filters, { sort_by, sort_order: 'asc' }, page(0, 5000), now).accounts;
        expect(up).toEqual([...down].reverse());
      }
    },
  );

  it('gives each creator on one page, in the same order each time, and nothing after the last', () => {
    for (const filters of [{}, { ai_search: 'travel photographers' }, { location: ['France'] }, { has_merch: false }]) {
      const all = creators.search('instagram', filters, {}, page(0, 5000), now);
      const paged = Array.from({ length: Math.ceil(all.total / 50) }, (_, index) =>
        creators.search('instagram', filters, {}, page(index * 50, 50), now),
      );
      expect(paged.flatMap(({ accounts }) => accounts)).toEqual(all.accounts);
      expect(new Set(all.accounts.map(({ person }) => person)).size).toBe(all.total);
      expect(creators.search('instagram', filters, {}, page(all.total, 50), now).accounts).toEqual([]);
    }
  });

  it('shows a number that a filter for just this number finds', () => {
    for (const account of sample) {
      const { followers, engagement_percent } = profile(account);
      const filters = {
        number_of_followers: { min: followers, max: followers },
        engagement_percent: { min: engagement_percent, max: engagement_percent },
      };
      expect(creators.search('instagram', filters, {}, page(0, 50), now).accounts).toContainEqual(account);
    }
  });

  it('goes with the days', () => {
    const later = now + 200 * 86_400_000;
    const [before, after] = [now, later].map((at) =>
      creators.search('instagram', { last_post: 5 }, {}, page(0, 5000), at),
    );
    expect(after?.total).toBeGreaterThan(0);
    expect(before?.accounts).not.toEqual(after?.accounts);
    expect(creators.search('instagram', { last_post: 5 }, {}, page(0, 5000), now)).toEqual(before);
    const [first] = after?.accounts ?? [];
    if (first)
      expect(creators.discoveryAccount(first, later).profile.followers).toBe(creators.followersAt(first, later));
  });
});

describe('similar creators', () => {
  it('are never the reference, and the most alike come first', () => {
    for (const reference of sample.slice(0, 15)) {
      const { total, accounts, scores } = creators.similar(reference, {}, page(0, 2000), now);
      expect(accounts).toHaveLength(total);
      expect(accounts).not.toContainEqual(reference);
      expect(scores).toEqual([...scores].sort((left, right) => right - left));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
      const verified = creators.similar(reference, { is_verified: true }, page(0, 2000), now).accounts;
      const isVerified = (account: Account) => creators.full(account, now).instagram?.is_verified;
      expect(verified).toEqual(accounts.filter(isVerified));
    }
  });
});

describe('all answers about a creator', () => {
  it('agree with one another', () => {
    for (const account of sample) {
      const shown = creators.discoveryAccount(account, now);
      const social = creators.social(account, now);
      const { instagram, email, ...rest } = creators.full(account, now, {
        include_lookalikes: true,
        include_audience_data: true,
      });
      const { category: _, ...raw } = creators.raw(account, now).instagram ?? {};
      expect(instagram).toMatchObject({
        userid: shown.user_id,
        username: shown.profile.username,
        full_name: shown.profile.full_name,
        follower_count: shown.profile.followers,
        engagement_percent: shown.profile.engagement_percent,
      });
      expect(social).toMatchObject({
        user_id: shown.user_id,
        followers: shown.profile.followers,
        fullname: shown.profile.full_name,
      });
      expect(instagram).toMatchObject(raw);
      expect(raw).not.toHaveProperty('engagement_percent');
      for (const other of creators.connected(account, now).slice(1)) {
        const pointed = creators.social(other, now);
        expect((rest as Record<string, unknown>)[other.platform]).toMatchObject({
          username: pointed.username,
          follower_count: pointed.followers,
        });
        expect(creators.connected(other, now)).toHaveLength(creators.connected(account, now).length);
      }
      expect(rest.lookalikes).toHaveLength(10);
      expect(email).toBe(creators.emailOf(account));
    }
  });

  it('lead from an address to the account with the most followers', () => {
    const known = sample.filter((account) => creators.emailOf(account) !== null);
    expect(known.length).toBeGreaterThan(5);
    for (const account of known) {
      const email = creators.emailOf(account) ?? '';
      const found = creators.findByEmail(email.toUpperCase(), now);
      const searched = creators
        .connected(account, now)
        .filter(({ platform }) => (discoveryPlatforms as readonly string[]).includes(platform));
      const most = Math.max(...searched.map((each) => creators.social(each, now).followers));
      expect(found && creators.emailResult(found, now)).toMatchObject({ followers: most });
      expect(found?.person).toBe(account.person);
      expect(creators.findByEmail(email, now, { min_followers: most + 1 })).toBeUndefined();
      const others = creators.findByEmail(email, now, { exclude_platforms: found ? [found.platform] : [] });
      expect(others?.platform).not.toBe(found?.platform);
    }
  });

  it('have weights that make 1, and no audience of the few', () => {
    for (const account of [
      ...sample,
      ...creators.search('instagram', { number_of_followers: { max: 9999 } }, {}, page(0, 5), now).accounts,
    ]) {
      const { audience_followers: followers, audience_likers: likers } = creators.audience(account, now);
      if (profile(account).followers < 10_000) expect(followers).toEqual({ success: false, error: 'empty_audience' });
      for (const data of [followers.data, likers.data]) {
        if (!data) continue;
        const { audience_geo: geo } = data;
        const lists = [
          data.audience_genders,
          data.audience_ages,
          data.audience_languages,
          data.audience_types,
          data.audience_reachability,
          data.audience_ethnicities,
          data.audience_interests,
          data.audience_brand_affinity,
          data.audience_accounts_created_at,
          geo.countries,
          geo.cities,
        ];
        for (const list of lists) {
          if (list)
            expect((list as readonly { weight: number }[]).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(
              1,
              6,
            );
        }
        for (const list of lists) for (const { weight } of list ?? []) expect(weight).toBeGreaterThanOrEqual(0);
        expect(data.audience_genders_per_age.reduce((sum, { male, female }) => sum + male + female, 0)).toBeCloseTo(
          1,
          6,
        );
      }
    }
  });

  it('sign pictures for 24 hours', () => {
    const url = new URL(creators.mediaUrl('p/instagram/1000000001.jpg', now));
    expect(url.origin).toBe('https://img.example');
    expect(Number(url.searchParams.get('expires')) * 1000).toBe(now + 86_400_000);
    expect(url.searchParams.get('signature')).toMatch(/^[0-9a-f]{32}$/);
  });
});
