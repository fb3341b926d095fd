import type { BackSuitContext } from '../world.ts';

/** The tenant that a call without one in its path is for; null for the platform. */
export const scopeOf = ({ tenant }: BackSuitContext): string | null => tenant?.toLowerCase() ?? null;
