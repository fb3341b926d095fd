import type { Handlers } from '../../generated/handlers.ts';
import type { AuthorizationCodeGrant, RefreshTokenGrant } from '../../generated/models.ts';
import { newSecret } from '../account/new-secret.ts';
import { issuableOf } from '../account/scopes.ts';
import type { InfluencersClubContext } from '../world.ts';
import { noStore, oauthError } from './oauth-error.ts';
import { answersChallenge } from './pkce.ts';
import type { ClientRow, TokenRow } from './rows.ts';

/** client: there is a lifetime; inferred: which (fact sheet §2.53) */
const lifetimeSeconds = 3600;

export const tokenEndpoint = {
  // seed: OAuth token endpoint
  'oauth.token'({ body }, context) {
    const client = context.state.clients.get(body.client_id);
    if (!client) return oauthError('invalid_client', 'There is no such client.');
    // inferred: RFC 6749 §2.3.1
    if (client.client_secret !== null && body.client_secret !== client.client_secret) {
      return oauthError('invalid_client', 'The client secret is wrong.');
    }
    return body.grant_type === 'refresh_token' ? refresh(body, client, context) : exchange(body, client, context);
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'oauth.token'>;

/** seed: the fields, and PKCE; inferred: when a code is refused (fact sheet §2.53, RFC 6749 §4.1.3, RFC 7636 §4.6) */
async function exchange(grant: AuthorizationCodeGrant, client: ClientRow, context: InfluencersClubContext) {
  const { state, now } = context;
  const code = state.codes.get(grant.code);
  if (!code || code.client_id !== client.client_id || code.expires_at <= now) {
    return oauthError('invalid_grant', 'The code is unknown or has expired.');
  }
  if (code.used) {
    // RFC 6749 §4.1.2: it may have been stolen, and so may be what was issued for it
    for (const { id } of state.tokens.find('code', code.code)) state.tokens.delete(id);
    return oauthError('invalid_grant', 'The code was used already.');
  }
  if (grant.redirect_uri !== code.redirect_uri) {
    return oauthError('invalid_grant', 'redirect_uri is not that of the authorization.');
  }
  if (!(await answersChallenge(grant.code_verifier, code.code_challenge))) {
    return oauthError('invalid_grant', 'code_verifier does not match the code_challenge.');
  }
  state.codes.update(code.code, { used: true });
  return issue(context, client, { app_id: code.app_id, code: code.code, scopes: code.scopes, granted: code.scopes });
}

/** client: the access token before is dead at once; inferred: refresh tokens rotate (fact sheet §2.53) */
function refresh(grant: RefreshTokenGrant, client: ClientRow, context: InfluencersClubContext) {
  const { tokens } = context.state;
  if (!client.grant_types.includes('refresh_token')) {
    return oauthError('unauthorized_client', 'The client did not register the grant refresh_token.');
  }
  const before = tokens.first('refresh', grant.refresh_token);
  if (before?.client_id !== client.client_id) {
    return oauthError('invalid_grant', 'The refresh token is unknown, used or revoked.');
  }
  // client: invalid_scope; inferred: for more than was granted; less holds for this access token alone (RFC 6749 §6)
  const scopes = grant.scope === undefined ? before.granted : issuableOf(grant.scope.split(' '));
  if (scopes.some((scope) => !before.granted.includes(scope))) {
    return oauthError('invalid_scope', 'The scope is more than was granted.');
  }
  tokens.delete(before.id);
  return issue(context, client, { ...before, scopes });
}

function issue(
  { state, world, now }: InfluencersClubContext,
  { client_id, grant_types }: ClientRow,
  { app_id, code, scopes, granted }: Pick<TokenRow, 'app_id' | 'code' | 'scopes' | 'granted'>,
) {
  const { access_token, refresh_token } = state.tokens.insert({
    id: world.nextId('token'),
    app_id,
    client_id,
    code,
    access_token: newSecret(world, 'at_'),
    refresh_token: grant_types.includes('refresh_token') ? newSecret(world, 'rt_') : null,
    scopes,
    granted,
    expires_at: now + lifetimeSeconds * 1000,
  });
  return {
    status: 200 as const,
    headers: noStore,
    body: {
      access_token,
      token_type: 'Bearer' as const,
      expires_in: lifetimeSeconds,
      ...(refresh_token === null ? {} : { refresh_token }),
      scope: scopes.join(' '),
    },
  };
}
