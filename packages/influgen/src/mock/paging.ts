/** What pages are made of; the engine has put the document's defaults in. */
export interface PageQuery {
  readonly page?: number | undefined;
  readonly page_size?: number | undefined;
}

export interface Page<Item> {
  readonly items: Item[];
  readonly page: number;
  readonly page_size: number;
  readonly total: number;
}

/** docs: page and page_size (of the marketplace); inferred: of every list, and what an answer adds (fact sheet §1.7) */
export function pageOf<Row, Item>(
  { page = 1, page_size = 20 }: PageQuery,
  rows: readonly Row[],
  show: (row: Row) => Item,
): Page<Item> {
  const start = (page - 1) * page_size;
  return { items: rows.slice(start, start + page_size).map(show), page, page_size, total: rows.length };
}
