import type { AudienceReport, DiscoveryPlatform } from '../../../src/mock/creators/index.ts';
import type { TraitName } from '../../../src/mock/creators/traits.ts';
import type { Shown } from './small-world.ts';

export interface FilterCase {
  readonly platform: DiscoveryPlatform;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly holds: (shown: Shown) => boolean;
}

type Holds = FilterCase['holds'];
type Range = { readonly min?: number; readonly max?: number };

const within = (value: number, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Range): boolean =>
  value >= min && value <= max;

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** From the block of full enrichment. */
const inBlock = (platform: DiscoveryPlatform, filter: string, key: string, range: Range): FilterCase => ({
  platform,
  filters: { [filter]: range },
  holds: ({ block }) => within(numberOf(block[key]), range),
});

/** Of what no answer shows. */
const ofTrait = (platform: DiscoveryPlatform, filter: string, trait: TraitName, range: Range): FilterCase => ({
  platform,
  filters: { [filter]: range },
  holds: ({ value }) => within(value(trait), range),
});

const days = (platform: DiscoveryPlatform, filter: string, trait: TraitName, most: number): FilterCase => ({
  platform,
  filters: { [filter]: most },
  holds: ({ value }) => value(trait) <= most,
});

const isTrue = (platform: DiscoveryPlatform, filter: string, key: string, wanted = true): FilterCase => ({
  platform,
  filters: { [filter]: wanted },
  holds: ({ block }) => block[key] === wanted,
});

const isTrait = (platform: DiscoveryPlatform, filter: string, trait: TraitName, wanted = true): FilterCase => ({
  platform,
  filters: { [filter]: wanted },
  holds: ({ value }) => (value(trait) === 1) === wanted,
});

const words = (
  platform: DiscoveryPlatform,
  filter: string,
  list: readonly string[],
  textsOf: (shown: Shown) => readonly string[],
  not = false,
): FilterCase => ({
  platform,
  filters: { [filter]: list },
  holds: (shown) => list.some((word) => textsOf(shown).join('\n').toLowerCase().includes(word.toLowerCase())) !== not,
});

const biography = ({ block }: Shown): readonly string[] => [String(block.biography)];
const description = ({ block }: Shown): readonly string[] => [String(block.description)];
const panels = ({ block }: Shown): readonly string[] => block.panels_descriptions as string[];
/** What the account's posts have to do with, of which those shown have a part. */
const captions = ({ texts }: Shown): readonly string[] =>
  texts('themes', 'subniche', 'hashtags', 'commonHashtag', 'deals');
const titles = ({ texts }: Shown): readonly string[] => texts('themes', 'subniche');
const tags = ({ texts }: Shown): readonly string[] => texts('hashtags', 'commonHashtag');
const links = ({ block, linkHost }: Shown): readonly string[] =>
  linkHost ? ((block.links_in_bio as string[] | undefined) ?? [linkHost]) : [];
const country: Holds = ({ full, texts }) => (full.location ?? texts('place')[0]) === 'France';

const audience = (
  part: object,
  holds: (followers: NonNullable<AudienceReport['audience_followers']['data']>) => boolean,
): FilterCase => ({
  platform: 'instagram',
  filters: { audience: part },
  holds: ({ report }) => {
    const { success, data } = report().audience_followers;
    return success && data !== undefined && holds(data);
  },
});

const weightOf = <Item extends { readonly weight: number }>(
  list: readonly Item[] | undefined,
  isMeant: (item: Item) => boolean,
): number => Math.round((list ?? []).filter(isMeant).reduce((sum, { weight }) => sum + weight, 0) * 1e4) / 1e2;

