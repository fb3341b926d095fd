import type { Handlers } from '../../generated/handlers.ts';
import type { DeliveryState, EventDelivery, ListeningEvent } from '../../generated/models.ts';
import { notFound } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { accountOf, type InfluencersClubContext, type InfluencersClubState } from '../world.ts';
import { pageOf } from './list-page.ts';
import { identityOf, payloadOf } from './notification.ts';
import { ownEvent } from './own.ts';
import type { DeliveryRow, EventRow } from './rows.ts';

export const events = {
  // seed: List events; inferred: names of the filters, newest first (fact sheet §2.41)
  'listening.events.list'({ query }, context) {
    const { state } = context;
    const { subscription_id, event_type, creator } = query;
    const account = accountOf(context).id;
    const all =
      subscription_id === undefined
        ? state.events.find('account', account)
        : state.events.find('subscription', subscription_id).filter(({ account_id }) => account_id === account);
    const wanted = all
      .filter(({ happening }) => event_type === undefined || happening.event_type === event_type)
      .filter((event) => creator === undefined || isOf(state, event, creator))
      .reverse();
    const page = pageOf(wanted, query);
    return { status: 200, body: { ...page, results: page.results.map((event) => showEvent(state, event)) } };
  },

  // seed: Get event (fact sheet §2.42)
  'listening.events.retrieve'({ path }, context) {
    const { state } = context;
    const found = ownEvent(path.event_id, context);
    if (!found) return notFound('Event');
    const deliveries = state.listeningDeliveries.find('event', found.id).map(showDelivery);
    return { status: 200, body: { ...showEvent(state, found), payload: payloadOf(state, found), deliveries } };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;

/** inferred: by id or handle (fact sheet §2.41) */
function isOf({ monitored }: InfluencersClubState, { creator_id }: EventRow, creator: string): boolean {
  const handle = creator.replace(/^@/, '').toLowerCase();
  return String(creator_id) === creator || monitored.get(creator_id)?.handle.toLowerCase() === handle;
}

const showEvent = (state: InfluencersClubState, event: EventRow): ListeningEvent => ({
  ...identityOf(state, event),
  delivery_status: worst(state.listeningDeliveries.find('event', event.id)),
});

/** inferred: the order; and where there is no endpoint, nothing is left to send (fact sheet §2.41) */
function worst(deliveries: readonly DeliveryRow[]): DeliveryState {
  const order: readonly DeliveryState[] = ['failed', 'retrying', 'pending', 'sending'];
  return order.find((state) => deliveries.some(({ status }) => status === state)) ?? 'sent';
}

/** inferred: by endpoint, with a history, is the seed's; the fields are not (fact sheet §2.42) */
const showDelivery = (row: DeliveryRow): EventDelivery => ({
  id: row.id,
  endpoint_id: row.endpoint_id,
  url: row.url,
  status: row.status,
  attempts: row.attempts,
  attempted_at: timestampOrNull(row.attempted_at),
  next_retry_at: row.status === 'retrying' ? timestampOrNull(row.due_at) : null,
  response_status: row.response_status,
  error: row.error,
  history: row.history.map(({ at, ...step }) => ({ at: timestamp(at), ...step })),
});
