import { openSpace } from '../space.ts';
import type { BackSuitState } from '../world.ts';
import type { TenantRow } from './rows.ts';

/**
 * Takes a tenant away with all that is its own. docs: articles, categories, memberships, invitations, schedules and links
 * (fact sheet §6, operation 32); inferred: whatever else is of one tenant, its own users among it. What is in the audit
 * log stays there.
 */
export function removeTenant(state: BackSuitState, tenant: TenantRow): void {
  openSpace(state, tenant).clear();
  for (const { id } of state.messages.find('tenant', tenant.id)) state.messages.delete(id);
  for (const { id } of state.users.find('tenant', tenant.id)) removeUser(state, id);
  for (const { id, tenant_id } of [...state.apiKeys.values()]) if (tenant_id === tenant.id) state.apiKeys.delete(id);
  // inferred: what its owner's plan was used for, it was used for
  for (const { id, tenant_id } of [...state.articleCounts.values()]) {
    if (tenant_id === tenant.id) state.articleCounts.update(id, { tenant_id: null });
  }
  for (const { state: flow, tenant_id } of [...state.oauthFlows.values()]) {
    if (tenant_id === tenant.id) state.oauthFlows.delete(flow);
  }
  state.tenants.delete(tenant.id);
}

/** A message that such a user sent to the platform keeps its name and address, and no account. */
function removeUser(state: BackSuitState, userId: number): void {
  for (const { id } of state.sessions.find('user', userId)) state.sessions.delete(id);
  for (const { id } of state.apiKeys.find('user', userId)) state.apiKeys.delete(id);
  for (const { id } of state.subscriptions.find('user', userId)) state.subscriptions.delete(id);
  for (const { id, sender_id } of [...state.messages.values()]) {
    if (sender_id === userId) state.messages.update(id, { sender_id: null });
  }
  state.users.delete(userId);
}
