import { isDeepStrictEqual } from 'node:util';
import { costWords, isErrorStatus, scopesOf } from './call-words.ts';
import { compareMethods } from './emit-resources.ts';
import { errorClassOf } from './error-classes.ts';
import type { AnswerFacts, OperationFacts, ParameterFacts } from './facts.ts';
import { byCodeUnit, isObject, type JsonObject, listOf, objectOf, sortedKeys, stringOf, stringsOf } from './json.ts';
import { code, inline, type Link, prose, type Section, table } from './markdown.ts';
import { givenHeaders } from './method-doc.ts';
import { methodExample, surfaceClient } from './method-example.ts';
import { securityOf, unwrapOf, windowOf } from './operation-table.ts';
import { ownMark } from './provenance.ts';
import { keyOf, linkedTypes, markWords, noteWords, point, points, type Reference } from './reference.ts';
import { jobPoints } from './reference-jobs.ts';
import { fieldTable } from './reference-models.ts';
import { eventsWords, realtimeBlocks } from './reference-realtime.ts';

/** The list of all operations, and below each tag its operations, in the order of the document's tags. */
export function operations(reference: Reference): Section[] {
  const tags = tagsOf(reference);
  const index: Section = {
    level: 2,
    key: 'operations',
    title: 'Operations',
    blocks: (link) => [
      table(
        ['Operation', 'Client method', 'Request'],
        tags.flatMap(({ listed }) =>
          listed.map((operation) => [
            link(keyOf.operation(operation.id)),
            methodsOf(reference, operation).map(code).join(', '),
            code(`${operation.method} ${operation.path}`),
          ]),
        ),
      ),
    ],
  };
  const sections = tags.flatMap(({ name, title, description, listed }): Section[] => [
    { level: 2, key: keyOf.tag(name), title, blocks: () => [prose(description)] },
    ...listed.map((operation) => operationSection(reference, operation)),
  ]);
  return [index, ...sections];
}

interface Tag {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly listed: readonly OperationFacts[];
}

/** Tags that hold an operation: those of the document in its order, then others by name, then what has no tag. */
function tagsOf({ facts }: Reference): Tag[] {
  const byTag = Map.groupBy(facts.operations, ({ spec }) => stringsOf(spec.tags)[0] ?? '');
  const described = new Map(listOf(facts.document.tags).map((tag) => [String(objectOf(tag).name), objectOf(tag)]));
  const others = [...byTag.keys()].filter((name) => name !== '' && !described.has(name)).sort(byCodeUnit);
  return [...described.keys(), ...others, ''].flatMap((name) => {
    const listed = byTag.get(name);
    if (!listed) return [];
    const title = name !== '' ? name : byTag.size === 1 ? 'All operations' : 'Other operations';
    return [
      {
        name,
        title,
        description: stringOf(described.get(name)?.description) ?? '',
        listed: [...listed].sort(compareOperations),
      },
    ];
  });
}

function compareOperations(left: OperationFacts, right: OperationFacts): number {
  const group = ({ place }: OperationFacts): string => (place ? place.slice(0, -1).join('.') : '\uffff');
  const method = ({ place, id }: OperationFacts): string => place?.at(-1) ?? id;
  return byCodeUnit(group(left), group(right)) || compareMethods(method(left), method(right));
}

function operationSection(reference: Reference, operation: OperationFacts): Section {
  const { id, spec } = operation;
  return {
    level: 3,
    key: keyOf.operation(id),
    title: stringOf(spec.summary)?.trim().replace(/\.$/, '') ?? id,
    blocks: (link) => [
      callLine(reference, operation),
      spec.deprecated === true ? '**Deprecated.**' : undefined,
      prose(stringOf(spec.description) ?? ''),
      operationPoints(reference, operation, link),
      example(reference, operation),
      parameterTable(reference, operation, link),
      givenHeaders(operation).length > 0 ? 'Headers are sent with `options.headers`.' : undefined,
      ...bodyFields(reference, operation, link),
      answerTable(reference, operation, link),
      ...answerFields(reference, operation, link),
      ...realtimeBlocks(reference, operation, link),
    ],
  };
}

/** The method of an operation on each surface that has it: `shop.keys.list`, `shop.tenant(id).keys.list`. */
const methodsOf = ({ client }: Reference, { place, surfaces }: OperationFacts): string[] =>
  place ? surfaces.map((surface) => [surfaceClient(client, surface), ...place].join('.')) : [];

