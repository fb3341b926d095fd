import type { World } from '@creatorkit/mock';
import { emailKey } from '../account/rows.ts';
import { tenantIds } from '../credentials.ts';
import { dayMs } from '../day.ts';
import type { BackSuitState } from '../world.ts';
import { newInvitation } from './new-invitation.ts';
import { newTenant } from './new-tenant.ts';
import type { MemberRole, TenantRow } from './rows.ts';

export const workspaceFixtures = {
  tenants: 'My Blog (my-blog, owner olivia@myblog.example, free), Other Paper (other-paper, owner of `other`, pro)',
  invitations: 'newuser@example.com as Editor of My Blog, writer@otherpaper.example as Editor of Other Paper',
  affiliateLinks: '/r/amz-product and the inactive /r/old-offer of My Blog, /r/paper-shop of Other Paper',
} as const;

/** What a tenant of the fixtures begins with. */
interface TenantFixture extends Pick<TenantRow, 'id' | 'name' | 'slug' | 'domain' | 'description' | 'api_key_prefix'> {
  readonly members: readonly (readonly [email: string, role: MemberRole])[];
  readonly invited: string;
  readonly links: readonly (readonly [slug: string, name: string, url: string, status: 'active' | 'inactive'])[];
}

const tenants: readonly TenantFixture[] = [
  {
    id: tenantIds.blog,
    name: 'My Blog',
    slug: 'my-blog',
    domain: 'myblog.com',
    description: 'A personal tech blog',
    api_key_prefix: 'myb_',
    members: [
      ['olivia@myblog.example', 'Owner'],
      ['ada@myblog.example', 'Admin'],
      ['eli@myblog.example', 'Editor'],
      ['vera@myblog.example', 'User'],
    ],
    invited: 'newuser@example.com',
    links: [
      ['amz-product', 'Amazon Affiliate', 'https://amazon.com/product/123', 'active'],
      ['old-offer', 'Old offer', 'https://shop.example/old-offer', 'inactive'],
    ],
  },
  {
    id: tenantIds.otherPaper,
    name: 'Other Paper',
    slug: 'other-paper',
    domain: 'otherpaper.com',
    description: 'News from elsewhere',
    api_key_prefix: 'oth_',
    members: [['olga@otherpaper.example', 'Owner']],
    invited: 'writer@otherpaper.example',
    links: [['paper-shop', 'Paper shop', 'https://shop.example/paper', 'active']],
  },
];

/** inferred: all of it */
export function seedWorkspace(world: World, state: BackSuitState): void {
  const now = world.now();
  for (const { members, invited, links, ...tenant } of tenants) {
    const created_at = now - 30 * dayMs;
    state.tenants.insert({ ...newTenant(created_at), ...tenant });
    const tenant_id = tenant.id;
    const users = members.map(([email, role]) => {
      const { id: user_id } = userOf(state, email);
      return state.memberships.insert({ id: world.nextId('membership'), tenant_id, user_id, role, created_at }).user_id;
    });
    const [invited_by = 0] = users;
    const invitation = newInvitation(world, { email: invited, role: 'Editor', invited_by, created_at: now - dayMs });
    state.invitations.insert({ ...invitation, tenant_id });
    for (const [slug, name, original_url, status] of links) {
      const id = world.nextId('affiliate link');
      state.affiliateLinks.insert({
        id,
        tenant_id,
        name,
        original_url,
        slug,
        status,
        created_at,
        updated_at: created_at,
      });
    }
  }
  const { id: user_id, email: billing_email } = userOf(state, 'olga@otherpaper.example');
  const id = world.nextId('subscription');
  const subscribed_at = now - 10 * dayMs;
  state.subscriptions.insert({
    id,
    subscription_id: id,
    user_id,
    plan_id: 'pro',
    billing_email,
    subscribed_at,
    canceled_at: null,
    ends_at: null,
    created_at: subscribed_at,
  });
}

/** Accounts come before workspaces. */
function userOf({ users }: BackSuitState, email: string) {
  const user = users.first('email', emailKey(null, email));
  if (!user) throw new RangeError(`Cannot fill the workspaces: no user has the email ${email}`);
  return user;
}
