import { manages, ownRole } from '../members.ts';
import { type Space, spaceOf } from '../space.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import type { ArticleRow } from './rows.ts';

/** inferred: who is no member of the team, or nobody, sees what is published alone (fact sheet §5) */
export function isReader(context: BackSuitContext): boolean {
  const role = ownRole(context);
  return role === undefined || role === 'User';
}

/** docs: the author changes an article; inferred: owners and admins of the tenant, too (fact sheet §1.3) */
export const mayChange = (context: BackSuitContext, { user_id }: ArticleRow): boolean =>
  user_id === userOf(context).id || manages(context);

/** The articles that the caller may know of. */
export function visibleArticles(context: BackSuitContext, space: Space): ArticleRow[] {
  const rows = space.articles.list();
  return isReader(context) ? rows.filter(({ status }) => status === 'published') : rows;
}

/** inferred: of what a reader may not see there is nothing (fact sheet §8) */
export function visibleArticle(context: BackSuitContext, id: number): ArticleRow | undefined {
  const article = spaceOf(context).articles.get(id);
  return article && (article.status === 'published' || !isReader(context)) ? article : undefined;
}
