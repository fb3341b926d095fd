import type { BackSuitState } from '../world.ts';
import { freePlan, type PlanFacts, planOf } from './plans.ts';
import type { SubscriptionRow } from './rows.ts';

/** From its first instant up to the first of the next one. */
export interface BillingPeriod {
  readonly start: number;
  readonly end: number;
}

/** What a user pays for at an instant; `undefined` on the free plan. */
export function subscriptionOf(
  { subscriptions }: Pick<BackSuitState, 'subscriptions'>,
  userId: number,
  now: number,
): SubscriptionRow | undefined {
  return subscriptions.find('user', userId).findLast((row) => isRunning(row, now));
}

const isRunning = ({ ends_at }: SubscriptionRow, now: number): boolean => ends_at === null || now < ends_at;

/** docs: two of the states (fact sheet §2.11); inferred: cancelled from the cancellation on, though it still runs (fact sheet §8) */
export const statusOf = ({ canceled_at }: SubscriptionRow): 'active' | 'canceled' =>
  canceled_at === null ? 'active' : 'canceled';

/** The plan of a user at an instant: without a subscription, and after the end of one, the free one. */
export function planOfUser(state: Pick<BackSuitState, 'subscriptions'>, userId: number, now: number): PlanFacts {
  const { plan_id = freePlan.id } = subscriptionOf(state, userId, now) ?? {};
  return planOf(plan_id) ?? freePlan;
}

/** docs: billed by the month (fact sheet §2.11); inferred: from the day of the month on which it began */
export function periodOf({ subscribed_at }: Pick<SubscriptionRow, 'subscribed_at'>, now: number): BillingPeriod {
  const [first, last] = [new Date(subscribed_at), new Date(now)];
  const passed = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
  const month = addMonths(subscribed_at, passed) <= now ? passed : passed - 1;
  return { start: addMonths(subscribed_at, month), end: addMonths(subscribed_at, month + 1) };
}

/** The same day and time of a later month, in UTC; the last day where the month is too short. */
function addMonths(instant: number, months: number): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, daysInMonth));
}
