import { Connection, type Liveness, type Subscriber } from './connection.ts';
import type { Core } from './core.ts';
import { contextOf } from './errors.ts';
import { BacklogError, type Delivery, MessageQueue } from './message-queue.ts';
import type { Operation } from './operation.ts';
import { requireNumber } from './options.ts';

/** Options of a subscription. */
export interface SubscribeOptions {
  /** Ends the subscription at once, wherever it is; reading it rejects with the signal's own reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called each time events begin to flow: at the start, and after each gap. The service repeats nothing: read by REST
   * what else you have to know, now and not before. What it throws is told to the logger.
   */
  readonly onLive?: ((liveness: Liveness) => void) | undefined;
  /** Called when the connection is lost, and another is on its way. */
  readonly onLost?: (() => void) | undefined;
  /** How many events may wait to be read; one more ends the subscription with a {@link BacklogError}. @defaultValue 1000 */
  readonly maxQueued?: number | undefined;
}

/**
 * Events as they happen. Nothing is opened before the first one is asked for; all subscriptions of a client to one
 * operation share a connection, which closes when the last of them ends. Each `for await` begins anew, with what happens from
 * then on.
 *
 * @example
 * ```ts
 * for await (const event of shop.orders.watch({ signal: AbortSignal.timeout(60_000) })) console.log(event.type);
 * ```
 */
export interface Subscription<Event> extends AsyncIterable<Readonly<Event>, undefined, undefined> {
  [Symbol.asyncIterator](): AsyncIterableIterator<Readonly<Event>, undefined, undefined>;
  /** Ends it: whoever reads it is done, and nothing more can be read. */
  close(): void;
}

/** Subscribes to the events of an operation that opens a WebSocket (`x-sdk-realtime`). */
export function subscribe<Event>(
  core: Core,
  operation: Operation,
  options: SubscribeOptions = {},
): Subscription<Event> {
  const { signal, onLive, onLost, maxQueued = 1000 } = options;
  requireNumber(`subscribe to ${operation.id}`, 'maxQueued', maxQueued, 1, true);
  const readers = new Set<Reader<Readonly<Event>>>();
  let isClosed = false;
  return {
    [Symbol.asyncIterator]() {
      const reader: Reader<Readonly<Event>> = new Reader({
        connect: () => core.hold(operation, (parts) => new Connection(operation, parts)),
        operation,
        signal,
        onLive,
        onLost,
        maxQueued,
        isClosed: () => isClosed,
        onStart: () => readers.add(reader),
        onEnd: () => readers.delete(reader),
      });
      return reader;
    },
    close() {
      isClosed = true;
      for (const reader of readers) void reader.return();
    },
  };
}

interface ReaderOptions {
  readonly connect: () => Connection;
  readonly operation: Operation;
  readonly signal: AbortSignal | undefined;
  readonly onLive: ((liveness: Liveness) => void) | undefined;
  readonly onLost: (() => void) | undefined;
  readonly maxQueued: number;
  readonly isClosed: () => boolean;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** One iteration of a subscription: from its first `next` to its end it is a subscriber of the connection. */
class Reader<Event> implements AsyncIterableIterator<Event, undefined, undefined>, Subscriber {
  readonly #options: ReaderOptions;
  readonly #queue: MessageQueue<Event>;
  #state: 'idle' | 'reading' | 'ended' = 'idle';
  #leave: () => void = () => {};

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#queue = new MessageQueue(options.maxQueued);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    if (this.#state === 'idle') this.#start();
    return this.#queue.next();
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.#end();
    this.#queue.clear();
    return Promise.resolve({ value: undefined, done: true });
  }

  onLive(liveness: Liveness): unknown {
    return this.#options.onLive?.(liveness);
  }

  onLost(): unknown {
    return this.#options.onLost?.();
  }

  receive(delivery: Delivery<unknown>): void {
    if (!this.#queue.isFull) {
      this.#queue.push(delivery as Delivery<Event>); // the document says what the events are; `validate` checks it
      return;
    }
    const { operation, maxQueued } = this.#options;
    const text = `Cannot keep up with ${operation.id}: ${maxQueued} events wait to be read, and more have come`;
    this.fail(new BacklogError(text, contextOf(operation)));
  }

  fail(error: unknown): void {
    this.#end({ error });
  }

  #start(): void {
    const { signal, isClosed, onStart, connect } = this.#options;
    if (isClosed()) {
      this.#end();
      return;
    }
    if (signal?.aborted) {
      this.#end({ error: signal.reason });
      return;
    }
    this.#state = 'reading';
    const onAbort = (): void => {
      this.#queue.clear();
      this.fail(signal?.reason);
    };
    try {
      const connection = connect();
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#leave = () => {
        signal?.removeEventListener('abort', onAbort);
        connection.leave(this);
      };
      onStart();
      connection.join(this);
    } catch (error) {
      this.fail(error);
    }
  }

  #end(last?: Delivery<Event>): void {
    if (this.#state === 'ended') return;
    const hadStarted = this.#state === 'reading';
    this.#state = 'ended';
    this.#queue.end(last);
    if (!hadStarted) return;
    this.#leave();
    this.#options.onEnd();
  }
}
