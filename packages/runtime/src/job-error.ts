import { describe } from './arguments.ts';
import type { AnswerInfo } from './call.ts';
import { CreatorKitError, contextOf, type ErrorContext } from './errors.ts';
import type { JobPhase, Operation } from './operation.ts';
import { readPlace } from './response-place.ts';

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

/** The answer that told the end. */
interface LastAnswer {
  readonly state: unknown;
  readonly body: unknown;
  readonly info: AnswerInfo;
}

const endings = { failed: 'the job failed', cancelled: 'the job was cancelled' };

/** The error for a job that ended without a result, in the service's own words where it gives any. */
export function failedJob(
  operation: Operation,
  phase: keyof typeof endings,
  { state, body, info }: LastAnswer,
): JobError {
  const said = readPlace(operation.job?.error, body, info);
  const { code, message } = (typeof said === 'object' && said ? said : { message: said }) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  const why = typeof message === 'string' && message !== '' ? `: ${message}` : '';
  return new JobError(
    `Cannot finish ${operation.id}: ${endings[phase]}${why}`,
    { code: typeof code === 'string' && code !== '' ? code : `job_${phase}`, phase, state, requestId: info.requestId },
    contextOf(operation),
  );
}

/** The error for a state that has no meaning. */
export function unknownState(operation: Operation, { state, info }: LastAnswer): JobError {
  return new JobError(
    `Cannot finish ${operation.id}: the document has no state ${describe(state)}`,
    { code: 'job_state_unknown', phase: 'unknown', state, requestId: info.requestId },
    contextOf(operation),
  );
}
