import type { UserRow } from '../account/rows.ts';
import type { BackSuitContext } from '../world.ts';
import { subscriptionOf } from './billing.ts';
import { freePlan, type PlanFacts } from './plans.ts';

/** docs: in force at once (fact sheet §6, operation 43) */
export function changePlan(
  { world, state, now }: Pick<BackSuitContext, 'world' | 'state' | 'now'>,
  { id: user_id, email: billing_email }: Pick<UserRow, 'id' | 'email'>,
  { id: plan_id }: PlanFacts,
): void {
  const current = subscriptionOf(state, user_id, now);
  const isFree = plan_id === freePlan.id;
  if (current?.plan_id === plan_id) {
    state.subscriptions.update(current.id, { canceled_at: null, ends_at: null });
    return;
  }
  // inferred: changing to the free plan is cancelling at once
  if (current) state.subscriptions.update(current.id, { canceled_at: isFree ? now : null, ends_at: now });
  if (isFree) return;
  const id = world.nextId('subscription');
  state.subscriptions.insert({
    id,
    subscription_id: current?.subscription_id ?? id,
    user_id,
    plan_id,
    billing_email,
    subscribed_at: current?.subscribed_at ?? now,
    canceled_at: null,
    ends_at: null,
    created_at: now,
  });
}
