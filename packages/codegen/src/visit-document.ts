import { isObject } from './json.ts';
import { type Dangling, isDangling, type Library, refOf } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { fieldOf, type Kind } from './openapi-grammar.ts';

/** A mapping of a discriminator names a schema by reference, or by its name alone. */
export const mappingRef = (value: string): string =>
  /^[A-Za-z0-9._-]+$/.test(value) && !/\.(ya?ml|json)$/.test(value) ? `#/components/schemas/${value}` : value;

/** What happens at each object of a document. */
export interface Visitor {
  /** An object that is no reference. */
  object?(node: Node, kind: Kind): void;
  /** A reference and where it leads. */
  reference?(node: Node, kind: Kind, target: Node | Dangling): void;
}

/**
 * Visits every object that OpenAPI gives a meaning, each once, in all files that references reach. Examples, defaults
 * and extensions are plain data: nothing inside them is taken for a reference.
 */
export function visitDocument(library: Library, root: Node, visitor: Visitor): void {
  const seen = new Set<unknown>();

  const visit = (node: Node, kind: Kind): void => {
    const { value } = node;
    if (!isObject(value) || seen.has(value)) return;
    seen.add(value);
    const ref = refOf(value);
    if (ref !== undefined) {
      const target = library.target(node.file, ref);
      visitor.reference?.(node, kind, target);
      if (!isDangling(target)) visit(target, kind === 'property' ? 'schema' : kind);
      if (kind !== 'schema' && kind !== 'property') return;
    } else {
      visitor.object?.(node, kind);
    }
    if (isObject(value.discriminator)) {
      for (const entry of children(descend(node, 'discriminator', 'mapping'))) {
        if (typeof entry.value !== 'string') continue;
        const target = library.target(entry.file, mappingRef(entry.value));
        visitor.reference?.(entry, 'schema', target);
        if (!isDangling(target)) visit(target, 'schema');
      }
    }
    for (const key of Object.keys(value)) {
      const field = fieldOf(kind, key);
      if (!field) continue;
      const inside = child(node, key);
      if (field.shape === 'one') visit(inside, field.kind);
      else for (const item of children(inside)) visit(item, field.kind);
    }
  };

  visit(root, 'document');
}
