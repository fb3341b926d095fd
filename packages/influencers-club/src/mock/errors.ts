import type { Refusals, RequestIssue } from '@creatorkit/mock';
import type { Contract } from '@creatorkit/runtime';
import { contracts } from '../generated/contracts.ts';
import type { InfluencersClubContext } from './world.ts';

/** client: a broken rule, and a lookup that found nothing (fact sheet §1.6) */
export const refused = (error: string) => ({ status: 400 as const, body: { error } });

/** client: the text; inferred: for every lookup by handle, email or id of a platform (fact sheet §1.6, §4) */
export const nothingFound = () => refused('No data found for the provided input.');

/** client: fields, nested as deep as the request (fact sheet §1.6) */
export const invalidFields = (error: { readonly [field: string]: unknown }) => ({
  status: 400 as const,
  body: { error },
});

/** docs: 401; inferred: its body (fact sheet §1.6) */
export const unauthorized = (detail: string) => ({ status: 401 as const, body: { detail } });

/** inferred: 402, and its text (fact sheet §1.5) */
export const insufficientCredits = () => ({ status: 402 as const, body: { error: 'Insufficient credits.' } });

/** client: the shape; seed: what belongs to somebody else is not there, said of batches (fact sheet §1.6, §4) */
export const notFound = (thing: string) => ({ status: 404 as const, body: { error: `${thing} not found.` } });

/** docs: 422; client: its body (fact sheet §1.6) */
export const unprocessable = (loc: readonly (string | number)[], msg: string, type = 'value_error') => ({
  status: 422 as const,
  body: { detail: [{ loc: [...loc], msg, type }] },
});

/** client: 422 for a `count` over the limit; inferred: the text (fact sheet §1.6, §2.44) */
export const overLimit = () => unprocessable(['body', 'count'], 'This is more than a page has on this platform.');

/** inferred: 400 for a token that is unknown, too old, or another list's (fact sheet §2.44) */
export const refuseToken = () => invalidFields({ pagination_token: ['Invalid or expired pagination token.'] });

export const refusals: Refusals<InfluencersClubContext> = {
  notFound: () => noSuchPath,
  methodNotAllowed: () => ({ status: 405, body: { detail: 'Method not allowed.' } }), // inferred
  forbidden: () => forbidden, // there are no roles
  insufficientScope: () => forbidden,
  invalid: answerIssues,
  throttled: () => ({ status: 429, body: { error: 'Rate limit exceeded. Please try again later.' } }), // docs, client: the text
  failed: () => ({ status: 500, body: { error: 'Internal server error.' } }), // inferred: the text
};

/** inferred: its body (fact sheet §1.1) */
const noSuchPath = { status: 404 as const, body: { error: 'Not found.' } };

/** inferred: 403, and its text (fact sheet §1.3, §1.6) */
const forbidden = {
  status: 403 as const,
  body: { detail: 'You do not have permission to perform this action.' },
};

/**
 * docs: 422 for a body of the wrong form as a whole; client: 400 for its fields; inferred: 400 for both where the
 * document has no 422, and that an id of the wrong form is nobody's (fact sheet §1.6)
 */
function answerIssues(issues: readonly RequestIssue[], { operation }: InfluencersClubContext) {
  const whole = issues.find((issue) => issue.in === 'body' && issue.path.length === 0);
  const { answers = {} }: Partial<Contract> = contracts[operation?.id as keyof typeof contracts] ?? {};
  if (404 in answers && issues.some((issue) => issue.in === 'path')) return noSuchPath;
  if (whole && 422 in answers)
    return unprocessable(['body'], textOf(whole), whole.code === 'malformed' ? 'json_invalid' : 'type_error');
  if (issues.some(({ code, path }) => code === 'too_big' && path.length === 1 && path[0] === 'count'))
    return overLimit();
  const error = {};
  for (const issue of issues) place(error, issue.path, textOf(issue));
  return { status: 400 as const, body: { error } };
}

interface Fields {
  [name: string]: Fields | string[];
}

/** Puts a text at its place in an object that is nested like the request. */
function place(fields: Fields, path: readonly (string | number)[], text: string): void {
  const [name = 'non_field_errors', ...rest] = path.map(String);
  const inner = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rest.length === 0) fields[name] = Array.isArray(inner) ? [...inner, text] : [text];
  else if (!Array.isArray(inner)) {
    const deeper = inner ?? {};
    fields[name] = deeper;
    place(deeper, rest, text);
  }
}

/** client: the text for numbers; inferred: the others (fact sheet §1.6) */
function textOf({ code, details, message }: RequestIssue): string {
  const { origin, minimum, maximum, values, expected, format } = details;
  switch (code) {
    case 'required':
      return 'This field is required.';
    case 'null':
      return 'This field may not be null.';
    case 'malformed':
      return 'The body could not be parsed.';
    case 'content_type':
      return message;
    case 'too_small':
      return `Ensure this value is at least ${sizeOf(minimum, origin)}.`;
    case 'too_big':
      return `Ensure this value is at most ${sizeOf(maximum, origin)}.`;
    case 'invalid_value':
      return Array.isArray(values) ? `Must be one of: ${values.join(', ')}.` : 'This value is not allowed.';
    case 'invalid_format':
      return format === 'regex' ? 'This value is not valid.' : `Enter a valid ${String(format)}.`;
    case 'invalid_type':
      return typeTexts[String(expected)] ?? 'This value is not valid.';
    default:
      return 'This value is not valid.';
  }
}

function sizeOf(bound: unknown, origin: unknown): string {
  const noun = origin === 'array' ? 'item' : origin === 'string' ? 'character' : undefined;
  return noun ? `${bound} ${noun}${bound === 1 ? '' : 's'}` : String(bound);
}

const typeTexts: { readonly [type: string]: string } = {
  number: 'A valid number is required.',
  int: 'A valid integer is required.',
  boolean: 'Must be a valid boolean.',
  string: 'Not a valid string.',
  array: 'Expected a list of items.',
  object: 'Expected an object.',
};
