import type { DetectedPost, DetectedPostMedia } from '../../generated/models.ts';
import { postOf } from '../content/post.ts';
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

/** inferred: the file and the cover that the post has in the list of its creator's posts, too (fact sheet §2.40) */
function mediaOf({ creators }: InfluencersClubState, post: Post, at: number): DetectedPostMedia[] {
  const { media_url: url, image_versions } = postOf(creators, post, at);
  const isVideo = post.isVideo || post.account.platform !== 'instagram';
  const thumbnail_url = image_versions.candidates[0]?.url ?? null;
  return [isVideo ? { type: 'video', url, thumbnail_url } : { type: 'image', url, thumbnail_url: null }];
}
