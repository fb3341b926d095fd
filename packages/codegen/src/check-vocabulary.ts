import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Issues } from './issue.ts';
import { isObject, parsePointer } from './json.ts';
import type { Library } from './library.ts';
import { child, children, descend, type Node } from './node.ts';
import { fieldOf, type Kind } from './openapi-grammar.ts';
import { suggestion } from './suggest.ts';
import { visitDocument } from './visit-document.ts';
import { isVocabularyKey, placeName, placesOf, shapeOf, vocabularyKeys, vocabularySchema } from './vocabulary.ts';

/** Every `x-sdk-*` key is known, stands where it may, and has the shape that `extensions.schema.json` gives it. */
export function checkVocabulary(library: Library, root: Node, issues: Issues): void {
  const shapes = new Shapes();
  const check = (node: Node, kind: Kind): void => {
    if (!isObject(node.value)) return;
    for (const key of Object.keys(node.value)) {
      const value = child(node, key);
      if (isVocabularyKey(key)) checkKey(value, key, placeName(kind), shapes, issues);
      else if (!fieldOf(kind, key) && !key.startsWith('x-') && !opaque.has(key)) checkStrays(value, issues);
    }
  };
  visitDocument(library, root, {
    object: check,
    reference(node, kind) {
      if (kind === 'schema' || kind === 'property') check(node, kind);
    },
  });
}

/** Without the marker the keys are somebody else's, or the marker was forgotten: the first one is told. */
export function warnOfUnreadKeys(library: Library, root: Node, issues: Issues): void {
  let isTold = false;
  visitDocument(library, root, {
    object(node) {
      if (isTold || !isObject(node.value)) return;
      const key = Object.keys(node.value).find(isVocabularyKey);
      if (key === undefined) return;
      isTold = true;
      const hint = 'write `x-sdk: {vocabulary: 1}` at the root to have the x-sdk-* keys read';
      issues.unsupported(child(node, key), `${key} is not read: the document has no vocabulary marker`, hint, 'key');
    },
  });
}

/** Plain data of the author, in which any key may stand. */
const opaque = new Set(['example', 'examples', 'default', 'const', 'enum', 'value', 'mapping', 'security', 'required']);

function checkKey(node: Node, key: string, place: string, shapes: Shapes, issues: Issues): void {
  if (!vocabularyKeys.includes(key)) {
    issues.error(
      node,
      `Unknown key ${key}`,
      suggestion(key, vocabularyKeys) ?? 'see openapi/README.md for the vocabulary',
      'key',
    );
    return;
  }
  const places = placesOf(key);
  // A named schema of a component is a schema; one under `properties` may be marked as either.
  const allowed = places.includes(place) || (place === 'property' && places.includes('schema'));
  if (!allowed) {
    issues.error(node, `${key} has no meaning here (${place})`, `it may stand at: ${places.join(', ')}`, 'key');
    return;
  }
  for (const error of shapes.errors(key, place, node.value)) reportShape(node, key, error, issues);
}

function reportShape(node: Node, key: string, error: ErrorObject, issues: Issues): void {
  const at = descend(node, ...parsePointer(error.instancePath));
  const where = `${key}${error.instancePath}`;
  const { keyword, params, parentSchema } = error;
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    const known =
      isObject(parentSchema) && isObject(parentSchema.properties) ? Object.keys(parentSchema.properties) : [];
    issues.error(child(at, name), `${where} has no key ${name}`, suggestion(name, known), 'key');
  } else if (keyword === 'enum' && Array.isArray(params.allowedValues)) {
    const hint = typeof at.value === 'string' ? suggestion(at.value, params.allowedValues.map(String)) : undefined;
    issues.error(at, `${where} must be one of ${params.allowedValues.join(', ')}`, hint);
  } else if (keyword === 'pattern')
    issues.error(at, `${where} is malformed: ${JSON.stringify(at.value)}`, `it must match ${String(params.pattern)}`);
  else
    issues.error(
      at,
      `${where} ${error.message ?? 'is malformed'}`,
      undefined,
      at.value === undefined ? 'key' : 'value',
    );
}

/** A key of the vocabulary inside an object that can hold none, such as `contact`. */
function checkStrays(node: Node, issues: Issues): void {
  for (const inside of children(node)) {
    const key = inside.key ?? '';
    if (isObject(node.value) && isVocabularyKey(key)) {
      const places = vocabularyKeys.includes(key)
        ? `it may stand at: ${placesOf(key).join(', ')}`
        : suggestion(key, vocabularyKeys);
      issues.error(inside, `${key} has no meaning here`, places, 'key');
    } else checkStrays(inside, issues);
  }
}

/** The compiled shapes; ajv is set up when the first key is met. */
class Shapes {
  #ajv: Ajv2020 | undefined;
  readonly #compiled = new Map<string, ValidateFunction>();

  errors(key: string, place: string, value: unknown): ErrorObject[] {
    const ref = shapeOf(key, place);
    const validate = this.#compiled.get(ref) ?? this.#engine().compile({ $ref: ref });
    this.#compiled.set(ref, validate);
    return validate(value) ? [] : mostTelling(validate.errors ?? []);
  }

  #engine(): Ajv2020 {
    if (!this.#ajv) {
      this.#ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, verbose: true });
      this.#ajv.addSchema(vocabularySchema as object);
    }
    return this.#ajv;
  }
}

/** Of a choice between shapes ajv reports every branch: what is said about the inside of the value tells most. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const own = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if', '$ref'].includes(keyword));
  const inner = own.filter(
    ({ instancePath, keyword }) => instancePath !== '' || ['additionalProperties', 'required'].includes(keyword),
  );
  const chosen = inner.length > 0 ? inner : own.length > 0 ? own.slice(0, 1) : errors.slice(0, 1);
  const byPlace = new Map<string, ErrorObject>();
  for (const error of chosen) {
    const identity = `${error.instancePath} ${error.keyword} ${String(error.params.additionalProperty ?? error.params.missingProperty ?? '')}`;
    if (!byPlace.has(identity)) byPlace.set(identity, error);
  }
  return [...byPlace.values()];
}
