import type { RateLimitState } from './wait-hints.ts';

/**
 * Reads the structured fields `RateLimit` and `RateLimit-Policy`: of several limits the one with the least left. For the
 * `readRateLimit` of `createCore`, where a document says `dialect: ietf`.
 *
 * @see draft-ietf-httpapi-ratelimit-headers-10 §4: `RateLimit: "name";r=remaining;t=seconds`, and §3 for the quota.
 */
export function readStructuredRateLimit(headers: Headers, nowMs: number): RateLimitState | undefined {
  const [tightest] = readMembers(headers.get('ratelimit')).sort((a, b) => (a.r ?? 0) - (b.r ?? 0));
  if (tightest?.r === undefined) return undefined;
  const { name: scope, r: remaining, t } = tightest;
  const limit = readMembers(headers.get('ratelimit-policy')).find(({ name }) => name === scope)?.q;
  return {
    scope,
    ...(limit !== undefined && { limit }),
    remaining,
    ...(t !== undefined && { resetAt: new Date(nowMs + t * 1000) }),
  };
}

/** The members of a structured list of strings with whole numbers as parameters (RFC 9651 §3.1). */
function readMembers(
  value: string | null,
): ({ readonly name: string } & { readonly [key in 'q' | 'r' | 't']?: number })[] {
  return [...(value ?? '').matchAll(/"([^"]*)"([^,]*)/g)].map(([, name = '', parameters = '']) => ({
    name,
    ...Object.fromEntries(
      [...parameters.matchAll(/;\s*(\w+)=(\d{1,12})\b/g)].map(([, key, digits]) => [key, Number(digits)]),
    ),
  }));
}
