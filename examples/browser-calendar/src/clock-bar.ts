import type { MockedBackend } from './backend.ts';
import { byId } from './elements.ts';
import type { Entry } from './entries.ts';
import type { WallClock } from './wall-clock.ts';
import { shortDayName } from './wording.ts';

/** What the clocks show now; where a mock answers, with buttons that move its time. */
export interface ClockBar {
  draw(entries: readonly Entry[], clock: WallClock): void;
}

export interface ClockBarOptions {
  readonly now: () => number;
  readonly mocked: MockedBackend | undefined;
  readonly signal: AbortSignal;
  readonly onJump: () => Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;
/** How often the shown time is compared with the real one. */
const tickMs = 5000;

export function createClockBar({ now, mocked, signal, onJump }: ClockBarOptions): ClockBar {
  const shown = byId('now', HTMLElement);
  const jumps = byId('jumps', HTMLElement);
  const toNext = byId('jump-next', HTMLButtonElement);
  const toTomorrow = byId('jump-day', HTMLButtonElement);
  let clock: WallClock | undefined;
  let next: number | undefined;
  jumps.hidden = !mocked;

  function show(): void {
    if (!clock) return;
    const { day, time } = clock.at(now());
    const text = `Now ${shortDayName(day)}, ${time}`;
    if (shown.textContent !== text) shown.textContent = text;
  }

  async function jump(ms: number, button: HTMLButtonElement): Promise<void> {
    toNext.disabled = true;
    toTomorrow.disabled = true;
    try {
      await mocked?.advance(ms);
      await onJump();
    } finally {
      toTomorrow.disabled = false;
      toNext.disabled = next === undefined;
      (button.disabled ? toTomorrow : button).focus();
    }
  }

  toNext.addEventListener('click', () => void (next && jump(Math.max(0, next - now()), toNext)), { signal });
  toTomorrow.addEventListener('click', () => void jump(dayMs, toTomorrow), { signal });
  const ticking = setInterval(show, tickMs);
  signal.addEventListener('abort', () => clearInterval(ticking));

  return {
    draw(entries, wallClock) {
      clock = wallClock;
      const waiting = entries.flatMap((entry) => (entry.state === 'scheduled' ? entry.at : []));
      next = waiting.length > 0 ? Math.min(...waiting) : undefined;
      toNext.disabled = next === undefined;
      show();
    },
  };
}
