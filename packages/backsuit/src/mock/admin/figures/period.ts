import { dayMs } from '../../day.ts';

/** The last days up to now, the first instant included. */
export interface Period {
  readonly days: number;
  readonly since: number;
  readonly now: number;
}

/** docs: 30 days unless it is said otherwise (fact sheet §7, operation 49) */
export const periodOf = (now: number, days = 30): Period => ({ days, since: now - days * dayMs, now });

/** As long, and just before. */
export const periodBefore = ({ days, since }: Period): Period => periodOf(since, days);

export const isIn = ({ since }: Period, at: number | null): boolean => at !== null && at >= since;
