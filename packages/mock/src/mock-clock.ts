import { type Duration, instant, milliseconds, reachable, type WorldClock } from './clock.ts';
import { createTimers, fire, type Timer } from './timers.ts';
import { shortTimersPassed, turn } from './turn.ts';

export interface MockClockOptions {
  /** Where the clock starts. @defaultValue '2026-01-01T00:00:00Z' */
  readonly start?: string | number | Date | undefined;
  /** Whether the clock jumps to the next wait by itself when nothing else happens. @defaultValue true */
  readonly autoAdvance?: boolean | undefined;
}

export interface MockClock extends WorldClock {
  /** Whether the clock jumps to the next wait by itself when nothing else happens. */
  autoAdvance: boolean;
}

interface Goal {
  at: number;
  readonly reached: () => void;
}

/**
 * A clock that stands still. It moves when told to (`advance`), and, with `autoAdvance`, when somebody sleeps and
 * nothing else is going on: no exchange and no client's request in flight, and the event loop has turned without any use of the clock (a real
 * millisecond). It then goes to the earliest timer, one at a time: guards that time passes on the way fire in their
 * order, and guards alone never move it.
 */
export function createMockClock(options: MockClockOptions = {}): MockClock {
  const { start = '2026-01-01T00:00:00Z' } = options;
  const startsAt = instant(start);
  const timers = createTimers();
  const goals: Goal[] = [];
  let autoAdvance = options.autoAdvance ?? true;
  let now = startsAt;
  let inFlight = 0;
  let busyClients = 0;
  let uses = 0;
  let moving = false;

  function add(ms: number, kind: Timer['kind'], run: () => void): () => void {
    if (kind !== 'alarm') uses++;
    // A wait without end needs no timer: it would carry the clock out of all dates.
    if (ms === Number.POSITIVE_INFINITY) return () => {};
    const cancel = timers.add(now + Math.max(0, Math.ceil(ms) || 0), kind, run);
    move();
    return cancel;
  }

  /** It holds up the clock, and is no use of it by anybody whom the clock has to wait for. */
  function ring(work: () => Promise<void>): void {
    inFlight++;
    void work().finally(() => {
      inFlight--;
      move();
    });
  }

  const due = () => (timers.first()?.due ?? Number.POSITIVE_INFINITY) <= now;
  const mayJump = () => autoAdvance && busyClients === 0 && timers.sleeping > 0;
  const wanted = () => inFlight === 0 && (goals.length > 0 || due() || mayJump());

  function move(): void {
    if (moving || !wanted()) return;
    moving = true;
    void drive();
  }

  async function drive(): Promise<void> {
    let isQuiet = false;
    while (isQuiet || (await atRest())) {
      const before = uses;
      step();
      // Timers of one instant fire one after another; each may cancel the next.
      while (due()) {
        const timer = timers.take();
        if (timer) {
          if (timer.kind !== 'alarm') uses++;
          fire(timer);
        }
        await turn();
      }
      if (!wanted()) break;
      // Where nothing but alarms has rung, nobody is to be waited for.
      isQuiet = uses === before && busyClients === 0;
    }
    moving = false;
    move();
  }

  /** Whether nothing is in flight, once the event loop has turned and nobody used the clock meanwhile. */
  async function atRest(): Promise<boolean> {
    let seen: number;
    do {
      seen = uses;
      await turn();
      await shortTimersPassed();
    } while (uses !== seen && inFlight === 0);
    return inFlight === 0;
  }

  /** Moves time to the next thing that is to happen, if anything is. */
  function step(): void {
    if (due()) return;
    const [goal] = goals;
    if (goal && goal.at <= now) {
      goals.shift();
      uses++;
      goal.reached();
      return;
    }
    if (!goal && !mayJump()) return;
    now = Math.min(goal?.at ?? Number.POSITIVE_INFINITY, timers.first()?.due ?? Number.POSITIVE_INFINITY);
  }

  function set(to: number): void {
    timers.shift(to - now);
    for (const goal of goals) goal.at += to - now;
    now = to;
  }

  function begin(): void {
    uses++;
    inFlight++;
  }

  function end(): void {
    uses++;
    inFlight--;
    move();
  }

  /** What a client waits for may come over any transport, and may never come: it holds up jumps, not `advance`. */
  function busy(): () => void {
    uses++;
    busyClients++;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      uses++;
      busyClients--;
      move();
    };
  }

  return {
    now: () => now,
    busy,
    sleep: (ms, wake) => add(ms, 'sleep', wake),
    guard: (ms, run) => add(ms, 'guard', run),
    alarm: (ms, work) => add(ms, 'alarm', () => ring(work)),
    advance(by: Duration) {
      // A second call while the first is under way adds to it.
      const at = reachable(goals.at(-1)?.at ?? now, milliseconds(by));
      return new Promise<void>((reached) => {
        goals.push({ at, reached });
        move();
      });
    },
    begin,
    end,
    track(work) {
      begin();
      return work.finally(end);
    },
    set,
    reset: () => set(startsAt),
    get autoAdvance() {
      return autoAdvance;
    },
    set autoAdvance(on) {
      autoAdvance = on;
      move();
    },
  };
}
