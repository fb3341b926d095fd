import { costWords, isErrorStatus, planWords, scopesOf } from './call-words.ts';
import { docComment, sentence } from './doc-comment.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { jobLinks } from './job-table.ts';
import { objectOf, stringOf } from './json.ts';
import { methodExample, surfaceClient } from './method-example.ts';
import { camelCase } from './names.ts';
import { windowOf } from './operation-table.ts';
import type { Signature } from './signatures.ts';
import type { Surface } from './surfaces.ts';

/** The doc comment of a method: what it does, its limits and cost, where that is known from, and an example. */
export function methodDoc(facts: Facts, operation: OperationFacts, signature: Signature, surface: Surface): string {
  const { spec, method, path } = operation;
  const client = camelCase(facts.id);
  const summary = stringOf(spec.summary);
  const description = stringOf(spec.description);
  return docComment(
    [
      summary === undefined ? undefined : sentence(summary),
      description,
      windowHint(facts, operation),
      ...(summary === undefined && description === undefined ? [`\`${method} ${path}\`.`] : []),
      callFacts(facts, operation),
      headerHint(operation),
      surface === 'base' ? tenantHint(operation, client) : undefined,
      provenance(operation),
      [
        ...(spec.deprecated === true ? ['@deprecated'] : []),
        `@see \`${method} ${path}\`${source(operation)}`,
        '@example',
        '```ts',
        methodExample(facts, operation, signature, client, surface),
        '```',
      ].join('\n'),
    ],
    2,
  );
}

/** `Scope planner: 60 requests per 60 s. Role: viewer. Cost: none. Errors: 400, 401.` */
function callFacts(facts: Facts, operation: OperationFacts): string {
  const scopes = scopesOf(facts, operation).map(
    ({ name, limits }) => `Scope \`${name}\`${limits.length > 0 ? `: ${limits.join(', ')}` : ''}.`,
  );
  const role = stringOf(operation.vocabulary('x-sdk-role'));
  const cost = costWords(facts, operation);
  const errors = operation.answers.map(({ status }) => status).filter(isErrorStatus);
  const sentences = [...scopes];
  const plan = planWords(operation);
  if (role !== undefined) sentences.push(`Role: ${role}.`);
  if (plan !== undefined) sentences.push(`Plan: ${plan}.`);
  if (cost !== undefined) sentences.push(`Cost: ${cost}.`);
  const job = jobLinks(facts, operation);
  if (job) sentences.push(`Starts a job, polled with \`${job.poll.id}\`.`);
  if (errors.length > 0) sentences.push(`Errors: ${errors.join(', ')}.`);
  return sentences.join(' ');
}

function windowHint(facts: Facts, operation: OperationFacts): string | undefined {
  const window = windowOf(facts, operation);
  if (window === undefined) return undefined;
  return `Only the first ${window} results can be read, however many \`total\` says there are: narrow the search to reach others.`;
}

/** Header parameters have no place among the arguments; views fill in that of their tenant. */
function headerHint(operation: OperationFacts): string | undefined {
  const headers = givenHeaders(operation);
  if (headers.length === 0) return undefined;
  const names = headers.map(({ name, required }) => `\`${name}\`${required ? ' (required)' : ''}`);
  return `Headers to send with \`options.headers\`: ${names.join(', ')}.`;
}

/** The header parameters that callers give. */
export const givenHeaders = ({ parameters, tenant }: OperationFacts): OperationFacts['parameters'] =>
  parameters.filter((parameter) => parameter.in === 'header' && parameter.name !== tenant?.header);

function tenantHint({ place = [], tenant }: OperationFacts, client: string): string | undefined {
  if (tenant?.header === undefined) return undefined;
  const method = [surfaceClient(client, 'tenant'), ...place].join('.');
  return `For one tenant: \`${method}\`, which sends its id as \`${tenant.header}\`.`;
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
