import { docComment, sentence } from './doc-comment.ts';
import type { Facts, OperationFacts } from './facts.ts';
import { byCodeUnit, stringOf } from './json.ts';
import { NamePool } from './names.ts';
import { lineWidth, propertyName } from './print.ts';
import { operationType, type Signatures, unionOfMessages } from './signatures.ts';

/** `handlers.ts`: what a mock must implement. A missing operation or a wrong body does not compile. */
export function emitHandlers(facts: Facts, signatures: Signatures): string {
  const typesOf = nameTypes(facts, signatures);
  const answered = facts.operations.filter(({ realtime }) => !realtime);
  const texts = answered.map((operation) => handlerTypes(operation, signatures, typesOf(operation)));
  const members = answered.map((operation) => {
    const { spec, method, path } = operation;
    const doc = docComment([sentence(stringOf(spec.summary) ?? `${method} ${path}`)], 2);
    const { request, answer } = typesOf(operation);
    const head = `  ${propertyName(operation.name)}(request: ${request}, context: Context):`;
    const result = `${answer} | Promise<${answer}>;`;
    const line = `${head} ${result}`;
    return `${doc}${line.length <= lineWidth ? line : `${head}\n    | ${result.replace(' | ', '\n    | ')}`}\n`;
  });
  const handlers =
    answered.length === 0
      ? 'export type Handlers<_Context> = Readonly<Record<string, never>>;\n'
      : `/** All operations, by id. */\nexport interface Handlers<Context> {\n${members.join('')}}\n`;
  const body = [...texts, handlers, ...socketTypes(facts, signatures)].join('\n');
  const models = usedNames(body, [
    ...signatures.names.models.map(([, name]) => name),
    ...signatures.names.aliases.keys(),
  ]);
  return [
    models.length === 0 ? '' : `import type {\n${models.map((name) => `  ${name},\n`).join('')}} from './models.ts';\n`,
    /\boperations\[/.test(body) ? "import type { operations } from './types.ts';\n" : '',
    answered.length === 0 ? '\n' : '\ninterface Headers {\n  readonly [name: string]: string;\n}\n\n',
    body,
  ]
    .join('')
    .trimStart();
}

/** What each side of a WebSocket may say. */
function socketTypes(facts: Facts, { names }: Signatures): string[] {
  const members = facts.operations.flatMap(({ name, method, path, realtime }) => {
    if (!realtime) return [];
    const sides = (['send', 'receive'] as const).map(
      (side) => `    readonly ${side}: ${unionOfMessages(names, realtime[side])};\n`,
    );
    return [`  /** \`${method} ${path}\` */\n  readonly ${propertyName(name)}: {\n${sides.join('')}  };\n`];
  });
  if (members.length === 0) return [];
  const doc = '/** The messages of all WebSockets, by operation; `send` and `receive` as the client sees it. */';
  return [`${doc}\nexport interface Sockets {\n${members.join('')}}\n`];
}

interface HandlerTypes {
  readonly request: string;
  readonly answer: string;
}

/** `ListKeywordsRequest` and `ListKeywordsAnswer`, unless a model has such a name. */
function nameTypes(facts: Facts, { names }: Signatures): (operation: OperationFacts) => HandlerTypes {
  const pool = new NamePool([...names.models.map(([, name]) => name), ...names.aliases.keys()]);
  const types = new Map(
    facts.operations.map((operation) => {
      const claim = (part: string) =>
        pool.claim(
          operation.typeName + part,
          (count) => `${operation.typeName}Handler${part}${count === 2 ? '' : count}`,
        );
      return [operation, { request: claim('Request'), answer: claim('Answer') }];
    }),
  );
  return (operation) => types.get(operation) ?? { request: 'never', answer: 'never' };
}

/** The names of a list that code uses outside of comments, sorted as an import is. */
export function usedNames(text: string, names: readonly string[]): string[] {
  const code = text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
  const words = new Set(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
  return names.filter((name) => words.has(name)).sort(byCodeUnit);
}

function handlerTypes(operation: OperationFacts, signatures: Signatures, types: HandlerTypes): string {
  const { method, path, body, parameters } = operation;
  const signature = signatures.of(operation);
  const pathMembers = signature.path.map(({ parameter, type }) => `readonly ${propertyName(parameter.name)}: ${type}`);
  const headers = parameters.filter((parameter) => parameter.in === 'header');
  const lines = [
    `readonly path: ${pathMembers.length === 0 ? 'Readonly<Record<string, never>>' : `{ ${pathMembers.join('; ')} }`};`,
    `readonly query: ${signature.query ?? 'Readonly<Record<string, never>>'};`,
    `readonly body: ${signature.body === undefined ? 'undefined' : body?.required ? signature.body : `${signature.body} | undefined`};`,
    ...(headers.length > 0
      ? [`readonly headers: NonNullable<${operationType(operation)}['parameters']['header']>;`]
      : []),
  ];
  const request = `/** \`${method} ${path}\` */\nexport interface ${types.request} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
  const answers = signature.answers.flatMap(({ status, body: type, isText, orText }) => {
    const code = /^\d+$/.test(status) ? status : 'number';
    const json = type === undefined ? 'readonly body?: undefined' : `readonly body: ${type}`;
    // What names its own content type.
    const text = ['readonly text: string', 'readonly body?: undefined', 'readonly headers: Headers'];
    const contents = [...(isText ? [] : [[json, 'readonly headers?: Headers']]), ...(isText || orText ? [text] : [])];
    return contents.map((content) => {
      const members = [`readonly status: ${code}`, ...content];
      const line = `  | { ${members.join('; ')} }`;
      return line.length < lineWidth ? line : `  | {\n${members.map((member) => `      ${member};\n`).join('')}    }`;
    });
  });
  const union =
    answers.length === 0
      ? ' { readonly status: number; readonly body?: unknown; readonly headers?: Headers }'
      : `\n${answers.join('\n')}`;
  return `${request}\nexport type ${types.answer} =${union};\n`;
}
