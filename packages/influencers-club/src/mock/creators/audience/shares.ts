import { brandsPerCategory } from '../catalogue.ts';
import { audienceInterests } from '../data/interests.ts';
import { clamp, normal } from '../draws.ts';
import type { Facts } from '../facts.ts';
import type { Platform } from '../types.ts';
import type { CredibilityClass } from './types.ts';

export const ages = ['13-17', '18-24', '25-34', '35-44', '45-64', '65-'] as const;
export const credibilityClasses = ['bad', 'low', 'normal', 'good', 'high', 'best'] as const;
export type ShareKind = 'country' | 'city' | 'language' | 'interest' | 'brand' | 'age';

/** Codes with their weights, in ten-thousandths: 10,000 together. */
export interface Share {
  readonly count: number;
  readonly codes: Int32Array;
  readonly weights: Int32Array;
}

/** seed: of an Instagram creator from here on (fact sheet §2.1) */
export const leastFollowers = 10_000;

/** Who follows an account: the same for discovery's filters and for enrichment. */
export interface Shares {
  /** One and the same object for all: good until the next call. */
  share(kind: ShareKind, person: number): Share;
  /** Of women, in ten-thousandths. */
  female(person: number): number;
  /** In ten-thousandths. */
  credibility(person: number): number;
  /** Whether the followers were looked at, whatever their number. */
  isReported(person: number): boolean;
  /** Whether there is a report about the followers. */
  isKnown(person: number, asOf: number): boolean;
}

const whole = 10_000;

/** How the rest is shared out, adding up to 1. */
const falling = [0, 0.31, 0.52, 0.67, 0.79, 0.88, 0.95, 1];
const worldCountries = 37; // prime: any step goes round all of them
const worldLanguages = ['en', 'es', 'pt', 'fr', 'de', 'hi', 'id', 'ar', 'ru', 'ja', 'tr'];
const interestSteps = [1, 2, 4, 5, 7, 8, 10, 11, 13]; // coprime to 27

