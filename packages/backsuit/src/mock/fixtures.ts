import type { World } from '@creatorkit/mock';
import { seedAccount } from './account/fixtures.ts';
import { contentFixtures, seedContent } from './content/fixtures.ts';
import { seedWorkspace, workspaceFixtures } from './workspace/fixtures.ts';
import type { BackSuitState } from './world.ts';

/** What there is to begin with, for people to read. */
export const fixtures = { ...workspaceFixtures, ...contentFixtures } as const;

/** inferred: all of it */
export function seed(world: World, state: BackSuitState): void {
  seedAccount(world, state);
  seedWorkspace(world, state);
  seedContent(world, state);
}
