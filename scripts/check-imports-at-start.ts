/**
 * Loads `@creatorkit/igny8` from the build and compares the modules that came with it with the reviewed list beside this
 * file: nothing may join unseen. Prints the time that it takes beside openapi-fetch + ky. Needs a build.
 *
 * `-- --write` writes the list anew, for review.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const listFile = new URL('./imports-at-start.json', import.meta.url);
const root = pathToFileURL('./').href;
const rounds = 9;

const loaded: string[] = [];
const hooks = registerHooks({
  load(url, context, next) {
    loaded.push(nameOf(url));
    return next(url, context);
  },
});
await import('@creatorkit/igny8');
hooks.deregister();
loaded.sort();

if (process.argv.includes('--write')) writeFileSync(listFile, `${JSON.stringify(loaded, undefined, 2)}\n`);
const reviewed = JSON.parse(readFileSync(listFile, 'utf8')) as readonly string[];
for (const name of without(loaded, reviewed)) console.error(`Loaded, and not in the reviewed list: ${name}`);
for (const name of without(reviewed, loaded)) console.error(`In the reviewed list, and not loaded: ${name}`);
process.exitCode = loaded.join() === reviewed.join() ? 0 : 1;

const contenders = {
  '@creatorkit/igny8': [`await import('@creatorkit/igny8')`],
  'openapi-fetch + ky': [`await import('openapi-fetch')`, `await import('ky')`],
};
const times = Object.entries(contenders).map(([name, imports]) => ({ name, imports, ms: [] as number[] }));
for (let round = 0; round < rounds; round++) for (const { imports, ms } of times) ms.push(timeOf(imports));
const told = times.map(({ name, ms }) => `${name} ${median(ms).toFixed(1)} ms`);
console.log(`import, median of ${rounds}: ${told.join(', ')}; ${loaded.length} modules`);

/** Without the machine's paths, and without the hash that a chunk's name carries. */
function nameOf(url: string): string {
  return url.replace(root, '').replace(/\/chunk-\w+\.js$/, '/chunk-*.js');
}

/** The names of one list that another lacks; a name may stand in a list more than once. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return names.filter((name) => {
    const index = left.indexOf(name);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function timeOf(imports: readonly string[]): number {
  const script = `const t = performance.now(); ${imports.join('; ')}; console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
