/** seed: `2025-01-01T00:00:00.000000`, without a zone; inferred: it is UTC (fact sheet §1.1) */
export const timestamp = (at: number): string => new Date(at).toISOString().replace('Z', '000');

export const timestampOrNull = (at: number | null): string | null => (at === null ? null : timestamp(at));

/** seed: instants of schedules are `2025-06-01T09:00:00Z` */
export const instant = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');
