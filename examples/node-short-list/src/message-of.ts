import { BudgetError, InsufficientCreditsError, isCreatorKitError } from '@creatorkit/influencers-club';
import { UsageError } from './usage-error.ts';

/** What a person is told of an error. @throws what is a mistake of the program. */
export function messageOf(error: unknown): string {
  if (error instanceof BudgetError) {
    const { estimate, spent, max, unit } = error;
    return `Stopped: ${spent} of ${max} ${unit} are spent, and the next call can cost ${estimate}; raise --max-credits`;
  }
  if (error instanceof InsufficientCreditsError) return 'Stopped: the account is out of credits';
  const isExpected =
    isCreatorKitError(error) || error instanceof UsageError || (error instanceof Error && 'code' in error);
  if (!isExpected) throw error;
  return error.message;
}
