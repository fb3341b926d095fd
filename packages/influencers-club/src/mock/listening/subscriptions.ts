import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import type { SubscriptionSummary } from '../../generated/models.ts';
import { availableTo } from '../account/credits.ts';
import { insufficientCredits, invalidFields, notFound, refused } from '../errors.ts';
import { accountOf, type InfluencersClubContext, type InfluencersClubState } from '../world.ts';
import { dailyCost } from './daily-charge.ts';
import { giveUpDeliveries } from './deliver.ts';
import { endpointRows, refuseEndpoints } from './endpoints.ts';
import { setSubscriptionStatus } from './lifecycle.ts';
import { refuseGrowth } from './limits.ts';
import { pageOf } from './list-page.ts';
import { replaceCreators, watchCreators } from './monitor.ts';
import { ownSubscription } from './own.ts';
import { namesNobody, readCreators } from './read-creators.ts';
import type { SubscriptionRow } from './rows.ts';
import { showDetail, showSubscription } from './show-subscription.ts';

/** inferred: 400; that a campaign's subscription follows it is the seed's (fact sheet §2.25, §2.26) */
export const isDriven = () => refused('A campaign drives this subscription.');

/** inferred (fact sheet §2.23) */
const noCreators = () => invalidFields({ handles: ['Give at least one handle or discovery list of a creator.'] });

export const subscriptions = {
  // seed: List subscriptions (fact sheet §2.22)
  'listening.subscriptions.list'({ query }, context) {
    const { state } = context;
    const all = state.subscriptions.find('account', accountOf(context).id).map((row) => showSubscription(state, row));
    const wanted = all.filter(({ type }) => query.type === undefined || type === query.type).reverse();
    return { status: 200, body: { ...pageOf(wanted, query), summary: summaryOf(all) } };
  },

  // seed: Create subscription (fact sheet §2.23)
  async 'listening.subscriptions.create'({ body }, context) {
    const { world, state, now } = context;
    const { name, platform, handles, discovery_list_ids: lists, filters = {}, event_types = ['new_post'] } = body;
    const wrongUrl = refuseEndpoints(body.endpoints);
    if (wrongUrl) return wrongUrl;
    const owner = { account_id: accountOf(context).id, platform };
    const { found, refusal } = await readCreators(state, owner, now, { handles, lists });
    if (!found) return refusal;
    const { creators, invalid } = found;
    if (creators.length === 0) return noCreators();
    const over = refuseGrowth(state, owner.account_id, { subscriptions: 1, creators: creators.length });
    if (over) return over;
    if (!canPayDay(world, owner.account_id, creators.length)) return insufficientCredits();
    const created = addSubscription(world, state, {
      ...owner,
      campaign_id: null,
      name,
      event_types: [...new Set(event_types)],
      filters,
      endpoints: endpointRows(world, body.endpoints),
      watches_from: now,
    });
    watchCreators(world, state, created, creators);
    return { status: 201, body: { ...showDetail(state, created, now), invalid_handles: [...invalid] } };
  },

  // seed: Get subscription (fact sheet §2.24)
  'listening.subscriptions.retrieve'({ path }, context) {
    const found = ownSubscription(path.subscription_id, context);
    if (!found) return notFound('Subscription');
    return { status: 200, body: showDetail(context.state, found, context.now) };
  },

  // seed: Update subscription; inferred: what replaces what, and that a plain one can be paused (fact sheet §2.25)
  async 'listening.subscriptions.update'({ path, body }, context) {
    const { world, state, now } = context;
    const before = ownSubscription(path.subscription_id, context);
    if (!before) return notFound('Subscription');
    const { name = before.name, status = before.status, endpoints } = body;
    if (body.status !== undefined && before.campaign_id !== null) return isDriven();
    const wrongUrl = refuseEndpoints(endpoints);
    if (wrongUrl) return wrongUrl;
    const given = { handles: body.handles, lists: body.discovery_list_ids };
    const replaces = given.handles !== undefined || given.lists !== undefined;
    if (replaces && before.status === 'disabled') return isDriven();
    if (replaces && namesNobody(given)) return noCreators();
    const { found, refusal } = await readCreators(state, before, now, given);
    if (!found) return refusal;
    if (replaces && found.creators.length === 0) return noCreators();
    const watched = state.links.count('subscription', before.id);
    const creators = replaces ? found.creators.length : watched;
    const resumes = status === 'active' && before.status !== 'active';
    if (status === 'active') {
      const growth = resumes ? { subscriptions: 1, creators } : { creators: creators - watched };
      const over = refuseGrowth(state, before.account_id, growth);
      if (over) return over;
    }
    if (resumes && !canPayDay(world, before.account_id, creators)) return insufficientCredits();
    const changes = name !== before.name || endpoints !== undefined || replaces;
    if (changes) state.subscriptions.update(before.id, { name, updated_at: now });
    if (endpoints) {
      state.subscriptions.update(before.id, { endpoints: endpointRows(world, endpoints) });
      giveUpDeliveries(now, state, before.endpoints);
    }
    if (replaces) replaceCreators(world, state, before, found.creators);
    setSubscriptionStatus(world, state, before, status);
    return { status: 200, body: showDetail(state, state.subscriptions.get(before.id) ?? before, now) };
  },

  // seed: Delete subscription; inferred: its events stay (fact sheet §2.26)
  'listening.subscriptions.delete'({ path }, context) {
    const { state, now } = context;
    const found = ownSubscription(path.subscription_id, context);
    if (!found) return notFound('Subscription');
    if (found.campaign_id !== null) return isDriven();
    giveUpDeliveries(now, state, found.endpoints);
    for (const { id } of state.links.find('subscription', found.id)) state.links.delete(id);
    state.watches.delete(found.id);
    state.subscriptions.delete(found.id);
    return { status: 204 };
  },
} satisfies Partial<Handlers<InfluencersClubContext>>;

type NewSubscription = Omit<SubscriptionRow, 'id' | 'status' | 'created_at' | 'updated_at'>;

/** An active subscription; whom it watches comes after. */
export function addSubscription(world: World, state: InfluencersClubState, given: NewSubscription): SubscriptionRow {
  const now = world.now();
  const id = world.nextId('subscription');
  return state.subscriptions.insert({ ...given, id, status: 'active', created_at: now, updated_at: now });
}

/** seed: credits are checked; inferred: for one day (fact sheet §2.23, §2.34) */
export const canPayDay = (world: World, account: number, creators: number): boolean =>
  availableTo(world, account) >= dailyCost(creators);

function summaryOf(all: readonly ReturnType<typeof showSubscription>[]): SubscriptionSummary {
  const summary = { total: all.length, active: 0, paused: 0, disabled: 0, creators: 0 };
  for (const { status, creators_count } of all) {
    summary[status] += 1;
    summary.creators += creators_count;
  }
  const paying = all.filter(({ status }) => status === 'active');
  return { ...summary, daily_cost: dailyCost(paying.reduce((sum, { creators_count }) => sum + creators_count, 0)) };
}
