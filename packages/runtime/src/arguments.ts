import type { Operation, Parameter } from './operation.ts';
import type { RequestParts } from './recipe.ts';

/** A value for a place in a path. */
export type PathValue = string | number;

/**
 * Turns the arguments of a method into the parts of a request. Whatever the document's parameter styles can't carry is
 * refused here, before any I/O: an id of `..` would name another resource, a nested object would vanish.
 */
export function readArguments(
  operation: Operation,
  path: readonly PathValue[],
  input: unknown,
  headers: Readonly<Record<string, string>> | undefined,
): RequestParts {
  const { query, body } = splitInput(operation, input);
  if (operation.body?.required && body === undefined) {
    throw new TypeError(`Cannot call ${operation.id}: a request body is required, got ${describe(body)}`);
  }
  return { path: readPath(operation, path), query: readQuery(operation, query), body, headers };
}

/** What of a method's input is the query, and what the body. */
export function splitInput(operation: Operation, input: unknown): { query?: unknown; body?: unknown } {
  if (!operation.body) return { query: input };
  if (!operation.parameters?.some((parameter) => parameter.in === 'query')) return { body: input };
  return (input ?? {}) as { query?: unknown; body?: unknown };
}

/** A place in a path template. */
export const placeholder = /\{([^{}]+)\}/g;

function readPath(operation: Operation, values: readonly PathValue[]): Record<string, string> {
  const path: Record<string, string> = {};
  let index = 0;
  for (const [, name = ''] of operation.path.matchAll(placeholder)) {
    const value: unknown = values[index++];
    if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) {
      throw new TypeError(`Cannot call ${operation.id}: ${name} must be a string or a number, got ${describe(value)}`);
    }
    const text = String(value);
    // RFC 3986 §5.2.4: dot segments are resolved away, and the call would reach another resource.
    if (text === '' || text === '.' || text === '..') {
      throw new RangeError(`Cannot call ${operation.id}: ${name} must name a resource, got ${describe(value)}`);
    }
    if (!text.isWellFormed()) {
      throw new RangeError(`Cannot call ${operation.id}: ${name} must be well-formed text, got ${describe(value)}`);
    }
    path[name] = text;
  }
  return path;
}

function readQuery(operation: Operation, input: unknown): Record<string, unknown> | undefined {
  if (input === undefined) return undefined;
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new TypeError(`Cannot call ${operation.id}: the query must be an object, got ${describe(input)}`);
  }
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const parameter = operation.parameters?.find((candidate) => candidate.in === 'query' && candidate.name === name);
    query[name] = Array.isArray(value)
      ? readItems(operation, name, value, parameter)
      : readQueryValue(operation, name, value, parameter);
  }
  return query;
}

function readItems(operation: Operation, name: string, items: readonly unknown[], parameter?: Parameter): unknown[] {
  if (items.length === 0) {
    throw new RangeError(`Cannot call ${operation.id}: ${name} must hold at least one value, got an empty array`);
  }
  return items.map((item) => readScalar(operation, name, item, parameter));
}

function readQueryValue(operation: Operation, name: string, value: unknown, parameter?: Parameter): unknown {
  const nests = typeof value === 'object' && value !== null && !(value instanceof Date);
  if (!nests || parameter?.type !== 'object') return readScalar(operation, name, value, parameter);
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, readScalar(operation, `${name}.${key}`, child)]),
  );
}

function readScalar(operation: Operation, name: string, value: unknown, parameter?: Parameter): unknown {
  if (value instanceof Date) return readDate(operation, name, value, parameter);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(
    `Cannot call ${operation.id}: ${name} must be a string, number, boolean or date, got ${describe(value)}`,
  );
}

function readDate(operation: Operation, name: string, value: Date, parameter?: Parameter): string {
  if (Number.isNaN(value.getTime())) {
    throw new RangeError(`Cannot call ${operation.id}: ${name} must be a valid date, got an invalid one`);
  }
  const instant = value.toISOString();
  return parameter?.format === 'date' ? instant.slice(0, 10) : instant;
}

/** Names a refused value; long ones are cut, objects named by kind only. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === null || value === undefined || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
