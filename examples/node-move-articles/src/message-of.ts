import { isCreatorKitError, OutcomeUnknownError, RateLimitError } from '@creatorkit/backsuit';
import { UsageError } from './usage-error.ts';

/** What a person is told of an error. @throws what is a mistake of the program. */
export function messageOf(error: unknown): string {
  if (error instanceof OutcomeUnknownError) {
    return `Stopped: ${error.message}; run it again, and it finds what was done`;
  }
  if (error instanceof RateLimitError) return `Stopped: ${error.message} What was not moved is where it was`;
  if (error instanceof UsageError) return error.message;
  if (isCreatorKitError(error)) return `Stopped: ${error.message}`;
  throw error;
}
