import type { Answer } from './attempt.ts';
import type { AnswerInfo } from './call.ts';
import { parseJson, textAt } from './error-body.ts';
import {
  type ApiErrorDetail,
  apiErrorClass,
  ContractError,
  type CreatorKitError,
  contextOf,
  DecodeError,
  type Deviation,
  type ErrorContext,
  type FieldErrors,
  RateLimitError,
  RedirectError,
  ServerError,
} from './errors.ts';
import type { Api, Check, Contracts, Operation, Pointers } from './operation.ts';
import { readFirst, readPointer, toPointer } from './pointer.ts';
import type { Recipe } from './recipe.ts';
import { excerptOf, redactBody } from './redact.ts';
import { isHarmlessTwice } from './retry.ts';

/** The error for a redirect that the document does not declare; `undefined` for any other answer. */
export function readRedirect(
  operation: Operation,
  { url }: Recipe,
  response: Response,
  context: ErrorContext,
): RedirectError | undefined {
  const isHidden = response.type === 'opaqueredirect';
  if (!isHidden && (response.status < 300 || response.status >= 400 || response.status === 304)) return undefined;
  if (operation.redirects?.includes(response.status)) return undefined;
  const location = response.headers.get('location');
  const target = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const shown = target && target.origin + target.pathname;
  const text = `Cannot ${operation.id}: the server redirects to ${shown ?? 'a hidden place'}`;
  return new RedirectError(text, response.status, shown, context);
}

/** Parses the body of a success: the whole of it, before unwrapping. */
export function readSuccess(operation: Operation, answer: Answer, context: ErrorContext): unknown {
  if (operation.answer === 'bytes') return answer.bytes;
  if (operation.answer === 'text') return answer.text;
  if (operation.answer === 'empty' || answer.response.status === 204) return undefined;
  const value = parseJson(answer.text);
  if (value !== undefined) return value;
  const { status, headers } = answer.response;
  throw new DecodeError(
    `Cannot read the answer of ${operation.id}: status ${status}, ${headers.get('content-type') ?? 'no content type'}, not JSON`,
    { status, excerpt: excerptOf(answer.text ?? '') },
    context,
  );
}

/** The resource inside its envelope. */
export function unwrap(operation: Operation, body: unknown, { response, requestId }: AnswerInfo): unknown {
  if (operation.unwrap === undefined || body === undefined) return body;
  const resource = readPointer(body, operation.unwrap);
  if (resource !== undefined) return resource;
  throw new DecodeError(
    `Cannot read the answer of ${operation.id}: nothing is at ${operation.unwrap}`,
    { status: response.status, excerpt: '', requestId },
    contextOf(operation),
  );
}

/** The error for an answer that is a refusal, of the class of the status that it is like. */
export function readError(
  api: Api,
  operation: Operation,
  answer: Answer,
  like: number,
  secrets: ReadonlySet<string>,
  retryAt: Date | undefined,
  context: ErrorContext,
): CreatorKitError {
  const { status } = answer.response;
  const body = parseJson(answer.text);
  const said = api.error ?? {};
  const text = textAt(body, said.message) ?? answer.response.statusText;
  const fields = (said.readFields ?? readFields)(body, said.fields);
  const detail: ApiErrorDetail = {
    status,
    code: textAt(body, said.code),
    fields,
    requestId: requestIdOf(api, answer.response) ?? textAt(body, said.requestId),
    body: body === undefined ? excerptOf(answer.text ?? '') : redactBody(body, secrets),
  };
  const message = `Cannot ${operation.id}: ${[status, text].filter(Boolean).join(' ')}${listFields(fields)}`;
  const type = apiErrorClass(like);
  if (type === RateLimitError) {
    return new RateLimitError(message, { ...detail, retryAt, scope: scopeOf(operation) }, context);
  }
  if (type === ServerError) {
    const outcome = isHarmlessTwice(operation) ? undefined : 'unknown';
    return new ServerError(message, { ...detail, outcome }, context);
  }
  return new type(message, detail, context);
}

/** The limits of an operation that the document names. */
export const scopeOf = ({ rateLimit }: Operation): string | undefined => rateLimit?.policies.join(' ') || undefined;

/** The API's own id of an exchange, from the headers or from the body of a success. */
export const requestIdOf = (api: Api, response: Response, body?: unknown): string | undefined =>
  (api.requestIdHeader && response.headers.get(api.requestIdHeader)) || textAt(body, api.requestIdPointer);

/** Where an answer differs from the document: places and expectations, never values. */
export function findDeviations(
  contracts: Contracts,
  operation: Operation,
  status: number,
  body: unknown,
): readonly Deviation[] {
  const expected = contracts[operation.id]?.answers[status];
  if (expected === undefined) return [{ pointer: '', message: `status ${status} is not in the document` }];
  if (expected === null) return body === undefined ? [] : [{ pointer: '', message: 'expected no body' }];
  return deviationsFrom(expected(), body);
}

/** Where a value differs from what is expected of it. */
export function deviationsFrom(expected: Check | undefined, value: unknown): readonly Deviation[] {
  const result = expected?.safeParse(value);
  if (!result || result.success) return [];
  return (result.error?.issues ?? []).map(({ path, code }) => ({
    pointer: toPointer(path),
    message: code?.replaceAll('_', ' ') ?? 'does not match the schema',
  }));
}

export function contractError(
  operation: Operation,
  status: number,
  deviations: readonly Deviation[],
  context: ErrorContext,
): ContractError {
  const places = deviations.map(({ pointer, message }) => `${pointer || '(the body)'} ${message}`).join('; ');
  return new ContractError(`Cannot trust the answer of ${operation.id}: ${places}`, status, deviations, context);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function readFields(body: unknown, pointers: Pointers | undefined): FieldErrors {
  const found = Object.entries(readFirst(body, pointers, isObject) ?? {});
  return Object.fromEntries(found.map(([field, texts]) => [field, [texts].flat().map(String)]));
}

function listFields(fields: FieldErrors): string {
  const listed = Object.entries(fields).map(([field, texts]) => `${field}: ${texts.join(', ')}`);
  return listed.length > 0 ? ` (${listed.join('; ')})` : '';
}
