import { createMock, type Mock, type MockClock, type MockOptions, type WorldClock } from '@creatorkit/mock';
import { definition } from './definition.ts';
import { credentials } from './fixtures.ts';
import type { Igny8State, Member } from './world.ts';

export { definition } from './definition.ts';
export type { Igny8State } from './world.ts';

/** A living IGNY8 backend. */
export interface Igny8Mock<Clock extends WorldClock = MockClock> extends Mock<Igny8State, Clock> {
  /** What signs the users of the fixtures in. */
  readonly credentials: typeof credentials;
}

/**
 * Brings an IGNY8 backend to life, in this process and without a network.
 *
 * @param options - `seed` decides every generated value (default 1); the clock stands still at 2026-01-01T00:00:00Z and
 * jumps over the client's waits, unless another is given.
 * @example
 * ```ts
 * import { Igny8 } from '@creatorkit/igny8';
 * import { createIgny8Mock } from '@creatorkit/igny8/mock';
 *
 * const mock = createIgny8Mock({ seed: 7 });
 * const igny8 = new Igny8({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
 * await mock.clock.advance({ minutes: 16 }); // the access token has expired; the next call renews it
 * ```
 */
export function createIgny8Mock<Clock extends WorldClock = MockClock>(
  options: MockOptions<Clock> = {},
): Igny8Mock<Clock> {
  return { ...createMock<Igny8State, Member, Clock>(definition, options), credentials };
}
