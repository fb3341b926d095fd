import { bodyPointer } from './expression.ts';
import type { Facts, OperationFacts, ParameterFacts } from './facts.ts';
import { isJsonType, isTextType } from './facts.ts';
import { jobLinks } from './job-table.ts';
import { listOf, objectOf } from './json.ts';
import { ModelNames } from './model-names.ts';
import { camelCase, NamePool, safeIdentifier } from './names.ts';
import { answerKind, paginationOf, redirectsOf, unwrapOf } from './operation-table.ts';
import { quote } from './print.ts';
import type { MessageFacts } from './realtime.ts';
import { mayBeEmpty, SchemaTypes } from './schema-types.ts';

/** An argument of a method by position. */
export interface PathArgument {
  readonly name: string;
  readonly type: string;
  readonly parameter: ParameterFacts;
}

/** How an operation looks in TypeScript. */
export interface Signature {
  /** The values of the path. */
  readonly path: readonly PathArgument[];
  /** Those of them that callers give: a view fills its tenant in. */
  readonly given: readonly PathArgument[];
  /** The type of the query, where there are query parameters. */
  readonly query?: string;
  readonly body?: string;
  readonly input?: { readonly name: 'body' | 'query' | 'input'; readonly type: string; readonly optional: boolean };
  readonly result: { readonly kind: 'call' | 'list' | 'subscription'; readonly type: string; readonly schema: unknown };
  /** What the method gives in place of the result, where that only starts the work. */
  readonly job?: JobSignature;
  /** The type of each answer's body; undefined where it is empty. */
  readonly answers: readonly {
    readonly status: string;
    readonly body: string | undefined;
    /** Whether it is a text, or may be one in place of the body. */
    readonly isText: boolean;
    readonly orText: boolean;
  }[];
}

/** How the job of an operation looks in TypeScript. */
export interface JobSignature {
  /** `JobHandle<Start, Result, Answer>` */
  readonly type: string;
  readonly result: { readonly type: string; readonly schema: unknown };
}

/** The signatures of all operations, and the names of all types that they use. */
export interface Signatures {
  readonly names: ModelNames;
  of(operation: OperationFacts): Signature;
}

/** Reads the signatures; types without a name of their own get one in `models.ts`. */
export function readSignatures(facts: Facts): Signatures {
  const names = new ModelNames(Object.keys(facts.components.section('schemas')));
  const reader = new SignatureReader(facts, names);
  const plain = new Map(facts.operations.map((operation) => [operation, reader.read(operation)]));
  const signatures = new Map(
    [...plain].map(([operation, signature]) => {
      const job = reader.readJob(operation, plain);
      return [operation, job ? { ...signature, job } : signature];
    }),
  );
  const events = facts.webhooks?.list.flatMap((webhook) => webhook.events);
  if (events) names.alias('WebhookEvent', unionOfMessages(names, events));
  return {
    names,
    of(operation) {
      const signature = signatures.get(operation);
      if (!signature) throw new RangeError(`Cannot find the signature of ${operation.id}`);
      return signature;
    },
  };
}

class SignatureReader {
  readonly #facts: Facts;
  readonly #names: ModelNames;
  readonly #types: SchemaTypes;

  constructor(facts: Facts, names: ModelNames) {
    this.#facts = facts;
    this.#names = names;
    this.#types = new SchemaTypes(facts.components, names);
  }

  read(operation: OperationFacts): Signature {
    const query = this.#query(operation);
    const body = this.#body(operation);
    const path = this.#path(operation);
    return {
      path,
      given: path.filter(({ parameter }) => parameter.name !== operation.tenant?.path),
      ...(query === undefined ? {} : { query }),
      ...(body === undefined ? {} : { body }),
      ...this.#input(operation, query, body),
      result: this.#result(operation),
      answers: operation.answers.map(({ status, schema, contentType, orText = false }) => ({
        status,
        isText: contentType !== undefined && !isJsonType(contentType) && isTextType(contentType),
        orText,
        body: contentType === undefined ? undefined : this.#answerBody(operation, status, contentType, schema),
      })),
    };
  }

