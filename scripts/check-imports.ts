/**
 * Fails on an import against the arrows of ARCHITECTURE.md, on an undeclared dependency, and on a circle of imports.
 *
 *   examples, test, bench → cli → API packages → runtime;  API mocks → mock engine → types of the runtime
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

interface Zone {
  readonly name: string;
  readonly holds: (file: string) => boolean;
  /** Own packages that may be imported; `type:` in front where only their types may. */
  readonly packages: readonly string[];
  /** Other zones of the same package whose files may be imported. */
  readonly zones?: readonly string[];
  readonly node: boolean;
}

const shared = ['runtime', 'mock', 'codegen', 'cli'];
const apis = readdirSync('packages').filter((name) => !shared.includes(name));
const apiPackages = apis.map((name) => `@creatorkit/${name}`);

const inside = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
const oneOf = (path: string) => (file: string) => file === path;

const runtimeTypes = 'type:@creatorkit/runtime';

/** The first zone that holds a file decides. */
const zones: readonly Zone[] = [
  { name: 'runtime', holds: inside('packages/runtime/src'), packages: [], node: false },
  { name: 'codegen', holds: inside('packages/codegen/src'), packages: [], node: true },
  {
    name: 'mock server',
    holds: inside('packages/mock/src/server'),
    packages: [runtimeTypes],
    zones: ['mock engine', 'mock control'],
    node: true,
  },
  {
    name: 'mock msw',
    holds: inside('packages/mock/src/msw'),
    packages: [runtimeTypes],
    zones: ['mock engine'],
    node: false,
  },
  { name: 'mock control', holds: inside('packages/mock/src/control'), packages: [runtimeTypes], node: false },
  { name: 'mock engine', holds: inside('packages/mock/src'), packages: [runtimeTypes], node: false },
  ...apis.flatMap((api): Zone[] => [
    {
      name: `${api} mock`,
      holds: inside(`packages/${api}/src/mock`),
      packages: ['@creatorkit/mock', runtimeTypes],
      zones: [`${api} generated`],
      node: false,
    },
    {
      name: `${api} generated resources`,
      holds: oneOf(`packages/${api}/src/generated/resources.ts`),
      packages: ['@creatorkit/runtime'],
      zones: [`${api} generated`],
      node: false,
    },
    { name: `${api} generated`, holds: inside(`packages/${api}/src/generated`), packages: [runtimeTypes], node: false },
    {
      name: api,
      holds: inside(`packages/${api}/src`),
      packages: ['@creatorkit/runtime'],
      zones: [`${api} generated`, `${api} generated resources`],
      node: false,
    },
  ]),
  {
    name: 'cli',
    holds: inside('packages/cli/src'),
    packages: ['@creatorkit/codegen', '@creatorkit/mock', ...apiPackages],
    node: true,
  },
  {
    name: 'examples',
    holds: inside('examples'),
    packages: ['@creatorkit/mock', '@creatorkit/runtime', ...apiPackages],
    node: true,
  },
  { name: 'tests and scripts', holds: () => true, packages: ['@creatorkit/*'], node: true },
];

const builtins = new Set(builtinModules);
const files = listSources(['packages', 'examples', 'test', 'bench', 'scripts']);
const imports = files.flatMap(readImports);
const problems = [...imports.flatMap(checkImport), ...findCircles()];

for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${imports.length} imports, ${problems.length} against the rules`);
process.exitCode = problems.length === 0 ? 0 : 1;

function listSources(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/(^|\/)(node_modules|dist|golden)\//.test(file)),
  );
}

function readImports(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: string, typeOnly: boolean): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push({ from: file, specifier, line: line + 1, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, isTypeOnly(node.importClause));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, node.moduleSpecifier.text, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node, node.argument.literal.text, true);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(node, specifier.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `import(…)` and `require(…)`. */
function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function checkImport({ from, specifier, line, typeOnly }: Import): string[] {
  const zone = zones.find((candidate) => candidate.holds(from));
  if (!zone) return [];
  const refuse = (reason: string): string[] => [`${from}:${line}: ${zone.name} may not import ${specifier}: ${reason}`];

  if (specifier.startsWith('.')) {
    if (crossesPackages(from, specifier) && !isTestFile(from)) return refuse('it is in another package');
    const target = zones.find((candidate) => candidate.holds(relative('.', resolve(dirname(from), specifier))));
    const allowed =
      target === zone ||
      !zone.holds(from) ||
      target?.name === 'tests and scripts' ||
      zone.zones?.includes(target?.name ?? '');
    return allowed || isTestFile(from) ? [] : refuse(`${zone.name} stands apart from ${target?.name}`);
  }
  if (specifier.startsWith('node:')) return zone.node ? [] : refuse('it must run in browsers and workers too');
  if (builtins.has(specifier)) return refuse(`write node:${specifier}`);
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (name.startsWith('@creatorkit/')) {
    const allowed = zone.packages.some(
      (rule) => rule === '@creatorkit/*' || rule === name || (typeOnly && rule === `type:${name}`),
    );
    if (!allowed) return refuse(zone.packages.includes(`type:${name}`) ? 'only its types' : 'against the arrows');
  }
  return isDeclared(from, name) ? [] : refuse(`${name} is not in the package's manifest`);
}

/** Tests and proofs may look at everything in their package. */
function isTestFile(file: string): boolean {
  return !file.includes('/src/') || file.endsWith('.test-d.ts');
}

function packageOf(file: string): string {
  const [top, name] = file.split('/');
  return top === 'packages' || (top === 'examples' && name && !name.endsWith('.ts')) ? `${top}/${name}` : '.';
}

function crossesPackages(from: string, specifier: string): boolean {
  const target = relative('.', resolve(dirname(from), specifier));
  // The vocabulary is data that the generator carries in itself.
  if (from.startsWith('packages/codegen/') && target === 'openapi/extensions.schema.json') return false;
  return packageOf(from) !== packageOf(target);
}

function isDeclared(from: string, name: string): boolean {
  // Tests, benchmarks and scripts stand on what the whole workspace has.
  const isSource = /^(packages|examples)\/[^/]+\/src\//.test(from) && !from.endsWith('.test-d.ts');
  if (!isSource) return true;
  const manifest = JSON.parse(readFileSync(join(packageOf(from), 'package.json'), 'utf8')) as Record<string, object>;
  return (
    ['dependencies', 'peerDependencies', 'devDependencies'].some((kind) => name in (manifest[kind] ?? {})) ||
    manifest.name === (name as unknown)
  );
}

/** Circles among files, by imports that exist at run time; each is told once. */
function findCircles(): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, specifier, typeOnly } of imports) {
    if (typeOnly || !specifier.startsWith('.')) continue;
    edges.set(from, [...(edges.get(from) ?? []), relative('.', resolve(dirname(from), specifier))]);
  }
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'closed'>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'closed') return;
    if (state.get(file) === 'open') {
      circles.push(`a circle of imports: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`);
      return;
    }
    state.set(file, 'open');
    path.push(file);
    for (const target of edges.get(file) ?? []) visit(target);
    path.pop();
    state.set(file, 'closed');
  };
  for (const file of edges.keys()) visit(file);
  return circles;
}
