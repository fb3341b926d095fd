import type { Influgen } from '@creatorkit/influgen';
import { byId } from './elements.ts';
import { asNumber } from './wording.ts';

/** Shows what can be spent, and what has just been taken or given back. */
export interface Credits {
  /** Reads them anew. Whoever asks while they are read is served by one reading more. */
  refresh(): Promise<void>;
}

/** How long a change stays readable. */
const changeMs = 5000;

export function createCredits(influgen: Influgen, signal: AbortSignal): Credits {
  const shown = byId('balance', HTMLElement);
  const change = byId('balance-change', HTMLElement);
  let balance: number | undefined;
  let reading: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  change.replaceChildren();

  async function read(): Promise<void> {
    const now = (await influgen.credits.retrieve({ signal })).balance;
    if (balance !== undefined && now !== balance) showChange(now - balance);
    balance = now;
    shown.textContent = asNumber(now);
  }

  function showChange(by: number): void {
    change.dataset.change = by < 0 ? 'taken' : 'returned';
    change.textContent = by < 0 ? `−${asNumber(-by)}` : `+${asNumber(by)} back`;
    clearTimeout(timer);
    timer = setTimeout(() => change.replaceChildren(), changeMs);
  }

  function start(): Promise<void> {
    next = undefined;
    reading = read().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    refresh() {
      if (!reading) return start();
      next ??= reading.then(start, start);
      return next;
    },
  };
}
