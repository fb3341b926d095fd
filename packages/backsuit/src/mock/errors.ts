import type { Refusals, RequestIssue } from '@creatorkit/mock';
import type { Contract } from '@creatorkit/runtime';
import { contracts } from '../generated/contracts.ts';
import type { BackSuitContext } from './world.ts';

/** seed: the shape, and the names of the statuses; inferred: that `error` is that name for 422, 429 and 500, too */
const refuse = <Status extends number>(status: Status, error: string, message: string) => ({
  status,
  body: { error, message, status },
});

/** seed: 400 */
export const badRequest = (message: string) => refuse(400, 'Bad Request', message);

/** seed: 401, and its text */
export const unauthorized = (message = 'Invalid or expired token') => refuse(401, 'Unauthorized', message);

/** seed: 403; docs: the text (fact sheet §1.5) */
export const forbidden = (message = 'You do not have permission to perform this action') =>
  refuse(403, 'Forbidden', message);

/** seed: 404; docs: the texts of the same form (fact sheet §1.5) */
export const notFound = (thing: string) => refuse(404, 'Not Found', `${thing} not found`);

/** inferred: 404 and its text (fact sheet §5, operation 37) */
export const notScheduled = () => refuse(404, 'Not Found', 'Article is not scheduled');

/** docs: the text (fact sheet §6, operation 47) */
export const linkNotFound = () => refuse(404, 'Not Found', 'Link not found or inactive');

/** seed: 409 */
export const conflict = (message: string) => refuse(409, 'Conflict', message);

/** seed: 422; inferred: for well-formed values that break a rule (fact sheet §1.5) */
export const unprocessable = (message: string) => refuse(422, 'Unprocessable', message);

/** docs: 429 and its text (fact sheet §1.5) */
export const monthlyLimit = () =>
  refuse(429, 'Rate Limited', 'Monthly article limit reached. Please upgrade your plan.');

/** inferred: the text */
const nothingHere = refuse(404, 'Not Found', 'Not found');

export const refusals: Refusals<BackSuitContext> = {
  notFound: () => nothingHere,
  methodNotAllowed: () => ({
    status: 405,
    body: { error: 'Method Not Allowed', message: 'Method not allowed', status: 405 },
  }), // inferred
  forbidden: () => forbidden(),
  // inferred: the path decides, and a header that says otherwise is a mistake (fact sheet §1.2)
  tenantMismatch: () => badRequest('X-Tenant-ID does not match the tenant in the path'),
  invalid: answerIssues,
  throttled: () => refuse(429, 'Rate Limited', 'Too many requests'), // seed: 429; inferred: the text
  failed: () => refuse(500, 'Server Error', 'Internal server error'), // inferred: the text
};

/**
 * inferred: well-formed values that break a rule give 422 where the document has it (fact sheet §1.5); docs: empty texts,
 * and updates of nothing, are 400
 */
const breaksRule = ({ code, details: { origin, minimum } }: RequestIssue) =>
  code === 'too_big' || code === 'invalid_value' || (code === 'too_small' && (minimum !== 1 || origin === 'array'));

function answerIssues(issues: readonly RequestIssue[], { operation }: BackSuitContext) {
  const [first] = issues;
  if (!first) throw new TypeError(`Cannot refuse ${operation?.id}: there is no issue`);
  const { answers = {} }: Partial<Contract> = contracts[operation?.id as keyof typeof contracts] ?? {};
  // inferred: an id that is no number is nobody's
  if (first.in === 'path' && first.code === 'invalid_type' && 404 in answers) return nothingHere;
  const malformed = issues.find((issue) => issue.in === 'path' || !breaksRule(issue));
  return malformed || !(422 in answers) ? badRequest(textOf(malformed ?? first)) : unprocessable(textOf(first));
}

/** docs: the texts of missing fields, of empty and of too long contents (fact sheet §1.5); inferred: the others */
function textOf({ code, in: place, path, details, message }: RequestIssue): string {
  const { origin, minimum, maximum, values, expected, format } = details;
  const field = path.join('.') || place;
  const unit = origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '';
  switch (code) {
    case 'required':
      return `Missing required field: ${field}`;
    case 'null':
      return `${field} may not be null`;
    case 'malformed':
      return 'The body is no valid JSON';
    case 'content_type':
      return message;
    case 'too_small':
      if (origin === 'object') return 'No valid fields to update';
      return minimum === 1 && origin === 'string'
        ? `${field} is required and cannot be empty`
        : `${capital(field)} must be at least ${minimum}${unit}`;
    case 'too_big':
      return `${capital(field)} cannot exceed ${maximum}${unit}`;
    case 'invalid_value':
      return Array.isArray(values) ? `${field} must be one of: ${values.join(', ')}` : `${field} is not valid`;
    case 'invalid_format':
      return format === 'regex' ? `${field} is not valid` : `${field} must be a valid ${String(format)}`;
    case 'invalid_type':
      return `${field} must be of the type ${String(expected)}`;
    default:
      return `${field} is not valid`;
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
