import type { World } from '@creatorkit/mock';
import { hundredths } from '../account/credits.ts';
import type { InfluencersClubState } from '../world.ts';
import { hasEnded, setCampaignStatus, setSubscriptionStatus } from './lifecycle.ts';
import type { CampaignRow, WatchRow } from './rows.ts';
import { planDay } from './watch.ts';

/** inferred: credits for a creator and day; that there is a daily cost is the seed's (fact sheet §1.5) */
const perCreator = 0.01;

/** Credits for a day of so many creators. */
export const dailyCost = (creators: number): number => hundredths(creators * perCreator);

/**
 * The end of a subscription's day: it is paid, and the next one is planned. inferred: days end at midnight UTC; what the
 * balance cannot pay pauses the subscription, and the whole campaign where it has one; a campaign is completed when its
 * budget cannot pay the day or is used up by it, and after its last day (fact sheet §2.22, §3.3)
 */
export function chargeDay(world: World, state: InfluencersClubState, watch: WatchRow): void {
  const { subscriptions, campaigns, links } = state;
  const subscription = subscriptions.get(watch.id);
  if (!subscription) return;
  const { id, account_id, campaign_id } = subscription;
  const campaign = campaign_id === null ? undefined : campaigns.get(campaign_id);
  const amount = dailyCost(links.count('subscription', id));
  const at = watch.tick_at;
  if (campaign && !isCovered(campaign, amount)) {
    setCampaignStatus(world, state, campaign, 'completed', at);
    return;
  }
  if (amount > 0 && !world.ledger.spend(account_id, amount, `subscription ${id} day`, at)) {
    if (campaign) setCampaignStatus(world, state, campaign, 'paused', at);
    else setSubscriptionStatus(world, state, subscription, 'paused', at);
    return;
  }
  planDay(state, watch, subscription);
  if (!campaign) return;
  const paid = campaigns.update(campaign.id, { credits_spent: hundredths(campaign.credits_spent + amount) });
  // The other platforms of the campaign have their day paid first.
  if (isOver(state, paid, at)) setCampaignStatus(world, state, paid, 'completed', at);
}

const isCovered = ({ budget, credits_spent }: CampaignRow, amount: number): boolean =>
  budget === null || hundredths(credits_spent + amount) <= budget;

function isOver({ subscriptions, watches }: InfluencersClubState, campaign: CampaignRow, at: number): boolean {
  const { id, budget, credits_spent } = campaign;
  const isPaid = subscriptions.find('campaign', id).every((own) => (watches.get(own.id)?.tick_at ?? at + 1) > at);
  const isSpent = budget !== null && credits_spent >= budget;
  return isPaid && (isSpent || hasEnded(campaign, at));
}
