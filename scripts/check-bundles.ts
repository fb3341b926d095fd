/**
 * Bundles one call of each API for browsers, from the build, and looks at what a page would load at its start: no zod,
 * no MSW, no mock, no time zones, no Node, and not much. Then loads every package the way an ES module and a CommonJS module do. Needs
 * a build.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

interface Call {
  readonly contents: string;
  /** A client carries the facts of all its operations, so that it depends on the API how much is much. */
  readonly mostKilobytes: number;
}

const calls: { readonly [api: string]: Call } = {
  // 44 operations more at 70 bytes each, the views of tenants, and publish times; the time zones come when they are needed.
  backsuit: {
    contents: `import { BackSuit } from '@creatorkit/backsuit'; console.log(new BackSuit().tenant('550e8400-e29b-41d4-a716-446655440000').articles.retrieve(1));`,
    mostKilobytes: 21.5,
  },
  igny8: {
    contents: `import { Igny8 } from '@creatorkit/igny8'; console.log(new Igny8().planner.keywords.retrieve(1));`,
    mostKilobytes: 18,
  },
  influtics: {
    contents: `import { Influtics } from '@creatorkit/influtics'; console.log(new Influtics().account.limits());`,
    mostKilobytes: 21.5,
  },
  // 98 operations more at 70 bytes each, jobs, and a WebSocket.
  influgen: {
    contents: `import { Influgen } from '@creatorkit/influgen'; console.log(new Influgen().characters.retrieve('char_1'));`,
    mostKilobytes: 29,
  },
  // 39 operations more at 70 bytes each, jobs, costs, forms, and answers in pieces.
  'influencers-club': {
    contents: `import { InfluencersClub } from '@creatorkit/influencers-club'; console.log(new InfluencersClub().credits.retrieve());`,
    mostKilobytes: 28.5,
  },
};
const unwanted = /node_modules\/(zod|msw|temporal-polyfill)\/|packages\/mock\/|\/dist\/mock\//;
const problems: string[] = [];

for (const [api, { contents, mostKilobytes }] of Object.entries(calls)) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: '.', sourcefile: `${api}.ts` },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'bundle',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const eager = eagerOutputs(metafile);
  const inputs = eager.flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {}));
  for (const input of inputs.filter((path) => unwanted.test(path))) {
    problems.push(`${api}: a page would load ${input}`);
  }
  const sizes = outputFiles.map(({ path, contents: text }) => ({
    isEager: eager.some((name) => path.endsWith(name)),
    kilobytes: gzipSync(text).byteLength / 1024,
  }));
  const kilobytes = sizes.filter(({ isEager }) => isEager).reduce((sum, size) => sum + size.kilobytes, 0);
  const later = sizes.filter(({ isEager }) => !isEager).map((size) => size.kilobytes.toFixed(1));
  console.log(`${api}: client with one call, ${kilobytes.toFixed(1)} KB min+gzip; on demand ${later.join(' + ')} KB`);
  if (kilobytes > mostKilobytes) {
    problems.push(`${api}: a page would load ${kilobytes.toFixed(1)} KB min+gzip; at most ${mostKilobytes} KB may be`);
  }
}

for (const folder of readdirSync('packages')) {
  const manifest = JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8')) as {
    readonly name: string;
    readonly exports: { readonly [path: string]: string | { readonly require?: object } };
  };
  for (const [path, target] of Object.entries(manifest.exports)) {
    if (typeof target === 'string' || folder === 'cli') continue;
    const specifier = manifest.name + path.slice(1);
    load(['--input-type=module', '-e', `await import('${specifier}')`], `import ${specifier}`);
    if (target.require) load(['--input-type=commonjs', '-e', `require('${specifier}')`], `require ${specifier}`);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** The entry and what it imports statically; dynamic imports wait until they are called. */
function eagerOutputs({ outputs }: Metafile): string[] {
  const reached = new Set(Object.keys(outputs).filter((name) => outputs[name]?.entryPoint?.endsWith('.ts')));
  for (const name of reached) {
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') reached.add(path);
  }
  return [...reached];
}

function load(args: readonly string[], title: string): void {
  try {
    execFileSync('node', args, { stdio: 'pipe' });
  } catch (error) {
    problems.push(`Cannot ${title}: ${String((error as { readonly stderr?: Buffer }).stderr)}`);
  }
}
