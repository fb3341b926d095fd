import type { Facts } from './facts.ts';
import { isObject, objectOf } from './json.ts';
import { type Section, table } from './markdown.ts';
import { fieldOf, type Kind } from './openapi-grammar.ts';
import { type Mark, ownMark, type ProvenanceStatus, provenanceStatuses } from './provenance.ts';
import type { Reference } from './reference.ts';

const meanings: { readonly [status in ProvenanceStatus]: string } = {
  seed: 'the API documentation that this SDK was written from; it wins over everything else',
  docs: "the vendor's other published documentation",
  client: "the vendor's own client, as it runs against the service",
  inferred: 'nobody: a proposal that fits the rest',
};

/** How many facts of each kind are how sure; what several operations share counts for each of them. */
export function sureness({ facts }: Reference): Section[] {
  const counted = countMarks(facts);
  const statuses = provenanceStatuses.filter((status) =>
    counted.some(([, marks]) => marks.some((mark) => mark?.status === status)),
  );
  if (statuses.length === 0) return [];
  const count = (marks: readonly (Mark | undefined)[], status: ProvenanceStatus | undefined): string => {
    const found = marks.filter((mark) => mark?.status === status).length;
    return found === 0 && status === undefined ? '' : String(found);
  };
  const rows = counted
    .filter(([, marks]) => marks.length > 0)
    .map(([name, marks]) => [
      name,
      ...[...statuses, undefined].map((status) => count(marks, status)),
      String(marks.length),
    ]);
  return [
    {
      level: 2,
      key: 'sureness',
      title: 'How sure we are',
      blocks: () => [
        'Every fact says who it is known from. A note tells what is weaker than the word says.',
        table(
          ['Word', 'Who says so'],
          statuses.map((status) => [status, meanings[status]]),
        ),
        table(['Facts', ...statuses, 'not told', 'all'], rows),
      ],
    },
  ];
}

/** The marks of all facts by kind. */
function countMarks(facts: Facts): [name: string, marks: (Mark | undefined)[]][] {
  const { operations, marks, document } = facts;
  const limits = objectOf(document['x-sdk-rate-limits']);
  const ofLimits = marks.near(limits);
  const charged = operations.filter((operation) => isObject(operation.vocabulary('x-sdk-cost')));
  return [
    ['operations', operations.map(({ mark }) => mark)],
    ['parameters', operations.flatMap(({ parameters }) => parameters.map(({ mark }) => mark))],
    ['answers', operations.flatMap(({ answers }) => answers.map(({ mark }) => mark))],
    ['webhooks', (facts.webhooks?.list ?? []).map(({ mark }) => mark)],
    ['models', Object.values(facts.components.section('schemas')).map((schema) => marks.near(schema))],
    ['properties', facts.hasVocabulary ? propertyMarks(document) : []],
    ['limits', Object.values(objectOf(limits.policies)).map((policy) => marks.near(policy, ofLimits))],
    ['costs', charged.map((operation) => marks.near(operation.vocabulary('x-sdk-cost'), operation.mark))],
  ];
}

/** The marks of all properties of the document, wherever a schema stands. */
function propertyMarks(document: unknown): (Mark | undefined)[] {
  const found: (Mark | undefined)[] = [];
  const visit = (value: unknown, kind: Kind, inherited: Mark | undefined): void => {
    if (!isObject(value)) return;
    const mark = (kind === 'document' ? ownMark(value.info) : ownMark(value)) ?? inherited;
    if (kind === 'property') found.push(mark);
    for (const [key, inside] of Object.entries(value)) {
      const field = fieldOf(kind, key);
      if (!field) continue;
      const items = field.shape === 'one' ? [inside] : Object.values(objectOf(inside));
      for (const item of Array.isArray(inside) ? inside : items) visit(item, field.kind, mark);
    }
  };
  visit(document, 'document', undefined);
  return found;
}
