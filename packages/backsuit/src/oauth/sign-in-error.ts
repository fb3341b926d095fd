import { AuthenticationError } from '@creatorkit/runtime';

/**
 * A sign-in came back without tokens, or with tokens that nobody asked for. `code` says why, in the API's words
 * (`access_denied` when the person did not agree; `invalid_provider`, `oauth_failed`), or it is `unexpected`: this tab has
 * not started a sign-in by that provider, so the tokens in the address are somebody else's doing. It is `no_storage` when
 * the browser lets this page keep nothing, and the sign-in was not started.
 */
export class SignInError extends AuthenticationError {
  static override readonly brand: string = 'SignInError';
  readonly provider: string | undefined;

  constructor(code: string, message: string, provider: string | undefined, options?: ErrorOptions) {
    super(message, { code }, options);
    this.provider = provider;
  }
}
