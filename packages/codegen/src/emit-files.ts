import { emitContracts } from './emit-contracts.ts';
import { emitCosts } from './emit-costs.ts';
import { emitHandlers } from './emit-handlers.ts';
import { emitModels } from './emit-models.ts';
import { emitOperations } from './emit-operations.ts';
import { emitProvenance } from './emit-provenance.ts';
import { emitReference } from './emit-reference.ts';
import { emitResources } from './emit-resources.ts';
import { emitKeywords, emitSchemas, emitSchemaTests, zodScope } from './emit-schemas.ts';
import { emitTypes } from './emit-types.ts';
import { emitWebhooks } from './emit-webhooks.ts';
import { readFacts } from './facts.ts';
import type { JsonObject } from './json.ts';
import { normalizeDocument } from './normalize-document.ts';
import { type Overview, overviewOf } from './overview.ts';
import { readSignatures } from './signatures.ts';
import { ZodWriter } from './zod-expression.ts';

/**
 * The files of the source; `keywords.ts` comes by itself where a schema needs it, `provenance.ts` only where the document
 * says where its facts come from, `costs.ts` where a call has a price, and `webhooks.ts` where it has webhooks.
 */
export const fileNames = [
  'contracts.ts',
  'costs.ts',
  'handlers.ts',
  'models.ts',
  'openapi.json',
  'operations.ts',
  'provenance.ts',
  'resources.ts',
  'schemas.test-d.ts',
  'schemas.ts',
  'types.ts',
  'webhooks.ts',
] as const;

/** A file of the source, or the page for people: that comes only when it is asked for. */
export type FileName = (typeof fileNames)[number] | 'reference.md';

/** What the files are written from, beside the document. */
export interface FileContext {
  readonly id: string;
  /** What the first line of each file says. */
  readonly notice: string;
  readonly packageName: string | undefined;
}

/** Writes the files of a bundled document; each begins with the notice, where its language has comments. */
export function emitFiles(
  bundled: JsonObject,
  { id, notice, packageName }: FileContext,
  wanted: readonly FileName[],
): { readonly files: Map<string, string>; readonly overview: Overview } {
  const normal = normalizeDocument(bundled);
  const facts = readFacts(id, normal);
  const signatures = readSignatures(facts);
  const { names } = signatures;
  const contracts = emitContracts(facts, names);
  const emit: { readonly [Name in FileName]: () => string | undefined } = {
    'contracts.ts': () => contracts.text,
    'costs.ts': () => emitCosts(facts, signatures),
    'handlers.ts': () => emitHandlers(facts, signatures),
    'models.ts': () => emitModels(facts, signatures),
    'openapi.json': () => `${JSON.stringify(bundled, null, 2)}\n`,
    'operations.ts': () => emitOperations(facts),
    'provenance.ts': () => emitProvenance(facts),
    'reference.md': () => emitReference(facts, signatures, packageName),
    'resources.ts': () => emitResources(facts, signatures),
    'schemas.test-d.ts': () => emitSchemaTests(names),
    'schemas.ts': () => emitSchemas(facts, names),
    'types.ts': () => emitTypes(normal),
    'webhooks.ts': () => emitWebhooks(facts),
  };
  const files = new Map<string, string>();
  for (const name of wanted) {
    const text = emit[name]();
    if (text !== undefined) files.set(name, withNotice(name, notice, text));
  }
  const keywords = emitKeywords(usedKeywords(facts, names, contracts.keywords));
  if (keywords !== undefined && wanted.includes('schemas.ts'))
    files.set('keywords.ts', withNotice('keywords.ts', notice, keywords));
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), overview: overviewOf(facts) };
}

function withNotice(name: string, notice: string, text: string): string {
  if (name.endsWith('.json')) return text;
  return `${name.endsWith('.md') ? `<!-- ${notice} -->` : `// ${notice}`}\n\n${text}`;
}

function usedKeywords(
  facts: ReturnType<typeof readFacts>,
  names: ReturnType<typeof readSignatures>['names'],
  ofContracts: ReadonlySet<string>,
): Set<string> {
  const scope = zodScope(facts, names);
  const writer = new ZodWriter(scope);
  for (const schema of Object.values(facts.components.section('schemas'))) writer.expression(schema);
  return new Set([...scope.keywords, ...ofContracts]);
}
