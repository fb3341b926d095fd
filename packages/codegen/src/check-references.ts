import type { Issues } from './issue.ts';
import { isObject } from './json.ts';
import { type Dangling, isDangling, type Library } from './library.ts';
import { child, type Node } from './node.ts';
import { suggestion } from './suggest.ts';
import { visitDocument } from './visit-document.ts';

/** Every `$ref` leads to something, in this file or another; every file can be read. */
export function checkReferences(library: Library, root: Node, issues: Issues): void {
  visitDocument(library, root, {
    reference(node, _, target) {
      if (!isDangling(target)) return;
      const place = isObject(node.value) ? child(node, '$ref') : node;
      const ref = String(place.value);
      issues.error(
        place,
        `Cannot resolve ${ref}: ${reasons[target.reason](target)}`,
        hintFor(library, place, ref, target),
      );
    },
  });
  for (const file of library.files) for (const issue of file.issues) issues.add(issue);
}

const reasons: { readonly [R in Dangling['reason']]: (target: Dangling) => string } = {
  file: ({ detail }) => `there is no file ${detail}`,
  target: ({ detail }) => `there is nothing at ${detail}`,
  remote: () => 'only files beside the document are read',
  syntax: ({ detail }) => `${detail} cannot be read`,
};

function hintFor(library: Library, place: Node, ref: string, target: Dangling): string | undefined {
  if (target.reason === 'remote') return 'copy what is meant beside the document, and refer to the copy';
  if (target.reason === 'file') return `a path is read from ${place.file.name}: check its spelling and its folder`;
  if (target.reason !== 'target') return 'put that right first';
  if (!ref.includes('/')) return 'add it to components/schemas, or name another';
  const cut = ref.lastIndexOf('/');
  const holder = library.target(place.file, ref.slice(0, cut));
  if (isDangling(holder) || !isObject(holder.value))
    return `there is no ${ref.slice(0, cut)} either: add it, or refer to another place`;
  const names = Object.keys(holder.value);
  return suggestion(ref.slice(cut + 1), names) ?? `there is: ${names.slice(0, 10).join(', ') || 'nothing'}`;
}