  /** What a job gives is what the operations behind its links give. */
  readJob(operation: OperationFacts, signatures: ReadonlyMap<OperationFacts, Signature>): JobSignature | undefined {
    const links = jobLinks(this.#facts, operation);
    const start = signatures.get(operation)?.result;
    const answer = links && signatures.get(links.poll)?.result;
    if (!start || !answer) return undefined;
    const result =
      (links.result && signatures.get(links.result)?.result) ?? this.#jobResult(operation, links.poll) ?? answer;
    const cancelled = links.cancel && signatures.get(links.cancel)?.result;
    const types = [start, result, answer, ...(cancelled ? [cancelled] : [])].map(({ type }) => type);
    return { type: `${cancelled ? 'CancellableJobHandle' : 'JobHandle'}<${types.join(', ')}>`, result };
  }

  /** The result where it is a part of the answer that tells the end. */
  #jobResult(operation: OperationFacts, poll: OperationFacts): JobSignature['result'] | undefined {
    const pointer = bodyPointer(objectOf(objectOf(operation.vocabulary('x-sdk-job')).result).at);
    const success = poll.answers.find(({ status, contentType }) => status.startsWith('2') && contentType !== undefined);
    if (pointer === undefined || !success) return undefined;
    const base = this.#types.plain(success.schema) ?? answerAccess(poll, success.status, String(success.contentType));
    const { text, schema } = this.#types.at(base, success.schema, pointer);
    const type =
      text.includes('[') && !/^[\w.]+(\[\])+$/.test(text)
        ? this.#names.alias(`${operation.typeName}JobResult`, text)
        : text;
    return { type, schema };
  }

