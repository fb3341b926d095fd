import { CreatorKitError, type ErrorContext } from './errors.ts';

/** The reader of a subscription fell so far behind that its queue was full (`maxQueued`). */
export class BacklogError extends CreatorKitError {
  static override readonly brand: string = 'BacklogError';

  constructor(message: string, context?: ErrorContext) {
    super('backlog', message, context);
  }
}

/** What one reader is given: an event, or the error that stands in its place. */
export type Delivery<Event> =
  | { readonly event: Event; readonly error?: undefined }
  | { readonly event?: undefined; readonly error: unknown };

interface Waiter<Event> {
  readonly resolve: (result: IteratorResult<Event, undefined>) => void;
  readonly reject: (reason: unknown) => void;
}

const done = { value: undefined, done: true } as const;

/** The events between a connection and one reader, in order, and no more than `most` of them. */
export class MessageQueue<Event> {
  readonly #most: number;
  readonly #waiting: Delivery<Event>[] = [];
  readonly #readers: Waiter<Event>[] = [];
  #isEnded = false;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#waiting.length >= this.#most;
  }

  push(delivery: Delivery<Event>): void {
    if (this.#isEnded) return;
    const reader = this.#readers.shift();
    if (reader) settle(reader, delivery);
    else this.#waiting.push(delivery);
  }

  /** What waits is still read, then `last`, then nothing. */
  end(last?: Delivery<Event>): void {
    if (this.#isEnded) return;
    if (last) this.push(last);
    this.#isEnded = true;
    for (const reader of this.#readers.splice(0)) reader.resolve(done);
  }

  /** What waits is dropped. */
  clear(): void {
    this.#waiting.length = 0;
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    return new Promise((resolve, reject) => {
      const delivery = this.#waiting.shift();
      if (delivery) settle({ resolve, reject }, delivery);
      else if (this.#isEnded) resolve(done);
      else this.#readers.push({ resolve, reject });
    });
  }
}

function settle<Event>({ resolve, reject }: Waiter<Event>, delivery: Delivery<Event>): void {
  if ('error' in delivery) reject(delivery.error);
  else resolve({ value: delivery.event, done: false });
}
