/** Something that a test should know although no answer tells it. */
export interface Diagnostic {
  /**
   * - `not-modelled`: accepted, and without any effect here
   * - `self-check`: an answer that the document does not allow
   * - `failure`: a rule threw
   */
  readonly kind: 'not-modelled' | 'self-check' | 'failure';
  readonly operation: string | null;
  readonly message: string;
  /** How often it was seen. */
  readonly count: number;
  /** ISO 8601. */
  readonly firstAt: string;
  readonly lastAt: string;
}

export interface Diagnostics {
  entries(): readonly Diagnostic[];
  add(kind: Diagnostic['kind'], operation: string | null, message: string): void;
}

/** Kinds of events that are kept; further ones are not recorded. */
const capacity = 1000;

export function createDiagnostics(
  now: () => number,
): Diagnostics & { snapshot(): Map<string, Diagnostic>; restore(saved: Map<string, Diagnostic>): void } {
  let seen = new Map<string, Diagnostic>();
  return {
    entries: () => [...seen.values()],
    add(kind, operation, message) {
      const key = `${kind} ${operation} ${message}`;
      const lastAt = new Date(now()).toISOString();
      const known = seen.get(key);
      if (known) seen.set(key, { ...known, count: known.count + 1, lastAt });
      else if (seen.size < capacity) seen.set(key, { kind, operation, message, count: 1, firstAt: lastAt, lastAt });
    },
    snapshot: () => new Map(seen),
    restore(saved) {
      seen = new Map(saved);
    },
  };
}
