import { Components, nameOfRef } from './components.ts';
import { docComment } from './doc-comment.ts';
import type { Facts } from './facts.ts';
import { isObject, objectOf, stringOf } from './json.ts';
import { keywordSources } from './keyword-checks.ts';
import type { ModelNames } from './model-names.ts';
import { camelCase, NamePool } from './names.ts';
import { importOf, quote } from './print.ts';
import type { ZodScope } from './zod-checks.ts';
import { ZodWriter } from './zod-expression.ts';

/** Calls a function only once, and only when asked: the source of it, for files that build lazily. */
export const onceSource = `/** Builds a value when it is first asked for, and keeps it. */
function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= build());
}
`;

/** What the expressions of a package may refer to. */
export function zodScope(facts: Facts, names: ModelNames): ZodScope {
  const components = new Components(facts.document);
  return {
    nameOf: (ref) => names.model(nameOfRef(ref)),
    resolve: (ref) => components.resolve({ $ref: ref }),
    keywords: new Set(),
  };
}

/** Names of the builders, by model. */
export function builderNames(names: ModelNames): Map<string, string> {
  const pool = new NamePool(names.models.map(([, name]) => name));
  return new Map(names.models.map(([, name]) => [name, pool.claim(`${camelCase(name)}Builder`)]));
}

/** `schemas.ts`: a lazy zod schema for every component, annotated with its type. */
export function emitSchemas(facts: Facts, names: ModelNames): string {
  const scope = zodScope(facts, names);
  const writer = new ZodWriter(scope);
  const schemas = facts.components.section('schemas');
  const builders = builderNames(names);
  const entries = names.models.map(([schema, name]) => {
    const builder = builders.get(name) ?? '';
    const expression = writer.expression(schemas[schema], 0);
    const start = `export const ${builder} = () =>`;
    const fits = !expression.includes('\n') && start.length + expression.length < 118;
    const body = fits ? ` ${expression}` : `\n  ${writer.expression(schemas[schema], 2)}`;
    const annotation = `export const ${name}: () => z.ZodMiniType<S[${quote(schema)}]> =`;
    const lazy = `/* @__PURE__ */ once(${builder});`;
    const line = annotation.length + lazy.length < 119 ? `${annotation} ${lazy}` : `${annotation}\n  ${lazy}`;
    return `${start}${body};\n\n${docComment([stringOf(objectOf(schemas[schema]).description)])}${line}\n`;
  });
  if (entries.length === 0) return 'export {};\n';
  return [
    "import * as z from 'zod/mini';\n",
    importKeywords(scope.keywords),
    "import type { components } from './types.ts';\n\n",
    "type S = components['schemas'];\n\n",
    `${onceSource}\n`,
    '// Each builder stands unannotated, so that its type can be proven equal to the one in types.ts; what others refer to\n',
    '// is the annotated schema, built when first used.\n\n',
    entries.join('\n'),
  ].join('');
}

/** The import of the functions of `keywords.ts`, in a file that uses some. */
export function importKeywords(used: ReadonlySet<string>): string {
  if (used.size === 0) return '';
  return importOf('', [...used].sort(), './keywords.ts');
}

/** `keywords.ts`: the keywords of JSON Schema that the package uses and zod lacks; undefined where there are none. */
export function emitKeywords(used: ReadonlySet<string>): string | undefined {
  if (used.size === 0) return undefined;
  const sources = keywordSources(used);
  const needsSchema = sources.some((source) => /\bSchema\b/.test(source.replaceAll(/\/\*\*.*\*\//g, '')));
  const schema = needsSchema ? 'type Schema = z.ZodMiniType;\n\n' : '';
  return `import * as z from 'zod/mini';\n\n${schema}${sources.join('\n\n')}\n`;
}

/** `schemas.test-d.ts`: proves that every schema's output is the type of openapi-typescript, neither more nor less. */
export function emitSchemaTests(names: ModelNames): string {
  const builders = builderNames(names);
  const imports = [...builders.values()].map((name) => `  ${name},\n`).join('');
  const proofs = names.models.map(
    ([schema, name]) => `  Expect<Equal<z.output<ReturnType<typeof ${builders.get(name)}>>, S[${quote(schema)}]>>,\n`,
  );
  if (proofs.length === 0) return 'export {};\n';
  return [
    "import type * as z from 'zod/mini';\n",
    `import type {\n${imports}} from './schemas.ts';\n`,
    "import type { components } from './types.ts';\n\n",
    "type S = components['schemas'];\n",
    '/** Equal in every respect: assignable both ways is too weak, as an optional field could be missing. */\n',
    'type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;\n',
    'type Expect<T extends true> = T;\n\n',
    `export type Proofs = [\n${proofs.join('')}];\n`,
  ].join('');
}

/** Whether a schema is a reference, so that its annotated schema can be named. */
export const refOfSchema = (schema: unknown): string | undefined =>
  isObject(schema) && typeof schema.$ref === 'string' && Object.keys(schema).length === 1 ? schema.$ref : undefined;
