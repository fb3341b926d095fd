/**
 * Runs the benchmarks one after another, each in a process of its own and with peers beside it in the same run. Ratios
 * tell; absolute times are this machine's. `npm run bench -- herd storm` runs some.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const benches = [
  'call',
  'server',
  'start',
  'sockets',
  'tracking',
  'publishing',
  'batch',
  'discovery',
  'fire/deadline',
  'fire/abort',
  'fire/herd',
  'fire/storm',
  'fire/renewal',
  'fire/unsafe',
  'fire/throughput',
];
const wanted = process.argv.slice(2);

for (const name of benches) {
  if (wanted.length > 0 && !wanted.some((word) => name.endsWith(word))) continue;
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
