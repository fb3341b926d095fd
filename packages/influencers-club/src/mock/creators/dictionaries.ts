import type { Catalogue } from './catalogue.ts';
import { games } from './data/games.ts';
import { audienceInterests } from './data/interests.ts';
import type { DiscoveryPlatform } from './types.ts';

/** What the nine dictionary operations list; filters take these values, and the people have them. */
export interface Dictionaries {
  languages(): readonly { readonly language: string; readonly abbreviation: string }[];
  /** Countries first, then their cities; twitch and onlyfans know countries only (inferred). */
  locations(platform: DiscoveryPlatform): readonly string[];
  brands(): readonly { readonly full_name: string; readonly cleaned: string; readonly username: string }[];
  topics(): readonly { readonly topic_details: string; readonly sub_topic_details: readonly string[] }[];
  games(): readonly string[];
  audienceBrandCategories(): readonly { readonly name: string }[];
  audienceBrandNames(): readonly { readonly name: string }[];
  audienceInterests(): readonly { readonly name: string }[];
  audienceLocations(): readonly { readonly name: string; readonly type: 'country' | 'state' | 'city' }[];
}

export function createDictionaries(catalogue: () => Catalogue): Dictionaries {
  const named = (names: readonly string[]) => names.map((name) => ({ name }));
  return {
    languages: () => catalogue().languages,
    locations: (platform) =>
      catalogue()
        .places.filter(({ kind }) => kind === 'country' || (platform !== 'twitch' && platform !== 'onlyfans'))
        .map(({ label }) => label),
    brands: () => catalogue().brands.map(({ full_name, cleaned, username }) => ({ full_name, cleaned, username })),
    topics: () =>
      catalogue().topics.map(({ topic, subTopics }) => ({ topic_details: topic, sub_topic_details: subTopics })),
    games: () => games,
    audienceBrandCategories: () => named(catalogue().brandCategories),
    audienceBrandNames: () => named(catalogue().brands.map(({ full_name }) => full_name)),
    audienceInterests: () => named(audienceInterests),
    audienceLocations() {
      const { places } = catalogue();
      const states = [...new Set(places.flatMap(({ state }) => state ?? []))];
      const of = (kind: 'country' | 'city') =>
        places.filter((place) => place.kind === kind).map(({ name }) => ({ name, type: kind }));
      return [...of('country'), ...states.map((name) => ({ name, type: 'state' as const })), ...of('city')];
    },
  };
}
