import { basename, extname } from 'node:path';
import { byCodeUnit, canonical, define, isObject, type JsonObject, objectOf, sortedKeys } from './json.ts';
import { isDangling, type Library, refOf } from './library.ts';
import { child, type Node, pathOf, pointerOf } from './node.ts';
import { fieldOf, type Kind, sections } from './openapi-grammar.ts';
import { mappingRef, visitDocument } from './visit-document.ts';

/** Something that a reference means and that has no place among the components of the root document yet. */
interface Stranger {
  readonly target: Node;
  readonly section: string;
}

/**
 * Makes one document of all its files: what a reference means becomes a component, named after its pointer or its
 * file; path items are put in place. Keys come in canonical order, so the same facts give the same document.
 */
export function bundle(library: Library, root: Node): JsonObject {
  const strangers = collectStrangers(library, root);
  const names = nameStrangers(strangers, root);

  const localRef = (from: Node, ref: string): string | undefined => {
    const target = library.target(from.file, ref);
    if (isDangling(target)) return undefined;
    const home = componentName(target, root);
    if (home) return `#/components/${home.section}/${home.name}`;
    const identity = identityOf(target);
    const stranger = strangers.get(identity);
    return stranger && `#/components/${stranger.section}/${names.get(identity)}`;
  };

  const copy = (node: Node, kind: Kind): unknown => {
    const { value } = node;
    if (!isObject(value)) return Array.isArray(value) ? canonical(value) : value;
    const ref = refOf(value);
    if (ref !== undefined) {
      const target = library.target(node.file, ref);
      if (!isDangling(target)) {
        if (kind === 'pathItem' || kind === 'callback') return copy(merge(target, node), kind);
        const own = componentName(node, root);
        if (
          own &&
          names.get(identityOf(target)) === own.name &&
          strangers.get(identityOf(target))?.section === own.section
        ) {
          return copy(target, kind);
        }
      }
    }
    const result: Record<string, unknown> = {};
    for (const key of sortedKeys(value)) {
      if (key === '$ref' && ref !== undefined) define(result, key, localRef(node, ref) ?? ref);
      else if (key === 'discriminator' && isObject(value[key]))
        define(result, key, copyDiscriminator(child(node, key)));
      else define(result, key, copyField(child(node, key), fieldOf(kind, key)));
    }
    return result;
  };

  const copyField = (node: Node, field: ReturnType<typeof fieldOf>): unknown => {
    if (!field) return canonical(node.value);
    if (field.shape === 'one') return copy(node, field.kind);
    if (field.shape === 'list') {
      return Array.isArray(node.value)
        ? node.value.map((_, index) => copy(child(node, index), field.kind))
        : node.value;
    }
    if (!isObject(node.value)) return canonical(node.value);
    const result: Record<string, unknown> = {};
    for (const key of sortedKeys(node.value)) define(result, key, copy(child(node, key), field.kind));
    return result;
  };

  const copyDiscriminator = (node: Node): unknown => {
    const discriminator = objectOf(node.value);
    const mapping = objectOf(discriminator.mapping);
    if (Object.keys(mapping).length === 0) return canonical(discriminator);
    const refs = sortedKeys(mapping).map((key) => [
      key,
      localRef(node, mappingRef(String(mapping[key]))) ?? mapping[key],
    ]);
    return canonical({ ...discriminator, mapping: Object.fromEntries(refs) });
  };

  const document = { ...objectOf(copy(root, 'document')) };
  const components: Record<string, unknown> = { ...objectOf(document.components) };
  delete components.pathItems;
  for (const [identity, stranger] of strangers) {
    const name = names.get(identity);
    const section = { ...objectOf(components[stranger.section]) };
    if (name === undefined || Object.hasOwn(section, name)) continue;
    section[name] = copy(stranger.target, kindOfSection(stranger.section));
    components[stranger.section] = section;
  }
  if (Object.keys(components).length > 0) document.components = components;
  return ordered(document);
}

function collectStrangers(library: Library, root: Node): Map<string, Stranger> {
  const strangers = new Map<string, Stranger>();
  visitDocument(library, root, {
    reference(_, kind, target) {
      const section = sections[kind];
      if (section === undefined || isDangling(target) || componentName(target, root)) return;
      strangers.set(identityOf(target), { target, section });
    },
  });
  return new Map([...strangers].sort(([left], [right]) => byCodeUnit(left, right)));
}

/** Gives each stranger the name of the component that only refers to it, or else one of its own. */
function nameStrangers(strangers: ReadonlyMap<string, Stranger>, root: Node): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, Set<string>>();
  const components = child(root, 'components');
  for (const section of sortedKeys(objectOf(components.value))) {
    const entries = child(components, section);
    const used = new Set(Object.keys(objectOf(entries.value)));
    taken.set(section, used);
    for (const name of [...used].sort(byCodeUnit)) {
      const alias = objectOf(child(entries, name).value);
      if (typeof alias.$ref !== 'string' || Object.keys(alias).length !== 1) continue;
      for (const [identity, stranger] of strangers) {
        if (stranger.section === section && !names.has(identity) && refersTo(alias.$ref, stranger.target, root)) {
          names.set(identity, name);
          break;
        }
      }
    }
  }
  for (const [identity, { target, section }] of strangers) {
    if (names.has(identity)) continue;
    const used = taken.get(section) ?? new Set();
    taken.set(section, used);
    const base = nameOf(target);
    let name = base;
    for (let copy = 2; used.has(name); copy++) name = `${base}${copy}`;
    used.add(name);
    names.set(identity, name);
  }
  return names;
}

function refersTo(ref: string, target: Node, root: Node): boolean {
  const [location = '', fragment = ''] = ref.split('#', 2);
  const base = new URL(`file://${root.file.path}`);
  const path = location === '' ? base.pathname : new URL(location, base).pathname;
  return decodeURIComponent(path) === target.file.path && decodeURIComponent(fragment) === pointerOf(target);
}

/** `./schemas/keyword.yaml#/Keyword` is `Keyword`, `./schemas/keyword-page.yaml` is `keyword-page`. */
function nameOf(target: Node): string {
  const last = pathOf(target).findLast((token) => !/^\d+$/.test(token));
  const name = last ?? basename(target.file.name, extname(target.file.name));
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '_');
}

function componentName(node: Node, root: Node): { section: string; name: string } | undefined {
  if (node.file !== root.file) return undefined;
  const [components, section, name, ...rest] = pathOf(node);
  if (components !== 'components' || section === undefined || name === undefined || rest.length > 0) return undefined;
  return { section, name };
}

const identityOf = (node: Node): string => `${node.file.name}#${pointerOf(node)}`;

function merge(target: Node, reference: Node): Node {
  const { $ref: _, ...siblings } = objectOf(reference.value);
  return Object.keys(siblings).length === 0 ? target : { ...target, value: { ...objectOf(target.value), ...siblings } };
}

const kindOfSection = (section: string): Kind =>
  (Object.keys(sections) as Kind[]).find((kind) => kind !== 'property' && sections[kind] === section) ?? 'schema';

/** The top of the document in the order in which people read it. */
function ordered(document: JsonObject): JsonObject {
  const first = ['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components'];
  const rest = sortedKeys(document).filter((key) => !first.includes(key));
  const result: Record<string, unknown> = {};
  for (const key of [...first, ...rest]) if (document[key] !== undefined) result[key] = canonical(document[key]);
  return result;
}
