import { CreatorKitError, type ErrorContext } from './errors.ts';
import type { JobPhase } from './operation.ts';

/** How a job ended without a result. */
export interface JobErrorDetail {
  readonly code: string;
  readonly phase: Extract<JobPhase, 'failed' | 'cancelled'> | 'unknown';
  readonly state: unknown;
  readonly requestId?: string | undefined;
}

/**
 * The work that a call started failed, was cancelled, or is in a state that the document does not know. `code` is the
 * service's own where it gives one, else `job_failed`, `job_cancelled` or `job_state_unknown`.
 */
export class JobError extends CreatorKitError {
  static override readonly brand: string = 'JobError';

  /** `'unknown'`: the document has no place for the state. */
  readonly phase: JobErrorDetail['phase'];
  /** The state in the service's own words. */
  readonly state: unknown;
  /** The API's own id of the exchange that told the state. */
  readonly requestId?: string;

  constructor(message: string, { code, phase, state, requestId }: JobErrorDetail, context?: ErrorContext) {
    super(code, message, context);
    this.phase = phase;
    this.state = state;
    if (requestId !== undefined) this.requestId = requestId;
  }
}
