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
import type { InfluencersClubMockSettings } from './settings.ts';
import type { Caller, InfluencersClubState } from './world.ts';

export type { InfluencersClubMockSettings } from './settings.ts';
export type { InfluencersClubState } from './world.ts';

export type InfluencersClubMockOptions<Clock extends WorldClock = MockClock> = MockOptions<Clock> & {
  readonly [Name in keyof InfluencersClubMockSettings]?: InfluencersClubMockSettings[Name] | undefined;
};

/** A living influencers.club backend. */
export interface InfluencersClubMock<Clock extends WorldClock = MockClock> extends Mock<InfluencersClubState, Clock> {
  /** What signs the users of the fixtures in. */
  readonly credentials: typeof credentials;
  /**
   * Sets how many credits an account has left (`credits`), lets a batch fail (`batch/fail`), brings about an event of a
   * subscription (`listening/detect`), answers a user's part of OAuth (`oauth/consent`).
   */
  control: Control<typeof controls>;
}

/**
 * Brings an influencers.club backend to life, in this process and without a network.
 *
 * @param options - `seed` decides every generated value (default 1); the clock stands still at 2026-01-01T00:00:00Z and
 * jumps over the client's waits, unless another is given; `creators` says how many there are (default 2000).
 * @throws RangeError for a number of creators that is no whole number from 1 to 1,000,000.
 * @example
 * ```ts
 * import { InfluencersClub } from '@creatorkit/influencers-club';
 * import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';
 *
 * const mock = createInfluencersClubMock({ seed: 7 });
 * const club = new InfluencersClub({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.owner });
 * mock.control('credits', { available: 12.5 });
 * const { credits_available } = await club.credits.retrieve();
 * ```
 */
export function createInfluencersClubMock<Clock extends WorldClock = MockClock>(
  options: InfluencersClubMockOptions<Clock> = {},
): InfluencersClubMock<Clock> {
  const { creators = 2000, ...rest } = options;
  if (!Number.isInteger(creators) || creators < 1 || creators > 1_000_000) {
    throw new RangeError(`Cannot create a mock: creators must be a whole number from 1 to 1000000, got ${creators}`);
  }
  const mock = createMock<InfluencersClubState, Caller, Clock>(createDefinition({ creators }), rest);
  // The engine checks the action and its input by the same table.
  return { ...mock, credentials, control: mock.control as Control<typeof controls> };
}
