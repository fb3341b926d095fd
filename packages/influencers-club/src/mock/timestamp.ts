/** client: ISO 8601 in UTC, and no fraction of a second (fact sheet §1.8) */
export const timestamp = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

/** As {@link timestamp}; null stays null. */
export const timestampOrNull = (ms: number | null): string | null => (ms === null ? null : timestamp(ms));
