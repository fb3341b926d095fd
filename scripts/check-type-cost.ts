/**
 * What one more call costs the compiler of whoever uses a client: the instantiations of a file with 101 calls less those
 * of a file with one, divided by 100. Reads the declarations of the build, as a consumer does. Needs a build.
 */
import { resolve } from 'node:path';
import ts from 'typescript';

const mostInstantiations = 15;
const calls: { readonly [kind: string]: string } = {
  retrieve: '(await igny8.planner.keywords.retrieve(1)).name;',
  create: '(await igny8.planner.keywords.create({ seed_keyword_id: 251, site_id: 1, sector_id: 1 })).id;',
  list: 'for await (const keyword of igny8.planner.keywords.list({ page_size: 100 })) keyword.volume;',
  withResponse: '(await igny8.planner.keywords.retrieve(1).withResponse()).data.name;',
};
/** The same call by openapi-fetch's inference, for comparison. */
const peer = `(await igny8.raw.GET('/api/v1/planner/keywords/{id}/', { params: { path: { id: 1 } } })).data?.data?.name;`;
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
};

const costs = Object.entries(calls).map(([kind, call]) => ({ kind, each: costOf(call) }));
const told = costs.map(({ kind, each }) => `${kind} ${each}`).join(', ');
console.log(`igny8: one more call, in instantiations: ${told}; retrieve by openapi-fetch ${costOf(peer)}`);
for (const { kind, each } of costs.filter((cost) => cost.each > mostInstantiations)) {
  console.error(`igny8: one more ${kind} costs the compiler ${each} instantiations; at most ${mostInstantiations} may`);
  process.exitCode = 1;
}

function costOf(call: string): number {
  return (instantiationsOf(call, 101) - instantiationsOf(call, 1)) / 100;
}

function instantiationsOf(call: string, count: number): number {
  // In the root, where the packages resolve as they do for a consumer.
  const file = resolve('consumer.mts');
  const lines = Array.from({ length: count }, () => call).join('\n');
  const text = `import { Igny8 } from '@creatorkit/igny8';\nconst igny8 = new Igny8();\n${lines}\n`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest);
  const program = ts.createProgram([file], options, host);
  const [problem] = program.getSemanticDiagnostics();
  if (problem) throw new Error(`Cannot measure a call: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  return program.getInstantiationCount();
}
