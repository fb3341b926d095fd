/** The latest entries of a kind, oldest first; the oldest are dropped when it is full. */
export interface Ring<Entry> {
  readonly capacity: number;
  /** How many there were, dropped ones included. */
  readonly total: number;
  entries(): readonly Entry[];
  /** @param make - Called when somebody looks, and once, as long as the entry is final. */
  write(make: () => Entry): void;
  snapshot(): SavedRing<Entry>;
  restore(saved: SavedRing<Entry>): void;
}

export interface SavedRing<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
}

/** @param isFinal - Whether an entry stays as it is; another one is made anew each time. */
export function createRing<Entry extends object>(
  capacity: number,
  isFinal: (entry: Entry) => boolean = () => true,
): Ring<Entry> {
  let ring: (Entry | (() => Entry))[] = [];
  let total = 0;

  function entries(): Entry[] {
    const all = ring.map((entry, index) => {
      if (typeof entry !== 'function') return entry;
      const made = entry();
      if (isFinal(made)) ring[index] = made;
      return made;
    });
    const split = all.length < capacity ? 0 : total % capacity;
    return [...all.slice(split), ...all.slice(0, split)];
  }

  return {
    capacity,
    get total() {
      return total;
    },
    entries,
    write(make) {
      if (capacity > 0) ring[total % capacity] = make;
      total++;
    },
    snapshot: () => ({ entries: entries(), total }),
    restore(saved) {
      ring = [];
      total = saved.total;
      const first = total - saved.entries.length;
      for (const [index, entry] of saved.entries.entries()) ring[(first + index) % capacity] = entry;
    },
  };
}
