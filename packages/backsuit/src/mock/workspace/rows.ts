import type { Collection, World } from '@creatorkit/mock';

export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly domain: string | null;
  readonly description: string | null;
  readonly allowed_domains: readonly string[];
  readonly is_active: boolean;
  readonly is_verified: boolean;
  readonly settings: { readonly [name: string]: unknown };
  readonly branding: { readonly [name: string]: unknown };
  readonly webhook_url: string | null;
  readonly billing_email: string | null;
  readonly api_key_prefix: string;
  /** inferred: what an administrator has set in place of the plan's (fact sheet §7, operation 53) */
  readonly monthly_article_limit: number | null;
  readonly suspended_at: number | null;
  readonly created_at: number;
  readonly updated_at: number;
}

/** docs: `User` is a member who may read and comment, and who is given no other way (fact sheet §1.3) */
export type MemberRole = 'Owner' | 'Admin' | 'Editor' | 'User';

export interface MembershipRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly user_id: number;
  readonly role: MemberRole;
  readonly created_at: number;
}

export interface InvitationRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly email: string;
  readonly role: Exclude<MemberRole, 'User'>;
  readonly token: string;
  /** That a pending one has expired is seen on the clock. */
  readonly status: 'pending' | 'accepted' | 'cancelled';
  readonly invited_by: number;
  readonly created_at: number;
  readonly expires_at: number;
  readonly accepted_at: number | null;
}

/** One per stretch of time on a plan: a change of plan ends one and begins another. */
export interface SubscriptionRow {
  readonly id: number;
  /** The same for all stretches between two times on the free plan. */
  readonly subscription_id: number;
  readonly user_id: number;
  readonly plan_id: string;
  readonly billing_email: string;
  /** When the first stretch began. Periods are counted from it, month by month; a change of plan does not move them. */
  readonly subscribed_at: number;
  /** Of one that was not ended by a change of plan. */
  readonly canceled_at: number | null;
  /** When it is over: at once where another took its place, at the end of the period after a cancellation. */
  readonly ends_at: number | null;
  readonly created_at: number;
}

export interface AffiliateLinkRow {
  readonly id: number;
  readonly tenant_id: string;
  readonly name: string;
  readonly original_url: string;
  readonly slug: string;
  readonly status: 'active' | 'inactive';
  readonly created_at: number;
  readonly updated_at: number;
}

export interface ClickRow {
  readonly id: number;
  readonly link_id: number;
  readonly tenant_id: string;
  readonly ip: string;
  readonly user_agent: string | null;
  readonly referer: string | null;
  readonly at: number;
}

/** How many articles were created in a tenant in a month, on the plan of one owner. Deleting them takes nothing from it. */
export interface ArticleCountRow {
  readonly id: string;
  /** null once it is deleted. */
  readonly tenant_id: string | null;
  /** Whose plan they were created on; null where the tenant had no owner. */
  readonly owner_id: number | null;
  /** In UTC: `2026-01`. */
  readonly month: string;
  readonly count: number;
}

export interface WorkspaceState {
  readonly tenants: Collection<TenantRow, string, 'slug' | 'domain' | 'active'>;
  readonly memberships: Collection<MembershipRow, number, 'tenant' | 'user' | 'member'>;
  readonly invitations: Collection<InvitationRow, number, 'tenant' | 'token'>;
  readonly subscriptions: Collection<SubscriptionRow, number, 'user'>;
  readonly articleCounts: Collection<ArticleCountRow, string, 'tenant' | 'owner'>;
  readonly affiliateLinks: Collection<AffiliateLinkRow, number, 'tenant' | 'slug' | 'status'>;
  readonly clicks: Collection<ClickRow, number, 'link' | 'tenant'>;
}

export const createWorkspaceRows = (world: World): WorkspaceState => ({
  tenants: world.collection('tenants', {
    id: (row: TenantRow) => row.id,
    indexes: { slug: (row) => row.slug, domain: (row) => row.domain ?? undefined, active: (row) => row.is_active },
    unique: ['slug', 'domain'],
  }),
  memberships: world.collection('memberships', {
    id: (row: MembershipRow) => row.id,
    indexes: {
      tenant: (row) => row.tenant_id,
      user: (row) => row.user_id,
      member: (row) => [row.tenant_id, row.user_id],
    },
    unique: ['member'],
  }),
  invitations: world.collection('invitations', {
    id: (row: InvitationRow) => row.id,
    indexes: { tenant: (row) => row.tenant_id, token: (row) => row.token },
    unique: ['token'],
  }),
  subscriptions: world.collection('subscriptions', {
    id: (row: SubscriptionRow) => row.id,
    indexes: { user: (row) => row.user_id },
  }),
  articleCounts: world.collection('article counts', {
    id: (row: ArticleCountRow) => row.id,
    indexes: {
      tenant: (row) => (row.tenant_id === null ? undefined : [row.tenant_id, row.month]),
      owner: (row) => (row.owner_id === null ? undefined : [row.owner_id, row.month]),
    },
  }),
  affiliateLinks: world.collection('affiliate links', {
    id: (row: AffiliateLinkRow) => row.id,
    // inferred: unique over all tenants, since `/r/{slug}` names none (fact sheet §6, operation 46)
    indexes: { tenant: (row) => row.tenant_id, slug: (row) => row.slug, status: (row) => row.status },
    unique: ['slug'],
  }),
  clicks: world.collection('clicks', {
    id: (row: ClickRow) => row.id,
    indexes: { link: (row) => row.link_id, tenant: (row) => row.tenant_id },
  }),
});
