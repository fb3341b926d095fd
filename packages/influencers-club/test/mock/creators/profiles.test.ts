import { describe, expect, it } from 'vitest';
import { discoveryPlatforms, type Platform } from '../../../src/mock/creators/index.ts';
import { createServices } from '../../../src/mock/creators/services.ts';
import { now, smallWorld } from './small-world.ts';

const { creators, facts } = smallWorld(600);
const keysOf = (platform: Platform): ReadonlySet<string> => {
  const options = { include_audience_data: true };
  const blocks = Array.from({ length: 40 }, (_, person) => person)
    .filter((person) => facts.people.isOn(platform, person))
    .map((person) => creators.full({ platform, person }, now, options)[platform] ?? {});
  return new Set(blocks.flatMap((block) => Object.keys(block)));
};

/** client-live: fact sheet §2.14 */
const keys = {
  instagram: `username userid exists account_type profile_picture profile_picture_hd has_profile_pic full_name biography is_private
    is_business_account is_verified media_count follower_count following_count video_content_creator most_recent_post_date
    reels_percentage_last_12_posts uses_link_in_bio engagement_percent has_merch promotes_affiliate_links streamer avg_likes
    avg_comments likes_median comments_median reels locations tagged links_in_bio hashtags hashtags_count language_code post_data
    audience niche_class niche_sub_class creator_follower_growth posting_frequency_recent_months income`,
  youtube: `id custom_url title description first_name link country location speaking_language published_at privacy_status
    related_playlist_id unsubscribed_trailer_id profile_picture profile_picture_hd exists is_verified is_monetization_enabled
    has_community_posts has_shorts made_for_kids moderate_comments uses_link_in_bio has_paid_partnership promotes_affiliate_links
    streamer subscriber_count video_count view_count least_views median_views_long total_comments_last_50 engagement_percent
    engagement_percent_long engagement_percent_shorts engagement_by_comments_and_views_long
    engagement_by_comments_and_views_shorts engagement_by_likes_and_views_long engagement_by_likes_and_views_shorts
    engagement_by_views_and_subs_long engagement_by_views_and_subs_shorts avg_views avg_views_long avg_views_shorts avg_likes
    avg_comments shorts_percentage posting_frequency posting_frequency_long posting_frequency_shorts
    posting_frequency_recent_months last_long_video_upload_date last_short_video_upload_date most_recent_post_date income
    posts_per_month niche_class niche_sub_class topic_details keywords video_categories video_topics video_hashtags
    email_from_video_desc language_code hashtags_count post_data audience`,
  tiktok: `user_id sec_user_id username full_name biography region category profile_picture profile_picture_hd exists is_verified
    is_private is_commerce is_ad duet_setting has_merch uses_link_in_bio paid_partnership has_paid_partnership
    promotes_affiliate_links streamer tt_seller mention_status follower_count following_count video_count total_likes
    total_shares total_saves likes_median comments_median shares_median saves_median play_count_median engagement_percent
    avg_likes comment_count_avg play_count_avg duration_avg reach_score posting_frequency posting_frequency_recent_months
    most_recent_post_date creator_follower_growth hashtags niche_class niche_sub_class links_in_bio brands_found language_code
    tagged challenges_list saves_count_list reach_score_list post_data audience`,
  twitter: `userid username full_name biography join_date most_recent_post_date profile_picture profile_picture_hd exists
    is_verified direct_messaging subscriber_button super_followed_by uses_link_in_bio has_paid_partnership
    promotes_affiliate_links has_merch streamer follower_count following_count media_count tweets_count creator_favorite_count
    engagement_percent avg_likes avg_views avg_quotes avg_reply avg_retweet tweets_type platforms tweets tagged tagged_usernames
    recommended_users retweet_users languages_tweet other_links links_in_bio hashtags language_code retweets_count
    hashtags_count post_data`,
  twitch: `username displayName user_id profileImageURL profile_picture_hd last_broadcast_game last_broadcast_id isPartner has_merch
    promotes_affiliate_links has_paid_partnership total_followers streams_count_last_30_days avg_views
    streamed_hours_last_30_days last_streamed social_media panels_urls panels_descriptions panels_titles panels_type
    panels_image other_links links_in_bio language_code post_data`,
} as const;

