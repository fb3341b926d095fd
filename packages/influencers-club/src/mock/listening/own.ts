import { accountOf, type InfluencersClubContext } from '../world.ts';
import type { CampaignRow, EventRow, SubscriptionRow } from './rows.ts';

// seed: everything is the account's; inferred: what belongs to another one is not there (fact sheet §4)

export const ownSubscription = (id: number, context: InfluencersClubContext): SubscriptionRow | undefined =>
  own(context.state.subscriptions.get(id), context);

export const ownCampaign = (id: number, context: InfluencersClubContext): CampaignRow | undefined =>
  own(context.state.campaigns.get(id), context);

export const ownEvent = (id: number, context: InfluencersClubContext): EventRow | undefined =>
  own(context.state.events.get(id), context);

function own<Row extends { readonly account_id: number }>(
  row: Row | undefined,
  context: InfluencersClubContext,
): Row | undefined {
  return row?.account_id === accountOf(context).id ? row : undefined;
}
