import type { CoverageRow } from '@creatorkit/mock';
import { describe, expect, it } from 'vitest';
import { apis } from './apis.ts';

describe.each(apis)('$id', ({ id, everyStatus }) => {
  it('has every operation answer with every status that its rules can reach', { timeout: 30_000 }, async () => {
    const rows = sumUp((await everyStatus()).map((mock) => mock.coverage()));
    console.info(tableOf(id, rows));
    const gaps = rows.filter(({ reach, count }) => reach === 'rules' && count === 0);
    expect(gaps.map(({ operation, status }) => `${operation} ${status}`)).toEqual([]);
    const undocumented = rows.filter(({ provenance }) => provenance === null);
    expect(undocumented.map(({ operation, status }) => `${operation} ${status}`)).toEqual([]);
  });
});

/** The counts of several backends of one API, added up. */
function sumUp(backends: readonly (readonly CoverageRow[])[]): CoverageRow[] {
  const sums = new Map<string, CoverageRow>();
  for (const row of backends.flat()) {
    const key = `${row.operation} ${row.status}`;
    sums.set(key, { ...row, count: row.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

/** Operations down, statuses across: how often, and how the status is known (s seed, d docs, c client, i inferred). */
function tableOf(api: string, rows: readonly CoverageRow[]): string {
  const statuses = [...new Set(rows.map(({ status }) => status))].sort((one, other) => one - other);
  const byRules = statuses.filter((status) => rows.some((row) => row.status === status && row.reach === 'rules'));
  const byFaults = statuses.filter((status) => !byRules.includes(status));
  const cell = (operation: string, status: number): string => {
    const row = rows.find((each) => each.operation === operation && each.status === status);
    return row ? `${row.count}${(row.provenance ?? '?').charAt(0)}` : '';
  };
  const operationIds = [...new Set(rows.map(({ operation }) => operation))];
  const width = Math.max(...operationIds.map(({ length }) => length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((text) => text.padStart(6))].join('');
  const reachable = rows.filter(({ reach }) => reach === 'rules');
  return [
    line(api, [...byRules.map(String), ...byFaults.map((status) => `(${status})`)]),
    ...operationIds.map((id) =>
      line(
        id,
        [...byRules, ...byFaults].map((status) => cell(id, status)),
      ),
    ),
    `${reachable.filter(({ count }) => count > 0).length} of ${reachable.length} reachable; in parentheses: only a fault makes it`,
  ].join('\n');
}
