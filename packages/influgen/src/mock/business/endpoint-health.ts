import type { World } from '@creatorkit/mock';
import { healthTtlMs, probe } from './probe.ts';
import type { BusinessState, EndpointRow } from './state.ts';

/** docs: failures in a row after which nothing is sent (fact sheet §11.4) */
const failureThreshold = 3;

/** docs: for how long nothing is sent then (fact sheet §11.4) */
const circuitResetMs = 5 * 60_000;

/** What is known of an endpoint that was never checked. */
export const unchecked = {
  health: 'unknown',
  last_error: null,
  current_load: 0,
  average_latency_ms: null,
  consecutive_failures: 0,
  circuit_open_until: null,
  checked_at: null,
} as const satisfies Partial<EndpointRow>;

/** Looks at an endpoint now and keeps what it saw. */
export function check(world: World, { endpoints }: BusinessState, endpoint: EndpointRow, now: number): EndpointRow {
  const { error, latencyMs } = probe(world, endpoint.url, now);
  if (error === null) {
    // inferred: the average leans on what came last
    const average = Math.round(((endpoint.average_latency_ms ?? latencyMs) * 3 + latencyMs) / 4);
    return endpoints.update(endpoint.id, {
      ...unchecked,
      current_load: endpoint.current_load,
      health: 'healthy',
      average_latency_ms: average,
      checked_at: now,
    });
  }
  const failures = endpoint.consecutive_failures + 1;
  return endpoints.update(endpoint.id, {
    health: 'unhealthy',
    last_error: error,
    consecutive_failures: failures,
    circuit_open_until: failures >= failureThreshold ? now + circuitResetMs : null,
    checked_at: now,
  });
}

/** Looks at an endpoint unless what is known is still good, or its circuit is open. */
export function checkWhenStale(world: World, state: BusinessState, endpoint: EndpointRow, now: number): EndpointRow {
  const { checked_at, circuit_open_until } = endpoint;
  const isKnown = checked_at !== null && now < checked_at + healthTtlMs;
  const isOpen = circuit_open_until !== null && now < circuit_open_until;
  return isKnown || isOpen ? endpoint : check(world, state, endpoint, now);
}
