import type { Refusals, RequestIssue } from '@creatorkit/mock';
import type { Igny8Context } from './world.ts';

/** What is wrong, by field. */
export interface FieldErrors {
  [field: string]: string[];
}

// seed: Error Response Structure, Example Error Responses
const envelope = ({ requestId }: Igny8Context, error: string) => ({
  success: false as const,
  error,
  request_id: requestId,
});

const withErrors = ({ requestId }: Igny8Context, error: string, errors: FieldErrors) => ({
  success: false as const,
  error,
  errors,
  request_id: requestId,
});

/** seed: Validation Error (400) */
export const validationFailed = (context: Igny8Context, errors: FieldErrors) => ({
  status: 400 as const,
  body: withErrors(context, 'Validation failed', errors),
});

/** seed: Authentication Error (401) */
export const unauthorized = (context: Igny8Context, error = 'Authentication required') => ({
  status: 401 as const,
  body: envelope(context, error),
});

/** docs: 402 when credits or an active plan are missing; inferred: the text (fact sheet §1.6) */
export const paymentRequired = (context: Igny8Context) => ({
  status: 402 as const,
  body: envelope(context, 'Insufficient credits'),
});

/** seed: Permission Error (403) */
export const forbidden = (context: Igny8Context) => ({
  status: 403 as const,
  body: envelope(context, 'Permission denied'),
});

/** seed: Not Found (404) */
export const notFound = (context: Igny8Context) => ({
  status: 404 as const,
  body: envelope(context, 'Resource not found'),
});

/** seed: 409 for a duplicate; inferred: the text (fact sheet §1.6) */
export const conflict = (context: Igny8Context, errors: FieldErrors) => ({
  status: 409 as const,
  body: withErrors(context, 'Resource conflict', errors),
});

/** seed: 422 "Validation failed"; inferred: for requests that make no sense although well formed (fact sheet §1.6) */
export const unprocessable = (context: Igny8Context, errors: FieldErrors) => ({
  status: 422 as const,
  body: withErrors(context, 'Validation failed', errors),
});

export const refusals: Refusals<Igny8Context> = {
  notFound,
  // inferred: text of 405 (fact sheet §1.6)
  methodNotAllowed: (context) => ({ status: 405, body: envelope(context, 'Method not allowed') }),
  forbidden,
  invalid(issues, context) {
    // inferred: ids and pages that are no numbers are simply not found, as in Django REST Framework (fact sheet §1.8)
    const faults = issues.filter(
      ({ in: place, path }) => place !== 'path' && !(place === 'query' && path[0] === 'page'),
    );
    return faults.length === 0 ? notFound(context) : validationFailed(context, fieldErrors(faults));
  },
  // seed: Rate Limit (429)
  throttled: (context) => ({ status: 429, body: envelope(context, 'Rate limit exceeded') }),
  // seed: code; inferred: text (fact sheet §1.6)
  failed: (context) => ({ status: 500, body: envelope(context, 'Internal server error') }),
};

function fieldErrors(issues: readonly RequestIssue[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of issues) {
    const field = String(issue.path[0] ?? 'non_field_errors'); // inferred: the key (fact sheet §1.4)
    const message = textOf(issue);
    errors[field] ??= [];
    if (!errors[field].includes(message)) errors[field].push(message);
  }
  return errors;
}

/** seed: the first three texts; inferred: the others, after Django REST Framework, without its full stop as in the seed */
function textOf({ code, path, details }: RequestIssue): string {
  const { origin, minimum, maximum, format, expected } = details;
  if (code === 'required') return 'This field is required';
  if (format === 'email') return 'Invalid email format';
  if (code === 'too_small' && path[0] === 'password') return `Password must be at least ${minimum} characters`;
  switch (code) {
    case 'null':
      return 'This field may not be null';
    case 'malformed':
      return 'JSON parse error';
    case 'content_type':
      return 'Unsupported media type';
    case 'too_small':
      if (origin === 'array') return 'This list may not be empty';
      if (origin !== 'string') return `Ensure this value is greater than or equal to ${minimum}`;
      return minimum === 1 ? 'This field may not be blank' : `Ensure this field has at least ${minimum} characters`;
    case 'too_big':
      return origin === 'string'
        ? `Ensure this field has no more than ${maximum} characters`
        : `Ensure this value is less than or equal to ${maximum}`;
    case 'invalid_value':
      return 'Not a valid choice';
    case 'invalid_format':
    case 'invalid_union':
      return 'Invalid format';
    default:
      return typeTexts[String(expected)] ?? 'Invalid value';
  }
}

const typeTexts: { readonly [expected: string]: string } = {
  int: 'A valid integer is required',
  number: 'A valid integer is required',
  string: 'Not a valid string',
  boolean: 'Must be a valid boolean',
  array: 'Expected a list of items',
  object: 'Invalid data. Expected a dictionary',
};
