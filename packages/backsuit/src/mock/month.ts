/** The calendar month of an instant, in UTC: `2026-01`. */
export const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);
