/** How many rows there are of each; what there is none of is left out. */
export function countBy<Row>(rows: Iterable<Row>, nameOf: (row: Row) => string): { [name: string]: number } {
  const counts: { [name: string]: number } = {};
  for (const row of rows) counts[nameOf(row)] = (counts[nameOf(row)] ?? 0) + 1;
  return counts;
}
