import type { Handlers } from '../../generated/handlers.ts';
import { newSecret } from '../account/new-secret.ts';
import { issuableOf } from '../account/scopes.ts';
import type { InfluencersClubContext } from '../world.ts';
import { noStore, oauthError } from './oauth-error.ts';
import { faultOf } from './redirect-uri.ts';

export const registration = {
  // seed: Register OAuth client; client: the metadata and 201; inferred: the rest, from RFC 7591 (fact sheet §2.51)
  'oauth.register'({ body }, { state, world, now }) {
    const { client_name = 'Unnamed application', redirect_uris, scope = 'all' } = body;
    const { grant_types = ['authorization_code', 'refresh_token'], response_types = ['code'] } = body;
    const { token_endpoint_auth_method = 'none' } = body;
    const fault = redirect_uris.map(faultOf).find((one) => one !== undefined);
    if (fault !== undefined) return oauthError('invalid_redirect_uri', fault);
    // RFC 7591 §2.1: the response type `code` goes with this grant
    if (!grant_types.includes('authorization_code') || !response_types.includes('code')) {
      return oauthError('invalid_client_metadata', 'A client must use the grant authorization_code.');
    }
    const client = state.clients.insert({
      client_id: newSecret(world, 'cli_'),
      client_secret: token_endpoint_auth_method === 'none' ? null : newSecret(world, 'cls_'),
      client_name,
      redirect_uris: [...redirect_uris],
      scopes: issuableOf(scope.split(' ')),
      grant_types: [...new Set(grant_types)],
      issued_at: now,
    });
    const { client_id, client_secret, scopes } = client;
    const answer = {
      client_id,
      client_id_issued_at: Math.floor(now / 1000),
      // RFC 7591 §3.2.1: 0 says that it does not expire
      ...(client_secret === null ? {} : { client_secret, client_secret_expires_at: 0 }),
      client_name,
      redirect_uris: [...client.redirect_uris],
      scope: scopes.join(' '),
      grant_types: [...client.grant_types],
      response_types: ['code'],
      token_endpoint_auth_method,
    };
    return { status: 201, headers: noStore, body: answer };
  },
} satisfies Pick<Handlers<InfluencersClubContext>, 'oauth.register'>;
