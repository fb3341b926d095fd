import type { Handlers } from '../../generated/handlers.ts';
import type { AdminUser } from '../../generated/models.ts';
import type { UserRow } from '../account/rows.ts';
import { ownRole } from '../account/show-user.ts';
import { audit } from '../audit.ts';
import { badRequest, notFound } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import { auditView } from './audit-view.ts';
import { isFound, listPage } from './list-page.ts';

export const users = {
  // seed: List all users; docs: query, fields and pages (fact sheet §7, operation 54); inferred: in order of their ids
  adminListUsers({ query }, context) {
    const { state } = context;
    const { search, is_active, tenant_id } = query;
    const all =
      tenant_id === undefined ? [...state.users.values()] : state.users.find('tenant', tenant_id.toLowerCase());
    const wanted = all.filter(
      (user) =>
        (is_active === undefined || user.is_active === is_active) &&
        isFound(search, [user.email, user.username, user.full_name]),
    );
    const { rows, paging } = listPage(wanted, query);
    auditView(context, 'users.view');
    return { status: 200, body: { users: rows.map((user) => showUser(state, user)), ...paging } };
  },

  // seed: Update user platform role; docs: the answer, and the 400 (fact sheet §7, operation 55); inferred: the texts
  adminUpdateUserRole({ path, body }, context) {
    const { state } = context;
    const { is_platform_admin } = body;
    const before = state.users.get(path.user_id);
    if (!before) return notFound('User');
    // docs: who administers the platform is of no tenant (fact sheet §1.3); inferred: 400, and the text
    if (is_platform_admin && before.tenant_id !== null)
      return badRequest('A user of a tenant cannot administer the platform');
    if (!is_platform_admin && isLastAdmin(state, before)) return badRequest('Cannot remove the last platform admin');
    const { id, email, tenant_id } = state.users.update(before.id, { is_platform_admin });
    audit(context, is_platform_admin ? 'admin.grant' : 'admin.revoke', {
      tenant_id,
      resource_type: 'user',
      resource_id: id,
      details: { email },
    });
    const message = 'Platform role updated successfully';
    return { status: 200, body: { message, user: { id, email, is_platform_admin } } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'adminListUsers' | 'adminUpdateUserRole'>;

/** inferred: one who is deactivated administers nothing, so somebody else is left who can */
function isLastAdmin({ users: all }: BackSuitState, { id, is_platform_admin }: UserRow): boolean {
  const others = all.find('platformAdmin', true).filter((user) => user.is_active && user.id !== id);
  return is_platform_admin && others.length === 0;
}

function showUser(state: BackSuitState, user: UserRow): AdminUser {
  const { id, email, username, full_name, is_active, is_platform_admin, tenant_id, oauth_provider } = user;
  return {
    id,
    email,
    username,
    full_name,
    role: ownRole(state, user),
    is_active,
    is_platform_admin,
    tenant_id,
    oauth_provider,
    created_at: timestamp(user.created_at),
    last_login_at: timestampOrNull(user.last_login_at),
  };
}
