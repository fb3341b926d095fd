import type { Reply } from '@creatorkit/mock';
import { badRequest, forbidden, notFound } from './errors.ts';
import type { MemberRole } from './workspace/rows.ts';
import { type BackSuitContext, type BackSuitState, type Caller, callerOf } from './world.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The wall around a tenant. docs: members alone, and platform administrators (fact sheet §5); inferred: a user who belongs
 * to the tenant may read and comment; the statuses
 */
export function admit(context: BackSuitContext): Reply | undefined {
  const { state, tenant: id = '', principal } = context;
  if (!uuid.test(id)) return badRequest('Invalid tenant ID format'); // docs: the text
  const tenant = state.tenants.get(id.toLowerCase());
  if (!tenant) return notFound('Tenant');
  if (!tenant.is_active && !principal?.user.is_platform_admin) return forbidden('Tenant is suspended'); // docs: blocked; inferred: 403
  if (!principal || isPublic(context) || roleIn(state, principal, tenant.id) !== undefined) return undefined;
  return forbidden();
}

/** docs: comments are public (fact sheet §5); inferred: what is open to nobody in particular is so to people of elsewhere */
const isPublic = ({ operation }: BackSuitContext): boolean =>
  operation?.security.some((schemes) => Object.keys(schemes).length === 0) === true;

/** The caller's role in a tenant; `undefined` for who has nothing to do with it. */
export function roleIn(state: BackSuitState, { user, tenant }: Caller, tenantId: string): MemberRole | undefined {
  if (tenant !== null && tenant !== tenantId) return undefined; // docs: users of a tenant belong to it alone (fact sheet §1.3)
  if (user.is_platform_admin) return 'Owner'; // docs: as a member (fact sheet §5); inferred: as its owner
  const membership = state.memberships.first('member', [tenantId, user.id]);
  if (membership) return membership.role;
  return user.tenant_id === tenantId ? 'User' : undefined;
}

/** The caller's role in the tenant of the call. */
export const roleOf = (caller: Caller, { state, tenant }: BackSuitContext): MemberRole | undefined =>
  tenant === undefined ? undefined : roleIn(state, caller, tenant.toLowerCase());

/** The caller's role there, where somebody has signed in. */
export const ownRole = (context: BackSuitContext): MemberRole | undefined =>
  context.principal && roleOf(context.principal, context);

/** Whether the caller manages the tenant of the call: as its admin, or as its owner. */
export function manages(context: BackSuitContext): boolean {
  const role = ownRole(context);
  return role === 'Admin' || role === 'Owner';
}

/** docs: some things are for members of the team alone, not for every user of the tenant (fact sheet §5, §6) */
export function refuseOutsider(context: BackSuitContext): ReturnType<typeof forbidden> | undefined {
  const { user } = callerOf(context);
  const isMember =
    context.state.memberships.first('member', [context.tenant?.toLowerCase() ?? '', user.id]) !== undefined;
  return isMember || user.is_platform_admin ? undefined : forbidden();
}
