import { average, localTime, median, type ShownPost, type Subject } from './subject.ts';

/** client-live: 33 posts (fact sheet §2.14) */
const shown = 33;

/** client: unprocessed (fact sheet §2.15) */
export function tiktokRaw(subject: Subject) {
  const { userId, username, fullName, bio, linksInBio, value, is, picture } = subject;
  const posts = subject.posts(shown);
  return {
    user_id: userId,
    sec_user_id: `MS4wLjAB${btoa(userId).replace(/=+$/, '')}`,
    exists: true,
    username,
    profile_picture: picture(),
    profile_picture_hd: picture('hd'),
    full_name: fullName,
    biography: bio,
    follower_count: value('followers'),
    following_count: value('following'),
    video_count: value('posts'),
    total_likes: value('allLikes'),
    total_shares: Math.round(value('allLikes') * 0.03),
    total_saves: Math.round(value('allLikes') * 0.05),
    links_in_bio: linksInBio,
    tt_seller: is('tiktokShop'),
    is_ad: false,
    is_verified: is('verified'),
    is_commerce: is('business'),
    duet_setting: true,
    is_private: is('private'),
    saves_count_list: posts.map(saves),
    post_data: posts.map((post) => postData(subject, post)),
  };
}

/** client-live: 56 keys (fact sheet §2.14) */
export function tiktokFull(subject: Subject) {
  const { value, is, country, niche, subniche, language, brandNames } = subject;
  const { post_data, ...raw } = tiktokRaw(subject);
  const posts = subject.posts(shown);
  const counts = subject.hashtags(posts);
  const recent = subject.dayOf(value('lastPost'));
  return {
    ...raw,
    region: country.code,
    category: is('business') ? niche : null,
    has_merch: is('merch'),
    uses_link_in_bio: is('linkInBio'),
    paid_partnership: is('brandDeals'),
    has_paid_partnership: is('brandDeals'),
    promotes_affiliate_links: is('affiliate'),
    streamer: is('streaming'),
    mention_status: null,
    likes_median: median(posts.map(({ likes }) => likes)),
    comments_median: median(posts.map(({ comments }) => comments)),
    shares_median: median(posts.map(({ shares }) => shares)),
    saves_median: median(posts.map(saves)),
    play_count_median: median(posts.map(({ views }) => views)),
    engagement_percent: value('engagement'),
    avg_likes: value('likes'),
    comment_count_avg: value('comments'),
    play_count_avg: value('views'),
    duration_avg: average(posts.map(({ durationSeconds }) => durationSeconds)),
    reach_score: average(posts.map((post) => reach(subject, post))),
    posting_frequency: value('frequency'),
    posting_frequency_recent_months: value('frequency'),
    ...(recent !== undefined && { most_recent_post_date: recent }),
    creator_follower_growth: subject.growth(),
    hashtags: counts.map(({ name }) => name),
    niche_class: [niche],
    niche_sub_class: [subniche],
    brands_found: brandNames,
    language_code: [language],
    tagged: [...new Set(posts.flatMap(({ mentions }) => mentions))],
    challenges_list: counts.slice(0, 3).map(({ name }) => name),
    reach_score_list: posts.map((post) => reach(subject, post)),
    post_data,
  };
}

const saves = ({ likes }: ShownPost): number => Math.round(likes * 0.05);

/** inferred: views by followers, in percent */
const reach = ({ value }: Subject, { views }: ShownPost): number =>
  Math.round((views / Math.max(1, value('followers'))) * 100);

function postData({ media, value, fullName }: Subject, post: ShownPost) {
  const { id, publishedAt, caption, hashtags, url, durationSeconds, mentions, likes, comments, views, shares } = post;
  return {
    post_id: id,
    created_at: localTime(publishedAt),
    caption,
    hashtags: hashtags.map((tag) => `#${tag}`),
    post_url: url,
    media: { media_id: id, type: 'video', url: media(`m/tiktok/${id}.mp4`), video_duration: durationSeconds },
    mentions: [...mentions],
    engagement: {
      like_count: likes,
      comment_count: comments,
      view_count: views,
      share_count: shares,
      download_count: Math.min(value('downloads'), views),
    },
    sound: { sound_name: `original sound - ${fullName}`, sound_url: media(`a/tiktok/${id}.mp3`) },
  };
}
