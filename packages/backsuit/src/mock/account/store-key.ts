import type { World } from '@creatorkit/mock';
import type { BackSuitState } from '../world.ts';
import { type ApiKeyRow, keyDigest } from './rows.ts';

/** docs: that much of a key is shown (fact sheet §1.2) */
const shownLength = 9;

/** docs: the key itself is not kept (fact sheet §4, operation 8) */
export function storeKey(
  world: World,
  { apiKeys }: BackSuitState,
  { key, ...given }: Pick<ApiKeyRow, 'user_id' | 'tenant_id' | 'name'> & { readonly key: string },
): ApiKeyRow {
  return apiKeys.insert({
    ...given,
    id: world.nextId('api key'),
    prefix: key.slice(0, shownLength),
    key_digest: keyDigest(world, key),
    request_count: 0,
    last_used_at: null,
    created_at: world.now(),
  });
}
