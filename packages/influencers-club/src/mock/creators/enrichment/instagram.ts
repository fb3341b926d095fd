import type { Post } from '../posts/types.ts';
import { average, dateOf, localTime, median, type ShownPost, type Subject } from './subject.ts';

/** client-live: 12 posts (fact sheet §2.14) */
const shown = 12;

/** client: unprocessed (fact sheet §2.15) */
export function instagramRaw(subject: Subject) {
  const { username, userId, fullName, bio, niche, linksInBio, value, is, picture } = subject;
  const posts = subject.posts(shown);
  return {
    username,
    userid: userId,
    exists: true,
    has_profile_pic: true,
    profile_picture: picture(),
    profile_picture_hd: picture('hd'),
    full_name: fullName,
    biography: bio,
    category: is('business') ? niche : null,
    media_count: value('posts'),
    follower_count: value('followers'),
    following_count: value('following'),
    is_private: is('private'),
    is_business_account: is('business'),
    is_verified: is('verified'),
    video_content_creator: is('hasVideos'),
    uses_link_in_bio: is('linkInBio'),
    links_in_bio: linksInBio,
    post_data: posts.map((post) => postData(subject, post)),
  };
}

/** client-live: 36 keys; and the further documented ones (fact sheet §2.14) */
export function instagramFull(subject: Subject) {
  const { value, is, language, userId, niche, subniche } = subject;
  const { category: _, post_data, ...raw } = instagramRaw(subject);
  const posts = subject.posts(shown);
  const reels = posts.filter(({ type }) => type === 'reel');
  const counts = subject.hashtags(posts);
  const latest = posts[0];
  return {
    ...raw,
    account_type: is('business') ? 2 : 3,
    ...(latest && { most_recent_post_date: dateOf(latest.publishedAt) }),
    reels_percentage_last_12_posts: posts.length === 0 ? 0 : Math.round((reels.length / posts.length) * 100),
    engagement_percent: value('engagement'),
    has_merch: is('merch'),
    promotes_affiliate_links: is('affiliate'),
    streamer: is('streaming'),
    avg_likes: value('likes'),
    avg_comments: value('comments'),
    likes_median: median(posts.map(({ likes }) => likes)),
    comments_median: median(posts.map(({ comments }) => comments)),
    reels: {
      avg_like_count: average(reels.map(({ likes }) => likes)),
      avg_view_count: value('reelViews'),
      median_like_count: median(reels.map(({ likes }) => likes)),
      median_view_count: median(reels.map(({ views }) => views)),
      comments_count: reels.map(({ comments }) => comments),
    },
    locations: [],
    tagged: [...new Set(posts.flatMap(({ mentions }) => mentions))].map((username) => ({
      username,
      userid: `9${userId.slice(1)}`,
    })),
    hashtags: counts.map(({ name }) => name),
    hashtags_count: counts,
    language_code: [language],
    niche_class: [niche],
    niche_sub_class: [subniche],
    creator_follower_growth: subject.growth(),
    posting_frequency_recent_months: value('frequency'),
    income: { min: value('incomeMin'), max: value('incomeMax'), currency: 'USD' },
    post_data,
  };
}

function postData({ media }: Subject, post: ShownPost) {
  const { id, type, url, publishedAt, caption, hashtags, mentions, isVideo, isCarousel, likes, comments, views } = post;
  const kind: 'video' | 'image' = isVideo ? 'video' : 'image';
  const parts = isCarousel ? 3 : 1;
  return {
    post_id: id,
    created_at: localTime(publishedAt),
    caption,
    hashtags: [...hashtags],
    post_url: url,
    media: Array.from({ length: parts }, (_, part) => ({
      media_id: parts === 1 ? id : `${id}_${part + 1}`,
      type: kind,
      url: media(`m/instagram/${id}_${part + 1}.${isVideo ? 'mp4' : 'jpg'}`),
    })),
    is_carousel: isCarousel,
    tagged_users: [...mentions],
    engagement: { likes, comments, ...(isVideo && { view_count: views }) },
    media_type: mediaType(post),
    product_type: type === 'reel' ? 'clips' : isCarousel ? 'carousel_container' : 'feed',
  };
}

/** client-live: 1 is a picture, 2 a video, 8 a carousel (fact sheet §2.14) */
export const mediaType = ({ isVideo, isCarousel }: Pick<Post, 'isVideo' | 'isCarousel'>): 1 | 2 | 8 =>
  isCarousel ? 8 : isVideo ? 2 : 1;
