import {
  AuthenticationError,
  type ClientOptions,
  createMemoryTokenStore,
  NotFoundError,
  systemClock,
  type TokenSource,
  type Tokens,
} from '@creatorkit/runtime';
import * as oauth from 'oauth4webapi';
import type { ConnectedApp } from '../generated/models.ts';
import { oauthAppsDelete, oauthAppsList, oauthToken } from '../generated/operations.ts';
import { asDecodeError, asOAuthError, type Endpoints, openEndpoints } from './endpoints.ts';
import { OAuthError } from './oauth-error.ts';
import type { OAuthClient } from './register-client.ts';
import { createTokenKeeper, type TokenKeeper } from './token-keeper.ts';

export interface OAuthOptions extends ClientOptions {
  /** What `registerClient` gave, once. */
  readonly client: OAuthClient;
}

export interface LoginOptions {
  /** Where the user comes back to; one of those that are registered. */
  readonly redirectUri: string;
  /** What is asked for, with blanks between. @defaultValue All that the application is registered for */
  readonly scope?: string | undefined;
  /** The service that the tokens are for (RFC 8707); left out as a rule. */
  readonly resource?: string | undefined;
}

/** A login that waits for its user. Plain data, and secret: keep it where only this user's program reads it. */
export interface Login {
  /** To open in the user's browser. */
  readonly url: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly codeVerifier: string;
}

/**
 * Acts for a user who agrees: takes him through a login (authorization code with PKCE), keeps his tokens and renews them.
 * Give it to a client as its `auth`. The tokens are in `tokenStore`, which several processes may share; without one they
 * are in memory.
 *
 * @example
 * ```ts
 * import { InfluencersClub } from '@creatorkit/influencers-club';
 * import { OAuth, registerClient } from '@creatorkit/influencers-club/oauth';
 *
 * const redirectUri = 'https://app.example/callback';
 * const client = await registerClient({ client_name: 'Short List', redirect_uris: [redirectUri] });
 * const oauth = new OAuth({ client });
 *
 * const login = await oauth.beginLogin({ redirectUri });
 * console.log(login.url); // the user opens it, and comes back to:
 * await oauth.completeLogin(login, 'https://app.example/callback?code=…&state=…');
 *
 * const club = new InfluencersClub({ auth: oauth });
 * console.log(await club.credits.retrieve());
 * ```
 */
export class OAuth {
  /** Hands out the access token, and another one for one that was refused. */
  readonly accessToken: TokenSource;
  readonly #endpoints: Endpoints;
  readonly #keeper: TokenKeeper;
  readonly #client: oauth.Client;
  readonly #clientAuth: oauth.ClientAuth;
  readonly #now: () => number;

  /** @throws TypeError for a client without an id, and for a base without TLS that is not on this machine. */
  constructor({ client, ...options }: OAuthOptions) {
    const { clientId, clientSecret } = (client ?? {}) as Partial<OAuthClient>;
    if (typeof clientId !== 'string' || clientId === '') {
      throw new TypeError('Cannot log in: client must be what registerClient gave, with a clientId');
    }
    const { tokenStore: store = createMemoryTokenStore(), clock = systemClock } = options;
    this.#client = { client_id: clientId };
    this.#clientAuth = clientSecret === undefined ? oauth.None() : oauth.ClientSecretPost(clientSecret);
    this.#now = () => clock.now();
    this.#keeper = createTokenKeeper({ store, clock, refresh: (refreshToken) => this.#refresh(refreshToken) });
    this.accessToken = this.#keeper.accessToken;
    this.#endpoints = openEndpoints(options, this.accessToken);
  }