export const cases: readonly FilterCase[] = [
  // All platforms
  { platform: 'instagram', filters: { location: ['France'] }, holds: country },
  {
    platform: 'tiktok',
    filters: { location: ['london, united kingdom', 'Japan'] },
    holds: ({ texts, full }) => texts('place')[0] === 'London, United Kingdom' || full.location === 'Japan',
  },
  {
    platform: 'twitch',
    filters: { location: ['United States'] },
    holds: ({ texts }) => texts('place')[0] === 'United States',
  },
  { platform: 'instagram', filters: { gender: 'FEMALE' }, holds: ({ full }) => full.gender === 'female' },
  {
    platform: 'youtube',
    filters: { profile_language: ['pt', 'de'] },
    holds: ({ full }) => ['pt', 'de'].includes(String(full.speaking_language)),
  },
  {
    platform: 'instagram',
    filters: { ai_search: 'vegan recipes' },
    holds: ({ texts }) =>
      texts('subniche', 'bio', 'themes', 'hashtags', 'bioPlace').some((text) => /\b(vegans?|recipes?)\b/i.test(text)),
  },
  {
    platform: 'instagram',
    filters: { creator_has: { has_youtube: true, has_tiktok: false } },
    holds: ({ full }) => full.youtube !== undefined && full.tiktok === undefined,
  },
  {
    platform: 'instagram',
    filters: { creator_has: { has_whatsApp: true } },
    holds: ({ full }) => (full.creator_has as Record<string, boolean>).whatsApp === true,
  },
  {
    platform: 'instagram',
    filters: { creator_has: { has_linktree: true } },
    holds: ({ block }) => (block.links_in_bio as string[]).some((link) => link.includes('linktr.ee')),
  },
  {
    platform: 'twitter',
    filters: { exclude_role_based_emails: true },
    holds: ({ full }) => full.email_type !== 'role_based_email',
  },
  isTrue('instagram', 'is_verified', 'is_verified'),
  isTrue('instagram', 'is_verified', 'is_verified', false),
  isTrue('tiktok', 'has_link_in_bio', 'uses_link_in_bio'),
  {
    platform: 'instagram',
    filters: { has_done_brand_deals: true },
    holds: ({ full }) => full.has_brand_deals === true,
  },
  isTrue('twitter', 'promotes_affiliate_links', 'promotes_affiliate_links'),
  isTrue('youtube', 'does_live_streaming', 'streamer'),
  isTrue('tiktok', 'has_merch', 'has_merch'),
  {
    platform: 'instagram',
    filters: { brands: ['northpeakoutdoor', 'wayfarerair', 'velora'] },
    holds: ({ full }) =>
      (full.ai_brand_collaborations as { brand: string }[]).some(({ brand }) =>
        ['Northpeak Outdoor', 'Wayfarer Air', 'Velora'].includes(brand),
      ),
  },
  // Of several platforms
  { platform: 'youtube', filters: { type: 'Business' }, holds: ({ full }) => full.is_business === true },
  { platform: 'instagram', filters: { type: 'creator' }, holds: ({ full }) => full.is_creator === true },
  inBlock('instagram', 'number_of_followers', 'follower_count', { min: 5000, max: 50_210 }),
  inBlock('twitter', 'number_of_followers', 'follower_count', { max: 9020 }),
  inBlock('youtube', 'number_of_subscribers', 'subscriber_count', { min: 23_750 }),
  inBlock('twitch', 'followers', 'total_followers', { min: 2000, max: 64_200 }),
  inBlock('instagram', 'engagement_percent', 'engagement_percent', { min: 3.2, max: 5.1 }),
  {
    platform: 'instagram',
    filters: { follower_growth: { growth_percentage: 5, time_range_months: 6 } },
    holds: ({ block }) => ((block.creator_follower_growth as Record<string, number>)['6_months_ago'] ?? 0) >= 5,
  },
  {
    platform: 'youtube',
    filters: { subscriber_growth: { growth_percentage: 3 } },
    holds: ({ growth }) => growth(3) >= 3,
  },
  {
    platform: 'tiktok',
    filters: { posting_frequency: 5 },
    holds: ({ block }) => numberOf(block.posting_frequency) >= 5,
  },
  inBlock('instagram', 'average_likes', 'avg_likes', { min: 100, max: 1000 }),
  inBlock('instagram', 'average_comments', 'avg_comments', { min: 10 }),
  inBlock('tiktok', 'average_views', 'play_count_avg', { min: 5000, max: 50_000 }),
  ofTrait('tiktok', 'average_video_downloads', 'downloads', { min: 30 }),
  {
    platform: 'youtube',
    filters: { income: { min: 100, max: 300 } },
    holds: ({ block }) => {
      const { min, max } = block.income as { min: number; max: number };
      return max >= 100 && min <= 300;
    },
  },
  {
    platform: 'instagram',
    filters: { exclude_private_profile: true },
    holds: ({ block }) => block.is_private === false,
  },
  words('instagram', 'keywords_in_bio', ['recipe', 'worldwide'], biography),
  words('tiktok', 'exclude_keywords_in_bio', ['coffee', 'london'], biography, true),
  words('instagram', 'link_in_bio', ['linktr'], links),
  words('twitch', 'link_in_bio', ['beacons.ai'], links),
  words('twitter', 'not_link_in_bio', ['patreon.com'], links, true),
  {
    platform: 'youtube',
    filters: { hashtags: ['#Vegan', 'skincare'] },
    holds: (shown) => tags(shown).some((tag) => tag === 'vegan' || tag === 'skincare'),
  },
  words('twitter', 'not_hashtags', ['viral'], tags, true),
  {
    platform: 'tiktok',
    filters: { last_post: 10 },
    holds: ({ block }) =>
      typeof block.most_recent_post_date === 'string' &&
      Date.parse(block.most_recent_post_date) >= Date.UTC(2025, 11, 21) &&
      true,
  },
  // Instagram
  words('instagram', 'keywords_in_captions', ['thrift', 'velora'], captions),
  words('instagram', 'keywords_not_in_captions', ['routine'], captions, true),
  isTrue('instagram', 'has_videos', 'video_content_creator', false),
  isTrait('onlyfans', 'has_videos', 'hasVideos'),
  inBlock('instagram', 'number_of_posts', 'media_count', { min: 200, max: 900 }),
  ofTrait('instagram', 'reels_percent', 'reelsPercent', { min: 50 }),
  ofTrait('instagram', 'video_percentage', 'videoPercent', { max: 30 }),
  ofTrait('instagram', 'average_views_for_reels', 'reelViews', { min: 1000, max: 20_000 }),
  audience(
    { location: [{ name: 'United States', type: 'country', min_pct: 30 }] },
    ({ audience_geo }) => weightOf(audience_geo.countries, ({ name }) => name === 'United States') >= 30,
  ),
  audience(
    {
      location: [
        { name: 'London', type: 'city', min_pct: 5 },
        { name: 'California', type: 'state', min_pct: 1 },
      ],
    },
    ({ audience_geo }) =>
      weightOf(audience_geo.cities, ({ name }) => name === 'London') >= 5 ||
      weightOf(audience_geo.states, ({ name }) => name === 'California') >= 1,
  ),
  audience(
    { gender: { type: 'female', min_pct: 60 } },
    ({ audience_genders }) => weightOf(audience_genders, ({ code }) => code === 'FEMALE') >= 60,
  ),
  audience(
    {
      age: [
        { range: '13-17', min_pct: 20 },
        { range: '18-24', min_pct: 40 },
      ],
    },
    ({ audience_ages }) =>
      weightOf(audience_ages, ({ code }) => code === '13-17') >= 20 ||
      weightOf(audience_ages, ({ code }) => code === '18-24') >= 40,
  ),
  audience(
    { language: [{ language_abbr: 'es', min_pct: 10 }] },
    ({ audience_languages }) => weightOf(audience_languages, ({ code }) => code === 'es') >= 10,
  ),
  audience(
    { interests: [{ name: 'Gaming', min_pct: 5 }] },
    ({ audience_interests }) => weightOf(audience_interests, ({ name }) => name === 'Gaming') >= 5,
  ),
  audience({ brands: ['Northpeak Outdoor', 'Stridewell'] }, ({ audience_brand_affinity }) =>
    (audience_brand_affinity ?? []).some(({ name }) => name === 'Northpeak Outdoor' || name === 'Stridewell'),
  ),
  audience(
    { credibility: 'high' },
    ({ credibility_class }) => credibility_class === 'high' || credibility_class === 'best',
  ),
  // YouTube
  days('youtube', 'last_upload_long_video', 'lastLong', 20),
  days('youtube', 'last_upload_short_video', 'lastShort', 20),
  days('youtube', 'last_stream_upload', 'lastStream', 90),
  {
    platform: 'youtube',
    filters: { topics: ['Food', 'Tourism'] },
    holds: ({ block }) => (block.topic_details as string[]).some((topic) => topic === 'Food' || topic === 'Tourism'),
  },
  words('youtube', 'keywords_in_video_titles', ['vegan'], titles),
  words('youtube', 'keywords_not_in_video_titles', ['vegan'], titles, true),
  words('youtube', 'keywords_in_description', ['vegan', 'retro'], description),
  words('youtube', 'keywords_not_in_description', ['coffee'], description, true),
  words('youtube', 'keywords_in_video_description', ['skincare'], captions),
  words('youtube', 'keywords_not_in_video_description', ['skincare'], captions, true),
  words('youtube', 'links_from_description', ['linktr.ee'], ({ linkHost }) => [linkHost ?? '']),
  words('youtube', 'links_from_video_description', ['bio.link'], ({ linkHost }) => [linkHost ?? '']),
  isTrue('youtube', 'has_shorts', 'has_shorts'),
  isTrait('youtube', 'has_podcast', 'podcast'),
  isTrait('youtube', 'has_courses', 'courses'),
  isTrait('youtube', 'has_membership', 'membership'),
  isTrue('youtube', 'has_community_posts', 'has_community_posts'),
  isTrait('youtube', 'streams_live', 'streamsLive'),
  isTrait('youtube', 'has_live_videos', 'streamsLive', false),
  isTrue('youtube', 'is_monetizing', 'is_monetization_enabled'),
  inBlock('youtube', 'shorts_percentage', 'shorts_percentage', { min: 10, max: 40 }),
  inBlock('youtube', 'average_views_on_long_videos', 'avg_views_long', { min: 1000 }),
  inBlock('youtube', 'average_views_on_shorts', 'avg_views_shorts', { max: 3000 }),
  inBlock('youtube', 'median_views_long', 'median_views_long', { min: 500, max: 5000 }),
  inBlock('youtube', 'number_of_videos', 'video_count', { min: 100 }),
  ofTrait('youtube', 'long_video_duration', 'longDuration', { min: 600, max: 1200 }),
  ofTrait('youtube', 'average_stream_views', 'streamViews', { min: 300 }),
  ofTrait('youtube', 'average_stream_duration', 'streamDuration', { max: 7200 }),
  // TikTok
  isTrue('tiktok', 'has_tik_tok_shop', 'tt_seller'),
  words('tiktok', 'video_description', ['vegan'], captions),
  words('tiktok', 'not_video_description', ['vegan'], captions, true),
  inBlock('tiktok', 'video_count', 'video_count', { min: 500 }),
  // Twitch
  words('twitch', 'keywords_in_description', ['speedrun'], panels),
  words('twitch', 'keywords_not_in_description', ['speedrun'], panels, true),
  {
    platform: 'twitch',
    filters: { most_recent_stream_date: 4 },
    holds: ({ block }) => Date.parse(String(block.last_streamed)) >= Date.UTC(2025, 11, 27),
  },
  ofTrait('twitch', 'active_subscribers', 'subscribers', { min: 20 }),
  ofTrait('twitch', 'total_hours_streamed', 'hoursStreamed', { min: 1000 }),
  inBlock('twitch', 'streamed_hours_last_30_days', 'streamed_hours_last_30_days', { min: 20, max: 40 }),
  ofTrait('twitch', 'maximum_views_count', 'maximumViews', { min: 500 }),
  inBlock('twitch', 'avg_views_last_30_days', 'avg_views', { min: 50 }),
  inBlock('twitch', 'streams_count_last_30_days', 'streams_count_last_30_days', { min: 8, max: 16 }),
  {
    platform: 'twitch',
    filters: { games_played: ['Minecraft', 'Fortnite', 'Chess', 'Dota 2', 'Rust'] },
    holds: ({ texts }) =>
      texts('games').some((game) => ['Minecraft', 'Fortnite', 'Chess', 'Dota 2', 'Rust'].includes(game)),
  },
  isTrue('twitch', 'is_twitch_partner', 'isPartner'),
  // Twitter
  words('twitter', 'keywords_in_tweets', ['vegan'], captions),
  words('twitter', 'tweets', ['budget'], captions),
  words('twitter', 'keywords_not_in_tweets', ['vegan'], captions, true),
  inBlock('twitter', 'tweets_count', 'tweets_count', { min: 2000 }),
  inBlock('twitter', 'number_of_tweets', 'tweets_count', { max: 2000 }),
  // OnlyFans
  inBlock('onlyfans', 'subscription_price', 'subscription_price', { min: 8.99, max: 19.99 }),
  inBlock('onlyfans', 'number_of_photos', 'photos_count', { min: 300 }),
  inBlock('onlyfans', 'number_of_likes', 'likes_count', { min: 5000 }),
  days('onlyfans', 'last_active', 'lastActive', 5),
  { platform: 'onlyfans', filters: { has_free_account: true }, holds: ({ block }) => block.subscription_price === 0 },
  isTrait('onlyfans', 'has_live_streams', 'streamsLive'),
];
