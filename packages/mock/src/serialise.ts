/** Runs tasks one after another, in the order in which they came; an idle one starts at once. */
export type Serialise = <T>(task: () => T | Promise<T>) => Promise<T>;

export function createSerialise(): Serialise {
  const waiting: (() => void)[] = [];
  let busy = false;
  return async (task) => {
    if (busy) await new Promise<void>((start) => waiting.push(start));
    busy = true;
    try {
      const outcome = task();
      return outcome instanceof Promise ? await outcome : outcome;
    } finally {
      const next = waiting.shift();
      // The turn is handed on while `busy` stays set: nobody can come between.
      if (next) next();
      else busy = false;
    }
  };
}
