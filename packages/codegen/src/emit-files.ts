import { emitContracts } from './emit-contracts.ts';
import { emitHandlers } from './emit-handlers.ts';
import { emitModels } from './emit-models.ts';
import { emitOperations } from './emit-operations.ts';
import { emitResources } from './emit-resources.ts';
import { emitKeywords, emitSchemas, emitSchemaTests, zodScope } from './emit-schemas.ts';
import { emitTypes } from './emit-types.ts';
import { readFacts } from './facts.ts';
import type { JsonObject } from './json.ts';
import { normalizeDocument } from './normalize-document.ts';
import { readSignatures } from './signatures.ts';
import { ZodWriter } from './zod-expression.ts';

/** The files that can be generated; `keywords.ts` comes by itself where a schema needs it. */
export const fileNames = [
  'contracts.ts',
  'handlers.ts',
  'models.ts',
  'openapi.json',
  'operations.ts',
  'resources.ts',
  'schemas.test-d.ts',
  'schemas.ts',
  'types.ts',
] as const;

export type FileName = (typeof fileNames)[number];

/** Writes the files of a bundled document; each begins with the header. */
export function emitFiles(
  id: string,
  bundled: JsonObject,
  header: string,
  wanted: readonly FileName[],
): Map<string, string> {
  const normal = normalizeDocument(bundled);
  const facts = readFacts(id, normal);
  const signatures = readSignatures(facts);
  const { names } = signatures;
  const contracts = emitContracts(facts, names);
  const emit: { readonly [Name in FileName]: () => string } = {
    'contracts.ts': () => contracts.text,
    'handlers.ts': () => emitHandlers(facts, signatures),
    'models.ts': () => emitModels(facts, signatures),
    'openapi.json': () => `${JSON.stringify(bundled, null, 2)}\n`,
    'operations.ts': () => emitOperations(facts),
    'resources.ts': () => emitResources(facts, signatures),
    'schemas.test-d.ts': () => emitSchemaTests(names),
    'schemas.ts': () => emitSchemas(facts, names),
    'types.ts': () => emitTypes(normal),
  };
  const files = new Map<string, string>();
  for (const name of wanted) files.set(name, name.endsWith('.json') ? emit[name]() : `${header}\n\n${emit[name]()}`);
  const keywords = emitKeywords(usedKeywords(facts, names, contracts.keywords));
  if (keywords !== undefined && wanted.includes('schemas.ts')) files.set('keywords.ts', `${header}\n\n${keywords}`);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
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
