import type { World } from '@creatorkit/mock';
import { newSecret } from '../account/new-secret.ts';
import type { AccountRow } from '../account/rows.ts';
import type { InfluencersClubState } from '../world.ts';
import { withParameters } from './redirect-uri.ts';
import type { AuthorizationRequestRow } from './rows.ts';

/** seed: a page of the dashboard asks the user; inferred: this one stands in its place (fact sheet §2.52) */
export const consentPath = '/oauth/consent/';

/** inferred (fact sheet §2.52) */
const codeLifetimeMs = 10 * 60_000;

/** The request that waits for its user; `undefined` once it was answered, or for too long was not. */
export function pendingRequest(
  world: World,
  { authorizationRequests }: InfluencersClubState,
  request_id: string,
): AuthorizationRequestRow | undefined {
  const request = authorizationRequests.get(request_id);
  return request && request.expires_at > world.now() ? request : undefined;
}

/**
 * The user's word, and where it leads: back to the application, with a code or with `access_denied`.
 *
 * inferred: both (fact sheet §2.52, RFC 6749 §4.1.2)
 */
export function answerRequest(
  world: World,
  state: InfluencersClubState,
  request: AuthorizationRequestRow,
  answer: { readonly approve: boolean; readonly account: AccountRow },
): string {
  const { request_id, redirect_uri, client_id, code_challenge, scopes } = request;
  state.authorizationRequests.delete(request_id);
  if (!answer.approve) {
    return withParameters(redirect_uri, {
      error: 'access_denied',
      error_description: 'The user did not agree.',
      state: request.state,
    });
  }
  const { id: app_id } = authorizeApp(world, state, answer.account.id, request);
  const code = newSecret(world, 'ac_');
  const expires_at = world.now() + codeLifetimeMs;
  state.codes.insert({ code, app_id, client_id, redirect_uri, code_challenge, scopes, expires_at, used: false });
  return withParameters(redirect_uri, { code, state: request.state });
}

/** inferred: an application stands in a user's list once, however often it was authorized */
function authorizeApp(
  world: World,
  { apps }: InfluencersClubState,
  account_id: number,
  { client_id, scopes }: AuthorizationRequestRow,
) {
  const authorized_at = world.now();
  const known = apps.first('grant', [account_id, client_id]);
  if (known) return apps.update(known.id, { scopes, authorized_at });
  return apps.insert({ id: world.nextId('app'), account_id, client_id, scopes, authorized_at, last_used_at: null });
}
