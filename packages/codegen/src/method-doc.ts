import { limitsOf } from './api-table.ts';
import { docComment, sentence } from './doc-comment.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { objectOf, stringOf, stringsOf } from './json.ts';
import { methodExample } from './method-example.ts';
import { costOf } from './operation-table.ts';
import type { Signature } from './signatures.ts';

/** The doc comment of a method: what it does, its limits and cost, where that is known from, and an example. */
export function methodDoc(facts: Facts, operation: OperationFacts, signature: Signature, client: string): string {
  const { spec, method, path } = operation;
  const summary = stringOf(spec.summary);
  const description = stringOf(spec.description);
  return docComment(
    [
      summary === undefined ? undefined : sentence(summary),
      description,
      ...(summary === undefined && description === undefined ? [`\`${method} ${path}\`.`] : []),
      callFacts(facts, operation),
      headerHint(operation),
      provenance(operation),
      [
        ...(spec.deprecated === true ? ['@deprecated'] : []),
        `@see \`${method} ${path}\`${source(operation)}`,
        '@example',
        '```ts',
        methodExample(facts, operation, signature, client),
        '```',
      ].join('\n'),
    ],
    2,
  );
}

/** `Scope planner: 60 requests per 60 s. Role: viewer. Cost: none. Errors: 400, 401.` */
function callFacts(facts: Facts, operation: OperationFacts): string {
  const use = objectOf(operation.vocabulary('x-sdk-rate-limit'));
  const policies = objectOf(objectOf(facts.document['x-sdk-rate-limits']).policies);
  const scopes = stringsOf(use.policies).map((name) => {
    const policy = objectOf(policies[name]);
    const limits = limitsOf(facts, policy).map((limit) => limitText(objectOf(limit), String(policy.unit ?? 'request')));
    return `Scope \`${name}\`${limits.length > 0 ? `: ${limits.join(', ')}` : ''}.`;
  });
  const role = stringOf(operation.vocabulary('x-sdk-role'));
  const errors = operation.answers.map(({ status }) => status).filter((status) => !/^[123]/.test(status));
  const sentences = [...scopes, role === undefined ? '' : `Role: ${role}.`, costText(facts, operation)];
  if (errors.length > 0) sentences.push(`Errors: ${errors.join(', ')}.`);
  return sentences.filter((text) => text !== '').join(' ');
}

function limitText({ quota, window }: { readonly [key: string]: unknown }, unit: string): string {
  if (unit === 'concurrent') return `${quota} at a time`;
  return `${quota} ${unit}${quota === 1 ? '' : 's'} per ${window} s`;
}

function costText(facts: Facts, operation: OperationFacts): string {
  const cost = costOf(facts, operation.vocabulary('x-sdk-cost'));
  const charges = facts.hasVocabulary && facts.document['x-sdk-cost'] !== undefined;
  if (!cost) return charges ? 'Cost: none.' : '';
  const { amount, unit, per = 'call', round, min, count } = cost;
  const where = count === undefined ? '' : ` of \`${String(count)}\``;
  const rounding =
    round === undefined ? '' : `, rounded ${String(round) === 'nearest' ? 'to the nearest' : String(round)}`;
  const least = min === undefined ? '' : `, at least ${min}`;
  return `Cost: ${amount} ${unit} per ${per}${where}${rounding}${least}.`;
}

/** Header parameters have no place among the arguments. */
function headerHint({ parameters }: OperationFacts): string | undefined {
  const headers = parameters.filter((parameter) => parameter.in === 'header');
  if (headers.length === 0) return undefined;
  const names = headers.map(({ name, required }) => `\`${name}\`${required ? ' (required)' : ''}`);
  return `Headers to send with \`options.headers\`: ${names.join(', ')}.`;
}

function provenance(operation: OperationFacts): string | undefined {
  const { note, status } = objectOf(operation.vocabulary('x-sdk-provenance'));
  return typeof note === 'string' ? `Provenance: ${String(status)}. ${sentence(note)}` : undefined;
}

function source(operation: OperationFacts): string {
  const { status, source: from } = objectOf(operation.vocabulary('x-sdk-provenance'));
  if (typeof from !== 'string') return '';
  return from.startsWith(`${String(status)}:`) ? ` (${from})` : ` (${String(status)}: ${from})`;
}
