import type { Platform } from '../types.ts';

/** A person whom every world has, whatever its seed, for documents, tests and demos to name. */
export interface FixedPerson {
  readonly name: readonly [first: string, last: string];
  /** On all platforms. */
  readonly handle: string;
  readonly gender: 'female' | 'male';
  readonly niche: string;
  readonly subniche: string;
  /** The label of a place. */
  readonly place: string;
  readonly language: string;
  readonly email: string;
  /** Followers on 1 January 2026. */
  readonly accounts: { readonly [Name in Platform]?: number };
  /** In percent, on all platforms. */
  readonly engagement: number;
}

const person = (
  name: FixedPerson['name'],
  gender: FixedPerson['gender'],
  [niche, subniche]: readonly [string, string],
  [place, language]: readonly [string, string],
  engagement: number,
  accounts: FixedPerson['accounts'],
): FixedPerson => {
  const handle = name.join('').toLowerCase();
  return {
    name,
    handle,
    gender,
    niche,
    subniche,
    place,
    language,
    engagement,
    accounts,
    email: `${name[0].toLowerCase()}@${handle}.example`,
  };
};

/** The first two are the fact sheet's example (§2.1). Their first names are nobody else's. */
export const fixedPeople: readonly FixedPerson[] = [
  person(['Mira', 'Vale'], 'female', ['Travel', 'Solo Travel'], ['London, United Kingdom', 'en'], 3.2, {
    instagram: 50_210,
    tiktok: 81_400,
    youtube: 23_750,
    pinterest: 4100,
  }),
  person(['Ode', 'Finch'], 'male', ['Food', 'Vegan'], ['Berlin, Germany', 'en'], 5.1, {
    instagram: 48_811,
    youtube: 112_300,
    twitter: 9020,
    linkedin: 1450,
  }),
  person(['Tess', 'Arden'], 'female', ['Gaming', 'Speedruns'], ['Toronto, Canada', 'en'], 4.4, {
    twitch: 64_200,
    youtube: 38_900,
    twitter: 27_100,
    discord: 5200,
    instagram: 12_600,
  }),
  person(['Juno', 'Reyes'], 'female', ['Fitness', 'Yoga'], ['Madrid, Spain', 'es'], 6.3, {
    tiktok: 240_500,
    instagram: 96_300,
    onlyfans: 3100,
    snapchat: 8800,
    facebook: 15_200,
  }),
];
