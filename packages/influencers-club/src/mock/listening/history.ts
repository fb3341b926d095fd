import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import { plan } from './plan.ts';
import { recordEvent } from './record-event.ts';
import type { DeliveryRow, SubscriptionRow } from './rows.ts';

/** Of the fixtures: what a subscription detected before the world began, which nobody has asked for yet. */
export interface HistoryRow {
  /** Of the subscription. */
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** Writes the histories that are not written yet; until then the fixtures cost nothing. */
export function tellHistory(world: World, state: InfluencersClubState): void {
  const untold = [...state.histories.values()].flatMap((history) => {
    const subscription = state.subscriptions.get(history.id);
    state.histories.delete(history.id);
    if (!subscription) return [];
    const detections = plan(state, subscription, history.from, history.to);
    return detections.map((detection) => ({ ...detection, subscription }));
  });
  for (const detection of untold.sort((one, other) => one.at - other.at)) {
    const { id } = recordEvent(world, state, detection);
    recordSentDeliveries(world, state, detection.subscription, id, detection.at);
  }
}

/** To endpoints that are no longer active: what was sent, most of it at once. */
function recordSentDeliveries(
  world: World,
  { listeningDeliveries }: InfluencersClubState,
  { id: subscription_id, endpoints }: SubscriptionRow,
  event_id: number,
  at: number,
): void {
  for (const { id: endpoint_id, url } of endpoints) {
    const isRetried = world.random.integer('history', event_id, endpoint_id, { min: 1, max: 8 }) === 1;
    const [first, last] = [at + 1000, at + (isRetried ? 61_000 : 1000)];
    const step = (instant: number, status: DeliveryRow['status'], response_status: number | null = null) => ({
      at: instant,
      status,
      response_status,
    });
    const retry = isRetried ? [step(first, 'sending'), step(first, 'retrying', 503)] : [];
    listeningDeliveries.insert({
      id: world.random.uuid('listening delivery', event_id, endpoint_id),
      event_id,
      subscription_id,
      endpoint_id,
      url,
      status: 'sent',
      attempts: isRetried ? 2 : 1,
      attempted_at: last,
      due_at: null,
      response_status: 204,
      error: null,
      history: [step(at, 'pending'), ...retry, step(last, 'sending'), step(last, 'sent', 204)],
    });
  }
}
