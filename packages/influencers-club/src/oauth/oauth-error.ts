import { AuthenticationError, type ErrorContext } from '@creatorkit/runtime';

/**
 * A login came to nothing, or has ended. `code` says why: what the service said (`access_denied` when the user did not
 * agree; `invalid_grant` when a code or a refresh token was refused), or `state_mismatch` (the answer is not one to this
 * login), `invalid_answer` (it has neither code nor error), `login_required` (there is nothing to sign in with).
 */
export class OAuthError extends AuthenticationError {
  static override readonly brand: string = 'OAuthError';

  constructor(code: string, message: string, status?: number, context?: ErrorContext) {
    super(message, { code, status }, context);
  }
}
