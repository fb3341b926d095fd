import { brandLines } from './data/brands.ts';
import { languageLines } from './data/languages.ts';
import { firstNames, lastNames } from './data/names.ts';
import { createNiches, type Niche } from './data/niches.ts';
import { placeLines } from './data/places.ts';
import { topicLines } from './data/topics.ts';

export interface Brand {
  readonly full_name: string;
  readonly cleaned: string;
  readonly username: string;
  readonly category: string;
}

/** A country, or a city in one. */
export interface Place {
  readonly kind: 'country' | 'city';
  readonly name: string;
  /** docs: "United Kingdom", "London, United Kingdom" (fact sheet §2.5) */
  readonly label: string;
  /** The place that is the country: itself, of a country. */
  readonly country: number;
  /** Two letters. */
  readonly code: string;
  readonly state: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** Of all people, how many live here, from here on added up to the places before. */
  readonly cumulated: number;
}

/** All that the world is made of, read from the tables of `data/`. */
export interface Catalogue {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly niches: readonly Niche[];
  readonly languages: readonly { readonly abbreviation: string; readonly language: string }[];
  /** Countries first. */
  readonly places: readonly Place[];
  readonly countries: number;
  /** Of a country: numbers of its languages, and of its cities. */
  readonly spoken: readonly (readonly number[])[];
  readonly cities: readonly (readonly number[])[];
  readonly brands: readonly Brand[];
  readonly brandCategories: readonly string[];
  readonly topics: readonly { readonly topic: string; readonly subTopics: readonly string[] }[];
  readonly subTopics: readonly string[];
}

export const brandsPerCategory = 10;

export function createCatalogue(): Catalogue {
  const words = (text: string): string[] => text.trim().split(/\s+/);
  const languages = languageLines
    .trim()
    .split(/[|\n]/)
    .map((entry) => ({ abbreviation: entry.slice(0, 2), language: entry.slice(3) }));
  const brands = lines(brandLines).flatMap((line) => {
    const [category = '', names = ''] = line.split(': ');
    return names.split(',').map((name) => brandOf(name, category));
  });
  const topics = lines(topicLines).map((line) => {
    const [topic = '', names = ''] = line.split(': ');
    return { topic, subTopics: names.split(',') };
  });
  return {
    firstNames: words(firstNames),
    lastNames: words(lastNames),
    niches: createNiches(),
    languages,
    ...readPlaces(languages.map(({ abbreviation }) => abbreviation)),
    brands,
    brandCategories: [...new Set(brands.map(({ category }) => category))],
    topics,
    subTopics: topics.flatMap(({ subTopics }) => subTopics),
  };
}

const lines = (text: string): string[] => text.trim().split('\n');

function brandOf(full_name: string, category: string): Brand {
  const cleaned = full_name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const username = cleaned === 'northpeakoutdoor' ? 'northpeak' : cleaned; // the fact sheet's example (§2.6)
  return { full_name, cleaned, username, category };
}

function readPlaces(languages: readonly string[]): Pick<Catalogue, 'places' | 'countries' | 'spoken' | 'cities'> {
  const rows = lines(placeLines).map((line) => line.split('|'));
  const all = rows.reduce((sum, [, , , share]) => sum + Number(share), 0);
  const countries: Place[] = [];
  const inCountries: Place[] = [];
  const cities: number[][] = [];
  let cumulated = 0;
  // One in ten tells the country only; countries come first, so that their numbers do not change with the cities.
  for (const [country, [name = '', code = '', , share = '', list = '']] of rows.entries()) {
    cumulated += Number(share) / all / 10;
    const [, , latitude, longitude] = list.split(';')[0]?.split('/') ?? [];
    const at = { latitude: Number(latitude), longitude: Number(longitude) };
    countries.push({ kind: 'country', name, label: name, country, code, state: null, ...at, cumulated });
  }
  for (const [country, [countryName = '', code = '', , share = '', list = '']] of rows.entries()) {
    const parts = list.split(';');
    const weights = parts.map((_, index) => 1 / (index + 1));
    const sum = weights.reduce((left, right) => left + right, 0);
    cities.push(parts.map((_, index) => rows.length + inCountries.length + index));
    for (const [index, part] of parts.entries()) {
      const [name = '', state = '', latitude, longitude] = part.split('/');
      cumulated += (((Number(share) / all) * 9) / 10) * ((weights[index] ?? 0) / sum);
      const label = `${name}, ${countryName}`;
      const at = { latitude: Number(latitude), longitude: Number(longitude) };
      inCountries.push({ kind: 'city', name, label, country, code, state: state || null, ...at, cumulated });
    }
  }
  const spoken = rows.map(([, , list = '']) => list.split(',').map((abbreviation) => languages.indexOf(abbreviation)));
  return { places: [...countries, ...inCountries], countries: rows.length, spoken, cities };
}
