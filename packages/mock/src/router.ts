import type { Operation } from '@creatorkit/runtime';

export type Match =
  | { readonly kind: 'operation'; readonly operation: Operation; readonly values: { readonly [name: string]: string } }
  | { readonly kind: 'page'; readonly page: string }
  /** The path exists, for other methods. */
  | { readonly kind: 'wrong-method'; readonly allow: readonly string[] }
  | { readonly kind: 'unknown' };

/** Finds what answers a path. The cost depends on the length of the path, not on the number of operations. */
export type Router = (method: string, path: string) => Match;

interface Node {
  readonly fixed: Map<string, Node>;
  variable?: Node;
  routes?: Map<string, Route>;
  /** By method. */
  pages?: Map<string, string>;
}

interface Route {
  readonly operation: Operation;
  /** Names of the path's variables, in their order. */
  readonly names: readonly string[];
}

/**
 * Builds the router for an operation table and further pages: a path for one that answers GET, or `POST /path`. A fixed
 * segment wins over a variable one; HEAD goes where GET goes, unless the table says otherwise.
 */
export function createRouter(operations: Iterable<Operation>, pages: Iterable<string> = []): Router {
  const root: Node = { fixed: new Map() };
  for (const operation of operations) {
    const { node, names } = grow(root, operation.path);
    node.routes ??= new Map();
    if (node.routes.has(operation.method)) {
      throw new RangeError(`Cannot route: ${operation.method} ${operation.path} is there twice`);
    }
    node.routes.set(operation.method, { operation, names });
  }
  for (const page of pages) {
    const [, method = 'GET', path = page] = /^([A-Z]+) (.*)$/.exec(page) ?? [];
    const { node } = grow(root, path);
    node.pages ??= new Map();
    node.pages.set(method, page);
  }

  return (method, path) => {
    const values: string[] = [];
    const node = find(root, path.split('/'), 0, values);
    if (!node) return { kind: 'unknown' };
    const route = answering(node.routes, method);
    if (route) {
      const named: { [name: string]: string } = {};
      for (const [index, name] of route.names.entries()) {
        const value = decoded(values[index] ?? '');
        if (value === undefined) return { kind: 'unknown' };
        named[name] = value;
      }
      return { kind: 'operation', operation: route.operation, values: named };
    }
    const page = answering(node.pages, method);
    if (page !== undefined) return { kind: 'page', page };
    return { kind: 'wrong-method', allow: allowed(node) };
  };
}

const answering = <T>(byMethod: ReadonlyMap<string, T> | undefined, method: string): T | undefined =>
  byMethod?.get(method) ?? (method === 'HEAD' ? byMethod?.get('GET') : undefined);

function grow(root: Node, path: string): { node: Node; names: string[] } {
  const names: string[] = [];
  let node = root;
  for (const segment of path.split('/')) {
    const variable = /^\{([^{}]+)\}$/.exec(segment)?.[1];
    if (variable === undefined && /[{}]/.test(segment)) {
      throw new RangeError(`Cannot route: a variable must be a whole segment in ${path}`);
    }
    let next = variable === undefined ? node.fixed.get(segment) : node.variable;
    if (!next) {
      next = { fixed: new Map() };
      if (variable === undefined) node.fixed.set(segment, next);
      else node.variable = next;
    }
    if (variable !== undefined) names.push(variable);
    node = next;
  }
  return { node, names };
}

function find(node: Node, segments: readonly string[], at: number, values: string[]): Node | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.routes || node.pages ? node : undefined;
  const fixed = node.fixed.get(segment);
  const found = fixed && find(fixed, segments, at + 1, values);
  if (found) return found;
  if (!node.variable || segment === '') return undefined;
  values.push(segment);
  const deeper = find(node.variable, segments, at + 1, values);
  if (!deeper) values.pop();
  return deeper;
}

function allowed(node: Node): string[] {
  const methods = new Set([...(node.routes?.keys() ?? []), ...(node.pages?.keys() ?? [])]);
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // no UTF-8
  }
}

/** Paths by the names that the document has for them. */
export function createAliases(aliases: { readonly [prefix: string]: string } = {}): (path: string) => string {
  const prefixes = Object.entries(aliases);
  return (path) => {
    for (const [alias, prefix] of prefixes) {
      if (path === alias || path.startsWith(`${alias}/`)) return prefix + path.slice(alias.length);
    }
    return path;
  };
}
