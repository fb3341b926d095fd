import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { isObject, parsePointer } from './json.ts';
import { child, type Node } from './node.ts';
import { SourceFile } from './source-file.ts';

/** Why a reference leads nowhere. */
export interface Dangling {
  readonly reason: 'file' | 'target' | 'remote' | 'syntax';
  readonly detail: string;
}

/** The files of one document: each is read once, when the first reference asks for it. */
export class Library {
  readonly #folder: string;
  readonly #files = new Map<string, SourceFile | undefined>();
  readonly #targets = new Map<SourceFile, Map<string, Node | Dangling>>();

  /** @param folder - Names of files are shown relative to it. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads a file; undefined when there is none. */
  open(path: string): SourceFile | undefined {
    if (!this.#files.has(path)) this.#files.set(path, this.#read(path));
    return this.#files.get(path);
  }

  get files(): SourceFile[] {
    return [...this.#files.values()].filter((file) => file !== undefined);
  }

  /** Follows the `$ref` of a node, and the references behind it, to what is meant; the node itself when it has none. */
  resolve(node: Node): Node | undefined {
    let at = node;
    for (let hops = 0; hops < 100; hops++) {
      const ref = refOf(at.value);
      if (ref === undefined) return at;
      const target = this.target(at.file, ref);
      if (isDangling(target)) return undefined;
      at = target;
    }
    return undefined;
  }

  /** What a reference in a file points at, one hop. */
  target(file: SourceFile, ref: string): Node | Dangling {
    const known = this.#targets.get(file) ?? new Map<string, Node | Dangling>();
    this.#targets.set(file, known);
    const target = known.get(ref) ?? this.#locate(file, ref);
    known.set(ref, target);
    return target;
  }

  #locate(file: SourceFile, ref: string): Node | Dangling {
    const hash = ref.indexOf('#');
    const location = hash < 0 ? ref : ref.slice(0, hash);
    const fragment = hash < 0 ? '' : decode(ref.slice(hash + 1));
    if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return { reason: 'remote', detail: location };
    const target = location === '' ? file : this.open(resolve(dirname(file.path), decode(location)));
    if (!target) return { reason: 'file', detail: location };
    if (target.issues.length > 0) return { reason: 'syntax', detail: target.name };
    if (fragment !== '' && !fragment.startsWith('/')) return { reason: 'target', detail: `#${fragment}` };
    let node = target.root;
    for (const token of parsePointer(fragment)) {
      node = child(node, token);
      if (node.value === undefined) return { reason: 'target', detail: `#${fragment}` };
    }
    return node;
  }

  #read(path: string): SourceFile | undefined {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
    return new SourceFile(path, relative(this.#folder, path).split(sep).join('/'), text);
  }
}

/** The `$ref` of a value, when it has one. */
export const refOf = (value: unknown): string | undefined =>
  isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined;

/** Whether a reference led nowhere. */
export const isDangling = (target: Node | Dangling): target is Dangling => 'reason' in target;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
