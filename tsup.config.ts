import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';

/** In dependency order: a package's declarations are built from the declarations of those before it. */
const packages = [
  'runtime',
  'codegen',
  'mock',
  'backsuit',
  'igny8',
  'influencers-club',
  'influgen',
  'influtics',
  'cli',
];

/** ES modules that CommonJS loaders other than Node's own (Jest's) can't require: they go into the CommonJS build. */
const bundledIntoCommonJs = ['ky', 'oauth4webapi', 'temporal-polyfill'];

interface Manifest {
  readonly exports: {
    readonly [path: string]: string | { readonly '@creatorkit/source'?: string; readonly require?: unknown };
  };
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
}

export default defineConfig(packages.flatMap(buildsOf));

/** Two builds of a package, one per module format, with the entries that its `exports` map names. */
function buildsOf(name: string): Options[] {
  const folder = join('packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const targets = Object.values(manifest.exports).filter((target) => typeof target === 'object');
  const sources = targets.flatMap((target) => target['@creatorkit/source'] ?? []);
  const entry = Object.fromEntries(
    sources.map((source) => [source.replace(/^\.\/src\//, '').replace(/\.ts$/, ''), join(folder, source)]),
  );
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const common: Options = {
    entry,
    outDir: join(folder, 'dist'),
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    sourcemap: true,
    silent: true,
    esbuildOptions: (options) => {
      options.conditions = [];
    },
  };
  const external = (names: readonly string[]): RegExp[] => names.map((dependency) => new RegExp(`^${dependency}(/|$)`));
  const builds: Options[] = [{ ...common, format: 'esm', dts: true, external: external(declared) }];
  if (targets.some((target) => target.require)) {
    const kept = declared.filter((dependency) => !bundledIntoCommonJs.includes(dependency));
    builds.push({ ...common, format: 'cjs', dts: true, external: external(kept), noExternal: bundledIntoCommonJs });
  }
  return builds;
}
