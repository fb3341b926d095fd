import type { Handlers } from '../../generated/handlers.ts';
import type { Comment } from '../../generated/models.ts';
import { badRequest, forbidden, notFound } from '../errors.ts';
import { manages } from '../members.ts';
import { type Space, spaceOf } from '../space.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import { isReader, visibleArticle } from './access.ts';
import type { CommentRow } from './rows.ts';

export const comments = {
  // docs: public; inferred: total_count counts what limit and offset go through (fact sheet §5, operation 58)
  listArticleComments({ path, query }, context) {
    const { limit = 100, offset = 0, include_unapproved = false } = query;
    const article = visibleArticle(context, path.article_id);
    if (!article) return notFound('Article');
    // docs: for admins; inferred: others get what is approved
    const showsAll = include_unapproved && manages(context);
    const rows = spaceOf(context)
      .comments.find('article', article.id)
      .filter(({ is_approved }) => is_approved || showsAll);
    const byParent = Map.groupBy(rows, ({ parent_id }) => parent_id);
    const top = byParent.get(null) ?? [];
    const shown = top.slice(offset, offset + limit).map((row) => show(context, row, byParent));
    return { status: 200, body: { comments: shown, total_count: top.length, limit, offset } };
  },

  // seed: Post a comment; docs: approved at once (fact sheet §5, operation 59)
  createComment({ path, body }, context) {
    const { world, now } = context;
    const { content, parent_id = null } = body;
    const space = spaceOf(context);
    const article = visibleArticle(context, path.article_id);
    if (!article) return notFound('Article');
    if (content.trim() === '') return badRequest('content is required and cannot be empty');
    const parent = parent_id === null ? undefined : visibleComment(context, space, parent_id);
    if (parent_id !== null && !parent) return notFound('Comment');
    if (parent && parent.article_id !== article.id) return badRequest('Parent comment must belong to the same article');
    const row = space.comments.insert({
      id: world.nextId('comment'),
      article_id: article.id,
      user_id: userOf(context).id,
      content,
      parent_id,
      is_approved: true,
      is_edited: false,
      created_at: now,
      updated_at: null,
    });
    return { status: 201, body: { message: 'Comment created successfully', comment: show(context, row, new Map()) } };
  },

  // docs: the author; inferred: owners and admins, and that answers go with it (fact sheet §5, operation 60)
  deleteComment({ path }, context) {
    const space = spaceOf(context);
    const row = visibleComment(context, space, path.comment_id);
    if (!row) return notFound('Comment');
    if (row.user_id !== userOf(context).id && !manages(context)) {
      return forbidden('You can only delete your own comments');
    }
    deleteWithReplies(space, row);
    return { status: 200, body: { message: 'Comment deleted successfully' } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listArticleComments' | 'createComment' | 'deleteComment'>;

/** inferred: one's own, and what stands under an article that one sees; what waits for approval is for the team */
function visibleComment(context: BackSuitContext, space: Space, id: number): CommentRow | undefined {
  const row = space.comments.get(id);
  if (!row || row.user_id === context.principal?.user.id) return row;
  const isSeen = visibleArticle(context, row.article_id) && (row.is_approved || !isReader(context));
  return isSeen ? row : undefined;
}

function deleteWithReplies(space: Space, { id, article_id }: CommentRow): void {
  for (const reply of space.comments.find('article', article_id)) {
    if (reply.parent_id === id) deleteWithReplies(space, reply);
  }
  space.comments.delete(id);
}

/** docs: the shape (fact sheet §2.8) */
function show(
  context: BackSuitContext,
  row: CommentRow,
  byParent: ReadonlyMap<number | null, readonly CommentRow[]>,
): Comment {
  const { id, article_id, content, parent_id, is_approved, is_edited } = row;
  const replies = (byParent.get(id) ?? []).map((reply) => show(context, reply, byParent));
  return {
    id,
    article_id,
    user: showAuthor(context, row),
    content,
    parent_id,
    is_approved,
    is_edited,
    created_at: timestamp(row.created_at),
    updated_at: timestampOrNull(row.updated_at),
    replies,
    reply_count: replies.length,
    has_replies: replies.length > 0,
  };
}

/** inferred: the list is public, so an address is for the team, and for whose it is */
function showAuthor(context: BackSuitContext, { user_id }: CommentRow) {
  const user = context.state.users.get(user_id);
  if (!user) throw new TypeError(`Cannot show a comment: there is no user ${user_id}`);
  const { id, username, full_name, email } = user;
  return { id, username, full_name, ...(id === context.principal?.user.id || !isReader(context) ? { email } : {}) };
}