  /**
   * Begins a login. Nothing is sent: what comes back has the URL to open, and is handed to `completeLogin` when the user
   * comes back. A page keeps it over the way there and back, as JSON.
   *
   * @throws TypeError for a `redirectUri` that is no URI.
   */
  async beginLogin({ redirectUri, scope, resource }: LoginOptions): Promise<Login> {
    if (!URL.canParse(redirectUri)) {
      throw new TypeError(
        `Cannot begin a login: redirectUri must be an absolute URI, got ${JSON.stringify(redirectUri)}`,
      );
    }
    const [state, codeVerifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
    const url = new URL(this.#endpoints.server.authorization_endpoint ?? '');
    const parameters = {
      response_type: 'code',
      client_id: this.#client.client_id,
      redirect_uri: redirectUri,
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      state,
      scope,
      resource,
    };
    for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
    return { url: url.href, redirectUri, state, codeVerifier };
  }

  /**
   * Completes a login with the URL at which the user came back: the code in it is exchanged for tokens, which are kept and
   * given.
   *
   * @param callback - The URL, or what a server sees of it (`/callback?code=…`).
   * @throws OAuthError when the user did not agree (`code` is `access_denied`), the answer is not one to this login
   * (`state_mismatch`), or the service refuses the code (`invalid_grant`).
   * @throws OutcomeUnknownError when no answer comes: the code may be used up, so begin again.
   * @throws TypeError for a login that is not what `beginLogin` gave.
   */
  async completeLogin(login: Login, callback: string | URL): Promise<Tokens> {
    const { redirectUri, codeVerifier } = readLogin(login);
    const answered = this.#readCallback(login, callback);
    const askedAt = this.#now();
    const { server, through } = this.#endpoints;
    const response = await oauth
      .authorizationCodeGrantRequest(
        server,
        this.#client,
        this.#clientAuth,
        answered,
        redirectUri,
        codeVerifier,
        through(oauthToken),
      )
      .catch((error: unknown) => {
        throw asOAuthError(error);
      });
    const tokens = await this.#readTokens(askedAt, response, oauth.processAuthorizationCodeResponse);
    await this.#keeper.keep(tokens);
    return tokens;
  }

  /**
   * Takes back what the user allowed: the service ends all tokens of this application for him, on every machine, and the
   * store forgets them.
   *
   * @throws OAuthError when nobody is logged in, or no longer; the store forgets him all the same.
   */
  async disconnect(): Promise<void> {
    const { core } = this.#endpoints;
    const apps = await core.call<ConnectedApp[]>(oauthAppsList, [], undefined).catch(async (error: unknown) => {
      if (error instanceof OAuthError) await this.#keeper.keep(undefined);
      throw error;
    });
    const app = apps.find(({ client_id }) => client_id === this.#client.client_id);
    if (app) {
      await core.call(oauthAppsDelete, [app.id], undefined).catch((error: unknown) => {
        // An answer was lost, and its repeat finds the app gone, and the token with it.
        if (!(error instanceof AuthenticationError) && !(error instanceof NotFoundError)) throw error;
      });
    }
    await this.#keeper.keep(undefined);
  }

  /** The library's own errors hold the answer, and the code in it: they go no further. */
  #readCallback(login: Login, callback: string | URL): URLSearchParams {
    const isUrl = URL.canParse(String(callback), login.redirectUri);
    const parameters = isUrl ? new URL(callback, login.redirectUri).searchParams : new URLSearchParams();
    if (parameters.get('state') !== login.state) {
      throw new OAuthError('state_mismatch', 'Cannot complete the login: this is not the answer to it');
    }
    // RFC 9207: the service's name for itself is not known, and there is no other service to confuse it with.
    parameters.delete('iss');
    try {
      const answered = oauth.validateAuthResponse(this.#endpoints.server, this.#client, parameters, login.state);
      const [code, another] = answered.getAll('code');
      if (code && another === undefined) return answered;
    } catch (error) {
      if (error instanceof oauth.AuthorizationResponseError) {
        const { error: code, error_description: told } = error;
        throw new OAuthError(code, `Cannot complete the login: ${[code, told].filter(Boolean).join(': ')}`);
      }
    }
    throw new OAuthError('invalid_answer', 'Cannot complete the login: the answer has neither a code nor an error');
  }

  async #refresh(refreshToken: string): Promise<Tokens> {
    const askedAt = this.#now();
    const { server, through } = this.#endpoints;
    const response = await oauth
      .refreshTokenGrantRequest(server, this.#client, this.#clientAuth, refreshToken, through(oauthToken))
      .catch((error: unknown) => {
        throw asOAuthError(error);
      });
    return this.#readTokens(askedAt, response, oauth.processRefreshTokenResponse, refreshToken);
  }

  async #readTokens(
    askedAt: number,
    response: Response,
    process: typeof oauth.processRefreshTokenResponse,
    before?: string,
  ): Promise<Tokens> {
    try {
      const answer = await process(this.#endpoints.server, this.#client, response);
      const { access_token: accessToken, refresh_token: refreshToken = before, expires_in } = answer;
      return {
        accessToken,
        ...(refreshToken !== undefined && { refreshToken }),
        ...(expires_in !== undefined && { expiresAt: askedAt + expires_in * 1000 }),
      };
    } catch (error) {
      throw asDecodeError(error, oauthToken, response.status);
    }
  }
}

/** It comes from wherever the program has kept it meanwhile. */
function readLogin(login: Login | null | undefined): Login {
  const { redirectUri, state, codeVerifier } = login ?? ({} as Partial<Login>);
  if (login && [redirectUri, state, codeVerifier].every((part) => typeof part === 'string' && part !== ''))
    return login;
  throw new TypeError('Cannot complete the login: login must be what beginLogin gave');
}
