import {
  ApiError,
  AuthenticationError,
  isCreatorKitError,
  NetworkError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from '@creatorkit/backsuit';

/** What went wrong and what helps, for the person at the page. */
export function explainError(error: unknown): string {
  if (error instanceof AuthenticationError) return 'The session has ended. Sign out and in again.';
  if (error instanceof PermissionError)
    return 'Your role does not allow this: articles are planned by those who wrote them, and by admins. Nothing was changed.';
  if (error instanceof ValidationError) return Object.values(error.fields).flat().join(' ') || `${error.message}.`;
  if (error instanceof RateLimitError) return error.message;
  if (error instanceof OutcomeUnknownError) {
    return 'No answer came back. It may have worked all the same: look before you try again.';
  }
  if (error instanceof NetworkError || error instanceof TimeoutError) {
    return 'BackSuit does not answer. Check the connection and try again.';
  }
  if (error instanceof ServerError) return `BackSuit has a problem of its own. Try again later.${reference(error)}`;
  if (error instanceof ApiError) return `${error.message}.${reference(error)}`;
  // What no clock shows, or shows twice, is refused before anything is sent, with the times that are near.
  if (error instanceof RangeError || isCreatorKitError(error)) return `${error.message}.`;
  return 'Something went wrong in this page. Reload it and try again.';
}

/** What support needs to find the request. */
const reference = ({ requestId }: ApiError): string => (requestId === undefined ? '' : ` (Request ${requestId})`);
