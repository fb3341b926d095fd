import type { Issues } from './issue.ts';
import { isObject, objectOf } from './json.ts';
import type { Library } from './library.ts';
import { child, children, type Node } from './node.ts';
import { type OperationNode, parameterNodes } from './operation-nodes.ts';
import { readTenant, type Surface, surfacesOf } from './surfaces.ts';

/**
 * Ids are there and distinct; templates and path parameters agree; no two operations share a method of the client, or of
 * its view of a tenant.
 */
export function checkOperations(
  library: Library,
  root: Node,
  operations: readonly OperationNode[],
  issues: Issues,
  hasVocabulary: boolean,
): void {
  checkIds(operations, issues);
  for (const operation of operations) checkParameters(library, operation, issues);
  if (hasVocabulary) checkMethods(library, root, operations, issues);
}

function checkIds(operations: readonly OperationNode[], issues: Issues): void {
  const first = new Map<string, OperationNode>();
  for (const operation of operations) {
    const { id, method, path, node } = operation;
    if (id === undefined) {
      issues.error(
        node,
        `${method.toUpperCase()} ${path} has no operationId`,
        'add an operationId such as listThings',
        'key',
      );
      continue;
    }
    const other = first.get(id);
    if (!other) first.set(id, operation);
    else
      issues.error(
        child(node, 'operationId'),
        `The operationId ${id} occurs twice`,
        `it stands first at ${placeOf(child(other.node, 'operationId'))}`,
      );
  }
}

/** `openapi.yaml:12:20` of a node. */
export function placeOf(node: Node): string {
  const { line, column } = node.file.position(node, 'value');
  return `${node.file.name}:${line}:${column}`;
}

function checkParameters(library: Library, operation: OperationNode, issues: Issues): void {
  const { path, method, entry, pathItem, node } = operation;
  if (!path.startsWith('/')) issues.error(entry, `The path ${path} does not begin with a slash`, undefined, 'key');
  const inTemplate = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const declared = parameterNodes(library, operation);
  for (const name of inTemplate) {
    if (declared.has(`path ${name}`)) continue;
    const title = `${method.toUpperCase()} ${path}`;
    issues.error(
      node,
      `${title} does not declare the path parameter ${name}`,
      `add {name: ${name}, in: path, required: true, schema: …}`,
      'key',
    );
  }
  for (const [identity, parameter] of declared) {
    const [place, name = ''] = splitOnce(identity);
    if (place === 'path' && !inTemplate.includes(name)) {
      const hint = `write {${name}} into the path, or remove the parameter`;
      issues.error(child(parameter, 'name'), `The path ${path} has no place for the parameter ${name}`, hint);
    }
  }
  for (const holder of [pathItem, node]) checkDistinct(library, holder, issues);
}

function checkDistinct(library: Library, holder: Node, issues: Issues): void {
  const seen = new Set<string>();
  for (const given of children(child(holder, 'parameters'))) {
    const parameter = library.resolve(given);
    if (!parameter || !isObject(parameter.value)) continue;
    const identity = `${String(parameter.value.in)} ${String(parameter.value.name)}`;
    if (seen.has(identity))
      issues.error(given, `The ${splitOnce(identity)[0]} parameter ${splitOnce(identity)[1]} is declared twice`);
    seen.add(identity);
  }
}

function splitOnce(identity: string): [string, string] {
  const space = identity.indexOf(' ');
  return [identity.slice(0, space), identity.slice(space + 1)];
}

const membersOfGroups: readonly string[] = ['constructor', 'core', 'prototype'];
const membersOfClients: readonly string[] = [...membersOfGroups, 'raw'];

/** The declared methods of a surface, and the groups that they are in. */
interface Declared {
  readonly methods: Map<string, Node>;
  readonly groups: Map<string, Node>;
}

function checkMethods(library: Library, root: Node, operations: readonly OperationNode[], issues: Issues): void {
  const declared = operations
    .map((operation) => ({
      node: child(operation.node, 'x-sdk-method'),
      surfaces: surfacesOf(tenantOf(library, root, operation)),
    }))
    .filter(({ node }) => typeof node.value === 'string');
  const hasViews = declared.some(({ surfaces }) => surfaces.includes('tenant'));
  const bySurface: { readonly [name in Surface]: Declared } = {
    base: { methods: new Map(), groups: new Map() },
    tenant: { methods: new Map(), groups: new Map() },
  };
  const members: { readonly [name in Surface]: readonly string[] } = {
    base: hasViews ? [...membersOfClients, 'tenant'] : membersOfClients,
    tenant: [...membersOfClients, 'id'],
  };
  for (const { node, surfaces } of declared) {
    const method = String(node.value);
    const names = method.split('.');
    const other = surfaces.map((surface) => bySurface[surface].methods.get(method)).find((each) => each !== undefined);
    if (other) issues.error(node, `The method ${method} is taken`, `it stands first at ${placeOf(other)}`);
    for (const surface of surfaces) {
      const { methods, groups } = bySurface[surface];
      if (!methods.has(method)) methods.set(method, node);
      for (let depth = 1; depth < names.length; depth++) groups.set(names.slice(0, depth).join('.'), node);
    }
    const reserved = names.find((name, depth) =>
      depth === 0 ? surfaces.some((surface) => members[surface].includes(name)) : membersOfGroups.includes(name),
    );
    if (!reserved) continue;
    const who = members.base.includes(reserved) && surfaces.includes('base') ? 'client' : 'view of a tenant';
    issues.error(node, `The method ${method} cannot be called ${reserved}: every ${who} has a member of that name`);
  }
  const told = new Set<Node>();
  for (const { methods, groups } of Object.values(bySurface)) {
    for (const [method, node] of methods) {
      const group = groups.get(method);
      if (!group || told.has(node)) continue;
      told.add(node);
      const hint = `see ${String(group.value)} at ${placeOf(group)}`;
      issues.error(node, `The method ${method} is a group of methods as well`, hint);
    }
  }
}

/** The tenant of an operation in its source file. */
function tenantOf(library: Library, root: Node, operation: OperationNode): ReturnType<typeof readTenant> {
  const { node, pathItem } = operation;
  if (child(node, 'x-sdk-realtime').value !== undefined) return undefined;
  const held = [node, pathItem, root].map((holder) => child(holder, 'x-sdk-tenant').value);
  const parameters = [...parameterNodes(library, operation).values()].map(({ value }) => {
    const { name, in: place } = objectOf(value);
    return { name: String(name), in: String(place) };
  });
  return readTenant(
    held.find((value) => value !== undefined),
    parameters,
  );
}
