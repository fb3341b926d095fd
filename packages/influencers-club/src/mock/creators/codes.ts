import type { Catalogue } from './catalogue.ts';
import { games } from './data/games.ts';
import { commonHashtags, taglines } from './data/phrases.ts';
import type { Draws } from './draws.ts';
import { brandsOfDeals, type People, subnichesPerNiche } from './people.ts';
import type { Platform } from './types.ts';

/**
 * One of a fixed list of things, for each account: what discovery looks up by a table with an entry for each code, so that
 * a text is searched once in the list and not once in each account.
 */
export interface Code {
  readonly name: string;
  readonly size: number;
  /** Whether it changes with the days. */
  readonly live: boolean;
  at(person: number, asOf: number): number;
  /** What the code stands for: one text, or several. */
  texts(code: number): readonly string[];
}

const codeNames = [
  'place',
  'language',
  'gender',
  'niche',
  'subniche',
  'bio',
  'tagline',
  'bioPlace',
  'themes',
  'hashtags',
  'commonHashtag',
  'link',
  'deals',
  'topic',
  'secondTopic',
  'games',
] as const;
export type CodeName = (typeof codeNames)[number];
export type Codes = { readonly [Name in CodeName]: Code } & {
  /** When the tagline of an account changed: instants after `from` and not after `to`. */
  taglineChanges(person: number, from: number, to: number): readonly number[];
};

export const themesPerNiche = 6;
const themesPerAccount = 3;
export const hashtagsPerNiche = 8;
const hashtagsPerAccount = 4;

/** Hosts of links in bios; the first stands for a site of one's own. */
export const linkHosts = ['.example', 'linktr.ee', 'beacons.ai', 'bio.link', 'patreon.com', 'shopltk.com'] as const;

const day = 86_400_000;
const epoch = Date.UTC(2026, 0, 1);

export function createCodes(platform: Platform, draws: Draws, people: People, catalogue: Catalogue): Codes {
  const { niches, places, languages, subTopics, topics } = catalogue;
  const draw = (name: string) => draws.field(`${platform} ${name}`);
  const nicheOf = people.niche;
  const some = (draws: ReturnType<typeof draw>, size: number) => (person: number) =>
    Math.floor(draws.of(person) * size);
  const code = (name: CodeName, size: number, at: Code['at'], texts: Code['texts'], live = false): Code => ({
    name,
    size,
    live,
    at,
    texts,
  });

  const [bio, bioPlace, themes, tags, common, link] = [
    some(draw('bio'), 6),
    draw('place in bio'),
    some(draw('themes'), themesPerNiche),
    some(draw('hashtags'), hashtagsPerNiche),
    some(draw('common hashtag'), commonHashtags.length),
    some(draw('link'), linkHosts.length),
  ] as const;
  const [period, phase, version] = [draw('tagline period'), draw('tagline phase'), draw('tagline')];
  const beat = (person: number): number => Math.floor(40 + 360 * period.of(person)) * day;
  const begin = (person: number): number => epoch - Math.floor(phase.of(person) * beat(person));
  const taglineAt = (person: number, instant: number): number =>
    Math.floor(version.at(person, Math.floor((instant - begin(person)) / beat(person))) * taglines.length);

  const hasCitiesOnly = platform !== 'twitch' && platform !== 'onlyfans';
  const placeOf = hasCitiesOnly ? people.place : people.country;
  const topicOf = niches.map(({ topic }) => subTopics.indexOf(topic));
  const topicGroups = topics.map(({ subTopics: names }) => names.map((name) => subTopics.indexOf(name)));
  const second = draw('second topic');
  const gameDraw = some(draw('games'), games.length);
  const niche = (number: number) => niches[number];

  return {
    place: code('place', places.length, placeOf, (each) => [places[each]?.label ?? '']),
    language: code('language', languages.length, people.language, (each) => [languages[each]?.abbreviation ?? '']),
    gender: code(
      'gender',
      3,
      (person) => (people.isBusiness(person) ? 2 : people.handles.isFemale(person) ? 0 : 1),
      (each) => [['female'], ['male'], []][each] ?? [],
    ),
    niche: code('niche', niches.length, nicheOf, (each) => [niche(each)?.name ?? '']),
    subniche: code('subniche', niches.length * subnichesPerNiche, people.subniche, (each) => {
      const of = niche(Math.floor(each / subnichesPerNiche));
      return [of?.subniches[each % subnichesPerNiche] ?? '', of?.name ?? ''];
    }),
    bio: code(
      'bio',
      niches.length * 6,
      (person) => nicheOf(person) * 6 + bio(person),
      (each) => [niche(Math.floor(each / 6))?.bios[each % 6] ?? ''],
    ),
    tagline: code('tagline', taglines.length, taglineAt, (each) => [taglines[each] ?? ''], true),
    bioPlace: code(
      'bioPlace',
      places.length + 1,
      (person) => (bioPlace.of(person) < 0.4 ? people.place(person) : places.length),
      (each) => (each < places.length ? [places[each]?.name ?? ''] : []),
    ),
    themes: code(
      'themes',
      niches.length * themesPerNiche,
      (person) => nicheOf(person) * themesPerNiche + themes(person),
      (each) => turn(niche(Math.floor(each / themesPerNiche))?.themes ?? [], each % themesPerNiche, themesPerAccount),
    ),
    hashtags: code(
      'hashtags',
      niches.length * hashtagsPerNiche,
      (person) => nicheOf(person) * hashtagsPerNiche + tags(person),
      (each) =>
        turn(niche(Math.floor(each / hashtagsPerNiche))?.hashtags ?? [], each % hashtagsPerNiche, hashtagsPerAccount),
    ),
    commonHashtag: code('commonHashtag', commonHashtags.length, common, (each) => [commonHashtags[each] ?? '']),
    link: code('link', linkHosts.length, link, (each) => [linkHosts[each] ?? '']),
    deals: code('deals', catalogue.brands.length * 4, people.deals, (each) =>
      brandsOfDeals(each).map((brand) => catalogue.brands[brand]?.cleaned ?? ''),
    ),
    topic: code(
      'topic',
      subTopics.length,
      (person) => topicOf[nicheOf(person)] ?? 0,
      (each) => [subTopics[each] ?? ''],
    ),
    secondTopic: code(
      'secondTopic',
      subTopics.length,
      (person) => {
        const first = topicOf[nicheOf(person)] ?? 0;
        const group = topicGroups.find((numbers) => numbers.includes(first)) ?? [first];
        return group[Math.floor(second.of(person) * group.length)] ?? first;
      },
      (each) => [subTopics[each] ?? ''],
    ),
    games: code('games', games.length, gameDraw, (each) =>
      [0, 7, 19].map((step) => games[(each + step) % games.length] ?? ''),
    ),
    taglineChanges(person, from, to) {
      const [first, every] = [begin(person), beat(person)];
      const instants: number[] = [];
      for (let number = Math.floor((from - first) / every) + 1; first + number * every <= to; number++) {
        const at = first + number * every;
        if (taglineAt(person, at) !== taglineAt(person, at - 1)) instants.push(at);
      }
      return instants;
    },
  };
}

/** So many of the list, from a place on, round its end. */
const turn = (list: readonly string[], start: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => list[(start + index) % list.length] ?? '');
