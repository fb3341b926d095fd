import type { Handlers } from '../../generated/handlers.ts';
import { api } from '../../generated/operations.ts';
import { newSecret } from '../account/new-secret.ts';
import { issuableOf } from '../account/scopes.ts';
import type { InfluencersClubContext } from '../world.ts';
import { consentPath } from './consent.ts';
import { type OAuthErrorCode, oauthError } from './oauth-error.ts';
import { isRegistered, withParameters } from './redirect-uri.ts';
import type { ClientRow } from './rows.ts';

export const authorization = {
  'oauth.authorize': (_request, context) => authorize(context),
} satisfies Pick<Handlers<InfluencersClubContext>, 'oauth.authorize'>;

/** inferred: how long a user may think it over */
const patienceMs = 10 * 60_000;

/**
 * seed: the endpoint leads to a page that asks the user; inferred: an application that is unknown, or a place that it did
 * not register, leads nowhere, and every other mistake back to the application (fact sheet §2.52, RFC 6749 §4.1.2.1). It
 * reads the query itself: the mistakes of a valid query and of an invalid one are told alike.
 */
export function authorize(context: InfluencersClubContext) {
  const { state, world, now, baseUrl } = context;
  const { query } = context.exchange;
  const repeated = parameters.find((name) => query.getAll(name).length > 1);
  // RFC 6749 §3.1: a parameter without a value counts as left out.
  const read = (name: (typeof parameters)[number]): string | undefined => query.get(name) || undefined;

  const [client_id, redirect_uri] = [read('client_id'), read('redirect_uri')];
  if (repeated === 'client_id' || repeated === 'redirect_uri') {
    return oauthError('invalid_request', `${repeated} is there twice.`);
  }
  const client = client_id === undefined ? undefined : state.clients.get(client_id);
  if (!client) return oauthError('invalid_client', 'There is no such client.');
  if (redirect_uri === undefined || !isRegistered(redirect_uri, client.redirect_uris)) {
    return oauthError('invalid_request', 'The client did not register this redirect_uri.');
  }

  const requestState = read('state') ?? null;
  const refuse = (error: OAuthErrorCode, error_description: string) =>
    redirect(withParameters(redirect_uri, { error, error_description, state: requestState }));
  if (repeated !== undefined) return refuse('invalid_request', `${repeated} is there twice.`);
  const responseType = read('response_type');
  if (responseType === undefined) return refuse('invalid_request', 'response_type is missing.');
  if (responseType !== 'code') return refuse('unsupported_response_type', 'response_type must be code.');
  const code_challenge = read('code_challenge');
  // client: S256 alone (fact sheet §2.52); RFC 7636 §4.3: a method that is left out means plain
  if (read('code_challenge_method') !== 'S256') {
    return refuse('invalid_request', 'code_challenge_method must be S256.');
  }
  if (code_challenge === undefined || !/^[A-Za-z0-9_-]{43}$/.test(code_challenge)) {
    return refuse('invalid_request', 'code_challenge must be a SHA-256 in base64url.');
  }
  const scopes = grantable(read('scope'), client);
  if (!scopes) return refuse('invalid_scope', 'The client is not registered for this scope.');
  const resource = read('resource');
  if (resource !== undefined && !isThisService(resource, baseUrl)) {
    return refuse('invalid_target', 'resource must be this service.');
  }

  const { request_id } = state.authorizationRequests.insert({
    request_id: newSecret(world, 'req_'),
    client_id: client.client_id,
    redirect_uri,
    code_challenge,
    state: requestState,
    scopes,
    expires_at: now + patienceMs,
  });
  return redirect(withParameters(baseUrl + consentPath, { request_id }));
}

const parameters = [
  'client_id',
  'redirect_uri',
  'response_type',
  'code_challenge',
  'code_challenge_method',
  'state',
  'scope',
  'resource',
] as const;

const redirect = (Location: string) => ({ status: 302 as const, headers: { Location } });

/** client: no more than it registered with, unknown ones dropped (fact sheet §1.3); inferred: left out, all of them */
function grantable(scope: string | undefined, { scopes }: ClientRow): readonly string[] | undefined {
  if (scope === undefined) return scopes;
  const asked = issuableOf(scope.split(' '));
  return asked.every((one) => scopes.includes(one)) ? asked : undefined;
}

/** client: tokens are bound to a service; inferred: no other than this one can be asked for (RFC 8707 §2) */
function isThisService(resource: string, baseUrl: string): boolean {
  return !resource.includes('#') && [baseUrl, api.baseUrl].some((base) => `${resource}/`.startsWith(`${base}/`));
}