function callLine(reference: Reference, operation: OperationFacts): string {
  const request = code(`${operation.method} ${operation.path}`);
  if (!operation.place) return `${request}, not in the client`;
  const { given, input } = reference.signatures.of(operation);
  const values = [
    ...given.map(({ name }) => name),
    ...(input ? [`${input.name}${input.optional ? '?' : ''}`] : []),
    'options?',
  ];
  const calls = methodsOf(reference, operation).map((method) => code(`${method}(${values.join(', ')})`));
  return `${request} as ${calls.join(', or for one tenant ')}`;
}

function example({ facts, signatures, client }: Reference, operation: OperationFacts): string | undefined {
  if (!operation.place) return undefined;
  const signature = signatures.of(operation);
  return operation.surfaces
    .map((surface) => `\`\`\`ts\n${methodExample(facts, operation, signature, client, surface)}\n\`\`\``)
    .join('\n\n');
}

function operationPoints(reference: Reference, operation: OperationFacts, link: Link): string {
  const { facts } = reference;
  const { mark, body } = operation;
  const types = linkedTypes(reference, link);
  const setting = (key: string): string | undefined => {
    const own = facts.hasVocabulary ? ownMark(operation.vocabulary(key)) : undefined;
    return own && `(_${markWords(own)}_)`;
  };
  const scopes = scopesOf(facts, operation).map(({ name, limits }) =>
    [link('limits', code(name)), ...limits].join(limits.length > 0 ? ', ' : ''),
  );
  const role = stringOf(operation.vocabulary('x-sdk-role'));
  const plan = objectOf(operation.vocabulary('x-sdk-plan'));
  const cost = costWords(facts, operation);
  return points(
    point('Gives', operation.place ? givenWords(reference, operation, link) : undefined),
    ...jobPoints(reference, operation, link),
    body &&
      point(
        'Body',
        types.of(body.schema),
        `${body.required ? '(required)' : '(optional)'}`,
        contentWords(body.contentType),
        ...body.alternatives.map(({ contentType, schema }) => `or ${types.of(schema)} as ${code(contentType)}`),
      ),
    point('Signing in', credentialWords(reference, operation)),
    point('Scope', scopes.join('; '), setting('x-sdk-rate-limit')),
    point('Role', role === undefined ? undefined : `${link('roles', code(role))} or above`),
    point('Tenant', tenantWords(operation)),
    point(
      'Plan',
      plan.min === undefined ? undefined : `${link('plans', code(String(plan.min)))} or above`,
      plan.feature === undefined ? undefined : `with the feature ${code(String(plan.feature))}`,
      deniedWords(objectOf(plan.denied)),
      setting('x-sdk-plan'),
    ),
    point('Cost', cost, setting('x-sdk-cost')),
    point('Repeats', repeatWords(operation), setting('x-sdk-idempotency')),
    mark && point('Known from', markWords(mark)),
  );
}

function tenantWords({ tenant }: OperationFacts): string | undefined {
  if (!tenant) return undefined;
  const { path, header } = tenant;
  const places = [
    ...(path === undefined ? [] : [`${code(path)} in the path`]),
    ...(header === undefined ? [] : [`the header ${code(header)}`]),
  ];
  const filler = 'filled in by the view of the tenant';
  return path === undefined
    ? `${places.join()}, ${filler}; any, or none, without it`
    : `${places.join(' and ')}, ${filler}`;
}

function deniedWords({ status, code: name }: JsonObject): string | undefined {
  if (status === undefined) return undefined;
  return `(others are refused with ${String(status)}${typeof name === 'string' ? ` ${code(name)}` : ''})`;
}

const contentWords = (type: string): string | undefined =>
  type === 'application/json' ? undefined : `as ${code(type)}`;

function givenWords(reference: Reference, operation: OperationFacts, link: Link): string {
  const { job } = reference.signatures.of(operation);
  const result = resultWords(reference, operation, link);
  if (!job) return result;
  const ends = job.result.type === 'void' ? 'nothing more' : linkedTypes(reference, link).of(job.result.schema);
  return `a job: at its start ${result}, at its end ${ends}`;
}

