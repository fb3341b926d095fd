import type { DeclaredLimits, NamedPolicy } from './limiter.ts';
import type { Api, Plans, RateLimit, RateLimitPolicy } from './operation.ts';

/**
 * The limits that a client paces by, by name. Without a plan they are those of the plan that the document assumes, until
 * an answer's headers tell more: no plan is refused for calling too fast, and none stays slower than it has to be.
 *
 * @throws RangeError for a plan that the API does not have.
 */
export function readPolicies(api: Api, plan: string | undefined): { readonly [name: string]: NamedPolicy } {
  const { plans } = api;
  if (plan !== undefined && !plans?.order.includes(plan)) {
    const known = plans ? `one of ${plans.order.join(', ')}` : `left out: ${api.title} has no plans`;
    throw new RangeError(`Cannot create a client: plan must be ${known}, got ${JSON.stringify(plan)}`);
  }
  const limitsOf = ({ unit, limits, plans: byPlan = {} }: RateLimitPolicy): DeclaredLimits =>
    limits ? { unit, limits } : { unit, limits: limitsOfPlan(byPlan, plans, plan), isAssumed: plan === undefined };
  const policies = Object.entries(api.rateLimits?.policies ?? {});
  return Object.fromEntries(policies.map(([name, policy]) => [name, { name, declared: limitsOf(policy) }]));
}

function limitsOfPlan(
  limits: NonNullable<RateLimitPolicy['plans']>,
  { order, default: assumed }: Plans = { order: [] },
  plan = assumed,
): readonly RateLimit[] {
  const lesser = order.slice(0, order.indexOf(plan ?? '') + 1).reverse();
  const nearest = [...lesser, ...order].find((name) => limits[name]);
  return limits[nearest ?? ''] ?? [];
}
