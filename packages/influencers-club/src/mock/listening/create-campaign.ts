import type { CampaignContentType, CampaignInput, ContentPlatform, DetectionFilters } from '../../generated/models.ts';
import { insufficientCredits, invalidFields, type refused } from '../errors.ts';
import { accountOf, type InfluencersClubContext } from '../world.ts';
import { endpointRows, refuseEndpoints } from './endpoints.ts';
import { hasEnded } from './lifecycle.ts';
import { refuseGrowth } from './limits.ts';
import { watchCreators } from './monitor.ts';
import { type FoundCreator, readCreators } from './read-creators.ts';
import type { CampaignRow } from './rows.ts';
import { addSubscription, canPayDay } from './subscriptions.ts';

/** inferred (fact sheet §2.22) */
const allContentTypes: readonly CampaignContentType[] = ['post', 'reel', 'story', 'video', 'short'];

type Refusal = ReturnType<typeof invalidFields | typeof refused | typeof insufficientCredits>;
type Creation =
  | { readonly campaign: CampaignRow; readonly refusal?: undefined }
  | { readonly campaign?: undefined; readonly refusal: Refusal };

/** seed: a campaign, and a subscription for each of its platforms; inferred: the refusals (fact sheet §2.32) */
export async function createCampaign(body: CampaignInput, context: InfluencersClubContext): Promise<Creation> {
  const { world, state, now } = context;
  const account_id = accountOf(context).id;
  const platforms = [...new Set(body.platforms)];
  const { content_types = allContentTypes, budget = null, hashtags = [], mentions = [], keywords = [] } = body;
  const [start_date, end_date] = [instantOf(body.start_date), instantOf(body.end_date)];
  const wrongUrl = refuseEndpoints(body.endpoints);
  if (wrongUrl) return { refusal: wrongUrl };
  if (start_date !== null && end_date !== null && end_date < start_date) {
    return { refusal: invalidFields({ end_date: ['The last day is before the first.'] }) };
  }
  if (hasEnded({ end_date }, now)) return { refusal: endedAlready() };
  const { creators, refusal } = await creatorsByPlatform(body, platforms, context);
  if (!creators) return { refusal };
  const count = platforms.reduce((sum, platform) => sum + (creators.get(platform)?.length ?? 0), 0);
  const over = refuseGrowth(state, account_id, { subscriptions: platforms.length, campaigns: 1, creators: count });
  if (over) return { refusal: over };
  if (!canPayDay(world, account_id, count)) return { refusal: insufficientCredits() };
  const campaign = state.campaigns.insert({
    id: world.nextId('campaign'),
    account_id,
    name: body.name,
    status: 'active',
    platforms,
    content_types,
    budget,
    hashtags,
    mentions,
    keywords,
    start_date,
    end_date,
    credits_spent: 0,
    created_at: now,
    updated_at: now,
    archived_at: null,
  });
  for (const platform of platforms) {
    const subscription = addSubscription(world, state, {
      account_id,
      campaign_id: campaign.id,
      name: `${body.name} (${platform})`,
      platform,
      event_types: ['new_post'],
      filters: detectionFilters(campaign),
      endpoints: endpointRows(world, body.endpoints),
      watches_from: Math.max(now, start_date ?? now),
    });
    watchCreators(world, state, subscription, creators.get(platform) ?? []);
  }
  return { campaign };
}

/** seed: filters follow from the campaign; inferred: from which of its fields (fact sheet §2.32) */
export const detectionFilters = ({
  content_types,
  hashtags,
  mentions,
  keywords,
}: Pick<CampaignRow, 'content_types' | 'hashtags' | 'mentions' | 'keywords'>): DetectionFilters => ({
  content_types: [...content_types],
  hashtags: [...hashtags],
  mentions: [...mentions],
  keywords: [...keywords],
});

/** inferred: what has ended is neither begun nor gone on with */
export const endedAlready = () => invalidFields({ end_date: ['The last day of the campaign is over.'] });

const instantOf = (date: string | null | undefined): number | null => (date ? Date.parse(`${date}T00:00:00Z`) : null);

type Found =
  | { readonly creators: ReadonlyMap<ContentPlatform, readonly FoundCreator[]>; readonly refusal?: undefined }
  | { readonly creators?: undefined; readonly refusal: Refusal };

async function creatorsByPlatform(
  { creators: entries = [] }: CampaignInput,
  platforms: readonly ContentPlatform[],
  context: InfluencersClubContext,
): Promise<Found> {
  const owner = { account_id: accountOf(context).id };
  const creators = new Map<ContentPlatform, readonly FoundCreator[]>();
  for (const [index, { platform, handles, discovery_list_id }] of entries.entries()) {
    const refuse = (error: object): Found => ({ refusal: invalidFields({ creators: { [index]: error } }) });
    if (!platforms.includes(platform)) return refuse({ platform: ['The campaign does not have this platform.'] });
    const given = {
      handles,
      lists: discovery_list_id === undefined ? [] : [discovery_list_id],
      listField: 'discovery_list_id',
    };
    const { found, refusal } = await readCreators(context.state, { ...owner, platform }, context.now, given);
    if (!found) return refuse(refusal.body.error);
    const known = creators.get(platform) ?? [];
    const people = new Set(known.map(({ person }) => person));
    creators.set(platform, [...known, ...found.creators.filter(({ person }) => !people.has(person))]);
  }
  return { creators };
}
