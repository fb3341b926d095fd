import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import { chargeDay } from './daily-charge.ts';
import { sendDue } from './deliver.ts';
import { recordEvent } from './record-event.ts';
import type { WatchRow } from './rows.ts';

/**
 * Brings about what social listening has due by an instant, in the order of time: days are charged, activity is detected,
 * deliveries are sent. Says when the next of these is.
 */
export function settleListening(world: World, state: InfluencersClubState, until: number): number | undefined {
  for (let next = earliest(state); next && dueAt(next) <= until; next = earliest(state)) {
    if (isTick(next)) chargeDay(world, state, next);
    else detectNext(world, state, next);
  }
  const watch = earliest(state);
  const next = Math.min(watch ? dueAt(watch) : Number.POSITIVE_INFINITY, sendDue(world, state, until));
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}

const detectionAt = ({ detections, done }: WatchRow): number => detections[done]?.at ?? Number.POSITIVE_INFINITY;

const dueAt = (watch: WatchRow): number => Math.min(watch.tick_at, detectionAt(watch));

/** A day is charged before anything of its last instant is detected. */
const isTick = (watch: WatchRow): boolean => watch.tick_at <= detectionAt(watch);

/** Of several at one instant days come first, and then older subscriptions. */
function earliest({ watches }: InfluencersClubState): WatchRow | undefined {
  let first: WatchRow | undefined;
  for (const watch of watches.values()) {
    if (!first || dueAt(watch) < dueAt(first)) first = watch;
    else if (dueAt(watch) > dueAt(first)) continue;
    else if (isTick(watch) !== isTick(first) ? isTick(watch) : watch.id < first.id) first = watch;
  }
  return first;
}

function detectNext(world: World, state: InfluencersClubState, { id, detections, done }: WatchRow): void {
  state.watches.update(id, { done: done + 1 });
  const [subscription, detection] = [state.subscriptions.get(id), detections[done]];
  if (!subscription || !detection) return;
  recordEvent(world, state, { subscription, ...detection });
}
