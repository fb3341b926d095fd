/**
 * Runs Spectral over every document, and checks the shape of its `x-sdk-*` keys where a JSON Schema can: the generator
 * checks the rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const documents = readdirSync('openapi')
  .map((name) => `openapi/${name}/openapi.yaml`)
  .filter((path) => existsSync(path));
const { status } = spawnSync(
  'spectral',
  ['lint', '--ruleset', 'openapi/.spectral.yaml', '--fail-severity', 'warn', ...documents],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
