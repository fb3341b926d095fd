import type { Handlers } from '../../generated/handlers.ts';
import { audit } from '../audit.ts';
import { badRequest, conflict, forbidden } from '../errors.ts';
import { roleIn } from '../members.ts';
import { spaceOf } from '../space.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { type BackSuitContext, callerOf, userOf } from '../world.ts';
import { newInvitation } from './new-invitation.ts';
import type { InvitationRow, TenantRow } from './rows.ts';

export const invitations = {
  // seed: List pending invitations; docs: the others on request, and no tokens (fact sheet §6, operation 35)
  listInvitations({ query }, context) {
    const { status = 'pending' } = query;
    const listed = spaceOf(context)
      .invitations.list()
      .filter((row) => statusOf(row, context.now) === status)
      .map((row) => showInvitation(context, row));
    return { status: 200, body: { invitations: listed, total: listed.length } };
  },

  // seed: Invite a user to a tenant
  createInvitation({ body }, context) {
    const { state, world, now } = context;
    const { tenant, memberships, invitations: open } = spaceOf(context);
    // inferred: nobody offers more than his own role (fact sheet §6, operation 26)
    if (body.role === 'Owner' && roleIn(state, callerOf(context), tenant.id) !== 'Owner') return forbidden();
    const isInvited = ({ email }: { readonly email: string }) => isSameEmail(email, body.email);
    // inferred: 409 for both (fact sheet §6, operation 33)
    if (memberships.list().some(({ user_id }) => [state.users.get(user_id)].some((user) => user && isInvited(user)))) {
      return conflict('User is already a member of this tenant');
    }
    if (open.list().some((row) => isInvited(row) && statusOf(row, now) === 'pending')) {
      return conflict('A pending invitation already exists for this email');
    }
    const row = open.insert(newInvitation(world, { ...body, invited_by: userOf(context).id, created_at: now }));
    context.notModelled('the email of an invitation');
    audit(context, 'invitation.create', about(row, tenant));
    return {
      status: 201,
      body: {
        message: 'Invitation sent',
        invitation_token: row.token,
        invitation: showInvitation(context, row),
      },
    };
  },

  // seed: Accept an invitation; docs: what is refused with 400 (fact sheet §6, operation 34); inferred: the texts
  acceptInvitation({ body }, context) {
    const { state, world, now } = context;
    const user = userOf(context);
    const row = state.invitations.first('token', body.token);
    const tenant = row && state.tenants.get(row.tenant_id);
    // docs: some users belong to one tenant alone (fact sheet §1.3)
    const isOutside = user.tenant_id !== null && user.tenant_id !== row?.tenant_id;
    // inferred: whom it was not sent to does not learn that there is one
    if (!row || !tenant || isOutside || !isSameEmail(row.email, user.email)) {
      return badRequest('The invitation token is invalid, or for another email address');
    }
    const status = statusOf(row, now);
    if (status === 'accepted') return badRequest('Invitation has already been accepted');
    if (status !== 'pending')
      return badRequest(`Invitation has ${status === 'expired' ? 'expired' : 'been cancelled'}`);
    if (!tenant.is_active) return forbidden('Tenant is suspended'); // docs: blocked; inferred: 403 (fact sheet §1.2)
    state.memberships.insert({
      id: world.nextId('membership'),
      tenant_id: tenant.id,
      user_id: user.id,
      role: row.role,
      created_at: now,
    });
    state.invitations.update(row.id, { status: 'accepted', accepted_at: now });
    audit(context, 'invitation.accept', about(row, tenant));
    const { id, name, slug } = tenant;
    return { status: 200, body: { message: 'Invitation accepted', tenant: { id, name, slug }, role: row.role } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listInvitations' | 'createInvitation' | 'acceptInvitation'>;

/** inferred: one that nobody has accepted in time is expired without further ado (fact sheet §6, operation 35) */
const statusOf = ({ status, expires_at }: InvitationRow, now: number): InvitationRow['status'] | 'expired' =>
  status === 'pending' && now >= expires_at ? 'expired' : status;

/** inferred: however capitalised, as with the emails of accounts */
const isSameEmail = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const about = ({ id, email, role }: InvitationRow, { id: tenant_id }: Pick<TenantRow, 'id'>) =>
  ({ tenant_id, resource_type: 'invitation', resource_id: id, details: { email, role } }) as const;

/** docs: the fields (fact sheet §2.7) */
function showInvitation({ state, now }: BackSuitContext, row: InvitationRow) {
  const { id, email, role, invited_by } = row;
  const inviter = state.users.get(invited_by);
  if (!inviter) throw new RangeError(`Cannot show invitation ${id}: there is no user ${invited_by}`);
  return {
    id,
    email,
    role,
    status: statusOf(row, now),
    created_at: timestamp(row.created_at),
    expires_at: timestamp(row.expires_at),
    accepted_at: timestampOrNull(row.accepted_at),
    invited_by: { id: inviter.id, email: inviter.email, full_name: inviter.full_name },
    email_sent: true,
  };
}
