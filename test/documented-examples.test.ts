import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

interface Example {
  readonly place: string;
  readonly code: string;
}

const fence = /```ts\n([\s\S]*?)```/g;

/** What the short examples of a package take for granted. */
const assumed: { readonly [name: string]: string } = {
  influtics: `declare const influtics: import('@creatorkit/influtics').Influtics;`,
  igny8: `declare const igny8: import('@creatorkit/igny8').Igny8;`,
  influgen: `declare const influgen: import('@creatorkit/influgen').Influgen & import('@creatorkit/influgen').InflugenPublic;`,
  influencersClub: `declare const influencersClub: import('@creatorkit/influencers-club').InfluencersClub;`,
  club: `declare const club: import('@creatorkit/influencers-club').InfluencersClub;`,
  backsuit: `declare const backsuit: import('@creatorkit/backsuit').BackSuit;`,
  blog: `declare const blog: import('@creatorkit/backsuit').Tenant;`,
  BackSuit: `import { BackSuit } from '@creatorkit/backsuit';`,
  createBackSuitMock: `import { createBackSuitMock } from '@creatorkit/backsuit/mock';`,
  toDate: `import { toDate } from '@creatorkit/backsuit';`,
  startSignIn: `import { startSignIn } from '@creatorkit/backsuit/oauth';`,
  finishSignIn: `import { finishSignIn } from '@creatorkit/backsuit/oauth';`,
  shop: `declare const shop: import('../packages/codegen/golden/generated/resources.ts').Resources;`,
  'credits.reserve': `declare const credits: import('@creatorkit/runtime').Costs<never>;
declare const operation: import('@creatorkit/runtime').Operation;`,
  Definition: `import type { Context, Definition } from '@creatorkit/mock';`,
  createCore: `import { createCore } from '@creatorkit/runtime';`,
  createCosts: `import { createCosts } from '@creatorkit/runtime';`,
  MethodInputs: `import { costs, type MethodInputs } from '../packages/codegen/golden/generated/costs.ts';`,
  maxCredits: `declare const options: import('@creatorkit/runtime').CoreOptions & { readonly maxCredits?: number };`,
  issues: `declare const issues: import('@creatorkit/codegen').Issue[];`,
  files: `declare const files: ReadonlyMap<string, string>;`,
  parseEvent: `import { parseEvent } from '@creatorkit/influencers-club';`,
  InfluencersClub: `import { InfluencersClub } from '@creatorkit/influencers-club';`,
  createInfluencersClubMock: `import { createInfluencersClubMock } from '@creatorkit/influencers-club/mock';`,
  createRandom: `import { createRandom } from '@creatorkit/mock';`,
  formatIssue: `import { formatIssue } from '@creatorkit/codegen';`,
  generate: `import { generate } from '@creatorkit/codegen';`,
  writeFiles: `import { writeFiles } from '@creatorkit/codegen';`,
  compareFiles: `import { compareFiles } from '@creatorkit/codegen';`,
};

it('every example in a doc comment, in the README and in the guides compiles', { timeout: 60_000 }, () => {
  const guides = [
    'README.md',
    'docs/backsuit.md',
    'docs/influencers-club.md',
    'docs/influgen.md',
    'docs/jobs.md',
    'docs/money.md',
    'docs/oauth.md',
    'docs/realtime.md',
    'docs/scheduling.md',
    'docs/tenants.md',
    'docs/webhooks.md',
  ];
  const examples = [...readDocComments('packages'), ...guides.flatMap(readMarkdown)];
  const root = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(root.compilerOptions, '.');
  const virtual = new Map(examples.map((example, index) => [resolve(`test/example-${index}.ts`), example]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const example = virtual.get(path);
    return example ? ts.createSourceFile(path, complete(example.code), rest[0], true) : getSourceFile(path, ...rest);
  };
  const program = ts.createProgram([...virtual.keys()], { ...options, noUnusedLocals: false }, host);
  const mistakes = [...virtual].flatMap(([path, { place, code }]) => {
    const source = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}\n${code}`);
  });
  expect(mistakes).toEqual([]);
  expect(examples.length).toBeGreaterThan(20);
});

function readDocComments(folder: string): Example[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.parentPath.includes('/src'))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const comments = readFileSync(path, 'utf8').match(/^ *\/\*\*[\s\S]*?\*\//gm) ?? [];
      return comments.flatMap((comment) => readFences(path, comment.replace(/^ *\* ?/gm, '')));
    });
}

const readMarkdown = (path: string): Example[] => readFences(path, readFileSync(path, 'utf8'));

const readFences = (place: string, text: string): Example[] =>
  [...text.matchAll(fence)].map(([, code = '']) => ({ place, code }));

/** The example as a module, with declarations of the names that it uses and does not make. */
function complete(code: string): string {
  const uses = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const makes = (name: string): boolean =>
    new RegExp(`(const|let) ${name}\\b|(const|import) {[^}]*\\b${name}\\b`).test(code);
  const given = Object.entries(assumed).flatMap(([name, text]) => (uses(name) && !makes(name) ? text : []));
  return [...given, code, 'export {};'].join('\n');
}
