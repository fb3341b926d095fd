import type { ClientOptions } from '@creatorkit/runtime';
import * as oauth from 'oauth4webapi';
import type { ClientRegistration } from '../generated/models.ts';
import { oauthRegister } from '../generated/operations.ts';
import { asDecodeError, openEndpoints } from './endpoints.ts';

/** An application as the service knows it. Plain data: keep it, and register once. */
export interface OAuthClient {
  readonly clientId: string;
  /** Of an application that can keep one (`token_endpoint_auth_method: 'client_secret_post'`). */
  readonly clientSecret?: string | undefined;
}

/**
 * Registers an application, without a credential (RFC 7591). Once is enough: keep what comes back, for all users.
 *
 * @param metadata - `redirect_uris` are where users come back to: https, or for programs on the user's own machine
 * `http://127.0.0.1/…` (whichever port it is later) or a scheme of their own.
 * @param options - As for a client: `baseUrl`, `fetch`, `clock`, `timeoutMs`, …
 * @throws ValidationError when the service does not take the application so.
 * @throws NetworkError or OutcomeUnknownError when no answer comes.
 * @see openapi/influencers-club/paths/oauth.yaml
 * @example
 * ```ts
 * import { registerClient } from '@creatorkit/influencers-club/oauth';
 *
 * const client = await registerClient({ client_name: 'Short List', redirect_uris: ['http://127.0.0.1/callback'] });
 * localStorage.setItem('client', JSON.stringify(client));
 * ```
 */
export async function registerClient(metadata: ClientRegistration, options: ClientOptions = {}): Promise<OAuthClient> {
  const { server, through } = openEndpoints(options);
  const response = await oauth.dynamicClientRegistrationRequest(
    server,
    metadata as Partial<oauth.OmitSymbolProperties<oauth.Client>>, // of its type but for `undefined`, which JSON drops
    through(oauthRegister),
  );
  try {
    const { client_id, client_secret } = await oauth.processDynamicClientRegistrationResponse(response);
    return { clientId: client_id, ...(typeof client_secret === 'string' && { clientSecret: client_secret }) };
  } catch (error) {
    throw asDecodeError(error, oauthRegister, response.status);
  }
}
