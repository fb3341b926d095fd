import type { Contract, FormField, Operation } from '@creatorkit/runtime';
import type { Exchange } from './exchange.ts';
import { isMultipart } from './plain-request.ts';
import { readText, type Values } from './read-request.ts';
import type { RequestIssue } from './request-issue.ts';

export type BodyReading =
  | { readonly value: unknown; readonly contentType?: string; readonly issue?: undefined }
  | { readonly value?: undefined; readonly issue: RequestIssue };

interface Fields {
  readonly [name: string]: FormField;
}

/**
 * Reads a body as the declared content type that it comes in, which `contentType` of the reading names; `emptyAs` is
 * what an empty one stands for.
 */
export function readBody(
  operation: Operation,
  exchange: Exchange,
  emptyAs: unknown,
  forms: Contract['forms'] = {},
): BodyReading | Promise<BodyReading> {
  const { body, bytes, headers } = exchange;
  if (!operation.body || !(body || bytes?.length)) return { value: operation.body ? emptyAs : undefined };
  const { contentType: first, alternatives = [] } = operation.body;
  const given = headers['content-type'];
  // A body that does not say what it is, is what the operation takes in the first place.
  const type = given === undefined ? first : [first, ...alternatives].find((declared) => isOfType(given, declared));
  if (type === undefined || isMultipart(type) !== (bytes !== undefined)) {
    return { issue: bodyIssue('content_type', `Unsupported content type: ${mediaType(given ?? '')}`) };
  }
  if (bytes) return readForm(bytes, given ?? '', type, forms[type] ?? {});
  const text = body ?? '';
  if (isUrlencoded(type)) return { value: readFields(new URLSearchParams(text), forms[type] ?? {}), contentType: type };
  if (!isJson(type)) return { value: text, contentType: type };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { issue: bodyIssue('malformed', 'The body is not JSON') };
  }
  const isTooDeep = text.length > 2 * deepest && isDeeperThan(deepest, value);
  return isTooDeep ? { issue: bodyIssue('malformed', 'The body is nested too deeply') } : { value, contentType: type };
}

/** RFC 8259 §9 allows for a limit; what goes through a value calls itself for each level, and the stack ends somewhere. */
const deepest = 500;

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner)));

/** Files stay files; text is read into what the field stands for. */
async function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  given: string,
  contentType: string,
  fields: Fields,
): Promise<BodyReading> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'Content-Type': given } }).formData();
  } catch {
    return { issue: bodyIssue('malformed', 'The body is no form of parts') };
  }
  const parts = await Promise.all(
    Array.from(form, async ([name, part]) => [name, await partOf(part, fields[name]?.type)] as const),
  );
  return { value: readFields(parts, fields), contentType };
}

/** A part that is to be JSON, and says so, is text although it may have the name of a file. */
const partOf = async (part: File | string, type: FormField['type']): Promise<File | string> =>
  part instanceof Blob && isStructure(type) && isJson(part.type) ? part.text() : part;

/** Fields of one name are a list, as are those whose name ends in `[]` and those that the document calls one. */
function readFields(entries: Iterable<readonly [string, File | string]>, fields: Fields): Values {
  const byName = Map.groupBy(entries, ([name]) => name);
  return Object.fromEntries(
    Array.from(byName, ([name, listed]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const parts = listed.map(([, part]) => part);
      return [name, readField(parts, field, parts.length > 1 || name.endsWith('[]'))];
    }),
  );
}

function readField(parts: readonly (File | string)[], field: FormField = {}, isList: boolean): unknown {
  const { type, items } = field;
  const [only] = parts;
  if (type !== 'array') return isList ? parts.map((part) => readPart(part, type)) : readPart(only, type);
  const list = parts.length === 1 ? readPart(only, type) : undefined;
  return Array.isArray(list) ? list : parts.map((part) => readPart(part, items));
}

const isStructure = (type: FormField['type']): boolean => type === 'object' || type === 'array';

/** What is no JSON stays text, for validation to refuse. */
function readPart(part: File | string | undefined, type: FormField['type']): unknown {
  if (typeof part !== 'string') return part;
  if (!isStructure(type)) return readText(part, type);
  try {
    return JSON.parse(part) as unknown;
  } catch {
    return part;
  }
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function isJson(contentType: string): boolean {
  const type = mediaType(contentType);
  return type === 'application/json' || type.endsWith('+json');
}

/** RFC 1866 §8.2.1, as the URL standard reads it */
export const isUrlencoded = (contentType: string): boolean =>
  mediaType(contentType) === 'application/x-www-form-urlencoded';

/** Whether a body that says what it is, is of a declared type; any JSON will do where one is declared. */
const isOfType = (given: string, declared: string): boolean =>
  mediaType(given) === mediaType(declared) || (isJson(given) && isJson(declared));

function bodyIssue(code: string, message: string): RequestIssue {
  return { in: 'body', path: [], code, message, details: {} };
}
