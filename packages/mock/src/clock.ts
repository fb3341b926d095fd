import type { Clock } from '@creatorkit/runtime';

/** A span of time; the fields add up. */
export interface Duration {
  readonly days?: number | undefined;
  readonly hours?: number | undefined;
  readonly minutes?: number | undefined;
  readonly seconds?: number | undefined;
  readonly ms?: number | undefined;
}

/** The clock of a world. A client takes it as its own clock, so that both sides live in one time. */
export interface WorldClock extends Clock {
  /** Moves time forward, timer by timer in their order; resolves when what they woke has come to rest. */
  advance(by: Duration): Promise<void>;
  /**
   * Has the backend do what is due by itself after a while; the function that comes back cancels it. Nobody waits for it, so
   * a virtual clock that passes many of them does not stop at each for others to take note.
   */
  alarm(ms: number, work: () => Promise<void>): () => void;
  /** Work of the backend starts: a virtual clock does not jump until it ends. Waits for the clock are no such work. */
  begin(): void;
  end(): void;
  /** `begin` and `end` around a promise. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Sets the time, forward or back; timers keep what was left of them. */
  set(instant: number): void;
  /** Back to where the clock started. */
  reset(): void;
}

/** @throws RangeError for a negative span or one that is not a number. */
export function milliseconds({ days = 0, hours = 0, minutes = 0, seconds = 0, ms = 0 }: Duration): number {
  const total = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + ms;
  if (!Number.isFinite(total) || total < 0) {
    throw new RangeError(`Cannot advance the clock: the span must be zero or more milliseconds, got ${total}`);
  }
  return Math.round(total);
}

/** The last instant that a Date can hold (ECMA-262 §21.4.1.1). */
const lastInstant = 8.64e15;

/** @throws RangeError for a span that leads out of all dates. */
export function reachable(now: number, span: number): number {
  if (now + span <= lastInstant) return now + span;
  throw new RangeError(`Cannot advance the clock by ${span} ms: it would leave what dates can hold`);
}

/** @throws RangeError for a text that is no instant. */
export function instant(value: string | number | Date): number {
  const time = typeof value === 'number' ? value : new Date(value).getTime();
  if (!Number.isFinite(time)) throw new RangeError(`Cannot set the clock: not an instant: ${value}`);
  return time;
}
