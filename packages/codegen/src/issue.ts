import type { Node } from './node.ts';

/** What is wrong, or left out, in a document. */
export interface Issue {
  /** An `error` stops the generation; a `warning` says what the output cannot carry. */
  readonly severity: 'error' | 'warning';
  /** The file, relative to the working directory. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/**
 * Writes an issue as compilers do: `file:line:column: message`, and a second line with the hint.
 *
 * @example
 * ```ts
 * for (const issue of issues) console.error(formatIssue(issue));
 * ```
 */
export function formatIssue(issue: Issue): string {
  const kind = issue.severity === 'warning' ? 'warning: ' : '';
  const hint = issue.hint === undefined ? '' : `\n  hint: ${issue.hint}`;
  return `${issue.file}:${issue.line}:${issue.column}: ${kind}${issue.message}${hint}`;
}

/** Collects issues, so that all are reported together. */
export class Issues {
  readonly #issues: Issue[] = [];
  readonly #seen = new Set<string>();
  readonly #unsupported = new Map<
    string,
    { node: Node; places: number; hint: string | undefined; at: 'key' | 'value' }
  >();

  /** Reports an error at a node; `at: 'key'` points at its name instead of its value. */
  error(node: Node, message: string, hint?: string, at: 'key' | 'value' = 'value'): void {
    this.add({ severity: 'error', file: node.file.name, ...node.file.position(node, at), message, ...optional(hint) });
  }

  /** Reports what the output cannot carry once, however often it occurs. */
  unsupported(node: Node, message: string, hint?: string, at: 'key' | 'value' = 'key'): void {
    const known = this.#unsupported.get(message);
    if (known) known.places++;
    else this.#unsupported.set(message, { node, places: 1, hint, at });
  }

  add(issue: Issue): void {
    const identity = formatIssue(issue);
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    this.#issues.push(issue);
  }

  get failed(): boolean {
    return this.#issues.some((issue) => issue.severity === 'error');
  }

  /** All issues, by file and position. */
  sorted(): Issue[] {
    const warnings = [...this.#unsupported].map(([message, { node, places, hint, at }]): Issue => {
      const others = places === 1 ? '' : `, here and in ${places - 1} more ${places === 2 ? 'place' : 'places'}`;
      const position = node.file.position(node, at);
      return { severity: 'warning', file: node.file.name, ...position, message: message + others, ...optional(hint) };
    });
    return [...this.#issues, ...warnings].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
  }
}

const optional = (hint: string | undefined): { hint?: string } => (hint === undefined ? {} : { hint });
