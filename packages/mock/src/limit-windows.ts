import type { RateLimit } from '@creatorkit/runtime';

export interface WindowState {
  readonly remaining: number;
  /** When the window gives back what was used: all of it (fixed) or the oldest use (sliding), in milliseconds. */
  readonly resetAt: number;
}

/** What was used of each limit, and since when. A switch turns refusals off; the counting goes on. */
export interface LimitWindows {
  /**
   * Whether anything is refused. Rules that count a limit of their own, such as what a plan allows in a month, ask it
   * before they refuse, and count in any case.
   */
  enabled: boolean;
  /** How a window stands, without using it. */
  look(key: string, limit: RateLimit): WindowState;
  use(key: string, limit: RateLimit, algorithm: 'fixed' | 'sliding', amount: number): void;
}

/** Fixed: opened by the first use. Sliding: the instants of the uses that still count. */
type Window = { readonly startedAt: number; readonly used: number } | { readonly uses: readonly number[] };

interface SavedWindows {
  readonly enabled: boolean;
  readonly windows: Map<string, Window>;
}

export function createLimitWindows(
  now: () => number,
  enabled: boolean,
): LimitWindows & { snapshot(): SavedWindows; restore(saved: SavedWindows): void } {
  let windows = new Map<string, Window>();

  /** The window as it is now: what ended is gone. */
  function current(key: string, lengthMs: number): Window | undefined {
    const window = windows.get(key);
    if (!window) return undefined;
    if ('startedAt' in window) return now() < window.startedAt + lengthMs ? window : undefined;
    const oldest = now() - lengthMs;
    return (window.uses[0] ?? 0) > oldest ? window : { uses: window.uses.filter((at) => at > oldest) };
  }

  return {
    enabled,
    look(key, { quota, window: seconds }) {
      const lengthMs = seconds * 1000;
      const window = current(key, lengthMs);
      const used = !window ? 0 : 'used' in window ? window.used : window.uses.length;
      const since = (window && ('startedAt' in window ? window.startedAt : window.uses[0])) ?? now();
      return { remaining: Math.max(0, quota - used), resetAt: since + lengthMs };
    },
    use(key, { window: seconds }, algorithm, amount) {
      const window = current(key, seconds * 1000);
      if (algorithm === 'fixed') {
        const open = window && 'startedAt' in window ? window : { startedAt: now(), used: 0 };
        windows.set(key, { startedAt: open.startedAt, used: open.used + amount });
      } else {
        const uses = window && 'uses' in window ? window.uses : [];
        windows.set(key, { uses: [...uses, ...Array.from({ length: amount }, () => now())] });
      }
    },
    snapshot() {
      return { enabled: this.enabled, windows: new Map(windows) };
    },
    restore(saved) {
      this.enabled = saved.enabled;
      windows = new Map(saved.windows);
    },
  };
}
