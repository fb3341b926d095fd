import type { Handlers } from '../../generated/handlers.ts';
import type { InfluencersClubContext } from '../world.ts';
import { campaignCreators } from './campaign-creators.ts';
import { campaignResults } from './campaign-results.ts';
import { campaigns } from './campaigns.ts';
import { events } from './events.ts';
import { tellHistory } from './history.ts';
import { usage } from './limits.ts';
import { subscriptionStats } from './stats.ts';
import { subscriptionCreators } from './subscription-creators.ts';
import { subscriptions } from './subscriptions.ts';

type ListeningOperation = Extract<keyof Handlers<unknown>, `listening.${string}`>;
type ListeningHandlers = Pick<Handlers<InfluencersClubContext>, ListeningOperation>;

/** Subscriptions, campaigns, events and usage. */
export const listeningHandlers = knowingHistory({
  ...subscriptions,
  ...subscriptionCreators,
  ...subscriptionStats,
  ...campaigns,
  ...campaignCreators,
  ...campaignResults,
  ...events,
  ...usage,
} satisfies ListeningHandlers);

/** The past of the fixtures is told when somebody first asks for anything of social listening. */
function knowingHistory(handlers: ListeningHandlers): ListeningHandlers {
  const rules = Object.entries<(request: never, context: InfluencersClubContext) => unknown>(handlers);
  const knowing = rules.map(([id, rule]) => [
    id,
    (request: never, context: InfluencersClubContext) => {
      tellHistory(context.world, context.state);
      return rule(request, context);
    },
  ]);
  return Object.fromEntries(knowing) as ListeningHandlers; // the same rules, by the same names
}
