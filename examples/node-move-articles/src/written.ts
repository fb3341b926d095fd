import { isDeepStrictEqual } from 'node:util';
import type { Article, ArticleInput } from '@creatorkit/backsuit';

/** What people have written of an article: what can be given to another one, but for its category and its state. */
export type Written = Omit<ArticleInput, 'category_id' | 'status'>;

export function writtenOf({ title, slug, content, seo, ...article }: Article): Written {
  const { excerpt = null, image = null, is_featured = false, tags = [], keywords = [] } = article;
  const { meta_title = null, meta_description = null, focus_keyword = null } = seo ?? {};
  return {
    title,
    slug,
    content,
    excerpt,
    image,
    is_featured,
    tags,
    keywords,
    seo: { meta_title, meta_description, focus_keyword },
  };
}

/**
 * Whether one is the copy of the other: the slug is the same, and all that was written. Slugs are distinct within a tenant,
 * so that nothing is copied twice, and a copy is found again by whoever has lost its id. A tag would say so more plainly,
 * but to readers as well.
 */
export const isCopy = (one: Article, other: Article): boolean => isDeepStrictEqual(writtenOf(one), writtenOf(other));
