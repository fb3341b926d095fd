import type { WebhookOutcome, World } from '@creatorkit/mock';
import type { DeliveryState } from '../../generated/models.ts';
import type { InfluencersClubState } from '../world.ts';
import { notificationOf } from './notification.ts';
import type { DeliveryRow, EndpointRow } from './rows.ts';

/** inferred: how long after each failure it is tried again, in milliseconds (fact sheet, outgoing webhook deliveries) */
const backoffMs = [60_000, 5 * 60_000, 30 * 60_000] as const;

/** inferred */
const removed = 'The endpoint was removed';

/** Sends what is due by an instant, and says when the next delivery is due. */
export function sendDue(world: World, state: InfluencersClubState, until: number): number {
  const [first] = state.underWay.values();
  // All of them are on their way, or none: those of a snapshot, which are due again.
  if (first && !world.webhooks.isUnderWay(first.id)) {
    const lost = [...state.underWay.values()].filter(({ id }) => !world.webhooks.isUnderWay(id));
    for (const { id } of lost) post(world, state, id);
  }
  let next = Number.POSITIVE_INFINITY;
  for (const { id, due_at, attempts, history } of state.listeningDeliveries.find('waiting', true)) {
    if (due_at === null) continue;
    if (due_at > until) {
      next = Math.min(next, due_at);
      continue;
    }
    const now = world.now();
    state.listeningDeliveries.update(id, {
      status: 'sending',
      attempts: attempts + 1,
      attempted_at: now,
      due_at: null,
      history: [...history, { at: now, status: 'sending', response_status: null }],
    });
    state.underWay.insert({ id });
    post(world, state, id);
  }
  return next;
}

function post(world: World, state: InfluencersClubState, id: string): void {
  const delivery = state.listeningDeliveries.get(id);
  const event = delivery && state.events.get(delivery.event_id);
  const endpoint = delivery && endpointOf(state, delivery);
  if (!event || !endpoint) {
    settle(world, state, id, { error: removed });
    return;
  }
  const body = notificationOf(state, event);
  const headers = { 'X-IC-Event': event.happening.event_type, 'X-IC-Delivery': id };
  const { url, secret } = endpoint;
  const way = { id, url, headers, body, ...(secret !== null && { secret }) };
  world.webhooks.post(way, (outcome) => settle(world, state, id, outcome));
}

/** inferred: any 2xx is a receipt; after the last attempt it is given up (fact sheet, outgoing webhook deliveries) */
function settle(world: World, state: InfluencersClubState, id: string, { status, error }: WebhookOutcome): void {
  const { listeningDeliveries, underWay } = state;
  const delivery = listeningDeliveries.get(id);
  underWay.delete(id);
  if (!delivery) return;
  const now = world.now();
  const isReceived = status !== undefined && status >= 200 && status < 300;
  const wait = endpointOf(state, delivery) ? backoffMs[delivery.attempts - 1] : undefined;
  const next: DeliveryState = isReceived ? 'sent' : wait === undefined ? 'failed' : 'retrying';
  listeningDeliveries.update(id, {
    status: next,
    due_at: next === 'retrying' && wait !== undefined ? now + wait : null,
    response_status: status ?? null,
    error: isReceived ? null : (error ?? `The endpoint answered ${status}`),
    history: [...delivery.history, { at: now, status: next, response_status: status ?? null }],
  });
}

function endpointOf({ subscriptions }: InfluencersClubState, { subscription_id, endpoint_id }: DeliveryRow) {
  return subscriptions.get(subscription_id)?.endpoints.find(({ id }) => id === endpoint_id);
}

/**
 * Gives up what waits for endpoints that are removed. inferred: what was sent to them stays recorded, and what is on its
 * way has its outcome (fact sheet §2.25)
 */
export function giveUpDeliveries(now: number, state: InfluencersClubState, endpoints: readonly EndpointRow[]): void {
  for (const { id } of endpoints) {
    for (const { id: delivery, due_at, history } of state.listeningDeliveries.find('endpoint', id)) {
      if (due_at === null) continue;
      state.listeningDeliveries.update(delivery, {
        status: 'failed',
        due_at: null,
        error: removed,
        history: [...history, { at: now, status: 'failed', response_status: null }],
      });
    }
  }
}
