import type { Handlers } from '../../generated/handlers.ts';
import type { ArticleUpdate } from '../../generated/models.ts';
import { audit } from '../audit.ts';
import { badRequest, conflict, forbidden, monthlyLimit, notFound, unprocessable } from '../errors.ts';
import { freeSlug, slugOf } from '../slug.ts';
import { type Space, spaceOf } from '../space.ts';
import { countArticle, isMonthUsedUp } from '../workspace/quota.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import { mayChange, visibleArticle } from './access.ts';
import { listArticles } from './list-articles.ts';
import { publish } from './publish.ts';
import type { ArticleRow } from './rows.ts';
import { categoryOf, wholeOf } from './show-article.ts';

export const articles = {
  listArticles,

  // seed: Create a new article; docs: the other fields (fact sheet §5, operation 15)
  createArticle({ body }, context) {
    const { world, state, now } = context;
    const space = spaceOf(context);
    const { title, content, category_id, status = 'draft', excerpt = null, image = null, is_featured = false } = body;
    if (!categoryOf(space, category_id)) return notFound('Category');
    const slug = body.slug === undefined ? undefined : slugOf(body.slug, 'article');
    if (slug !== undefined && isTaken(space, slug)) return conflict('Slug already in use');
    if (isMonthUsedUp(context)) return monthlyLimit();
    const draft = space.articles.insert({
      id: world.nextId('article'),
      user_id: userOf(context).id,
      title,
      slug: slug ?? freeSlug(slugOf(title, 'article'), (name) => isTaken(space, name)),
      content,
      excerpt,
      image,
      status: status === 'archived' ? 'archived' : 'draft',
      category_id,
      is_featured,
      view_count: 0,
      tags: body.tags ?? [],
      keywords: body.keywords ?? [],
      seo: body.seo ?? {},
      scheduled_at: null,
      timezone: null,
      generated: false,
      created_at: now,
      updated_at: null,
      published_at: null,
    });
    countArticle(state, space.tenant.id, now);
    const about = { tenant_id: space.tenant.id, resource_type: 'article', resource_id: draft.id } as const;
    audit(context, 'article.create', { ...about, details: { title } });
    // docs: `published` publishes at once (fact sheet §5, operation 15)
    const article = status === 'published' ? publish(world, space, draft, now) : draft;
    if (article !== draft) audit(context, 'article.publish', about);
    return { status: 201, body: { message: 'Article created successfully', article: wholeOf(space, article) } };
  },

  // seed: Get a single article; docs: reading does not count as a view (fact sheet §5, operation 16)
  getArticle({ path }, context) {
    const article = visibleArticle(context, path.article_id);
    return article ? { status: 200, body: { article: wholeOf(spaceOf(context), article) } } : notFound('Article');
  },

  // seed: Update an article; docs: the answer, and that a new title makes a new slug (fact sheet §5, operation 17)
  updateArticle({ path, body }, context) {
    const { world, now } = context;
    const space = spaceOf(context);
    const before = space.articles.get(path.article_id);
    if (!before) return notFound('Article');
    if (!mayChange(context, before)) return forbidden();
    const fields = writable.filter((name) => body[name] !== undefined);
    if (fields.length === 0) return badRequest('No valid fields to update'); // docs: the text (fact sheet §1.5)
    const { category_id } = body;
    const status = body.status === before.status ? undefined : body.status;
    if (category_id !== undefined && !categoryOf(space, category_id)) return notFound('Category');
    if (status !== undefined && !moves[before.status].includes(status)) {
      return unprocessable(`An article that is ${before.status} cannot become ${status}`);
    }
    const slug = newSlug(space, before, body);
    if (slug !== before.slug && isTaken(space, slug)) return conflict('Slug already in use');
    space.articles.update(before.id, { ...valuesOf(before, body), slug, updated_at: now });
    const about = { tenant_id: space.tenant.id, resource_type: 'article', resource_id: before.id } as const;
    audit(context, 'article.update', { ...about, details: { fields } });
    if (status === 'published') {
      publish(world, space, before, now);
      audit(context, 'article.publish', about);
    } else if (status !== undefined) space.articles.update(before.id, unpublished(before, status));
    const article = space.articles.get(before.id) ?? before;
    return { status: 200, body: { message: 'Article updated successfully', article: wholeOf(space, article) } };
  },

  // seed: Delete an article; inferred: with its comments and its schedules (fact sheet §5, operation 18)
  deleteArticle({ path }, context) {
    const space = spaceOf(context);
    const article = space.articles.get(path.article_id);
    if (!article) return notFound('Article');
    if (!mayChange(context, article)) return forbidden();
    for (const comment of space.comments.find('article', article.id)) space.comments.delete(comment.id);
    for (const post of space.socialPosts.find('article', article.id)) {
      if (post.status === 'scheduled') space.socialPosts.delete(post.id);
    }
    space.articles.delete(article.id);
    audit(context, 'article.delete', {
      tenant_id: space.tenant.id,
      resource_type: 'article',
      resource_id: article.id,
      details: { title: article.title },
    });
    return { status: 200, body: { message: 'Article deleted successfully' } };
  },
} satisfies Pick<
  Handlers<BackSuitContext>,
  'listArticles' | 'createArticle' | 'getArticle' | 'updateArticle' | 'deleteArticle'
>;

/** docs: what can be changed (fact sheet §5, operation 17); inferred: the slug */
const writable = [
  'title',
  'slug',
  'content',
  'category_id',
  'status',
  'excerpt',
  'image',
  'is_featured',
  'seo',
  'tags',
  'keywords',
] as const satisfies readonly (keyof ArticleUpdate)[];

/** What an update says, and for the rest what there was; null takes a value away. */
function valuesOf(before: ArticleRow, update: ArticleUpdate): Partial<ArticleRow> {
  const { title = before.title, content = before.content, category_id = before.category_id } = update;
  const { excerpt = before.excerpt, image = before.image, is_featured = before.is_featured } = update;
  const { tags = before.tags, keywords = before.keywords } = update;
  const seo = { ...before.seo, ...update.seo };
  return { title, content, category_id, excerpt, image, is_featured, tags, keywords, seo };
}

/** inferred: where each state leads; a schedule alone leads to `scheduled` (fact sheet §8) */
const moves: { readonly [From in ArticleRow['status']]: readonly ArticleRow['status'][] } = {
  draft: ['published'],
  scheduled: ['draft', 'published'],
  published: ['draft', 'archived'],
  archived: ['draft'],
};

/** What is archived keeps the time of its publishing. */
const unpublished = ({ published_at }: ArticleRow, status: 'draft' | 'archived'): Partial<ArticleRow> => ({
  status,
  scheduled_at: null,
  timezone: null,
  published_at: status === 'archived' ? published_at : null,
});

export const isTaken = (space: Space, slug: string): boolean =>
  space.articles.find('slug', [space.tenant.id, slug]).length > 0;

function newSlug(space: Space, before: ArticleRow, { slug, title }: ArticleUpdate): string {
  if (slug !== undefined) return slugOf(slug, 'article');
  if (title === undefined || title === before.title) return before.slug;
  return freeSlug(slugOf(title, 'article'), (name) => name !== before.slug && isTaken(space, name));
}
