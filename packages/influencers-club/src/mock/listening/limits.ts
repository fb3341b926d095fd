import type { Handlers } from '../../generated/handlers.ts';
import type { ListeningUsage } from '../../generated/models.ts';
import { refused } from '../errors.ts';
import { accountOf, type InfluencersClubContext, type InfluencersClubState } from '../world.ts';
import { dailyCost } from './daily-charge.ts';

/** inferred: the numbers (fact sheet §2.43) */
const limits = { max_active_subscriptions: 50, max_active_campaigns: 20, max_creators: 5000 };

/** What is active; a creator whom two subscriptions watch counts twice, as it is paid twice (inferred). */
function usageOf({ subscriptions, campaigns, links }: InfluencersClubState, account: number): ListeningUsage['usage'] {
  const active = subscriptions.find('account', account).filter(({ status }) => status === 'active');
  const ofCampaigns = active.filter(({ campaign_id }) => campaign_id !== null).length;
  return {
    active_subscriptions: active.length,
    active_webhook_subscriptions: active.length - ofCampaigns,
    active_campaign_subscriptions: ofCampaigns,
    active_campaigns: campaigns.find('account', account).filter(({ status }) => status === 'active').length,
    monitored_creators: active.reduce((sum, { id }) => sum + links.count('subscription', id), 0),
  };
}

export interface Growth {
  readonly subscriptions?: number;
  readonly campaigns?: number;
  readonly creators?: number;
}

/** seed: there are limits; inferred: what would pass one is refused with 400 (fact sheet §2.23) */
export function refuseGrowth(state: InfluencersClubState, account: number, growth: Growth) {
  const { subscriptions = 0, campaigns = 0, creators = 0 } = growth;
  const usage = usageOf(state, account);
  const passes = (more: number, used: number, most: number) => more > 0 && used + more > most;
  if (passes(subscriptions, usage.active_subscriptions, limits.max_active_subscriptions)) {
    return refused(`At most ${limits.max_active_subscriptions} subscriptions can be active.`);
  }
  if (passes(campaigns, usage.active_campaigns, limits.max_active_campaigns)) {
    return refused(`At most ${limits.max_active_campaigns} campaigns can be active.`);
  }
  if (passes(creators, usage.monitored_creators, limits.max_creators)) {
    return refused(`At most ${limits.max_creators} creators can be monitored.`);
  }
  return undefined;
}

export const usage = {
  // seed: Get usage (fact sheet §2.43)
  'listening.usage'(_request, context) {
    const used = usageOf(context.state, accountOf(context).id);
    const left = (most: number, now: number) => Math.max(0, most - now);
    return {
      status: 200,
      body: {
        limits,
        usage: used,
        remaining: {
          subscriptions: left(limits.max_active_subscriptions, used.active_subscriptions),
          campaigns: left(limits.max_active_campaigns, used.active_campaigns),
          creators: left(limits.max_creators, used.monitored_creators),
        },
        daily_cost: dailyCost(used.monitored_creators),
      },
    };
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'listening.usage'>;
