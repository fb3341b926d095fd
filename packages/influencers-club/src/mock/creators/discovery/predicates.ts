import type { Order, Postings } from './table.ts';

/** A condition on rows. */
export interface Predicate {
  /** Keeps the rows that satisfy it, in their order, at the front; returns how many. */
  narrow(rows: Uint32Array, count: number): number;
  /** Where an index finds the rows: how many there are at most, and the rows themselves. */
  readonly index?: { readonly count: number; rows(): Uint32Array };
  /** What a row costs, in comparisons: the cheap ones go first. */
  readonly cost: number;
}

/** Any of the columns has a code that is marked; `columns` and `marks` belong together. */
export function marked(columns: readonly Uint16Array[], marks: readonly Uint8Array[], wanted = true): Predicate {
  const [column, mark] = [columns[0] ?? new Uint16Array(), marks[0] ?? new Uint8Array()];
  const hit = wanted ? 1 : 0;
  return {
    cost: columns.length * 2,
    narrow(rows, count) {
      let kept = 0;
      if (columns.length === 1) {
        for (let index = 0; index < count; index++) {
          const row = rows[index] as number; // below the count
          if (mark[column[row] as number] === hit) rows[kept++] = row;
        }
        return kept;
      }
      for (let index = 0; index < count; index++) {
        const row = rows[index] as number; // below the count
        let found = 0;
        for (let each = 0; each < columns.length && found === 0; each++) {
          found = marks[each]?.[columns[each]?.[row] ?? 0] ?? 0;
        }
        if (found === hit) rows[kept++] = row;
      }
      return kept;
    },
  };
}

/** The codes that are marked, from their postings. */
export function posted({ rows, starts }: Postings, column: Uint16Array, marks: Uint8Array): Predicate {
  const codes = [...marks.keys()].filter((code) => marks[code] === 1);
  const parts = codes.map((code) => rows.subarray(starts[code] ?? 0, starts[code + 1] ?? 0));
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  return { ...marked([column], [marks]), index: { count, rows: () => joined(parts, count) } };
}

function joined(parts: readonly Uint32Array[], count: number): Uint32Array {
  const all = new Uint32Array(count);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function flagged(flags: Uint8Array, wanted: boolean): Predicate {
  const hit = Number(wanted);
  return {
    cost: 1,
    narrow(rows, count) {
      let kept = 0;
      for (let index = 0; index < count; index++) {
        const row = rows[index] as number; // below the count
        if (flags[row] === hit) rows[kept++] = row;
      }
      return kept;
    },
  };
}

/** Both bounds included, as the column has them. */
export function between(values: Int32Array, low: number, high: number, order?: Order): Predicate {
  const scan: Predicate = {
    cost: 1,
    narrow(rows, count) {
      let kept = 0;
      for (let index = 0; index < count; index++) {
        const row = rows[index] as number; // below the count
        const value = values[row] as number;
        if (value >= low && value <= high) rows[kept++] = row;
      }
      return kept;
    },
  };
  return order
    ? {
        ...scan,
        index: slice(
          order,
          (value) => value > high,
          (value) => value >= low,
        ),
      }
    : scan;
}

/** Of an order, the rows after those that are `above`, as long as they are `within`. */
export function slice(
  order: Order,
  above: (value: number, row: number) => boolean,
  within: (value: number, row: number) => boolean,
): NonNullable<Predicate['index']> {
  const start = firstWhere(order, (value, row) => !above(value, row));
  const end = Math.max(
    start,
    firstWhere(order, (value, row) => !within(value, row)),
  );
  return { count: end - start, rows: () => order.rows.slice(start, end) };
}

function firstWhere({ rows, valueAt }: Order, holds: (value: number, row: number) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle] ?? 0;
    if (holds(valueAt(row), row)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The rank of a row in an order is below a bound: whatever the order rises with. */
export function ranked(order: Order, index: NonNullable<Predicate['index']>): Predicate {
  return {
    cost: 1,
    index,
    narrow(rows, count) {
      let kept = 0;
      for (let each = 0; each < count; each++) {
        const row = rows[each] as number; // below the count
        if ((order.ranks[row] as number) < index.count) rows[kept++] = row;
      }
      return kept;
    },
  };
}

export function without(excluded: ReadonlySet<number>): Predicate {
  return {
    cost: 10,
    narrow(rows, count) {
      let kept = 0;
      for (let index = 0; index < count; index++) {
        const row = rows[index] as number; // below the count
        if (!excluded.has(row)) rows[kept++] = row;
      }
      return kept;
    },
  };
}

/** Whatever can only be told of each row by itself. */
export function tested(test: (row: number) => boolean, cost: number): Predicate {
  return {
    cost,
    narrow(rows, count) {
      let kept = 0;
      for (let index = 0; index < count; index++) {
        const row = rows[index] as number; // below the count
        if (test(row)) rows[kept++] = row;
      }
      return kept;
    },
  };
}

/** Keeps no row. */
export const nobody: Predicate = { cost: 0, narrow: () => 0, index: { count: 0, rows: () => new Uint32Array() } };
