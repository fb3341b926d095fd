import type { BackSuitContext } from '../world.ts';

/** Recommended table of the fact sheet (§1.7). */
const limits: { readonly [plan: string]: number } = { free: 10, basic: 50, pro: 200, enterprise: 1000 };

/** docs: articles a month, of all tenants of the tenant's owner (fact sheet §1.7); inferred: of the calendar month in UTC */
export function articleLimit(context: BackSuitContext): { readonly limit: number; readonly used: number } {
  const { state, tenant: id = '', now } = context;
  const tenant = state.tenants.get(id);
  const owner = state.memberships.find('tenant', id).find(({ role }) => role === 'Owner');
  const owned = owner
    ? state.memberships.find('user', owner.user_id).flatMap((row) => (row.role === 'Owner' ? [row.tenant_id] : []))
    : [id];
  const subscription = owner
    ? state.subscriptions.find('user', owner.user_id).findLast(({ ends_at }) => ends_at === null || ends_at > now)
    : undefined;
  const today = new Date(now);
  const from = Date.UTC(today.getUTCFullYear(), today.getUTCMonth());
  const used = owned
    .flatMap((tenantId) => state.articles.find('tenant', tenantId))
    .filter(({ created_at }) => created_at >= from).length;
  return { limit: tenant?.monthly_article_limit ?? limits[subscription?.plan_id ?? 'free'] ?? 10, used };
}
