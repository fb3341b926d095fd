import type { World } from '@creatorkit/mock';
import { newId } from '../ids.ts';
import type { CharacterRow, InflugenState, UserRow } from '../world.ts';
import { seedProviders } from './fixtures-providers.ts';
import { addMember } from './membership.ts';
import { buy } from './purchases.ts';
import { addIncome } from './revenue.ts';
import type { ListingRow, MemberRow } from './state.ts';

const dayMs = 86_400_000;

/** The users of the fixtures whom the business is about. */
interface Cast {
  readonly agency: UserRow;
  readonly pro: UserRow;
  readonly starter: UserRow;
}

/** inferred: everything but the shapes (fact sheet §10, §11) */
export function seedBusiness(world: World, state: InflugenState, { agency, pro, starter }: Cast): void {
  const [maya, second = maya] = state.characters.find('workspace', agency.workspace_id);
  const [pros] = state.characters.find('workspace', pro.workspace_id);
  if (!maya || !second || !pros) throw new RangeError('Cannot seed the business: agency and pro need characters');
  addRevenue(world, state, maya);
  addReferrals(world, state, agency.workspace_id);
  const offers = [
    listing(world, state, agency, maya, { price: 40, rating: 4.7 }),
    listing(world, state, agency, second, { price: 25, license_type: 'personal', rating: 3.9 }),
    listing(world, state, agency, second, { price: 30, status: 'paused' }),
    listing(world, state, agency, maya, { price: 90, status: 'draft' }),
    listing(world, state, pro, pros, { price: 20, license_type: 'exclusive' }),
  ];
  const [, personal] = offers;
  if (personal) buy(world, state, personal, pro.workspace_id);
  addOrganization(world, state, { agency, pro, starter });
  seedProviders(world, state);
}

function addRevenue(world: World, state: InflugenState, { id: character_id, workspace_id }: CharacterRow): void {
  const now = world.now();
  const link = (shortcode: string, platform: string, revenue: number) =>
    state.affiliateLinks.insert({
      id: newId(world, 'aff'),
      character_id,
      platform,
      url: `https://shop.example.com/${shortcode}?tag=maya`,
      shortcode,
      click_count: world.random.integer('clicks', shortcode, { min: 20, max: 900 }),
      revenue,
      created_at: now - 100 * dayMs,
    });
  const links = [link('shoes', 'instagram', 180), link('mat', 'tiktok', 60)];
  for (let number = 30; number >= 1; number--) {
    const source = (['affiliate', 'brand_deal', 'subscription'] as const)[number % 3] ?? 'affiliate';
    const { id: affiliate_link_id, shortcode } = links[number % 2] as (typeof links)[number]; // there are two
    addIncome(world, state, {
      workspace_id,
      character_id,
      source,
      amount: { affiliate: 24, brand_deal: 150, subscription: 4.99 }[source],
      occurred_at: now - number * 4 * dayMs,
      metadata: source === 'affiliate' ? { affiliate_link_id, shortcode } : {},
    });
  }
}

function addReferrals(world: World, { referrals }: InflugenState, workspace_id: string): void {
  for (const [daysAgo, amount] of [
    [95, 199],
    [50, 99],
    [12, 49],
  ] as const) {
    const paid_at = world.now() - daysAgo * dayMs;
    referrals.insert({ id: world.nextId('referral'), workspace_id, amount, paid_at });
  }
}

function listing(
  world: World,
  state: InflugenState,
  seller: UserRow,
  character: CharacterRow,
  row: Pick<ListingRow, 'price'> & Partial<ListingRow>,
): ListingRow {
  return state.listings.insert({
    id: newId(world, 'mkt'),
    workspace_id: seller.workspace_id,
    seller_id: seller.id,
    character_id: character.id,
    currency: 'USD',
    license_type: 'commercial',
    status: 'active',
    preview_images: [`https://cdn.example.com/previews/${character.id}.jpg`],
    description: `${character.name}, ready for your own campaigns.`,
    rating: null,
    purchase_count: 0,
    created_at: world.now() - 20 * dayMs,
    ...row,
  });
}

function addOrganization(world: World, state: InflugenState, { agency, pro, starter }: Cast): void {
  const created_at = world.now() - 60 * dayMs;
  const { id: organization_id } = state.organizations.insert({
    id: newId(world, 'org'),
    name: 'Northlight Studio',
    slug: 'northlight-studio',
    logo_url: 'https://cdn.example.com/northlight.svg',
    primary_color: '#1A2B3C',
    secondary_color: null,
    billing: { email: 'books@example.com' },
    created_at,
  });
  state.audit.insert({
    id: newId(world, 'aud'),
    organization_id,
    actor_user_id: agency.id,
    actor_email: agency.email,
    action: 'organization.created',
    target_type: 'organization',
    target_id: organization_id,
    details: { name: 'Northlight Studio', slug: 'northlight-studio' },
    created_at,
  });
  const member = (email: string, role: MemberRow['role'], joined_at: number | null) =>
    addMember(world, state, { organization_id, email, role, joined_at });
  member(agency.email, 'owner', created_at);
  member(pro.email, 'admin', created_at + dayMs);
  member(starter.email, 'viewer', created_at + 2 * dayMs);
  member('newcomer@example.com', 'editor', null);
}
