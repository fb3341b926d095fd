import type { Facts } from './facts.ts';
import { inline, type Link } from './markdown.ts';
import type { Mark } from './provenance.ts';
import type { Signatures } from './signatures.ts';
import { TypeWords } from './type-words.ts';

/** What the sections of a reference page are written from. */
export interface Reference {
  readonly facts: Facts;
  readonly signatures: Signatures;
  /** The variable that holds the client in examples. */
  readonly client: string;
}

/** The keys by which sections link to each other. */
export const keyOf = {
  operation: (id: string): string => `operation ${id}`,
  model: (schema: string): string => `model ${schema}`,
  tag: (name: string): string => `tag ${name}`,
};

/** Words for types, each model a link to its section. */
export const linkedTypes = ({ signatures }: Reference, link: Link): TypeWords =>
  new TypeWords((schema) => link(keyOf.model(schema), signatures.names.model(schema)));

/** A mark in full: `docs: the manual, chapter 2. The range is inferred.` */
export function markWords({ status, source, note }: Mark): string {
  const place = source?.startsWith(`${status}:`) ? source.slice(status.length + 1).trim() : source;
  const said = place === undefined || place === status ? status : `${status}: ${plain(place)}`;
  return [said, ...(note === undefined ? [] : [plain(note)])].map(stopped).join(' ');
}

/** The note of a mark, where the mark is not the one that is told above already. */
export const noteWords = (mark: Mark | undefined, told: Mark | undefined): string =>
  mark?.note === undefined || mark === told ? '' : `_${stopped(plain(mark.note))}_`;

/** A point of a list: `- **Role:** viewer`. */
export const point = (name: string, ...words: readonly (string | undefined)[]): string | undefined => {
  const said = words.filter((each) => each !== undefined && each !== '');
  return said.length === 0 ? undefined : `- **${name}:** ${said.join(' ')}`;
};

/** Points as one block. */
export const points = (...lines: readonly (string | undefined)[]): string =>
  lines.filter((line) => line !== undefined).join('\n');

/** `900` is `15 minutes`. */
export function durationWords(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const [name, length] = units.find(([, each]) => seconds >= each && seconds % each === 0) ?? ['second', 1];
  const count = seconds / length;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}

/** Text that is no Markdown, except for its code spans. Underscores inside a word are harmless. */
const plain = (text: string): string =>
  inline(text)
    .split(/(`[^`]*`)/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replaceAll(/[*\\<]|(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, String.raw`\$&`),
    )
    .join('');

const stopped = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);
