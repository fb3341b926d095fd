import type { World } from '@creatorkit/mock';
import type { BackSuitState } from '../world.ts';
import { passwordDigest, type UserRow } from './rows.ts';

/** Who registers, and who comes by a provider. */
type NewUser = Pick<
  UserRow,
  'tenant_id' | 'email' | 'username' | 'full_name' | 'is_platform_admin' | 'is_verified' | 'oauth_provider'
> & { readonly password?: string | undefined };

export function createUser(world: World, { users }: BackSuitState, { password, ...given }: NewUser): UserRow {
  const id = world.nextId('user');
  return users.insert({
    ...given,
    id,
    is_active: true,
    profile_image: null,
    password_digest: password === undefined ? null : passwordDigest(world, id, password),
    created_at: world.now(),
    last_login_at: null,
  });
}
