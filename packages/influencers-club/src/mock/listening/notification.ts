import type {
  BioChangeNotification,
  EventPayload,
  FollowerThresholdNotification,
  ListeningEvent,
  NewPostNotification,
} from '../../generated/models.ts';
import { timestamp } from '../timestamp.ts';
import type { InfluencersClubState } from '../world.ts';
import type { PostEvent } from './metrics.ts';
import type { EventRow } from './rows.ts';
import { showPost } from './show-post.ts';

export type Notification = NewPostNotification | BioChangeNotification | FollowerThresholdNotification;

/** What an endpoint is told of an event. inferred (fact sheet, outgoing webhook deliveries) */
export function notificationOf(state: InfluencersClubState, event: EventRow): Notification {
  const { id, ...about } = identityOf(state, event);
  // The payload is that of the kind.
  return { event_id: id, ...about, payload: payloadOf(state, event) } as Notification;
}

/** What tells an event apart. */
export function identityOf(
  state: InfluencersClubState,
  event: EventRow,
): Omit<ListeningEvent, 'delivery_status' | 'event_type'> & {
  readonly event_type: EventRow['happening']['event_type'];
} {
  return {
    id: event.id,
    event_type: event.happening.event_type,
    subscription_id: event.subscription_id,
    campaign_id: event.campaign_id,
    platform: event.platform,
    creator: eventCreator(state, event),
    detected_at: timestamp(event.detected_at),
  };
}

function eventCreator({ monitored, creators }: InfluencersClubState, { creator_id, detected_at }: EventRow) {
  const creator = monitored.get(creator_id);
  const { platform, person, handle = '' } = creator ?? {};
  const user_id = platform && person !== undefined ? creators.social({ platform, person }, detected_at).user_id : null;
  return { id: creator_id, handle, user_id };
}

/** What happened, as it was when it was detected. inferred (fact sheet §2.42) */
export function payloadOf(state: InfluencersClubState, event: EventRow): EventPayload {
  const { happening } = event;
  if (happening.event_type === 'new_post') return { post: showPost(state, event as PostEvent, event.detected_at) };
  const { event_type: _kind, ...payload } = happening;
  return payload;
}
