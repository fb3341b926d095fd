import type { Handlers } from '../../generated/handlers.ts';
import type { MemberInvitation } from '../../generated/models.ts';
import { conflict, forbidden, invalid, notFound } from '../errors.ts';
import { emailKey, type InflugenContext } from '../world.ts';
import { record } from './audit-log.ts';
import {
  addMember,
  isLastOwner,
  manages,
  mayHandle,
  membershipIn,
  memberWithUserId,
  showMember,
  userIdOf,
} from './membership.ts';

export const members = {
  // docs: path; inferred: every member sees them (fact sheet §11.2)
  listOrganizationMembers({ path }, context) {
    const { state } = context;
    if (!membershipIn(context, path.id)) return notFound('organization');
    return {
      status: 200,
      body: { members: state.members.find('organization', path.id).map((member) => showMember(state, member)) },
    };
  },

  // docs: by email or user, and only owners invite owners; inferred: statuses and codes (fact sheet §11.2)
  inviteOrganizationMember({ path, body }, context) {
    const { state, world } = context;
    const actor = membershipIn(context, path.id);
    if (!actor) return notFound('organization');
    if (!mayHandle(actor, body.role)) return forbidden();
    const invited = emailOf(context, body);
    if ('fields' in invited) return invalid(invited.fields);
    const { email } = invited;
    if (state.members.first('membership', [path.id, emailKey(email)])) {
      return conflict('duplicate', `${email} is a member already.`);
    }
    const { role } = body;
    const member = addMember(world, state, { organization_id: path.id, email, role, joined_at: null });
    record(context, path.id, 'member.invited', userIdOf(state, member) ?? email, { email, role });
    return { status: 201, body: { member: showMember(state, member) } };
  },

  // docs: only owners make or change owners, one has to remain; inferred: statuses and codes (fact sheet §11.2)
  updateOrganizationMember({ path, body }, context) {
    const { state } = context;
    const actor = membershipIn(context, path.id);
    if (!actor) return notFound('organization');
    if (!manages(actor)) return forbidden();
    const member = memberWithUserId(state, path.id, path.userId);
    if (!member) return notFound('member');
    if (!mayHandle(actor, member.role, body.role)) return forbidden();
    const { role: old_role } = member;
    const { role } = body;
    if (role !== 'owner' && isLastOwner(state, member)) return lastOwner();
    if (role !== old_role) record(context, path.id, 'member.role_changed', path.userId, { old_role, role });
    return { status: 200, body: { member: showMember(state, state.members.update(member.id, { role })) } };
  },

  // docs: one owner has to remain; inferred: owners and admins remove, and statuses and codes (fact sheet §11.2)
  removeOrganizationMember({ path }, context) {
    const { state } = context;
    const actor = membershipIn(context, path.id);
    if (!actor) return notFound('organization');
    if (!manages(actor)) return forbidden();
    const member = memberWithUserId(state, path.id, path.userId);
    if (!member) return notFound('member');
    const { email, role } = member;
    if (!mayHandle(actor, role)) return forbidden();
    if (isLastOwner(state, member)) return lastOwner();
    state.members.delete(member.id);
    record(context, path.id, 'member.removed', path.userId, { email, role });
    return { status: 204 };
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  'listOrganizationMembers' | 'inviteOrganizationMember' | 'updateOrganizationMember' | 'removeOrganizationMember'
>;

const lastOwner = () => conflict('last_owner', 'One owner has to remain.');

/** inferred: a user who is named must be there and, if an email is, too, have it (fact sheet §11.2) */
function emailOf({ state }: InflugenContext, { email, user_id }: MemberInvitation) {
  if (user_id === undefined) return { email: email as string }; // the document asks for one of the two
  const user = state.users.get(user_id);
  if (!user) return { fields: { user_id: 'is no user' } };
  if (email !== undefined && emailKey(email) !== emailKey(user.email)) {
    return { fields: { email: 'is not the email of this user' } };
  }
  return { email: user.email };
}
