import type { World } from '@creatorkit/mock';
import { checkWhenStale } from './endpoint-health.ts';
import type { BusinessState, RoutingLogRow } from './state.ts';

/** docs: what the built-in adapter for own endpoints can do; motion transfer is not (fact sheet §11.4) */
const selfHostable: readonly string[] = ['text-to-image', 'image-to-image'];

/**
 * Decides where a generation goes, and notes it: to an own endpoint as often as the routing says, otherwise, or when
 * none can take it, to the cloud.
 *
 * docs: the percentage and the way back to the cloud; inferred: the first endpoint that is well takes it (fact sheet
 * §11.4)
 */
export function routeGeneration(world: World, state: BusinessState, capability: string, now: number): RoutingLogRow {
  const id = world.nextId('routing log');
  const log = (outcome: RoutingLogRow['outcome'], endpoint_id: string | null) =>
    state.routingLogs.insert({ id, created_at: now, endpoint_id, outcome, capability });
  const routing = state.routing.get('platform');
  const share = routing?.enabled && selfHostable.includes(capability) ? routing.routing_percentage : 0;
  if (world.random.number('routing', id) * 100 >= share) return log('cloud', null);
  const [endpoint] = Array.from(state.endpoints.values())
    .filter(({ status, capabilities }) => status === 'active' && capabilities.includes(capability))
    .map((one) => checkWhenStale(world, state, one, now))
    .filter(({ health, circuit_open_until }) => health === 'healthy' && circuit_open_until === null);
  return endpoint ? log('self_hosted', endpoint.id) : log('fallback', null);
}
