import type { Space } from '../space.ts';
import { instant, timestamp, timestampOrNull } from '../timestamp.ts';
import type { ArticleRow, CategoryRow } from './rows.ts';

/** docs: a category of the tenant, or of all (fact sheet §5, operation 21) */
export const categoryOf = (space: Space, id: number): CategoryRow | undefined =>
  space.categories.get(id) ?? space.globalCategories.get(id);

/** inferred: comments that are not approved do not count */
export const commentCount = (space: Space, articleId: number): number =>
  space.comments.find('article', articleId).filter(({ is_approved }) => is_approved).length;

/** seed: List articles for a tenant; docs: the other fields (fact sheet §2.4) */
export function summaryOf(space: Space, article: ArticleRow) {
  const { id, tenant_id, title, slug, status, category_id, excerpt, image, is_featured, view_count } = article;
  const category = category_id === null ? undefined : categoryOf(space, category_id);
  return {
    id,
    title,
    slug,
    status,
    category_id,
    category_name: category?.name ?? null,
    tenant_id,
    excerpt,
    image,
    is_featured,
    view_count,
    comment_count: commentCount(space, id),
    scheduled_at: article.scheduled_at === null ? null : instant(article.scheduled_at),
    created_at: timestamp(article.created_at),
    updated_at: timestampOrNull(article.updated_at),
    published_at: timestampOrNull(article.published_at),
  };
}

/** docs: what lists leave out (fact sheet §2.4) */
export function wholeOf(space: Space, article: ArticleRow) {
  const { content, user_id, tags, keywords, seo } = article;
  return {
    ...summaryOf(space, article),
    content,
    user_id,
    tags: [...tags],
    keywords: [...keywords],
    seo: {
      meta_title: seo.meta_title ?? null,
      meta_description: seo.meta_description ?? null,
      focus_keyword: seo.focus_keyword ?? null,
      summary: seo.summary ?? null,
    },
  };
}
