import { CreatorKitError, type Deviation } from './errors.ts';

/** What is wrong with a signature. */
export type SignatureProblem = 'missing' | 'malformed' | 'mismatch';

const problems: { readonly [problem in SignatureProblem]: string } = {
  missing: 'it has none',
  malformed: 'it is not in the form that the document describes',
  mismatch: 'it was not made of this body with this secret',
};

/** The delivery was not signed by who knows the secret: do not act on it, and answer 401. */
export class WebhookSignatureError extends CreatorKitError {
  static override readonly brand: string = 'WebhookSignatureError';

  /** The header in which the signature was looked for. */
  readonly header: string;
  readonly problem: SignatureProblem;

  constructor(header: string, problem: SignatureProblem) {
    super('webhook_signature', `Cannot trust a webhook by its signature in ${header}: ${problems[problem]}`);
    this.header = header;
    this.problem = problem;
  }
}

/** The body of a delivery is no event, or one that differs from the document: answer 400. */
export class WebhookBodyError extends CreatorKitError {
  static override readonly brand: string = 'WebhookBodyError';

  /** Places and expectations, never values. */
  readonly deviations: readonly Deviation[];

  constructor(deviations: readonly Deviation[], type?: string) {
    const places = deviations.map(({ pointer, message }) => `${pointer || '(the body)'} ${message}`).join('; ');
    super('webhook_body', `Cannot read a webhook${type === undefined ? '' : ` ${type}`}: ${places}`);
    this.deviations = deviations;
  }
}
