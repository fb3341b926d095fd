import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import { chargeDay } from './daily-charge.ts';
import { sendDue } from './deliver.ts';
import { firstAttemptDelayMs, recordEvent } from './record-event.ts';
import type { WatchRow } from './rows.ts';

/**
 * Brings about what social listening has due by an instant, in the order of time: days are charged, activity is detected,
 * deliveries are sent. Says when it has to be called again: what nobody is told of waits for the end of the day.
 */
export function settleListening(world: World, state: InfluencersClubState, until: number): number | undefined {
  for (let first = earliest(state); first && dueAt(first) <= until; first = earliest(state)) {
    if (isTick(first)) chargeDay(world, state, first);
    else detectNext(world, state, first);
  }
  let next = Math.min(sendDue(world, state, until), nextDayEnd(state));
  for (const watch of state.watches.values()) {
    if (isTold(state, watch)) next = Math.min(next, detectionAt(watch) + firstAttemptDelayMs);
  }
  return next === Number.POSITIVE_INFINITY ? undefined : next;
}

/** When the next day ends that somebody pays for. */
export function nextDayEnd({ watches }: InfluencersClubState): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { tick_at } of watches.values()) next = Math.min(next, tick_at);
  return next;
}

const isTold = ({ subscriptions }: InfluencersClubState, { id }: WatchRow): boolean =>
  subscriptions.get(id)?.endpoints.some(({ active }) => active) ?? false;

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
