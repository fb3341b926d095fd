import {
  type Control,
  createMock,
  type Mock,
  type MockClock,
  type MockOptions,
  type WorldClock,
} from '@creatorkit/mock';
import type { controls } from './controls.ts';
import { createDefinition } from './definition.ts';
import { credentials } from './fixtures.ts';
import type { InflugenMockSettings } from './settings.ts';
import type { Caller, InflugenState } from './world.ts';

export { createDefinition } from './definition.ts';
export type { InflugenMockSettings } from './settings.ts';
export type { InflugenState } from './world.ts';

export type InflugenMockOptions<Clock extends WorldClock = MockClock> = MockOptions<Clock> & {
  readonly [Name in keyof InflugenMockSettings]?: InflugenMockSettings[Name] | undefined;
};

/** A living Influgen backend. */
export interface InflugenMock<Clock extends WorldClock = MockClock> extends Mock<InflugenState, Clock> {
  /** What signs the users of the fixtures in. */
  readonly credentials: typeof credentials;
  /** Sets the credits of a workspace (`credits`), pays a checkout (`checkouts/complete`), lets a contact write (`dm/receive`). */
  control: Control<typeof controls>;
}

/**
 * Brings an Influgen backend to life, in this process and without a network.
 *
 * Posts go out when they fall due on the clock. A caption asks for a failure: `[fail:content_rejected]` of every attempt,
 * `[fail:rate_limited x2]` of the first two; the code is one of a scheduled post's `error_code`. Nothing fails by chance.
 *
 * @param options - `seed` decides every generated value (default 1); the clock stands still at 2026-01-01T00:00:00Z and
 * jumps over the client's waits, unless another is given; `creditsRefusedBy429` decides what is not settled about the
 * service.
 * @example
 * ```ts
 * import { Influgen } from '@creatorkit/influgen';
 * import { createInflugenMock } from '@creatorkit/influgen/mock';
 *
 * const mock = createInflugenMock({ seed: 7 });
 * const influgen = new Influgen({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.pro });
 * const character = await influgen.characters.create({ name: 'Maya Stone', niche: 'fitness' });
 * mock.control('credits', { account: 'pro', available: 0 }); // the next generation answers 402
 * ```
 */
export function createInflugenMock<Clock extends WorldClock = MockClock>(
  options: InflugenMockOptions<Clock> = {},
): InflugenMock<Clock> {
  const { creditsRefusedBy429 = [], ...rest } = options;
  const mock = createMock<InflugenState, Caller, Clock>(createDefinition({ creditsRefusedBy429 }), rest);
  // The engine checks the action and its input by the same table.
  return { ...mock, credentials, control: mock.control as Control<typeof controls> };
}
