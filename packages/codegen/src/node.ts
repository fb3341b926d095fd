import { formatPointer, isObject } from './json.ts';
import type { SourceFile } from './source-file.ts';

/** A value of a source file that knows its place, so that an issue can name line and column. */
export interface Node {
  readonly file: SourceFile;
  readonly value: unknown;
  readonly parent?: Node;
  readonly key?: string;
}

/** The child of a node under a key or an index; `value` is undefined where there is none. */
export function child(node: Node, key: string | number): Node {
  const { value } = node;
  const name = String(key);
  const inside = Array.isArray(value) ? value[Number(key)] : isObject(value) ? ownValue(value, name) : undefined;
  return { file: node.file, value: inside, parent: node, key: name };
}

/** The descendant of a node under several keys. */
export const descend = (node: Node, ...keys: readonly (string | number)[]): Node => keys.reduce(child, node);

/** The children of an object or a list, in the order of the file. */
export function children(node: Node): Node[] {
  const { file, value } = node;
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, inside]) => ({ file, value: inside, parent: node, key }));
}

/** The keys that lead from the root of the file to a node. */
export function pathOf(node: Node): string[] {
  const path: string[] = [];
  for (let at: Node | undefined = node; at?.key !== undefined; at = at.parent) path.push(at.key);
  return path.reverse();
}

/** The JSON Pointer of a node in its file. */
export const pointerOf = (node: Node): string => formatPointer(pathOf(node));

const ownValue = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as { readonly [key: string]: unknown })[key] : undefined;
