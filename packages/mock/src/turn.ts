/** Taken when the module loads, so that a test's fake timers do not stop the clock's own. */
const { setTimeout: startTimer, clearTimeout: stopTimer, setImmediate: soon } = globalThis;

/** Resolves in a later task of the event loop: all promise callbacks that were due have run. */
export function turn(): Promise<void> {
  if (typeof soon === 'function') return new Promise((resolve) => soon(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * Resolves after the timers of 0 and 1 ms that others started before: timers of one length fire in the order in which
 * they were started. ky pauses 1 ms between two tries; without this a clock would jump while a repeat is on its way.
 */
export function shortTimersPassed(): Promise<void> {
  return new Promise((resolve) => startTimer(resolve, 1));
}

/** A bound on work outside of all worlds, in real milliseconds; the function that comes back lifts it. */
export function afterRealTime(ms: number, ring: () => void): () => void {
  const timer = startTimer(ring, ms);
  return () => stopTimer(timer);
}
