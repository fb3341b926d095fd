/** The mock itself is wrong: a rule threw, or answered what the document does not allow. */
export class MockError extends Error {
  override readonly name = 'MockError';
  readonly code: 'failure' | 'self-check';
  readonly operation: string | null;

  constructor(code: MockError['code'], operation: string | null, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.operation = operation;
  }
}
