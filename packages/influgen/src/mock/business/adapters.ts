import type { World } from '@creatorkit/mock';
import type { Handlers } from '../../generated/handlers.ts';
import type { Adapter, AdapterHealth } from '../../generated/models.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { timestamp } from '../timestamp.ts';
import type { InflugenContext } from '../world.ts';
import { record } from './audit-log.ts';
import { credentialsIn, probe } from './probe.ts';
import type { AdapterRow } from './state.ts';

// That the caller is an administrator, where one is needed, is the engine's to check, by `x-sdk-role`.
export const adapters = {
  // docs: built-in ones and those of the community (fact sheet §11.3)
  listAdapters(_request, { state }) {
    return { status: 200, body: { adapters: Array.from(state.adapters.values(), show) } };
  },

  // docs: a stable id, whether healthy, a message, a time (fact sheet §11.3)
  getAdapterHealth({ path }, { state, world, now }) {
    const adapter = state.adapters.get(path.id);
    if (!adapter) return notFound('adapter');
    return { status: 200, body: { health: healthOf(world, adapter, now) } };
  },

  // docs: writes an audit event, and base_url holds no secret; inferred: statuses and codes (fact sheet §11.3)
  registerAdapter({ body }, context) {
    const { state } = context;
    const { id, name, description, base_url, docs_url, version, capabilities, enabled = true } = body;
    const secret = credentialsIn(base_url);
    if (secret) return invalid({ base_url: secret });
    if (state.adapters.get(id)) return conflict('duplicate', `There is an adapter ${id} already.`);
    const described = { id, name, description, base_url, version, capabilities, enabled };
    const adapter = state.adapters.insert({
      ...described,
      ...(docs_url === undefined ? {} : { docs_url }),
      is_built_in: false,
    });
    record(context, null, 'adapter.registered', id, { name, version, capabilities });
    return { status: 201, body: { adapter: show(adapter) } };
  },

  // docs: path; inferred: built-in ones stay (fact sheet §11.3)
  deleteAdapter({ path }, { state }) {
    const adapter = state.adapters.get(path.id);
    if (!adapter) return notFound('adapter');
    if (adapter.is_built_in) {
      return conflict('invalid_state_transition', `The adapter ${path.id} is built in and cannot be removed.`);
    }
    state.adapters.delete(path.id);
    return { status: 204 };
  },
} satisfies Pick<Handlers<InflugenContext>, 'listAdapters' | 'getAdapterHealth' | 'registerAdapter' | 'deleteAdapter'>;

/** inferred: a built-in one is always well, one of the community as its address (fact sheet §11.3) */
function healthOf(world: World, { id, base_url, enabled, is_built_in }: AdapterRow, now: number): AdapterHealth {
  const error = is_built_in ? null : probe(world, base_url, now).error;
  const message = enabled ? error : 'The adapter is disabled';
  return { provider_id: id, healthy: message === null, message, checked_at: timestamp(now) };
}

function show({ is_built_in: _, ...adapter }: AdapterRow): Adapter {
  return adapter;
}
