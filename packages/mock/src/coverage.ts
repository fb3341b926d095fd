import type { Contracts, Operation, Provenance, ProvenanceStatus } from '@creatorkit/runtime';

/** How often an operation answered with a status. */
export interface CoverageRow {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** How the status is known; `null` for one that the document does not have. */
  readonly provenance: ProvenanceStatus | null;
  /** What can make it: the rules, or only a fault. */
  readonly reach: 'rules' | 'faults';
  readonly count: number;
}

/** Counts what was answered since the mock was made; a reset of its world does not clear it. */
export interface Coverage {
  record(operation: string, status: number): void;
  /** Every operation with every status that the document has for it, and those that were seen besides. */
  rows(): readonly CoverageRow[];
}

export interface CoverageOptions {
  readonly operations: { readonly [id: string]: Operation };
  readonly contracts: Contracts;
  readonly provenance?: Provenance | undefined;
  /** Whether only a fault can make a status. */
  readonly isFault: (operation: string, status: number) => boolean;
}

export function createCoverage({ operations, contracts, provenance, isFault }: CoverageOptions): Coverage {
  const counts = new Map<string, Map<number, number>>();

  const rowsOf = ({ id, method, path }: Operation): CoverageRow[] => {
    const seen = counts.get(id);
    const documented = Object.keys(contracts[id]?.answers ?? {}).map(Number);
    const statuses = [...new Set([...documented, ...(seen?.keys() ?? [])])].sort((one, other) => one - other);
    return statuses.map((status) => ({
      operation: id,
      method,
      path,
      status,
      provenance: provenance?.[id]?.answers[status] ?? null,
      reach: isFault(id, status) ? 'faults' : 'rules',
      count: seen?.get(status) ?? 0,
    }));
  };

  return {
    record(operation, status) {
      let seen = counts.get(operation);
      if (!seen) {
        seen = new Map();
        counts.set(operation, seen);
      }
      seen.set(status, (seen.get(status) ?? 0) + 1);
    },
    rows: () => Object.values(operations).flatMap(rowsOf),
  };
}
