import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from './issue.ts';
import { offsetInJson } from './json-position.ts';
import { type Node, pathOf } from './node.ts';

/** Line and column of a place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML or JSON file with its value, and the positions of everything in it. */
export class SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** The name that issues show. */
  readonly name: string;
  readonly value: unknown;
  /** What keeps the file from being read. */
  readonly issues: readonly Issue[];
  readonly #text: string;
  /** The syntax tree; left out for JSON. */
  readonly #document: Document.Parsed | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, name: string, text: string) {
    this.path = path;
    this.name = name;
    this.#text = text;
    const json = parseJson(text);
    if (json !== undefined && 'value' in json) {
      this.value = json.value;
      this.issues = [];
      return;
    }
    if (json !== undefined && path.endsWith('.json')) {
      this.issues = [this.#syntaxIssue(json.offset, json.message)];
      return;
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    this.#document = document;
    this.#lineStarts = lines.lineStarts;
    this.issues = [
      ...document.errors.map((error) => this.#syntaxIssue(error.pos[0], error.message)),
      ...unresolvedAliases(document).map(({ offset, name }) =>
        this.#syntaxIssue(offset, `no anchor &${name} stands before the alias *${name}`),
      ),
    ];
    this.value = this.issues.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
  }

  get root(): Node {
    return { file: this, value: this.value };
  }

  /** Where a node stands: its value, or the key that names it. */
  position(node: Node, at: 'key' | 'value'): Position {
    const path = pathOf(node);
    return this.#positionAt(
      this.#document ? offsetInYaml(this.#document, path, at) : offsetInJson(this.#text, path, at),
    );
  }

  #syntaxIssue(offset: number, message: string): Issue {
    return {
      severity: 'error',
      file: this.name,
      ...this.#positionAt(offset),
      message: `Cannot read the file: ${firstLine(message)}`,
      hint: 'correct the syntax; nothing else of this file was checked',
    };
  }

  #positionAt(offset: number): Position {
    this.#lineStarts ??= lineStartsOf(this.#text);
    const starts = this.#lineStarts;
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function unresolvedAliases(document: Document.Parsed): { readonly offset: number; readonly name: string }[] {
  const found: { readonly offset: number; readonly name: string }[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) found.push({ offset: rangeStart(alias) ?? 0, name: alias.source });
    },
  });
  return found;
}

function offsetInYaml(document: Document.Parsed, path: readonly string[], at: 'key' | 'value'): number {
  let current: unknown = document.contents;
  let offset = rangeStart(current) ?? 0;
  for (const [index, token] of path.entries()) {
    if (isAlias(current)) current = current.resolve(document);
    let key: number | undefined;
    if (isMap(current)) {
      const pair = current.items.find((item) => isScalar(item.key) && String(item.key.value) === token);
      if (!pair) break;
      key = rangeStart(pair.key);
      current = pair.value;
    } else if (isSeq(current)) current = current.items[Number(token)];
    else break;
    const isLast = index === path.length - 1;
    offset = (isLast && at === 'key' ? key : (rangeStart(current) ?? key)) ?? offset;
  }
  return offset;
}

/** The value of a JSON text, or what is wrong with it; undefined for what is clearly YAML. */
function parseJson(text: string): { value: unknown } | { message: string; offset: number } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, place] = / in JSON at position (\d+)/.exec(message) ?? [];
    return {
      message: message.replace(/ in JSON at position.*/s, ''),
      offset: place === undefined ? text.length : Number(place),
    };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
