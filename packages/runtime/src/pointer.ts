/** Reads the value at an RFC 6901 JSON Pointer; `undefined` where the path leads nowhere. */
export function readPointer(value: unknown, pointer: string): unknown {
  if (pointer === '') return value;
  let current = value;
  for (const token of pointer.slice(1).split('/')) {
    if (typeof current !== 'object' || current === null) return undefined;
    const key = unescapeToken(token);
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}

/** The first value of the wanted kind at any of the pointers. */
export const readFirst = <T>(
  value: unknown,
  pointers: string | readonly string[] = [],
  isWanted: (found: unknown) => found is T,
): T | undefined =>
  [pointers]
    .flat()
    .map((pointer) => readPointer(value, pointer))
    .find(isWanted);

/** A copy of `value` in which the place at the pointer holds `replacement`; objects on the way are made where missing. */
export function writePointer(value: unknown, pointer: string, replacement: unknown): unknown {
  if (pointer === '') return replacement;
  const end = pointer.indexOf('/', 1);
  const token = unescapeToken(pointer.slice(1, end === -1 ? undefined : end));
  const rest = end === -1 ? '' : pointer.slice(end);
  const parent = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return { ...parent, [token]: writePointer(parent[token], rest, replacement) };
}

/** Spells a path as a JSON Pointer. */
export const toPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const unescapeToken = (token: string): string =>
  token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
