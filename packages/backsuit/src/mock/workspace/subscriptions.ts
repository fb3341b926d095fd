import type { Handlers } from '../../generated/handlers.ts';
import { badRequest, conflict, notFound } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import { periodOf, statusOf, subscriptionOf } from './billing.ts';
import { changePlan } from './change-plan.ts';
import { freePlan, type PlanFacts, planOf, plans } from './plans.ts';
import { articleLimitOfUser } from './quota.ts';

export const subscriptions = {
  // seed: List available subscription plans; docs: public (fact sheet §6, operation 41)
  listPlans: () => ({ status: 200, body: { plans: plans.map(showPlan) } }),

  // seed: Get current subscription
  getCurrentSubscription: (_request, context) => ({ status: 200, body: { subscription: showSubscription(context) } }),

  // seed: Create / upgrade subscription; inferred: the statuses (fact sheet §6, operation 43)
  createSubscription({ body }, context) {
    const plan = planOf(body.plan_id);
    if (!plan) return notFound('Plan');
    const user = userOf(context);
    const current = subscriptionOf(context.state, user.id, context.now);
    // A cancelled one that still runs is taken up again by its own plan.
    if (plan.id === (current?.plan_id ?? freePlan.id) && (current?.canceled_at ?? null) === null) {
      return conflict('You already have an active subscription to this plan'); // docs: how it begins (fact sheet §1.5)
    }
    if (isDeclined(body.payment_method_id)) return badRequest('The payment method was declined');
    context.notModelled('the payment of a subscription');
    changePlan(context, user, plan);
    const done = current ? 'updated' : 'created';
    return {
      status: current ? 200 : 201,
      body: { message: `Subscription ${done} successfully`, subscription: showSubscription(context) },
    };
  },

  // seed: Cancel subscription; docs: the answer, and that the plan stays for its period (fact sheet §6, operation 44)
  cancelSubscription({ query }, context) {
    const { effective_from = 'next_billing_period' } = query;
    const { state, now } = context;
    const current = subscriptionOf(state, userOf(context).id, now);
    const isAtOnce = effective_from === 'immediately';
    // inferred: one that is cancelled is not active, and can only end sooner
    if (!current || (current.canceled_at !== null && !isAtOnce)) return notFound('Active subscription');
    state.subscriptions.update(current.id, {
      canceled_at: current.canceled_at ?? now,
      ends_at: isAtOnce ? now : periodOf(current, now).end,
    });
    return {
      status: 200,
      body: { message: 'Subscription cancelled', effective_from, plan_after_cancellation: freePlan.id },
    };
  },
} satisfies Pick<
  Handlers<BackSuitContext>,
  'listPlans' | 'getCurrentSubscription' | 'createSubscription' | 'cancelSubscription'
>;

/** inferred: as the provider's methods for tests are called (`pm_declined`, `pm_card_chargeDeclined`) */
const isDeclined = (paymentMethodId: string): boolean => /declined/i.test(paymentMethodId);

/** seed: the first four fields; docs: the others (fact sheet §2.11) */
const showPlan = ({ id, name, price, article_limit }: PlanFacts) => ({
  id,
  name,
  price,
  features: [`Up to ${article_limit} articles per month`],
  currency: 'USD',
  billing_cycle: price === 0 ? null : 'month',
  article_limit,
});

/** docs: the fields, also of those who have none (fact sheet §6, operation 42) */
function showSubscription(context: BackSuitContext) {
  const { state, now } = context;
  const user = userOf(context);
  const row = subscriptionOf(state, user.id, now);
  const { limit, used } = articleLimitOfUser(state, user.id, now);
  const counted = { article_limit: limit, articles_used: used, articles_remaining: Math.max(0, limit - used) };
  const plan = row && planOf(row.plan_id);
  if (!row || !plan) {
    return { has_subscription: false, subscription_id: null, plan: freePlan.id, status: 'active', ...counted };
  }
  const { start, end } = periodOf(row, now);
  return {
    has_subscription: true,
    subscription_id: row.subscription_id,
    plan: plan.id,
    status: statusOf(row),
    ...counted,
    billing_cycle: { interval: 'month', frequency: 1 },
    current_period: { start: timestamp(start), end: timestamp(end) },
    pricing: { amount: plan.price, currency: 'USD' },
    billing_email: row.billing_email,
    canceled_at: timestampOrNull(row.canceled_at),
    paused_at: null,
    created_at: timestamp(row.subscribed_at),
  };
}
