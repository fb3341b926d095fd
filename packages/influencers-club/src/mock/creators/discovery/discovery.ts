import type { Shares } from '../audience/shares.ts';
import { type Facts, midnight } from '../facts.ts';
import type { Account, DiscoveryPlatform, SearchResult, SimilarResult, Sort, Window } from '../types.ts';
import { compileFilters, type Search } from './compile-filters.ts';
import { type Predicate, posted, tested, without } from './predicates.ts';
import { similarity, textScore } from './scores.ts';
import { runQuery, sortColumns } from './search.ts';
import { createTable, type Table } from './table.ts';

export interface Discovery {
  /** `filters` as in the request, checked against the document before; null and missing values narrow nothing. */
  search(
    platform: DiscoveryPlatform,
    filters: object | null | undefined,
    sort: Sort,
    window: Window,
    now: number,
  ): SearchResult;
  /** Of the reference's platform, by relevancy; without the reference itself. */
  similar(reference: Account, filters: object | null | undefined, window: Window, now: number): SimilarResult;
}

export interface DiscoveryInput {
  readonly facts: Facts;
  shares(platform: DiscoveryPlatform): Shares;
  find(platform: DiscoveryPlatform, handle: string): Account | undefined;
}

export function createDiscovery({ facts, shares, find }: DiscoveryInput): Discovery {
  const tables = new Map<DiscoveryPlatform, ReturnType<typeof createTable>>();

  function searchOn(platform: DiscoveryPlatform, asOf: number): Search {
    const table = tables.get(platform) ?? createTable(facts, platform);
    tables.set(platform, table);
    const today = table.on(asOf);
    const rowOfHandle = (handle: string): number => {
      const account = find(platform, handle);
      return account ? today.rowOf(account.person) : -1;
    };
    return { facts, platform, table: today, shares: shares(platform), rowOfHandle };
  }

  const accountsOf = (platform: DiscoveryPlatform, { persons }: Table, rows: readonly number[]): Account[] =>
    rows.map((row) => ({ platform, person: persons[row] ?? 0 }));

  return {
    search(platform, filters, { sort_by = 'relevancy', sort_order = 'desc' }, window, now) {
      const search = searchOn(platform, midnight(now));
      const { predicates, text, ignored } = compileFilters(search, filters);
      const score = text === undefined ? undefined : textScore(search, text);
      const isRelevancy = sort_by === 'relevancy';
      const { total, rows } = runQuery(search.table, {
        predicates: score && !isRelevancy ? [...predicates, tested((row) => score(row) > 0, 30)] : predicates,
        score: isRelevancy ? score : undefined,
        sort: sortColumns[sort_by],
        isAscending: sort_order === 'asc',
        ...window,
      });
      return { total, accounts: accountsOf(platform, search.table, rows), ignored };
    },

    similar({ platform, person }, filters, window, now) {
      const asOf = midnight(now);
      const search = searchOn(platform as DiscoveryPlatform, asOf); // similar creators are those of discovery
      const { table } = search;
      const { predicates, text, ignored } = compileFilters(search, filters);
      const reference = table.rowOf(person);
      const { niche } = facts.codes(platform);
      const column = table.codes(niche);
      const marks = new Uint8Array(niche.size);
      marks[facts.people.niche(person)] = 1;
      const all: Predicate[] = [
        ...predicates,
        posted(table.postings(niche), column, marks),
        without(new Set([reference])),
      ];
      if (text !== undefined) {
        const score = textScore(search, text);
        all.push(tested((row) => score(row) > 0, 30));
      }
      const alike = similarity(facts, search.platform, person, asOf);
      const followers = table.numbers(facts.traits(platform).followers);
      const score = (row: number): number => alike(table.persons[row] ?? 0, followers[row] ?? 0);
      const { total, rows } = runQuery(table, {
        predicates: all,
        score,
        sort: 'relevance',
        isAscending: false,
        ...window,
      });
      return {
        total,
        accounts: accountsOf(search.platform, table, rows),
        ignored,
        scores: rows.map((row) => score(row) / 100),
      };
    },
  };
}
