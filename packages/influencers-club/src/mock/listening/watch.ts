import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import { dayMs, midnightAfter } from './days.ts';
import { detectionDelayMs, plan } from './plan.ts';
import type { SubscriptionRow, WatchRow } from './rows.ts';

/**
 * Plans anew what is due of a subscription, after any change of it: what was detected stays so, and what is overdue by now
 * stays due.
 */
export function replan(world: World, state: InfluencersClubState, { id }: Pick<SubscriptionRow, 'id'>): void {
  const { watches, subscriptions, links } = state;
  const subscription = subscriptions.get(id);
  const known = watches.get(id);
  if (subscription?.status !== 'active') {
    watches.delete(id);
    return;
  }
  const now = world.now();
  // Real time goes on while a request is answered.
  const overdue = (known?.detections.slice(known.done) ?? []).filter(
    ({ at, creator_id }) => at <= now && links.count('pair', [id, creator_id]) > 0,
  );
  const from = Math.max(now - detectionDelayMs, subscription.watches_from);
  const tick_at = known?.tick_at ?? midnightAfter(Math.max(now, subscription.watches_from));
  const detections = [...overdue, ...plan(state, subscription, from, tick_at)];
  if (known) watches.update(id, { detections, done: 0 });
  else watches.insert({ id, detections, done: 0, tick_at });
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