describe('a full profile', () => {
  it.each(Object.entries(keys) as [keyof typeof keys, string][])(
    'of %s has the keys of the fact sheet, and no others',
    (platform, list) => {
      expect([...keysOf(platform)].sort()).toEqual(list.split(/\s+/).sort());
    },
  );

  it('has the address only, beside the block, of Twitter and Twitch', () => {
    for (const [platform, handle] of [
      ['twitter', 'odefinch'],
      ['twitch', 'tessarden'],
    ] as const) {
      const account = creators.find(platform, handle);
      expect(Object.keys((account && creators.full(account, now)) ?? {})).toEqual(['email', 'email_type', platform]);
    }
  });

  it('has as many posts as were captured', () => {
    const counts = (['instagram', 'youtube', 'tiktok', 'twitter'] as const).map((platform) => {
      const person =
        Array.from({ length: 600 }, (_, each) => each).find((each) => each > 3 && facts.people.isOn(platform, each)) ??
        0;
      return (creators.raw({ platform, person }, now)[platform]?.post_data ?? []).length;
    });
    expect(counts).toEqual([12, 50, 33, 20]);
  });
});

describe('services', () => {
  it('are those of creator_has', () => {
    const keysOfSheet = `amazonaffiliates anchor applemusic bandcamp behance buymeacoffee cameo canva clubhouse community discord
      dribbble etsy facebook fiverr github gofundme goodreads instagram kakao kickstarter kofi linkedin linktree medium onlyfans
      patreon personal_website phone pinterest podcast redbubble shopify shopltk snapchat soundcloud spotify spring streamlabs
      substack telegram tiktok tumblr twitch twitter udemy viber vimeo vk weebly whatsApp wix youtube`;
    const { names } = createServices(facts.draws, facts.people, () => null);
    expect([...names]).toEqual(keysOfSheet.split(/\s+/).sort());
  });
});

describe('dictionaries', () => {
  const { dictionaries } = creators;
  const count = (platform: (typeof discoveryPlatforms)[number], filters: object) =>
    creators.search(platform, filters, {}, { offset: 0, limit: 1 }, now).total;

  it('have the sizes of real ones, and each value once', () => {
    const lists = [
      dictionaries.languages().map(({ abbreviation }) => abbreviation),
      dictionaries.locations('instagram'),
      dictionaries.brands().map(({ cleaned }) => cleaned),
      dictionaries.topics().flatMap(({ sub_topic_details }) => sub_topic_details),
      dictionaries.games(),
      dictionaries.audienceBrandCategories().map(({ name }) => name),
      dictionaries.audienceBrandNames().map(({ name }) => name),
      dictionaries.audienceInterests().map(({ name }) => name),
      dictionaries.audienceLocations().map(({ name, type }) => `${type} ${name}`),
    ];
    expect(lists.map(({ length }) => length)).toEqual([
      97,
      407,
      300,
      61,
      dictionaries.games().length,
      30,
      300,
      27,
      dictionaries.audienceLocations().length,
    ]);
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
    expect(dictionaries.locations('instagram')).toContain('London, United Kingdom');
    expect(dictionaries.locations('twitch')).not.toContain('London, United Kingdom');
    expect(dictionaries.brands()).toContainEqual({
      full_name: 'Northpeak Outdoor',
      cleaned: 'northpeakoutdoor',
      username: 'northpeak',
    });
  });

  it('have the values that the people have: each divides them all', () => {
    for (const platform of discoveryPlatforms) {
      const everybody = count(platform, {});
      expect(count(platform, { location: dictionaries.locations(platform) })).toBe(everybody);
      expect(
        count(platform, { profile_language: dictionaries.languages().map(({ abbreviation }) => abbreviation) }),
      ).toBe(everybody);
      const countries = dictionaries.locations(platform).filter((name) => !name.includes(', '));
      expect(countries.reduce((sum, name) => sum + count(platform, { location: [name] }), 0)).toBe(everybody);
      expect(count(platform, { brands: dictionaries.brands().map(({ cleaned }) => cleaned) })).toBe(
        count(platform, { has_done_brand_deals: true }),
      );
    }
    expect(count('twitch', { games_played: dictionaries.games() })).toBe(count('twitch', {}));
    expect(
      count('youtube', { topics: dictionaries.topics().flatMap(({ sub_topic_details }) => sub_topic_details) }),
    ).toBe(count('youtube', {}));
  });

  it('of audiences have the values that audiences have', () => {
    const known = count('instagram', { audience: {} });
    const all = (part: object) => count('instagram', { audience: part });
    expect(known).toBeGreaterThan(100);
    expect(all({ location: dictionaries.audienceLocations().map((each) => ({ ...each, min_pct: 1 })) })).toBe(known);
    expect(all({ interests: dictionaries.audienceInterests() })).toBe(known);
    expect(all({ brands: dictionaries.audienceBrandNames().map(({ name }) => name) })).toBe(known);
    expect(all({ brand_categories: dictionaries.audienceBrandCategories().map(({ name }) => name) })).toBe(known);
  });
});
