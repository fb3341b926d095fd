import type { DetectedPost, DetectedPostMedia } from '../../generated/models.ts';
import type { Post } from '../creators/index.ts';
import { timestamp } from '../timestamp.ts';
import type { InfluencersClubState } from '../world.ts';
import { emvOf, engagementOf, engagementRateOf, type PostEvent } from './metrics.ts';

/** A detected post as it is at an instant. inferred (fact sheet §2.40) */
export function showPost(state: InfluencersClubState, event: PostEvent, at: number): DetectedPost {
  const { post } = event.happening;
  const metrics = state.creators.metricsAt(post, at);
  const { username, fullname, picture, followers } = state.creators.social(post.account, at);
  return {
    id: event.post_id,
    event_id: event.id,
    platform: event.platform,
    post_id: post.id,
    url: post.url,
    content_type: post.type,
    caption: post.caption,
    posted_at: timestamp(post.publishedAt),
    detected_at: timestamp(event.detected_at),
    creator: { id: event.creator_id, handle: username, full_name: fullname, picture, followers },
    metrics: { ...metrics, engagement: engagementOf(metrics) },
    emv: emvOf(metrics),
    engagement_rate: engagementRateOf(metrics, followers),
    media: mediaOf(state, post, at),
  };
}

/** inferred: a carousel has three pictures, as in raw posts */
function mediaOf({ creators }: InfluencersClubState, post: Post, at: number): DetectedPostMedia[] {
  const path = `m/${post.account.platform}/${post.id}`;
  const image = (name: string): string => creators.mediaUrl(`${name}.jpg`, at);
  if (post.isVideo) {
    return [{ type: 'video', url: creators.mediaUrl(`${path}.mp4`, at), thumbnail_url: image(path) }];
  }
  const names = post.isCarousel ? [1, 2, 3].map((number) => `${path}-${number}`) : [path];
  return names.map((name) => ({ type: 'image', url: image(name), thumbnail_url: null }));
}
