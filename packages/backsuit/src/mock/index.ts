import {
  type Control,
  createMock,
  type Mock,
  type MockClock,
  type MockOptions,
  type WorldClock,
} from '@creatorkit/mock';
import type { controls } from './controls.ts';
import { credentials } from './credentials.ts';
import { createDefinition } from './definition.ts';
import { type BackSuitMockSettings, readFrontendUrl } from './settings.ts';
import type { BackSuitState, Caller } from './world.ts';

export type { BackSuitMockSettings } from './settings.ts';
export type { BackSuitState } from './world.ts';

export type BackSuitMockOptions<Clock extends WorldClock = MockClock> = MockOptions<Clock> & {
  readonly [Name in keyof BackSuitMockSettings]?: BackSuitMockSettings[Name] | undefined;
};

/** A living BackSuit backend. */
export interface BackSuitMock<Clock extends WorldClock = MockClock> extends Mock<BackSuitState, Clock> {
  /** What signs the users of the fixtures in. */
  readonly credentials: typeof credentials;
  /**
   * Connects an account on social media with a tenant, which people do in the browser (`social/connect`), deactivates a user
   * and takes that back (`users/deactivate`, `users/activate`).
   */
  control: Control<typeof controls>;
}

/**
 * Brings a BackSuit backend to life, in this process and without a network.
 *
 * @param options - `seed` decides every generated value (default 1); the clock stands still at 2026-01-01T00:00:00Z and
 * jumps over the client's waits, unless another is given; `openPlatformAdmin` says whether registering without a tenant
 * makes a platform administrator (default true, as the seed has it); `frontendUrl` says where the application is that
 * signing in by a provider leads back to (default `http://localhost:3000`).
 * @throws RangeError for a `frontendUrl` that is no absolute URL of http or https.
 * @example
 * ```ts
 * import { BackSuit } from '@creatorkit/backsuit';
 * import { createBackSuitMock } from '@creatorkit/backsuit/mock';
 *
 * const mock = createBackSuitMock({ seed: 7 });
 * const backsuit = new BackSuit({ fetch: mock.fetch, clock: mock.clock, auth: mock.credentials.editor });
 * const { status } = await backsuit.health.check();
 * ```
 */
export function createBackSuitMock<Clock extends WorldClock = MockClock>(
  options: BackSuitMockOptions<Clock> = {},
): BackSuitMock<Clock> {
  const { openPlatformAdmin = true, frontendUrl = 'http://localhost:3000', ...rest } = options;
  const settings = { openPlatformAdmin, frontendUrl: readFrontendUrl(frontendUrl) };
  const mock = createMock<BackSuitState, Caller, Clock>(createDefinition(settings), rest);
  // The engine checks the action and its input by the same table.
  return { ...mock, credentials, control: mock.control as Control<typeof controls> };
}
