import type { Place } from '../catalogue.ts';
import { audienceInterests } from '../data/interests.ts';
import type { Facts } from '../facts.ts';
import { ages, credibilityClass, credibilityClasses, type ShareKind, type Shares } from './shares.ts';

/** Audiences by row: so many codes each, with their weights; the weight 0 ends a list that is shorter. */
export interface Lists {
  readonly width: number;
  readonly codes: Uint16Array;
  readonly weights: Uint16Array;
}

export interface AudienceColumns {
  list(kind: ShareKind): Lists;
  female(): Uint16Array;
  credibility(): Uint16Array;
}

/** No list is longer. */
const width = 9;

export function createLists(persons: Uint32Array, shares: Shares, kind: ShareKind): Lists {
  const lists = {
    width,
    codes: new Uint16Array(persons.length * width),
    weights: new Uint16Array(persons.length * width),
  };
  for (let row = 0; row < persons.length; row++) {
    const { count, codes, weights } = shares.share(kind, persons[row] as number); // below the length
    for (let index = 0; index < count; index++) {
      lists.codes[row * width + index] = codes[index] as number; // below the count
      lists.weights[row * width + index] = weights[index] as number;
    }
  }
  return lists;
}

/** client: the `audience` filter (fact sheet §2.1); `min_pct` in percent (inferred) */
export interface AudienceFilter {
  readonly location?: readonly { readonly name: string; readonly type?: string; readonly min_pct?: number }[] | null;
  readonly gender?: { readonly type: string; readonly min_pct?: number } | null;
  readonly age?: readonly { readonly range: string; readonly min_pct?: number }[] | null;
  readonly language?: readonly { readonly language_abbr: string; readonly min_pct?: number }[] | null;
  readonly interests?: readonly { readonly name: string; readonly min_pct?: number }[] | null;
  readonly brands?: readonly string[] | null;
  readonly brand_categories?: readonly string[] | null;
  readonly credibility?: string | null;
}

interface Wanted {
  /** 1 where a code is meant; all codes are below its length. */
  readonly marks: Uint8Array;
  /** In ten-thousandths; more than none where nothing is said. */
  readonly least: number;
}

const mostCodes = 1024;

type Test = (row: number) => boolean;

/** Whether the followers of a row's account are as wanted: all parts must hold, of each list one entry (inferred but for ages). */
export function audienceTest({ catalogue }: Facts, columns: AudienceColumns, filter: AudienceFilter): Test {
  const tests: Test[] = [];
  const { location, gender, age, language, interests, brands, brand_categories, credibility } = filter;
  const any = (kind: ShareKind, entries: readonly Wanted[] | undefined): void => {
    if (!entries || entries.length === 0) return;
    const lists = columns.list(kind);
    tests.push((row) => hasAny(lists, row, entries));
  };
  /** One entry that means all codes whose thing is wanted. */
  const all = <T>(list: readonly T[], isMeant: (thing: T) => boolean, percent?: number): Wanted => {
    const marks = new Uint8Array(mostCodes);
    for (const [code, thing] of list.entries()) if (isMeant(thing)) marks[code] = 1;
    return { marks, least: Math.max(1, Math.ceil((percent ?? 0) * 100 - 1e-6)) };
  };

  if (location && location.length > 0) {
    const isCountry = ({ type }: { readonly type?: string }): boolean => type !== 'city' && type !== 'state';
    const entriesWhere = (isMeant: typeof isCountry): Wanted[] =>
      location.filter(isMeant).map((entry) => all(catalogue.places, (place) => isNamed(place, entry), entry.min_pct));
    const [ofCountries, ofCities] = [entriesWhere(isCountry), entriesWhere((entry) => !isCountry(entry))];
    const [countries, cities] = [columns.list('country'), columns.list('city')];
    tests.push((row) => hasAny(countries, row, ofCountries) || hasAny(cities, row, ofCities));
  }
  if (gender) {
    const isFemale = same(gender.type)('female');
    const least = (gender.min_pct ?? 0) * 100;
    const female = columns.female();
    tests.push((row) => (isFemale ? (female[row] as number) : 10_000 - (female[row] as number)) >= least); // a row's
  }
  any(
    'age',
    age?.map(({ range, min_pct }) => all(ages, same(range), min_pct)),
  );
  any(
    'language',
    language?.map(({ language_abbr, min_pct }) =>
      all(catalogue.languages, ({ abbreviation }) => same(language_abbr)(abbreviation), min_pct),
    ),
  );
  any(
    'interest',
    interests?.map(({ name, min_pct }) => all(audienceInterests, same(name), min_pct)),
  );
  any(
    'brand',
    brands?.map((name) =>
      all(catalogue.brands, ({ full_name, cleaned }) => same(name)(full_name) || same(name)(cleaned)),
    ),
  );
  any(
    'brand',
    brand_categories?.map((name) => all(catalogue.brands, ({ category }) => same(name)(category))),
  );
  if (credibility) {
    // inferred: the class wanted, or a better one
    const least = credibilityClasses.findIndex(same(credibility));
    const values = columns.credibility();
    tests.push((row) => credibilityClasses.indexOf(credibilityClass(values[row] as number)) >= least); // a row's
  }
  const [first] = tests;
  return first && tests.length === 1 ? first : (row) => tests.every((test) => test(row));
}

function hasAny({ codes, weights }: Lists, row: number, entries: readonly Wanted[]): boolean {
  for (const { marks, least } of entries) {
    let weight = 0;
    for (let index = row * width; index < (row + 1) * width; index++) {
      if (marks[codes[index] as number] === 1) weight += weights[index] as number; // within the row
    }
    if (weight >= least) return true;
  }
  return false;
}

const same =
  (wanted: string) =>
  (text: string): boolean =>
    text.toLowerCase() === wanted.toLowerCase();

/** A state is all its cities; a city may be named with its country. */
function isNamed(
  { kind, name, label, state }: Place,
  wanted: { readonly name: string; readonly type?: string },
): boolean {
  const isWanted = same(wanted.name);
  if (wanted.type === 'state') return state !== null && isWanted(state);
  return kind === (wanted.type ?? 'country') && (isWanted(name) || isWanted(label));
}
