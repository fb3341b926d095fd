import type { Handlers } from '../../generated/handlers.ts';
import type { SubscriptionCreatorsUpload } from '../../generated/models.ts';
import { notFound, refused } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';
import { dailyCost } from './daily-charge.ts';
import { contains } from './filters.ts';
import { refuseGrowth } from './limits.ts';
import { pageOf } from './list-page.ts';
import { newcomers, watchCreators } from './monitor.ts';
import { ownSubscription } from './own.ts';
import { namesNobody, readCreators } from './read-creators.ts';
import { showCreator } from './show-subscription.ts';
import { isDriven } from './subscriptions.ts';

/** inferred: 400 (fact sheet §2.28, §2.37) */
export const nothingGiven = () => refused('Give handles, a discovery list or a file.');

export const subscriptionCreators = {
  // seed: List subscription creators; inferred: a part of the handle is enough (fact sheet §2.27)
  'listening.subscriptions.creators.list'({ path, query }, context) {
    const { state, now } = context;
    const found = ownSubscription(path.subscription_id, context);
    if (!found) return notFound('Subscription');
    const search = query.search?.replace(/^@/, '') ?? '';
    const links = state.links
      .find('subscription', found.id)
      .filter(({ creator_id }) => contains(state.monitored.get(creator_id)?.handle ?? '', search));
    const page = pageOf(links, query);
    return { status: 200, body: { ...page, results: page.results.map((link) => showCreator(state, link, now)) } };
  },

  // seed: Add subscription creators; inferred: who is there stays, and a campaign's are added to the campaign (fact sheet §2.28)
  async 'listening.subscriptions.creators.add'({ path, body }, context) {
    const { world, state, now, exchange } = context;
    const subscription = ownSubscription(path.subscription_id, context);
    if (!subscription) return notFound('Subscription');
    if (subscription.campaign_id !== null) return isDriven();
    const { handles, discovery_list_ids: lists, file } = body as SubscriptionCreatorsUpload; // what JSON has is in it
    const given = { handles, lists, file, isForm: exchange.bytes !== undefined };
    if (namesNobody(given)) return nothingGiven();
    const { found, refusal } = await readCreators(state, subscription, now, given);
    if (!found) return refusal;
    const added = newcomers(state, subscription, found.creators);
    const isActive = subscription.status === 'active';
    const over = isActive && refuseGrowth(state, subscription.account_id, { creators: added.length });
    if (over) return over;
    watchCreators(world, state, subscription, added);
    const creators_count = state.links.count('subscription', subscription.id);
    return {
      status: 200,
      body: {
        added: added.length,
        already_present: found.creators.length - added.length,
        invalid: [...found.invalid],
        creators_count,
        daily_cost: isActive ? dailyCost(creators_count) : 0,
      },
    };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;
