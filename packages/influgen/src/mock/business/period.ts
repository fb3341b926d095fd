const dayMs = 86_400_000;

/** From the first instant on, up to and without the last. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/**
 * The whole days from one to another, in UTC; `undefined` when the last is before the first.
 *
 * @param usualDays - How many there are where the first is left out. The last is today, unless it is given.
 */
export function periodOf(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: number,
  usualDays: number,
): Period | undefined {
  const end = (to === undefined ? Math.floor(now / dayMs) * dayMs : Date.parse(to)) + dayMs;
  const start = from === undefined ? end - usualDays * dayMs : Date.parse(from);
  return start < end ? { start, end } : undefined;
}

/** The day of an instant in UTC, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
