import type { Handlers } from '../generated/handlers.ts';
import type { ApiKey } from '../generated/models.ts';
import { itemOf, showItem } from './content-items.ts';
import { creditsOf } from './credits.ts';
import { notFound } from './errors.ts';
import { newId } from './ids.ts';
import { timestamp, timestampOrNull } from './timestamp.ts';
import { type ApiKeyRow, callerOf, digestOf, type InflugenContext, workspaceOf } from './world.ts';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export const apiKeys = {
  // seed: path and plan; inferred: answer, newest first (fact sheet §4.1)
  listApiKeys(_request, context) {
    const rows = context.state.apiKeys.find('workspace', workspaceOf(context)).reverse();
    return { status: 200, body: { api_keys: rows.map(show) } };
  },

  // seed: path, plan, permissions; inferred: body and answer, the form of the secret (fact sheet §1.2, §4.2)
  createApiKey({ body }, context) {
    const { world, state, now } = context;
    const { user, workspace } = callerOf(context);
    const bytes = world.random.bytes('api key', world.epoch, world.nextId('api key'), 40);
    const key = `igk_live_${Array.from(bytes, (byte) => base62[byte % base62.length]).join('')}`;
    const row = state.apiKeys.insert({
      id: newId(world, 'key'),
      workspace_id: workspace.id,
      user_id: user.id,
      name: body.name,
      permissions: body.permissions,
      key_prefix: key.slice(0, 12),
      digest: digestOf(world, 'api key', key),
      last_used_at: null,
      created_at: now,
    });
    return { status: 201, body: { api_key: show(row), key } };
  },

  // seed: path and plan; inferred: the key is dead at once, and a second call finds nothing (fact sheet §1.8, §4.3)
  deleteApiKey({ path }, context) {
    const { apiKeys: rows } = context.state;
    if (rows.get(path.id)?.workspace_id !== workspaceOf(context)) return notFound('API key');
    rows.delete(path.id);
    return { status: 204 };
  },
} satisfies Pick<Handlers<InflugenContext>, 'listApiKeys' | 'createApiKey' | 'deleteApiKey'>;

export const publicReading = {
  // seed: path; inferred: answer (fact sheet §5.4)
  publicGetContent({ path }, context) {
    const item = itemOf(context, path.id);
    return item ? { status: 200, body: { item: showItem(item) } } : notFound('content item');
  },

  // seed: path; inferred: answer (fact sheet §5.6)
  publicGetCredits(_request, context) {
    const { world, state } = context;
    return { status: 200, body: { credits: creditsOf(world, state, workspaceOf(context)) } };
  },
} satisfies Pick<Handlers<InflugenContext>, 'publicGetContent' | 'publicGetCredits'>;

const show = ({ id, name, permissions, key_prefix, last_used_at, created_at }: ApiKeyRow): ApiKey => ({
  id,
  name,
  permissions: [...permissions],
  key_prefix,
  last_used_at: timestampOrNull(last_used_at),
  created_at: timestamp(created_at),
});
