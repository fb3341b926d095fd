const dayMs = 24 * 60 * 60 * 1000;

/** `2026-03` of `2026-03-08` */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The month that is so many later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return monthOf(date.toISOString());
}

/** The days of whole weeks, from Sunday on, that hold a month. */
export function weeksOf(month: string): string[] {
  const first = Date.parse(`${month}-01T00:00Z`);
  const next = Date.parse(`${monthAfter(month, 1)}-01T00:00Z`);
  const start = first - new Date(first).getUTCDay() * dayMs;
  const weeks = Math.ceil((next - start) / (7 * dayMs));
  return Array.from({ length: weeks * 7 }, (_, index) => new Date(start + index * dayMs).toISOString().slice(0, 10));
}
