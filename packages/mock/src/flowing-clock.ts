import { milliseconds, reachable, type WorldClock } from './clock.ts';
import { createMockClock } from './mock-clock.ts';
import { createTimers, fire, type Timer } from './timers.ts';
import { turn } from './turn.ts';

export interface FlowingClockOptions {
  /** The real time: `() => Date.now()`. The engine never asks for it by itself. */
  readonly now: () => number;
  /** Freezes the clock at an instant: it then moves only by `advance`. */
  readonly frozenAt?: string | number | Date | undefined;
  /** How real time wakes the clock. @defaultValue `setTimeout`, which holds a process only while somebody sleeps */
  readonly timer?: RealTimer | undefined;
}

/** Runs something after a while of real time, and gives what cancels it; `isAwaited` when somebody sleeps until then. */
export type RealTimer = (ms: number, run: () => void, isAwaited: boolean) => () => void;

/** Timers hold 32-bit milliseconds; a longer one fires at once. */
const longestTimerMs = 2 ** 31 - 1;

/** A clock that flows with the real one, and can be moved ahead of it: for servers. */
export function createFlowingClock(options: FlowingClockOptions): WorldClock {
  const { now: realNow, frozenAt, timer = realTimer } = options;
  if (frozenAt !== undefined) return createMockClock({ start: frozenAt, autoAdvance: false });
  const timers = createTimers();
  let ahead = 0;
  let disarm = () => {};

  const now = () => realNow() + ahead;

  function arm(): void {
    disarm();
    const next = timers.first();
    disarm = next ? timer(Math.min(next.due - now(), longestTimerMs), ring, timers.sleeping > 0) : () => {};
  }

  function ring(): void {
    for (let next = timers.first(); next && next.due <= now(); next = timers.first()) {
      timers.take();
      fire(next);
    }
    arm();
  }

  function add(ms: number, kind: Timer['kind'], run: () => void): () => void {
    if (ms === Number.POSITIVE_INFINITY) return () => {};
    const cancel = timers.add(now() + Math.max(0, ms || 0), kind, run);
    arm();
    return () => {
      cancel();
      arm();
    };
  }

  function set(instant: number): void {
    const by = instant - now();
    ahead += by;
    timers.shift(by);
    arm();
  }

  return {
    now,
    sleep: (ms, wake) => add(ms, 'sleep', wake),
    guard: (ms, run) => add(ms, 'guard', run),
    alarm: (ms, work) => add(ms, 'alarm', () => void work()),
    async advance(by) {
      let left = milliseconds(by);
      reachable(now(), left);
      for (let next = timers.first(); next && next.due <= now() + left; next = timers.first()) {
        const jump = Math.max(0, next.due - now());
        ahead += jump;
        left -= jump;
        timers.take();
        fire(next);
        await turn();
      }
      ahead += left;
      arm();
    },
    // Real time does not wait for work.
    begin: () => {},
    end: () => {},
    track: (work) => work,
    set,
    reset: () => set(realNow()),
  };
}

/** What a backend has due, such as the next try of a webhook, keeps nobody's process from its end; Node counts timers. */
function realTimer(ms: number, run: () => void, isAwaited: boolean): () => void {
  const timer = setTimeout(run, Math.max(0, ms));
  if (!isAwaited && typeof timer === 'object') (timer as { readonly unref?: () => unknown }).unref?.();
  return () => clearTimeout(timer);
}
