import type { ContentPlatform, Creators, Post } from '../creators/index.ts';

/** client: the fields; live: no shares on Instagram and TikTok (fact sheet §2.44) */
export function postOf(creators: Creators, post: Post, now: number) {
  const { account, id, isVideo, isCarousel } = post;
  const platform = account.platform as ContentPlatform; // it was found there
  const { user_id, username, fullname, picture } = creators.social(account, now);
  const { likes, comments, views, shares } = creators.metricsAt(post, now);
  const seconds = Math.floor(post.publishedAt / 1000);
  const url = (path: string) => creators.mediaUrl(path, now);
  return {
    pk: id,
    taken_at: seconds,
    device_timestamp: seconds,
    url: post.url,
    media_url: url(mediaPaths[platform](post)),
    media_id: platform === 'instagram' ? `${id}_${user_id}` : id,
    // live, of Instagram: 1 is a picture, 2 a video, 8 a carousel; inferred: of the others, too (fact sheet §2.14)
    media_type: isCarousel ? 8 : isVideo ? 2 : 1,
    caption: post.caption,
    ...(platform === 'youtube' && { thumbnails: thumbnailsOf(id, url) }),
    image_versions: { candidates: [coverOf(platform, id, url)] },
    engagement: { likes, comments, views: isVideo ? views : 0, ...(platform === 'youtube' && { shares }) },
    user: { pk: user_id, username, full_name: fullname, profile_pic_url: picture },
  };
}

/** The same files as in enrichment. */
const mediaPaths: { readonly [Name in ContentPlatform]: (post: Post) => string } = {
  instagram: ({ id, isVideo }) => `m/instagram/${id}_1.${isVideo ? 'mp4' : 'jpg'}`,
  tiktok: ({ id }) => `m/tiktok/${id}.mp4`,
  youtube: ({ id }) => `m/youtube/${id}.mp4`,
};

type ToUrl = (path: string) => string;

/** inferred: as YouTube names them (fact sheet §2.44) */
const thumbnailsOf = (id: string, url: ToUrl) => ({
  default: { url: url(`t/youtube/${id}_default.jpg`), width: 120, height: 90 },
  high: { url: url(`t/youtube/${id}_high.jpg`), width: 480, height: 360 },
});

const coverOf = (platform: ContentPlatform, id: string, url: ToUrl) =>
  platform === 'youtube'
    ? { url: url(`t/youtube/${id}_maxres.jpg`), width: 1280, height: 720 }
    : { url: url(`t/${platform}/${id}.jpg`), width: 1080, height: 1920 };
