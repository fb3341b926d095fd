/**
 * Discovery over 10,000, 100,000 and 1,000,000 creators, beside the same queries on SQLite: columns of the same values, an
 * index for each that is filtered by, and one for the order. What grows with the size is told as a ratio.
 */
import { DatabaseSync } from 'node:sqlite';
import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
import { createRandom } from '@creatorkit/mock';
import type { Code } from '../packages/influencers-club/src/mock/creators/codes.ts';
import { createFacts } from '../packages/influencers-club/src/mock/creators/facts.ts';
import { printTable } from './print-table.ts';

const sizes = [10_000, 100_000, 1_000_000];
const now = Date.UTC(2026, 0, 1);
const page = { offset: 0, limit: 50 };

interface Case {
  readonly name: string;
  readonly filters: object;
  /** The condition in SQL, where the columns below can tell. */
  readonly where?: string;
}

const cases: readonly Case[] = [
  { name: 'none', filters: {}, where: '1' },
  {
    name: 'followers',
    filters: { number_of_followers: { min: 20_000, max: 60_000 } },
    where: 'followers BETWEEN 20000 AND 60000',
  },
  { name: 'engagement', filters: { engagement_percent: { min: 8 } }, where: 'engagement >= 8' },
  { name: 'country', filters: { location: ['France'] }, where: "country = 'France'" },
  { name: 'language', filters: { profile_language: ['pt'] }, where: "language = 'pt'" },
  { name: 'gender', filters: { gender: 'female' }, where: "gender = 'female'" },
  { name: 'word in bio', filters: { keywords_in_bio: ['vegan'] }, where: "bio LIKE '%vegan%'" },
  { name: 'hashtag', filters: { hashtags: ['vegan'] } },
  { name: 'word in captions', filters: { keywords_in_captions: ['thrift'] } },
  { name: 'verified', filters: { is_verified: true }, where: 'verified = 1' },
  { name: 'service', filters: { creator_has: { has_telegram: true } } },
  { name: 'brand', filters: { brands: ['northpeakoutdoor'] } },
  { name: 'growth', filters: { follower_growth: { growth_percentage: 8, time_range_months: 3 } } },
  { name: 'last post', filters: { last_post: 7 }, where: 'last_post <= 7' },
  { name: 'income', filters: { income: { min: 500, max: 2000 } } },
  { name: 'audience country', filters: { audience: { location: [{ name: 'France', type: 'country', min_pct: 20 }] } } },
  { name: 'audience age', filters: { audience: { age: [{ range: '18-24', min_pct: 40 }] } } },
  { name: 'plain words', filters: { ai_search: 'vegan food and baking' } },
  { name: 'similar to', filters: { similar_to: ['miravale'] } },
  {
    name: 'without 1,000 handles',
    filters: { exclude_handles: Array.from({ length: 1000 }, (_, index) => `nobody${index}`) },
  },
  {
    name: 'country, followers, verified',
    filters: { location: ['United States'], number_of_followers: { min: 10_000 }, is_verified: true },
    where: "country = 'United States' AND followers >= 10000 AND verified = 1",
  },
  {
    name: 'bio, engagement, last post',
    filters: { keywords_in_bio: ['coffee'], engagement_percent: { min: 3 }, last_post: 30 },
    where: "bio LIKE '%coffee%' AND engagement >= 3 AND last_post <= 30",
  },
];

const medians = new Map<string, number[]>();
const firsts = new Map<string, number[]>();
const peers = new Map<string, number[]>();

