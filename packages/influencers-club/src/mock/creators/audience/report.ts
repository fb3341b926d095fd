import type { Accounts } from '../accounts.ts';
import { audienceInterests } from '../data/interests.ts';
import { type Facts, midnight } from '../facts.ts';
import type { Account } from '../types.ts';
import { ages, credibilityClass, type ShareKind, type Shares } from './shares.ts';
import type { AudienceData, AudienceReport, AudienceSection, AudienceUser, HistogramBin } from './types.ts';

export type Section = 'followers' | 'commenters' | 'likers';

export interface AudienceInput {
  readonly facts: Facts;
  readonly accounts: Accounts;
  readonly shares: Shares;
  /** Who is like the account, best first. */
  lookalikes(
    account: Account,
    limit: number,
    now: number,
  ): readonly { readonly account: Account; readonly score: number }[];
}

/** client-live: which part of the keys a platform has (fact sheet §2.14) */
export function audienceReport(input: AudienceInput, account: Account, now: number): AudienceReport {
  const { facts, shares } = input;
  const { platform, person } = account;
  const answered = (section: Section, share: number): boolean =>
    shares.isKnown(person, midnight(now)) && facts.draws.field(`${platform} audience ${section}`).of(person) < share;
  const section = (name: Section, isKnown: boolean): AudienceSection =>
    isKnown
      ? { success: true, data: { ...audienceData(input, account, name), ...people(input, account, now) } }
      : { success: false, error: 'empty_audience' };
  const isInstagram = platform === 'instagram';
  return {
    audience_followers: section('followers', shares.isKnown(person, midnight(now))),
    audience_commenters: section('commenters', isInstagram && answered('commenters', 0.4)),
    audience_likers: section('likers', isInstagram && answered('likers', 0.8)),
    audience_credibility_followers_histogram: isInstagram ? histogram(0) : null,
    audience_credibility_likers_histogram: isInstagram ? histogram(1) : null,
  };
}

/** Without other people: who they are, by numbers. Followers, commenters and likers are the same people (inferred). */
export function audienceData(
  { facts, shares }: Pick<AudienceInput, 'facts' | 'shares'>,
  { platform, person }: Account,
  of: Section,
): AudienceData {
  const { languages, places, brands } = facts.catalogue;
  const list = <T>(kind: ShareKind, show: (code: number, weight: number) => T): T[] => {
    const { count, codes, weights } = shares.share(kind, person);
    return Array.from({ length: count }, (_, index) => show(codes[index] ?? 0, (weights[index] ?? 0) / 1e4));
  };
  const country = (code: number) => ({ id: code + 1, name: places[code]?.name ?? '', code: places[code]?.code ?? '' });
  const female = shares.female(person) / 1e4;
  const male = (1e4 - shares.female(person)) / 1e4;
  const inAges = list('age', (code, weight) => ({ code: ages[code] ?? '65-', weight }));
  const credibility = shares.credibility(person);
  const countries = list('country', (code, weight) => ({ ...country(code), weight }));
  const most: AudienceData = {
    notable_users_ratio: Math.round(1 + 60 * facts.draws.field(`${platform} notable`).of(person)) / 1000,
    audience_genders: [
      { code: 'MALE', weight: male },
      { code: 'FEMALE', weight: female },
    ],
    audience_ages: inAges,
    audience_genders_per_age: inAges.map(({ code, weight }) => {
      const women = Math.round(weight * female * 1e4) / 1e4;
      return { code, male: Math.round((weight - women) * 1e4) / 1e4, female: women };
    }),
    audience_languages: list('language', (code, weight) => ({
      code: languages[code]?.abbreviation ?? '',
      name: languages[code]?.language ?? '',
      weight,
    })),
    audience_geo: { countries },
    ...(platform === 'tiktok' && { audience_reachability: reachability(facts, person) }),
  };
  if (platform !== 'instagram') return most;
  const interests = list('interest', (code, weight) => ({
    id: code + 1,
    name: audienceInterests[code] ?? '',
    weight,
    affinity: affinity(weight, audienceInterests.length),
  }));
  const cities = list('city', (code, weight) => ({ code, weight }));
  const states = statesOf(facts, cities);
  const ofCountry = cities[0] ? country(places[cities[0].code]?.country ?? 0) : country(0);
  return {
    ...most,
    audience_credibility: credibility / 1e4,
    credibility_class: credibilityClass(credibility),
    audience_types: weigh(
      ['real', 'suspicious', 'mass_followers', 'influencers'],
      [credibility, 5e3 - credibility / 2.2, 1200, 500],
    ),
    audience_reachability: reachability(facts, person),
    ...(of === 'likers' && {
      audience_accounts_created_at: weigh(
        ['2021-Q2', '2022-Q1', '2022-Q4', '2023-Q3', '2024-Q2', '2024-Q4'],
        [9, 14, 20, 22, 19, 16],
      ),
    }),
    audience_ethnicities: ethnicities(facts, person),
    audience_brand_affinity: list('brand', (code, weight) => ({
      id: code + 1,
      name: brands[code]?.full_name ?? '',
      interest: interests.slice(0, 1).map(({ id, name }) => ({ id, name })),
      weight,
      affinity: affinity(weight, 30),
    })),
    audience_interests: interests,
    audience_geo: {
      countries,
      states: states.map((state) => ({ ...state, country: ofCountry })),
      subdivisions: states.length > 0 ? [{ ...ofCountry, items: states }] : [],
      cities: cities.map(({ code, weight }) => {
        const place = places[code];
        const state = states.find(({ name }) => name === place?.state);
        return {
          id: code + 1,
          name: place?.name ?? '',
          coords: { lat: place?.latitude ?? 0, lon: place?.longitude ?? 0 },
          weight,
          country: ofCountry,
          ...(state && { state: { id: state.id, name: state.name } }),
        };
      }),
    },
  };
}

