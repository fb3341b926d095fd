import type { World } from '@creatorkit/mock';
import type { TenantRow } from '../workspace/rows.ts';
import type { BackSuitState } from '../world.ts';
import type { SocialAccountRow } from './rows.ts';

type Optional = Pick<SocialAccountRow, 'account_name' | 'auto_post_enabled' | 'default_hashtags' | 'created_at'>;

type Connection = Pick<SocialAccountRow, 'platform'> & {
  readonly [Name in keyof Optional]?: Optional[Name] | undefined;
} & {
  /** When its connection was last seen to work. @defaultValue now */
  readonly last_verified_at?: number | undefined;
};

/** A tenant's account on social media, as a person connects it in the browser. inferred: the defaults, and the form of ids */
export function connectAccount(
  world: World,
  { socialAccounts }: BackSuitState,
  tenant: TenantRow,
  connection: Connection,
): SocialAccountRow {
  const id = world.nextId('social account');
  const { platform, account_name = tenant.name, auto_post_enabled = false } = connection;
  const { default_hashtags = [], last_verified_at = world.now(), created_at = last_verified_at } = connection;
  return socialAccounts.insert({
    id,
    tenant_id: tenant.id,
    platform,
    account_name,
    account_id: platform === 'linkedin' ? `urn:li:organization:${1_000_000 + id}` : String(44_000_000 + id),
    is_active: true,
    last_verified_at,
    token_expires_at: null,
    default_hashtags,
    auto_post_enabled,
    created_at,
    updated_at: last_verified_at,
  });
}