export function createShares(facts: Facts, platform: Platform): Shares {
  const { draws, catalogue, people } = facts;
  const { niches, brands, brandCategories, languages, cities, countries } = catalogue;
  const draw = (name: string) => draws.field(`${platform} audience ${name}`);
  const [home, lean, age, start, step, credibility, known] = [
    draw('home'),
    draw('women'),
    draw('age'),
    draw('start'),
    draw('step'),
    draw('credibility'),
    draw('known'),
  ] as const;
  const world = worldLanguages.map((code) => languages.findIndex(({ abbreviation }) => abbreviation === code));
  const nicheInterests = niches.map(({ interests }) =>
    interests.map((name) => (audienceInterests as readonly string[]).indexOf(name)),
  );
  const nicheCategory = niches.map(({ brandCategory }) => brandCategories.indexOf(brandCategory));
  const codes = new Int32Array(12);
  const weights = new Int32Array(12);
  const share = { count: 0, codes, weights };
  const { followers } = facts.traits(platform);
  const youngest = platform === 'tiktok' ? 1.1 : platform === 'youtube' ? 1.9 : 1.6;

  function add(code: number, weight: number): void {
    for (let index = 0; index < share.count; index++) {
      if (codes[index] !== code) continue;
      weights[index] = (weights[index] ?? 0) + weight;
      return;
    }
    codes[share.count] = code;
    weights[share.count++] = weight;
  }

  /** What is left of the whole, to so many. */
  function addRest(rest: number, size: number, code: (index: number) => number): void {
    const last = falling[size] ?? 1;
    for (let index = 0; index < size; index++) {
      const before = Math.round((rest * (falling[index] ?? 0)) / last);
      add(code(index), Math.round((rest * (falling[index + 1] ?? 1)) / last) - before);
    }
  }

  const isReported = (person: number): boolean => known.of(person) < 0.95;

  const between = (person: number, low: number, high: number): number =>
    Math.round((low + (high - low) * home.of(person)) * whole);

  const fill: { readonly [Kind in ShareKind]: (person: number) => void } = {
    country(person) {
      const own = between(person, 0.35, 0.85);
      add(people.country(person), own);
      const [from, by] = [Math.floor(start.of(person) * worldCountries), 1 + Math.floor(step.of(person) * 36)];
      addRest(whole - own, 7, (index) => (from + index * by) % worldCountries);
    },
    city(person) {
      const list = cities[people.country(person)] ?? [];
      const place = people.place(person);
      const first = place < countries ? 0 : list.indexOf(place);
      const size = Math.min(6, list.length);
      const own = size === 1 ? whole : between(person, 0.25, 0.6);
      add(list[first] ?? 0, own);
      addRest(whole - own, size - 1, (index) => list[(first + 1 + index) % list.length] ?? 0);
    },
    language(person) {
      const own = between(person, 0.5, 0.9);
      add(people.language(person), own);
      const [from, by] = [Math.floor(start.of(person) * 11), 1 + Math.floor(step.of(person) * 10)];
      addRest(whole - own, 4, (index) => world[(from + index * by) % 11] ?? 0);
    },
    interest(person) {
      const own = between(person, 0.45, 0.7);
      const [first = 0, second = 0, third = 0] = nicheInterests[people.niche(person)] ?? [];
      const parts = [Math.round(own * 0.5), Math.round(own * 0.3)];
      add(first, parts[0] ?? 0);
      add(second, parts[1] ?? 0);
      add(third, own - (parts[0] ?? 0) - (parts[1] ?? 0));
      const by = interestSteps[Math.floor(step.of(person) * interestSteps.length)] ?? 1;
      const from = Math.floor(start.of(person) * audienceInterests.length);
      addRest(whole - own, 6, (index) => (from + index * by) % audienceInterests.length);
    },
    brand(person) {
      const own = between(person, 0.4, 0.75);
      const category = (nicheCategory[people.niche(person)] ?? 0) * brandsPerCategory;
      const from = Math.floor(start.of(person) * brandsPerCategory);
      addRest(own, 4, (index) => category + ((from + 3 * index) % brandsPerCategory));
      const other = Math.floor(step.of(person) * brands.length);
      addRest(whole - own, 4, (index) => (other + 37 * index) % brands.length);
    },
    age(person) {
      const centre = clamp(youngest + 0.6 * normal(age, person), 0.4, 3.6);
      let sum = 0;
      for (let index = 0; index < ages.length; index++) sum += Math.exp(-((index - centre) ** 2) / 1.6);
      let [added, before] = [0, 0];
      for (let index = 0; index < ages.length; index++) {
        added += Math.exp(-((index - centre) ** 2) / 1.6);
        const until = Math.round((added / sum) * whole);
        add(index, until - before);
        before = until;
      }
    },
  };

  return {
    share(kind, person) {
      share.count = 0;
      fill[kind](person);
      return share;
    },
    female(person) {
      const leaning = niches[people.niche(person)]?.femaleShare ?? 0.5;
      const own = people.handles.isFemale(person) ? 0.06 : -0.06;
      return Math.round(clamp(leaning + own + 0.09 * normal(lean, person), 0.03, 0.97) * whole);
    },
    credibility: (person) => Math.round(clamp(0.76 + 0.11 * normal(credibility, person), 0.2, 0.99) * whole),
    isReported,
    isKnown: (person, asOf) =>
      isReported(person) && (platform !== 'instagram' || followers.at(person, asOf) >= leastFollowers),
  };
}

/** inferred: six steps of a tenth, the ends open */
export const credibilityClass = (credibility: number): CredibilityClass => {
  const bounds = [5000, 6000, 7000, 8000, 9000];
  const rank = bounds.filter((bound) => credibility >= bound).length;
  return credibilityClasses[rank] ?? 'best';
};
