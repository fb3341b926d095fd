import type { User } from '../send.ts';

/** A request, and who sends it. */
export interface Sent {
  readonly path: string;
  readonly body?: unknown;
  /** @defaultValue the owner */
  readonly who?: User;
}

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
export interface Calls {
  readonly good: Sent;
  readonly bad?: { readonly [status: number]: Sent };
}
