import type { ListeningSubscription, ListeningSubscriptionDetail, MonitoredCreator } from '../../generated/models.ts';
import { timestamp } from '../timestamp.ts';
import type { InfluencersClubState } from '../world.ts';
import { dailyCost } from './daily-charge.ts';
import { showEndpoint } from './endpoints.ts';
import type { LinkRow, SubscriptionRow } from './rows.ts';
import { statsOf } from './stats.ts';

/** inferred (fact sheet §2.22) */
export function showSubscription({ links }: InfluencersClubState, row: SubscriptionRow): ListeningSubscription {
  const creators_count = links.count('subscription', row.id);
  return {
    id: row.id,
    name: row.name,
    type: row.campaign_id === null ? 'webhook' : 'campaign',
    platform: row.platform,
    status: row.status,
    event_types: [...row.event_types],
    filters: row.filters,
    endpoints: row.endpoints.map(showEndpoint),
    creators_count,
    daily_cost: row.status === 'active' ? dailyCost(creators_count) : 0,
    campaign_id: row.campaign_id,
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
  };
}

/** seed: creators, daily cost and, for those of campaigns, statistics (fact sheet §2.24) */
export function showDetail(
  state: InfluencersClubState,
  row: SubscriptionRow,
  now: number,
): ListeningSubscriptionDetail {
  return {
    ...showSubscription(state, row),
    creators: state.links.find('subscription', row.id).map((link) => showCreator(state, link, now)),
    stats: row.campaign_id === null ? null : statsOf(state, row, row.campaign_id, now),
  };
}

/** seed: with followers and where they came from (fact sheet §2.27) */
export function showCreator(
  { monitored, creators }: InfluencersClubState,
  link: LinkRow,
  now: number,
): MonitoredCreator {
  const creator = monitored.get(link.creator_id);
  if (!creator) throw new RangeError(`Cannot show creator ${link.creator_id}: there is none`);
  const { id, platform, person, handle } = creator;
  const { user_id, fullname, picture, followers } = creators.social({ platform, person }, now);
  return {
    id,
    platform,
    handle,
    user_id,
    full_name: fullname,
    picture,
    followers,
    source: link.source,
    source_list_id: link.source_list_id,
    added_at: timestamp(link.added_at),
  };
}
