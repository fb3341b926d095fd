import vocabulary from '../../../openapi/extensions.schema.json' with { type: 'json' };
import { isObject, type JsonObject, objectOf, stringsOf } from './json.ts';
import type { Kind } from './openapi-grammar.ts';

/** The schema of the `x-sdk-*` keys; the bundler takes it into the package. */
export const vocabularySchema: JsonObject = vocabulary;

const definitions = objectOf(vocabularySchema.$defs);

/** All keys of the vocabulary. */
export const vocabularyKeys: readonly string[] = Object.keys(definitions).filter(
  (key) => key === 'x-sdk' || key.startsWith('x-sdk-'),
);

/** The names that the vocabulary gives to the kinds of object. */
const placeNames: { readonly [K in Kind]?: string } = {
  document: 'root',
  pathItem: 'path',
  securityScheme: 'security-scheme',
  realtime: 'extension',
};

export const placeName = (kind: Kind): string => placeNames[kind] ?? kind;

/** Where a key may stand, in the words of the vocabulary. */
export const placesOf = (key: string): string[] => stringsOf(objectOf(definitions[key])['x-places']);

/** The reference to the shape that a key has at a place. */
export function shapeOf(key: string, place: string): string {
  const at = objectOf(objectOf(definitions[key])['x-at'])[place];
  return `${String(vocabularySchema.$id)}${typeof at === 'string' ? at : `#/$defs/${key}`}`;
}

/** Whether a document declares that it uses the vocabulary. */
export const usesVocabulary = (document: unknown): boolean => isObject(document) && isObject(document['x-sdk']);

/** Whether a key belongs, or means to belong, to the vocabulary. */
export const isVocabularyKey = (key: string): boolean => key === 'x-sdk' || key.startsWith('x-sdk-');
