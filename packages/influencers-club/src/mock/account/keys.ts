import type { Handlers } from '../../generated/handlers.ts';
import type { ApiKey } from '../../generated/models.ts';
import { invalidFields, notFound } from '../errors.ts';
import { timestamp, timestampOrNull } from '../timestamp.ts';
import { accountOf, type InfluencersClubContext } from '../world.ts';
import { newSecret } from './new-secret.ts';
import type { ApiKeyRow } from './rows.ts';
import { issuableOf } from './scopes.ts';

export const keys = {
  // seed: List API keys (inactive ones too, each with its value)
  'keys.list'(_request, context) {
    const rows = context.state.keys.find('account', accountOf(context).id);
    return { status: 200, body: rows.map(show) };
  },

  // seed: Create API key; inferred: the fields, and 201 (fact sheet §2.48)
  'keys.create'({ body }, context) {
    const { state, world, now } = context;
    const { label = null, expires_at = null, scopes = ['all'] } = body;
    const expiry = readExpiry(expires_at, now);
    if (expiry === 'past') return expiryPassed();
    const key = state.keys.insert({
      id: world.nextId('key'),
      account_id: accountOf(context).id,
      token: newSecret(world, 'ick_'),
      label,
      active: true,
      scopes: issuableOf(scopes),
      expires_at: expiry,
      created_at: now,
      last_used_at: null,
    });
    return { status: 201, body: show(key) };
  },

  // seed: Update API key (`expires_at: null` takes the expiry away); inferred: what is not sent stays (fact sheet §2.49)
  'keys.update'({ path, body }, context) {
    const key = ownKey(path.token_id, context);
    if (!key) return notFound('API key');
    const { label = key.label, active = key.active, scopes, expires_at } = body;
    const expiry = expires_at === undefined ? key.expires_at : readExpiry(expires_at, context.now);
    if (expiry === 'past') return expiryPassed();
    const change = { label, active, expires_at: expiry, scopes: scopes ? issuableOf(scopes) : key.scopes };
    return { status: 200, body: show(context.state.keys.update(key.id, change)) };
  },

  // seed: Delete API key; inferred: the key of the call itself may go, too; a second time 404 (fact sheet §2.50)
  'keys.delete'({ path }, context) {
    const key = ownKey(path.token_id, context);
    if (!key) return notFound('API key');
    context.state.keys.delete(key.id);
    return { status: 204 };
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'keys.list' | 'keys.create' | 'keys.update' | 'keys.delete'>;

/** inferred: somebody else's key is not there (fact sheet §2.49, §4) */
function ownKey(id: number, context: InfluencersClubContext): ApiKeyRow | undefined {
  const key = context.state.keys.get(id);
  return key?.account_id === accountOf(context).id ? key : undefined;
}

/** inferred: an expiry must be in the future (fact sheet §2.48) */
function readExpiry(text: string | null, now: number): number | null | 'past' {
  if (text === null) return null;
  const at = Date.parse(text);
  return at > now ? at : 'past';
}

/** inferred: the text */
const expiryPassed = () => invalidFields({ expires_at: ['Ensure this instant is in the future.'] });

/** seed: the value is shown every time; inferred: the names (fact sheet §2.47) */
function show({ account_id: _account, scopes, expires_at, created_at, last_used_at, ...key }: ApiKeyRow): ApiKey {
  return {
    ...key,
    scopes: [...scopes],
    expires_at: timestampOrNull(expires_at),
    created_at: timestamp(created_at),
    last_used_at: timestampOrNull(last_used_at),
  };
}
