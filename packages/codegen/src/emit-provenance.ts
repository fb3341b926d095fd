import type { Facts } from './facts.ts';
import { printLiteral, propertyName } from './print.ts';

/** `provenance.ts`: who says that an operation exists and answers so; undefined where the document never says it. */
export function emitProvenance(facts: Facts): string | undefined {
  const entries = facts.operations.map(({ name, mark, answers }) => {
    const statuses = answers.map((answer) => [answer.status, answer.mark?.status]);
    return [name, { operation: mark?.status, answers: Object.fromEntries(statuses) }] as const;
  });
  const isKnown = facts.operations.some(({ mark, answers }) => mark || answers.some((answer) => answer.mark));
  if (!isKnown) return undefined;
  const lines = entries.map(
    ([name, entry]) => `  ${propertyName(name)}: ${printLiteral(entry, 2, name.length + 5)},\n`,
  );
  return [
    "import type { Provenance } from '@creatorkit/runtime';\n\n",
    `export const provenance = {\n${lines.join('')}} as const satisfies Provenance;\n`,
  ].join('');
}
