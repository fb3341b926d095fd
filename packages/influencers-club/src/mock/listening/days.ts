export const dayMs = 86_400_000;

/** The beginning of the day, UTC. */
export const midnightBefore = (instant: number): number => Math.floor(instant / dayMs) * dayMs;

/** The first midnight that is later. */
export const midnightAfter = (instant: number): number => midnightBefore(instant) + dayMs;

/** docs: dates without time (fact sheet §1.8) */
export const dateOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