/** 1 where as many are so as everywhere. */
const affinity = (weight: number, size: number): number => Math.round(weight * size * 100) / 100;

/** Of the cities' states, each once; ids go on where those of places are far from. */
function statesOf(
  { catalogue: { places } }: Facts,
  cities: readonly { readonly code: number; readonly weight: number }[],
) {
  const sums = new Map<string, { id: number; weight: number }>();
  for (const { code, weight } of cities) {
    const name = places[code]?.state;
    if (!name) continue;
    const known = sums.get(name);
    sums.set(name, { id: known?.id ?? 10_001 + code, weight: Math.round(((known?.weight ?? 0) + weight) * 1e4) / 1e4 });
  }
  return [...sums].map(([name, rest]) => ({ name, ...rest }));
}

function reachability({ draws }: Facts, person: number) {
  const lean = draws.field('reachability').of(person);
  return weigh(['-500', '500-1000', '1000-1500', '1500-'], [40 + 30 * lean, 22, 14, 24 - 12 * lean]);
}

function ethnicities({ draws }: Facts, person: number) {
  const names = {
    white: 'White / Caucasian',
    asian: 'Asian',
    african_american: 'African American',
    hispanic: 'Hispanic',
  };
  const codes = Object.keys(names) as (keyof typeof names)[];
  const drawn = draws.field('ethnicities');
  return weigh(
    codes,
    codes.map((_, index) => 0.1 + drawn.at(person, index)),
  ).map(({ code, weight }) => ({ code, name: names[code], weight }));
}

/** Parts as fractions of four places that make 1 together. */
function weigh<Code extends string>(
  codes: readonly Code[],
  parts: readonly number[],
): { code: Code; weight: number }[] {
  const sum = parts.reduce((left, right) => left + right, 0);
  let [added, before] = [0, 0];
  return codes.map((code, index) => {
    added += parts[index] ?? 0;
    const until = Math.round((added / sum) * 1e4);
    const weight = (until - before) / 1e4;
    before = until;
    return { code, weight };
  });
}

/** inferred: how many creators have such an audience; the median lies in the fourth column */
function histogram(shift: number): HistogramBin[] {
  const totals = [1200, 5300, 14_800, 33_500, 29_100, 12_400, 3700];
  return totals.map((total, index) => ({
    ...(index > 0 && { min: (index + 3) / 10 }),
    ...(index < totals.length - 1 && { max: (index + 4) / 10 }),
    total: total + shift * 90 * (index + 1),
    ...(index === 3 && { median: true }),
  }));
}

function people({ facts, accounts, lookalikes }: AudienceInput, account: Account, now: number) {
  const user = (each: Account): AudienceUser => {
    const { user_id, username, picture, followers, fullname, url } = accounts.social(each, now);
    const traits = facts.traits(each.platform);
    const asOf = midnight(now);
    const engagements = traits.likes.at(each.person, asOf) + traits.comments.at(each.person, asOf);
    const { places } = facts.catalogue;
    const place = facts.people.place(each.person);
    const country = facts.people.country(each.person);
    return {
      user_id,
      username,
      picture,
      followers,
      fullname,
      url,
      geo: {
        ...(place !== country && { city: { id: place + 1, name: places[place]?.name ?? '' } }),
        country: { id: country + 1, name: places[country]?.name ?? '', code: places[country]?.code ?? '' },
      },
      is_verified: traits.verified.at(each.person, asOf) === 1,
      engagements,
      stats: [{ post_type: 'all', engagements }],
      ...(each.platform === 'youtube' && {
        avg_views: traits.viewsLong.at(each.person, asOf),
        avg_likes: traits.likes.at(each.person, asOf),
        custom_name: fullname,
        handle: username,
      }),
    };
  };
  const alike = lookalikes(account, 15, now);
  return {
    audience_lookalikes: alike.slice(0, 10).map(({ account: each, score }) => ({ ...user(each), score })),
    notable_users: alike.slice(10).map(({ account: each }) => user(each)),
  };
}