function resultWords(reference: Reference, operation: OperationFacts, link: Link): string {
  const { result } = reference.signatures.of(operation);
  const types = linkedTypes(reference, link);
  if (result.kind === 'subscription') return eventsWords(reference, operation, link);
  if (result.kind === 'list') {
    const window = windowOf(reference.facts, operation);
    const reach = window === undefined ? '' : `; only the first ${window} results can be read, whatever \`total\` is`;
    return `a list of ${types.of(result.schema)}, read page by page${reach}`;
  }
  if (result.type === 'void') return 'nothing';
  if (result.type === 'Uint8Array') return 'bytes (`Uint8Array`)';
  const pointer = unwrapOf(operation) ?? '';
  const others = result.type.split(' | ').filter((type) => type === 'string' || type === 'Redirect');
  const kinds = result.schema === undefined ? [] : [jsonWords()];
  if (others.length > 0 && result.type !== 'string') {
    if (others.includes('string')) kinds.push('a text');
    if (others.includes('Redirect')) kinds.push('where it redirects to (`Redirect`)');
    return kinds.join(' or ');
  }
  return jsonWords();

  function jsonWords(): string {
    return `${types.of(result.schema)}${pointer === '' ? '' : ` (${code(pointer)} of the answer)`}`;
  }
}

/** Only where it differs from what holds for the whole API. */
function credentialWords({ facts }: Reference, operation: OperationFacts): string | undefined {
  if (operation.spec.security === undefined) return undefined;
  const alternatives = securityOf(facts, operation).map((each) =>
    sortedKeys(objectOf(each))
      .map((scheme) => code(scheme))
      .join(' and '),
  );
  return alternatives.length === 0 ? 'not needed' : alternatives.map((words) => words || 'not needed').join(' or ');
}

function repeatWords(operation: OperationFacts): string | undefined {
  const use = operation.vocabulary('x-sdk-idempotency');
  if (!isObject(use)) return undefined;
  if (use.natural === true) return 'harmless';
  return typeof use.header === 'string' ? `recognised by the header ${code(use.header)}` : undefined;
}

function parameterTable(reference: Reference, operation: OperationFacts, link: Link): string | undefined {
  const types = linkedTypes(reference, link);
  const rows = operation.parameters.map((parameter) => [
    code(parameter.name),
    parameter.in,
    types.of(parameter.schema),
    parameter.required ? 'yes' : '',
    defaultWords(reference, parameter),
    parameter.mark?.status ?? '',
    [
      parameter.spec.deprecated === true ? '_Deprecated._' : '',
      inline(stringOf(parameter.spec.description) ?? ''),
      noteWords(parameter.mark, operation.mark),
    ]
      .filter((text) => text !== '')
      .join(' '),
  ]);
  return table(['Parameter', 'In', 'Type', 'Required', 'Default', 'From', 'Meaning'], rows);
}

function defaultWords({ facts }: Reference, { schema }: ParameterFacts): string {
  const value = facts.components.described(schema).default ?? objectOf(schema).default;
  return value === undefined ? '' : code(JSON.stringify(value));
}

/** The fields of a body that has no model. */
function bodyFields(reference: Reference, { body, mark }: OperationFacts, link: Link): (string | undefined)[] {
  if (!body) return [];
  const others = body.alternatives.filter(({ schema }) => !isDeepStrictEqual(schema, body.schema));
  return [
    fieldTable(reference, body.schema, mark, link, 'Body field'),
    ...others.map(({ schema, contentType }) => fieldTable(reference, schema, mark, link, `Field of ${contentType}`)),
  ];
}

/** The fields of successes that have no model. */
function answerFields(reference: Reference, { answers }: OperationFacts, link: Link): (string | undefined)[] {
  return answers
    .filter(({ status }) => !isErrorStatus(status))
    .map(({ status, schema, mark }) => fieldTable(reference, schema, mark, link, `Field of ${status}`));
}

/** What several operations answer stands in full among the errors. */
function answerTable(reference: Reference, operation: OperationFacts, link: Link): string | undefined {
  const types = linkedTypes(reference, link);
  const bodyWords = ({ contentType, schema }: AnswerFacts): string => {
    if (contentType === undefined) return '';
    return contentType === 'application/json' ? types.of(schema) : code(contentType);
  };
  const rows = operation.answers.map((answer) => {
    const found = errorClassOf(answer.status);
    const isShared = typeof objectOf(objectOf(operation.spec.responses)[answer.status]).$ref === 'string';
    const description = inline(stringOf(answer.spec.description) ?? '');
    const meaning = isShared ? firstSentence(description) : description;
    const note = isShared ? '' : noteWords(answer.mark, operation.mark);
    return [
      answer.status,
      found ? code(found.name) : '',
      bodyWords(answer),
      answer.mark?.status ?? '',
      [meaning, note].filter((text) => text !== '').join(' '),
    ];
  });
  return table(['Status', 'Throws', 'Body', 'From', 'Meaning'], rows);
}

const firstSentence = (text: string): string => /^.*?[.!?](?= \p{Lu})/u.exec(text)?.[0] ?? text;
