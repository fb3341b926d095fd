import type { World } from '@creatorkit/mock';
import { seedAccount } from './account/fixtures.ts';
import type { BackSuitState } from './world.ts';

/** What there is to begin with, for people to read. */
export const fixtures = {} as const;

/** inferred: all of it */
export function seed(world: World, state: BackSuitState): void {
  seedAccount(world, state);
}