for (const size of sizes) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const startedAt = performance.now();
  const { creators } = createInfluencersClubMock({ creators: size }).state;
  const createdMs = performance.now() - startedAt;
  const { total } = creators.search('instagram', {}, {}, page, now);
  const firstMs = performance.now() - startedAt;
  for (const { name, filters } of cases) {
    const run = () => creators.search('instagram', filters, {}, page, now).total;
    note(firsts, name, timed(run));
    note(medians, name, median(run));
  }
  globalThis.gc?.();
  const after = process.memoryUsage();
  const keptMb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1024 ** 2;
  console.log(
    `${size} creators (${total} on Instagram): created in ${createdMs.toFixed(2)} ms, first search after ${firstMs.toFixed(0)} ms, ${keptMb.toFixed(0)} MB with all columns of these filters`,
  );
  const database = fill(size);
  for (const { name, filters, where } of cases) {
    if (where === undefined) continue;
    const all = database.prepare(`SELECT count(*) AS total FROM creators WHERE ${where}`);
    const some = database.prepare(`SELECT person FROM creators WHERE ${where} ORDER BY relevance DESC LIMIT 50`);
    const matched = (all.get() as { total: number }).total; // a count is one row
    const found = creators.search('instagram', filters, {}, page, now).total;
    if (matched !== found) throw new Error(`Cannot compare ${name}: ${found} creators here, ${matched} in SQLite`);
    note(
      peers,
      name,
      median(() => [all.get(), some.all()]),
    );
  }
  database.close();
}

printTable(
  'Instagram, a page of 50 with the exact total: median of a repeated search, in ms; the first builds the columns it needs',
  cases.map(({ name }) => {
    const [own, first, peer] = [medians, firsts, peers].map((each) => each.get(name) ?? []) as [
      number[],
      number[],
      number[],
    ];
    const ratio = (left: number | undefined, right: number | undefined): string =>
      left === undefined || right === undefined ? '' : (left / right).toFixed(1);
    return {
      filter: name,
      '10k': show(own[0]),
      '100k': show(own[1]),
      '1M': show(own[2]),
      '100k / 10k': ratio(own[1], own[0]),
      '1M / 100k': ratio(own[2], own[1]),
      'first, 1M': show(first[2]),
      'SQLite 100k': show(peer[1]),
      'SQLite 1M': show(peer[2]),
      'SQLite / own, 100k': ratio(peer[1], own[1]),
      'SQLite / own, 1M': ratio(peer[2], own[2]),
    };
  }),
);

function fill(size: number): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'CREATE TABLE creators (person INTEGER PRIMARY KEY, handle TEXT, followers INTEGER, engagement REAL, relevance INTEGER, country TEXT, language TEXT, gender TEXT, bio TEXT, verified INTEGER, last_post INTEGER)',
  );
  const insert = database.prepare('INSERT INTO creators VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const { people, catalogue, ...facts } = createFacts(createRandom(1), size, '');
  const { followers, engagement, relevance, verified, lastPost } = facts.traits('instagram');
  const { language, gender, bio, tagline, bioPlace } = facts.codes('instagram');
  const text = (code: Code, person: number): string => code.texts(code.at(person, now)).join();
  database.exec('BEGIN');
  for (let person = 0; person < size; person++) {
    if (!people.isOn('instagram', person)) continue;
    insert.run(
      person,
      people.handles.handle('instagram', person),
      followers.at(person, now),
      engagement.at(person, now) / 100,
      relevance.at(person, now),
      catalogue.places[people.country(person)]?.name ?? '',
      text(language, person),
      text(gender, person),
      [bio, tagline, bioPlace].map((code) => text(code, person)).join(' · '),
      verified.at(person, now),
      lastPost.at(person, now),
    );
  }
  database.exec('COMMIT');
  for (const column of [
    'handle',
    'followers',
    'engagement',
    'relevance',
    'country',
    'language',
    'gender',
    'verified',
    'last_post',
  ]) {
    database.exec(`CREATE INDEX by_${column} ON creators (${column})`);
  }
  database.exec('ANALYZE');
  return database;
}

function median(run: () => unknown): number {
  const times: number[] = [];
  const until = performance.now() + 250;
  while (times.length < 5 || (times.length < 101 && performance.now() < until)) times.push(timed(run));
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

function timed(run: () => unknown): number {
  const startedAt = performance.now();
  run();
  return performance.now() - startedAt;
}

function note(notes: Map<string, number[]>, name: string, value: number): void {
  notes.set(name, [...(notes.get(name) ?? []), value]);
}

function show(ms: number | undefined): string {
  return ms === undefined ? '' : ms.toFixed(ms < 10 ? 2 : 0);
}
