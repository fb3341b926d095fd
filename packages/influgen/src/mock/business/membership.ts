import type { World } from '@creatorkit/mock';
import type { OrganizationMember, OrganizationRole } from '../../generated/models.ts';
import { timestamp } from '../timestamp.ts';
import { emailKey, type InflugenContext, type InflugenState, userOf } from '../world.ts';
import type { BusinessState, MemberRow } from './state.ts';

/** The caller's memberships, with those that still are invitations. */
export function membershipsOf(context: InflugenContext): MemberRow[] {
  return context.state.members.find('email', emailKey(userOf(context).email));
}

/**
 * The caller's membership in an organization. Who was invited becomes active by coming.
 *
 * inferred: there is no operation that accepts an invitation (fact sheet §11.2)
 */
export function membershipIn(context: InflugenContext, organization: string): MemberRow | undefined {
  const { state, now } = context;
  const row = state.members.first('membership', [organization, emailKey(userOf(context).email)]);
  return row?.joined_at === null ? state.members.update(row.id, { joined_at: now }) : row;
}

/** The member of an organization who is this user. */
export function memberWithUserId(state: InflugenState, organization: string, id: string): MemberRow | undefined {
  const user = state.users.get(id);
  return user && state.members.first('membership', [organization, emailKey(user.email)]);
}

/** Adds a member, or with `null` somebody who is only invited. */
export function addMember(
  world: World,
  { members }: BusinessState,
  row: Pick<MemberRow, 'organization_id' | 'email' | 'role' | 'joined_at'>,
): MemberRow {
  return members.insert({ id: world.nextId('member'), email_key: emailKey(row.email), ...row });
}

/** inferred: who may change the organization and its members (fact sheet §11.2) */
export const manages = ({ role }: MemberRow): boolean => role === 'owner' || role === 'admin';

/** docs: only owners handle owners (fact sheet §11.2) */
export function mayHandle(actor: MemberRow, ...roles: readonly OrganizationRole[]): boolean {
  return actor.role === 'owner' || (manages(actor) && !roles.includes('owner'));
}

/** docs: one owner has to remain; inferred: one who is more than invited (fact sheet §11.2) */
export function isLastOwner({ members }: InflugenState, member: MemberRow): boolean {
  const others = members.find('organization', member.organization_id).filter(({ id }) => id !== member.id);
  return isActiveOwner(member) && !others.some(isActiveOwner);
}

const isActiveOwner = ({ role, joined_at }: MemberRow): boolean => role === 'owner' && joined_at !== null;

/** inferred: null while nobody registered with that email (fact sheet §11.2) */
export function userIdOf({ users }: InflugenState, { email_key }: MemberRow): string | null {
  return users.first('email', email_key)?.id ?? null;
}

export function showMember(state: InflugenState, member: MemberRow): OrganizationMember {
  const { email, role, joined_at } = member;
  return {
    user_id: userIdOf(state, member),
    email,
    role,
    status: joined_at === null ? 'invited' : 'active',
    joined_at: joined_at === null ? null : timestamp(joined_at),
  };
}
