import { exampleOf, givenExample, withFiles } from './example-value.ts';
import { parseExpression } from './expression.ts';
import type { Facts, OperationFacts, ParameterFacts } from './facts.ts';
import { isObject, objectOf } from './json.ts';
import { camelCase, isIdentifier } from './names.ts';
import { paginationOf } from './operation-table.ts';
import { printLiteral } from './print.ts';
import type { Signature } from './signatures.ts';
import type { Surface } from './surfaces.ts';

/** A surface in words: `shop`, or `shop.tenant(id)`. */
export const surfaceClient = (client: string, surface: Surface): string =>
  surface === 'base' ? client : `${client}.tenant(id)`;

/** How to come by the view of a tenant, with the id of an example of the document. */
export function viewExample(facts: Facts, client: string): string {
  const ids = facts.operations.flatMap(({ parameters, tenant }) =>
    parameters.filter(({ in: place, name }) => (place === 'path' || place === 'header') && name === tenant?.[place]),
  );
  const [first] = ids;
  const id = first && parameterExample(facts, first);
  return `const view = ${client}.tenant(${printLiteral(String(id ?? 'text'))});`;
}

/** A call of the method as a user would write it, with the document's own examples. */
export function methodExample(
  facts: Facts,
  operation: OperationFacts,
  signature: Signature,
  client: string,
  surface: Surface,
): string {
  if (surface === 'base') return callExample(facts, operation, signature, client);
  return `${viewExample(facts, client)}\n${callExample(facts, operation, signature, 'view')}`;
}

function callExample(facts: Facts, operation: OperationFacts, signature: Signature, client: string): string {
  const method = [client, ...(operation.place ?? [])].join('.');
  const path = signature.given.map(({ parameter }) => printLiteral(parameterExample(facts, parameter)));
  const input = inputExample(facts, operation, signature);
  const call = `${method}(${[...path, ...(input === undefined ? [] : [printLiteral(input, 0, method.length + 24)])].join(', ')})`;
  if (signature.result.kind === 'subscription') return `for await (const event of ${call}) console.log(event.type);`;
  if (signature.job) {
    const result = variableName(signature.job.result);
    return `const job = await ${call};\nconst ${result === 'job' ? 'ended' : result} = await job.wait({ deadlineMs: 600_000 });`;
  }
  const name = variableName(signature.result);
  if (signature.result.kind === 'list')
    return `for await (const ${name} of ${call}) console.log(${shown(facts, name, signature)});`;
  return signature.result.type === 'void' ? `await ${call};` : `const ${name} = await ${call};`;
}

function inputExample(facts: Facts, operation: OperationFacts, signature: Signature): unknown {
  const { input } = signature;
  if (!input) return undefined;
  const query = queryExample(facts, operation);
  if (input.name === 'query') return Object.keys(query).length > 0 || !input.optional ? query : undefined;
  const body = bodyExample(facts, operation);
  if (input.name === 'body') return body;
  return Object.keys(query).length > 0 ? { body, query } : { body };
}

function bodyExample(facts: Facts, { body }: OperationFacts): unknown {
  const given = givenExample(facts.components, body?.media);
  return given === undefined
    ? exampleOf(facts.components, body?.schema)
    : withFiles(facts.components, body?.schema, given);
}

/** What must be there, and a large page where the size of a page can be chosen. */
function queryExample(facts: Facts, operation: OperationFacts): { readonly [name: string]: unknown } {
  const limit = parseExpression(paginationOf(facts, operation)?.limit);
  const entries = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter): [string, unknown][] => {
      if (limit?.in === 'query' && limit.name === parameter.name) {
        const { maximum } = facts.components.object(parameter.schema);
        return [[parameter.name, Math.min(100, typeof maximum === 'number' ? maximum : 100)]];
      }
      return parameter.required ? [[parameter.name, parameterExample(facts, parameter)]] : [];
    });
  return Object.fromEntries(entries);
}

const parameterExample = (facts: Facts, { spec, schema }: ParameterFacts): unknown =>
  givenExample(facts.components, spec) ?? exampleOf(facts.components, schema);

/** `keyword` for a `Keyword`, `tasks` for a `Task[]`, `result` for what has no name. */
function variableName(result: { readonly type: string; readonly kind?: Signature['result']['kind'] }): string {
  const model = /^([A-Z]\w*?)(?:JobResult|Result|Item|Envelope|Response)?(\[\])?$/.exec(result.type);
  const fallback = result.kind === 'list' ? 'item' : 'result';
  if (!model?.[1] || model[1] === 'Uint8Array') return fallback;
  const name = camelCase(model[1]) + (model[2] ? 's' : '');
  return isIdentifier(name) && !['console', 'view'].includes(name) ? name : fallback;
}

function shown(facts: Facts, name: string, { result }: Signature): string {
  const properties = objectOf(facts.components.object(result.schema).properties);
  return isObject(properties.id) ? `${name}.id` : name;
}
