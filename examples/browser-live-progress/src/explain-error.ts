import {
  ApiError,
  AuthenticationError,
  InsufficientCreditsError,
  isCreatorKitError,
  NetworkError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from '@creatorkit/influgen';
import { asTime } from './wording.ts';

/** What went wrong and what helps, for the person at the page. */
export function explainError(error: unknown): string {
  if (error instanceof AuthenticationError) return 'The session has ended. Sign out and in again.';
  if (error instanceof InsufficientCreditsError) return 'There are not enough credits left. Nothing was charged.';
  if (error instanceof PermissionError) return 'Your plan does not allow this.';
  if (error instanceof ValidationError) return Object.values(error.fields).flat().join(' ') || `${error.message}.`;
  if (error instanceof RateLimitError) {
    const when = error.retryAt ? ` Try again at ${asTime(error.retryAt)}.` : '';
    return `That is too many requests for now.${when}`;
  }
  if (error instanceof OutcomeUnknownError) {
    return 'No answer came back. It may have worked all the same: look before you try again.';
  }
  if (error instanceof NetworkError || error instanceof TimeoutError) {
    return 'Influgen does not answer. Check the connection and try again.';
  }
  if (error instanceof ServerError) return `Influgen has a problem of its own. Try again later.${reference(error)}`;
  if (error instanceof ApiError) return `${error.message}.${reference(error)}`;
  return isCreatorKitError(error) ? `${error.message}.` : 'Something went wrong in this page. Reload it and try again.';
}

/** What support needs to find the request. */
const reference = ({ requestId }: ApiError): string => (requestId === undefined ? '' : ` (Request ${requestId})`);
