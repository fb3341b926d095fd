import type { Handlers } from '../../generated/handlers.ts';
import type { AuditEntry } from '../../generated/models.ts';
import { forbidden, notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { timestamp } from '../timestamp.ts';
import { type InflugenContext, userOf } from '../world.ts';
import { manages, membershipIn } from './membership.ts';
import type { AuditRow } from './state.ts';

/** docs: what is recorded; inferred: how it is called (fact sheet §11.2, §11.3) */
type Action =
  | 'organization.created'
  | 'organization.updated'
  | 'member.invited'
  | 'member.role_changed'
  | 'member.removed'
  | 'adapter.registered';

export const auditLog = {
  // docs: path and limit; inferred: owners and admins, newest first (fact sheet §1.7, §11.2)
  getOrganizationAuditLog({ path, query }, context) {
    const { limit = 50 } = query;
    const membership = membershipIn(context, path.id);
    if (!membership) return notFound('organization');
    if (!manages(membership)) return forbidden();
    const entries = context.state.audit.find('organization', path.id).slice(-limit).reverse();
    return { status: 200, body: { entries: entries.map(show) } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'getOrganizationAuditLog'>;

/** Notes what the caller did in an organization or, with `null`, on the platform. */
export function record(
  context: InflugenContext,
  organization: string | null,
  action: Action,
  target_id: string,
  details: AuditEntry['details'],
): void {
  const { state, world, now } = context;
  const { id, email } = userOf(context);
  state.audit.insert({
    id: newId(world, 'aud'),
    organization_id: organization,
    actor_user_id: id,
    actor_email: email,
    action,
    target_type: action.slice(0, action.indexOf('.')),
    target_id,
    details,
    created_at: now,
  });
}

function show({ actor_user_id, actor_email, action, target_type, target_id, details, created_at }: AuditRow) {
  return { actor_user_id, actor_email, action, target_type, target_id, details, created_at: timestamp(created_at) };
}
