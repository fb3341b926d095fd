import type { CodeName } from '../codes.ts';
import type { Facts } from '../facts.ts';
import type { DiscoveryPlatform } from '../types.ts';
import type { Search } from './compile-filters.ts';

/** Words that tell nothing about a niche. */
const stopWords = new Set(
  `a about an and any are as at based best by content create creates creating creator creators do find for from good great i in
  influencer influencers into is like looking make makes me of on or people post posts show some that the their they to top
  who with`.split(/\s+/),
);

const sources = ['subniche', 'bio', 'themes', 'hashtags', 'bioPlace'] as const satisfies readonly CodeName[];
const mostWords = 30; // bits of a word

/** The words of a search for niches, as they are compared: in lower case, without the s of a plural. */
function significantWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !stopWords.has(word)).map(stem))].slice(0, mostWords);
}

/**
 * inferred: how many words of the text are in an account's niche, bio, subjects, hashtags or place, whole words compared;
 * a text without significant words fits everybody.
 */
export function textScore({ facts, platform, table }: Search, text: string): (row: number) => number {
  const words = significantWords(text);
  if (words.length === 0) return () => 1;
  const codes = sources.map((name) => facts.codes(platform)[name]);
  const columns = codes.map(table.codes);
  const found = codes.map((code) => {
    const ofCodes = table.keep(`words ${code.name}`, () =>
      Array.from({ length: code.size }, (_, each) => new Set(code.texts(each).flatMap(significantWords))),
    );
    return Int32Array.from(ofCodes, (own) =>
      words.reduce((bits, word, index) => (own.has(word) ? bits | (1 << index) : bits), 0),
    );
  });
  const bits = new Int32Array(table.size);
  for (const [each, column] of columns.entries()) {
    const own = found[each] as Int32Array; // one for each column
    for (let row = 0; row < bits.length; row++)
      bits[row] = (bits[row] as number) | (own[column[row] as number] as number);
  }
  return (row) => countBits(bits[row] as number);
}

const stem = (word: string): string => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** What two accounts of one niche have in common, 1 to 100: subject, language, place, size, in this order of weight. */
export function similarity(facts: Facts, platform: DiscoveryPlatform, reference: number, asOf: number) {
  const { people } = facts;
  const { followers } = facts.traits(platform);
  const [subniche, language, place, country] = [
    people.subniche(reference),
    people.language(reference),
    people.place(reference),
    people.country(reference),
  ];
  const size = Math.log10(1 + followers.at(reference, asOf));
  return (person: number, followerCount: number): number => {
    let score = 40;
    if (people.subniche(person) === subniche) score += 22;
    if (people.language(person) === language) score += 13;
    if (people.country(person) === country) score += people.place(person) === place ? 12 : 8;
    return score + Math.max(0, Math.round(13 - 6.5 * Math.abs(Math.log10(1 + followerCount) - size)));
  };
}
