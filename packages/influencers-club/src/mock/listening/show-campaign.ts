import type { Campaign } from '../../generated/models.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import type { InfluencersClubState } from '../world.ts';
import { dailyCost } from './daily-charge.ts';
import { dateOf } from './days.ts';
import type { CampaignRow } from './rows.ts';

/** inferred (fact sheet §2.22) */
export function showCampaign(state: InfluencersClubState, row: CampaignRow): Campaign {
  const subscriptions = state.subscriptions.find('campaign', row.id);
  const creators_count = creatorsCount(state, row.id);
  return {
    id: row.id,
    name: row.name,
    status: row.status,
    platforms: [...row.platforms],
    content_types: [...row.content_types],
    budget: row.budget,
    hashtags: [...row.hashtags],
    mentions: [...row.mentions],
    keywords: [...row.keywords],
    start_date: row.start_date === null ? null : dateOf(row.start_date),
    end_date: row.end_date === null ? null : dateOf(row.end_date),
    creators_count,
    posts_count: state.events.count('posts', row.id),
    daily_cost: row.status === 'active' ? dailyCost(creators_count) : 0,
    credits_spent: row.credits_spent,
    subscriptions: subscriptions.map(({ id, platform, status }) => ({ id, platform, status })),
    created_at: timestamp(row.created_at),
    updated_at: timestamp(row.updated_at),
    archived_at: timestampOrNull(row.archived_at),
  };
}

/** On all platforms. */
export const creatorsCount = ({ subscriptions, links }: InfluencersClubState, campaign: number): number =>
  subscriptions.find('campaign', campaign).reduce((sum, { id }) => sum + links.count('subscription', id), 0);
