import {
  ApiError,
  type ClientOptions,
  type Core,
  createCore,
  DecodeError,
  type Operation,
  type TokenSource,
} from '@creatorkit/runtime';
import * as oauth from 'oauth4webapi';
import {
  api,
  oauthAppsDelete,
  oauthAppsList,
  oauthAuthorize,
  oauthRegister,
  oauthToken,
} from '../generated/operations.ts';
import { OAuthError } from './oauth-error.ts';

/** What oauth4webapi is told of the service, and how its requests go out: through the pipeline of every call. */
export interface Endpoints {
  readonly server: oauth.AuthorizationServer;
  readonly core: Core;
  /** Options of a request that one of the operations stands for. */
  through(operation: Operation): {
    readonly [oauth.customFetch]: (
      url: string,
      request: { readonly body: string | URLSearchParams },
    ) => Promise<Response>;
    readonly [oauth.allowInsecureRequests]: boolean;
  };
}

/** @throws TypeError for a base without TLS that is not on this machine. */
export function openEndpoints(options: ClientOptions, accessToken?: TokenSource): Endpoints {
  const core = createCore({
    ...options,
    api,
    operations,
    credentials: { Bearer: accessToken },
    contracts: async () => (await import('../generated/contracts.ts')).contracts,
  });
  const base = (options.baseUrl ?? api.baseUrl).replace(/\/+$/, '');
  const isLocal = loopback.test(base);
  if (!isLocal && !base.startsWith('https:')) {
    throw new TypeError(`Cannot log in at ${base}: it must be https, or http on the loopback interface`);
  }
  return {
    core,
    server: {
      issuer: base,
      authorization_endpoint: base + oauthAuthorize.path,
      registration_endpoint: base + oauthRegister.path,
      token_endpoint: base + oauthToken.path,
    },
    through: (operation) => ({
      [oauth.customFetch]: async (_url, { body }) => {
        const input: unknown = typeof body === 'string' ? JSON.parse(body) : body;
        const { data, info } = await core.settle(operation, [], input);
        return Response.json(data, { status: info.response.status });
      },
      [oauth.allowInsecureRequests]: isLocal,
    }),
  };
}

const operations = {
  'oauth.apps.delete': oauthAppsDelete,
  'oauth.apps.list': oauthAppsList,
  'oauth.register': oauthRegister,
  'oauth.token': oauthToken,
};

const loopback = /^http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost)(?=[:/]|$)/i;

/** A refusal of OAuth as what it means: the login is over, or never was. Any other error stays as it is. */
export function asOAuthError(error: unknown): unknown {
  if (!(error instanceof ApiError) || (error.status !== 400 && error.status !== 401)) return error;
  const { error: code } = (error.body ?? {}) as { readonly error?: unknown };
  // Gateways have an `error` as well, which is no code: it does not say that the grant is bad.
  if (typeof code !== 'string' || !/^[a-z_]+$/.test(code)) return error;
  const { message, status, operation, attempts } = error;
  return new OAuthError(code, message, status, { operation, attempts });
}

/**
 * What oauth4webapi says of an answer that is not as it must be. Its `cause` holds the answer, and so the tokens: it is
 * not passed on.
 */
export function asDecodeError(error: unknown, { id, method, path }: Operation, status: number): unknown {
  if (!(error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError))
    return error;
  const text = `Cannot read the answer of ${id}: ${error.message}`;
  return new DecodeError(text, { status, excerpt: '' }, { operation: { id, method, path } });
}
