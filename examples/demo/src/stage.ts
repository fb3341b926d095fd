import type { Teller } from './teller.ts';

/** The mock's time, in process or over HTTP. */
export interface StoryClock {
  now(): number;
  advance(seconds: number): Promise<void>;
}

/** What every story plays on. */
export interface Stage {
  readonly clock: StoryClock;
  readonly teller: Teller;
}
