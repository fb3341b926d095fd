/**
 * Properties that a schema has dropped, by their pointers: what is in a value and not in what the schema read from it.
 *
 * @param value - What was given to the schema.
 * @param read - What it gave back.
 */
export function unknownProperties(value: unknown, read: unknown, path: readonly PropertyKey[] = []): string[] {
  if (typeof value !== 'object' || value === null || typeof read !== 'object' || read === null || value === read) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownProperties(item, (read as unknown[])[index], [...path, index]));
  }
  return Object.entries(value).flatMap(([name, inner]) => {
    if (inner === undefined) return []; // it is not sent
    if (!Object.hasOwn(read, name)) return [pointerOf([...path, name])];
    return unknownProperties(inner, (read as { readonly [name: string]: unknown })[name], [...path, name]);
  });
}

/** RFC 6901. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
