import type { Random } from '@creatorkit/mock';
import type { SeedKeyword } from './world.ts';

/** Things that people search for; each pair fills fifty entries of the library. */
const pairs = [
  ['yoga mat', 'running shoes'],
  ['foam roller', 'resistance bands'],
  ['protein powder', 'meal prep'],
  ['home gym', 'rowing machine'],
  ['sleep tracker', 'weighted blanket'],
  ['vegan snacks', 'smoothie maker'],
  ['adjustable dumbbells', 'folding treadmill'],
  ['fitness watch', 'massage gun'],
  ['pilates workout', 'kettlebell training'],
  ['stretching routine', 'marathon plan'],
];

const patterns: readonly { readonly text: string; readonly intent: SeedKeyword['intent'] }[] = [
  ...[
    'best *',
    '* reviews',
    '* comparison',
    'cheap *',
    '* alternatives',
    '* under 100',
    'top rated *',
    '* worth buying',
  ].map((text) => ({ text, intent: 'commercial' }) as const),
  ...['buy * online', '* for sale', '* discount', 'order * today', '* free shipping'].map(
    (text) => ({ text, intent: 'transactional' }) as const,
  ),
  ...[
    'how to choose *',
    '* for beginners',
    '* benefits',
    '* for seniors',
    '* explained',
    '* tips',
    '* mistakes',
    '* for small spaces',
    '* at home',
  ].map((text) => ({ text, intent: 'informational' }) as const),
  ...['* near me', '* official site', '* store locator'].map((text) => ({ text, intent: 'navigational' }) as const),
];

const sleepTopics = ['morning routine', 'evening routine', 'power nap', 'sleep hygiene', 'circadian rhythm'];
const travelTopics = ['carry on suitcase', 'travel pillow', 'packing cubes', 'city pass', 'rail ticket'];

export const homeFitness = { industry: 'Health and fitness', template: 'Home fitness' };
export const recovery = { industry: 'Health and fitness', template: 'Recovery' };
export const travel = { industry: 'Travel', template: 'Travel gear' };

/**
 * The global library: entries 1-500 are of home fitness, 501-510 of another sector of the same industry, 511-520 of
 * another industry. Neighbours share words; order and numbers depend on the seed.
 */
export function makeSeedKeywords(random: Random): SeedKeyword[] {
  const library = pairs
    .flatMap((pair) => shuffled(random, pair.flatMap(phrases)))
    .map((one) => ({ ...one, ...homeFitness }));
  const more = [
    ...sleepTopics.flatMap((topic) => phrases(topic).slice(0, 2)).map((one) => ({ ...one, ...recovery })),
    ...travelTopics.flatMap((topic) => phrases(topic).slice(0, 2)).map((one) => ({ ...one, ...travel })),
  ];
  return [...library, ...more].map((entry, index) => ({
    id: index + 1,
    ...entry,
    volume: volumeOf(random.number('seed keyword', entry.keyword, 'volume')),
    difficulty: random.integer('seed keyword', entry.keyword, 'difficulty', { min: 3, max: 95 }),
  }));
}

const phrases = (topic: string) => patterns.map(({ text, intent }) => ({ keyword: text.replace('*', topic), intent }));

function shuffled<Item extends { readonly keyword: string }>(random: Random, items: readonly Item[]): Item[] {
  const place = ({ keyword }: Item) => random.number('seed keyword', keyword, 'place');
  return [...items].sort((one, other) => place(one) - place(other));
}

/** Few phrases are searched for often: 10 to 100,000 a month, evenly on a logarithmic scale, rounded to two digits. */
const volumeOf = (part: number) => Number((10 ** (1 + 4 * part)).toPrecision(2));
