import type { WorldClock } from './clock.ts';
import { turn } from './turn.ts';

/**
 * Frames on their way, one queue for all sockets of a mock: each arrives in a task of its own, in the order in which
 * they were sent. A virtual clock does not move while one is on its way.
 */
export function createDeliveries(clock: WorldClock): (arrive: () => void) => void {
  let waiting: (() => void)[] = [];
  let running = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      for (const arrive of batch) {
        await turn();
        try {
          arrive();
        } finally {
          clock.end();
        }
      }
    }
    running = false;
  }

  return (arrive) => {
    clock.begin();
    waiting.push(arrive);
    if (running) return;
    running = true;
    void run();
  };
}
