import type { Handlers } from '../../generated/handlers.ts';
import type { RoutingLog, SelfHostedEndpoint, SelfHostedRouting } from '../../generated/models.ts';
import { invalid, notFound } from '../errors.ts';
import { newId } from '../ids.ts';
import { timestamp } from '../timestamp.ts';
import type { InflugenContext } from '../world.ts';
import { check, checkWhenStale, unchecked } from './endpoint-health.ts';
import { credentialsIn } from './probe.ts';
import type { BusinessState, EndpointRow, RoutingLogRow } from './state.ts';

/** inferred: how many logs are recent (fact sheet §11.4) */
const recentLogs = 50;

// That the caller is an administrator is the engine's to check, by `x-sdk-role`.
export const selfHosted = {
  // docs: routing, health of endpoints, recent logs (fact sheet §11.4)
  getSelfHosted(_request, { state, world, now }) {
    const endpoints = [...state.endpoints.values()].map((one) => show(checkWhenStale(world, state, one, now)));
    const logs = [...state.routingLogs.values()].slice(-recentLogs).reverse();
    return { status: 200, body: { routing: routingOf(state), endpoints, recent_logs: logs.map(showLog) } };
  },

  // docs: enabled, and a percentage from 0 to 100 (fact sheet §11.4)
  updateSelfHostedRouting({ body }, { state }) {
    const { enabled, routing_percentage } = body;
    state.routing.update('platform', { enabled, routing_percentage });
    return { status: 200, body: { routing: routingOf(state) } };
  },

  // docs: checks health anew (fact sheet §11.4); inferred: open circuits and disabled endpoints included
  refreshSelfHosted(_request, { state, world, now }) {
    const endpoints = [...state.endpoints.values()].map((one) => show(check(world, state, one, now)));
    return { status: 200, body: { endpoints } };
  },

  // docs: what is sent; inferred: the keys, and that the key is never answered (fact sheet §11.4)
  createSelfHostedEndpoint({ body }, { state, world }) {
    const { name, url, api_key, status = 'active', max_concurrency = 1, capabilities = [] } = body;
    const secret = credentialsIn(url);
    if (secret) return invalid({ url: secret });
    const endpoint = state.endpoints.insert({
      id: newId(world, 'she'),
      name,
      url,
      has_api_key: api_key !== undefined,
      status,
      max_concurrency,
      capabilities,
      ...unchecked,
    });
    return { status: 201, body: { endpoint: show(endpoint) } };
  },

  // docs: any of those; inferred: nothing is known of another address (fact sheet §11.4)
  updateSelfHostedEndpoint({ path, body }, { state }) {
    const before = state.endpoints.get(path.id);
    if (!before) return notFound('endpoint');
    const { api_key, name, url = before.url, status, max_concurrency, capabilities } = body;
    const secret = credentialsIn(url);
    if (secret) return invalid({ url: secret });
    const endpoint = state.endpoints.update(path.id, {
      url,
      name: name ?? before.name,
      status: status ?? before.status,
      max_concurrency: max_concurrency ?? before.max_concurrency,
      capabilities: capabilities ?? before.capabilities,
      has_api_key: before.has_api_key || api_key !== undefined,
      ...(url === before.url ? {} : unchecked),
    });
    return { status: 200, body: { endpoint: show(endpoint) } };
  },

  // docs: path (fact sheet §11.4)
  deleteSelfHostedEndpoint({ path }, { state }) {
    return state.endpoints.delete(path.id) ? { status: 204 } : notFound('endpoint');
  },
} satisfies Pick<
  Handlers<InflugenContext>,
  | 'getSelfHosted'
  | 'updateSelfHostedRouting'
  | 'refreshSelfHosted'
  | 'createSelfHostedEndpoint'
  | 'updateSelfHostedEndpoint'
  | 'deleteSelfHostedEndpoint'
>;

function routingOf({ routing }: BusinessState): SelfHostedRouting {
  const { enabled = false, routing_percentage = 0 } = routing.get('platform') ?? {};
  return { enabled, routing_percentage };
}

function show({ checked_at: _, ...endpoint }: EndpointRow): SelfHostedEndpoint {
  const { circuit_open_until: until } = endpoint;
  return { ...endpoint, circuit_open_until: until === null ? null : timestamp(until) };
}

function showLog({ id: _, created_at, ...log }: RoutingLogRow): RoutingLog {
  return { ...log, created_at: timestamp(created_at) };
}
