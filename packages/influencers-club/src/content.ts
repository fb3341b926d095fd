import type { Call, CallOptions, List } from '@creatorkit/runtime';
import type {
  InstagramPostData,
  PostAudio,
  PostComment,
  PostComments,
  PostData,
  PostDetailsRequest,
  PostTranscript,
} from './generated/models.ts';
import { contentDetails } from './generated/operations.ts';
import { Content } from './generated/resources.ts';

/** What of a post each `content_type` tells. */
interface DetailsByType {
  data: PostData | InstagramPostData;
  comments: PostComments;
  transcript: PostTranscript;
  audio: PostAudio;
}

/** Where comments go on, which the document says of one of the four kinds of details only. */
const commentsOfPost = {
  ...contentDetails,
  pagination: {
    style: 'cursor',
    cursor: { in: 'body', pointer: '/pagination_token' },
    items: '/result/comments',
    next: { in: 'body', pointer: '/result/next_token' },
    hasMore: { in: 'body', pointer: '/result/more_available' },
  },
} as const;

/** `club.content`: the posts of creators, and what there is to know of each. */
export class CreatorContent extends Content {
  /**
   * Tells one thing of a post: its data, a page of its comments, its transcript or its sound. 0.03 credits a call.
   *
   * @throws ValidationError for a post that there is not (400, which costs nothing), and for the sound of a video on YouTube (422).
   * @see `POST /public/v1/creators/content/details/` (seed: Post Details)
   * @example
   * ```ts
   * const { transcript } = await club.content.details({
   *   platform: 'youtube',
   *   content_type: 'transcript',
   *   post_id: 'dQw4w9WgXcQ',
   * });
   * ```
   */
  override details<Type extends PostDetailsRequest['content_type']>(
    body: PostDetailsRequest & { readonly content_type: Type },
    options?: CallOptions,
  ): Call<DetailsByType[Type]> {
    return this.core.call(contentDetails, [], body, options);
  }

  /**
   * Lists the comments of a post. Each page costs 0.03 credits.
   *
   * @see `POST /public/v1/creators/content/details/` (seed: Post Details; that comments are paged is the seed's, how is inferred)
   * @example
   * ```ts
   * for await (const { text } of club.content.comments({ platform: 'instagram', post_id: '3141592653589793238' })) console.log(text);
   * ```
   */
  comments(
    post: Pick<PostDetailsRequest, 'platform' | 'post_id' | 'pagination_token'>,
    options?: CallOptions,
  ): List<PostComment> {
    return this.core.list(commentsOfPost, [], { ...post, content_type: 'comments' }, options);
  }
}
