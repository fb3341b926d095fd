import type { Api, Plans, RateLimit, RateLimitPolicy, ResetFormat } from '@creatorkit/runtime';
import type { LimitWindows, WindowState } from './limit-windows.ts';

/** Whose limits are used: a name for each partition that is known; anonymous calls count by their address. */
export interface Caller {
  readonly address: string;
  readonly operation: string;
  readonly partitions?: { readonly [partition: string]: string } | undefined;
  /** Where limits differ by plan; unknown: the plan that the document assumes. */
  readonly plan?: string | undefined;
}

export interface Verdict {
  readonly refused: boolean;
  /** The limit's headers, in the API's dialect. */
  readonly headers: { readonly [name: string]: string };
}

export interface Throttle {
  /** Counts a call against its policies, all or none: a call that is refused uses nothing. */
  use(policies: readonly string[], caller: Caller, amount?: number): Verdict;
  /** The headers alone: for answers that come before the counting. */
  look(policies: readonly string[], caller: Caller): Verdict;
}

interface Standing extends WindowState {
  readonly key: string;
  readonly limit: RateLimit;
  readonly policy: RateLimitPolicy;
  readonly name: string;
}

/** The API's declared limits over a world's windows. Where several apply, the headers speak of the tightest. */
export function createThrottle(api: Api, windows: LimitWindows, now: () => number): Throttle {
  const { policies: declared = {}, headers: dialect = {} } = api.rateLimits ?? {};

  function standings(policies: readonly string[], caller: Caller): Standing[] {
    return policies.flatMap((name) => {
      const policy = declared[name];
      if (!policy) throw new RangeError(`Cannot throttle: ${api.id} declares no limit called ${name}`);
      const whose = policy.partition.map((partition) => ownerOf(partition, caller)).join(' ');
      return limitsOf(policy, api.plans, caller.plan).map((limit) => {
        const key = `${name} ${limit.window} ${whose}`;
        return { key, limit, policy, name, ...windows.look(key, limit) };
      });
    });
  }

  function headersOf(standing: Standing, refused: boolean): { [name: string]: string } {
    const headers: { [name: string]: string } = {};
    const { limit, remaining, reset, scope, retryAfter } = dialect;
    if (dialect.dialect === 'ietf') {
      const { quota, window } = standing.limit;
      const seconds = resetText(standing.resetAt, now(), 'delta-seconds');
      headers['RateLimit-Policy'] = `"${standing.name}";q=${quota};w=${window}`;
      headers.RateLimit = `"${standing.name}";r=${standing.remaining};t=${seconds}`;
    }
    if (limit) headers[limit] = String(standing.limit.quota);
    if (remaining) headers[remaining] = String(standing.remaining);
    if (reset) headers[reset.name] = resetText(standing.resetAt, now(), reset.format);
    if (scope) headers[scope] = standing.name;
    if (retryAfter && refused) headers[retryAfter] = resetText(standing.resetAt, now(), 'delta-seconds');
    return headers;
  }

  /** The one with the least left; of equals the one that takes longest to reset. */
  function tightest(all: readonly Standing[]): Standing | undefined {
    return all.reduce<Standing | undefined>((found, one) => {
      const tighter =
        !found || one.remaining < found.remaining || (one.remaining === found.remaining && one.resetAt > found.resetAt);
      return tighter ? one : found;
    }, undefined);
  }

  function verdict(all: readonly Standing[], refused: boolean): Verdict {
    const standing = tightest(all);
    return { refused, headers: standing ? headersOf(standing, refused) : {} };
  }

  return {
    use(policies, caller, amount = 1) {
      if (policies.length === 0) return verdict([], false);
      const before = standings(policies, caller);
      const full = before.filter(({ remaining }) => remaining < amount);
      if (full.length > 0 && windows.enabled) return verdict(full, true);
      for (const { key, limit, policy } of before) windows.use(key, limit, policy.algorithm ?? 'fixed', amount);
      return verdict(standings(policies, caller), false);
    },
    look: (policies, caller) => verdict(standings(policies, caller), false),
  };
}

/** A plan without limits of its own has those of the nearest lesser one, or else of the least that has any. */
function limitsOf(
  { limits, plans = {} }: RateLimitPolicy,
  { order, default: assumed }: Plans = { order: [] },
  plan = assumed ?? order[0],
): readonly RateLimit[] {
  if (limits) return limits;
  const rank = order.indexOf(plan ?? '');
  const having = order.filter((name) => plans[name]);
  const chosen = having.findLast((name) => order.indexOf(name) <= rank) ?? having[0];
  return plans[chosen ?? ''] ?? [];
}

function ownerOf(partition: string, caller: Caller): string {
  if (partition === 'operation') return caller.operation;
  return caller.partitions?.[partition] ?? `address:${caller.address}`;
}

/** Rounded up: who waits until then is never too early. */
function resetText(at: number, now: number, format: ResetFormat): string {
  switch (format) {
    case 'delta-seconds':
      return String(Math.max(0, Math.ceil((at - now) / 1000)));
    case 'epoch-seconds':
      return String(Math.ceil(at / 1000));
    case 'epoch-ms':
      return String(Math.ceil(at));
    case 'http-date':
      return new Date(Math.ceil(at / 1000) * 1000).toUTCString();
  }
}
