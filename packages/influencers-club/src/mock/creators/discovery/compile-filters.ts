import { type AudienceFilter, audienceTest } from '../audience/filter.ts';
import { leastFollowers, type Shares } from '../audience/shares.ts';
import type { Code, CodeName } from '../codes.ts';
import type { Facts } from '../facts.ts';
import type { TraitName } from '../traits.ts';
import type { DiscoveryPlatform } from '../types.ts';
import { type Rule, ruleOf } from './filter-rules.ts';
import {
  between,
  flagged,
  marked,
  nobody,
  type Predicate,
  posted,
  ranked,
  slice,
  tested,
  without,
} from './predicates.ts';
import type { Table } from './table.ts';

export interface Search {
  readonly facts: Facts;
  readonly platform: DiscoveryPlatform;
  readonly table: Table;
  readonly shares: Shares;
  /** The row of a handle, -1 where it is nobody's. */
  rowOfHandle(handle: string): number;
}

export interface Compiled {
  readonly predicates: readonly Predicate[];
  /** The words of `ai_search`. */
  readonly text: string | undefined;
  readonly ignored: readonly string[];
}

interface Range {
  readonly min?: number | null;
  readonly max?: number | null;
}

/** From the filters of a request, which the document has been held against: values are of the kinds that it says. */
export function compileFilters(search: Search, filters: object | null | undefined): Compiled {
  const predicates: Predicate[] = [];
  const ignored: string[] = [];
  let text: string | undefined;
  for (const [name, value] of Object.entries(filters ?? {}) as [string, unknown][]) {
    if (value === null || value === undefined) continue;
    const rule = ruleOf(search.platform, name);
    if (!rule) ignored.push(name);
    else if (rule.kind === 'search') text = value as string;
    else predicates.push(...(makers[rule.kind] as Make)(search, rule as never, value as never)); // a maker takes its own kind
  }
  return { predicates, text, ignored };
}

type Make = (search: Search, rule: never, value: never) => readonly Predicate[];

/** What each kind of rule does; `value` is what the document says of the filters that have the rule. */
const makers = {
  range: (search, rule: Of<'range'>, value: Range) => inRange(search, rule.trait, value),
  overlap: (search, { low, high }: Of<'overlap'>, { min, max }: Range) => [
    ...inRange(search, high, { min: min ?? null }),
    ...inRange(search, low, { max: max ?? null }),
  ],
  atLeast: (search, { trait }: Of<'atLeast'>, value: number) => inRange(search, trait, { min: value }),
  days: (search, { trait }: Of<'days'>, value: number) => inRange(search, trait, { max: value }),
  flag: (search, { trait }: Of<'flag'>, value: boolean) => [flagOf(search, trait, value)],
  leaveOut: (search, { trait }: Of<'leaveOut'>, value: boolean) => (value ? [flagOf(search, trait, false)] : []),
  type: (search, _, value: string) => [flagOf(search, 'business', value.toLowerCase() === 'business')],
  gender: (search, _, value: string) => textsOf(search, ['gender'], equals([value])),
  location: (search, _, value: readonly string[]) => (value.length > 0 ? [location(search, value)] : []),
  values: (search, { codes }: Of<'values'>, value: readonly string[]) =>
    value.length > 0 ? textsOf(search, codes, equals(value)) : [],
  words: (search, { codes, not }: Of<'words'>, value: readonly string[]) =>
    value.length > 0 ? textsOf(search, codes, includes(value), !not) : [],
  links: (search, _, value: readonly string[]) => (value.length > 0 ? [links(search, value, true)] : []),
  notLinks: (search, _, value: readonly string[]) => (value.length > 0 ? [links(search, value, false)] : []),
  growth: (search, _, value: { growth_percentage: number; time_range_months?: number | null }) => [
    growth(search, value.growth_percentage, value.time_range_months ?? 3), // client: the vendor node's default
  ],
  handles: (search, _, value: readonly string[]) => [without(rowsOf(search, value))],
  similar: (search, _, value: readonly string[]) => (value.length > 0 ? similarTo(search, value) : []),
  services: (search, _, value: Readonly<Record<string, boolean | null>>) => services(search, value),
  audience: (search, _, value: AudienceFilter) => audience(search, value),
} satisfies { readonly [Kind in Exclude<Rule['kind'], 'search'>]: Make };

type Of<Kind> = Extract<Rule, { readonly kind: Kind }>;

function inRange({ facts, platform, table }: Search, name: TraitName, { min, max }: Range): readonly Predicate[] {
  if (typeof min !== 'number' && typeof max !== 'number') return [];
  const trait = facts.traits(platform)[name];
  const { scale } = trait;
  let low = typeof min === 'number' ? Math.ceil(min * scale) : Number.NEGATIVE_INFINITY;
  let high = typeof max === 'number' ? Math.floor(max * scale) : Number.POSITIVE_INFINITY;
  // The product is rounded: what counts is the public value, beside the bound.
  if (typeof min === 'number' && (low - 1) / scale >= min) low -= 1;
  if (typeof max === 'number' && (high + 1) / scale <= max) high += 1;
  const order = name === 'followers' || name === 'engagement' ? table.order(name) : undefined;
  return [between(table.numbers(trait), low, high, order)];
}

