import type { InflugenMock } from '../../../src/mock/index.ts';

export type Who = 'starter' | 'pro' | 'agency' | 'admin' | 'key' | 'readKey' | 'nobody';

/** A call, who makes it, and what must be so beforehand. */
export interface Sent {
  readonly path: string;
  readonly body?: unknown;
  /** @defaultValue Who the table is for. */
  readonly who?: Who;
  readonly prepare?: (mock: InflugenMock) => void;
}

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
export interface Calls {
  readonly good: Sent;
  readonly bad?: { readonly [status: number]: Sent };
}
