import type { SeedKeyword } from '../world.ts';

export interface Phrase {
  readonly id: number;
  readonly text: string;
  readonly intent: SeedKeyword['intent'];
}

export interface Group {
  readonly name: string;
  readonly description: string;
  readonly ids: readonly number[];
}

/** docs: a cluster holds 3 to 10 keywords (fact sheet §4.7) */
const fewest = 3;
const most = 10;

/** Words that say what people want with a thing, not which thing. */
const weakWords = new Set(
  `a an and are at best buy buying cheap compare comparison discount explained for free from guide how ideas in is me near
   of on online or order price prices rated review reviews sale the tips to today top under use used versus vs what which
   with without worth`.split(/\s+/),
);

/**
 * Groups phrases by the words they share, the most shared first, and what is left by intent. The same phrases give the
 * same groups, whatever their order.
 *
 * inferred: the AI's work (fact sheet §4.7)
 */
export function groupKeywords(phrases: readonly Phrase[]): Group[] {
  const groups: Group[] = [];
  let rest = [...phrases].sort((one, other) => one.id - other.id);
  for (let word = mostShared(rest); word !== undefined; word = mostShared(rest)) {
    const shared = word;
    const members = rest.filter(({ text }) => wordsOf(text).has(shared));
    rest = rest.filter((phrase) => !members.includes(phrase));
    const name = titleOf(members) || capitalised(word);
    groups.push(...split(members).map((part, index) => toGroup(index === 0 ? name : `${name} ${index + 1}`, part)));
  }
  return [...groups, ...byIntent(rest)];
}

/** The word that most phrases share, if enough do; of equals the longer one, then the first in the alphabet. */
function mostShared(phrases: readonly Phrase[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of phrases) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0];
}

/** What is left by intent; too few of one intent go together with others, be it one alone (inferred: nothing is dropped). */
function byIntent(phrases: readonly Phrase[]): Group[] {
  const intents = Map.groupBy(phrases, ({ intent }) => intent);
  const groups: Group[] = [];
  const few: Phrase[] = [];
  for (const [intent, members] of [...intents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (members.length < fewest) few.push(...members);
    else {
      const name = `${capitalised(intent)} keywords`;
      groups.push(...split(members).map((part, index) => toGroup(index === 0 ? name : `${name} ${index + 1}`, part)));
    }
  }
  return few.length === 0 ? groups : [...groups, toGroup('Other keywords', few)];
}

/** Parts of nearly equal size, none too large; those of one intent stay together. */
function split(phrases: readonly Phrase[]): Phrase[][] {
  const parts = Math.ceil(phrases.length / most);
  const sorted =
    parts === 1
      ? [...phrases]
      : [...phrases].sort((one, other) =>
          one.intent < other.intent ? -1 : one.intent > other.intent ? 1 : one.id - other.id,
        );
  return Array.from({ length: parts }, (_, index) =>
    sorted.slice(Math.round((index * sorted.length) / parts), Math.round(((index + 1) * sorted.length) / parts)),
  );
}

function toGroup(name: string, phrases: readonly Phrase[]): Group {
  const examples = phrases.slice(0, 3).map(({ text }) => text);
  return {
    name: name.slice(0, 255), // docs: at most 255 characters (fact sheet §2.3)
    description: `Pages about ${examples.join(', ')}`,
    ids: phrases.map(({ id }) => id).sort((one, other) => one - other),
  };
}

/** The words that all phrases share, as the first one has them. */
function titleOf([first, ...others]: readonly Phrase[]): string {
  if (!first) return '';
  const shared = rawWords(first.text).filter(
    (word) => wordsOf(first.text).has(stem(word)) && others.every(({ text }) => wordsOf(text).has(stem(word))),
  );
  return capitalised([...new Set(shared)].join(' '));
}

const rawWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a phrase that tell what it is about. */
function wordsOf(text: string): Set<string> {
  return new Set(
    rawWords(text)
      .filter((word) => word.length > 2 && !weakWords.has(word))
      .map(stem),
  );
}

/** Plural and singular are one word. */
const stem = (word: string) =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
