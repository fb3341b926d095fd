import type { WorldClock } from './clock.ts';
import { type Collection, type CollectionMemory, type CollectionOptions, createCollection } from './collection.ts';
import { createDiagnostics, type Diagnostics } from './diagnostics.ts';
import { createJournal, type JournalMemory } from './journal.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLimitWindows, type LimitWindows } from './limit-windows.ts';
import { createRandom, type KeyPart, type Random } from './random.ts';
import { createSerialise, type Serialise } from './serialise.ts';
import { createSocketHub, type SocketHub } from './socket-hub.ts';
import type { WebhookSender } from './webhook.ts';
import type { WebhookHub } from './webhook-sender.ts';

export interface WorldOptions {
  /** Decides every generated value. */
  readonly seed: KeyPart;
  readonly clock: WorldClock;
  /** Whether limits refuse from the start. @defaultValue true */
  readonly limitsEnabled?: boolean | undefined;
  /** How many exchanges the journal holds. @defaultValue 1000 */
  readonly journalSize?: number | undefined;
  /** What sends its webhooks. Without it there are none. */
  readonly webhooks?: ((world: World) => WebhookHub) | undefined;
}

/** The whole of a world at one instant; take it as it is and hand it back. */
export interface WorldSnapshot {
  readonly now: number;
  readonly epoch: number;
  readonly parts: ReadonlyMap<string, unknown>;
}

/**
 * All that a backend knows. Everything in it but its open sockets and the webhooks under way is data: it can be saved, brought back, and started
 * afresh.
 */
export interface World {
  readonly seed: KeyPart;
  readonly clock: WorldClock;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly limits: LimitWindows;
  readonly journal: JournalMemory;
  readonly diagnostics: Diagnostics;
  /** The WebSockets that are open, and what is sent to many of them. */
  readonly sockets: SocketHub;
  /** Sends webhooks. What is under way is no data. */
  readonly webhooks: WebhookSender;
  /** Work on the world, one piece after another: exchanges, and what comes over sockets. */
  readonly serialise: Serialise;
  /** Counts the resets. Credentials carry it, so that none from before a reset is good after it. */
  readonly epoch: number;
  now(): number;
  /** The next number of a series, beginning with 1. */
  nextId(series: string): number;
  /** Makes a collection; its name is its place in snapshots. */
  collection<Row extends object, Id = number, Index extends string = never>(
    name: string,
    options: CollectionOptions<Row, Id, Index>,
  ): Collection<Row, Id, Index>;
  /** O(rows), by reference: rows never change. Open sockets are no part of it. */
  snapshot(): WorldSnapshot;
  /** Back to a snapshot: data, clock, limits, balances, journal. Sockets stay open; webhooks under way are given up. */
  restore(snapshot: WorldSnapshot): void;
  /** Says that the world as it is now is what `reset` goes back to. */
  settle(): void;
  /** Back to the start, clock and switches too; what was issued before is no longer good, and sockets are closed. */
  reset(): void;
}

interface Part {
  snapshot(): unknown;
  restore(saved: unknown): void;
}

export function createWorld(options: WorldOptions): World {
  const { seed, clock, limitsEnabled = true, journalSize } = options;
  const now = () => clock.now();
  const ledger = createLedger(now);
  const limits = createLimitWindows(now, limitsEnabled);
  const journal = createJournal(journalSize);
  const diagnostics = createDiagnostics(now);
  const sockets = createSocketHub();
  let counters = new Map<string, number>();
  let epoch = 0;
  let resets = 0;
  let start: WorldSnapshot | undefined;

  const collections = new Map<string, CollectionMemory>();
  const counterPart: Part = {
    snapshot: () => new Map(counters),
    restore(saved) {
      counters = new Map(saved as typeof counters); // what snapshot() made
    },
  };
  // Each part gets back exactly what it gave, so its own type of snapshot may stay its secret.
  const builtIn = new Map<string, Part>([
    ['counters', counterPart],
    ['ledger', ledger as Part],
    ['limits', limits as Part],
    ['journal', journal as Part],
    ['diagnostics', diagnostics as Part],
  ]);

  function* parts(): Iterable<[string, Part]> {
    yield* builtIn;
    for (const [name, part] of collections) yield [`collection ${name}`, part];
  }

  function snapshot(): WorldSnapshot {
    return { now: now(), epoch, parts: new Map(Array.from(parts(), ([name, part]) => [name, part.snapshot()])) };
  }

  function bringBack(saved: WorldSnapshot): void {
    for (const [name] of parts()) {
      if (!saved.parts.has(name)) throw new RangeError(`Cannot restore: the snapshot is of another world (no ${name})`);
    }
    for (const [name, part] of parts()) part.restore(saved.parts.get(name));
  }

  const world: World = {
    seed,
    clock,
    random: createRandom(seed),
    ledger,
    limits,
    journal,
    diagnostics,
    sockets,
    get webhooks() {
      return webhooks;
    },
    serialise: createSerialise(),
    get epoch() {
      return epoch;
    },
    now,
    nextId(series) {
      const id = (counters.get(series) ?? 0) + 1;
      counters.set(series, id);
      return id;
    },
    collection(name, collectionOptions) {
      if (collections.has(name)) throw new RangeError(`Cannot make a collection: ${name} exists`);
      const made = createCollection(name, collectionOptions);
      collections.set(name, made);
      return made;
    },
    snapshot,
    restore(saved) {
      bringBack(saved);
      webhooks.abandon();
      clock.set(saved.now);
      epoch = saved.epoch;
    },
    settle() {
      start = snapshot();
    },
    reset() {
      if (!start) throw new RangeError('Cannot reset: the world was never settled');
      sockets.closeAll(1012, 'The mock was reset'); // Service Restart, in the registry of close codes at IANA
      bringBack(start);
      webhooks.abandon();
      clock.reset();
      // Never a number that was used before, also after a restore of an older snapshot.
      epoch = ++resets;
    },
  };
  const webhooks = options.webhooks?.(world) ?? noWebhooks;
  return world;
}

const noWebhooks: WebhookHub = {
  post: ({ id }) => {
    throw new RangeError(`Cannot send the webhook ${id}: this world sends none`);
  },
  isUnderWay: () => false,
  abandon: () => {},
};
