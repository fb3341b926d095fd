import type { Clock } from '../src/index.ts';

/** A clock that counts what is set on it and not yet over. */
export function counted(clock: Clock) {
  let open = 0;
  const count = (set: Clock['sleep']) => (ms: number, run: () => void) => {
    open++;
    let over = false;
    const close = () => {
      if (!over) open--;
      over = true;
    };
    const cancel = set(ms, () => {
      close();
      run();
    });
    return () => {
      close();
      cancel();
    };
  };
  const counting: Clock = {
    ...clock,
    now: () => clock.now(),
    sleep: count((ms, run) => clock.sleep(ms, run)),
    guard: count((ms, run) => clock.guard(ms, run)),
  };
  return { counting, open: () => open };
}

/** Lets everything that is on its way come to rest; no timer of the clock is involved. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
