import { monthOf } from '../month.ts';
import { spaceOf } from '../space.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import { planOfUser } from './billing.ts';
import { freePlan, type PlanFacts } from './plans.ts';

/** How many articles a month allows, and how many there are of it. */
export interface ArticleLimit {
  readonly limit: number;
  readonly used: number;
}

/** Of the tenant of the call. */
export function articleLimit(context: BackSuitContext): ArticleLimit {
  const { state, now } = context;
  const { tenant } = spaceOf(context);
  // inferred: an administrator's limit is of this tenant alone (fact sheet §7, operation 53)
  if (tenant.monthly_article_limit !== null) {
    return { limit: tenant.monthly_article_limit, used: articlesOfMonth(state, tenant.id, now) };
  }
  const owner = ownerOf(state, tenant.id);
  if (owner !== undefined) return articleLimitOfUser(state, owner, now);
  return { limit: freePlan.article_limit, used: articlesOfMonth(state, tenant.id, now) };
}

/** Whether the month allows no further article: limits that are switched off (`PUT /_mock/limits`) refuse nothing. */
export function isMonthUsedUp(context: BackSuitContext): boolean {
  const { limit, used } = articleLimit(context);
  return context.world.limits.enabled && used >= limit;
}

/** docs: by the plan of the user, for all tenants that the user owns (fact sheet §1.7) */
export function articleLimitOfUser(state: BackSuitState, userId: number, now: number): ArticleLimit {
  const owned = state.memberships
    .find('user', userId)
    .filter(({ tenant_id, role }) => role === 'Owner' && ownerOf(state, tenant_id) === userId);
  return {
    limit: planOfUser(state, userId, now).article_limit,
    used: owned.reduce((sum, { tenant_id }) => sum + articlesOfMonth(state, tenant_id, now), 0),
  };
}

/** docs: a tenant is on the plan of its owner; inferred: the one of longest standing, where there are several */
export function ownerOf({ memberships }: BackSuitState, tenantId: string): number | undefined {
  return memberships.find('tenant', tenantId).find(({ role }) => role === 'Owner')?.user_id;
}

/** docs: that of its owner; inferred: the free one without (fact sheet §1.7) */
export function planOfTenant(state: BackSuitState, tenantId: string, now: number): PlanFacts {
  const owner = ownerOf(state, tenantId);
  return owner === undefined ? freePlan : planOfUser(state, owner, now);
}

/** docs: by the month; inferred: of the calendar, in UTC (fact sheet §1.7) */
export const articlesOfMonth = ({ articles }: BackSuitState, tenantId: string, now: number): number =>
  articles.count('month', [tenantId, monthOf(now)]);
