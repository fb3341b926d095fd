import { isDeepStrictEqual } from 'node:util';
import { nameOfRef } from './components.ts';
import { importKeywords, onceSource, refOfSchema, zodScope } from './emit-schemas.ts';
import {
  type AnswerFacts,
  type BodyFacts,
  type Facts,
  isJsonType,
  isTextType,
  type OperationFacts,
  type ParameterFacts,
} from './facts.ts';
import { byCodeUnit, type JsonObject } from './json.ts';
import type { ModelNames } from './model-names.ts';
import { formFields } from './operation-table.ts';
import { importOf, printLiteral, propertyName } from './print.ts';
import type { MessageFacts, RealtimeFacts } from './realtime.ts';
import type { WebhooksFacts } from './webhooks.ts';
import { ZodWriter } from './zod-expression.ts';

/** `contracts.ts`: which schema each part of an exchange must satisfy. */
export function emitContracts(facts: Facts, names: ModelNames): { text: string; keywords: ReadonlySet<string> } {
  const scope = zodScope(facts, names);
  const writer = new ContractWriter(facts, new ZodWriter(scope), names);
  const entries = facts.operations.map(
    (operation) => `  ${propertyName(operation.name)}: ${writer.contract(operation)},\n`,
  );
  const webhooks = facts.webhooks && writer.webhooks(facts.webhooks);
  const body = `export const contracts = {\n${entries.join('')}} as const satisfies Contracts;\n${webhooks ?? ''}`;
  const used = [...writer.schemas]
    .sort(byCodeUnit)
    .map((name) => `  ${name},\n`)
    .join('');
  const text = [
    importOf('type ', ['Contracts', ...(webhooks === undefined ? [] : ['WebhookContracts'])], '@creatorkit/runtime'),
    writer.usesZod ? "import * as z from 'zod/mini';\n" : '',
    importKeywords(scope.keywords),
    used === '' ? '' : `import {\n${used}} from './schemas.ts';\n`,
    '\n',
    writer.usesZod ? `${onceSource}\n` : '',
    body,
  ].join('');
  return { text, keywords: scope.keywords };
}

class ContractWriter {
  readonly #facts: Facts;
  readonly #writer: ZodWriter;
  readonly #names: ModelNames;
  /** Schemas of `schemas.ts` that are named. */
  readonly schemas = new Set<string>();
  usesZod = false;

  constructor(facts: Facts, writer: ZodWriter, names: ModelNames) {
    this.#facts = facts;
    this.#writer = writer;
    this.#names = names;
  }

  contract(operation: OperationFacts): string {
    const { parameters, body, answers } = operation;
    const members: [string, string | undefined][] = [
      ['path', this.#parameters(parameters, 'path')],
      ['query', this.#parameters(parameters, 'query')],
      ['headers', this.#parameters(parameters, 'header')],
      ['body', body && this.#lazy(body.schema, 4)],
      ['bodies', body && this.#bodies(body)],
      ['forms', body && this.#forms(body)],
    ];
    const byStatus = answers.filter(({ status }) => /^\d+$/.test(status));
    const listed = byStatus.map((answer) => `      ${answer.status}: ${this.#answer(answer)},\n`);
    members.push(['answers', listed.length === 0 ? '{}' : `{\n${listed.join('')}    }`]);
    const otherwise = answers.find(({ status }) => status === 'default');
    if (otherwise) members.push(['otherwise', this.#answer(otherwise)]);
    if (operation.realtime) members.push(['messages', this.#messages(operation.realtime)]);
    const lines = members.filter(([, text]) => text !== undefined).map(([name, text]) => `    ${name}: ${text},\n`);
    return `{\n${lines.join('')}  }`;
  }

  #parameters(parameters: readonly ParameterFacts[], place: ParameterFacts['in']): string | undefined {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) return undefined;
    // Header names are alike in any case; they reach a handler in lower case.
    const nameOf = ({ name }: ParameterFacts) => (place === 'header' ? name.toLowerCase() : name);
    const properties: JsonObject = Object.fromEntries(own.map((parameter) => [nameOf(parameter), parameter.schema]));
    const required = own.filter((parameter) => parameter.required).map(nameOf);
    return this.#lazy({ type: 'object', properties, required }, 4);
  }

  /** The other content types whose schema is not that of the first. */
  #bodies({ schema, alternatives }: BodyFacts): string | undefined {
    const others = alternatives.filter((other) => !isDeepStrictEqual(other.schema, schema));
    const entries = others.map(
      ({ contentType, schema: own }) => `      ${propertyName(contentType)}: ${this.#lazy(own, 6)},\n`,
    );
    return entries.length === 0 ? undefined : `{\n${entries.join('')}    }`;
  }

  #forms(body: BodyFacts): string | undefined {
    const entries = [body, ...body.alternatives].flatMap((content) => {
      const fields = formFields(this.#facts, content);
      return fields ? [[content.contentType, fields] as const] : [];
    });
    return entries.length === 0 ? undefined : printLiteral(Object.fromEntries(entries), 4, 11);
  }

  #answer({ contentType, schema, orText }: AnswerFacts): string {
    if (contentType === undefined) return 'null';
    if (orText) return this.#lazy({ anyOf: [schema, { type: 'string' }] }, 6);
    if (!isJsonType(contentType)) return this.#lazy(isTextType(contentType) ? { type: 'string' } : true, 6);
    return this.#lazy(schema, 6);
  }

  /** The schemas of the events that webhooks tell of. */
  webhooks({ list }: WebhooksFacts): string {
    const entries = this.#byType(
      list.flatMap(({ events }) => events),
      2,
    );
    return `\nexport const webhookContracts = {\n${entries}} as const satisfies WebhookContracts;\n`;
  }

  #messages({ send, receive }: RealtimeFacts): string {
    const side = (name: string, messages: readonly MessageFacts[]): string =>
      messages.length === 0 ? `      ${name}: {},\n` : `      ${name}: {\n${this.#byType(messages, 8)}      },\n`;
    return `{\n${side('send', send)}${side('receive', receive)}    }`;
  }

  #byType(messages: readonly MessageFacts[], indent: number): string {
    const entries = messages.map(({ type, schema }) => {
      const model = this.#names.model(schema);
      this.schemas.add(model);
      return `${' '.repeat(indent)}${type === model ? type : `${propertyName(type)}: ${model}`},\n`;
    });
    return entries.join('');
  }

  #lazy(schema: unknown, indent: number): string {
    const ref = refOfSchema(schema);
    if (ref !== undefined) {
      const name = this.#names.model(nameOfRef(ref));
      this.schemas.add(name);
      return name;
    }
    this.usesZod = true;
    const expression = this.#writer.expression(schema, indent);
    for (const [, name] of expression.matchAll(/z\.lazy\(([^()]+)\)/g)) if (name !== undefined) this.schemas.add(name);
    if (!expression.includes('\n') && expression.length < 90) return `once(() => ${expression})`;
    const pad = ' '.repeat(indent);
    return `once(() =>\n${pad}  ${this.#writer.expression(schema, indent + 2)},\n${pad})`;
  }
}
