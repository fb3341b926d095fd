import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import { dayMs, midnightAfter } from './days.ts';
import { detectionDelayMs, plan } from './plan.ts';
import type { SubscriptionRow, WatchRow } from './rows.ts';

/** Plans anew what is due of a subscription, after any change of it: what was detected stays so, nothing else is due. */
export function replan(world: World, state: InfluencersClubState, { id }: Pick<SubscriptionRow, 'id'>): void {
  const { watches, subscriptions } = state;
  const subscription = subscriptions.get(id);
  const known = watches.get(id);
  if (subscription?.status !== 'active') {
    watches.delete(id);
    return;
  }
  const now = world.now();
  const from = Math.max(now - detectionDelayMs, subscription.watches_from);
  const tick_at = known?.tick_at ?? midnightAfter(Math.max(now, subscription.watches_from));
  const watch: WatchRow = { id, detections: plan(state, subscription, from, tick_at), done: 0, tick_at };
  if (known) watches.update(id, watch);
  else watches.insert(watch);
}

/** Plans the day that a tick begins. */
export function planDay(state: InfluencersClubState, watch: WatchRow, subscription: SubscriptionRow): void {
  const { id, detections, done, tick_at } = watch;
  const left = detections.slice(done);
  const next = tick_at + dayMs;
  state.watches.update(id, {
    detections: [...left, ...plan(state, subscription, tick_at, next)],
    done: 0,
    tick_at: next,
  });
}
