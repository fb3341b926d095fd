import { dateOf, round, type ShownPost, type Subject } from './subject.ts';

/** client-live: 20 tweets (fact sheet §2.14) */
const shown = 20;

/** client: unprocessed (fact sheet §2.15) */
export function twitterRaw(subject: Subject) {
  const { userId, username, fullName, bio, linksInBio, country, value, is, picture } = subject;
  const posts = subject.posts(shown);
  const tweets = value('posts');
  return {
    userid: userId,
    exists: true,
    username,
    full_name: fullName,
    biography: bio,
    profile_picture: picture(),
    profile_picture_hd: picture('hd'),
    join_date: dateOf(subject.facts.traits('twitter').schedule.joinedAt(subject.person)),
    links_in_bio: linksInBio,
    location: country.name,
    follower_count: value('followers'),
    following_count: value('following'),
    media_count: Math.floor(tweets / 4),
    tweets_count: tweets,
    creator_favorite_count: tweets * 2,
    is_verified: is('verified'),
    direct_messaging: is('business'),
    subscriber_button: is('monetizing'),
    super_followed_by: false,
    tweets_type: { ordinary: posts.length, retweeted: 0, conversation: 0, quoted: 0 },
    post_data: posts.map((post) => postData(subject, post)),
  };
}

/** client-live: 44 keys, no audience (fact sheet §2.14) */
export function twitterFull(subject: Subject) {
  const { value, is, language, otherLinks, accounts, account, asOf } = subject;
  const { location: _, post_data, ...raw } = twitterRaw(subject);
  const posts = subject.posts(shown);
  const counts = subject.hashtags(posts);
  const mentions = [...new Set(posts.flatMap((post) => post.mentions))];
  const recent = subject.dayOf(value('lastPost'));
  return {
    ...raw,
    ...(recent !== undefined && { most_recent_post_date: recent }),
    uses_link_in_bio: is('linkInBio'),
    has_paid_partnership: is('brandDeals'),
    promotes_affiliate_links: is('affiliate'),
    has_merch: is('merch'),
    streamer: is('streaming'),
    engagement_percent: value('engagement'),
    avg_likes: value('likes'),
    avg_views: value('views'),
    avg_quotes: round(value('shares') / 5),
    avg_reply: value('comments'),
    avg_retweet: value('shares'),
    platforms: Object.fromEntries(
      accounts
        .connected(account, asOf)
        .slice(1)
        .map((each) => [each.platform, [accounts.url(each)]]),
    ),
    tweets: posts.map(({ caption }) => caption),
    tagged: mentions.map((name) => `@${name}`),
    tagged_usernames: mentions,
    recommended_users: [],
    retweet_users: [],
    languages_tweet: [language],
    other_links: otherLinks,
    hashtags: counts.map(({ name }) => name),
    language_code: [language],
    retweets_count: posts.map(({ shares }) => shares),
    hashtags_count: counts,
    post_data,
  };
}

function postData({ language, media }: Subject, post: ShownPost) {
  const { id, index, publishedAt, caption, likes, comments, shares, views, isVideo, url, hashtags, mentions } = post;
  return {
    tweet_id: id,
    created_at: twitterTime(publishedAt),
    text: caption,
    lang: language,
    engagement: {
      like_count: likes,
      retweet_count: shares,
      reply_count: comments,
      quote_count: Math.round(shares / 5),
      view_count: views,
    },
    media: isVideo ? [{ media_key: `7_${id}`, type: 'video', url: media(`m/twitter/${id}.mp4`) }] : [],
    tweet_url: url,
    hashtags: [...hashtags],
    mentions: [...mentions],
    is_pinned: index === 0,
  };
}

/** client-live: Wed Apr 29 07:58:12 +0000 2026 (fact sheet §1.8) */
function twitterTime(instant: number): string {
  const [weekday, day, month, year, time] = new Date(instant).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`;
}
