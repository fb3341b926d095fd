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
import type { InfluticsMockSettings } from './settings.ts';
import type { Caller, InfluticsState } from './world.ts';

export type { InfluticsMockSettings } from './settings.ts';
export type { InfluticsState } from './world.ts';

export type InfluticsMockOptions<Clock extends WorldClock = MockClock> = MockOptions<Clock> & {
  readonly [Name in keyof InfluticsMockSettings]?: InfluticsMockSettings[Name] | undefined;
};

/** A living Influtics backend. */
export interface InfluticsMock<Clock extends WorldClock = MockClock> extends Mock<InfluticsState, Clock> {
  /** What signs the users of the fixtures in. */
  readonly credentials: typeof credentials;
  /** Rotates a key (`keys/rotate`), or sets how many credits are left of the month (`credits`). */
  control: Control<typeof controls>;
}

/**
 * Brings an Influtics backend to life, in this process and without a network.
 *
 * The numbers of a video follow from the seed, the video and the time, so that a jump of 30 days costs nothing.
 *
 * @param options - `seed` decides every generated value (default 1); the clock stands still at 2026-01-01T00:00:00Z and
 * jumps over the client's waits, unless another is given; `errors` and `bloggerInfo` decide what is not settled about the
 * service.
 * @example
 * ```ts
 * import { Influtics } from '@creatorkit/influtics';
 * import { createInfluticsMock } from '@creatorkit/influtics/mock';
 *
 * const mock = createInfluticsMock({ seed: 7 });
 * const influtics = new Influtics({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
 * await influtics.videos.track({ urls: ['https://youtu.be/dQw4w9WgXcQ'] });
 * await mock.clock.advance({ days: 3 }); // 72 snapshots later
 * const { apiKey } = mock.control('keys/rotate', { account: 'owner' }); // the old key is dead
 * ```
 */
export function createInfluticsMock<Clock extends WorldClock = MockClock>(
  options: InfluticsMockOptions<Clock> = {},
): InfluticsMock<Clock> {
  const { errors = 'flat', bloggerInfo = 'available', ...rest } = options;
  const mock = createMock<InfluticsState, Caller, Clock>(createDefinition({ errors, bloggerInfo }), rest);
  // The engine checks the action and its input by the same table.
  return { ...mock, credentials, control: mock.control as Control<typeof controls> };
}
