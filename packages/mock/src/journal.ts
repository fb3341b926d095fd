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
  /** What went over the WebSocket that the exchange opened, oldest first. */
  readonly frames?: readonly JournalFrame[] | undefined;
}

/** A frame of a WebSocket: a message, or the end. */
export type JournalFrame = {
  /** ISO 8601. */
  readonly at: string;
  readonly from: 'client' | 'server';
} & (
  | {
      /** The JSON value; a note where the frame holds none. */
      readonly message: unknown;
      readonly close?: undefined;
    }
  | {
      readonly message?: undefined;
      /** 1005 for no code, 1006 for no close frame (RFC 6455 §7.4.1). */
      readonly close: { readonly code: number; readonly reason: string };
    }
);

/** An exchange as it happened. */
export interface RawEntry extends Omit<JournalEntry, 'at' | 'frames'> {
  readonly at: number;
  /** Grows while the socket is open. */
  readonly frames?: readonly RawFrame[] | undefined;
}

export interface RawFrame {
  readonly at: number;
  readonly from: 'client' | 'server';
  /** Left out for a binary frame, and for the end. */
  readonly text?: string | undefined;
  readonly close?: { readonly code: number; readonly reason: string } | undefined;
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
 * where nothing shows it. Those with frames may still grow, and are shown anew each time.
 */
export function createJournal(capacity = 1000): JournalMemory {
  let ring: (JournalEntry | (() => JournalEntry))[] = [];
  let total = 0;

  /** Shows what the ring holds, oldest first. */
  function entries(): JournalEntry[] {
    const all = ring.map((entry, index) => {
      if (typeof entry !== 'function') return entry;
      const made = entry();
      if (!made.frames) ring[index] = made;
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

function shown({ at, request, response, frames, ...rest }: RawEntry, redaction: Redaction): JournalEntry {
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
    ...(frames && { frames: frames.map((frame) => shownFrame(frame, redaction)) }),
  };
}

function shownFrame({ at, from, text, close }: RawFrame, redaction: Redaction): JournalFrame {
  const common = { at: new Date(at).toISOString(), from };
  if (close) return { ...common, close };
  return { ...common, message: text === undefined ? '[binary]' : redaction.body(jsonOf(text)) };
}

/** As JSON, so that credentials in it can be found; any other text is not shown. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return `[not JSON: ${text.length} characters]`;
  }
}
