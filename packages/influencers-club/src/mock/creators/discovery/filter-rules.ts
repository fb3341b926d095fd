import type { CodeName } from '../codes.ts';
import type { TraitName } from '../traits.ts';
import type { DiscoveryPlatform } from '../types.ts';

/** How a filter reads the columns. */
export type Rule =
  | { readonly kind: 'range'; readonly trait: TraitName }
  /** The two ranges have a value in common. */
  | { readonly kind: 'overlap'; readonly low: TraitName; readonly high: TraitName }
  | { readonly kind: 'atLeast' | 'days' | 'flag' | 'leaveOut'; readonly trait: TraitName }
  /** One of the codes stands for one of the texts exactly. */
  | { readonly kind: 'values'; readonly codes: readonly CodeName[] }
  /** One of the codes has one of the texts in it; `not` keeps those where none has. */
  | { readonly kind: 'words'; readonly codes: readonly CodeName[]; readonly not?: true }
  | { readonly kind: 'links' | 'notLinks' | 'location' | 'type' | 'gender' }
  | { readonly kind: 'growth' | 'handles' | 'similar' | 'search' | 'services' | 'audience' };

const range = (trait: TraitName): Rule => ({ kind: 'range', trait });
const flag = (trait: TraitName): Rule => ({ kind: 'flag', trait });
const days = (trait: TraitName): Rule => ({ kind: 'days', trait });
const words = (...codes: readonly CodeName[]): Rule => ({ kind: 'words', codes });
const noWords = (...codes: readonly CodeName[]): Rule => ({ kind: 'words', codes, not: true });
const values = (...codes: readonly CodeName[]): Rule => ({ kind: 'values', codes });

type Rules = { readonly [filter: string]: Rule };

const bio = ['bio', 'tagline', 'bioPlace'] as const;
const captions = ['themes', 'subniche', 'hashtags', 'commonHashtag', 'deals'] as const;

/** client: common to all platforms (fact sheet §2.1) */
const common: Rules = {
  location: { kind: 'location' },
  gender: { kind: 'gender' },
  profile_language: values('language'),
  ai_search: { kind: 'search' },
  creator_has: { kind: 'services' },
  exclude_role_based_emails: { kind: 'leaveOut', trait: 'roleEmail' },
  exclude_handles: { kind: 'handles' },
  is_verified: flag('verified'),
  has_link_in_bio: flag('linkInBio'),
  has_done_brand_deals: flag('brandDeals'),
  promotes_affiliate_links: flag('affiliate'),
  does_live_streaming: flag('streaming'),
  has_merch: flag('merch'),
  brands: values('deals'),
  similar_to: { kind: 'similar' },
};

const ofPeople: Rules = {
  type: { kind: 'type' },
  engagement_percent: range('engagement'),
  hashtags: values('hashtags', 'commonHashtag'),
  not_hashtags: { kind: 'words', codes: ['hashtags', 'commonHashtag'], not: true },
};

const ofProfiles: Rules = {
  number_of_followers: range('followers'),
  follower_growth: { kind: 'growth' },
  average_likes: range('likes'),
  keywords_in_bio: words(...bio),
  exclude_keywords_in_bio: noWords(...bio),
  link_in_bio: { kind: 'links' },
  not_link_in_bio: { kind: 'notLinks' },
  last_post: days('lastPost'),
};

const instagram: Rules = {
  ...ofPeople,
  ...ofProfiles,
  posting_frequency: { kind: 'atLeast', trait: 'frequency' },
  average_comments: range('comments'),
  income: { kind: 'overlap', low: 'incomeMin', high: 'incomeMax' },
  exclude_private_profile: { kind: 'leaveOut', trait: 'private' },
  keywords_in_captions: words(...captions),
  keywords_not_in_captions: noWords(...captions),
  has_videos: flag('hasVideos'),
  number_of_posts: range('posts'),
  reels_percent: range('reelsPercent'),
  video_percentage: range('videoPercent'),
  average_views_for_reels: range('reelViews'),
  audience: { kind: 'audience' },
};

