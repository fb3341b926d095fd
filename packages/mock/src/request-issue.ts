import type { Check, CheckIssue } from '@creatorkit/runtime';
import { unknownProperties } from './unknown-properties.ts';

/** One thing that is wrong with a request, for the API to put into its own words. */
export interface RequestIssue {
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly path: readonly (string | number)[];
  /**
   * - `required`: it is not there
   * - `null`: it is null and must not be
   * - `malformed`: the body is no JSON
   * - `content_type`: the body is declared to be something else
   * - else the schema's own: `invalid_type`, `too_small`, `too_big`, `invalid_format`, `invalid_value`, …
   */
  readonly code: string;
  readonly message: string;
  /** What the schema adds: `minimum`, `maximum`, `format`, `expected`, `values`, … */
  readonly details: { readonly [name: string]: unknown };
}

/** What is wrong with a value, and what it may be: `too_small, minimum 0`. */
export function tellIssue({ code, details }: RequestIssue): string {
  const facts = ['minimum', 'maximum', 'divisor', 'expected', 'format', 'values'] as const;
  const told = facts.flatMap((fact) => (details[fact] === undefined ? [] : [`${fact} ${String(details[fact])}`]));
  return [code, ...told].join(', ');
}

/** What a schema says, with what it read: without the properties that it does not know. */
export type Reading = ReturnType<Check['safeParse']> & { readonly data?: unknown };

/** Holds a value against a schema: what is wrong with it, and the pointers of what is in it for nothing. */
export function inspect(
  check: Check,
  value: unknown,
  place: RequestIssue['in'],
): { readonly issues: readonly RequestIssue[]; readonly unknown: readonly string[] } {
  const { success, error, data } = check.safeParse(value) as Reading; // zod's has `data`
  if (success) return { issues: [], unknown: data === undefined ? [] : unknownProperties(value, data) };
  return { issues: (error?.issues ?? []).map((issue) => toRequestIssue(issue, value, place)), unknown: [] };
}

function toRequestIssue(issue: CheckIssue, value: unknown, place: RequestIssue['in']): RequestIssue {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const { code, path: _path, message, ...details } = asValueIssue(issue);
  const found = valueAt(value, path);
  const absent = found === undefined ? 'required' : found === null ? 'null' : code;
  return { in: place, path, code: absent, message, details };
}

/** A property that chooses one of several objects, and none of them, is one with a wrong value. */
function asValueIssue({ code = 'invalid', ...issue }: CheckIssue): CheckIssue & { readonly code: string } {
  const { discriminator, options } = issue as { readonly discriminator?: unknown; readonly options?: unknown };
  if (discriminator === undefined) return { code, ...issue };
  const { path, message } = issue;
  const wrongValue = { code: 'invalid_value', path, message, values: options };
  return wrongValue;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as { readonly [name: string | number]: unknown })[part]; // an object or array, checked above
  }
  return inner;
}
