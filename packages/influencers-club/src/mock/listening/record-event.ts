import type { World } from '@creatorkit/mock';
import type { InfluencersClubState } from '../world.ts';
import type { Detection, EventRow, SubscriptionRow } from './rows.ts';

/** inferred: how long after its detection an event is first sent, in milliseconds */
const firstAttemptDelayMs = 1000;

export interface RecordedDetection extends Detection {
  readonly subscription: SubscriptionRow;
  /** When it is first sent. @defaultValue A second after its detection */
  readonly firstAttemptAt?: number;
}

/** Writes an event, and a delivery of it to each endpoint that is active. inferred (fact sheet, outgoing webhook deliveries) */
export function recordEvent(
  world: World,
  state: InfluencersClubState,
  { subscription, at, creator_id, happening, firstAttemptAt = at + firstAttemptDelayMs }: RecordedDetection,
): EventRow {
  const event = state.events.insert({
    id: world.nextId('event'),
    account_id: subscription.account_id,
    subscription_id: subscription.id,
    campaign_id: subscription.campaign_id,
    creator_id,
    platform: subscription.platform,
    happening,
    post_id: happening.event_type === 'new_post' ? world.nextId('detected post') : null,
    detected_at: at,
  });
  for (const { id: endpoint_id, url, active } of subscription.endpoints) {
    if (!active) continue;
    state.listeningDeliveries.insert({
      id: world.random.uuid('listening delivery', event.id, endpoint_id),
      event_id: event.id,
      subscription_id: subscription.id,
      endpoint_id,
      url,
      status: 'pending',
      attempts: 0,
      attempted_at: null,
      due_at: firstAttemptAt,
      response_status: null,
      error: null,
      history: [{ at, status: 'pending', response_status: null }],
    });
  }
  return event;
}
