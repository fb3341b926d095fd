/**
 * One entry of a clock: `sleep` is a wait that somebody chose, `guard` a bound on somebody else's work, `alarm` work of the
 * backend itself.
 */
export interface Timer {
  due: number;
  readonly order: number;
  readonly kind: 'sleep' | 'guard' | 'alarm';
  readonly run: () => void;
}

export interface Timers {
  /** Sleeps that are waiting; guards are not counted. */
  readonly sleeping: number;
  /** Adds a timer; the function that comes back cancels it. */
  add(due: number, kind: Timer['kind'], run: () => void): () => void;
  /** The earliest; of several at one instant the one added first. */
  first(): Timer | undefined;
  /** Takes the earliest out. */
  take(): Timer | undefined;
  /** Moves all by the same span, when the clock itself is set. */
  shift(ms: number): void;
}

/** Timers in the order in which they fall due. */
export function createTimers(): Timers {
  const timers: Timer[] = [];
  let added = 0;
  let sleeping = 0;

  /** Where a timer of this due time and order is, or belongs. */
  function place(due: number, order: number): number {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const timer = timers[middle];
      if (timer && (timer.due < due || (timer.due === due && timer.order < order))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    get sleeping() {
      return sleeping;
    },
    add(due, kind, run) {
      const timer: Timer = { due, order: added++, kind, run };
      timers.splice(place(due, timer.order), 0, timer);
      if (kind === 'sleep') sleeping++;
      return () => {
        const index = place(timer.due, timer.order);
        if (timers[index] !== timer) return; // fired or cancelled already
        timers.splice(index, 1);
        if (kind === 'sleep') sleeping--;
      };
    },
    first: () => timers[0],
    take() {
      const timer = timers.shift();
      if (timer?.kind === 'sleep') sleeping--;
      return timer;
    },
    shift(ms) {
      for (const timer of timers) timer.due += ms;
    },
  };
}

/** Runs a timer; what it throws surfaces as an uncaught error, as from `setTimeout`, and does not stop the clock. */
export function fire(timer: Timer): void {
  try {
    timer.run();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
