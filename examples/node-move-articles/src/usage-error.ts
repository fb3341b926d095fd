/** Something that the person at the keyboard can put right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
