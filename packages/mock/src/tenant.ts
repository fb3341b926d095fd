import type { Operation } from '@creatorkit/runtime';
import type { Exchange } from './exchange.ts';
import type { Values } from './read-request.ts';

type Request = Pick<Exchange, 'headers'>;

/** The tenant that a call names: in its path, else in its header. */
export const readTenant = (operation: Operation | undefined, path: Values, exchange: Request): string | undefined =>
  inPath(operation, path) ?? inHeader(operation, exchange);

/** Whether path and header name the same tenant, where both name one: ids such as UUIDs are the same in either case. */
export function isNamedOnce(
  operation: Operation,
  { path, exchange }: { readonly path: Values; readonly exchange: Request },
): boolean {
  const [one, other] = [inPath(operation, path), inHeader(operation, exchange)];
  return one === undefined || other === undefined || one.toLowerCase() === other.toLowerCase();
}

function inPath(operation: Operation | undefined, path: Values): string | undefined {
  const name = operation?.tenant?.path;
  return name === undefined || path[name] === undefined ? undefined : String(path[name]);
}

/** A header without a value names none. */
function inHeader(operation: Operation | undefined, { headers }: Request): string | undefined {
  const name = operation?.tenant?.header;
  return name === undefined ? undefined : headers[name.toLowerCase()]?.trim() || undefined;
}
