import type { BackSuitState } from '../world.ts';

/** inferred: the members of a tenant, and the users who belong to it alone, each once (fact sheet §7, operation 52) */
export function countUsers({ memberships, users }: BackSuitState, tenantId: string): number {
  const visitors = users.find('tenant', tenantId).filter(({ id }) => !memberships.first('member', [tenantId, id]));
  return memberships.count('tenant', tenantId) + visitors.length;
}
