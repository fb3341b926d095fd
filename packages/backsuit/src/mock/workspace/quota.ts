import { monthOf } from '../month.ts';
import { spaceOf } from '../space.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import { planOfUser } from './billing.ts';
import { freePlan, type PlanFacts } from './plans.ts';
import type { ArticleCountRow } from './rows.ts';

/** How many articles a month allows, and how many have been created in it, also those that are deleted since. */
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

/**
 * docs: by the plan of the user, for all tenants that the user owns (fact sheet §1.7); inferred: also for those that are
 * deleted since, or somebody else's
 */
export function articleLimitOfUser(state: BackSuitState, userId: number, now: number): ArticleLimit {
  return {
    limit: planOfUser(state, userId, now).article_limit,
    used: sumOf(state.articleCounts.find('owner', [userId, monthOf(now)])),
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
export const articlesOfMonth = ({ articleCounts }: BackSuitState, tenantId: string, now: number): number =>
  sumOf(articleCounts.find('tenant', [tenantId, monthOf(now)]));

const sumOf = (rows: readonly ArticleCountRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);

/** docs: created articles count, written and generated ones (fact sheet §1.7); inferred: nothing gives a place back */
export function countArticle(state: BackSuitState, tenant_id: string, at: number): void {
  const { articleCounts } = state;
  const owner_id = ownerOf(state, tenant_id) ?? null;
  const month = monthOf(at);
  const id = [tenant_id, owner_id, month].join(' ');
  const known = articleCounts.get(id);
  if (known) articleCounts.update(id, { count: known.count + 1 });
  else articleCounts.insert({ id, tenant_id, owner_id, month, count: 1 });
}
