import type { RequestBody } from './operation.ts';
import type { RequestParts } from './recipe.ts';

/** What openapi-fetch is told of a body that it cannot send by itself. */
export interface EncodedBody {
  readonly bodySerializer: () => BodyInit;
  readonly headers: Readonly<Record<string, string>> | undefined;
}

/**
 * Chooses how a body is sent, and writes it so: as the first of its content types, or as that which alone can carry it.
 * Loaded by who sends more than JSON.
 *
 * @throws TypeError for a body that none of the content types carries.
 */
export function encodeBody(
  operation: string,
  { contentType, alternatives = [] }: RequestBody,
  { body, headers }: RequestParts,
): EncodedBody | undefined {
  if (body === undefined) return undefined;
  const types = [contentType, ...alternatives];
  const [kind, wanted] = kindOf(body);
  const type = types.find((each) => wanted?.test(each)) ?? contentType;
  const encoded =
    (wanted === multipart || wanted === urlencoded) && !wanted.test(type) ? undefined : encode(type, body);
  if (encoded === undefined)
    throw new TypeError(`Cannot call ${operation}: ${kind} cannot be sent as ${types.join(' or ')}`);
  // A form of parts says by itself where its parts end.
  const own =
    encoded instanceof FormData ? undefined : { 'Content-Type': type.includes('*') ? 'application/json' : type };
  return { bodySerializer: () => encoded, headers: { ...own, ...headers } };
}

const multipart = /^multipart\//i;
const urlencoded = /^application\/x-www-form-urlencoded/i;
const json = /^(application\/json|[^;]+\+json|\*\/\*)\s*(;|$)/i;
const neither = /^(?!multipart\/|application\/x-www-form-urlencoded|application\/json|[^;]+\+json)/i;

/** What a body is called, and the content types that suit it best; left out where any does. */
function kindOf(body: unknown): [kind: string, wanted?: RegExp] {
  if (body instanceof FormData) return ['a form', multipart];
  if (body instanceof URLSearchParams) return ['a form', urlencoded];
  if (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return ['a file', neither];
  if (typeof body === 'string') return ['a text', neither];
  if (typeof body !== 'object' || body === null) return [`a ${typeof body}`];
  return Object.values(body).flat().some(isFile) ? ['a body with a file', multipart] : ['an object'];
}

const isFile = (value: unknown): boolean => value instanceof Blob;

function encode(type: string, body: unknown): BodyInit | undefined {
  if (json.test(type)) return isFile(body) ? undefined : JSON.stringify(body);
  if (multipart.test(type) || urlencoded.test(type)) {
    if (body instanceof FormData || body instanceof URLSearchParams) return body;
    if (typeof body !== 'object' || body === null || isFile(body)) return undefined;
    return multipart.test(type) ? formOf(body) : fieldsOf(body);
  }
  const isPlain = typeof body !== 'object' || body === null;
  // What is neither JSON nor a form is the caller's to write.
  return isPlain ? String(body) : kindOf(body)[0] === 'a file' ? (body as BodyInit) : undefined;
}

/** RFC 7578: files as they are, each with a part of its own; objects and lists as JSON; the rest as text. */
function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const part of Array.isArray(value) && value.some(isFile) ? value : [value]) {
      if (part instanceof Blob) form.append(name, part);
      else if (part !== undefined) form.append(name, textOf(part));
    }
  }
  return form;
}

/** The items of a list under one name each, as OpenAPI has it (`style: form`, `explode: true`). */
function fieldsOf(body: object): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    for (const item of [value].flat()) if (item !== undefined) fields.append(name, textOf(item));
  }
  return fields;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
