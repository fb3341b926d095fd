import type { Catalogue } from './catalogue.ts';
import { fixedPeople } from './data/fixed.ts';
import type { Draws } from './draws.ts';
import { type Platform, platforms } from './types.ts';

/** As many as there are names for: 256 first names, 256 last names, 16 ways to write them. */
const capacity = 2 ** 20;

/**
 * Names and handles without a table of them: a person's number is shuffled, reversibly, into the numbers of a first
 * name, a last name and a way to write them, so that a handle leads back to its person by reading it.
 */
export interface Handles {
  firstName(person: number): string;
  lastName(person: number): string;
  isFemale(person: number): boolean;
  handle(platform: Platform, person: number): string;
  /** The number of the person who would have this handle; -1 where nobody could. In any case of letters. */
  personOf(platform: Platform, handle: string): number;
  /** The same on no platform: what addresses are made of. */
  plain(person: number): string;
  personOfPlain(plain: string): number;
}

export function createHandles(draws: Draws, { firstNames, lastNames }: Catalogue): Handles {
  const shuffle = createShuffle(draws);
  const variation = draws.field('handle on platform');
  const isVaried = draws.field('handle varies');
  const firsts = new Map(firstNames.map((name, index) => [name.toLowerCase(), index]));
  const lasts = new Map(lastNames.map((name, index) => [name.toLowerCase(), index]));
  const fixed = new Map(fixedPeople.map(({ handle }, person) => [handle, person]));

  /** On three platforms in ten, who has this name writes it in another way; all who share the name change places. */
  const twist = (platform: number, name: number): number =>
    isVaried.at(name, platform) < 0.3 ? Math.floor(variation.at(name, platform) * 16) : 0;

  function write(platform: number, person: number): string {
    const known = fixedPeople[person];
    if (known) return known.handle;
    const code = shuffle.forward(person);
    const name = code % 65536;
    const style = (code >>> 16) ^ (platform < 0 ? 0 : twist(platform, name));
    const first = firstNames[name & 255]?.toLowerCase() ?? '';
    const last = lastNames[name >>> 8]?.toLowerCase() ?? '';
    return (stylesOf(platform)[style] ?? '%1%2').replace('%1', first).replace('%2', last);
  }

  function read(platform: number, text: string): number {
    const handle = text.toLowerCase();
    const known = fixed.get(handle);
    if (known !== undefined) return known;
    for (const [style, pattern] of stylesOf(platform).entries()) {
      const name = namesIn(handle, pattern);
      if (name < 0) continue;
      const person = shuffle.back((((platform < 0 ? 0 : twist(platform, name)) ^ style) << 16) | name);
      if (person >= fixedPeople.length) return person;
    }
    return -1;
  }

  /** The number of the names in a handle of this style, -1 where there are none. */
  function namesIn(handle: string, pattern: string): number {
    const [before = '', rest = ''] = pattern.split('%1');
    const [between = '', after = ''] = rest.split('%2');
    if (!handle.startsWith(before) || !handle.endsWith(after)) return -1;
    const names = handle.slice(before.length, handle.length - after.length);
    for (let length = 2; length < names.length - between.length; length++) {
      const first = firsts.get(names.slice(0, length));
      if (first === undefined || !names.startsWith(between, length)) continue;
      const last = lasts.get(names.slice(length + between.length));
      if (last !== undefined) return (last << 8) | first;
    }
    return -1;
  }

  const nameOf = (person: number): number => shuffle.forward(person) % 65536;
  return {
    firstName: (person) => fixedPeople[person]?.name[0] ?? firstNames[nameOf(person) & 255] ?? '',
    lastName: (person) => fixedPeople[person]?.name[1] ?? lastNames[nameOf(person) >>> 8] ?? '',
    isFemale: (person) => {
      const known = fixedPeople[person];
      return known ? known.gender === 'female' : (nameOf(person) & 255) < 128;
    },
    handle: (platform, person) => write(platforms.indexOf(platform), person),
    personOf: (platform, handle) => read(platforms.indexOf(platform), handle),
    plain: (person) => write(-1, person),
    personOfPlain: (plain) => read(-1, plain),
  };
}

/** Sixteen each; no two write two names alike. */
const dotted = [
  '%1%2',
  '%1.%2',
  '%1_%2',
  'the%1%2',
  'its%1%2',
  '%1%2_',
  '%1.%2.',
  '_%1%2',
  'hey%1%2',
  '%1%2official',
  'real%1%2',
  '%1%2x',
  '%1__%2',
  '%1%2.daily',
  '%1_%2_',
  'iam%1%2',
] as const;
const plainStyles = [
  '%1%2',
  '%1%2_',
  '%1_%2',
  'the%1%2',
  'its%1%2',
  '%1%2tv',
  '%1%2hq',
  '_%1%2',
  'hey%1%2',
  '%1%2official',
  'real%1%2',
  '%1%2x',
  '%1__%2',
  '%1%2daily',
  '%1_%2_',
  'iam%1%2',
] as const;

/** Of addresses: fit for both sides of an @. */
const mailStyles = [
  '%1%2',
  '%1-%2',
  'the%1%2',
  'its%1%2',
  '%1%2tv',
  '%1%2hq',
  'hey%1%2',
  '%1%2official',
  'real%1%2',
  '%1%2x',
  '%1%2daily',
  'iam%1%2',
  '%1%2online',
  '%1%2studio',
  'ask%1%2',
  '%1%2club',
] as const;

const withDots = new Set(
  ['instagram', 'youtube', 'tiktok', 'onlyfans', 'pinterest', 'facebook'].map((name) =>
    platforms.indexOf(name as Platform),
  ),
);

const stylesOf = (platform: number): readonly string[] =>
  platform < 0 ? mailStyles : withDots.has(platform) ? dotted : plainStyles;

interface Shuffle {
  forward(number: number): number;
  back(number: number): number;
}

/** A permutation of the numbers below 2^20: four rounds of a Feistel network over halves of ten bits. */
function createShuffle(draws: Draws): Shuffle {
  const rounds = draws.field('shuffle of names');
  const tables = [0, 1, 2, 3].map((round) =>
    Uint16Array.from({ length: 1024 }, (_, half) => Math.floor(rounds.at(half, round) * 1024)),
  );
  const [a, b, c, d] = tables as [Uint16Array, Uint16Array, Uint16Array, Uint16Array]; // four rounds above
  const of = (table: Uint16Array, half: number): number => table[half] ?? 0;
  return {
    forward(number) {
      let left = (number % capacity) >>> 10;
      let right = number & 1023;
      left ^= of(a, right);
      right ^= of(b, left);
      left ^= of(c, right);
      right ^= of(d, left);
      return (left << 10) | right;
    },
    back(number) {
      let left = number >>> 10;
      let right = number & 1023;
      right ^= of(d, left);
      left ^= of(c, right);
      right ^= of(b, left);
      left ^= of(a, right);
      return (left << 10) | right;
    },
  };
}
