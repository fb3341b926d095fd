import { fixedPeople } from './data/fixed.ts';
import { clamp, type Draws, normal } from './draws.ts';
import type { People } from './people.ts';
import type { Platform } from './types.ts';

const day = 86_400_000;
const month = 365.25 / 12;
/** The day on which the drawn sizes hold: 1 January 2026. */
const epoch = Date.UTC(2026, 0, 1);

export interface Followers {
  /** In whole days: what a midnight finds stays until the next. */
  at(person: number, instant: number): number;
  /** By how much the followers grow in so many months, in hundredths of a percent. */
  growth(person: number, months: number): number;
  /** Rises with every growth, whatever the months. */
  rate(person: number): number;
  /** In hundredths of a percent. */
  engagement(person: number): number;
}

/** Half of the creators have fewer. */
const medians: { readonly [Name in Platform]: number } = {
  instagram: 11_000,
  youtube: 8000,
  tiktok: 14_000,
  twitch: 3500,
  twitter: 4500,
  onlyfans: 1200,
  snapchat: 3000,
  discord: 900,
  pinterest: 2500,
  facebook: 4000,
  linkedin: 1800,
};

/** Of 1,000 followers so many percent react. */
const reactions: { readonly [Name in Platform]?: number } = { instagram: 6.5, youtube: 7, tiktok: 11, twitter: 2.4 };

export function createFollowers(platform: Platform, draws: Draws, people: People): Followers {
  const [size, rates, liveliness] = [
    draws.field(`${platform} size`),
    draws.field(`${platform} growth`),
    draws.field(`${platform} engagement`),
  ];
  const median = medians[platform];

  /** At the epoch; those who are known on one platform are so on others. */
  const base = (person: number): number =>
    fixedPeople[person]?.accounts[platform] ??
    clamp(median * Math.exp(1.75 * (0.65 * people.fame(person) + 0.76 * normal(size, person))), 150, 250_000_000);

  /** Natural logarithm of the growth of a year. */
  const rate = (person: number): number => clamp(0.13 + 0.2 * normal(rates, person), -0.25, 0.8);

  return {
    rate,
    at(person, instant) {
      const years = clamp((Math.floor(instant / day) * day - epoch) / (365.25 * day), -10, 4);
      return Math.round(base(person) * Math.exp(rate(person) * years));
    },
    growth: (person, months) => Math.round(1e4 * Math.expm1((rate(person) * months * month) / 365.25)),
    engagement(person) {
      const known = fixedPeople[person]?.engagement;
      if (known !== undefined) return Math.round(known * 100);
      const atThousand = reactions[platform] ?? 5;
      const falls = Math.exp(-0.21 * Math.log(base(person) / 1000) + 0.5 * normal(liveliness, person));
      return Math.round(clamp(atThousand * falls, 0.05, 45) * 100);
    },
  };
}
