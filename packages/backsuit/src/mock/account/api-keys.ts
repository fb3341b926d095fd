import type { Handlers } from '../../generated/handlers.ts';
import type { ApiKey } from '../../generated/models.ts';
import { audit } from '../audit.ts';
import { notFound } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { type BackSuitContext, userOf } from '../world.ts';
import { newSecret } from './new-secret.ts';
import type { ApiKeyRow } from './rows.ts';
import { scopeOf } from './scope.ts';
import { storeKey } from './store-key.ts';

/** seed: pa_ */
const platformPrefix = 'pa_';

export const apiKeys = {
  // seed: List all API keys; docs: one's own alone (fact sheet §4)
  listApiKeys(_request, context) {
    const own = context.state.apiKeys.find('user', userOf(context).id);
    return { status: 200, body: { api_keys: own.filter((key) => isInScope(key, context)).map(showKey) } };
  },

  // seed: Create a new API key; docs: the form of keys, and the prefix of the tenant that one is made in (fact sheet §1.2, §4)
  createApiKey({ body }, context) {
    const { state, world } = context;
    const { id: user_id, tenant_id: own } = userOf(context);
    const tenant_id = scopeOf(context) ?? own;
    const tenant = tenant_id === null ? undefined : state.tenants.get(tenant_id);
    const key = (tenant?.api_key_prefix ?? platformPrefix) + newSecret(world, 'api key', 32);
    // inferred: a key that is made in a tenant opens that tenant alone
    const row = storeKey(world, state, { user_id, tenant_id, name: body.name, key });
    auditKey(context, 'api_key.create', row);
    return {
      status: 201,
      body: {
        message: 'API key created successfully',
        api_key: key,
        prefix: row.prefix,
        name: row.name,
        warning: 'Save this key securely. You will not be able to see it again.',
      },
    };
  },

  // seed: Delete an API key; inferred: somebody else's is not there (fact sheet §4)
  deleteApiKey({ path }, context) {
    const { apiKeys } = context.state;
    const key = apiKeys.get(path.key_id);
    if (key?.user_id !== userOf(context).id || !isInScope(key, context)) return notFound('API key');
    apiKeys.delete(key.id);
    auditKey(context, 'api_key.delete', key);
    return { status: 200, body: { message: 'API key deleted successfully' } };
  },
} satisfies Pick<Handlers<BackSuitContext>, 'listApiKeys' | 'createApiKey' | 'deleteApiKey'>;

/** inferred: within a tenant there are the keys that were made in it */
function isInScope({ tenant_id }: ApiKeyRow, context: BackSuitContext): boolean {
  const scope = scopeOf(context);
  return scope === null || tenant_id === scope;
}

/** seed: the fields; docs: created_at (fact sheet §2.2); inferred: a key that is there works */
const showKey = ({ id, name, prefix, request_count, last_used_at, created_at }: ApiKeyRow): ApiKey => ({
  id,
  name,
  prefix,
  is_active: true,
  request_count,
  last_used_at: timestampOrNull(last_used_at),
  created_at: timestamp(created_at),
});

function auditKey(
  context: BackSuitContext,
  action: 'api_key.create' | 'api_key.delete',
  { id, name, prefix, tenant_id }: ApiKeyRow,
): void {
  audit(context, action, { tenant_id, resource_type: 'api_key', resource_id: id, details: { name, prefix } });
}
