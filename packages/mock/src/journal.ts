import type { Redaction } from './redact.ts';

/** One exchange as it is shown: without credentials. */
export interface JournalEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly api: string;
  /** `null` where no operation answered: an unknown path, a page. */
  readonly operation: string | null;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: { readonly [name: string]: string };
    /** The JSON value; the text itself where it is none. */
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: { readonly [name: string]: string };
    readonly body?: unknown;
  };
}

/** An exchange as it happened. */
export interface RawEntry extends Omit<JournalEntry, 'at'> {
  readonly at: number;
}

/** What was asked and answered, oldest first; the oldest are dropped when it is full. */
export interface Journal {
  /** How many exchanges it holds at most. */
  readonly capacity: number;
  /** How many there were, dropped ones included. */
  readonly total: number;
  entries(): readonly JournalEntry[];
}

interface SavedJournal {
  readonly entries: readonly JournalEntry[];
  readonly total: number;
}

export interface JournalMemory extends Journal {
  write(entry: RawEntry, redaction: Redaction): void;
  snapshot(): SavedJournal;
  restore(saved: SavedJournal): void;
}

/**
 * Redaction walks whole bodies, so it is done when somebody looks, and once: until then an entry lies in this closure,
 * where nothing shows it.
 */
export function createJournal(capacity = 1000): JournalMemory {
  let ring: (JournalEntry | (() => JournalEntry))[] = [];
  let total = 0;

  /** Shows what the ring holds, oldest first. */
  function entries(): JournalEntry[] {
    for (const [index, entry] of ring.entries()) if (typeof entry === 'function') ring[index] = entry();
    const split = ring.length < capacity ? 0 : total % capacity;
    return [...ring.slice(split), ...ring.slice(0, split)] as JournalEntry[]; // no function is left
  }

  return {
    capacity,
    get total() {
      return total;
    },
    entries,
    write(entry, redaction) {
      if (capacity > 0) ring[total % capacity] = () => shown(entry, redaction);
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

function shown({ at, request, response, ...rest }: RawEntry, redaction: Redaction): JournalEntry {
  return {
    at: new Date(at).toISOString(),
    ...rest,
    request: {
      method: request.method,
      url: redaction.url(request.url),
      headers: redaction.headers(request.headers),
      ...(request.body === undefined ? {} : { body: redaction.body(request.body) }),
    },
    response: {
      status: response.status,
      headers: redaction.headers(response.headers),
      ...(response.body === undefined ? {} : { body: redaction.body(response.body) }),
    },
  };
}
