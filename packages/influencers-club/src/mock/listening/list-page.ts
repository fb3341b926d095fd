/** inferred: pages begin with 1, and have 20 rows unless another number is asked for (fact sheet §2.22) */
export function pageOf<Row>(
  rows: readonly Row[],
  { page = 1, limit = 20 }: { readonly page?: number | undefined; readonly limit?: number | undefined },
): { readonly total: number; readonly page: number; readonly limit: number; readonly results: Row[] } {
  const first = (page - 1) * limit;
  return { total: rows.length, page, limit, results: rows.slice(first, first + limit) };
}
