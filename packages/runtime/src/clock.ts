/**
 * Time as an input. A client tells apart two reasons to keep time: `sleep` is a wait that it chose (a queue, a retry),
 * `guard` is a bound on somebody else's work (a timeout, a deadline). On a real clock they are the same; a virtual
 * clock may jump over a sleep when nothing else happens, and lets a guard fire only when time passes it.
 *
 * Both call back at most once, and return a function that cancels them.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  sleep(ms: number, wake: () => void): () => void;
  guard(ms: number, fire: () => void): () => void;
  /**
   * Told by a client that a request of its is on its way; the function that comes back says that it no longer is. A
   * virtual clock does not jump meanwhile.
   */
  busy?(): () => void;
}

/** Timers hold 32-bit milliseconds; a longer one fires at once. */
const longestTimerMs = 2 ** 31 - 1;

function timer(ms: number, run: () => void): () => void {
  if (ms === Number.POSITIVE_INFINITY) return () => {};
  const id = setTimeout(run, Math.min(Math.max(ms, 0), longestTimerMs));
  return () => clearTimeout(id);
}

/**
 * The machine's own clock and timers. A sleep is a millisecond longer than asked: `Date.now()` cuts the fraction off, and
 * who comes back a moment early comes back too early.
 */
export const systemClock: Clock = { now: () => Date.now(), sleep: (ms, wake) => timer(ms + 1, wake), guard: timer };
