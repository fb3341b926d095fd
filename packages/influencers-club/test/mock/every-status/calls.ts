import type { InfluencersClubMock } from '../../../src/mock/index.ts';
import { type Answer, sender, type User } from '../send.ts';

/** A request, and who sends it. */
export interface Sent {
  readonly path: string;
  readonly body?: unknown;
  /** @defaultValue the owner */
  readonly who?: User;
}

/** A request, or what brings about all that it needs and gives it. */
export type Prepared = Sent | ((stage: Stage) => Promise<Sent>);

/** A call that succeeds, and those that the rules of the operation itself refuse, by status. */
export interface Calls {
  readonly good: Prepared;
  readonly bad?: { readonly [status: number]: Prepared };
}

/** A backend, and how its owner sends. */
export interface Stage {
  readonly mock: InfluencersClubMock;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Answer>;
}

export const createStage = (mock: InfluencersClubMock): Stage => ({ mock, send: sender(mock, 'owner') });

export const call = (path: string, body?: unknown): Sent => ({ path, ...(body !== undefined && { body }) });
