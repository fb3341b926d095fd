import type { Operation, Parameter } from '@creatorkit/runtime';
import type { Exchange } from './exchange.ts';
import { isMultipart } from './plain-request.ts';
import type { RequestIssue } from './request-issue.ts';

/** Parameter values by name, read back from their text. */
export interface Values {
  [name: string]: unknown;
}

/** Reads path values into the types that the document gives them; what cannot be read stays text, for validation to refuse. */
export function readPath(operation: Operation, texts: { readonly [name: string]: string }): Values {
  const values: Values = {};
  for (const [name, text] of Object.entries(texts)) {
    const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === name);
    values[name] = readText(text, parameter?.type);
  }
  return values;
}

/** Reads the query, with the document's defaults. `unknown` names what the document does not have. */
export function readQuery(operation: Operation, query: URLSearchParams): { values: Values; unknown: string[] } {
  const values: Values = {};
  const known = new Set<string>();
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== 'query') continue;
    known.add(parameter.name);
    const texts = query.getAll(parameter.name);
    const value = texts.length === 0 ? parameter.default : readValue(parameter, texts);
    if (value !== undefined) values[parameter.name] = value;
  }
  const unknown = new Set<string>();
  for (const name of query.keys()) if (!known.has(name)) unknown.add(name);
  return { values, unknown: [...unknown] };
}

export type BodyReading =
  | { readonly value: unknown; readonly issue?: undefined }
  | { readonly value?: undefined; readonly issue: RequestIssue };

/** Reads a body, JSON or a form of parts; `emptyAs` is what an empty one stands for. */
export function readBody(
  operation: Operation,
  exchange: Exchange,
  emptyAs: unknown,
  takesForm = isMultipart(operation.body?.contentType),
): BodyReading | Promise<BodyReading> {
  const { body, bytes, headers } = exchange;
  if (!operation.body || !(body || bytes?.length)) return { value: operation.body ? emptyAs : undefined };
  const type = headers['content-type'];
  const takesJson = isJson(operation.body.contentType);
  if (bytes ? !takesForm : !takesJson || (type !== undefined && !isJson(type))) {
    return { issue: bodyIssue('content_type', `Unsupported content type: ${mediaType(type ?? '')}`) };
  }
  if (bytes) return readForm(bytes, type ?? '');
  try {
    return { value: JSON.parse(body ?? '') as unknown };
  } catch {
    return { issue: bodyIssue('malformed', 'The body is not JSON') };
  }
}

/** Files stay files, texts texts; parts of one name are a list, as are those whose name ends in `[]`. */
async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<BodyReading> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return { issue: bodyIssue('malformed', 'The body is no form of parts') };
  }
  const names = new Set(form.keys());
  const entries = Array.from(names, (name) => {
    const parts = form.getAll(name);
    return [name, parts.length > 1 || name.endsWith('[]') ? parts : parts[0]] as const;
  });
  return { value: Object.fromEntries(entries) };
}

function readValue(parameter: Parameter, texts: readonly string[]): unknown {
  if (parameter.type !== 'array') return readText(texts[texts.length - 1] ?? '', parameter.type);
  const separator = parameter.style === 'spaceDelimited' ? ' ' : parameter.style === 'pipeDelimited' ? '|' : ',';
  const parts = parameter.explode === false ? texts.flatMap((text) => text.split(separator)) : texts;
  return parts.map((part) => readText(part, parameter.items));
}

function readText(text: string, type: Parameter['type']): unknown {
  switch (type) {
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text;
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

function isJson(contentType: string): boolean {
  const type = mediaType(contentType);
  return type === 'application/json' || type.endsWith('+json');
}

function bodyIssue(code: string, message: string): RequestIssue {
  return { in: 'body', path: [], code, message, details: {} };
}
