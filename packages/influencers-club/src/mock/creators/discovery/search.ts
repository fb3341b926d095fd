import type { SortKey } from '../types.ts';
import type { Predicate } from './predicates.ts';
import type { Order, SortColumn, Table } from './table.ts';

export interface Page {
  readonly total: number;
  readonly rows: readonly number[];
}

export interface Query {
  readonly predicates: readonly Predicate[];
  /** How well a row fits, 1 to 255, or 0 for not at all: better ones come first, whatever the order. */
  readonly score?: ((row: number) => number) | undefined;
  readonly sort: SortColumn;
  readonly isAscending: boolean;
  readonly offset: number;
  readonly limit: number;
}

export const sortColumns: { readonly [Key in SortKey]: SortColumn } = {
  relevancy: 'relevance',
  engagement_rate: 'engagement',
  number_of_followers: 'followers',
  growth_rate: 'growth',
};

/**
 * The smallest index gives the rows to begin with, the other conditions narrow them, the cheapest first. Few rows are then
 * sorted by their rank; of many the order is walked, which also leaves the rest of a walk undone once the page is full.
 */
export function runQuery(table: Table, query: Query): Page {
  const { predicates, score, offset, limit } = query;
  const order = table.order(query.sort);
  if (predicates.length === 0 && !score) return { total: table.size, rows: walk(order, query, () => true) };

  const { rows, rest } = begin(table, predicates);
  let count = rows.length;
  for (const predicate of rest) if (count > 0) count = predicate.narrow(rows, count);

  const scores = score ? new Uint8Array(table.size) : undefined;
  if (score && scores) count = keepScored(rows, count, score, scores);

  const wanted = offset + limit;
  if (!scores && count * 12 > table.size) {
    const isMatch = new Uint8Array(table.size);
    for (let index = 0; index < count; index++) isMatch[rows[index] as number] = 1; // below the count
    return { total: count, rows: walk(order, query, (row) => isMatch[row] === 1) };
  }
  const best = scores ? onlyBest(rows, count, scores, wanted) : count;
  if (scores && best * 12 > table.size) return { total: count, rows: walkLevels(order, query, scores) };
  const { ranks } = order;
  const keys = new Float64Array(best);
  const last = table.size - 1;
  const placeOf = (rank: number): number => (query.isAscending ? last - rank : rank);
  for (let index = 0; index < best; index++) {
    const row = rows[index] as number; // below the count
    keys[index] = (255 - (scores?.[row] ?? 0)) * table.size + placeOf(ranks[row] as number);
  }
  const page = keys.sort().subarray(offset, wanted);
  return { total: count, rows: Array.from(page, (key) => order.rows[placeOf(key % table.size)] ?? 0) };
}

function begin(table: Table, predicates: readonly Predicate[]): { rows: Uint32Array; rest: readonly Predicate[] } {
  const indexed = predicates.filter(({ index }) => index !== undefined);
  const first = indexed.sort((left, right) => (left.index?.count ?? 0) - (right.index?.count ?? 0))[0];
  const rest = predicates.filter((each) => each !== first).sort((left, right) => left.cost - right.cost);
  if (first?.index) return { rows: first.index.rows(), rest };
  const rows = new Uint32Array(table.size);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return { rows, rest };
}

/** The page's part of the order, as far as rows match. */
function walk(order: Order, { isAscending, offset, limit }: Query, isMatch: (row: number) => boolean): number[] {
  const found: number[] = [];
  const { rows } = order;
  let skipped = 0;
  for (let index = 0; index < rows.length && found.length < limit; index++) {
    const row = rows[isAscending ? rows.length - 1 - index : index] as number; // within the order
    if (!isMatch(row)) continue;
    if (skipped < offset) skipped += 1;
    else found.push(row);
  }
  return found;
}

/** The same, the best scores first: each score has its own part of the order. */
function walkLevels({ rows }: Order, { isAscending, offset, limit }: Query, scores: Uint8Array): number[] {
  const levels: number[][] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[isAscending ? rows.length - 1 - index : index] as number; // within the order
    const score = scores[row] as number;
    if (score === 0) continue;
    levels[score] ??= [];
    const level = levels[score];
    if (level.length < offset + limit) level.push(row);
  }
  return levels
    .reverse()
    .flat()
    .slice(offset, offset + limit);
}

function keepScored(rows: Uint32Array, count: number, score: (row: number) => number, scores: Uint8Array): number {
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number; // below the count
    const value = score(row);
    if (value === 0) continue;
    scores[row] = value;
    rows[kept++] = row;
  }
  return kept;
}

/** Moves the rows with the best scores to the front, as many levels as the page needs; returns how many they are. */
function onlyBest(rows: Uint32Array, count: number, scores: Uint8Array, wanted: number): number {
  const levels = new Uint32Array(256);
  for (let index = 0; index < count; index++) {
    const level = scores[rows[index] as number] as number; // below the count
    levels[level] = (levels[level] ?? 0) + 1;
  }
  let least = 255;
  for (let sum = levels[255] ?? 0; least > 1 && sum < wanted; sum += levels[least] ?? 0) least -= 1;
  let kept = 0;
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number; // below the count
    if ((scores[row] as number) >= least) rows[kept++] = row;
  }
  return kept;
}
