import type { World } from '@creatorkit/mock';
import { settleBatches } from './batch/progress.ts';
import { nextDayEnd, settleListening } from './listening/progress.ts';
import type { InfluencersClubState } from './world.ts';

/**
 * Brings about what is due by now, and says when somebody has to look again. Days of listening are charged between the rows
 * of batches, in the order of time, so that whoever needs a credit first gets it.
 */
export function catchUp(world: World, state: InfluencersClubState): number | undefined {
  const now = world.now();
  for (;;) {
    const until = Math.min(now, nextDayEnd(state));
    const batches = settleBatches(world, state, until);
    const listening = settleListening(world, state, until);
    if (until < now) continue;
    return batches === undefined || listening === undefined ? (batches ?? listening) : Math.min(batches, listening);
  }
}
