import type { Collection, World } from '@creatorkit/mock';
import type {
  Adapter,
  AffiliateLink,
  AuditEntry,
  CreditPackCheckoutInput,
  Listing,
  Organization,
  OrganizationMember,
  PlanCheckoutInput,
  Purchase,
  RevenueEvent,
  RoutingLog,
  SelfHostedEndpoint,
  SelfHostedRouting,
  WhiteLabel,
} from '../../generated/models.ts';

// Row types of the business around content. Times are milliseconds; other names are the API's where it has the field.

/** A page of the payment provider that was opened, and perhaps paid. */
export interface CheckoutRow {
  readonly id: string;
  readonly workspace_id: string;
  readonly item: Pick<PlanCheckoutInput, 'plan'> | Pick<CreditPackCheckoutInput, 'credit_pack'>;
  readonly success_url: string;
  readonly paid_at: number | null;
}

/** What a customer paid whom the workspace had referred. */
export interface ReferralRow {
  readonly id: number;
  readonly workspace_id: string;
  /** In USD. */
  readonly amount: number;
  readonly paid_at: number;
}

export interface RevenueRow extends Omit<RevenueEvent, 'occurred_at'> {
  readonly workspace_id: string;
  readonly occurred_at: number;
}

export interface AffiliateLinkRow extends Omit<AffiliateLink, 'created_at'> {
  readonly created_at: number;
}

export interface ListingRow extends Required<Omit<Listing, 'created_at' | 'niche'>> {
  readonly workspace_id: string;
  readonly created_at: number;
}

/** What was bought, at the terms of that time. */
export interface PurchaseRow extends Omit<Purchase, 'created_at'> {
  readonly workspace_id: string;
  readonly created_at: number;
}

export interface OrganizationRow extends Omit<Organization, 'members' | 'sso'> {
  readonly created_at: number;
}

/** A member, known by email: who is invited may not have an account yet. */
export interface MemberRow extends Pick<OrganizationMember, 'email' | 'role'> {
  readonly id: number;
  readonly organization_id: string;
  /** What the email is compared by. */
  readonly email_key: string;
  /** Null while only invited. */
  readonly joined_at: number | null;
}

export interface AuditRow extends Omit<AuditEntry, 'created_at'> {
  readonly id: string;
  /** Null in the log of the platform. */
  readonly organization_id: string | null;
  readonly created_at: number;
}

export interface WhiteLabelRow extends Omit<WhiteLabel, 'domain_status'> {
  readonly organization_id: string;
  /** When the domain was entered; null without one. */
  readonly domain_since: number | null;
}

export interface AdapterRow extends Adapter {
  readonly is_built_in: boolean;
}

export interface EndpointRow extends Omit<SelfHostedEndpoint, 'circuit_open_until'> {
  readonly circuit_open_until: number | null;
  readonly checked_at: number | null;
}

export interface RoutingRow extends SelfHostedRouting {
  readonly id: 'platform';
}

export interface RoutingLogRow extends Omit<RoutingLog, 'created_at'> {
  readonly id: number;
  readonly created_at: number;
}

/** What the business around content stores. */
export interface BusinessState {
  readonly checkouts: Collection<CheckoutRow, string>;
  readonly referrals: Collection<ReferralRow, number, 'workspace'>;
  readonly revenue: Collection<RevenueRow, string, 'workspace'>;
  readonly affiliateLinks: Collection<AffiliateLinkRow, string, 'character' | 'shortcode'>;
  readonly listings: Collection<ListingRow, string, 'workspace' | 'active'>;
  readonly purchases: Collection<PurchaseRow, string, 'workspace' | 'bought'>;
  readonly organizations: Collection<OrganizationRow, string, 'slug'>;
  readonly members: Collection<MemberRow, number, 'organization' | 'email' | 'membership'>;
  readonly audit: Collection<AuditRow, string, 'organization'>;
  readonly whiteLabels: Collection<WhiteLabelRow, string>;
  readonly adapters: Collection<AdapterRow, string>;
  readonly endpoints: Collection<EndpointRow, string>;
  /** One row. */
  readonly routing: Collection<RoutingRow, 'platform'>;
  readonly routingLogs: Collection<RoutingLogRow>;
}

export function createBusinessState(world: World): BusinessState {
  return { ...createMoneyState(world), ...createOrganizationState(world), ...createProviderState(world) };
}

const createMoneyState = (world: World) => ({
  checkouts: world.collection('checkouts', { id: (row: CheckoutRow) => row.id }),
  referrals: world.collection('referrals', {
    id: (row: ReferralRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id },
  }),
  revenue: world.collection('revenue events', {
    id: (row: RevenueRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id },
  }),
  affiliateLinks: world.collection('affiliate links', {
    id: (row: AffiliateLinkRow) => row.id,
    indexes: { character: (row) => row.character_id, shortcode: (row) => [row.character_id, row.shortcode] },
    unique: ['shortcode'], // docs: once for each character (fact sheet §10.3)
  }),
  listings: world.collection('listings', {
    id: (row: ListingRow) => row.id,
    indexes: {
      workspace: (row) => row.workspace_id,
      active: (row) => (row.status === 'active' ? true : undefined),
    },
  }),
  purchases: world.collection('purchases', {
    id: (row: PurchaseRow) => row.id,
    indexes: { workspace: (row) => row.workspace_id, bought: (row) => [row.workspace_id, row.listing_id] },
    unique: ['bought'], // docs: a listing is bought once (fact sheet §11.1)
  }),
});

const createOrganizationState = (world: World) => ({
  organizations: world.collection('organizations', {
    id: (row: OrganizationRow) => row.id,
    indexes: { slug: (row) => row.slug },
    unique: ['slug'], // inferred: 409 slug_taken (fact sheet §11.2)
  }),
  members: world.collection('members', {
    id: (row: MemberRow) => row.id,
    indexes: {
      organization: (row) => row.organization_id,
      email: (row) => row.email_key,
      membership: (row) => [row.organization_id, row.email_key],
    },
    unique: ['membership'], // inferred: 409 duplicate (fact sheet §11.2)
  }),
  audit: world.collection('audit entries', {
    id: (row: AuditRow) => row.id,
    indexes: { organization: (row) => row.organization_id ?? undefined },
  }),
  whiteLabels: world.collection('white labels', { id: (row: WhiteLabelRow) => row.organization_id }),
});

const createProviderState = (world: World) => ({
  adapters: world.collection('adapters', { id: (row: AdapterRow) => row.id }),
  endpoints: world.collection('self-hosted endpoints', { id: (row: EndpointRow) => row.id }),
  routing: world.collection('self-hosted routing', { id: (row: RoutingRow) => row.id }),
  routingLogs: world.collection('routing logs', { id: (row: RoutingLogRow) => row.id }),
});
