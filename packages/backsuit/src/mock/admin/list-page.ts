interface Paging {
  readonly page?: number | undefined;
  readonly per_page?: number | undefined;
}

/** docs: how the lists of administrators are cut, and what they say beside it (fact sheet §1.8) */
export function listPage<Row>(rows: readonly Row[], { page = 1, per_page = 20 }: Paging) {
  const total = rows.length;
  return {
    rows: rows.slice((page - 1) * per_page, page * per_page),
    paging: { total, page, per_page, pages: Math.ceil(total / per_page) },
  };
}

/** Whether one of the texts has the words in it. inferred: however capitalised */
export function isFound(search: string | undefined, texts: readonly (string | null)[]): boolean {
  const wanted = search?.toLowerCase() ?? '';
  return texts.some((text) => (text ?? '').toLowerCase().includes(wanted));
}
