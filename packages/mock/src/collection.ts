/** What a row is found by: a value, or several together. */
export type IndexKey = string | number | boolean | readonly (string | number | boolean | null)[];

/** From a row to its key; `undefined` leaves the row out of the index. */
export type IndexOf<Row> = (row: Row) => IndexKey | undefined;

export interface CollectionOptions<Row, Id, Index extends string> {
  readonly id: (row: Row) => Id;
  readonly indexes?: { readonly [Name in Index]: IndexOf<Row> } | undefined;
  /** The indexes that hold one row a key: an insert or update that would make it two throws a `DuplicateError`. */
  readonly unique?: readonly NoInfer<Index>[] | undefined;
  /** The indexes whose keys are numbers, instants for example, and are kept in order. */
  readonly ordered?: readonly NoInfer<Index>[] | undefined;
}

/**
 * Rows by id, in the order of their insertion, found through indexes. Rows are never changed, only replaced: whoever
 * holds one (a snapshot, an answer) keeps what it saw.
 */
export interface Collection<Row, Id = number, Index extends string = string> {
  readonly name: string;
  readonly size: number;
  get(id: Id): Row | undefined;
  /** The rows under a key, in the order of their insertion. */
  find(index: Index, key: IndexKey): Row[];
  /** The first of the rows under a key. */
  first(index: Index, key: IndexKey): Row | undefined;
  count(index: Index, key: IndexKey): number;
  /** The rows whose key in an ordered index is at most this: the least key first, then in the order of their insertion. */
  upTo(index: Index, key: number): Row[];
  /** The least key of an ordered index that is greater than this. */
  keyAfter(index: Index, key: number): number | undefined;
  insert(row: Row): Row;
  /** Replaces a row by one with other values; the id stays. */
  update(id: Id, change: Partial<Row>): Row;
  /** Whether there was such a row. */
  delete(id: Id): boolean;
  values(): IterableIterator<Row>;
}

/** Two rows would share what only one may have. */
export class DuplicateError extends Error {
  override readonly name = 'DuplicateError';
  readonly index: string;
  constructor(collection: string, index: string) {
    super(`Cannot store a row in ${collection}: ${index} is taken`);
    this.index = index;
  }
}

/** The part of a collection that its world saves and brings back. */
export interface CollectionMemory {
  snapshot(): unknown;
  restore(saved: unknown): void;
}

interface Bucket<Id> {
  readonly ids: Set<Id>;
  /** Whether a row came in that is older than one before it. */
  mixed: boolean;
}

/** An index, and what it holds. */
interface Shelf<Row, Id> {
  readonly index: string;
  readonly keyOf: IndexOf<Row>;
  readonly unique: boolean;
  readonly buckets: Map<IndexKey, Bucket<Id>>;
  /** Those of the buckets, in order; `undefined` for an index that keeps none. */
  readonly keys: number[] | undefined;
}

interface Entry<Row> {
  readonly row: Row;
  readonly order: number;
}

