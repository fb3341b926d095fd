import type { Code } from '../codes.ts';
import type { Facts } from '../facts.ts';
import { type Trait, type TraitName, traitNames } from '../traits.ts';
import type { DiscoveryPlatform } from '../types.ts';

export type SortColumn = 'relevance' | 'followers' | 'engagement' | 'growth';

/** Rows in an order, most first, and the place of each row in it. */
export interface Order {
  readonly rows: Uint32Array;
  readonly ranks: Uint32Array;
  /** Exact, and falling along `rows`. */
  valueAt(row: number): number;
}

/** Rows by what they have: those of a code are `rows[starts[code]..starts[code + 1])`. */
export interface Postings {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * The accounts of a platform as columns. A row is an account, in the order of the people; each column and index is made
 * when a search first needs it, and those that change with the days are made again on another day.
 */
export interface Table {
  readonly size: number;
  readonly persons: Uint32Array;
  /** -1 where the person is not on the platform. */
  rowOf(person: number): number;
  numbers(trait: Trait): Int32Array;
  codes(code: Code): Uint16Array;
  /** 1 where the test holds; kept under the name. */
  flags(name: string, test: (person: number) => boolean): Uint8Array;
  order(column: SortColumn): Order;
  postings(code: Code): Postings;
}

const isTrait = (name: string): name is TraitName => (traitNames as readonly string[]).includes(name);

export function createTable(facts: Facts, platform: DiscoveryPlatform): { on(asOf: number): Table } {
  const persons = personsOn(facts, platform);
  const lasting = new Map<string, unknown>();
  let daily = new Map<string, unknown>();
  let today = Number.NaN;
  const traits = facts.traits(platform);

  function build(asOf: number): Table {
    const kept = <T>(live: boolean, name: string, make: () => T): T => {
      const store = live ? daily : lasting;
      const known = store.get(name) as T | undefined; // each name has one type, that of its `make`
      if (known !== undefined) return known;
      const made = make();
      store.set(name, made);
      return made;
    };
    const table: Table = {
      size: persons.length,
      persons,
      rowOf: (person) => find(persons, person),
      numbers: (trait) =>
        kept(trait.live, trait.name, () => Int32Array.from(persons, (person) => trait.at(person, asOf))),
      codes: (code) =>
        kept(code.live, `code ${code.name}`, () => Uint16Array.from(persons, (person) => code.at(person, asOf))),
      flags: (name, test) => kept(false, name, () => Uint8Array.from(persons, (person) => Number(test(person)))),
      order(column) {
        const live = isTrait(column) && traits[column].live;
        return kept(live, `order ${column}`, () => {
          const values = isTrait(column)
            ? table.numbers(traits[column])
            : Int32Array.from(persons, (person) => Math.round(traits.growth.rate(person) * 1e8));
          return sorted(values);
        });
      },
      postings: (code) => kept(code.live, `postings ${code.name}`, () => post(table.codes(code), code.size)),
    };
    return table;
  }

  let table: Table | undefined;
  return {
    on(asOf) {
      if (table && asOf === today) return table;
      [today, daily] = [asOf, new Map()];
      table = build(asOf);
      return table;
    },
  };
}

function personsOn({ size, people }: Facts, platform: DiscoveryPlatform): Uint32Array {
  const all = new Uint32Array(size);
  let count = 0;
  for (let person = 0; person < size; person++) if (people.isOn(platform, person)) all[count++] = person;
  return all.slice(0, count);
}

function find(persons: Uint32Array, person: number): number {
  let [low, high] = [0, persons.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = persons[middle] ?? 0;
    if (found === person) return middle;
    if (found < person) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** By value, most first, then by row: three passes of a radix sort, eleven bits each. */
function sorted(values: Int32Array): Order {
  const size = values.length;
  let from: Uint32Array<ArrayBuffer> = new Uint32Array(size);
  let to: Uint32Array<ArrayBuffer> = new Uint32Array(size);
  for (let row = 0; row < size; row++) from[row] = row;
  for (const shift of [0, 11, 22]) {
    const starts = new Uint32Array(2049);
    // The complement of the value, its sign turned round: least first is then most first.
    const digit = (row: number): number => (~((values[row] ?? 0) ^ 0x80000000) >>> shift) & 2047;
    for (let row = 0; row < size; row++) starts[digit(row) + 1] = (starts[digit(row) + 1] ?? 0) + 1;
    for (let each = 1; each < 2049; each++) starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0);
    for (let index = 0; index < size; index++) {
      const row = from[index] ?? 0;
      const place = digit(row);
      to[starts[place] ?? 0] = row;
      starts[place] = (starts[place] ?? 0) + 1;
    }
    [from, to] = [to, from];
  }
  const ranks = new Uint32Array(size);
  for (let index = 0; index < size; index++) ranks[from[index] ?? 0] = index;
  return { rows: from, ranks, valueAt: (row) => values[row] ?? 0 };
}

function post(codes: Uint16Array, size: number): Postings {
  const starts = new Uint32Array(size + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 1; code <= size; code++) starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
  const rows = new Uint32Array(codes.length);
  const next = starts.slice();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    rows[next[code] ?? 0] = row;
    next[code] = (next[code] ?? 0) + 1;
  }
  return { rows, starts };
}
