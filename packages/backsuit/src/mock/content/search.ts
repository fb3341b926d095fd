import type { Handlers } from '../../generated/handlers.ts';
import { dayMs } from '../day.ts';
import { badRequest } from '../errors.ts';
import { spaceOf } from '../space.ts';
import type { BackSuitContext } from '../world.ts';
import { visibleArticles } from './access.ts';
import { findIn, type Hit } from './find-in.ts';
import { byDate, byPopularity, byTitle, matches, sortBy } from './list-articles.ts';
import { categoryOf, summaryOf } from './show-article.ts';

export const search = {
  // seed: Search articles; docs: points, highlights, filters, orders (fact sheet §5, operation 20)
  searchArticles({ query }, context) {
    const { page = 1, per_page = 20, sort = 'relevance', order = 'desc', search_in = 'all' } = query;
    const { date_from, date_to, status, category_id, category_slug, is_featured } = query;
    const term = query.q.trim();
    if (term === '') return badRequest('Search query is required');
    if (term.length < 2) return badRequest('Search query must be at least 2 characters');
    const space = spaceOf(context);
    // inferred: days are those of UTC, of the creation, both ends included
    const from = date_from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(date_from);
    const to = date_to === undefined ? Number.POSITIVE_INFINITY : Date.parse(date_to) + dayMs;
    const hits = visibleArticles(context, space)
      .filter((article) => matches(space, article, query) && article.created_at >= from && article.created_at < to)
      .flatMap((article) => findIn(article, term, search_in) ?? []);
    const sorted = sortBy(hits, sortKeys[sort], order);
    const total = hits.length;
    const total_pages = Math.ceil(total / per_page);
    const filters = { status, category_id, category_slug, is_featured, date_from, date_to };
    return {
      status: 200,
      body: {
        query: term,
        total,
        page,
        per_page,
        total_pages,
        has_next: page < total_pages,
        has_prev: page > 1,
        sort_by: sort,
        sort_order: order,
        search_in,
        filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)),
        articles: sorted.slice((page - 1) * per_page, page * per_page).map(({ article, highlight }) => {
          const category = article.category_id === null ? undefined : categoryOf(space, article.category_id);
          const { id, name, slug } = category ?? {};
          return {
            ...summaryOf(space, article),
            highlight,
            category: id === undefined || name === undefined || slug === undefined ? null : { id, name, slug },
          };
        }),
      },
    };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'searchArticles'>;

const sortKeys: {
  readonly [sort in 'relevance' | 'date' | 'popularity' | 'title']: (hit: Hit) => number | string;
} = {
  relevance: ({ points }) => points,
  date: ({ article }) => byDate(article),
  popularity: ({ article }) => byPopularity(article),
  title: ({ article }) => byTitle(article),
};
