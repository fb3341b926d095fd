import type { DeclaredLimits } from './limiter.ts';
import type { Api, Plans, RateLimit, RateLimitPolicy } from './operation.ts';

/**
 * The limits of an account on a plan, for the `limits` of `createCore`. Without a plan they are those of the plan that the
 * document assumes, until an answer's headers tell more: no plan is refused for calling too fast, and none stays slower
 * than it has to be.
 *
 * @throws RangeError for a plan that the API does not have.
 */
export function limitsOfPlan(api: Api, plan: string | undefined): { readonly [policy: string]: DeclaredLimits } {
  const { plans = { order: [] }, rateLimits } = api;
  if (plan !== undefined && !plans.order.includes(plan)) {
    const known = plans.order.join(', ');
    throw new RangeError(`Cannot create a client: plan must be one of ${known}, got ${JSON.stringify(plan)}`);
  }
  const declare = ({ unit, limits, plans: byPlan = {} }: RateLimitPolicy): DeclaredLimits =>
    limits ? { unit, limits } : { unit, limits: nearest(byPlan, plans, plan), isAssumed: plan === undefined };
  const policies = Object.entries(rateLimits?.policies ?? {});
  return Object.fromEntries(policies.map(([name, policy]) => [name, declare(policy)]));
}

function nearest(
  limits: NonNullable<RateLimitPolicy['plans']>,
  { order, default: assumed }: Plans,
  plan = assumed,
): readonly RateLimit[] | undefined {
  const lesser = order.slice(0, order.indexOf(plan ?? '') + 1).reverse();
  const found = [...lesser, ...order].find((name) => limits[name]);
  return found === undefined ? undefined : limits[found];
}
