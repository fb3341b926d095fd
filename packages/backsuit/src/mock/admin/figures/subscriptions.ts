import type { RevenueFigures, SubscriptionFigures } from '../../../generated/models.ts';
import { dayMs } from '../../day.ts';
import { statusOf } from '../../workspace/billing.ts';
import { planOf } from '../../workspace/plans.ts';
import { articleLimitOfUser, ownerOf } from '../../workspace/quota.ts';
import type { SubscriptionRow } from '../../workspace/rows.ts';
import type { BackSuitState } from '../../world.ts';
import { countBy } from './counts.ts';
import { average, percent } from './percent.ts';
import { isIn, type Period } from './period.ts';

/** docs: the fields (fact sheet §7, operation 49); inferred: how they are reckoned */
export function subscriptionFigures(state: BackSuitState, period: Period): SubscriptionFigures {
  const all = subscriptionsOf(state);
  const active = all.filter((row) => statusOf(row) === 'active');
  const cancelled = all.filter(({ canceled_at }) => isIn(period, canceled_at));
  return {
    total_active: active.length,
    plan_distribution: countBy(active, ({ plan_id }) => plan_id),
    status_distribution: countBy(all, statusOf),
    estimated_mrr: { USD: monthlyRevenue(state) },
    billing_cycles: { month: active.length, year: 0 }, // docs: all plans are paid by the month (fact sheet §2.11)
    new_subscriptions: all.filter(({ subscribed_at }) => isIn(period, subscribed_at)).length,
    recent_cancellations: cancelled.length,
    // inferred: of those that were active at some time of the period
    churn_rate: percent(cancelled.length, active.length + cancelled.length),
    usage: usageFigures(state, period.now),
  };
}

/** docs: the fields that the insights do not have (fact sheet §7, operation 51); inferred: how they are reckoned */
export function revenueFigures(state: BackSuitState, period: Period): RevenueFigures {
  const { now } = period;
  const figures = subscriptionFigures(state, period);
  const ending = subscriptionsOf(state).flatMap(({ ends_at }) => (ends_at !== null && ends_at > now ? [ends_at] : []));
  const subscribers = figures.total_active + ending.length;
  return {
    ...figures,
    users_without_subscription: state.users.size - subscribers,
    conversion_rate: percent(subscribers, state.users.size),
    // docs: states of subscriptions (fact sheet §2.11), to which no operation leads
    active_trials: figures.status_distribution.trialing ?? 0,
    expiring_within_7_days: ending.filter((at) => at <= now + 7 * dayMs).length,
    past_due_subscriptions: figures.status_distribution.past_due ?? 0,
  };
}

/** What the active subscriptions bring in a month, in US dollars. inferred: those that are cancelled are not paid again */
export const monthlyRevenue = (state: BackSuitState): number =>
  subscriptionsOf(state)
    .filter((row) => statusOf(row) === 'active')
    .reduce((sum, { plan_id }) => sum + (planOf(plan_id)?.price ?? 0), 0);

/** Each subscription once, whatever plans it has been on: the last of its stretches, which no other has ended. */
const subscriptionsOf = ({ subscriptions }: BackSuitState): SubscriptionRow[] =>
  Array.from(subscriptions.values()).filter(({ canceled_at, ends_at }) => canceled_at !== null || ends_at === null);

/** inferred: of those who own a tenant, since the articles of a plan are for theirs (fact sheet §1.7) */
function usageFigures(state: BackSuitState, now: number): SubscriptionFigures['usage'] {
  const owners = new Set(Array.from(state.tenants.values(), ({ id }) => ownerOf(state, id)));
  const limits = [...owners].flatMap((owner) => (owner === undefined ? [] : articleLimitOfUser(state, owner, now)));
  return {
    avg_article_limit_utilization_pct: average(limits.map(({ used, limit }) => percent(used, limit))),
    users_at_article_limit: limits.filter(({ used, limit }) => used >= limit).length,
  };
}
