/** What a step found, and what to say of it. */
export interface Step<T> {
  readonly value: T;
  readonly says: string;
  /** Credits that the step cost. */
  readonly cost?: number;
}

/** Tells a story step by step, with what each cost and how long it took. */
export interface Teller {
  step<T>(title: string, run: () => Promise<Step<T>>): Promise<T>;
  /** Ends the story with a reason unless the condition holds. */
  demand(condition: boolean, expected: string): void;
}

export interface TellerOptions {
  readonly write: (line: string) => void;
  /** Real time, in milliseconds. */
  readonly elapsed: () => number;
  /** The time in which the backend lives, in milliseconds. */
  readonly worldTime: () => number;
}

export function createTeller({ write, elapsed, worldTime }: TellerOptions): Teller {
  let number = 0;
  let current = '';
  return {
    async step(title, run) {
      current = title;
      const [startedAt, worldStartedAt] = [elapsed(), worldTime()];
      const { value, says, cost = 0 } = await run();
      const worldSeconds = Math.round((worldTime() - worldStartedAt) / 1000);
      const facts = [
        `${(elapsed() - startedAt).toFixed(0)} ms`,
        cost > 0 ? `${cost} credits` : undefined,
        worldSeconds > 0 ? `the clock moved ${worldSeconds} s` : undefined,
      ];
      number += 1;
      write(`${String(number).padStart(2)}. ${title}\n    ${says}\n    (${facts.filter(Boolean).join(', ')})`);
      return value;
    },
    demand(condition, expected) {
      if (!condition) throw new Error(`Step "${current}" failed: expected ${expected}`);
    },
  };
}
