import type { Refusals, RequestIssue } from '@creatorkit/mock';
import type { InfluticsContext } from './world.ts';

interface Extras {
  readonly upgrade_url?: string;
  readonly retry_after?: number;
  readonly tracked_account_id?: string;
}

/** seed: the flat shape; client: the nested one, with its extras (fact sheet §1.3); inferred: extras beside code */
function errorBody({ state, requestId }: InfluticsContext, code: string, message: string, extras: Extras = {}) {
  if (state.settings.errors === 'flat') return { success: false as const, error: message, code, ...extras };
  return { success: false as const, error: { code, message, ...extras, request_id: requestId } };
}

/** client: 400 but for bodies of bloggers/track (fact sheet §1.4); inferred: the text */
export const invalid = (context: InfluticsContext, message: string) => ({
  status: 400 as const,
  body: errorBody(context, 'VALIDATION_ERROR', message),
});

/** client: 422 for a bad body of bloggers/track, and for a plan that is full (fact sheet §4.3) */
export const unprocessable = (context: InfluticsContext, code: string, message: string) => ({
  status: 422 as const,
  body: errorBody(context, code, message),
});

/** seed: code and text; client: 401, and in the nested shape one code for all cases (fact sheet §1.2, §1.4) */
export function unauthorized(context: InfluticsContext, code: string, message: string) {
  const isFlat = context.state.settings.errors === 'flat';
  return {
    status: 401 as const,
    body: isFlat
      ? errorBody(context, code, message)
      : errorBody(context, 'UNAUTHORIZED', 'Invalid or revoked API key.'),
  };
}

/** client: code and URL (fact sheet §1.4); inferred: the text */
export const planRequired = (context: InfluticsContext) => ({
  status: 402 as const,
  body: errorBody(context, 'PAID_PLAN_REQUIRED', 'A paid plan is required', {
    upgrade_url: 'https://influtics.com/plans',
  }),
});

/** client: codes (fact sheet §1.4); inferred: texts */
export const notFound = (context: InfluticsContext, code = 'NOT_FOUND', message = 'Not found') => ({
  status: 404 as const,
  body: errorBody(context, code, message),
});

export const videoNotFound = (context: InfluticsContext) => notFound(context, 'VIDEO_NOT_FOUND', 'Video not found');

/** client: an unknown job and another organisation's are one (fact sheet §1.4) */
export const jobNotFound = (context: InfluticsContext) => notFound(context, 'NOT_FOUND', 'Job not found');

/** client: the code, and which tracking there is (fact sheet §4.3) */
export const alreadyTracked = (context: InfluticsContext, tracked_account_id: string) => ({
  status: 409 as const,
  body: errorBody(context, 'CREATOR_ALREADY_TRACKED', 'This creator is already tracked', { tracked_account_id }),
});

/** client: 410 after an hour, final (fact sheet §4.4) */
export const jobTimeout = (context: InfluticsContext) => ({
  status: 410 as const,
  body: errorBody(context, 'JOB_TIMEOUT', 'The job timed out, track the creator again'),
});

/** client: 429, not 402, with the used and the total in the text (fact sheet §1.4); inferred: the header */
export function creditsUsedUp(context: InfluticsContext, used: number, total: number, waitMs: number) {
  const retry_after = Math.ceil(waitMs / 1000);
  return {
    status: 429 as const,
    headers: { 'Retry-After': String(retry_after) },
    body: errorBody(context, 'RATE_LIMITED', `${used}/${total} credits used this month`, { retry_after }),
  };
}

export const refusals: Refusals<InfluticsContext> = {
  notFound, // inferred: unknown routes (fact sheet §1.4)
  // inferred: nothing is known of wrong methods
  methodNotAllowed: (context) => ({
    status: 405,
    body: errorBody(context, 'METHOD_NOT_ALLOWED', 'Method not allowed'),
  }),
  forbidden: notFound, // there are no roles
  planRequired,
  invalid(issues, context) {
    const [first] = issues;
    // inferred: an id that is no UUID names nothing
    if (first?.in === 'path') {
      if (context.operation?.id === 'getVideoById') return videoNotFound(context);
      if (context.operation?.id === 'getBloggerTrackJob') return jobNotFound(context);
    }
    const message = issues.map(textOf).join('; ');
    return context.operation?.id === 'trackBlogger'
      ? unprocessable(context, 'VALIDATION_ERROR', message)
      : invalid(context, message);
  },
  // inferred: too many requests have the code of used-up credits (fact sheet §1.4)
  throttled: (context, headers) => ({
    status: 429,
    body: errorBody(context, 'RATE_LIMITED', 'Rate limit exceeded', {
      retry_after: Number(headers['Retry-After'] ?? 0),
    }),
  }),
  failed: (context) => ({ status: 500, body: errorBody(context, 'INTERNAL_ERROR', 'Internal server error') }),
};

/** inferred: all texts */
function textOf(issue: RequestIssue): string {
  const field = issue.path.join('.') || issue.in;
  return `${field}: ${reasonOf(issue)}`;
}

function reasonOf({ code, details }: RequestIssue): string {
  const { origin, minimum, maximum, values, expected } = details;
  switch (code) {
    case 'required':
      return 'is required';
    case 'null':
      return 'must not be null';
    case 'malformed':
      return 'is not JSON';
    case 'content_type':
      return 'is not JSON by its content type';
    case 'too_small':
      return origin === 'array'
        ? `must hold at least ${minimum} item${minimum === 1 ? '' : 's'}`
        : `must be at least ${minimum}${lengthOf(origin)}`;
    case 'too_big':
      return origin === 'array'
        ? `must hold at most ${maximum} items`
        : `must be at most ${maximum}${lengthOf(origin)}`;
    case 'invalid_value':
      return Array.isArray(values) ? `must be one of ${values.join(', ')}` : 'is not allowed';
    case 'invalid_type':
      return `must be ${/^[aeio]/.test(String(expected)) ? 'an' : 'a'} ${String(expected)}`;
    default:
      return 'is not valid';
  }
}

const lengthOf = (origin: unknown): string => (origin === 'string' ? ' characters long' : '');
