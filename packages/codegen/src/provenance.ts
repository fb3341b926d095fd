import type { Components } from './components.ts';
import { isObject, objectOf, stringOf } from './json.ts';

/** Who says a fact, from the surest to the least sure. */
export const provenanceStatuses = ['seed', 'docs', 'client', 'inferred'] as const;

export type ProvenanceStatus = (typeof provenanceStatuses)[number];

/** What `x-sdk-provenance` says of a fact. */
export interface Mark {
  readonly status: ProvenanceStatus;
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}

/** The mark that an object carries itself. */
export function ownMark(holder: unknown): Mark | undefined {
  const { status, source, note } = objectOf(objectOf(holder)['x-sdk-provenance']);
  const known = provenanceStatuses.find((each) => each === status);
  return known && { status: known, source: stringOf(source), note: stringOf(note) };
}

/** Finds the mark that holds for an object of a document: the nearest upwards, as a whole. */
export class MarkReader {
  readonly #components: Components;
  readonly #isOn: boolean;
  /** The mark of the document. */
  readonly root: Mark | undefined;

  /** @param isOn - Whether the document uses the vocabulary; without it there are no marks. */
  constructor(components: Components, isOn: boolean, info: unknown) {
    this.#components = components;
    this.#isOn = isOn;
    this.root = isOn ? ownMark(info) : undefined;
  }

  /**
   * The mark of an object, beside its reference or at the end of it; else the inherited one. What a reference leads to
   * inherits from the document alone.
   */
  read(given: unknown, inherited: Mark | undefined = this.root): Mark | undefined {
    if (!this.#isOn) return undefined;
    const isReference = isObject(given) && typeof given.$ref === 'string';
    return ownMark(this.#components.described(given)) ?? (isReference ? this.root : inherited);
  }

  /** The mark of a use: a property or a setting. A mark at the end of its reference speaks of something else. */
  near(given: unknown, inherited: Mark | undefined = this.root): Mark | undefined {
    return this.#isOn ? (ownMark(given) ?? inherited) : undefined;
  }
}
