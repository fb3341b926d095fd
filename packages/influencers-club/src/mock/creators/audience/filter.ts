import { audienceInterests } from '../data/interests.ts';
import type { Facts } from '../facts.ts';
import { ages, credibilityClass, credibilityClasses, type ShareKind, type Shares } from './shares.ts';

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
  readonly codes: ReadonlySet<number>;
  /** In ten-thousandths; more than none where nothing is said. */
  readonly least: number;
}

type Test = (person: number) => boolean;

/** Whether the followers of a person are as wanted: all parts must hold, of each list one entry (inferred but for ages). */
export function audienceTest(facts: Facts, shares: Shares, filter: AudienceFilter): Test {
  const { catalogue } = facts;
  const tests: Test[] = [];
  const any = (kind: ShareKind, entries: readonly Wanted[] | undefined): void => {
    if (entries && entries.length > 0) tests.push((person) => hasAny(shares, kind, person, entries));
  };
  const { location, gender, age, language, interests, brands, brand_categories, credibility } = filter;

  if (location && location.length > 0) {
    const cities = location
      .filter(({ type }) => type === 'city' || type === 'state')
      .map((entry) => ({
        codes: placesNamed(facts, entry.name, entry.type ?? 'country'),
        least: leastOf(entry.min_pct),
      }));
    const countries = location
      .filter(({ type }) => type !== 'city' && type !== 'state')
      .map((entry) => ({
        codes: placesNamed(facts, entry.name, 'country'),
        least: leastOf(entry.min_pct),
      }));
    tests.push((person) => hasAny(shares, 'country', person, countries) || hasAny(shares, 'city', person, cities));
  }
  if (gender) {
    const isFemale = gender.type.toLowerCase() === 'female';
    const least = leastOf(gender.min_pct);
    tests.push((person) => (isFemale ? shares.female(person) : 10_000 - shares.female(person)) >= least);
  }
  any(
    'age',
    age?.map((entry) => wanted(indexOf(ages, entry.range), entry.min_pct)),
  );
  any(
    'language',
    language?.map((entry) =>
      wanted(
        catalogue.languages.findIndex(({ abbreviation }) => abbreviation === entry.language_abbr.toLowerCase()),
        entry.min_pct,
      ),
    ),
  );
  any(
    'interest',
    interests?.map((entry) => wanted(indexOf(audienceInterests, entry.name), entry.min_pct)),
  );
  const brandsWhere = (isWanted: (brand: (typeof catalogue.brands)[number]) => boolean): Wanted[] => [
    { codes: new Set(catalogue.brands.flatMap((brand, code) => (isWanted(brand) ? [code] : []))), least: 1 },
  ];
  const names = brands?.map((name) => name.toLowerCase());
  if (names && names.length > 0) {
    any(
      'brand',
      brandsWhere(({ full_name, cleaned }) => names.includes(full_name.toLowerCase()) || names.includes(cleaned)),
    );
  }
  const categories = brand_categories?.map((name) => name.toLowerCase());
  if (categories && categories.length > 0)
    any(
      'brand',
      brandsWhere(({ category }) => categories.includes(category.toLowerCase())),
    );
  if (credibility) {
    // inferred: the class wanted, or a better one
    const least = indexOf(credibilityClasses, credibility);
    tests.push((person) => indexOf(credibilityClasses, credibilityClass(shares.credibility(person))) >= least);
  }
  return (person) => tests.every((test) => test(person));
}

function hasAny(shares: Shares, kind: ShareKind, person: number, entries: readonly Wanted[]): boolean {
  if (entries.length === 0) return false;
  const { count, codes, weights } = shares.share(kind, person);
  for (const { codes: accepted, least } of entries) {
    let weight = 0;
    for (let index = 0; index < count; index++) {
      if (accepted.has(codes[index] as number)) weight += weights[index] as number; // below the count
    }
    if (weight >= least) return true;
  }
  return false;
}

const wanted = (code: number, percent: number | undefined): Wanted => ({
  codes: new Set([code]),
  least: leastOf(percent),
});

const leastOf = (percent: number | undefined): number => Math.max(1, Math.ceil((percent ?? 0) * 100 - 1e-6));

const indexOf = (list: readonly string[], value: string): number =>
  list.findIndex((each) => each.toLowerCase() === value.toLowerCase());

/** A state is all its cities; a city may be named with its country. */
function placesNamed({ catalogue }: Facts, name: string, type: string): ReadonlySet<number> {
  const text = name.toLowerCase();
  return new Set(
    catalogue.places.flatMap((place, code) => {
      if (type === 'state') return place.state?.toLowerCase() === text ? [code] : [];
      if (place.kind !== type) return [];
      return place.name.toLowerCase() === text || place.label.toLowerCase() === text ? [code] : [];
    }),
  );
}
