/**
 * Runs Spectral over every document, and checks the shape of its `x-sdk-*` keys where a JSON Schema can: the generator
 * checks the rest. Spectral knows the shape of a single file only, so a document of several files is checked as the one
 * that the generator makes of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const documents = readdirSync('openapi')
  .filter((api) => existsSync(`openapi/${api}/openapi.yaml`))
  .map((api) =>
    existsSync(`openapi/${api}/paths`) ? `packages/${api}/src/generated/openapi.json` : `openapi/${api}/openapi.yaml`,
  );
const { status } = spawnSync(
  'spectral',
  ['lint', '--ruleset', 'openapi/.spectral.yaml', '--fail-severity', 'warn', ...documents],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
