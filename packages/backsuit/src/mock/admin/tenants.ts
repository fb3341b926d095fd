import type { Handlers } from '../../generated/handlers.ts';
import type { AdminTenant } from '../../generated/models.ts';
import { audit } from '../audit.ts';
import { settleHeld } from '../content/catch-up.ts';
import { badRequest, notFound, unprocessable } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { changePlan } from '../workspace/change-plan.ts';
import { planOf } from '../workspace/plans.ts';
import { ownerOf, planOfTenant } from '../workspace/quota.ts';
import type { TenantRow } from '../workspace/rows.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import { auditView } from './audit-view.ts';
import { countUsers } from './count-users.ts';
import { isFound, listPage } from './list-page.ts';

export const tenants = {
  // seed: List all tenants; docs: query, fields and pages (fact sheet §7, operation 52); inferred: in order of creation
  adminListTenants({ query }, context) {
    const { state, now } = context;
    const { search, is_active } = query;
    const all = is_active === undefined ? [...state.tenants.values()] : state.tenants.find('active', is_active);
    const wanted = all.filter(({ name, slug, domain }) => isFound(search, [name, slug, domain]));
    const { rows, paging } = listPage(wanted, query);
    auditView(context, 'tenants.view');
    return { status: 200, body: { tenants: rows.map((tenant) => showTenant(state, tenant, now)), ...paging } };
  },

  // seed: the path; inferred: what can be changed; docs: what suspending is (fact sheet §7, operation 53)
  adminUpdateTenant({ path, body }, context) {
    const { state, world, now } = context;
    const before = state.tenants.get(path.tenant_id.toLowerCase());
    if (!before) return notFound('Tenant');
    const { is_active, name, settings, plan: planId, monthly_article_limit } = body;
    const plan = planId === undefined ? undefined : planOf(planId);
    if (planId !== undefined && !plan) return unprocessable(`Unknown plan: ${planId}`);
    // docs: a tenant is on the plan of its owner (fact sheet §1.7); inferred: so it is the owner's that changes
    const owner = state.users.get(ownerOf(state, before.id) ?? 0);
    if (plan && !owner) return badRequest('Tenant has no owner whose plan could change');
    const change = {
      ...(name === undefined ? {} : { name }),
      ...(settings === undefined ? {} : { settings }),
      ...(monthly_article_limit === undefined ? {} : { monthly_article_limit }),
    };
    const fields = [...Object.keys(change), ...(plan ? ['plan'] : [])];
    if (fields.length === 0 && is_active === undefined) return badRequest('No valid fields to update');
    if (plan && owner) changePlan(context, owner, plan);
    const tenant = state.tenants.update(before.id, {
      ...change,
      ...(is_active === undefined ? {} : { is_active, suspended_at: is_active ? null : (before.suspended_at ?? now) }),
      updated_at: now,
    });
    const about = { tenant_id: tenant.id, resource_type: 'tenant', resource_id: tenant.id } as const;
    if (is_active !== undefined) audit(context, is_active ? 'tenant.activate' : 'tenant.suspend', about);
    if (is_active) settleHeld(world, state, tenant, now);
    if (fields.length > 0) audit(context, 'tenant.update', { ...about, details: { fields } });
    return {
      status: 200,
      body: { message: 'Tenant updated successfully', tenant: showTenant(state, tenant, now) },
    };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'adminListTenants' | 'adminUpdateTenant'>;

/** docs: the first ten fields; inferred: that what can be set is shown (fact sheet §7, operations 52 and 53) */
function showTenant(state: BackSuitState, tenant: TenantRow, now: number): AdminTenant {
  const { id, name, slug, domain, is_active, is_verified, settings, monthly_article_limit } = tenant;
  return {
    id,
    name,
    slug,
    primary_domain: domain,
    is_active,
    is_verified,
    user_count: countUsers(state, id),
    article_count: state.articles.count('tenant', id),
    created_at: timestamp(tenant.created_at),
    suspended_at: timestampOrNull(tenant.suspended_at),
    settings: { ...settings },
    plan: planOfTenant(state, id, now).id,
    monthly_article_limit,
  };
}
