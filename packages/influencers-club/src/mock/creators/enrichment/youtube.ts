import { dateOf, round, type ShownPost, type Subject } from './subject.ts';

/** client-live: 50 posts (fact sheet §2.14) */
const shown = 50;

/** client: unprocessed (fact sheet §2.15) */
export function youtubeRaw(subject: Subject) {
  const { userId, username, fullName, bio, subniche, country, topics, value, is, picture } = subject;
  const posts = subject.posts(shown);
  const trailer = posts.at(-1);
  return {
    id: userId,
    exists: true,
    link: subject.accounts.url(subject.account),
    profile_picture: picture(),
    profile_picture_hd: picture('hd'),
    related_playlist_id: `UU${userId.slice(2)}`,
    custom_url: `@${username}`,
    title: fullName,
    description: `${bio} · ${subniche}`,
    published_at: dateOf(subject.facts.traits('youtube').schedule.joinedAt(subject.person)),
    subscriber_count: value('followers'),
    video_count: value('posts'),
    view_count: Math.round(value('posts') * value('viewsLong') * 0.6),
    country: country.code,
    has_shorts: is('hasShorts'),
    has_community_posts: is('communityPosts'),
    made_for_kids: false,
    privacy_status: 'public',
    moderate_comments: is('business'),
    ...(trailer && { unsubscribed_trailer_id: trailer.id }),
    total_comments_last_50: posts.reduce((sum, { comments }) => sum + comments, 0),
    topic_details: topics,
    post_data: posts.map((post) => postData(subject, post)),
  };
}

/** client-live: 68 keys (fact sheet §2.14) */
export function youtubeFull(subject: Subject) {
  const { value, is, language, niche, subniche, country, topics, asOf } = subject;
  const { post_data, ...raw } = youtubeRaw(subject);
  const posts = subject.posts(shown);
  const counts = subject.hashtags(posts);
  const shorts = value('shortsPercent');
  const [viewsLong, viewsShorts] = [value('viewsLong'), value('viewsShorts')];
  const rate = (part: number, of: number): number => (of === 0 ? 0 : round(part / of, 4));
  const [likes, comments, followers, engagement] = [
    value('likes'),
    value('comments'),
    value('followers'),
    value('engagement'),
  ];
  const [long, short, recent] = [value('lastLong'), value('lastShort'), value('lastPost')].map(subject.dayOf);
  return {
    ...raw,
    first_name: subject.facts.people.handles.firstName(subject.person),
    location: country.name,
    speaking_language: language,
    is_verified: is('verified'),
    is_monetization_enabled: is('monetizing'),
    uses_link_in_bio: is('linkInBio'),
    has_paid_partnership: is('brandDeals'),
    promotes_affiliate_links: is('affiliate'),
    streamer: is('streaming'),
    least_views: Math.min(...posts.map(({ views }) => views), viewsLong),
    median_views_long: value('medianViewsLong'),
    engagement_percent: engagement,
    engagement_percent_long: round(engagement * 0.9),
    engagement_percent_shorts: shorts > 0 ? round(engagement * 1.1) : 0,
    engagement_by_comments_and_views_long: rate(comments, viewsLong),
    engagement_by_comments_and_views_shorts: shorts > 0 ? rate(comments, viewsShorts) : 0,
    engagement_by_likes_and_views_long: rate(likes, Math.max(likes, viewsLong)),
    engagement_by_likes_and_views_shorts: shorts > 0 ? rate(likes, Math.max(likes, viewsShorts)) : 0,
    engagement_by_views_and_subs_long: rate(viewsLong, followers),
    engagement_by_views_and_subs_shorts: shorts > 0 ? rate(viewsShorts, followers) : 0,
    avg_views: Math.round((viewsLong * (100 - shorts) + viewsShorts * shorts) / 100),
    avg_views_long: viewsLong,
    avg_views_shorts: viewsShorts,
    avg_likes: likes,
    avg_comments: comments,
    shorts_percentage: shorts,
    posting_frequency: value('frequency'),
    posting_frequency_long: round((value('frequency') * (100 - shorts)) / 100),
    posting_frequency_shorts: round((value('frequency') * shorts) / 100),
    posting_frequency_recent_months: value('frequency'),
    ...(long !== undefined && { last_long_video_upload_date: long }),
    ...(short !== undefined && { last_short_video_upload_date: short }),
    ...(recent !== undefined && { most_recent_post_date: recent }),
    income: { min: value('incomeMin'), max: value('incomeMax'), currency: 'USD' },
    posts_per_month: postsPerMonth(posts, asOf),
    niche_class: [niche],
    niche_sub_class: [subniche],
    keywords: [niche.toLowerCase(), subniche.toLowerCase()],
    video_categories: topics,
    video_topics: topics,
    video_hashtags: counts.map(({ name }) => name),
    email_from_video_desc: [],
    language_code: [language],
    hashtags_count: counts,
    post_data,
  };
}

function postData({ media, language, topics }: Subject, post: ShownPost) {
  const { id, caption, url, publishedAt, views, likes, comments, durationSeconds, hashtags } = post;
  const thumbnail = (name: string, width: number, height: number) => ({
    url: media(`t/youtube/${id}_${name}.jpg`),
    width,
    height,
  });
  return {
    video_id: id,
    title: caption,
    description: `${caption} ${hashtags.map((tag) => `#${tag}`).join(' ')}`,
    published_at: new Date(publishedAt).toISOString().replace('.000', ''),
    category_id: '22',
    default_language: language,
    default_audio_language: language,
    engagement: {
      view_count: String(views),
      like_count: String(likes),
      comment_count: String(comments),
      favorite_count: '0',
    },
    media: {
      thumbnails: {
        default: thumbnail('default', 120, 90),
        medium: thumbnail('medium', 320, 180),
        high: thumbnail('high', 480, 360),
        standard: thumbnail('standard', 640, 480),
        maxres: thumbnail('maxres', 1280, 720),
      },
      duration: isoDuration(durationSeconds),
      definition: 'hd',
      embed_html: `<iframe width="480" height="270" src="//www.youtube.com/embed/${id}"></iframe>`,
    },
    post_url: url,
    topic_categories: topics.map((topic) => `https://en.wikipedia.org/wiki/${topic.replaceAll(' ', '_')}`),
  };
}

/** PT1H2M3S */
function isoDuration(seconds: number): string {
  const parts = [
    [3600, 'H'],
    [60, 'M'],
    [1, 'S'],
  ] as const;
  let left = seconds;
  const text = parts.map(([size, unit]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? `${count}${unit}` : '';
  });
  return `PT${text.join('') || '0S'}`;
}

/** client-live: `{"2026": {"april": 13}}` (fact sheet §2.14); of the posts shown */
function postsPerMonth(posts: readonly ShownPost[], asOf: number): Record<string, Record<string, number>> {
  const months: Record<string, Record<string, number>> = { [new Date(asOf).getUTCFullYear()]: {} };
  for (const { publishedAt } of posts) {
    const date = new Date(publishedAt);
    const name = monthNames[date.getUTCMonth()] ?? '';
    const year = String(date.getUTCFullYear());
    months[year] ??= {};
    months[year][name] = (months[year][name] ?? 0) + 1;
  }
  return months;
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
