import Papa from 'papaparse';
import type { Handlers } from '../../generated/handlers.ts';
import type { DeliveryCounts, EndpointStats, SubscriptionStats } from '../../generated/models.ts';
import { notFound, refused } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import type { InfluencersClubContext, InfluencersClubState } from '../world.ts';
import { followersAt, metricsOf, postsOf } from './metrics.ts';
import { ownSubscription } from './own.ts';
import type { DeliveryRow, SubscriptionRow } from './rows.ts';

/** How the deliveries of a campaign's subscription went. inferred: from its beginning until now (fact sheet §2.29) */
export function statsOf(
  state: InfluencersClubState,
  { id, endpoints, created_at }: SubscriptionRow,
  campaign_id: number,
  now: number,
): SubscriptionStats {
  const events = state.events.find('subscription', id);
  const deliveries = state.listeningDeliveries.find('subscription', id);
  const byType = Map.groupBy(events, ({ happening }) => happening.event_type);
  const counts = countsOf(deliveries);
  return {
    subscription_id: id,
    campaign_id,
    period: { from: timestamp(created_at), to: timestamp(now) },
    events_total: events.length,
    events_by_type: Object.fromEntries(Array.from(byType, ([type, found]) => [type, found.length])),
    deliveries: counts,
    // inferred: two digits, and 0 without a delivery
    success_rate: counts.total === 0 ? 0 : Math.round((counts.sent / counts.total) * 1e4) / 100,
    last_event_at: timestampOrNull(events.at(-1)?.detected_at ?? null),
    last_delivery_at: timestampOrNull(lastSentAt(deliveries)),
    endpoints: endpointStats(endpoints, deliveries),
  };
}

function countsOf(deliveries: readonly DeliveryRow[]): DeliveryCounts {
  const counts = { total: deliveries.length, pending: 0, sending: 0, sent: 0, failed: 0, retrying: 0 };
  for (const { status } of deliveries) counts[status] += 1;
  return counts;
}

const lastSentAt = (deliveries: readonly DeliveryRow[]): number | null =>
  deliveries.reduce<number | null>((last, { status, attempted_at }) => {
    if (status !== 'sent' || attempted_at === null) return last;
    return Math.max(last ?? attempted_at, attempted_at);
  }, null);

/** inferred: those that are there, and then those that are removed and were sent something (fact sheet §2.25) */
function endpointStats(endpoints: SubscriptionRow['endpoints'], deliveries: readonly DeliveryRow[]): EndpointStats[] {
  const byEndpoint = Map.groupBy(deliveries, ({ endpoint_id }) => endpoint_id);
  const urls = new Map(endpoints.map(({ id, url }) => [id, url]));
  for (const { endpoint_id, url } of deliveries) if (!urls.has(endpoint_id)) urls.set(endpoint_id, url);
  return Array.from(urls, ([endpoint_id, url]) => {
    const own = byEndpoint.get(endpoint_id) ?? [];
    const { sent, failed } = countsOf(own);
    return { endpoint_id, url, sent, failed, last_status: own.at(-1)?.status ?? null };
  });
}

/** inferred (fact sheet §2.30) */
const columns = [
  'creator_id',
  'handle',
  'platform',
  'posts',
  'views',
  'likes',
  'comments',
  'shares',
  'engagement',
  'engagement_rate',
  'emv',
  'events',
  'sent',
  'failed',
] as const;

/** A row for each creator, those included who are removed and had posted: so the rows add up to the overview (inferred). */
function csvOf(state: InfluencersClubState, { id }: SubscriptionRow, campaign: number, now: number): string {
  const events = Map.groupBy(state.events.find('subscription', id), ({ creator_id }) => creator_id);
  const posts = Map.groupBy(
    postsOf(state, campaign).filter(({ subscription_id }) => subscription_id === id),
    ({ creator_id }) => creator_id,
  );
  const ids = new Set([...state.links.find('subscription', id).map(({ creator_id }) => creator_id), ...events.keys()]);
  const rows = [...ids].flatMap((creator_id) => {
    const creator = state.monitored.get(creator_id);
    if (!creator) return [];
    const own = events.get(creator_id) ?? [];
    const { sent, failed } = countsOf(own.flatMap((event) => state.listeningDeliveries.find('event', event.id)));
    const metrics = metricsOf(state, posts.get(creator_id) ?? [], followersAt(state, creator, now), now);
    const { handle, platform } = creator;
    return [
      { creator_id, handle, platform, ...metrics, emv: metrics.emv.toFixed(2), events: own.length, sent, failed },
    ];
  });
  return `${Papa.unparse({ fields: [...columns], data: rows }, { newline: '\n' })}\n`;
}

/** inferred: 400 (fact sheet §2.29) */
const hasNoStats = () => refused('Only subscriptions of campaigns have statistics.');

export const subscriptionStats = {
  // seed: Get subscription stats (fact sheet §2.29)
  'listening.subscriptions.stats'({ path }, context) {
    const found = ownSubscription(path.subscription_id, context);
    if (!found) return notFound('Subscription');
    if (found.campaign_id === null) return hasNoStats();
    return { status: 200, body: statsOf(context.state, found, found.campaign_id, context.now) };
  },

  // seed: Export subscription stats (fact sheet §2.30)
  'listening.subscriptions.exportStats'({ path }, context) {
    const found = ownSubscription(path.subscription_id, context);
    if (!found) return notFound('Subscription');
    if (found.campaign_id === null) return hasNoStats();
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="subscription_${found.id}_stats.csv"`,
    };
    return { status: 200, headers, text: csvOf(context.state, found, found.campaign_id, context.now) };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;