function flagOf({ facts, platform, table }: Search, name: TraitName, isWanted: boolean): Predicate {
  const trait = facts.traits(platform)[name];
  return flagged(
    table.flags(name, (person) => trait.at(person, 0) === 1),
    isWanted,
  ); // no flag is live
}

type Matches = (text: string) => boolean;

function equals(values: readonly string[]): Matches {
  const wanted = new Set(values.map((value) => value.toLowerCase().replace(/^#/, '')));
  return (text) => wanted.has(text);
}

/** inferred: wherever in the text, in any case of letters */
function includes(values: readonly string[]): Matches {
  const wanted = values.map((value) => value.toLowerCase());
  return (text) => wanted.some((word) => text.includes(word));
}

const marksOf = (code: Code, matches: Matches): Uint8Array =>
  Uint8Array.from({ length: code.size }, (_, each) =>
    Number(code.texts(each).some((text) => matches(text.toLowerCase()))),
  );

function textsOf({ facts, platform, table }: Search, names: readonly CodeName[], matches: Matches, isWanted = true) {
  const codes = names.map((name) => facts.codes(platform)[name]);
  return [
    marked(
      codes.map(table.codes),
      codes.map((code) => marksOf(code, matches)),
      isWanted,
    ),
  ];
}

/** A country is all that is in it. */
function location({ facts, platform, table }: Search, names: readonly string[]): Predicate {
  const { place } = facts.codes(platform);
  const isNamed = equals(names);
  const { places } = facts.catalogue;
  const marks = Uint8Array.from(places, ({ label, country }) =>
    Number(isNamed(label.toLowerCase()) || isNamed(places[country]?.label.toLowerCase() ?? '')),
  );
  return posted(table.postings(place), table.codes(place), marks);
}

/** inferred: links are told apart by their hosts; a URL stands for its host */
function links({ facts, platform, table }: Search, values: readonly string[], isWanted: boolean): Predicate {
  const { link } = facts.codes(platform);
  const { linkInBio } = facts.traits(platform);
  const hosts = values.map((value) =>
    value
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/.*$/, ''),
  );
  const marks = marksOf(link, (host) => hosts.some((each) => host.includes(each) || each.endsWith(host)));
  const [column, has] = [table.codes(link), table.flags('linkInBio', (person) => linkInBio.at(person, 0) === 1)];
  return tested((row) => (has[row] === 1 && marks[column[row] ?? 0] === 1) === isWanted, 3);
}

function growth({ facts, platform, table }: Search, percentage: number, months: number): Predicate {
  const order = table.order('growth');
  const { growth } = facts.traits(platform);
  const index = slice(
    order,
    () => false,
    (_, row) => growth.growth(table.persons[row] ?? 0, months) / 100 >= percentage,
  );
  return ranked(order, index);
}

const rowsOf = ({ rowOfHandle }: Search, handles: readonly string[]): ReadonlySet<number> =>
  new Set(handles.map(rowOfHandle).filter((row) => row >= 0));

/** inferred: of the niche of one of them, and none of them */
function similarTo(search: Search, handles: readonly string[]): readonly Predicate[] {
  const { facts, platform, table } = search;
  const references = rowsOf(search, handles);
  if (references.size === 0) return [nobody];
  const { niche } = facts.codes(platform);
  const column = table.codes(niche);
  const marks = new Uint8Array(niche.size);
  for (const row of references) marks[column[row] ?? 0] = 1;
  return [posted(table.postings(niche), column, marks), without(references)];
}

/** client: keys of `creator_has` begin with has_ (fact sheet §2.1); unknown ones narrow nothing */
function services({ facts, platform, table }: Search, wanted: Readonly<Record<string, boolean | null>>) {
  return Object.entries(wanted).flatMap(([key, value]) => {
    const service = key.replace(/^has_/, '');
    const isOn = facts.services(platform).isOn(service);
    return isOn && typeof value === 'boolean' ? [flagged(table.flags(`service ${service}`, isOn), value)] : [];
  });
}

function audience(search: Search, filter: AudienceFilter): readonly Predicate[] {
  const { facts, table, shares } = search;
  const test = audienceTest(facts, shares, filter);
  return [
    ...inRange(search, 'followers', { min: leastFollowers }), // seed: only of those is an audience known
    flagged(table.flags('audience', shares.isReported), true),
    tested((row) => test(table.persons[row] as number), 400), // a row of the table
  ];
}