const youtube: Rules = {
  ...ofPeople,
  number_of_subscribers: range('followers'),
  subscriber_growth: { kind: 'growth' },
  posting_frequency: { kind: 'atLeast', trait: 'frequency' },
  income: { kind: 'overlap', low: 'incomeMin', high: 'incomeMax' },
  last_upload_long_video: days('lastLong'),
  last_upload_short_video: days('lastShort'),
  last_stream_upload: days('lastStream'),
  topics: values('topic', 'secondTopic'),
  keywords_in_video_titles: words('themes', 'subniche'),
  keywords_not_in_video_titles: noWords('themes', 'subniche'),
  keywords_in_description: words(...bio, 'subniche'),
  keywords_not_in_description: noWords(...bio, 'subniche'),
  keywords_in_video_description: words(...captions),
  keywords_not_in_video_description: noWords(...captions),
  links_from_description: { kind: 'links' },
  links_from_video_description: { kind: 'links' },
  has_shorts: flag('hasShorts'),
  has_podcast: flag('podcast'),
  has_courses: flag('courses'),
  has_membership: flag('membership'),
  has_community_posts: flag('communityPosts'),
  streams_live: flag('streamsLive'),
  has_live_videos: flag('streamsLive'),
  is_monetizing: flag('monetizing'),
  shorts_percentage: range('shortsPercent'),
  average_views_on_long_videos: range('viewsLong'),
  average_views_on_shorts: range('viewsShorts'),
  median_views_long: range('medianViewsLong'),
  number_of_videos: range('posts'),
  long_video_duration: range('longDuration'),
  average_stream_views: range('streamViews'),
  average_stream_duration: range('streamDuration'),
};

const tiktok: Rules = {
  ...ofPeople,
  ...ofProfiles,
  posting_frequency: { kind: 'atLeast', trait: 'frequency' },
  average_comments: range('comments'),
  average_views: range('views'),
  average_video_downloads: range('downloads'),
  exclude_private_profile: { kind: 'leaveOut', trait: 'private' },
  has_tik_tok_shop: flag('tiktokShop'),
  video_description: words(...captions),
  not_video_description: noWords(...captions),
  video_count: range('posts'),
};

const twitch: Rules = {
  followers: range('followers'),
  link_in_bio: { kind: 'links' },
  keywords_in_description: words(...bio, 'subniche'),
  keywords_not_in_description: noWords(...bio, 'subniche'),
  most_recent_stream_date: days('lastStream'),
  active_subscribers: range('subscribers'),
  total_hours_streamed: range('hoursStreamed'),
  streamed_hours_last_30_days: range('hoursLately'),
  maximum_views_count: range('maximumViews'),
  avg_views_last_30_days: range('viewsLately'),
  streams_count_last_30_days: range('streamsLately'),
  games_played: values('games'),
  is_twitch_partner: flag('partner'),
};

const { follower_growth: _, ...withoutGrowth } = ofProfiles;
const twitter: Rules = {
  ...ofPeople,
  ...withoutGrowth,
  keywords_in_tweets: words(...captions),
  tweets: words(...captions),
  keywords_not_in_tweets: noWords(...captions),
  tweets_count: range('posts'),
  number_of_tweets: range('posts'),
};

const onlyfans: Rules = {
  has_videos: flag('hasVideos'),
  subscription_price: range('price'),
  number_of_photos: range('photos'),
  number_of_likes: range('allLikes'),
  last_active: days('lastActive'),
  has_free_account: flag('freeAccount'),
  has_live_streams: flag('streamsLive'),
};

const own: { readonly [Name in DiscoveryPlatform]: Rules } = { instagram, youtube, tiktok, twitch, twitter, onlyfans };

/** What a filter means on a platform; undefined where the platform has no such filter. */
export function ruleOf(platform: DiscoveryPlatform, filter: string): Rule | undefined {
  for (const rules of [common, own[platform]]) if (Object.hasOwn(rules, filter)) return rules[filter];
  return undefined;
}

/** All filters of a platform. */
export const filtersOf = (platform: DiscoveryPlatform): readonly string[] => [
  ...Object.keys(common),
  ...Object.keys(own[platform]),
];
