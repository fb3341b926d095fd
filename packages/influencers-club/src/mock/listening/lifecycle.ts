import type { World } from '@creatorkit/mock';
import type { CampaignStatus, SubscriptionStatus } from '../../generated/models.ts';
import type { InfluencersClubState } from '../world.ts';
import { dayMs } from './days.ts';
import type { CampaignRow, SubscriptionRow } from './rows.ts';
import { replan } from './watch.ts';

/** seed: what the subscriptions of a campaign are while it is in a status (fact sheet §3.3) */
const statusOfBacking: { readonly [Status in CampaignStatus]: SubscriptionStatus } = {
  active: 'active',
  paused: 'paused',
  completed: 'disabled',
  archived: 'disabled',
};

/** inferred: a campaign goes on until its last day, UTC, is over (fact sheet §3.3) */
export const hasEnded = ({ end_date }: Pick<CampaignRow, 'end_date'>, at: number): boolean =>
  end_date !== null && at >= end_date + dayMs;

/** seed: a subscription of a campaign follows it (fact sheet §3.3) */
export function setCampaignStatus(
  world: World,
  state: InfluencersClubState,
  { id, start_date }: CampaignRow,
  status: CampaignStatus,
  at = world.now(),
): CampaignRow {
  for (const subscription of state.subscriptions.find('campaign', id)) {
    setSubscriptionStatus(world, state, subscription, statusOfBacking[status], at, start_date ?? at);
  }
  const archived_at = status === 'archived' ? at : null;
  return state.campaigns.update(id, { status, updated_at: at, archived_at });
}

/** inferred: what happens during a pause is not detected afterwards either (fact sheet, outgoing webhook deliveries) */
export function setSubscriptionStatus(
  world: World,
  state: InfluencersClubState,
  { id, status: before }: SubscriptionRow,
  status: SubscriptionStatus,
  at = world.now(),
  notBefore = at,
): void {
  if (status === before) return;
  const resumed = status === 'active' && { watches_from: Math.max(at, notBefore) };
  state.subscriptions.update(id, { status, updated_at: at, ...resumed });
  replan(world, state, { id });
}
