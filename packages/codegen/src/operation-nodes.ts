import { isObject } from './json.ts';
import { isDangling, type Library, refOf } from './library.ts';
import { child, children, type Node } from './node.ts';
import { httpMethods } from './openapi-grammar.ts';

/** An operation in its source file. */
export interface OperationNode {
  /** `operationId`, where there is one. */
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly node: Node;
  readonly pathItem: Node;
  /** The entry in `paths`; its key is the template. */
  readonly entry: Node;
}

/** All operations under `paths`, path items of other files included. */
export function listOperationNodes(library: Library, root: Node): OperationNode[] {
  return children(child(root, 'paths')).flatMap((entry) => {
    const path = entry.key ?? '';
    if (path.startsWith('x-')) return [];
    const pathItem = followPathItem(library, entry);
    return httpMethods.flatMap((method) => {
      const node = child(pathItem, method);
      if (!isObject(node.value)) return [];
      const id = node.value.operationId;
      return [{ id: typeof id === 'string' && id !== '' ? id : undefined, method, path, node, pathItem, entry }];
    });
  });
}

function followPathItem(library: Library, entry: Node): Node {
  const ref = refOf(entry.value);
  if (ref === undefined) return entry;
  const target = library.target(entry.file, ref);
  return isDangling(target) ? entry : (library.resolve(target) ?? entry);
}

/** The parameters that hold for an operation: its own win over those of its path. */
export function parameterNodes(library: Library, operation: OperationNode): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const holder of [operation.pathItem, operation.node]) {
    for (const given of children(child(holder, 'parameters'))) {
      const parameter = library.resolve(given);
      if (!parameter || !isObject(parameter.value)) continue;
      const { in: place, name } = parameter.value;
      if (typeof name === 'string')
        found.set(`${String(place)} ${place === 'header' ? name.toLowerCase() : name}`, parameter);
    }
  }
  return found;
}

/** The answers of an operation by status, references followed. */
export function responseNodes(library: Library, operation: OperationNode): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const given of children(child(operation.node, 'responses'))) {
    const response = library.resolve(given);
    if (given.key !== undefined && !given.key.startsWith('x-') && response) found.set(given.key, response);
  }
  return found;
}
