import { isObject, type JsonObject, objectOf, parsePointer } from './json.ts';
import { pick } from './normalize-schema.ts';

/** Looks things up in a bundled document, where every reference names a component. */
export class Components {
  readonly #document: JsonObject;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The component that a reference names, or undefined. */
  get(ref: string): unknown {
    const [section = '', name = ''] = parsePointer(ref.slice(1)).slice(1);
    return objectOf(objectOf(this.#document.components)[section])[name];
  }

  /** The value itself, or what its references lead to. */
  resolve(value: unknown): unknown {
    let at = value;
    for (let hops = 0; hops < 100 && isObject(at) && typeof at.$ref === 'string'; hops++) at = this.get(at.$ref);
    return at;
  }

  /** The value as an object, its references followed. */
  object(value: unknown): JsonObject {
    return objectOf(this.resolve(value));
  }

  /** The value as an object, its references followed; a description or mark beside a reference wins (OpenAPI 3.1). */
  described(value: unknown): JsonObject {
    const beside = pick(objectOf(value), (key) => key === 'description' || key.startsWith('x-'));
    return { ...this.object(value), ...beside };
  }

  section(name: string): JsonObject {
    return objectOf(objectOf(this.#document.components)[name]);
  }
}

/** The name at the end of a reference: `#/components/schemas/Keyword` is `Keyword`. */
export const nameOfRef = (ref: string): string => parsePointer(ref.slice(1)).at(-1) ?? ref;
