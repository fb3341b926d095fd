/** Something that the person at the keyboard can put right: shown without a stack, exit code 1. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