  #path(operation: OperationFacts): PathArgument[] {
    const pool = new NamePool(['body', 'query', 'input', 'options', operation.constant]);
    return operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => {
        const wanted = safeIdentifier(camelCase(parameter.name));
        const name = pool.claim(wanted, (count) => `${wanted}${count === 2 ? 'Value' : count}`);
        const access = `${operationType(operation)}['parameters']['path'][${quote(parameter.name)}]`;
        return { name, type: this.#types.plain(parameter.schema) ?? access, parameter };
      });
  }

  #query(operation: OperationFacts): string | undefined {
    if (!operation.parameters.some((parameter) => parameter.in === 'query')) return undefined;
    return this.#names.alias(
      `${operation.typeName}Query`,
      `NonNullable<${operationType(operation)}['parameters']['query']>`,
    );
  }

  #body(operation: OperationFacts): string | undefined {
    const { body } = operation;
    if (!body) return undefined;
    const texts = [body, ...body.alternatives].map(({ contentType, schema }) => {
      const access = `NonNullable<${operationType(operation)}['requestBody']>['content'][${quote(contentType)}]`;
      const name = /form/.test(contentType) && body.contentType !== contentType ? 'Form' : 'Body';
      return this.#types.plain(schema) ?? this.#names.alias(operation.typeName + name, access);
    });
    return [...new Set(texts)].join(' | ');
  }

  #input(operation: OperationFacts, query: string | undefined, body: string | undefined): Pick<Signature, 'input'> {
    const needsQuery = operation.parameters.some((parameter) => parameter.in === 'query' && parameter.required);
    const needsBody = operation.body?.required === true && !mayBeEmpty(this.#facts.components, operation.body.schema);
    if (query !== undefined && body !== undefined) {
      const members = `readonly body${operation.body?.required ? '' : '?'}: ${body}; readonly query${needsQuery ? '' : '?'}: ${query}`;
      return {
        input: { name: 'input', type: `{ ${members} }`, optional: !needsQuery && operation.body?.required !== true },
      };
    }
    if (body !== undefined)
      return { input: { name: 'body', type: body, optional: !needsBody && operation.body?.required !== true } };
    if (query !== undefined) return { input: { name: 'query', type: query, optional: !needsQuery } };
    return {};
  }

  #result(operation: OperationFacts): Signature['result'] {
    if (operation.realtime) {
      const models = unionOfMessages(this.#names, operation.realtime.events);
      const type = models.includes('|') ? this.#names.alias(`${operation.typeName}Event`, models) : models;
      return { kind: 'subscription', type, schema: undefined };
    }
    const successes = operation.answers.filter(({ status }) => status.startsWith('2'));
    const pagination = paginationOf(this.#facts, operation);
    const carried = successes.filter(({ contentType }) => contentType !== undefined);
    const [first] = carried;
    if (pagination && first?.contentType !== undefined) {
      const base = this.#types.plain(first.schema) ?? answerAccess(operation, first.status, first.contentType);
      const list = this.#types.at(base, first.schema, bodyPointer(pagination.items) ?? '');
      const { items } = this.#facts.components.object(list.schema) as { items?: unknown };
      const type = this.#types.plain(items) ?? this.#names.alias(`${operation.typeName}Item`, `${list.text}[number]`);
      return { kind: 'list', type, schema: items };
    }
    const kind = answerKind(operation);
    if (kind === 'text') return { kind: 'call', type: 'string', schema: { type: 'string' } };
    if (kind === 'bytes') return { kind: 'call', type: 'Uint8Array', schema: undefined };
    const redirect = redirectsOf(operation) ? ['Redirect'] : [];
    if (!first) {
      const [type = kind === 'empty' ? 'void' : 'unknown'] = redirect;
      return {
        kind: 'call',
        type: redirect.length > 0 && successes.length > 0 ? 'Redirect | undefined' : type,
        schema: undefined,
      };
    }
    const pointer = unwrapOf(operation) ?? '';
    const json = carried.filter(({ contentType }) => isJsonType(String(contentType)));
    const found = json.map(({ status, contentType, schema }) => {
      const base = this.#types.plain(schema) ?? answerAccess(operation, status, String(contentType));
      return this.#types.at(base, schema, pointer);
    });
    const texts = [...new Set(found.map(({ text }) => text))];
    if (json.length < carried.length || carried.some(({ orText }) => orText)) texts.push('string');
    if (carried.length < successes.length) texts.push('undefined');
    const union = texts.join(' | ');
    const named =
      union.includes('[') && !/^[\w.]+(\[\])+$/.test(union)
        ? this.#names.alias(`${operation.typeName}Result`, union)
        : union;
    const type = [named, ...redirect].join(' | ');
    return { kind: 'call', type, schema: found[0]?.schema };
  }

  #answerBody(operation: OperationFacts, status: string, contentType: string, schema: unknown): string {
    if (!isJsonType(contentType)) return isTextType(contentType) ? 'string' : 'Uint8Array';
    return this.#types.plain(schema) ?? answerAccess(operation, status, contentType);
  }
}

/** The models of messages, as a union. */
export const unionOfMessages = (names: ModelNames, messages: readonly MessageFacts[]): string =>
  [...new Set(messages.map(({ schema }) => names.model(schema)))].join(' | ') || 'never';

/** The type of an operation in `types.ts`. */
export const operationType = (operation: OperationFacts): string =>
  `operations[${quote(operation.id.replaceAll('#', '/'))}]`;

const answerAccess = (operation: OperationFacts, status: string, contentType: string): string =>
  `${operationType(operation)}['responses'][${/^\d+$/.test(status) ? status : quote(status)}]['content'][${quote(contentType)}]`;

/** Whether a list of parameters asks for anything. */
export const requiresAny = (parameters: readonly ParameterFacts[]): boolean =>
  listOf(parameters).length > 0 && parameters.some(({ required }) => required);
