import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { forbidden, notFound } from '../errors.ts';
import { refuseOutsider, roleIn } from '../members.ts';
import { type Space, spaceOf } from '../space.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { type BackSuitContext, callerOf, userOf } from '../world.ts';
import type { MembershipRow } from './rows.ts';

export const team = {
  // seed: List team members
  listTeamMembers(_request, context) {
    const refusal = refuseOutsider(context);
    if (refusal) return refusal;
    const members = spaceOf(context)
      .memberships.list()
      .flatMap((row) => showMember(context, row) ?? []);
    return { status: 200, body: { members, total: members.length } };
  },

  // seed: Update member role
  updateTeamMemberRole({ path, body }, context) {
    const space = spaceOf(context);
    const row = memberOf(space, path.user_id);
    if (!row) return notFound('Member');
    // inferred: nobody gives or takes what is above his own role (fact sheet §6, operation 26)
    if ((row.role === 'Owner' || body.role === 'Owner') && !isOwner(context, space)) return forbidden();
    // docs: of the last owner's removal (fact sheet §1.3); inferred: the same for what comes to that
    if (body.role !== 'Owner' && isLastOwner(context, space, row)) return forbidden('Cannot demote the last owner');
    const updated = space.memberships.update(row.id, { role: body.role });
    audit(context, 'member.update', about(space, row, { from: row.role, to: body.role }));
    const member = showMember(context, updated);
    if (!member) return notFound('Member');
    return { status: 200, body: { message: 'Member role updated successfully', member } };
  },

  // seed: Remove a team member; docs: who may not be removed, and the text (fact sheet §6, operation 27)
  removeTeamMember({ path }, context) {
    const space = spaceOf(context);
    const row = memberOf(space, path.user_id);
    if (!row) return notFound('Member'); // inferred: as of other ids; the vendor's reference has 403
    if (row.user_id === userOf(context).id) return forbidden('You cannot remove yourself');
    if (row.role === 'Owner' && !isOwner(context, space)) return forbidden(); // inferred
    if (isLastOwner(context, space, row)) return forbidden('Cannot remove the last owner');
    space.memberships.delete(row.id);
    audit(context, 'member.remove', about(space, row, { role: row.role }));
    return { status: 200, body: { message: 'Member removed successfully' } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listTeamMembers' | 'updateTeamMemberRole' | 'removeTeamMember'>;

/** inferred: members are named by the ids of their users (fact sheet §2.6) */
const memberOf = ({ memberships }: Space, userId: number): MembershipRow | undefined =>
  memberships.list().find(({ user_id }) => user_id === userId);

const isOwner = (context: BackSuitContext, { tenant }: Space): boolean =>
  roleIn(context.state, callerOf(context), tenant.id) === 'Owner';

/** inferred: one who is deactivated owns nothing that they can reach, so somebody else is left who can */
function isLastOwner({ state }: BackSuitContext, { memberships }: Space, { id, role }: MembershipRow): boolean {
  const others = memberships.list().filter((row) => row.role === 'Owner' && row.id !== id);
  return role === 'Owner' && !others.some(({ user_id }) => state.users.get(user_id)?.is_active);
}

const about = ({ tenant }: Space, { user_id }: MembershipRow, details: { readonly [name: string]: unknown }) =>
  ({ tenant_id: tenant.id, resource_type: 'user', resource_id: user_id, details }) as const;

/** seed: the first four fields; docs: the others (fact sheet §2.6) */
function showMember({ state }: BackSuitContext, { user_id, role }: MembershipRow) {
  const user = state.users.get(user_id);
  if (!user) return undefined;
  const { full_name, email, username, is_verified, created_at, last_login_at } = user;
  return {
    id: user_id,
    full_name,
    role,
    email,
    username,
    is_verified,
    created_at: timestamp(created_at),
    last_login_at: timestampOrNull(last_login_at),
  };
}
