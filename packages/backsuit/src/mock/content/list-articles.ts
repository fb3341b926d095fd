import type { Handlers } from '../../generated/handlers.ts';
import { dayMs } from '../day.ts';
import { type Space, spaceOf } from '../space.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import { visibleArticles } from './access.ts';
import type { ArticleRow } from './rows.ts';
import { categoryOf, commentCount, summaryOf } from './show-article.ts';

// seed: List articles for a tenant; docs: filters and orders (fact sheet §5, operation 14)
export const listArticles: Handlers<BackSuitContext>['listArticles'] = ({ query }, context) => {
  const { page = 1, per_page = 20, sort = 'date', order = 'desc', user_only = false } = query;
  const space = spaceOf(context);
  const own = user_only ? userOf(context).id : undefined;
  const found = visibleArticles(context, space).filter(
    (article) => matches(space, article, query) && (own === undefined || article.user_id === own),
  );
  const sorted = sortBy(found, sortKeys[sort](space, context.now), order);
  const articles = sorted.slice((page - 1) * per_page, page * per_page).map((article) => summaryOf(space, article));
  return { status: 200, body: { articles, total: found.length, page, per_page } };
};

export interface ArticleFilter {
  readonly status?: string | undefined;
  readonly category_id?: number | undefined;
  readonly category_slug?: string | undefined;
  readonly is_featured?: boolean | undefined;
}

/** The filters that list and search share. */
export function matches(space: Space, article: ArticleRow, filter: ArticleFilter): boolean {
  const { status, category_id, category_slug, is_featured } = filter;
  const category = article.category_id === null ? undefined : categoryOf(space, article.category_id);
  return (
    (status === undefined || article.status === status) &&
    (category_id === undefined || article.category_id === category_id) &&
    (category_slug === undefined || category?.slug === category_slug) &&
    (is_featured === undefined || article.is_featured === is_featured)
  );
}

type SortKey = (article: ArticleRow) => number | string;

const sortKeys = {
  date: () => byDate,
  popularity: () => byPopularity,
  // inferred: views a day since the publishing
  trending: (_space: Space, now: number) => (article: ArticleRow) =>
    article.published_at === null ? 0 : article.view_count / Math.max(1, (now - article.published_at) / dayMs),
  title: () => byTitle,
  comments: (space: Space) => (article: ArticleRow) => commentCount(space, article.id),
} satisfies { readonly [sort: string]: (space: Space, now: number) => SortKey };

/** inferred: the date is that of the creation */
export const byDate: SortKey = ({ created_at }) => created_at;
export const byPopularity: SortKey = ({ view_count }) => view_count;
export const byTitle: SortKey = ({ title }) => title.toLowerCase();

/** inferred: among equals the newest comes first, and last in ascending order */
export function sortBy<Row extends { readonly id: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => number | string,
  order: 'asc' | 'desc',
): Row[] {
  const ascending = rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.row.id - other.row.id))
    .map(({ row }) => row);
  return order === 'asc' ? ascending : ascending.reverse();
}
