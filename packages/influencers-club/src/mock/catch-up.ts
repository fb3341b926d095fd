import type { World } from '@creatorkit/mock';
import { settleBatches } from './batch/progress.ts';
import { settleListening } from './listening/progress.ts';
import type { InfluencersClubState } from './world.ts';

/** Brings about what an area has due by an instant, and says when its next is; `undefined` for never by itself. */
type Settle = (world: World, state: InfluencersClubState, until: number) => number | undefined;

const areas: readonly Settle[] = [settleBatches, settleListening];

/** What is due of all areas, in the order of time, so that whoever needs a credit first gets it. */
export function catchUp(world: World, state: InfluencersClubState): number | undefined {
  const now = world.now();
  for (let until = Number.NEGATIVE_INFINITY; ; ) {
    const next = Math.min(...areas.map((settle) => settle(world, state, until) ?? Number.POSITIVE_INFINITY));
    if (until === now) return next === Number.POSITIVE_INFINITY ? undefined : next;
    until = Math.min(next, now);
  }
}
