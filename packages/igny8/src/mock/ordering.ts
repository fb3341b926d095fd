type Sortable = string | number;

/**
 * Sorts rows as an `ordering` parameter says; `-` in front means descending. Rows that are equal, and all without an
 * ordering, come newest first.
 *
 * docs: keys and prefix (fact sheet §1.8, §4.1); inferred: newest first
 */
export function ordered<Row extends { readonly id: number; readonly created_at: number }>(
  rows: readonly Row[],
  ordering: string | undefined,
  keys: { readonly [key: string]: (row: Row) => Sortable },
): Row[] {
  const descending = ordering?.startsWith('-') ?? false;
  const keyOf = ordering === undefined ? undefined : keys[descending ? ordering.slice(1) : ordering];
  return [...rows].sort(
    (one, other) =>
      (keyOf ? compare(keyOf(one), keyOf(other)) * (descending ? -1 : 1) : 0) ||
      other.created_at - one.created_at ||
      other.id - one.id,
  );
}

function compare(one: Sortable, other: Sortable): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
