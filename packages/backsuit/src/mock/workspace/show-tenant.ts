import { timestamp } from '../timestamp.ts';
import type { BackSuitState } from '../world.ts';
import { articlesOfMonth, planOfTenant } from './quota.ts';
import type { TenantRow } from './rows.ts';

/** inferred: of what is the team's, a user who belongs to the tenant and is no member sees nothing */
export const showToVisitor = (tenant: TenantRow) => ({
  id: tenant.id,
  name: tenant.name,
  slug: tenant.slug,
  domain: tenant.domain,
  description: tenant.description,
  is_active: tenant.is_active,
  is_verified: tenant.is_verified,
  created_at: timestamp(tenant.created_at),
  updated_at: timestamp(tenant.updated_at),
});

/**
 * docs: the fields (fact sheet §2.3); inferred: the count is of this tenant alone, though the owner's other tenants use the
 * same plan up, since nobody here is to know of those
 */
export function showTenant(state: BackSuitState, tenant: TenantRow, now: number) {
  const {
    allowed_domains,
    settings,
    branding,
    monthly_article_limit,
    suspended_at: _,
    created_at,
    updated_at,
    ...rest
  } = tenant;
  const plan = planOfTenant(state, tenant.id, now);
  return {
    ...rest,
    allowed_domains: [...allowed_domains],
    settings: { ...settings },
    branding: { ...branding },
    plan: plan.id,
    monthly_article_limit: monthly_article_limit ?? plan.article_limit,
    monthly_article_count: articlesOfMonth(state, tenant.id, now),
    created_at: timestamp(created_at),
    updated_at: timestamp(updated_at),
  };
}
