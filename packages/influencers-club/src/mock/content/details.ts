import type { ContentDetailsRequest, Handlers } from '../../generated/handlers.ts';
import { charged, creditFields } from '../account/charged.ts';
import type { Creators, Post } from '../creators/index.ts';
import { nothingFound, refuseToken, unprocessable } from '../errors.ts';
import type { InfluencersClubContext } from '../world.ts';
import { postOf } from './post.ts';
import { positionIn, tokenFor } from './token.ts';

type Request = ContentDetailsRequest;

/** inferred: comments a page (fact sheet §2.45) */
const commentsPerPage = 50;

export const details = {
  // seed: what there is, the price; client: 422 for sound of YouTube; inferred: 400 for an unknown post (fact sheet §2.45)
  'content.details'(request, context) {
    const { platform, content_type, post_id } = request.body;
    if (platform === 'youtube' && content_type === 'audio') {
      return unprocessable(['body', 'content_type'], 'Audio is not available on YouTube.');
    }
    const { creators } = context.state;
    const post = creators.findPost(platform, post_id, context.now);
    if (!post) return nothingFound();
    if (content_type === 'comments') return answerComments(request, context, post);
    if (content_type === 'data') {
      return charged(context, request, () => ({ result: dataOf(creators, post, context.now) }));
    }
    if (!post.isVideo) return nothingFound(); // inferred: a picture says nothing
    return charged(context, request, () => ({
      result:
        content_type === 'transcript'
          ? { transcript: creators.transcript(post) }
          : { audio_url: creators.audioUrl(post, context.now) },
    }));
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'content.details'>;

/** client: of Instagram; inferred: of the others, and the title of the music (fact sheet §2.45) */
function dataOf(creators: Creators, post: Post, now: number) {
  const { likes, comments, views, shares } = creators.metricsAt(post, now);
  const plays = post.isVideo ? views : null;
  const metrics = { like_count: likes, comment_count: comments, share_count: shares, play_count: plays };
  if (post.account.platform !== 'instagram') return { ...postOf(creators, post, now), metrics };
  const title = `Original audio - ${creators.social(post.account, now).fullname}`;
  return {
    caption: { text: post.caption },
    metrics: { ...metrics, ig_play_count: plays },
    music_metadata: post.isVideo ? { music_info: { title } } : null,
  };
}

/** seed: paged; inferred: newest first, and new ones move no page; a page without any is free (fact sheet §2.45) */
function answerComments(request: Request, context: InfluencersClubContext, post: Post) {
  const { platform, post_id, pagination_token: token } = request.body;
  const { creators } = context.state;
  const list = `comments ${platform} ${post_id}`;
  const { total } = creators.comments(post, context.now, { offset: 0, limit: 0 });
  const unread = token === undefined ? total : positionIn(context, list, token);
  if (unread === undefined) return refuseToken();
  const window = { offset: total - unread, limit: commentsPerPage };
  const { comments } = creators.comments(post, context.now, window);
  const left = unread - comments.length;
  const result = {
    comments: [...comments],
    num_results: comments.length,
    more_available: left > 0,
    next_token: left > 0 ? tokenFor(context, list, left) : null,
  };
  if (comments.length === 0) return { status: 200 as const, body: { ...creditFields(0), result } };
  return charged(context, request, () => ({ result }));
}
