import type { Redaction } from './redact.ts';
import { createRing, type SavedRing } from './ring.ts';

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

/** A webhook that was sent, as it is shown: without its signature, and without credentials. */
export interface JournalDelivery {
  /** ISO 8601; when it was sent. */
  readonly at: string;
  readonly api: string;
  /** The type of the event. */
  readonly event: string;
  readonly request: {
    readonly url: string;
    readonly headers: { readonly [name: string]: string };
    readonly body: unknown;
  };
  /** What the endpoint answered; left out where no answer came. */
  readonly response?: { readonly status: number; readonly body?: unknown } | undefined;
  /** Why there is no answer. */
  readonly error?: string | undefined;
}

/** A delivery as it happened. */
export interface RawDelivery extends Omit<JournalDelivery, 'at'> {
  readonly at: number;
}

/** What was asked and answered, and what was sent by itself, oldest first; the oldest are dropped when it is full. */
export interface Journal {
  /** How many of each kind it holds at most. */
  readonly capacity: number;
  /** How many exchanges there were, dropped ones included. */
  readonly total: number;
  entries(): readonly JournalEntry[];
  /** Webhooks. */
  deliveries(): readonly JournalDelivery[];
}

interface SavedJournal {
  readonly exchanges: SavedRing<JournalEntry>;
  readonly deliveries: SavedRing<JournalDelivery>;
}

export interface JournalMemory extends Journal {
  write(entry: RawEntry, redaction: Redaction): void;
  writeDelivery(delivery: RawDelivery, redaction: Redaction): void;
  snapshot(): SavedJournal;
  restore(saved: SavedJournal): void;
}

/**
 * Redaction walks whole bodies, so it is done when somebody looks, and once: until then an entry lies in a closure,
 * where nothing shows it. Those with frames may still grow, and are shown anew each time.
 */
export function createJournal(capacity = 1000): JournalMemory {
  const exchanges = createRing<JournalEntry>(capacity, ({ frames }) => frames === undefined);
  const deliveries = createRing<JournalDelivery>(capacity);
  return {
    capacity,
    get total() {
      return exchanges.total;
    },
    entries: exchanges.entries,
    deliveries: deliveries.entries,
    write: (entry, redaction) => exchanges.write(() => shown(entry, redaction)),
    writeDelivery: (delivery, redaction) => deliveries.write(() => shownDelivery(delivery, redaction)),
    snapshot: () => ({ exchanges: exchanges.snapshot(), deliveries: deliveries.snapshot() }),
    restore(saved) {
      exchanges.restore(saved.exchanges);
      deliveries.restore(saved.deliveries);
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

function shownDelivery({ at, request, response, ...rest }: RawDelivery, redaction: Redaction): JournalDelivery {
  return {
    at: new Date(at).toISOString(),
    ...rest,
    request: {
      url: redaction.url(request.url),
      headers: redaction.headers(request.headers),
      body: redaction.body(request.body),
    },
    ...(response && { response: { ...response, body: redaction.body(response.body) } }),
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
