import type { World } from '@creatorkit/mock';

/** docs: how long what is known of an endpoint is good (fact sheet §11.4) */
export const healthTtlMs = 30_000;

interface Probe {
  readonly error: string | null;
  readonly latencyMs: number;
}

/**
 * How a service at an address does at an instant: the same for the 30 seconds that a health check is good for. A host
 * that begins with `down.` never answers, one with `flaky.` every second time on average, any other always.
 *
 * inferred: everything (fact sheet §11.3, §11.4 name no measure)
 */
export function probe(world: World, url: string, now: number): Probe {
  const { hostname } = new URL(url);
  const period = Math.floor(now / healthTtlMs);
  const isUp = hostname.startsWith('flaky.')
    ? world.random.number('probe', url, period) < 0.5
    : !hostname.startsWith('down.');
  const latencyMs = world.random.integer('latency', url, period, { min: 400, max: 4000 });
  return { error: isUp ? null : `${hostname} did not answer within 90 s, in 3 attempts`, latencyMs };
}

/** docs: no secrets in addresses; inferred: what is one (fact sheet §11.3) */
export function credentialsIn(url: string): string | undefined {
  const { username, password } = new URL(url);
  return username || password ? 'must not hold a user name or a password' : undefined;
}
