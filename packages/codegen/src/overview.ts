import type { Facts } from './facts.ts';
import { objectOf, stringOf } from './json.ts';
import { type ProvenanceStatus, provenanceStatuses } from './provenance.ts';

/** What there is to say of an API in a line. */
export interface Overview {
  /** `info.title` of the document. */
  readonly title: string;
  /** `info.summary` of the document. */
  readonly summary: string | undefined;
  /** How many operations it has. */
  readonly operations: number;
  /** How many of these are known from whom, from the surest to the least sure; none are counted that say nothing. */
  readonly provenance: { readonly [status in ProvenanceStatus]?: number };
}

export function overviewOf({ id, document, operations }: Facts): Overview {
  const { title, summary } = objectOf(document.info);
  const counts = provenanceStatuses.map((status) => {
    const marked = operations.filter(({ mark }) => mark?.status === status);
    return [status, marked.length] as const;
  });
  return {
    title: stringOf(title) ?? id,
    summary: stringOf(summary),
    operations: operations.length,
    provenance: Object.fromEntries(counts.filter(([, count]) => count > 0)),
  };
}
