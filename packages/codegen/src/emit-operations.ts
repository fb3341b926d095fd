import { apiTable } from './api-table.ts';
import type { Facts } from './facts.ts';
import { objectOf } from './json.ts';
import { operationTable } from './operation-table.ts';
import { printList, printLiteral, propertyName } from './print.ts';
import { commonRefusals } from './refusal-table.ts';

/** `operations.ts`: the facts of the API and of each operation, as plain literals. */
export function emitOperations(facts: Facts): string {
  const api = `export const api = ${printLiteral(apiTable(facts), 0, 19)} as const satisfies Api;\n`;
  const refusals = objectOf(commonRefusals(facts));
  const tables = facts.operations.map((operation) => {
    const table = printLiteral(operationTable(facts, operation, refusals), 0, 200);
    return `export const ${operation.constant} = ${table} as const satisfies Operation;\n`;
  });
  const entries = facts.operations.map(
    ({ name, constant }) =>
      () =>
        name === constant ? name : `${propertyName(name)}: ${constant}`,
  );
  const all = printList('{ ', entries, ' }', 0, 90);
  return [
    "import type { Api, Operation } from '@creatorkit/runtime';\n",
    api,
    ...tables,
    `export const operations = ${all} as const satisfies { readonly [id: string]: Operation };\n`,
  ].join('\n');
}
