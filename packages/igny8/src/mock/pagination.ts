import type { Values } from '@creatorkit/mock';
import type { Operation } from '@creatorkit/runtime';
import { notFound } from './errors.ts';
import type { Igny8Context } from './world.ts';

/** What pages are made of; the engine has put the document's defaults in. */
interface PageQuery {
  readonly page?: number | undefined;
  readonly page_size?: number | undefined;
}

/** inferred: a page size above the maximum counts as the maximum, one that is no positive number as the default (fact sheet §1.8) */
export function forgivePageSize(values: Values, operation: Operation): Values {
  const parameter = operation.parameters?.find((one) => one.in === 'query' && one.name === 'page_size');
  if (!parameter || !operation.pagination) return values;
  const { page_size: size } = values;
  const { default: usual = 10, maximum = 100 } = parameter;
  const valid = typeof size === 'number' && size > 0;
  return { ...values, page_size: valid ? Math.min(size, maximum) : usual };
}

/**
 * One page of rows, in the envelope of lists.
 *
 * seed: Pagination
 */
export function pageOf<Row, Item>(
  context: Igny8Context,
  query: PageQuery,
  rows: readonly Row[],
  show: (row: Row) => Item,
) {
  const { page = 1, page_size: size = 10 } = query;
  const pages = Math.max(1, Math.ceil(rows.length / size));
  if (page > pages) return notFound(context); // inferred: past the end is 404, an empty first page is not (fact sheet §1.8)
  return {
    status: 200 as const,
    body: {
      success: true as const,
      count: rows.length,
      next: page < pages ? linkTo(context, page + 1) : null,
      previous: page > 1 ? linkTo(context, page - 1) : null,
      results: rows.slice((page - 1) * size, page * size).map(show),
      request_id: context.requestId,
    },
  };
}

/** seed: the other parameters are kept, `page=1` too; inferred: in alphabetical order, as Django REST Framework writes them */
function linkTo({ exchange, baseUrl }: Igny8Context, page: number): string {
  const query = new URLSearchParams(exchange.query);
  query.set('page', String(page));
  query.sort();
  return `${baseUrl}${exchange.path}?${query}`;
}
