import type { Clock } from '@creatorkit/runtime';

export interface RemoteClockOptions {
  /** @defaultValue `globalThis.fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** The real time, in milliseconds since the epoch. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

/** A client's clock that lives in the time of a mock server. */
export interface RemoteClock extends Clock {
  /** Moves the server's clock forward, and with it this one. */
  advance(seconds: number): Promise<void>;
}

/** Timers hold 32-bit milliseconds; a longer one fires at once. */
const longestTimerMs = 2 ** 31 - 1;

interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/**
 * A clock for clients of a mock server: when a client waits (for a rate limit, before a retry), the server's clock is
 * moved forward instead, so that nobody sits the time out. Timeouts and deadlines still run in real time, as the
 * network between them does.
 *
 * @param url - Where the server is: `http://127.0.0.1:4010`.
 * @throws TypeError when no mock server answers there.
 * @example
 * ```ts
 * import { Igny8 } from '@creatorkit/igny8';
 * import { remoteClock } from '@creatorkit/mock';
 *
 * const clock = await remoteClock('http://127.0.0.1:4010');
 * const igny8 = new Igny8({ baseUrl: 'http://127.0.0.1:4010/igny8', clock });
 * ```
 */
export async function remoteClock(url: string, options: RemoteClockOptions = {}): Promise<RemoteClock> {
  const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const realNow = options.now ?? Date.now;
  const sleepers = new Set<Sleeper>();
  let ahead = 0;
  let moving = false;

  const now = (): number => realNow() + ahead;

  const ask = async (path: string, init?: RequestInit): Promise<void> => {
    const response = await send(`${url.replace(/\/+$/, '')}${path}`, init);
    if (!response.ok) throw new TypeError(`Cannot use the clock of ${url}: ${path} answered ${response.status}`);
    const body = (await response.json()) as { readonly now: string };
    ahead = Date.parse(body.now) - realNow();
  };

  const advance = (seconds: number): Promise<void> =>
    ask('/_mock/clock/advance', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ seconds }),
    });

  /** One jump at a time, always to the earliest who waits, so that waits side by side are not added up. */
  const move = async (): Promise<void> => {
    for (let next = earliest(sleepers); next; next = earliest(sleepers)) {
      const ms = next.due - now();
      if (ms > 0) await advance(Math.ceil(ms) / 1000);
      // A wait that is over, by the jump or by the time that the jump took, is woken in the order in which it was due.
      for (let due = earliest(sleepers); due && due.due <= now(); due = earliest(sleepers)) {
        sleepers.delete(due);
        due.wake();
      }
    }
  };

  /** In a task of its own: a caller may cancel at once. A server that is gone ends the waits; the next send says so. */
  const moveSoon = async (): Promise<void> => {
    if (moving) return;
    moving = true;
    await Promise.resolve();
    try {
      await move();
    } catch {
      for (const waiting of sleepers) waiting.wake();
      sleepers.clear();
    } finally {
      moving = false;
    }
    // Whoever was woken last may sleep again already.
    if (sleepers.size > 0) void moveSoon();
  };

  await ask('/_mock/clock');

  return {
    now,
    sleep(ms, wake) {
      const sleeper = { due: now() + Math.max(0, ms), wake };
      sleepers.add(sleeper);
      void moveSoon();
      return () => sleepers.delete(sleeper);
    },
    guard(ms, fire) {
      if (ms === Number.POSITIVE_INFINITY) return () => {};
      const id = setTimeout(fire, Math.min(ms, longestTimerMs));
      return () => clearTimeout(id);
    },
    advance,
  };
}

function earliest(sleepers: ReadonlySet<Sleeper>): Sleeper | undefined {
  let first: Sleeper | undefined;
  for (const sleeper of sleepers) if (!first || sleeper.due < first.due) first = sleeper;
  return first;
}
