import type { World } from '@creatorkit/mock';
import type { ContentPlatform } from '../../generated/models.ts';
import { hundredths } from '../account/credits.ts';
import type { InfluencersClubState } from '../world.ts';
import { detectionFilters } from './create-campaign.ts';
import { dailyCost } from './daily-charge.ts';
import { dayMs, midnightBefore } from './days.ts';
import type { CampaignRow, SubscriptionRow } from './rows.ts';

/** Persons whom every world has, as far as it is large enough, by their numbers. */
const people = { miravale: 0, odefinch: 1, tessarden: 2, junoreyes: 3 } as const;
type Handle = keyof typeof people;

/** How many days the campaign ran, and how many ago it ended. */
const [campaignDays, daysSince] = [28, 3];

export const listeningFixtures = {
  campaigns: 'owner: 1 Winter journeys (completed, with four weeks of posts); other: 2 Spring kitchen (paused)',
  subscriptions: 'owner: 1 and 2 of campaign 1, 3 Friends of the house (paused); other: 4 of campaign 2',
  discoveryLists: 'owner: 1 instagram, 2 tiktok, 3 youtube; other: 4 instagram',
} as const;

/** inferred: all of it. Nothing here is active, so that nothing is charged or sent before a test wants it. */
export function seedListening(world: World, state: InfluencersClubState, owner: number, other: number): void {
  const listOf = (account_id: number, name: string, platform: ContentPlatform, handles: readonly Handle[]) =>
    state.discoveryLists.insert({ id: world.nextId('discovery list'), account_id, name, platform, handles });
  listOf(owner, 'Shortlist', 'instagram', ['miravale', 'odefinch', 'junoreyes']);
  listOf(owner, 'Clips', 'tiktok', ['miravale', 'junoreyes']);
  listOf(owner, 'Channels', 'youtube', ['odefinch', 'tessarden']);
  listOf(other, 'Cooks', 'instagram', ['odefinch']);

  const to = midnightBefore(world.now()) - daysSince * dayMs;
  const from = to - campaignDays * dayMs;
  const winter = { name: 'Winter journeys', status: 'completed', from, to } as const;
  addCampaign(world, state, owner, winter, { instagram: ['miravale', 'odefinch'], tiktok: ['miravale'] });
  const friends = addSubscription(world, state, {
    account_id: owner,
    campaign_id: null,
    name: 'Friends of the house',
    platform: 'instagram',
    status: 'paused',
    event_types: ['new_post', 'bio_change', 'follower_threshold'],
    filters: { follower_thresholds: [50_000, 100_000] },
    endpoints: [endpoint(world, 'https://hooks.example/friends', true)],
    created_at: from,
  });
  watch(world, state, friends, ['odefinch', 'junoreyes']);
  const spring = { name: 'Spring kitchen', status: 'paused', from: midnightBefore(world.now()), to: null } as const;
  addCampaign(world, state, other, spring, { instagram: ['odefinch'] });
}

interface CampaignFixture extends Pick<CampaignRow, 'name' | 'status'> {
  readonly from: number;
  /** When it was over; `null` for one that is not. */
  readonly to: number | null;
}

/** What it has spent was paid before the ledger of the world begins. */
function addCampaign(
  world: World,
  state: InfluencersClubState,
  account_id: number,
  { name, status, from, to }: CampaignFixture,
  creators: { readonly [Platform in ContentPlatform]?: readonly Handle[] },
): void {
  const platforms = Object.keys(creators) as ContentPlatform[]; // by the type of the parameter
  const watched = Object.values(creators)
    .flat()
    .filter((handle) => people[handle] < state.creators.size).length;
  const campaign = state.campaigns.insert({
    id: world.nextId('campaign'),
    account_id,
    name,
    status,
    platforms,
    content_types: ['post', 'reel', 'story', 'video', 'short'],
    budget: null,
    hashtags: [],
    mentions: [],
    keywords: [],
    start_date: from,
    end_date: to === null ? null : to - dayMs,
    credits_spent: to === null ? 0 : hundredths(((to - from) / dayMs) * dailyCost(watched)),
    created_at: from,
    updated_at: to ?? from,
    archived_at: null,
  });
  for (const platform of platforms) {
    const subscription = addSubscription(world, state, {
      account_id,
      campaign_id: campaign.id,
      name: `${name} (${platform})`,
      platform,
      status: to === null ? 'paused' : 'disabled',
      event_types: ['new_post'],
      filters: detectionFilters(campaign),
      endpoints: [endpoint(world, 'https://hooks.example/winter', to === null)],
      created_at: from,
    });
    watch(world, state, subscription, creators[platform] ?? []);
    if (to !== null) state.histories.insert({ id: subscription.id, from, to });
  }
}

const endpoint = (world: World, url: string, active: boolean): SubscriptionRow['endpoints'][number] => ({
  id: world.nextId('endpoint'),
  url,
  secret: null,
  active,
});

const addSubscription = (
  world: World,
  { subscriptions }: InfluencersClubState,
  given: Omit<SubscriptionRow, 'id' | 'watches_from' | 'updated_at'>,
): SubscriptionRow =>
  subscriptions.insert({
    ...given,
    id: world.nextId('subscription'),
    watches_from: given.created_at,
    updated_at: given.created_at,
  });

function watch(
  world: World,
  { creators, monitored, links }: InfluencersClubState,
  { id, account_id, platform, created_at }: SubscriptionRow,
  handles: readonly Handle[],
): void {
  for (const handle of handles) {
    const person = people[handle];
    if (person >= creators.size) continue;
    const creator =
      monitored.first('person', [account_id, platform, person]) ??
      monitored.insert({ id: world.nextId('monitored'), account_id, platform, person, handle });
    links.insert({
      id: world.nextId('link'),
      subscription_id: id,
      creator_id: creator.id,
      source: 'handle',
      source_list_id: null,
      added_at: created_at,
    });
  }
}
