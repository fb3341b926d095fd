import { costOf } from './cost-table.ts';
import { docComment } from './doc-comment.ts';
import { usedNames } from './emit-handlers.ts';
import type { Facts } from './facts.ts';
import { byCodeUnit, objectOf } from './json.ts';
import { importOf, propertyName, quote } from './print.ts';
import type { Signatures } from './signatures.ts';
import { methodName } from './surfaces.ts';

/**
 * `costs.ts`: every method by its name, for who reckons with what calls cost, and what each takes; undefined where no
 * operation has a price. Nothing else imports it.
 */
export function emitCosts(facts: Facts, signatures: Signatures): string | undefined {
  const { unit } = objectOf(facts.document['x-sdk-cost']);
  const isPriced = facts.hasVocabulary && facts.operations.some((operation) => costOf(facts, operation));
  if (typeof unit !== 'string' || !isPriced) return undefined;
  const methods = facts.operations
    .flatMap((operation) =>
      operation.place && !operation.realtime
        ? [[methodName(operation.place, operation.surfaces), operation] as const]
        : [],
    )
    .sort(([left], [right]) => byCodeUnit(left, right));
  const entries = methods.map(([name, { constant }]) =>
    name === constant ? `    ${name},\n` : `    ${propertyName(name)}: ${constant},\n`,
  );
  const inputs = methods.map(([name, operation]) => {
    const { input } = signatures.of(operation);
    return `  ${propertyName(name)}: ${input ? `${input.type}${input.optional ? ' | undefined' : ''}` : 'undefined'};\n`;
  });
  const body = [
    docComment(['What the API charges in, and the operation behind each method.']),
    `export const costs = {\n  unit: ${quote(unit)},\n  methods: {\n${entries.join('')}  },\n} as const satisfies CostTable;\n`,
    '\n',
    docComment(['What each method takes beside the values of its path.']),
    `export interface MethodInputs {\n${inputs.join('')}}\n`,
  ].join('');
  const { names } = signatures;
  const models = usedNames(inputs.join(''), [...names.models.map(([, name]) => name), ...names.aliases.keys()]);
  const constants = methods.map(([, { constant }]) => constant).sort(byCodeUnit);
  return [
    "import type { CostTable } from '@creatorkit/runtime';\n",
    importOf('type ', models, './models.ts'),
    importOf('', constants, './operations.ts'),
    /\boperations\[/.test(inputs.join('')) ? "import type { operations } from './types.ts';\n" : '',
    `\n${body}`,
  ].join('');
}
