import type { WebhookOutcome, World } from '@creatorkit/mock';
import type { DeliveryState } from '../../generated/models.ts';
import type { InfluencersClubState } from '../world.ts';
import { notificationOf } from './notification.ts';
import { type DeliveryRow, type EndpointRow, isOpen } from './rows.ts';

/** inferred: how long after each failure it is tried again, in milliseconds (fact sheet, outgoing webhook deliveries) */
const backoffMs = [60_000, 5 * 60_000, 30 * 60_000] as const;

/** Sends what is due by an instant, and says when the next delivery is due. */
export function sendDue(world: World, state: InfluencersClubState, until: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const delivery of state.listeningDeliveries.find('open', true)) {
    // What a snapshot has as on its way and is not, is due again.
    const due = delivery.due_at ?? (world.webhooks.isUnderWay(delivery.id) ? Number.POSITIVE_INFINITY : until);
    if (due <= until) send(world, state, delivery);
    else next = Math.min(next, due);
  }
  return next;
}

function send(world: World, state: InfluencersClubState, delivery: DeliveryRow): void {
  const { listeningDeliveries, events } = state;
  const { id, url, event_id, attempts, history } = delivery;
  const endpoint = endpointOf(state, delivery);
  const event = events.get(event_id);
  const now = world.now();
  if (!endpoint || !event) {
    giveUp(state, delivery, now);
    return;
  }
  const isAgain = delivery.status === 'sending';
  listeningDeliveries.update(id, {
    status: 'sending',
    attempts: isAgain ? attempts : attempts + 1,
    attempted_at: now,
    due_at: null,
    history: isAgain ? history : [...history, { at: now, status: 'sending', response_status: null }],
  });
  const body = notificationOf(state, event);
  const headers = { 'X-IC-Event': event.happening.event_type, 'X-IC-Delivery': id };
  const { secret } = endpoint;
  const way = { id, url, headers, body, ...(secret !== null && { secret }) };
  world.webhooks.post(way, (outcome) => settle(world, state, id, outcome));
}

/** inferred: any 2xx is a receipt; after the last attempt it is given up (fact sheet, outgoing webhook deliveries) */
function settle(world: World, state: InfluencersClubState, id: string, { status, error }: WebhookOutcome): void {
  const { listeningDeliveries } = state;
  const delivery = listeningDeliveries.get(id);
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
export function giveUpDeliveries(now: number, state: InfluencersClubState, removed: readonly EndpointRow[]): void {
  for (const { id } of removed) {
    const open = state.listeningDeliveries.find('endpoint', id).filter(isOpen);
    for (const delivery of open) if (delivery.due_at !== null) giveUp(state, delivery, now);
  }
}

function giveUp({ listeningDeliveries }: InfluencersClubState, { id, history }: DeliveryRow, now: number): void {
  listeningDeliveries.update(id, {
    status: 'failed',
    due_at: null,
    error: 'The endpoint was removed',
    history: [...history, { at: now, status: 'failed', response_status: null }],
  });
}
