import type { User } from '../../generated/models.ts';
import { roleIn } from '../members.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import type { BackSuitContext, BackSuitState } from '../world.ts';
import type { UserRow } from './rows.ts';

/** seed: Get current authenticated user; docs: the fields from oauth_provider on (fact sheet §2.1) */
export function showUser({ state }: BackSuitContext, user: UserRow): User {
  const { id, email, username, full_name, is_platform_admin, tenant_id } = user;
  return {
    id,
    email,
    username,
    full_name,
    role: ownRole(state, user),
    is_platform_admin,
    tenant_id,
    created_at: timestamp(user.created_at),
    oauth_provider: user.oauth_provider,
    profile_image: user.profile_image,
    is_verified: user.is_verified,
    last_login_at: timestampOrNull(user.last_login_at),
  };
}

/** seed: Admin; inferred: for administrators, others of the platform are User, and a tenant's are what they are there (fact sheet §4) */
export function ownRole(state: BackSuitState, user: UserRow): string {
  const { is_platform_admin, tenant_id } = user;
  if (is_platform_admin) return 'Admin';
  if (tenant_id === null) return 'User';
  return roleIn(state, { user, session: undefined, tenant: tenant_id }, tenant_id) ?? 'User';
}
