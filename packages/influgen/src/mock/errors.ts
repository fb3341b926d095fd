import type { Refusals, RequestIssue } from '@creatorkit/mock';
import { contracts } from '../generated/contracts.ts';
import type { ContentType, ErrorResponse, Platform } from '../generated/models.ts';
import type { InflugenContext } from './world.ts';

interface Details {
  readonly [name: string]: unknown;
}

/** A refusal in the API's shape. inferred: the shape (fact sheet §1.6) */
export function refuse<const Status extends number>(
  status: Status,
  code: string,
  message: string,
  details?: Details,
): { readonly status: Status; readonly body: ErrorResponse } {
  return { status, body: { error: details ? { code, message, details } : { code, message } } };
}

/** inferred: status and code; `fields` says what is wrong with each (fact sheet §1.6) */
export const invalid = (fields: { readonly [name: string]: string }) =>
  refuse(400, 'validation_error', 'The request is not valid.', { fields });

/** docs: refused before it is queued; inferred: status and code (fact sheet §1.6, §1.9) */
export const unsupportedContentType = (type: ContentType, platform: Platform) =>
  refuse(400, 'unsupported_content_type', `${platform} does not take ${type} content.`, { type, platform });

/** seed: 401; inferred: the codes (fact sheet §1.6) */
export const unauthorized = (code = 'unauthorized', message = 'Sign in first.') => refuse(401, code, message);

/** seed: 402 for credits, or 429; inferred: codes and details (fact sheet §1.6) */
export function insufficientCredits({ state, operation }: InflugenContext, required: number, available: number) {
  const message = `This takes ${required} credits; ${available} are left.`;
  const details = { required, available };
  return state.settings.creditsRefusedBy429.some((id) => id === operation?.id)
    ? refuse(429, 'credits_exhausted', message, details)
    : refuse(402, 'insufficient_credits', message, details);
}

/** seed: 403 for plans and permissions; inferred: the codes (fact sheet §1.6) */
export const forbidden = (code = 'forbidden', message = 'You may not do this.', details?: Details) =>
  refuse(403, code, message, details);

/** seed: 404; inferred: the code (fact sheet §1.6) */
export const notFound = (what = 'resource') => refuse(404, 'not_found', `There is no such ${what}.`);

/** seed: 409 for duplicates and invalid transitions; inferred: the codes (fact sheet §1.6) */
export const conflict = (code: string, message: string, details?: Details) => refuse(409, code, message, details);

export const refusals: Refusals<InflugenContext> = {
  notFound: () => notFound('path'),
  // inferred: nothing is known of wrong methods
  methodNotAllowed: () => refuse(405, 'method_not_allowed', 'The path does not know this method.'),
  // docs: routes of admins; inferred: the code (fact sheet §1.2)
  forbidden: () => forbidden('admin_required', 'Only administrators of the platform may do this.'),
  // seed: 403 for plans; inferred: code and details (fact sheet §1.3)
  planRequired: ({ operation }) => {
    const plan = operation?.plan?.min ?? 'agency';
    return forbidden('plan_required', `This needs the ${plan} plan.`, { required_plan: plan });
  },
  // seed: 403 for permissions; inferred: code and details (fact sheet §1.6)
  insufficientScope: ([required = '']) => forbidden('insufficient_scope', `This key lacks ${required}.`, { required }),
  invalid(issues, { operation }) {
    const declined = issues.some(({ path: [field] }) => field === 'accept_terms' || field === 'accept_privacy');
    // inferred: 415 for bodies of another type, where the document knows it (fact sheet §1.6)
    if (issues.some(({ code }) => code === 'content_type')) {
      const message = 'The body has a content type that is not taken here.';
      const { answers = {} } = contracts[operation?.id as keyof typeof contracts] ?? {};
      if (415 in answers) return refuse(415, 'unsupported_media_type', message);
    }
    const fields = Object.fromEntries(issues.map((issue) => [fieldOf(issue), reasonOf(issue)]).reverse());
    // seed: both must be accepted; inferred: the code, where nothing else is wrong (fact sheet §3.1)
    if (declined && Object.keys(fields).every((field) => field.startsWith('accept_'))) {
      return refuse(400, 'terms_not_accepted', 'Terms and privacy policy have to be accepted.', { fields });
    }
    return invalid(fields);
  },
  // seed: 429 for limits; inferred: the code (fact sheet §1.6)
  throttled: () => refuse(429, 'rate_limited', 'Too many requests.'),
  // inferred (fact sheet §1.6)
  failed: () => refuse(500, 'internal_error', 'Something went wrong here.'),
};

const fieldOf = ({ path, in: place }: RequestIssue): string => path.join('.') || place;

/** inferred: all texts */
function reasonOf({ code, details }: RequestIssue): string {
  const { origin, minimum, maximum, values, expected } = details;
  switch (code) {
    case 'required':
      return 'is required';
    case 'null':
      return 'must not be null';
    case 'malformed':
      return 'cannot be read';
    case 'content_type':
      return 'has a content type that is not taken here';
    case 'too_small':
      return origin === 'array' ? `must hold at least ${minimum}` : `must be at least ${minimum}${lengthOf(origin)}`;
    case 'too_big':
      return origin === 'array' ? `must hold at most ${maximum}` : `must be at most ${maximum}${lengthOf(origin)}`;
    case 'invalid_value':
      return Array.isArray(values) ? `must be one of ${values.join(', ')}` : 'is not allowed';
    case 'invalid_type':
      return `must be of type ${String(expected)}`;
    default:
      return 'is not valid';
  }
}

const lengthOf = (origin: unknown): string => (origin === 'string' ? ' characters long' : '');
