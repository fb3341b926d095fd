import { astToString, type GlobalContext, type OpenAPI3, transformSchema } from 'openapi-typescript';
import ts from 'typescript';
import { wrapText } from './doc-comment.ts';
import { type JsonObject, listOf, objectOf } from './json.ts';
import { lineWidth, quote } from './print.ts';
import { typeViewOfDocument } from './type-view.ts';
import { isBinary } from './zod-expression.ts';

/** The types of openapi-typescript, for a document in normal form. */
export function emitTypes(normal: JsonObject): string {
  const document = typeViewOfDocument(normal);
  const components = objectOf(document.components);
  const context: Omit<GlobalContext, 'inject' | 'redoc'> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false, // a default of the server leaves the property optional for who sends it
    discriminators: { objects: {}, refsHandled: [] }, // written into the schemas by normalizeDocument
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: <T>(ref: string) => resolve(components, ref) as T | undefined,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (given) => {
      const schema = objectOf(given);
      if (schema.isOther === true) return otherString();
      return isBinary(schema) && schema.type === 'string' ? blob() : openEnum(schema);
    },
    transformProperty: undefined,
  };
  // `inject` is optional in truth, and `redoc` is read only by openapiTS itself, which lints and bundles.
  return formatTypes(astToString(transformSchema(document as unknown as OpenAPI3, context as GlobalContext)));
}

/** `(string & {})`: a plain `string` would swallow the known values beside it. */
const otherString = (): ts.TypeNode =>
  ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );

/** `'a' | 'b' | (string & {})`, flat; undefined for what is no such union, or refers to its enum. */
function openEnum({ anyOf }: JsonObject): ts.TypeNode | undefined {
  const members = listOf(anyOf).map(objectOf);
  if (!members.some(({ isOther }) => isOther === true)) return undefined;
  const literals = members.map(({ isOther, enum: values, type }) =>
    isOther === true ? [otherString()] : listOf(type === 'null' ? [null] : values).map(literalOf),
  );
  return literals.every((each) => each.length > 0) ? ts.factory.createUnionTypeNode(literals.flat()) : undefined;
}

const literalOf = (value: unknown): ts.TypeNode =>
  ts.factory.createLiteralTypeNode(
    value === null ? ts.factory.createNull() : ts.factory.createStringLiteral(String(value)),
  );

const blob = (): ts.TypeNode => ts.factory.createTypeReferenceNode('Blob');

function resolve(components: JsonObject, ref: string, depth = 0): unknown {
  const [section = '', name = ''] = ref.slice('#/components/'.length).split('/');
  const found = objectOf(objectOf(components[section])[name.replaceAll('~1', '/').replaceAll('~0', '~')]);
  const next = found.$ref;
  return typeof next === 'string' && depth < 100 ? resolve(components, next, depth + 1) : found;
}

/** Two spaces and single quotes, as in the rest of the code; long unions one member a line. */
function formatTypes(source: string): string {
  let inComment = false;
  const lines = source
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      const text = ' '.repeat(Math.floor(indent / 4) * 2 + (indent % 4)) + line.slice(indent);
      const isComment = inComment || /^\s*\/\*\*/.test(line);
      if (isComment) inComment = !line.trimEnd().endsWith('*/');
      return isComment ? breakComment(text) : breakUnion(requote(text));
    });
  return `${lines.join('\n')}\n`;
}

function breakComment(line: string): string[] {
  const single = /^( *)\/\*\* (@?.*) \*\/$/.exec(line);
  if (single && line.length > lineWidth) {
    const [, indent = '', text = ''] = single;
    return [`${indent}/**`, ...breakComment(`${indent} * ${text}`), `${indent} */`];
  }
  const start = /^ *\*(?: {5}| )?/.exec(line)?.[0];
  if (line.length <= lineWidth || start === undefined) return [line];
  const prefix = start.trimEnd();
  const indent = line.startsWith(`${prefix} @`) ? '     ' : start.slice(prefix.length);
  const [first = '', ...rest] = wrapText(line.slice(start.length), lineWidth - prefix.length - indent.length);
  return [start + first, ...rest.map((text) => `${prefix}${indent}${text}`)];
}

const requote = (line: string): string =>
  line.replaceAll(/"((?:[^"\\]|\\.)*)"/g, (text) => quote(JSON.parse(text) as string));

function breakUnion(line: string): string[] {
  const union =
    /^(\s*)(.*?[:=] )((?:'(?:[^'\\]|\\.)*'|[\w.-]+)(?: \| (?:'(?:[^'\\]|\\.)*'|[\w.-]+|\(string & \{\}\)))+);$/.exec(
      line,
    );
  if (line.length <= lineWidth || !union) return [line];
  const [, indent = '', start = '', members = ''] = union;
  const each = members.match(/'(?:[^'\\]|\\.)*'|[\w.-]+|\(string & \{\}\)/g) ?? [];
  return [
    `${indent}${start.trimEnd()}`,
    ...each.map((member, index) => `${indent}  | ${member}${index === each.length - 1 ? ';' : ''}`),
  ];
}