export function createCollection<Row, Id, Index extends string>(
  name: string,
  options: CollectionOptions<Row, Id, Index>,
): Collection<Row, Id, Index> & CollectionMemory {
  const { id: idOf, unique = [], ordered = [] } = options;
  const indexes = Object.entries<IndexOf<Row>>(options.indexes ?? {}).map(
    ([index, keyOf]): Shelf<Row, Id> => ({
      index,
      keyOf,
      unique: (unique as readonly string[]).includes(index),
      buckets: new Map(),
      keys: (ordered as readonly string[]).includes(index) ? [] : undefined,
    }),
  );
  const byName = new Map(indexes.map((index) => [index.index, index]));
  let entries = new Map<Id, Entry<Row>>();
  let inserted = 0;

  /** Throws before anything is changed. */
  function refuseKeys(row: Row, before?: Row): void {
    for (const { index, keyOf, unique, buckets, keys } of indexes) {
      if (!unique && !keys) continue;
      const key = flat(keyOf(row));
      if (keys && key !== undefined && !Number.isFinite(key)) {
        throw new TypeError(`Cannot store a row in ${name}: ${index} must be a number, got ${key}`);
      }
      if (!unique) continue;
      if (key === undefined || (before !== undefined && flat(keyOf(before)) === key)) continue;
      if (buckets.get(key)?.ids.size) throw new DuplicateError(name, index);
    }
  }

  function addToIndexes(id: Id, { row, order }: Entry<Row>, before?: Row): void {
    for (const shelf of indexes) {
      const { keyOf, buckets, keys } = shelf;
      const key = flat(keyOf(row));
      if (before !== undefined) {
        const old = flat(keyOf(before));
        if (old === key) continue;
        removeFrom(shelf, old, id);
      }
      if (key === undefined) continue;
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, { ids: new Set([id]), mixed: false });
        if (typeof key === 'number') keys?.splice(placeAfter(keys, key), 0, key);
      } else {
        bucket.ids.add(id);
        if (order < inserted - 1) bucket.mixed = true;
      }
    }
  }

  function shelfOf(index: Index): Shelf<Row, Id> {
    const found = byName.get(index);
    if (!found) throw new RangeError(`Cannot find rows in ${name}: no index is called ${index}`);
    return found;
  }

  function keysOf(index: Index): readonly number[] {
    const { keys } = shelfOf(index);
    if (!keys) throw new RangeError(`Cannot find rows in ${name}: the index ${index} is not ordered`);
    return keys;
  }

  function bucketOf(index: Index, key: IndexKey): Bucket<Id> | undefined {
    const bucket = shelfOf(index).buckets.get(flat(key) as IndexKey);
    if (bucket?.mixed) {
      const order = (id: Id) => entries.get(id)?.order ?? 0;
      const sorted = [...bucket.ids].sort((one, other) => order(one) - order(other));
      bucket.ids.clear();
      for (const id of sorted) bucket.ids.add(id);
      bucket.mixed = false;
    }
    return bucket;
  }

  const rowOf = (id: Id) => (entries.get(id) as Entry<Row>).row; // ids in buckets are those of entries

  const rowsUnder = (index: Index, key: IndexKey): Row[] => Array.from(bucketOf(index, key)?.ids ?? [], rowOf);

  return {
    name,
    get size() {
      return entries.size;
    },
    get: (id) => entries.get(id)?.row,
    find: rowsUnder,
    first(index, key) {
      for (const id of bucketOf(index, key)?.ids ?? []) return rowOf(id);
      return undefined;
    },
    count: (index, key) => bucketOf(index, key)?.ids.size ?? 0,
    upTo(index, key) {
      const keys = keysOf(index);
      return keys.slice(0, placeAfter(keys, key)).flatMap((one) => rowsUnder(index, one));
    },
    keyAfter(index, key) {
      const keys = keysOf(index);
      return keys[placeAfter(keys, key)];
    },
    insert(row) {
      const id = idOf(row);
      if (entries.has(id)) throw new DuplicateError(name, 'id');
      refuseKeys(row);
      const entry = { row, order: inserted++ };
      entries.set(id, entry);
      addToIndexes(id, entry);
      return row;
    },
    update(id, change) {
      const entry = entries.get(id);
      if (!entry) throw new RangeError(`Cannot update a row of ${name}: there is none with id ${id}`);
      const row = { ...entry.row, ...change };
      if (idOf(row) !== id) throw new RangeError(`Cannot update a row of ${name}: its id must stay ${id}`);
      refuseKeys(row, entry.row);
      const changed = { row, order: entry.order };
      entries.set(id, changed);
      addToIndexes(id, changed, entry.row);
      return row;
    },
    delete(id) {
      const entry = entries.get(id);
      if (!entry) return false;
      entries.delete(id);
      for (const shelf of indexes) removeFrom(shelf, flat(shelf.keyOf(entry.row)), id);
      return true;
    },
    *values() {
      for (const entry of entries.values()) yield entry.row;
    },
    snapshot: () => ({ entries: new Map(entries), inserted }),
    restore(saved) {
      const memory = saved as { entries: Map<Id, Entry<Row>>; inserted: number }; // what snapshot() made
      entries = new Map(memory.entries);
      inserted = memory.inserted;
      for (const { buckets, keys } of indexes) {
        buckets.clear();
        keys?.splice(0);
      }
      for (const [id, entry] of entries) addToIndexes(id, entry);
      // The entries came in their order.
      for (const { buckets } of indexes) for (const bucket of buckets.values()) bucket.mixed = false;
    },
  };
}

/** Several values together as one that a Map can compare. */
function flat(key: IndexKey | undefined): Exclude<IndexKey, readonly unknown[]> | undefined {
  return typeof key === 'object' ? JSON.stringify(key) : key;
}

function removeFrom<Row, Id>({ buckets, keys }: Shelf<Row, Id>, key: IndexKey | undefined, id: Id): void {
  if (key === undefined) return;
  const bucket = buckets.get(key);
  bucket?.ids.delete(id);
  if (bucket?.ids.size !== 0) return;
  buckets.delete(key);
  if (keys && typeof key === 'number') keys.splice(placeAfter(keys, key) - 1, 1);
}

/** Where the first number is that is greater than a key. */
function placeAfter(keys: readonly number[], key: number): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] ?? Number.POSITIVE_INFINITY) > key) to = middle;
    else from = middle + 1;
  }
  return from;
}
